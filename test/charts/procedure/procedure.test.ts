/** The figure of a procedure: legible in a column of a paper, with nothing over anything, and true of every design. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lookAt } from "../../../src/charts/looks";
import { GROUND } from "../../../src/charts/procedure/inside";
import { type Item, type Layout, WIDTH } from "../../../src/charts/procedure/items";
import { layOutProcedure } from "../../../src/charts/procedure/lay-out";
import { pickPictures } from "../../../src/charts/procedure/pick-pictures";
import { listScreens } from "../../../src/charts/procedure/screens";
import { breakLines, widthOf } from "../../../src/charts/procedure/text";
import type { Design } from "../../../src/core/design/design";
import { parseDesignText } from "../../../src/core/design/parse";
import { findPreset, PRESETS } from "../../../src/core/design/presets";
import { buildSchedule } from "../../../src/core/schedule/build";
import { REST } from "../../../src/core/vocabulary";
import { anyDesign } from "../../fixtures/any-design";
import { FULL_DESIGN, makeDesign, SMALL } from "../../fixtures/designs";
import { ODD_DESIGNS } from "../../fixtures/odd-designs";
import { findSet, PARAPHERNALIA } from "../../fixtures/sets";
import { COMPUTING_MS } from "../../time-limits";

const FOLDER = new URL("../../reference/designs/", import.meta.url);
const FIELD = readdirSync(FOLDER).flatMap((file) => {
  const parsed = parseDesignText(readFileSync(new URL(file, FOLDER), "utf8"));
  return parsed.ok ? [[file.replace(".json", ""), parsed.value] as const] : [];
});
const EIGHT = makeDesign({
  conditions: Array.from({ length: 8 }, (_, index) => ({
    id: `condition-${index}`,
    blocks: 2,
    role: "other" as const,
    label: `a rather long name of number ${index}`,
  })),
  order: { rule: "shuffled", maxRepeat: 2, first: null },
});
const WORDY = makeDesign({
  rating: {
    ...SMALL.rating,
    when: ["before", "before-block", "after-block", "after"],
    prompt:
      "How strong, all in all, is the craving for what was in the pictures that you saw right now? ".repeat(
        3,
      ),
    labels: ["Donaudampfschifffahrtsgesellschaftskapitän", "as strong as it has ever been in my whole life"],
    min: -10_000,
    max: 10_000,
  },
  probe: { perBlock: 2, key: "AudioVolumeDown", windowMs: 900 },
});

const RUNS = makeDesign({
  conditions: [
    { id: "cue", blocks: 4, instruction: { text: "Look at the pictures as you would at home.", ms: 4_000 } },
    { id: "neutral", blocks: 4 },
  ],
  runs: { count: 2, text: "Rest as long as you like." },
  startKey: "5",
  order: { rule: "shuffled", maxRepeat: 2, first: null },
});

const DESIGNS: readonly (readonly [name: string, design: Design])[] = [
  ...PRESETS.map((design) => [design.id, design] as const),
  ...ODD_DESIGNS.map(({ name, design }) => [name, design] as const),
  ...FIELD,
  ["every field", FULL_DESIGN],
  ["eight conditions with long names", EIGHT],
  ["runs, cards and a start key", RUNS],
  [
    "all that there is at once",
    { ...RUNS, rating: WORDY.rating, runs: { count: 2, text: "word ".repeat(40) }, probe: WORDY.probe },
  ],
  ["long words, and everything that can be asked", WORDY],
];

type Text = Extract<Item, { kind: "text" }>;
type Place = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const lay = (design: Design) => layOutProcedure(design, lookAt(design));
const textsOf = ({ items }: Layout) => items.filter((item): item is Text => item.kind === "text");
const toldBeside = (layout: Layout) => textsOf(layout).filter(({ fill }) => fill === "--ink");

function placeOf({ text, x, y, size, anchor, bold = false }: Text): Place {
  const width = widthOf(text, size, bold);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  // From the top of a capital to the baseline.
  return { left, right: left + width, top: y - size * 0.7, bottom: y };
}

const screensOf = ({ items }: Layout): readonly Place[] =>
  items.flatMap((item) =>
    item.kind === "box" && item.fill === GROUND
      ? { left: item.x, right: item.x + item.width, top: item.y, bottom: item.y + item.height }
      : [],
  );

const overlap = (a: Place, b: Place) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** All that must hold of the figure of any design. */
function check(layout: Layout): void {
  const PT_PER_CM = 72 / 2.54;
  for (const text of textsOf(layout)) {
    expect(text.size * ((8 * PT_PER_CM) / WIDTH), text.text).toBeGreaterThanOrEqual(6);
    const { left, right, top, bottom } = placeOf(text);
    expect(left, text.text).toBeGreaterThanOrEqual(0);
    expect(right, text.text).toBeLessThanOrEqual(WIDTH);
    expect(top, text.text).toBeGreaterThanOrEqual(0);
    expect(bottom, text.text).toBeLessThanOrEqual(layout.height);
  }
  const told = toldBeside(layout);
  told.forEach((text, index) => {
    const over = told.filter((other, place) => place > index && overlap(placeOf(text), placeOf(other)));
    expect(over.map((other) => [text.text, other.text])).toEqual([]);
    const covered = screensOf(layout).filter((screen) => overlap(placeOf(text), screen));
    expect([text.text, covered]).toEqual([text.text, []]);
  });
}

