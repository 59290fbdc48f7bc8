/** Words of the part of the lab in which a design is given to others. */
import type { Condition } from "../../core/vocabulary";
import { formatGrouped } from "../numbers";

export const SHARE = {
  title: "Share",
  notYet:
    "A design with problems cannot be shared. This tab keeps its draft, also when it is loaded again; a bookmark keeps the last one without problems.",
  linkTitle: "A link that runs it",
  what: "The link holds the whole design behind its #, which browsers send to no server.",
  seedLabel: "With the seed",
  everyoneTheirOwn: "none: each run draws its own",
  thisSeed: (seed: number) => `${seed}: everybody sees the same schedule`,
  link: "Link",
  copy: "Copy the link",
  start: "Start it",
  openClass: "Open in class",
  file: "Download the design",
  copied: "Copied.",
  notCopied: "This browser does not let the page copy. The link is marked: copy it from the field.",
  ownMachine: {
    file: "This page is a file on this machine: other devices cannot open the link. Give them the file of the page, too, or put the page on a server.",
    machine:
      "This page comes from a server on this machine: other devices cannot open the link. Open the page by the address that they reach it by.",
  },
  code: "The link as a QR code",
  codeUnreachable: "The program that draws the QR code could not be fetched; the connection may be gone.",
  tooLongToStart:
    "It is longer than browsers open, so this design cannot be started here. List less of it block by block.",
  tooLongForCode: "The link is too long for a QR code that phones can read.",
  sheetTitle: "A link for each participant",
  sheetLead:
    "Each gets a code, a seed and where wanted another opening, in turn. The sheet comes from the seed of this page: the same design and seed make the same sheet.",
  count: "Participants",
  alternate: "Openings in turn",
  alternateWhy:
    "Each condition opens as often as any other, or once more: what time does falls on all alike.",
  noOpenings: "This order has one opening.",
  downloadSheet: "Download the sheet (CSV)",
  printSheet: "Print the sheet",
  sheetColumns: ["Participant", "Seed", "Opens with", "Link"],
  bySeed: "by its seed",
  badCount: (max: number) => `Must be a whole number from 1 to ${formatGrouped(max)}.`,
} as const;

export function tellTooLong({ characters, limit }: { characters: number; limit: number }): string {
  return `The link would have ${formatGrouped(characters)} characters, more than the ${formatGrouped(limit)} that can be copied whole. Give the design as a file.`;
}

export function tellSheet(count: number, openings: readonly Condition[]): string {
  const lines = count === 1 ? "1 participant" : `${formatGrouped(count)} participants`;
  if (openings.length < 2) return `${lines}.`;
  const turn = `${lines}, who open in turn with ${openings.join(", ")}.`;
  return count % openings.length === 0
    ? turn
    : `${turn} A multiple of ${openings.length} would let each open as often as any other.`;
}
