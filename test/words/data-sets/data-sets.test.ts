/** READMEs of data sets: what a design brought along shows as its own text, and makes nothing of the file. */
import { describe, expect, it } from "vitest";
import {
  type DataSetFacts,
  formatBidsReadme,
  formatPsychDsReadme,
} from "../../../src/words/data-sets/data-sets";

const FACTS: DataSetFacts = {
  designTitle: "Plain",
  designId: "plain",
  basis: "Made for a test.",
  conditions: ["neutral", "cue"],
  questions: [{ id: "craving", prompt: "How strong is your craving right now?" }],
  hasRest: false,
  hasStandIns: false,
  contrast: { cue: "cue", comparison: "neutral", isCraving: true },
  runs: 1,
  setId: "paraphernalia",
  sessionId: "s1",
  simulated: false,
  day: "2026-03-04",
  builds: ["0.1.0 abc"],
};

const READMES = [
  ["BIDS", formatBidsReadme],
  ["Psych-DS", formatPsychDsReadme],
] as const;

/** Text as Markdown shows it, where a backslash keeps the character after it from meaning anything. */
function readPlain(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/gu, "$1");
}

/** What is left when every character that a backslash keeps from meaning anything is taken away. */
function readMeaning(markdown: string): string {
  return markdown.replace(/\\[!-/:-@[-`{-~]/gu, "");
}

const HOSTILE = [
  ["a heading", "x\n# Results", /^# Results/m],
  ["a heading underlined", "x\n\nAll is well\n===", /^=+$/m],
  ["a heading after another kind of line break", "x\u2028# Results", /\u2028/],
  ["a list", "x\r\n- one", /^- one/m],
  ["a rule", "x\n\n---\n", /^---$/m],
  ["a link", "[click](https://example.org)", /\[click\]\(/],
  ["a link by its reference", "[x]: https://example.org", /\[x\]:/],
  ["a link in angles", "<https://example.org>", /<https/],
  ["an address that readers make a link of", "see https://example.org now", /https:\/\//],
  ["an address without its protocol", "see www.example.org now", /www\./],
  ["an address of mail", "write to mailto:a@example.org", /mailto:|a@/],
  ["an image", "![x](https://example.org/x.png)", /!\[/],
  ["HTML", '<img src="x" onerror="alert(1)">', /<img/],
  ["a comment that hides the rest", "x <!-- ", /<!--/],
  ["an entity", "&lt;b&gt;", /&lt;/],
  ["a table", "x\n\n| a | b |\n|---|---|\n", /\|/],
  ["code", "`x` and ```", /(?<!`)`x`|```/],
  ["emphasis", "**x** and _y_ and ~~z~~", /\*\*|_y_|~~/],
  ["a formula", "$x$", /\$/],
  ["a backslash before a sign", "\\[click](https://example.org)", /\[click\]/],
] as const;

describe.each(READMES)("the README of %s", (_format, formatReadme) => {
  it.each(HOSTILE)("cannot be given %s by a design", (_name, text, meaning) => {
    const plain = formatReadme(FACTS);
    const readme = formatReadme({ ...FACTS, designTitle: text, basis: text, builds: [text] });
    expect(readMeaning(readme)).not.toMatch(meaning);
    // No line more than without it, and none of another kind.
    const kinds = (markdown: string) => markdown.split("\n").map((line) => /^(#+ |- |$)?/.exec(line)![0]);
    expect(kinds(readme)).toEqual(kinds(plain));
  });

  it.each(HOSTILE)("shows %s as the text that it is", (_name, text) => {
    const shown = text.replace(/[\r\n\u2028]+/gu, " ");
    expect(readPlain(formatReadme({ ...FACTS, basis: text }))).toContain(shown);
  });
});

it.each(READMES)(
  "the README of %s says of ids whose images they are, stand-ins only where there are any",
  (_name, format) => {
    expect(format(FACTS)).toContain("`image` is an id in the stimulus set `paraphernalia`.");
    expect(format({ ...FACTS, hasStandIns: true })).toContain(
      "`image` is an id in the stimulus set `paraphernalia` or of one of the design's stand-ins for pictures.",
    );
  },
);
