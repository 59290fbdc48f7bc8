/** What a design lets one say of the ratings of one session: it decides what texts may promise. */
import { listContrasts } from "./conditions";
import type { Design } from "./design";
import { asksAt, listMoments } from "./moments";

/**
 * `difference`: the mean after cue blocks minus that after those compared with. `means`: ratings after blocks, without
 * one of the two. `change`: the rating at the end minus that at the beginning. `apart`: ratings, but none that another is
 * held against. `none`: nothing is asked.
 */
export type ScoreKind = "difference" | "means" | "change" | "apart" | "none";

export function scoreKindOf(design: Design): ScoreKind {
  if (asksAt(design, "after-block")) {
    return listContrasts(design).length > 0 ? "difference" : "means";
  }
  if (asksAt(design, "before") && asksAt(design, "after")) return "change";
  return listMoments(design).length > 0 ? "apart" : "none";
}

/** Whether there is a score: one thing held against another. */
export function formsDifference(kind: ScoreKind): boolean {
  return kind === "difference" || kind === "change";
}
