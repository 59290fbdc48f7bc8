// @ts-check
/** Keeps all that the page needs at once in one file: cut by chance, small files compress worse and cost requests. */

/** What the run needs and later screens, too: in files of their own they would be more requests before the first image. */
const EARLY = /\/src\/(?:core\/schedule\/filler|words\/run)\.ts$/;
/** The site drops it, and with it what it takes: only the page as one file starts workers out of itself. */
const ONLY_IN_ONE_FILE = /\/src\/file-workers\.ts$/;
/** What results, class and lab take together: in files of its own each would be a name in the entry, and a request. */
const SCORES =
  /\/src\/core\/(?:design\/score-kind|session\/(?:filler-row|on-frame|estimate|score|(?:counted|condition|probe|question)-\w+))\.ts$/;

/**
 * Names the group of a module: `page` for what the entry imports without waiting and what goes with it, `scores` for what counts and scores
 * rows, by default else.
 *
 * @param {string} id
 * @param {{ getModuleInfo: (id: string) => import("rolldown").ModuleInfo | null }} context
 */
export function nameEntryGroup(id, context) {
  if (EARLY.test(id) || isNeededAtOnce(id, (module) => context.getModuleInfo(module), new Set()))
    return "page";
  return SCORES.test(id) ? "scores" : null;
}

/**
 * @param {string} id
 * @param {(id: string) => import("rolldown").ModuleInfo | null} find
 * @param {Set<string>} seen
 * @returns {boolean}
 */
function isNeededAtOnce(id, find, seen) {
  if (seen.has(id) || ONLY_IN_ONE_FILE.test(id)) return false;
  seen.add(id);
  const info = find(id);
  if (info === null) return false;
  return info.isEntry || info.importers.some((importer) => isNeededAtOnce(importer, find, seen));
}
