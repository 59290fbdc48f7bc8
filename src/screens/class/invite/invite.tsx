/** Invites a room: one design, a line of the instructor's own, and the link to both as text, QR code and slips. */
import "../../../styles/invite.css";
import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { measureLength } from "../../../core/design/length";
import { PRESETS } from "../../../core/design/presets";
import { NOTE_MAX_CHARACTERS } from "../../../core/limits";
import { type DesignSource, formatAddress } from "../../../formats/address/address";
import { parseLine } from "../../../formats/address/query";
import { shorten } from "../../../formats/address/shorten";
import { INVITE, REACH } from "../../../words/class/invite";
import { Give } from "../../parts/code/give";
import { QrCode } from "../../parts/code/qr-code";
import { Hosting, Kinds, TestWithPhone } from "./advice";
import { Choice, NoteField, OWN } from "./fields";
import { judgeReach } from "./reach";
import { FullScreen, Slips } from "./slips";

type InviteProps = {
  /** Of the address; null where it names none. */
  readonly source: DesignSource | null;
};

/** A section of the class screen, and beside it what is printed. */
export function Invite({ source }: InviteProps) {
  const own = source?.preset === null ? source : null;
  const chosen = useSignal(own === null ? (source?.preset ?? PRESETS[0]?.id ?? "") : OWN);
  const note = useSignal("");
  const preset = PRESETS.find(({ id }) => id === chosen.value);
  const invited = preset === undefined ? own : { preset: preset.id, design: preset };
  const link = useLink(invited, note.value);
  const reach = judgeReach(location);
  return (
    <>
      <section class="entry stack invite" id="invite" aria-labelledby="invite-title">
        <h2 id="invite-title">{INVITE.title}</h2>
        <p>{INVITE.lead}</p>
        {reach !== "anywhere" && <p class="note">{REACH[reach]}</p>}
        <Choice own={own} chosen={chosen} />
        <NoteField note={note} />
        {link === null || invited === null ? (
          <p class="faded">{INVITE.making}</p>
        ) : (
          <Ways key={link} link={link} title={invited.design.title} />
        )}
        <Kinds />
        <TestWithPhone />
        <Hosting isOpen={reach !== "anywhere"} />
      </section>
      {link !== null && invited !== null && (
        <Slips
          link={link}
          title={invited.design.title}
          note={note.value}
          minutes={measureLength(invited.design).expectedMs / 60_000}
        />
      )}
    </>
  );
}

/** Null while it is made. What cannot stand in an address is left out of the line. */
function useLink(source: DesignSource | null, note: string): string | null {
  const link = useSignal<string | null>(null);
  const line = useMemo(() => parseLine("note", note.trim(), NOTE_MAX_CHARACTERS), [note]);
  useEffect(() => {
    if (source === null) return;
    let isOver = false;
    const invitation = { note: line.ok ? line.value : "" };
    const plain = { seed: null, participant: "", simulate: false, keep: true, patch: false } as const;
    const address = { screen: "task", ...source, ...plain, invitation } as const;
    void shorten((deflate) => formatAddress(address, deflate)).then((hash) => {
      if (!isOver) link.value = location.href.replace(/#.*$/s, "") + hash;
    });
    return () => {
      isOver = true;
    };
  }, [source?.preset, source?.design, line]);
  return link.value;
}

function Ways({ link, title }: { readonly link: string; readonly title: string }) {
  const isFull = useSignal(false);
  return (
    <div class="hand-in">
      <QrCode text={link} label={INVITE.picture} otherwise={INVITE.tooLongForCode} />
      <div class="stack">
        <Give text={link} label={INVITE.link} copyLabel={INVITE.copyLink} shared={{ url: link }} />
        <div class="actions">
          <button
            type="button"
            class="button"
            onClick={() => {
              isFull.value = true;
            }}
          >
            {INVITE.fullScreen}
          </button>
          <button type="button" class="button" onClick={printSlips}>
            {INVITE.print}
          </button>
        </div>
      </div>
      {isFull.value && (
        <FullScreen
          link={link}
          title={title}
          onClose={() => {
            isFull.value = false;
          }}
        />
      )}
    </div>
  );
}

/** The style sheet leaves out all else while this stands. */
function printSlips(): void {
  const { dataset } = document.documentElement;
  dataset.printed = "slips";
  addEventListener("afterprint", () => Reflect.deleteProperty(dataset, "printed"), { once: true });
  print();
}
