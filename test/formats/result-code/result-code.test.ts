/** Result codes: what went in comes out, from any clutter, and whatever is wrong with one is told in a sentence of its own. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashDesign } from "../../../src/core/design/canonical";
import type { Design } from "../../../src/core/design/design";
import { findPreset, PRESETS } from "../../../src/core/design/presets";
import type { Result } from "../../../src/core/result";
import { type HandIn, toHandIn, toNothingId } from "../../../src/core/session/hand-in";
import { findResultCodes, MAX_LETTERS } from "../../../src/formats/result-code/find";
import {
  formatNothingCode,
  formatResultCode,
  openResultCode,
  readResultCode,
} from "../../../src/formats/result-code/result-code";
import { describeProblem } from "../../../src/words/problems/problem";
import { anyDesign, anyHandIn } from "../../fixtures/any-hand-in";
import { makeDesign, SMALL } from "../../fixtures/designs";
import { cutBlock, missRatings, SESSIONS } from "../../fixtures/odd-sessions";
import { EVERY_MOMENT } from "../../fixtures/rated-sessions";
import { makeSession } from "../../fixtures/sessions";
import { COMPUTING_MS } from "../../time-limits";

function tryValue<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(describeProblem(result.problems[0]));
  return result.value;
}

function open(code: string, design: Design): Result<HandIn> {
  const read = tryValue(readResultCode(code));
  if (read.isNothing) throw new Error("Nothing was handed in.");
  return openResultCode(read, design);
}

/** The rule that the text breaks, null where it is a code. */
function ruleOf(text: string): string | null {
  const read = readResultCode(text);
  return read.ok ? null : read.problems[0].rule.code;
}

const CLASS_DEMO = findPreset("class-demo")!;
const HAND_IN = toHandIn(makeSession(CLASS_DEMO, 1, { id: "s0123456789abcdef" }), false);
const CODE = tryValue(formatResultCode(HAND_IN, CLASS_DEMO));
const OTHER = tryValue(formatResultCode({ ...HAND_IN, id: "hfedcba9876" }, CLASS_DEMO));

describe("what is handed in comes out of its code", () => {
  test("of any design and any ratings, in at most 200 letters of QR's alphanumeric mode", {
    timeout: COMPUTING_MS,
  }, () => {
    const pairs = anyDesign.chain((design) => anyHandIn(design).map((handIn) => ({ design, handIn })));
    let written = 0;
    fc.assert(
      fc.property(pairs, ({ design, handIn }) => {
        const code = formatResultCode(handIn, design);
        if (!code.ok) {
          expect(code.problems[0].rule.code).toBe("fits-code");
          return;
        }
        written += 1;
        expect(code.value).toMatch(/^CUE1[0-9A-Z]+$/);
        expect(code.value.length).toBeLessThanOrEqual(MAX_LETTERS);
        expect(open(code.value, design)).toEqual({ ok: true, value: handIn });
      }),
      { numRuns: 500, seed: 15 },
    );
    expect(written).toBeGreaterThan(300);
  });

  test.each(SESSIONS)("of %s", (_name, session) => {
    for (const isSecondRun of [false, true]) {
      const handIn = toHandIn(session, isSecondRun);
      const code = tryValue(formatResultCode(handIn, session.design));
      expect(tryValue(open(code, session.design))).toEqual(handIn);
    }
  });

  test("of every preset, in few letters", () => {
    const lengths = PRESETS.map((design) => {
      return [design.id, tryValue(formatResultCode(toHandIn(makeSession(design), false), design)).length];
    });
    expect(Object.fromEntries(lengths)).toEqual({
      "class-demo": 50,
      "class-demo-food": 50,
      "three-categories": 59,
      "four-condition": 61,
      "mocd-style": 40,
      "event-related": 60,
    });
  });

  test("also where every scale was left at its lowest, or at its highest", () => {
    for (const value of [0, 100]) {
      const same = { value, isUntouched: false };
      const blocks = HAND_IN.blocks.map((block) => ({ ...block, after: [same] }));
      const handIn = { ...HAND_IN, before: [same], after: [same], blocks };
      const code = tryValue(formatResultCode(handIn, CLASS_DEMO));
      expect(tryValue(open(code, CLASS_DEMO))).toEqual(handIn);
      // Nobody sees it: the letters are as mixed as any.
      expect(code).not.toMatch(/(.)\1{3}/);
    }
  });
});

