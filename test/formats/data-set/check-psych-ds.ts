/**
 * The rules of Psych-DS, as its specification and its validator have them
 * (https://psychds-docs.readthedocs.io, github.com/psych-ds/psychds-validator): what is a warning there is a
 * breach here, too, but for files and fields that are only recommended.
 */
import type { TextFile } from "../../../src/formats/data-set/zip";
import { readCsv } from "../table/read-csv";

const DATA_FILE = /^data\/(?:.+\/)?((?:[a-z]+-[a-zA-Z0-9]+)(?:_[a-z]+-[a-zA-Z0-9]+)*)_data\.csv$/;
const KEYWORDS = "study site subject session task condition trial stimulus description".split(" ");
/** Those of schema.org that are in use here; any other is a property that machines do not know. */
const DATASET_PROPERTIES =
  "name description variableMeasured identifier dateCreated keywords author citation license funder url".split(
    " ",
  );
const VALUE_PROPERTIES = "name description unitText minValue maxValue valueReference value".split(" ");

type Json = { readonly [key: string]: unknown };

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function listBreachesOfValue(value: unknown, where: string): string[] {
  if (!isObject(value)) return [`${where} is no object`];
  const breaches = value["@type"] === "PropertyValue" ? [] : [`${where} is no PropertyValue`];
  for (const [key, held] of Object.entries(value)) {
    if (held === null || held === undefined) breaches.push(`${where}.${key} holds nothing`);
    if (!key.startsWith("@") && !VALUE_PROPERTIES.includes(key)) {
      breaches.push(`${where}.${key} is no property of a PropertyValue`);
    }
  }
  const nested = Array.isArray(value.valueReference) ? (value.valueReference as unknown[]) : [];
  return [...breaches, ...nested.flatMap((each) => listBreachesOfValue(each, `${where}.valueReference`))];
}

function listBreachesOfDescription(description: Json): string[] {
  const breaches: string[] = [];
  if (!/^https?:\/\/schema\.org\/?$/.test(String(description["@context"]))) {
    breaches.push("@context is not schema.org");
  }
  if (description["@type"] !== "Dataset") breaches.push("@type is not Dataset");
  for (const key of ["name", "description"]) {
    if (!isText(description[key])) breaches.push(`${key} is missing`);
  }
  const unknown = Object.keys(description).filter(
    (key) => !/^@/.test(key) && !DATASET_PROPERTIES.includes(key),
  );
  breaches.push(...unknown.map((key) => `${key} is no property of a Dataset`));
  if (!Array.isArray(description.variableMeasured)) return [...breaches, "variableMeasured is no list"];
  return [
    ...breaches,
    ...description.variableMeasured.flatMap((each: unknown) => {
      const where = `variableMeasured ${isObject(each) ? String(each.name) : ""}`;
      const isDescribed = isObject(each) && isText(each.name) && isText(each.description);
      return [...(isDescribed ? [] : [`${where} is not described`]), ...listBreachesOfValue(each, where)];
    }),
  ];
}

function listBreachesOfTable(text: string, variables: readonly string[]): string[] {
  if (text.startsWith("\ufeff") || text.includes("\ufffd")) return ["the table is no plain UTF-8"];
  const [names, ...lines] = readCsv(text);
  if (names === undefined || names.length === 0) return ["the table has no header"];
  const uneven = lines.findIndex((cells) => cells.length !== names.length);
  const blank = lines.findIndex((cells) => cells.every((cell) => cell === ""));
  const rowId = names.indexOf("row_id");
  const ids = lines.map((cells) => cells[rowId]);
  return [
    ...names.filter((name) => name.trim() === "").map(() => "a column has no name"),
    ...names.filter((name, place) => names.indexOf(name) !== place).map((name) => `${name} stands twice`),
    ...(uneven < 0 ? [] : [`line ${uneven + 2} is uneven`]),
    ...(blank < 0 ? [] : [`line ${blank + 2} is blank`]),
    ...(rowId >= 0 && new Set(ids).size < ids.length ? ["row_id is not unique"] : []),
    ...names.filter((name) => !variables.includes(name)).map((name) => `${name} is not in variableMeasured`),
    ...variables.filter((name) => !names.includes(name)).map((name) => `${name} is not in the table`),
    ...variables
      .filter((name, place) => variables.indexOf(name) !== place)
      .map((name) => `${name} measured twice`),
  ];
}

function listBreachesOfName(path: string): string[] {
  const keywords = DATA_FILE.exec(path)?.[1];
  if (keywords === undefined) return [`${path} is not named by keywords`];
  const keys = keywords.split("_").map((pair) => pair.split("-")[0]!);
  return [
    ...keys.filter((key) => !KEYWORDS.includes(key)).map((key) => `${key} is no official keyword`),
    ...keys.filter((key, place) => keys.indexOf(key) !== place).map((key) => `${key} is named twice`),
  ];
}

/** Every rule that the data set breaks, in words; none where it keeps them all. */
export function checkPsychDs(files: readonly TextFile[]): readonly string[] {
  const metadata = files.find(({ path }) => path === "dataset_description.json");
  if (metadata === undefined) return ["dataset_description.json is missing"];
  let description: unknown;
  try {
    description = JSON.parse(metadata.text);
  } catch {
    return ["dataset_description.json is no JSON"];
  }
  if (!isObject(description)) return ["dataset_description.json is no object"];
  const measured = Array.isArray(description.variableMeasured) ? description.variableMeasured : [];
  const variables = measured.map((each: unknown) => String(isObject(each) ? each.name : each));
  const tables = files.filter(({ path }) => path.startsWith("data/") && path.endsWith(".csv"));
  return [
    ...listBreachesOfDescription(description),
    ...(tables.length > 0 ? [] : ["there is no table in data"]),
    ...tables.flatMap(({ path, text }) => [
      ...listBreachesOfName(path),
      ...listBreachesOfTable(text, variables),
    ]),
    ...(files.some(({ path }) => /^README\.(?:md|txt)$/.test(path)) ? [] : ["README.md is missing"]),
    ...files.filter(({ text }) => text === "").map(({ path }) => `${path} is empty`),
  ];
}
