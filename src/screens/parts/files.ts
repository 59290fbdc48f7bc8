/** Saves files on the person's machine, or hands them or a text to another program of it; the page itself sends nothing. */

/** Time for the browser to take the file over before its address is withdrawn, in ms. */
const TAKEN_OVER_MS = 10_000;

/** Hands the file to the browser's downloads, and answers its name; whether it arrives there, no page can see. */
export function saveFile(name: string, mediaType: string, content: BlobPart): string {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_OVER_MS);
  return name;
}

/** Whether files of such names and types can be handed over; browsers allow some types and not others. */
export function canShare(files: readonly File[]): boolean {
  return typeof navigator.canShare === "function" && navigator.canShare({ files: [...files] });
}

/** False where the browser refused; a person who changes their mind was not refused. */
export async function shareFiles(files: readonly File[]): Promise<boolean> {
  try {
    await navigator.share({ files: [...files] });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError";
  }
}

/** Whether it could: pages on plain-http addresses have no clipboard, and a browser may refuse. */
export async function copyText(text: string): Promise<boolean> {
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (clipboard === undefined) return false;
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
