/** Tables of other people's programs, as designs: what is taken, what is filled in, what is lost and said to be. */
import { describe, expect, test } from "vitest";
import type { Design, ListedBlock } from "../../../../src/core/design/design";
import { addStandIns } from "../../../../src/core/stimuli/stand-ins";
import { formatAddress, parseAddress } from "../../../../src/formats/address/address";
import { readCarried } from "../../../../src/formats/address/carried";
import { decodeText } from "../../../../src/formats/schedule/bring/read/decode-text";
import { makeDesign, SMALL } from "../../../fixtures/designs";
import { build } from "../../../fixtures/schedules";
import { findSet } from "../../../fixtures/sets";
import { bring, findNote, toCsv } from "./bring-table";

function blocksOf({ order }: Design): readonly ListedBlock[] {
  return order.rule === "listed" ? order.blocks : [];
}

function eventsOf(design: Design) {
  return build(design, 1, addStandIns(findSet(design.stimuli), design.standIns)).events;
}

/** Kind and length of every event of the blocks. */
const timesOf = (design: Design) =>
  eventsOf(design).flatMap(({ phase, event, durationMs }) =>
    phase === "main" ? [`${event} ${durationMs}`] : [],
  );

describe("a conditions file of PsychoPy", () => {
  const brought = bring(
    toCsv(
      "imageFile,condition,imageMs,jitter,corrAns",
      "stimuli/alcohol/Beer 1.jpg,alcohol,4000,2500,space",
      "stimuli/water/Water 1.jpg,beverage,4000,3500,None",
      "stimuli/alcohol/Wine.jpg,alcohol,4000,2000,",
      "stimuli/water/Water 2.jpg,beverage,4000,4000,",
    ),
  );
  const { design } = brought;
  test("becomes one block a line, each with its picture, its time and its own cross", () => {
    expect(design.imagesPerBlock).toBe(1);
    expect(blocksOf(design)).toEqual(
      [
        { condition: "alcohol", images: ["beer-1"], gapMs: 100, fixationMs: 2_500 },
        { condition: "beverage", images: ["water-1"], gapMs: 100, fixationMs: 3_500 },
        { condition: "alcohol", images: ["wine"], gapMs: 100, fixationMs: 2_000 },
        { condition: "beverage", images: ["water-2"], gapMs: 100, fixationMs: 4_000 },
      ].map(({ gapMs, fixationMs, ...block }) => ({
        ...block,
        ...(fixationMs === design.fixationMs ? {} : { fixationMs }),
        ...(gapMs === design.gapMs ? {} : { gapMs }),
      })),
    );
    expect(design.imageMs).toBe(4_000);
  });
  test("shows grey cards that bear the names of the files", () => {
    expect(design.standIns).toEqual([
      { id: "beer-1", file: "Beer 1.jpg", category: "alcohol" },
      { id: "water-1", file: "Water 1.jpg", category: "beverage" },
      { id: "wine", file: "Wine.jpg", category: "alcohol" },
      { id: "water-2", file: "Water 2.jpg", category: "beverage" },
    ]);
    expect(findNote(brought, "stand-ins")).toEqual({ code: "stand-ins", count: 4 });
  });
  test("takes from the design at hand what it does not say, and tells it", () => {
    expect(design.rating).toEqual(SMALL.rating);
    expect(design.leadInMs).toBe(SMALL.leadInMs);
    const filled = brought.notes.flatMap((note) => (note.code === "filled" ? [note.what] : []));
    expect(filled.toSorted()).toEqual(["gaps", "leads", "ratings"]);
    expect(findNote(brought, "columns-unused")).toEqual({ code: "columns-unused", names: ["corrAns"] });
    expect(findNote(brought, "roles")?.roles).toEqual([
      { condition: "alcohol", role: "cue" },
      { condition: "beverage", role: "comparison" },
    ]);
  });
  test("says of every line what became of it", () => {
    expect(brought.lines.map(({ line, became }) => [line, became])).toEqual([
      [2, "image"],
      [3, "image"],
      [4, "image"],
      [5, "image"],
    ]);
  });
  test("survives its link, without any picture", () => {
    const how = { participant: "", simulate: false, keep: true, patch: false, invitation: null };
    const parsed = parseAddress(
      formatAddress({ screen: "task", preset: null, design, seed: 1, ...how }),
      readCarried,
    );
    expect(parsed).toMatchObject({ ok: true, value: { design } });
  });
});

