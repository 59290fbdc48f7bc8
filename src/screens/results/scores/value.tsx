/** A number among others in a table or a list. */
import type { Estimate } from "../../../core/session/score";
import type { NameOf } from "../../../words/conditions";
import { describeReason } from "../../../words/results/reasons";

type ValueProps = {
  readonly nameOf: NameOf;
  readonly estimate: Estimate;
  readonly format: (value: number, n: number) => string;
};

/** The value, or in plain words why there is none. */
export function Value({ nameOf, estimate, format }: ValueProps) {
  if (estimate.ok) return <>{format(estimate.value, estimate.n)}</>;
  return <span class="faded small">{describeReason(estimate.reason, nameOf)}</span>;
}
