/** Reads the files of src and what each imports, by a scanner that knows strings and comments but no grammar. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";

const src = fileURLToPath(new URL("../src", import.meta.url));

export type Source = {
  /** From src, with slashes. */
  readonly path: string;
  readonly text: string;
  /** As written, in order. */
  readonly imports: readonly string[];
};

export function readSources(): readonly Source[] {
  const names = readdirSync(src, { recursive: true, encoding: "utf8" });
  const paths = names.map((name) => name.replaceAll("\\", "/")).filter((name) => /\.tsx?$/.test(name));
  return paths.toSorted().map((path) => {
    const text = readFileSync(join(src, path), "utf8");
    return { path, text, imports: findImports(text) };
  });
}

/** What stands before the name of what is imported, in each of the ways to import. */
const BEFORE = [
  /(?:^|[\n;])\s*(?:import|export)\s(?:[^"'();=]*?\sfrom\s*)?/,
  /\bimport(?:\.meta\.glob)?\(\s*/,
  /\bnew URL\(\s*(?=[^)]*import\.meta\.url)/,
];
const IMPORT = new RegExp(`(?:${BEFORE.map(({ source }) => source).join("|")})["']([^"']+)["']`, "g");

/** What a text imports or passes on, as written, in order: modules, types, workers, globs. */
export function findImports(text: string): string[] {
  return [...stripComments(text).matchAll(IMPORT)].flatMap(([, name]) => name ?? []);
}

const STRING = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/;
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/;
const STRING_OR_COMMENT = new RegExp(`${STRING.source}|${COMMENT.source}`, "g");

export function stripComments(text: string): string {
  return text.replace(STRING_OR_COMMENT, (found) => (found.startsWith("/") ? "" : found));
}

export function blankStrings(text: string): string {
  return text.replace(new RegExp(STRING.source, "g"), '""');
}

/** The file that an import names, from src; null for a package. */
export function resolveImport(path: string, name: string): string | null {
  if (name.startsWith("/")) return `..${name}`;
  return name.startsWith(".") ? posix.join(posix.dirname(path), name) : null;
}

/** The first folder of a path from src; empty for a file in src itself, `..` for one outside. */
export function folderOf(path: string): string {
  return path.includes("/") ? (path.split("/")[0] ?? "") : "";
}

/** The package of an import, without the path inside it. */
export function packageOf(name: string): string {
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
}

/** Empty where a file does not open with one. */
export function firstComment(text: string): string {
  return /^\/\*\*[\s\S]*?\*\//.exec(text)?.[0] ?? "";
}

/** Whether a file holds nothing but what others export. */
export function isBarrel(text: string): boolean {
  const left = stripComments(text)
    .replace(/export\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})(?:\s+from\s*["'][^"']+["'])?;?/g, "")
    .replace(/import\s+[^;]*?["'][^"']+["'];?/g, "");
  return left.trim() === "" && /\bexport\b/.test(text);
}
