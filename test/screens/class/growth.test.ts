/** What a class does with each session that comes costs no more where there are many. */
import { effect, signal } from "@preact/signals";
import { expect, test } from "vitest";
import { beginCollection, groupByDesign } from "../../../src/core/session/cohort/collection";
import { countExcluded } from "../../../src/core/session/cohort/exclusions";
import { listPeople } from "../../../src/core/session/cohort/people";
import { listKnown } from "../../../src/formats/collection/known-designs";
import { takeOriginal } from "../../../src/formats/collection/take";
import { formatSession } from "../../../src/formats/session/session";
import { showInSteps } from "../../../src/screens/class/collect/in-steps";
import { beginTally, createSettling } from "../../../src/screens/class/collect/settling";
import { SMALL } from "../../fixtures/designs";
import { quadruplingFactor } from "../../fixtures/growth";
import { makeSession } from "../../fixtures/sessions";

const FEWER = 100;
const COMPARED = { cue: "cue", comparison: "neutral", question: 0 } as const;
const ALL = { simulated: true, secondRuns: true };

/** Reads so many sessions as the class does, and works out each time what it draws. */
function prepare(sessions: number): () => void {
  const texts = Array.from({ length: sessions }, (_, at) =>
    formatSession(makeSession(SMALL, at, { id: `s${at}` })),
  );
  const known = new Map(listKnown([SMALL]));
  return () => {
    const collection = signal(beginCollection([SMALL]));
    const reading = signal(1);
    const shown = showInSteps(collection, reading);
    const settling = createSettling(collection);
    let drawn = 0;
    const leave = effect(() => {
      for (const { counted } of groupByDesign(shown.value, ALL)) {
        drawn = listPeople(counted, COMPARED).length;
        countExcluded(counted, { design: SMALL, compared: COMPARED });
      }
    });
    // One by one, as they come from the worker where each is large.
    for (const text of texts) {
      settling.settle([...takeOriginal({ form: "session", text }, known)], beginTally());
    }
    reading.value = 0;
    leave();
    if (drawn !== sessions) throw new Error(`Of ${sessions} sessions ${drawn} were drawn.`);
  };
}

test("of four times as many sessions each takes at most 1.2 times as long", () => {
  const limit = 4 * 1.2;
  expect(quadruplingFactor(FEWER, prepare, limit)).toBeLessThan(limit);
});
