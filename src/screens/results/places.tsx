/** What stands on the results, section by section: the score and the files first. */
import type { Signal } from "@preact/signals";
import { ProbesChart } from "../../charts/session/charts";
import type { ProbesData, TimingData } from "../../charts/session/data";
import { listImageConditions } from "../../core/design/conditions";
import { asksAt } from "../../core/design/moments";
import { formsDifference, scoreKindOf } from "../../core/design/score-kind";
import type { OnFrame } from "../../core/session/on-frame";
import { describeOutcomes } from "../../words/charts/probes";
import { METHODS } from "../../words/methods/methods";
import { describeOnFrame } from "../../words/on-frame";
import { PROBE_WORDS } from "../../words/probes";
import { DEBRIEF, MINUTE } from "../../words/results/debrief";
import { RESULTS, SEEN_TITLES } from "../../words/results/results";
import { Answered } from "./answered";
import type { Place } from "./contents";
import { placeFiles } from "./data";
import { AboutTask, Meaning, Questions } from "./debrief";
import { listHandIn } from "./hand-in";
import { QuietMinute } from "./minute";
import type { ResultsProps } from "./results";
import { MoreNumbers } from "./scores/numbers";
import { Seen, Timing, tellBlocks } from "./seen";

/** What of the session was worked out for charts. */
type Charted = {
  readonly probes: ProbesData | null;
  readonly timing: TimingData;
  readonly onFrame: OnFrame;
};

/** `shown` is the place of the question whose ratings are shown, from 0. */
type PlacesProps = ResultsProps & { readonly shown: Signal<number> };

export function listPlaces(props: PlacesProps, charted: Charted): readonly Place[] {
  return [...listLead(props), ...listNumbers(props, charted), ...listWords(props)];
}

/** What people came for. */
function listLead(props: PlacesProps): readonly Place[] {
  const { session, isInvited, scores, shown, actions } = props;
  const handIn = listHandIn(session, actions);
  const files = placeFiles(props);
  return [
    {
      id: "answered",
      title: session.simulated ? RESULTS.answeredTitleSimulated : RESULTS.answeredTitle,
      isPrinted: true,
      isWide: true,
      content: (
        <Answered session={session} scores={scores} shown={shown} actions={actions.pictures.ratings} />
      ),
    },
    // Who was invited came to hand in; others for the files.
    ...(isInvited ? [...handIn, files] : [files, ...handIn]),
  ];
}

function listNumbers({ session, scores, shown, actions }: PlacesProps, charted: Charted): readonly Place[] {
  const { probes, timing, onFrame } = charted;
  const { missed, asked } = scores.missed;
  const numbers: Place = {
    id: "numbers",
    title: RESULTS.moreTitle,
    toggle: asksAt(session.design, "after-block") ? RESULTS.moreToggle.ofBlocks : RESULTS.moreToggle.others,
    isPrinted: true,
    content: <MoreNumbers scores={scores.questions[shown.value] ?? scores} design={session.design} />,
  };
  const framed: readonly Place[] =
    probes === null || probes.responses.length === 0
      ? []
      : [
          {
            id: "probes",
            title: PROBE_WORDS[probes.kind].title,
            lead: describeOutcomes(probes),
            toggle: RESULTS.probesToggle,
            isPrinted: true,
            isWide: true,
            content: <ProbesChart data={probes} actions={actions.pictures.probes} />,
          },
        ];
  return [
    ...(asked > missed ? [numbers] : []),
    ...framed,
    {
      id: "timing",
      title: RESULTS.timingTitle,
      lead: describeOnFrame(onFrame),
      toggle: RESULTS.timingToggle,
      isPrinted: false,
      isWide: true,
      content: <Timing timing={timing} parts={session.parts} actions={actions.pictures.timing} />,
    },
  ];
}

function listWords({ session, content, methods, nowMs }: ResultsProps): readonly Place[] {
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
