/** The methods section: what it says of every preset, of one session, and of what is not known. */
import { describe, expect, it } from "vitest";
import { hashDesign } from "../../src/core/design/canonical";
import type { Design } from "../../src/core/design/design";
import { toNeutralOnly } from "../../src/core/design/neutral-only";
import { findPreset, PRESETS } from "../../src/core/design/presets";
import type { Row, Session } from "../../src/core/session/session";
import { MEASURES } from "../../src/core/stimuli/measures";
import type { SetMeasures, StimulusSet } from "../../src/core/stimuli/set";
import { describeMethods, type Methods } from "../../src/methods/methods";
import { describeNeutralOnly } from "../../src/words/before";
import { makeBlocks, makeDesign, SMALL } from "../fixtures/designs";
import { blurClock, cutBlock, TURNED } from "../fixtures/odd-sessions";
import { makeSession } from "../fixtures/sessions";
import { findSet, PARAPHERNALIA } from "../fixtures/sets";

const SOFTWARE = { build: "0.1.0", jspsychVersion: "8.3.0" };

function preset(id: string): Design {
  const found = findPreset(id);
  if (found === null) throw new Error(`No preset ${id}`);
  return found;
}

/** Answered by a person, not made up. */
function answered(design: Design, changes: Partial<Session> = {}): Session {
  return makeSession(design, 1, { simulated: false, ...changes });
}

function describeSession(
  session: Session,
  set: StimulusSet = findSet(session.design.stimuli),
  measures: SetMeasures | null = null,
): Methods {
  const { design, rows, parts, seed, simulated, state } = session;
  return describeMethods({
    design,
    set,
    measures,
    run: { rows, parts, seed, simulated, state },
    software: SOFTWARE,
  });
}

function answer({ table }: Methods, topic: string): string {
  const found = table.filter((one) => one.topic === topic);
  if (found.length !== 1) throw new Error(`${found.length} answers to ${topic}`);
  return found[0]!.answer;
}

const item = ({ table }: Methods, wanted: string) => table.find((one) => one.item === wanted)?.answer;

/** A session with rows changed one by one. */
function changeRows(session: Session, change: (row: Row) => Partial<Row>): Session {
  return { ...session, rows: session.rows.map((row) => ({ ...row, ...change(row) })) };
}

const CLASS_DEMO_PARAGRAPH = [
  "The cue-reactivity task “Class demo” had a block design: one run of 8 blocks, 4 neutral and 4 cue, with 4 images per block (16 neutral and 16 cue images).",
  "Each image was shown for 2.5 s, without a gap between the images of a block.",
  "Each block, its rating included, ended with a fixation cross of 2 s.",
  "A fixation cross was shown for 2 s before the first block (lead-in) and for 1 s after the last block (lead-out).",
  "The blocks, fixations, lead-in and lead-out lasted 99 s; 10 self-paced ratings came on top (29.6 s in this session).",
  "The order of blocks was shuffled, with at most 2 blocks of one condition in a row.",
  "All random choices came from one seed (1).",
  "Viewing was passive: there was nothing to press while images were shown.",
  "A practice on 3 plain geometric images came first, with “How bright was the picture?” asked after each; its answers entered no result.",
  "Craving was rated at the beginning, after each block and at the end with one item, “How strong is your craving right now?”, on an on-screen slider from 0 (“None at all”) to 100 (“Extremely strong”) in steps of 1.",
  "The slider showed no thumb until the first touch; the first arrow key showed it at 50.",
  "Ratings were self-paced and could be skipped.",
  "Cue-induced craving (cue − neutral) was the mean rating after cue blocks minus the mean rating after neutral blocks.",
  "Change was the rating at the end minus the one at the beginning.",
  "The reliability of the rating was not estimated, for it exists across people only.",
  "Images were placeholder drawings from the stimulus set “paraphernalia” (licence CC0-1.0), not validated as cues: neutral images were drawings of everyday things and cue images were drawings of things that go with drug use.",
  "Cue and neutral images came from the same pairs, and no image was scheduled twice.",
  "The task ran in a web browser with the software “Cue-reactivity demo” (build 0.1.0), built on jsPsych 8.3.0.",
  "The session of 2026-03-02 (UTC) ran to its end.",
  "Images were 720 × 540 CSS px large, and the display refreshed at 60.00 Hz, as measured by the page.",
  "Images planned to last 2500 ms were shown for 2500.0 ms on average (range 2500.0 to 2500.0 ms, 32 images), and 52 of 52 events (100 %) were on their planned frame, as the page recorded its frames, not by a sensor at the display.",
  "Age, sex, abstinence and other characteristics of participants were not collected.",
  "The design states its basis as follows: Made for a lesson; the timings follow no published study.",
  "This description is aligned with the ENIGMA addiction cue-reactivity checklist (partial; doi 10.1038/s41596-021-00649-4): of its numbered items only those on craving, 5.1 to 5.3.4, were read for it.",
].join(" ");

