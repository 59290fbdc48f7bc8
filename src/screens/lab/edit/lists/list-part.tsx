/** A list in the form: each of its members with what it holds, to add, to move and to take away, the focus going along. */
import type { ComponentChild } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { EDIT, nameMovingDown, nameMovingUp, nameRemoving } from "../../../../words/lab/lab";
import { move } from "../convert";

type Doing = "up" | "down" | "remove" | "first-field";

export type ListPartProps = {
  readonly items: readonly unknown[];
  /** The first that is in sight and the one after the last, from 0; all of them where it is left out. */
  readonly window?: readonly [from: number, to: number];
  /** As its buttons name it. */
  readonly nameOf: (index: number) => string;
  /** `at` is where the focus will be. */
  readonly onChange: (items: readonly unknown[], at: number) => void;
  readonly addName: string;
  /** What is chosen of what is added, before its button. */
  readonly addChoices?: ComponentChild;
  /** The list with what is added at its end. */
  readonly addTo: () => readonly unknown[];
  /** Given the buttons of its member. */
  readonly render: (index: number, buttons: ComponentChild) => ComponentChild;
};

/** Looks for what should have the focus: what did the last step, else its opposite, else what there is. */
function focusOn(list: HTMLElement | null, index: number, doing: Doing): void {
  const place = list?.querySelector(`[data-place="${index}"]`);
  const preferred =
    doing === "first-field"
      ? place?.querySelector("input, select, textarea")
      : place?.querySelector(`[data-do="${doing}"]`);
  const found = preferred ?? place?.querySelector("[data-do]");
  const target = found ?? list?.querySelector("[data-do=add]");
  if (target instanceof HTMLElement) target.focus();
}

export function ListPart(props: ListPartProps) {
  const { items, window = [0, items.length], onChange, addName, addChoices, addTo, render } = props;
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<{ readonly index: number; readonly doing: Doing } | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    focusOn(list.current, wanted.current.index, wanted.current.doing);
    wanted.current = null;
  });
  function change(next: readonly unknown[], index: number, doing: Doing): void {
    wanted.current = { index, doing };
    onChange(next, index);
  }
  const [from, to] = window;
  const shown = Array.from({ length: Math.max(0, Math.min(to, items.length) - from) }, (_, at) => from + at);
  return (
    <div ref={list}>
      {shown.map((index) => (
        // Its place is what tells it apart: an id is typed letter by letter.
        <div key={index} data-place={index} class="lab-member">
          {render(index, <Buttons {...props} index={index} onDo={change} />)}
        </div>
      ))}
      <div class={addChoices === undefined ? "actions" : "lab-choices"}>
        {addChoices}
        <button
          type="button"
          class="button"
          data-do="add"
          onClick={() => change(addTo(), items.length, "first-field")}
        >
          {addName}
        </button>
      </div>
    </div>
  );
}

type ButtonsProps = Pick<ListPartProps, "items" | "nameOf"> & {
  readonly index: number;
  readonly onDo: (next: readonly unknown[], index: number, doing: Doing) => void;
};

function Buttons({ items, index, nameOf, onDo }: ButtonsProps) {
  const name = nameOf(index);
  const button = (doing: Exclude<Doing, "first-field">, short: string, full: string, act: () => void) => (
    <button type="button" class="button quiet" data-do={doing} aria-label={full} onClick={act}>
      {short}
    </button>
  );
  const moveTo = (to: number, doing: Doing) => () => onDo(move(items, index, to), to, doing);
  const without = () => items.filter((_, place) => place !== index);
  const next = Math.min(index, items.length - 2);
  return (
    <div class="actions lab-quiet">
      {index > 0 && button("up", EDIT.up, nameMovingUp(name), moveTo(index - 1, "up"))}
      {index < items.length - 1 && button("down", EDIT.down, nameMovingDown(name), moveTo(index + 1, "down"))}
      {button("remove", EDIT.remove, nameRemoving(name), () => onDo(without(), next, "remove"))}
    </div>
  );
}
