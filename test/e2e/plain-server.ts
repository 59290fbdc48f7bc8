/** Serves the built page as the plainest server would: files below a folder of an address, with no header but a type. */
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { onTestFinished } from "vitest";

const DIST = new URL("../../dist/", import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

export type PlainServer = {
  readonly port: number;
  /** From then on nobody answers. */
  readonly stop: () => Promise<void>;
};

/** Starts it on a free port of this machine, with the page's files (or those of `dist`) below `folder`, as `/courses/psy101/`. */
export async function servePlainly(folder: string, dist = DIST): Promise<PlainServer> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = path.startsWith(folder) ? path.slice(folder.length) || "index.html" : null;
    const content = file === null ? null : await readFile(new URL(file, dist)).catch(() => null);
    const type = TYPES[extname(file ?? "")];
    if (content === null) response.writeHead(404).end();
    else response.writeHead(200, type === undefined ? {} : { "Content-Type": type }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => close(server);
  onTestFinished(stop);
  return { port: (server.address() as AddressInfo).port, stop };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
