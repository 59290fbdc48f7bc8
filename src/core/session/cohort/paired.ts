/** The numbers of paired differences: their mean with its t interval, and the standardised effect with its own. */
import { jStat } from "jstat";
import { averageOf, type Interval, type Known, know, sdOf, unknown } from "./known";
import { findNoncentralities } from "./noncentral-t";

export type StandardisedEffect = {
  /** Mean of the differences divided by their standard deviation. Not to be set beside published d or g. */
  readonly dz: number;
  /** 95 %, from the noncentral t distribution. */
  readonly interval: Known<Interval>;
};

export type PairedNumbers = {
  readonly people: number;
  /** In units of the scale. */
  readonly mean: Known<number>;
  /** Of a sample (n − 1), in units of the scale. */
  readonly sd: Known<number>;
  /** 95 %, of the mean, from the t distribution, in units of the scale. */
  readonly interval: Known<Interval>;
  readonly effect: Known<StandardisedEffect>;
};

const UPPER = 0.975;
const LOWER = 0.025;

function findEffectInterval(t: number, people: number): Known<Interval> {
  const [low, high] = findNoncentralities(t, people - 1, [UPPER, LOWER]) ?? [];
  if (low === undefined || high === undefined) return unknown({ code: "effect-too-large" });
  return know({ low: low / Math.sqrt(people), high: high / Math.sqrt(people) });
}

/** From one difference a person, in units of the scale. Of fewer than two people there is no spread. */
export function describePairs(differences: readonly number[]): PairedNumbers {
  const people = differences.length;
  if (people === 0) {
    const none = unknown({ code: "needs-people", needed: 1, people });
    return { people, mean: none, sd: none, interval: none, effect: none };
  }
  const mean = averageOf(differences);
  if (people === 1) {
    const one = unknown({ code: "needs-people", needed: 2, people });
    return { people, mean: know(mean), sd: one, interval: one, effect: one };
  }
  const sd = sdOf(differences);
  const error = sd / Math.sqrt(people);
  const reach = jStat.studentt.inv(UPPER, people - 1) * error;
  return {
    people,
    mean: know(mean),
    sd: know(sd),
    interval: know({ low: mean - reach, high: mean + reach }),
    effect:
      sd === 0
        ? unknown({ code: "no-spread" })
        : know({ dz: mean / sd, interval: findEffectInterval(mean / error, people) }),
  };
}
