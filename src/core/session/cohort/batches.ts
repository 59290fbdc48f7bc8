/** Which people the wall shows: nobody is watched arriving, and nobody's leaving tells who it was. */

/** From so many people on there are lines of single ones, and a summary to hand out. */
export const FEWEST_SHOWN = 10;

/** How many must have come or gone before what is shown changes. */
export const BATCH = 5;

/** Ids of hand-ins. */
type Ids = ReadonlySet<string>;

function countWithout(ids: Ids, others: Ids): number {
  return [...ids].filter((id) => !others.has(id)).length;
}

/** Whose lines were shown last, and whether they still are. */
export type Shown = { readonly ids: Ids; readonly areShown: boolean };

/**
 * What is shown next, from what was shown last (null: nothing yet) and who is counted now. It changes by at least five
 * people at a time. Someone who was taken out goes at once, and all lines with them until five have changed: else the one
 * line that is missing would be theirs.
 */
export function nextShown(last: Shown | null, counted: Ids): Shown | null {
  if (last === null) return counted.size < FEWEST_SHOWN ? null : { ids: counted, areShown: true };
  const gone = countWithout(last.ids, counted);
  const changed = gone + countWithout(counted, last.ids);
  if (counted.size >= FEWEST_SHOWN && changed >= BATCH) return { ids: counted, areShown: true };
  return { ids: last.ids, areShown: counted.size >= FEWEST_SHOWN && gone === 0 };
}
