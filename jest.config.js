/** Tests run as ES modules: TypeScript is stripped by swc, types are checked by tsc in the same `npm test`. */
export default {
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022', experimental: { keepImportAttributes: true } },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  maxWorkers: 2,
  testTimeout: 30000,
  // Each test file loads the language model anew; a worker that has grown is slow to collect, so it is replaced.
  workerIdleMemoryLimit: '600MB',
};
