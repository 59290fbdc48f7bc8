/** Text as base64url: the UTF-8 of it in letters, digits, `-` and `_`, without padding (RFC 4648, section 5). */
import { fail, type Result, succeed } from "../../core/result";

export function formatBase64Url(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  return btoa(bytes.join("")).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The text, or the problem (with an empty path) that it is no base64url or no UTF-8. */
export function parseBase64Url(encoded: string): Result<string> {
  // Four characters make three bytes; one character left over makes none.
  if (!/^[A-Za-z0-9_-]+$/.test(encoded) || encoded.length % 4 === 1) {
    return fail({ path: "", rule: { code: "base64url" }, received: encoded });
  }
  const binary = atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  try {
    return succeed(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return fail({ path: "", rule: { code: "utf8" }, received: encoded });
  }
}
