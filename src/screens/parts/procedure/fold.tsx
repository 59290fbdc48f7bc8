/** Where the figure of a procedure unfolds: its program and its pictures are fetched when it does. */

import { useSignal } from "@preact/signals";
import type { Design } from "../../../core/design/design";
import type { OpenSet } from "../../../images/source";
import { FIGURE } from "../../../words/charts/procedure-figure";
import { FRAME } from "../../../words/frame";
import { TryAgain } from "../again/try-again";
import { useFetched } from "../fetched";

export type ProcedureProps = { readonly openSet: OpenSet; readonly design: Design };

export function ProcedureFold(props: ProcedureProps) {
  const wasOpened = useSignal(false);
  return (
    <details
      class="basis"
      onToggle={(event) => {
        if (event.currentTarget.open) wasOpened.value = true;
      }}
    >
      <summary>
        {FIGURE.toggle} <span class="faded small">({FIGURE.shows})</span>
      </summary>
      {wasOpened.value && <FetchedFigure {...props} />}
    </details>
  );
}

const fetchFigure = () => import("./figure");

function FetchedFigure(props: ProcedureProps) {
  const { fetched, tryAgain } = useFetched(fetchFigure);
  if (fetched === null) return <p class="faded small">{FIGURE.drawing}</p>;
  if (fetched !== "unreachable") return <fetched.ProcedureFigure {...props} />;
  return <TryAgain sentence={FRAME.unreachable} onTryAgain={tryAgain} />;
}
