/**
 * The one way into a run, fetched while a person still reads: `TaskRun` with `beginRecording` for a person whose
 * session is kept, `startRun` with `followPart` for all else.
 */

export type RunProgram = typeof import("./run");

export type { Resumed } from "./begin-session";

/** Rejects where the program cannot be fetched. */
export function fetchRun(): Promise<RunProgram> {
  return import("./run");
}
