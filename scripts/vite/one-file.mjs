// @ts-check
/**
 * Makes one file of the whole page: program, styles, stimulus sets and workers. What runs is named in its policy by
 * its hash; sets and workers lie in it packed, where no browser runs them, each under an id that the page looks for.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { listSets, listShipped, stimuli } from "./ship-stimuli.mjs";

export const ONE_FILE = "cue-reactivity.html";
const MOST_BYTES = 1_500_000;
/** As the site's build names a worker; see vite.config.ts. */
const WORKER = /\.worker-[\w-]{8}\.js$/;

/** @typedef {{ name: string, html: string }} Part */

/**
 * @param {{ icon: string }} options where the page's icon is
 * @returns {import("vite").Plugin}
 */
export function makeOneFile({ icon }) {
  return {
    name: "make-one-file",
    enforce: "post",
    config: () => ({
      publicDir: false,
      // What is opened from the disk may start no module as a worker.
      worker: { format: "iife" },
      build: {
        emptyOutDir: false,
        cssCodeSplit: false,
        modulePreload: false,
        // What is fetched later on the site lies in the program, and runs as late as there. Beside the page, so that a
        // worker's address counts from where the page is.
        rolldownOptions: { output: { codeSplitting: false, entryFileNames: "page.js" } },
      },
    }),
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const { "index.html": page, ...files } = bundle;
        if (page?.type !== "asset") return this.error("The build made no index.html.");
        const parts = Object.values(files).map(inline);
        const sets = listSets().map((set) => block(`set-${set}`, packSet(set)));
        const html = compose(String(page.source), [...parts, ...sets], readFileSync(icon));
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: "asset", fileName: ONE_FILE, source: html });
        report([...parts, ...sets], html);
        if (Buffer.byteLength(html) > MOST_BYTES)
          this.error(`${ONE_FILE} must have at most ${MOST_BYTES} bytes; it has ${Buffer.byteLength(html)}.`);
      },
    },
  };
}

/**
 * @param {import("rolldown").OutputAsset | import("rolldown").OutputChunk} file
 * @returns {Part}
 */
function inline(file) {
  const { fileName: name } = file;
  if (file.type === "chunk") return { name, html: `<script type="module">${guard(file.code)}</script>` };
  const text = String(file.source);
  if (name.endsWith(".css")) return { name, html: `<style>${text}</style>` };
  if (WORKER.test(name)) return block(name, pack(Buffer.from(text)));
  throw new Error(`${ONE_FILE} has no place for ${name}.`);
}

/**
 * What the page reads and no browser runs.
 *
 * @param {string} id
 * @param {string} packed
 * @returns {Part}
 */
function block(id, packed) {
  return { name: id, html: `<script type="application/octet-stream" id="${id}">${packed}</script>` };
}

/** Deflated and in base64. @param {Buffer} bytes */
function pack(bytes) {
  return deflateRawSync(bytes, { level: 9 }).toString("base64");
}

/** In a script nothing may look like its end; what is written with a code means the same there. @param {string} code */
function guard(code) {
  return code.replace(/<(?=\/script|!--)/gi, "\\x3C");
}

/**
 * A set's files, packed: a line of JSON that lists their names and lengths, then their bytes.
 *
 * @param {string} set
 */
function packSet(set) {
  const names = listShipped(set).toSorted();
  const files = names.map((name) => readFileSync(join(stimuli, set, name)));
  const listing = JSON.stringify(
    names.map((name, place) => [name.replaceAll("\\", "/"), files[place]?.length]),
  );
  return pack(Buffer.concat([Buffer.from(`${listing}\n`), ...files]));
}

/**
 * @param {string} page
 * @param {readonly Part[]} parts
 * @param {Buffer} icon
 */
function compose(page, parts, icon) {
  const styles = parts.filter(({ html }) => html.startsWith("<style>"));
  const body = parts.filter((part) => !styles.includes(part));
  const html = [
    { from: /\n *<p id="from-disk"[\s\S]*?<\/p>/, to: "" },
    { from: /\n *<script type="module"[^>]* src="[^"]*"><\/script>/, to: "" },
    { from: /\n *<link rel="stylesheet"[^>]*>/, to: lines(styles) },
    { from: /(?<=<link rel="icon" href=")[^"]*/, to: `data:image/svg+xml;base64,${icon.toString("base64")}` },
    { from: /\n *<\/body>/, to: `${lines(body)}\n  </body>` },
  ].reduce((text, { from, to }) => replaceOnce(text, from, () => to), page);
  return replaceOnce(html, /(?<=http-equiv="Content-Security-Policy"\s+content=")[^"]*/, (policy) =>
    confine(policy, html),
  );
}

/** @param {readonly Part[]} parts */
function lines(parts) {
  return parts.map(({ html }) => `\n${html}`).join("");
}

/**
 * @param {string} text
 * @param {RegExp} from
 * @param {(found: string) => string} to
 */
function replaceOnce(text, from, to) {
  if (!from.test(text)) throw new Error(`index.html has nothing like ${from} for ${ONE_FILE} to change.`);
  return text.replace(from, to);
}

/**
 * The site's policy, for a page that loads no file: what it holds is named by its hash.
 *
 * @param {string} policy
 * @param {string} html
 */
function confine(policy, html) {
  const own = {
    "script-src": hashes(html, /<script(?: type="module")?>([\s\S]*?)<\/script>/g),
    "style-src": hashes(html, /<style>([\s\S]*?)<\/style>/g),
    "img-src": "data: blob:",
    "worker-src": "blob:",
    // All else that names the site is left to `default-src 'none'`.
    "connect-src": null,
    "manifest-src": null,
  };
  const directives = new Map(
    policy.split("; ").map((directive) => [directive.split(" ")[0] ?? "", directive]),
  );
  for (const [name, sources] of Object.entries(own)) {
    if (!directives.has(name)) throw new Error(`The policy of index.html has no ${name} to change.`);
    if (sources === null) directives.delete(name);
    else directives.set(name, `${name} ${sources}`);
  }
  const confined = [...directives.values()].join("; ");
  if (confined.includes("'self'")) throw new Error(`${ONE_FILE} must not name 'self': ${confined}`);
  return confined;
}

/**
 * @param {string} html
 * @param {RegExp} element
 */
function hashes(html, element) {
  return [...html.matchAll(element)]
    .map(([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`)
    .join(" ");
}

/**
 * @param {readonly Part[]} parts
 * @param {string} html
 */
function report(parts, html) {
  const kb = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  for (const { name, html: part } of parts) console.log(`  ${name}: ${kb(Buffer.byteLength(part))}`);
  console.log(`${ONE_FILE}: ${kb(Buffer.byteLength(html))} of at most ${kb(MOST_BYTES)}`);
}
