const unit = require('./jest.config.js');

/**
 * Judges that know nothing of this program: LibreOffice, openpyxl, poppler. They have to be installed
 * (`.ci/run` does), so they take no part in `npm test`.
 *
 * @type {import('jest').Config}
 */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/judges/**/*.judge.ts'],
  setupFiles: unit.setupFiles,
  transform: unit.transform,
  testTimeout: 1_200_000,
  maxWorkers: 2,
};
