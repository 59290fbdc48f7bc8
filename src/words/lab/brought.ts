/** What a design that came from a table says of itself, until somebody says it better. */

export const BROUGHT = {
  id: "brought",
  title: "Brought schedule",
  breakText: "Have a rest. Go on when you are ready.",
} as const;

/** Where the numbers come from; null for a table that was pasted. */
export function tellBasis(fileName: string | null): string {
  const table = fileName === null ? "a table that was pasted" : `the table ${fileName}`;
  return `Order and times were read from ${table}; what it does not say comes from the design that was at hand.`;
}

/** On the card before blocks of a condition, where only its time is known. */
export function tellCard(condition: string): string {
  return `Next: ${condition}`;
}
