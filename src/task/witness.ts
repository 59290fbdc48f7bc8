/**
 * A second witness of onsets: when the browser says that it presented the frame of each, by Element Timing.
 *
 * It tells of images that are new on the page. So a mark of two pixels in the ground's own grey, under all that is
 * shown and decoded beforehand, takes the place of the last one in the frame of every onset.
 */
import type { Row } from "../core/session/session";
import type { Stage } from "./present";
import type { RunSink } from "./run-contract";

type Watched = { readonly stage: Stage; readonly sink: RunSink | null };

/** The same stage and sink, watched until `end`: rows bear `presented_ms` where the browser told. `place` is the ground. */
export type Witness = (place: HTMLElement, run: Watched) => Watched & { readonly end: () => void };

/** A mark that was put on the page, in ms of the page's clock. */
export type Mark = { readonly putMs: number; presentedMs: number | null };

/** Two by two pixels of #808080. */
const GREY = "data:image/gif;base64,R0lGODlhAgACAIAAAICAgICAgCwAAAAAAgACAAACAwQABQA7";
/** Marks that wait to be put there; more onsets than these in a tenth of a second have no witness. */
const SPARE = 6;
/** A row is told of well before so many more onsets. */
const KEPT = 64;
/** A mark is put on the page within this time of the onset's stamp, before it or after, in ms. */
const NEAR_MS = 20;

/** Only in isolated pages: elsewhere the browser tells coarser times than the page's own. */
function canWitness(): boolean {
  if (!window.crossOriginIsolated || !("PerformanceElementTiming" in window)) return false;
  const { prototype } = window.PerformanceElementTiming as { readonly prototype: object };
  return "presentationTime" in prototype;
}

/** Null where no mark of this onset was presented, or none that the browser told of yet. */
export function findPresented(marks: readonly Mark[], onsetMs: number): number | null {
  let nearest: Mark | null = null;
  const distance = ({ putMs }: Mark) => Math.abs(putMs - onsetMs);
  for (const mark of marks) {
    if (distance(mark) <= (nearest === null ? NEAR_MS : distance(nearest))) nearest = mark;
  }
  // Nothing is presented before the frame that it is drawn in.
  const presentedMs = nearest?.presentedMs ?? null;
  return presentedMs !== null && presentedMs >= onsetMs ? presentedMs : null;
}

export const witnessOnsets: Witness = (place, { stage, sink }) => {
  if (!canWitness()) return { stage, sink, end: () => undefined };
  const spare: HTMLImageElement[] = [];
  const marks = new Map<string, Mark>();
  let shown: HTMLImageElement | null = null;
  let making = 0;
  let order = 0;
  let zeroMs = 0;
  /** By row, for those that are told once more. */
  const found = new Map<number, number | null>();
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: "element" });

  async function makeSpare(): Promise<void> {
    making += 1;
    const mark = await makeMark();
    making -= 1;
    if (mark !== null) spare.push(mark);
  }
  function refill(): void {
    while (spare.length + making < SPARE) void makeSpare();
  }
  function note(entries: PerformanceEntryList): void {
    for (const entry of entries) {
      const presentedMs: unknown = Reflect.get(entry, "presentationTime");
      const mark = marks.get(String(Reflect.get(entry, "identifier")));
      if (mark === undefined || typeof presentedMs !== "number") continue;
      mark.presentedMs = presentedMs;
    }
    // Here and not in the frame of an onset: what is told of was presented before. By a timer, which no page gets that is
    // being left: there the browser takes an image for a connection, which the page's policy refuses.
    setTimeout(refill);
  }
  function put(): void {
    shown?.remove();
    shown = spare.pop() ?? null;
    if (shown === null) return;
    order += 1;
    marks.set(String(order), { putMs: performance.now(), presentedMs: null });
    marks.delete(String(order - KEPT));
    shown.setAttribute("elementtiming", String(order));
    place.prepend(shown);
  }
  function fill(row: Row): Row {
    const presentedMs = found.get(row.row) ?? findPresented([...marks.values()], zeroMs + row.onset_ms);
    found.set(row.row, presentedMs);
    return presentedMs === null ? row : { ...row, presented_ms: presentedMs - zeroMs };
  }
  refill();
  return {
    end() {
      observer.disconnect();
      shown?.remove();
    },
    stage: {
      ...stage,
      show(imageId, hasProbe) {
        stage.show(imageId, hasProbe);
        put();
      },
      clear() {
        stage.clear();
        put();
      },
    },
    sink: sink && {
      ...sink,
      onZero(zero) {
        zeroMs = zero.zeroMs;
        sink.onZero(zero);
      },
      onRows(rows) {
        note(observer.takeRecords());
        sink.onRows(rows.map(fill));
      },
    },
  };
};

/** Decoded; null where the browser would not. */
async function makeMark(): Promise<HTMLImageElement | null> {
  const mark = new Image(2, 2);
  mark.src = GREY;
  mark.alt = "";
  Object.assign(mark.style, { position: "absolute", top: "4px", left: "50%" });
  try {
    await mark.decode();
    return mark;
  } catch {
    return null;
  }
}
