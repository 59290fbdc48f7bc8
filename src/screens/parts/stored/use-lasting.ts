/** Has the browser asked once a page load to keep what is stored, where there is something to keep. */
import { type Signal, signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { askToLast, type Lasting } from "../../../storage/lasting";

/** Null until it was asked. One for all screens: some browsers ask the person, who is not to be asked twice. */
const answer = signal<Lasting | null>(null);
let isAsked = false;

/** Not before a run and not during one: only where a stored session is in sight. */
export function useLasting(hasSomethingToKeep: boolean): Signal<Lasting | null> {
  useEffect(() => {
    if (!hasSomethingToKeep || isAsked) return;
    isAsked = true;
    const { storage }: { readonly storage?: StorageManager } = navigator;
    void askToLast(storage, (lasting) => {
      answer.value = lasting;
    });
  }, [hasSomethingToKeep]);
  return answer;
}
