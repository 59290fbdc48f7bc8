/** The pictures that the set lacks in the form: a row each, to name their files, to add and to take away. */
import { type Signal, useSignal } from "@preact/signals";
import type { ComponentChild } from "preact";
import { useId } from "preact/hooks";
import { MAX_IMAGES_PER_BLOCK } from "../../../../core/limits";
import { FIELDS } from "../../../../words/lab/fields/fields";
import { EDIT, nameStandIn } from "../../../../words/lab/lab";
import { capitalise } from "../../../../words/numbers";
import { setAt } from "../../draft";
import { Select } from "../choices";
import { elementIdOf, type Form, placeProblems } from "../form";
import { listKeys } from "../kinds";
import { Row } from "../row";
import { readNumber } from "../typed";
import { addCards } from "./add";
import { Cell, Columns, RowProblems } from "./cell";
import { ListPart } from "./list-part";
import { listCategories, listStandIns } from "./members";
import { Pager, usePages } from "./pages";

const NAME = "standIns";
const WORDS = FIELDS.design[NAME];

const KEYS = listKeys("standIn");

const listRowPaths = (index: number) => KEYS.map((key) => `${NAME}.${index}.${key}`);

export function StandIns({ form }: { readonly form: Form }) {
  const standIns = listStandIns(form.data);
  const pages = usePages(standIns.length);
  const { from, to } = pages;
  const adding = useAdding(form);
  const inSight = Array.from({ length: to - from }, (_, place) => listRowPaths(from + place)).flat();
  const placed = placeProblems(form.problemsAt(NAME), inSight);
  const rows: Form = { ...form, problemsAt: (path) => placed.byField.get(path) ?? [] };
  return (
    <Row
      id={elementIdOf([NAME])}
      path={[NAME]}
      name={NAME}
      words={WORDS}
      problems={placed.others}
      rule={null}
      isTold
      isWide
      isGroup
    >
      <div class="lab-blocks">
        <p class="lab-lead">{WORDS.why}</p>
        <Columns group="standIn" keys={KEYS} path={[NAME]} withRule={KEYS} />
        <Pager pages={pages} of={NAME} />
        <ListPart
          items={standIns}
          window={[from, to]}
          nameOf={(index) => nameStandIn(index + 1)}
          onChange={(next, at) => {
            pages.show(at);
            form.step(setAt(form.data, [NAME], next), NAME);
          }}
          addName={EDIT.addStandIns}
          addChoices={adding.choices}
          addTo={adding.add}
          render={(index, buttons) => <StandInRow form={rows} {...{ index, buttons }} />}
        />
      </div>
    </Row>
  );
}

type StandInRowProps = { readonly form: Form; readonly index: number; readonly buttons: ComponentChild };

function StandInRow({ form, index, buttons }: StandInRowProps) {
  const wrongId = `${elementIdOf([NAME, index])}-wrong`;
  const problems = listRowPaths(index).flatMap(form.problemsAt);
  return (
    <fieldset class="lab-block of-stand-in" aria-label={capitalise(nameStandIn(index + 1))}>
      <p class="lab-block-number">{index + 1}.</p>
      {KEYS.map((key) => (
        <Cell key={key} {...{ form, wrongId }} group="standIn" path={[NAME, index, key]} />
      ))}
      {buttons}
      <RowProblems id={wrongId} problems={problems} within={`${NAME}.${index}.`} />
    </fieldset>
  );
}

/** How many are added, and of which category. */
function useAdding({ data }: Form) {
  const typed = useSignal("1");
  const chosen = useSignal<unknown>(null);
  const categories = listCategories(data);
  const category = categories.find((one) => one === chosen.value) ?? categories[0] ?? "cue";
  const read = readNumber(typed.value);
  const count = typeof read === "number" && read >= 1 && read <= MAX_IMAGES_PER_BLOCK ? read : null;
  return {
    choices: <AddChoices {...{ typed, chosen, categories, category }} isBroken={count === null} />,
    add: () => addCards(data, category, count ?? 1),
  };
}

type AddChoicesProps = {
  readonly typed: Signal<string>;
  readonly chosen: Signal<unknown>;
  readonly categories: readonly string[];
  readonly category: string;
  readonly isBroken: boolean;
};

function AddChoices({ typed, chosen, categories, category, isBroken }: AddChoicesProps) {
  const id = useId();
  return (
    <>
      <div>
        <label for={`${id}-count`}>{EDIT.howMany}</label>
        <input
          id={`${id}-count`}
          type="text"
          inputMode="numeric"
          class="number-input"
          autocomplete="off"
          value={typed}
          aria-invalid={isBroken}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
        />
      </div>
      <div>
        <label for={`${id}-category`}>{EDIT.ofCategory}</label>
        <Select
          id={`${id}-category`}
          describedBy=""
          isBroken={false}
          choices={categories.map((one) => ({ value: one, name: one }))}
          held={category}
          onChoice={(one) => {
            chosen.value = one;
          }}
        />
      </div>
    </>
  );
}