/** Without a session, and without the description of its set. */
const EVENT_RELATED_PARAGRAPH = [
  "The cue-reactivity task “Single images, event-related” had an event-related design: one run of 60 single images, 30 cue and 30 neutral.",
  "Each image was shown for 4 s.",
  "Each image was followed by a fixation cross of 2 s to 6 s (uniform, drawn anew each time).",
  "The images and fixations lasted 480 s (8 min) on average, between 360 s (6 min) and 600 s (10 min); 2 self-paced ratings came on top.",
  "The order of images was shuffled, with at most 3 images of one condition in a row.",
  "All random choices of a session came from one seed, stored with it.",
  "Viewing was passive: there was nothing to press while images were shown.",
  "A practice on 3 plain geometric images came first, with “How bright was the picture?” asked after each; its answers entered no result.",
  "Craving was rated at the beginning and at the end with one item, “How strong is your craving right now?”, on an on-screen slider from 1 (“None at all”) to 10 (“Extremely strong”) in steps of 1.",
  "The slider’s thumb started at 5, and confirming it there was an answer.",
  "Ratings were self-paced and could be skipped.",
  "Nothing was rated after the images, so the score of cue-induced craving (cue − neutral) could not be formed.",
  "Change was the rating at the end minus the one at the beginning.",
  "The reliability of the rating was not estimated, for it exists across people only.",
  "Images were placeholder drawings from the stimulus set “paraphernalia”, not validated as cues.",
  "No image was scheduled twice.",
  "The task ran in a web browser with the software “Cue-reactivity demo”, built on jsPsych.",
  "Age, sex, abstinence and other characteristics of participants were not collected.",
  `The design states its basis as follows: ${preset("event-related").basis}`,
  "This description is aligned with the ENIGMA addiction cue-reactivity checklist (partial; doi 10.1038/s41596-021-00649-4): of its numbered items only those on craving, 5.1 to 5.3.4, were read for it.",
].join(" ");

describe("the paragraph", () => {
  it("of a class-demo session reads as a methods section", () => {
    expect(describeSession(answered(preset("class-demo"))).paragraph).toBe(CLASS_DEMO_PARAGRAPH);
  });

  it("of the event-related design by itself reads as one, too", () => {
    expect(describeMethods({ design: preset("event-related") }).paragraph).toBe(EVENT_RELATED_PARAGRAPH);
  });
});

/** What stands in a paragraph in the page's own words: without what the design, the build and the checklist bring. */
function ownWords({ paragraph }: Methods): string {
  return paragraph
    .replace(/The design states its basis as follows: .*$/u, "")
    .replace(/“[^”]*”/gu, "“”")
    .replace(/jsPsych [\d.]+|\(builds? [^)]*\)|seed \(\d+\)|session of [\d-]+|CC0-1\.0/gu, "")
    .replace(/from −?\d+ \(“”\) to −?\d+ \(“”\) in steps of \d+|(?:showed it|started) at −?\d+/gu, "");
}

const UNIT =
  /^ (?:s|ms|min|Hz|%|(?:× [\d.]+ )?CSS px|(?:to|of) [\d.]+ (?:ms|blocks|images|events)|(?:neutral|cue|control|pleasant|rest)\b|(?:single |plain geometric )?images?|blocks?|events|self-paced ratings|ratings?|rests?|times)\b|^ %/u;

const VARIANTS: readonly (readonly [string, Methods])[] = PRESETS.flatMap((design) => [
  [`${design.id}, the design alone`, describeMethods({ design })] as const,
  [`${design.id}, a session`, describeSession(answered(design))] as const,
  [`${design.id}, a made-up session`, describeSession(makeSession(design))] as const,
]);

