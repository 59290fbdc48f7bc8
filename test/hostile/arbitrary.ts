/** Hostile input in any number: valid things with something wrong in them, and things that never were valid. */
import fc from "fast-check";

/** What harms where it is taken at its word: as a name, as HTML, as a formula, as an address, as a number. */
const HOSTILE: readonly unknown[] = [
  "__proto__",
  "constructor",
  "toString",
  "<img src=x onerror=globalThis.ran=1>",
  "</script><script>globalThis.ran=1</script>",
  "javascript:globalThis.ran=1",
  "=HYPERLINK(1)",
  "\t=1+1",
  "../../etc/passwd",
  "\u0000\u202e\ud800",
  "x".repeat(100_000),
  "",
  -1,
  0.5,
  -0,
  1e308,
  2 ** 53,
  null,
  true,
  [],
  {},
  Array(5_000).fill(0),
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
  JSON.parse(`${"[".repeat(2_000)}${"]".repeat(2_000)}`),
];

const hostileValue = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: "binary" }),
);
const hostileName = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "prototype", "then", "length"),
  fc.string(),
);

/** Where a change goes: at each level the field of this number, counted round and round. */
const change = fc.record({
  way: fc.array(fc.nat(40), { minLength: 1, maxLength: 5 }),
  kind: fc.constantFrom("replace", "add", "drop", "repeat"),
  name: hostileName,
  value: hostileValue,
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

/** Like this plain JSON but for up to three changes; as often nothing like it. As text, for only text has every name. */
export function hostileJson(valid: unknown): fc.Arbitrary<string> {
  const text = JSON.stringify(valid);
  const changed = fc.array(change, { maxLength: 3 }).map((changes) => {
    const value: unknown = JSON.parse(text);
    for (const one of changes) apply(value, one);
    return JSON.stringify(value);
  });
  const cut = fc.nat(text.length).map((length) => text.slice(0, length));
  const other = fc.oneof(
    hostileValue.map((value) => JSON.stringify(value)),
    fc.string({ unit: "binary" }),
  );
  return fc.oneof({ arbitrary: changed, weight: 6 }, cut, other);
}

/** Changes a value in place. A name such as `__proto__` becomes a field like any other, as JSON makes it. */
function apply(value: unknown, { way, kind, name, value: hostile }: Change): void {
  let at = value;
  for (const [level, place] of way.entries()) {
    if (typeof at !== "object" || at === null) return;
    const names = Object.keys(at);
    const key = names[place % Math.max(1, names.length)];
    if (key === undefined) return;
    const inner: unknown = Reflect.get(at, key);
    if (level < way.length - 1 && typeof inner === "object" && inner !== null) {
      at = inner;
      continue;
    }
    if (kind === "drop") Reflect.deleteProperty(at, key);
    else if (kind === "repeat" && Array.isArray(at)) at.push(...at);
    // A copy: what is changed further must not be hostile to the next input.
    else define(at, kind === "add" ? name : key, structuredClone(hostile));
    return;
  }
}

function define(at: object, name: string, value: unknown): void {
  // A list's length is none of its fields in JSON.
  if (Array.isArray(at) && name === "length") return;
  Object.defineProperty(at, name, { value, enumerable: true, configurable: true, writable: true });
}

/** Like one of these addresses but for what stands somewhere in it; as often nothing like it. */
export function hostileHash(valid: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom(
      "&",
      "=",
      "?",
      "#",
      "%",
      "%00",
      "%ff",
      "+",
      "&seed=1",
      "&preset=__proto__",
      "&__proto__=1",
    ),
    fc.string({ unit: "binary" }),
    fc.constantFrom(...HOSTILE.filter((value) => typeof value === "string")).map((text) =>
      // By way of bytes, which hold no half of a character.
      encodeURIComponent(Buffer.from(text).toString()),
    ),
  );
  const changed = fc
    .tuple(fc.constantFrom(...valid), fc.nat(10_000), fc.nat(8), piece)
    .map(([hash, place, length, text]) => {
      const at = place % (hash.length + 1);
      return hash.slice(0, at) + text + hash.slice(at + length);
    });
  return fc.oneof(
    { arbitrary: changed, weight: 4 },
    fc.string().map((text) => `#/${text}`),
    fc.string(),
  );
}

/** One of these codes as it is, changed somewhere, cut, or run together with another; or with other letters. */
export function hostileCode(valid: readonly string[]): fc.Arbitrary<string> {
  const code = fc.constantFrom(...valid);
  const piece = fc.oneof(
    fc.constantFrom("", "U", "CUE1", "CUE9", " ", "\n"),
    fc.string(),
    fc.string({ unit: "binary" }),
  );
  const changed = fc
    .tuple(code, fc.nat(300), fc.nat(4), piece)
    .map(([text, place, length, put]) => text.slice(0, place) + put + text.slice(place + length));
  return fc.oneof(
    code,
    changed,
    fc.tuple(code, changed).map(([a, b]) => a + b),
    fc.string({ unit: "binary" }),
  );
}
