const BARE = { target: 'es2022', experimental: { keepImportAttributes: true } };
const react = { runtime: 'automatic', importSource: 'preact' };

/** How swc strips the types of a file. */
const stripped = (jsc) => ['@swc/jest', { jsc: { ...BARE, ...jsc }, module: { type: 'es6' }, sourceMaps: 'inline' }];

/** Tests run as ES modules: TypeScript is stripped by swc, types are checked by tsc in the same `npm test`. */
export default {
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.ts$': stripped({ parser: { syntax: 'typescript' } }),
    '^.+\\.tsx$': stripped({ parser: { syntax: 'typescript', tsx: true }, transform: { react } }),
  },
  moduleNameMapper: { '^stet/rules$': '<rootDir>/src/engine/api/index.ts' },
  // One more than the cores of a small machine: many tests wait for what they started.
  maxWorkers: 3,
  testTimeout: 30000,
  // Each test file loads the language model anew; a worker that has grown is slow to collect, so it is replaced.
  workerIdleMemoryLimit: '600MB',
};
