// @ts-check
/** Builds the page if needed, serves it and prints its address. Options: --port NUMBER, --host. */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { preview } from "vite";
import { buildIfStale } from "./build.mjs";

const DEFAULT_PORT = 4173;
const root = fileURLToPath(new URL("..", import.meta.url));

try {
  await start(readOptions());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

function readOptions() {
  const { values } = parseArgs({ options: { port: { type: "string" }, host: { type: "boolean" } } });
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(
      `--port must be a whole number from 1 to 65535; received ${JSON.stringify(values.port)}.`,
    );
  }
  return { port, host: values.host === true };
}

/** @param {{ port: number, host: boolean }} options */
async function start({ port, host }) {
  buildIfStale();
  const server = await preview({
    root,
    logLevel: "warn",
    preview: { port, ...(host ? { host: true } : {}) },
  });
  for (const address of server.resolvedUrls?.local ?? []) console.log(`The page is at ${address}`);
  if (host) {
    for (const address of server.resolvedUrls?.network ?? []) console.log(`On this network: ${address}`);
  }
  console.log("Ctrl-C ends it.");
  // An open page keeps its connection alive, so closing politely would wait for the browser.
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(0));
}
