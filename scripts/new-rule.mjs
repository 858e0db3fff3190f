// npm run new-rule -- ID --kind cell|relation|table|link|workbook: a rule that compiles, listed and worded
// nowhere yet. Its tests fail and say what is to be written.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createRuleFiles, parseKind, parseRuleId } from './new-rule/files.mjs';
import { REGISTERED_IN, registerRule } from './new-rule/register.mjs';
import { idsInHistory } from './new-rule/used-ids.mjs';
import { writeFiles } from './scaffold/write-files.mjs';
import { root, runCommand } from './setup/prepare.mjs';

await runCommand(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { kind: { type: 'string' } },
  });
  if (positionals.length !== 1)
    throw new Error(
      'Name the rule by its fault: npm run new-rule -- rate-mismatch --kind relation',
    );
  const id = parseRuleId(positionals[0]);
  const kind = parseKind(values.kind);

  const files = createRuleFiles(id, kind, readVersion());
  const taken = Object.keys(files).filter((file) => existsSync(path.join(root, file)));
  if (taken.length > 0) throw new Error(`Nothing was written: ${taken.join(', ')} already exists.`);
  refuseUsedId(id);

  const lists = registerRule(
    Object.fromEntries(REGISTERED_IN.map((file) => [file, readProjectFile(file)])),
    id,
  );
  for (const file of await writeFiles(root, { ...files, ...lists }))
    process.stdout.write(`${file}\n`);
  process.stdout.write(
    `\nnpx jest test/rules says what to write next. The rule stands last in src/rules/index.ts: of several failing relations the first one names the finding.\n`,
  );
});

/** @param {string} file */
function readProjectFile(file) {
  return readFileSync(path.join(root, file), 'utf8');
}

/** @returns {string} */
function readVersion() {
  return JSON.parse(readProjectFile('package.json')).version;
}

/**
 * Ids are never used again: workbooks remember by them which findings were explained.
 *
 * @param {string} id
 */
function refuseUsedId(id) {
  const used = idsInHistory(root);
  if (used === undefined) {
    process.stderr.write(`There is no history here: see that no earlier version used ${id}.\n`);
  } else if (used.has(id)) {
    throw new Error(`Nothing was written: ${id} was a rule once, and ids are never used again.`);
  }
}
