/** Code units that have a meaning in markup. */
const TAB = 9;
const LINE_FEED = 10;
export const RETURN = 13;
export const BLANK = 32;
export const EXCLAMATION = 33;
export const DOUBLE_QUOTE = 34;
export const AMPERSAND = 38;
export const SINGLE_QUOTE = 39;
export const SLASH = 47;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;

const NAME_CHARACTERS = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_:.-')
  NAME_CHARACTERS[character.charCodeAt(0)] = 1;

function isSpace(code: number): boolean {
  return code === BLANK || code === LINE_FEED || code === TAB || code === RETURN;
}

/** Where the name that starts here ends; `start` itself where none does. */
export function endOfName(source: string, start: number): number {
  let at = start;
  // Beyond the end the code is NaN, which is neither.
  for (let code = source.charCodeAt(at); ; code = source.charCodeAt(at)) {
    if (!(code < 128 ? NAME_CHARACTERS[code] === 1 : code >= 128)) return at;
    at += 1;
  }
}

export function skipSpace(source: string, start: number): number {
  let at = start;
  while (isSpace(source.charCodeAt(at))) at += 1;
  return at;
}
