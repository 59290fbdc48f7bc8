/** The lists of a draft, as far as they are lists, and the fields that their members have in the form. */
import { isRecord } from "../../../../core/checked-fields";
import { REST } from "../../../../core/vocabulary";
import type { FIELDS } from "../../../../words/lab/fields/fields";
import { getAt } from "../../draft";
import { listKeys } from "../kinds";

/** The conditions of a draft, as far as they are a list. */
export function listConditions(data: unknown): readonly unknown[] {
  const conditions = getAt(data, ["conditions"]);
  return Array.isArray(conditions) ? conditions : [];
}

/** The ids of the conditions that have one. */
export function listIds(data: unknown): readonly string[] {
  return listConditions(data).flatMap((condition) => {
    const id = getAt(condition, ["id"]);
    return typeof id === "string" && id !== "" ? [id] : [];
  });
}

/** Rest has no pictures and one role; nothing else has a length of rest. What is there all the same is shown. */
export function listConditionFields(condition: unknown): readonly (keyof typeof FIELDS.condition)[] {
  const isRest = getAt(condition, ["id"]) === REST;
  const unasked: readonly string[] = isRest ? ["category", "role"] : ["restMs"];
  return listKeys("condition").filter(
    (key) => !unasked.includes(key) || getAt(condition, [key]) !== undefined,
  );
}

/** Rest has no pictures; frames are for designs that have them. What is there all the same is shown. */
export function listListedFields(data: unknown, block: unknown): readonly (keyof typeof FIELDS.listed)[] {
  const probe = getAt(data, ["probe"]);
  const kind = getAt(probe, ["kind"]) ?? "frame";
  const hasFrames = isRecord(probe) && kind === "frame";
  const isRest = getAt(block, ["condition"]) === REST;
  const ofImages: readonly string[] = ["images", "imageMs", "gapMs", "probes"];
  const isAsked = (key: string) =>
    key === "probes" ? hasFrames && !isRest : !isRest || !ofImages.includes(key);
  return listKeys("listed").filter((key) => isAsked(key) || getAt(block, [key]) !== undefined);
}

/** What a rating asks in turn, as far as that is a list. */
export function listQuestions(data: unknown): readonly unknown[] {
  const items = getAt(data, ["rating", "items"]);
  return Array.isArray(items) ? items : [];
}

/** The stand-ins of a draft, as far as they are a list. */
export function listStandIns(data: unknown): readonly unknown[] {
  const standIns = getAt(data, ["standIns"]);
  return Array.isArray(standIns) ? standIns : [];
}

/** What the conditions of a draft show, each category once. */
export function listCategories(data: unknown): readonly string[] {
  const categories = listConditions(data).flatMap((condition) => {
    const id = getAt(condition, ["id"]);
    const category = getAt(condition, ["category"]) ?? id;
    return typeof category === "string" && category !== "" && id !== REST ? [category] : [];
  });
  return [...new Set(categories)];
}
