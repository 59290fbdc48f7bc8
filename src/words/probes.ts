/** Words of what a probe asks for. */

/** Of a `KeyboardEvent.key`, null for any. */
export function nameKey(key: string | null): string {
  if (key === null) return "any key";
  return key === " " ? "the space bar" : `the key ${key}`;
}

/** What to do when an image has a coloured frame; `key` is as `nameKey` has it. */
export function describeProbe(key: string | null, isTouch: boolean): string {
  const how = isTouch ? "tap the screen" : `press ${nameKey(key)}, or tap,`;
  return `When an image has a coloured frame, ${how} at once.`;
}
