import { checkCommandWords } from '../../messages/command-line/check-command';
import { formatCount } from '../../messages/figures';
import type { Language } from '../../messages/language';

export interface Progress {
  /** One more file is done. */
  step(): void;
  /** Leaves the line empty. */
  clear(): void;
}

const REDRAW_MS = 100;
const CLEAR_LINE = '\r\u001B[K';

/** A line that counts files, on a terminal; silent where output goes to a file. */
export function createProgress(
  stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>,
  all: number,
  language: Language,
): Progress {
  if (!stream.isTTY || all < 2) return { step: () => undefined, clear: () => undefined };
  const words = checkCommandWords(language);
  let done = 0;
  let drawn = 0;
  return {
    step() {
      done += 1;
      const now = performance.now();
      if (now - drawn < REDRAW_MS) return;
      drawn = now;
      const line = words.progress(formatCount(done, language), formatCount(all, language));
      stream.write(`${CLEAR_LINE}${line}`);
    },
    clear() {
      drawn = 0;
      stream.write(CLEAR_LINE);
    },
  };
}
