/** The stimulus sets in the site's own folder, `stimuli/ID/`: `set.json` beside the images, and `measures.json`. */
import { fail, type Result, succeed } from "../core/result";
import { parseSetMeasures, parseStimulusSet } from "../core/stimuli/parse";
import type { SetMeasures } from "../core/stimuli/set";
import type { OpenSet, StimulusSource } from "./source";

/** Each set is fetched once; what failed is tried again. */
export function openSiteSets(): OpenSet {
  const asked = new Map<string, Promise<Result<StimulusSource>>>();
  return (setId) => {
    const known = asked.get(setId);
    if (known !== undefined) return known;
    const fetched = fetchSource(setId);
    asked.set(setId, fetched);
    void fetched.then(({ ok }) => {
      if (!ok) asked.delete(setId);
    });
    return fetched;
  };
}

/** Where a set's file is, relative to the page. */
function fileUrl(setId: string, file: string): string {
  return `stimuli/${setId}/${file}`;
}

async function fetchSource(setId: string): Promise<Result<StimulusSource>> {
  const url = fileUrl(setId, "set.json");
  const unreadable = fail({ path: "design.stimuli", rule: { code: "readable-set", url }, received: setId });
  try {
    const answer = await fetch(url);
    if (!answer.ok) return unreadable;
    const parsed = parseStimulusSet(await answer.json());
    if (!parsed.ok) return parsed;
    const files = new Map(parsed.value.images.map(({ id, file }) => [id, file]));
    return succeed({
      set: parsed.value,
      imageUrl(imageId) {
        const file = files.get(imageId);
        if (file === undefined) throw new Error(`The set ${setId} has no image ${imageId}.`);
        return fileUrl(setId, file);
      },
      measures: () => fetchMeasures(setId),
      // The browser keeps these files by itself.
      release: () => undefined,
    });
  } catch {
    return unreadable;
  }
}

async function fetchMeasures(setId: string): Promise<SetMeasures | null> {
  try {
    const answer = await fetch(fileUrl(setId, "measures.json"));
    if (!answer.ok) return null;
    const parsed = parseSetMeasures(await answer.json());
    return parsed.ok ? parsed.value : null;
  } catch {
    return null;
  }
}
