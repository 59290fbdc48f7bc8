/** The chart of a schedule: every event to scale, conditions by colour and mark, what is self-paced hatched. */
import { describeSchedule, SCHEDULE_CHART } from "../../words/charts/schedule";
import type { MarkKind } from "../mark-shapes";
import { MARK_COLOURS } from "../plot/mark-symbols";
import { TEXT_PX } from "../plot/sizes";
import { build, hatch, markBlocks, markRows, SVG } from "./around";
import { cutIntoRows, type Piece } from "./layout";
import { type Box, boxOf, type Placing, placeStrip, type ScheduleData } from "./placing";

const FOOT_PX = 22;
/** Bars nearer to each other than this run together. */
const HAIR_PX = 3;

const path = ({ x, y, width, height }: Box) =>
  `M${x.toFixed(2)} ${y.toFixed(1)}h${Math.max(0.5, width).toFixed(2)}v${height}h${(-Math.max(0.5, width)).toFixed(2)}z`;

/** What is drawn alike is one path: a long run has thousands of events. */
function gatherPaths(pieces: readonly Piece[], placing: Placing, { markOf }: ScheduleData) {
  const bars = new Map<MarkKind, string[]>();
  const [lines, scales, waits]: [string[], string[], string[]] = [[], [], []];
  function push(mark: MarkKind, bar: string): void {
    const own = bars.get(mark);
    if (own === undefined) bars.set(mark, [bar]);
    else own.push(bar);
  }
  for (const piece of pieces) {
    const { event, isSelfPaced } = piece.placed;
    const box = boxOf(piece, placing);
    if (event.event === "image") {
      const mark = event.condition === null ? "moment" : markOf(event.condition);
      // A hair between images, where there is room for one.
      const width = box.width > HAIR_PX ? box.width - 1 : box.width;
      push(mark, path({ ...box, width }));
    } else if (event.event === "fixation") {
      const mark = event.condition === "rest" ? "rest" : null;
      const y = box.y + box.height / 2;
      if (mark !== null) push(mark, path({ ...box, y: y - 2, height: 4 }));
      else lines.push(`M${box.x.toFixed(2)} ${y}h${box.width.toFixed(2)}`);
    } else if (event.event !== "gap") {
      (isSelfPaced ? waits : scales).push(path(box));
    }
  }
  return { bars, lines, scales, waits };
}

/** `widthPx` is that of the whole drawing. */
export function drawStrip(data: ScheduleData, widthPx: number): SVGSVGElement {
  const placing = placeStrip(data, widthPx);
  const pieces = cutIntoRows(data.events, placing.layout);
  const height = placing.layout.rows * placing.rowPx + FOOT_PX;
  const chart = document.createElementNS(SVG, "svg");
  chart.setAttribute("viewBox", `0 0 ${widthPx} ${height}`);
  chart.setAttribute("width", String(widthPx));
  chart.setAttribute("height", String(height));
  chart.setAttribute("class", "plot");
  chart.setAttribute("role", "img");
  chart.setAttribute("aria-label", describeSchedule(data));
  const { bars, lines, scales, waits } = gatherPaths(pieces, placing, data);
  const foot = build("text", {
    x: widthPx,
    y: height - 4,
    "text-anchor": "end",
    fill: "var(--faded)",
    "font-size": TEXT_PX,
  });
  foot.textContent = `${SCHEDULE_CHART.time} →`;
  chart.append(
    hatch(),
    ...markRows(placing),
    build("path", {
      d: lines.join(""),
      stroke: "var(--faded)",
      "stroke-width": 1.25,
      fill: "none",
      class: "fixations",
    }),
    ...[...bars].map(([mark, paths]) =>
      build("path", { d: paths.join(""), fill: MARK_COLOURS[mark], class: "images", "data-mark": mark }),
    ),
    build("path", { d: scales.join(""), fill: "var(--paper)", stroke: "var(--ink)", class: "fixed" }),
    build("path", {
      d: waits.join(""),
      fill: "url(#self-paced)",
      stroke: "var(--ink)",
      "fill-opacity": 0.55,
      class: "self-paced",
    }),
    ...markBlocks(pieces, placing, data),
    foot,
  );
  return chart;
}
