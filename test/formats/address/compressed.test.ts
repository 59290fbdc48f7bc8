/** Compressed links: the same design comes out, they are never longer, and what is no compressed design is refused. */
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Design } from "../../../src/core/design/design";
import { findPreset, PRESETS } from "../../../src/core/design/presets";
import { INFLATED_MAX_BYTES } from "../../../src/core/limits";
import {
  type Address,
  carriesDesign,
  formatAddress,
  parseAddress,
  type TaskAddress,
} from "../../../src/formats/address/address";
import { readCarried } from "../../../src/formats/address/carried";
import { deflate } from "../../../src/formats/address/deflate";
import { inflate } from "../../../src/formats/address/inflate";
import { describeLink, LINK_MAX_CHARACTERS } from "../../../src/formats/address/link";
import { shorten } from "../../../src/formats/address/shorten";
import { anyDesign } from "../../fixtures/any-design";
import { FULL_DESIGN, SMALL } from "../../fixtures/designs";
import { tellProblems } from "../../fixtures/problems";
import { COMPUTING_MS } from "../../time-limits";

const PAGE = "https://example.org/page/";

function taskOf(design: Design): TaskAddress {
  const plain = { seed: null, participant: "", simulate: false, keep: true, patch: false, invitation: null };
  return { screen: "task", preset: null, design, ...plain };
}

/** Random words, which no program can make much shorter. */
function makeLong(characters: number): Design {
  let state = 1;
  const text = Array.from({ length: characters }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  }).join("");
  const blocks = Array.from({ length: Math.ceil(characters / 64) }, (_, index) => ({
    condition: "cue",
    images: [text.slice(index * 64, index * 64 + 64)],
  }));
  // Read by nobody: only written.
  return { ...SMALL, conditions: [{ id: "cue", blocks: blocks.length }], order: { rule: "listed", blocks } };
}

const z = (content: Uint8Array | string) => `#/task?z=${Buffer.from(content).toString("base64url")}`;

function problemsOf(hash: string) {
  return tellProblems(parseAddress(hash, readCarried)).map(({ path, rule }) => [path, rule]);
}

describe("a compressed link", () => {
  test("leads to the design that it was made of, whatever that is", { timeout: COMPUTING_MS }, () => {
    let compressed = 0;
    fc.assert(
      fc.property(anyDesign, (design) => {
        const address = taskOf(design);
        const hash = formatAddress(address, deflate);
        compressed += /[?&]z=/.test(hash) ? 1 : 0;
        expect(parseAddress(hash, readCarried)).toEqual({ ok: true, value: address });
        expect(hash.length).toBeLessThanOrEqual(formatAddress(address).length);
      }),
      { seed: 7 },
    );
    expect(compressed).toBeGreaterThan(0);
  });

  it.each<Address>([
    { screen: "class", source: { preset: null, design: FULL_DESIGN }, code: "" },
    { screen: "lab", source: { preset: null, design: FULL_DESIGN }, seed: 8 },
    { ...taskOf(FULL_DESIGN), seed: 5, participant: "Анна", simulate: true, keep: false, patch: true },
  ])("reads back as itself: $screen", (address) => {
    const hash = formatAddress(address, deflate);
    expect(carriesDesign(hash)).toBe(true);
    expect(parseAddress(hash, readCarried)).toEqual({ ok: true, value: address });
  });

  test("is a good half of the plain one for every preset", () => {
    for (const design of PRESETS) {
      const address = taskOf(design);
      const share = formatAddress(address, deflate).length / formatAddress(address).length;
      expect(share, design.id).toBeLessThan(0.65);
    }
  });

  test("may be compressed by any program", () => {
    const bytes = Buffer.from(JSON.stringify(SMALL));
    for (const level of [0, 1, 9]) {
      expect(parseAddress(z(deflateRawSync(bytes, { level })), readCarried)).toMatchObject({
        ok: true,
        value: { design: SMALL },
      });
    }
  });
});

