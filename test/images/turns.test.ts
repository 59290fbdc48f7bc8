/** When work on pictures may begin, on a clock that the test moves. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createTurns } from "../../src/images/turns";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Asks for so many turns together; answers how many were given after so many ms. */
function ask(turns: ReturnType<typeof createTurns>, count: number) {
  let given = 0;
  for (let index = 0; index < count; index += 1) {
    void turns.next().then(() => {
      given += 1;
    });
  }
  return async (afterMs: number) => {
    await vi.advanceTimersByTimeAsync(afterMs);
    return given;
  };
}

it("without a pace every piece of work begins at once", async () => {
  const given = ask(createTurns(new AbortController().signal), 4);
  expect(await given(0)).toBe(4);
});

it("with time to spare no two pieces begin together", async () => {
  const turns = createTurns(new AbortController().signal);
  turns.pace(() => Number.POSITIVE_INFINITY);
  const given = ask(turns, 3);
  const counts = [await given(100), await given(100), await given(100)];
  expect(counts).toEqual([1, 2, 3]);
});

it("nothing begins shortly before something is due, and all goes on when nothing is", async () => {
  const turns = createTurns(new AbortController().signal);
  turns.pace(() => 200);
  const given = ask(turns, 3);
  expect(await given(5_000)).toBe(0);
  turns.pace(null);
  expect(await given(200)).toBe(3);
});

it("an abort ends the waiting", async () => {
  const leave = new AbortController();
  const turns = createTurns(leave.signal);
  turns.pace(() => 0);
  const turn = expect(turns.next()).rejects.toThrow("abort");
  leave.abort();
  await vi.advanceTimersByTimeAsync(200);
  await turn;
});
