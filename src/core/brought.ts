/**
 * What a table that somebody brings as a schedule can say, and what is told of one that was read: closed lists, of which
 * words make names and sentences.
 */
import type { EventKind, Role } from "./vocabulary";

/** What a column of the table can mean. */
export const COLUMN_ROLES = [
  "condition",
  "image",
  "onset",
  "duration",
  "gap",
  "jitter",
  "run",
  "block",
  "event",
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

export const TIME_UNITS = ["s", "ms"] as const;
/** What the times of a table are counted in, where the name of their column does not say it. */
export type TimeUnit = (typeof TIME_UNITS)[number];

/** Which column means what, by its place from 0, null for none; how many images make a block, null for as it seems. */
export type ColumnChoice = {
  readonly columns: Readonly<Record<ColumnRole, number | null>>;
  readonly unit: TimeUnit;
  readonly imagesPerBlock: number | null;
};

/** Why a line says nothing to a design. */
export type WhyLeftOut = "empty" | "too-many-cells" | "shows-nothing";

/**
 * What became of one line of the file; `line` is counted from 1, the names of columns included. `image` is its id in the
 * set, of a stand-in the file that it stands for.
 */
export type LineFate =
  | {
      readonly line: number;
      readonly became: EventKind;
      readonly image: string | null;
      readonly isStandIn: boolean;
    }
  | { readonly line: number; readonly became: null; readonly why: WhyLeftOut };

/** Where the schedule that comes out is another than the file's. */
export type Difference = {
  readonly line: number;
  readonly field: "event" | "condition" | "image" | "duration" | "onset" | "question" | "probe";
  /** As text; times in ms. */
  readonly told: string;
  readonly comes: string;
};

/** What is told of the whole: what was taken, what the design at hand gave, and what is lost. Times in ms. */
export type BroughtNote =
  | { readonly code: "blocks"; readonly blocks: number; readonly images: number; readonly runs: number }
  /** `isPartly`: but for times that could not be taken. */
  | {
      readonly code: "agrees";
      readonly events: number;
      readonly withOnsets: boolean;
      readonly isPartly: boolean;
    }
  /** Of times whose columns say none. */
  | { readonly code: "unit"; readonly unit: TimeUnit }
  | { readonly code: "pauses"; readonly count: number }
  | { readonly code: "stand-ins"; readonly count: number }
  | { readonly code: "dealt"; readonly blocks: number }
  | { readonly code: "filled"; readonly what: Filled }
  | { readonly code: "durations-filled"; readonly count: number; readonly ms: number }
  | { readonly code: "roles"; readonly roles: readonly { readonly condition: string; readonly role: Role }[] }
  | { readonly code: "texts"; readonly of: "break" | "key" | "questions" | "cards" }
  | { readonly code: "probe-answer"; readonly windowMs: number }
  | { readonly code: "columns-unused"; readonly names: readonly string[] }
  | { readonly code: "lines-left-out"; readonly count: number }
  | { readonly code: "open-quote"; readonly line: number }
  /** The first of them, as the table names it. */
  | { readonly code: "mixed-blocks"; readonly block: string }
  | { readonly code: "rounded"; readonly count: number }
  | { readonly code: "no-times"; readonly count: number; readonly line: number }
  | { readonly code: "overlaps"; readonly count: number; readonly line: number }
  | { readonly code: "no-ratings" }
  | { readonly code: "uneven-ratings" }
  | { readonly code: "windows-differ"; readonly ms: number | null }
  | { readonly code: "block-sizes" }
  | { readonly code: "runs-uneven" }
  | { readonly code: "no-probe" }
  | { readonly code: "differs"; readonly count: number; readonly first: readonly Difference[] };

/** What a table without it takes from the design at hand. */
export type Filled =
  | "ratings"
  | "around-ratings"
  | "fixations"
  | "gaps"
  | "leads"
  | "runs"
  | "cards"
  | "start-key"
  | "probes";
