/** Serves the built page with one script before all others, the same for every engine, and tells its address. */
import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { type Plugin, preview } from "vite";
import type { TestProject } from "vitest/node";
import { buildIfStale } from "../../scripts/build.mjs";
import { observe } from "../bench/observer";
import { PROBLEMS, watchPage } from "./watch-page";
import type { WebKitGtkPaths } from "./webkitgtk";

declare module "vitest" {
  export interface ProvidedContext {
    /** Null where the engine is not checked, as is the next one. */
    readonly firefoxPath: string | null;
    readonly webKitGtkPaths: WebKitGtkPaths | null;
  }
}

const SCRIPT = "/watched.js";
const SOURCE = `(${watchPage})(${JSON.stringify(PROBLEMS)});\n(${observe})();`;
const indexHtml = fileURLToPath(new URL("../../dist/index.html", import.meta.url));

export default async function serveWatched(project: TestProject): Promise<() => Promise<void>> {
  buildIfStale();
  const { FIREFOX_PATH, WEBKIT_DRIVER_PATH: driverPath, XVFB_PATH: xvfbPath } = process.env;
  project.provide("firefoxPath", FIREFOX_PATH ?? null);
  project.provide("webKitGtkPaths", driverPath && xvfbPath ? { driverPath, xvfbPath } : null);
  const server = await preview({ logLevel: "warn", preview: { port: 0 }, plugins: [watched()] });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("The preview server names no local address.");
  project.provide("address", address);
  return () => server.close();
}

/** As a file of the page's own, because its policy allows no other script. */
function watched(): Plugin {
  return {
    name: "watched",
    configurePreviewServer({ middlewares, config }) {
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname;
        if (path !== "/" && path !== SCRIPT) return next();
        for (const [name, value] of Object.entries(config.preview.headers)) {
          if (value !== undefined) response.setHeader(name, value);
        }
        if (path === SCRIPT) send(response, "text/javascript", SOURCE);
        else readIndex().then((html) => send(response, "text/html", html), next);
      });
    },
  };
}

async function readIndex(): Promise<string> {
  const html = await readFile(indexHtml, "utf8");
  const first = html.indexOf("<script");
  if (first < 0) throw new Error("The built page has no script.");
  return `${html.slice(0, first)}<script src=".${SCRIPT}"></script>\n    ${html.slice(first)}`;
}

function send(response: ServerResponse, type: string, text: string): void {
  response.setHeader("Content-Type", `${type}; charset=utf-8`);
  response.end(text);
}
