import { Option, type Command } from 'commander';
import { programWords } from '../../messages/command-line/program';
import { helpExamples } from '../help-examples';
import { REPORT_FORMATS } from '../output/create-reporter';
import { defaultJobs } from '../pool/child-pool';
import type { Surroundings } from '../surroundings';
import { toCount } from '../to-count';
import type { CheckOptions } from './check';

export const DEFAULT_TIMEOUT_SECONDS = 60;

/** `check`, its options and its help. */
export function declareCheck(program: Command, surroundings: Surroundings): void {
  const { language, stdout, exit } = surroundings;
  const { check: words, examples: heading } = programWords(language);
  program
    .command('check')
    .description(words.description)
    .argument('[paths...]', words.paths)
    .addOption(
      new Option('-f, --format <format>', words.format).choices(REPORT_FORMATS).default('text'),
    )
    .option('-o, --output <file>', words.output)
    .option('--force', words.force)
    .addOption(
      new Option('-s, --severity <severity>', words.severity)
        .choices(['error', 'warning', 'info'])
        .default('info'),
    )
    .option('-r, --rule <id...>', words.rule)
    .option('--pack <pack>', words.pack)
    .option('-j, --jobs <n>', words.jobs, toCount, defaultJobs())
    .option('--timeout <seconds>', words.timeout, toCount, DEFAULT_TIMEOUT_SECONDS)
    .option('--schema', words.schema)
    .addHelpText(
      'after',
      `\n${words.exitCodes}\n${helpExamples(heading, [
        'check bieu.xlsx',
        'check nop/ --severity error',
        'check nop/ --rule rate-mismatch total-mismatch',
        'check nop/ --pack goi-cua-tinh.json',
        'check nop/ --format html --output ket-qua.html',
        'check nop/ --format json > ket-qua.json',
      ])}`,
    )
    .action(
      async (paths: string[], options: CheckOptions & { schema?: true }, command: Command) => {
        if (options.schema) {
          const { createJsonSchema } = await import('../report/json-schema');
          stdout.write(`${JSON.stringify(createJsonSchema(), null, 2)}\n`);
          return;
        }
        if (paths.length === 0) command.error("'paths'", { code: 'commander.missingArgument' });
        const { runCheck } = await import('./check');
        exit(await runCheck(paths, options, surroundings));
      },
    );
}
