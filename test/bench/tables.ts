/** Prints figures as tables of plain text. */
import type { Compared } from "./compare-exactness";
import type { Growth } from "./growth";
import type { LongRun, StalledRun } from "./long-runs";
import { nameWithVersion } from "./peers";
import type { ClassRead } from "./read-class";
import type { Redrawn } from "./redraw";
import type { Spread } from "./statistics";
import type { Weighed } from "./weight";

type Column<Row> = readonly [title: string, read: (row: Row) => string];

/** Every page, once idle and once slowed. */
export function exactnessTable(compared: readonly Compared[]): string {
  const rows = table<Compared>(compared, [
    ["images", ({ images, imageMs }) => `${images} × ${imageMs} ms`],
    ["processor", ({ isSlowed }) => (isSlowed ? "slowed 4×" : "idle")],
    ["page", ({ peer }) => nameWithVersion(peer)],
    [
      "rounds",
      ({ rounds, failed }) => (failed.length === 0 ? `${rounds}` : `${rounds}, ${failed.length} failed`),
    ],
    ["on exact frame", ({ exactShare }) => range(exactShare, percent)],
    ["right length", ({ rightLengthShare }) => range(rightLengthShare, percent)],
    ["p50 ms", ({ p50Ms }) => range(p50Ms, oneDigit)],
    ["p95 ms", ({ p95Ms }) => range(p95Ms, oneDigit)],
    ["max ms", ({ maxMs }) => range(maxMs, oneDigit)],
    ["late at end ms", ({ driftMs }) => range(driftMs, oneDigit)],
    ["blank frames", ({ blankFrames }) => range(blankFrames, String)],
    ["lost", ({ lost }) => range(lost, String)],
    ["painted after ms, p95", ({ paintP95Ms }) => range(paintP95Ms, oneDigit)],
    ["frames not drawn", ({ missedFrames }) => range(missedFrames, String)],
    ["own log", ({ log }) => (log === null ? "–" : percent(log.sameFrameShare))],
    ["log's zero ms", ({ log }) => (log === null ? "–" : oneDigit(log.zeroErrorMs))],
    ["unflagged", ({ log }) => (log === null ? "–" : `${log.inexactUnflagged + log.differentUnflagged}`)],
    ["presented", ({ log }) => (log === null ? "–" : percent(log.presentedShare))],
    ["elsewhere", ({ log }) => (log === null ? "–" : `${log.presentedElsewhere}`)],
    ["observer ms", ({ observerMeanMs }) => range(observerMeanMs, twoDigits)],
  ]);
  const failures = compared.flatMap(({ peer, images, imageMs, isSlowed, failed }) =>
    failed.map(
      ({ round, message }) =>
        `failed: ${images} × ${imageMs} ms, ${peer}, ${isSlowed ? "slowed" : "idle"}, round ${round}: ${message}\n`,
    ),
  );
  return [rows, ...failures].join("");
}

export function weightTable(weighed: readonly Weighed[]): string {
  const [own, stock] = weighed;
  const ratio = (read: (row: Weighed) => Spread) =>
    own === undefined || stock === undefined ? "–" : (read(own).median / read(stock).median).toFixed(2);
  const rows = table<Weighed>(weighed, [
    ["page", ({ page }) => nameWithVersion(page)],
    ["rounds", ({ rounds }) => `${rounds}`],
    ["kB to first image", ({ firstImageBytes }) => range(firstImageBytes, kilobytes)],
    ["kB to all images", ({ allImagesBytes }) => range(allImagesBytes, kilobytes)],
    ["s to first image", ({ firstImageMs }) => range(firstImageMs, seconds)],
    ["s to Start", ({ startMs }) => range(startMs, seconds)],
    ["s to all images", ({ allImagesMs }) => range(allImagesMs, seconds)],
    ["requests", ({ requests }) => range(requests, String)],
  ]);
  return `${rows}
this page to stock jsPsych: bytes to first image ${ratio((row) => row.firstImageBytes)}, to all ${ratio(
    (row) => row.allImagesBytes,
  )}; time to first image ${ratio((row) => row.firstImageMs)}, from this page's Start to stock's first image ${ratio((row) => row.startMs)}, to all ${ratio((row) => row.allImagesMs)}\n`;
}

