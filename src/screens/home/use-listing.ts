/** The sessions stored in this browser, read again whenever something of them changes here or in another tab. */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { SessionListing, SessionStore } from "../../storage/store";

export type Listed = {
  /** Null until it is there. */
  readonly listing: SessionListing | null;
  /** Sessions that another tab records right now. */
  readonly elsewhere: ReadonlySet<string>;
};

export function useListing(store: SessionStore) {
  const listed = useSignal<Listed>({ listing: null, elsewhere: new Set() });
  const readings = useRef(0);
  async function read(): Promise<void> {
    readings.current += 1;
    const mine = readings.current;
    const listing = await store.list();
    const begun = listing.sessions.filter(({ state }) => state === "running");
    const elsewhere = await store.findElsewhere(begun.map(({ id }) => id));
    // One that began later knows more.
    if (mine === readings.current) listed.value = { listing, elsewhere };
  }
  const refresh = () => void read();
  useEffect(() => {
    refresh();
    return store.onChange(refresh);
  }, []);
  return { ...listed.value, refresh };
}
