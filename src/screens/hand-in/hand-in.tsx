/** What a person holds up: the code alone, with nothing that a neighbour could read, and the same whatever was chosen. */
import { HAND_IN } from "../../words/class/hand-in";
import { Give } from "../parts/code/give";
import { QrCode } from "../parts/code/qr-code";
import { Opening } from "../parts/plain-page";

type HandInProps = {
  /** Null where the design is too long for one. */
  readonly code: string | null;
  /** The same as a link; null where this page has no address for others. */
  readonly link: string | null;
  readonly backHref: string;
};

export function HandInScreen({ code, link, backHref }: HandInProps) {
  return (
    <>
      <Opening title={HAND_IN.title} sentences={[code === null ? HAND_IN.tooLong : HAND_IN.show]} />
      <section class="entry hand-in">
        {code !== null && <QrCode text={code} label={HAND_IN.picture} />}
        <div class="stack">
          {code !== null && (
            <>
              <p>{HAND_IN.open}</p>
              <Give
                text={code}
                label={HAND_IN.text}
                copyLabel={HAND_IN.copyCode}
                other={link === null ? null : { text: link, copyLabel: HAND_IN.copyLink }}
                shared={{ text: link ?? code }}
              />
            </>
          )}
          <p>
            <a class="alone" href={backHref}>
              {HAND_IN.backToResults}
            </a>
          </p>
        </div>
      </section>
    </>
  );
}
