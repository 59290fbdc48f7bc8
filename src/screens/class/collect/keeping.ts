/** Keeps a collection in the browser: nothing collected is lost where the browser refuses, and what it refused is tried again. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Design } from "../../../core/design/design";
import type { Collection, Included } from "../../../core/session/cohort/collection";
import type { StoreProblem } from "../../../core/session/keeping";
import { type Original, toOriginals } from "../../../formats/collection/brought";
import type { MergeOrder } from "../../../formats/collection/merge";
import { makeStoredLesson } from "../../../formats/collection/stored-lesson";
import type { CollectionStore, StoredOriginal } from "../../../storage/collection";
import type { Reader } from "./reader";
import type { Fresh } from "./settling";

export type Keeping = {
  /** Why something is in memory only; null while all is kept. */
  readonly problem: ReadonlySignal<StoreProblem | null>;
  /** To be kept with the next writing. */
  readonly add: (fresh: readonly Fresh[]) => void;
  readonly remove: (person: string) => void;
  /** Writes all that is not kept yet. */
  readonly write: () => Promise<void>;
  /** The whole collection as one file; rejects where it cannot be made. */
  readonly archive: () => Promise<Blob>;
  /** The rows of several people as one file; rejects where it cannot be made. */
  readonly merge: (order: MergeOrder) => Promise<Blob>;
  /** Deletes what is kept: only what the last file has. */
  readonly end: () => Promise<Ended>;
};

/** `changed`: who is here is not who was in the file that was saved last, and nothing was deleted. */
export type Ended = "ended" | "changed" | "refused";

type KeepingOptions = {
  readonly store: CollectionStore;
  readonly reader: Pick<Reader, "archive" | "finishArchive" | "orderMerge" | "merge" | "finishMerge">;
  readonly nowMs: () => number;
  readonly collection: ReadonlySignal<Collection>;
  readonly included: ReadonlySignal<Included>;
  /** Whose lines were shown last, by the hash of the design. */
  readonly shown: ReadonlyMap<string, ReadonlySet<string>>;
};

/** So much is written at once, in characters: what a database takes well within a second. */
const WRITTEN_AT_ONCE = 4_000_000;

export function createKeeping({
  store,
  reader,
  nowMs,
  collection,
  included,
  shown,
}: KeepingOptions): Keeping {
  const problem = signal<StoreProblem | null>(null);
  const unkept = new Map<string, StoredOriginal>();
  const gone = new Set<string>();
  /** Who was here when the last file was made. */
  let saved: Collection | null = null;
  let charactersUnsent = 0;
  let writing: Promise<void> = Promise.resolve();
  const askBeforeClosing = (event: BeforeUnloadEvent) => event.preventDefault();

  function report(next: StoreProblem | null): void {
    problem.value = next;
    if (next === null) removeEventListener("beforeunload", askBeforeClosing);
    else addEventListener("beforeunload", askBeforeClosing);
  }
  /** Those that what came is read with: not every page knows them. */
  function listDesigns(): readonly Design[] {
    const { designs, people } = collection.value;
    const used = new Set([...people.values()].map(({ designHash }) => designHash));
    return [...designs].flatMap(([hash, design]) => (used.has(hash) ? [design] : []));
  }
  /** Whether everybody who was collected is in memory, so that it does not matter what the browser has. */
  function isAllUnkept(): boolean {
    const people = new Set([...unkept.values()].map(({ person }) => person));
    return [...collection.value.people.keys()].every((id) => people.has(id));
  }
  async function writeAll(): Promise<void> {
    charactersUnsent = 0;
    const sent = [...unkept];
    const sentGone = [...gone];
    const lesson = makeStoredLesson({
      changedAtMs: nowMs(),
      designs: listDesigns(),
      takenOut: [...collection.value.takenOut],
      included: included.value,
      shown: [...shown].map(([designHash, ids]) => ({ designHash, ids: [...ids] })),
    });
    const why = await store.write({ lesson, originals: sent.map(([, each]) => each), gone: sentGone });
    report(why);
    if (why !== null) return;
    for (const person of sentGone) gone.delete(person);
    for (const [key, each] of sent) if (unkept.get(key) === each) unkept.delete(key);
  }
  /** One after another; it never rejects. */
  function write(): Promise<void> {
    writing = writing.then(writeAll);
    return writing;
  }
  /** Passes on all originals, those that are kept and those that are not, portion by portion. */
  async function passAll(pass: (originals: readonly Original[]) => Promise<void>): Promise<void> {
    await writing;
    for (let last: IDBValidKey | null = null; ; ) {
      const portion = await store.readOriginals(last);
      if (portion === "refused" && isAllUnkept()) break;
      if (portion === "refused") throw new Error("The browser would not let the collection be read.");
      if (portion.originals.length === 0) break;
      await pass(toOriginals(portion.originals));
      last = portion.last;
    }
    await pass(toOriginals([...unkept.values()]));
  }
  return {
    problem,
    add(fresh) {
      for (const { person, original } of fresh) {
        unkept.set(`${person} ${original.form}`, { person, ...original });
        charactersUnsent += original.text.length;
      }
      if (charactersUnsent > WRITTEN_AT_ONCE) void write();
    },
    remove(person) {
      for (const [key, each] of unkept) if (each.person === person) unkept.delete(key);
      gone.add(person);
    },
    write,
    async archive() {
      const now = collection.value;
      await passAll(reader.archive);
      const file = await reader.finishArchive(listDesigns(), [...now.takenOut]);
      saved = now;
      return file;
    },
    async merge(order) {
      await reader.orderMerge(order);
      await passAll(reader.merge);
      return reader.finishMerge();
    },
    async end() {
      await writing;
      const { people, takenOut } = collection.value;
      if (saved?.people !== people || saved.takenOut !== takenOut) return "changed";
      const isGone = (await store.clear()) || isAllUnkept();
      if (isGone) report(null);
      return isGone ? "ended" : "refused";
    },
  };
}
