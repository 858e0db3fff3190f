import { planWorkbook, type TemplateWorkbook } from '../../app/plan-workbook';
import { writeWorkbook } from '../../hosts/xlsx/write';
import { templateCommandWords } from '../../messages/command-line/template-command';
import type { Language } from '../../messages/language';
import { renderParameterProblem } from '../../messages/problems/parameter-problems';
import { renderWorkbookError } from '../../messages/problems/workbook-errors';
import { WorkbookError } from '../../ports/workbook-port';
import { findNamedPack } from '../definitions/find-pack';
import { readTemplateFile } from '../definitions/read-template';
import { templateOrders } from './template-orders';
import { readParametersFile } from './template-parameters-file';
import { writeNewFile } from './write-new-file';

/** `template ID… --output FILE [--template-file FILE] [--pack ID|FILE] [--params FILE] [--sample] [--force]` */
export interface TemplateOptions {
  readonly output: string;
  /** A JSON file that defines the template, in place of the id of one of ours. */
  readonly templateFile?: string;
  /** Id of a programme pack of ours, or a JSON file that holds one. */
  readonly pack?: string;
  /** A JSON file of parameters, laid over those that a form starts from; of several templates by their ids. */
  readonly params?: string;
  /** Fill in the figures of a published plan. */
  readonly sample?: boolean;
  /** Replace the output where there is one. */
  readonly force?: boolean;
}

export interface TemplateSurroundings {
  readonly language: Language;
  /** The year that plans are made in now. */
  readonly year: number;
  /** One line for people. */
  readonly report: (line: string) => void;
}

/** What a shell is told: 0 for a file that was written, 2 for a refusal. */
export type TemplateExitCode = 0 | 2;

/**
 * Writes a workbook with a sheet for each template, or says everything that stands in its way and
 * writes nothing.
 */
export async function runTemplate(
  ids: readonly string[],
  options: TemplateOptions,
  { language, year, report }: TemplateSurroundings,
): Promise<TemplateExitCode> {
  const words = templateCommandWords(language);
  const refuse = (...lines: string[]): TemplateExitCode => {
    lines.forEach(report);
    return 2;
  };
  if (!/\.xlsx$/i.test(options.output)) return refuse(words.notXlsx(options.output));
  if ((ids.length === 0) === (options.templateFile === undefined)) return refuse(words.oneTemplate);
  const named = options.pack === undefined ? undefined : findNamedPack(options.pack, language);
  if (named?.ok === false) return refuse(...named.lines);
  const own =
    options.templateFile === undefined
      ? undefined
      : readTemplateFile(options.templateFile, named?.pack, language);
  if (own?.ok === false) return refuse(...own.lines);
  const file = options.params === undefined ? undefined : await readParametersFile(options.params);
  if (file?.ok === false) return refuse(words[file.fault](options.params!, file.detail));
  const parameters = file?.parameters ?? {};
  const asked = own
    ? { ok: true as const, orders: [{ template: own.definition, raw: parameters }] }
    : templateOrders(ids, parameters, words);
  if (!asked.ok) return refuse(...asked.lines);
  const result = planWorkbook(asked.orders, {
    year,
    withSample: options.sample === true,
    ...(named && { pack: named.pack }),
  });
  switch (result.kind) {
    case 'unknown-template':
      return refuse(words.unknownTemplate(result.id, result.known));
    case 'no-sample':
      return refuse(words.noSample(result.id));
    case 'problems':
      return refuse(
        words.badParameters,
        ...result.problems.map(({ template, problem }) => {
          const path = asked.orders.length > 1 ? `${template}.${problem.path}` : problem.path;
          return `  ${path}: ${renderParameterProblem(problem, language)}`;
        }),
        ...(options.params === undefined ? [words.howToGiveParameters(ids)] : []),
      );
    case 'planned': {
      const bytes = toBytes(result.workbook);
      if (bytes instanceof WorkbookError)
        return refuse(words.notWritten(options.output, renderWorkbookError(bytes, language)));
      const fault = await writeNewFile(options.output, bytes, options.force === true);
      if (fault === undefined) {
        report(words.written(options.output));
        return 0;
      }
      return refuse(
        fault.kind === 'exists'
          ? words.exists(options.output)
          : words.notWritten(options.output, fault.detail),
      );
    }
  }
}

function toBytes(workbook: TemplateWorkbook): Uint8Array | WorkbookError {
  try {
    return writeWorkbook(workbook);
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
}
