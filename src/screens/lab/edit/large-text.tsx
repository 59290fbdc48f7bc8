/** A text of thousands of lines is written into the page only where somebody wants to read it: that takes a second each time. */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { nameShowing } from "../../../words/lab/lab";

/** In characters. */
const LARGE = 20_000;

type LargeTextProps = {
  /** Of what it stands in the place of, so that its label leads here. */
  readonly id: string;
  readonly text: string;
  readonly children: ComponentChildren;
};

export function LargeText({ id, text, children }: LargeTextProps) {
  const isWanted = useSignal(false);
  if (text.length <= LARGE || isWanted.value) return <>{children}</>;
  return (
    <button
      id={id}
      type="button"
      class="button"
      onClick={() => {
        isWanted.value = true;
      }}
    >
      {nameShowing(text.length)}
    </button>
  );
}
