/** What is on a long page, in rows under its title. */
import "../../../styles/contents.css";
import { Contents, type Leading } from "./contents";

export function ContentsRows({ places }: { readonly places: readonly Leading[] }) {
  return (
    <div class="entry contents-rows on-screen-only">
      <Contents places={places} />
    </div>
  );
}

/** Each the heading of the section with that id. */
export function toLeading({ id, title }: { readonly id: string; readonly title: string }): Leading {
  return { title, find: () => document.querySelector(`#${id} > h2`) };
}
