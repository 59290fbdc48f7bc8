/** A sheet of links, one a participant, with seeds and openings in turn: as a table, to print, and as CSV. */
import { useSignal } from "@preact/signals";
import { useId, useMemo } from "preact/hooks";
import type { Design } from "../../../core/design/design";
import { listOpenings, type Opening } from "../../../core/design/reckon/openings";
import { planSheet, SHEET_MAX } from "../../../core/design/reckon/sheet";
import { buildSchedule } from "../../../core/schedule/build";
import type { StimulusSet } from "../../../core/stimuli/set";
import { LINK_MAX_CHARACTERS } from "../../../formats/address/link";
import { toSafe } from "../../../formats/names";
import { SHARE, tellSheet, tellTooLong } from "../../../words/lab/share";
import { saveFile } from "../../parts/files";
import { SavingTold, useSaving } from "../../parts/saving";
import { readNumber } from "../edit/typed";
import { printPart } from "../print-part";
import { SheetTable } from "./sheet-table";

type ParticipantsProps = {
  readonly design: Design;
  readonly set: StimulusSet;
  readonly seed: number;
  /** Makes the links to one design. */
  readonly linkTo: (design: Design) => (seed: number, participant: string) => string;
};

const FIRST_COUNT = "20";
const FILE_TYPE = "text/csv;charset=utf-8";

/** Openings whose order can be kept. */
function listPossible(design: Design, set: StimulusSet): readonly Opening[] {
  return listOpenings(design).filter((opening) => buildSchedule(opening.design, set, 0).ok);
}

/** The longest link, where people could not copy it whole; null where all are short enough. */
function findTooLong(lines: readonly { readonly link: string }[]) {
  const characters = Math.max(0, ...lines.map(({ link }) => link.length));
  return characters > LINK_MAX_CHARACTERS ? { characters, limit: LINK_MAX_CHARACTERS } : null;
}

function usePlannedSheet(
  { design, set, seed, linkTo }: ParticipantsProps,
  count: number | null,
  inTurn: boolean,
) {
  const openings = useMemo(() => listPossible(design, set), [design, set]);
  const chosen = inTurn && openings.length > 1 ? openings : [{ condition: null, design }];
  const lines = useMemo(() => {
    const links = new Map(chosen.map((opening) => [opening.design, linkTo(opening.design)]));
    return planSheet(chosen, count ?? 0, seed).map((line) => ({
      ...line,
      link: links.get(line.opening.design)?.(line.seed, line.participant) ?? "",
    }));
  }, [design, set, seed, count, inTurn, openings]);
  return { lines, openings };
}

export function Participants(props: ParticipantsProps) {
  const { design } = props;
  const id = useId();
  const typed = useSignal(FIRST_COUNT);
  const inTurn = useSignal(true);
  const saving = useSaving();
  const read = readNumber(typed.value);
  const count = typeof read === "number" && read >= 1 && read <= SHEET_MAX ? read : null;
  const { lines, openings } = usePlannedSheet(props, count, inTurn.value);
  const tooLong = findTooLong(lines);
  async function writeSheet(): Promise<string> {
    const { formatSheet } = await import("../../../formats/table/sheet");
    return saveFile(`${toSafe(design.id)}_links.csv`, FILE_TYPE, formatSheet(lines));
  }
  const named = inTurn.value ? openings.flatMap(({ condition }) => condition ?? []) : [];
  return (
    <div class="stack lab-sheet">
      <h3>{SHARE.sheetTitle}</h3>
      <p class="faded small on-screen-only">{SHARE.sheetLead}</p>
      <div class="lab-choices on-screen-only">
        <div>
          <label class="lab-label" for={id}>
            {SHARE.count}
          </label>
          <input
            id={id}
            type="text"
            inputMode="numeric"
            class="number-input"
            value={typed}
            aria-invalid={count === null}
            aria-describedby={`${id}-why`}
            onInput={(event) => {
              typed.value = event.currentTarget.value;
            }}
          />
        </div>
        <InTurn
          inTurn={inTurn.value}
          isOne={openings.length < 2}
          onChange={(next) => {
            inTurn.value = next;
          }}
        />
      </div>
      <p id={`${id}-why`} role="status" class={count === null ? "lab-problems" : "faded"}>
        {count === null ? SHARE.badCount(SHEET_MAX) : tellSheet(count, named)}
      </p>
      {count !== null && tooLong !== null && <p class="note">{tellTooLong(tooLong)}</p>}
      {count !== null && tooLong === null && (
        <>
          <SheetTable lines={lines} />
          <div class="actions">
            <button type="button" class="button" onClick={() => void saving.save(writeSheet)}>
              {SHARE.downloadSheet}
            </button>
            <button type="button" class="button" onClick={() => printPart("sheet")}>
              {SHARE.printSheet}
            </button>
          </div>
        </>
      )}
      <SavingTold saving={saving} toGo={0} onThere={() => undefined} />
    </div>
  );
}

type InTurnProps = {
  readonly inTurn: boolean;
  readonly isOne: boolean;
  readonly onChange: (next: boolean) => void;
};

function InTurn({ inTurn, isOne, onChange }: InTurnProps) {
  if (isOne) return <p class="faded">{SHARE.noOpenings}</p>;
  return (
    <label class="switch">
      <input type="checkbox" checked={inTurn} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{SHARE.alternate}</span>
      <span class="hint">{SHARE.alternateWhy}</span>
    </label>
  );
}
