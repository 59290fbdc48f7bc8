/** Serves the built page while end-to-end tests run, and tells them its address and the browser's path. */
import { preview } from "vite";
import type { TestProject } from "vitest/node";
import { buildIfStale } from "../../scripts/build.mjs";
import { findBrowser } from "../../scripts/find-browser.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the built page is served, e.g. `http://localhost:41234/`. */
    readonly address: string;
    readonly browserPath: string;
  }
}

export default async function serveDist(project: TestProject): Promise<() => Promise<void>> {
  buildIfStale();
  project.provide("browserPath", await findBrowser());
  const server = await preview({ logLevel: "warn", preview: { port: 0 } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("The preview server names no local address.");
  project.provide("address", address);
  return () => server.close();
}
