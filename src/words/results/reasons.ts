/** Why a score is missing, in words that go on from "missing: ". */
import type { Reason } from "../../core/session/estimate";
import type { NameOf } from "../conditions";
import { MOMENT_NAMES } from "../terms";

export function describeReason(reason: Reason, nameOf: NameOf): string {
  switch (reason.code) {
    case "no-ratings":
      return "this design has no ratings";
    case "no-block-ratings":
      return "this design has no block ratings";
    case "no-ratings-after-blocks":
      return "this design has no ratings after blocks";
    case "no-condition-of-role":
      return reason.role === "cue"
        ? "this design has no cue condition"
        : "this design has no condition to compare with";
    case "not-asked":
      return `this design has no rating ${MOMENT_NAMES[reason.moment]}`;
    case "needs-two-ratings":
      return "needs at least two ratings";
    case "needs-two-blocks":
      return "needs at least two blocks";
    case "needs-two-rated-blocks":
      return "needs at least two rated blocks";
    case "no-rating-given":
      return "no rating was given";
    case "no-probe-shown":
      return "no image that asks for the key was shown";
    case "no-probe-hit":
      return "no image that asks for the key was answered in time";
    case "no-block-rated":
      return `no ${nameOf(reason.condition)} block was rated`;
    case "not-given":
      return `the rating ${MOMENT_NAMES[reason.moment]} was not given`;
  }
}
