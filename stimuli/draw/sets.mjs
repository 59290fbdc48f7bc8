// @ts-check
/** The two sets: what people are told of them, and every image's id, pair, subject, alternative text and what it is drawn from, in the order of `set.json`. */
import { FOOD } from "./food.mjs";
import { PARAPHERNALIA } from "./paraphernalia.mjs";
import { PLEASANT } from "./pleasant.mjs";
import { PRACTICE } from "./practice.mjs";

/**
 * @typedef {import("./scene.mjs").Arrangement} Arrangement
 * @typedef {import("./scene.mjs").Pairing} Pairing
 * @typedef {{ id: string, file: string, category: "cue" | "neutral" | "control" | "pleasant" | "practice",
 *   pair: string | null, subject: string, alt: string, width: number, height: number }} ImageEntry
 * @typedef {{ entry: ImageEntry, arrangement: Arrangement, source: string }} Planned `source`: id of the image that is
 *   drawn; a control's is the image that it blurs
 * @typedef {import("../../src/core/stimuli/set").SetContent} SetContent
 * @typedef {{ id: string, title: string, content: SetContent, planned: readonly Planned[] }} PlannedSet
 */

export const LICENCE = "CC0-1.0";
const SIZE = { width: 800, height: 600 };

/** @type {(id: string, rest: Pick<ImageEntry, "category" | "pair" | "subject">, arrangement: Arrangement) => Planned} */
const plan = (id, { category, pair, subject }, arrangement) => ({
  entry: { id, file: `${id}.svg`, category, pair, subject, alt: arrangement[0], ...SIZE },
  arrangement,
  source: id,
});

const practice = PRACTICE.map(({ subject, arrangement }, at) =>
  plan(`practice-${at + 1}`, { category: "practice", pair: null, subject }, arrangement),
);

/** Cue and neutral images of each pair; several arrangements of a subject are numbered. @type {(pairings: readonly Pairing[]) => { cue: Planned, neutral: Planned }[]} */
const plannedPairs = (pairings) =>
  pairings.flatMap(({ cue, neutral }) =>
    cue.arrangements.map((arrangement, at) => {
      const partner = neutral.arrangements[at];
      if (partner === undefined) throw new Error(`${neutral.subject} lacks arrangement ${at + 1}`);
      const number = cue.arrangements.length === 1 ? "" : `-${at + 1}`;
      const pair = `${cue.subject}-${neutral.subject}${number}`;
      return {
        cue: plan(
          `cue-${cue.subject}${number}`,
          { category: "cue", pair, subject: cue.subject },
          arrangement,
        ),
        neutral: plan(
          `neutral-${neutral.subject}${number}`,
          { category: "neutral", pair, subject: neutral.subject },
          partner,
        ),
      };
    }),
  );

/** One control a pair: arrangements of a subject, and neighbouring subjects, give a cue and a neutral image in turn. @type {(pairs: readonly { cue: Planned, neutral: Planned }[]) => Planned[]} */
const controlsOf = (pairs) =>
  pairs.map(({ cue, neutral }, at) => {
    const { entry, arrangement } = (Math.floor(at / 3) + (at % 3)) % 2 === 0 ? cue : neutral;
    const { pair, subject } = entry;
    const control = plan(`control-${entry.id}`, { category: "control", pair, subject }, arrangement);
    return { ...control, entry: { ...control.entry, alt: "A blurred picture" }, source: entry.id };
  });

/** Belong to no pair. */
const pleasant = PLEASANT.map(({ subject, arrangement }) =>
  plan(`pleasant-${subject}`, { category: "pleasant", pair: null, subject }, arrangement),
);

const paraphernalia = plannedPairs(PARAPHERNALIA);
const food = plannedPairs(FOOD);

/** @type {readonly PlannedSet[]} */
export const SETS = [
  {
    id: "paraphernalia",
    title: "Paraphernalia-style placeholder drawings",
    content: {
      shows: {
        cue: "drawings of things that go with drug use",
        neutral: "drawings of everyday things",
        control: "blurred versions of the other drawings",
        pleasant: "drawings of pleasant things",
        practice: "plain shapes",
      },
      note: [
        "For adults. Such drawings can bring up craving or memories.",
        "Skip this if you are in recovery, cutting down, or would rather not. You need no reason, and you can stop at any moment.",
      ],
    },
    planned: [
      ...paraphernalia.map(({ cue }) => cue),
      ...paraphernalia.map(({ neutral }) => neutral),
      ...controlsOf(paraphernalia),
      ...pleasant,
      ...practice,
    ],
  },
  {
    id: "food",
    title: "Food placeholder drawings",
    content: {
      shows: {
        cue: "drawings of food",
        neutral: "drawings of everyday things that nobody eats",
        practice: "plain shapes",
      },
      note: [
        "For adults. The drawings show food, and such drawings can bring up craving.",
        "Skip this if you are fasting, if you have or had an eating disorder, or if you would rather not. You need no reason, and you can stop at any moment.",
      ],
      questions: [
        "When did you last eat? What would the ratings be like an hour earlier or later, and is that cue-induced craving?",
      ],
    },
    planned: [...food.map(({ cue }) => cue), ...food.map(({ neutral }) => neutral), ...practice],
  },
];
