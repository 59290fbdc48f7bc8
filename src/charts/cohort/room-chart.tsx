/** The strips of rooms with what stands around them: what they show in words, their table; drawn when they are shown. */
import { useMemo } from "preact/hooks";
import {
  captionRoom,
  explainRoom,
  formatTold,
  nameTold,
  ROOM_CHART,
  TOLD,
  type Told,
} from "../../words/charts/room";
import { capitalise } from "../../words/numbers";
import { ChartFigure } from "../frame/figure";
import type { PictureActions } from "../frame/picture-buttons";
import { ChartTable } from "../frame/table";
import type { RoomData } from "./data";

type RoomChartProps = { readonly data: RoomData; readonly actions: PictureActions };

export function RoomChart({ data, actions }: RoomChartProps) {
  const load = useMemo(
    () => async () => {
      const { drawRooms } = await import("./room");
      return (widthPx: number) => drawRooms(data, widthPx);
    },
    [data],
  );
  const { title, stamp, source } = data;
  return (
    <ChartFigure {...{ title, stamp, source, load, actions }} note={explainRoom(data)} heightPx={330}>
      <RoomTable data={data} />
    </ChartFigure>
  );
}

/** One row a quantity and a room. */
function RoomTable({ data }: { readonly data: RoomData }) {
  const { rooms, own, scale } = data;
  const { columns, quartiles, none } = ROOM_CHART;
  const tell = (told: Told, value: number | null) => (value === null ? none : formatTold(told, value, scale));
  const heads = [
    columns.what,
    ...(own === null ? [columns.room] : [columns.own]),
    columns.people,
    ...quartiles,
  ];
  return (
    <ChartTable
      caption={captionRoom(data)}
      columns={heads}
      numbers={[...(own === null ? [] : [1]), 2, 3, 4, 5]}
      rows={TOLD.flatMap((told) =>
        rooms.map(({ name, summary }) => {
          const { low, middle, high } = summary[told];
          return [
            capitalise(nameTold(told, data)),
            own === null ? name : tell(told, own[told]),
            summary.people,
            ...[low, middle, high].map((value) => tell(told, value)),
          ];
        }),
      )}
    />
  );
}