const ONE_RUN = [
  "onset\tduration\ttrial_type\tstim_file\tresponse_time",
  "10\t3\tsmoking\tsmoke/01.png\tn/a",
  "13.5\t3\tsmoking\tsmoke/02.png\t0.7",
  "17\t3\tsmoking\tsmoke/03.png\tn/a",
  "32.25\t3\tneutral\tneutral/01.png\tn/a",
  "35.75\t3\tneutral\tneutral/02.png\tn/a",
  "39.25\t3\tneutral\tneutral/03.png\tn/a",
].join("\n");

describe("an events.tsv of BIDS that has the pictures alone", () => {
  const brought = bring(ONE_RUN);
  const { design } = brought;
  test("keeps every onset: what lies between is gap, cross and lead-in", () => {
    const images = eventsOf(design).filter(({ phase, event }) => phase === "main" && event === "image");
    expect(images.map(({ offsetMs }) => offsetMs - images[0]!.offsetMs)).toEqual([
      0, 3_500, 7_000, 22_250, 25_750, 29_250,
    ]);
    expect(timesOf(design)).toEqual([
      "fixation 10000",
      ...["image 3000", "gap 500", "image 3000", "gap 500", "image 3000", "fixation 12250"],
      ...["image 3000", "gap 500", "image 3000", "gap 500", "image 3000"],
    ]);
    expect(findNote(brought, "agrees")).toEqual({
      code: "agrees",
      events: 6,
      withOnsets: true,
      isPartly: false,
    });
  });
  test("groups pictures that follow each other into blocks", () => {
    expect(design.imagesPerBlock).toBe(3);
    expect(blocksOf(design).map(({ condition }) => condition)).toEqual(["smoking", "neutral"]);
  });
  test("gives files of one name in two folders a stand-in each", () => {
    const shown = blocksOf(design).flatMap(({ images = [] }) => images);
    expect(new Set(shown).size).toBe(6);
  });
  test("leaves ratings out, which would move the onsets, and says so", () => {
    expect(design.rating.when).toEqual([]);
    expect(findNote(brought, "no-ratings")).not.toBeNull();
  });
  test("is cut otherwise where a person says so", () => {
    expect(bring(ONE_RUN, SMALL, { imagesPerBlock: 1 }).design.imagesPerBlock).toBe(1);
    const odd = bring(ONE_RUN, SMALL, { imagesPerBlock: 2 });
    expect(odd.design.imagesPerBlock).toBe(1);
    expect(findNote(odd, "block-sizes")).not.toBeNull();
  });
});

describe("an events.tsv that also has crosses, ratings and answers", () => {
  const lines = (rated: readonly number[]) =>
    [1, 2].flatMap((number) => [
      `${(number - 1) * 10}\t1\tfixation\tn/a`,
      `${(number - 1) * 10 + 1}\t4\t${number === 1 ? "cue" : "neutral"}\tpicture-${number}.jpg`,
      `${(number - 1) * 10 + 2}\t0\tresponse\tn/a`,
      ...(rated.includes(number) ? [`${(number - 1) * 10 + 5}\t5\trating\tn/a`] : []),
    ]);
  const table = (rated: readonly number[]) =>
    toCsv("onset\tduration\ttrial_type\tstim_file", ...lines(rated));
  test("has the ratings where they stand, for as long as they stand", () => {
    const { design } = bring(table([1, 2]));
    expect(design.rating).toMatchObject({
      when: ["after-block"],
      windowMs: 5_000,
      prompt: SMALL.rating.prompt,
    });
    expect(timesOf(design)).toEqual([
      ...["fixation 1000", "image 4000", "rating 5000", "fixation 1000"],
      ...["image 4000", "rating 5000"],
    ]);
  });
  test("leaves the answers out, line by line", () => {
    const brought = bring(table([1, 2]));
    const left = brought.lines.flatMap((line) => (line.became === null ? [[line.line, line.why]] : []));
    expect(left).toEqual([
      [4, "shows-nothing"],
      [8, "shows-nothing"],
    ]);
  });
  test("with a rating after some blocks only asks none, and says what differs", () => {
    const brought = bring(table([1]));
    expect(brought.design.rating.when).toEqual([]);
    expect(findNote(brought, "uneven-ratings")).not.toBeNull();
    expect(findNote(brought, "differs")?.first[0]).toMatchObject({ line: 5, field: "event", told: "rating" });
  });
});

