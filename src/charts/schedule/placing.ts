/** Where the chart of a schedule puts its rows: px for ms, and ms for a point. */
import type { PlacedEvent } from "../../core/schedule/overview/nominal-times";
import { nameRowTime } from "../../words/charts/schedule";
import type { Looks } from "../looks";
import { measureTexts } from "../plot/place-labels";
import { TEXT_PX } from "../plot/sizes";
import { layOutRows, type Piece, type Stretch, type StripLayout } from "./layout";

export type ScheduleData = Looks & {
  /** Whose schedule this is: stands on a saved picture. */
  readonly source: string;
  readonly stamp: string | null;
  readonly events: readonly PlacedEvent[];
  /** The block that fills the chart; null shows the whole run. */
  readonly block: { readonly number: number; readonly stretch: Stretch } | null;
};

const ROW_PX = { few: 56, many: 34 } as const;
const BAR_PX = { few: 30, many: 18 } as const;
/** Between the clock and its row. */
export const GAP_PX = 12;

export type Placing = {
  readonly layout: StripLayout;
  readonly leftPx: number;
  readonly perMs: number;
  readonly rowPx: number;
  readonly barPx: number;
};

/** Room for the clock at the left, and a scale of px per ms. */
export function placeStrip(data: ScheduleData, widthPx: number): Placing {
  const last = data.events.at(-1);
  const whole = { fromMs: 0, toMs: last?.endMs ?? 0 };
  const layout = layOutRows(data.block?.stretch ?? whole, data.block !== null);
  const isFew = layout.rows <= 3;
  const leftPx = GAP_PX + measureTexts([nameRowTime(layout.toMs)], TEXT_PX);
  return {
    layout,
    leftPx,
    perMs: (widthPx - leftPx - 1) / layout.rowMs,
    rowPx: isFew ? ROW_PX.few : ROW_PX.many,
    barPx: isFew ? BAR_PX.few : BAR_PX.many,
  };
}

/** The time that a point of the drawing stands for, in ms. */
export function timeAt({ layout, leftPx, perMs, rowPx }: Placing, xPx: number, yPx: number): number {
  const row = Math.min(layout.rows - 1, Math.max(0, Math.floor(yPx / rowPx)));
  const inRow = Math.min(layout.rowMs - 1, Math.max(0, (xPx - leftPx) / perMs));
  return layout.fromMs + row * layout.rowMs + inRow;
}

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export function boxOf({ row, fromMs, toMs }: Piece, { leftPx, perMs, rowPx, barPx }: Placing): Box {
  return {
    x: leftPx + fromMs * perMs,
    y: row * rowPx + (rowPx - barPx) - 4,
    width: (toMs - fromMs) * perMs,
    height: barPx,
  };
}
