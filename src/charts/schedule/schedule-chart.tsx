/** The chart of a schedule with its choice of a block, the event that one points at, and its table. */
import { useSignal } from "@preact/signals";
import { useId, useMemo } from "preact/hooks";
import type { PlacedEvent } from "../../core/schedule/overview/nominal-times";
import { nameBlock, SCHEDULE_CHART, tellEvent, tellRow } from "../../words/charts/schedule";
import { ChartFigure } from "../frame/figure";
import type { PictureActions } from "../frame/picture-buttons";
import { ChartTable } from "../frame/table";
import type { Looks } from "../looks";
import { findEventAt, stretchOfBlock } from "./layout";
import { placeStrip, type ScheduleData, timeAt } from "./placing";
import { drawStrip } from "./strip";

export type ScheduleChartProps = Looks & {
  readonly events: readonly PlacedEvent[];
  readonly source: string;
  readonly actions: PictureActions;
};

/** Blocks in order, each with its condition. */
function listBlocks(
  events: readonly PlacedEvent[],
): readonly { readonly block: number; readonly condition: string }[] {
  const blocks = new Map<number, string>();
  for (const { event } of events) {
    if (event.block !== null && event.condition !== null) blocks.set(event.block, event.condition);
  }
  return [...blocks].map(([block, condition]) => ({ block, condition }));
}

export function ScheduleChart({ events, source, actions, nameOf, markOf }: ScheduleChartProps) {
  const chosen = useSignal<number | null>(null);
  const pointed = useSignal(0);
  // Another schedule may have fewer blocks.
  const number = events.some(({ event }) => event.block === chosen.value) ? chosen.value : null;
  const data = useMemo((): ScheduleData => {
    const stretch = number === null ? null : stretchOfBlock(events, number);
    const block = number === null || stretch === null ? null : { number, stretch };
    return { nameOf, markOf, source, stamp: null, events, block };
  }, [events, number]);
  const load = useMemo(() => async () => (widthPx: number) => drawStrip(data, widthPx), [data]);
  function choose(block: number | null): void {
    chosen.value = block;
    if (block !== null) pointed.value = events.findIndex(({ event }) => event.block === block);
  }
  function point(event: PointerEvent): void {
    const drawing = event.target instanceof Element ? event.target.closest("svg") : null;
    if (drawing === null) return;
    const { left, top, width } = drawing.getBoundingClientRect();
    const scale = drawing.viewBox.baseVal.width / width;
    const placing = placeStrip(data, drawing.viewBox.baseVal.width);
    const ms = timeAt(placing, (event.clientX - left) * scale, (event.clientY - top) * scale);
    const found = findEventAt(events, ms);
    if (found !== null) pointed.value = events.indexOf(found);
  }
  return (
    <div class="schedule-chart" onPointerMove={point} onPointerDown={point}>
      <ChartFigure
        title={SCHEDULE_CHART.title}
        {...{ stamp: null, source, load, actions }}
        note={SCHEDULE_CHART.note}
        heightPx={120}
      >
        <Pointed {...{ events, pointed, nameOf }} />
        <ChooseBlock {...{ events, number, nameOf }} onChoice={choose} />
        <ChartTable
          caption={SCHEDULE_CHART.title}
          columns={SCHEDULE_CHART.columns}
          numbers={[0, 2]}
          rows={() => events.map((placed) => tellRow(placed, nameOf))}
        />
      </ChartFigure>
    </div>
  );
}

type PointedProps = Pick<ScheduleChartProps, "events" | "nameOf"> & {
  readonly pointed: { value: number };
};

/** The event under the pointer; with buttons for those who have none. */
function Pointed({ events, pointed, nameOf }: PointedProps) {
  const at = Math.min(events.length - 1, pointed.value);
  const placed = events[at];
  const go = (step: number) => () => {
    pointed.value = Math.min(events.length - 1, Math.max(0, at + step));
  };
  return (
    <div class="actions schedule-pointed">
      <button type="button" class="button quiet" onClick={go(-1)}>
        {SCHEDULE_CHART.previous}
      </button>
      <button type="button" class="button quiet" onClick={go(1)}>
        {SCHEDULE_CHART.next}
      </button>
      <output class="figures">{placed !== undefined && tellEvent(placed, nameOf)}</output>
    </div>
  );
}

type ChooseProps = Pick<ScheduleChartProps, "events" | "nameOf"> & {
  /** Null for the whole run. */
  readonly number: number | null;
  readonly onChoice: (block: number | null) => void;
};

function ChooseBlock({ events, number, nameOf, onChoice }: ChooseProps) {
  const id = useId();
  const blocks = useMemo(() => listBlocks(events), [events]);
  return (
    <p class="field-line">
      <label for={id}>{SCHEDULE_CHART.choose}</label>{" "}
      <select
        id={id}
        value={number ?? ""}
        onChange={({ currentTarget }) => {
          onChoice(currentTarget.value === "" ? null : Number(currentTarget.value));
        }}
      >
        <option value="">{SCHEDULE_CHART.whole}</option>
        {blocks.map(({ block, condition }) => (
          <option key={block} value={block}>
            {nameBlock(block, nameOf(condition))}
          </option>
        ))}
      </select>
    </p>
  );
}
