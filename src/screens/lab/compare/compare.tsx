/** The part of the lab that holds the design against another: a preset, or one from a file. */
import { useSignal } from "@preact/signals";
import { useId, useMemo } from "preact/hooks";
import { countAsked, countBlocks } from "../../../core/design/counts";
import type { Design } from "../../../core/design/design";
import { parseDesignText } from "../../../core/design/parse";
import { PRESETS } from "../../../core/design/presets";
import { boundLength, type Pace } from "../../../core/design/reckon/bounds";
import { COMPARE, tellMoreDifferences } from "../../../words/lab/compare";
import { formatMinutes, SUM } from "../../../words/lab/sum";
import { formatGrouped } from "../../../words/numbers";
import { describeProblem } from "../../../words/problems/problem";
import { FileButton } from "../../parts/file-button";
import { Select } from "../edit/choices";
import { findDifferences } from "./differences";

type CompareProps = { readonly design: Design; readonly pace: Pace };

export function Compare({ design, pace }: CompareProps) {
  const id = useId();
  const other = useSignal<Design | null>(null);
  const said = useSignal("");
  const preset = PRESETS.find((one) => one === other.value);
  const choices = [
    { value: null, name: COMPARE.nothing },
    ...PRESETS.map((one) => ({ value: one.id, name: one.title })),
    ...(other.value !== null && preset === undefined
      ? [{ value: COMPARE.aFile, name: other.value.title }]
      : []),
  ];
  function take(text: string): void {
    const parsed = parseDesignText(text);
    if (parsed.ok) other.value = parsed.value;
    said.value = parsed.ok ? "" : `${COMPARE.noDesign} ${describeProblem(parsed.problems[0])}`;
  }
  return (
    <section class="entry" id="compare">
      <h2>{COMPARE.title}</h2>
      <div class="stack">
        <p class="faded small" id={`${id}-why`}>
          {COMPARE.lead}
        </p>
        <div class="lab-choices">
          <div>
            <label for={id}>{COMPARE.with}</label>
            <Select
              id={id}
              describedBy={`${id}-why`}
              isBroken={false}
              choices={choices}
              held={preset?.id ?? (other.value === null ? null : COMPARE.aFile)}
              onChoice={(chosen) => {
                other.value = PRESETS.find((one) => one.id === chosen) ?? null;
              }}
            />
          </div>
          <FileButton
            label={COMPARE.openFile}
            onText={take}
            onUnreadable={() => {
              said.value = COMPARE.unreadable;
            }}
          />
        </div>
        <p role="status" class={said.value === "" ? "unseen" : "lab-problems"}>
          {said.value}
        </p>
        {other.value !== null && <SideBySide here={design} there={other.value} pace={pace} />}
      </div>
    </section>
  );
}

const MOST_SHOWN = 60;

function sumUp(design: Design, pace: Pace): readonly (readonly [name: string, value: string])[] {
  return [
    [SUM.length, formatMinutes(boundLength(design, pace).expectedMs)],
    [SUM.blocks, formatGrouped(countBlocks(design))],
    [SUM.ratings, formatGrouped(countAsked(design))],
  ];
}

type SideBySideProps = { readonly here: Design; readonly there: Design; readonly pace: Pace };

function SideBySide({ here, there, pace }: SideBySideProps) {
  const differences = useMemo(() => findDifferences(here, there), [here, there]);
  const theirs = sumUp(there, pace);
  const more = differences.length - MOST_SHOWN;
  return (
    <>
      <table class="lab-compared">
        <caption>{COMPARE.caption}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{COMPARE.here}</th>
            <th scope="col">{COMPARE.there}</th>
          </tr>
        </thead>
        <tbody class="figures">
          {sumUp(here, pace).map(([name, value], index) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
              <td>{theirs[index]?.[1]}</td>
            </tr>
          ))}
          {differences.slice(0, MOST_SHOWN).map((one) => (
            <tr key={one.path}>
              <th scope="row">
                <code>{one.path}</code>
              </th>
              <td>{one.here ?? <i>{COMPARE.absent}</i>}</td>
              <td>{one.there ?? <i>{COMPARE.absent}</i>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p class="faded">{tellMoreDifferences(more)}</p>}
      {differences.length === 0 && <p>{COMPARE.same}</p>}
    </>
  );
}
