/** Sizes that every chart shares, in px. */

/** Text in a drawing; the same on the page and in a saved picture. */
export const TEXT_PX = 13;

/** Narrower than this, marks shrink and labels are fewer. */
export const ROOMY_PX = 480;

/** Width at which a chart is drawn for a saved picture, whatever the screen. */
export const PICTURE_PX = 720;

const PLOT_PX = 210;

/** Height of a plot within its axes: it grows with its width where there is much of it. */
export function plotHeight(widthPx: number): number {
  return Math.round(Math.min(360, Math.max(PLOT_PX, widthPx * 0.29)));
}
