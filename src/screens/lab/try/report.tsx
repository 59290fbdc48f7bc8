/** The display report: the verdict of a try, its numbers, charts and misses, to be read, saved and printed. */
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Schedule } from "../../../core/schedule/schedule";
import { compareWitness } from "../../../core/session/try/compare-witness";
import { reportTry, type TryReport } from "../../../core/session/try/report";
import { buildDesignFileName } from "../../../formats/names";
import { tellWhy } from "../../../words/lab/misses";
import { describeTried, listFigures, REPORT } from "../../../words/lab/report";
import { tellEnd, tellVerdict } from "../../../words/lab/verdict";
import { listEnvironment } from "../../../words/results/data";
import { saveFile } from "../../parts/files";
import { SentenceList } from "../../parts/plain-page";
import { SavingTold, useSaving } from "../../parts/saving";
import { printPart } from "../print-part";
import { Misses } from "./misses";
import type { Tried } from "./record-try";
import { ReportCharts } from "./report-charts";

/** A try, and what it was of. */
export type Reported = {
  readonly schedule: Schedule;
  /** Null where it was all of it. */
  readonly blocks: readonly [first: number, last: number] | null;
  readonly hasPatch: boolean;
  readonly tried: Tried;
};

type ReportProps = { readonly reported: Reported };

export function DisplayReport({ reported }: ReportProps) {
  const { tried, schedule } = reported;
  const { part, rows, longFrames, end } = tried;
  const report = useMemo(() => reportTry(rows, longFrames), [tried]);
  const source = nameSource(reported);
  const article = useRef<HTMLElement>(null);
  // A small window shows the same after a try as before it: the verdict stands below.
  useLayoutEffect(() => article.current?.scrollIntoView(), [tried]);
  return (
    <article class="display-report stack wide-gap" aria-labelledby="report-title" ref={article}>
      <div class="stack">
        <h3 id="report-title">{REPORT.title}</h3>
        <p class="faded" dir="auto">
          {source}
        </p>
        <p class="verdict">{tellVerdict(report, part)}</p>
        {end !== null && end !== "left" && <p>{tellEnd(end, report.whole.length, schedule.events.length)}</p>}
        <p>{REPORT.scope}</p>
        <ReportFiles {...{ reported, report }} />
      </div>
      <Numbers {...{ reported, report }} />
      {report.misses.length > 0 && <Misses misses={report.misses} />}
      <ReportCharts {...{ schedule, tried, report, source }} />
      {part.environment !== null && (
        <NumberList title={REPORT.environmentTitle} entries={listEnvironment(part, part.environment)} />
      )}
      <div class="stack">
        <h4>{REPORT.limitsTitle}</h4>
        <SentenceList sentences={REPORT.limits} />
      </div>
    </article>
  );
}

function nameSource({ schedule, blocks, tried }: Reported): string {
  const { seed, design } = schedule;
  return describeTried({ title: design.title, seed, blocks, startedAt: tried.part.startedAt });
}

type OfReport = ReportProps & { readonly report: TryReport };

function Numbers({ reported: { tried, hasPatch }, report }: OfReport) {
  const { part, longFrames } = tried;
  const figures = listFigures({
    ...{ report, hasPatch, display: part },
    witness: compareWitness(report.whole, report.frameMs),
    longFrames: longFrames?.length ?? null,
  });
  return <NumberList title={REPORT.figuresTitle} entries={figures} />;
}

type NumberListProps = {
  readonly title: string;
  readonly entries: readonly (readonly [name: string, value: string])[];
};

function NumberList({ title, entries }: NumberListProps) {
  return (
    <div>
      <h4>{title}</h4>
      <dl class="number-list figures">
        {entries.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd translate={false}>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function ReportFiles({ reported: { schedule, tried }, report }: OfReport) {
  const saving = useSaving();
  const { design, seed } = schedule;
  async function write(): Promise<string> {
    const { formatTried } = await import("../../../formats/table/tried");
    const whyOf = new Map(report.misses.map(({ row, why }) => [row, tellWhy(why)]));
    const text = formatTried({ design, seed, rows: tried.rows, whyOf });
    return saveFile(buildDesignFileName(design, "csv", "display"), "text/csv;charset=utf-8", text);
  }
  return (
    <div class="on-screen-only">
      <div class="actions">
        <button type="button" class="button" onClick={() => printPart("report")}>
          {REPORT.print}
        </button>
        <button type="button" class="button" onClick={() => void saving.save(write)}>
          {REPORT.csv}
        </button>
        <span class="hint">{REPORT.printHint}</span>
      </div>
      <SavingTold saving={saving} toGo={0} onThere={() => undefined} />
    </div>
  );
}
