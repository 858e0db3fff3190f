import path from 'node:path';
import { CommanderError } from 'commander';
import type { TemplateDescription } from '../app/describe-templates';
import type { Language } from '../messages/language';
import { programWords } from '../messages/command-line/program';
import { findLanguage } from './language';
import { createProgram } from './program';

const MISUSED = 2;

/** Kinds of misuse by commander's codes. */
const KINDS: Readonly<Record<string, 'option' | 'argument' | 'command' | 'value'>> = {
  'commander.unknownOption': 'option',
  'commander.missingArgument': 'argument',
  'commander.missingMandatoryOptionValue': 'argument',
  'commander.optionMissingArgument': 'argument',
  'commander.unknownCommand': 'command',
  'commander.invalidArgument': 'value',
};

async function main(argv: readonly string[]): Promise<void> {
  const language = findLanguage(argv, process.env);
  const now = new Date();
  const program = createProgram({
    language,
    stdout: process.stdout,
    stderr: process.stderr,
    childScript: path.join(__dirname, 'check-child.cjs'),
    annotateScript: path.join(__dirname, 'annotate-child.cjs'),
    submissionScript: path.join(__dirname, 'submission-child.cjs'),
    templates: argv.includes('template') ? await findTemplates(language) : [],
    now,
    year: now.getFullYear(),
    exit: (code) => {
      process.exitCode = code;
    },
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help and version were asked for.
    if (error.exitCode === 0) return;
    const words = programWords(language);
    // Without a command, the whole help has been shown.
    if (error.code !== 'commander.help') {
      const complain = words.misused[KINDS[error.code] ?? 'other'];
      process.stderr.write(`${complain(subjectOf(error))}\n${words.seeHelp('soat-bieu')}\n`);
    }
    process.exitCode = MISUSED;
  }
}

/** Templates are large, and few runs need them. */
async function findTemplates(language: Language): Promise<TemplateDescription[]> {
  const { describeTemplates } = await import('../app/describe-templates');
  return describeTemplates(language);
}

/** What an English complaint of commander is about: names stand in quotes, choices at the end. */
function subjectOf({ message }: CommanderError): string {
  const names = [...message.matchAll(/'([^']+)'/g)].map(([, name]) => name);
  const [, choices] = /Allowed choices are (.+)\.$/.exec(message) ?? [];
  if (names.length === 0) return message;
  return names.join(' ') + (choices === undefined ? '' : ` (${choices})`);
}

// Whoever reads may have seen enough, as `head` has; there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

void main(process.argv.slice(2));
