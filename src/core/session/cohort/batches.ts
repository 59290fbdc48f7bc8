/** Which people the wall shows: nobody is watched arriving, and nobody's leaving tells who it was. */

/** From so many people on there are lines of single ones, and a summary to hand out. */
export const FEWEST_SHOWN = 10;

/** How many must have come or gone before what is shown changes. */
const BATCH = 5;

/** Ids of hand-ins. */
type Ids = ReadonlySet<string>;

function countWithout(ids: Ids, others: Ids): number {
  return [...ids].filter((id) => !others.has(id)).length;
}

/** Of one design: who is there, and who of them has a line, which takes a mean of both conditions that are compared. */
export type Present = { readonly counted: Ids; readonly rated: Ids };

/** Who is on the wall (null: nobody was yet), and whether their lines may be seen now. */
export type Shown = { readonly ids: Ids | null; readonly areShown: boolean };

/**
 * Who is shown next, after those who were shown last (null: nobody yet). Lines come and go by five at a time: who came
 * waits for four more with a line, and one who was taken out takes all lines along until then, else the one that is
 * missing would be theirs.
 */
export function nextShown(last: Ids | null, { counted, rated }: Present): Shown {
  const isEnough = rated.size >= FEWEST_SHOWN;
  if (last === null) return { ids: isEnough ? counted : null, areShown: isEnough };
  const gone = countWithout(last, counted);
  const came = countWithout(rated, last);
  const isBatch = came >= BATCH || (came === 0 && gone >= BATCH);
  if (isEnough && isBatch) return { ids: counted, areShown: true };
  return { ids: last, areShown: gone === 0 && rated.size - came >= FEWEST_SHOWN };
}
