#!/usr/bin/env bash
# All checks: build, lint, import order, types, tests. What the tests do not wait for runs beside them.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH="$PWD/node_modules/.bin:$PATH"
logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT

# Ends with the exit code of what ran beside; prints what it said if that is not 0.
ended() {
  local status=0
  wait "$1" || status=$?
  if [ "$status" -ne 0 ]; then cat "$2"; fi
  return "$status"
}

lint() { biome check . && tsx scripts/check-imports.ts; }
types() { tsc --noEmit -p . && tsc --noEmit -p tsconfig.page.json; }

lint >"$logs/lint" 2>&1 &
linting=$!
tsx scripts/build.ts
ended "$linting" "$logs/lint"

# The types are those of the sources that the build makes, too. They take what the tests leave of the processor.
types >"$logs/types" 2>&1 &
typing=$!
renice -n 10 "$typing" >/dev/null 2>&1 || true
failed=0
node --experimental-vm-modules --no-warnings node_modules/jest/bin/jest.js "$@" || failed=$?
ended "$typing" "$logs/types" || failed=$?
exit "$failed"
