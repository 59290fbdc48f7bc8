// @ts-check
/** Loads files of `src/core` into programs that run without a build: bundled in memory by Vite. */
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** The text of an ES module that holds a file of `src/core` and what it imports. @type {(name: string) => Promise<string>} */
export async function bundleCore(name) {
  const entry = fileURLToPath(new URL(`../src/core/${name}.ts`, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, minify: false, lib: { entry, formats: ["es"] } },
  });
  const [output] = [built].flat();
  const chunk = output !== undefined && "output" in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error(`src/core/${name}.ts did not build`);
  return chunk.code;
}

/** A module's text as an address that `import()` takes, in Node and in a page. @type {(code: string) => string} */
export const moduleAddress = (code) => `data:text/javascript,${encodeURIComponent(code)}`;
