/** Row codes one after another, each as large as there is room, for the camera of another screen. */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { CAMERA, describePlace, ROWS } from "../../../words/class/camera";
import { QrCode } from "../../parts/code/qr-code";

type RowCodesProps = {
  readonly codes: readonly string[];
  readonly onClose: () => void;
};

export function RowCodes({ codes, onClose }: RowCodesProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const place = useSignal(0);
  useEffect(() => dialog.current?.showModal(), []);
  const where = describePlace(place.value + 1, codes.length);
  return (
    <dialog class="camera rows" ref={dialog} aria-labelledby="rows-title" onClose={onClose}>
      <h1 id="rows-title" class="unseen">
        {ROWS.showTitle}
      </h1>
      <QrCode text={codes[place.value] ?? ""} label={`${ROWS.showTitle}, ${where}`} />
      <div class="camera-foot">
        <p class="figures" role="status">
          {where}
        </p>
        <div class="actions">
          {codes.length > 1 && (
            <button
              type="button"
              class="button"
              onClick={() => {
                place.value = (place.value + 1) % codes.length;
              }}
            >
              {ROWS.next}
            </button>
          )}
          <button type="button" class="button primary" onClick={() => dialog.current?.close()}>
            {CAMERA.done}
          </button>
        </div>
      </div>
    </dialog>
  );
}
