/** The first page with many sessions; a thousand of them are measured by hand, in test/long. */
import { expect, it } from "vitest";
import { measureMany } from "../e2e/many-sessions";

const FEW = 40;
const TIMES = 10;
const MANY = TIMES * FEW;

/** The better of two: what else the machine does only ever adds. */
async function measureTwice(sessions: number) {
  const [first, second] = [await measureMany(sessions), await measureMany(sessions)];
  return {
    listedMs: Math.min(first.listedMs, second.listedMs),
    deletedMs: Math.min(first.deletedMs, second.deletedMs),
  };
}

it(`the first page lists and deletes ${MANY} sessions in less than ${TIMES} times the time that ${FEW} take`, async () => {
  const [few, many] = [await measureTwice(FEW), await measureTwice(MANY)];
  expect(many.listedMs / few.listedMs).toBeLessThan(TIMES);
  expect(many.deletedMs / few.deletedMs).toBeLessThan(TIMES);
});
