/** Saves text as a file on the person's machine; nothing leaves the browser. */

/** Time for the browser to take the file over before its address is withdrawn, in ms. */
const TAKEN_OVER_MS = 10_000;

export function saveFile(name: string, mediaType: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_OVER_MS);
}
