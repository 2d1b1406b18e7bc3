#!/usr/bin/env bash
# A clean-up as a Slurm job array on two nodes of this host, one of which dies in the middle: the
# merged lists are byte for byte those of one run. Starts its own munged, slurmctld and slurmds on
# ports of their own and ends them; says skipped, and why, where that cannot be done.
set -euo pipefail
program=$(realpath "${1:-build/release/yigui}")
corpus_program=$(realpath "${2:-build/release/tests/bench/scale_corpus}")
here=$(cd "$(dirname "$0")" && pwd)
skip() {
    echo "skipped: $1"
    exit 0
}
[ "$(id -u)" -eq 0 ] || skip "slurmctld and slurmd are started as root"
for tool in munged slurmctld slurmd sbatch squeue scontrol sinfo; do
    command -v "$tool" >/dev/null || skip "no $tool (packages slurm-wlm, munge)"
done

dir=$(mktemp -d /tmp/yigui-slurm-XXXXXX)
chmod 755 "$dir"
export SLURM_CONF=$dir/slurm.conf
end_by_file() {  # ends the process whose id stands in the file
    [ -s "$1" ] && kill "${2:--TERM}" "$(cat "$1")" 2>/dev/null || true
}
stop() {
    for daemon in slurmctld slurmd-n1 slurmd-n2 munged; do end_by_file "$dir/$daemon.pid"; done
    sleep 1
    rm -rf "$dir"
}
trap stop EXIT
within() {  # within SECONDS COMMAND...: until it succeeds
    local end=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        [ "$SECONDS" -lt "$end" ] || return 1
        sleep 0.05
    done
}

# The daemons of this test alone: a key, a socket and ports of their own.
port=$((1800 + $$ % 400))
sed -e "s|@DIR@|$dir|g" -e "s|@HOST@|$(hostname -s)|g" -e "s|@PORT@|$port|g" \
    "$here/slurm.conf.in" >"$SLURM_CONF"
mkdir "$dir/state" "$dir/spool-n1" "$dir/spool-n2"
dd if=/dev/urandom of="$dir/munge.key" bs=1024 count=1 status=none
chmod 600 "$dir/munge.key"
munged --force --key-file="$dir/munge.key" --socket="$dir/munge.socket" \
    --pid-file="$dir/munged.pid" --log-file="$dir/munged.log" --seed-file="$dir/munge.seed" \
    >"$dir/start.log" 2>&1 || skip "munged does not start: $(tail -n 1 "$dir/start.log")"
slurmctld >>"$dir/start.log" 2>&1 || skip "slurmctld does not start: $(tail -n 1 "$dir/start.log")"
start_node() { slurmd -N "$1" >>"$dir/start.log" 2>&1; }
for node in n1 n2; do
    start_node $node || skip "slurmd does not start: $(tail -n 1 "$dir/start.log")"
done
both_idle() { [ "$(sinfo -h -N -o %T | grep -c idle)" -eq 2 ]; }
within 60 both_idle || skip "the nodes do not come up: $(tail -n 1 "$dir/slurmctld.log")"

"$corpus_program" 3600 "$dir/corpus"
as_of=2025-12-31
"$program" cleanup "$dir/corpus" --as-of $as_of -o "$dir/whole" >"$dir/whole.txt" || [ $? -eq 1 ]

cat >"$dir/job" <<J
#!/bin/sh
echo "\$\$ \$SLURMD_NODENAME" >$dir/task-\$SLURM_ARRAY_TASK_ID
exec $program cleanup $dir/corpus --threads 1 -o $dir/parts \\
    --shard \$SLURM_ARRAY_TASK_ID/\$SLURM_ARRAY_TASK_COUNT
J
sbatch --quiet --array=1-6 --requeue --chdir="$dir" --output="$dir/task-%a.log" "$dir/job"

# The node n1 dies while it reads: its daemon, the job's keeper and the job vanish at once.
on_n1() {
    task=$(grep -l ' n1$' "$dir"/task-[0-9] | head -n 1) && [ -n "$task" ] || return 1
    part=$dir/parts/shard-${task##*-}-of-6.cards
    [ -e "$part" ] && [ "$(stat -c %s "$part")" -gt 20000 ]
}
within 120 on_n1 || { echo "no task began on n1"; squeue; tail "$dir"/*.log; exit 1; }
job=$(cut -d' ' -f1 "$task")
keeper=$(ps -o ppid= -p "$job" | tr -d ' ' || true)
end_by_file "$dir/slurmd-n1.pid" -KILL
for id in $keeper $job; do [ "$id" -gt 1 ] && kill -KILL "$id" 2>/dev/null || true; done
if tail -n 1 "$part" | grep -q '"e":'; then
    echo "note: the task on n1 had come to its end before it was killed"
fi
scontrol update nodename=n1 state=down reason=killed
echo "killed node n1 in part ${task##*-}, $(stat -c %s "$part") bytes of cards"

# Slurm would wait two minutes before it starts the lost task again.
queue_empty() {
    local id
    for id in $(squeue -h -r -t PD -o '%i %r' | sed -n 's/ BeginTime$//p'); do
        scontrol update jobid="$id" starttime=now || true
    done
    [ -z "$(squeue -h)" ]
}
within 240 queue_empty || { squeue; tail "$dir/slurmctld.log"; exit 1; }
"$program" cleanup --merge "$dir/parts" --as-of $as_of -o "$dir/merged" >"$dir/merged.txt" ||
    [ $? -eq 1 ] || { cat "$dir"/task-*.log; exit 1; }
for list in cleanup.json cleanup.csv cleanup.html cleanup.ics cleanup.docx cleanup.xlsx; do
    cmp "$dir/whole/$list" "$dir/merged/$list"
done
cmp "$dir/whole.txt" "$dir/merged.txt"
echo "six parts on two nodes, one killed: merged lists equal those of one run"
