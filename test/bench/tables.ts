/** Prints figures as tables of plain text. */
import type { Compared } from "./compare-exactness";
import type { Growth } from "./growth";
import type { LongRun, StalledRun } from "./long-runs";
import type { Spread } from "./statistics";
import type { Weighed } from "./weight";

type Column<Row> = readonly [title: string, read: (row: Row) => string];

/** Every page, once idle and once slowed. */
export function exactnessTable(compared: readonly Compared[]): string {
  return table<Compared>(compared, [
    ["images", ({ images, imageMs }) => `${images} × ${imageMs} ms`],
    ["processor", ({ isSlowed }) => (isSlowed ? "slowed 4×" : "idle")],
    ["page", ({ peer }) => peer],
    ["rounds", ({ rounds, paused }) => (paused === 0 ? `${rounds}` : `${rounds}, ${paused} paused`)],
    ["on exact frame", ({ exactShare }) => range(exactShare, percent)],
    ["right length", ({ rightLengthShare }) => range(rightLengthShare, percent)],
    ["p50 ms", ({ p50Ms }) => range(p50Ms, oneDigit)],
    ["p95 ms", ({ p95Ms }) => range(p95Ms, oneDigit)],
    ["max ms", ({ maxMs }) => range(maxMs, oneDigit)],
    ["late at end ms", ({ driftMs }) => range(driftMs, oneDigit)],
    ["blank frames", ({ blankFrames }) => range(blankFrames, String)],
    ["lost", ({ lost }) => range(lost, String)],
    ["frames not drawn", ({ missedFrames }) => range(missedFrames, String)],
    ["own log", ({ log }) => (log === null ? "–" : percent(log.sameFrameShare))],
    ["unflagged", ({ log }) => (log === null ? "–" : `${log.inexactUnflagged + log.differentUnflagged}`)],
    ["observer ms", ({ observerMeanMs }) => range(observerMeanMs, twoDigits)],
  ]);
}

export function weightTable(weighed: readonly Weighed[]): string {
  const [own, stock] = weighed;
  const ratio = (read: (row: Weighed) => Spread) =>
    own === undefined || stock === undefined ? "–" : (read(own).median / read(stock).median).toFixed(2);
  const rows = table<Weighed>(weighed, [
    ["page", ({ page }) => page],
    ["rounds", ({ rounds }) => `${rounds}`],
    ["kB to first image", ({ firstImageBytes }) => range(firstImageBytes, kilobytes)],
    ["kB to all images", ({ allImagesBytes }) => range(allImagesBytes, kilobytes)],
    ["s to first image", ({ firstImageMs }) => range(firstImageMs, seconds)],
    ["s to all images", ({ allImagesMs }) => range(allImagesMs, seconds)],
    ["requests", ({ requests }) => range(requests, String)],
  ]);
  return `${rows}
this page to stock jsPsych: bytes to first image ${ratio((row) => row.firstImageBytes)}, to all ${ratio(
    (row) => row.allImagesBytes,
  )}; time to first image ${ratio((row) => row.firstImageMs)}, to all ${ratio((row) => row.allImagesMs)}\n`;
}

export function growthTable(grown: readonly Growth[]): string {
  return table<Growth>(grown, [
    ["events", ({ events }) => `${events}`],
    ["ms per event", ({ eventMs }) => twoDigits(eventMs)],
    ["in the first tenth", ({ firstTenthMs }) => (firstTenthMs === null ? "–" : twoDigits(firstTenthMs))],
    ["in the last tenth", ({ lastTenthMs }) => (lastTenthMs === null ? "–" : twoDigits(lastTenthMs))],
    ["heap before kB", ({ heapBeforeBytes }) => kilobytes(heapBeforeBytes)],
    ["heap after kB", ({ heapAfterBytes }) => kilobytes(heapAfterBytes)],
    [
      "bytes per event",
      ({ heapBeforeBytes, heapAfterBytes, events }) =>
        ((heapAfterBytes - heapBeforeBytes) / events).toFixed(0),
    ],
  ]);
}

/** Null is a run that paused. */
export function longTable(run: LongRun | StalledRun | null): string {
  if (run === null) return "This page paused, because it was frozen for a second: no figures.\n";
  return table<LongRun | StalledRun>(
    [run],
    [
      ["images", ({ images, imageMs }) => `${images} × ${imageMs} ms`],
      ["stalls", (long) => ("stalls" in long ? `${long.stalls}, ${seconds(long.stalledMs)} s` : "none")],
      ["on exact frame", ({ exactShare }) => percent(exactShare)],
      ["p95 ms", ({ p95Ms }) => oneDigit(p95Ms)],
      ["max ms", ({ maxMs }) => oneDigit(maxMs)],
      ["late at end ms", ({ driftMs }) => oneDigit(driftMs)],
      ["blank frames", ({ blankFrames }) => `${blankFrames}`],
      ["lost", ({ lost }) => `${lost}`],
      ["frames not drawn", ({ missedFrames }) => `${missedFrames}`],
      ["own log", ({ agreement }) => (agreement === null ? "–" : percent(agreement.sameFrameShare))],
      ["flagged", ({ agreement }) => `${agreement?.flagged}`],
      ["off and unflagged", ({ agreement }) => `${agreement?.inexactUnflagged}`],
      ["observer ms", ({ observerMeanMs }) => twoDigits(observerMeanMs)],
    ],
  );
}

function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const cells = [columns.map(([title]) => title), ...rows.map((row) => columns.map(([, read]) => read(row)))];
  const widths = columns.map((_column, index) => Math.max(...cells.map((row) => row[index]?.length ?? 0)));
  const lines = cells.map((row) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`);
  lines.splice(1, 0, `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`);
  return `\n${lines.join("\n")}\n`;
}

/** The median, and the range where there is one. */
function range({ median, min, max }: Spread, print: (value: number) => string): string {
  const texts = [median, min, max].map(print);
  return texts[1] === texts[2] ? `${texts[0]}` : `${texts[0]} (${texts[1]}–${texts[2]})`;
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const oneDigit = (value: number) => value.toFixed(1);
const twoDigits = (value: number) => value.toFixed(2);
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const seconds = (ms: number) => (ms / 1000).toFixed(2);
