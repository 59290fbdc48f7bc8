/** What a class has collected, in the same database as the sessions: what is said of the lesson, and every original by whose it is. */
import type { StoreProblem } from "../core/session/keeping";
import { createConnection, type OpenDatabase, toStoreProblem } from "./connection";
import { beginRead, beginWrite, openDatabase } from "./database";
import { SILENT, withPatience } from "./patience";
import { ask, within } from "./transactions";

/** One original of one person; a person has at most one of each form. */
export type StoredOriginal = { readonly person: string; readonly form: string; readonly text: string };

/** What is written at once: all of it, or nothing. */
export type CollectionWrite = {
  /** What is to be known of the lesson from then on. */
  readonly lesson: unknown;
  readonly originals: readonly StoredOriginal[];
  /** People of whom nothing is to stay; before the originals are written. */
  readonly gone: readonly string[];
};

/** Where the browser did not let the database be asked, or did not answer. */
type Refused = "refused";

/** No promise rejects, and each settles within a second of the database's silence. */
export type CollectionStore = {
  /** What was written of the lesson, unparsed; null where nothing is collected. */
  readonly readLesson: () => Promise<{ readonly lesson: unknown } | null | Refused>;
  /** The next originals in the order of their keys, which tells nothing of when they came; empty after the last one. */
  readonly readOriginals: (after: IDBValidKey | null) => Promise<Portion | Refused>;
  /** Null where all of it is durable, else why nothing of it is. */
  readonly write: (write: CollectionWrite) => Promise<StoreProblem | null>;
  /** Whether all of it is gone. */
  readonly clear: () => Promise<boolean>;
};

export type Portion = {
  /** Unparsed, but for the form, which is text. */
  readonly originals: readonly { readonly form: string; readonly text: unknown }[];
  /** After which the next portion begins. */
  readonly last: IDBValidKey | null;
};

const LESSON = "lesson";
const PERSON = "person";
/** So many are read at once: of large sessions a few megabytes. */
const PORTION = 20;

const keysOf = (person: string) => IDBKeyRange.bound([PERSON, person], [PERSON, person, []]);

function formOf(key: IDBValidKey): string {
  return Array.isArray(key) && typeof key[2] === "string" ? key[2] : "";
}

/** Opens the database when it is first needed. */
export function openCollection(open: OpenDatabase = openDatabase): CollectionStore {
  // That another tab blocks it is told by its silence.
  const connection = createConnection(open, () => undefined);

  async function answer<Value>(work: Parameters<typeof connection.use<Value>>[0]): Promise<Value | Refused> {
    try {
      const answered = await withPatience(connection.use(work));
      return answered === SILENT ? "refused" : answered;
    } catch {
      return "refused";
    }
  }
  return {
    readLesson: () =>
      answer((database) =>
        within(beginRead(database), async (read) => {
          const lesson = await read.objectStore("collection").get(LESSON);
          return lesson === undefined ? null : { lesson };
        }),
      ),
    readOriginals: (after) =>
      answer((database) =>
        within(beginRead(database), async (read) => {
          const store = read.objectStore("collection");
          const range = IDBKeyRange.bound(after ?? [PERSON], [PERSON, []], after !== null);
          const keys = await store.getAllKeys(range, PORTION);
          const texts = await store.getAll(range, PORTION);
          const originals = keys.map((key, place) => ({ form: formOf(key), text: texts[place] }));
          return { originals, last: keys.at(-1) ?? null };
        }),
      ),
    async write({ lesson, originals, gone }) {
      try {
        const writing = connection.use((database) =>
          within(beginWrite(database), async (write) => {
            const store = write.objectStore("collection");
            for (const person of gone) ask(store.delete(keysOf(person)));
            for (const { person, form, text } of originals) ask(store.put(text, [PERSON, person, form]));
            ask(store.put(lesson, LESSON));
          }),
        );
        return (await withPatience(writing)) === SILENT ? { code: "silent" } : null;
      } catch (error) {
        return toStoreProblem(error);
      }
    },
    async clear() {
      const cleared = await answer((database) =>
        within(beginWrite(database), async (write) => ask(write.objectStore("collection").clear())),
      );
      return cleared !== "refused";
    },
  };
}
