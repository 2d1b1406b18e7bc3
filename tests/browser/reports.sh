#!/usr/bin/env bash
# The report formats against validators that others wrote: JSON Schema (ajv), SARIF 2.1.0 (the
# multitool of its authors), XML, and the HTML page in a browser. Says "skipped" for what the
# machine or the network does not offer.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
cd "$here"
program=
for preset in release dev asan; do
    [ -x "build/$preset/tests/test_report" ] && program="build/$preset/tests/test_report" && break
done
program=${YIGUI_TEST_REPORT:-$program}
[ -n "$program" ] || { echo "skipped: tests are not built"; exit 0; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
YIGUI_REPORT_SAMPLES="$work" "$program" -t formats/writes_samples_when_asked >/dev/null
yigui=$(dirname "$program")/../yigui
for dossier in dossiers/wanbei dossiers/weizhengqiu dossiers/mianchu-wuju dossiers/neibu-jihua \
    ledgers/niandu-2021-wanbei ledgers/niandu-2022-quelou; do
    for format in json sarif html junit; do
        ending=$format
        [ $format = junit ] && ending=xml
        # Findings are exit status 1: what is wanted here is the report.
        "$yigui" check "corpus/$dossier" --as-of 2025-03-25 --format $format \
            -o "$work/real-${dossier#*/}.$ending" || [ $? -le 3 ]
    done
done
if command -v xmllint >/dev/null; then
    xmllint --noout "$work"/*.xml
fi

. tests/browser/modules.sh
status=0
node "$modules/report_schema.mjs" engine/report/report.schema.json "$work"/*.json || status=1
node "$modules/sarif.mjs" "$modules/node_modules" "$work"/*.sarif || status=1
node "$modules/page.mjs" "$work"/*.html || status=1
exit $status
