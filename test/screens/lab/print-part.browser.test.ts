/** One part of the lab on paper by itself, also where a browser looks at the page only after `print()` came back. */
import { afterEach, expect, test, vi } from "vitest";
import { printPart } from "../../../src/screens/lab/print-part";

afterEach(() => {
  vi.restoreAllMocks();
  delete document.documentElement.dataset.print;
});

test("a part is the only one on paper until it is printed, and the whole page is there again after that", () => {
  const { dataset } = document.documentElement;
  const print = vi.spyOn(window, "print").mockImplementation(() => undefined);
  printPart("report");
  expect(print).toHaveBeenCalledOnce();
  expect(dataset.print).toBe("report");
  window.dispatchEvent(new Event("afterprint"));
  expect(dataset.print).toBeUndefined();
});
