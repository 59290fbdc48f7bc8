/** Writes the files of a class and hands them to the browser's downloads; what writes them is fetched when asked for. */
import { listQuestions } from "../../../core/design/questions";
import { createRandom } from "../../../core/random";
import { leaveOut } from "../../../core/session/cohort/exclusions";
import type { HandIn } from "../../../core/session/hand-in";
import { TAKE_ALONG, writeReadme } from "../../../words/class/take-along";
import { saveFile } from "../../parts/files";
import type { Decided, Walled } from "./walled";

export type Along = Pick<Walled, "design" | "stamp"> &
  Pick<Decided, "compared" | "rules"> & {
    readonly handIns: readonly HandIn[];
    /** From which the numbers of people are dealt. */
    readonly seed: number;
  };

const FILES = { wide: "wide.csv", long: "ratings.csv", script: "class.R" } as const;

function questionsOf({ design }: Along): readonly string[] {
  return listQuestions(design).map(({ id }) => id);
}

/** Under numbers that tell neither who nor when. */
function number({ handIns, rules, design, compared, seed }: Along) {
  const kept = new Set(leaveOut(handIns, rules, { design, compared }));
  return createRandom(seed)
    .shuffle(handIns)
    .map((handIn, place) => ({ person: place + 1, handIn, isLeftOut: !kept.has(handIn) }));
}

function nameOf({ design, stamp }: Along, ending: string): string {
  return `class_${design.id}${stamp === null ? "" : `_${stamp.replaceAll(" ", "-")}`}_${ending}`;
}

async function tabulate(along: Along) {
  const [{ tabulateWide }, { formatCsvTable }] = await Promise.all([
    import("../../../formats/cohort/wide"),
    import("../../../formats/table/csv"),
  ]);
  const wide = tabulateWide(number(along), { design: along.design, questions: questionsOf(along) });
  return { wide, formatCsvTable };
}

export async function saveWideCsv(along: Along): Promise<string> {
  const { wide, formatCsvTable } = await tabulate(along);
  return saveFile(nameOf(along, "wide.csv"), "text/csv", formatCsvTable(wide.names, wide.rows));
}

export async function saveWideExcel(along: Along): Promise<string> {
  const { wide } = await tabulate(along);
  const { formatExcelTable } = await import("../../../formats/table/excel");
  const file = await formatExcelTable(wide.names, wide.rows, wide.variables);
  return saveFile(nameOf(along, "wide.xlsx"), file.type, file);
}

/** The wide table, every rating, the script, and what to do with them. */
export async function saveAll(along: Along): Promise<string> {
  const { wide, formatCsvTable } = await tabulate(along);
  const [{ tabulateLong }, { listMeanColumns }, { zipFiles }, { writeRScript }] = await Promise.all([
    import("../../../formats/cohort/long"),
    import("../../../formats/cohort/wide"),
    import("../../../formats/data-set/zip"),
    import("../../../words/class/r-script"),
  ]);
  const { design, compared, stamp } = along;
  const questions = questionsOf(along);
  const long = tabulateLong(number(along), { design, questions });
  const columns = listMeanColumns({ design, questions });
  const columnOf = (condition: string) =>
    columns.find((one) => one.condition === condition && one.question === compared.question)?.name ?? "";
  const facts = {
    title: design.title,
    wideFile: FILES.wide,
    longFile: FILES.long,
    scriptFile: FILES.script,
    cueColumn: columnOf(compared.cue),
    comparisonColumn: columnOf(compared.comparison),
    ...compared,
    question: questions[compared.question] ?? "",
    people: along.handIns.length,
    stamp,
  };
  const zip = zipFiles([
    { path: FILES.wide, text: formatCsvTable(wide.names, wide.rows) },
    { path: FILES.long, text: formatCsvTable(long.names, long.rows) },
    { path: FILES.script, text: writeRScript(facts) },
    { path: TAKE_ALONG.readme, text: writeReadme(facts) },
  ]);
  return saveFile(nameOf(along, "files.zip"), "application/zip", zip);
}
