/** The invitation as a room sees it: full screen for a projector, and on paper, several to a page. */
import { useEffect, useRef } from "preact/hooks";
import { describeSlip, INVITE, SLIP } from "../../../words/class/invite";
import { QrCode } from "../../parts/code/qr-code";
import { enterFullscreen, leaveFullscreen } from "../../parts/display";

/** To a page. */
const SLIPS = 4;

type FullScreenProps = { readonly link: string; readonly title: string; readonly onClose: () => void };

export function FullScreen({ link, title, onClose }: FullScreenProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const left = new AbortController();
    dialog.current?.showModal();
    void enterFullscreen(left.signal);
    return () => {
      left.abort();
      void leaveFullscreen();
    };
  }, []);
  return (
    <dialog ref={dialog} class="full-screen" aria-label={title} onClose={onClose}>
      <p class="full-title" dir="auto">
        {title}
      </p>
      <QrCode text={link} label={INVITE.picture} otherwise={INVITE.tooLongForCode} />
      <p class="full-link" translate={false}>
        {link}
      </p>
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {INVITE.close}
      </button>
    </dialog>
  );
}

type SlipsProps = {
  readonly link: string;
  readonly title: string;
  readonly note: string;
  readonly minutes: number;
};

export function Slips({ link, title, note, minutes }: SlipsProps) {
  return (
    <div class="slips" aria-hidden="true">
      {Array.from({ length: SLIPS }, (_, place) => (
        <div key={place} class="slip">
          <strong dir="auto">{title}</strong>
          <QrCode text={link} label={INVITE.picture} otherwise={INVITE.tooLongForCode} />
          <p>{SLIP.lead}</p>
          <p class="slip-link">{link}</p>
          <p>{describeSlip(minutes)}</p>
          {note.trim() !== "" && <p dir="auto">{note}</p>}
        </div>
      ))}
    </div>
  );
}