describe("the format never changes unnoticed", () => {
  test.each([
    ["class-demo", "CUE11CWD03XKK8Q5C7ZF60Z2XYVPWYW7QBYGNYA7MSNVYJ4E53"],
    ["four-condition", "CUE11QFTTQET36EYN79F60Z2XYVMWH9K38PH59DDEWZQZVERXPG5Q4GN4TX6K"],
    ["mocd-style", "CUE1127P628X1J2JMHQF60Z2XYVCK782AX39CTC6"],
  ])("%s", (id, code) => {
    const design = findPreset(id)!;
    const handIn = toHandIn(makeSession(design, 1, { id: "s0123456789abcdef" }), true);
    expect(tryValue(formatResultCode(handIn, design))).toBe(code);
  });

  test("of a design that asks always, a session with a cut block and missing ratings", () => {
    const session = missRatings(cutBlock(makeSession(EVERY_MOMENT, 2, { simulated: false }), 2));
    const code = tryValue(formatResultCode(toHandIn(session, false), EVERY_MOMENT));
    expect(code).toBe("CUE1142JKTDDSJSCVNMVGWWA2KTSTVKSB20AJVF295");
  });

  test("nothing", () => {
    expect(tryValue(formatNothingCode(toNothingId("s0123456789abcdef"), CLASS_DEMO))).toBe(
      "CUE11CWD03XKK8Q5C7Y8VGEKWKKJNE17M71H4PDK7ZDVC16RE9",
    );
  });
});

describe("a code of one who hands in nothing", () => {
  const nothing = tryValue(formatNothingCode(toNothingId("s0123456789abcdef"), CLASS_DEMO));

  test("opens to nothing, and is of the same design", () => {
    const read = tryValue(readResultCode(nothing));
    expect(read.isNothing).toBe(true);
    expect(read.designHash).toBe(hashDesign(CLASS_DEMO));
    expect(read).not.toHaveProperty("packed");
  });

  test("looks like any other: as long, begun alike, its letters as mixed", () => {
    expect(nothing).toHaveLength(CODE.length);
    const head = (code: string) => code.slice(0, 18);
    expect(head(nothing)).toBe(head(CODE));
    expect(nothing).not.toMatch(/(.)\1{3}/);
  });

  test("of a person who stopped early, too, is as long as any", () => {
    const stopped = { ...HAND_IN, blocks: HAND_IN.blocks.slice(0, 1) };
    expect(tryValue(formatResultCode(stopped, CLASS_DEMO))).toHaveLength(CODE.length);
  });
});

describe("codes are found", () => {
  const link = `https://example.org/demo/#/class?code=${CODE}`;
  test.each([
    ["alone", CODE, [CODE]],
    ["in small letters", CODE.toLowerCase(), [CODE]],
    ["in a link", link, [CODE]],
    ["before the full stop of a sentence", `Here: ${CODE}. Thanks!`, [CODE]],
    ["in brackets, quotation marks and bold", `(*“${CODE}”*)`, [CODE]],
    ["with a word written on to it", `${CODE}thanks`, [CODE]],
    [
      "in a chat",
      `Ann, 9:05\n${CODE}\nBen, 9:06: cue-reactivity cues CUE1\n${link}?\n${OTHER}`,
      [CODE, CODE, OTHER],
    ],
    ["in a column of a spreadsheet", `"code"\r\n"${CODE}"\r\n"${OTHER}"\r\n`, [CODE, OTHER]],
    ["two run together", CODE + OTHER, [CODE, OTHER]],
    ["a half that another is run together with", CODE.slice(0, 20) + OTHER, [CODE.slice(0, 20), OTHER]],
    [
      "with O for 0 and I or L for 1, as hands copy",
      CODE.replaceAll("0", "O").replace(/(?<=....)1/g, "l"),
      [CODE],
    ],
    ["with look-alikes from its beginning on", CODE.replace("CUE1", "cuel"), [CODE]],
    ["in a mail, cut and quoted", `> Here: ${CODE.slice(0, 30)}\r\n> ${CODE.slice(30)} Yours, Ann`, [CODE]],
    [
      "in a mail as it is sent",
      `code=3D${CODE.slice(0, 30)}=\r\n${CODE.slice(30)}&amp;x=3D1\r\n${OTHER.slice(0, 2)}=\n${OTHER.slice(2)}`,
      [CODE, OTHER],
    ],
    ["in groups, as one reads them out", CODE.replace(/.{4}/g, "$& "), [CODE]],
    ["with hyphens where a line ended", CODE.replace(/.{20}/g, "$&-\n"), [CODE]],
    ["cut by what nobody sees", `\ufeff${CODE.replace(/.{5}/g, "$&\u200b")}\u00ad`, [CODE]],
    ["in a web page that may cut it", `<p>${CODE.replace(/.{9}/g, "$&<wbr>")}&#8203;</p>`, [CODE]],
    ["in wide letters", CODE.replace(/./g, (x) => String.fromCharCode(x.charCodeAt(0) + 0xfee0)), [CODE]],
    ["half of one before other words", `${CODE.slice(0, 20)}\nand so on`, [CODE.slice(0, 20)]],
    [
      "through a mail program that looks at links, and with what follows whoever clicks",
      `https://safe.example/?url=https%3A%2F%2Fx.org%2F%23%2Fclass%3Fcode%3D${CODE}%26fbclid%3DIw&data=05%7C02`,
      [CODE],
    ],
    [
      "nowhere in words about cues",
      "CUE cue1 cues #cuereactivity rescue1. Rescue: I think, therefore, cue 1 comes first",
      [],
    ],
  ])("%s", (_name, text, codes) => {
    expect(findResultCodes(text)).toEqual(codes);
  });
});

