/** Writes the files of a class and hands them to the browser's downloads; what writes them is fetched when asked for. */

import { listQuestions } from "../../../core/design/questions";
import { countBlocks } from "../../../core/session/cohort/cohort";
import { TAKE_ALONG, writeReadme } from "../../../words/class/take-along";
import { saveFile } from "../../parts/files";
import { type Along, countByFile, mergeRecorded, nameFile, numberPeople } from "./along";

const FILES = { wide: "wide.csv", long: "ratings.csv", script: "class.R", who: "who.csv" } as const;

function questionsOf({ design }: Along): readonly string[] {
  return listQuestions(design).map(({ id }) => id);
}

async function tabulate(along: Along) {
  const [{ tabulateWide }, { formatCsvTable }] = await Promise.all([
    import("../../../formats/cohort/wide"),
    import("../../../formats/table/csv"),
  ]);
  const wide = tabulateWide(numberPeople(along), { design: along.design, questions: questionsOf(along) });
  return { wide, formatCsvTable };
}

/** The wide table holds none, whatever is asked for. */
const withoutNames = (along: Along): Along => ({ ...along, keepsNames: false });

export async function saveWideCsv(along: Along): Promise<string> {
  const { wide, formatCsvTable } = await tabulate(along);
  return saveFile(
    nameFile(withoutNames(along), FILES.wide),
    "text/csv",
    formatCsvTable(wide.names, wide.rows),
  );
}

export async function saveWideExcel(along: Along): Promise<string> {
  const { wide } = await tabulate(along);
  const { formatExcelTable } = await import("../../../formats/table/excel");
  const file = await formatExcelTable(wide.names, wide.rows, wide.variables);
  return saveFile(nameFile(withoutNames(along), "wide.xlsx"), file.type, file);
}

async function saveRecorded(along: Along, kind: "rows" | "bids", ending: string): Promise<string> {
  if (along.recorded === null) throw new Error("Of a made-up class there are no rows.");
  const file = await mergeRecorded(along, along.recorded, kind);
  return saveFile(nameFile(along, ending), file.type, file);
}

export const saveRows = (along: Along) => saveRecorded(along, "rows", "rows.csv");
export const saveBids = (along: Along) => saveRecorded(along, "bids", "bids.zip");

/** Who is behind the numbers, where that is asked for. */
async function listWho(along: Along): Promise<readonly { readonly path: string; readonly text: string }[]> {
  if (!along.keepsNames || along.recorded === null) return [];
  const file = await mergeRecorded(along, along.recorded, "who");
  return [{ path: FILES.who, text: await file.text() }];
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
  const who = await listWho(along);
  const { design, compared, stamp } = along;
  const questions = questionsOf(along);
  const long = tabulateLong(numberPeople(along), { design, questions });
  const columns = listMeanColumns({ design, questions });
  const columnOf = (condition: string) =>
    columns.find((one) => one.condition === condition && one.question === compared.question)?.name ?? "";
  const facts = {
    title: design.title,
    wideFile: FILES.wide,
    longFile: FILES.long,
    scriptFile: FILES.script,
    whoFile: who.length === 0 ? null : FILES.who,
    cueColumn: columnOf(compared.cue),
    comparisonColumn: columnOf(compared.comparison),
    ...compared,
    cueBlocks: countBlocks(design, compared.cue),
    comparisonBlocks: countBlocks(design, compared.comparison),
    min: design.rating.min,
    max: design.rating.max,
    question: questions[compared.question] ?? "",
    people: along.handIns.length,
    byFile: countByFile(along),
    simulated: along.handIns.filter(({ simulated }) => simulated).length,
    stamp,
  };
  const zip = zipFiles([
    { path: FILES.wide, text: formatCsvTable(wide.names, wide.rows) },
    { path: FILES.long, text: formatCsvTable(long.names, long.rows) },
    { path: FILES.script, text: writeRScript(facts) },
    ...who,
    { path: TAKE_ALONG.readme, text: writeReadme(facts) },
  ]);
  return saveFile(nameFile(along, "files.zip"), "application/zip", zip);
}
