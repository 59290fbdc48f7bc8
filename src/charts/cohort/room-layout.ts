/** Where the strips of rooms stand: two panels, one of the scale and one of differences, each with its rows of bands. */
import { nameRatingAxis } from "../../words/charts/ratings";
import { ROOM_CHART, type Told } from "../../words/charts/room";
import { formatNumber, formatSigned } from "../../words/numbers";
import { measureTexts, wrapWords } from "../plot/place-labels";
import { TEXT_PX } from "../plot/sizes";
import { listNiceTicks, listScaleTicks } from "../plot/ticks";
import type { RoomData } from "./data";

export const LINE_PX = 18;
export const BAND_PX = 18;
export const BAND_GAP_PX = 6;
const ROW_GAP_PX = 12;
const PANEL_GAP_PX = 26;
/** Beside the lowest and the highest value, at least. */
const SIDE_PX = 14;
/** Ticks on either side of zero. */
const MOST_TICKS = 2;

/** All in px from the top left. */
export type RoomRow = {
  readonly told: Told;
  readonly nameY: number;
  /** Of the words at a person's mark. */
  readonly ownY: number;
  /** The upper edges, one a room. */
  readonly bandYs: readonly number[];
  readonly bottomY: number;
};

/** `isZero`: of a difference. */
type Tick = { readonly value: number; readonly label: string; readonly isZero: boolean };

export type RoomPanel = {
  readonly nameY: number;
  readonly nameLines: readonly string[];
  readonly topY: number;
  readonly bottomY: number;
  readonly ticks: readonly Tick[];
  readonly toX: (value: number) => number;
  readonly rows: readonly RoomRow[];
};

export type RoomLayout = {
  /** The upper edges of what says which band is which; none beside a person. */
  readonly legendYs: readonly number[];
  readonly panels: readonly RoomPanel[];
  readonly heightPx: number;
};

type Axis = {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly Tick[];
  readonly told: readonly Told[];
};

/** As far as anything reaches that is drawn, and at least a tenth of the scale. */
function listDifferenceTicks({ scale, rooms, own }: RoomData): readonly number[] {
  const shown = [
    ...rooms.flatMap(({ summary: { difference } }) => [difference.low, difference.high]),
    own?.difference ?? 0,
  ];
  const reach = Math.max((scale.max - scale.min) / 10, ...shown.map(Math.abs));
  const [, step = reach] = listNiceTicks(reach, MOST_TICKS);
  const end = Math.ceil(reach / step - 1e-9);
  return Array.from({ length: 2 * end + 1 }, (_, place) => (place - end) * step + 0);
}

/** As many as the least of them needs. */
function decimalsOfTicks(ticks: readonly number[]): number {
  return [0, 1].find((decimals) => ticks.every((tick) => Number(tick.toFixed(decimals)) === tick)) ?? 2;
}

function listAxes(data: RoomData): readonly Axis[] {
  const { scale } = data;
  const differences = listDifferenceTicks(data);
  const decimals = decimalsOfTicks(differences);
  return [
    {
      name: nameRatingAxis(scale),
      from: scale.min,
      to: scale.max,
      ticks: listScaleTicks(scale, Number.POSITIVE_INFINITY).map((value) => {
        return { value, label: formatNumber(value, 0), isZero: false };
      }),
      told: ["comparison", "cue"],
    },
    {
      name: ROOM_CHART.differenceAxis,
      from: differences[0] ?? 0,
      to: differences.at(-1) ?? 1,
      ticks: differences.map((value) => {
        return { value, label: formatSigned(value, decimals), isZero: value === 0 };
      }),
      told: ["difference"],
    },
  ];
}

function placePanel(axis: Axis, startY: number, data: RoomData, widthPx: number): RoomPanel {
  const nameLines = wrapWords(axis.name, widthPx, TEXT_PX);
  const topY = startY + nameLines.length * LINE_PX + 6;
  let y = topY;
  const rows = axis.told.map((told): RoomRow => {
    const nameY = y;
    const ownY = nameY + LINE_PX;
    const firstY = data.own === null ? ownY + 4 : ownY + LINE_PX;
    const bandYs = data.rooms.map((_, place) => firstY + place * (BAND_PX + BAND_GAP_PX));
    y = firstY + data.rooms.length * (BAND_PX + BAND_GAP_PX) + ROW_GAP_PX;
    return { told, nameY, ownY, bandYs, bottomY: y - ROW_GAP_PX };
  });
  const labels = axis.ticks.map(({ label }) => label);
  const sidePx = Math.max(SIDE_PX, measureTexts(labels, TEXT_PX) / 2 + 2);
  const perUnit = (widthPx - 2 * sidePx) / (axis.to - axis.from);
  return {
    nameY: startY,
    nameLines,
    topY,
    bottomY: y,
    ticks: axis.ticks,
    toX: (value) => sidePx + (value - axis.from) * perUnit,
    rows,
  };
}

/** `widthPx` is that of the whole drawing. */
export function layOutRooms(data: RoomData, widthPx: number): RoomLayout {
  const legendYs = data.own !== null ? [] : data.rooms.map((_, place) => place * (LINE_PX + 4));
  let y = legendYs.length === 0 ? 0 : legendYs.length * (LINE_PX + 4) + ROW_GAP_PX;
  const panels = listAxes(data).map((axis) => {
    const panel = placePanel(axis, y, data, widthPx);
    y = panel.bottomY + LINE_PX + PANEL_GAP_PX;
    return panel;
  });
  return { legendYs, panels, heightPx: y - PANEL_GAP_PX + 4 };
}
