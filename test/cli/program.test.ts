import type { Command } from 'commander';
import { createProgram } from '../../src/cli/program';
import { describeTemplates } from '../../src/app/describe-templates';
import type { Language } from '../../src/messages/language';

function programIn(language: Language): Command {
  return createProgram({
    language,
    stdout: process.stdout,
    stderr: process.stderr,
    childScript: '',
    annotateScript: '',
    submissionScript: '',
    templates: describeTemplates(language),
    now: new Date(2026, 0, 15),
    year: 2026,
    exit: () => undefined,
  });
}

function all(command: Command): Command[] {
  return [command, ...command.commands.flatMap(all)];
}

/** With what stands below the options. */
function helpOf(command: Command): string {
  let help = '';
  command.configureOutput({ writeOut: (text) => (help += text) });
  command.outputHelp();
  return help;
}

test.each(all(programIn('vi')).map((command) => [command.name(), command] as const))(
  'the help of %s is Vietnamese throughout',
  (_, command) => {
    const help = helpOf(command);
    expect(help).toContain('Cách dùng:');
    expect(help).not.toMatch(/\b(?:options|command|choices|default|Usage|Arguments|Examples)\b/);
  },
);

test('every command shows how it is used', () => {
  for (const command of programIn('vi').commands)
    expect(helpOf(command)).toMatch(/Ví dụ:\n {2}soat-bieu /);
});

test('the help of template names every template', () => {
  const [template] = programIn('en').commands.filter((command) => command.name() === 'template');
  const help = helpOf(template!);
  for (const { id } of describeTemplates('en')) expect(help).toMatch(`${id} `);
  expect(help).toContain('Poverty-reduction targets by place');
});
