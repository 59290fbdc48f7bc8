/** A file that is dropped anywhere on the page. */
import { useEffect, useRef } from "preact/hooks";

const hasFiles = ({ dataTransfer }: DragEvent) =>
  [...(dataTransfer?.items ?? [])].some(({ kind }) => kind === "file");

export function useDrop(onFile: (file: File) => void): void {
  const taker = useRef(onFile);
  taker.current = onFile;
  useEffect(() => {
    const leave = new AbortController();
    const { signal } = leave;
    addEventListener(
      "dragover",
      (event) => {
        // Else the browser would open the file in the place of the page; text may be dropped where it can be typed.
        if (hasFiles(event)) event.preventDefault();
      },
      { signal },
    );
    addEventListener(
      "drop",
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) taker.current(file);
      },
      { signal },
    );
    return () => leave.abort();
  }, []);
}
