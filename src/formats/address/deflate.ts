/** Compresses the design of a link. */
import { deflateSync } from "fflate";

/** Bytes as raw deflate (RFC 1951), as small as it gets. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: 9 });
}
