/** All stored sessions as one zip, and all of them deleted; those of shared computers go once their file is there. */
import { useSignal } from "@preact/signals";
import type { SessionStore, SessionSummary } from "../../storage/store";
import { DELETE_EVERYTHING } from "../../words/saving";
import { describePacking, nameSessions, SESSIONS } from "../../words/sessions";
import { Confirm } from "../parts/confirm";
import { saveFile } from "../parts/files";
import { DAMAGED, SavingTold, useSaving } from "../parts/saving";

type EverythingProps = {
  readonly store: Pick<SessionStore, "read" | "remove" | "removeAll">;
  readonly sessions: readonly SessionSummary[];
  /** Those that another tab records right now. */
  readonly elsewhere: ReadonlySet<string>;
  /** Told what was deleted, and the files that were saved before. */
  readonly onGone: (what: string, saved: readonly string[]) => void;
};

export function Everything({ store, sessions, elsewhere, onGone }: EverythingProps) {
  const saving = useSaving();
  const packed = useSignal<number | null>(null);
  const shared = sessions.filter(({ id, keep }) => !keep && !elsewhere.has(id));
  async function save(): Promise<void> {
    const ids = sessions.map(({ id }) => id);
    await saving.save(() =>
      saveAll(store, ids, (count) => {
        packed.value = count;
      }),
    );
    packed.value = null;
  }
  async function eraseShared(): Promise<void> {
    const isGone = await saving.erase(async () => {
      for (const { id } of shared) if (!(await store.remove(id))) return false;
      return true;
    });
    if (isGone) onGone(nameSessions(shared.length), saving.saved.value);
  }
  return (
    <div class="everything">
      <div class="hint-row">
        <button type="button" class="button" disabled={packed.value !== null} onClick={() => void save()}>
          {packed.value === null ? SESSIONS.saveAll : describePacking(packed.value, sessions.length)}
        </button>
        <span class="hint">{SESSIONS.saveAllHint}</span>
      </div>
      <div class="hint-row">
        <Confirm {...DELETE_EVERYTHING} onConfirm={() => void saving.erase(store.removeAll)} />
        <span class="hint">{SESSIONS.everythingHint}</span>
      </div>
      <SavingTold saving={saving} toGo={shared.length} onThere={() => void eraseShared()} />
    </div>
  );
}

/** Answers the file's name, or null where a session could not be read: a zip that lacks one is no zip of all. */
async function saveAll(
  store: Pick<SessionStore, "read">,
  ids: readonly string[],
  onPacked: (count: number) => void,
): Promise<string | null | typeof DAMAGED> {
  const { packSessions } = await import("../../formats/data-set/all-sessions");
  const pack = packSessions();
  for (const [index, id] of ids.entries()) {
    onPacked(index);
    const session = await store.read(id);
    if (session === "refused" || session === "unreachable") return null;
    if (session === "unreadable") return DAMAGED;
    // Deleted meanwhile, in another tab.
    if (session !== null) pack.add(session);
  }
  return saveFile(pack.name(), "application/zip", pack.close());
}
