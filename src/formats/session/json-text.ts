/** JSON as every file of the page has it. */

/** Indented by two spaces, numbers in full precision, with a line break at the end. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
