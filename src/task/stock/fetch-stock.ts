/** jsPsych as it is published, with the plugins that a task needs: fetched when something that runs without this page is made. */
import { inflateSync, strFromU8 } from "fflate";

export type StockFile = { readonly path: string; readonly text: string };

/** Files of one folder, the licence among them; rejects where they cannot be had. */
export async function fetchStock(): Promise<readonly StockFile[]> {
  const { PACKED } = await import("virtual:stock-jspsych");
  const deflated = Uint8Array.from(atob(PACKED), (letter) => letter.charCodeAt(0));
  // The build packed it: what it holds is known.
  return JSON.parse(strFromU8(inflateSync(deflated))) as readonly StockFile[];
}
