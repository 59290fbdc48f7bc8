/** QR codes as the page draws them, read by a reader. */
import { encodeQR } from "qr";
import decodeQR from "qr/decode.js";
import { describe, expect, test } from "vitest";
import { drawModules } from "../../../../src/screens/parts/code/modules";

const SCALE = 8;

/** As a camera sees it: what the path fills is black. */
function photograph({ size, path }: NonNullable<ReturnType<typeof drawModules>>) {
  const side = size * SCALE;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x = 0, y = 0, width = 0] of [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].map((bar) =>
    bar.map(Number),
  )) {
    for (let row = y * SCALE; row < (y + 1) * SCALE; row += 1) {
      for (let column = x * SCALE; column < (x + width) * SCALE; column += 1) {
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
      }
    }
  }
  return { width: side, height: side, data };
}

describe("a QR code", () => {
  test.each([
    "CUE11CWD03XKK8Q5C7ZF60Z2XYVPWYW7QBYGNYA7MSNVYJ4E53",
    "https://example.org/demo/#/task?preset=class-demo&invited=1&note=Fragen%3F%20Frag%20%C3%9Cnal",
    "x".repeat(1_000),
  ])("is read as what it was drawn from: %s", (text) => {
    expect(decodeQR(photograph(drawModules(text)!))).toBe(text);
  });

  test("of a result code has one size, however long the code, so that it does not tell what was run", () => {
    const sizes = [40, 50, 61].map((letters) => drawModules(`CUE1${"0".repeat(letters - 4)}`)!.size);
    expect(new Set(sizes)).toEqual(new Set([29 + 2 * 4]));
  });

  test("of a longer code takes the room that it needs", () => {
    const code = `CUE1${"0".repeat(196)}`;
    expect(decodeQR(photograph(drawModules(code)!))).toBe(code);
    expect(drawModules(code)!.size).toBe(encodeQR(code, "raw", { border: 4 }).length);
  });

  test("of a text longer than any takes is none", () => {
    expect(drawModules("x".repeat(2_331))).not.toBeNull();
    expect(drawModules("x".repeat(2_332))).toBeNull();
  });
});
