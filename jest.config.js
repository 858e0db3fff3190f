const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
  setupFiles: ['<rootDir>/test/support/fast-check-seed.ts'],
  globalSetup: '<rootDir>/test/support/univer/bundle-univer.ts',
  moduleNameMapper: {
    '^@univerjs/(.+)$': '<rootDir>/node_modules/.cache/soat-bieu/univer/modules/@univerjs/$1.cjs',
  },
  transform: { '^.+\\.[cm]?[tj]sx?$': swc },
  // Jest would leave one core to whoever watches, and of two cores take one.
  maxWorkers: '100%',
  // No test is about time; this only ends one that hangs, also on a slow and busy machine.
  testTimeout: 60_000,
};
