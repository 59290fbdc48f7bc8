/** The one way into a run: fetched while a person still reads, it records and runs. */

export type RunProgram = typeof import("./run");

/** Rejects where the program cannot be fetched. */
export function fetchRun(): Promise<RunProgram> {
  return import("./run");
}
