/** The stimulus set of a session, asked for once a screen. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { StimulusSet } from "../../core/stimuli/set";
import type { OpenSet } from "../../images/source";

/** `asked` until it is known; null where the set cannot be had. */
export function useStimulusSet(openSet: OpenSet, setId: string): StimulusSet | "asked" | null {
  const set = useSignal<StimulusSet | "asked" | null>("asked");
  useEffect(() => {
    let isOver = false;
    void openSet(setId).then((opened) => {
      // Its images are not shown here.
      if (opened.ok) opened.value.release();
      if (!isOver) set.value = opened.ok ? opened.value.set : null;
    });
    return () => {
      isOver = true;
    };
  }, []);
  return set.value;
}
