/** What a figure of a procedure is made of before it is drawn: boxes, pictures, lines, texts and marks, in units of its own. */
import type { Condition } from "../../core/vocabulary";
import type { MarkKind } from "../mark-shapes";

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The picture of a condition at a place, counted from 0. */
export type Picture = { readonly condition: Condition; readonly place: number };

/** Paints are names of the stylesheet's colours, as `--ink`, or colours. */
export type Item =
  | (Box & {
      readonly kind: "box";
      readonly fill: string;
      readonly stroke?: string;
      readonly strokeWidth?: number;
    })
  /** Fitted into the box. */
  | (Box & Picture & { readonly kind: "picture" })
  | { readonly kind: "line"; readonly d: string; readonly stroke: string; readonly strokeWidth: number }
  | { readonly kind: "area"; readonly d: string; readonly fill: string }
  | { readonly kind: "mark"; readonly mark: MarkKind; readonly x: number; readonly y: number }
  | {
      readonly kind: "text";
      readonly text: string;
      readonly x: number;
      /** Of the baseline. */
      readonly y: number;
      readonly size: number;
      readonly anchor: "start" | "middle" | "end";
      readonly fill: string;
      readonly bold?: boolean;
    };

/** Everything in one figure, later items over earlier ones. */
export type Layout = { readonly width: number; readonly height: number; readonly items: readonly Item[] };

/** Width of every figure, whatever the design. */
export const WIDTH = 640;
/** The smallest text: 6 pt where the figure is 8 cm wide, a column of a paper. */
export const SMALLEST_TEXT = 17.1;
