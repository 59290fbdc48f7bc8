/** What ends a session that was cut off, and what leaves it as it is. */
import { expect, it, vi } from "vitest";
import { endUnfinished } from "../../../src/screens/parts/unfinished/end";
import { SMALL } from "../../fixtures/designs";
import { makeSession } from "../../fixtures/sessions";

const whole = makeSession(SMALL, 1);

it.each([
  ["that was read is ended", whole, true, [[whole.id, "stopped"]]],
  ["that is gone needs no end", null, true, []],
  ["that the browser does not let be read stays", "refused", false, []],
  ["that is damaged stays", "unreadable", false, []],
  ["whose reader did not come stays", "unreachable", false, []],
] as const)("a session %s", async (_what, found, isEnded, changes) => {
  const setState = vi.fn(async () => undefined);
  const store = { resume: async () => found, setState };
  expect(await endUnfinished(store, whole.id, "stopped")).toBe(isEnded);
  expect(setState.mock.calls).toEqual(changes);
});
