/** The parameters of an address: what stands after `?`, decoded strictly, and the rules of the simple ones. */
import { SEED_MAX } from "../../core/limits";
import { fail, failWith, type Problem, type Result, succeed } from "../../core/result";

export type Query = ReadonlyMap<string, string>;

/** As in a form, `+` is a space. Unlike `URLSearchParams`, which lets broken encoding pass, null when broken. */
function decode(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded.replaceAll("+", " "));
  } catch {
    return null;
  }
}

/**
 * The parameters by name, with the problems of those that are unknown, repeated or badly encoded. Of a repeated
 * one the first value stands; a badly encoded one stands as it was written.
 */
export function readQuery(
  text: string,
  known: readonly string[],
  screen: string,
): { readonly query: Query; readonly problems: readonly Problem[] } {
  const query = new Map<string, string>();
  const problems: Problem[] = [];
  for (const pair of text.split("&")) {
    if (pair === "") continue;
    const [encodedName = "", ...rest] = pair.split("=");
    const encodedValue = rest.join("=");
    const name = decode(encodedName);
    const value = decode(encodedValue);
    if (name === null || !known.includes(name)) {
      problems.push({
        path: name ?? encodedName,
        rule: { code: "parameter-of", screen },
        received: encodedValue,
      });
    } else if (query.has(name)) {
      problems.push({ path: name, rule: { code: "given-once" }, received: value ?? encodedValue });
    } else {
      query.set(name, value ?? encodedValue);
      if (value !== null) continue;
      problems.push({ path: name, rule: { code: "percent-encoded" }, received: encodedValue });
    }
  }
  return { query, problems };
}

/** `?name=value&…` of what is not null; empty when everything is. */
export function formatQuery(parameters: Readonly<Record<string, string | null>>): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

/** A seed from text: a whole number from 0 to 2³² − 1, in digits only. */
function parseSeed(text: string): Result<number> {
  if (/^[0-9]+$/.test(text) && Number(text) <= SEED_MAX) return succeed(Number(text));
  return fail({ path: "seed", rule: { code: "digits", min: 0, max: SEED_MAX }, received: text });
}

/** The seed of an address; null where none is given. */
export function readSeed(query: Query): Result<number | null> {
  const seed = query.get("seed");
  return seed === undefined ? succeed(null) : parseSeed(seed);
}

/** A line of text as given: so many characters (code points) of any script, without control characters. */
export function parseLine(path: string, text: string, limit: number): Result<string> {
  const problems: Problem[] = [];
  if ([...text].length > limit) {
    problems.push({ path, rule: { code: "characters-at-most", limit }, received: text });
  }
  // A lone surrogate is no character and would not survive being written as UTF-8.
  if (/[\p{Cc}\p{Cs}]/u.test(text)) {
    problems.push({ path, rule: { code: "plain-characters" }, received: text });
  }
  return failWith(problems) ?? succeed(text);
}

/** A parameter that is left out or has its one value: whether it is there. */
export function parseSwitch(query: Query, name: string, value: string): Result<boolean> {
  const given = query.get(name);
  if (given === undefined || given === value) return succeed(given === value);
  return fail({ path: name, rule: { code: "left-out-or", value }, received: given });
}

/** One result of several: all their values by name, or all their problems in order. */
export function gather<Values extends object>(
  results: {
    readonly [Name in keyof Values]: Result<Values[Name]>;
  },
): Result<Values> {
  const values: Partial<Values> = {};
  const problems: (readonly Problem[])[] = [];
  let more = 0;
  for (const name in results) {
    const result = results[name];
    if (result.ok) values[name] = result.value;
    else {
      problems.push(result.problems);
      more += result.more;
    }
  }
  // Without a problem there is a value for every name.
  return failWith(problems.flat(), more) ?? succeed(values as Values);
}
