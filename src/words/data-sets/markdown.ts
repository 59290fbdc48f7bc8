/** Text from outside within Markdown, where it must show as itself and mean nothing. */

/** Line breaks, after which a heading, a list or a table could begin, and other control characters. */
const BREAKS = /[\p{Control}\u2028\u2029]+/gu;
/** What Markdown, or one of its common extensions, would take for more than the character itself. */
const SPECIAL = /[\\`*_[\]<>|&~$]/gu;
/** Where some readers make a link of an address that just stands there. */
const LINK = /:(?=\/\/)|\.(?<=\bwww\.)|@|(?<=\bmailto):/giu;

/** One line of Markdown that reads as the text: no HTML, heading, list, table, link or image comes of it. */
export function escapeMarkdown(text: string): string {
  return text.replace(BREAKS, " ").replace(SPECIAL, "\\$&").replace(LINK, "\\$&");
}
