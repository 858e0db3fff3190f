const unit = require('./jest.config.js');

/**
 * Browser runs: one at a time, because each owns a Chromium and a served workbench, and with time
 * for a cold start of both.
 *
 * @type {import('jest').Config}
 */
module.exports = {
  ...unit,
  testMatch: ['<rootDir>/test/e2e/**/*.e2e.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 180_000,
  maxWorkers: 1,
};