describe("times", () => {
  const withTimes = (names: string, ...lines: readonly string[]) => bring(toCsv(names, ...lines)).design;
  test("are taken for seconds or milliseconds by the name of their column, else by their size", () => {
    for (const [name, time] of [
      ["duration_ms", "2000"],
      ["duration", "2"],
      ["duration", "2000"],
      ["dur [s]", "2"],
      ["imageMs", "2000"],
      ["DURATION_MS", "2000"],
      ["duration_msec", "2000"],
      ["duration (milliseconds)", "2000"],
      ["Stim Dur (MS)", "2000"],
      ["imageDurSecs", "2"],
      ["duration [seconds]", "2"],
    ]) {
      expect(withTimes(`image,condition,${name}`, `a.png,cue,${time}`).imageMs).toBe(2_000);
    }
  });
  test("are read with decimal commas between semicolons", () => {
    expect(withTimes("image;condition;duration", "a.png;cue;2,5").imageMs).toBe(2_500);
  });
  test("are read with decimal commas wherever numbers have them and none has a point", () => {
    expect(withTimes("image\tcondition\tduration", "a.png\tcue\t2,5").imageMs).toBe(2_500);
    expect(withTimes("image,condition,duration", 'a.png,cue,"2,5"').imageMs).toBe(2_500);
    const mixed = bring(toCsv("image\tcondition\tduration_ms", "a.png\tcue\t1,500", "b.png\tcue\t900.5"));
    expect(findNote(mixed, "no-times")).toEqual({ code: "no-times", count: 1, line: 2 });
  });
  test("whose columns name no unit are told with the one that they are taken for", () => {
    const table = (name: string, time: string) =>
      bring(toCsv(`image,condition,${name}`, `a.png,cue,${time}`));
    expect(findNote(table("duration", "50"), "unit")).toEqual({ code: "unit", unit: "s" });
    expect(findNote(table("duration", "500"), "unit")).toEqual({ code: "unit", unit: "ms" });
    expect(findNote(table("duration_ms", "500"), "unit")).toBeNull();
  });
  test("that could not be taken are not told to agree", () => {
    const brought = bring(toCsv("image,condition,duration", "a.png,cue,2", "b.png,cue,700"));
    expect(findNote(brought, "agrees")).toMatchObject({ isPartly: true });
  });
  test("that are no whole milliseconds are rounded, and that is told", () => {
    const brought = bring(toCsv("image,condition,duration", "a.png,cue,1.23456"));
    expect(brought.design.imageMs).toBe(1_235);
    expect(findNote(brought, "rounded")).toEqual({ code: "rounded", count: 1 });
  });
  test("that no picture can have come from the design at hand, and the first such line is named", () => {
    const brought = bring(
      toCsv(
        "image,condition,duration",
        "a.png,cue,2",
        "b.png,cue,0",
        "c.png,cue,-1",
        "d.png,cue,soon",
        "e.png,cue,9e9",
      ),
    );
    expect(findNote(brought, "no-times")).toEqual({ code: "no-times", count: 4, line: 3 });
    expect(findNote(brought, "durations-filled")).toEqual({
      code: "durations-filled",
      count: 4,
      ms: SMALL.imageMs,
    });
  });
  test("of onsets that overlap are told, with what comes instead", () => {
    const brought = bring(toCsv("onset,duration,condition,image", "0,2,cue,a.png", "1,2,cue,b.png"));
    expect(findNote(brought, "overlaps")).toEqual({ code: "overlaps", count: 1, line: 2 });
    expect(findNote(brought, "differs")?.first).toEqual([
      { line: 3, field: "onset", told: "1000", comes: "2000" },
    ]);
  });
});

