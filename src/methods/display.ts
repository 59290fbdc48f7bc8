/** What a methods description says of device, display, durations as shown, and software. */
import { countOnFrame } from "../core/session/on-frame";
import type { Environment, Part, Row } from "../core/session/session";
import type { KnownDisplay } from "../words/clock";
import { FRAME } from "../words/frame";
import {
  describeDisplay,
  describeSoftware,
  nameDevice,
  nameRefresh,
  nameSize,
  nameSoftware,
  type SizePx,
  type SoftwareFacts,
} from "../words/methods/display";
import { NOT_RECORDED, TOLD_BY_SESSION, TOPICS } from "../words/methods/methods";
import { describeTiming, nameTiming, nameTimingOfOthers } from "../words/methods/timing";
import { countWindowChanges } from "../words/results/window";
import { listDistinct } from "./counts";
import { measureShown, tellRun } from "./session";
import {
  answerTo,
  type MethodsAnswer,
  type MethodsInput,
  type MethodsSection,
  type RecordedRun,
} from "./table";

/** Of each part whose file did not leave it out. */
function listEnvironments(parts: readonly Part[]): readonly Environment[] {
  return parts.flatMap(({ environment }) => environment ?? []);
}

/** Sizes at which images were shown, each once; none where the parts do not say. */
function listSizes(parts: readonly Part[]): readonly SizePx[] {
  const sizes = new Map<string, SizePx>();
  for (const { imageWidthPx: width, imageHeightPx: height } of listEnvironments(parts)) {
    const size = { width, height };
    if (size.width > 0 && size.height > 0) sizes.set(nameSize(size), size);
  }
  return [...sizes.values()];
}

function listDevices(parts: readonly Part[]): readonly string[] {
  return listDistinct(
    listEnvironments(parts).map(({ userAgent, screenWidthPx, screenHeightPx, devicePixelRatio }) =>
      nameDevice({
        userAgent,
        screen: { width: screenWidthPx, height: screenHeightPx },
        devicePixelRatio,
      }),
    ),
  );
}

/** Of each part whose file did not leave it out. */
function listDisplays(parts: readonly Part[]): readonly KnownDisplay[] {
  return parts.filter(({ environment }) => environment !== null);
}

function sumWindowChanges(parts: readonly Part[]): number {
  return parts.reduce((sum, { windowChanges }) => sum + (windowChanges?.length ?? 0), 0);
}

/** Plugins as jsPsych itself noted them with each event. */
function listPlugins(rows: readonly Row[]): readonly string[] {
  return listDistinct(
    rows.flatMap(({ jspsych: { trial_type: name, plugin_version: version } }) =>
      typeof name === "string" && typeof version === "string" ? [`${name} ${version}`] : [],
    ),
  );
}

function softwareOf({ run, software }: MethodsInput): SoftwareFacts {
  const own = software ? [software.build] : [];
  const recorded = listDistinct(listEnvironments(run?.parts ?? []).map(({ build }) => build));
  const builds = run ? recorded : own;
  // Another build may have run on another jsPsych.
  const isOwn = builds.length === 1 && builds[0] === own[0];
  return {
    page: FRAME.name,
    builds: builds.length === 0 ? null : builds,
    jspsychVersion: isOwn ? (software?.jspsychVersion ?? null) : null,
    plugins: listPlugins(run?.rows ?? []),
  };
}

function answerSize(sizes: readonly SizePx[], parts: readonly Part[]): string {
  return [`${sizes.map(nameSize).join("; ")}.`, ...countWindowChanges(sumWindowChanges(parts))].join(" ");
}

function answerRun({ parts, rows }: RecordedRun, sizes: readonly SizePx[]): readonly MethodsAnswer[] {
  const shown = measureShown(rows);
  const devices = listDevices(parts);
  const displays = listDisplays(parts);
  const onFrame = countOnFrame(rows);
  return [
    answerTo(TOPICS.size, sizes.length === 0 ? NOT_RECORDED : answerSize(sizes, parts)),
    answerTo(TOPICS.device, devices.length === 0 ? NOT_RECORDED : devices.join(" ")),
    answerTo(TOPICS.refresh, displays.length === 0 ? NOT_RECORDED : nameRefresh(displays)),
    answerTo(TOPICS.timing, shown === null ? nameTimingOfOthers(onFrame) : nameTiming(shown, onFrame)),
  ];
}

const PENDING = [TOPICS.size, TOPICS.device, TOPICS.refresh, TOPICS.timing] as const;

export function describeDisplaySection(input: MethodsInput): MethodsSection {
  const { design, run } = input;
  const software = softwareOf(input);
  const named = answerTo(TOPICS.software, nameSoftware(software));
  if (!run) {
    return {
      sentences: [describeSoftware(software)],
      answers: [...PENDING.map((topic) => answerTo(topic, TOLD_BY_SESSION)), named],
    };
  }
  const { parts, rows } = run;
  const sizes = listSizes(parts);
  const displays = listDisplays(parts);
  const shown = measureShown(rows);
  return {
    sentences: [
      describeSoftware(software),
      tellRun(design, run),
      displays.length === 0 ? [] : describeDisplay(shown === null ? [] : sizes, displays),
      countWindowChanges(sumWindowChanges(parts)),
      shown === null ? [] : describeTiming(shown, countOnFrame(rows)),
    ].flat(),
    answers: [...answerRun(run, sizes), named],
  };
}
