#!/bin/sh
# Runs one fuzz target, or all of them: run.sh TARGET|all EXECUTIONS [address]
set -eu
cd "$(dirname "$0")/../.."
folder=$PWD/.build/fuzz
[ "${3:-}" = address ] && folder=$PWD/.build/fuzz-address
targets=$1
[ "$targets" = all ] && targets="xml list rules record lines items table answers sentences words"
for target in $targets; do
  scratch=$folder/scratch/$target
  length=4096
  [ "$target" = words ] && length=400
  [ "$target" = sentences ] && length=1024
  [ "$target" = record ] && length=16384
  mkdir -p "$scratch/corpus" "$scratch/seeds"
  case $target in
    xml | list) cp Tests/Fuzz/Seeds/job.* "$scratch/seeds" ;;
    rules) cp Metrics/*.json "$scratch/seeds" ;;
    record) cp Tests/Fuzz/Seeds/run.json "$scratch/seeds" ;;
    lines) split -l 1 -a 4 Goldens/expected/protocols/items.jsonl "$scratch/seeds/line" ;;
    items) cp Tests/Fuzz/Seeds/item.*.json "$scratch/seeds" ;;
    table) cp Tests/Fuzz/Seeds/table.* "$scratch/seeds" ;;
    answers) cp Tests/Fuzz/Seeds/answer.*.json "$scratch/seeds" ;;
    *) find Goldens -name 'article.txt' | head -n 40 | while read -r file; do
        cp "$file" "$scratch/seeds/$(echo "$file" | tr / _)"
      done
      cp Goldens/expected/sentences/*.txt "$scratch/seeds" ;;
  esac
  # Timings of a busy machine are no finding: a unit of work has a minute.
  # The backtrace of Swift would keep the input that failed from being written.
  (cd "$scratch" && SWIFT_BACKTRACE=enable=no FUZZ_TARGET=$target "$folder/release/fuzz" corpus seeds -runs="$2" -max_len=$length \
    -timeout=60 -rss_limit_mb=4096 -print_final_stats=1 >log 2>&1) || { tail -n 40 "$scratch/log"; exit 1; }
  echo "$target: $(grep stat::number_of_executed_units "$scratch/log"), $(grep -c '^#.*cov:' "$scratch/log") new paths"
done
