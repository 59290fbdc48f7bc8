/** Runs a script without jsPsych: what it hands over to be run, as it stands. */
import { createContext, Script } from "node:vm";

export type Trial = {
  readonly type: string;
  readonly stimulus?: string;
  readonly prompt?: string;
  readonly labels?: readonly string[];
  readonly images?: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
};

export type Handed = {
  /** Without those that only fill the time that an answer left. */
  readonly trials: readonly Trial[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly title: string;
  /** Names of what it left behind besides its own constants and functions. */
  readonly globals: readonly string[];
};

type Timeline = readonly (Trial | { readonly timeline: readonly Trial[] })[];

/** `address` are the variables of the page's address, `draw` is what chance gives, from 0 to 1. */
export function runScript(script: string, address: Readonly<Record<string, string>> = {}, draw = 0): Handed {
  const properties: Record<string, unknown> = {};
  const handed: { timeline: Timeline } = { timeline: [] };
  const jsPsych = {
    data: {
      getURLVariable: (name: string) => address[name],
      addProperties: (more: object) => Object.assign(properties, more),
    },
    randomization: {
      sampleWithoutReplacement: (all: readonly unknown[]) => [all[Math.floor(draw * all.length)]],
    },
    run: (timeline: Timeline) => {
      handed.timeline = timeline;
    },
  };
  const document = { title: "" };
  const page = createContext({
    initJsPsych: () => jsPsych,
    document,
    jsPsychPreload: "preload",
    jsPsychHtmlKeyboardResponse: "html-keyboard",
    jsPsychImageKeyboardResponse: "image-keyboard",
    jsPsychHtmlSliderResponse: "html-slider",
  });
  new Script(script).runInContext(page);
  const trials = handed.timeline.filter((one): one is Trial => !("timeline" in one));
  return { trials, properties, title: document.title, globals: Object.keys(page) };
}
