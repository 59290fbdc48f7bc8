import { expect, test } from "vitest";
import { describeAge, describePlace, describeUnfinished } from "../../../src/words/kept/unfinished";

test.each([
  [0, "less than a minute ago"],
  [59_999, "less than a minute ago"],
  [60_000, "1 minute ago"],
  [12 * 60_000, "12 minutes ago"],
  [3_600_000, "1 hour ago"],
  [47.9 * 3_600_000, "47 hours ago"],
  [48 * 3_600_000, "2 days ago"],
])("%d ms are told as %s", (ageMs, told) => {
  expect(describeAge(ageMs)).toBe(told);
});

test("what is kept is counted, and where it goes on is named", () => {
  expect(describeUnfinished(180_000, 1)).toBe("Begun 3 minutes ago; 1 event is kept.");
  expect(describeUnfinished(180_000, 34)).toBe("Begun 3 minutes ago; 34 events are kept.");
  expect(describePlace("main", 3, 8)).toBe("It goes on with block 3 of 8.");
  expect(describePlace("practice", null, 8)).toBe("It goes on in the practice.");
});
