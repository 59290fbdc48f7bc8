/** What a compressed link needs of a program that is fetched for it alone, and is handed in where it is used. */
import type { Rule } from "../../core/rules";

/** What was compressed, or the rule that the bytes break. */
export type Inflated =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly rule: Rule<"deflate" | "holds-at-most"> };

/** Raw deflate (RFC 1951) back to what was compressed, in time proportional to the length of both. */
export type Inflate = (compressed: Uint8Array) => Inflated;

/** Bytes as raw deflate; the same bytes give the same ones. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;
