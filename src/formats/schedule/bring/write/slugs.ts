/** Ids made of whatever a table calls its conditions and pictures. */
import { isSlug } from "../../../../core/checked-fields";
import { withoutMarks } from "../../../names";

const LONGEST = 50;

/** Small letters, digits and hyphens; empty where nothing is left, as of another script. */
export function toSlug(text: string): string {
  if (isSlug(text)) return text;
  return withoutMarks(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+/, "")
    .slice(0, LONGEST)
    .replace(/-+$/, "");
}

/** Gives ids that none has yet: `pepsi`, `pepsi-2`, and `image-3` where the text leaves nothing. */
export function openIds(taken: Iterable<string>, otherwise: string): (text: string) => string {
  const given = new Set(taken);
  const tried = new Map<string, number>();
  return (text) => {
    const slug = toSlug(text) || otherwise;
    let id = slug;
    // From where the last search ended: many of one name take no longer than as many of different ones.
    for (let number = tried.get(slug) ?? 2; given.has(id); number += 1) {
      id = `${slug}-${number}`;
      tried.set(slug, number + 1);
    }
    given.add(id);
    return id;
  };
}
