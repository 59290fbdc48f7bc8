/** What making a link short needs of a program that is fetched for long ones alone, and is handed in where it is used. */

/** Bytes as raw deflate; the same bytes give the same ones. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;