export function growthTable(grown: readonly Growth[]): string {
  return table<Growth>(grown, [
    ["events", ({ events }) => `${events}`],
    ["ms per event", ({ eventMs }) => twoDigits(eventMs)],
    ["in the second tenth", ({ secondTenthMs }) => (secondTenthMs === null ? "–" : twoDigits(secondTenthMs))],
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

export function classTable(read: readonly ClassRead[]): string {
  return table<ClassRead>(read, [
    ["session files", ({ sessions }) => `${sessions}`],
    ["kB each", ({ bytes, sessions }) => kilobytes(bytes / sessions)],
    ["s to read all", ({ readMs }) => seconds(readMs)],
    ["ms per session", ({ readMs, sessions }) => twoDigits(readMs / sessions)],
    ["longest task ms", ({ longestTaskMs }) => oneDigit(longestTaskMs)],
    ["heap grew kB", ({ heapBeforeBytes, heapAfterBytes }) => kilobytes(heapAfterBytes - heapBeforeBytes)],
  ]);
}

export function redrawTable(redrawn: readonly Redrawn[]): string {
  return table<Redrawn>(redrawn, [
    ["events", ({ events }) => `${events}`],
    ["changes", ({ rounds }) => `${rounds}`],
    ["ms until typed", ({ typedMs }) => range(typedMs, oneDigit)],
    ["ms until drawn", ({ drawnMs }) => range(drawnMs, oneDigit)],
    ["ms of the thread", ({ threadMs }) => range(threadMs, oneDigit)],
  ]);
}

export function longTable(run: LongRun | StalledRun): string {
  return table<LongRun | StalledRun>(
    [run],
    [
      ["images", ({ images, imageMs }) => `${images} × ${imageMs} ms`],
      ["stalls", (long) => ("stalls" in long ? `${long.stalls}, ${seconds(long.stalledMs)} s` : "none")],
      ["on exact frame", ({ exactShare, images }) => countAndPercent(exactShare, images)],
      ["p95 ms", ({ p95Ms }) => oneDigit(p95Ms)],
      ["max ms", ({ maxMs }) => oneDigit(maxMs)],
      ["late at end ms", ({ driftMs }) => oneDigit(driftMs)],
      ["blank frames", ({ blankFrames }) => `${blankFrames}`],
      ["lost", ({ lost }) => `${lost}`],
      ["painted after ms, p95", ({ paintP95Ms }) => oneDigit(paintP95Ms)],
      ["frames not drawn", ({ missedFrames }) => `${missedFrames}`],
      [
        "own log",
        ({ agreement, images }) =>
          agreement === null ? "–" : countAndPercent(agreement.sameFrameShare, images),
      ],
      ["log's zero ms", ({ agreement }) => (agreement === null ? "–" : oneDigit(agreement.zeroErrorMs))],
      ["flagged", ({ agreement }) => `${agreement?.flagged}`],
      ["off and unflagged", ({ agreement }) => `${agreement?.inexactUnflagged}`],
      [
        "presented",
        ({ agreement, images }) =>
          agreement === null ? "–" : countAndPercent(agreement.presentedShare, images),
      ],
      ["elsewhere", ({ agreement }) => `${agreement?.presentedElsewhere}`],
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

/** The median, and the range where there is one; a dash where no run has figures. */
function range({ median, min, max }: Spread, print: (value: number) => string): string {
  if (Number.isNaN(median)) return "–";
  const texts = [median, min, max].map(print);
  return texts[1] === texts[2] ? `${texts[0]}` : `${texts[0]} (${texts[1]}–${texts[2]})`;
}

/** 100 only when it is all. */
function percent(share: number): string {
  if (share === 1) return "100 %";
  const text = (100 * share).toFixed(2);
  return `${text === "100.00" ? "99.99" : text} %`;
}

/** E.g. `1999 of 2000, 99.95 %`. */
function countAndPercent(share: number, all: number): string {
  return `${Math.round(share * all)} of ${all}, ${percent(share)}`;
}

const oneDigit = (value: number) => value.toFixed(1);
const twoDigits = (value: number) => value.toFixed(2);
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const seconds = (ms: number) => (ms / 1000).toFixed(2);
