/** The scanner that the rules about the files of src rely on. */
import { expect, test } from "vitest";
import {
  blankStrings,
  findImports,
  firstComment,
  isBarrel,
  resolveImport,
  stripComments,
} from "./source-files";

test("every kind of import is found, and none in strings and comments", () => {
  const text = [
    `import "./effect";`,
    `import a from './default';`,
    `import type { B } from "./type";`,
    `import {\n  c,\n  d,\n} from "./lines";`,
    `export { e } from "./again";`,
    `export * from "./all";`,
    `const f = await import("./later");`,
    `type G = import("./inline").G;`,
    `const glob = "stimuli/*/set.json";`,
    `new Worker(new URL("./worker.ts", import.meta.url));`,
    `import.meta.glob("./many/*.ts");`,
    `// import h from "./comment";`,
    `/* import i from "./comment"; */`,
    `const j = "no import of anything";`,
  ].join("\n");
  expect(findImports(text)).toEqual([
    "./effect",
    "./default",
    "./type",
    "./lines",
    "./again",
    "./all",
    "./later",
    "./inline",
    "./worker.ts",
    "./many/*.ts",
  ]);
});

test("comments go, and what looks like one in a string stays", () => {
  expect(stripComments(`const a = "stimuli/*/x"; // gone\nconst b = "http://c"; /* gone */`)).toBe(
    `const a = "stimuli/*/x"; \nconst b = "http://c"; `,
  );
  expect(blankStrings(`label("key: any key")`)).toBe(`label("")`);
});

test("the first comment is the one that a file opens with", () => {
  expect(firstComment("/** What for. */\n/** Another. */")).toBe("/** What for. */");
  expect(firstComment("const a = 1; /** Late. */")).toBe("");
});

test.each([
  [`export { a } from "./a";\nexport * from "./b";\nexport type { C } from "./c";`, true],
  [`import { a } from "./a";\nexport { a };`, true],
  [`import { a } from "./a";\nexport const b = a;`, false],
  [`import "./styles.css";`, false],
  [`export type A = { readonly b: number };`, false],
])("a file that only passes on is told from one that does more: %j", (text, expected) => {
  expect(isBarrel(text)).toBe(expected);
});

test("an import names a file of src, one outside, or a package", () => {
  expect(resolveImport("task/run.ts", "../core/design")).toBe("core/design");
  expect(resolveImport("task/run.ts", "../../test/reference/x")).toBe("../test/reference/x");
  expect(resolveImport("task/run.ts", "/core/design")).toBe("../core/design");
  expect(resolveImport("task/run.ts", "jspsych")).toBe(null);
});
