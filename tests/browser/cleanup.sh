#!/usr/bin/env bash
# The page of a clean-up of 1,000 made-up documents, used in a browser. Says "skipped" where there is
# none.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
cd "$here"
build=build/release
[ -x $build/tests/bench/scale_corpus ] || { echo "skipped: tests are not built"; exit 0; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
$build/tests/bench/scale_corpus 1000 "$work/corpus"
$build/yigui cleanup "$work/corpus" --as-of 2025-12-31 -o "$work/lists" >/dev/null || [ $? -eq 1 ]

. tests/browser/modules.sh
node "$modules/cleanup.mjs" "$work/lists/cleanup.html" 1000
