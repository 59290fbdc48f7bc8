/** The methods section as Markdown: what a reader of the file sees is what the page says. */
import { describe, expect, it } from "vitest";
import { PRESETS } from "../../src/core/design/presets";
import { formatMethods } from "../../src/methods/markdown";
import { describeMethods } from "../../src/methods/methods";
import { makeDesign, SMALL } from "../fixtures/designs";
import { makeSession } from "../fixtures/sessions";

/** Text as Markdown shows it, where a backslash keeps the character after it from meaning anything. */
function readPlain(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/gu, "$1");
}

function readRows(markdown: string): string[][] {
  return markdown
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) =>
      line
        .split(/(?<!\\)\|/u)
        .slice(1, -1)
        .map((cell) => readPlain(cell.trim())),
    );
}

describe("methods as Markdown", () => {
  it("is a heading, the text under the heading of each group, and a table", () => {
    const methods = describeMethods({ design: SMALL });
    const lines = formatMethods(methods).split("\n");
    expect(lines.slice(0, 2)).toEqual(["# Methods", ""]);
    const told = methods.groups.filter(({ paragraph }) => paragraph !== "");
    const text = told.flatMap(({ title, paragraph }) => [`## ${title}`, "", paragraph, ""]);
    expect(lines.slice(2, 2 + text.length).map(readPlain)).toEqual(text);
    expect(lines.slice(2 + text.length, 6 + text.length)).toEqual([
      "## Point by point",
      "",
      "| Item of the checklist | Topic | Answer |",
      "| --- | --- | --- |",
    ]);
    expect(lines).toHaveLength(text.length + 6 + methods.table.length + 1);
    expect(lines.at(-1)).toBe("");
  });

  it.each(PRESETS)("holds the text and every answer of $id", (design) => {
    const methods = describeMethods({ design, run: makeSession(design) });
    const markdown = formatMethods(methods);
    const lines = markdown.split("\n").map(readPlain);
    for (const { paragraph } of methods.groups) expect(lines).toContain(paragraph);
    const [, , ...rows] = readRows(markdown);
    expect(rows).toEqual(methods.table.map(({ item, topic, answer }) => [item ?? "–", topic, answer]));
  });

  it("shows what a design brought along as plain text, in its own cell", () => {
    const hostile =
      "<b>bold</b> | *star* _line_ `code` [link](x) ~~gone~~ \\ &amp; $x$\n# heading\n\n| a | b |";
    const design = makeDesign({
      title: hostile,
      basis: hostile,
      rating: { ...SMALL.rating, prompt: hostile, labels: [hostile, hostile] },
    });
    const methods = describeMethods({ design });
    const markdown = formatMethods(methods);
    expect(markdown.match(/(?<!\\)(?:\\\\)*[<>*_`[\]~&$]/gu)).toBeNull();
    const titles = methods.groups
      .filter(({ paragraph }) => paragraph !== "")
      .map(({ title }) => `## ${title}`);
    expect(markdown.split("\n").filter((line) => line.startsWith("#"))).toEqual([
      "# Methods",
      ...titles,
      "## Point by point",
    ]);
    expect(readRows(markdown).map((cells) => cells.length)).toEqual(Array(methods.table.length + 2).fill(3));
    expect(readRows(markdown).flat()).toContain(methods.table.find(({ item }) => item === "5.3.2")?.answer);
  });

  it("says first that a session is simulated", () => {
    const markdown = formatMethods(describeMethods({ design: SMALL, run: makeSession(SMALL) }));
    expect(markdown.split("\n")[4]).toMatch(/^The data are simulated/u);
    expect(readRows(markdown)[2]).toEqual(["–", "Data", expect.stringMatching(/^Simulated/u)]);
  });
});
