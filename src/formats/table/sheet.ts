/** The sheet of links for participants as CSV: a line each, with the seed and the opening that the link holds. */
import { hashDesign } from "../../core/design/canonical";
import type { SheetLine } from "../../core/design/reckon/sheet";
import { formatCsvTable } from "./csv";

const NAMES = ["participant", "seed", "opens_with", "design_id", "design_hash", "link"] as const;

export function formatSheet(lines: readonly (SheetLine & { readonly link: string })[]): string {
  return formatCsvTable(
    NAMES,
    lines.map(({ participant, seed, opening: { condition, design }, link }) => [
      participant,
      seed,
      condition,
      design.id,
      hashDesign(design),
      link,
    ]),
  );
}
