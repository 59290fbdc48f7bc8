/** Ten thousand hostile inputs at every door. */
import { expect, test } from "vitest";
import { DOORS, openDoor } from "../hostile/doors";
import { keepLong } from "./keep-results";

const COUNT = 10_000;

test("nothing that comes in by any door harms the page, whatever it holds", async () => {
  const found = DOORS.map((door) => ({ door: door.name, ...openDoor(door, COUNT) }));
  for (const { door, letIn, refused } of found) expect(letIn + refused, door).toBe(COUNT);
  await keepLong("hostile", found);
});
