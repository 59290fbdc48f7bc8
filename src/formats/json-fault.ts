/** Where a text stops being JSON: browsers say it each in their own way, and one does not say it at all. */

/** Both from 1. */
export type Fault = { readonly line: number; readonly column: number };

/** White space, then a sign, a text, a number or a word. Unrolled, so that a text without its end is read in one go. */
const TOKEN =
  /[ \t\n\r]*(?:([{}[\],:])|("[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\p{Cc}]*)*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/uy;
const BLANK = /[ \t\n\r]*/y;

type Expected = "value" | "first-item" | "first-key" | "key" | "colon" | "next" | "end";

/** What may follow once a value is over. */
function afterValue(open: readonly string[]): Expected {
  return open.length === 0 ? "end" : "next";
}

/** What is expected after such a token; null where it must not stand there. Changes the list of what is open. */
function follow(
  expected: Expected,
  sign: string | undefined,
  isText: boolean,
  open: string[],
): Expected | null {
  const isValuePlace = expected === "value" || expected === "first-item";
  if (sign === undefined) {
    if (isText && (expected === "key" || expected === "first-key")) return "colon";
    return isValuePlace ? afterValue(open) : null;
  }
  if (sign === "{" || sign === "[") {
    if (!isValuePlace) return null;
    open.push(sign);
    return sign === "{" ? "first-key" : "first-item";
  }
  if (sign === ":") return expected === "colon" ? "value" : null;
  if (sign === ",") {
    if (expected !== "next") return null;
    return open.at(-1) === "{" ? "key" : "value";
  }
  const isEndOfOpen = open.at(-1) === (sign === "}" ? "{" : "[");
  const mayEnd = expected === "next" || expected === (sign === "}" ? "first-key" : "first-item");
  if (!isEndOfOpen || !mayEnd) return null;
  open.pop();
  return afterValue(open);
}

function placeOf(text: string, at: number): Fault {
  const before = text.slice(0, at);
  return { line: before.split("\n").length, column: at - (before.lastIndexOf("\n") + 1) + 1 };
}

/** Null where the text is JSON. Without recursion, and in time in proportion to the text. */
export function findFault(text: string): Fault | null {
  const open: string[] = [];
  let expected: Expected | null = "value";
  let at = 0;
  while (expected !== null) {
    BLANK.lastIndex = at;
    BLANK.test(text);
    const start = BLANK.lastIndex;
    if (start === text.length && expected === "end") return null;
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    expected = token === null ? null : follow(expected, token[1], token[2] !== undefined, open);
    if (expected === null) return placeOf(text, start);
    at = TOKEN.lastIndex;
  }
  return null;
}
