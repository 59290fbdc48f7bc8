/** Whether the database keeps what it is given, and why not. */
import type { StoreProblem } from "../core/session/keeping";
import { createListeners } from "./listeners";

export type Health = {
  /** Null as long as all is kept. */
  readonly problem: () => StoreProblem | null;
  readonly onProblem: (listener: (problem: StoreProblem | null) => void) => () => void;
  readonly report: (problem: StoreProblem) => void;
  /** The database did as it was asked. */
  readonly relax: (how: "answered" | "written") => void;
};

/** `isBehind`: whether something waits to be written. */
export function createHealth(isBehind: () => boolean): Health {
  const listeners = createListeners<[problem: StoreProblem | null]>();
  let problem: StoreProblem | null = null;
  return {
    problem: () => problem,
    onProblem: listeners.subscribe,
    report(next) {
      // Told once; and a silence is no news where its reason is known.
      if (next.code === problem?.code || (next.code === "silent" && problem !== null)) return;
      problem = next;
      listeners.tell(next);
    },
    relax(how) {
      if (problem === null || isBehind()) return;
      // That it could be read tells nothing of room to write.
      if (how === "answered" && (problem.code === "full" || problem.code === "refused")) return;
      problem = null;
      listeners.tell(null);
    },
  };
}
