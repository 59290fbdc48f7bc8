/** From the press of Start to the run: fullscreen, the display's refresh, the made-up person, the recording. */
import type { TaskAddress } from "../../formats/address/address";
import { enterFullscreen, leaveFullscreen } from "../parts/display";
import { noteUnfinished } from "../parts/unfinished/note";
import type { Resumed, RunProgram } from "../run/door";
import type { Services } from "../services";
import type { RunChoices } from "./before";
import type { Preparation } from "./prepare-run";
import type { RefreshOfScreen } from "./use-refresh";

/** The program, and all that it starts the run with. */
export type Begun = { readonly program: RunProgram; readonly parts: Parameters<RunProgram["TaskRun"]>[0] };

export type BeginOptions = {
  readonly services: Services;
  readonly address: Pick<TaskAddress, "simulate" | "patch" | "invitation">;
  readonly seed: number;
  readonly ready: Extract<Preparation, { state: "ready" }>;
  readonly refresh: RefreshOfScreen;
  readonly choices: RunChoices;
  /** Whether the screen says that sessions cannot be kept. */
  readonly knowsOfProblem: boolean;
  /** Null for a session that begins. */
  readonly resumed: Resumed | null;
  /** Aborted when the screen is left. */
  readonly signal: AbortSignal;
};

/**
 * Null where the screen was left meanwhile, where it turned out only now that nothing can be kept, or where a session
 * to go on with is not what it was: then nothing was changed, and the page is not in fullscreen.
 */
export async function beginRun(options: BeginOptions): Promise<Begun | null | "runs-elsewhere"> {
  const { signal } = options;
  signal.addEventListener("abort", leaveFullscreen);
  try {
    return await begin(options);
  } catch (error) {
    await leaveFullscreen();
    throw error;
  } finally {
    signal.removeEventListener("abort", leaveFullscreen);
  }
}

async function begin(options: BeginOptions): Promise<Begun | null | "runs-elsewhere"> {
  const { services, address, seed, refresh, choices, knowsOfProblem, resumed, signal } = options;
  const { schedule, pictures, rest, program } = options.ready;
  const { simulate, patch: hasPatch } = address;
  const isInvited = address.invitation !== null;
  // The refresh is measured now; later the run itself says what is spare.
  pictures.pace(() => 0);
  // First, while the press still counts as the person's wish.
  if (!simulate) await enterFullscreen(signal);
  await refresh.whenMeasured();
  const measured = refresh.stop();
  // A person does without the program that makes one up.
  const maker = simulate ? await import("../../core/session/simulate") : null;
  if (signal.aborted) return null;
  const simulated = maker?.simulateResponses(schedule, seed) ?? null;
  const recorded = {
    services,
    schedule,
    simulated: simulate,
    knowsOfProblem,
    resumed,
    isInvited,
    ...choices,
  };
  const recording = await program.beginRecording(recorded);
  if (recording === null || recording === "runs-elsewhere") {
    pictures.pace(null);
    await leaveFullscreen();
    return recording;
  }
  if (signal.aborted) {
    await recording.finish(resumed === null ? "discarded" : "left");
    return null;
  }
  noteUnfinished(recording.sessionId);
  const from = resumed?.point ?? null;
  const parts = {
    services,
    schedule,
    from,
    pictures,
    rest,
    simulated,
    refresh: measured,
    hasPatch,
    recording,
  };
  return { program, parts };
}
