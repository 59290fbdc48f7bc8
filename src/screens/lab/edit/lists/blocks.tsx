/** The blocks of a listed order, a row each: some in sight of what may be thousands, and above them what is wrong with the others. */
import { useSignal } from "@preact/signals";
import { FIELDS } from "../../../../words/lab/fields/fields";
import { EDIT, nameListed, tellWindow } from "../../../../words/lab/lab";
import { tellRule } from "../../../../words/lab/problems";
import { getAt } from "../../draft";
import { listBlocks } from "../convert";
import { elementIdOf, type Form, placeProblems } from "../form";
import { listKeys } from "../kinds";
import { Problems, Row } from "../row";
import { ruleOf } from "../rule-of";
import { BlockRow, listRowPaths, whyIdOf } from "./block-row";
import { ListPart } from "./list-part";

const PATH = ["order", "blocks"] as const;
const NAME = PATH.join(".");
/** In sight at once. */
const ROWS = 10;

export function Blocks({ form }: { readonly form: Form }) {
  const first = useSignal(0);
  const held = getAt(form.data, PATH);
  const blocks: readonly unknown[] = Array.isArray(held) ? held : [];
  const lastPage = Math.max(0, Math.ceil(blocks.length / ROWS) - 1) * ROWS;
  const from = Math.min(first.value, lastPage);
  const to = Math.min(from + ROWS, blocks.length);
  const inSight = Array.from({ length: to - from }, (_, place) => listRowPaths(from + place)).flat();
  const placed = placeProblems(form.problemsAt(NAME), inSight);
  const rows: Form = { ...form, problemsAt: (path) => placed.byField.get(path) ?? [] };
  function change(next: readonly unknown[], at: number): void {
    first.value = Math.floor(Math.max(0, at) / ROWS) * ROWS;
    form.step(listBlocks(form.data, next), NAME);
  }
  const id = elementIdOf(PATH);
  return (
    <Row
      {...{ id }}
      path={PATH}
      name="blocks"
      words={FIELDS.order.blocks}
      problems={[]}
      rule={null}
      isTold
      isWide
      isGroup
    >
      <div class="lab-blocks">
        <p class="lab-lead">{FIELDS.order.blocks.why}</p>
        <Columns />
        <Problems problems={placed.others} field={NAME} />
        <Pager
          {...{ from, to }}
          all={blocks.length}
          onFirst={(place) => {
            first.value = place;
          }}
        />
        <ListPart
          items={blocks}
          window={[from, to]}
          nameOf={(index) => nameListed(index + 1)}
          onChange={change}
          addName={EDIT.addBlock}
          addTo={() => [...blocks, { condition: getAt(blocks.at(-1), ["condition"]) ?? "" }]}
          render={(index, buttons) => (
            <BlockRow
              {...{ index, buttons }}
              form={rows}
              onCondition={(condition) => {
                const block = blocks[index];
                const changed =
                  typeof block === "object" && block !== null ? { ...block, condition } : { condition };
                change(blocks.with(index, changed), index);
              }}
            />
          )}
        />
      </div>
    </Row>
  );
}

/** What each column takes; every row refers to it. */
function Columns() {
  return (
    <details>
      <summary>{EDIT.columnsTitle}</summary>
      <dl class="lab-columns">
        {listKeys("listed").map((key) => {
          const { label, why } = FIELDS.listed[key];
          const rule =
            key === "imageMs" || key === "gapMs" || key === "fixationMs" ? ruleOf([...PATH, 0, key]) : null;
          return (
            <div key={key}>
              <dt>
                {label} <code class="json-name">{key}</code>
              </dt>
              <dd id={whyIdOf(key)}>
                {why} {rule !== null && <i>{tellRule(rule)}</i>}
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}

type PagerProps = {
  readonly from: number;
  readonly to: number;
  readonly all: number;
  readonly onFirst: (place: number) => void;
};

function Pager({ from, to, all, onFirst }: PagerProps) {
  if (all <= ROWS) return null;
  const go = (place: number) => () => {
    if (place >= 0 && place < all) onFirst(place);
  };
  return (
    <div class="actions lab-quiet">
      <button type="button" class="button quiet" aria-disabled={from === 0} onClick={go(from - ROWS)}>
        {EDIT.blocksBefore}
      </button>
      <span role="status">{tellWindow(from + 1, to, all)}</span>
      <button type="button" class="button quiet" aria-disabled={to === all} onClick={go(from + ROWS)}>
        {EDIT.blocksAfter}
      </button>
    </div>
  );
}
