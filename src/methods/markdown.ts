/** The methods section as Markdown: the text in its groups, then the table with the checklist's numbers. */
import { escapeMarkdown } from "../words/data-sets/markdown";
import { METHODS } from "../words/methods/methods";
import type { Methods } from "./methods";

function formatRow(cells: readonly string[]): string {
  return `| ${cells.map(escapeMarkdown).join(" | ")} |`;
}

/** UTF-8 text in CommonMark with a table as GitHub and Pandoc read it, ending in a line break; nothing in it is HTML. */
export function formatMethods({ groups, table }: Methods): string {
  const { title, pointsTitle, itemColumn, topicColumn, answerColumn } = METHODS;
  return [
    `# ${title}`,
    "",
    ...groups.flatMap(({ title: group, paragraph }) =>
      paragraph === "" ? [] : [`## ${group}`, "", escapeMarkdown(paragraph), ""],
    ),
    `## ${pointsTitle}`,
    "",
    formatRow([itemColumn, topicColumn, answerColumn]),
    "| --- | --- | --- |",
    ...table.map(({ item, topic, answer }) => formatRow([item ?? "–", topic, answer])),
    "",
  ].join("\n");
}
