/**
 * The stimulus sets in the site's own folder, `stimuli/ID/`: `set.json` beside the images, `measures.json`, and packs:
 * the drawings of a category in one compressed file, a line each after its file's name, a third of what they weigh apart.
 */
import { fail, type Result, succeed } from "../core/result";
import { parseSetMeasures, parseStimulusSet } from "../core/stimuli/parse";
import type { SetMeasures, StimulusImage, StimulusSet } from "../core/stimuli/set";
import { addressIn, type OpenSet, type StimulusSource } from "./source";

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

async function fetchSource(setId: string): Promise<Result<StimulusSource>> {
  const url = addressIn(setId, "set.json");
  const unreadable = fail({ path: "design.stimuli", rule: { code: "readable-set", url }, received: setId });
  try {
    const answer = await fetch(url);
    if (!answer.ok) return unreadable;
    const parsed = parseStimulusSet(await answer.json());
    if (!parsed.ok) return parsed;
    const images = new Map(parsed.value.images.map((image) => [image.id, image]));
    function find(imageId: string): StimulusImage {
      const image = images.get(imageId);
      if (image === undefined) throw new Error(`The set ${setId} has no image ${imageId}.`);
      return image;
    }
    const packs = openPacks(parsed.value);
    return succeed({
      set: parsed.value,
      imageUrl: (imageId) => addressIn(setId, find(imageId).file),
      imageFile: (imageId) => packs(find(imageId)),
      measures: () => fetchMeasures(setId),
      // The browser keeps these files by itself.
      release: () => undefined,
    });
  } catch {
    return unreadable;
  }
}

/** Each pack is fetched once, when the first of its drawings is asked for. */
function openPacks({ id: setId, packed = [] }: StimulusSet) {
  const asked = new Map<string, Promise<ReadonlyMap<string, string>>>();
  return async ({ category, file }: StimulusImage): Promise<Blob | null> => {
    if (!packed.includes(category)) return null;
    const pack = asked.get(category) ?? fetchPack(addressIn(setId, `${category}.pack`));
    asked.set(category, pack);
    const drawing = (await pack).get(file);
    return drawing === undefined ? null : new Blob([drawing], { type: "image/svg+xml" });
  };
}

/** Drawings by their file's name. None where that fails: each drawing's own file is there as well. */
async function fetchPack(url: string): Promise<ReadonlyMap<string, string>> {
  try {
    const { ok, body } = await fetch(url);
    if (!ok || body === null) return new Map();
    const text = await new Response(body.pipeThrough(new DecompressionStream("gzip"))).text();
    return new Map(text.split("\n").map((line) => cutBefore(line, line.indexOf("<"))));
  } catch {
    return new Map();
  }
}

/** The file's name, and the drawing. */
function cutBefore(line: string, place: number): [string, string] {
  return [line.slice(0, place), line.slice(place)];
}

async function fetchMeasures(setId: string): Promise<SetMeasures | null> {
  try {
    const answer = await fetch(addressIn(setId, "measures.json"));
    if (!answer.ok) return null;
    const parsed = parseSetMeasures(await answer.json());
    return parsed.ok ? parsed.value : null;
  } catch {
    return null;
  }
}
