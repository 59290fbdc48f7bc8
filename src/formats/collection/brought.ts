/** What is brought to a class, and what each piece of it turned out to be. */
import type { Design } from "../../core/design/design";
import type { Failure } from "../../core/result";
import { type Collected, FORMS, type Form } from "../../core/session/cohort/collection";

/** What one person handed in, as it came: a code, or the text of a file. */
export type Original = { readonly form: Form; readonly text: string };

/** Something to be read. Of a file's name nothing is told: it may name a person. */
export type Source =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "file"; readonly file: Blob }
  | { readonly kind: "original"; readonly original: Original };

/** What something that was refused seemed to be. */
const KINDS_BROUGHT = ["code", "text", "json", "csv", "zip", "other"] as const;
export type KindBrought = (typeof KINDS_BROUGHT)[number];

export type Brought =
  /** `design` is that of a file that holds it; null for what came without. */
  | {
      readonly kind: "person";
      readonly person: Collected;
      readonly original: Original;
      readonly design: Design | null;
    }
  /** A code that is to be thanked for and not counted. */
  | { readonly kind: "nothing" }
  | { readonly kind: "design"; readonly design: Design }
  /** Who was taken out of a collection that was saved. */
  | { readonly kind: "taken-out"; readonly ids: readonly string[] }
  /** `count` of them, all for the same reason. */
  | {
      readonly kind: "refused";
      readonly seems: KindBrought;
      readonly failure: Failure;
      readonly count: number;
    };

export function refuse(seems: KindBrought, failure: Failure, count = 1): Brought {
  return { kind: "refused", seems, failure, count };
}

/** What is kept of what came, unparsed; what is none of it is left out. */
export function toOriginals(
  kept: readonly { readonly form: string; readonly text: unknown }[],
): readonly Original[] {
  return kept.flatMap(({ form, text }) => {
    const known = FORMS.find((each) => each === form);
    return known === undefined || typeof text !== "string" ? [] : [{ form: known, text }];
  });
}
