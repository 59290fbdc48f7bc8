/** What is fetched only when it is needed: a screen that is none of what a task waits for, or a part of one. */
import { useSignal } from "@preact/signals";
import type { ComponentChild } from "preact";
import { useEffect } from "preact/hooks";
import { ACTIONS } from "../../words/actions";
import { Opening, WayHome } from "./plain-page";

/** `fetched` is null while it is on its way. */
export function useFetched<Fetched extends object>(fetchIt: () => Promise<Fetched>) {
  const fetched = useSignal<Fetched | "unreachable" | null>(null);
  function tryIt(): void {
    fetchIt().then(
      (arrived) => {
        fetched.value = arrived;
      },
      () => {
        fetched.value = "unreachable";
      },
    );
  }
  useEffect(tryIt, []);
  return { fetched: fetched.value, tryAgain: tryIt };
}

type UnreachableProps = {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly onTryAgain: () => void;
};

/** What stands in the place of a part that could not be fetched: why, and what to do. */
export function Unreachable({ title, sentences, onTryAgain }: UnreachableProps) {
  return (
    <>
      <Opening title={title} sentences={sentences} />
      <div class="entry actions">
        <button type="button" class="button primary" onClick={onTryAgain}>
          {ACTIONS.tryAgain}
        </button>
        <WayHome />
      </div>
    </>
  );
}

type FetchedProps<Program> = {
  readonly fetchIt: () => Promise<Program>;
  /** What stands there where it did not come. */
  readonly title: string;
  readonly sentences: readonly string[];
  readonly show: (program: Program) => ComponentChild;
};

/** Nothing until the screen is there, else a way to ask again. */
export function Fetched<Program extends object>({ fetchIt, title, sentences, show }: FetchedProps<Program>) {
  const { fetched, tryAgain } = useFetched(fetchIt);
  if (fetched === null) return null;
  if (fetched === "unreachable")
    return <Unreachable title={title} sentences={sentences} onTryAgain={tryAgain} />;
  return <>{show(fetched)}</>;
}
