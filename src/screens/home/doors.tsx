/** The three doors of the first page; the one to a run leads to a choice between two kinds of drawings. */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { DOORS } from "../../words/home";
import { RunDrawing, TeachDrawing, TimingDrawing } from "./door-drawings";

const CHOICE_ID = "run-choice";

export function Doors() {
  const isChoosing = useSignal(false);
  const doors = [
    { ...DOORS.teach, href: "#/class", Drawing: TeachDrawing },
    { ...DOORS.timing, href: "#/lab?preset=class-demo", Drawing: TimingDrawing },
  ];
  return (
    <ul class="doors">
      <li class="door">
        <RunDrawing />
        <div>
          <h2>
            <button
              type="button"
              aria-expanded={isChoosing.value}
              aria-controls={CHOICE_ID}
              onClick={() => {
                isChoosing.value = !isChoosing.value;
              }}
            >
              {DOORS.run.title}
            </button>
          </h2>
          <p>{DOORS.run.text}</p>
        </div>
      </li>
      {isChoosing.value && <Choice />}
      {doors.map(({ title, text, href, Drawing }) => (
        <li key={href} class="door">
          <Drawing />
          <div>
            <h2>
              <a href={href}>{title}</a>
            </h2>
            <p>{text}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Neither is the harmless one: each says who may want to skip it. */
function Choice() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <li class="choice" id={CHOICE_ID}>
      <h3 tabIndex={-1} ref={heading}>
        {DOORS.run.choiceTitle}
      </h3>
      <ul>
        {DOORS.run.choices.map(({ preset, title, text }) => (
          <li key={preset}>
            <a class="button" href={`#/task?preset=${preset}`}>
              {title}
            </a>
            <p class="small">{text}</p>
          </li>
        ))}
      </ul>
    </li>
  );
}
