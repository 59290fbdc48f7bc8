/** A design that a test can sit through, with one of everything, and its schedule worked out in Node. */
import { readFile } from "node:fs/promises";
import type { Design } from "../../src/core/design/design";
import { buildSchedule } from "../../src/core/schedule/build";
import type { Schedule } from "../../src/core/schedule/schedule";
import { parseStimulusSet } from "../../src/core/stimuli/parse";
import type { StimulusSet } from "../../src/core/stimuli/set";

export const SHORT_DESIGN: Design = {
  version: 1,
  id: "short",
  title: "Short",
  basis: "Made for a test.",
  stimuli: "paraphernalia",
  conditions: [
    { id: "neutral", blocks: 1 },
    { id: "cue", blocks: 1 },
    { id: "rest", blocks: 1 },
  ],
  imagesPerBlock: 2,
  imageMs: 700,
  gapMs: 50,
  reuseImages: false,
  order: { rule: "fixed", sequence: ["neutral", "cue", "rest"], first: null },
  fixationMs: 100,
  leadInMs: 100,
  leadOutMs: 50,
  rating: {
    when: ["before", "after-block", "after"],
    prompt: "How strong is your craving right now?",
    labels: ["None at all", "Extremely strong"],
    min: 0,
    max: 9,
    step: 1,
    start: null,
    windowMs: null,
  },
  probe: { perBlock: 1, key: " ", windowMs: 650 },
};

/** The same without its rest. */
export const TWO_BLOCKS: Design = {
  ...SHORT_DESIGN,
  conditions: [
    { id: "neutral", blocks: 1 },
    { id: "cue", blocks: 1 },
  ],
  order: { rule: "fixed", sequence: ["neutral", "cue"], first: null },
};

export async function readSet(id: string): Promise<StimulusSet> {
  const file = new URL(`../../stimuli/${id}/set.json`, import.meta.url);
  const parsed = parseStimulusSet(JSON.parse(await readFile(file, "utf8")));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

export async function scheduleOf(design: Design, seed: number): Promise<Schedule> {
  const built = buildSchedule(design, await readSet(design.stimuli), seed);
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built.value;
}

/** The address of a run of this design. */
export function taskHash(design: Design, seed: number, more = ""): string {
  const json = Buffer.from(JSON.stringify(design), "utf8").toString("base64url");
  return `#/task?design=${json}&seed=${seed}${more}`;
}
