/** What a methods description is made of: sentences of its paragraph and answers of its table, section by section. */
import type { Design } from "../core/design/design";
import type { Session } from "../core/session/session";
import type { SetMeasures, StimulusSet } from "../core/stimuli/set";

/** Items of the checklist that were read; nothing else carries a number. */
export type ChecklistItem = "5.1" | "5.2" | "5.2.1" | "5.3" | "5.3.1" | "5.3.2" | "5.3.3" | "5.3.4";

export type MethodsAnswer = {
  readonly item: ChecklistItem | null;
  readonly topic: string;
  readonly answer: string;
};

/** A part of the description: what it adds to the paragraph and to the table. */
export type MethodsSection = {
  readonly sentences: readonly string[];
  readonly answers: readonly MethodsAnswer[];
};

/** What a run left behind, whole or in part; a session holds one. */
export type RecordedRun = Pick<Session, "rows" | "parts" | "seed" | "simulated" | "state">;

/** The software that describes; it is told of a run only where the run's own build says so. */
export type Software = { readonly build: string; readonly jspsychVersion: string };

export type MethodsInput = {
  /** Valid as `parseDesign` says; the run's own where there is one. */
  readonly design: Design;
  /** The design's stimulus set; null or left out where its description is not at hand. */
  readonly set?: StimulusSet | null;
  /** The set's measures; null or left out where they are not at hand. */
  readonly measures?: SetMeasures | null;
  /** Null or left out for a design by itself. */
  readonly run?: RecordedRun | null;
  readonly software?: Software | null;
};

/** An answer without a number. */
export function answerTo(topic: string, answer: string): MethodsAnswer {
  return { item: null, topic, answer };
}
