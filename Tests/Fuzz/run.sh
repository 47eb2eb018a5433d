#!/bin/sh
# Runs one fuzz target, or all of them: run.sh TARGET|all EXECUTIONS [address]
set -eu
cd "$(dirname "$0")/../.."
folder=$PWD/.build/fuzz
[ "${3:-}" = address ] && folder=$PWD/.build/fuzz-address
targets=$1
[ "$targets" = all ] && targets="xml list rules record lines sentences words"
for target in $targets; do
  scratch=$folder/scratch/$target
  length=4096
  [ "$target" = words ] && length=400
  [ "$target" = record ] && length=16384
  mkdir -p "$scratch/corpus" "$scratch/seeds"
  case $target in
    xml | list) cp Tests/Fuzz/Seeds/job.* "$scratch/seeds" ;;
    rules) cp Metrics/*.json "$scratch/seeds" ;;
    record) cp Tests/Fuzz/Seeds/run.json "$scratch/seeds" ;;
    lines) split -l 1 -a 4 Goldens/expected/protocols/items.jsonl "$scratch/seeds/line" ;;
    *) find Goldens -name 'article.txt' | head -n 40 | while read -r file; do
        cp "$file" "$scratch/seeds/$(echo "$file" | tr / _)"
      done
      cp Goldens/expected/sentences/*.txt "$scratch/seeds" ;;
  esac
  (cd "$scratch" && FUZZ_TARGET=$target "$folder/release/fuzz" corpus seeds -runs="$2" -max_len=$length \
    -timeout=20 -rss_limit_mb=4096 -print_final_stats=1 >log 2>&1) || { tail -n 40 "$scratch/log"; exit 1; }
  echo "$target: $(grep stat::number_of_executed_units "$scratch/log"), $(grep -c '^#.*cov:' "$scratch/log") new paths"
done
