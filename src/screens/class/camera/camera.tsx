/** The camera as a dialog: every code that can be read gets the same tone and the same word; why one cannot is not said here. */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { findResultCodes } from "../../../formats/result-code/find";
import { readResultCode } from "../../../formats/result-code/result-code";
import { CAMERA, describeRead } from "../../../words/class/camera";
import { type CameraTrouble, startScan } from "./scan";
import { openTone } from "./tone";

type CameraProps = {
  /** Whatever the camera read, codes or not. */
  readonly onText: (text: string) => void;
  readonly onTrouble: (trouble: CameraTrouble) => void;
  readonly onClose: () => void;
};

/** So long the thanks stand, in ms. */
const THANKS_MS = 1_500;

function isReadable(text: string): boolean {
  return findResultCodes(text).some((code) => readResultCode(code).ok);
}

export function Camera({ onText, onTrouble, onClose }: CameraProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const video = useRef<HTMLVideoElement>(null);
  const read = useSignal(0);
  const isThanking = useSignal(false);
  useEffect(() => {
    if (dialog.current === null || video.current === null) return;
    dialog.current.showModal();
    const tone = openTone();
    let thanking: ReturnType<typeof setTimeout> | undefined;
    const stop = startScan({
      video: video.current,
      onTrouble,
      onText(text) {
        onText(text);
        if (!isReadable(text)) return;
        tone.play();
        read.value += 1;
        isThanking.value = true;
        clearTimeout(thanking);
        thanking = setTimeout(() => {
          isThanking.value = false;
        }, THANKS_MS);
      },
    });
    return () => {
      clearTimeout(thanking);
      stop();
      tone.close();
    };
  }, []);
  return (
    <dialog class="camera" ref={dialog} aria-labelledby="camera-title" onClose={onClose}>
      <h1 id="camera-title" class="unseen">
        {CAMERA.title}
      </h1>
      <video ref={video} muted playsInline aria-label={CAMERA.picture} />
      <div class="camera-foot">
        <p class={isThanking.value ? "thanks" : undefined} role="status">
          {isThanking.value ? CAMERA.thanks : CAMERA.next}
        </p>
        <p class="figures faded">{describeRead(read.value)}</p>
        <button type="button" class="button primary" onClick={() => dialog.current?.close()}>
          {CAMERA.done}
        </button>
      </div>
    </dialog>
  );
}
