/** Leaves out of a session what tells a person's browser from others and is no part of the result. */
import type { Session } from "../core/session";

export type FileOptions = {
  /** Whether the file says which browser it was and its language; true unless told otherwise. */
  readonly environment?: boolean;
};

/**
 * The session as the file is to hold it. What is left out (user agent and language) is empty text; the refresh
 * rate and the sizes of screen and images stay, because timing and size on screen cannot be judged without them.
 */
export function leaveOut(session: Session, { environment = true }: FileOptions): Session {
  if (environment) return session;
  const parts = session.parts.map((part) => ({
    ...part,
    environment: { ...part.environment, userAgent: "", language: "" },
  }));
  return { ...session, parts };
}
