/** Scripts for stock jsPsych: whatever the design, the script runs, and shows what our schedule shows, in its order. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Design } from "../../../src/core/design/design";
import { parseDesignText } from "../../../src/core/design/parse";
import { findPreset } from "../../../src/core/design/presets";
import type { Schedule } from "../../../src/core/schedule/schedule";
import { addStandIns } from "../../../src/core/stimuli/stand-ins";
import { listPictures, listScriptFiles, type ScriptSource } from "../../../src/formats/script/files";
import { anyDesign } from "../../fixtures/any-design";
import { FULL_DESIGN, makeDesign, SMALL } from "../../fixtures/designs";
import { build } from "../../fixtures/schedules";
import { FIELD_DESIGNS, SERVED_DESIGNS } from "../../fixtures/served-designs";
import { findSet, findSetOf } from "../../fixtures/sets";
import { runScript, type Trial } from "./run-script";

function toSource(...schedules: readonly Schedule[]): ScriptSource {
  const [first] = schedules;
  const set = findSetOf(first!.design);
  return { set, schedules, jspsychVersion: "8.3.0", build: "0.1.0 abc" };
}

function writeFile(name: string, source: ScriptSource): string {
  return listScriptFiles(source).find(({ path }) => path === name)!.text;
}

const write = (...schedules: readonly Schedule[]) => writeFile("experiment.js", toSource(...schedules));

/** What a trial of a phase is, in the words of our rows; null where it has none. */
function toPlanned({ data }: Trial) {
  const { phase, run, block, condition, event, item, image, question, probe } = data;
  const named = { phase, run, block, condition, event, item, image, question, probe };
  const fields = Object.entries(named).map(([name, value]) => [name, value ?? null]);
  return { ...Object.fromEntries(fields), durationMs: data.planned_duration_ms ?? null };
}

function listPlanned({ events, design }: Schedule) {
  return events.map(({ phase, run, block, condition, event, item, image, question, probe, durationMs }) => ({
    ...{ phase, run, block, condition, event, image, question, durationMs },
    // A rating of the practice has its image's place; a design without probes has none.
    item,
    probe: design.probe === null ? null : probe,
  }));
}

const listShown = (trials: readonly Trial[]) =>
  trials.filter(({ data }) => data.phase !== undefined).map(toPlanned);

describe("a script shows what our schedule shows, in its order and for as long:", () => {
  test.each(SERVED_DESIGNS)("%s", (_name, design) => {
    const schedule = build(design, 7);
    const { trials, properties, title } = runScript(write(schedule));
    expect(listShown(trials)).toEqual(listPlanned(schedule));
    expect(properties).toMatchObject({ design_id: design.id, seed: 7, simulated: false });
    expect(title).toBe(design.title);
  });

  test("any design at all, whatever its texts", () => {
    fc.assert(
      fc.property(anyServed, fc.nat(), (design, seed) => {
        const schedule = build(design, seed);
        const { trials, title } = runScript(write(schedule));
        expect(listShown(trials)).toEqual(listPlanned(schedule));
        expect(title).toBe(design.title);
      }),
      { numRuns: 100 },
    );
  });
});

/** With pictures of a set that we have, and an order that can be kept. */
const anyServed = anyDesign.map((design): Design => {
  const categories = ["cue", "neutral", "control"];
  const conditions = design.conditions.map((one, place) => ({ ...one, category: categories[place % 3]! }));
  const order = design.order.rule === "shuffled" ? { ...design.order, maxRepeat: 99 } : design.order;
  return { ...design, stimuli: "paraphernalia", reuseImages: true, conditions, order };
});

/** Each would end a literal, a comment or an element, or mean something to a template. */
const HOSTILE = [
  `</script><script>broken = true</script>`,
  `*/ broken = true; /*`,
  `a\nbroken = true\r\nb\u2028broken = true\u2029c`,
  `"; broken = true; "`,
  `'+(broken = true)+'`,
  `\`\${(broken = true)}\` $& $' $\``,
  `\\"; broken = true; //\\`,
  `<img src=x onerror="broken = true">`,
  `<!-- --> &lt;b&gt; \u0000\u202e\ud800`,
];

