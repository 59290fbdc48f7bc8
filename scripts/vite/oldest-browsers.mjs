// @ts-check
/** The oldest browsers that the page is made for: the build keeps to their syntax, a test to what they have. */

export const OLDEST = /** @type {const} */ ({ chrome: "111", edge: "111", firefox: "115", safari: "16.4" });

/** As the build names them: `chrome111`. */
export const BUILD_TARGETS = Object.entries(OLDEST).map(([browser, version]) => `${browser}${version}`);
