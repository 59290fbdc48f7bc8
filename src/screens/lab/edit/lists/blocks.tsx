/** The blocks of a listed order, a row each: some in sight of what may be thousands, and above them what is wrong with the others. */
import { FIELDS } from "../../../../words/lab/fields/fields";
import { EDIT, nameListed } from "../../../../words/lab/lab";
import { getAt } from "../../draft";
import { listBlocks } from "../convert";
import { elementIdOf, type Form, placeProblems } from "../form";
import { listKeys } from "../kinds";
import { Problems, Row } from "../row";
import { BlockRow, listRowPaths } from "./block-row";
import { Columns } from "./cell";
import { ListPart } from "./list-part";
import { Pager, usePages } from "./pages";

const PATH = ["order", "blocks"] as const;
const NAME = PATH.join(".");

export function Blocks({ form }: { readonly form: Form }) {
  const held = getAt(form.data, PATH);
  const blocks: readonly unknown[] = Array.isArray(held) ? held : [];
  const pages = usePages(blocks.length);
  const { from, to } = pages;
  const inSight = Array.from({ length: to - from }, (_, place) => listRowPaths(from + place)).flat();
  const placed = placeProblems(form.problemsAt(NAME), inSight);
  const rows: Form = { ...form, problemsAt: (path) => placed.byField.get(path) ?? [] };
  function change(next: readonly unknown[], at: number): void {
    pages.show(at);
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
        <Columns
          group="listed"
          keys={listKeys("listed")}
          path={PATH}
          withRule={["imageMs", "gapMs", "fixationMs"]}
        />
        <Problems problems={placed.others} field={NAME} />
        <Pager pages={pages} of="blocks" />
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
