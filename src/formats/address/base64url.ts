/** Text or bytes as base64url: letters, digits, `-` and `_`, without padding (RFC 4648, section 5); text as UTF-8. */
import { fail, type Result, succeed } from "../../core/result";

export function formatBase64Url(content: string | Uint8Array): string {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte));
  return btoa(characters.join("")).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The bytes, or the problem (with an empty path) that it is no base64url. */
export function parseBase64UrlBytes(encoded: string): Result<Uint8Array> {
  // Four characters make three bytes; one character left over makes none.
  if (!/^[A-Za-z0-9_-]+$/.test(encoded) || encoded.length % 4 === 1) {
    return fail({ path: "", rule: { code: "base64url" }, received: encoded });
  }
  const binary = atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
  return succeed(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
}

/** The text, or the problem (with an empty path) that it is no base64url or no UTF-8. */
export function parseBase64Url(encoded: string): Result<string> {
  const bytes = parseBase64UrlBytes(encoded);
  return bytes.ok ? decodeUtf8(bytes.value, encoded) : bytes;
}

/** The text, or the problem (with an empty path) that it is no UTF-8, told of what was received. */
export function decodeUtf8(bytes: Uint8Array, received: string): Result<string> {
  try {
    return succeed(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return fail({ path: "", rule: { code: "utf8" }, received });
  }
}
