/** Puts the zip of a script together: what is written, jsPsych's own files, the pictures. Fetched when it is asked for. */
import type { StimulusImage } from "../../../core/stimuli/set";
import { type ByteFile, zipFiles } from "../../../formats/data-set/zip";
import { listPictures, listScriptFiles, type ScriptSource } from "../../../formats/script/files";
import type { OpenSet, StimulusSource } from "../../../images/source";
import { fetchStock } from "../../../task/stock/fetch-stock";

export type MadeScript =
  | { readonly isMade: true; readonly zip: Uint8Array<ArrayBuffer> }
  /** Names of the files that are missing. */
  | { readonly isMade: false; readonly missing: readonly string[] };

/** Null where it cannot be had. */
async function readPicture(source: StimulusSource, { id }: StimulusImage): Promise<Uint8Array | null> {
  try {
    const file = await source.imageFile(id);
    if (file !== null) return new Uint8Array(await file.arrayBuffer());
    const answer = await fetch(source.imageUrl(id));
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

/** Rejects where jsPsych's files cannot be fetched. */
export async function makeScript(script: ScriptSource, openSet: OpenSet): Promise<MadeScript> {
  const wanted = listPictures(script);
  const opened = await openSet(script.set.id, script.schedules[0]?.design.standIns);
  if (!opened.ok) return { isMade: false, missing: wanted.map(({ image }) => image.file) };
  const source = opened.value;
  try {
    const missing: string[] = [];
    const pictures: ByteFile[] = [];
    await Promise.all(
      wanted.map(async ({ path, image }) => {
        const bytes = await readPicture(source, image);
        if (bytes === null) missing.push(image.file);
        else pictures.push({ path, bytes });
      }),
    );
    if (missing.length > 0) return { isMade: false, missing: missing.toSorted() };
    const stock = (await fetchStock()).map(({ path, text }) => ({ path: `jspsych/${path}`, text }));
    const inOrder = pictures.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    return { isMade: true, zip: zipFiles([...listScriptFiles(script), ...stock, ...inOrder]) };
  } finally {
    source.release();
  }
}
