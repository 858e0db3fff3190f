import type { JsonFault, ReferenceFault } from './json-fault';
import { JSON_LIMITS } from './limits';

/** Strings, brackets and commas; whatever else stands between them are numbers and literals. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/g;

/** Assigned as a key, it would replace what the object inherits. */
const FORBIDDEN = '__proto__';

interface Level {
  /** Keys seen so far; absent for a list. */
  readonly keys?: Set<string>;
  /** Key or index of what is being read. */
  step: string | number;
}

/**
 * What a parser of JSON keeps to itself: keys that stand twice, keys that would reach behind the
 * data, and nesting beyond all sense, after which nothing is looked at any more.
 *
 * @param text JSON that was parsed without fault
 */
export function findKeyFaults(text: string): JsonFault[] {
  const faults: JsonFault[] = [];
  const levels: Level[] = [];
  let isKeyNext = false;
  const report = (code: ReferenceFault['code'], detail: string): void => {
    faults.push({ code, path: levels.map(({ step }) => step).join('.'), detail });
  };
  for (const [token] of text.matchAll(TOKEN)) {
    const level = levels.at(-1);
    if (token === '{' || token === '[') {
      if (levels.length === JSON_LIMITS.depth) {
        report('too-deep', String(JSON_LIMITS.depth));
        return faults;
      }
      isKeyNext = token === '{';
      levels.push(isKeyNext ? { keys: new Set(), step: '' } : { step: 0 });
    } else if (token === '}' || token === ']') {
      levels.pop();
      isKeyNext = false;
    } else if (token === ',') {
      isKeyNext = level?.keys !== undefined;
      if (level && typeof level.step === 'number') level.step += 1;
    } else if (isKeyNext && level?.keys) {
      const key = JSON.parse(token) as string;
      level.step = key;
      if (key === FORBIDDEN) report('forbidden-key', key);
      else if (level.keys.has(key)) report('key-twice', key);
      level.keys.add(key);
      isKeyNext = false;
    }
  }
  return faults;
}
