/** Reads an Excel file cell by cell out of its XML: a reading that shares nothing with the writing. */
import { strFromU8, unzipSync } from "fflate";

export type ExcelCell = string | number | boolean | null;

export type ExcelSheet = {
  /** Missing cells at the end of a line, and between others, are null. */
  readonly lines: readonly (readonly ExcelCell[])[];
  /** How many lines at the top stay in view. */
  readonly frozenLines: number;
  /** How many cells hold a formula. */
  readonly formulas: number;
};

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function readText(xml: string): string {
  return xml.replace(/&(\w+);/g, (_, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined) throw new Error(`There is no entity ${name}.`);
    return character;
  });
}

/** As programs read texts: `_x0041_` is the character of that code. */
function readShared(xml: string): string[] {
  return [...xml.matchAll(/<si><t[^>]*>([\s\S]*?)<\/t><\/si>/g)].map(([, text]) =>
    readText(text!).replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    ),
  );
}

/** From 0: of `AB12` it is 27. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]+/.exec(reference)![0];
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function readCell(attributes: string, xml: string, shared: readonly string[]): ExcelCell {
  const type = /\bt="(\w+)"/.exec(attributes)?.[1];
  const value = /<v>([^<]*)<\/v>/.exec(xml)?.[1];
  if (value === undefined) return null;
  if (type === "s") {
    if (!/^\d+$/.test(value) || shared[Number(value)] === undefined)
      throw new Error(`There is no text ${value}.`);
    return shared[Number(value)]!;
  }
  if (type === "b") return value === "1";
  if (type !== undefined || !Number.isFinite(Number(value))) throw new Error(`This is no number: ${value}.`);
  return Number(value);
}

function readSheet(xml: string, shared: readonly string[]): ExcelSheet {
  const lines = [...xml.matchAll(/<row\b[^>]*?(?:\/>|>([\s\S]*?)<\/row>)/g)].map(([, row = ""]) => {
    const line: ExcelCell[] = [];
    for (const [, attributes, content = ""] of row.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      const column = columnOf(/\br="([A-Z]+\d+)"/.exec(attributes!)![1]!);
      while (line.length < column) line.push(null);
      line.push(readCell(attributes!, content, shared));
    }
    return line;
  });
  return {
    lines,
    frozenLines: Number(/<pane\b[^>]*\bySplit="(\d+)"[^>]*\bstate="frozen"/.exec(xml)?.[1] ?? 0),
    formulas: xml.match(/<f\b/g)?.length ?? 0,
  };
}

/** The sheets by their names, in their order. */
export function readExcel(file: Uint8Array): ReadonlyMap<string, ExcelSheet> {
  const texts = Object.fromEntries(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  const shared = readShared(texts["xl/sharedStrings.xml"]!);
  const names = [...texts["xl/workbook.xml"]!.matchAll(/<sheet\b[^>]*\bname="([^"]*)"/g)];
  return new Map(
    names.map(([, name], index) => [name!, readSheet(texts[`xl/worksheets/sheet${index + 1}.xml`]!, shared)]),
  );
}
