/** What the words of a data set need to know of its session. */
import { listMoments } from "../../core/design/moments";
import { scoreKindOf } from "../../core/design/score-kind";
import type { Session } from "../../core/session/session";
import type { DataSetFacts } from "../../words/data-sets/data-sets";

export function listFacts({ design, id, setId, simulated, createdAt, parts }: Session): DataSetFacts {
  return {
    designTitle: design.title,
    designId: design.id,
    basis: design.basis,
    conditions: design.conditions.map(({ id }) => id),
    prompt: listMoments(design).length === 0 ? null : design.rating.prompt,
    hasScore: scoreKindOf(design) === "difference",
    setId,
    sessionId: id,
    simulated,
    day: createdAt.slice(0, 10),
    builds: [...new Set(parts.flatMap(({ environment }) => environment?.build ?? []))],
  };
}
