/** The about page: the paradigm in short, with sources and how sure each statement is. */
import { findPreset } from "../../core/design/presets";
import { ABOUT, CARE, FOUND, START, TIMING } from "../../words/paradigm/about";
import { Closing, Opening, Points } from "../parts/plain-page";
import { ProcedureFold } from "../parts/procedure/fold";
import { Statements, SurenessLegend } from "../parts/statements";
import type { Services } from "../services";

/** In blocks, and image by image. */
const SHOWN = ["class-demo", "event-related"].flatMap((id) => findPreset(id) ?? []);

export function About({ services }: { readonly services: Pick<Services, "openSet"> }) {
  return (
    <>
      <Opening title={ABOUT.title} sentences={[ABOUT.lead]}>
        <SurenessLegend statements={[...START, ...FOUND, ...CARE, ...TIMING]} />
      </Opening>
      <section class="entry">
        <h2>{ABOUT.procedureTitle}</h2>
        <div class="stack">
          <p>{ABOUT.procedure}</p>
          {SHOWN.map((design) => (
            <div key={design.id}>
              <h3>{design.title}</h3>
              <ProcedureFold openSet={services.openSet} design={design} />
            </div>
          ))}
        </div>
      </section>
      <Statements title={ABOUT.startTitle} statements={START} />
      <Statements title={ABOUT.foundTitle} statements={FOUND} />
      <Statements title={ABOUT.careTitle} statements={CARE} />
      <Statements title={ABOUT.timingTitle} statements={TIMING} />
      <Points title={ABOUT.isNotTitle} sentences={ABOUT.isNot} />
      <Closing title={ABOUT.dataTitle} sentence={ABOUT.data} />
    </>
  );
}
