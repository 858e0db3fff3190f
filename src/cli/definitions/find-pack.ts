import { findShippedPack, loadPack, type ProgrammePack } from '../../app/definition-files';
import { definitionFileWords } from '../../messages/command-line/definition-files';
import type { Language } from '../../messages/language';
import { renderJsonProblem } from '../../messages/problems/json-problems';
import { readDefinitionFile } from './read-file';

export type NamedPack =
  | { readonly ok: true; readonly pack: ProgrammePack }
  /** Why there is none, for people. */
  | { readonly ok: false; readonly lines: readonly string[] };

/** A pack that comes with the product, by its id, or one from a JSON file. */
export function findNamedPack(idOrFile: string, language: Language): NamedPack {
  const shipped = findShippedPack(idOrFile);
  if (shipped) return { ok: true, pack: shipped };
  const words = definitionFileWords(language);
  const file = readDefinitionFile(idOrFile);
  if (!file.ok) return { ok: false, lines: [words.unreadablePack(idOrFile, file.detail)] };
  const loading = loadPack(file.bytes);
  if (loading.ok) return loading;
  const problems = renderJsonProblem(loading.problem, language);
  return {
    ok: false,
    lines: [words.badPack(idOrFile), ...problems.map((line) => `  ${line}`)],
  };
}