describe("a table as spreadsheets write it", () => {
  const lines = ["condition;image;duration", "Süßes;ä.png;2,5", "neutral;b.png;2,5"];
  test("may have empty lines and the sign between its cells above its names", () => {
    for (const above of ["\n\n", "sep=;\r\n", "\r\nSEP=;\r\n\r\n"]) {
      const brought = bring(above + lines.join("\n"));
      const skipped = above.split("\n").length - 1;
      expect(brought.design.standIns?.map(({ file }) => file)).toEqual(["ä.png", "b.png"]);
      expect(brought.lines.map(({ line }) => line)).toEqual([skipped + 2, skipped + 3]);
    }
  });
  test("is read in the encoding that it is written in", () => {
    const text = lines.join("\n");
    const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");
    const encodings = {
      "UTF-8": Buffer.from(text),
      "with its mark": Buffer.from(`\uFEFF${text}`),
      "UTF-16": utf16,
      "UTF-16, the other way round": Buffer.from(utf16).swap16(),
      "Windows 1252": Buffer.from(text, "latin1"),
    };
    for (const [name, bytes] of Object.entries(encodings))
      expect([name, decodeText(bytes)]).toEqual([name, text]);
  });
  test("with a quotation mark that is never closed tells in which line", () => {
    const brought = bring(toCsv("image,condition", "a.png,cue", '"b.png,cue', "c.png,cue"));
    expect(findNote(brought, "open-quote")).toEqual({ code: "open-quote", line: 3 });
    expect(findNote(bring(toCsv("image,condition", '"a, b.png",cue')), "open-quote")).toBeNull();
  });
});

describe("blocks that mix conditions", () => {
  test("are cut where the condition changes, and that is told", () => {
    const brought = bring(
      toCsv("block,condition,image", "1,cue,a.png", "1,neutral,b.png", "2,neutral,c.png", "2,Cue,d.png"),
    );
    expect(blocksOf(brought.design).map(({ condition }) => condition)).toEqual([
      "cue",
      "neutral",
      "neutral",
      "cue",
    ]);
    expect(findNote(brought, "mixed-blocks")).toEqual({ code: "mixed-blocks", block: "1" });
    expect(findNote(brought, "differs")).toBeNull();
  });
});

describe("pictures", () => {
  test("of the set are known by id, by file and without their folders, whatever their case", () => {
    const { design } = bring(
      toCsv("image,condition", "cue-01,cue", "x/CUE-02.SVG,cue", "C:\\pics\\cue-03.png,cue"),
    );
    expect(blocksOf(design).flatMap(({ images = [] }) => images)).toEqual(["cue-01", "cue-02", "cue-03"]);
    expect(design.standIns).toBeUndefined();
  });
  test("of another category than their block's are stand-ins", () => {
    const { design } = bring(toCsv("image,condition", "cue-01,cue", "cue-02,cue", "neutral-01,cue"));
    expect(design.standIns).toEqual([{ id: "neutral-01-2", file: "neutral-01", category: "cue" }]);
  });
  test("that come again are allowed to", () => {
    const { design } = bring(toCsv("image,condition", "a.png,cue", "a.png,cue"));
    expect(design.reuseImages).toBe(true);
    expect(design.standIns).toHaveLength(1);
  });
  test("that no line names are dealt by the seed, or are numbered stand-ins of what the set lacks", () => {
    const brought = bring(toCsv("condition,duration", "cue,2", "tea,2", "tea,2"));
    expect(findNote(brought, "dealt")).toEqual({ code: "dealt", blocks: 1 });
    expect(brought.design.standIns?.map(({ file }) => file)).toEqual(["tea 1", "tea 2"]);
  });
  test("keep the stand-ins of the design at hand", () => {
    const first = bring(toCsv("image,condition", "Tea 1.png,tea")).design;
    const again = bring(toCsv("image,condition", "tea 1.PNG,tea", "b.png,tea"), first).design;
    expect(again.standIns).toEqual([first.standIns![0], { id: "b", file: "b.png", category: "tea" }]);
  });
  test("by names in any script have ids", () => {
    const { design } = bring(toCsv("image,condition", "茶.png,お茶", "水.png,水"));
    expect(design.conditions.map(({ label }) => label)).toEqual(["お茶", "水"]);
    expect(design.standIns?.map(({ file }) => file)).toEqual(["茶.png", "水.png"]);
  });
});

