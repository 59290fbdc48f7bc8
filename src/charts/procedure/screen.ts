/** One screen of a procedure: what stands on it, and what is said beside it. */
import type { Span } from "../../core/design/block-times";
import type { Question } from "../../core/design/design";
import type { Condition } from "../../core/vocabulary";
import { nameTimes } from "../../words/charts/procedure";

/** What stands on a screen. */
export type Shown =
  /** The picture of a condition at a place of a block, counted from 0. */
  | {
      readonly kind: "image";
      readonly condition: Condition;
      readonly place: number;
      readonly framed: boolean;
    }
  | { readonly kind: "cross" }
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  /** The first of so many questions. */
  | { readonly kind: "rating"; readonly question: Question; readonly of: number };

export type Screen = {
  readonly shown: Shown;
  /** What it is; null where that was said of the one before. */
  readonly name: string | null;
  /** Its times, and how often. */
  readonly lines: readonly string[];
  readonly part: Part;
};

/** What a screen is repeated with. */
export type Part = "session" | "run" | "block";

/** Of what always lasts as long, in ms. */
export function always(ms: number): Span {
  return { minMs: ms, maxMs: ms };
}

/** A cross; none that lasts 0 ms. */
export function listCross(name: string, span: Span, part: Screen["part"]): readonly Screen[] {
  return span.maxMs === 0 ? [] : [{ shown: { kind: "cross" }, name, lines: [nameTimes(span)], part }];
}
