/** What the build fills in. */

/** Version and commit of the page, e.g. `0.1.0 1a2b3c4`; a `+` at the end says that files differ from the commit. */
declare const __BUILD__: string;
/** Version of jsPsych in the page, e.g. `8.3.0`. */
declare const __JSPSYCH__: string;
/** Whether everything lies in the page's own file, the sets and workers, too. */
declare const __ONE_FILE__: boolean;

/** jsPsych's own files as they are published; see `scripts/vite/stock-jspsych.mjs`. */
declare module "virtual:stock-jspsych" {
  /** A list of files with `path` and `text`, as JSON, deflated and in base64. */
  export const PACKED: string;
}
