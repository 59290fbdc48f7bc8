/** Keys as files name them: a blank one would look like nothing in a table, and statistics programs take it for missing. */

const SPACE = " ";
const SPACE_NAME = "space";

/** The browser's name of a key as files have it: the space bar, also as a no-break or a wide space, is `space`. */
export function formatKey(key: string): string {
  return key.trim() === "" ? SPACE_NAME : key;
}

/** A key of a file as browsers name it. */
export function parseKey(name: string): string {
  return name === SPACE_NAME ? SPACE : name;
}
