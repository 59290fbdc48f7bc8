/** Stand-ins for the pictures of a table that the set lacks: one a file and category. */
import { isSlug } from "../../../../core/checked-fields";
import type { Design, StandIn } from "../../../../core/design/design";
import { MAX_FILE_CHARACTERS } from "../../../../core/limits";
import type { StimulusSet } from "../../../../core/stimuli/set";
import type { Category } from "../../../../core/vocabulary";
import { baseName, withoutEnding } from "../read/read-cells";
import type { Told } from "../read/read-lines";
import { openIds } from "./slugs";

export type AtHand = {
  readonly design: Design;
  /** With the stand-ins of that design. */
  readonly set: StimulusSet;
};

/** Gives each file of a category one stand-in. */
export function openStandIns({ design, set }: AtHand) {
  const nextId = openIds(
    set.images.map(({ id }) => id),
    "image",
  );
  const before = new Map((design.standIns ?? []).map((one) => [one.id, one]));
  const given = new Map<string, StandIn>();
  return {
    list: () => [...given.values()],
    keep(id: string): void {
      const held = before.get(id);
      if (held !== undefined) given.set(`${held.category} ${held.id}`, held);
    },
    idOf({ image, file }: Pick<Told, "image" | "file">, category: Category): string {
      const text = [...baseName(file ?? image ?? "")].slice(0, MAX_FILE_CHARACTERS).join("");
      const key = `${category} ${image ?? ""} ${text}`;
      const known = given.get(key);
      if (known !== undefined) return known.id;
      // Of a table of this page the id is known, too.
      const id = nextId(file !== null && isSlug(image) ? image : withoutEnding(text));
      given.set(key, { id, file: text || id, category });
      return id;
    },
  };
}
