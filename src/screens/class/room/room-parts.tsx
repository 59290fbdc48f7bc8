/** What the wall has of its room as a whole: the code to hand out, the summary as a file, another class beside it. */
import { useSignal } from "@preact/signals";
import type { ComponentChild } from "preact";
import { useMemo } from "preact/hooks";
import type { NamedRoom, RoomData } from "../../../charts/cohort/data";
import { RoomChart } from "../../../charts/cohort/room-chart";
import type { PictureActions } from "../../../charts/frame/picture-buttons";
import { lookAt } from "../../../charts/looks";
import type { Design } from "../../../core/design/design";
import { listQuestions, scaleOf } from "../../../core/design/questions";
import type { Comparison } from "../../../core/session/cohort/people";
import { type Room, summariseRoom } from "../../../core/session/cohort/room";
import type { HandIn } from "../../../core/session/hand-in";
import { formatRoomCode } from "../../../formats/room/room-code";
import type { RoomFile } from "../../../formats/room/room-file";
import { nameOther, OTHER_ROOM, ROOM_SHARE } from "../../../words/class/room";
import { WALL } from "../../../words/class/wall";
import { OtherRoom } from "./other-room";
import { RoomSlide, ShareRoom } from "./share-room";

type RoomParts = {
  /** On the wall. */
  readonly section: ComponentChild;
  /** On the projector, after the charts. */
  readonly slides: readonly ComponentChild[];
};

type OfWall = {
  readonly design: Design;
  readonly compared: Comparison;
  readonly stamp: string | null;
  /** Those whom the wall shows one by one; null while it shows nobody. */
  readonly shown: readonly HandIn[] | null;
  readonly actions: PictureActions;
};

export function useRoomParts({ design, compared, stamp, shown, actions }: OfWall): RoomParts {
  const other = useSignal<RoomFile | null>(null);
  const room = useMemo((): Room | null => {
    const summary = shown === null ? null : summariseRoom(shown, design, compared);
    const simulated = stamp !== null || (shown ?? []).some((one) => one.simulated);
    return summary && { compared, summary, simulated };
    // The same people are the same room.
  }, [shown?.map(({ id }) => id).join(" "), design, compared, stamp]);
  const code = useMemo(() => room && formatRoomCode(room, design), [room]);
  const data = useMemo(
    () => other.value && chartRooms({ design, compared, stamp, room, other: other.value }),
    [design, compared, stamp, room, other.value],
  );
  const chart = data && <RoomChart data={data} actions={actions} />;
  const charts = chart && (
    <div key="rooms" class="rooms-slide">
      {chart}
    </div>
  );
  const slide = code && <RoomSlide key="code" code={code} stamp={room?.simulated ? WALL.madeUp : null} />;
  return {
    slides: [charts, slide].filter((one) => one !== null),
    section: (
      <section class="stack wide-gap on-screen-only">
        <h3>{ROOM_SHARE.title}</h3>
        {code === null ? <p>{ROOM_SHARE.none}</p> : <p>{ROOM_SHARE.lead}</p>}
        {room?.simulated && <p class="note">{ROOM_SHARE.simulated}</p>}
        {code !== null && <ShareRoom key={code} code={code} />}
        <OtherRoom {...{ design, compared, room, other }} />
        {chart}
      </section>
    ),
  };
}

type Charted = Pick<OfWall, "design" | "compared" | "stamp"> & {
  readonly room: Room | null;
  readonly other: RoomFile;
};

/** This room first, where it has a summary. */
function chartRooms({ design, compared, stamp, room, other }: Charted): RoomData {
  const question = listQuestions(design)[compared.question] ?? listQuestions(design)[0];
  const own: readonly NamedRoom[] =
    room === null ? [] : [{ name: OTHER_ROOM.thisClass, summary: room.summary }];
  const name = nameOther(other.name, other.room.simulated ? WALL.madeUp : null);
  return {
    ...lookAt(design),
    title: OTHER_ROOM.chart,
    source: design.title,
    stamp,
    scale: scaleOf(design.rating, question),
    compared,
    rooms: [...own, { name, summary: other.room.summary }],
    own: null,
  };
}
