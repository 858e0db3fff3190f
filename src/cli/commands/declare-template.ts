import { Argument, type Command } from 'commander';
import type { TemplateDescription } from '../../app/describe-templates';
import { programWords } from '../../messages/command-line/program';
import { helpExamples } from '../help-examples';
import { legible } from '../output/legible';
import type { Surroundings } from '../surroundings';
import type { TemplateOptions } from './template';

/** `template`, its options and its help. */
export function declareTemplate(
  program: Command,
  { language, year, templates, stderr, exit }: Surroundings,
): void {
  const { template: words, examples: heading } = programWords(language);
  const report = (line: string): void => void stderr.write(`${legible(line)}\n`);
  program
    .command('template')
    .description(words.description)
    .addArgument(new Argument('[ids...]', words.id))
    .requiredOption('-o, --output <file>', words.output)
    .option('-t, --template-file <file>', words.templateFile)
    .option('--pack <pack>', words.pack)
    .option('-p, --params <file>', words.params)
    .option('--sample', words.sample)
    .option('--force', words.force)
    .addHelpText('after', () => listTemplates(words.list, templates))
    .addHelpText('after', `\n${words.several}`)
    .addHelpText(
      'after',
      helpExamples(heading, [
        'template target-allocation --output bieu.xlsx --sample',
        'template target-allocation --output bieu.xlsx --params tham-so.json',
        'template works-list project-budget --output nam-2026.xlsx --params tham-so.json',
        'template project-budget --output bieu.xlsx --pack goi-cua-tinh.json',
        'template --template-file mau-cua-so.json --output bieu.xlsx --params tham-so.json',
      ]),
    )
    .action(async (ids: readonly string[], options: TemplateOptions) => {
      const { runTemplate } = await import('./template');
      exit(await runTemplate(ids, options, { language, year, report }));
    });
}

function listTemplates(heading: string, templates: readonly TemplateDescription[]): string {
  const width = Math.max(...templates.map(({ id }) => id.length));
  return ['', heading, ...templates.map(({ id, title }) => `  ${id.padEnd(width)}  ${title}`)].join(
    '\n',
  );
}
