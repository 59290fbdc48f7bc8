/** Reads QR codes out of a video, picture by picture: with the browser's own reader, else with a worker. */
import type { Picture } from "../../../formats/qr/read-qr.worker";

/** What is used of the browser's own reader, which not every browser has, and the DOM library of TypeScript does not know. */
type OwnReader = {
  readonly detect: (video: HTMLVideoElement) => Promise<readonly { readonly rawValue: string }[]>;
};
type OwnReaders = {
  new (options: { readonly formats: readonly string[] }): OwnReader;
  readonly getSupportedFormats: () => Promise<readonly string[]>;
};

export type FrameReader = {
  /** The text of the code in the picture that is shown now; null where there is none. Rejects where it broke. */
  readonly read: (video: HTMLVideoElement) => Promise<string | null>;
  readonly close: () => void;
};

const QR = "qr_code";
/** No code that a class shows needs more; in points. */
const LARGEST_WIDTH = 1_280;

async function openOwnReader(): Promise<OwnReader | null> {
  const { BarcodeDetector: Own } = globalThis as { readonly BarcodeDetector?: OwnReaders };
  if (Own === undefined) return null;
  try {
    const formats = await Own.getSupportedFormats();
    return formats.includes(QR) ? new Own({ formats: [QR] }) : null;
  } catch {
    return null;
  }
}

/** The points of the picture that a video shows; null before it shows any. */
function takePicture(video: HTMLVideoElement, canvas: HTMLCanvasElement): Picture | null {
  const { videoWidth, videoHeight } = video;
  if (videoWidth === 0 || videoHeight === 0) return null;
  const scale = Math.min(1, LARGEST_WIDTH / videoWidth);
  const [width, height] = [Math.round(videoWidth * scale), Math.round(videoHeight * scale)];
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) return null;
  context.drawImage(video, 0, 0, width, height);
  return { width, height, points: context.getImageData(0, 0, width, height).data.buffer };
}

/** One picture at a time: whoever asks waits for the answer. */
function openWorkerReader(): FrameReader {
  const canvas = document.createElement("canvas");
  const worker = new Worker(new URL("../../../formats/qr/read-qr.worker.ts", import.meta.url), {
    type: "module",
  });
  return {
    read(video) {
      const picture = takePicture(video, canvas);
      if (picture === null) return Promise.resolve(null);
      return new Promise((resolve, reject) => {
        const answered = new AbortController();
        const { signal } = answered;
        const settle = (act: () => void) => {
          answered.abort();
          act();
        };
        const hear = ({ data }: MessageEvent<string | null>) => settle(() => resolve(data));
        worker.addEventListener("message", hear, { signal });
        worker.addEventListener("error", () => settle(() => reject(new Error("The worker broke."))), {
          signal,
        });
        worker.postMessage(picture, [picture.points]);
      });
    },
    close: () => worker.terminate(),
  };
}

/** The browser's own, and the worker from the moment on when that one fails: on some systems it is there and cannot read. */
export async function openFrameReader(): Promise<FrameReader> {
  const own = await openOwnReader();
  let fallback: FrameReader | null = own === null ? openWorkerReader() : null;
  return {
    async read(video) {
      if (own === null || fallback !== null) return fallback === null ? null : fallback.read(video);
      // Before a video has pictures, the browser's own reader refuses it.
      if (video.videoWidth === 0) return null;
      try {
        const found = await own.detect(video);
        return found.length === 0 ? null : found.map(({ rawValue }) => rawValue).join("\n");
      } catch {
        fallback = openWorkerReader();
        return null;
      }
    },
    close: () => fallback?.close(),
  };
}
