/** The class screen: what to bring, what is here so far, and how the lesson ends. */
import "../../styles/class.css";
import { useSignal } from "@preact/signals";
import type { Design } from "../../core/design/design";
import { groupByDesign } from "../../core/session/cohort/collection";
import type { DesignSource } from "../../formats/address/address";
import { COLLECT, LOADED_PARTLY, OLD } from "../../words/class/collect";
import { TryAgain } from "../parts/again/try-again";
import { Opening } from "../parts/plain-page";
import type { Services } from "../services";
import { Bring } from "./collect/bring";
import type { Collecting } from "./collect/collecting";
import { End } from "./collect/end";
import { Held } from "./collect/held";
import { TakeOut } from "./collect/out";
import { Refused } from "./collect/refused";
import { ClassContents } from "./contents";
import { Invite } from "./invite/invite";
import { Lesson } from "./lesson/lesson";
import { Collector } from "./rows/collector";
import { ClassWall } from "./wall/class-wall";

type ClassProps = {
  /** The design that the address names, to be invited to. */
  readonly source: DesignSource | null;
  readonly services: Pick<Services, "openSet" | "drawSeed">;
  /** That of the address, else the one that lessons begin with. */
  readonly design: Design;
  readonly collecting: Collecting;
  /** What came with the link, or that a lesson has just ended here; null for nothing. */
  readonly told: string | null;
  /** Whether the browser would not let a collection be read. */
  readonly isRefused: boolean;
  /** Where not all that is kept of the lesson could be read: reads it again; else null. */
  readonly onLoadAgain: (() => void) | null;
  /** ISO 8601. */
  readonly today: () => string;
  readonly onEnded: () => void;
};

export function Class({
  services,
  source,
  design,
  collecting,
  told,
  isRefused,
  onLoadAgain,
  today,
  onEnded,
}: ClassProps) {
  const isForAnother = useSignal(false);
  const turn = (next: boolean) => () => {
    isForAnother.value = next;
    scrollTo(0, 0);
  };
  const isEmpty = collecting.collection.value.people.size === 0;
  // Another lesson has begun since.
  const isPast = told === COLLECT.ended && !isEmpty;
  if (isForAnother.value) return <Collector drawSeed={services.drawSeed} onBack={turn(false)} />;
  const groups = groupByDesign(collecting.collection.value, collecting.included.value);
  return (
    <>
      <Opening title={COLLECT.title} sentences={COLLECT.lead}>
        {told !== null && !isPast && (
          <p class="note" role="status">
            {told}
          </p>
        )}
        {isRefused && <p class="note">{OLD.refused}</p>}
        {onLoadAgain !== null && <TryAgain sentence={LOADED_PARTLY} onTryAgain={onLoadAgain} />}
      </Opening>
      <ClassContents hasWall={groups.some(({ counted }) => counted.length > 0)} />
      <Lesson openSet={services.openSet} design={design} />
      <Invite source={source} />
      <Bring collecting={collecting} onRows={turn(true)} />
      <Held collecting={collecting} />
      <ClassWall {...{ services, groups, collecting, design }} />
      <Refused refusals={collecting.refusals.value} />
      {!isEmpty && <TakeOut collecting={collecting} />}
      {!isEmpty && <End collecting={collecting} today={today} onEnded={onEnded} />}
    </>
  );
}
