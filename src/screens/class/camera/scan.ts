/** Opens the camera and reads one code after another, until it is stopped or taken away. */
import { type FrameReader, openFrameReader } from "./read-frames";

/** Why nothing is read, or nothing more. */
export type CameraTrouble = "missing" | "refused" | "busy" | "lost" | "broken";

/** Whether a camera can be asked for at all: not on plain-http addresses. */
export function mayHaveCamera(): boolean {
  const { mediaDevices }: { readonly mediaDevices?: MediaDevices } = navigator;
  return typeof mediaDevices?.getUserMedia === "function";
}

/** A code that is still, or again, in front of the camera within that time is the same one, in ms. */
const SAME_MS = 2_500;
/** Between two pictures, in ms: a hand needs longer to bring the next code. */
const LOOK_EVERY_MS = 60;

const TROUBLES: Readonly<Record<string, CameraTrouble>> = {
  NotAllowedError: "refused",
  SecurityError: "refused",
  NotFoundError: "missing",
  OverconstrainedError: "missing",
  NotReadableError: "busy",
  AbortError: "busy",
};

export type Scan = {
  readonly video: HTMLVideoElement;
  /** Each text once, as long as it stays in front of the camera. */
  readonly onText: (text: string) => void;
  readonly onTrouble: (trouble: CameraTrouble) => void;
};

/** Tells one text from the next; `nowMs` only ever grows. */
export function createTextFilter(): (text: string, nowMs: number) => boolean {
  let last: { readonly text: string; readonly seenMs: number } | null = null;
  return (text, nowMs) => {
    const isSame = last !== null && last.text === text && nowMs - last.seenMs < SAME_MS;
    last = { text, seenMs: nowMs };
    return !isSame;
  };
}

/** Begins at once; what it answers stops it, and with it the camera. */
export function startScan({ video, onText, onTrouble }: Scan): () => void {
  const isNew = createTextFilter();
  let stream: MediaStream | null = null;
  let reader: FrameReader | null = null;
  let isOver = false;

  function stop(): void {
    isOver = true;
    for (const track of stream?.getTracks() ?? []) track.stop();
    reader?.close();
    video.srcObject = null;
  }
  function fail(trouble: CameraTrouble): void {
    if (isOver) return;
    stop();
    onTrouble(trouble);
  }
  async function open(): Promise<void> {
    if (!mayHaveCamera()) return fail("missing");
    try {
      stream = await navigator.mediaDevices.getUserMedia({
        audio: false,
        video: { facingMode: "environment", width: { ideal: 1_280 }, height: { ideal: 720 } },
      });
    } catch (error) {
      return fail(TROUBLES[error instanceof Error ? error.name : ""] ?? "broken");
    }
    // Stopped while the person was asked.
    if (isOver) return stop();
    for (const track of stream.getTracks()) track.addEventListener("ended", () => fail("lost"));
    video.srcObject = stream;
    await video.play();
    reader = await openFrameReader();
    if (isOver) reader.close();
    else await look(reader);
  }
  async function look(using: FrameReader): Promise<void> {
    while (!isOver) {
      const text = await using.read(video);
      if (!isOver && text !== null && isNew(text, performance.now())) onText(text);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }
  open().catch(() => fail("broken"));
  return stop;
}
