// @ts-check
/** The matching of a set as a Markdown table, and its place in the README. */

/** @typedef {import("./measure.mjs").Matching} Matching */

/** @type {(value: number | null | undefined, digits: number) => string} */
const shown = (value, digits) =>
  value === null || value === undefined ? "–" : value.toFixed(digits).replace("-", "−");

/** Digits that say something, and a name to read. @type {Readonly<Record<string, readonly [title: string, digits: number]>>} */
const COLUMNS = {
  luminance: ["luminance", 3],
  contrast: ["contrast", 3],
  saturation: ["saturation", 3],
  value: ["value", 3],
  hue: ["hue, degrees", 0],
  hueSpread: ["spread of hue, degrees", 0],
  coverage: ["coverage", 3],
  edges: ["edges", 3],
  spectrum: ["spectrum", 2],
};

/** One row a measure: mean (SD) of each category, then the standardised differences. @type {(matching: Matching) => string} */
export function formatTable({ measures, differences, largestPairLuminanceDifference }) {
  const categories = Object.keys(measures.luminance ?? {});
  const comparisons = Object.keys(differences);
  const heads = [
    "measure",
    ...categories.map((name) => `${name}, mean (SD)`),
    ...comparisons.map((name) => name.replace("-", " − ")),
  ];
  const rows = Object.entries(measures).map(([name, summaries]) => {
    const [title, digits] = COLUMNS[name] ?? [name, 3];
    const means = categories.map((category) => {
      const { mean, sd } = summaries[category] ?? { mean: null, sd: null };
      return `${shown(mean, digits)} (${shown(sd, digits)})`;
    });
    return [title, ...means, ...comparisons.map((comparison) => shown(differences[comparison]?.[name], 2))];
  });
  const lines = [heads, heads.map((_, at) => (at === 0 ? "---" : "---:")), ...rows].map(
    (cells) => `| ${cells.join(" | ")} |`,
  );
  const percent = shown(100 * largestPairLuminanceDifference, 1);
  return `${lines.join("\n")}\n\nLargest difference in luminance within a pair: ${percent} %.`;
}

/** Puts a set's table between its two marks. @type {(readme: string, id: string, table: string) => string} */
export function replaceTables(readme, id, table) {
  const [begin, end] = [`<!-- measures of ${id}: begin -->`, `<!-- measures of ${id}: end -->`];
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`README.md lacks the marks of ${id}`);
  return `${readme.slice(0, from + begin.length)}\n${table}\n${readme.slice(to)}`;
}