describe.each(VARIANTS)("of %s", (_name, methods) => {
  const texts = [methods.paragraph, ...methods.table.map((one) => one.answer)];

  it("nothing is left unfilled, doubled or unfinished", () => {
    for (const text of texts) {
      expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object|\$\{|\s\s|\s[.,;]|\.\.|,,|\(\)/u);
      expect(text).toMatch(/^\p{Lu}|^\d|^(?:neutral|cue|control|pleasant|rest)\b|^“/u);
      expect(text).toMatch(/[.”]$/u);
    }
  });

  it("every number carries its unit or what it counts", () => {
    const own = ownWords(methods);
    const bare = [...own.matchAll(/−?\d[\d.]*(?<!\.)/gu)].filter(
      ({ 0: number, index }) => !UNIT.test(own.slice(index + number.length)),
    );
    expect(bare.map(({ index }) => own.slice(index, index + 40))).toEqual([]);
  });

  it("item numbers are those that were read, each once", () => {
    const items = methods.table.flatMap((one) => one.item ?? []);
    expect(items).toEqual(["5.1", "5.2", "5.2.1", "5.3", "5.3.1", "5.3.2", "5.3.3", "5.3.4"]);
    expect(new Set(methods.table.map((one) => one.topic)).size).toBe(methods.table.length);
  });

  it("the checklist is named with its doi, as partial", () => {
    for (const text of [methods.paragraph, answer(methods, "Checklist")]) {
      expect(text).toMatch(/aligned with the ENIGMA addiction cue-reactivity checklist \(partial/iu);
      expect(text).toContain("10.1038/s41596-021-00649-4");
    }
  });

  it("participants are said to be described by nothing", () => {
    expect(answer(methods, "Participants")).toMatch(/not collected/u);
    expect(methods.paragraph).toContain("were not collected");
  });

  it("no numbers pass for those of the study that the page starts from", () => {
    for (const text of texts) expect(text).not.toMatch(/Joseph/u);
  });
});

describe("where a design comes from", () => {
  it.each(PRESETS)("is told in the words of $id itself", (design) => {
    const methods = describeMethods({ design });
    expect(methods.paragraph).toContain(design.basis);
    expect(answer(methods, "Basis of the design")).toBe(design.basis);
  });

  it("stays unverified where it is", () => {
    expect(describeMethods({ design: preset("four-condition") }).paragraph).toContain("are unverified");
  });
});

describe("structure and durations", () => {
  const mocd = describeMethods({ design: preset("mocd-style") });
  const four = describeMethods({ design: preset("four-condition") });

  it("tell blocks that rest", () => {
    expect(four.paragraph).toContain(
      "one run of 24 blocks, 6 cue, 6 neutral, 6 control and 6 rest, with 5 images per block of images (30 cue, 30 neutral and 30 control images). A rest block showed a fixation cross for 24 s, as long as a block of images.",
    );
    expect(answer(four, "Total duration")).toBe("The blocks lasted 720 s (12 min), ratings included.");
    expect(answer(four, "Fixation and jitter")).toBe("None.");
    expect(answer(four, "Lead-in and lead-out")).toBe("Lead-in: none. Lead-out: none.");
  });

  it("tell gaps, a list of fixations and lead-ins", () => {
    expect(mocd.paragraph).toContain("shown for 5 s and followed by a blank gap of 0.2 s");
    expect(answer(mocd, "Fixation and jitter")).toBe(
      "A cross after each block: 8.2 s (3 times), 10.2 s (twice) or 12.2 s (3 times), dealt in shuffled order.",
    );
    expect(answer(mocd, "Total duration")).toMatch(/lasted 391\.6 s \(6\.5 min\), ratings included\.$/u);
    expect(answer(mocd, "Order of conditions")).toBe("The conditions alternated in the order neutral, cue.");
  });

  it("tell probes as something to do, and their absence as passive viewing", () => {
    expect(answer(mocd, "Passive or active")).toBe(
      "In every block of images 1 image, drawn at random, carried a coloured frame, to be answered with any key or a tap within 5 s of the image’s onset.",
    );
    expect(answer(mocd, "Practice")).toContain("The second one carried a coloured frame.");
    expect(answer(four, "Passive or active")).toMatch(/^Viewing was passive/u);
  });

  it("tell how long drawn fixations came to be in a session", () => {
    const session = answered(preset("event-related"));
    const planned = session.rows.filter(({ phase }) => phase === "main");
    const seconds = planned.reduce((sum, row) => sum + row.planned_duration_ms!, 0) / 1000;
    expect(answer(describeSession(session), "Total duration")).toContain(
      `(${seconds.toFixed(1)} s as drawn for this session)`,
    );
  });

  it.each([
    [{ min: 500, max: 500 }, "A cross after each block: 0.5 s."],
    [[500, 500, 500, 500], "A cross after each block: 0.5 s."],
    [[0, 0, 0, 0], "None."],
  ])("call fixations fixed where nothing varies: %j", (fixationMs, expected) => {
    const methods = describeMethods({ design: makeDesign({ fixationMs }) });
    expect(answer(methods, "Fixation and jitter")).toBe(expected);
    expect(answer(methods, "Total duration")).not.toContain("on average");
  });

  it("tell a fixed order block by block, and the order that a session had", () => {
    const sequence = ["cue", "neutral", "neutral", "cue"] as const;
    const design = makeDesign({ order: { rule: "fixed", sequence, first: null } });
    const methods = describeSession(answered(design));
    const runs = "In blocks: 1 cue, 2 neutral, 1 cue.";
    expect(answer(methods, "Order of conditions")).toBe(
      `The order of blocks was fixed in the design. ${runs}`,
    );
    expect(answer(methods, "Order in this session")).toBe(runs);
  });

  it("say of a very large design that its orders were not all equally likely", () => {
    const large = { ...makeBlocks({ cue: 60, neutral: 60, control: 60, rest: 60 }, 1, true) };
    const tell = (maxRepeat: number) =>
      describeMethods({ design: { ...large, order: { rule: "shuffled", maxRepeat, first: null } } });
    const told = tell(2);
    for (const text of [told.paragraph, answer(told, "Order of conditions")]) {
      expect(text).toContain(
        "with at most 2 blocks of one condition in a row. There were too many such orders to count, so it was drawn block by block: not every one of them was equally likely.",
      );
    }
    // Where no repeat is too long, the blocks are simply shuffled.
    expect(tell(60).paragraph).not.toContain("equally likely");
    for (const design of PRESETS)
      expect(describeMethods({ design }).paragraph).not.toContain("equally likely");
  });

  it("tell rests of an event-related design, and what its images wait for", () => {
    const { paragraph } = describeMethods({ design: makeBlocks({ cue: 3, neutral: 3, rest: 2 }, 1) });
    expect(paragraph).toContain(
      "an event-related design: one run of 8 blocks, 3 cue, 3 neutral and 2 rest, with 1 image per block of images (3 cue and 3 neutral images).",
    );
    expect(paragraph).toContain(
      "A rest block showed a fixation cross for 1.1 s, as long as a block of images.",
    );
    expect(paragraph).toContain("Each block, its rating included, ended with a fixation cross of 0.5 s.");
    expect(paragraph).toContain(
      "the mean rating after cue blocks minus the mean rating after neutral blocks",
    );
  });

  it("hold for one condition, and for none with images", () => {
    const neutral = toNeutralOnly(preset("class-demo"), describeNeutralOnly("class-demo"));
    if (!neutral.ok) throw new Error("The class demo has no neutral condition.");
    const one = describeMethods({ design: neutral.value });
    expect(one.paragraph).toContain(
      "one run of 4 blocks, all neutral, with 4 images per block (16 neutral images)",
    );
    expect(one.paragraph).toContain(
      "Without cue blocks the score of cue-induced craving could not be formed.",
    );
    expect(answer(one, "Order of conditions")).toMatch(/^One condition only/u);
    const rest = describeMethods({ design: makeBlocks({ rest: 3 }, 2) });
    expect(rest.paragraph).toContain("one run of 3 blocks, all rest. Each block showed");
    expect(rest.paragraph).not.toMatch(/[Ii]mages? (?:was|were) /u);
  });
});

describe("the rating", () => {
  it("is told as what there is: in an event-related design no cue minus neutral", () => {
    const methods = describeSession(answered(preset("event-related")));
    for (const text of [methods.paragraph, answer(methods, "Scores")]) {
      expect(text).toContain("the score of cue-induced craving (cue − neutral) could not be formed");
      expect(text).not.toMatch(/mean rating after|\) was the mean/u);
    }
  });

  it("has its wording, range, start and window under their items", () => {
    const methods = describeMethods({ design: preset("mocd-style") });
    expect(item(methods, "5.2")).toBe("After each block: 8 ratings in all.");
    expect(item(methods, "5.2.1")).toBe("About now: the question says so.");
    expect(item(methods, "5.3")).toContain("Construct: urge.");
    expect(item(methods, "5.3.1")).toBe(
      "One item. On-screen slider from 1 (“No”) to 4 (“Strong”) in steps of 1.",
    );
    expect(item(methods, "5.3.2")).toContain("“What is your urge to use drugs right now?”");
    expect(item(methods, "5.3.3")).toContain("the first arrow key showed it at 3");
    expect(item(methods, "5.3.4")).toMatch(/^Not estimated/u);
    expect(answer(methods, "Time to answer")).toMatch(/^The scale stayed on screen for 5 s whatever/u);
    expect(answer(methods, "Ways to answer")).toContain("digit keys 1–4");
  });

  it("names the digit keys that are on the scale, and no other", () => {
    const tell = (scale: Partial<Design["rating"]>) =>
      answer(
        describeMethods({ design: makeDesign({ rating: { ...SMALL.rating, ...scale } }) }),
        "Ways to answer",
      );
    expect(tell({ min: 0, max: 1 })).toContain("digit keys 0–1;");
    expect(tell({ min: 1, max: 9, step: 4 })).toContain("digit keys 1, 5, 9;");
    expect(tell({ min: 0, max: 10 })).not.toContain("digit keys");
    expect(tell({ min: -1, max: 1 })).not.toContain("digit keys");
  });

  it("does not claim to ask about now where the question does not", () => {
    const rating = { ...SMALL.rating, prompt: "How hungry did the pictures make you?", min: -5, max: 5 };
    const methods = describeMethods({ design: makeDesign({ rating }) });
    expect(item(methods, "5.2.1")).toMatch(/^The question itself does not say “now”/u);
    expect(item(methods, "5.3")).toContain("Construct: what the question names.");
    expect(methods.paragraph).toContain("One item was rated after each block, “How hungry");
    expect(methods.paragraph).toContain("slider from −5 (“None at all”) to 5");
  });

  it.each([
    ["no moment to ask at", { when: [] }],
    ["a window of 0 ms, which never opens", { windowMs: 0 }],
  ])("is told as absent where the design has %s", (_name, changes) => {
    const design = makeDesign({ rating: { ...SMALL.rating, ...changes } });
    const methods = describeMethods({ design });
    expect(methods.paragraph).toContain("No rating was asked.");
    expect(methods.paragraph).not.toMatch(/slider|brightness|its rating/u);
    expect(item(methods, "5.1")).toMatch(/^No/u);
    expect(item(methods, "5.3.3")).toMatch(/^Does not apply/u);
    expect(answer(methods, "Practice")).not.toContain("bright");
  });
});

