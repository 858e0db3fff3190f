import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { programWords } from '../messages/command-line/program';
import type { Language } from '../messages/language';
import { runCheck, type CheckOptions } from './commands/check';
import { explainRule, listRules } from './commands/rules';
import { runTemplate, type TemplateOptions } from './commands/template';
import { createJsonSchema } from './report/json-schema';
import { defaultJobs } from './pool/child-pool';

const NAME = 'soat-bieu';
const DEFAULT_TIMEOUT_SECONDS = 60;

export interface Surroundings {
  readonly language: Language;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly childScript: string;
  /** The year that plans are made in now. */
  readonly year: number;
  readonly exit: (code: number) => void;
}

/** The commands, their options and their help. */
export function createProgram(surroundings: Surroundings): Command {
  const words = programWords(surroundings.language);
  const program = new Command(NAME)
    .description(words.description)
    .version(version, '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => words.headings[title] ?? title,
      showGlobalOptions: true,
    })
    .configureOutput({ outputError: () => undefined })
    .addOption(new Option('--lang <vi|en>', words.lang).choices(['vi', 'en']))
    .exitOverride();
  program.addHelpText(
    'after',
    examples(words.examples, [
      'check bieu.xlsx',
      'check "nop/**/*.xlsx" --format json',
      'rules explain rate-mismatch',
      'template target-allocation --output bieu.xlsx',
    ]),
  );
  addCheck(program, surroundings);
  addTemplate(program, surroundings);
  addRules(program, surroundings);
  return program;
}

function addCheck(program: Command, surroundings: Surroundings): void {
  const { language, stdout, exit } = surroundings;
  const { check: words, examples: heading } = programWords(language);
  program
    .command('check')
    .description(words.description)
    .argument('[paths...]', words.paths)
    .addOption(
      new Option('-f, --format <format>', words.format)
        .choices(['text', 'json', 'ndjson'])
        .default('text'),
    )
    .addOption(
      new Option('-s, --severity <severity>', words.severity)
        .choices(['error', 'warning', 'info'])
        .default('info'),
    )
    .option('-r, --rule <id...>', words.rule)
    .option('-j, --jobs <n>', words.jobs, toCount, defaultJobs())
    .option('--timeout <seconds>', words.timeout, toCount, DEFAULT_TIMEOUT_SECONDS)
    .option('--schema', words.schema)
    .addHelpText(
      'after',
      `\n${words.exitCodes}\n${examples(heading, [
        'check bieu.xlsx',
        'check nop/ --severity error',
        'check nop/ --rule rate-mismatch total-mismatch',
        'check nop/ --format json > ket-qua.json',
      ])}`,
    )
    .action(
      async (paths: string[], options: CheckOptions & { schema?: true }, command: Command) => {
        if (options.schema) {
          stdout.write(`${JSON.stringify(createJsonSchema(), null, 2)}\n`);
          return;
        }
        if (paths.length === 0) command.error("'paths'", { code: 'commander.missingArgument' });
        exit(await runCheck(paths, options, surroundings));
      },
    );
}

function addTemplate(program: Command, { language, year, stderr, exit }: Surroundings): void {
  const { template: words, examples: heading } = programWords(language);
  const report = (line: string): void => void stderr.write(`${line}\n`);
  program
    .command('template')
    .description(words.description)
    .addArgument(new Argument('<id>', words.id))
    .requiredOption('-o, --output <file>', words.output)
    .option('-p, --params <file>', words.params)
    .option('--sample', words.sample)
    .option('--force', words.force)
    .addHelpText(
      'after',
      examples(heading, [
        'template target-allocation --output bieu.xlsx --sample',
        'template target-allocation --output bieu.xlsx --params tham-so.json',
      ]),
    )
    .action(async (id: string, options: TemplateOptions) =>
      exit(await runTemplate(id, options, { language, year, report })),
    );
}

function addRules(program: Command, { language, stdout, stderr, exit }: Surroundings): void {
  const { rules: words, examples: heading } = programWords(language);
  const speech = {
    language,
    print: (line: string): void => void stdout.write(`${line}\n`),
    complain: (line: string): void => void stderr.write(`${line}\n`),
  };
  const rules = program
    .command('rules')
    .description(words.description)
    .addHelpText('after', examples(heading, ['rules', 'rules explain rate-mismatch']))
    .action(() => listRules(speech));
  rules
    .command('explain')
    .description(words.explain)
    .argument('<id>', words.id)
    .action((id: string) => exit(explainRule(id, speech) ? 0 : 2));
}

function examples(heading: string, lines: readonly string[]): string {
  return ['', heading, ...lines.map((line) => `  ${NAME} ${line}`)].join('\n');
}

function toCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('');
  return count;
}
