/** The noncentrality at which a t stands at a probability: what the interval of a standardised effect is made of. */
import { jStat } from "jstat";

/** The density reaches so many of its standard deviations to either side. */
const REACH_SDS = 12;
/** Even, as Simpson's rule has it. */
const STEPS = 1_200;
/** Beyond so many of them between t and the noncentrality the steps would be too wide. */
const LARGEST_T_SDS = 25;
/** Of the stretch in which the noncentrality lies: what is left is below the rounding of the result. */
const HALVINGS = 48;

/** A standard deviation in units of the one that is estimated, and how often it occurs: weights add up to 1. */
type Spread = { readonly sd: number; readonly weight: number };

/** Of a sample's standard deviation, by its chi distribution, in steps. */
function listSpreads(degreesOfFreedom: number): readonly Spread[] {
  const error = 1 / Math.sqrt(2 * degreesOfFreedom);
  const from = Math.max(0, 1 - REACH_SDS * error);
  const step = (1 + REACH_SDS * error - from) / STEPS;
  const peak = Math.sqrt((degreesOfFreedom - 1) / degreesOfFreedom);
  const logAt = (sd: number) => {
    const powers = degreesOfFreedom === 1 ? 0 : (degreesOfFreedom - 1) * Math.log(sd);
    return powers - (degreesOfFreedom * sd ** 2) / 2;
  };
  const highest = logAt(peak);
  const spreads = Array.from({ length: STEPS + 1 }, (_, place) => {
    const sd = from + place * step;
    const ofSimpson = place === 0 || place === STEPS ? 1 : place % 2 === 0 ? 2 : 4;
    return { sd, weight: ofSimpson * Math.exp(logAt(sd) - highest) };
  });
  const total = spreads.reduce((sum, { weight }) => sum + weight, 0);
  return spreads.map(({ sd, weight }) => ({ sd, weight: weight / total }));
}

/**
 * For each of the probabilities the noncentrality at which t stands there, which falls as the noncentrality grows; null
 * where t is too large. By integration over the sample's standard deviation: jStat's series is wrong from 25 on, which
 * a thousand people reach with a d of 0.8.
 */
export function findNoncentralities(
  t: number,
  degreesOfFreedom: number,
  probabilities: readonly number[],
): readonly number[] | null {
  if (Math.abs(t) > LARGEST_T_SDS * Math.sqrt(2 * degreesOfFreedom)) return null;
  const spreads = listSpreads(degreesOfFreedom);
  const at = (noncentrality: number) =>
    spreads.reduce((sum, { sd, weight }) => sum + weight * jStat.normal.cdf(t * sd - noncentrality, 0, 1), 0);
  const reach = Math.abs(t) * (1 + REACH_SDS / Math.sqrt(2 * degreesOfFreedom)) + REACH_SDS;
  return probabilities.map((probability) => {
    let [low, high] = [-reach, reach];
    for (let halving = 0; halving < HALVINGS; halving += 1) {
      const middle = (low + high) / 2;
      if (at(middle) > probability) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  });
}
