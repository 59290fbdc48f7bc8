/** The drawings: what they may hold, how large they may be, and that the programs draw exactly them. */
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { drawSet } from "../../stimuli/draw/drawings.mjs";
import { SETS } from "../../stimuli/draw/sets.mjs";
import { listFiles, pairsOf, readDrawing, readSet, SET_IDS } from "./read-sets";
import { parseSvg } from "./svg";

const LARGEST_BYTES = 4000;
const LARGEST_DEMO_BYTES = 40_000;
/** Pairs that a run of `class-demo` shows. */
const DEMO_PAIRS = 16;

/** Everything else (text, image, script, style, foreignObject, a, animations…) is refused. */
const ELEMENTS = [
  "svg",
  "defs",
  "g",
  "use",
  "path",
  "rect",
  "circle",
  "ellipse",
  "linearGradient",
  "radialGradient",
  "stop",
  "filter",
  "feDropShadow",
  "feGaussianBlur",
];
const REFERENCE = /^(?:url\(#([\w-]+)\)|#([\w-]+))$/;

describe.each(SET_IDS)("%s", (id) => {
  const files = readSet(id).images.map(({ file }) => file);

  test("is drawn by the programs byte for byte, and described in their words", () => {
    const planned = SETS.find((set) => set.id === id);
    if (planned === undefined) throw new Error(`No program draws ${id}`);
    expect(readSet(id).content).toEqual(planned.content);
    const drawn = drawSet(planned);
    expect(drawn.map(({ file }) => file)).toEqual(files);
    for (const { file, text } of drawn) expect(readDrawing(id, file) === text, file).toBe(true);
  });

  test("holds the files that it names, and no others", () => {
    expect(listFiles(id)).toEqual([...files, "measures.json", "set.json"].toSorted());
  });

  test.each(files)("%s is small, and holds shapes on the ground and nothing else", (file) => {
    const text = readDrawing(id, file);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LARGEST_BYTES);
    const elements = parseSvg(text);
    expect(elements[0]).toMatchObject({
      name: "svg",
      attributes: {
        xmlns: "http://www.w3.org/2000/svg",
        width: "800",
        height: "600",
        viewBox: "0 0 800 600",
      },
    });
    expect(elements.filter(({ name }) => !ELEMENTS.includes(name))).toEqual([]);
    expect(elements.find(({ name, inside }) => name === "path" && inside.length === 1)?.attributes).toEqual({
      d: "M0 0H800V600H0z",
      fill: "#808080",
    });
  });

  test.each(files)("%s refers to itself only, and to what is there", (file) => {
    const elements = parseSvg(readDrawing(id, file));
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const used = elements
      .flatMap(({ attributes }) => Object.entries(attributes))
      .filter(([name, value]) => name === "href" || /url\(|^(?:data|https?|file):/.test(value))
      .filter(([name]) => name !== "xmlns");
    for (const [name, value] of used) {
      const [, painted, copied] = REFERENCE.exec(value) ?? [];
      expect(ids, `${name}="${value}"`).toContain(painted ?? copied);
    }
    const names = elements.flatMap(({ attributes }) => Object.keys(attributes));
    expect(names.filter((name) => /^on|^style$|^class$|:/.test(name))).toEqual([]);
  });

  test("any sixteen pairs together take at most 40 kB, each file compressed by itself", () => {
    const sizes = pairsOf(readSet(id)).map(({ cue, neutral }) =>
      [cue, neutral].reduce((sum, { file }) => sum + gzipSync(readDrawing(id, file)).length, 0),
    );
    const heaviest = sizes.toSorted((one, other) => other - one).slice(0, DEMO_PAIRS);
    expect(heaviest).toHaveLength(DEMO_PAIRS);
    expect(heaviest.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LARGEST_DEMO_BYTES);
  });
});
