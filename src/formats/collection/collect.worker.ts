/** Reads what is brought to a class beside the page, so that nothing of it holds the page up. */
import { type Archive, createArchive } from "./archive";
import type { Brought } from "./brought";
import type { Answer, Request } from "./messages";
import { take } from "./take";

/** So many pieces, or so many characters of what came, are told at once. */
const AT_ONCE = 100;
const CHARACTERS_AT_ONCE = 2_000_000;

let archive: Archive | null = null;

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
  answer({ kind: "done", id });
}

async function serve(request: Request): Promise<void> {
  const { id } = request;
  if (request.kind === "take") {
    await takeAll(request);
    return;
  }
  archive ??= createArchive();
  if (request.kind === "archive") {
    request.originals.forEach(archive.add);
    answer({ kind: "done", id });
    return;
  }
  const pieces = archive.finish(request.designs, request.takenOut);
  archive = null;
  answer({ kind: "archived", id, file: new Blob([...pieces], { type: "application/zip" }) });
}

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  serve(data).catch((error: unknown) => {
    archive = null;
    answer({ kind: "failed", id: data.id });
    // Told to whoever looks for mistakes of the program, too.
    reportError(error);
  });
});
