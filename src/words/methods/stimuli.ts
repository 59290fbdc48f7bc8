/** Words of the methods section on the images: set, categories, matching, repetitions. */
import { categoryOf, roleOf } from "../../core/design/conditions";
import type { DesignCondition } from "../../core/design/design";
import { nameCondition, type Shows, tellShown } from "../conditions";
import { capitalise, countOf, joinList } from "../numbers";
import { tidy } from "./methods";

/** The sets that were drawn for this page. */
const DRAWN_HERE: readonly string[] = ["paraphernalia", "food"];

export type SetFacts = {
  readonly id: string;
  /** Null where the set's own description is not at hand. */
  readonly description: {
    readonly title: string;
    readonly licence: string;
    /** What the images of a category are. */
    readonly shows: Shows;
  } | null;
};

function nameLicence({ description }: SetFacts): string {
  return description === null ? "" : ` (licence ${tidy(description.licence)})`;
}

/** `conditions` that show images. */
export function describeSet(set: SetFacts, conditions: readonly DesignCondition[]): string {
  const isOurs = DRAWN_HERE.includes(set.id);
  const kinds = conditions.flatMap((condition) => {
    const shown = tellShown(condition, set.description?.shows);
    return shown === undefined ? [] : [`${nameCondition(condition)} images were ${tidy(shown)}`];
  });
  return [
    `Images ${isOurs ? "were placeholder drawings" : "came"} from the stimulus set “${set.id}”${nameLicence(set)}`,
    isOurs ? ", not validated as cues" : "",
    kinds.length === 0 ? "" : `: ${joinList(kinds)}`,
    ".",
  ].join("");
}

export function nameSet(set: SetFacts): string {
  const { id, description } = set;
  const title = description === null ? "" : ` (${tidy(description.title)})`;
  const licence = description === null ? "its description states it" : tidy(description.licence);
  const source = DRAWN_HERE.includes(id)
    ? "drawn by programs for this page, nothing traced or taken from elsewhere"
    : "its description states it";
  return `Set “${id}”${title}. Source: ${source}. Licence: ${licence}.`;
}

export function nameModality(setId: string): string {
  return DRAWN_HERE.includes(setId)
    ? "Visual: still drawings on mid-grey, placeholders that nobody rated or validated."
    : "Visual: still images on mid-grey.";
}

export function nameCategories({ description }: SetFacts, conditions: readonly DesignCondition[]): string {
  const named = conditions.map((condition) => {
    // Blurred target pictures are no control.
    const isControl = categoryOf(condition) === "control" && roleOf(condition) === "comparison";
    const name = `${nameCondition(condition)}${isControl ? " (visual control)" : ""}`;
    return `${name}: ${tidy(tellShown(condition, description?.shows) ?? `the set’s category “${categoryOf(condition)}”`)}`;
  });
  return `${named.join("; ")}.`;
}

export type RepetitionFacts = {
  /** The names of conditions that show the same pairs; none where none do. */
  readonly paired: readonly string[];
  /** Whether these show equally many images. */
  readonly areEven: boolean;
  readonly reuseImages: boolean;
  /** The most often that a session showed one image, practice aside; null without a session. */
  readonly mostShown: number | null;
};

export function describeRepetitions({ paired, areEven, reuseImages }: RepetitionFacts): string {
  const repeated = reuseImages
    ? "an image could come again once all had been used"
    : "no image was scheduled twice";
  return paired.length > 0
    ? `${capitalise(joinList(paired))} images came from ${areEven ? "the same pairs" : "pairs of the set"}, and ${repeated}.`
    : `${capitalise(repeated)}.`;
}

export function nameRepetitions(facts: RepetitionFacts): string {
  const { mostShown } = facts;
  const seen =
    mostShown === null || mostShown === 0
      ? ""
      : ` In this session no image was shown more than ${mostShown === 1 ? "once" : countOf(mostShown, "time")}.`;
  return `${describeRepetitions(facts)}${seen}`;
}
