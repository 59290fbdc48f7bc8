import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { PRESETS } from "../../../src/core/design/presets";
import { build, toLine } from "../../fixtures/schedules";

/**
 * Schedules as they were when this format was new. They hold for ever: a session stores its seed, and whoever
 * runs that seed again has to get the same. If a row fails, the code is wrong, not the row.
 * `order` has one letter a block (b: control), `opening` is the main part's first image block, `digest` the start
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
    order: "ccnncnnc",
    opening: [
      "5.6 2000+2500 main b1 cue image 1 cue-17 pair-17",
      "5.6 4500+2500 main b1 cue image 2 cue-09 pair-09",
      "5.6 7000+2500 main b1 cue image 3 cue-03 pair-03",
      "5.6 9500+2500 main b1 cue image 4 cue-11 pair-11",
      "5.6 12000+? main b1 cue rating",
      "6.6 0+2000 main b1 cue fixation",
    ],
    digest: "0e6c788e5a1f034f",
  },
  {
    preset: "class-demo",
    seed: 4_294_967_295,
    order: "ncnccnnc",
    opening: [
      "5.6 2000+2500 main b1 neutral image 1 neutral-24 pair-24",
      "5.6 4500+2500 main b1 neutral image 2 neutral-16 pair-16",
      "5.6 7000+2500 main b1 neutral image 3 neutral-26 pair-26",
      "5.6 9500+2500 main b1 neutral image 4 neutral-02 pair-02",
      "5.6 12000+? main b1 neutral rating",
      "6.6 0+2000 main b1 neutral fixation",
    ],
    digest: "5b91e687b6a73beb",
  },
  {
    preset: "class-demo-food",
    seed: 1,
    order: "ccnncnnc",
    opening: [
      "5.6 2000+2500 main b1 cue image 1 cue-10 pair-10",
      "5.6 4500+2500 main b1 cue image 2 cue-06 pair-06",
      "5.6 7000+2500 main b1 cue image 3 cue-08 pair-08",
      "5.6 9500+2500 main b1 cue image 4 cue-04 pair-04",
      "5.6 12000+? main b1 cue rating",
      "6.6 0+2000 main b1 cue fixation",
    ],
    digest: "68d8324f6fa3a343",
  },
  {
    preset: "class-demo-food",
    seed: 4_294_967_295,
    order: "ncnccnnc",
    opening: [
      "5.6 2000+2500 main b1 neutral image 1 neutral-13 pair-13",
      "5.6 4500+2500 main b1 neutral image 2 neutral-01 pair-01",
      "5.6 7000+2500 main b1 neutral image 3 neutral-14 pair-14",
      "5.6 9500+2500 main b1 neutral image 4 neutral-12 pair-12",
      "5.6 12000+? main b1 neutral rating",
      "6.6 0+2000 main b1 neutral fixation",
    ],
    digest: "8f0c8074b1c8c718",
  },
  {
    preset: "four-condition",
    seed: 1,
    order: "bbccbnrbrrnccnnrccbnrnbr",
    opening: [
      "2.4 0+4800 main b1 control image 1 control-19 pair-19",
      "2.4 4800+4800 main b1 control image 2 control-12 pair-12",
      "2.4 9600+4800 main b1 control image 3 control-09 pair-09",
      "2.4 14400+4800 main b1 control image 4 control-15 pair-15",
      "2.4 19200+4800 main b1 control image 5 control-01 pair-01",
      "2.4 24000+6000 main b1 control rating",
    ],
    digest: "60a0f8b069ce59e6",
  },
  {
    preset: "four-condition",
    seed: 4_294_967_295,
    order: "rbccbnnccbrrbrcbbcrnnrnn",
    opening: [
      "2.5 30000+4800 main b2 control image 1 control-14 pair-14",
      "2.5 34800+4800 main b2 control image 2 control-20 pair-20",
      "2.5 39600+4800 main b2 control image 3 control-05 pair-05",
      "2.5 44400+4800 main b2 control image 4 control-21 pair-21",
      "2.5 49200+4800 main b2 control image 5 control-11 pair-11",
      "2.5 54000+6000 main b2 control rating",
    ],
    digest: "520d44c335264cd1",
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
      "2.5 46400+8200 main b1 neutral fixation",
    ],
    digest: "8c11f77c3b8932f6",
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
      "2.5 46400+12200 main b1 neutral fixation",
    ],
    digest: "89d11b3a5cb5674d",
  },
  {
    preset: "event-related",
    seed: 1,
    order: "cccnnncnccncnncccnccncnncccncccnnncccncnncnnncncnnncncnnnccn",
    opening: ["5.5 0+4000 main b1 cue image 1 cue-02 pair-02", "5.5 4000+4468 main b1 cue fixation"],
    digest: "11539d3942b35518",
  },
  {
    preset: "event-related",
    seed: 4_294_967_295,
    order: "ncccnncccnnncnnncccnncnncncccnnncccncnnnccncnncncccncnnncccn",
    opening: [
      "5.5 0+4000 main b1 neutral image 1 neutral-24 pair-24",
      "5.5 4000+3338 main b1 neutral fixation",
    ],
    digest: "64816b872aca40db",
  },
];

const LETTERS = { cue: "c", neutral: "n", control: "b", rest: "r" } as const;

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
