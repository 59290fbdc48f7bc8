/** The about page: the paradigm in short, with sources and how sure each statement is. */
import { ABOUT, CARE, FOUND, START, TIMING } from "../../words/paradigm/about";
import { Closing, Opening, Points } from "../parts/plain-page";
import { Statements, SurenessLegend } from "../parts/statements";

export function About() {
  return (
    <>
      <Opening title={ABOUT.title} sentences={[ABOUT.lead]}>
        <SurenessLegend statements={[...START, ...FOUND, ...CARE, ...TIMING]} />
      </Opening>
      <Statements title={ABOUT.startTitle} statements={START} />
      <Statements title={ABOUT.foundTitle} statements={FOUND} />
      <Statements title={ABOUT.careTitle} statements={CARE} />
      <Statements title={ABOUT.timingTitle} statements={TIMING} />
      <Points title={ABOUT.isNotTitle} sentences={ABOUT.isNot} />
      <Closing title={ABOUT.dataTitle} sentence={ABOUT.data} />
    </>
  );
}
