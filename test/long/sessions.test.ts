/** Two thousand made-up sessions, one after the other in one page: it holds on to none of them. */
import { expect, test } from "vitest";
import { runBackToBack } from "../e2e/back-to-back";
import { compareThirds } from "../e2e/flat";
import { keepLong } from "./keep-results";

const SESSIONS = 2000;
const EVERY = 25;
/** The last third by the second one. */
const FLAT = 1.1;

test(`a page that ran ${SESSIONS} sessions holds no more than one that ran a third of them`, async () => {
  const { held, consoleErrors } = await runBackToBack(SESSIONS, EVERY);
  const growth = compareThirds(held);
  const found = { sessions: SESSIONS, growth, first: held[0], last: held.at(-1) };
  expect(consoleErrors).toEqual([]);
  for (const { sessions, records } of held) {
    const rows = (held[0]!.records.rows / EVERY) * sessions;
    expect(records).toEqual({ sessions, rows, claims: sessions });
  }
  for (const [name, ratio] of Object.entries(growth)) expect(ratio, name).toBeLessThan(FLAT);
  await keepLong("sessions", found);
});
