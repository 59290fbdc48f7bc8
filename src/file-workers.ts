/** Workers out of the page's own file, where `scripts/vite/one-file.mjs` put them: `file://` lets none be loaded. */

/**
 * From then on a worker that the build made starts from the text under its name in the page. `allow` is told the address
 * of each such text, which the page made itself.
 */
export function startWorkersFromFile(allow: (url: string) => void): void {
  const folder = new URL(".", document.baseURI).href;
  const urls = new Map<string, string>();

  function addressOf(asked: string): string {
    const name = asked.startsWith(folder) ? asked.slice(folder.length) : "";
    const code = document.getElementById(name)?.textContent;
    if (code === undefined || code === null) return asked;
    const url = urls.get(name) ?? URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
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
