/** The stimulus set of a design with its measures, asked for once a screen. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Design } from "../../core/design/design";
import type { SetMeasures, StimulusSet } from "../../core/stimuli/set";
import type { OpenSet } from "../../images/source";

/** `measures` is null where there are none to be had. */
export type KnownSet = { readonly set: StimulusSet; readonly measures: SetMeasures | null };

type Asked = Pick<Design, "stimuli" | "standIns">;

/** `asked` until it is known; null where the set cannot be had. */
export function useStimulusSet(openSet: OpenSet, { stimuli, standIns }: Asked): KnownSet | "asked" | null {
  const known = useSignal<KnownSet | "asked" | null>("asked");
  async function ask(): Promise<KnownSet | null> {
    const opened = await openSet(stimuli, standIns);
    if (!opened.ok) return null;
    const { set, measures, release } = opened.value;
    // Its images are not shown here.
    release();
    return { set, measures: await measures() };
  }
  useEffect(() => {
    let isOver = false;
    void ask().then((found) => {
      if (!isOver) known.value = found;
    });
    return () => {
      isOver = true;
    };
  }, []);
  return known.value;
}