describe("a session", () => {
  const session = answered(preset("class-demo"));

  it("that is simulated says so before anything else", () => {
    const methods = describeSession(makeSession(preset("class-demo")));
    expect(methods.paragraph).toMatch(/^The data are simulated/u);
    expect(methods.table[0]).toMatchObject({ topic: "Data", answer: expect.stringMatching(/^Simulated/u) });
    expect(answer(methods, "Participants")).toMatch(/^Nobody took part\./u);
  });

  it("tells durations as shown, without practice and without what was cut", () => {
    let images = 0;
    const shown = changeRows(session, (row) => {
      if (row.event !== "image") return {};
      if (row.phase === "practice") return { duration_ms: 9_000, timing_ok: false };
      images += 1;
      if (images === 1) return { duration_ms: 2_516.7, timing_ok: false };
      if (images === 2) return { duration_ms: 100, timing_ok: false, interrupted: true };
      return images === 3 ? { duration_ms: 2_483.3, timing_ok: false } : {};
    });
    const methods = describeSession(shown);
    expect(methods.paragraph).toContain(
      "Images planned to last 2500 ms were shown for 2500.0 ms on average (range 2483.3 to 2516.7 ms, 31 images), and 49 of 51 events (96.1 %) were on their planned frame",
    );
    expect(answer(methods, "Durations as planned and as shown")).toContain("150 frames");
  });

  it("tells how many ratings were left at the start value of the scale", () => {
    const design = makeDesign({ rating: { ...SMALL.rating, start: 5, windowMs: null } });
    const whole = makeSession(design);
    const left = changeRows(whole, ({ block, event, touched }) => ({
      touched: event === "rating" && (block === 1 || block === 2) ? false : touched,
    }));
    const told = describeSession(left);
    const sentence =
      "In this session 2 of the 4 ratings given were left at the start value, 2 of them among the 4 behind cue-induced craving (cue − neutral).";
    expect(told.paragraph).toContain(sentence);
    expect(answer(told, "Where the slider starts")).toContain(sentence);
    expect(describeSession(whole).paragraph).toContain(
      "In this session none of the 4 ratings given was left at the start value.",
    );
    expect(describeSession(session).paragraph).not.toContain("start value");
  });

  it("claims no frame where it cannot be told which one it was", () => {
    const untold = { timing_ok: null, frames_planned: null, frames_shown: null, frames_late: null };
    const methods = describeSession(changeRows(session, () => untold));
    const timing = answer(methods, "Durations as planned and as shown");
    for (const text of [methods.paragraph, timing]) {
      expect(text).toContain(
        "Whether events were on their planned frame cannot be told: the refresh was unknown",
      );
      expect(text).not.toMatch(/of \d+ events?|\d %/u);
    }
    const some = describeSession(changeRows(session, ({ row }) => (row === 20 ? untold : {})));
    expect(some.paragraph).toContain("51 of 51 events (100 %) were on their planned frame");
    expect(some.paragraph).toContain("Of 1 more it cannot be told");
  });

  it("never rounds a missed frame away", () => {
    const [first] = session.rows.filter(({ phase }) => phase === "main");
    const rows = Array.from({ length: 20_000 }, (_, index) => ({ ...first!, timing_ok: index > 0 }));
    expect(describeSession({ ...session, rows }).paragraph).not.toContain("on average");
    const image = { ...first!, event: "image" as const, planned_duration_ms: 2_500, duration_ms: 2_500 };
    const many = rows.map((row) => ({ ...image, timing_ok: row.timing_ok }));
    expect(describeSession({ ...session, rows: many }).paragraph).toContain("19999 of 20000 events (99.9 %)");
  });

  it("has the day on which its first part began", () => {
    const [part] = session.parts;
    const parts = [
      { ...part!, startedAt: "2026-04-01T23:59:59.000Z" },
      { ...part!, part: 2, startedAt: "2026-04-02T08:00:00.000Z" },
    ];
    const methods = describeSession({ ...session, parts });
    expect(answer(methods, "Session")).toMatch(/^The session of 2026-04-01 \(UTC\) ran to its end\./u);
  });

  it("that was stopped says how far it came", () => {
    const rows = session.rows.filter(
      ({ block, phase }) => phase !== "after" && (block === null || block <= 3),
    );
    const methods = describeSession({ ...session, rows, state: "stopped" });
    expect(answer(methods, "Session")).toBe(
      "The session of 2026-03-02 (UTC) was stopped when 3 of 8 blocks had begun; the design is described as planned.",
    );
    expect(methods.paragraph).toContain("was stopped when 3 of 8 blocks had begun");
  });

  it("with a block that ran again says so, and counts the images that were seen twice", () => {
    const methods = describeSession(cutBlock(session, 2));
    expect(answer(methods, "Session")).toContain("1 block was cut and ran again from the start.");
    expect(answer(methods, "Repetitions")).toContain("no image was shown more than 2 times");
  });

  it("with a closing fixation that ran again says of no block that it did, and keeps its length", () => {
    const drawn = answered(makeDesign({ fixationMs: { min: 1000, max: 3000 } }));
    const isClosing = ({ block, event }: Row) => block === 2 && event === "fixation";
    const closing = drawn.rows.findIndex(isClosing);
    const fixation = drawn.rows[closing]!;
    const again = { ...fixation, attempt: 2, row: drawn.rows.length + 1 };
    const rows = drawn.rows.with(closing, { ...fixation, interrupted: true });
    const methods = describeSession({ ...drawn, rows: [...rows, again] });
    expect(answer(methods, "Session")).toBe("The session of 2026-03-02 (UTC) ran to its end.");
    expect(answer(methods, "Total duration")).toBe(answer(describeSession(drawn), "Total duration"));
  });

  it("names the jsPsych of its own build only", () => {
    const other = { build: "0.2.0", jspsychVersion: "9.0.0" };
    const { design } = session;
    const methods = describeMethods({ design, run: session, software: other });
    expect(answer(methods, "Software and versions")).toContain("build 0.1.0. jsPsych version not recorded.");
    expect(methods.paragraph).not.toContain("9.0.0");
  });

  it("names the plugins as jsPsych noted them", () => {
    const noted = changeRows(session, ({ jspsych }) => ({
      jspsych: { ...jspsych, plugin_version: "2.1.0" },
    }));
    expect(answer(describeSession(noted), "Software and versions")).toContain(
      "Plugins: image-keyboard-response 2.1.0 and html-slider-response 2.1.0.",
    );
  });

  it("of several parts tells every display that it was seen on", () => {
    const [part] = session.parts;
    const environment = { ...part!.environment!, imageWidthPx: 390, imageHeightPx: 292.5 };
    const parts = [part!, { ...part!, part: 2, refreshHz: null, clock: "uneven" as const, environment }];
    const methods = describeSession({ ...session, parts });
    expect(answer(methods, "Size on screen")).toBe("720 × 540 CSS px; 390 × 292.5 CSS px.");
    expect(answer(methods, "Display: refresh rate")).toContain(
      "and not known: refreshes came unevenly, as on a display of variable rate.",
    );
    expect(answer(methods, "Session")).toContain("2 parts");
  });

  it("of a clock that could not tell frames apart calls nothing on time, and says why", () => {
    const methods = describeSession(blurClock(session, "coarse"));
    expect(methods.paragraph).toContain(
      "the refresh rate of the display is not known (the browser’s clock moves in steps of more than half a frame",
    );
    expect(methods.paragraph).toContain("Whether events were on their planned frame cannot be told:");
    expect(methods.paragraph).not.toMatch(/Hz|on their planned frame, as the page/);
    expect(answer(methods, "Durations as planned and as shown")).toContain("cannot be told");
  });

  it("counts apart the events of which it cannot be told", () => {
    const first = session.rows.find(({ phase }) => phase === "main")!;
    const methods = describeSession(
      changeRows(session, ({ row }) => (row === first.row ? { timing_ok: null } : {})),
    );
    expect(methods.paragraph).toContain("51 of 51 events (100 %) were on their planned frame");
    expect(methods.paragraph).toContain("Of 1 more it cannot be told:");
  });

  it("says how often the window changed during the run, and nothing where it did not", () => {
    const changed = (count: number) =>
      session.parts.map((part) => ({ ...part, windowChanges: Array<typeof TURNED>(count).fill(TURNED) }));
    const tell = (count: number) => describeSession({ ...session, parts: changed(count) });
    expect(tell(2).paragraph).toContain("the window changed its size, pixel ratio or zoom 2 times;");
    expect(answer(tell(1), "Size on screen")).toContain(
      "the window changed its size, pixel ratio or zoom once;",
    );
    expect(tell(0).paragraph).not.toContain("window changed");
  });

  it("says nothing of browser and display where the session leaves them out", () => {
    const parts = session.parts.map((part) => ({ ...part, refreshHz: null, environment: null }));
    const methods = describeSession({ ...session, parts });
    for (const topic of ["Size on screen", "Device", "Display: refresh rate"]) {
      expect(answer(methods, topic)).toBe("Not recorded.");
    }
    expect(answer(methods, "Software and versions")).toContain("build not known here");
    expect(methods.paragraph).not.toMatch(/refresh|CSS px|undefined|null/u);
  });

  it("without parts and rows still has an answer to everything", () => {
    const methods = describeSession({ ...session, parts: [], rows: [], state: "stopped" });
    expect(answer(methods, "Size on screen")).toBe("Not recorded.");
    expect(answer(methods, "Session")).toMatch(/^The session \(date not recorded\) was stopped when 0 of 8/u);
    expect(answer(methods, "Durations as planned and as shown")).toBe(
      "No event was shown in full, the practice aside.",
    );
    expect(methods.paragraph).not.toMatch(/undefined|NaN|null|Infinity/u);
  });
});

