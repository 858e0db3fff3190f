/** Of a digit in Excel's usual font, and of the space beside the text: 7 and 5 pixels of 3/4 point. */
const CHARACTER_POINTS = 5.25;
const PADDING_POINTS = 3.75;

/** @param characters as files measure columns */
export function widthInPoints(characters: number): number {
  return characters * CHARACTER_POINTS + PADDING_POINTS;
}

export function widthInCharacters(points: number): number {
  return Math.max(1, (points - PADDING_POINTS) / CHARACTER_POINTS);
}
