/** The lesson, folded: what to keep in mind, two plans, what to say and ask, a worksheet. */
import { ASK, LESSON, MIND, PLANS, SAY, SHEET } from "../../../words/class/lesson";
import { SentenceList } from "../../parts/plain-page";

export function Lesson() {
  return (
    <section class="entry">
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