describe("what is wrong with a code", () => {
  const read = (text: string) => {
    const result = readResultCode(text);
    return result.ok ? null : describeProblem(result.problems[0]).split("; received")[0];
  };

  test.each([
    ["hello", "code must hold a result code, which begins with CUE1"],
    [CODE + OTHER, "code must be one result code alone, not 2 codes"],
    [
      CODE.slice(0, 22),
      "code must be the whole result code: after its first six letters come 44 more, not 16",
    ],
    [
      CODE.replace("CUE1", "CUE2"),
      "code must be a result code of version 1: version 2 was made by a later version of this page, and only that one can read it",
    ],
  ])("%s", (text, sentence) => {
    expect(read(text)).toBe(sentence);
  });

  test("any one letter wrong is noticed", () => {
    const letters = "0123456789ABCDEFGHJKMNPQRSTUVWXYZ";
    for (let place = 6; place < CODE.length; place += 1) {
      for (const letter of letters) {
        if (letter === CODE[place]) continue;
        const wrong = CODE.slice(0, place) + letter + CODE.slice(place + 1);
        expect([wrong, ruleOf(wrong)]).toEqual([wrong, "right-letters"]);
      }
    }
  });

  test("a wrong length, a wrong version and a missing letter are noticed", () => {
    expect(ruleOf(`${CODE.slice(0, 5)}0${CODE.slice(6)}`)).toBe("right-letters");
    expect(ruleOf(`${CODE.slice(0, 4)}U${CODE.slice(5)}`)).toBe("right-letters");
    expect(ruleOf(CODE.slice(0, -1))).toBe("whole-code");
    expect(ruleOf(`CUE1${"0".repeat(30)}`)).toBe("right-letters");
  });

  test("any two letters that changed places are noticed", () => {
    for (let place = 6; place < CODE.length - 1; place += 1) {
      const [a, b] = [CODE.charAt(place), CODE.charAt(place + 1)];
      if (a === b) continue;
      expect(ruleOf(CODE.slice(0, place) + b + a + CODE.slice(place + 2))).toBe("right-letters");
    }
  });

  test("a code is not opened with another design", () => {
    const food = findPreset("class-demo-food")!;
    const result = open(CODE, food);
    expect(result.ok ? null : result.problems[0].rule.code).toBe("code-of-design");
  });

  test("a code that claims more blocks of a condition than its design has is not opened", () => {
    const blocks = HAND_IN.blocks.map((block) => ({ ...block, condition: "cue" }));
    const forged = tryValue(formatResultCode({ ...HAND_IN, blocks }, CLASS_DEMO));
    expect(open(forged, CLASS_DEMO).ok).toBe(false);
  });

  test("a design with too many ratings says so, however large, and leaves the file", () => {
    for (const blocks of [200, 60_000]) {
      const design = makeDesign({
        conditions: [{ id: "neutral", blocks }],
        order: { rule: "shuffled", maxRepeat: blocks, first: null },
      });
      const nothing = formatNothingCode("h0123456789", design);
      expect(nothing.ok ? null : describeProblem(nothing.problems[0])).toBe(
        'design must ask for fewer ratings to fit into a result code, which has at most 200 letters: hand in the file instead; received "Small".',
      );
    }
  });

  test("a rating off its scale, as a file may hold it, is a problem", () => {
    const handIn = { ...HAND_IN, before: [{ value: 100.5, isUntouched: false }] };
    const code = formatResultCode(handIn, CLASS_DEMO);
    expect(code.ok ? null : code.problems[0].rule.code).toBe("on-scale");
  });

  test("a hand-in and a design that do not belong together are a programmer's mistake", () => {
    expect(() => formatResultCode(HAND_IN, SMALL)).toThrow("not that of the hand-in");
  });
});
