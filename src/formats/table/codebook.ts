/** What a column holds: the shape of the codebook's entries, and the kinds of values there are. */

/** The kind of a column's values. */
export type Kind = {
  readonly type: "text" | "time" | "number" | "whole number" | "true or false";
  /** Null where there is none. */
  readonly unit: "ms" | "Hz" | "frames" | "scale points" | null;
  /** What each value of a closed list means; null for an open one. */
  readonly levels: Readonly<Record<string, string>> | null;
};

export type Variable<Name extends string = string> = Kind & {
  readonly name: Name;
  /** One sentence or two; says when the value is missing. */
  readonly description: string;
};

export const TEXT: Kind = { type: "text", unit: null, levels: null };
export const TIME: Kind = { type: "time", unit: null, levels: null };
export const BOOLEAN: Kind = { type: "true or false", unit: null, levels: null };
export const COUNT: Kind = { type: "whole number", unit: null, levels: null };
export const FRAMES: Kind = { type: "whole number", unit: "frames", levels: null };
export const MS: Kind = { type: "number", unit: "ms", levels: null };
export const HZ: Kind = { type: "number", unit: "Hz", levels: null };
export const SCALE_POINTS: Kind = { type: "number", unit: "scale points", levels: null };

export function oneOf(levels: Readonly<Record<string, string>>): Kind {
  return { type: "text", unit: null, levels };
}
