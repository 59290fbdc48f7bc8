/** Hostile input at every door; ten thousand at each are a part of `npm run test:long`. */
import { expect, test } from "vitest";
import { COMPUTING_MS } from "../time-limits";
import { DOORS, openDoor } from "./doors";

const COUNT = 300;

test.each(DOORS)("$name harms nothing, whatever it holds", { timeout: COMPUTING_MS }, (door) => {
  const { inputs, letIn, refused } = openDoor(door, COUNT);
  console.info(`${door.name}: ${inputs} hostile inputs, ${letIn} let in, ${refused} refused.`);
  expect(letIn).toBeGreaterThan(0);
  expect(refused).toBeGreaterThan(COUNT / 10);
});
