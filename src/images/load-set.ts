/** Fetches a stimulus set's description. */
import { fail, type Result } from "../core/result";
import { parseStimulusSet } from "../core/stimuli/parse";
import type { StimulusSet } from "../core/stimuli/set";

/** Where a set's file is, relative to the page. */
export function setFileUrl(setId: string, file: string): string {
  return `stimuli/${setId}/${file}`;
}

const asked = new Map<string, Promise<Result<StimulusSet>>>();

/** The set, or why it cannot be used: not there, not reachable, not valid. Fetched once; what failed is tried again. */
export function loadSet(setId: string): Promise<Result<StimulusSet>> {
  const known = asked.get(setId);
  if (known !== undefined) return known;
  const fetched = fetchSet(setId);
  asked.set(setId, fetched);
  void fetched.then(({ ok }) => {
    if (!ok) asked.delete(setId);
  });
  return fetched;
}

async function fetchSet(setId: string): Promise<Result<StimulusSet>> {
  const url = setFileUrl(setId, "set.json");
  const rule = { code: "readable-set", url } as const;
  try {
    const answer = await fetch(url);
    if (!answer.ok) return fail({ path: "design.stimuli", rule, received: setId });
    return parseStimulusSet(await answer.json());
  } catch {
    return fail({ path: "design.stimuli", rule, received: setId });
  }
}
