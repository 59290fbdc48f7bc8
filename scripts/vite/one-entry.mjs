// @ts-check
/** Keeps all that the page needs at once in one file: cut by chance, small files compress worse and cost requests. */

/**
 * Names the group of a module: `page` for what the entry imports without waiting, by default else.
 *
 * @param {string} id
 * @param {{ getModuleInfo: (id: string) => import("rolldown").ModuleInfo | null }} context
 */
export function nameEntryGroup(id, context) {
  return isNeededAtOnce(id, (module) => context.getModuleInfo(module), new Set()) ? "page" : null;
}

/**
 * @param {string} id
 * @param {(id: string) => import("rolldown").ModuleInfo | null} find
 * @param {Set<string>} seen
 * @returns {boolean}
 */
function isNeededAtOnce(id, find, seen) {
  if (seen.has(id)) return false;
  seen.add(id);
  const info = find(id);
  if (info === null) return false;
  return info.isEntry || info.importers.some((importer) => isNeededAtOnce(importer, find, seen));
}
