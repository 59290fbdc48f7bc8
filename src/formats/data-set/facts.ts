/** What the words of a data set need to know of its session. */
import type { Session } from "../../core/session/session";
import type { DataSetFacts } from "../../words/data-sets/data-sets";

export function listFacts({ design, id, setId, simulated, createdAt, parts }: Session): DataSetFacts {
  return {
    designTitle: design.title,
    designId: design.id,
    basis: design.basis,
    setId,
    sessionId: id,
    simulated,
    day: createdAt.slice(0, 10),
    builds: [...new Set(parts.flatMap(({ environment }) => environment?.build ?? []))],
  };
}
