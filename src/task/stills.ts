/** The screens of text as HTML: a card before a block, what waits for the start key, a break. */
import type { Design } from "../core/design/design";
import { countRuns } from "../core/design/runs";
import type { Schedule, ScheduledEvent } from "../core/schedule/schedule";
import { escapeHtml } from "./escape-html";

export type StillWords = {
  /** On the button that ends a break. */
  readonly confirm: string;
  /** What begins a run; `key` is a `KeyboardEvent.key`. */
  readonly start: (key: string) => string;
  /** For example "Run 2 of 3"; "" where there is one run. */
  readonly place: (run: number, runs: number) => string;
};

/** What a card says; the condition of a block with a card has one. */
export function textOfCard(
  { condition }: ScheduledEvent,
  { conditions }: Pick<Design, "conditions">,
): string {
  return conditions.find(({ id }) => id === condition)?.instruction?.text ?? "";
}

export function drawCard(event: ScheduledEvent, design: Design): string {
  return `<p class="card" dir="auto">${escapeHtml(textOfCard(event, design))}</p>`;
}

function drawPlace(place: string): string {
  return place === "" ? "" : `<p class="run-place">${escapeHtml(place)}</p>`;
}

export function drawWait({ run }: ScheduledEvent, design: Design, words: StillWords): string {
  const { startKey = null } = design;
  const place = words.place(run ?? 1, countRuns(design));
  return `<p class="card">${startKey === null ? "" : escapeHtml(words.start(startKey))}</p>${drawPlace(place)}`;
}

/** A break stands before the run that the next event belongs to. */
export function drawBreak(event: ScheduledEvent, { design, events }: Schedule, words: StillWords): string {
  const next = events.find(({ index, run }) => index > event.index && run !== null)?.run ?? 1;
  return [
    `<p class="card" dir="auto">${escapeHtml(design.runs?.text ?? "")}</p>`,
    drawPlace(words.place(next, countRuns(design))),
    `<button type="button" class="jspsych-btn go-on">${escapeHtml(words.confirm)}</button>`,
  ].join("");
}
