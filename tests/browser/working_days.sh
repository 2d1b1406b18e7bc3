#!/usr/bin/env bash
# The working-day table against an independent one. Says "skipped" without npm or a network.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
. "$here/tests/browser/modules.sh"
node "$modules/working_days.mjs" "$here/rules/calendar/工作日.csv"
