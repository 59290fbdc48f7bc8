/** Every sentence that people read stands in words: the other folders are read for text. */
import { describe, expect, test } from "vitest";
import { readSources } from "../source-files";
import { findText } from "./find-text";

/** Text that is right where it is. */
const EXEMPT: Readonly<Record<string, string>> = {
  "core/design/presets.ts": "titles, bases and prompts are the data of a design",
  "formats/table/codebook.ts": "kinds and units of columns, as the files name them",
  "trusted-types.ts": "parts of what is thrown at programmers",
};

const texts = new Map(
  readSources()
    .filter(({ path }) => !path.startsWith("words/"))
    .map(({ path, text }) => [
      path,
      findText(path, text).map((found) => `${path}:${found.line} ${found.text}`),
    ]),
);

describe("what reads as text", () => {
  test.each([
    ["a sentence", 'const told = "The scale stays up.";', "The scale stays up."],
    ["two words", 'tell(list, "not answered");', "not answered"],
    ["a word with a capital", 'const name = isOver ? "Start" : next;', "Start"],
    ["a word beside a value", `const told = \`block \${place}\`;`, "block …"],
    ["a word to be joined", 'names.join(" and ");', "and"],
    ["what stands in markup", 'root.innerHTML = "<p>Once more</p>";', "<p>Once more</p>"],
    ["text between tags", "const door = <p>stop</p>;", "stop"],
    ["a value between tags", 'const door = <p>{isOver ? "over" : name}</p>;', "over"],
    ["a label", 'const door = <button type="button" aria-label="stop" />;', "stop"],
    ["a title that depends", 'const door = <p title={isOver ? "over" : name} />;', "over"],
    ["a label set by hand", 'element.setAttribute("aria-label", "stop");', "stop"],
    ["a text set by hand", 'element.textContent = "stop";', "stop"],
    ["what a mark is told", `dot(rows, { title: ({ row }) => \`row\${row}\` });`, "row…"],
  ])("%s", (_what, source, text) => {
    expect(findText("planted.tsx", source)).toEqual([{ line: 1, text }]);
  });

  test.each([
    ["what is imported", 'import { page } from "./the page";'],
    ["a class", 'const door = <p class={isOver ? "faded small" : "faded"}>{name}</p>;'],
    ["a class set by hand", 'element.className = "quiet skip-button";'],
    [
      "a path of a drawing",
      `const line = <path d="M9 13h14v9q0 5-7 5t-7-5z" transform={\`translate(\${x} \${y})\`} />;`,
    ],
    ["a font", 'const look = { fontFamily: "Times New Roman" };'],
    ["a selector", 'root.querySelector("main section a");'],
    ["markup", 'const cross = "<p class=fixation hidden=until-found>+</p>";'],
    [
      "what programmers are told",
      `throw new RangeError(\`No order of these \${blocks} keeps these rules.\`);`,
    ],
    ["what is compared", 'if (key === "Shift") go(WORDS["Shift"]);'],
    ["a list of names", 'const names = ("version id title " + "basis").split(" ");'],
    ["a type", 'type Name = "Hello there"; const name = given as "Hello there";'],
  ])("not %s", (_what, source) => {
    expect(findText("planted.tsx", source)).toEqual([]);
  });
});

describe("src without words", () => {
  test("has no text that people read", () => {
    const elsewhere = [...texts].filter(([path]) => !(path in EXEMPT));
    expect(elsewhere.flatMap(([, found]) => found)).toEqual([]);
  });

  test.each(Object.keys(EXEMPT))("is exempted where there is text: %s", (path) => {
    expect(texts.get(path)).toContainEqual(expect.anything());
  });
});
