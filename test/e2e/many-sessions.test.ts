/** The first page with many sessions; a thousand of them are measured by hand, in test/long. */
import { expect, it } from "vitest";
import { measureMany } from "./many-sessions";

const FEW = 40;
/** Ten times as many. */
const MANY = 10 * FEW;
/** In so many times the time at most: most of it is the page itself. */
const TIMES = 5;

it(`the first page lists and deletes ${MANY} sessions in less than ${TIMES} times the time that ${FEW} take`, async () => {
  const [few, many] = [await measureMany(FEW), await measureMany(MANY)];
  expect(many.listedMs / few.listedMs).toBeLessThan(TIMES);
  expect(many.deletedMs / few.deletedMs).toBeLessThan(TIMES);
});
