/** What the design comes to: its length with bounds and its counts, the seed of the schedule, and a length to fit it to. */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { countAsked, countBlocks } from "../../../core/design/counts";
import type { Design } from "../../../core/design/design";
import { boundLength, expectLength, type Pace } from "../../../core/design/reckon/bounds";
import { isSeed } from "../../../core/random";
import { type Problem, succeed } from "../../../core/result";
import type { Schedule } from "../../../core/schedule/schedule";
import { formatMinutes, SUM, tellBounds, tellWhatIsOpen } from "../../../words/lab/sum";
import { formatGrouped } from "../../../words/numbers";
import { readNumber } from "../edit/typed";
import { type Shown, workOut } from "../work-out";
import { Fit } from "./fit";

type SumPartProps = {
  readonly pace: Pace;
  /** How many ratings the pace was measured of; null where it is a guess. */
  readonly ratings: number | null;
  readonly shown: Shown | null;
  readonly seed: number;
  readonly drawSeed: () => number;
  readonly onSeed: (seed: number) => void;
  readonly onFit: (design: Design) => void;
};

export function SumPart({ pace, ratings, shown, seed, drawSeed, onSeed, onFit }: SumPartProps) {
  return (
    <section class="entry" id="sum">
      <h2>{SUM.title}</h2>
      <div class="stack wide-gap">
        {shown === null ? <p class="faded">{SUM.notYet}</p> : <Figures {...{ pace, ratings, shown }} />}
        <SeedField {...{ seed, drawSeed, onSeed }} />
        {shown !== null && (
          <Fit
            design={shown.design}
            lengthOf={(design) => expectLength(design, pace.usualMs)}
            problemOf={(design) => findProblem(design, shown)}
            onFit={onFit}
          />
        )}
      </div>
    </section>
  );
}

/** Nothing that is fitted takes the place of a design that runs, unless it runs as well. */
function findProblem(design: Design, { set, schedule }: Shown): Problem | null {
  const opened = new Map([[design.stimuli, succeed({ set, measures: null })]]);
  return workOut(design, schedule.seed, opened).problems[0] ?? null;
}

type FiguresProps = { readonly shown: Shown; readonly pace: Pace; readonly ratings: number | null };

function countImages({ events }: Schedule): number {
  return events.filter(({ event, phase }) => event === "image" && phase === "main").length;
}

function Figures({ shown: { design, schedule }, pace, ratings }: FiguresProps) {
  const bounds = boundLength(design, pace);
  const between = tellBounds(bounds);
  return (
    <>
      <dl class="number-list figures">
        <Figure name={SUM.length}>
          <b>{formatMinutes(bounds.expectedMs)}</b>
          {between !== "" && <span class="faded"> {between}</span>}
        </Figure>
        <Figure name={SUM.blocks}>{formatGrouped(countBlocks(design))}</Figure>
        <Figure name={SUM.images}>{formatGrouped(countImages(schedule))}</Figure>
        <Figure name={SUM.ratings}>{formatGrouped(countAsked(design))}</Figure>
        <Figure name={SUM.events}>{formatGrouped(schedule.events.length)}</Figure>
      </dl>
      <p class="faded small">{tellWhatIsOpen({ design, pace, ratings, bounds })}</p>
    </>
  );
}

function Figure({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function SeedField({ seed, drawSeed, onSeed }: Pick<SumPartProps, "seed" | "drawSeed" | "onSeed">) {
  const id = useId();
  const typed = useSignal<string | null>(null);
  const text = typed.value ?? String(seed);
  function type(next: string): void {
    typed.value = next;
    const value = readNumber(next);
    if (isSeed(value)) onSeed(value);
  }
  return (
    <div class="lab-choices">
      <div>
        <label for={id}>{SUM.seed}</label>
        <input
          id={id}
          type="text"
          inputMode="numeric"
          class="number-input"
          value={text}
          aria-describedby={`${id}-why`}
          aria-invalid={!isSeed(readNumber(text))}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={() => {
            typed.value = null;
          }}
        />
      </div>
      <button type="button" class="button" onClick={() => onSeed(drawSeed())}>
        {SUM.anotherSeed}
      </button>
      <p id={`${id}-why`} class="faded small">
        {SUM.seedWhy}
      </p>
    </div>
  );
}
