/** The part of the lab in which the schedule is seen: to scale, counted, on a time grid, and as files. */
import "../../../styles/charts.css";
import { useMemo } from "preact/hooks";
import { lookAt } from "../../../charts/looks";
import { ScheduleChart } from "../../../charts/schedule/schedule-chart";
import { hashDesign } from "../../../core/design/canonical";
import { placeInTime } from "../../../core/schedule/overview/nominal-times";
import { formatPlannedBids, formatPlannedCsv, listFixedMain } from "../../../formats/schedule/planned";
import { SEE } from "../../../words/lab/see";
import { saveFile } from "../../parts/files";
import { SavingTold, useSaving } from "../../parts/saving";
import type { Shown } from "../work-out";
import { Counts } from "./counts";
import { Grid } from "./grid";
import { Jitters } from "./jitters";
import { Matching } from "./matching";
import { savePicture } from "./save-picture";

type SeePartProps = {
  readonly shown: Shown | null;
  /** What a self-paced event is drawn as, in ms. */
  readonly selfPacedMs: number;
};

export function SeePart({ shown, selfPacedMs }: SeePartProps) {
  return (
    <section class="entry wide" id="see">
      <h2>{SEE.title}</h2>
      {shown === null ? <p class="faded">{SEE.notYet}</p> : <Seen {...{ shown, selfPacedMs }} />}
    </section>
  );
}

function Seen({ shown, selfPacedMs }: { readonly shown: Shown; readonly selfPacedMs: number }) {
  const { design, schedule, measures } = shown;
  const looks = useMemo(() => lookAt(design), [design]);
  const events = useMemo(() => placeInTime(schedule, selfPacedMs), [schedule, selfPacedMs]);
  return (
    <div class="stack wide-gap">
      <ScheduleChart
        {...looks}
        events={events}
        source={design.title}
        actions={savePicture(`${design.id}_schedule`)}
      />
      <Counts schedule={schedule} looks={looks} />
      <Jitters schedule={schedule} looks={looks} />
      <Matching schedule={schedule} measures={measures} looks={looks} />
      <Grid schedule={schedule} />
      <Files shown={shown} />
    </div>
  );
}

function Files({ shown: { design, schedule, set } }: { readonly shown: Shown }) {
  const saving = useSaving();
  // Texts of thousands of lines are written when somebody wants them, not at every change.
  const plan = () => ({ schedule, set, designHash: hashDesign(design) });
  const hasFixedTimes = useMemo(() => listFixedMain(schedule) !== null, [schedule]);
  const name = `${design.id}_seed-${schedule.seed}`;
  return (
    <div class="stack on-screen-only">
      <h3>{SEE.filesTitle}</h3>
      <p class="faded small">{SEE.filesLead}</p>
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() =>
            void saving.save(async () =>
              saveFile(`${name}_schedule.csv`, "text/csv", formatPlannedCsv(plan())),
            )
          }
        >
          {SEE.csv}
        </button>
        {hasFixedTimes && (
          <button
            type="button"
            class="button"
            onClick={() =>
              void saving.save(async () =>
                saveFile(`${name}_events.tsv`, "text/tab-separated-values", formatPlannedBids(plan()) ?? ""),
              )
            }
          >
            {SEE.bids}
          </button>
        )}
      </div>
      {!hasFixedTimes && <p class="faded small">{SEE.noBids}</p>}
      <SavingTold saving={saving} toGo={0} onThere={() => undefined} />
    </div>
  );
}
