/** What the tables of a cohort are made of: people under dealt numbers, and columns that say what they mean. */
import type { Design } from "../../core/design/design";
import type { HandIn } from "../../core/session/hand-in";
import type { Kind, Variable } from "../table/codebook";
import type { Cell } from "../table/columns";

export type Table = {
  readonly names: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What each column means, in their order. */
  readonly variables: readonly Variable[];
};

/** A person of the tables, under the number that was dealt. */
export type Numbered = {
  readonly person: number;
  readonly handIn: HandIn;
  /** Whether a rule that was chosen before the numbers were seen leaves this person out. */
  readonly isLeftOut: boolean;
};

/** What a table is made of: the design of all people, and the ids of the questions that it asks. */
export type Asked = { readonly design: Design; readonly questions: readonly string[] };

export type Column<Item> = Kind & {
  readonly name: string;
  readonly description: string;
  readonly cell: (item: Item) => Cell;
};

export function toTable<Item>(items: readonly Item[], columns: readonly Column<Item>[]): Table {
  return {
    names: columns.map(({ name }) => name),
    rows: items.map((item) => columns.map(({ cell }) => cell(item))),
    variables: columns.map(({ cell: _, ...variable }) => variable),
  };
}
