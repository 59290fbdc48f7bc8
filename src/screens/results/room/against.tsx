/** One person beside a room: the room's code is read and checked, then shown beside the person's own means and difference. */
import "../../../styles/code.css";
import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { RoomData } from "../../../charts/cohort/data";
import { RoomChart } from "../../../charts/cohort/room-chart";
import type { PictureActions } from "../../../charts/frame/picture-buttons";
import { lookAt } from "../../../charts/looks";
import { hasSeveralQuestions, scaleOf } from "../../../core/design/questions";
import { failWithin, type Result, succeed } from "../../../core/result";
import type { Comparison } from "../../../core/session/cohort/people";
import type { Room } from "../../../core/session/cohort/room";
import type { Estimate, SessionScores } from "../../../core/session/score";
import type { Session } from "../../../core/session/session";
import { openRoomCode, readRoomCode } from "../../../formats/room/room-code";
import { TOLD, type Told } from "../../../words/charts/room";
import { describeSource } from "../../../words/results/results";
import { AGAINST, describeWrongRoom, tellBeside } from "../../../words/results/room";
import { SESSION_WORDS } from "../../../words/sessions";
import { SentenceList } from "../../parts/plain-page";
import { RoomCodeField } from "../../parts/room/code-field";

type AgainstProps = {
  readonly session: Session;
  readonly scores: SessionScores;
  /** As the address has it; empty where it has none. */
  readonly room: string;
  /** Told the code of each room that is shown from then on. */
  readonly onRoom: (code: string) => void;
  readonly pictures: PictureActions;
};

type Found = { readonly room: Room; readonly code: string };

function findRoom(text: string, session: Session): Result<Found> {
  const read = readRoomCode(text);
  if (!read.ok) return read;
  const opened = openRoomCode(read.value, session.design);
  return opened.ok ? succeed({ room: opened.value, code: read.value.code }) : failWithin("room", opened);
}

export function Against({ session, scores, room, onRoom, pictures }: AgainstProps) {
  const given = useSignal(room);
  const found = useMemo(
    () => (given.value === "" ? null : findRoom(given.value, session)),
    [given.value, session],
  );
  function take(text: string): void {
    given.value = text;
    const next = findRoom(text, session);
    if (next.ok) onRoom(next.value.code);
  }
  return (
    <div class="stack wide-gap">
      {found?.ok ? (
        <Beside key={found.value.code} {...{ session, scores, pictures }} room={found.value.room} />
      ) : (
        <p>{AGAINST.lead}</p>
      )}
      <RoomCodeField
        given={found?.ok ? found.value.code : room}
        trouble={found === null || found.ok ? null : describeWrongRoom(found)}
        onGiven={take}
      />
    </div>
  );
}

type BesideProps = Pick<AgainstProps, "session" | "scores" | "pictures"> & { readonly room: Room };

function Beside({ session, scores, pictures, room }: BesideProps) {
  const { design } = session;
  const { compared, summary } = room;
  const looks = useMemo(() => lookAt(design), [design]);
  const own = readOwn(scores, compared);
  const question = (scores.questions[compared.question] ?? scores).question;
  const scale = scaleOf(design.rating, question);
  const data = useMemo((): RoomData => {
    const stamps = [
      ...(session.simulated ? [SESSION_WORDS.simulated] : []),
      ...(room.simulated ? [AGAINST.stamp] : []),
    ];
    const toValue = (told: Told) => (own[told].ok ? own[told].value : null);
    return {
      ...looks,
      title: AGAINST.chart,
      source: describeSource(design.title, session.createdAt, session.participant),
      stamp: stamps.length === 0 ? null : stamps.join(", "),
      scale,
      compared,
      rooms: [{ name: AGAINST.rooms, summary }],
      own: { cue: toValue("cue"), comparison: toValue("comparison"), difference: toValue("difference") },
    };
  }, [session, scores, room]);
  return (
    <>
      {room.simulated && <p class="note">{AGAINST.simulated}</p>}
      {hasSeveralQuestions(design) && (
        <p>
          <bdi>{question.prompt}</bdi>
        </p>
      )}
      <div class="figures" role="status">
        <SentenceList
          sentences={TOLD.toReversed().map((told) =>
            tellBeside(told, own[told], { ...looks, compared, scale, summary }),
          )}
        />
      </div>
      <RoomChart data={data} actions={pictures} />
      <p>{AGAINST.noVerdict}</p>
      <p class="faded small">{AGAINST.rounded}</p>
    </>
  );
}

/** The person's own means and difference of what the room compares. */
function readOwn(
  scores: SessionScores,
  { cue, comparison, question }: Comparison,
): Readonly<Record<Told, Estimate>> {
  const { conditions, contrasts } = scores.questions[question] ?? scores;
  const meanOf = (id: string) => conditions.find(({ condition }) => condition === id)?.mean;
  const difference = contrasts.find((one) => one.cue === cue && one.comparison === comparison)?.difference;
  const none: Estimate = { ok: false, reason: { code: "no-ratings-after-blocks" } };
  return { cue: meanOf(cue) ?? none, comparison: meanOf(comparison) ?? none, difference: difference ?? none };
}
