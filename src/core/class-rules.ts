/** The rules that what is handed in to a class can break: a closed list of codes, each with what its sentence needs to be told. */

/** Of a rule that says it all by its code. */
type Nothing = Readonly<Record<never, never>>;

/** Why a zip, or a file in it, cannot be read. */
export type ZipTrouble = "broken" | "locked" | "too-large" | "too-many" | "too-deep" | "unknown-packing";

export type ClassRules = {
  /** Of a file that is none of those that a class takes. */
  collectable: Nothing;
  "readable-file": Nothing;
  /** Of a table whose first columns are not those of a session. */
  "session-columns": Nothing;
  "cell-per-column": { readonly columns: number; readonly given: number };
  "same-in-rows": Nothing;
  "some-rows": Nothing;
  "design-hash": Nothing;
  "hand-in-id": Nothing;
  /** Of rows that are more than their design could have given. */
  "blocks-of-design": Nothing;
  unzipped: { readonly trouble: ZipTrouble };
};
