/** Sessions one after the other in one page; two thousand of them are run by hand, in test/long. */
import { expect, it } from "vitest";
import { runBackToBack } from "./back-to-back";
import { compareThirds } from "./flat";

const SESSIONS = 40;
const EVERY = 2;
/** The last third by the second one: more than over two thousand, because a program that is young still grows. */
const FLAT = 1.3;

it(`a page that ran ${SESSIONS} sessions holds about as much as one that ran fewer, and each takes its own room on disk`, async () => {
  const { held, consoleErrors } = await runBackToBack(SESSIONS, EVERY);
  expect(consoleErrors).toEqual([]);
  const rowsEach = held[0]!.records.rows / EVERY;
  for (const { sessions, records } of held) {
    expect(records).toEqual({ sessions, rows: rowsEach * sessions, claims: sessions });
  }
  for (const [name, ratio] of Object.entries(compareThirds(held))) expect(ratio, name).toBeLessThan(FLAT);
});
