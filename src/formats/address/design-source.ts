/** The design that an address names: a preset by its id, or the whole design, plain or compressed. */

import { formatDesignCompact } from "../../core/design/canonical";
import type { Design } from "../../core/design/design";
import { findPreset, PRESETS } from "../../core/design/presets";
import { INFLATED_MAX_BYTES } from "../../core/limits";
import { fail, type Result, succeed } from "../../core/result";
import { formatBase64Url } from "./base64url";
import type { ReadCarried } from "./carried";
import type { Deflate } from "./compression";
import type { Query } from "./query";

/** A design as an address names it: a preset by its id, or the whole design. */
export type DesignSource = { readonly preset: string | null; readonly design: Design };

/** The parameters that name a design, of which an address has at most one. */
export const SOURCE_PARAMETERS = ["preset", "design", "z"] as const;

/** The design that an address names; null when it names none. `readCarried` may be null where it carries none. */
export function readSource(query: Query, readCarried: ReadCarried | null): Result<DesignSource | null> {
  const [first, second] = SOURCE_PARAMETERS.filter((name) => query.has(name));
  if (first === undefined) return succeed(null);
  const given = query.get(first) ?? "";
  if (second !== undefined && first !== "z") {
    return fail({ path: second, rule: { code: "not-beside", other: first }, received: query.get(second) });
  }
  if (first === "preset") return readPreset(given);
  if (readCarried === null)
    throw new Error("A link that carries a design was read without the program for it.");
  const design = readCarried(first, given);
  return design.ok ? succeed({ preset: null, design: design.value }) : design;
}

function readPreset(id: string): Result<DesignSource> {
  const preset = findPreset(id);
  if (preset !== null) return succeed({ preset: id, design: preset });
  const ids = PRESETS.map((known) => known.id);
  return fail({ path: "preset", rule: { code: "preset", ids }, received: id });
}

/** As `readSource`, for an address that needs a design. */
export function readNeededSource(query: Query, readCarried: ReadCarried | null): Result<DesignSource> {
  const source = readSource(query, readCarried);
  if (!source.ok) return source;
  if (source.value !== null) return succeed(source.value);
  return fail({ path: "preset", rule: { code: "given-or-design" }, received: undefined });
}

type Parameters = { readonly [Name in (typeof SOURCE_PARAMETERS)[number]]: string | null };

/** The parameters that name a design, null for those to leave out: compressed where that can be done and is shorter. */
export function formatSource(source: DesignSource | null, deflate: Deflate | null): Parameters {
  if (source === null || source.preset !== null) {
    return { preset: source?.preset ?? null, design: null, z: null };
  }
  const text = formatDesignCompact(source.design);
  const plain = formatBase64Url(text);
  const packed = deflate === null ? null : compress(text, deflate);
  const isShorter = packed !== null && "z".length + packed.length < "design".length + plain.length;
  return { preset: null, design: isShorter ? null : plain, z: isShorter ? packed : null };
}

/** Null for more than a compressed link may hold. */
function compress(text: string, deflate: Deflate): string | null {
  const bytes = new TextEncoder().encode(text);
  return bytes.length > INFLATED_MAX_BYTES ? null : formatBase64Url(deflate(bytes));
}
