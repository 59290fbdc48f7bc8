// @ts-check
/** A contact sheet: every cue image of a set beside its neutral partner and control, then what has no pair, as one picture. */
import { readFileSync } from "node:fs";

/** @typedef {import("../src/core/stimuli/set").StimulusImage} StimulusImage */

const TILE = { width: 132, height: 99 };
const PAIRS_A_ROW = 4;

/** @type {(page: import("playwright").Page, set: import("../src/core/stimuli/set").StimulusSet, folder: string, path: string) => Promise<void>} */
export async function photographSet(page, { images }, folder, path) {
  const address = (/** @type {StimulusImage} */ { file }) =>
    `data:image/svg+xml,${encodeURIComponent(readFileSync(`${folder}${file}`, "utf8"))}`;
  const pairs = images
    .filter(({ category }) => category === "cue")
    .map(({ pair }) =>
      ["cue", "neutral", "control"].flatMap((category) =>
        images.filter((image) => image.category === category && image.pair === pair).map(address),
      ),
    );
  const perCell = Math.max(...pairs.map(({ length }) => length));
  const alone = images.filter(({ category }) => category === "pleasant").map(address);
  const rest = alone.flatMap((_, at) => (at % perCell === 0 ? [alone.slice(at, at + perCell)] : []));
  const cells = [...pairs, ...rest];
  const columns = perCell === 3 ? PAIRS_A_ROW - 1 : PAIRS_A_ROW;
  await page.setViewportSize({ width: columns * (perCell * TILE.width + 12) - 12, height: 200 });
  await page.evaluate(
    async ({ cells, tile, columns }) => {
      document.body.replaceChildren();
      document.body.style.cssText = `margin:0;display:grid;gap:6px 12px;grid-template-columns:repeat(${columns},max-content);background:#fff`;
      for (const addresses of cells) {
        const cell = document.createElement("div");
        cell.style.cssText = "display:flex";
        const pictures = addresses.map((source) =>
          Object.assign(new Image(tile.width, tile.height), { src: source }),
        );
        cell.append(...pictures);
        document.body.append(cell);
        await Promise.all(pictures.map((picture) => picture.decode()));
      }
    },
    { cells, tile: TILE, columns },
  );
  await page.screenshot({ path, fullPage: true, type: "jpeg", quality: 84 });
}
