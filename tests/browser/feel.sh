#!/usr/bin/env bash
# The three-valued logic of conditions against FEEL's, as @bpmn-io/feelin evaluates it. Says
# "skipped" without npm or a network.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
cd "$here"
[ -x build/release/tests/peers/truth_tables ] || { echo "skipped: tests are not built"; exit 0; }
. tests/browser/modules.sh
build/release/tests/peers/truth_tables >"$modules/truth_tables.tsv"
node "$modules/feel.mjs" "$modules/truth_tables.tsv"
