/** Designs whose images follow each other without anything between, and the images that a peer shows instead. */
import { readFile } from "node:fs/promises";
import type { Design } from "../../src/core/design/design";
import { buildSchedule } from "../../src/core/schedule/build";
import type { Schedule } from "../../src/core/schedule/schedule";
import { parseStimulusSet } from "../../src/core/stimuli/parse";

export const SEED = 1;
/** The end of the last image is seen by what comes after. */
const LEAD_OUT_MS = 500;

/** Cue and neutral blocks in turn; half of the images each. */
export function imagesOnly(
  images: number,
  imageMs: number,
  imagesPerBlock = images / 2,
  leadOutMs = LEAD_OUT_MS,
): Design {
  const blocks = images / 2 / imagesPerBlock;
  if (!Number.isInteger(blocks)) throw new Error(`${images} images make no blocks of ${imagesPerBlock}.`);
  return {
    version: 1,
    id: `images-${images}x${imageMs}`,
    title: `${images} images of ${imageMs} ms`,
    basis: "Made to measure timing.",
    stimuli: "paraphernalia",
    conditions: [
      { id: "cue", blocks },
      { id: "neutral", blocks },
    ],
    imagesPerBlock,
    imageMs,
    gapMs: 0,
    reuseImages: images > 60,
    order: { rule: "alternating", first: "cue" },
    fixationMs: 0,
    leadInMs: 0,
    leadOutMs,
    rating: {
      when: [],
      prompt: "Not asked",
      labels: ["Low", "High"],
      min: 0,
      max: 100,
      step: 1,
      start: null,
      windowMs: null,
    },
    probe: null,
  };
}

export async function scheduleOf(design: Design): Promise<Schedule> {
  const file = new URL(`../../stimuli/${design.stimuli}/set.json`, import.meta.url);
  const set = parseStimulusSet(JSON.parse(await readFile(file, "utf8")));
  if (!set.ok) throw new Error(JSON.stringify(set.problems));
  const built = buildSchedule(design, set.value, SEED);
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built.value;
}

/** SVG as the sets have it, or the PNG that the bench makes of it. */
export type PictureFormat = "svg" | "png";

/** The addresses of a schedule's images on the server, in order; those of the practice come first, if asked for. */
export function imageUrls(
  { events, setId }: Schedule,
  withPractice: boolean,
  format: PictureFormat = "svg",
): string[] {
  const folder = format === "svg" ? "stimuli" : "png";
  return events
    .filter(({ phase }) => withPractice || phase !== "practice")
    .flatMap(({ image }) => (image === null ? [] : `/${folder}/${setId}/${image}.${format}`));
}

/** The part of the address after the page's: a made-up run of this design. */
export function madeUpRun(design: Design): string {
  const json = Buffer.from(JSON.stringify(design), "utf8").toString("base64url");
  return `#/task?design=${json}&seed=${SEED}&simulate=visual`;
}
