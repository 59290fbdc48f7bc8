/** Asks the browser not to clear what is stored here when it is short of room, and what it answered. */

/** `asked`: it has not answered yet; a browser may ask the person. `unknown`: it has no word on it. */
export type Lasting = "asked" | "granted" | "refused" | "unknown";

type Manager = Partial<Pick<StorageManager, "persist" | "persisted">>;

/** Tells `asked` where the answer takes time, and then the answer. Never rejects. */
export async function askToLast(
  manager: Manager | undefined,
  tell: (lasting: Lasting) => void,
): Promise<void> {
  if (manager?.persist === undefined || manager.persisted === undefined) return tell("unknown");
  try {
    // Who agreed before is not asked again.
    if (await manager.persisted()) return tell("granted");
    tell("asked");
    tell((await manager.persist()) ? "granted" : "refused");
  } catch {
    // Of a page that has no origin, as a file on a disk in some browsers.
    tell("unknown");
  }
}
