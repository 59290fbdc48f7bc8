/** The problems of an address; the sentences are no part of what is fetched before a task can start. */
import type { Problem } from "../../core/result";
import { PROBLEMS } from "../../words/problems/page";
import { Unreachable } from "./unreachable";
import { useFetched } from "./use-fetched";

const fetchScreen = () => import("./problems");

export function ProblemsRoute({ problems }: { readonly problems: readonly Problem[] }) {
  const { fetched, tryAgain } = useFetched(fetchScreen);
  if (fetched === null) return null;
  if (fetched === "unreachable") {
    return <Unreachable title={PROBLEMS.title} sentences={PROBLEMS.unreachable} onTryAgain={tryAgain} />;
  }
  return <fetched.Problems problems={problems} />;
}
