/** The room's summary as a file, and another class's beside this one. */
import { type Signal, useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { hashDesign } from "../../../core/design/canonical";
import type { Design } from "../../../core/design/design";
import type { Comparison } from "../../../core/session/cohort/people";
import type { Room } from "../../../core/session/cohort/room";
import { buildDesignFileName } from "../../../formats/names";
import {
  formatRoomFile,
  parseRoomFile,
  ROOM_NAME_MAX_CHARACTERS,
  type RoomFile,
} from "../../../formats/room/room-file";
import { describeOtherDesign, OTHER_ROOM } from "../../../words/class/room";
import { describeProblem } from "../../../words/problems/problem";
import { FileButton } from "../../parts/file-button";
import { saveFile } from "../../parts/files";
import { SavingTold, useSaving } from "../../parts/saving";

type OtherRoomProps = {
  readonly design: Design;
  readonly compared: Comparison;
  /** Null where there is no summary of this room. */
  readonly room: Room | null;
  readonly other: Signal<RoomFile | null>;
};

export function OtherRoom({ design, compared, room, other }: OtherRoomProps) {
  const trouble = useSignal<string | null>(null);
  function open(text: string): void {
    const read = readOther(text, design, compared);
    trouble.value = typeof read === "string" ? read : null;
    if (typeof read !== "string") other.value = read;
  }
  return (
    <div class="stack">
      <h3>{OTHER_ROOM.title}</h3>
      <p>{OTHER_ROOM.lead}</p>
      {room !== null && <SaveRoom design={design} room={room} />}
      <div class="actions">
        <FileButton
          label={OTHER_ROOM.open}
          onText={open}
          onUnreadable={() => {
            trouble.value = OTHER_ROOM.unreadable;
          }}
        />
        {other.value !== null && (
          <button
            type="button"
            class="button"
            onClick={() => {
              other.value = null;
            }}
          >
            {OTHER_ROOM.putAway}
          </button>
        )}
      </div>
      {trouble.value !== null && <p role="alert">{trouble.value}</p>}
      {other.value !== null && (
        <NameField
          label={OTHER_ROOM.otherLabel}
          hint={null}
          name={other.value.name}
          onName={(name) => {
            if (other.value !== null) other.value = { ...other.value, name };
          }}
        />
      )}
    </div>
  );
}

/** The other room, or in a sentence why it cannot stand beside this one. */
function readOther(text: string, design: Design, compared: Comparison): RoomFile | string {
  const read = parseRoomFile(text);
  if (!read.ok) return describeProblem(read.problems[0]);
  const { room, design: theirs } = read.value;
  if (hashDesign(theirs) !== hashDesign(design)) return describeOtherDesign(theirs.title);
  const { cue, comparison, question } = room.compared;
  const isSame = cue === compared.cue && comparison === compared.comparison && question === compared.question;
  return isSame ? read.value : OTHER_ROOM.otherComparison;
}

function SaveRoom({ design, room }: { readonly design: Design; readonly room: Room }) {
  const name = useSignal("");
  const saving = useSaving();
  async function save(): Promise<string> {
    const file = buildDesignFileName(design, "json", room.simulated ? "made-up-room" : "room");
    const text = formatRoomFile({ name: name.value.trim(), design, room });
    return saveFile(file, "application/json", text);
  }
  return (
    <>
      <NameField
        label={OTHER_ROOM.nameLabel}
        hint={OTHER_ROOM.nameHint}
        name={name.value}
        onName={(typed) => {
          name.value = typed;
        }}
      />
      <div class="actions">
        <button type="button" class="button" onClick={() => void saving.save(save)}>
          {OTHER_ROOM.save}
        </button>
      </div>
      <SavingTold saving={saving} toGo={0} onThere={() => undefined} />
    </>
  );
}

type NameFieldProps = {
  readonly label: string;
  readonly hint: string | null;
  readonly name: string;
  readonly onName: (name: string) => void;
};

function NameField({ label, hint, name, onName }: NameFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={name}
        maxLength={ROOM_NAME_MAX_CHARACTERS}
        autocomplete="off"
        aria-describedby={hint === null ? undefined : `${id}-hint`}
        onInput={({ currentTarget }) => onName(currentTarget.value)}
      />
      {hint !== null && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
