/** Lists of a draft with something more at their end, which has a name of its own and the rest as those before it. */
import { REST } from "../../../../core/vocabulary";
import { nameCard } from "../../../../words/lab/lab";
import { getAt } from "../../draft";
import { listConditions, listQuestions, listStandIns } from "./members";

/** Blocks of a new condition, where there is none to take the number from. */
const FIRST_BLOCKS = 4;

/** One condition more, with a name that none has. */
export function addCondition(data: unknown): readonly unknown[] {
  const conditions = listConditions(data);
  const taken = new Set(conditions.map((condition) => getAt(condition, ["id"])));
  const usual = ["cue", "neutral", "control", REST].find((id) => !taken.has(id));
  const blocks = getAt(conditions[0], ["blocks"]) ?? FIRST_BLOCKS;
  if (usual !== undefined) return [...conditions, { id: usual, blocks }];
  let number = conditions.length + 1;
  while (taken.has(`condition-${number}`)) number += 1;
  return [...conditions, { id: `condition-${number}`, blocks, category: "cue", role: "other" }];
}

/** One question more, with an id that none has and the ends of the last one. */
export function addQuestion(data: unknown): readonly unknown[] {
  const questions = listQuestions(data);
  const taken = new Set(questions.map((question) => getAt(question, ["id"])));
  let number = questions.length + 1;
  while (taken.has(`question-${number}`)) number += 1;
  const labels = getAt(questions.at(-1), ["labels"]) ?? getAt(data, ["rating", "labels"]) ?? ["", ""];
  return [...questions, { id: `question-${number}`, prompt: "", labels }];
}

/** So many stand-ins more, of ids that none has. */
export function addCards(data: unknown, category: string, count: number): readonly unknown[] {
  const standIns = listStandIns(data);
  const taken = new Set(standIns.map((standIn) => getAt(standIn, ["id"])));
  const added: unknown[] = [];
  for (let number = 1; added.length < count; number += 1) {
    const id = `${category}-card-${number}`;
    if (!taken.has(id)) added.push({ id, file: nameCard(category, number), category });
  }
  return [...standIns, ...added];
}
