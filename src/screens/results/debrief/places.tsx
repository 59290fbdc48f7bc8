/** The sections in words: what was shown, what the score means, methods, the debrief, the quiet minute. */
import { listImageConditions } from "../../../core/design/conditions";
import { formsDifference, scoreKindOf } from "../../../core/design/score-kind";
import { METHODS } from "../../../words/methods/methods";
import { DEBRIEF, MINUTE } from "../../../words/results/debrief";
import { RESULTS, SEEN_TITLES } from "../../../words/results/results";
import type { ResultsProps } from "../results";
import type { Place } from "../section";
import { Seen, tellBlocks } from "../seen";
import { AboutTask, Meaning, Questions } from "./debrief";
import { QuietMinute } from "./minute";

export function listWords({ session, content, methods, nowMs }: ResultsProps): readonly Place[] {
  const { design, simulated } = session;
  const hasImages = listImageConditions(design).length > 0;
  const hasScore = formsDifference(scoreKindOf(design));
  return [
    {
      id: "seen",
      title: simulated ? SEEN_TITLES.simulated : SEEN_TITLES.person,
      lead: tellBlocks(session),
      toggle: hasImages ? RESULTS.seenToggle.ofImages : RESULTS.seenToggle.others,
      isPrinted: true,
      content: <Seen session={session} content={content} />,
    },
    {
      id: "meaning",
      title: RESULTS.meaningTitle,
      lead: RESULTS.meaningLead,
      toggle: hasScore ? RESULTS.meaningToggle.ofScore : RESULTS.meaningToggle.others,
      isPrinted: true,
      content: <Meaning design={design} />,
    },
    {
      id: "methods",
      title: METHODS.title,
      lead: METHODS.lead,
      toggle: METHODS.toggle,
      isPrinted: true,
      content: methods,
    },
    {
      id: "task",
      title: DEBRIEF.title,
      toggle: DEBRIEF.toggle,
      isPrinted: false,
      content: <AboutTask />,
    },
    {
      id: "questions",
      title: DEBRIEF.questionsTitle,
      lead: DEBRIEF.questionsLead,
      toggle: DEBRIEF.questionsToggle,
      isPrinted: false,
      content: <Questions design={design} content={content} />,
    },
    {
      id: "minute",
      title: MINUTE.title,
      toggle: MINUTE.toggle,
      isPrinted: false,
      content: <QuietMinute nowMs={nowMs} />,
    },
  ];
}
