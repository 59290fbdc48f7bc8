/** Every door through which text of others comes in, each with hostile input for it, and what holds whatever comes. */
import fc from "fast-check";
import { expect } from "vitest";
import { formatDesign, formatDesignCompact } from "../../src/core/design/canonical";
import { parseDesign, parseDesignText } from "../../src/core/design/parse";
import { MAX_PROBLEMS, type Result, succeed } from "../../src/core/result";
import { type HandIn, toHandIn } from "../../src/core/session/hand-in";
import { parseSetMeasures, parseStimulusSet } from "../../src/core/stimuli/parse";
import type { SetMeasures } from "../../src/core/stimuli/set";
import { carriesDesign, formatAddress, parseAddress } from "../../src/formats/address/address";
import { formatBase64Url } from "../../src/formats/address/base64url";
import { readCarried } from "../../src/formats/address/carried";
import { deflate } from "../../src/formats/address/deflate";
import { writeCode } from "../../src/formats/result-code/coding";
import { countBits } from "../../src/formats/result-code/ratings";
import {
  formatNothingCode,
  formatResultCode,
  openResultCode,
  readResultCode,
} from "../../src/formats/result-code/result-code";
import { formatSession, parseSession } from "../../src/formats/session/session";
import { formatCsv } from "../../src/formats/table/csv";
import { describeProblem } from "../../src/words/problems/problem";
import { FULL_DESIGN, SMALL } from "../fixtures/designs";
import { makeSession } from "../fixtures/sessions";
import { FOOD } from "../fixtures/sets";
import { readCsv } from "../formats/table/read-csv";
import { hostileCode, hostileHash, hostileJson } from "./arbitrary";
import { CLASS_DOORS } from "./class-doors";
import { TABLE_DOOR } from "./table-door";

export type Door = {
  readonly name: string;
  readonly input: fc.Arbitrary<string>;
  /** What comes through, or why not. Throws only where the page would. */
  readonly read: (text: string) => Result<unknown>;
  /** What holds of what came through. */
  readonly check: (value: never) => void;
};

/** As `JSON.parse` in the page: what is no JSON was refused before. */
const orNull = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const LONGEST_SENTENCE = 1_000;
const MEASURES = {
  version: 1,
  images: { "cue-1": { luminance: 0.5, hue: null }, "cue-2": { luminance: 1 } },
};
const SESSION = makeSession(SMALL, 1);
const compress = (text: string) => formatBase64Url(deflate(Buffer.from(text)));
const ADDRESSES = [
  "#/",
  "#/results/s0123456789abcdef",
  "#/task?preset=class-demo&seed=4294967295&participant=p%201&simulate=visual&keep=no&patch=1",
  `#/task?design=${formatBase64Url(formatDesignCompact(FULL_DESIGN))}`,
  `#/lab?design=${formatBase64Url(formatDesignCompact(SMALL))}`,
  `#/class?z=${compress(formatDesignCompact(SMALL))}`,
];

const HAND_IN = toHandIn(SESSION, false);
/** With any bits for what it says, and the right checksum. */
const forge = (packed: bigint) => writeCode({ ...HAND_IN, isNothing: false, packed }, countBits(SMALL));
const CODES = [formatResultCode(HAND_IN, SMALL), formatNothingCode(HAND_IN.id, SMALL)].flatMap((code) =>
  code.ok ? [code.value] : [],
);

/** Read and opened, as a class does. */
function openAnyCode(text: string): Result<HandIn | null> {
  const read = readResultCode(text);
  if (!read.ok) return read;
  return read.value.isNothing ? succeed(null) : openResultCode(read.value, SMALL);
}

