/** The page for lecturers says what the class screen says of web spaces. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { HOSTING } from "../../../src/words/class/invite";

const page = readFileSync(new URL("../../../docs/for-lecturers.md", import.meta.url), "utf8");

test.each([HOSTING.lead, ...HOSTING.steps, ...HOSTING.not])("%s", (sentence) => {
  expect(page).toContain(sentence);
});
