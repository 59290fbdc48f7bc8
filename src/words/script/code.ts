/** Text of a design on its way into a script: literals and comments that nothing in the text can end. */

/** What an editor does not show, or shows as a line break or a change of direction. */
const UNSEEN = /[\p{Control}\p{Format}\u2028\u2029]/gu;
const COMMENT_WIDTH = 110;

/** A literal of JavaScript that is the text, and no markup where the script is put into a page. */
export function quote(text: string): string {
  return JSON.stringify(text)
    .replace(/<(?=[/!])/g, "\\x3C")
    .replace(UNSEEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** Lines of comment, as wide as the code. */
export function toComment(text: string): string {
  const lines: string[] = [];
  for (const word of text.replace(UNSEEN, " ").split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= COMMENT_WIDTH) lines.push(`// ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join("\n");
}

export function toComments(paragraphs: readonly string[]): string {
  return paragraphs.map(toComment).join("\n//\n");
}

/** A list of literals. */
export function list(items: readonly (string | number)[]): string {
  return `[${items.map((item) => (typeof item === "number" ? item : quote(item))).join(", ")}]`;
}

/** An object on one line; a field that is null is left out. */
export function object(fieldsOf: Readonly<Record<string, string | number | null>>): string {
  const fields = Object.entries(fieldsOf).flatMap(([name, code]) =>
    code === null ? [] : [`${name}: ${code}`],
  );
  return `{ ${fields.join(", ")} }`;
}

/** Parts of a script, an empty line between two; what is null is no part. */
export function joinParts(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join("\n\n");
}

/** What stands above a part. */
export function heading(title: string): string {
  return `// ---- ${title} ${"-".repeat(Math.max(0, COMMENT_WIDTH - title.length - 9))}`;
}
