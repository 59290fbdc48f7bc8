/** What becomes of each piece that was brought: added, waiting, refused, or thanked for. */
import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Design } from "../../../core/design/design";
import {
  ADDED,
  type Addition,
  add,
  type Collection,
  knowDesign,
} from "../../../core/session/cohort/collection";
import type { Brought, Original } from "../../../formats/collection/brought";
import { listKnown } from "../../../formats/collection/known-designs";
import { type Refusal, refuseAddition, tallyRefusals, toRefusal } from "./refusals";

/** What came of one bringing. */
export type Tally = Record<Addition | "designs" | "refused" | "nothing", number>;

export function beginTally(): Tally {
  return { new: 0, fuller: 0, again: 0, clashing: 0, "taken-out": 0, designs: 0, refused: 0, nothing: 0 };
}

export type Fresh = { readonly person: string; readonly original: Original };

export type Settling = {
  readonly refusals: ReadonlySignal<readonly Refusal[]>;
  readonly learn: (design: Design) => void;
  /** Counts in the tally what each piece was; answers what is to be kept. */
  readonly settle: (brought: readonly Brought[], tally: Tally) => readonly Fresh[];
  /** What waited for a design that is known by now, and waits no longer. */
  readonly takeReady: () => readonly Original[];
  readonly forget: (id: string) => void;
};

export function createSettling(collection: Signal<Collection>): Settling {
  const refusals = signal<readonly Refusal[]>([]);
  /** Of people whose design is not known yet, to be read again when it is. */
  const waiting = new Map<string, Original>();

  function learn(design: Design): void {
    for (const [, each] of listKnown([design])) collection.value = knowDesign(collection.value, each);
  }
  function addPerson({ person, original, design }: Extract<Brought, { kind: "person" }>): Addition {
    if (design !== null) learn(design);
    const added = add(collection.value, person);
    collection.value = added.collection;
    if (collection.value.people.get(person.id)?.handIn !== null) waiting.delete(person.id);
    else if (ADDED.includes(added.addition)) waiting.set(person.id, original);
    return added.addition;
  }
  /** Whoever is here stays here; who was taken out elsewhere comes in here no more. */
  function keepOut(ids: readonly string[]): void {
    const { people, takenOut } = collection.value;
    const absent = ids.filter((id) => !people.has(id));
    collection.value = { ...collection.value, takenOut: new Set([...takenOut, ...absent]) };
  }
  function isKnown(id: string): boolean {
    const { people, designs } = collection.value;
    return designs.has(people.get(id)?.designHash ?? "");
  }
  return {
    refusals,
    learn,
    settle(brought, tally) {
      const fresh: Fresh[] = [];
      const refused: Refusal[] = [];
      for (const each of brought) {
        if (each.kind === "person") {
          const addition = addPerson(each);
          tally[addition] += 1;
          if (ADDED.includes(addition)) fresh.push({ person: each.person.id, original: each.original });
          refused.push(...refuseAddition(addition));
        } else if (each.kind === "refused") {
          tally.refused += each.count;
          refused.push(toRefusal(each));
        } else if (each.kind === "design") {
          tally.designs += 1;
          learn(each.design);
        } else if (each.kind === "nothing") tally.nothing += 1;
        else keepOut(each.ids);
      }
      if (refused.length > 0) refusals.value = tallyRefusals(refusals.value, refused);
      return fresh;
    },
    takeReady() {
      const ready = [...waiting].filter(([id]) => isKnown(id));
      for (const [id] of ready) waiting.delete(id);
      return ready.map(([, original]) => original);
    },
    forget: (id) => void waiting.delete(id),
  };
}
