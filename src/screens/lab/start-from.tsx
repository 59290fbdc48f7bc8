/** What a draft can start from: a preset, or a file with a design. */
import { useSignal } from "@preact/signals";
import { PRESETS } from "../../core/design/presets";
import { LAB } from "../../words/lab/lab";
import { FileButton } from "../parts/file-button";
import { toData } from "./to-source";

type StartFromProps = {
  readonly onPreset: (data: unknown, title: string) => void;
  /** The text of a file, whatever is in it. */
  readonly onFile: (text: string) => void;
};

export function StartFrom({ onPreset, onFile }: StartFromProps) {
  const isUnreadable = useSignal(false);
  return (
    <section class="entry">
      <h2>{LAB.startTitle}</h2>
      <div class="stack">
        <p class="faded">{LAB.startLead}</p>
        <div class="actions">
          {PRESETS.map((preset) => (
            <button
              key={preset.id}
              type="button"
              class="button"
              onClick={() => onPreset(toData(preset), preset.title)}
            >
              {preset.title}
            </button>
          ))}
          <FileButton
            label={LAB.openFile}
            onText={(text) => {
              isUnreadable.value = false;
              onFile(text);
            }}
            onUnreadable={() => {
              isUnreadable.value = true;
            }}
          />
        </div>
        <p role="alert" class={isUnreadable.value ? "" : "unseen"}>
          {isUnreadable.value && LAB.unreadableFile}
        </p>
      </div>
    </section>
  );
}
