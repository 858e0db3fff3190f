import { foldWords, removeDiacritics } from '../../reading/label';

/** Headers and names come again in every sheet of a folder; beyond this many they are forgotten. */
const MOST = 4096;

/** The same answers, computed once for each text as long as there are not too many. */
export function remembered<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = compute(text);
    if (known.size >= MOST) known.clear();
    known.set(text, value);
    return value;
  };
}

/** Words without marks, in small letters: `Tiểu dự án 1` → `tieu du an 1`. */
export const bareText = remembered((text: string) => removeDiacritics(foldWords(text)));
