/** What a column holds: the shape of the codebook's entries, and the means to write them in few words. */

export type Variable<Name extends string = string> = {
  readonly name: Name;
  readonly type: "text" | "time" | "number" | "whole number" | "true or false";
  /** Null where there is none. */
  readonly unit: "ms" | "Hz" | "frames" | "scale points" | null;
  /** What each value of a closed list means; null for an open one. */
  readonly levels: Readonly<Record<string, string>> | null;
  /** One sentence or two; says when the value is missing. */
  readonly description: string;
};

export function textOf<const Name extends string>(name: Name, description: string): Variable<Name> {
  return { name, type: "text", unit: null, levels: null, description };
}

export function timeOf<const Name extends string>(name: Name, description: string): Variable<Name> {
  return { name, type: "time", unit: null, levels: null, description };
}

export function levelOf<const Name extends string, Level extends string>(
  name: Name,
  levels: Readonly<Record<Level, string>>,
  description: string,
): Variable<Name> {
  return { name, type: "text", unit: null, levels, description };
}

export function booleanOf<const Name extends string>(name: Name, description: string): Variable<Name> {
  return { name, type: "true or false", unit: null, levels: null, description };
}

export function countOf<const Name extends string>(
  name: Name,
  description: string,
  unit: Variable["unit"] = null,
): Variable<Name> {
  return { name, type: "whole number", unit, levels: null, description };
}

export function numberOf<const Name extends string>(
  name: Name,
  unit: Variable["unit"],
  description: string,
): Variable<Name> {
  return { name, type: "number", unit, levels: null, description };
}
