/** Opens sets with a design's stand-ins beside their own pictures; what draws those is fetched for designs that have any. */
import { fail } from "../core/result";
import type { OpenSet } from "./source";

export function withStandIns(openSet: OpenSet): OpenSet {
  return async (setId, standIns) => {
    const opened = await openSet(setId);
    if (!standIns || !opened.ok) return opened;
    try {
      const { putStandIns } = await import("./stand-ins");
      return putStandIns(opened.value, standIns);
    } catch {
      opened.value.release();
      return fail({
        path: "design.standIns",
        rule: { code: "readable-set", url: "stand-ins" },
        received: setId,
      });
    }
  };
}
