/** The first page with a thousand sessions as the class demo leaves them. */
import { expect, test } from "vitest";
import { measureMany } from "../e2e/many-sessions";
import { keepLong } from "./keep-results";

const SESSIONS = 1000;
const ROUNDS = 5;
/** What is promised, in ms: judged by the best of a few rounds, the one that was disturbed the least. */
const PROMISED_MS = { listed: 1000, deleted: 5000 };

test(`the first page lists ${SESSIONS} sessions and deletes them in the time that is promised`, async () => {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measureMany(SESSIONS));
  expect(Math.min(...rounds.map(({ listedMs }) => listedMs))).toBeLessThan(PROMISED_MS.listed);
  expect(Math.min(...rounds.map(({ deletedMs }) => deletedMs))).toBeLessThan(PROMISED_MS.deleted);
  await keepLong("many sessions", { rounds });
});
