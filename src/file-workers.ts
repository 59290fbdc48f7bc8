/** Workers out of the page's own file, where `scripts/vite/one-file.mjs` put them: `file://` lets none be loaded. */

import { inflateSync } from "fflate";

/** Deflated and in base64, as the build packed it. */
function unpack(packed: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(inflateSync(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))));
}

/**
 * From then on a worker that the build made starts from the text under its name in the page. `allow` is told the address
 * of each such text, which the page made itself.
 */
export function startWorkersFromFile(allow: (url: string) => void): void {
  const folder = new URL(".", document.baseURI).href;
  const urls = new Map<string, string>();

  function addressOf(asked: string): string {
    const name = asked.startsWith(folder) ? asked.slice(folder.length) : "";
    const packed = document.getElementById(name)?.textContent;
    if (packed === undefined || packed === null) return asked;
    const url =
      urls.get(name) ?? URL.createObjectURL(new Blob([unpack(packed)], { type: "text/javascript" }));
    urls.set(name, url);
    allow(url);
    return url;
  }
  globalThis.Worker = new Proxy(Worker, {
    // Chromium starts no module out of a page from the disk; the build made plain scripts of them.
    construct: (Native, [url, options]) =>
      new Native(addressOf(String(url)), { ...options, type: "classic" }),
  });
}
