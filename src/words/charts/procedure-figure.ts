/** Words around the figure of a procedure: where it unfolds, its title, what is done with it. */

export const FIGURE = {
  toggle: "Procedure as a figure",
  /** Who unfolds it may not have seen a drawing yet. */
  shows: "shows some of its drawings",
  drawing: "The figure is being drawn…",
  /** Of pictures that could not be fetched. */
  incomplete:
    "Some of its pictures could not be fetched: the figure shows their condition’s name in their place.",
  failed: "This browser could not draw the figure. The caption says the same.",
  copyCaption: "Copy caption",
  copied: "Copied.",
  notCopied: "This browser did not let the page copy. The caption is selected.",
} as const;

export function nameProcedure(title: string): string {
  return `Procedure of “${title}”.`;
}

/** What a screen reader says of the figure: its screens in order, each with what stands beside it. */
export function describeFigure(
  title: string,
  screens: readonly string[],
  counts: { readonly blocks: number; readonly runs: number },
): string {
  const { blocks, runs } = counts;
  const again =
    blocks === 1 ? "" : ` What belongs to a block comes ${blocks} times${runs === 1 ? "" : " a run"}.`;
  const runsAgain = runs === 1 ? "" : ` There are ${runs} runs.`;
  return `${nameProcedure(title)} Screens in order: ${screens.join("; ")}.${again}${runsAgain}`;
}
