/** A room's code as it is scanned: the page opens the own session beside the room. */
import { expect, test } from "vitest";
import { formatRoomCode } from "../../src/formats/room/room-code";
import { expectQuiet, openPage } from "./harness";
import { TWO_BLOCKS, taskHash } from "./short-design";

const STEP = 9 / 50;
const LEVEL = { low: 10 * STEP, middle: 20 * STEP, high: 30 * STEP };
const CODE = formatRoomCode(
  {
    compared: { cue: "cue", comparison: "neutral", question: 0 },
    summary: { people: 61, cue: LEVEL, comparison: LEVEL, difference: LEVEL },
    simulated: false,
  },
  TWO_BLOCKS,
);

test("who ran the design finds the own session beside the room, and who did not is told", async () => {
  const opened = await openPage({ hash: `#/results?room=${CODE}` });
  const { page } = opened;
  await page.getByRole("heading", { name: "No session to show beside the room" }).waitFor();

  await page.goto(page.url().replace(/#.*$/, taskHash(TWO_BLOCKS, 3, "&simulate=visual&invited=1")));
  await page.getByRole("button", { name: "Hand in", exact: true }).last().waitFor();
  const own = page.url().match(/#\/results\/(\w+)/)?.[1];

  await page.goto(page.url().replace(/#.*$/, `#/results?room=${CODE}`));
  await page.getByText("The middle half of the 61 people").first().waitFor();
  expect(page.url()).toContain(`#/results/${own}?room=${CODE}`);
  await page.getByRole("img", { name: /You and the room.*you/ }).waitFor();
  await page.reload();
  await page.getByText("The middle half of the 61 people").first().waitFor();
  await expectQuiet(opened);
});
