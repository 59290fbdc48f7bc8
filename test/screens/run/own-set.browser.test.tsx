/** A set that no site holds: in memory, without pairs, of three aspects; the real screens run it to its end. */
import { render } from "preact";
import { expect, test, vi } from "vitest";
import "../../../src/styles/tokens.css";
import "../../../src/styles/page.css";
import "../../../src/styles/screens.css";
import "../../../src/styles/task.css";
import { parseStimulusSet } from "../../../src/core/stimuli/parse";
import type { StimulusImage } from "../../../src/core/stimuli/set";
import type { TaskAddress } from "../../../src/formats/address/address";
import { Task } from "../../../src/screens/before/route";
import type { Services } from "../../../src/screens/services";
import { openStore } from "../../../src/storage/open-store";
import { makeDesign } from "../../fixtures/designs";
import { type Box, boxOf, drawDisc, isGround, isWhite } from "../../fixtures/drawn-pictures";
import { usePlace } from "../../fixtures/place";
import { openInMemory } from "../../fixtures/sources";

const SIZES = {
  wide: { width: 1000, height: 400 },
  square: { width: 480, height: 480 },
  tall: { width: 300, height: 700 },
};
const SHAPES = Object.keys(SIZES) as (keyof typeof SIZES)[];

const DESIGN = makeDesign({
  stimuli: "tea",
  conditions: [
    { id: "cue", blocks: 1 },
    { id: "neutral", blocks: 1 },
  ],
  imagesPerBlock: 3,
  imageMs: 200,
  gapMs: 0,
  fixationMs: 100,
  rating: { ...makeDesign({}).rating, when: ["after-block"], windowMs: 300 },
});

const ADDRESS: TaskAddress = {
  screen: "task",
  preset: null,
  design: DESIGN,
  seed: 4,
  participant: "",
  simulate: true,
  keep: true,
  patch: false,
};

const root = usePlace();

async function openTea() {
  const images = (["cue", "neutral", "practice"] as const).flatMap((category) =>
    SHAPES.map(
      (shape): StimulusImage => ({
        ...{ id: `${category}-${shape}`, file: `${category}-${shape}.png`, category, pair: null },
        ...{ subject: shape, alt: `${shape} ${category}`, ...SIZES[shape] },
      }),
    ),
  );
  const parsed = parseStimulusSet({
    ...{ version: 1, id: "tea", title: "Tea", licence: "CC0-1.0", images },
    content: {
      shows: { cue: "photos of tea", neutral: "photos of cups", practice: "plain shapes" },
      note: ["Skip this if you are thirsty."],
    },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const files = await Promise.all(
    images.map(
      async ({ id, width, height }) => [id, await drawDisc({ width, height, colour: "#000060" })] as const,
    ),
  );
  return openInMemory(parsed.value, new Map(files));
}

/** Services of a page that stores nothing. */
function makeServices(openSet: Services["openSet"]) {
  const go = vi.fn();
  const services: Services = {
    store: openStore(() => Promise.reject(new Error("There is no disk."))),
    openSet,
    frames: {
      request: (callback) => requestAnimationFrame(callback),
      cancel: (handle) => cancelAnimationFrame(handle),
      nowMs: () => performance.now(),
    },
    wallClockMs: () => Date.now(),
    drawSeed: () => 1,
    newSessionId: () => "tea-1",
    build: "test",
    jspsychVersion: "8",
    go,
  };
  return { services, go };
}

type Seen = { readonly picture: Box; readonly disc: Box; readonly stage: HTMLCanvasElement };

/** What stands on the stage under each picture's alternative text, read from its pixels until the run is over. */
async function watchStage(isOver: () => boolean): Promise<ReadonlyMap<string, Seen>> {
  const seen = new Map<string, Seen>();
  while (!isOver()) {
    await new Promise(requestAnimationFrame);
    const stage = document.querySelector<HTMLCanvasElement>("canvas.stimulus:not([aria-hidden])");
    const alt = stage?.getAttribute("aria-label");
    if (!stage || !alt || seen.has(alt)) continue;
    seen.set(alt, {
      stage,
      picture: boxOf(stage, (colour) => !isGround(colour)),
      disc: boxOf(stage, isWhite),
    });
  }
  return seen;
}

test("is announced in its own words, runs, and no picture is stretched", async () => {
  const { services, go } = makeServices(await openTea());
  render(
    <Task services={services} address={{ ...ADDRESS, simulate: false }} onReady={() => undefined} />,
    root,
  );
  await expect
    .poll(() => root.querySelector(".note")?.textContent)
    .toContain("Skip this if you are thirsty.");
  expect(root.querySelector(".conditions")?.textContent).toContain("1 block: photos of tea");
  render(null, root);

  render(<Task services={services} address={ADDRESS} onReady={() => undefined} />, root);
  const seen = await watchStage(() => go.mock.calls.length > 0);
  expect(go).toHaveBeenCalledExactlyOnceWith("#/results/tea-1", "replace");

  const alts = ["practice", "cue", "neutral"].flatMap((category) =>
    SHAPES.map((shape) => `${shape} ${category}`),
  );
  expect([...seen.keys()].toSorted()).toEqual(alts.toSorted());
  for (const [alt, { picture, disc, stage }] of seen) {
    const { width, height } = SIZES[SHAPES.find((shape) => alt.startsWith(shape))!];
    expect(picture.width / picture.height, alt).toBeCloseTo(width / height, 1);
    expect(Math.abs(disc.width - disc.height), alt).toBeLessThanOrEqual(1);
    // As large as the stage holds it, and in its middle.
    expect([picture.width / stage.width, picture.height / stage.height], alt).toContain(1);
    expect(Math.abs(2 * picture.left + picture.width - stage.width), alt).toBeLessThanOrEqual(1);
    expect(Math.abs(2 * picture.top + picture.height - stage.height), alt).toBeLessThanOrEqual(1);
  }

  const session = await services.store.read("tea-1");
  if (session === null || session === "refused") throw new Error("The session was not kept.");
  const shown = session.rows.filter(({ event, phase }) => event === "image" && phase === "main");
  expect(session.state).toBe("complete");
  expect(shown.map(({ pair }) => pair)).toEqual(Array(6).fill(null));
  expect(new Set(shown.map(({ image }) => image)).size).toBe(6);
});
