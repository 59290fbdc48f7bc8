/** What goes with the events of a BIDS run: columns, task, software, display, design, and what browser it was. */
import type { Design } from "../../../core/design/design";
import { countRuns } from "../../../core/design/runs";
import type { Environment, Part, Recording, Row, Session, WindowChange } from "../../../core/session/session";
import { describeTask, SOFTWARE_NAME, TASK_NAME } from "../../../words/data-sets/data-sets";
import { formatJson } from "../../json";
import { listDesignFacts } from "../facts";
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

/** By what it was shown, as far as that was recorded. */
function describePresentation({ refreshHz, environment }: Part) {
  return {
    SoftwareName: SOFTWARE_NAME,
    ...(environment !== null && { SoftwareVersion: environment.build }),
    ...(refreshHz !== null && { ScreenRefreshRate: refreshHz }),
  };
}

export function describeBidsTask(design: Design) {
  return { TaskName: TASK_NAME, TaskDescription: describeTask(listDesignFacts(design)) };
}

/** Which run of whose session it is, and when. */
function describeSession(session: Recording, { part, run }: BidsRun) {
  return {
    SessionId: session.id,
    ...describePlace(session, { part, run }),
    PartStartedAt: part.startedAt,
    Seed: session.seed,
  };
}

function describePlace({ simulated, design }: Recording, { part, run }: Pick<BidsRun, "part" | "run">) {
  return { Simulated: simulated, Part: part.part, ...(countRuns(design) > 1 && { Run: run }) };
}

/**
 * What the sidecar of a class leaves to each run, as JSON: what it is of, and, where names are kept, whose it is and in
 * which browser it ran.
 */
export function formatRunSidecar(recording: Recording, run: BidsRun, keepsNames: boolean): string {
  const { environment } = run.part;
  if (!keepsNames) return formatJson({ Session: describePlace(recording, run) });
  return formatJson({
    StimulusPresentation: describePresentation(run.part),
    Session: describeSession(recording, run),
    ...(environment !== null && { Browser: describeBrowser(environment, run.part) }),
    JsPsychPlugins: listPlugins(run.rows),
  });
}

/**
 * The sidecar of a run, as JSON. Whatever is no column stands in objects: in the sidecar of events, BIDS knows
 * objects only.
 */
export function formatSidecar(session: Session, run: BidsRun): string {
  const { environment } = run.part;
  return formatJson({
    ...describeColumns(session.design),
    StimulusPresentation: describePresentation(run.part),
    Task: describeBidsTask(session.design),
    Session: {
      ...describeSession(session, run),
      State: session.state,
      StimulusSet: session.setId,
      DesignHash: session.designHash,
    },
    Design: session.design,
    ...(environment !== null && { Browser: describeBrowser(environment, run.part) }),
    JsPsychPlugins: listPlugins(run.rows),
  });
}
