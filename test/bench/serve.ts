/** Serves the built page and the peers' pages alike: text compressed, the same headers for all. */
import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const root = fileURLToPath(new URL("../..", import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};
const COMPRESSED = new Set([".html", ".js", ".css", ".json", ".svg"]);

export type Server = {
  /** Without a slash at its end. */
  readonly origin: string;
  /** Lets it answer this path, e.g. `/png/a.png`, with this body, before any file. */
  readonly add: (pathname: string, body: Buffer) => void;
  readonly close: () => Promise<void>;
};

export async function serve(): Promise<Server> {
  const bodies = new Map<string, Buffer>();
  const server = createServer(async ({ url }, response) => {
    const path = toFile(new URL(url ?? "/", "http://localhost").pathname);
    try {
      await send(response, path, bodies);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    add: (pathname, body) => bodies.set(toFile(pathname), encode(extname(pathname), body)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The built page is at the top; beside it the peers and the packages that they load. */
function toFile(pathname: string): string {
  const path = normalize(decodeURIComponent(pathname));
  if (path.startsWith("/peers/")) return join(root, "test/bench", path);
  if (path.startsWith("/node_modules/")) return join(root, path);
  return join(root, "dist", path === "/" ? "index.html" : path);
}

function encode(extension: string, body: Buffer): Buffer {
  return COMPRESSED.has(extension) ? gzipSync(body) : body;
}

async function send(response: ServerResponse, path: string, bodies: Map<string, Buffer>): Promise<void> {
  const extension = extname(path);
  let body = bodies.get(path);
  if (body === undefined) {
    body = encode(extension, await readFile(path));
    bodies.set(path, body);
  }
  response.writeHead(200, {
    "Content-Type": TYPES[extension] ?? "application/octet-stream",
    "Content-Length": body.length,
    "Cache-Control": "max-age=600",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    ...(COMPRESSED.has(extension) && { "Content-Encoding": "gzip" }),
  });
  response.end(body);
}
