/** What is fetched only when it is needed. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

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
