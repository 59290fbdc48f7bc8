/** Fetches what will be needed before it is asked for. */
import { carriesDesign, parseAddress } from "../formats/address/address";
import type { ReadCarried } from "../formats/address/carried";
import type { OpenSet } from "../images/source";
import { fetchRun } from "./run/door";

/** The program that reads the design which a link carries; presets need none. */
export const fetchReader = () => import("../formats/address/carried");

/** What the first image of a run waits for: on its way while the page renders. */
export function fetchRunAhead(hash: string, openSet: OpenSet): void {
  if (!carriesDesign(hash)) {
    fetchFor(hash, null, openSet);
    return;
  }
  // The page asks for it, too, and says where it does not come.
  fetchReader().then(
    ({ readCarried }) => fetchFor(hash, readCarried, openSet),
    () => undefined,
  );
}

function fetchFor(hash: string, readCarried: ReadCarried | null, openSet: OpenSet): void {
  const address = parseAddress(hash, readCarried);
  if (!address.ok || address.value.screen !== "task") return;
  void openSet(address.value.design.stimuli).then((opened) => {
    // The run opens it again, out of what was fetched.
    if (opened.ok) opened.value.release();
  });
  fetchRun().catch(() => undefined);
}

/**
 * What comes after a run, while the person still reads, so that a lost connection cannot keep it away. A part that
 * cannot be fetched now says so when it is needed.
 */
export function fetchResultsAhead(): void {
  const parts = [
    () => import("./results/route"),
    () => import("./further"),
    () => import("./hand-in/route"),
    () => import("../charts/session/ratings"),
    () => import("../formats/table/csv"),
    () => import("../formats/session/session"),
  ];
  for (const fetchPart of parts) fetchPart().catch(() => undefined);
}
