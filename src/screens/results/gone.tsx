/** What stands in the place of results that were deleted just now. */
import { GONE } from "../../words/results/missing";
import { describeGone } from "../../words/saving";
import { Nowhere } from "../parts/plain-page";

/** `saved` are the files that were handed over before. */
export function ResultsGone({ saved }: { readonly saved: readonly string[] }) {
  return <Nowhere title={GONE.title} sentences={[describeGone(GONE.what, saved)]} />;
}
