/** What reads what is brought: a worker beside the page, which answers in portions. */
import type { Design } from "../../../core/design/design";
import type { Brought, Original, Source } from "../../../formats/collection/brought";
import type { MergeOrder } from "../../../formats/collection/merge";
import type { Answer, Request } from "../../../formats/collection/messages";

/** The promises reject where the worker could not be started, or broke. */
export type Reader = {
  /** Tells what it finds as it finds it, one portion at a time. */
  readonly take: (
    sources: readonly Source[],
    designs: readonly Design[],
    onBrought: (brought: readonly Brought[]) => void,
  ) => Promise<void>;
  /** Adds to the file of the collection. */
  readonly archive: (originals: readonly Original[]) => Promise<void>;
  /** The file of all that was added since the last one. */
  readonly finishArchive: (designs: readonly Design[], takenOut: readonly string[]) => Promise<Blob>;
  /** Begins a merged file, in the place of any before it. */
  readonly orderMerge: (order: MergeOrder) => Promise<void>;
  readonly merge: (originals: readonly Original[]) => Promise<void>;
  readonly finishMerge: () => Promise<Blob>;
  readonly close: () => void;
};

type Waiting = {
  readonly onBrought: (brought: readonly Brought[]) => void;
  readonly onEnd: (answer: Answer) => void;
  readonly onFailure: (error: Error) => void;
};

type Asked<Kind> = Kind extends Request["kind"] ? Omit<Extract<Request, { kind: Kind }>, "id"> : never;

function startWorker(): Worker {
  return new Worker(new URL("../../../formats/collection/collect.worker.ts", import.meta.url), {
    type: "module",
  });
}

/** The worker is started when it is first needed, and again when it broke. */
export function createReader(): Reader {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let asked = 0;

  function fail(): void {
    worker?.terminate();
    worker = null;
    for (const { onFailure } of waiting.values()) onFailure(new Error("The worker that reads broke."));
    waiting.clear();
  }
  function hear({ data }: MessageEvent<Answer>): void {
    const asker = waiting.get(data.id);
    if (data.kind === "brought") {
      asker?.onBrought(data.brought);
      return;
    }
    waiting.delete(data.id);
    if (data.kind === "failed") asker?.onFailure(new Error("The reading broke."));
    else asker?.onEnd(data);
  }
  function open(): Worker {
    if (worker !== null) return worker;
    worker = startWorker();
    worker.addEventListener("message", hear);
    worker.addEventListener("error", fail);
    worker.addEventListener("messageerror", fail);
    return worker;
  }
  function ask(request: Asked<Request["kind"]>, onBrought: Waiting["onBrought"]): Promise<Answer> {
    asked += 1;
    const id = asked;
    return new Promise((onEnd, onFailure) => {
      waiting.set(id, { onBrought, onEnd, onFailure });
      open().postMessage({ ...request, id });
    });
  }
  const noneBrought = () => undefined;
  async function askForFile(request: Asked<Request["kind"]>): Promise<Blob> {
    const answer = await ask(request, noneBrought);
    if (answer.kind !== "file") throw new Error("The worker made no file.");
    return answer.file;
  }
  return {
    async take(sources, designs, onBrought) {
      await ask({ kind: "take", sources, designs }, onBrought);
    },
    async archive(originals) {
      await ask({ kind: "archive", originals }, noneBrought);
    },
    finishArchive: (designs, takenOut) => askForFile({ kind: "finish-archive", designs, takenOut }),
    async orderMerge(order) {
      await ask({ kind: "order-merge", order }, noneBrought);
    },
    async merge(originals) {
      await ask({ kind: "merge", originals }, noneBrought);
    },
    finishMerge: () => askForFile({ kind: "finish-merge" }),
    close: fail,
  };
}
