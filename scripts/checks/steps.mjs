/**
 * @typedef {object} Step
 * @property {string} name what `--only` takes
 * @property {string} why one line for a reader of the log
 * @property {readonly string[]} argv a Node.js script and its arguments
 * @property {boolean} [countsTests] whether the program is jest, whose own tests are counted
 */

/**
 * Every check, cheapest first, so that the first failure comes early. The browser run comes after
 * the build that it opens.
 *
 * @type {readonly Step[]}
 */
export const steps = [
  {
    name: 'typecheck',
    why: 'TypeScript, strict',
    argv: ['node_modules/typescript/bin/tsc', '--noEmit'],
  },
  {
    name: 'lint',
    why: 'eslint with the Office.js rules',
    argv: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'],
  },
  {
    name: 'format',
    why: 'prettier',
    argv: ['node_modules/prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn'],
  },
  {
    name: 'boundaries',
    why: 'who may import whom',
    argv: [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      'src',
      'scripts',
      '--config',
      '.dependency-cruiser.cjs',
    ],
  },
  {
    name: 'dead-code',
    why: 'unused files, exports and packages',
    argv: ['node_modules/knip/bin/knip.js'],
  },
  {
    name: 'unit',
    why: 'units, properties, contracts',
    argv: ['node_modules/jest/bin/jest.js'],
    countsTests: true,
  },
  {
    name: 'build',
    why: 'the production pane and the workbench',
    argv: ['scripts/build.mjs'],
  },
  {
    name: 'size',
    why: 'the budget of the pane',
    argv: ['node_modules/size-limit/bin.js'],
  },
  {
    name: 'e2e',
    why: 'the workbench in Chromium',
    argv: ['node_modules/jest/bin/jest.js', '--config', 'jest.e2e.config.js'],
    countsTests: true,
  },
];
