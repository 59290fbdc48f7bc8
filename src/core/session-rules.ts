/** The rules that a file which should hold a session can break: a closed list of codes, each with what its sentence needs to be told. */

/** Of a rule that says it all by its code. */
type Nothing = Readonly<Record<never, never>>;
type OrNull = { readonly orNull: boolean };

export type SessionRules = {
  number: OrNull;
  time: Nothing;
  "plain-text": OrNull;
  "hash-of-design": Nothing;
  "part-listed": Nothing;
  "safe-name": Nothing;
  "this-version": Nothing;
  /** A column of jsPsych's has the name of one of ours. */
  "column-free": { readonly column: string };
  /** Names of jsPsych's columns become those of columns in every table. */
  "column-name": Nothing;
  "not-empty": Nothing;
  "session-file": Nothing;
  "whole-file": Nothing;
  "depth-at-most": { readonly levels: number };
  "holds-at-most": {
    readonly limit: number;
    readonly of: "bytes" | "characters" | "rows" | "columns" | "parts" | "changes";
  };
};
