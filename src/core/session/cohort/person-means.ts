/** What one person of a class rated on average after the blocks of each condition. */
import type { Condition } from "../../vocabulary";
import type { HandIn } from "../hand-in";

/**
 * The mean after the blocks of a condition, in units of the scale, of the design's first question; null where nothing
 * was rated.
 */
export function meanOf({ blocks }: Pick<HandIn, "blocks">, condition: Condition): number | null {
  const values = blocks.flatMap((block) => {
    const value = block.condition === condition ? block.after[0]?.value : undefined;
    return value ?? [];
  });
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
