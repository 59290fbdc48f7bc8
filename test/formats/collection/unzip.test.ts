import fc from "fast-check";
import { deflateSync, strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { unzip } from "../../../src/formats/collection/unzip";

const budget = (changes = {}) => ({ fileBytes: 1_000, allBytes: 10_000, entries: 10, ...changes });

function read(bytes: Uint8Array, within = budget(), isWanted = (_name: string) => true) {
  const told: string[] = [];
  const entries = unzip(bytes, within, isWanted);
  for (let next = entries.next(); ; next = entries.next()) {
    if (next.done === true) return { told, trouble: next.value };
    const { name, content } = next.value;
    told.push(`${name}: ${content.ok ? new TextDecoder().decode(content.bytes) : content.trouble}`);
  }
}

const FILES: Zippable = { "a/x.txt": strToU8("one"), "b.txt": [strToU8("two"), { level: 0 }], "c/": {} };

/** The place of a text in the bytes. */
function find(bytes: Uint8Array, signature: number, from = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = from; at + 4 <= bytes.length; at += 1) if (view.getUint32(at, true) === signature) return at;
  throw new Error("It is not there.");
}

/** A zip of one file of zeros, that says of itself that it is small. */
function makeBomb(bytes: number): Uint8Array {
  const bomb = zipSync({ "bomb.json": deflated(bytes) });
  const view = new DataView(bomb.buffer);
  view.setUint32(find(bomb, 0x02014b50) + 24, 10, true);
  view.setUint32(find(bomb, 0x04034b50) + 22, 10, true);
  return bomb;
}
const deflated = (bytes: number) => [new Uint8Array(bytes), { level: 9 }] as const satisfies Zippable[string];

/** The same zip of one file as a zip64: all its numbers stand where they have eight bytes. */
function toLongZip(zip: Uint8Array): Uint8Array {
  const [listed, end] = [find(zip, 0x02014b50), find(zip, 0x06054b50)];
  const view = new DataView(zip.buffer);
  const field = Buffer.alloc(28);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(24, 2);
  for (const [place, at] of [24, 20, 42].entries()) {
    field.writeBigUInt64LE(BigInt(view.getUint32(listed + at, true)), 4 + 8 * place);
    view.setUint32(listed + at, 0xffffffff, true);
  }
  view.setUint16(listed + 30, 28, true);
  view.setUint16(end + 10, 0xffff, true);
  view.setUint32(end + 16, 0xffffffff, true);
  const longEnd = Buffer.alloc(56);
  longEnd.writeUInt32LE(0x06064b50, 0);
  longEnd.writeBigUInt64LE(1n, 32);
  longEnd.writeBigUInt64LE(BigInt(listed), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(end + 28), 8);
  return new Uint8Array(Buffer.concat([zip.slice(0, end), field, longEnd, locator, zip.slice(end)]));
}

describe("a zip", () => {
  it("gives the files that are wanted, packed or not, one after another", () => {
    expect(read(zipSync(FILES))).toEqual({ told: ["a/x.txt: one", "b.txt: two"], trouble: null });
    expect(read(zipSync(FILES), budget(), (name) => name.startsWith("b")).told).toEqual(["b.txt: two"]);
    expect(read(zipSync({}))).toEqual({ told: [], trouble: null });
  });

  it("whose numbers have eight bytes, as large platforms write them, is read like any other", () => {
    const long = toLongZip(zipSync({ "a/x.txt": strToU8("one") }));
    expect(read(long)).toEqual({ told: ["a/x.txt: one"], trouble: null });
    for (let end = 0; end < long.length; end += 1) expect(read(long.slice(0, end)).trouble).toBe("broken");
  });

  it("whose folders are parted as in Windows has them all the same", () => {
    const zip = zipSync({ "a\\": {}, "a\\x.txt": strToU8("one") });
    expect(read(zip).told).toEqual(["a/x.txt: one"]);
  });

  it("that is a bomb is left when the file is too large, whatever it says of itself, and the others come", () => {
    const within = budget({ allBytes: 100_000 });
    const bomb = makeBomb(5_000_000);
    const { told, trouble } = read(bomb, within);
    expect(told).toEqual(["bomb.json: too-large"]);
    expect(trouble).toBeNull();
    expect(read(zipSync({ "big.txt": new Uint8Array(1_001), "b.txt": strToU8("two") })).told).toEqual([
      "big.txt: too-large",
      "b.txt: two",
    ]);
  });

  it("is left when all its files together are too large, or too many", () => {
    const large = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [`${at}.txt`, new Uint8Array(900)]),
    );
    const { told, trouble } = read(zipSync(large), budget({ allBytes: 2_000 }));
    expect(trouble).toBe("too-large");
    expect(told.length).toBeLessThan(4);
    expect(read(zipSync(large), budget({ entries: 3 })).trouble).toBe("too-many");
  });

  it("that names one file a thousand times unpacks no more than its budget", () => {
    const one = zipSync({ "a.txt": deflated(900) });
    const listing = find(one, 0x02014b50);
    const end = find(one, 0x06054b50);
    const entry = one.subarray(listing, end);
    const many = new Uint8Array(listing + entry.length * 1_000 + 22);
    many.set(one.subarray(0, listing));
    for (let at = 0; at < 1_000; at += 1) many.set(entry, listing + at * entry.length);
    many.set(one.subarray(end), listing + entry.length * 1_000);
    new DataView(many.buffer).setUint16(many.length - 22 + 10, 1_000, true);
    const { told, trouble } = read(many, budget({ entries: 2_000 }));
    expect(trouble).toBe("too-large");
    expect(told.length).toBeLessThanOrEqual(12);
  });

  it("with a password, or packed in an unknown way, says so of each file", () => {
    const locked = zipSync(FILES);
    const flags = find(locked, 0x02014b50) + 8;
    locked[flags] = 1;
    expect(read(locked).told).toEqual(["a/x.txt: locked", "b.txt: two"]);
    const odd = zipSync(FILES);
    odd[find(odd, 0x02014b50) + 10] = 12;
    expect(read(odd).told).toEqual(["a/x.txt: unknown-packing", "b.txt: two"]);
  });

  it("that is no zip, is cut off or changed anywhere gives what it can and throws nothing", () => {
    expect(read(strToU8("no zip at all")).trouble).toBe("broken");
    const valid = zipSync({ ...FILES, "d.txt": deflateSync(strToU8("x".repeat(300))) });
    fc.assert(
      fc.property(
        fc.nat(valid.length),
        fc.array(fc.tuple(fc.nat(valid.length - 1), fc.nat(255))),
        (cut, changes) => {
          const bytes = valid.slice(0, cut === 0 ? valid.length : cut);
          for (const [at, value] of changes) bytes[at % Math.max(1, bytes.length)] = value;
          const { told } = read(bytes);
          expect(told.length).toBeLessThanOrEqual(10);
        },
      ),
      { seed: 15, numRuns: 500 },
    );
  });
});
