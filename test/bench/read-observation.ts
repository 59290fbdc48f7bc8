/** Asks the observer in a page what it saw. */
import type { Page } from "playwright";
import type { Observation } from "./observer";

/** The number of the picture that each of these files was seen as; 0 for one that was not seen. To be asked after the run. */
export function identify(page: Page, urls: readonly string[]): Promise<readonly number[]> {
  return page.evaluate(
    (files) =>
      (window as unknown as { identify: (urls: readonly string[]) => Promise<readonly number[]> }).identify(
        files,
      ),
    urls,
  );
}

/** What was observed so far. */
export function readObservation(page: Page): Promise<Observation> {
  return page.evaluate(() => (window as unknown as { readObservation: () => Observation }).readObservation());
}
