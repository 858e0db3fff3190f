import type { RuleSettings } from '../../domain/rule';
import type { Severity } from '../../domain/severity';
import type { WorkbookPart } from '../../domain/workbook-part';
import type { JsonProblem } from '../../json-data/read-json';
import type { Language } from '../../messages/language';
import { renderJsonProblem } from '../../messages/problems/json-problems';
import type { UndoStep, WorkbookPort } from '../../ports/workbook-port';
import { loadPack, loadTemplate } from '../definition-files';
import { changeStoredPart } from '../stored-part';
import type { OptionValue } from './describe-settings';
import { profileOf } from './profile';
import { rememberDefinitions } from './remember-definitions';

export type StoreResult =
  | { readonly ok: true; readonly undo: UndoStep; readonly name: string }
  /** A sentence for each thing that is wrong with the file; nothing was changed. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** Keeps the programme pack of a file in the workbook, for every surface. Throws WorkbookError. */
export async function storePack(
  port: WorkbookPort,
  bytes: Uint8Array,
  language: Language,
): Promise<StoreResult> {
  const loading = loadPack(bytes);
  if (!loading.ok) return refuse(loading.problem, language);
  const { pack } = loading;
  const undo = await changeStoredPart(port, (part) => rememberDefinitions(part, { pack }));
  return { ok: true, undo, name: pack.name };
}

/** Keeps the template of a file in the workbook, in place of one of the same id. Throws WorkbookError. */
export async function storeTemplate(
  port: WorkbookPort,
  bytes: Uint8Array,
  language: Language,
): Promise<StoreResult> {
  let name = '';
  try {
    const undo = await changeStoredPart(port, (part) => {
      // It may be of the programme that the workbook keeps.
      const loading = loadTemplate(bytes, profileOf(part).packs);
      if (!loading.ok) throw new RefusedFile(loading.problem);
      name = loading.definition.title[language];
      return rememberDefinitions(part, { template: loading.definition });
    });
    return { ok: true, undo, name };
  } catch (error) {
    if (error instanceof RefusedFile) return refuse(error.problem, language);
    throw error;
  }
}

class RefusedFile extends Error {
  constructor(readonly problem: JsonProblem) {
    super(`file refused: ${problem.kind}`);
  }
}

/** Throws WorkbookError. */
export async function removePack(port: WorkbookPort): Promise<UndoStep> {
  return changeStoredPart(port, ({ pack: _, ...part }) => part);
}

/** Tables that it made stay, and are checked as tables made by others. Throws WorkbookError. */
export async function removeTemplate(port: WorkbookPort, id: string): Promise<UndoStep> {
  return changeStoredPart(port, ({ templates = [], ...part }) => {
    const left = templates.filter((one) => one['id'] !== id);
    return left.length > 0 ? { ...part, templates: left } : part;
  });
}

/** What the workbook says of one rule: nothing of what is absent. */
export interface RuleChange {
  readonly id: string;
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, OptionValue>>;
}

/** Keeps what a person sets of a rule in the workbook. Throws WorkbookError. */
export async function changeRule(port: WorkbookPort, change: RuleChange): Promise<UndoStep> {
  return changeStoredPart(port, (part) => withRule(part, change));
}

function withRule(part: WorkbookPart, { id, severity, options = {} }: RuleChange): WorkbookPart {
  const { rules: _, ...others } = part;
  const { severities: severitiesBefore, options: optionsBefore } = profileOf(part).ownSettings;
  const severities = { ...without(severitiesBefore, id), ...(severity && { [id]: severity }) };
  const chosen = {
    ...without(optionsBefore, id),
    ...(Object.keys(options).length > 0 && { [id]: options }),
  };
  const rules: RuleSettings = {
    ...(Object.keys(severities).length > 0 && { severities }),
    ...(Object.keys(chosen).length > 0 && { options: chosen }),
  };
  return Object.keys(rules).length > 0 ? { ...others, rules: { ...rules } } : others;
}

function without<Value>(
  record: Readonly<Record<string, Value>> = {},
  key: string,
): Readonly<Record<string, Value>> {
  const { [key]: _, ...others } = record;
  return others;
}

function refuse(problem: JsonProblem, language: Language): StoreResult {
  return { ok: false, problems: renderJsonProblem(problem, language) };
}