describe("a design by itself", () => {
  it("leaves to its sessions what only they can tell", () => {
    const methods = describeMethods({ design: preset("class-demo"), software: SOFTWARE });
    expect(answer(methods, "Display: refresh rate")).toBe("Recorded with each session.");
    expect(answer(methods, "Software and versions")).toContain("build 0.1.0. jsPsych 8.3.0.");
  });

  it.each([
    ["a rating", SMALL],
    ["a rating that never shows", makeDesign({ rating: { ...SMALL.rating, windowMs: 0 } })],
  ])("with %s is named by its own hash", (_name, design) => {
    expect(answer(describeMethods({ design }), "Design")).toBe(
      `“Small” (small, hash ${hashDesign(design)}).`,
    );
  });

  it("stays on one line, whatever its texts hold", () => {
    const design = makeDesign({ title: "Two\nlines", basis: "First line.\n\n\tSecond line" });
    const { paragraph, table } = describeMethods({ design });
    for (const text of [paragraph, ...table.map((one) => one.answer)]) expect(text).not.toMatch(/[\n\t]/u);
    expect(paragraph).toContain("“Two lines”");
    expect(paragraph).toContain("First line. Second line. This description");
  });

  it("is told in groups that hold all of it, each under its own heading", () => {
    const { groups, paragraph, table } = describeMethods({ design: preset("mocd-style") });
    expect(groups.flatMap((group) => group.paragraph || []).join(" ")).toBe(paragraph);
    expect(groups.flatMap((group) => group.table)).toEqual(table);
    expect(new Set(groups.map(({ title }) => title)).size).toBe(groups.length);
    for (const group of groups) expect(group.table.length).toBeLessThanOrEqual(12);
  });

  it("of a set that is not known here claims nothing about its pictures", () => {
    const methods = describeMethods({ design: makeDesign({ stimuli: "own-set" }) });
    expect(methods.paragraph).toContain("Images came from the stimulus set “own-set”.");
    expect(methods.paragraph).not.toMatch(/placeholder|everyday/u);
    expect(answer(methods, "Stimulus set, source and licence")).not.toMatch(/CC0|drawn by/u);
  });
});

