/** A class while it collects: what comes in is read, added and kept, one bringing after another. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Design } from "../../../core/design/design";
import {
  beginCollection,
  type Collection,
  type Included,
  letIn,
  takeOut,
} from "../../../core/session/cohort/collection";
import { type Source, toOriginals } from "../../../formats/collection/brought";
import { listKnown } from "../../../formats/collection/known-designs";
import type { StoredLesson } from "../../../formats/collection/stored-lesson";
import type { CollectionStore } from "../../../storage/collection";
import type { ShownBefore } from "../wall/walled";
import { showInSteps } from "./in-steps";
import { createKeeping, type Keeping } from "./keeping";
import type { Reader } from "./reader";
import { type Brought, createReading } from "./reading";
import { createSettling, type Settling } from "./settling";

export type Collecting = Pick<Settling, "refusals"> &
  Pick<Keeping, "problem" | "archive" | "merge" | "end"> & {
    readonly collection: ReadonlySignal<Collection>;
    readonly included: ReadonlySignal<Included>;
    readonly include: (included: Included) => void;
    /** Whom the wall of a design showed last; kept with the rest. */
    readonly shownBefore: (designHash: string) => ShownBefore;
    /** How many bringings are being read or wait for it. */
    readonly reading: ReadonlySignal<number>;
    readonly bring: (sources: readonly Source[]) => Promise<Brought>;
    /** What was kept here, to be read once when a lesson goes on; false where the browser refused. */
    readonly load: () => Promise<boolean>;
    /** Tries again to keep what could not be kept. */
    readonly keep: () => Promise<void>;
    /** Whether they were there. */
    readonly takeOut: (id: string) => Promise<boolean>;
    /** From now on they may come again. */
    readonly letIn: (id: string) => Promise<void>;
  };

export type CollectingOptions = {
  readonly store: CollectionStore;
  readonly reader: Reader;
  readonly nowMs: () => number;
  /** What the page knows by itself. */
  readonly designs: readonly Design[];
  /** What was kept of the lesson; null for a new one. */
  readonly stored: StoredLesson | null;
};

const AS_A_RULE: Included = { simulated: false, secondRuns: false };

export function createCollecting({ store, reader, nowMs, designs, stored }: CollectingOptions): Collecting {
  const known = listKnown([...designs, ...(stored?.designs ?? [])]).map(([, design]) => design);
  const collection = signal<Collection>({
    ...beginCollection(known),
    takenOut: new Set(stored?.takenOut ?? []),
  });
  const included = signal<Included>(stored?.included ?? AS_A_RULE);
  const shown = new Map((stored?.shown ?? []).map(({ designHash, ids }) => [designHash, new Set(ids)]));
  const reading = signal(0);
  const settling = createSettling(collection);
  const keeping = createKeeping({ store, reader, nowMs, collection, included, shown });
  const read = createReading({ reader, settling, keeping, collection });
  let turn: Promise<unknown> = Promise.resolve();

  /** One after another, whoever asks. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  }
  async function bring(sources: readonly Source[]): Promise<Brought> {
    const before = collection.value;
    const brought = await read(sources, false);
    // Also where nobody came: what waited may be read by now, and who was taken out elsewhere stays out.
    if (collection.value !== before) await keeping.write();
    return brought;
  }
  async function load(): Promise<boolean> {
    for (let last: IDBValidKey | null = null; ; ) {
      const portion = await store.readOriginals(last);
      if (portion === "refused") return false;
      if (portion.originals.length === 0) return true;
      const originals = toOriginals(portion.originals);
      const { isBroken } = await read(
        originals.map((original) => ({ kind: "original", original })),
        true,
      );
      if (isBroken) return false;
      last = portion.last;
    }
  }
  /** Counted from when it is asked, so that it is seen at once. */
  async function counted<Value>(work: () => Promise<Value>): Promise<Value> {
    reading.value += 1;
    try {
      return await inTurn(work);
    } finally {
      reading.value -= 1;
    }
  }
  return {
    collection: showInSteps(collection, reading),
    included,
    include(next) {
      included.value = next;
      void inTurn(keeping.write);
    },
    shownBefore: (designHash) => ({
      last: () => shown.get(designHash) ?? null,
      remember(ids) {
        shown.set(designHash, new Set(ids));
        void inTurn(keeping.write);
      },
    }),
    refusals: settling.refusals,
    reading,
    problem: keeping.problem,
    bring: (sources) => counted(() => bring(sources)),
    load: () => counted(load),
    keep: () => inTurn(keeping.write),
    takeOut: (id) =>
      inTurn(async () => {
        const wasHere = collection.value.people.has(id);
        collection.value = takeOut(collection.value, id);
        settling.forget(id);
        keeping.remove(id);
        await keeping.write();
        return wasHere;
      }),
    letIn: (id) =>
      inTurn(async () => {
        collection.value = letIn(collection.value, id);
        await keeping.write();
      }),
    archive: () => inTurn(keeping.archive),
    merge: (order) => inTurn(() => keeping.merge(order)),
    end: () => inTurn(keeping.end),
  };
}
