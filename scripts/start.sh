#!/usr/bin/env bash
# The quick start: install, build, check the sample draft.
set -euo pipefail
cd "$(dirname "$0")/.."
bash scripts/set-up.sh
npx tsx scripts/build.ts
node dist/stet.js check --fail-on never samples/withdrawal.md