describe("matching", () => {
  const differences = {
    "cue-neutral": { luminance: 0.031, contrast: -0.172, hueSpread: null },
    "control-neutral": { luminance: 0.01, contrast: -2.5 },
  };
  const withMatching = (matching: SetMeasures["matching"] = {}): SetMeasures => ({
    version: 1,
    images: {},
    matching,
  });
  const matched = withMatching({ differences, largestPairLuminanceDifference: 0.0281 });
  const describeWith = (id: string, measures: SetMeasures | null) =>
    describeMethods({ design: preset(id), set: PARAPHERNALIA, measures });

  it("is what the set states of itself, rounded so that it stays a bound", () => {
    const methods = describeWith("class-demo", matched);
    expect(methods.paragraph).toContain(
      "Over the whole set, standardised differences between cue and neutral images were at most 0.18 in size for luminance and contrast; the luminance of the two images of a pair differed by at most 2.9 %.",
    );
    expect(answer(methods, "Matching over the whole set")).toBe(
      "Standardised differences, cue minus neutral: luminance 0.03, contrast −0.17. Largest difference in luminance within a pair: 2.9 %.",
    );
  });

  it("tells of controls where the design shows them", () => {
    const topic = "Matching over the whole set";
    expect(answer(describeWith("four-condition", matched), topic)).toContain(
      "control minus neutral: luminance",
    );
    expect(answer(describeWith("class-demo", matched), topic)).not.toContain("control");
  });

  it.each([
    undefined,
    {},
    { differences: 3 },
    { differences: { "cue-neutral": "good" } },
    { differences: { "cue-neutral": { luminance: "0.1" } }, largestPairLuminanceDifference: "small" },
  ])("is not claimed where the set states none that can be read: %j", (matching) => {
    const methods = describeWith("class-demo", matching === undefined ? null : withMatching(matching));
    expect(methods.paragraph).not.toMatch(/standardised|matched/u);
    expect(answer(methods, "Matching over the whole set")).toContain("measures of them are not at hand");
  });

  it("of the images that a session showed is worked out from their measures", () => {
    const measured: SetMeasures = {
      version: 1,
      images: Object.fromEntries(
        PARAPHERNALIA.images.map(({ id, category }, index) => [
          id,
          Object.fromEntries(MEASURES.map((name) => [name, category === "cue" ? index : index - 30])),
        ]),
      ),
    };
    const session = answered(preset("class-demo"));
    const told = answer(describeSession(session, PARAPHERNALIA, measured), "Matching of the images shown");
    // Partners have the same numbers here, and cue and neutral show the same pairs.
    expect(told).toContain("cue minus neutral: luminance 0.00, contrast 0.00");
    const some = session.rows.filter(({ condition, block }) => condition !== "neutral" || block! < 4);
    const fewer = answer(
      describeSession({ ...session, rows: some }, PARAPHERNALIA, measured),
      "Matching of the images shown",
    );
    expect(fewer).not.toContain("luminance 0.00");
  });
});
