/** The lesson, folded: what to keep in mind, two plans, a figure for a slide, what to say and ask, a worksheet. */
import { ASK, LESSON, MIND, PLANS, SAY, SHEET } from "../../../words/class/lesson";
import { SentenceList } from "../../parts/plain-page";
import { ProcedureFold, type ProcedureProps } from "../../parts/procedure/fold";

/** `design` is that of the lesson's procedure. */
export function Lesson({ openSet, design }: ProcedureProps) {
  return (
    <section class="entry" id="lesson">
      <h2>{LESSON.title}</h2>
      <div class="stack wide-gap">
        <p>{LESSON.lead}</p>
        <details>
          <summary>{LESSON.toggle}</summary>
          <div class="stack wide-gap">
            <h3>{LESSON.mindTitle}</h3>
            <SentenceList sentences={MIND} />
            {PLANS.map(({ title, steps }) => (
              <div key={title} class="stack">
                <h3>{title}</h3>
                <dl class="lesson-plan">
                  {steps.map(({ minutes, text }) => (
                    <div key={minutes}>
                      <dt class="figures">{minutes}</dt>
                      <dd>{text}</dd>
                    </div>
                  ))}
                </dl>
              </div>
            ))}
            <h3>{LESSON.figureTitle}</h3>
            <p>{LESSON.figureLead}</p>
            <ProcedureFold key={design.id} {...{ openSet, design }} />
            <h3>{LESSON.sayTitle}</h3>
            <SentenceList sentences={SAY} />
            <h3>{LESSON.askTitle}</h3>
            <SentenceList sentences={ASK} />
            <h3>{LESSON.sheetTitle}</h3>
            <ol class="stack">
              {SHEET.map((task) => (
                <li key={task}>{task}</li>
              ))}
            </ol>
          </div>
        </details>
      </div>
    </section>
  );
}
