/** What is worth a second look in a design before anybody runs it: findings, none of which forbids a run. */
import type { Became } from "../../design/whole-frames";
import type { Category, Condition } from "../../vocabulary";

/** Rules of ours; no source was found for any of the numbers. */
export const LEAST_RATING_WINDOW_MS = 3_000;
export const LEAST_BLOCKS = 4;
export const LONGEST_RUN_MS = 20 * 60_000;
export const LARGEST_DIFFERENCE = 0.2;

/** How far two categories of a set lie apart, standardised, on each measure. */
export type SetDifference = {
  readonly first: Category;
  readonly second: Category;
  readonly measures: readonly { readonly measure: string; readonly difference: number }[];
};

export type Finding = {
  /** The field that it is about. */
  readonly path: string;
} & (
  | {
      readonly code: "no-whole-frames";
      readonly durationMs: number;
      /** On the rates where it is none, this display's own first. */
      readonly became: readonly Became[];
      /** Whether this display is among them. */
      readonly isOnThisDisplay: boolean;
    }
  | { readonly code: "short-rating-window"; readonly windowMs: number }
  | { readonly code: "no-pause-between-blocks" }
  | { readonly code: "few-blocks"; readonly condition: Condition; readonly blocks: number }
  | { readonly code: "start-anchors"; readonly start: number }
  | { readonly code: "cue-always-first"; readonly cue: Condition }
  | { readonly code: "long-run"; readonly expectedMs: number }
  | { readonly code: "images-repeat"; readonly images: number; readonly most: number }
  | ({ readonly code: "set-differs" } & SetDifference)
  | { readonly code: "room-at-floor" }
  | { readonly code: "no-baseline" }
  /** The title of the preset whose basis it is. */
  | { readonly code: "basis-of-preset"; readonly title: string }
);
