import { Command, Option } from 'commander';
import { version } from '../../package.json';
import { programWords } from '../messages/command-line/program';
import { declareAnnotate } from './commands/declare-annotate';
import { declareCheck } from './commands/declare-check';
import { declareRollUp } from './commands/declare-rollup';
import { declareTemplate } from './commands/declare-template';
import { helpExamples, PROGRAM_NAME } from './help-examples';
import { helpFormat } from './help-format';
import type { Surroundings } from './surroundings';

/** The commands, their options and their help. */
export function createProgram(surroundings: Surroundings): Command {
  const words = programWords(surroundings.language);
  const program = new Command(PROGRAM_NAME)
    .description(words.description)
    .version(version, '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand(false)
    .configureHelp(helpFormat(surroundings.language))
    .configureOutput({ outputError: () => undefined })
    .addOption(new Option('--lang <vi|en>', words.lang).choices(['vi', 'en']))
    .exitOverride();
  program.addHelpText(
    'after',
    helpExamples(words.examples, [
      'check bieu.xlsx',
      'check "nop/**/*.xlsx" --format html --output ket-qua.html',
      'annotate bieu.xlsx --output bieu-da-soat.xlsx --notes',
      'rollup nop/ --output tong-hop.xlsx --units danh-sach-xa.txt',
      'rules explain rate-mismatch',
      'template target-allocation --output bieu.xlsx',
    ]),
  );
  declareCheck(program, surroundings);
  declareAnnotate(program, surroundings);
  declareRollUp(program, surroundings);
  declareTemplate(program, surroundings);
  addRules(program, surroundings);
  return program;
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
    .addHelpText('after', helpExamples(heading, ['rules', 'rules explain rate-mismatch']))
    .action(async () => {
      const { listRules } = await import('./commands/rules');
      listRules(speech);
    });
  rules
    .command('explain')
    .description(words.explain)
    .argument('<id>', words.id)
    .action(async (id: string) => {
      const { explainRule } = await import('./commands/rules');
      exit(explainRule(id, speech) ? 0 : 2);
    });
}
