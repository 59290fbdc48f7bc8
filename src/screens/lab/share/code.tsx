/** The link as a QR code, where it is short enough for a phone to read; its program is fetched for it. */
import { SHARE } from "../../../words/lab/share";
import { useFetched } from "../../parts/fetched";

/** A code of more is too fine for a phone at arm's length, in characters. */
const SCANNABLE_CHARACTERS = 900;

const fetchProgram = () => import("../../parts/code/qr-code");

export function LinkCode({ url }: { readonly url: string }) {
  if (url.length > SCANNABLE_CHARACTERS) return <p class="faded small">{SHARE.tooLongForCode}</p>;
  return <Code url={url} />;
}

function Code({ url }: { readonly url: string }) {
  const { fetched } = useFetched(fetchProgram);
  if (fetched === null) return null;
  if (fetched === "unreachable") return <p role="alert">{SHARE.codeUnreachable}</p>;
  return (
    <div class="lab-code">
      <fetched.QrCode text={url} label={SHARE.code} />
    </div>
  );
}
