/** Says that a class's collection lies in this browser, which somebody else may sit down at next. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { openCollection } from "../../storage/collection";
import type { SessionStore } from "../../storage/store";
import { COLLECTION_HERE } from "../../words/home";

/** One connection, however often the first page is shown. */
const collection = openCollection();

/** Nothing where there is none, or where the browser does not let it be read: the class says so then. */
export function CollectionHere({ store }: { readonly store: Pick<SessionStore, "onChange"> }) {
  const isHere = useSignal(false);
  useEffect(() => {
    async function look(): Promise<void> {
      const lesson = await collection.readLesson();
      isHere.value = lesson !== null && lesson !== "refused";
    }
    void look();
    return store.onChange(() => void look());
  }, []);
  if (!isHere.value) return null;
  return (
    <section class="entry" id="collection-here">
      <h2>{COLLECTION_HERE.title}</h2>
      <div class="stack">
        <p>{COLLECTION_HERE.text}</p>
        <p>
          <a class="alone" href="#/class">
            {COLLECTION_HERE.open}
          </a>
        </p>
      </div>
    </section>
  );
}
