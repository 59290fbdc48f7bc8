/** Long addresses made short: their design is compressed by a program that is fetched for long ones alone. */
import type { Deflate } from "./compression";

/** Up to so many characters an address is short enough for everything that links go through. */
const SHORT = 2_000;

/** The address; never rejects: what cannot be compressed now stays long, and leads to the same place. */
export async function shorten(format: (deflate: Deflate | null) => string): Promise<string> {
  const plain = format(null);
  if (plain.length <= SHORT) return plain;
  try {
    const { deflate } = await import("./deflate");
    return format(deflate);
  } catch {
    return plain;
  }
}
