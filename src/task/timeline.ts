/**
 * The jsPsych timeline of a schedule: one trial an event, one timeline a unit, each wrapped so that it can run again.
 * Longer than 150 lines because it has every kind of event in one place.
 */
import HtmlKeyboardResponse from "@jspsych/plugin-html-keyboard-response";
import HtmlSliderResponse from "@jspsych/plugin-html-slider-response";
import ImageKeyboardResponse from "@jspsych/plugin-image-keyboard-response";
import type { Design } from "../core/design/design";
import { findQuestion } from "../core/design/questions";
import { midpoint } from "../core/design/rating-scale";
import { listFillers } from "../core/schedule/filler";
import type { Schedule, ScheduledEvent } from "../core/schedule/schedule";
import type { SimulatedResponses } from "../core/session/simulate";
import { GO_ON_KEY } from "../core/vocabulary";
import { escapeHtml } from "./escape-html";
import { EventLogExtension, type EventLogParameters } from "./record/extension";
import { drawBreak, drawCard, drawWait, type StillWords } from "./stills";

/** A picture of one clear pixel. */
const NOTHING = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";

/** The name by which a unit can be aborted, also from a timeline within it. */
export const UNIT = "unit";

export type TimelineOptions = StillWords & {
  readonly schedule: Schedule;
  /** Where an image's file is, as jsPsych's `stimulus` column names it. */
  readonly imageUrl: (imageId: string) => string;
  readonly practicePrompt: string;
  readonly simulated: SimulatedResponses | null;
  readonly attempt: (event: ScheduledEvent) => number;
  /** Asked when a unit is over: whether it was cut and is to run again. */
  readonly repeats: (unit: number) => boolean;
  /** Asked when a scale that an answer ends is over: whether a fixation is to fill the rest of its window. */
  readonly fills: (rating: ScheduledEvent) => boolean;
};

/** The parameters of one trial, under jsPsych's names. */
type Parameters = {
  on_finish?: (data: { stimulus?: unknown }) => void;
  type: typeof ImageKeyboardResponse | typeof HtmlKeyboardResponse | typeof HtmlSliderResponse;
  stimulus: string;
  trial_duration: number | null;
  response_ends_trial: boolean;
  render_on_canvas?: false;
  choices?: "NO_KEYS" | "ALL_KEYS" | readonly string[];
  min?: number;
  max?: number;
  step?: number;
  slider_start?: number;
  button_label?: string;
};
type Trial = Parameters & {
  extensions: { type: typeof EventLogExtension; params: EventLogParameters }[];
  simulation_options?: { data: { rt: number | null; response: number | string | null } };
};
type Filling = { timeline: Trial[]; conditional_function: () => boolean };
type Unit = {
  timeline: { name: typeof UNIT; timeline: (Trial | Filling)[] }[];
  loop_function: () => boolean;
};

/** Pure but for what jsPsych calls later; the trials' order is that of the schedule. */
export function buildTimeline(options: TimelineOptions): Unit[] {
  const fillers = listFillers(options.schedule);
  const units = new Map<number, Unit["timeline"][number]["timeline"]>();
  const add = (unit: number, trial: Trial | Filling) => {
    const trials = units.get(unit) ?? [];
    trials.push(trial);
    units.set(unit, trials);
  };
  for (const event of options.schedule.events) {
    add(event.unit, buildTrial(event, options));
    const filler = fillers.get(event);
    if (filler === undefined) continue;
    const timeline = [buildTrial(filler, options)];
    add(filler.unit, { timeline, conditional_function: () => options.fills(event) });
  }
  return [...units].map(([unit, timeline]) => ({
    // jsPsych skips the loop function of a timeline that was aborted, so the loop is its parent's.
    timeline: [{ name: UNIT, timeline }],
    loop_function: () => options.repeats(unit),
  }));
}

function buildTrial(event: ScheduledEvent, options: TimelineOptions): Trial {
  const { schedule, simulated } = options;
  const response = simulated?.get(event);
  return {
    ...describe(event, schedule.design, options),
    extensions: [{ type: EventLogExtension, params: { event, attempt: () => options.attempt(event) } }],
    ...(simulated !== null && {
      simulation_options: {
        data: { rt: response?.rtMs ?? null, response: response?.ratingValue ?? response?.key ?? null },
      },
    }),
  };
}

function describe(event: ScheduledEvent, design: Design, options: TimelineOptions): Parameters {
  switch (event.event) {
    case "image":
      return {
        type: ImageKeyboardResponse,
        // The stage shows the picture; here it would be fetched and drawn a second time, in the frame of the onset.
        stimulus: NOTHING,
        render_on_canvas: false,
        on_finish: (data) => {
          if (data.stimulus !== undefined) data.stimulus = options.imageUrl(event.image ?? "");
        },
        choices: answerKeys(design),
        trial_duration: event.durationMs,
        response_ends_trial: false,
      };
    case "fixation":
      return blank('<div class="fixation" aria-hidden="true">+</div>', event);
    case "gap":
      return blank("", event);
    case "rating":
      return describeRating(event, design, options);
    case "instruction":
      return blank(drawCard(event, design), event);
    case "wait":
      return { ...blank(drawWait(event, design, options), event), choices: [design.startKey ?? GO_ON_KEY] };
    case "break":
      return { ...blank(drawBreak(event, options.schedule, options), event), choices: [GO_ON_KEY] };
  }
}

function blank(stimulus: string, event: ScheduledEvent): Parameters {
  return {
    type: HtmlKeyboardResponse,
    stimulus,
    choices: "NO_KEYS",
    trial_duration: event.durationMs,
    response_ends_trial: false,
  };
}

function describeRating(event: ScheduledEvent, design: Design, options: TimelineOptions): Parameters {
  const { rating } = design;
  const prompt =
    event.phase === "practice" ? options.practicePrompt : findQuestion(design, event.question).prompt;
  return {
    type: HtmlSliderResponse,
    stimulus: `<h1 class="rating-prompt" dir="auto">${escapeHtml(prompt)}</h1>`,
    min: rating.min,
    max: rating.max,
    step: rating.step,
    slider_start: rating.start ?? midpoint(rating),
    button_label: escapeHtml(options.confirm),
    trial_duration: event.durationMs,
    response_ends_trial: event.durationMs === null,
  };
}

function answerKeys({ probe }: Design) {
  if (probe === null) return "NO_KEYS";
  return probe.key === null ? "ALL_KEYS" : [probe.key];
}
