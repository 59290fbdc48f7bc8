/** The strips of rooms: bands where the middle half of the people lies, and one person's marks beside them. */
import { dot, link, type Markish, rect, text } from "@observablehq/plot";
import { describeRoomChart, labelOwn, nameRoom, nameTold, type Told } from "../../words/charts/room";
import { capitalise } from "../../words/numbers";
import { drawBarePlot } from "../plot/bare-plot";
import { MARK_COLOURS, markOptions } from "../plot/mark-symbols";
import { cutName } from "../plot/place-labels";
import { TEXT_PX } from "../plot/sizes";
import type { RoomData } from "./data";
import { BAND_GAP_PX, BAND_PX, LINE_PX, layOutRooms, type RoomPanel, type RoomRow } from "./room-layout";

/** Strips are no easier to read for being longer. */
const MOST_PX = 760;
/** So far from an end of the drawing a label stands inwards. */
const EDGE_PX = 48;
/** A band of people who are all alike is still seen. */
const LEAST_BAND_PX = 4;

type Look = { readonly fillOpacity: number; readonly strokeDasharray?: string };
const LOOKS: readonly Look[] = [{ fillOpacity: 0.3 }, { fillOpacity: 0, strokeDasharray: "4 3" }];
const lookOf = (place: number): Look => LOOKS[Math.min(place, LOOKS.length - 1)] ?? { fillOpacity: 0 };

type Box = { readonly x1: number; readonly x2: number; readonly y1: number; readonly y2: number };

const PLACED = { x1: "x1", x2: "x2", y1: "y1", y2: "y2" } as const;

/** So that words can be read where a rule runs through them. */
const HALO = { stroke: "var(--paper)", strokeWidth: 4 } as const;

function drawLine(ends: Box, options: object): Markish {
  return link([ends], { ...PLACED, ...options });
}

function write(words: string, x: number, y: number, options: object = {}): Markish {
  return text([words], {
    x: () => x,
    y: () => y,
    textAnchor: "start",
    lineAnchor: "top",
    fontSize: TEXT_PX,
    fill: "var(--ink)",
    ...options,
  });
}

function colourOf(told: Told, { compared, markOf }: RoomData): string {
  return told === "difference" ? "var(--accent)" : MARK_COLOURS[markOf(compared[told])];
}

function markBand({ x1, x2, y1, y2 }: Box, stroke: string, look: Look): Markish {
  const missing = Math.max(0, LEAST_BAND_PX - (x2 - x1)) / 2;
  const box = { x1: x1 - missing, x2: x2 + missing, y1, y2 };
  return rect([box], { ...PLACED, fill: stroke, stroke, strokeWidth: 1.5, ...look, className: "band" });
}

/** `roomPx` is the width that there is. */
export function drawRooms(data: RoomData, roomPx: number): SVGSVGElement {
  const width = Math.min(roomPx, MOST_PX);
  const { legendYs, panels, heightPx } = layOutRooms(data, width);
  return drawBarePlot({
    finding: describeRoomChart(data),
    width,
    height: heightPx,
    margin: 0,
    x: { domain: [0, width], range: [0, width], axis: null },
    y: { domain: [0, heightPx], range: [0, heightPx], axis: null },
    marks: [
      ...legendYs.flatMap((y, place) => markLegend(data, place, y, width)),
      ...panels.flatMap((panel) => [
        ...markAxis(panel),
        ...panel.rows.flatMap((row) => markRow(row, panel, data, width)),
      ]),
    ],
  });
}

function markLegend({ rooms }: RoomData, place: number, y: number, width: number): Markish[] {
  const room = rooms[place];
  if (room === undefined) return [];
  const box = { x1: 2, x2: 30, y1: y + 2, y2: y + LINE_PX - 2 };
  return [
    markBand(box, "var(--ink)", lookOf(place)),
    write(cutName(nameRoom(room.name, room.summary), width - 40, TEXT_PX), 38, y + 1),
  ];
}

function markAxis({ nameY, nameLines, topY, bottomY, ticks, toX }: RoomPanel): Markish[] {
  return [
    ...nameLines.map((words, place) => write(words, 0, nameY + place * LINE_PX, { fill: "var(--faded)" })),
    ...ticks.map(({ value, isZero }) => {
      const look = isZero ? { stroke: "var(--ink)", strokeWidth: 1.25 } : { stroke: "var(--rule)" };
      return drawLine({ x1: toX(value), x2: toX(value), y1: topY, y2: bottomY }, look);
    }),
    ...ticks.map(({ value, label }) =>
      write(label, toX(value), bottomY + 4, {
        textAnchor: "middle",
        fill: "var(--faded)",
        fontVariant: "tabular-nums",
      }),
    ),
  ];
}

function markRow(row: RoomRow, panel: RoomPanel, data: RoomData, width: number): Markish[] {
  const { told, nameY, bandYs, bottomY } = row;
  const colour = colourOf(told, data);
  const bands = data.rooms.flatMap(({ summary }, place) => {
    const { low, middle, high } = summary[told];
    const y1 = bandYs[place] ?? bottomY;
    const [x1, median, x2] = [panel.toX(low), panel.toX(middle), panel.toX(high)];
    return [
      markBand({ x1, x2, y1, y2: y1 + BAND_PX }, colour, lookOf(place)),
      drawLine({ x1: median, x2: median, y1, y2: y1 + BAND_PX }, { stroke: "var(--ink)", strokeWidth: 2.5 }),
    ];
  });
  const name = capitalise(nameTold(told, data));
  return [
    write(cutName(name, width, TEXT_PX), 0, nameY, { ...HALO, fontWeight: "bold" }),
    ...bands,
    ...markOwn(row, panel, data, width),
  ];
}

function markOwn(row: RoomRow, { toX }: RoomPanel, data: RoomData, width: number): Markish[] {
  const { told, ownY, bottomY } = row;
  const value = data.own?.[told] ?? null;
  if (value === null) return [];
  const x = toX(value);
  const textAnchor = x < EDGE_PX ? "start" : x > width - EDGE_PX ? "end" : "middle";
  const kind = told === "difference" ? "moment" : data.markOf(data.compared[told]);
  const y = bottomY - BAND_GAP_PX - BAND_PX / 2;
  return [
    drawLine({ x1: x, x2: x, y1: ownY + LINE_PX - 3, y2: y }, { stroke: "var(--ink)", strokeWidth: 1.25 }),
    // On the ground of the page, so that it stands out from a band of its own colour.
    dot([value], { x: () => x, y: () => y, r: 9, fill: "var(--paper)" }),
    dot([value], { ...markOptions(kind, "filled", 7), x: () => x, y: () => y }),
    write(labelOwn(told, value, data.scale), x, ownY, {
      ...HALO,
      textAnchor,
      fontWeight: "bold",
      fontVariant: "tabular-nums",
    }),
  ];
}
