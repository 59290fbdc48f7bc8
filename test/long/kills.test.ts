/** A real browser, killed 200 times in the middle of runs of every preset. */
import { expect, it } from "vitest";
import { type Kill, killRuns } from "../e2e/kill-runs";
import { keepLong } from "./keep-results";

const KILLS = 200;
const SEED = 13;
/** What ended so long before the kill is there, in ms. */
const KEPT_MS = 500;

it(`${KILLS} killed runs keep every row of what had ended ${KEPT_MS} ms before, once and in order, and are offered`, async () => {
  const kills: Kill[] = [];
  await killRuns(KILLS, SEED, (kill) => kills.push(kill));
  expect(kills.filter(({ isInOrder }) => !isInOrder)).toEqual([]);
  expect(kills.filter(({ isOffered }) => !isOffered)).toEqual([]);
  expect(kills.filter(({ lostMs }) => lostMs !== null && lostMs >= KEPT_MS)).toEqual([]);
  const judged = kills.flatMap(({ lostMs }) => lostMs ?? []);
  const rows = kills.map(({ rows }) => rows);
  await keepLong("kills", {
    kills: kills.length,
    rows: rows.reduce((sum, count) => sum + count, 0),
    withoutRows: rows.filter((count) => count === 0).length,
    notJudged: kills.length - judged.length,
    worstLostMs: Math.max(...judged),
    presets: [...new Set(kills.map(({ preset }) => preset))],
  });
});