export const DOORS: readonly Door[] = [
  {
    name: "a design as a file",
    input: fc.oneof(hostileJson(SMALL), hostileJson(FULL_DESIGN)),
    read: parseDesignText,
    check: (design: Parameters<typeof formatDesign>[0]) => {
      expect(parseDesignText(formatDesign(design))).toEqual({ ok: true, value: design });
    },
  },
  {
    name: "a design in a link",
    input: hostileJson(FULL_DESIGN),
    read: (text) => parseAddress(`#/task?design=${formatBase64Url(text)}`, readCarried),
    check: checkAddress,
  },
  {
    name: "a design in a compressed link",
    input: hostileJson(FULL_DESIGN),
    read: (text) => parseAddress(`#/task?z=${compress(text)}`, readCarried),
    check: checkAddress,
  },
  {
    name: "a compressed link",
    input: hostileHash([`#/task?z=${compress(formatDesignCompact(FULL_DESIGN))}`, ...ADDRESSES]),
    read: (text) => parseAddress(text, readCarried),
    check: checkAddress,
  },
  {
    name: "a link",
    input: hostileHash(ADDRESSES),
    // As the page does: without the program where none is needed.
    read: (text) => parseAddress(text, carriesDesign(text) ? readCarried : null),
    check: checkAddress,
  },
  {
    name: "a session as JSON",
    input: hostileJson(SESSION),
    read: parseSession,
    check: (session: Parameters<typeof formatSession>[0]) => {
      expect(parseSession(formatSession(session))).toEqual({ ok: true, value: session });
      const cells = readCsv(formatCsv(session)).flat();
      // What a spreadsheet would compute; numbers may be negative.
      expect(cells.filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell))).toEqual([]);
    },
  },
  {
    name: "a stimulus set",
    input: hostileJson(FOOD),
    read: (text) => parseStimulusSet(orNull(text)),
    check: (set: { readonly images: readonly { readonly file: string }[] }) => {
      for (const { file } of set.images) expect(file).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]*$/);
    },
  },
  {
    name: "measures of a set",
    input: hostileJson(MEASURES),
    read: (text) => parseSetMeasures(orNull(text)),
    check: ({ images }: SetMeasures) => {
      const values = Object.values(images).flatMap((measures) => Object.values(measures));
      for (const value of values) expect(value === null || Number.isFinite(value)).toBe(true);
    },
  },
  {
    name: "a result code",
    input: hostileCode([...CODES, ...[0n, 1n, 12_345n, 2n ** 30n - 1n].map(forge)]),
    read: openAnyCode,
    check: (handIn: HandIn | null) => {
      if (handIn !== null) expect(formatResultCode(handIn, SMALL).ok).toBe(true);
    },
  },
  {
    name: "a stored record of a design",
    input: hostileJson(SMALL),
    read: (text) => parseDesign(orNull(text)),
    check: () => undefined,
  },
  ...CLASS_DOORS,
  TABLE_DOOR,
];

function checkAddress(address: Parameters<typeof formatAddress>[0]): void {
  expect(parseAddress(formatAddress(address), readCarried)).toEqual({ ok: true, value: address });
  expect(parseAddress(formatAddress(address, deflate), readCarried)).toEqual({ ok: true, value: address });
  if (address.screen === "task") expect(address.participant.length).toBeLessThanOrEqual(64);
}

const BUILT_IN = [Object, Array, String, Number, Map, Promise, Function].map(
  ({ prototype }) => prototype as object,
);
const describeBuiltIn = () => BUILT_IN.map((prototype) => Reflect.ownKeys(prototype).map(String).join());
const BUILT_IN_BEFORE = describeBuiltIn();

/** The same inputs every time; another one finds others. */
const SEED = 13;

/** Opens a door to so many inputs; answers how many were let in and refused. */
export function openDoor({ input, read, check }: Door, count: number) {
  let letIn = 0;
  let refused = 0;
  let characters = 0;
  const sinceMs = performance.now();
  fc.assert(
    fc.property(input, (text) => {
      const result = read(text);
      characters += text.length;
      if (result.ok) {
        letIn += 1;
        check(result.value as never);
        return;
      }
      refused += 1;
      expect(result.problems.length).toBeLessThanOrEqual(MAX_PROBLEMS);
      for (const problem of result.problems) {
        const sentence = describeProblem(problem);
        expect(sentence).toContain("; received ");
        expect(sentence).toMatch(/\.$/);
        // Of what was received it may say so.
        if (!/undefined|object|NaN/.test(text)) expect(sentence).not.toMatch(/undefined|\[object|NaN/);
        expect(sentence.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
      }
    }),
    { numRuns: count, seed: SEED },
  );
  expect(describeBuiltIn()).toEqual(BUILT_IN_BEFORE);
  expect("polluted" in {} || "ran" in globalThis).toBe(false);
  return { inputs: letIn + refused, letIn, refused, characters, ms: Math.round(performance.now() - sinceMs) };
}
