/** What the page and the worker that reads what is brought say to each other. */
import type { Design } from "../../core/design/design";
import type { Brought, Original, Source } from "./brought";
import type { MergeOrder } from "./merge";

export type Request = { readonly id: number } & (
  | {
      readonly kind: "take";
      readonly sources: readonly Source[];
      /** Those that are known. */
      readonly designs: readonly Design[];
    }
  /** More for the file of the collection. */
  | { readonly kind: "archive"; readonly originals: readonly Original[] }
  | {
      readonly kind: "finish-archive";
      readonly designs: readonly Design[];
      readonly takenOut: readonly string[];
    }
  /** Begins a merging anew. */
  | { readonly kind: "order-merge"; readonly order: MergeOrder }
  /** More for the file that was ordered. */
  | { readonly kind: "merge"; readonly originals: readonly Original[] }
  | { readonly kind: "finish-merge" }
);

/** The answers to a request, in order; all but `brought` end it. */
export type Answer = { readonly id: number } & (
  | { readonly kind: "brought"; readonly brought: readonly Brought[] }
  | { readonly kind: "done" }
  | { readonly kind: "file"; readonly file: Blob }
  /** By a mistake of the program. */
  | { readonly kind: "failed" }
);
