/** Limits, patterns and counts that stand once and hold everywhere. */

/** The longest that anything may take, in ms. */
export const LONGEST_MS = 600_000;
/** The shortest time that an image may show, in ms: one frame at 60 Hz. */
export const SHORTEST_IMAGE_MS = 17;
/** The most images that a block may show. */
export const MAX_IMAGES_PER_BLOCK = 1_000;
/** The most blocks that a condition may have. */
export const MAX_BLOCKS = 10_000;
/** The longest name of a picture's file that a stand-in bears, in characters (code points). */
export const MAX_FILE_CHARACTERS = 100;
/** The most events that a design may make. */
export const MAX_EVENTS = 200_000;
/** Images of the practice that a run shows, if its stimulus set has as many. */
export const PRACTICE_IMAGES = 3;
/** Seeds are whole numbers from 0 to this. */
export const SEED_MAX = 2 ** 32 - 1;
/** A participant's code, in characters (code points). */
export const PARTICIPANT_MAX_CHARACTERS = 64;
/** What an instructor writes on an invitation, in characters (code points). */
export const NOTE_MAX_CHARACTERS = 200;
/** What stands as result codes in an address, in characters: ten of the longest. */
export const CODES_MAX_CHARACTERS = 2_000;

/** What stands as a room code in an address, in characters: one in groups, with some text around it. */
export const ROOM_CODE_MAX_CHARACTERS = 200;

/** The most that a compressed link may hold, in bytes of UTF-8 once it is inflated. */
export const INFLATED_MAX_BYTES = 1_000_000;

const SESSION_ID = /^[A-Za-z0-9_-]{1,64}$/;

export function isSessionId(value: unknown): value is string {
  return typeof value === "string" && SESSION_ID.test(value);
}

/** So many changes of the window are kept of a part; more are no session that anything could be said of. */
export const WINDOW_CHANGES_MAX = 1_000;
