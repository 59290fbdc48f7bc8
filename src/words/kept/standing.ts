/** Words of results that are on screen while their session is somewhere else, or gone. */

export const STANDING = {
  deleted:
    "This session was deleted in another tab or by the browser. What it held is still on this page: save a file before you leave or reload it.",
  /** It ran here until another tab went on with it or ended it. */
  taken:
    "While this session ran here, another tab went on with it or ended it. Below is what is stored of it; what came later on this page was not kept.",
  running:
    "This session is running in another tab right now. Below is what was stored of it until now, and each time it begins or ends there.",
} as const;
