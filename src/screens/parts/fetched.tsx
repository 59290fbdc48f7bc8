/** A screen that is no part of what is fetched before a task can start: nothing until it is there, else a way to ask again. */
import type { ComponentChild } from "preact";
import { Unreachable } from "./unreachable";
import { useFetched } from "./use-fetched";

type FetchedProps<Program> = {
  readonly fetchIt: () => Promise<Program>;
  /** What stands there where it did not come. */
  readonly title: string;
  readonly sentences: readonly string[];
  readonly show: (program: Program) => ComponentChild;
};

export function Fetched<Program extends object>({ fetchIt, title, sentences, show }: FetchedProps<Program>) {
  const { fetched, tryAgain } = useFetched(fetchIt);
  if (fetched === null) return null;
  if (fetched === "unreachable")
    return <Unreachable title={title} sentences={sentences} onTryAgain={tryAgain} />;
  return <>{show(fetched)}</>;
}
