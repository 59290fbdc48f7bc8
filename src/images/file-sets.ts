/** The stimulus sets inside the page's own file, where `scripts/vite/one-file.mjs` packed them: nothing is fetched. */
import { fail, type Result, succeed } from "../core/result";
import { parseSetMeasures, parseStimulusSet } from "../core/stimuli/parse";
import { addressIn, type OpenSet, type StimulusSource } from "./source";

const LINE_END = 10;
const TYPES: Readonly<Record<string, string>> = {
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  webp: "image/webp",
};

/** A set's files, by their names in it. */
type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Each set is unpacked once. */
export function openFileSets(): OpenSet {
  const unpacked = new Map<string, Promise<Files>>();
  return async (setId) => {
    const id = `set-${setId}`;
    const unreadable = fail({
      path: "design.stimuli",
      rule: { code: "readable-set", url: id },
      received: setId,
    });
    const packed = document.getElementById(id)?.textContent;
    if (packed === undefined || packed === null) return unreadable;
    const files = unpacked.get(setId) ?? unpack(packed);
    unpacked.set(setId, files);
    return files.then(openSource).catch(() => unreadable);
  };
}

/** Rejects on anything but what the build packed. */
async function unpack(packed: string): Promise<Files> {
  const deflated = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const stream = new Blob([deflated]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const lineEnd = bytes.indexOf(LINE_END);
  const listing: readonly (readonly [name: string, length: number])[] = JSON.parse(
    decode(bytes.subarray(0, lineEnd)),
  );
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  let at = lineEnd + 1;
  for (const [name, length] of listing) {
    files.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  return files;
}

function decode(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

function openSource(files: Files): Result<StimulusSource> {
  const parsed = parseStimulusSet(JSON.parse(decode(files.get("set.json"))));
  if (!parsed.ok) return parsed;
  const { id: setId, images } = parsed.value;
  const names = new Map(images.map(({ id, file }) => [id, file]));
  function nameOf(imageId: string): string {
    const name = names.get(imageId);
    if (name === undefined) throw new Error(`The set ${setId} has no image ${imageId}.`);
    return name;
  }
  return succeed({
    set: parsed.value,
    imageUrl: (imageId) => addressIn(setId, nameOf(imageId)),
    async imageFile(imageId) {
      const name = nameOf(imageId);
      const file = files.get(name);
      return file === undefined
        ? null
        : new Blob([file], { type: TYPES[name.split(".").at(-1) ?? ""] ?? "" });
    },
    async measures() {
      const measures = parseSetMeasures(JSON.parse(decode(files.get("measures.json")) || "null"));
      return measures.ok ? measures.value : null;
    },
    release: () => undefined,
  });
}
