/** Files out of what was dropped or chosen, folders and all that lies in them. Only the files: their names stay behind. */

import { isLeftBehind } from "../../../formats/collection/left-behind";

/** Of one drop; whoever has more gives a zip. */
const MOST_FILES = 20_000;
const MOST_LEVELS = 16;

/** Rejects where the disk does not give it. */
function openFile(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A folder tells its entries a hundred at a time, until there are none. */
function readSome(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

async function listEntries(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (let some = await readSome(reader); some.length > 0; some = await readSome(reader)) {
    entries.push(...some);
    if (entries.length > MOST_FILES) break;
  }
  return entries;
}

async function openAll(
  entries: readonly FileSystemEntry[],
  files: File[],
  level: number,
): Promise<readonly File[]> {
  for (const entry of entries) {
    if (files.length >= MOST_FILES || level > MOST_LEVELS) break;
    if (isLeftBehind(entry.name)) continue;
    if (entry.isFile) files.push(await openFile(entry as FileSystemFileEntry));
    else await openAll(await listEntries(entry as FileSystemDirectoryEntry), files, level + 1);
  }
  return files;
}

/** Rejects where a file or a folder cannot be opened. Asked while it is dropped: afterwards the browser has forgotten it. */
export function openDropped({ items, files }: DataTransfer): Promise<readonly File[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return entries.length > 0 ? openAll(entries, [], 0) : Promise.resolve([...files]);
}
