/** The class screen: what to bring, what is here so far, and how the lesson ends. */
import "../../styles/class.css";
import { COLLECT, OLD } from "../../words/class/collect";
import { Opening } from "../parts/plain-page";
import { Bring } from "./collect/bring";
import type { Collecting } from "./collect/collecting";
import { End } from "./collect/end";
import { Held } from "./collect/held";
import { TakeOut } from "./collect/out";
import { Refused } from "./collect/refused";

type ClassProps = {
  readonly collecting: Collecting;
  /** Whether a lesson has just ended here. */
  readonly hasEnded: boolean;
  /** Whether the browser would not let a collection be read. */
  readonly isRefused: boolean;
  /** ISO 8601. */
  readonly today: () => string;
  readonly onEnded: () => void;
};

export function Class({ collecting, hasEnded, isRefused, today, onEnded }: ClassProps) {
  const isEmpty = collecting.collection.value.people.size === 0;
  return (
    <>
      <Opening title={COLLECT.title} sentences={COLLECT.lead}>
        {hasEnded && isEmpty && (
          <p class="note" role="status">
            {COLLECT.ended}
          </p>
        )}
        {isRefused && <p class="note">{OLD.refused}</p>}
      </Opening>
      <Bring collecting={collecting} camera={null} isPasteFirst={true} />
      <Held collecting={collecting} />
      <Refused refusals={collecting.refusals.value} />
      {!isEmpty && <TakeOut collecting={collecting} />}
      {!isEmpty && <End collecting={collecting} today={today} onEnded={onEnded} />}
    </>
  );
}
