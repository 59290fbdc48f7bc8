/** The part of the lab that lists what is worth a second look, with what to do and whose rule it is. */
import { useSignal } from "@preact/signals";
import { useId, useMemo } from "preact/hooks";
import { lookAt } from "../../../charts/looks";
import { categoryOf, listImageConditions } from "../../../core/design/conditions";
import type { Finding, SetDifference } from "../../../core/schedule/findings/finding";
import { listFindings } from "../../../core/schedule/findings/list-findings";
import { standardisedDifference } from "../../../core/stimuli/matching";
import { MEASURES } from "../../../core/stimuli/measures";
import { readMeasures } from "../../../core/stimuli/read-measures";
import type { FrameSource } from "../../../task/clock/frame-clock";
import { measureRefresh } from "../../../task/clock/measure-refresh";
import { FINDINGS, tellFinding, tellThisDisplay } from "../../../words/lab/findings";
import type { Shown } from "../work-out";
import { showField } from "./show-field";

type CheckPartProps = { readonly shown: Shown | null; readonly frames: FrameSource };

/** Every pair of categories that the design shows, on every measure. */
function listDifferences({ design, set, measures }: Shown): readonly SetDifference[] {
  if (measures === null) return [];
  const categories = [...new Set(listImageConditions(design).flatMap((one) => categoryOf(one) ?? []))];
  const measured = new Map(
    categories.map((category) => [
      category,
      set.images
        .filter((image) => image.category === category)
        .flatMap(({ id }) => readMeasures(measures, id) ?? []),
    ]),
  );
  return categories.flatMap((first, place) =>
    categories.slice(place + 1).map((second) => ({
      first,
      second,
      measures: MEASURES.flatMap((measure) => {
        const [one, other] = [measured.get(first) ?? [], measured.get(second) ?? []];
        const difference = standardisedDifference(one, other, measure);
        return difference === null ? [] : [{ measure, difference }];
      }),
    })),
  );
}

export function CheckPart({ shown, frames }: CheckPartProps) {
  const refreshHz = useSignal<number | null | "measuring" | "untold">(null);
  function measure(): void {
    if (refreshHz.value === "measuring") return;
    refreshHz.value = "measuring";
    const measurement = measureRefresh(frames);
    function look(): void {
      if (!measurement.isEnough() && !measurement.isOver()) return void frames.request(look);
      measurement.stop();
      const refresh = measurement.refresh();
      refreshHz.value = refresh?.clock === "steady" ? 1_000 / refresh.frameMs : "untold";
    }
    look();
  }
  const hz = typeof refreshHz.value === "number" ? refreshHz.value : null;
  return (
    <section class="entry" id="check">
      <h2>{FINDINGS.title}</h2>
      <div class="stack wide-gap">
        <p>{FINDINGS.lead}</p>
        <div class="actions on-screen-only">
          <button
            type="button"
            class="button"
            aria-disabled={refreshHz.value === "measuring"}
            onClick={measure}
          >
            {FINDINGS.measure}
          </button>
          <span role="status">
            {hz !== null && tellThisDisplay(hz)}
            {refreshHz.value === "untold" && FINDINGS.untold}
          </span>
        </div>
        {shown === null ? <p class="faded">{FINDINGS.notYet}</p> : <List shown={shown} refreshHz={hz} />}
      </div>
    </section>
  );
}

type ListProps = { readonly shown: Shown; readonly refreshHz: number | null };

function List({ shown, refreshHz }: ListProps) {
  const { design, schedule } = shown;
  const differences = useMemo(() => listDifferences(shown), [shown]);
  const findings = listFindings({ design, schedule, refreshHz, differences });
  const { nameOf } = lookAt(design);
  if (findings.length === 0) return <p>{FINDINGS.none}</p>;
  return (
    <ol class="findings">
      {findings.map((finding, place) => (
        <Found key={place} finding={finding} told={tellFinding(finding, nameOf)} />
      ))}
    </ol>
  );
}

type FoundProps = {
  readonly finding: Finding;
  readonly told: ReturnType<typeof tellFinding>;
};

function Found({ finding, told: { what, whatToDo, whose, sources } }: FoundProps) {
  const id = useId();
  return (
    <li>
      <p id={id}>
        <strong>{what}</strong>
      </p>
      <p>{whatToDo}</p>
      <p class="faded small">
        {whose}{" "}
        {sources.map(({ label, href }) => (
          <a key={href} href={href} rel="noreferrer">
            {label}
          </a>
        ))}
      </p>
      <button
        type="button"
        class="button quiet"
        aria-describedby={id}
        onClick={() => showField(finding.path)}
      >
        {FINDINGS.show}
      </button>
    </li>
  );
}
