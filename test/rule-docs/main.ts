import { createRulePages } from './rule-pages';

// Nothing is written here: the pages go to standard output, complete or not at all.
try {
  process.stdout.write(JSON.stringify(createRulePages()));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
