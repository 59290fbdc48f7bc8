/** Hands files to another program of the device, where the browser has a way; nothing is sent by the page itself. */

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
