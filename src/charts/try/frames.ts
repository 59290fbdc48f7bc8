/** The chart of whole frames off the plan: how many events began and stayed how many frames too long. */
import { axisX, barY, type Markish, ruleY, text } from "@observablehq/plot";
import type { FrameCount } from "../../core/session/try/report";
import {
  describeFramesChart,
  FRAME_PANELS,
  FRAMES_CHART,
  type FramePanel,
  nameFrames,
} from "../../words/charts/try";
import { type ChartFrame, isRoomy, markOrderName, markUprightName } from "../plot/axes";
import { drawBarePlot } from "../plot/bare-plot";
import { TEXT_PX } from "../plot/sizes";
import type { FramesData } from "./data";

const HEIGHT_PX = 300;
const MARGINS = { marginTop: 30, marginRight: 8, marginBottom: 48, marginLeft: 8 };
/** What the axis has at least, and at most; what is beyond counts at its end. */
const LEAST = [-1, 2] as const;
const MOST = { roomy: [-6, 6], narrow: [-4, 4] } as const;
/** Room for the number above a bar, as a share of the highest. */
const HEAD = 1.25;

type Bar = {
  readonly panel: FramePanel;
  readonly name: string;
  readonly events: number;
  readonly isOn: boolean;
};

/** `widthPx` is that of the whole drawing. */
export function drawFrames(data: FramesData, widthPx: number): SVGSVGElement {
  const frame: ChartFrame = { width: widthPx, height: HEIGHT_PX, ...MARGINS };
  const places = listPlaces([...data.start, ...data.length], isRoomy(frame) ? "roomy" : "narrow");
  const bars = FRAME_PANELS.flatMap((panel) => listBars(panel, data[panel], places));
  const most = bars.reduce((highest, { events }) => Math.max(highest, events), 1);
  return drawBarePlot({
    finding: describeFramesChart(data),
    ...frame,
    x: { domain: places.map(({ name }) => name), axis: null, padding: 0.25 },
    y: { domain: [0, most * HEAD], axis: null },
    fy: { domain: FRAME_PANELS, axis: null, padding: 0.4 },
    marks: [
      barY(bars, {
        x: "name",
        y: "events",
        fy: "panel",
        fill: ({ isOn }: Bar) => (isOn ? "var(--ink)" : "var(--accent)"),
      }),
      ruleY([0], { stroke: "var(--edge)" }),
      markCounts(bars),
      ...markNames(frame),
    ],
  });
}

type Place = { readonly frames: number; readonly name: string };

/** Every whole number between the ends of the axis. */
function listPlaces(counts: readonly FrameCount[], room: keyof typeof MOST): readonly Place[] {
  const frames = counts.map((count) => count.frames);
  const wanted = [Math.min(LEAST[0], ...frames), Math.max(LEAST[1], ...frames)] as const;
  const [first, last] = [Math.max(MOST[room][0], wanted[0]), Math.min(MOST[room][1], wanted[1])];
  return Array.from({ length: last - first + 1 }, (_, place) => {
    const here = first + place;
    const isFirst = here === first && wanted[0] < first;
    const isLast = here === last && wanted[1] > last;
    return { frames: here, name: nameFrames(here, isFirst ? "first" : isLast ? "last" : null) };
  });
}

function listBars(
  panel: FramePanel,
  counts: readonly FrameCount[],
  places: readonly Place[],
): readonly Bar[] {
  const [first, last] = [places[0]?.frames ?? 0, places.at(-1)?.frames ?? 0];
  return places.map(({ frames, name }) => {
    const here = counts.filter((count) => Math.min(last, Math.max(first, count.frames)) === frames);
    const events = here.reduce((sum, count) => sum + count.events, 0);
    return { panel, name, events, isOn: frames === 0 };
  });
}

/** A single late event among hundreds is no bar to the eye: its number is. */
function markCounts(bars: readonly Bar[]): Markish {
  return text(
    bars.filter(({ events }) => events > 0),
    {
      x: "name",
      y: "events",
      fy: "panel",
      text: ({ events }: Bar) => String(events),
      dy: -4,
      lineAnchor: "bottom",
      fill: "var(--ink)",
      fontSize: TEXT_PX,
      fontVariant: "tabular-nums",
    },
  );
}

function markNames(frame: ChartFrame): Markish[] {
  return [
    axisX({ tickSize: 0, tickPadding: 6, fill: "var(--faded)", label: null }),
    ...FRAME_PANELS.map((panel) => markUprightName(FRAMES_CHART[panel], frame, panel)),
    markOrderName(FRAMES_CHART.axis, frame, "length"),
  ];
}
