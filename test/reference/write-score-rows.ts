/** Writes the rows of the made-up sessions, and what their designs ask, as the files that R and the tests read. */
import { writeFileSync } from "node:fs";
import { roleOf } from "../../src/core/design/conditions";
import { listQuestions } from "../../src/core/design/questions";
import type { Session } from "../../src/core/session/session";
import { formatCsv } from "../../src/formats/table/csv";
import { SCORE_SESSIONS } from "./score-sessions";

const FACTS = "session,min,max,start,images_per_block,gap_ms,moments,conditions,has_probes,questions".split(
  ",",
);

/** What scores need to know of the design, without commas. */
function listFacts({ id, design }: Session): readonly (string | number)[] {
  const { rating, imagesPerBlock, gapMs, conditions, probe } = design;
  const counts = conditions
    .map((condition) => `${condition.id}:${condition.blocks}:${roleOf(condition)}`)
    .join(" ");
  const hasProbes = probe === null ? "FALSE" : "TRUE";
  const scale = [rating.min, rating.max, rating.start ?? ""];
  const questions = listQuestions(design)
    .map((question) => question.id)
    .join(" ");
  return [id, ...scale, imagesPerBlock, gapMs, rating.when.join(" "), counts, hasProbes, questions];
}

export function writeScoreRows(folder: URL): void {
  const write = (name: string, text: string) => writeFileSync(new URL(name, folder), text);
  for (const session of SCORE_SESSIONS) write(`score-rows-${session.id}.csv`, formatCsv(session));
  const lines = [FACTS, ...SCORE_SESSIONS.map(listFacts)].map((cells) => `${cells.join(",")}\n`);
  write("score-designs.csv", lines.join(""));
}
