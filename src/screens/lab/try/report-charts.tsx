/** The charts of a display report: whole frames off the plan, starts over time, planned and shown event by event. */
import "../../../styles/charts.css";
import { useMemo } from "preact/hooks";
import { lookAt } from "../../../charts/looks";
import { TimingChart } from "../../../charts/session/charts";
import { timeEvents } from "../../../charts/session/timed-events";
import { DriftChart, FramesChart } from "../../../charts/try/charts";
import type { Schedule } from "../../../core/schedule/schedule";
import { offOf, type TryReport } from "../../../core/session/try/report";
import { buildDesignFileName } from "../../../formats/names";
import { saveFile } from "../../parts/files";
import type { Tried } from "./record-try";

const MEDIA_TYPES = { svg: "image/svg+xml", png: "image/png" } as const;

type ReportChartsProps = {
  readonly schedule: Schedule;
  readonly tried: Tried;
  readonly report: TryReport;
  /** What stands on a saved picture. */
  readonly source: string;
};

export function ReportCharts({ schedule, tried, report, source }: ReportChartsProps) {
  const { design } = schedule;
  const data = useMemo(() => {
    const { frameMs, whole } = report;
    const timed = timeEvents(tried.rows, design.rating);
    const starts = whole.map((row) => {
      return { row: row.row, atMs: row.onset_ms, offMs: offOf(row), onTime: row.timing_ok };
    });
    return {
      frames: { source, start: report.starts, length: report.lengths },
      drift: { source, events: starts, frameMs },
      timing: { ...lookAt(design), ...timed, frameMs, source, stamp: null },
    };
  }, [tried]);
  const actionsFor = (chart: string) => ({
    save: (picture: Blob, kind: "svg" | "png") =>
      void saveFile(buildDesignFileName(design, kind, chart), MEDIA_TYPES[kind], picture),
    share: null,
  });
  return (
    <div class="stack wide-gap">
      <FramesChart data={data.frames} actions={actionsFor("frames")} />
      <DriftChart data={data.drift} actions={actionsFor("drift")} />
      <TimingChart data={data.timing} actions={actionsFor("timing")} />
    </div>
  );
}
