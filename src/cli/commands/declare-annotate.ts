import { Option, type Command } from 'commander';
import { annotateCommandWords } from '../../messages/command-line/annotate-command';
import { programWords } from '../../messages/command-line/program';
import { helpExamples } from '../help-examples';
import { legible } from '../output/legible';
import type { Surroundings } from '../surroundings';
import { toCount } from '../to-count';
import { DEFAULT_TIMEOUT_SECONDS } from './declare-check';
import type { AnnotateOptions } from './annotate';

/** `annotate`, its options and its help. */
export function declareAnnotate(
  program: Command,
  { language, stderr, annotateScript, exit }: Surroundings,
): void {
  const { help, promise } = annotateCommandWords(language);
  const report = (line: string): void => void stderr.write(`${legible(line)}\n`);
  program
    .command('annotate')
    .description(help.description)
    .argument('<file>', help.file)
    .requiredOption('-o, --output <file>', help.output)
    .option('-n, --notes', help.notes)
    .option('-c, --clear', help.clear)
    .addOption(
      new Option('-s, --severity <severity>', help.severity)
        .choices(['error', 'warning', 'info'])
        .default('info'),
    )
    .option('--pack <pack>', help.pack)
    .option('--timeout <seconds>', help.timeout, toCount, DEFAULT_TIMEOUT_SECONDS)
    .option('--force', help.force)
    .addHelpText(
      'after',
      `\n${promise}\n${helpExamples(programWords(language).examples, [
        'annotate bieu.xlsx --output bieu-da-soat.xlsx',
        'annotate bieu.xlsx --output bieu-da-soat.xlsx --notes --severity warning',
        'annotate bieu-da-soat.xlsx --output bieu-sach.xlsx --clear',
      ])}`,
    )
    .action(async (file: string, options: AnnotateOptions) => {
      const { runAnnotate } = await import('./annotate');
      exit(await runAnnotate(file, options, { language, report, annotateScript }));
    });
}
