#!/usr/bin/env bash
# A clean-up of made-up corpora of about 10 KB a document: documents a second, peak memory, the
# second run on an unchanged corpus, a run that goes on after kill -9, and what the durable log and
# the lists cost. tests/bench/scale.sh [COUNT...]; prints one table. Above 200,000 documents only
# the first, the unchanged and the resumed run: the others would take hours.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=build/release
program=$build/yigui
counts=("$@")
[ ${#counts[@]} -gt 0 ] || counts=(1000 10000)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

took() {  # took COMMAND...: wall seconds, processor seconds, peak MB
    "$build/tests/bench/measure" "$work/result" /dev/null "$@"
    read -r wall cpu kib status <"$work/result"
    mb=$((kib / 1024))
    case $status in 0 | 1) ;; *) echo "ended with $status: $*"; exit 1 ;; esac
}
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }
same() {  # same FOLDER FOLDER: all lists byte for byte
    local list
    for list in cleanup.json cleanup.csv cleanup.html cleanup.ics cleanup.docx cleanup.xlsx; do
        cmp "$1/$list" "$2/$list" || exit 1
    done
}

clean_up() { took "$program" cleanup "$corpus" --as-of 2025-12-31 "$@"; }
slower_ways() {  # of the corpus in $corpus, whose lists are in $out
    took "$program" cleanup "$corpus" --as-of 2026-01-31 -o "$work/other"  # no cards yet
    cp "$out/.cleanup.cards" "$work/cards"
    took "$program" cleanup "$corpus" --as-of 2026-01-31 -o "$work/day" --cache "$work/cards"
    echo "  another day       $wall ($cpu), cards from the cache, $mb MB"
    same "$work/day" "$work/other"
    clean_up --no-cache -o "$work/plain"
    same "$out" "$work/plain"
    echo "  without the log   $wall ($cpu): the log takes $(awk -v a="$first_cpu" -v b="$cpu" \
        'BEGIN { printf "%.0f", 100 * (1 - b / a) }') % of the processor time"
    clean_up --shard 1/1 -o "$work/part"
    echo "  reading and log   $wall ($cpu), without proposals and lists, $mb MB"
    took "$program" cleanup --merge "$work/part" --as-of 2025-12-31 -o "$work/merged"
    same "$out" "$work/merged"
    echo "  merge of parts    $wall ($cpu), $mb MB"
    "$program" cleanup "$corpus" --as-of 2025-12-31 --no-cache --explain-cache -o "$work/plain" \
        2>"$work/said" >/dev/null || [ $? -eq 1 ]
    tail -n 1 "$work/said" | sed 's/^/  /'
}

echo "seconds by the clock (of the processor); as many threads as there are cores: $(nproc)"
last_count=0
for count in "${counts[@]}"; do
    corpus=$work/c$count out=$work/o$count
    "$build/tests/bench/scale_corpus" "$count" "$corpus"
    sleep 2.1  # a state is believed when a file has been at rest for two seconds
    clean_up -o "$out"
    first=$wall first_cpu=$cpu
    echo "$count documents"
    echo "  first run         $wall ($cpu), $(ratio "$count" "$wall") a second, $mb MB"
    [ $last_count -eq 0 ] ||
        awk -v a="$last_cpu" -v b="$cpu" -v n="$last_count" -v m="$count" \
            'BEGIN { printf "  growth exponent   %.2f (processor time)\n", log(b / a) / log(m / n) }'
    clean_up -o "$out"
    echo "  unchanged         $wall ($cpu), $(ratio "$first" "$wall") times as fast, $mb MB"
    (timeout -s KILL "$(ratio "$first" 2)" "$program" cleanup "$corpus" --as-of 2025-12-31 \
        -o "$work/killed" >/dev/null 2>&1 || true) 2>/dev/null
    clean_up -o "$work/killed"
    echo "  after kill -9     $wall ($cpu), killed after half the time, $mb MB"
    same "$out" "$work/killed"
    if [ "$count" -le 200000 ]; then slower_ways; fi
    last_count=$count last_cpu=$first_cpu
    rm -rf "$work"/[a-z]*
done
