/** Ends a session that was cut off, as it is. */
import type { SessionState } from "../../../core/session/session";
import type { SessionStore } from "../../../storage/store";

/** Answers false where it could not be read or is not whole, so that nothing was changed; one that is gone needs no end. */
export async function endUnfinished(
  store: Pick<SessionStore, "resume" | "setState">,
  sessionId: string,
  state: SessionState,
): Promise<boolean> {
  const found = await store.resume(sessionId);
  if (typeof found === "string") return false;
  if (found !== null) await store.setState(sessionId, state);
  return true;
}
