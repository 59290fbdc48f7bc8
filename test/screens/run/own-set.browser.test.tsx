/** A set that no site holds: in memory, without pairs, of three aspects; the real screens run it to its end. */
import { render } from "preact";
import { expect, test } from "vitest";
import "../../../src/styles/tokens.css";
import "../../../src/styles/page.css";
import "../../../src/styles/screens.css";
import "../../../src/styles/task.css";
import { Task } from "../../../src/screens/before/route";
import { type Box, boxOf, isGround, isWhite } from "../../fixtures/drawn-pictures";
import { usePlace } from "../../fixtures/place";
import { ADDRESS, makeServices, openTea, readKept, SHAPES, SIZES } from "../../fixtures/tea";

const root = usePlace();

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

  const session = await readKept(services);
  if (session === null) throw new Error("The session was not kept.");
  const shown = session.rows.filter(({ event, phase }) => event === "image" && phase === "main");
  expect(session.state).toBe("complete");
  expect(shown.map(({ pair }) => pair)).toEqual(Array(6).fill(null));
  expect(new Set(shown.map(({ image }) => image)).size).toBe(6);
});
