/** What goes with the events of a BIDS run: columns, task, software, display, design, and what browser it was. */
import { countRuns } from "../../../core/design/runs";
import type { Environment, Part, Row, Session, WindowChange } from "../../../core/session/session";
import { describeTask, SOFTWARE_NAME, TASK_NAME } from "../../../words/data-sets/data-sets";
import { formatJson } from "../../json";
import { listFacts } from "../facts";
import { type BidsRun, describeColumns } from "./events";

function listPlugins(rows: readonly Row[]): Readonly<Record<string, string>> {
  const plugins = rows.flatMap(({ jspsych: { trial_type, plugin_version } }): [string, string][] =>
    typeof trial_type === "string" && typeof plugin_version === "string"
      ? [[trial_type, plugin_version]]
      : [],
  );
  return Object.fromEntries(plugins);
}

function describeBrowser(environment: Environment, { windowChanges }: Part) {
  return {
    UserAgent: environment.userAgent,
    Language: environment.language,
    ScreenSizeCssPx: [environment.screenWidthPx, environment.screenHeightPx],
    ViewportSizeCssPx: [environment.viewportWidthPx, environment.viewportHeightPx],
    ImageSizeCssPx: [environment.imageWidthPx, environment.imageHeightPx],
    DevicePixelRatio: environment.devicePixelRatio,
    TimerResolutionMs: environment.timerResolutionMs,
    CrossOriginIsolated: environment.crossOriginIsolated,
    ...(windowChanges !== null && { WindowChanges: windowChanges.map(describeChange) }),
  };
}

function describeChange({ atMs, viewportWidthPx, viewportHeightPx, ...scale }: WindowChange) {
  return {
    AtMs: atMs,
    ViewportSizeCssPx: [viewportWidthPx, viewportHeightPx],
    DevicePixelRatio: scale.devicePixelRatio,
    PinchZoom: scale.pinchZoom,
  };
}

/**
 * The sidecar of a run, as JSON. Whatever is no column stands in objects: in the sidecar of events, BIDS knows
 * objects only.
 */
export function formatSidecar(session: Session, { part, run, rows }: BidsRun): string {
  const { refreshHz, environment, startedAt } = part;
  return formatJson({
    ...describeColumns(session.design),
    StimulusPresentation: {
      SoftwareName: SOFTWARE_NAME,
      ...(environment !== null && { SoftwareVersion: environment.build }),
      ...(refreshHz !== null && { ScreenRefreshRate: refreshHz }),
    },
    Task: {
      TaskName: TASK_NAME,
      TaskDescription: describeTask(listFacts(session)),
    },
    Session: {
      SessionId: session.id,
      State: session.state,
      Simulated: session.simulated,
      Part: part.part,
      ...(countRuns(session.design) > 1 && { Run: run }),
      PartStartedAt: startedAt,
      StimulusSet: session.setId,
      Seed: session.seed,
      DesignHash: session.designHash,
    },
    Design: session.design,
    ...(environment !== null && { Browser: describeBrowser(environment, part) }),
    JsPsychPlugins: listPlugins(rows),
  });
}
