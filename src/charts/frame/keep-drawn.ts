/** Keeps a drawing as wide as its place on the page. */

/** Draws at a width in px. */
export type Drawing = (widthPx: number) => SVGSVGElement;

/** Fetches the program that draws; refused where the network is gone. */
export type LoadDrawing = () => Promise<Drawing>;

/** Draws into the place, and again whenever its width changes. Returns what stops it. */
export function keepDrawn(place: HTMLElement, load: LoadDrawing, onFailure: () => void): () => void {
  let drawing: Drawing | null = null;
  let drawnPx = 0;
  let isOver = false;
  function redraw(): void {
    const widthPx = Math.floor(place.clientWidth);
    if (isOver || drawing === null || widthPx === 0 || widthPx === drawnPx) return;
    drawnPx = widthPx;
    place.replaceChildren(drawing(widthPx));
  }
  // Not within the observer's own round: a drawing changes the height that it observes.
  let frame = 0;
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(redraw);
  });
  observer.observe(place);
  load().then(
    (loaded) => {
      drawing = loaded;
      redraw();
    },
    () => {
      if (!isOver) onFailure();
    },
  );
  return () => {
    isOver = true;
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}
