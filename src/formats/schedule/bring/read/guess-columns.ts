/** What the columns of a table seem to mean, by their names and by how large their numbers are. */
import { COLUMN_ROLES, type ColumnChoice, type ColumnRole, type TimeUnit } from "../../../../core/brought";
import { readNumber } from "./read-cells";
import type { BroughtTable } from "./read-table";

/** Names without what is no letter or digit, and without a unit; the likeliest first. */
const NAMES: Readonly<Record<ColumnRole, readonly string[]>> = {
  condition: [
    ...["trialtype", "condition", "conditions", "cond", "conditionname", "conditionid", "category"],
    ...["imagetype", "stimtype", "stimulustype", "stimuluscategory", "trialcondition", "group", "type"],
  ],
  image: [
    ...["image", "imagefile", "stimfile", "stimulusfile", "imagename", "imagepath", "stimulus", "stim"],
    ...["stimuli", "picture", "picturefile", "pic", "img", "photo", "file", "filename"],
  ],
  onset: ["onset", "onsets", "onsettime", "stimonset", "imageonset", "start", "starttime"],
  duration: [
    ...["duration", "plannedduration", "dur", "image", "imageduration", "imagedur", "stimduration"],
    ...["stimdur", "stimulusduration", "exposure", "presentationtime", "showfor"],
  ],
  gap: ["gap", "gapduration", "isi", "interstimulusinterval", "blank", "blankduration"],
  jitter: [
    ...["jitter", "jitterduration", "iti", "intertrialinterval", "fixation", "fixationduration"],
    ...["fixdur", "fixduration", "fix", "cross", "crossduration"],
  ],
  run: ["run", "runs", "runid", "runnumber", "runnr", "session"],
  block: ["block", "blocks", "blockid", "blocknumber", "blocknr", "miniblock"],
  event: ["event", "eventtype", "eventkind", "phasetype"],
};
const TIMES: readonly ColumnRole[] = ["duration", "gap", "jitter", "onset"];
/** Numbers above this are no seconds that a picture stays. */
const LONGEST_SECONDS = 100;
/** Nor is an onset above this. */
const LATEST_SECONDS = 20_000;

/** How a name ends that says a unit: after a sign in any case, else with a capital; the first that fits. */
const UNIT_ENDS: readonly (readonly [TimeUnit, RegExp])[] = [
  ["ms", /[\s_.([-]+(?:ms|msecs?|millis|millisec(?:ond)?s?)[)\]]?$/i],
  ["ms", /(?:(?<=[a-z])(?:Ms|Msecs?|Millis)|[Mm]illiseconds)$/],
  ["s", /[\s_.([-]+(?:s|secs?|seconds?)[)\]]?$/i],
  ["s", /(?:(?<=[a-z])Secs?|[Ss]econds)$/],
];

const findUnit = (name: string) => UNIT_ENDS.find(([, end]) => end.test(name.trim()));

/** What the name of a column says of its unit; null where it says nothing. */
export function unitOf(name: string): TimeUnit | null {
  return findUnit(name)?.[0] ?? null;
}

function simplify(name: string): string {
  const [, end = /$/] = findUnit(name) ?? [];
  const bare = name.trim().replace(end, "").toLowerCase();
  return bare.replace(/[^a-z0-9]/g, "");
}

function findColumn(table: BroughtTable, role: ColumnRole, taken: ReadonlySet<number>): number | null {
  const simple = table.names.map(simplify);
  const isTime = TIMES.includes(role);
  for (const wanted of NAMES[role]) {
    const at = simple.findIndex((name, index) => {
      if (name !== wanted || taken.has(index)) return false;
      // `imageMs` is a time, `image` is a picture.
      return isTime
        ? wanted !== "image" || unitOf(table.names[index] ?? "") !== null
        : unitOf(table.names[index] ?? "") === null;
    });
    if (at >= 0) return at;
  }
  return null;
}

/** The middle one of the numbers in columns whose names say no unit: a slip in one line changes nothing. */
function middle(table: BroughtTable, columns: readonly (number | null)[]): number {
  const open = columns.filter((column) => column !== null && unitOf(table.names[column] ?? "") === null);
  const numbers = table.lines.flatMap(({ cells }) =>
    open.flatMap((column) => readNumber(cells[column ?? -1] ?? "", table.hasDecimalCommas) ?? []),
  );
  const positive = numbers.filter((number) => number > 0).sort((one, other) => one - other);
  return positive[Math.floor((positive.length - 1) / 2)] ?? 0;
}

/** Every column of the table means one thing at most. */
export function guessColumns(table: BroughtTable): ColumnChoice {
  const taken = new Set<number>();
  const found = COLUMN_ROLES.map((role) => {
    const column = findColumn(table, role, taken);
    if (column !== null) taken.add(column);
    return [role, column] as const;
  });
  // Every role is among them.
  const columns = Object.fromEntries(found) as ColumnChoice["columns"];
  const lasting = middle(table, [columns.duration, columns.gap, columns.jitter]);
  const isMs =
    lasting > LONGEST_SECONDS || (lasting === 0 && middle(table, [columns.onset]) > LATEST_SECONDS);
  return { columns, unit: isMs ? "ms" : "s", imagesPerBlock: null };
}
