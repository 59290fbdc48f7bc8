/**
 * The one door through which text becomes HTML or an address becomes a script, where the browser guards it (Trusted
 * Types).
 *
 * jsPsych writes its screens as HTML; what a person typed was escaped before it got there. This refuses what
 * such a screen never holds, in case something was not. Importing the file installs it, so it comes first.
 */

/** The part of the Trusted Types API that is used here; the DOM library of TypeScript lacks it. */
type Policy = { readonly createHTML: (html: string) => string };
type PolicyFactory = {
  readonly createPolicy: (
    name: string,
    rules: {
      readonly createHTML: (html: string) => string;
      readonly createScriptURL: (url: string) => string;
      readonly createScript: (script: string) => never;
    },
  ) => Policy;
};

/**
 * What runs or frames something; what turns the page to another place or loads into it; what changes an address that
 * was looked at here; and two that hold text that is read once here and otherwise there.
 */
const REFUSED_ELEMENTS = "script, iframe, object, embed, base, meta, link, animate, set, template, noscript";
/** A link of a screen may lead to another screen, which is a place in this very page, and nowhere else. */
const LINK = /(?:^|:)href$/;
const WITHIN_PAGE = "#";
const SERVICE_WORKER = "sw.js";
/** Of `NAME.worker.ts` the build makes a file of this name, from the page's own folder (see vite.config.ts). */
const WORKER = /^assets\/[a-z][a-z0-9-]*\.worker-[\w-]{8}\.js$/;

/** Addresses of scripts that the page's own file holds, where everything is in one file. */
const ownScripts = new Set<string>();

let inspecting = false;
let policy: Policy | null = null;

const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes;
if (factory !== undefined) {
  policy = factory.createPolicy("default", {
    createHTML: checkHtml,
    createScriptURL: checkScriptUrl,
    createScript() {
      throw new TypeError("Text is never run as a script.");
    },
  });
}

/** Passes HTML on as it is; throws where it holds what could run or frame something. */
function checkHtml(html: string): string {
  // The parser below asks this very policy once more.
  if (inspecting) return html;
  const refused = findRefused(parseInert(html));
  if (refused !== null) throw new TypeError(`HTML must not hold ${refused}.`);
  return html;
}

/** Parses as the page would, into a fragment that loads and runs nothing. */
function parseInert(html: string): DocumentFragment {
  const template = document.createElement("template");
  inspecting = true;
  try {
    template.innerHTML = policy?.createHTML(html) ?? html;
  } finally {
    inspecting = false;
  }
  return template.content;
}

function findRefused(fragment: DocumentFragment): string | null {
  const element = fragment.querySelector(REFUSED_ELEMENTS);
  if (element !== null) return `<${element.localName}>`;
  for (const { attributes } of fragment.querySelectorAll("*")) {
    for (const { name, value } of attributes) {
      if (name.startsWith("on") || name === "srcdoc") return `the attribute ${name}`;
      if (isScriptAddress(value)) return `a script as ${name}`;
      if (LINK.test(name) && !value.startsWith(WITHIN_PAGE)) return `another page as ${name}`;
    }
  }
  return null;
}

/** What a browser would run when the address is followed; it strips control characters before it looks. */
function isScriptAddress(value: string): boolean {
  return readAddress(value)?.protocol === "javascript:";
}

/** Null where the text is no address; `URL.canParse` is younger than the browsers that this runs in. */
function readAddress(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

/** Lets a script of this address be loaded: the page made it of what its own file holds. */
export function allowScript(url: string): void {
  ownScripts.add(url);
}

/** The only scripts that are ever loaded by their address are the page's own service worker and its workers. */
function checkScriptUrl(url: string): string {
  if (__ONE_FILE__ && ownScripts.has(url)) return url;
  const folder = new URL(".", document.baseURI).href;
  const address = readAddress(url, document.baseURI)?.href ?? "";
  const name = address.startsWith(folder) ? address.slice(folder.length) : "";
  if (name === SERVICE_WORKER || WORKER.test(name)) return url;
  throw new TypeError(`A script must be ${SERVICE_WORKER} or one of the page's workers; received ${url}.`);
}
