/** Broken rules on their way through valibot, whose own messages are text: schemas and checks that tell a rule. */
import * as v from "valibot";
import { type Failure, failWith, MAX_PROBLEMS, type Problem, type Result, succeed } from "./result";
import type { Rule } from "./rules";

/** What is broken, what was received in its place, and how many more such problems are not told by themselves. */
type Breach = Pick<Problem, "rule" | "received"> & { readonly more?: number };

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
type AddIssue = (info: { readonly input: Breach; readonly path: Path }) => void;

/** A finding as an issue; its path is a list of keys, and valibot wants each with what it is a key of. */
export function tell(addIssue: AddIssue, { path, ...breach }: Finding): void {
  const toItem = (key: string | number) =>
    ({ type: "unknown", origin: "value", input: undefined, key, value: undefined }) as const;
  const [first, ...rest] = path.map(toItem);
  addIssue({ input: breach, path: first && [first, ...rest] });
}

/** Tells the first findings, however many there are; the last one that is told counts the others. */
export function tellFirst(addIssue: AddIssue, findings: Iterable<Finding>): void {
  const first: Finding[] = [];
  let more = 0;
  for (const finding of findings) {
    if (first.length < MAX_PROBLEMS) first.push(finding);
    else more += 1 + (finding.more ?? 0);
  }
  first.forEach((finding, index) => {
    const isLast = index === MAX_PROBLEMS - 1;
    tell(addIssue, isLast ? { ...finding, more: more + (finding.more ?? 0) } : finding);
  });
}

/** A check of the whole value, asked when its type is right. */
export function check<Value>(judge: (value: Value) => readonly Finding[]) {
  return v.rawCheck<Value>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    tellFirst(addIssue, judge(dataset.value));
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
      tellFirst(addIssue, judge(dataset.value as Value));
    });
}

/** The input as the schema's output, or its problems in the order of the schema: the first ones, the others counted. */
export function readWith<Output>(schema: v.GenericSchema<unknown, Output>, input: unknown): Result<Output> {
  const parsed = v.safeParse(schema, input);
  if (parsed.success) return succeed(parsed.output);
  const problems: Problem[] = [];
  let counted = 0;
  for (const issue of parsed.issues) {
    const { more = 0, ...breach } = toBreach(issue);
    problems.push({ path: v.getDotPath(issue) ?? "", ...breach });
    counted += more;
  }
  // There is at least one issue.
  return failWith(problems, counted) as Failure;
}
