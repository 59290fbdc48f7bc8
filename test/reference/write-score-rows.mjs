// @ts-check
/** Writes score-rows-*.csv and score-designs.csv anew: `node test/reference/write-score-rows.mjs`. */
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const script = fileURLToPath(new URL("write-score-rows.ts", import.meta.url));
const { module } = await runnerImport(script, { configFile: false, logLevel: "error" });
/** @type {typeof import("./write-score-rows")} */ (module).writeScoreRows(new URL(".", import.meta.url));
