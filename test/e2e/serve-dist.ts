/** Serves the built page and starts a browser while end-to-end tests run, and tells them where both are. */
import { chromium } from "playwright";
import { preview } from "vite";
import type { TestProject } from "vitest/node";
import { buildOneFileIfStale } from "../../scripts/build.mjs";
import { chromiumArgs, findBrowser } from "../../scripts/find-browser.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the built page is served, e.g. `http://localhost:41234/`. */
    readonly address: string;
    /** Where the browser that all test files share takes connections. */
    readonly browserAddress: string;
    /** For a test that needs a browser process of its own. */
    readonly browserPath: string;
  }
}

export default async function serveDist(project: TestProject): Promise<() => Promise<void>> {
  buildOneFileIfStale();
  const browserPath = await findBrowser();
  const server = await preview({ logLevel: "warn", preview: { port: 0 } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("The preview server names no local address.");
  const browser = await chromium.launchServer({
    executablePath: browserPath,
    // A name of another machine that leads to this one: what a browser lets no plain-http page do, it lets this one not.
    args: [...chromiumArgs(), "--host-resolver-rules=MAP *.test 127.0.0.1"],
    host: "127.0.0.1",
  });
  project.provide("address", address);
  project.provide("browserPath", browserPath);
  project.provide("browserAddress", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
