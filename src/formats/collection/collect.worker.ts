/** Reads what is brought to a class beside the page, so that nothing of it holds the page up. */
import { type Archive, createArchive } from "./archive";
import type { Brought } from "./brought";
import { type Merge, openMerge } from "./merge";
import type { Answer, Request } from "./messages";
import { take } from "./take";

/** So many pieces, or so many characters of what came, are told at once. */
const AT_ONCE = 100;
const CHARACTERS_AT_ONCE = 1_000_000;

let archive: Archive | null = null;
let merge: Merge | null = null;

function answer(message: Answer): void {
  postMessage(message);
}

async function takeAll({ id, sources, designs }: Extract<Request, { kind: "take" }>): Promise<void> {
  let held: Brought[] = [];
  let characters = 0;
  const tell = () => {
    if (held.length > 0) answer({ kind: "brought", id, brought: held });
    held = [];
    characters = 0;
  };
  for await (const each of take(sources, designs)) {
    held.push(each);
    characters += each.kind === "person" ? each.original.text.length : 0;
    if (held.length >= AT_ONCE || characters >= CHARACTERS_AT_ONCE) tell();
  }
  tell();
}

function finishArchive({ designs, takenOut }: Extract<Request, { kind: "finish-archive" }>): Blob {
  const pieces = (archive ?? createArchive()).finish(designs, takenOut);
  archive = null;
  return new Blob([...pieces], { type: "application/zip" });
}

async function finishMerge(): Promise<Blob> {
  if (merge === null) throw new Error("Nothing was ordered.");
  const file = await merge.finish();
  merge = null;
  return file;
}

/** The file that a request asks for; null for one that asks for none. */
async function serve(request: Request): Promise<Blob | null> {
  switch (request.kind) {
    case "take":
      await takeAll(request);
      return null;
    case "archive":
      archive ??= createArchive();
      request.originals.forEach(archive.add);
      return null;
    case "finish-archive":
      return finishArchive(request);
    case "order-merge":
      merge = openMerge(request.order);
      return null;
    case "merge":
      for (const original of request.originals) merge?.add(original);
      return null;
    case "finish-merge":
      return finishMerge();
  }
}

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  const { id } = data;
  serve(data).then(
    (file) => answer(file === null ? { kind: "done", id } : { kind: "file", id, file }),
    (error: unknown) => {
      archive = null;
      merge = null;
      answer({ kind: "failed", id });
      // Told to whoever looks for mistakes of the program, too.
      reportError(error);
    },
  );
});
