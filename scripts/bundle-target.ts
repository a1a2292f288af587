/** What bundles are made for, the same for what users run and for what is measured. */
import type { BuildOptions } from 'esbuild';

export const BUNDLE_TARGET = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Node 20 reads \p{…}; taken for unable, it gets "new RegExp" instead, which compiles the expression at every call.
  supported: { 'regexp-unicode-property-escapes': true },
} as const satisfies BuildOptions;
