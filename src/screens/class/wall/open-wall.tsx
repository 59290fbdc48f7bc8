/** The open wall: how many, the charts and the numbers of those whom it shows; on a projector one chart at a time. */
import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import "../../../styles/charts.css";
import { DifferencesChart, OverRunChart, PairsChart } from "../../../charts/cohort/charts";
import type { CohortData } from "../../../charts/cohort/data";
import type { PictureActions } from "../../../charts/frame/picture-buttons";
import { lookAt } from "../../../charts/looks";
import { listQuestions, scaleOf } from "../../../core/design/questions";
import { scoreCohort } from "../../../core/session/cohort/cohort";
import { leaveOut } from "../../../core/session/cohort/exclusions";
import { describeShown, describeWithoutMean, tellPrediction, WALL } from "../../../words/class/wall";
import { decimalsOf } from "../../../words/numbers";
import { saveFile } from "../../parts/files";
import { useRoomParts } from "../room/room-parts";
import { nameFile } from "./along";
import { LeftOut } from "./left-out";
import { Numbers } from "./numbers";
import { Projector } from "./projector";
import { TakeAlong } from "./take-along";
import { useWallPeople } from "./use-wall-people";
import type { Decided, Walled } from "./walled";

type OpenWallProps = {
  readonly walled: Walled;
  readonly decided: Decided;
  readonly drawSeed: () => number;
  readonly onClose: () => void;
};

const CHARTS = [PairsChart, DifferencesChart, OverRunChart] as const;
const CHART_FILES = ["pairs", "differences", "run"] as const;
const MEDIA_TYPES = { svg: "image/svg+xml", png: "image/png" } as const;

function pictureActions(walled: Walled, chart: string): PictureActions {
  return {
    save: (picture, kind) => void saveFile(nameFile(walled, `${chart}.${kind}`), MEDIA_TYPES[kind], picture),
    share: null,
  };
}

export function OpenWall({ walled, decided, drawSeed, onClose }: OpenWallProps) {
  const { design, counted, stamp, recorded, shownBefore } = walled;
  const { compared, rules, prediction } = decided;
  const { handIns, showsPeople, since, countAnew } = useWallPeople(counted, compared, shownBefore);
  const isProjected = useSignal(false);
  const seed = useMemo(drawSeed, []);
  const scores = useMemo(() => {
    if (handIns === null) return null;
    const kept = leaveOut(handIns, rules, { design, compared });
    const all = scoreCohort(handIns, design, compared);
    return { all, kept: kept.length === handIns.length ? null : scoreCohort(kept, design, compared) };
    // The same people in the same order are the same room.
  }, [handIns?.map(({ id }) => id).join(" "), decided]);
  const looks = useMemo(() => lookAt(design), [design]);
  const question = listQuestions(design)[compared.question] ?? listQuestions(design)[0];
  const scale = scaleOf(design.rating, question);
  const data = useMemo(
    (): CohortData | null =>
      scores && { ...looks, source: design.title, stamp, scale, scores: scores.all, showsPeople },
    [scores, showsPeople],
  );
  const charts =
    data === null
      ? []
      : CHARTS.map((Chart, place) => (
          <Chart key={place} data={data} actions={pictureActions(walled, CHART_FILES[place] ?? "")} />
        ));
  const room = useRoomParts({
    ...{ design, compared, stamp },
    shown: showsPeople ? handIns : null,
    actions: pictureActions(walled, "rooms"),
  });
  if (isProjected.value && data !== null) {
    return (
      <Projector
        charts={[...charts, ...room.slides]}
        headcount={describeShown(data.scores.people.length, counted.length)}
        onLeave={() => {
          isProjected.value = false;
        }}
      />
    );
  }
  return (
    <>
      <p class="headcount figures" role="status">
        {describeShown(scores?.all.people.length ?? 0, counted.length)}
        {stamp !== null && (
          <>
            {" "}
            <span class="stamp">{stamp}</span>
          </>
        )}
      </p>
      {prediction !== null && (
        <p>{tellPrediction(prediction, looks.nameOf(compared.cue), looks.nameOf(compared.comparison))}</p>
      )}
      {handIns !== null && rules.length > 0 && <LeftOut {...{ handIns, design, compared, rules }} />}
      <p class="faded small about-the-screen">{WALL.waitingLead}</p>
      {scores === null && <p class="note">{WALL.tookOut}</p>}
      {scores !== null && scores.all.withoutMean > 0 && <p>{describeWithoutMean(scores.all.withoutMean)}</p>}
      <div class="actions">
        {since > 0 && (
          <button type="button" class="button" onClick={countAnew}>
            {WALL.refresh} ({since})
          </button>
        )}
        {data !== null && (
          <button
            type="button"
            class="button"
            onClick={() => {
              isProjected.value = true;
            }}
          >
            {WALL.projector}
          </button>
        )}
        <button type="button" class="button quiet" onClick={onClose}>
          {WALL.close}
        </button>
      </div>
      <div class="wall-sheet">
        <div class="stack wide-gap">{charts}</div>
        <div class="stack wide-gap">
          {scores !== null && (
            <Numbers
              {...scores}
              decimals={decimalsOf(scale)}
              nameOf={looks.nameOf}
              showsPeople={showsPeople}
            />
          )}
        </div>
      </div>
      {room.section}
      {handIns !== null && <TakeAlong along={{ design, stamp, recorded, compared, rules, handIns, seed }} />}
    </>
  );
}
