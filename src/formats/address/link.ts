/** A link to give to others, or that it would be too long to be one. */
import { type Address, formatAddress } from "./address";
import type { Deflate } from "./compression";

/**
 * Longer links cannot be seen and copied whole: the address bar of Chromium shows 32 × 1,024 characters
 * (`kMaxURLDisplayChars`), that of Firefox twice as many. Browsers open longer ones, up to 1 or 2 MB, but what people
 * send links with does not: a design that needs one is handed on as a file.
 */
export const LINK_MAX_CHARACTERS = 32_000;

/** Longer addresses browsers refuse, or cut off without a word: Firefox from 1 MB, Chromium from 2 MB on. */
export const ADDRESS_MAX_CHARACTERS = 1_000_000;

export type Link =
  | { readonly fits: true; readonly url: string }
  /** Its length in characters: the design is to be handed on as a file. */
  | { readonly fits: false; readonly characters: number; readonly limit: number };

/** The shortest link to this address on the page at `pageUrl` (anything from `#` on is replaced). */
export function describeLink(address: Address, pageUrl: string, deflate: Deflate): Link {
  const url = `${pageUrl.replace(/#.*$/s, "")}${formatAddress(address, deflate)}`;
  if (url.length <= LINK_MAX_CHARACTERS) return { fits: true, url };
  return { fits: false, characters: url.length, limit: LINK_MAX_CHARACTERS };
}
