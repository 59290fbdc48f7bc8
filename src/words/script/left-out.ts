/** What a script on stock jsPsych does not do that the page does: said in the script and beside it. */
import type { Design } from "../../core/design/design";
import type { Traits } from "./traits";

export const STOCK_TIMING =
  "Its times are not those of the page that wrote it. Stock jsPsych times each trial with the browser's timers, from the moment at which the one before was over: events last somewhat longer than planned, and what each is late adds up over a run. The page shows each event on the display's own frames, by an absolute plan, and records the frame; this script does neither, and its data hold no onsets. Measure it on your displays before you rely on it.";

const ALWAYS = [
  "Onsets, frames and what was late: nothing of it is recorded. `time_elapsed` is jsPsych's own clock, at the end of each trial.",
  "Stopping and going on: who closes the page or reloads it loses what was recorded. Nothing is stored before the end, and no block that was disturbed runs again.",
  "Fullscreen, which F11 gives, and what becomes of a run whose window is left. jsPsych notes in its interaction data that the window lost the focus; the script does not save them.",
  "Guards against spreadsheets: a code that begins as a formula does is written as it stands.",
  "A screen reader names the scales, but no picture, and hears of nothing that comes.",
] as const;

const RATED = [
  "The first arrow key moves the thumb away from the middle of the scale; in the page it shows the thumb there.",
  "A scale counts its time from when jsPsych made it, not from the frame on which it was seen.",
] as const;

const PROBED = ["A tap is no answer to an image that asks for a key: phones have none."] as const;
const FRAMED = [
  "The coloured frame lies around the stage of 4:3, also where a picture has another aspect.",
] as const;
const CONDITION = [
  "The practice shows one target image, as the page does; it is not told how it was answered.",
] as const;

/** What was left out of the script of a design, a sentence each or two. */
export function listLeftOut({ probe }: Pick<Design, "probe">, traits: Traits): readonly string[] {
  return [
    ...ALWAYS,
    ...(traits.moments.length > 0 ? RATED : []),
    ...(traits.hasProbes ? PROBED : []),
    ...(traits.hasFrames ? FRAMED : []),
    ...(traits.hasProbes && probe?.kind === "condition" ? CONDITION : []),
    ...(traits.startKey === null ? [] : ["A tap begins no run; the key does, and phones have none."]),
  ];
}