describe("conditions", () => {
  test("are those of the design at hand by id or label, with all that it says of them", () => {
    const hand = makeDesign({
      conditions: [
        { id: "neutral", blocks: 2, label: "Things" },
        { id: "cue", blocks: 2, instruction: { text: "Look", ms: 900 } },
      ],
    });
    const { design } = bring(toCsv("image,condition", "a.png,THINGS", "b.png,Cue", "c.png,cue"), hand);
    expect(design.conditions).toEqual([
      { id: "neutral", blocks: 1, label: "Things" },
      { id: "cue", blocks: 2, instruction: { text: "Look", ms: 900 } },
    ]);
  });
  test("of rest are blocks of a cross, as long as the shortest, with what is longer after it", () => {
    const { design } = bring(
      toCsv("condition,image,duration", "cue,a.png,2", "rest,,8", "cue,b.png,2", "rest,,10"),
    );
    expect(design.conditions.find(({ id }) => id === "rest")).toMatchObject({ blocks: 2, restMs: 8_000 });
    expect(blocksOf(design).at(-1)).toEqual({ condition: "rest", fixationMs: 2_000 });
  });
});

describe("runs", () => {
  const lines = (...runs: readonly number[]) => runs.map((run, index) => `p${index}.png,cue,${run}`);
  test("are as many as the table names", () => {
    const { design } = bring(toCsv("image,condition,run", ...lines(1, 1, 2, 2)));
    expect(design.runs).toMatchObject({ count: 2 });
  });
  test("of unlike length are one, and that is told", () => {
    const brought = bring(toCsv("image,condition,run", ...lines(1, 2, 2)));
    expect(brought.design.runs).toBeUndefined();
    expect(findNote(brought, "runs-uneven")).not.toBeNull();
  });
  test("may count their onsets anew", () => {
    const { design } = bring(
      toCsv(
        "onset,duration,condition,image,run",
        "4,2,cue,a.png,1",
        "8,2,cue,b.png,1",
        "4,2,cue,c.png,2",
        "8,2,cue,d.png,2",
      ),
    );
    expect(design.leadInMs).toBe(4_000);
    expect(timesOf(design).filter((one) => one.startsWith("image"))).toHaveLength(4);
  });
});

describe("a table that names blocks", () => {
  const table = (secondRating: number) =>
    toCsv(
      "event,condition,image,duration,block",
      "fixation,,,1,",
      "image,cue,a.png,2,1",
      "rating,cue,,4,1",
      "fixation,,,3,",
      "image,tea,b.png,2,2",
      `rating,tea,,${secondRating},2`,
      "fixation,,,6,",
    );
  test("has crosses that name none as lead-in, after the block before, and as lead-out", () => {
    const brought = bring(table(4));
    expect(timesOf(brought.design)).toEqual([
      ...["fixation 1000", "image 2000", "rating 4000", "fixation 3000"],
      ...["image 2000", "rating 4000", "fixation 6000"],
    ]);
    expect(brought.design).toMatchObject({ leadInMs: 1_000, leadOutMs: 6_000 });
    expect(findNote(brought, "agrees")?.events).toBe(7);
  });
  test("of which one rating lasts longer is told where it comes out shorter", () => {
    const brought = bring(table(5));
    expect(findNote(brought, "windows-differ")).toEqual({ code: "windows-differ", ms: 4_000 });
    expect(findNote(brought, "differs")).toEqual({
      code: "differs",
      count: 1,
      first: [{ line: 7, field: "duration", told: "5000", comes: "4000" }],
    });
  });
});
