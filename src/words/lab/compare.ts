/** Words of the part of the lab in which a design is held against another. */
import { formatGrouped } from "../numbers";

export const COMPARE = {
  title: "Compare",
  lead: "Another design beside this one: what they come to, and every field in which they differ.",
  with: "With",
  nothing: "nothing yet",
  aFile: "a file",
  openFile: "Open a design file",
  unreadable: "The file could not be read.",
  noDesign: "The file holds no design:",
  same: "They are the same in every field.",
  caption: "What both come to, and where they differ",
  here: "This one",
  there: "The other",
  absent: "left out",
} as const;

/** A table of differences is read by a person. */
export function tellMoreDifferences(count: number): string {
  return `And ${formatGrouped(count)} more fields differ.`;
}
