// @ts-check
/** In development, lets Vite's client do what the page may not: inline styles, a web socket, HTML as text. */

/** What stands in the page, and what stands there instead. */
const LOOSER = /** @type {const} */ ([
  ["style-src 'self';", "style-src 'self' 'unsafe-inline';"],
  ["connect-src 'self';", "connect-src 'self' ws: wss:;"],
  ["require-trusted-types-for 'script';", ""],
  ["trusted-types default", ""],
]);

/** @returns {import("vite").Plugin} */
export function loosenPolicyInDev() {
  return {
    name: "loosen-policy-in-dev",
    // The browser tests have a page of their own, without a policy.
    apply: (_config, { command, isPreview }) =>
      command === "serve" && isPreview !== true && process.env.VITEST === undefined,
    transformIndexHtml: { order: "pre", handler: loosen },
  };
}

/** @param {string} html */
function loosen(html) {
  return LOOSER.reduce((page, [strict, loose]) => {
    if (!page.includes(strict)) throw new Error(`index.html has no ${strict} to loosen for development.`);
    return page.replace(strict, loose);
  }, html);
}
