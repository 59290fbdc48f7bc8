// @ts-check
/** Leaves out what jsPsych draws words and seeded numbers with: 12 kB compressed that no run needs. */

/** Called by `jsPsych.randomization.randomWords` and `setSeed` alone; everything random is decided in the schedule. */
const UNUSED = ["random-words", "seedrandom/lib/alea.js"];
const STUB = "\0drop-chance";

/** Not in development, where jsPsych is bundled by itself. @returns {import("vite").Plugin} */
export function dropChance() {
  /** @type {Set<string>} */
  const dropped = new Set();
  return {
    name: "drop-chance",
    apply: "build",
    enforce: "pre",
    resolveId(id, importer) {
      if (!UNUSED.includes(id) || !importer?.includes("/jspsych/")) return null;
      dropped.add(id);
      return STUB;
    },
    load: (id) =>
      id === STUB ? `export default () => { throw new Error("Left out of this page."); };` : null,
    buildEnd(error) {
      // Otherwise another version of jsPsych would bring them back unseen.
      if (!error && dropped.size < UNUSED.length)
        this.error(`jsPsych no longer imports ${UNUSED.filter((id) => !dropped.has(id)).join(", ")}.`);
    },
  };
}
