/** What a class has collected: every session once, whatever form it came in, kept apart by design. */

import { hashDesign } from "../../design/canonical";
import type { Design } from "../../design/design";
import type { HandIn } from "../hand-in";

/** In what a session came, from the least of it to the whole: ratings alone, rows without their design, everything. */
export const FORMS = ["code", "table", "session"] as const;
export type Form = (typeof FORMS)[number];

/** What one person handed in. `HandIn` has what the ids mean. */
export type Collected = Pick<HandIn, "id" | "designHash" | "simulated" | "isSecondRun"> & {
  readonly form: Form;
  /** Null while the design that it takes to read it is not known. */
  readonly handIn: HandIn | null;
};

export type Collection = {
  /** By hash: those that what came can be read with. */
  readonly designs: ReadonlyMap<string, Design>;
  /** By the id of the hand-in. */
  readonly people: ReadonlyMap<string, Collected>;
  /** Ids of those who were taken out: they stay out when their file or their code comes once more. */
  readonly takenOut: ReadonlySet<string>;
};

/** What became of something that was added; `fuller` put more of a session that was there in its place. */
export type Addition = "new" | "fuller" | "again" | "clashing" | "taken-out";

export const ADDED: readonly Addition[] = ["new", "fuller"];

/** Which of what came counts. */
export type Included = { readonly simulated: boolean; readonly secondRuns: boolean };

/** What came of one design. */
export type Group = {
  readonly designHash: string;
  /** Null while it is not known. */
  readonly design: Design | null;
  /** In the order of their ids, which tells nothing of when or from whom they came. */
  readonly counted: readonly HandIn[];
  /** How many wait until their design is known. */
  readonly waiting: number;
  /** How many are left out because they are simulated, and how many more because they are second runs. */
  readonly simulatedOut: number;
  readonly secondRunsOut: number;
};

export function beginCollection(designs: readonly Design[]): Collection {
  return designs.reduce(knowDesign, { designs: new Map(), people: new Map(), takenOut: new Set() });
}

/** What waits for this design waits on, until it is read again and added. */
export function knowDesign(collection: Collection, design: Design): Collection {
  const hash = hashDesign(design);
  if (collection.designs.has(hash)) return collection;
  return { ...collection, designs: new Map(collection.designs).set(hash, design) };
}

/** Both together: whatever either of them tells. */
function merge(known: Collected, added: Collected): Collected {
  const [less, more] =
    FORMS.indexOf(added.form) >= FORMS.indexOf(known.form) ? [known, added] : [added, known];
  // Only a code knows of another run in its browser.
  const isSecondRun = known.isSecondRun || added.isSecondRun;
  const handIn = more.handIn ?? less.handIn;
  return { ...more, isSecondRun, handIn: handIn === null ? null : { ...handIn, isSecondRun } };
}

function isSame(one: Collected, other: Collected): boolean {
  const isRead = (one.handIn === null) === (other.handIn === null);
  return one.form === other.form && one.isSecondRun === other.isSecondRun && isRead;
}

/** What becomes of one who is added to people whom nobody else holds. */
function addTo(people: Map<string, Collected>, takenOut: Collection["takenOut"], added: Collected): Addition {
  const { id, designHash } = added;
  if (takenOut.has(id)) return "taken-out";
  const known = people.get(id);
  if (known !== undefined && known.designHash !== designHash) return "clashing";
  const merged = known === undefined ? added : merge(known, added);
  if (known !== undefined && isSame(known, merged)) return "again";
  people.set(id, merged);
  return known === undefined ? "new" : "fuller";
}

type Added = { readonly collection: Collection; readonly additions: readonly Addition[] };

/** What became of each in turn; the collection itself where nothing did. Each time costs as much as there are people. */
export function addAll(collection: Collection, added: readonly Collected[]): Added {
  const people = new Map(collection.people);
  const additions = added.map((each) => addTo(people, collection.takenOut, each));
  const hasChanged = additions.some((addition) => ADDED.includes(addition));
  return { collection: hasChanged ? { ...collection, people } : collection, additions };
}

export function takeOut(collection: Collection, id: string): Collection {
  const people = new Map(collection.people);
  people.delete(id);
  return { ...collection, people, takenOut: new Set(collection.takenOut).add(id) };
}

/** Lets who was taken out be added again. */
export function letIn(collection: Collection, id: string): Collection {
  const takenOut = new Set(collection.takenOut);
  takenOut.delete(id);
  return { ...collection, takenOut };
}

function byId(one: Collected, other: Collected): number {
  return one.id < other.id ? -1 : 1;
}

function toGroup(
  designHash: string,
  design: Design | null,
  people: readonly Collected[],
  included: Included,
): Group {
  const isSimulatedOut = ({ simulated }: Collected) => simulated && !included.simulated;
  const isSecondRunOut = (each: Collected) =>
    each.isSecondRun && !included.secondRuns && !isSimulatedOut(each);
  const kept = people.filter((each) => !isSimulatedOut(each) && !isSecondRunOut(each)).toSorted(byId);
  const counted = kept.flatMap(({ handIn }) => handIn ?? []);
  return {
    designHash,
    design,
    counted,
    waiting: kept.length - counted.length,
    simulatedOut: people.filter(isSimulatedOut).length,
    secondRunsOut: people.filter(isSecondRunOut).length,
  };
}

/** What came, design by design, that of most people first. */
export function groupByDesign({ designs, people }: Collection, included: Included): readonly Group[] {
  const byHash = new Map<string, Collected[]>();
  for (const each of people.values()) {
    const held = byHash.get(each.designHash);
    if (held === undefined) byHash.set(each.designHash, [each]);
    else held.push(each);
  }
  return [...byHash]
    .map(([hash, held]) => toGroup(hash, designs.get(hash) ?? null, held, included))
    .toSorted(
      (one, other) =>
        other.counted.length - one.counted.length || (one.designHash < other.designHash ? -1 : 1),
    );
}