describe("a text of a design is nothing but text:", () => {
  test.each(HOSTILE)("%j", (text) => {
    const design = makeDesign({
      title: text,
      basis: text,
      conditions: [
        { id: "neutral", blocks: 2, instruction: { text, ms: 500 } },
        { id: "cue", blocks: 2, label: text },
      ],
      runs: { count: 2, text },
      startKey: text.slice(0, 8),
      rating: {
        ...SMALL.rating,
        when: ["after"],
        items: [{ id: "only", prompt: text, labels: [text, text] }],
      },
    });
    const source = toSource(build(design));
    const { trials, title, globals } = runScript(writeFile("experiment.js", source));
    expect(title).toBe(text);
    expect(globals).not.toContain("broken");
    const shown = trials.flatMap(({ stimulus, prompt, labels = [] }) => [
      ...[stimulus ?? "", prompt ?? ""],
      ...labels,
    ]);
    const ours = /<\/?(?:p|div|button|span)(?: (?:class|type|dir|aria-hidden)="[a-z -]+")*>/g;
    expect(shown.some((html) => html.length > 0)).toBe(true);
    for (const html of shown) expect(html.replace(ours, "")).not.toMatch(/[<>"']/);
    // What it shows is the text: once more as a prompt, twice as the ends of its scale, on each card, in the break.
    const count = shown.reduce((sum, html) => sum + readHtml(html).split(text).length - 1, 0);
    expect(count).toBeGreaterThanOrEqual(1 + 2 + 2 + 1);
  });
});

/** The text that a browser would show. */
function readHtml(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

test("no text of a design means anything in the README", () => {
  const design = makeDesign({ title: "# A <b>title</b>\n- [x](y)", basis: "| a | `b` |" });
  const readme = writeFile("README.md", toSource(build(design)));
  expect(readme).toMatch(/^# # A .*\n\nA cue-reactivity task/);
  expect(readme).not.toMatch(/^- \[x\]|<b>/m);
});

test("of several schedules one is drawn, or the one that the address asks for", () => {
  const schedules = [4, 5, 6].map((seed) => build(findPreset("class-demo")!, seed));
  const script = write(...schedules);
  expect(listShown(runScript(script, { schedule: "2" }).trials)).toEqual(listPlanned(schedules[1]!));
  for (const [draw, place] of [
    [0, 0],
    [0.5, 1],
    [0.99, 2],
  ] as const) {
    const { trials, properties } = runScript(script, { schedule: "9" }, draw);
    expect(listShown(trials)).toEqual(listPlanned(schedules[place]!));
    expect(properties.seed).toBe(schedules[place]!.seed);
  }
});

test("schedules that show the same are one", () => {
  const [, design] = FIELD_DESIGNS.find(([name]) => name === "cannabis-listed")!;
  const script = write(build(design, 1), build(design, 2));
  expect(script).not.toContain("SCHEDULES");
});

test("every picture that is shown is in the folder, under the name that the script has for it", () => {
  const schedules = [1, 2].map((seed) => build(findPreset("mocd-style")!, seed));
  const source = toSource(...schedules);
  const paths = listPictures(source).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  for (const { images = [] } of runScript(write(...schedules), { schedule: "1" }).trials)
    expect(paths).toEqual(expect.arrayContaining([...images]));
  expect(listShownImages(schedules)).toEqual(
    new Set(paths.map((path) => path.replace(/^images\/|\.svg$/g, ""))),
  );
});

test("a picture is named by its id, whatever its file is called", () => {
  const set = findSet("paraphernalia");
  const images = set.images.map((image, place) => ({ ...image, file: `Photo.${place}.v2.jpeg` }));
  const schedule = build(findPreset("class-demo")!, 1);
  const source = { ...toSource(schedule), set: { ...set, images } };
  const pictures = listPictures(source);
  expect(pictures.length).toBeGreaterThan(0);
  for (const { path, image } of pictures) expect(path).toBe(`images/${image.id}.jpeg`);
  const { trials } = runScript(writeFile("experiment.js", source));
  expect(listShown(trials)).toEqual(listPlanned(schedule));
});

function listShownImages(schedules: readonly Schedule[]): ReadonlySet<string> {
  return new Set(schedules.flatMap(({ events }) => events.flatMap(({ image }) => image ?? [])));
}

test("script and README say that the timing is stock jsPsych's", () => {
  const source = toSource(build(SMALL));
  for (const name of ["experiment.js", "README.md"]) {
    const told = writeFile(name, source).replace(/\n\/\/ /g, " ");
    expect(told).toContain("Stock jsPsych times each trial with the browser's timers");
  }
});

test("the design in the folder is the one that the lab opens again", () => {
  const parsed = parseDesignText(writeFile("design.json", toSource(build(FULL_DESIGN))));
  expect(parsed).toMatchObject({ ok: true, value: FULL_DESIGN });
});

test("a stand-in is an SVG named by its id, and its name cannot lead out of the folder", () => {
  const files = ["Beer.jpg", "no ending", ".x/../../../evil.html", "a\\b.svg/../../c"];
  const standIns = files.map((file, place) => ({ id: `card-${place}`, file, category: "cue" }));
  const design = makeDesign({
    standIns,
    conditions: [{ id: "cue", blocks: 2 }],
    order: {
      rule: "listed",
      blocks: [
        { condition: "cue", images: ["card-0", "card-1"] },
        { condition: "cue", images: ["card-2", "card-3"] },
      ],
    },
  });
  const set = addStandIns(findSet(design.stimuli), standIns);
  const source = { ...toSource(build(design, 1, set)), set };
  const paths = listPictures(source).map(({ path }) => path);
  expect(paths.filter((path) => path.includes("card"))).toEqual(standIns.map(({ id }) => `images/${id}.svg`));
});
