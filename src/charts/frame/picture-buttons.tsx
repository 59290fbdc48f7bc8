/** The buttons that save a chart as a picture, or hand it to another program. */

import { useSignal } from "@preact/signals";
import { CHART } from "../../words/charts/chart";
import { PICTURE_PX } from "../plot/sizes";
import type { LoadDrawing } from "./keep-drawn";
import { readLightColours } from "./light-colours";
import { formatBarePicture, formatPicture, type PictureWords } from "./picture";
import { rasterisePicture } from "./rasterise";

/** What is done with a chart's picture; the screen that shows the chart knows how. */
export type PictureActions = {
  readonly save: (picture: Blob, kind: "svg" | "png") => void;
  /** Hands a PNG to another program, false where the browser refused; null where it cannot share at all. */
  readonly share: ((picture: Blob) => Promise<boolean>) | null;
};

type PictureButtonsProps = {
  /** What stands on the picture besides the chart; null for a drawing that stands by itself. */
  readonly words: PictureWords | null;
  /** Id of the chart's title, for people who do not see which chart the buttons stand under. */
  readonly titleId: string;
  readonly load: LoadDrawing;
  readonly actions: PictureActions;
};

/** A drawing that stands by itself may fill a page: 300 dots an inch at 16 cm. */
const BARE_SCALE = 3;

export function PictureButtons({ words, titleId, load, actions }: PictureButtonsProps) {
  const hasFailed = useSignal(false);
  async function write(): Promise<string> {
    const drawn = (await load())(PICTURE_PX);
    const colours = readLightColours();
    return words === null ? formatBarePicture(drawn, colours) : formatPicture(drawn, words, colours);
  }
  const rasterise = async () =>
    words === null ? rasterisePicture(await write(), BARE_SCALE) : rasterisePicture(await write());
  const press = (act: () => Promise<boolean>) => () => {
    hasFailed.value = false;
    const settle = (isDone: boolean) => {
      hasFailed.value = !isDone;
    };
    void act().then(settle, () => settle(false));
  };
  const saveSvg = press(async () => {
    actions.save(new Blob([await write()], { type: "image/svg+xml" }), "svg");
    return true;
  });
  const savePng = press(async () => {
    actions.save(await rasterise(), "png");
    return true;
  });
  const handOver = actions.share;
  const share = handOver && press(async () => handOver(await rasterise()));
  return (
    <div class="actions chart-actions">
      <PictureButton name={CHART.saveSvg} titleId={titleId} onClick={saveSvg} />
      <PictureButton name={CHART.savePng} titleId={titleId} onClick={savePng} />
      {share && <PictureButton name={CHART.share} titleId={titleId} onClick={share} />}
      <span role="status">{hasFailed.value && CHART.notSaved}</span>
    </div>
  );
}

type PictureButtonProps = Pick<PictureButtonsProps, "titleId"> & {
  readonly name: string;
  readonly onClick: () => void;
};

function PictureButton({ name, titleId, onClick }: PictureButtonProps) {
  return (
    <button type="button" class="button quiet" aria-describedby={titleId} onClick={onClick}>
      {name}
    </button>
  );
}
