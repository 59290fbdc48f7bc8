/** What the charts of a display report show, as plain data. */
import type { FrameCount } from "../../core/session/try/report";
import type { FramePanel } from "../../words/charts/try";

/** Whose numbers these are: stands on a saved picture. */
type Sourced = { readonly source: string };

export type FramesData = Sourced & Readonly<Record<FramePanel, readonly FrameCount[]>>;

/** An event whose start was planned. */
export type TimedStart = {
  readonly row: number;
  /** Since the first event, in ms. */
  readonly atMs: number;
  /** After its plan, in ms; negative before it. */
  readonly offMs: number;
  /** Null where it cannot be told. */
  readonly onTime: boolean | null;
};

export type DriftData = Sourced & {
  readonly events: readonly TimedStart[];
  /** One refresh of the display, in ms; null where it is not known. */
  readonly frameMs: number | null;
};
