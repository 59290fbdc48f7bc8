/** The button that opens the camera, and what is said where there is none. */
import { useSignal } from "@preact/signals";
import { CAMERA, CAMERA_TROUBLES } from "../../../words/class/camera";
import { Camera } from "./camera";
import { type CameraTrouble, mayHaveCamera } from "./scan";

type CameraButtonProps = {
  readonly onText: (text: string) => void;
  /** Nothing is read by camera here: another way comes first. */
  readonly onTrouble: (trouble: CameraTrouble) => void;
};

export function CameraButton({ onText, onTrouble }: CameraButtonProps) {
  const isOpen = useSignal(false);
  const trouble = useSignal<CameraTrouble | null>(mayHaveCamera() ? null : "missing");
  return (
    <div class="stack">
      <div class="actions">
        <button
          type="button"
          class="button"
          disabled={!mayHaveCamera()}
          onClick={() => {
            trouble.value = null;
            isOpen.value = true;
          }}
        >
          {CAMERA.open}
        </button>
      </div>
      <p class="hint">{CAMERA.hint}</p>
      <p role="status" class={trouble.value === null ? "unseen" : "told"}>
        {trouble.value !== null && CAMERA_TROUBLES[trouble.value]}
      </p>
      {isOpen.value && (
        <Camera
          onText={onText}
          onTrouble={(why) => {
            isOpen.value = false;
            trouble.value = why;
            onTrouble(why);
          }}
          onClose={() => {
            isOpen.value = false;
          }}
        />
      )}
    </div>
  );
}
