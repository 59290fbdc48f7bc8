/** Schemas for untrusted data on top of valibot: objects that refuse every unknown field, rules across fields. */
import * as v from "valibot";
import * as rules from "../words/problems/rules";
import { type Problem, type Result, succeed } from "./result";

type PathItems = [v.IssuePathItem, ...v.IssuePathItem[]];

/** Any object that is no list. */
export function isRecord(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}

/** A rule's path is a list of keys; valibot wants each with what it is a key of. */
function toPathItems([first, ...rest]: readonly [string | number, ...(string | number)[]]): PathItems {
  const toItem = (key: string | number) =>
    ({ type: "unknown", origin: "value", input: undefined, key, value: undefined }) as const;
  return [toItem(first), ...rest.map(toItem)];
}

/**
 * An object with exactly these fields, its own ones: what it inherits does not count, and `__proto__` is a
 * field like any other. Reports every unknown field, where `v.strictObject` stops at the first.
 */
export function fields<const Entries extends v.ObjectEntries>(entries: Entries) {
  const known = v.object(entries, rules.MUST_BE_GIVEN);
  return v.pipe(
    v.custom<Readonly<Record<string, unknown>>>(isRecord, rules.MUST_BE_AN_OBJECT),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const own = Object.fromEntries(Object.entries(dataset.value));
      const parsed = v.safeParse(known, own);
      for (const { message, input, path } of parsed.issues ?? []) {
        addIssue({ message, input, ...(path && { path: [...path] as PathItems }) });
      }
      for (const [key, value] of Object.entries(own)) {
        if (Object.hasOwn(entries, key)) continue;
        addIssue({ message: rules.MUST_BE_KNOWN, input: value, path: toPathItems([key]) });
      }
      return parsed.success ? parsed.output : NEVER;
    }),
  );
}

/** What a rule across fields finds: keys from the top of the object it judges. */
export type Finding<Key extends string = string> = {
  readonly path: readonly [Key, ...(string | number)[]];
  readonly rule: string;
  readonly received: unknown;
};

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
      for (const { path, rule, received } of judge(dataset.value as Value)) {
        addIssue({ message: rule, input: received, path: toPathItems(path) });
      }
    });
}

/** A list of which no member stands twice; each repetition is a problem at its place. */
export function withoutRepeats<Item, Member>(
  toMember: (item: Item) => Member,
  toPath: (index: number) => readonly [number, ...string[]],
  rule: string,
) {
  return v.rawCheck<Item[]>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const seen = new Set<Member>();
    for (const [index, item] of dataset.value.entries()) {
      const member = toMember(item);
      if (seen.has(member)) addIssue({ message: rule, input: member, path: toPathItems(toPath(index)) });
      seen.add(member);
    }
  });
}

export function whole(min: number, max: number, rule = rules.mustBeWhole(min, max)) {
  return v.pipe(
    v.custom<number>(
      (input) => Number.isInteger(input) && Number(input) >= min && Number(input) <= max,
      rule,
    ),
    // −0 would not survive being written.
    v.transform((value) => value + 0),
  );
}

export function wholeMs(min: number, max: number, rule = rules.mustBeWholeMs(min, max)) {
  return whole(min, max, rule);
}

/** Text of so many characters, counted as Unicode code points. */
export function text(min: number, max: number) {
  return v.custom<string>(
    (input) => {
      if (typeof input !== "string") return false;
      const length = [...input].length;
      return length >= min && length <= max;
    },
    rules.mustBeText(min, max),
  );
}

export const slug = v.custom<string>(
  (input) => typeof input === "string" && /^[a-z0-9][a-z0-9-]{0,63}$/.test(input),
  rules.MUST_BE_A_SLUG,
);

/** A schema that accepts nothing. */
export function refuse(rule: string, key?: string) {
  return v.pipe(
    v.unknown(),
    v.rawTransform<unknown, never>(({ dataset, addIssue, NEVER }) => {
      if (key === undefined) addIssue({ message: rule });
      else {
        const received = isRecord(dataset.value) ? dataset.value[key] : undefined;
        addIssue({ message: rule, input: received, path: toPathItems([key]) });
      }
      return NEVER;
    }),
  );
}

/** The input as the schema's output, or every problem it has, in the order of the schema. */
export function readWith<Output>(schema: v.GenericSchema<unknown, Output>, input: unknown): Result<Output> {
  const parsed = v.safeParse(schema, input);
  if (parsed.success) return succeed(parsed.output);
  const toProblem = (issue: v.BaseIssue<unknown>): Problem => ({
    path: v.getDotPath(issue) ?? "",
    rule: issue.message,
    received: issue.input,
  });
  const [first, ...rest] = parsed.issues;
  return { ok: false, problems: [toProblem(first), ...rest.map(toProblem)] };
}
