/** What every data set says of its rows before they are counted. */
import { ONLY_A_SENSOR } from "../terms";

export const CUT =
  "Rows that were cut are kept, with `interrupted` true. A block that is cut before its last image and rating are over runs again from its start, unless the session was stopped there: of its attempts, the one that is complete counts.";

export const FRAMES = `A time is that of the frame on which the page decided. ${ONLY_A_SENSOR}`;

export const TRIAL_TYPE =
  "`trial_type` is the condition of the block, also in the rows of its ratings, gaps and fixations: `event` tells them from images.";

/** Where the ids of images are from. */
export function describeIds({ setId, hasStandIns }: { setId: string; hasStandIns: boolean }): string {
  const others = hasStandIns ? " or of one of the design's stand-ins for pictures" : "";
  return `\`image\` is an id in the stimulus set \`${setId}\`${others}.`;
}

export function describeNoImages(facts: { setId: string; hasStandIns: boolean }): string {
  return `Practice is left out. Images are not included, so there is no \`stim_file\`: ${describeIds(facts)}`;
}
