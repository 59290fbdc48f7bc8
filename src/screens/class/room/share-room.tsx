/** The room's code: as a QR code that phones open, and as letters to be typed; on a projector large and alone. */
import "../../../styles/code.css";
import "../../../styles/class-room.css";
import { formatAddress } from "../../../formats/address/address";
import { groupLetters, ROOM_SHARE } from "../../../words/class/room";
import { Give } from "../../parts/code/give";
import { QrCode } from "../../parts/code/qr-code";
import { judgeReach } from "../invite/reach";

/** What people open; null of a page that no other device reaches. */
function linkTo(code: string): string | null {
  if (location.protocol === "file:") return null;
  return location.href.replace(/#.*$/s, "") + formatAddress({ screen: "room", room: code });
}

export function ShareRoom({ code }: { readonly code: string }) {
  const link = linkTo(code);
  return (
    <div class="hand-in">
      {link !== null && <QrCode text={link} label={ROOM_SHARE.picture} />}
      <div class="stack">
        <p class="room-letters figures" translate={false}>
          {groupLetters(code)}
        </p>
        {link === null && <p>{ROOM_SHARE.onDisk}</p>}
        {judgeReach(location) === "own" && <p class="note">{ROOM_SHARE.ownMachine}</p>}
        <Give
          text={code}
          label={ROOM_SHARE.text}
          copyLabel={ROOM_SHARE.copyCode}
          other={link === null ? null : { text: link, copyLabel: ROOM_SHARE.copyLink }}
          shared={link === null ? { text: code } : { url: link }}
        />
        <p class="faded small">{ROOM_SHARE.held}</p>
      </div>
    </div>
  );
}

type RoomSlideProps = { readonly code: string; readonly stamp: string | null };

export function RoomSlide({ code, stamp }: RoomSlideProps) {
  const link = linkTo(code);
  return (
    <figure class="chart room-slide">
      <figcaption class="chart-title">
        <strong>{ROOM_SHARE.slideTitle}</strong> {stamp !== null && <span class="stamp">{stamp}</span>}
      </figcaption>
      {link !== null && <QrCode text={link} label={ROOM_SHARE.picture} />}
      <p class="room-letters figures" translate={false}>
        {groupLetters(code)}
      </p>
      <p>{link === null ? ROOM_SHARE.slideOnDisk : ROOM_SHARE.slideLead}</p>
    </figure>
  );
}
