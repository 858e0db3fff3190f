/**
 * How many lines a text takes that is wrapped: words that do not fit go to the next line whole.
 *
 * @param perLine letters that fit into a line
 */
export function wrappedLines(text: string, perLine: number): number {
  const room = Math.max(1, Math.floor(perLine));
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    const together = used === 0 ? length : used + 1 + length;
    if (together <= room) used = together;
    else {
      const broken = Math.ceil(length / room);
      lines += used === 0 ? broken - 1 : broken;
      used = length - (broken - 1) * room;
    }
  }
  return lines;
}
