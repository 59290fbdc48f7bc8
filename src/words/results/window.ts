/** Words for a window that got another size, pixel ratio or zoom during a run. */
import type { WindowChange } from "../../core/session/session";
import { formatNumber, formatSeconds, joinList } from "../numbers";

/** So many changes are told one by one. */
const LISTED = 5;
const IMAGES = "the size of the images may have changed with it";

function nameChange(change: WindowChange): string {
  const { atMs, viewportWidthPx, viewportHeightPx, devicePixelRatio, pinchZoom } = change;
  const ratio = `${formatNumber(devicePixelRatio, 2)} device pixels per CSS px`;
  const zoom = pinchZoom === 1 ? "" : `, magnified ${formatNumber(pinchZoom, 2)} times by two fingers`;
  return `after ${formatSeconds(Math.round(atMs))} to ${viewportWidthPx} × ${viewportHeightPx} CSS px (${ratio}${zoom})`;
}

/** On the results page, of one part: the first changes one by one; nothing where the window stayed as it was. */
export function describeWindowChanges(changes: readonly WindowChange[]): readonly string[] {
  if (changes.length === 0) return [];
  const named = changes.slice(0, LISTED).map(nameChange);
  const more = changes.length - named.length;
  const listed = joinList(more === 0 ? named : [...named, `${more} times more`]);
  return [`The window changed during the run: ${listed}; ${IMAGES}.`];
}

/** In a methods section, of all parts together; nothing where the window stayed as it was. */
export function countWindowChanges(changes: number): readonly string[] {
  if (changes === 0) return [];
  const times = changes === 1 ? "once" : `${changes} times`;
  return [`During the run the window changed its size, pixel ratio or zoom ${times}; ${IMAGES}.`];
}
