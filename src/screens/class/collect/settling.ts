/** What becomes of each piece that was brought: added, waiting, refused, or thanked for. */
import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { hashDesign } from "../../../core/design/canonical";
import type { Design } from "../../../core/design/design";
import {
  ADDED,
  type Addition,
  addAll,
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
  /** Counts in the tally what each piece was; answers what is to be kept. */
  readonly settle: (brought: readonly Brought[], tally: Tally) => readonly Fresh[];
  /** What waited for a design that is known by now, and waits no longer. */
  readonly takeReady: () => readonly Fresh[];
  /** Leaves out those of them whom the design could not read after all; answers who they were. */
  readonly leaveOutUnread: (read: readonly Fresh[]) => readonly string[];
  readonly forget: (id: string) => void;
};

type BroughtPerson = Extract<Brought, { kind: "person" }>;

const isAdded = (addition: Addition | undefined) => addition !== undefined && ADDED.includes(addition);

export function createSettling(collection: Signal<Collection>): Settling {
  const refusals = signal<readonly Refusal[]>([]);
  /** By person, in every form: of people whose design is not known yet, to be read again when it is. */
  const waiting = new Map<string, readonly Original[]>();

  function learn(design: Design): void {
    for (const [, each] of listKnown([design])) collection.value = knowDesign(collection.value, each);
  }
  /** All at once; what became of each, in turn. */
  function addPeople(came: readonly BroughtPerson[]): readonly Addition[] {
    for (const { person, design } of came) {
      // Each session brings its design, most of them the same one.
      if (design !== null && !collection.value.designs.has(person.designHash)) learn(design);
    }
    const added = addAll(
      collection.value,
      came.map(({ person }) => person),
    );
    collection.value = added.collection;
    for (const [place, { person, original }] of came.entries()) {
      if (collection.value.people.get(person.id)?.handIn !== null) waiting.delete(person.id);
      else if (isAdded(added.additions[place]))
        waiting.set(person.id, [...(waiting.get(person.id) ?? []), original]);
    }
    return added.additions;
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
    settle(brought, tally) {
      const came = brought.filter((each) => each.kind === "person");
      const additions = addPeople(came);
      for (const addition of additions) tally[addition] += 1;
      const refused = additions.flatMap(refuseAddition);
      for (const each of brought) {
        if (each.kind === "refused") {
          tally.refused += each.count;
          refused.push(toRefusal(each));
        } else if (each.kind === "design") {
          if (!collection.value.designs.has(hashDesign(each.design))) tally.designs += 1;
          learn(each.design);
        } else if (each.kind === "nothing") tally.nothing += 1;
        else if (each.kind === "taken-out") keepOut(each.ids);
      }
      if (refused.length > 0) refusals.value = tallyRefusals(refusals.value, refused);
      return came
        .filter((_, place) => isAdded(additions[place]))
        .map(({ person, original }) => ({ person: person.id, original }));
    },
    takeReady() {
      const ready = [...waiting].filter(([id]) => isKnown(id));
      for (const [id] of ready) waiting.delete(id);
      return ready.flatMap(([person, originals]) => originals.map((original) => ({ person, original })));
    },
    leaveOutUnread(read) {
      const isUnread = (id: string) => collection.value.people.get(id)?.handIn === null;
      const unread = [...new Set(read.map(({ person }) => person))].filter(isUnread);
      if (unread.length === 0) return unread;
      const people = [...collection.value.people].filter(([id]) => !unread.includes(id));
      collection.value = { ...collection.value, people: new Map(people) };
      return unread;
    },
    forget: (id) => void waiting.delete(id),
  };
}
