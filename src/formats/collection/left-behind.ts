/** What computers leave in folders and zips by themselves: nobody handed it in. */

const LEFT_BEHIND = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$)/i;

/** `name` may begin with folders. */
export function isLeftBehind(name: string): boolean {
  return LEFT_BEHIND.test(name);
}
