/** Grey cards in place of pictures that a set lacks, as a browser draws them. */
import { expect, it } from "vitest";
import { openPictures } from "../../src/images/pictures";
import { openSiteSets } from "../../src/images/site-sets";
import { withStandIns } from "../../src/images/with-stand-ins";
import { STAND_IN, tellStandIns } from "../../src/words/stand-ins";

const FILES = [
  "Pepsi 1.jpg",
  `</text><script>alert(1)</script>&amp;"'.png`,
  `${"w".repeat(99)}\u0000`,
  "\u{d800} شاي 茶 \u0007.webp",
];
const STAND_INS = FILES.map((file, index) => ({ id: `stand-in-${index}`, file, category: "drinks" }));

async function open() {
  const opened = await withStandIns(openSiteSets())("food", STAND_INS);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.value;
}

it("draws a card from any name of a file, and leaves the set's own pictures as they are", async () => {
  const source = await open();
  const images = source.set.images.filter(({ id, category }) => /^stand-in|^cue-cake/.test(id) && category);
  expect(images).toHaveLength(FILES.length + 1);
  const pictures = openPictures({
    images,
    source,
    stage: { width: 400, height: 300 },
    devicePixelRatio: 1,
    signal: new AbortController().signal,
  });
  expect(await pictures.make(images, () => undefined)).toEqual([]);
  for (const { id } of STAND_INS) expect(pictures.of(id).bitmap.width).toBe(400);
  pictures.release();
});

it("writes the name on the card as text, whatever it holds, and says that the picture is not there", async () => {
  const source = await open();
  for (const { id, file } of STAND_INS.slice(0, 2)) {
    const card = await source.imageFile(id);
    const svg = new DOMParser().parseFromString(await card!.text(), "image/svg+xml");
    expect(svg.querySelector("script, parsererror")).toBeNull();
    const lines = [...svg.querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(lines.slice(0, -1).join("")).toBe(file);
    expect(lines.at(-1)).toBe(STAND_IN.onCard);
  }
});

it("tells people of it before they start, and names no file's address in the data", async () => {
  const { set, imageUrl } = await open();
  expect(set.content.note.at(-1)).toBe(tellStandIns(FILES.length));
  expect(set.content.shows.drinks).toBe(STAND_IN.shows);
  expect(imageUrl("stand-in-0")).toBe("stimuli/stand-in/stand-in-0");
});

it("opens a set as it is for a design without stand-ins, and refuses one that is not there as before", async () => {
  const openSet = withStandIns(openSiteSets());
  const plain = await openSet("food");
  expect(plain.ok && plain.value.set.content.note).toHaveLength(2);
  expect((await openSet("none-such", STAND_INS)).ok).toBe(false);
});
