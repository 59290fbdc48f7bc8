/** How long this browser's own sessions took over self-paced ratings, read once for the lab. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { type MeasuredPace, measurePace } from "../../../core/session/pace";
import type { Row } from "../../../core/session/session";
import type { SessionStore } from "../../../storage/store";

/** Older ones are not read. */
const MOST_SESSIONS = 10;

async function readRows(store: SessionStore): Promise<readonly Row[]> {
  const { sessions } = await store.list();
  const newest = sessions
    .filter(({ simulated, design }) => !simulated && design.rating.windowMs === null)
    .slice(0, MOST_SESSIONS);
  const read = await Promise.all(newest.map(({ id }) => store.read(id)));
  return read.flatMap((session) => (typeof session === "object" && session !== null ? session.rows : []));
}

/** Null until it is known, and where nobody rated. What cannot be read is left out: then it is a guess, and says so. */
export function usePace(store: SessionStore): MeasuredPace | null {
  const pace = useSignal<MeasuredPace | null>(null);
  useEffect(() => {
    let isOver = false;
    void readRows(store).then((rows) => {
      if (!isOver) pace.value = measurePace(rows);
    });
    return () => {
      isOver = true;
    };
  }, []);
  return pace.value;
}
