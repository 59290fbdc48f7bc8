/** The first page: what this is, three doors, the presets, and where stored sessions stand. */
import type { ComponentChildren } from "preact";
import "../../styles/home.css";
import { findPreset } from "../../core/design/presets";
import type { StoreProblem } from "../../core/session/keeping";
import type { OpenSet } from "../../images/source";
import { HOME, HOME_ON_DISK } from "../../words/home";
import { formatLength } from "../../words/numbers";
import { Opening } from "../parts/plain-page";
import { ProcedureFold } from "../parts/procedure/fold";
import { StorageNotice } from "../parts/storage-notice";
import { Doors } from "./doors";

export type PresetEntry = {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly basis: string;
  /** Whether some of its numbers were found in no source. */
  readonly isPartlyUnverified: boolean;
};

export type HomeProps = {
  readonly presets: readonly PresetEntry[];
  /** For the figures of their procedures. */
  readonly openSet: OpenSet;
  /** Why sessions cannot be kept, null while they can. */
  readonly problem: StoreProblem | null;
  /** What is offered above all else, null for nothing. */
  readonly offers: ComponentChildren;
  /** The list of sessions, or what stands in its place. */
  readonly children: ComponentChildren;
};

const SHORT_BASIS_CHARACTERS = 180;

export function Home({ presets, openSet, problem, offers, children }: HomeProps) {
  return (
    <>
      <StorageNotice problem={problem} />
      <Opening title={HOME.title} sentences={HOME.what} />
      {offers}
      <Doors />
      <Presets presets={presets} openSet={openSet} />
      <section class="entry" id="sessions">
        <h2>{HOME.sessionsTitle}</h2>
        <div class="stack">
          {__ONE_FILE__ && location.protocol === "file:" && <p class="faded">{HOME_ON_DISK}</p>}
          {children}
        </div>
      </section>
    </>
  );
}

function Presets({ presets, openSet }: Pick<HomeProps, "presets" | "openSet">) {
  return (
    <section class="entry">
      <h2>{HOME.presetsTitle}</h2>
      <div class="stack">
        <p class="faded">{HOME.presetsLead}</p>
        <ul class="ledger">
          {presets.map(({ id, title, minutes, ...basis }) => (
            <li key={id}>
              <div class="ledger-line">
                <h3>
                  <a class="alone" href={`#/task?preset=${encodeURIComponent(id)}`}>
                    {title}
                  </a>
                </h3>
                <span class="figures">{formatLength(minutes)}</span>
              </div>
              <Basis {...basis} />
              <PresetProcedure id={id} openSet={openSet} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function PresetProcedure({ id, openSet }: Pick<PresetEntry, "id"> & Pick<HomeProps, "openSet">) {
  const design = findPreset(id);
  return design === null ? null : <ProcedureFold openSet={openSet} design={design} />;
}

/** Short ones stand there; long ones unfold, and say at once when they hold numbers not read in a source. */
function Basis({ basis, isPartlyUnverified }: Pick<PresetEntry, "basis" | "isPartlyUnverified">) {
  if (basis.length <= SHORT_BASIS_CHARACTERS) return <p class="faded small">{basis}</p>;
  return (
    <details class="basis">
      <summary>
        {HOME.basisToggle}
        {isPartlyUnverified && (
          <>
            {" "}
            <span class="stamp">{HOME.unverified}</span>
          </>
        )}
      </summary>
      <p class="faded small">{basis}</p>
    </details>
  );
}