describe("what is no compressed design is refused:", () => {
  const small = deflateRawSync(JSON.stringify(SMALL));
  const tooLarge = ["z", "must hold at most 1,000,000 bytes"];
  const noDeflate = ["z", "must be compressed as raw deflate (RFC 1951), whole and with nothing after it"];

  it.each<[title: string, hash: string, problem: readonly string[]]>([
    [
      "nothing",
      "#/task?z=",
      ["z", "must be base64url: letters, digits, hyphens and underscores, without padding"],
    ],
    ["text that was never compressed", z(JSON.stringify(SMALL)), noDeflate],
    ["a link cut short", z(small.subarray(0, -1)), noDeflate],
    ["a link with something after its end", z(Buffer.concat([small, Buffer.of(0)])), noDeflate],
    ["the head of another format", z(Buffer.concat([Buffer.of(0x1f, 0x8b), small])), noDeflate],
    [
      "bytes that are no text",
      z(deflateRawSync(Buffer.of(0xff))),
      ["z", "must be UTF-8 text, written as base64url"],
    ],
    ["text that is no JSON", z(deflateRawSync("{")), ["design", "must be JSON"]],
    [
      "a design of another version",
      z(deflateRawSync(JSON.stringify({ ...SMALL, version: 2 }))),
      ["design.version", "must be 1"],
    ],
    ["one byte more than there may be", z(deflateRawSync(" ".repeat(INFLATED_MAX_BYTES + 1))), tooLarge],
    ["a design beside it", `${z(small)}&design=e30`, ["z", "must not be given together with design"]],
    ["a preset beside it", `${z(small)}&preset=class-demo`, ["z", "must not be given together with preset"]],
  ])("%s", (_title, hash, problem) => {
    expect(problemsOf(hash)).toEqual([problem]);
  });

  test("but not as much as there may be", () => {
    const text = JSON.stringify(SMALL);
    const padded = text + " ".repeat(INFLATED_MAX_BYTES - text.length);
    expect(problemsOf(z(deflateRawSync(padded)))).toEqual([]);
  });

  test("what would fill the memory, long before it does", { timeout: COMPUTING_MS }, () => {
    const bomb = deflateRawSync(Buffer.alloc(100_000_000), { level: 9 });
    const before = process.memoryUsage().arrayBuffers;
    expect(inflate(bomb)).toMatchObject({ ok: false, rule: { code: "holds-at-most" } });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40_000_000);
  });
});

describe("the program that reads the design of a link", () => {
  test.each([
    ["#/task?preset=class-demo", false],
    ["", false],
    ["#/results/design=1", false],
    ["#/task?preset=class-demo&participant=z=1", false],
    ["#/task?az=1", false],
    ["#/task?z=1", true],
    ["#/task?design=1", true],
    ["#/task?seed=1&d%65sign=1", true],
    ["#/lab?z=1", true],
    ["#/class?seed=1&%7A=1", true],
  ])("is needed or not: %s", (hash, isNeeded) => {
    expect(carriesDesign(hash)).toBe(isNeeded);
  });

  test("is missed out loud, not taken for a broken link", () => {
    expect(() => parseAddress(formatAddress(taskOf(FULL_DESIGN), deflate))).toThrow(/without the program/);
  });
});

describe("a link to give to others", () => {
  test("begins with the page, without the place where it is now", () => {
    const address: Address = {
      screen: "lab",
      source: { preset: "class-demo", design: findPreset("class-demo")! },
      seed: null,
    };
    expect(describeLink(address, `${PAGE}#/results/a`, deflate)).toEqual({
      fits: true,
      url: `${PAGE}#/lab?preset=class-demo`,
    });
  });

  test("is given up for a file where it would be too long", () => {
    const link = describeLink(taskOf(makeLong(60_000)), PAGE, deflate);
    expect(link).toEqual({ fits: false, characters: expect.any(Number), limit: LINK_MAX_CHARACTERS });
    expect(link.fits || link.characters).toBeGreaterThan(LINK_MAX_CHARACTERS);
  });

  test("is not compressed where no page would inflate it", () => {
    expect(formatAddress(taskOf(makeLong(INFLATED_MAX_BYTES)), deflate)).toContain("?design=");
  });
});

describe("an address within the page", () => {
  test("stays plain while it is short, and is compressed when it is long", async () => {
    const long = taskOf({ ...SMALL, basis: "Made for tests. ".repeat(100) });
    expect(await shorten((by) => formatAddress(taskOf(SMALL), by))).toBe(formatAddress(taskOf(SMALL)));
    expect(await shorten((by) => formatAddress(long, by))).toBe(formatAddress(long, deflate));
  });
});
