/** Reads what is brought, adds it, and then what waited for a design that came with it. */
import type { ReadonlySignal } from "@preact/signals";
import type { Collection } from "../../../core/session/cohort/collection";
import type { Source } from "../../../formats/collection/brought";
import type { Keeping } from "./keeping";
import type { Reader } from "./reader";
import { beginTally, type Settling, type Tally } from "./settling";

/** What came of one bringing, and whether the reading broke before its end. */
export type Brought = Readonly<Tally> & { readonly isBroken: boolean };

type ReadingOptions = {
  readonly reader: Pick<Reader, "take">;
  readonly settling: Settling;
  readonly keeping: Pick<Keeping, "add" | "remove">;
  readonly collection: ReadonlySignal<Collection>;
};

/** `isKept`: whether it comes from where it is kept. */
export type Read = (sources: readonly Source[], isKept: boolean) => Promise<Brought>;

/** So many sources go to the worker together: thousands of files at once would hold the page up. */
const SENT_AT_ONCE = 200;

export function createReading({ reader, settling, keeping, collection }: ReadingOptions): Read {
  async function take(sources: readonly Source[], tally: Tally, isKept: boolean): Promise<void> {
    for (let at = 0; at < sources.length; at += SENT_AT_ONCE) {
      const some = sources.slice(at, at + SENT_AT_ONCE);
      await reader.take(some, [...collection.value.designs.values()], (brought) => {
        const fresh = settling.settle(brought, tally);
        if (!isKept) keeping.add(fresh);
      });
    }
  }
  return async (sources, isKept) => {
    const tally = beginTally();
    let isBroken = false;
    try {
      await take(sources, tally, isKept);
      const ready = settling.takeReady();
      // Told when they came, and kept since: only what is wrong with them is new.
      const later = beginTally();
      await take(
        ready.map(({ original }) => ({ kind: "original", original })),
        later,
        true,
      );
      tally.refused += later.refused;
      for (const person of settling.leaveOutUnread(ready)) keeping.remove(person);
    } catch {
      isBroken = true;
    }
    return { ...tally, isBroken };
  };
}
