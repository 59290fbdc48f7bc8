/** Broken rules on their way through valibot, whose own messages are text: schemas and checks that tell a rule. */
import * as v from "valibot";
import { type Problem, type Result, succeed } from "./result";
import type { Rule } from "./rules";

/** What is broken, and what was received in its place. */
type Breach = Pick<Problem, "rule" | "received">;

/** What a check finds: keys from the top of what it judges; none for the whole. */
export type Finding = Breach & { readonly path: readonly (string | number)[] };

/** Gives a schema or a check, which is changed, the rule that its issues tell. */
export function withRule<Item extends object>(item: Item, rule: Rule): Item {
  return Object.assign(item, { requirement: rule });
}

/** Rules of valibot's own schemas, told where `withRule` gave none. */
function ruleOf({ type, expected }: v.BaseIssue<unknown>): Rule {
  switch (type) {
    // Of a field that is missing: that there is an object, `fields` has seen.
    case "object":
      return { code: "given" };
    case "array":
      return { code: "list" };
    case "boolean":
      return { code: "boolean", orNull: false };
    case "string":
      return { code: "plain-text", orNull: false };
    // The labels of a scale are the only ones.
    case "strict_tuple":
      return { code: expected === "never" ? "no-third-label" : "two-labels" };
    default:
      throw new Error(`No rule was given for valibot's ${type}`);
  }
}

/** What an issue tells. */
export function toBreach(issue: v.BaseIssue<unknown>): Breach {
  const { type, requirement, input } = issue;
  // What `tell` handed over: issues of these types come from nowhere else.
  if (type === "raw_check" || type === "raw_transform") return input as Breach;
  // What `withRule` gave: no schema in use has a requirement of valibot's own.
  return { rule: requirement === undefined ? ruleOf(issue) : (requirement as Rule), received: input };
}

type Path = [v.IssuePathItem, ...v.IssuePathItem[]] | undefined;

/** A finding as an issue; its path is a list of keys, and valibot wants each with what it is a key of. */
export function tell(
  addIssue: (info: { readonly input: Breach; readonly path: Path }) => void,
  { path, rule, received }: Finding,
): void {
  const toItem = (key: string | number) =>
    ({ type: "unknown", origin: "value", input: undefined, key, value: undefined }) as const;
  const [first, ...rest] = path.map(toItem);
  addIssue({ input: { rule, received }, path: first && [first, ...rest] });
}

/** A check of the whole value, asked when its type is right. */
export function check<Value>(judge: (value: Value) => readonly Finding[]) {
  return v.rawCheck<Value>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const finding of judge(dataset.value)) tell(addIssue, finding);
  });
}

/** Makes rules across the fields of `Value`; each is asked only when the fields that it needs are valid. */
export function crossRulesOf<Value extends object>() {
  return <const Key extends keyof Value & string>(
    needs: readonly Key[],
    judge: (value: Pick<Value, Key>) => readonly Finding[],
  ) =>
    v.rawCheck<Value>(({ dataset, addIssue }) => {
      const broken = dataset.issues?.map(({ path }) => path?.[0].key) ?? [];
      if (broken.some((key) => key === undefined || needs.some((need) => need === key))) return;
      // Nothing is wrong with the needed fields, so they are what their schemas say, whatever the others are.
      for (const finding of judge(dataset.value as Value)) tell(addIssue, finding);
    });
}

/** The input as the schema's output, or every problem it has, in the order of the schema. */
export function readWith<Output>(schema: v.GenericSchema<unknown, Output>, input: unknown): Result<Output> {
  const parsed = v.safeParse(schema, input);
  if (parsed.success) return succeed(parsed.output);
  const toProblem = (issue: v.BaseIssue<unknown>): Problem => ({
    path: v.getDotPath(issue) ?? "",
    ...toBreach(issue),
  });
  const [first, ...rest] = parsed.issues;
  return { ok: false, problems: [toProblem(first), ...rest.map(toProblem)] };
}
