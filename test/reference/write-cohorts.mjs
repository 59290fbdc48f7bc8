// @ts-check
/** Writes cohort-ratings.csv anew: `node test/reference/write-cohorts.mjs`. */
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const script = fileURLToPath(new URL("write-cohorts.ts", import.meta.url));
const { module } = await runnerImport(script, { configFile: false, logLevel: "error" });
/** @type {typeof import("./write-cohorts")} */ (module).writeCohorts(new URL(".", import.meta.url));
