import {
  loadTemplate,
  type ProgrammePack,
  type TemplateDefinition,
} from '../../app/definition-files';
import { definitionFileWords } from '../../messages/command-line/definition-files';
import type { Language } from '../../messages/language';
import { renderJsonProblem } from '../../messages/problems/json-problems';
import { readDefinitionFile } from './read-file';

export type FileTemplate =
  | { readonly ok: true; readonly definition: TemplateDefinition }
  /** Why there is none, for people. */
  | { readonly ok: false; readonly lines: readonly string[] };

/** A template besides ours, from a JSON file; it may be of the programme of `pack`. */
export function readTemplateFile(
  file: string,
  pack: ProgrammePack | undefined,
  language: Language,
): FileTemplate {
  const words = definitionFileWords(language);
  const reading = readDefinitionFile(file);
  if (!reading.ok) return { ok: false, lines: [words.unreadableTemplate(file, reading.detail)] };
  const loading = loadTemplate(reading.bytes, pack ? [pack] : []);
  if (loading.ok) return loading;
  const problems = renderJsonProblem(loading.problem, language);
  return {
    ok: false,
    lines: [words.badTemplate(file), ...problems.map((line) => `  ${line}`)],
  };
}
