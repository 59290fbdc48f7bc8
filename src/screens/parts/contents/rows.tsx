/** What is on a long page, in rows under its title. */
import "../../../styles/contents.css";
import { Contents, type Leading } from "./contents";

/** A section of the page: its id, and what its heading says. */
export type Section = { readonly id: string; readonly title: string };

type ContentsRowsProps = {
  /** In the order of the page. */
  readonly sections: readonly Section[];
  /** The id of one that is not there yet. */
  readonly without: string | null;
};

export function ContentsRows({ sections, without }: ContentsRowsProps) {
  const places = sections.filter(({ id }) => id !== without).map(toLeading);
  return (
    <div class="entry contents-rows on-screen-only">
      <Contents places={places} />
    </div>
  );
}

function toLeading({ id, title }: Section): Leading {
  return { title, find: () => document.querySelector(`#${id} > h2`) };
}
