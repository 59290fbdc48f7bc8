/** Finds what reads as language in a source file, by the parser that also builds the page. */
import { parseSync } from "vite";

export type FoundText = { readonly line: number; readonly text: string };

type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>;

/** What is in a node, and whether people read every letter of it. */
type Part = readonly [value: unknown, isRead: boolean];

/** Attributes and properties that people read or hear. */
const READ =
  /^(?:aria-?(?:label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|textContent|innerText)$/i;
/** Attributes and properties that hold names for programs. */
const NAMES = /^(?:class|className|style|font-?family)$/i;
/** Methods whose texts are selectors, media, or lists of names. */
const TAKES_NAMES = /^(?:querySelector|querySelectorAll|closest|matches|matchMedia)$/;
const COMPARES = /^(?:[=!]==?|[<>]=?|in|instanceof)$/;
/** Capitalised words that are names: of keys, of a type of schema.org, of a unit. */
const NAMED: readonly string[] = ["Escape", "Tab", "Enter", "Arrow", "Dataset", "Hz"];
/** Stands where a template takes a value. */
const GAP = "…";

export function findText(path: string, source: string): readonly FoundText[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} could not be parsed: ${errors[0]?.message}`);
  const found: FoundText[] = [];
  const look = ([value, isRead]: Part) => {
    if (Array.isArray(value)) for (const each of value) look([each, isRead]);
    if (!isNode(value)) return;
    const text = textOf(value);
    if (text !== null && (isRead ? /\p{L}/u.test(text) : isLanguage(text))) {
      const line = source.slice(0, value.start).split("\n").length;
      found.push({ line, text: text.trim().replace(/\s+/g, " ") });
    }
    for (const part of partsOf(value, isRead)) look(part);
  };
  look([program, false]);
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

/** Of a literal, a template or a text between tags; null for every other node. */
function textOf({ type, value, quasis }: Node): string | null {
  if (type === "JSXText" || (type === "Literal" && typeof value === "string")) return String(value);
  if (type !== "TemplateLiteral") return null;
  return (quasis as { value: { cooked: string } }[]).map((quasi) => quasi.value.cooked).join(GAP);
}

/** Two words, one beside a space or a value, or one with a capital. Markup is no language; what stands in it is. */
function isLanguage(text: string): boolean {
  const joined = text.replace(/<[^>]*>/g, "");
  const plain = joined.trim();
  const tokens = plain.split(/\s+/).map((token) => token.replace(/^[“"'‘(…]+|[.,;:!?)”"'’…]+$/g, ""));
  const words = tokens.filter((token) => /^\p{L}[\p{L}’'-]+$/u.test(token));
  const isPart = joined.includes(GAP) || joined !== plain;
  if (/\s/.test(joined)) return words.length >= (isPart ? 1 : 2);
  return /^\p{Lu}\p{Ll}+[.!?:]?$/u.test(plain) && !NAMED.includes(plain);
}

function partsOf(node: Node, isRead: boolean): readonly Part[] {
  const { type } = node;
  const all = (read: boolean) => Object.values(node).map((part): Part => [part, read]);
  switch (type) {
    case "ImportDeclaration":
    case "ImportExpression":
    case "ExportAllDeclaration":
      return [];
    case "ExportNamedDeclaration":
      return [[node.declaration, false]];
    case "JSXElement":
    case "JSXFragment":
      return [
        [node.openingElement, false],
        [node.children, true],
      ];
    case "JSXAttribute":
      return partsOfNamed(node.name, node.value);
    case "Property":
      return partsOfNamed(node.key, node.value);
    case "AssignmentExpression":
      return [[node.left, false], ...partsOfNamed(node.left, node.right)];
    case "NewExpression":
      // Thrown at programmers.
      return /(?:Error|Exception)$/.test(nameOf(node.callee)) ? [] : all(false);
    case "CallExpression":
      return partsOfCall(node);
    case "MemberExpression":
      // A text in brackets is a name.
      return [
        [node.object, false],
        [nameOf(node.property) === "" ? node.property : null, false],
      ];
    case "BinaryExpression":
      return COMPARES.test(String(node.operator)) ? [] : all(isRead);
    case "SwitchCase":
      return [[node.consequent, false]];
    default:
      // Of types, only what they are said of.
      return type.startsWith("TS") ? [[node.expression, isRead]] : all(isRead);
  }
}

function partsOfNamed(key: unknown, value: unknown): readonly Part[] {
  const name = nameOf(key);
  return NAMES.test(name) ? [] : [[value, READ.test(name)]];
}

function partsOfCall({ callee, arguments: given }: Node): readonly Part[] {
  const name = nameOf(callee);
  const [first, second] = given as readonly unknown[];
  if (TAKES_NAMES.test(name)) return [[callee, false]];
  // One text of many names.
  if (name === "split") return [[given, false]];
  if (name === "setAttribute") return [[second, READ.test(isNode(first) ? (textOf(first) ?? "") : "")]];
  return [
    [callee, false],
    [given, false],
  ];
}

/** Of a name, a quoted name, or what is asked of an object; empty for all else. */
function nameOf(node: unknown): string {
  if (!isNode(node)) return "";
  if (node.type === "MemberExpression") return nameOf(node.property);
  return String(node.name ?? node.value ?? "");
}
