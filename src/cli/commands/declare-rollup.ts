import { Option, type Command } from 'commander';
import { programWords } from '../../messages/command-line/program';
import { rollUpCommandWords } from '../../messages/command-line/rollup-command';
import { helpExamples } from '../help-examples';
import { defaultJobs } from '../pool/child-pool';
import type { Surroundings } from '../surroundings';
import { toCount } from '../to-count';
import { DEFAULT_TIMEOUT_SECONDS } from './declare-check';
import type { RollUpOptions } from './rollup';

/** `rollup`, its options and its help. */
export function declareRollUp(program: Command, surroundings: Surroundings): void {
  const { language, exit } = surroundings;
  const { help } = rollUpCommandWords(language);
  program
    .command('rollup')
    .description(help.description)
    .argument('<paths...>', help.paths)
    .requiredOption('-o, --output <file>', help.output)
    .option('--force', help.force)
    .option('-u, --units <file>', help.units)
    .option('--last-year <file>', help.lastYear)
    .option('--assigned <file>', help.assigned)
    .option('--against <file>', help.against)
    .option('--year <year>', help.year, toCount)
    .option('--place <name>', help.place)
    .addOption(
      new Option('-f, --format <format>', help.format).choices(['text', 'json']).default('text'),
    )
    .option('--pack <pack>', help.pack)
    .option('-j, --jobs <n>', help.jobs, toCount, defaultJobs())
    .option('--timeout <seconds>', help.timeout, toCount, DEFAULT_TIMEOUT_SECONDS)
    .addHelpText(
      'after',
      `\n${help.promise}\n${help.exitCodes}\n${helpExamples(programWords(language).examples, [
        'rollup nop/ --output tong-hop.xlsx --units danh-sach-xa.txt',
        'rollup nop/ --output tong-hop.xlsx --against bang-cua-huyen.xlsx',
        'rollup nop/ --output tong-hop.xlsx --last-year cuoi-2023.xlsx --assigned giao-2024.xlsx',
      ])}`,
    )
    .action(async (paths: string[], options: RollUpOptions) => {
      const { runRollUp } = await import('./rollup');
      exit(await runRollUp(paths, options, surroundings));
    });
}
