#!/bin/sh
# Runs tests under a sanitizer: sanitize.sh address|thread [FILTER]
set -eu
cd "$(dirname "$0")/../.."
export TSAN_OPTIONS="suppressions=$PWD/Tests/Fuzz/thread.suppressions"
export ASAN_OPTIONS=detect_leaks=0
swift test --sanitize="$1" --scratch-path ".build/$1" --filter "${2:-.}"
