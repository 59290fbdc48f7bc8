/** The instructions of a design, each step with a small drawing: look, rate, react, stop. */
import type { ComponentChildren, JSX } from "preact";
import { listShownMs } from "../../core/design/counts";
import type { Design } from "../../core/design/design";
import { listMoments } from "../../core/design/moments";
import { isEndedByAnswer, listQuestions } from "../../core/design/questions";
import { digitKeysOf } from "../../core/design/rating-scale";
import type { SetContent } from "../../core/stimuli/set";
import { BEFORE, describePractice, describeStopping, describeWatching, HOW } from "../../words/before";
import { askOf, describeProbe } from "../../words/probes";
import { describeRuns, shareWithCard } from "../../words/runs";
import { describeAnswering, describeTurns, describeWindow, quoteQuestion } from "../../words/terms";
import {
  BeginDrawing,
  LookDrawing,
  RateDrawing,
  ReactDrawing,
  StopDrawing,
  TargetDrawing,
} from "./how-drawings";

type HowItWorksProps = {
  readonly design: Design;
  /** Null until the set is there. */
  readonly content: SetContent | null;
};

export function HowItWorks({ design, content }: HowItWorksProps) {
  const { rating } = design;
  const asked = askOf(design, content?.shows);
  const moments = listMoments(design);
  const isEnded = isEndedByAnswer(rating);
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
            <Asking design={design} />
            <p>{describeAnswering(digitKeysOf(rating), isTouch, isEnded)}</p>
            <p>{describeWindow(rating.windowMs, isEnded)}</p>
          </Step>
        )}
        {asked !== null && (
          <Step title={HOW.probeTitle} Drawing={asked.kind === "condition" ? TargetDrawing : ReactDrawing}>
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

/** What is asked, in the design's own words. */
function Asking({ design }: Pick<HowItWorksProps, "design">) {
  const moments = listMoments(design);
  const [first, ...others] = listQuestions(design);
  const [open, close] = quoteQuestion(moments);
  if (others.length === 0) {
    return (
      <p>
        {open}
        <bdi>{first.prompt}</bdi>
        {close}
      </p>
    );
  }
  return (
    <>
      <p>{describeTurns(1 + others.length, moments)}</p>
      <ol class="questions">
        {[first, ...others].map(({ id, prompt }) => (
          <li key={id}>
            <bdi>{prompt}</bdi>
          </li>
        ))}
      </ol>
    </>
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
