/** The rules that a result code, a room code, a room’s summary or an invitation can break: a closed list of codes, each with what its sentence needs to be told. */

/** Of a rule that says it all by its code. */
type Nothing = Readonly<Record<never, never>>;

export type CodeRules = {
  /** Of a line that only an invitation shows. */
  "needs-invited": Nothing;
  /** Of text without any. */
  "some-code": Nothing;
  "one-code": { readonly codes: number };
  "whole-code": { readonly letters: number; readonly given: number };
  "right-letters": Nothing;
  "code-version": { readonly version: number };
  /** Of a code that was made of another design. */
  "code-of-design": Nothing;
  /** Of a design whose ratings are too many. */
  "fits-code": { readonly limit: number };
  /** Of text without any. */
  "some-room-code": Nothing;
  "one-room-code": { readonly codes: number };
  "whole-room-code": { readonly letters: number; readonly given: number };
  "right-room-letters": Nothing;
  "room-code-version": { readonly version: number };
  /** Of a room that ran another design. */
  "room-of-design": Nothing;
  /** Of a file that is no room's summary. */
  "room-file": Nothing;
  /** Of quartiles. */
  rising: Nothing;
  "within-scale": { readonly min: number; readonly max: number };
  /** Of conditions or a question that the design does not compare. */
  "compared-by-design": Nothing;
};
