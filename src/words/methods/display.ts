/** Words of the methods section on one session: its data, its display, and the software. */
import { formatRefresh, type KnownDisplay, whyNoRate } from "../clock";
import { capitalise, countOf, formatNumber, joinList } from "../numbers";
import type { Unit } from "./structure";

export const SIMULATED = {
  sentence: "The data are simulated: the page played a made-up participant, and nobody answered.",
  answer: "Simulated: the page played a made-up participant. Nobody answered; the numbers are no data.",
  participants: "Nobody took part.",
} as const;

export type RunFacts = {
  /** ISO 8601 date, UTC, of its first event; null where nothing was recorded. */
  readonly date: string | null;
  readonly state: "running" | "complete" | "stopped";
  readonly unit: Unit;
  readonly begun: number;
  readonly planned: number;
  /** Blocks that were cut and ran again. */
  readonly repeated: number;
  readonly parts: number;
};

export function describeRun({ date, state, unit, begun, planned, repeated, parts }: RunFacts): string {
  const sofar = `${begun} of ${countOf(planned, unit)} had begun`;
  const ends = {
    complete: "ran to its end",
    stopped: `was stopped when ${sofar}; the design is described as planned`,
    running: `did not reach its end: ${sofar}; the design is described as planned`,
  } as const;
  const loads = parts > 1 ? ` It was recorded in ${parts} parts, one a page load.` : "";
  const again =
    repeated === 0
      ? ""
      : ` ${countOf(repeated, unit)} ${repeated === 1 ? "was cut and" : "were cut and each"} ran again from the start.`;
  const session = date === null ? "The session (date not recorded)" : `The session of ${date} (UTC)`;
  return `${session} ${ends[state]}.${loads}${again}`;
}

export type SizePx = { readonly width: number; readonly height: number };

const formatPx = (px: number) => String(Number(px.toFixed(1)));

/** `720 × 540 CSS px`. */
export function nameSize({ width, height }: SizePx): string {
  return `${formatPx(width)} × ${formatPx(height)} CSS px`;
}

/** Each rate or reason once. `displays` is not empty. */
export function describeDisplay(sizes: readonly SizePx[], displays: readonly KnownDisplay[]): string {
  const size = sizes.length === 0 ? "" : `Images were ${joinList(sizes.map(nameSize))} large`;
  const measured = displays.filter(({ refreshHz }) => refreshHz !== null).map(formatRefresh);
  const reasons = [...new Set(displays.map(({ clock }) => whyNoRate(clock)))];
  const refresh =
    measured.length === 0
      ? `the refresh rate of the display is not known (${joinList(reasons)})`
      : `the display refreshed at ${joinList([...new Set(measured)])}, as measured by the page`;
  const sentence = size === "" ? refresh : `${size}, and ${refresh}`;
  return `${capitalise(sentence)}.`;
}

export function nameRefresh(displays: readonly KnownDisplay[]): string {
  const named = displays.map((display) => {
    const { refreshHz } = display;
    const frame = refreshHz === null ? "" : ` (one frame is ${formatNumber(1000 / refreshHz, 2)} ms)`;
    return `${formatRefresh(display)}${frame}`;
  });
  return `${capitalise(joinList([...new Set(named)]))}.`;
}

export type DeviceFacts = {
  readonly userAgent: string;
  readonly screen: SizePx;
  readonly devicePixelRatio: number;
};

export function nameDevice({ userAgent, screen, devicePixelRatio }: DeviceFacts): string {
  const ratio = formatNumber(devicePixelRatio, 2);
  return `Screen ${nameSize(screen)}, ${ratio} device pixels per CSS px. Browser, by its own word: ${userAgent}.`;
}

export type SoftwareFacts = {
  readonly page: string;
  /** Null where they are not known. */
  readonly builds: readonly string[] | null;
  readonly jspsychVersion: string | null;
  /** `html-slider-response 2.1.0`. */
  readonly plugins: readonly string[];
};

export function describeSoftware({ page, builds, jspsychVersion }: SoftwareFacts): string {
  const build = builds === null ? "" : ` (${builds.length > 1 ? "builds" : "build"} ${joinList(builds)})`;
  const version = jspsychVersion === null ? "" : ` ${jspsychVersion}`;
  return `The task ran in a web browser with the software “${page}”${build}, built on jsPsych${version}.`;
}

export function nameSoftware({ page, builds, jspsychVersion, plugins }: SoftwareFacts): string {
  const build =
    builds === null
      ? "build not known here"
      : `${builds.length > 1 ? "builds" : "build"} ${joinList(builds)}`;
  const version = jspsychVersion === null ? "version not recorded" : jspsychVersion;
  const used = plugins.length === 0 ? "" : ` Plugins: ${joinList(plugins)}.`;
  return `${page}, ${build}. jsPsych ${version}.${used} Timers locked to the display’s frames and to an absolute plan.`;
}
