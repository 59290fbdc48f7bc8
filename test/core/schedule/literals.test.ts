import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { PRESETS } from "../../../src/core/design/presets";
import { build, toLine } from "../../fixtures/schedules";

/**
 * Schedules as they were when this format was new. They hold for ever: a session stores its seed, and whoever
 * runs that seed again has to get the same. If a row fails, the code is wrong, not the row.
 * `order` has one letter a block (b: control, p: pleasant), `opening` is the main part's first image block, `digest` the start
 * of the SHA-256 of all events as lines.
 */
const LITERALS: readonly {
  preset: string;
  seed: number;
  order: string;
  opening: readonly string[];
  digest: string;
}[] = [
  {
    preset: "class-demo",
    seed: 1,
    order: "nnccnccn",
    opening: [
      "5.6 2000+2500 main b1 neutral image 1 neutral-06 pair-06",
      "5.6 4500+2500 main b1 neutral image 2 neutral-19 pair-19",
      "5.6 7000+2500 main b1 neutral image 3 neutral-18 pair-18",
      "5.6 9500+2500 main b1 neutral image 4 neutral-01 pair-01",
      "5.6 12000+? main b1 neutral rating",
      "6.7 0+2000 main b1 neutral fixation",
    ],
    digest: "d718c7825c8ab051",
  },
  {
    preset: "class-demo",
    seed: 4_294_967_295,
    order: "nccnncnc",
    opening: [
      "5.6 2000+2500 main b1 neutral image 1 neutral-20 pair-20",
      "5.6 4500+2500 main b1 neutral image 2 neutral-03 pair-03",
      "5.6 7000+2500 main b1 neutral image 3 neutral-06 pair-06",
      "5.6 9500+2500 main b1 neutral image 4 neutral-14 pair-14",
      "5.6 12000+? main b1 neutral rating",
      "6.7 0+2000 main b1 neutral fixation",
    ],
    digest: "a6e7e2a73231c5b0",
  },
  {
    preset: "class-demo-food",
    seed: 1,
    order: "nnccnccn",
    opening: [
      "5.6 2000+2500 main b1 neutral image 1 neutral-08 pair-08",
      "5.6 4500+2500 main b1 neutral image 2 neutral-07 pair-07",
      "5.6 7000+2500 main b1 neutral image 3 neutral-01 pair-01",
      "5.6 9500+2500 main b1 neutral image 4 neutral-05 pair-05",
      "5.6 12000+? main b1 neutral rating",
      "6.7 0+2000 main b1 neutral fixation",
    ],
    digest: "e133718790aee347",
  },
  {
    preset: "class-demo-food",
    seed: 4_294_967_295,
    order: "nccnncnc",
    opening: [
      "5.6 2000+2500 main b1 neutral image 1 neutral-15 pair-15",
      "5.6 4500+2500 main b1 neutral image 2 neutral-01 pair-01",
      "5.6 7000+2500 main b1 neutral image 3 neutral-09 pair-09",
      "5.6 9500+2500 main b1 neutral image 4 neutral-05 pair-05",
      "5.6 12000+? main b1 neutral rating",
      "6.7 0+2000 main b1 neutral fixation",
    ],
    digest: "f25900e67c658ac5",
  },
  {
    preset: "three-categories",
    seed: 1,
    order: "pcnccnnpnppc",
    opening: [
      "5.6 2000+4000 main b1 pleasant image 1 pleasant-08",
      "5.6 6000+4000 main b1 pleasant image 2 pleasant-10",
      "5.6 10000+4000 main b1 pleasant image 3 pleasant-09",
      "5.6 14000+4000 main b1 pleasant image 4 pleasant-07",
      "5.6 18000+? main b1 pleasant rating",
      "6.7 0+4000 main b1 pleasant fixation",
    ],
    digest: "6ad4a154e2e9b4bc",
  },
  {
    preset: "three-categories",
    seed: 4_294_967_295,
    order: "cpnpnpncnccp",
    opening: [
      "5.6 2000+4000 main b1 cue image 1 cue-05 pair-05",
      "5.6 6000+4000 main b1 cue image 2 cue-07 pair-07",
      "5.6 10000+4000 main b1 cue image 3 cue-10 pair-10",
      "5.6 14000+4000 main b1 cue image 4 cue-30 pair-30",
      "5.6 18000+? main b1 cue rating",
      "6.7 0+4000 main b1 cue fixation",
    ],
    digest: "2499abab04c17508",
  },
  {
    preset: "four-condition",
    seed: 1,
    order: "cbnbrrnbbnnccbncnrrccrrb",
    opening: [
      "2.4 0+4800 main b1 cue image 1 cue-19 pair-19",
      "2.4 4800+4800 main b1 cue image 2 cue-26 pair-26",
      "2.4 9600+4800 main b1 cue image 3 cue-12 pair-12",
      "2.4 14400+4800 main b1 cue image 4 cue-01 pair-01",
      "2.4 19200+4800 main b1 cue image 5 cue-09 pair-09",
      "2.4 24000+6000 main b1 cue rating",
    ],
    digest: "71c17892109573ff",
  },
  {
    preset: "four-condition",
    seed: 4_294_967_295,
    order: "rrbnrcnrcbcbnbnrrccbncbn",
    opening: [
      "2.6 60000+4800 main b3 control image 1 control-25 pair-25",
      "2.6 64800+4800 main b3 control image 2 control-08 pair-08",
      "2.6 69600+4800 main b3 control image 3 control-21 pair-21",
      "2.6 74400+4800 main b3 control image 4 control-07 pair-07",
      "2.6 79200+4800 main b3 control image 5 control-12 pair-12",
      "2.6 84000+6000 main b3 control rating",
    ],
    digest: "9fb68aeef3a4616a",
  },
  {
    preset: "mocd-style",
    seed: 1,
    order: "ncncncnc",
    opening: [
      "2.5 10200+5000 main b1 neutral image 1 neutral-21 pair-21",
      "2.5 15200+200 main b1 neutral gap 1",
      "2.5 15400+5000 main b1 neutral image 2 neutral-26 pair-26",
      "2.5 20400+200 main b1 neutral gap 2",
      "2.5 20600+5000 main b1 neutral image 3 neutral-17 pair-17",
      "2.5 25600+200 main b1 neutral gap 3",
      "2.5 25800+5000 main b1 neutral image 4 neutral-07 pair-07",
      "2.5 30800+200 main b1 neutral gap 4",
      "2.5 31000+5000 main b1 neutral image 5 neutral-12 pair-12",
      "2.5 36000+200 main b1 neutral gap 5",
      "2.5 36200+5000 main b1 neutral image 6 neutral-14 pair-14 probe",
      "2.5 41200+200 main b1 neutral gap 6",
      "2.5 41400+5000 main b1 neutral rating",
      "2.6 46400+8200 main b1 neutral fixation",
    ],
    digest: "fc9bf891c1ab1c8d",
  },
  {
    preset: "mocd-style",
    seed: 4_294_967_295,
    order: "ncncncnc",
    opening: [
      "2.5 10200+5000 main b1 neutral image 1 neutral-05 pair-05 probe",
      "2.5 15200+200 main b1 neutral gap 1",
      "2.5 15400+5000 main b1 neutral image 2 neutral-16 pair-16",
      "2.5 20400+200 main b1 neutral gap 2",
      "2.5 20600+5000 main b1 neutral image 3 neutral-02 pair-02",
      "2.5 25600+200 main b1 neutral gap 3",
      "2.5 25800+5000 main b1 neutral image 4 neutral-22 pair-22",
      "2.5 30800+200 main b1 neutral gap 4",
      "2.5 31000+5000 main b1 neutral image 5 neutral-27 pair-27",
      "2.5 36000+200 main b1 neutral gap 5",
      "2.5 36200+5000 main b1 neutral image 6 neutral-11 pair-11",
      "2.5 41200+200 main b1 neutral gap 6",
      "2.5 41400+5000 main b1 neutral rating",
      "2.6 46400+12200 main b1 neutral fixation",
    ],
    digest: "0fa061fe520386c2",
  },
  {
    preset: "event-related",
    seed: 1,
    order: "cnncnncnncncnncccnnccncccnncnncnccncncnncccnncnccnncnnncccnc",
    opening: ["5.5 0+4000 main b1 cue image 1 cue-22 pair-22", "5.6 4000+2702 main b1 cue fixation"],
    digest: "f4f145c87a67dbd4",
  },
  {
    preset: "event-related",
    seed: 4_294_967_295,
    order: "nncccnnccncncncncccncncccnncncncccnnncnncnnnccnncncnccnnnccn",
    opening: [
      "5.5 0+4000 main b1 neutral image 1 neutral-04 pair-04",
      "5.6 4000+2224 main b1 neutral fixation",
    ],
    digest: "acf1508c34331556",
  },
];

const LETTERS: Readonly<Record<string, string>> = {
  cue: "c",
  neutral: "n",
  control: "b",
  pleasant: "p",
  rest: "r",
};

function describeSchedule(preset: string, seed: number) {
  const { events, order } = build(PRESETS.find(({ id }) => id === preset)!, seed);
  const lines = events.map(toLine);
  const block = events.find(({ phase, event }) => phase === "main" && event === "image")?.block;
  return {
    preset,
    seed,
    order: order.map((condition) => LETTERS[condition]).join(""),
    opening: lines.filter((_, index) => events[index]?.block === block),
    digest: createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 16),
  };
}

describe("for ever the same", () => {
  test.each(LITERALS)("is the schedule of $preset with seed $seed", (literal) => {
    expect(describeSchedule(literal.preset, literal.seed)).toEqual(literal);
  });

  test("are two schedules of every preset, which differ", () => {
    for (const { id } of PRESETS) {
      expect(new Set(LITERALS.filter(({ preset }) => preset === id).map(({ digest }) => digest)).size).toBe(
        2,
      );
    }
  });
});
