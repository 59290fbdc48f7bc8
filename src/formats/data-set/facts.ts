/** What the words of a data set need to know of its session. */
import { listImageConditions } from "../../core/design/conditions";
import { countBlocksOf } from "../../core/design/counts";
import type { Design } from "../../core/design/design";
import { listMoments } from "../../core/design/moments";
import { listQuestions } from "../../core/design/questions";
import { countRuns } from "../../core/design/runs";
import { scoreKindOf } from "../../core/design/score-kind";
import type { Session } from "../../core/session/session";
import { REST } from "../../core/vocabulary";
import { nameCondition } from "../../words/conditions";
import type { DataSetFacts, DesignFacts } from "../../words/data-sets/data-sets";
import { nameContrasts } from "../../words/scores/contrasts";

/** Of any number of sessions of one design. */
export function listDesignFacts(design: Design): DesignFacts {
  return {
    designTitle: design.title,
    designId: design.id,
    basis: design.basis,
    conditions: listImageConditions(design).map(nameCondition),
    hasStandIns: (design.standIns ?? []).length > 0,
    hasRest: countBlocksOf(design, REST) > 0,
    questions: listMoments(design).length === 0 ? [] : listQuestions(design),
    contrast: scoreKindOf(design) === "difference" ? (nameContrasts(design)[0] ?? null) : null,
    runs: countRuns(design),
  };
}

export function listFacts({ design, id, setId, simulated, createdAt, parts }: Session): DataSetFacts {
  return {
    ...listDesignFacts(design),
    setId,
    sessionId: id,
    simulated,
    day: createdAt.slice(0, 10),
    builds: [...new Set(parts.flatMap(({ environment }) => environment?.build ?? []))],
  };
}
