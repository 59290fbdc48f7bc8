/** Sizes that every chart shares, in px. */

/** Text in a drawing; the same on the page and in a saved picture. */
export const TEXT_PX = 13;

/** Narrower than this, marks shrink and labels are fewer. */
export const ROOMY_PX = 480;

/** Width at which a chart is drawn for a saved picture, whatever the screen. */
export const PICTURE_PX = 720;
