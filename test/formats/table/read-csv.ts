/** RFC 4180, read character by character: a reading of CSV that shares nothing with the writing. */

/** The cells of every line; throws where the last line has no end. */
export function readCsv(text: string): string[][] {
  const lines: string[][] = [[""]];
  let isQuoted = false;
  const append = (character: string) => {
    const line = lines.at(-1)!;
    line[line.length - 1] += character;
  };
  for (let place = 0; place < text.length; place += 1) {
    const character = text[place]!;
    if (isQuoted && text.startsWith('""', place)) {
      append('"');
      place += 1;
    } else if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) append(character);
    else if (character === ",") lines.at(-1)!.push("");
    else if (text.startsWith("\r\n", place)) {
      lines.push([""]);
      place += 1;
    } else append(character);
  }
  const [rest, ...others] = lines.pop()!;
  if (rest !== "" || others.length > 0) throw new Error("The last line does not end.");
  return lines;
}
