#!/usr/bin/env bash
# Installs what package-lock.json names, unless it is there already.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ ! -d node_modules ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --ignore-scripts --prefer-offline --no-audit --no-fund
fi
