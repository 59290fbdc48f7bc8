/** The about page: the paradigm in short, with sources and how sure each statement is. */
import { ABOUT, CARE, FOUND, START, TIMING } from "../../words/about";
import { ACTIONS } from "../../words/actions";
import { Statements } from "../parts/statements";

export function About() {
  return (
    <>
      <div class="opening">
        <h1>{ABOUT.title}</h1>
        <p>{ABOUT.lead}</p>
      </div>
      <Statements title={ABOUT.startTitle} statements={START} />
      <Statements title={ABOUT.foundTitle} statements={FOUND} />
      <Statements title={ABOUT.careTitle} statements={CARE} />
      <Statements title={ABOUT.timingTitle} statements={TIMING} />
      <section class="entry">
        <h2>{ABOUT.isNotTitle}</h2>
        <ul class="plain-list">
          {ABOUT.isNot.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <section class="entry">
        <h2>{ABOUT.dataTitle}</h2>
        <div class="stack wide-gap">
          <p>{ABOUT.data}</p>
          <div class="actions">
            <a class="button" href="#/">
              {ACTIONS.goHome}
            </a>
          </div>
        </div>
      </section>
    </>
  );
}
