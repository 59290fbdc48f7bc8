/** The lesson that goes on in this browser, or a new one: a collection that may be somebody else's is asked about first. */
import { type Result, succeed } from "../../../core/result";
import { parseStoredLesson, type StoredLesson } from "../../../formats/collection/stored-lesson";
import type { CollectionStore } from "../../../storage/collection";

/** So long after its last change a collection is of another lesson, in ms. */
const LESSON_MS = 12 * 60 * 60 * 1_000;

export type Found =
  | { readonly kind: "new" }
  | { readonly kind: "going-on" | "old"; readonly stored: StoredLesson }
  /** Of another version of the page, or damaged. */
  | { readonly kind: "unreadable" }
  | { readonly kind: "refused" };

export async function findLesson(store: CollectionStore, nowMs: number): Promise<Found> {
  const read = await store.readLesson();
  if (read === "refused") return { kind: "refused" };
  const parsed: Result<StoredLesson | null> = read === null ? succeed(null) : parseStoredLesson(read.lesson);
  if (!parsed.ok) return { kind: "unreadable" };
  if (parsed.value === null) return { kind: "new" };
  const isOld = Math.abs(nowMs - parsed.value.changedAtMs) > LESSON_MS;
  return { kind: isOld ? "old" : "going-on", stored: parsed.value };
}
