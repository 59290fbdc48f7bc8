/** Words of how long the browser keeps what is stored, as it answered when it was asked. */

/** After the sentence that asks to save what is needed. */
export const LASTING = {
  asked:
    "This browser was asked to keep them and has not answered yet; until it agrees, it may clear them when it is short of room.",
  granted: "This browser agreed to keep them: it does not clear them by itself when it is short of room.",
  refused:
    "This browser did not agree to keep them: it may clear them when it is short of room, and Safari does after seven days of use without a visit to this page.",
  unknown:
    "Whether this browser clears them when it is short of room cannot be told here; Safari does after seven days of use without a visit to this page.",
} as const;
