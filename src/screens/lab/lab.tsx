/** The lab: a design as it is written, seen, checked and shared, from top to bottom of one page of a notebook. */
import "../../styles/lab.css";
import "../../styles/lab-bring.css";
import { useEffect } from "preact/hooks";
import { GUESSED_PACE } from "../../core/design/reckon/bounds";
import { LAB } from "../../words/lab/lab";
import { SUM } from "../../words/lab/sum";
import { Opening } from "../parts/plain-page";
import type { Services } from "../services";
import { BringPart } from "./bring/bring-part";
import { CheckPart } from "./check/check-part";
import { Compare } from "./compare/compare";
import { LabContents } from "./contents";
import type { DraftAction } from "./draft";
import { EditPart } from "./edit/edit-part";
import { ScriptPart } from "./script/script-part";
import { SeePart } from "./see/see-part";
import { SharePart } from "./share/share";
import { StartFrom } from "./start-from";
import { SumPart } from "./sum/sum";
import { usePace } from "./sum/use-pace";
import { toData } from "./to-source";
import { TryPart } from "./try/try-part";
import type { useDraft } from "./use-draft";
import type { WorkedOut } from "./work-out";

export type LabProps = {
  readonly services: Services;
  readonly draft: ReturnType<typeof useDraft>;
  readonly workedOut: WorkedOut;
};

/** What is typed outside the form is no part of the draft: the browser takes that back by itself. */
function isTypedElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.matches("input:read-write, textarea:read-write") &&
    target.closest("#edit") === null
  );
}

/** Steps back and again by the keys of every editor, wherever else on the page the focus is. */
function useUndoKeys(act: (action: DraftAction) => void): void {
  useEffect(() => {
    function take(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTypedElsewhere(event.target)) return;
      const key = event.key.toLowerCase();
      const does = key === "z" ? (event.shiftKey ? "redo" : "undo") : key === "y" ? "redo" : null;
      if (does === null) return;
      event.preventDefault();
      act({ do: does });
    }
    addEventListener("keydown", take);
    return () => removeEventListener("keydown", take);
  }, []);
}

export function Lab({ services, draft, workedOut }: LabProps) {
  const { act } = draft;
  useUndoKeys(act);
  const measured = usePace(services.store);
  const pace = measured ?? GUESSED_PACE;
  return (
    <div class="lab">
      <Opening title={LAB.title} sentences={[LAB.what]} />
      <LabContents isDesign={workedOut.design !== null} />
      {draft.kept !== "address" && (
        <p class="notice" role="alert">
          {LAB.addressFull[draft.kept]}
        </p>
      )}
      <StartFrom
        onPreset={(data, title) => act({ do: "replace", data, change: title })}
        onFile={(text) => act({ do: "type", text })}
      />
      <BringPart shown={workedOut.shown} onDesign={(data, change) => act({ do: "replace", data, change })} />
      <EditPart {...{ workedOut, act }} steps={draft.steps} said={draft.said} />
      <SumPart
        {...{ pace }}
        ratings={measured?.ratings ?? null}
        shown={workedOut.shown}
        seed={draft.seed}
        drawSeed={services.drawSeed}
        onSeed={draft.setSeed}
        onFit={(design) => act({ do: "replace", data: toData(design), change: SUM.fitTitle })}
      />
      <SeePart shown={workedOut.shown} selfPacedMs={pace.usualMs} />
      <CheckPart shown={workedOut.shown} frames={services.frames} />
      {workedOut.design !== null && <Compare design={workedOut.design} pace={pace} />}
      <TryPart services={services} shown={workedOut.shown} selfPacedMs={pace.usualMs} />
      <SharePart shown={workedOut.shown} />
      <ScriptPart shown={workedOut.shown} from={services} />
    </div>
  );
}
