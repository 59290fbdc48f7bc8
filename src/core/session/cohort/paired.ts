/** The numbers of paired differences: their mean with its t interval, and the standardised effect with its own. */
import { jStat } from "jstat";
import { averageOf, type Interval, type Known, know, sdOf, unknown } from "./known";

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

/** Held against R over t from 0.5 to 36 and 1 to 200 degrees of freedom: jStat's series is good to 10⁻⁶ up to 25. */
const LARGEST_NONCENTRALITY = 24;

/** jStat answers with nonsense where t is in the ten thousands. */
const LARGEST_T = 1_000;

/** Halvings of a stretch of at most 48: what is left is below the rounding of the quantiles. */
const HALVINGS = 60;

/** The noncentrality at which t stands at this probability, which falls as the noncentrality grows. */
function findNoncentrality(t: number, degreesOfFreedom: number, probability: number): number | null {
  if (Math.abs(t) > LARGEST_T) return null;
  let [low, high] = [-LARGEST_NONCENTRALITY, LARGEST_NONCENTRALITY];
  const at = (noncentrality: number) => jStat.noncentralt.cdf(t, degreesOfFreedom, noncentrality);
  if (at(low) < probability || at(high) > probability) return null;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    if (at(middle) > probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function findEffectInterval(t: number, people: number): Known<Interval> {
  const low = findNoncentrality(t, people - 1, UPPER);
  const high = findNoncentrality(t, people - 1, LOWER);
  if (low === null || high === null) return unknown({ code: "effect-too-large" });
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
