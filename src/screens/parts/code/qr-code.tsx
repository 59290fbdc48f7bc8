/** A QR code, black on white in every theme, as large as there is room. */
import "../../../styles/code.css";
import { useMemo } from "preact/hooks";
import { drawModules } from "./modules";

type QrCodeProps = {
  readonly text: string;
  /** What a screen reader says. */
  readonly label: string;
  /** What stands in its place where the text is too long for one. */
  readonly otherwise?: string;
};

export function QrCode({ text, label, otherwise }: QrCodeProps) {
  const modules = useMemo(() => drawModules(text), [text]);
  if (modules === null) return otherwise === undefined ? null : <p>{otherwise}</p>;
  const { size, path } = modules;
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
