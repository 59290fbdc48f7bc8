/** Pictures of any aspect on the stage, by their pixels: fitted, in the middle, on the ground, never stretched. */
import { expect, test } from "vitest";
import type { StimulusImage } from "../../src/core/stimuli/set";
import { openPictures } from "../../src/images/pictures";
import { createStage } from "../../src/images/stage";
import { boxOf, type Drawn, drawDisc, isGround, isWhite } from "../fixtures/drawn-pictures";
import { usePlace } from "../fixtures/place";

const STAGE = { width: 800, height: 600 };

const root = usePlace();

/** Draws and loads the pictures and prepares a stage for them; what their set says of their sizes can be untrue. */
async function prepare(drawn: Readonly<Record<string, Drawn>>, stated: Partial<StimulusImage> = {}) {
  const ids = Object.keys(drawn);
  const files = await Promise.all(ids.map((id) => drawDisc(drawn[id]!)));
  const urls = new Map(files.map((file, index) => [ids[index]!, URL.createObjectURL(file)]));
  const images = ids.map(
    (id): StimulusImage => ({
      ...{ id, file: `${id}.png`, category: "cue", pair: null, subject: id, alt: `A ${id}` },
      ...{ width: drawn[id]!.width, height: drawn[id]!.height, ...stated },
    }),
  );
  const pictures = openPictures({
    images,
    source: { imageUrl: (id) => urls.get(id)!, imageFile: async () => null },
    stage: STAGE,
    devicePixelRatio: 1,
    signal: new AbortController().signal,
  });
  expect(await pictures.make(images, () => undefined)).toEqual([]);
  const [canvas, probeFrame] = [document.createElement("canvas"), document.createElement("div")];
  root.append(canvas, probeFrame);
  return { canvas, probeFrame, stage: createStage({ canvas, probeFrame, patch: null }, pictures) };
}

const isNoGround = (colour: Parameters<typeof isGround>[0]) => !isGround(colour);

test.each([
  ["of the stage's own aspect", { width: 400, height: 300 }, { left: 0, top: 0, width: 800, height: 600 }],
  ["wide", { width: 1200, height: 300 }, { left: 0, top: 200, width: 800, height: 200 }],
  ["square", { width: 500, height: 500 }, { left: 100, top: 0, width: 600, height: 600 }],
  ["tall", { width: 300, height: 900 }, { left: 300, top: 0, width: 200, height: 600 }],
  ["small", { width: 40, height: 20 }, { left: 0, top: 100, width: 800, height: 400 }],
])("a picture that is %s stands in the middle, as large as the stage holds it", async (_how, size, box) => {
  const { canvas, stage } = await prepare({ picture: { ...size, colour: "#000060" } });
  stage.show("picture", false);
  expect(boxOf(canvas, isNoGround)).toEqual(box);
  const disc = boxOf(canvas, isWhite);
  expect(Math.abs(disc.width - disc.height)).toBeLessThanOrEqual(1);
  expect(disc.width / (0.8 * Math.min(box.width, box.height))).toBeCloseTo(1, 1);
});

test("nothing of one picture is left beside the next, and nothing at all when the stage is cleared", async () => {
  const { canvas, stage } = await prepare({
    wide: { width: 800, height: 200, colour: "#600000" },
    tall: { width: 200, height: 600, colour: "#006000" },
  });
  stage.show("wide", false);
  stage.show("tall", false);
  expect(boxOf(canvas, isNoGround)).toEqual({ left: 300, top: 0, width: 200, height: 600 });
  expect(() => boxOf(canvas, ([red, green]) => red > 0x40 && green === 0)).toThrow("no such pixel");
  stage.clear();
  expect(() => boxOf(canvas, isNoGround)).toThrow("no such pixel");
});

test("the ground shows through a transparent picture, not the picture before", async () => {
  const { canvas, stage } = await prepare({
    full: { width: 800, height: 600, colour: "#600000" },
    clear: { width: 800, height: 600, colour: null },
  });
  stage.show("full", false);
  stage.show("clear", false);
  expect(boxOf(canvas, isNoGround)).toEqual(boxOf(canvas, (colour) => !isGround(colour) && colour[0] > 0x80));
});

test("a file that is not as its set says keeps its own aspect all the same", async () => {
  const picture = { width: 800, height: 200, colour: "#000060" };
  const { canvas, stage } = await prepare({ picture }, { width: 400, height: 400 });
  stage.show("picture", false);
  const { width, height } = boxOf(canvas, isNoGround);
  expect(width / height).toBeCloseTo(4, 1);
});

test("the frame of a probe lies around the picture, not around the stage", async () => {
  const { canvas, probeFrame, stage } = await prepare({
    tall: { width: 300, height: 900, colour: "#000060" },
    full: { width: 800, height: 600, colour: "#000060" },
  });
  const shares = () => ["--wide", "--high"].map((name) => Number(probeFrame.style.getPropertyValue(name)));
  stage.show("tall", true);
  expect(canvas.classList.contains("has-probe")).toBe(true);
  expect(shares()).toEqual([0.25, 1]);
  stage.show("full", true);
  expect(shares()).toEqual([1, 1]);
  expect(canvas.getAttribute("aria-label")).toBe("A full, in a coloured frame");
  stage.endProbe();
  expect(canvas.classList.contains("has-probe")).toBe(false);
  expect(canvas.getAttribute("aria-label")).toBe("A full");
});
