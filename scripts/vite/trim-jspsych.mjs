// @ts-check
/**
 * Leaves out of jsPsych what no run here needs, 14 kB compressed: words and seeded numbers by chance, sounds and films,
 * Mechanical Turk, and the old kind of module, for which the bundler would fetch a file of its own.
 */

/** Called by `jsPsych.randomization.randomWords` and `setSeed` alone; everything random is decided in the schedule. */
const UNUSED = ["random-words", "seedrandom/lib/alea.js"];
const STUB = "\0trim-jspsych";

/**
 * By file, what stands there once and what stands there instead: the lines that hold parts in place which nothing
 * calls. Without them the bundler leaves out the parts, too.
 *
 * @type {readonly { file: RegExp, lines: readonly (readonly [string, string])[] }[]}
 */
const CHANGES = [
  {
    file: /\/node_modules\/jspsych\/dist\/index\.js$/,
    lines: [
      ["    this.turk = turk;\n", ""],
      ["  const mediaAPI = new MediaAPI(settings.use_webaudio);\n", ""],
      ["timeoutAPI, mediaAPI, simulationAPI]", "timeoutAPI, simulationAPI]"],
    ],
  },
  { file: /\/node_modules\/auto-bind\/index\.js$/, lines: [["module.exports = ", "export default "]] },
];

/** Not in development, where jsPsych is bundled by itself. @returns {import("vite").Plugin} */
export function trimJsPsych() {
  /** @type {Set<string | RegExp>} */
  const met = new Set();
  return {
    name: "trim-jspsych",
    apply: "build",
    enforce: "pre",
    resolveId(id, importer) {
      if (!UNUSED.includes(id) || !importer?.includes("/jspsych/")) return null;
      met.add(id);
      return STUB;
    },
    load: (id) =>
      id === STUB ? `export default () => { throw new Error("Left out of this page."); };` : null,
    transform: {
      filter: { id: CHANGES.map(({ file }) => file) },
      handler(code, id) {
        const { file, lines } =
          CHANGES.find((change) => change.file.test(id)) ?? this.error(`Unknown: ${id}.`);
        met.add(file);
        return { code: lines.reduce((text, [old, now]) => replaceOnce(text, old, now), code), map: null };
      },
    },
    buildEnd(error) {
      // Otherwise another version of jsPsych would bring it back unseen.
      const missed = [...UNUSED, ...CHANGES.map(({ file }) => file)].filter((part) => !met.has(part));
      if (!error && missed.length > 0) this.error(`jsPsych no longer imports ${missed.join(", ")}.`);
    },
  };
}

/**
 * Throws where the text does not hold it exactly once.
 *
 * @param {string} text
 * @param {string} old
 * @param {string} now
 */
function replaceOnce(text, old, now) {
  const parts = text.split(old);
  if (parts.length !== 2) throw new Error(`jsPsych holds this ${parts.length - 1} times: ${old}`);
  return parts.join(now);
}
