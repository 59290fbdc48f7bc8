/** What is jittered in the schedule of a seed: drawn against asked for, a histogram each. */
import { useMemo } from "preact/hooks";
import type { Looks } from "../../../charts/looks";
import { JitterChart } from "../../../charts/schedule/jitter-chart";
import { listJitters } from "../../../core/schedule/overview/jitters";
import type { Schedule } from "../../../core/schedule/schedule";
import { SEE } from "../../../words/lab/see";
import { savePicture } from "./save-picture";

type JittersProps = { readonly schedule: Schedule; readonly looks: Looks };

export function Jitters({ schedule, looks: { nameOf } }: JittersProps) {
  const { design, seed } = schedule;
  const jitters = useMemo(() => listJitters(schedule), [schedule]);
  return (
    <div class="stack">
      <h3>{SEE.jittersTitle}</h3>
      {jitters.length === 0 && <p>{SEE.noJitters}</p>}
      {jitters.map((jitter) => (
        <JitterChart
          key={jitter.of}
          {...{ jitter, nameOf }}
          source={design.title}
          actions={savePicture(`${design.id}_seed-${seed}_${jitter.of}-lengths`)}
        />
      ))}
    </div>
  );
}
