/** Words of a session as a spreadsheet: names of its sheets, heads of the codebook's columns. */

/** At most 31 characters, none of `[]/\:*?`. */
export const SHEET_NAMES = { rows: "rows", codebook: "codebook" } as const;

export const CODEBOOK_HEADS = ["column", "type", "unit", "meaning"] as const;

/** What a column holds, with what each value of a closed list means. */
export function describeMeaning(
  description: string,
  levels: Readonly<Record<string, string>> | null,
): string {
  if (levels === null) return description;
  const meanings = Object.entries(levels).map(([level, meaning]) => `${level} = ${meaning}`);
  return `${description} Levels: ${meanings.join("; ")}.`;
}
