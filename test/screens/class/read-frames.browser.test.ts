/** Codes out of pictures: by the browser's own reader where there is one, and by the page's where that fails. */
import { encodeQR } from "qr";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { openFrameReader } from "../../../src/screens/class/camera/read-frames";

afterEach(() => vi.unstubAllGlobals());

/** A picture of a code in the place of a camera's. */
function film(text: string): HTMLVideoElement {
  const squares = encodeQR(text, "raw", { ecc: "medium", border: 4 });
  const side = squares.length * 8;
  const canvas = Object.assign(document.createElement("canvas"), { width: side, height: side });
  const context = canvas.getContext("2d")!;
  context.fillStyle = "white";
  context.fillRect(0, 0, side, side);
  context.fillStyle = "black";
  squares.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (isDark) context.fillRect(x * 8, y * 8, 8, 8);
    });
  });
  return Object.assign(canvas, { videoWidth: side, videoHeight: side }) as unknown as HTMLVideoElement;
}

function stubOwnReader(
  detect: () => Promise<readonly { readonly rawValue: string }[]>,
  formats = ["qr_code"],
) {
  const asked = vi.fn(detect);
  class Own {
    static getSupportedFormats = async () => formats;
    detect = asked;
  }
  vi.stubGlobal("BarcodeDetector", Own);
  return asked;
}

async function open() {
  const reader = await openFrameReader();
  onTestFinished(reader.close);
  return reader;
}

test("the browser's own reader is asked where it reads QR codes, and every code that it sees is answered", async () => {
  const asked = stubOwnReader(async () => [{ rawValue: "ONE" }, { rawValue: "TWO" }]);
  const reader = await open();
  expect(await reader.read(film("PAGE"))).toBe("ONE\nTWO");
  expect(asked).toHaveBeenCalledOnce();
});

test("before the camera shows anything, nobody is asked", async () => {
  const asked = stubOwnReader(async () => {
    throw new DOMException("No picture.", "InvalidStateError");
  });
  const reader = await open();
  const dark = Object.assign(document.createElement("video"), {});
  expect(await reader.read(dark)).toBeNull();
  expect(asked).not.toHaveBeenCalled();
});

test("an own reader that fails costs one picture: from the next on the page reads itself", async () => {
  const asked = stubOwnReader(async () => {
    throw new DOMException("No service.", "NotSupportedError");
  });
  const reader = await open();
  expect(await reader.read(film("PAGE"))).toBeNull();
  expect(await reader.read(film("PAGE"))).toBe("PAGE");
  expect(asked).toHaveBeenCalledOnce();
});

test.each([
  ["has none", undefined],
  ["has one that reads no QR codes", ["ean_13"]],
])("the page reads itself where the browser %s", async (_what, formats) => {
  if (formats === undefined) vi.stubGlobal("BarcodeDetector", undefined);
  else stubOwnReader(async () => [{ rawValue: "OWN" }], formats);
  const reader = await open();
  expect(await reader.read(film("PAGE"))).toBe("PAGE");
});
