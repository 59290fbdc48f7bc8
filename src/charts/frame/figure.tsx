/** The frame of a chart: title, stamp and explanation, the drawing, ways to save it, and its table. */

import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { CHART } from "../../words/charts/chart";
import { keepDrawn, type LoadDrawing } from "./keep-drawn";
import type { PictureWords } from "./picture";
import { type PictureActions, PictureButtons } from "./picture-buttons";

type ChartFigureProps = PictureWords & {
  readonly load: LoadDrawing;
  /** Kept free until the chart is drawn, in px. */
  readonly heightPx: number;
  readonly actions: PictureActions;
  readonly children: ComponentChildren;
};

export function ChartFigure({ load, heightPx, actions, children, ...words }: ChartFigureProps) {
  const { title, stamp, note } = words;
  const titleId = useId();
  return (
    <figure class="chart">
      <figcaption class="chart-title" id={titleId}>
        <strong>{title}</strong> {stamp !== null && <span class="stamp">{stamp}</span>}
      </figcaption>
      <Drawing load={load} heightPx={heightPx} />
      <p class="faded small">{note}</p>
      <PictureButtons words={words} titleId={titleId} load={load} actions={actions} />
      {children}
    </figure>
  );
}

/** Drawn as wide as there is room, and again whenever that changes. */
function Drawing({ load, heightPx }: Pick<ChartFigureProps, "load" | "heightPx">) {
  const holder = useRef<HTMLDivElement>(null);
  const hasFailed = useSignal(false);
  useEffect(() => {
    const place = holder.current;
    if (place === null) return;
    return keepDrawn(place, load, () => {
      hasFailed.value = true;
    });
  }, [load]);
  if (hasFailed.value) return <p role="status">{CHART.failed}</p>;
  return <div class="chart-drawing" style={{ minHeight: heightPx }} ref={holder} />;
}
