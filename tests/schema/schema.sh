#!/usr/bin/env bash
# Has a second implementation, ajv, judge the cases that the library's reader judges in the tests, by the two schemas: tests/schema/schema.sh.
# Needs node and npm; installs them with apt-get where there are none.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command -v npm >/dev/null || (apt-get update -qq && apt-get install -y -qq nodejs npm) >/dev/null
npm install --silent --no-save --no-package-lock --no-audit --no-fund --prefix "$work" ajv@8.17.1 >/dev/null
node tests/schema/agree.mjs "$work"
