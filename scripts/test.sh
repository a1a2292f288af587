#!/usr/bin/env bash
# All checks: build, types, lint, import order, tests.
set -euo pipefail
cd "$(dirname "$0")/.."
npx tsx scripts/build.ts
npx tsc --noEmit -p .
npx tsc --noEmit -p tsconfig.page.json
npx biome check .
npx tsx scripts/check-imports.ts
node --experimental-vm-modules --no-warnings node_modules/jest/bin/jest.js "$@"
