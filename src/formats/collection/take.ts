/** Whatever is brought to a class, in any mixture: pasted text, files, zips of files; piece by piece. */

import { hashDesign } from "../../core/design/canonical";
import type { Design } from "../../core/design/design";
import { type Failure, fail } from "../../core/result";
import type { Rule } from "../../core/rules";
import { findResultCodes } from "../result-code/find";
import { atMost } from "../session/session-limits";
import { type Brought, type KindBrought, type Original, refuse, type Source } from "./brought";
import { listKnown } from "./known-designs";
import { isLeftBehind } from "./left-behind";
import { takeCode, takeJson, takeTable } from "./people";
import { isZip, unzip, type ZipBudget } from "./unzip";

/** What one bringing may hold: a course with thousands of people. Nobody's session is larger than 100 MB. */
export function openBudget(): ZipBudget {
  return { fileBytes: 100_000_000, allBytes: 2_000_000_000, entries: 20_000 };
}

/** The largest file that is opened at all, in bytes. */
const LARGEST_FILE = 1_000_000_000;
/** A zip of submissions holds zips that people made. */
const MAX_DEPTH = 3;

/** Files that may hold a session, and what learning platforms make of typed text. */
const WANTED = /\.(?:json|csv|txt|html?|zip)$/i;
/** A document of an office program is a zip with this in it. */
const OFFICE = "[Content_Types].xml";

/** Designs by hash, to which those that come along are added. */
type Known = Map<string, Design>;

const refused = (rule: Rule): Failure => fail({ path: "", rule, received: undefined });

function* takeText(text: string, seems: KindBrought, known: Known): Generator<Brought> {
  const codes = findResultCodes(text);
  for (const code of codes) yield takeCode(code, known);
  if (codes.length > 0) return;
  yield refuse(seems, refused({ code: seems === "text" ? "some-code" : "collectable" }));
}

/** A session brings its design, too: most of them the same one. */
function learn(brought: Brought, known: Known): void {
  const isOfKnown = brought.kind === "person" && known.has(brought.person.designHash);
  const design = brought.kind === "design" || brought.kind === "person" ? brought.design : null;
  if (design === null || isOfKnown) return;
  for (const [hash, each] of listKnown([design])) known.set(hash, each);
}

function* takeFileText(text: string, known: Known): Generator<Brought> {
  if (/^\s*[{[]/.test(text)) {
    const brought = takeJson(text);
    learn(brought, known);
    yield brought;
  } else if (/^"?session_id/.test(text)) yield takeTable(text, known);
  else yield* takeText(text, "other", known);
}

function* takeZip(bytes: Uint8Array, known: Known, budget: ZipBudget, depth: number): Generator<Brought> {
  if (depth > MAX_DEPTH) {
    yield refuse("zip", refused({ code: "unzipped", trouble: "too-deep" }));
    return;
  }
  let others = 0;
  let isOffice = false;
  const entries = unzip(bytes, budget, (name) => {
    const isWanted = WANTED.test(name);
    if (isLeftBehind(name)) return false;
    isOffice ||= name === OFFICE;
    if (!isWanted) others += 1;
    return isWanted;
  });
  for (let next = entries.next(); ; next = entries.next()) {
    if (next.done === true) {
      if (next.value !== null) yield refuse("zip", refused({ code: "unzipped", trouble: next.value }));
      break;
    }
    const { content } = next.value;
    if (content.ok) yield* takeBytes(content.bytes, known, budget, depth);
    else yield refuse("zip", refused({ code: "unzipped", trouble: content.trouble }));
  }
  // Whoever brought a document brought one file.
  if (others > 0) yield refuse("other", refused({ code: "collectable" }), isOffice ? 1 : others);
}

/** What a file is, its bytes say; its name, which may be a person's, is not asked. */
function* takeBytes(bytes: Uint8Array, known: Known, budget: ZipBudget, depth: number): Generator<Brought> {
  if (isZip(bytes)) yield* takeZip(bytes, known, budget, depth + 1);
  else yield* takeFileText(decode(bytes), known);
}

/** UTF-8, but where a spreadsheet or an editor of Windows has written what it calls Unicode. */
function decode(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? "utf-16le" : "utf-8").decode(bytes);
}

/** The pieces of a file in memory; of one that is too large just that. */
export function* takeFile(bytes: Uint8Array, known: Known, budget: ZipBudget): Generator<Brought> {
  if (bytes.length > (isZip(bytes) ? LARGEST_FILE : budget.fileBytes)) yield tooLarge(budget);
  else yield* takeBytes(bytes, known, budget, 0);
}

function tooLarge({ fileBytes }: ZipBudget): Brought {
  return refuse("other", refused(atMost(fileBytes, "bytes")));
}

export function* takeOriginal({ form, text }: Original, known: Known): Generator<Brought> {
  if (form === "code") yield takeCode(text, known);
  else yield* takeFileText(text, known);
}

/** Everything in some sources, one after another, with these designs known; what they bring is known to what follows. */
export async function* take(sources: readonly Source[], designs: readonly Design[]): AsyncGenerator<Brought> {
  const known: Known = new Map(designs.map((design) => [hashDesign(design), design]));
  const budget = openBudget();
  const [first] = sources;
  let opening = openSource(first);
  for (const [place, source] of sources.entries()) {
    const opened = await opening;
    // The next one is fetched while this one is read.
    opening = openSource(sources[place + 1]);
    if (source.kind === "text") yield* takeText(source.text, "text", known);
    else if (source.kind === "original") yield* takeOriginal(source.original, known);
    else if (opened === "too-large") yield tooLarge(budget);
    else if (opened === null) yield refuse("other", refused({ code: "readable-file" }));
    else yield* takeFile(opened, known, budget);
  }
}

/** The bytes of a file, or what is wrong with it: it may be gone, or on a disk that is. Null also for what is no file. */
async function openSource(source: Source | undefined): Promise<Uint8Array | "too-large" | null> {
  if (source?.kind !== "file") return null;
  if (source.file.size > LARGEST_FILE) return "too-large";
  try {
    return new Uint8Array(await source.file.arrayBuffer());
  } catch {
    return null;
  }
}
