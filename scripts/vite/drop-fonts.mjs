// @ts-check
/** Leaves the fonts out of jsPsych's stylesheet: 475 of its 476 kB, for letters that the system has. */

const JSPSYCH_CSS = /\/jspsych\/css\/jspsych\.css(?:$|\?)/;
const FONT_FACE = /@font-face\s*\{[^}]*\}/g;
/** They name the fonts, and are marked as ones to keep. */
const COMMENT = /\/\*[\s\S]*?\*\//g;

/**
 * Throws where a font is left.
 *
 * @param {string} css
 */
export function withoutFonts(css) {
  const left = css.replace(FONT_FACE, "").replace(COMMENT, "");
  if (left.includes("data:font")) throw new Error("jsPsych's stylesheet still embeds a font.");
  return left;
}

/** @returns {import("vite").Plugin} */
export function dropFonts() {
  return {
    name: "drop-fonts",
    // Before Vite looks at what the stylesheet embeds.
    enforce: "pre",
    transform: {
      filter: { id: JSPSYCH_CSS },
      handler: (css) => ({ code: withoutFonts(css), map: null }),
    },
  };
}
