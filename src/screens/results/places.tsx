/** What stands on the results, section by section: the score and the files first. */
import type { Signal } from "@preact/signals";
import { ProbesChart } from "../../charts/session/charts";
import type { ProbesData, TimingData } from "../../charts/session/data";
import { asksAt } from "../../core/design/moments";
import type { OnFrame } from "../../core/session/on-frame";
import { describeOutcomes } from "../../words/charts/probes";
import { describeOnFrame } from "../../words/on-frame";
import { PROBE_WORDS } from "../../words/probes";
import { RESULTS } from "../../words/results/results";
import { Answered } from "./answered";
import { placeFiles } from "./data";
import { listWords } from "./debrief/places";
import { listHandIn } from "./hand-in";
import type { ResultsProps } from "./results";
import { listRoom } from "./room/place";
import { MoreNumbers } from "./scores/numbers";
import type { Place } from "./section";
import { Timing } from "./seen";

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
  const room = listRoom(props);
  const isAsked = props.room !== "";
  return [
    // Who came for the room finds it first.
    ...(isAsked ? room : []),
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
    ...(isAsked ? [] : room),
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
