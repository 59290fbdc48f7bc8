/** What a methods description says of a session itself: whether it is made up, when it ran, how it ended. */

import type { Design } from "../core/design/design";
import type { Session } from "../core/session/session";
import { describeRun, SIMULATED } from "../words/methods/display";
import { TOPICS } from "../words/methods/methods";
import { countBlocks, lastAttempts, listBegun, unitOf } from "./counts";
import { answerTo, type MethodsInput, type MethodsSection } from "./table";

export function tellRun(design: Design, { rows, parts, state, createdAt }: Session): string {
  return describeRun({
    date: createdAt.slice(0, 10),
    state,
    unit: unitOf(design),
    begun: listBegun(rows).length,
    planned: countBlocks(design),
    repeated: [...lastAttempts(rows).values()].filter((attempt) => attempt > 1).length,
    parts: parts.length,
  });
}

/** That data are made up is the first thing to say; how the run went is told where its display is described. */
export function describeSessionSection({ design, session }: MethodsInput): MethodsSection {
  if (!session) return { sentences: [], answers: [] };
  const { simulated } = session;
  return {
    sentences: simulated ? [SIMULATED.sentence] : [],
    answers: [
      ...(simulated ? [answerTo(TOPICS.data, SIMULATED.answer)] : []),
      answerTo(TOPICS.session, tellRun(design, session)),
    ],
  };
}
