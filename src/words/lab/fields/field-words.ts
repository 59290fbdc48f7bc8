/** What is said of a field of a design. */

export type FieldWords = {
  readonly label: string;
  readonly why: string;
  readonly unit?: string;
  /** Stands in the empty field, where that means something. */
  readonly empty?: string;
};

export type Words<Key extends PropertyKey> = Readonly<Record<Key, FieldWords>>;
