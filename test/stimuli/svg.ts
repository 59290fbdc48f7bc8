/** Reads the small part of SVG that the drawings use, and refuses the rest. */

export type SvgElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Names of the elements around it, outermost first. */
  readonly inside: readonly string[];
};

const TAG = /<(\/?)([A-Za-z]+)((?:\s+[A-Za-z][A-Za-z0-9:-]*="[^"<&]*")*)\s*(\/?)>/y;
const ATTRIBUTE = /\s+([A-Za-z][A-Za-z0-9:-]*)="([^"]*)"/g;

/**
 * Every element of a document that holds elements and attributes only, in order.
 * @throws Error with the place of the first thing that is anything else: text, comment, entity, declaration, stray tag
 */
export function parseSvg(text: string): readonly SvgElement[] {
  const elements: SvgElement[] = [];
  const open: string[] = [];
  const document = text.trimEnd();
  TAG.lastIndex = 0;
  while (TAG.lastIndex < document.length) {
    const at = TAG.lastIndex;
    const [, slash, name = "", attributes = "", end] = TAG.exec(document) ?? [];
    if (name === "") throw new Error(`Not an element at ${at}: ${document.slice(at, at + 40)}`);
    if (slash === "/") {
      const opened = open.pop();
      if (opened !== name) throw new Error(`</${name}> closes <${opened}> at ${at}`);
      continue;
    }
    if (open.length === 0 && elements.length > 0) throw new Error(`A second root at ${at}`);
    const pairs = [...attributes.matchAll(ATTRIBUTE)].map(
      ([, key = "", value = ""]) => [key, value] as const,
    );
    if (new Set(pairs.map(([key]) => key)).size < pairs.length)
      throw new Error(`An attribute twice at ${at}`);
    elements.push({ name, attributes: Object.fromEntries(pairs), inside: [...open] });
    if (end !== "/") open.push(name);
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)}> is not closed`);
  return elements;
}
