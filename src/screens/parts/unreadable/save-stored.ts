/** Files of what is stored: of a session that is read first, and of a record as it is, whatever that is. */
import type { Session } from "../../../core/session/session";
import type { SessionStore } from "../../../storage/store";
import { saveFile } from "../files";
import { DAMAGED } from "../saving";

/** As `useSaving` wants it: a session that is not stored any more counts as one that could not be read. */
export async function saveStored(
  store: Pick<SessionStore, "read">,
  sessionId: string,
  write: (session: Session) => Promise<string>,
): Promise<string | null | typeof DAMAGED> {
  const read = await store.read(sessionId);
  if (read === null || read === "refused") return null;
  if (read === "unreadable") return DAMAGED;
  if (read === "unreachable") throw new Error("The program that parses sessions did not arrive.");
  return write(read);
}

/** Null where it could not be read. */
export async function saveRecord(
  store: Pick<SessionStore, "readRecord">,
  key: IDBValidKey,
): Promise<string | null> {
  const [found, { formatAnything }, { toSafe }] = await Promise.all([
    store.readRecord(key),
    import("../../../formats/json"),
    import("../../../formats/names"),
  ]);
  if (found === null || found === "refused") return null;
  const name = `${["unreadable", toSafe(String(key))].filter((part) => part !== "").join("_")}.json`;
  return saveFile(name, "application/json", formatAnything(found));
}
