/** The instructions of a design, each step with a small drawing: look, rate, react, stop. */
import type { ComponentChildren, JSX } from "preact";
import { listShownMs } from "../../core/design/counts";
import type { Design } from "../../core/design/design";
import { listMoments } from "../../core/design/moments";
import { digitKeysOf } from "../../core/design/rating-scale";
import type { SetContent } from "../../core/stimuli/set";
import {
  BEFORE,
  describeAnswering,
  describePractice,
  describeStopping,
  describeWatching,
  describeWindow,
  HOW,
  quoteQuestion,
} from "../../words/before";
import { askOf, describeProbe } from "../../words/probes";
import { describeRuns, shareWithCard } from "../../words/runs";
import { BeginDrawing, LookDrawing, RateDrawing, ReactDrawing, StopDrawing } from "./how-drawings";

type HowItWorksProps = {
  readonly design: Design;
  /** Null until the set is there. */
  readonly content: SetContent | null;
};

export function HowItWorks({ design, content }: HowItWorksProps) {
  const { rating } = design;
  const asked = askOf(design, content?.shows);
  const moments = listMoments(design);
  const [open, close] = quoteQuestion(moments);
  const practice = content?.shows.practice;
  // Who has no fine pointer has no keys at hand either.
  const isTouch = matchMedia("(pointer: coarse)").matches;
  const runs = describeRuns(design, isTouch);
  return (
    <section class="entry">
      <h2>{BEFORE.howTitle}</h2>
      <ul class="steps">
        <Step title={HOW.watchTitle} Drawing={LookDrawing}>
          <p>{describeWatching(listShownMs(design), asked !== null, shareWithCard(design))}</p>
          <p>{HOW.sight}</p>
          {practice !== undefined && <p>{describePractice(practice)}</p>}
        </Step>
        {moments.length > 0 && (
          <Step title={HOW.rateTitle} Drawing={RateDrawing}>
            <p>
              {open}
              <bdi>{rating.prompt}</bdi>
              {close}
            </p>
            <p>{describeAnswering(digitKeysOf(rating), isTouch)}</p>
            <p>{describeWindow(rating.windowMs)}</p>
          </Step>
        )}
        {asked !== null && (
          <Step title={HOW.probeTitle} Drawing={ReactDrawing}>
            <p>{describeProbe(asked, isTouch)}</p>
          </Step>
        )}
        {runs.length > 0 && (
          <Step title={HOW.runsTitle} Drawing={BeginDrawing}>
            {runs.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Step>
        )}
        <Step title={HOW.stopTitle} Drawing={StopDrawing}>
          <p>{describeStopping(isTouch)}</p>
        </Step>
      </ul>
    </section>
  );
}

type StepProps = {
  readonly title: string;
  readonly Drawing: () => JSX.Element;
  readonly children: ComponentChildren;
};

function Step({ title, Drawing, children }: StepProps) {
  return (
    <li class="step">
      <Drawing />
      <div>
        <h3>{title}</h3>
        {children}
      </div>
    </li>
  );
}
