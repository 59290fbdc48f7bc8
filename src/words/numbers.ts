/** Numbers, lists, lengths and dates as a person reads them: each with its unit, minus signs as minus signs. */

/** `1 block`, `3 blocks`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** With commas between thousands and a true minus sign: `3,600,000`. By hand, for `Intl` takes long to wake up. */
export function formatGrouped(count: number): string {
  const [whole = "", ...fraction] = String(Math.abs(count)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return [`${count < 0 ? "−" : ""}${grouped}`, ...fraction].join(".");
}

/** `a`, `a and b`, `a, b and c`; for alternatives with `or`. */
export function joinList(texts: readonly string[], last: "and" | "or" = "and"): string {
  const ending = texts.at(-1) ?? "";
  return texts.length < 2 ? ending : `${texts.slice(0, -1).join(", ")} ${last} ${ending}`;
}

/** With a capital letter, as a sentence begins. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a list is called where it is not shown: `a list of 12`. */
export function nameList(length: number): string {
  return `a list of ${length}`;
}

/** With a fixed number of decimals and a true minus sign, so that columns line up. */
export function formatNumber(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  const isZero = Number(text) === 0;
  return isZero ? text.replace("-", "") : text.replace("-", "−");
}

/** How many decimals a mean on a scale needs: two on a coarse one, one on a fine one. */
export function decimalsOf({ min, max }: { readonly min: number; readonly max: number }): number {
  return max - min < 20 ? 2 : 1;
}

/** As `formatNumber`, with `+` before what is above zero: for differences. */
export function formatSigned(value: number, decimals: number): string {
  const text = formatNumber(value, decimals);
  return Number(value.toFixed(decimals)) > 0 ? `+${text}` : text;
}

/** A length in minutes, rounded to whole ones because ratings can take as long as a person likes. */
export function formatLength(minutes: number): string {
  return `about ${Math.max(1, Math.round(minutes))} min`;
}

/** Milliseconds as seconds, without needless zeros: `2500` is `2.5 s`. */
export function formatSeconds(durationMs: number): string {
  return `${Number((durationMs / 1000).toFixed(3))} s`;
}

/** The shortest and the longest of some times, in ms. */
type Span = { readonly minMs: number; readonly maxMs: number };

/** `2.5 s`; of times that differ `1 s to 3 s`. */
export function formatSpan({ minMs, maxMs }: Span): string {
  return minMs === maxMs ? formatSeconds(minMs) : `${formatSeconds(minMs)} to ${formatSeconds(maxMs)}`;
}

/** Made once: to make one takes longer than to format a thousand moments. */
let moments: Intl.DateTimeFormat | null = null;

/** An ISO 8601 time in this browser's time zone, e.g. `4 Mar 2026, 09:05`; the text itself when it is no time. */
export function formatMoment(iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  moments ??= new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });
  return moments.format(moment);
}
