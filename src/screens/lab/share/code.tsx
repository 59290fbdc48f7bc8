/** The link as a QR code, where it is short enough for a phone to read; its program is fetched for it. */
import { useMemo } from "preact/hooks";
import { SHARE } from "../../../words/lab/share";
import { useFetched } from "../../parts/fetched";

/** A code of more is too fine for a phone at arm's length, in characters. */
const SCANNABLE_CHARACTERS = 900;
/** How much white a reader needs around it, in squares. */
const QUIET_ZONE = 4;

const fetchProgram = () => import("qr");

export function LinkCode({ url }: { readonly url: string }) {
  if (url.length > SCANNABLE_CHARACTERS) return <p class="faded small">{SHARE.tooLongForCode}</p>;
  return <Code url={url} />;
}

function Code({ url }: { readonly url: string }) {
  const { fetched } = useFetched(fetchProgram);
  const encode = typeof fetched === "object" && fetched !== null ? fetched.encodeQR : null;
  const rows = useMemo(() => encode?.(url, "raw", { ecc: "low", border: QUIET_ZONE }) ?? null, [encode, url]);
  if (fetched === "unreachable") return <p role="alert">{SHARE.codeUnreachable}</p>;
  if (rows === null) return null;
  return (
    <svg class="lab-code" viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={SHARE.code}>
      <rect width={rows.length} height={rows.length} fill="#fff" />
      <path d={rows.map(drawRow).join("")} fill="#000" />
    </svg>
  );
}

/** Neighbours as one bar, so that no seam shows between them. */
function drawRow(row: readonly boolean[], y: number): string {
  const bars: string[] = [];
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    const from = x;
    while (row[x] === true) x += 1;
    bars.push(`M${from} ${y}h${x - from}v1h${from - x}z`);
  }
  return bars.join("");
}
