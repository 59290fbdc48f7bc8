/** Schemas for the fields of untrusted data: objects that refuse every unknown one, lists, numbers, texts. */
import * as v from "valibot";
import { check, type Finding, tell, tellFirst, toBreach, withRule } from "./broken-rules";
import type { Rule } from "./rules";

/** Fields by which something is asked for that the task does not have: blocks show still pictures, or a cross. */
const NOT_SERVED =
  /^(?:video|movie|film|audio|sound|music|tone|speech|odou?r|smell|scent|taste)s?(?:Ms|File|Files)?$/i;

/** Any object that is no list. */
export function isRecord(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}

/** As `isRecord`; what it holds is not looked at. */
export const record = withRule(v.custom<Readonly<Record<string, unknown>>>(isRecord), { code: "object" });

/**
 * An object with exactly these fields, its own ones: what it inherits does not count, and `__proto__` is a
 * field like any other. Reports all unknown fields, where `v.strictObject` stops at the first.
 */
export function fields<const Entries extends v.ObjectEntries>(entries: Entries) {
  const known = v.object(entries);
  return v.pipe(
    record,
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const own = Object.fromEntries(Object.entries(dataset.value));
      const parsed = v.safeParse(known, own);
      for (const issue of parsed.issues ?? []) addIssue({ input: toBreach(issue), path: issue.path });
      const unknown = Object.keys(own).filter((key) => !Object.hasOwn(entries, key));
      tellFirst(
        addIssue,
        unknown.map((key): Finding => {
          const code = NOT_SERVED.test(key) ? "still-pictures-only" : "known";
          return { path: [key], rule: { code }, received: own[key] };
        }),
      );
      return parsed.success ? parsed.output : NEVER;
    }),
  );
}

/** Any list; what it holds is not looked at. */
export const anyList = withRule(v.custom<readonly unknown[]>(Array.isArray), { code: "list" });

/** A list of such items; unlike `v.array` it keeps no issue of each of a million broken ones. */
export function list<Item>(item: v.GenericSchema<unknown, Item>) {
  return v.pipe(
    anyList,
    v.rawTransform<readonly unknown[], Item[]>(({ dataset, addIssue }) => {
      const items: Item[] = [];
      function* read(): Generator<Finding> {
        for (const [index, input] of dataset.value.entries()) {
          const parsed = v.safeParse(item, input);
          if (parsed.success) items.push(parsed.output);
          for (const issue of parsed.issues ?? []) {
            const keys = issue.path?.map(({ key }) => key as string | number) ?? [];
            yield { path: [index, ...keys], ...toBreach(issue) };
          }
        }
      }
      tellFirst(addIssue, read());
      return items;
    }),
  );
}

/** A list of which no member stands twice; each repetition is a problem at its place. */
export function withoutRepeats<Item, Member>(
  toMember: (item: Item) => Member,
  toPath: (index: number) => Finding["path"],
  rule: Rule,
) {
  return check<Item[]>((items) => {
    const seen = new Set<Member>();
    return items.flatMap((item, index): readonly Finding[] => {
      const received = toMember(item);
      if (seen.has(received)) return [{ path: toPath(index), rule, received }];
      seen.add(received);
      return [];
    });
  });
}

/** What a field's sentence says, unless told otherwise; the field itself is made nullable by `v.nullable`. */
const NOT_NULL = { orNull: false };

export function oneOf<const Choices extends readonly string[]>(choices: Choices, { orNull } = NOT_NULL) {
  return withRule(v.picklist(choices), { code: "one-of", choices, orNull });
}

export function whole(min: number, max: number, rule: Rule = { code: "whole", min, max, ...NOT_NULL }) {
  const isWithin = (input: unknown) =>
    Number.isInteger(input) && Number(input) >= min && Number(input) <= max;
  // −0 would not survive being written.
  return v.pipe(
    withRule(v.custom<number>(isWithin), rule),
    v.transform((value) => value + 0),
  );
}

export function wholeMs(min: number, max: number, { orNull } = NOT_NULL) {
  return whole(min, max, { code: "whole-ms", min, max, orNull });
}

/** A whole number, 1 or more. */
export function count({ orNull } = NOT_NULL) {
  return whole(1, Number.MAX_SAFE_INTEGER, { code: "count", orNull });
}

/** Text of so many characters, counted as Unicode code points. */
export function text(min: number, max: number) {
  const isText = (input: unknown) => {
    if (typeof input !== "string") return false;
    const length = [...input].length;
    return length >= min && length <= max;
  };
  return withRule(v.custom<string>(isText), { code: "text", min, max });
}

const SLUG = /^[a-z0-9][a-z0-9-]{0,63}$/;
export const isSlug = (input: unknown): input is string => typeof input === "string" && SLUG.test(input);

export const slug = withRule(v.custom<string>(isSlug), { code: "slug" });

/** A schema that accepts nothing. */
export function refuse(rule: Rule, key?: string) {
  return v.pipe(
    v.unknown(),
    v.rawTransform<unknown, never>(({ dataset: { value }, addIssue, NEVER }) => {
      if (key === undefined) tell(addIssue, { path: [], rule, received: value });
      else tell(addIssue, { path: [key], rule, received: isRecord(value) ? value[key] : undefined });
      return NEVER;
    }),
  );
}
