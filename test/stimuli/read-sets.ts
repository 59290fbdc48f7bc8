/** Reads the stimulus sets as they are in the repository. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseSetMeasures, parseStimulusSet } from "../../src/core/stimuli/parse";
import type { SetMeasures, StimulusImage, StimulusSet } from "../../src/core/stimuli/set";

const stimuli = fileURLToPath(new URL("../../stimuli", import.meta.url));

export const SET_IDS = ["paraphernalia", "food"] as const;
export type SetId = (typeof SET_IDS)[number];

export function readSet(id: SetId): StimulusSet {
  const parsed = parseStimulusSet(JSON.parse(readFileSync(`${stimuli}/${id}/set.json`, "utf8")));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

export function readMeasures(id: SetId): SetMeasures {
  const parsed = parseSetMeasures(JSON.parse(readFileSync(`${stimuli}/${id}/measures.json`, "utf8")));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

export function readDrawing(id: SetId, file: string): string {
  return readFileSync(`${stimuli}/${id}/${file}`, "utf8");
}

/** Names of all files in the set's folder, sorted. */
export function listFiles(id: SetId): readonly string[] {
  return readdirSync(`${stimuli}/${id}`).toSorted();
}

/** Cue images with their neutral partners. */
export function pairsOf({ images }: StimulusSet): readonly { cue: StimulusImage; neutral: StimulusImage }[] {
  return images
    .filter(({ category }) => category === "cue")
    .map((cue) => {
      const neutral = images.find(({ category, pair }) => category === "neutral" && pair === cue.pair);
      if (neutral === undefined) throw new Error(`${cue.id} has no partner`);
      return { cue, neutral };
    });
}
