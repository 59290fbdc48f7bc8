/** The wall on a projector: one chart at a time, large, turned by the arrow keys. */
import { useSignal } from "@preact/signals";
import type { ComponentChild } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { WALL } from "../../../words/class/wall";

type ProjectorProps = {
  readonly charts: readonly ComponentChild[];
  readonly headcount: string;
  readonly onLeave: () => void;
};

export function Projector({ charts, headcount, onLeave }: ProjectorProps) {
  const place = useSignal(0);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const turn = (step: number) => () => {
    place.value = (place.value + step + charts.length) % charts.length;
  };
  return (
    <dialog
      class="projector"
      ref={dialog}
      aria-label={WALL.title}
      onClose={onLeave}
      onKeyDown={({ key }) => {
        if (key === "ArrowRight" || key === "PageDown") turn(1)();
        if (key === "ArrowLeft" || key === "PageUp") turn(-1)();
      }}
    >
      <p class="headcount figures">{headcount}</p>
      {charts[place.value]}
      <div class="actions">
        <button type="button" class="button" onClick={turn(-1)}>
          {WALL.previousChart}
        </button>
        <button type="button" class="button" onClick={turn(1)}>
          {WALL.nextChart}
        </button>
        <button type="button" class="button quiet" onClick={() => dialog.current?.close()}>
          {WALL.leaveProjector}
        </button>
        <span class="faded small">{WALL.projectorHint}</span>
      </div>
    </dialog>
  );
}
