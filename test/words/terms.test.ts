import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readSources } from "../source-files";

/** Where the wider name is right: it is that of the task, of the page, of a checklist, or told to be wider. */
const OF_THE_TASK = [
  /cue-reactivity (?:task|demo|checklist)/giu,
  /The field’s wider name, cue reactivity,/gu,
  /= "cue reactivity";/gu,
  /\["cue reactivity"/gu,
  /`Cue reactivity: \$\{designTitle\}/gu,
  /StimTool-DCR-python3\/CueReactivity/gu,
];

const WRITTEN = [
  ...readSources().filter(({ path }) => path.startsWith("words/") || path === "core/design/presets.ts"),
  ...["paraphernalia", "food"].map((id) => {
    const path = `stimuli/${id}/set.json`;
    return { path, text: readFileSync(new URL(`../../${path}`, import.meta.url), "utf8") };
  }),
];

/** What comments say is for programmers. */
function withoutComments(text: string): string {
  return text.replace(/\/\*\*?[\s\S]*?\*\//gu, "");
}

describe("the score is called cue-induced craving (cue − neutral)", () => {
  test.each(WRITTEN)("and nothing else in $path", ({ text }) => {
    const others = OF_THE_TASK.reduce((left, name) => left.replace(name, ""), withoutComments(text));
    expect(others).not.toMatch(/.*cue.?reactivity.*/iu);
    expect(others).not.toMatch(/.*\bcue[ -]minus[ -](?:neutral|control)\b.*/iu);
  });
});
