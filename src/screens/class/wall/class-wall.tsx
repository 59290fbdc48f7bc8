/** The wall of what a class collected, and of a made-up class on request. */
import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { Design } from "../../../core/design/design";
import type { Group } from "../../../core/session/cohort/collection";
import { makeUpClass } from "../../../core/session/cohort/made-up";
import type { HandIn } from "../../../core/session/hand-in";
import { WALL } from "../../../words/class/wall";
import { useStimulusSet } from "../../parts/use-stimulus-set";
import type { Services } from "../../services";
import type { Collecting } from "../collect/collecting";
import { Wall } from "./wall";
import { listWalled, type Recorded, rememberShown } from "./walled";

type ClassWallProps = {
  readonly services: Pick<Services, "openSet" | "drawSeed">;
  readonly groups: readonly Group[];
  readonly collecting: Pick<Collecting, "collection" | "merge" | "shownBefore">;
  /** What the made-up class is shown. */
  readonly design: Design;
};

/** The same on every machine, so that a lesson can be prepared. */
const MADE_UP_SEED = 1;

export function ClassWall({ services, groups, collecting, design }: ClassWallProps) {
  const isMadeUp = useSignal(false);
  const recorded: Recorded = {
    formOf: (id) => collecting.collection.value.people.get(id)?.form ?? "code",
    merge: collecting.merge,
  };
  const walled = listWalled(groups, recorded, collecting.shownBefore).filter(
    ({ counted }) => counted.length > 0,
  );
  return (
    <>
      {walled.length > 0 && !isMadeUp.value && <Wall walled={walled} drawSeed={services.drawSeed} />}
      {isMadeUp.value && <MadeUp key={design.id} {...{ services, design }} />}
      <section class="entry on-screen-only">
        <div class="stack">
          <label class="switch">
            <input
              type="checkbox"
              checked={isMadeUp.value}
              onChange={({ currentTarget }) => {
                isMadeUp.value = currentTarget.checked;
              }}
            />
            <span>{WALL.showMadeUp}</span>
            <span class="hint">{WALL.madeUpNote}</span>
          </label>
        </div>
      </section>
    </>
  );
}

function MadeUp({ services, design }: Omit<ClassWallProps, "groups" | "collecting">) {
  const known = useStimulusSet(services.openSet, design);
  const people = useMemo((): readonly HandIn[] | null => {
    if (known === "asked" || known === null) return null;
    const made = makeUpClass(design, known.set, MADE_UP_SEED);
    return made.ok ? made.value : null;
  }, [known]);
  const shownBefore = useMemo(rememberShown, []);
  if (known === "asked") return null;
  if (people === null) return <p role="status">{WALL.noMadeUp}</p>;
  return (
    <Wall
      walled={[{ design, counted: people, stamp: WALL.madeUp, recorded: null, shownBefore }]}
      drawSeed={services.drawSeed}
    />
  );
}
