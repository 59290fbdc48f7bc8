// @ts-check
/**
 * Leaves d3's transitions out of the charts, which hold still: the package says that it has to come along for what it
 * does to selections, and no chart asks it of them.
 */

/** @returns {import("vite").Plugin} */
export function stillCharts() {
  return {
    name: "still-charts",
    transform: {
      filter: { id: /\/node_modules\/d3-transition\// },
      handler: (code) => ({ code, map: null, moduleSideEffects: false }),
    },
  };
}