describe("in the figure of a procedure", () => {
  test.each(DESIGNS)(
    "every text is 6 pt or more at 8 cm, whole, and over nothing else: %s",
    (_name, design) => {
      check(lay(design));
    },
  );

  test("so it is for any design", { timeout: COMPUTING_MS }, () => {
    fc.assert(
      fc.property(anyDesign, (design) => check(lay(design))),
      { seed: 3, numRuns: 200 },
    );
  });

  test.each(PRESETS.map((design) => [design.id, design] as const))(
    "there is a screen for every kind of event that a run has: %s",
    (_id, design) => {
      const built = buildSchedule(design, findSet(design.stimuli), 1);
      if (!built.ok) throw new Error("A preset could not be built.");
      const kinds = {
        image: "image",
        cross: "fixation",
        blank: "gap",
        rating: "rating",
        text: "text",
      } as const;
      const shown = new Set(listScreens(design).map(({ shown: { kind } }) => kinds[kind]));
      const events = built.value.events
        .filter(({ phase, condition }) => phase !== "practice" && condition !== REST)
        .map(({ event }) => event);
      expect(shown).toEqual(new Set<string>(events));
    },
  );

  test.each(DESIGNS)("every condition has its mark and its name: %s", (_name, design) => {
    const layout = lay(design);
    const { markOf } = lookAt(design);
    const marks = layout.items.flatMap((item) => (item.kind === "mark" ? item.mark : []));
    const { conditions } = design;
    expect(marks).toEqual(conditions.length < 2 ? [] : conditions.map(({ id }) => markOf(id)));
  });
});

function tell(design: Design): readonly string[] {
  return listScreens(design).map(({ name, lines }) => [name ?? "…", ...lines].join(", "));
}

