/** Words of what a probe asks for. */

/** Of a `KeyboardEvent.key`. */
export function nameKey(key: string): string {
  return key === " " ? "the space bar" : `the key ${key}`;
}

/** What to do when an image has a coloured frame; `key` is a `KeyboardEvent.key`, null for any. */
export function describeProbe(key: string | null, isTouch: boolean): string {
  const keys = key === null ? "press any key" : `press ${nameKey(key)}`;
  const how = isTouch ? "tap the screen" : `${keys}, or tap,`;
  return `When an image has a coloured frame, ${how} at once.`;
}
