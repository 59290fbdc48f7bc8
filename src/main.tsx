/** Composition root: address → screen; hands in clock, storage, display, stimulus sets and chance. */
import { allowScript } from "./trusted-types";
import "./styles/tokens.css";
import "./styles/page.css";
import "./styles/controls.css";
import "./styles/screens.css";
import "./styles/drawings.css";
import "./styles/tables.css";
import "./styles/task.css";
import "./styles/print.css";
import { render } from "preact";
import { startWorkersFromFile } from "./file-workers";
import { openFileSets } from "./images/file-sets";
import { openSiteSets } from "./images/site-sets";
import { withStandIns } from "./images/with-stand-ins";
import { askBeforeClosing } from "./screens/ask-before-closing";
import { fetchRunAhead } from "./screens/fetch-ahead";
import { Page } from "./screens/page";
import type { Services } from "./screens/services";
import { openStore } from "./storage/open-store";

function drawWords(count: number): Uint32Array {
  return crypto.getRandomValues(new Uint32Array(count));
}

/** `randomUUID` is missing on plain-http addresses. */
function drawHex(): string {
  return [...drawWords(2)].map((word) => word.toString(16).padStart(8, "0")).join("");
}

if (__ONE_FILE__) startWorkersFromFile(allowScript);
const openSet = withStandIns(__ONE_FILE__ ? openFileSets() : openSiteSets());
fetchRunAhead(location.hash, openSet);
const store = openStore({
  drawClaim: drawHex,
  fetchReader: () => import("./formats/session/stored"),
});
askBeforeClosing(store);
const services: Services = {
  store,
  openSet,
  frames: {
    request: (callback) => requestAnimationFrame(callback),
    cancel: (handle) => cancelAnimationFrame(handle),
    nowMs: () => performance.now(),
  },
  wallClockMs: () => Date.now(),
  drawSeed: () => drawWords(1)[0] ?? 0,
  // A letter first, so that no program takes an id for a number.
  newSessionId: () => `s${drawHex()}`,
  build: __BUILD__,
  jspsychVersion: __JSPSYCH__,
  // In development there is no service worker, and one file needs none.
  canKeepPage: import.meta.env.PROD && !__ONE_FILE__ && "serviceWorker" in navigator,
  go(address, how) {
    if (how === "replace") location.replace(address);
    else location.hash = address;
  },
};

const app = document.getElementById("app");
if (app === null) throw new Error("index.html has no #app.");
render(<Page services={services} />, app);