describe("beside the screens stands", () => {
  test("what a block design shows, for how long, and what repeats", () => {
    expect(tell(findPreset("class-demo")!)).toEqual([
      "Rating before, until answered",
      "Lead-in, 2 s",
      "Image, 2.5 s",
      "…, × 4 images",
      "Rating, until answered",
      "Fixation, 2 s",
      "Lead-out, 1 s",
      "Rating after, until answered",
    ]);
    expect(toldBeside(lay(findPreset("class-demo")!)).map(({ text }) => text)).toEqual(
      expect.arrayContaining(["× 8", "blocks", "neutral", "cue", "4 blocks"]),
    );
  });

  test("the gap, the framed image and the list of fixations", () => {
    expect(tell(findPreset("mocd-style")!)).toEqual([
      "Lead-in, 10.2 s",
      "Image, 5 s, × 6 images, 1 framed: any key",
      "Blank, 0.2 s",
      "Rating, 5 s",
      "Fixation, 8.2–12.2 s",
      "Lead-out, 10.2 s",
    ]);
  });

  test("single images, not blocks, of an event-related design", () => {
    const design = findPreset("event-related")!;
    expect(tell(design)).toEqual([
      "Rating before, until answered",
      "Image, 4 s",
      "Fixation, 2–6 s",
      "Rating after, until answered",
    ]);
    expect(toldBeside(lay(design)).map(({ text }) => text)).toEqual(
      expect.arrayContaining(["× 60", "images", "30 images", "Each image is one of these:"]),
    );
  });

  test("several questions, and that an answer ends a scale", () => {
    const items = [
      { id: "craving", prompt: "Craving?", labels: ["no", "yes"] },
      { id: "mood", prompt: "Mood?", labels: ["bad", "good"] },
    ] as const;
    expect(tell(makeDesign({ rating: { ...SMALL.rating, items } }))).toContain("Rating, 2 in turn, 2 s each");
    const ends = { ...SMALL.rating, ends: "answer" } as const;
    expect(tell(makeDesign({ rating: ends }))).toContain("Rating, up to 2 s");
  });

  test("what begins a run, the card before a block, and the break between runs", () => {
    expect(tell(RUNS)).toEqual([
      "Wait, for key 5",
      "Lead-in, 0.3 s",
      "Card, 4 s, before some blocks",
      "Image, 1 s, × 2 images",
      "Blank, 0.1 s",
      "Rating, 2 s",
      "Fixation, 0.5 s",
      "Lead-out, 0.4 s",
      "Break, between runs, self-paced",
    ]);
    const texts = textsOf(lay(RUNS)).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["× 4", "blocks", "× 2", "runs"]));
    expect(texts.join(" ")).toContain("Rest as long as you like.");
  });

  test("which pictures are targets", () => {
    const probe = {
      kind: "condition",
      condition: "cue",
      key: " ",
      windowMs: 900,
    } as unknown as Design["probe"];
    const design = makeDesign({ probe });
    expect(tell(design).join()).not.toContain("framed");
    const told = toldBeside(lay(design)).map(({ text }) => text);
    expect(told.filter((text) => text === "press space bar")).toHaveLength(1);
  });

  test("nothing of what lasts no time", () => {
    const design = makeDesign({ fixationMs: 0, leadInMs: 0, leadOutMs: 0, gapMs: 0, imagesPerBlock: 1 });
    expect(tell({ ...design, rating: { ...design.rating, when: [] } })).toEqual(["Image, 1 s"]);
  });
});

describe("on the screens stands", () => {
  test("the question, and the ends of its scale with their values", () => {
    const texts = textsOf(lay(findPreset("mocd-style")!)).map(({ text }) => text);
    expect(texts.join(" ")).toContain("What is your urge to use drugs right now?");
    expect(texts).toEqual(expect.arrayContaining(["1", "4", "No", "Strong"]));
  });
});

describe("the pictures", () => {
  const subjectOf = (design: Design, condition: string, place: number) =>
    pickPictures(design, PARAPHERNALIA)(condition, place);

  test("are of the condition’s category, each of another subject", () => {
    const picked = [0, 1, 2].map((place) => subjectOf(FULL_DESIGN, "phone-on", place));
    expect(picked.map((image) => image?.category)).toEqual(["cue", "cue", "cue"]);
    expect(new Set(picked.map((image) => image?.subject)).size).toBe(3);
  });

  test("of conditions on one category are not the same", () => {
    const conditions = [
      { id: "old", blocks: 2, category: "cue", role: "cue" },
      { id: "new", blocks: 2, category: "cue", role: "other" },
    ] as const;
    const design = makeDesign({ conditions });
    const ids = ["old", "new"].flatMap((id) => [0, 1, 2].map((place) => subjectOf(design, id, place)?.id));
    expect(new Set(ids).size).toBe(6);
  });

  test("are those that a listed order names", () => {
    const images = ["cue-09", "cue-17"];
    const design = makeDesign({
      conditions: [{ id: "cue", blocks: 1 }],
      order: { rule: "listed", blocks: [{ condition: "cue", images }] },
    });
    expect([0, 1].map((place) => subjectOf(design, "cue", place)?.id)).toEqual(images);
  });

  test("are none where the set has none", () => {
    expect(subjectOf(makeDesign({ conditions: [{ id: "tea", blocks: 1, role: "cue" }] }), "tea", 0)).toBe(
      null,
    );
  });
});

describe("a line of text", () => {
  test("breaks between words, and is cut with … where there is no room", () => {
    expect(breakLines("How strong is your craving?", 100, 17, 3)).toEqual([
      "How strong",
      "is your",
      "craving?",
    ]);
    expect(breakLines("How strong is your craving?", 100, 17, 1)).toEqual(["How strong i…"]);
    expect(breakLines("Donaudampfschifffahrt", 60, 17, 2)).toEqual(["Donau…"]);
  });

  test("of any script is given the room that it takes", () => {
    expect(widthOf("渇望", 10)).toBe(20);
    expect(widthOf("é", 10)).toBe(widthOf("e", 10));
  });
});
