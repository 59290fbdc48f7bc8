/** The design that an address names: a preset by its id, or the whole design. */
import type { Design } from "../../core/design/design";
import { formatDesignCompact, parseDesignText } from "../../core/design/parse";
import { findPreset, PRESETS } from "../../core/design/presets";
import { fail, failWithin, type Result, succeed } from "../../core/result";
import { formatBase64Url, parseBase64Url } from "./base64url";
import type { Query } from "./query";

/** A design as an address names it: a preset by its id, or the whole design. */
export type DesignSource = { readonly preset: string | null; readonly design: Design };

/** The design that the parameters `preset` or `design` name; null when neither is given. */
export function readSource(query: Query): Result<DesignSource | null> {
  const id = query.get("preset");
  const encoded = query.get("design");
  if (id !== undefined && encoded !== undefined) {
    return fail({ path: "design", rule: { code: "without-preset" }, received: encoded });
  }
  if (id !== undefined) {
    const preset = findPreset(id);
    if (preset !== null) return succeed({ preset: id, design: preset });
    const ids = PRESETS.map((known) => known.id);
    return fail({ path: "preset", rule: { code: "preset", ids }, received: id });
  }
  if (encoded === undefined) return succeed(null);
  const text = parseBase64Url(encoded);
  const design = text.ok ? parseDesignText(text.value) : text;
  return design.ok ? succeed({ preset: null, design: design.value }) : failWithin("design", design);
}

/** As `readSource`, for an address that needs a design. */
export function readNeededSource(query: Query): Result<DesignSource> {
  const source = readSource(query);
  if (!source.ok) return source;
  if (source.value !== null) return succeed(source.value);
  return fail({ path: "preset", rule: { code: "given-or-design" }, received: undefined });
}

/** The two parameters that name a design; null for the one to leave out. */
export function formatSource(source: DesignSource | null): { preset: string | null; design: string | null } {
  if (source === null || source.preset !== null) return { preset: source?.preset ?? null, design: null };
  return { preset: null, design: formatBase64Url(formatDesignCompact(source.design)) };
}
