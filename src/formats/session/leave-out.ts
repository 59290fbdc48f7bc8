/** Leaves out of a session what tells a person's browser and display from others. */
import type { Session } from "../../core/session/session";

/**
 * The session as files are to hold it when the environment is not wanted in them: neither what the browser says of
 * itself, nor the sizes and the refresh rate of the display, nor the build. What was shown, when, and for how many
 * frames stays.
 */
export function leaveOutEnvironment(session: Session): Session {
  return {
    ...session,
    parts: session.parts.map((part) => ({ ...part, refreshHz: null, environment: null })),
    rows: session.rows.map((row) => ({ ...row, refresh_hz: null })),
  };
}
