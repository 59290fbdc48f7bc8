/** The drawings in a real browser: each measures what its set says. */
import { describe, expect, test } from "vitest";
import { measureImage } from "../../src/core/stimuli/measures";
import { parseSetMeasures, parseStimulusSet } from "../../src/core/stimuli/parse";

const drawings = import.meta.glob<string>("../../stimuli/{paraphernalia,food}/*.svg", {
  query: "?raw",
  import: "default",
});
const sets = import.meta.glob<unknown>("../../stimuli/{paraphernalia,food}/set.json", {
  import: "default",
  eager: true,
});
const measures = import.meta.glob<unknown>("../../stimuli/{paraphernalia,food}/measures.json", {
  import: "default",
  eager: true,
});

/** Another build of the browser may smooth an edge otherwise: shares of 1, and hues in degrees. */
const TOLERANCES: Readonly<Record<string, number>> = {
  luminance: 0.002,
  contrast: 0.01,
  saturation: 0.002,
  value: 0.002,
  hue: 3,
  hueSpread: 3,
  coverage: 0.005,
  edges: 0.004,
  spectrum: 0.05,
};

/** Shortest way round for hues, plain difference for the rest. */
function distance(name: string, one: number, other: number): number {
  const plain = Math.abs(one - other);
  return name === "hue" ? Math.min(plain, 360 - plain) : plain;
}

/** Summed RGB difference from the ground that the outermost pixels may have: a soft shadow may end there, no object. */
const BORDER_TOLERANCE = 100;

function farthestFromGround({ data, width, height }: ImageData): number {
  const rows = [0, height - 1].flatMap((y) => Array.from({ length: width }, (_, x) => y * width + x));
  const columns = [0, width - 1].flatMap((x) => Array.from({ length: height }, (_, y) => y * width + x));
  const differences = [...rows, ...columns].map((at) =>
    [0, 1, 2].reduce((sum, channel) => sum + Math.abs((data[at * 4 + channel] ?? 0) - 128), 0),
  );
  return Math.max(...differences);
}

async function readPixels(svg: string): Promise<ImageData> {
  const image = new Image(800, 600);
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: 800, height: 600 });
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("The browser has no canvas");
  context.drawImage(image, 0, 0, 800, 600);
  return context.getImageData(0, 0, 800, 600);
}

describe.each(Object.keys(sets))("%s", (path) => {
  const parsed = parseStimulusSet(sets[path]);
  const stated = parseSetMeasures(measures[path.replace("set.json", "measures.json")]);
  if (!parsed.ok || !stated.ok) throw new Error(JSON.stringify([parsed, stated]));

  test.each(parsed.value.images)("$id measures what is stated", async ({ id, file, category }) => {
    const svg = await drawings[path.replace("set.json", file)]?.();
    const pixels = await readPixels(svg ?? "");
    const found = Object.entries(measureImage(pixels));
    const apart = found.filter(([name, value]) => {
      const said = stated.value.images[id]?.[name];
      if (value === null || said === null || said === undefined) return value !== said;
      return distance(name, value, said) > (TOLERANCES[name] ?? 0);
    });
    expect(apart.map(([name, value]) => ({ name, value, stated: stated.value.images[id]?.[name] }))).toEqual(
      [],
    );
    expect(farthestFromGround(pixels), `${category} at its border`).toBeLessThanOrEqual(BORDER_TOLERANCE);
  });
});
