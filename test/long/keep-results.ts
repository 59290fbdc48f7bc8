/** Writes what a long test found to `latest.json`, with its date and the machine, to be committed. */
import { readFile, writeFile } from "node:fs/promises";
import { describeHost, type Host } from "../bench/machine";

const FILE = new URL("latest.json", import.meta.url);

type Kept = { readonly measuredAt: string; readonly host: Host; readonly found: object };

/** Takes the place of what the same test found before. Long tests run one after the other, so none is lost. */
export async function keepLong(name: string, found: object): Promise<void> {
  const before = await readFile(FILE, "utf8").then(
    (text) => JSON.parse(text) as Record<string, Kept>,
    () => ({}),
  );
  const kept: Kept = { measuredAt: new Date().toISOString(), host: describeHost(), found };
  await writeFile(FILE, `${JSON.stringify({ ...before, [name]: kept }, null, 1)}\n`);
}
