#!/bin/sh
# Builds the fuzz targets: build.sh [address]
set -eu
cd "$(dirname "$0")/../.."
flags="-Xswiftc -use-ld=lld -Xswiftc -sanitize=fuzzer -Xswiftc -enable-testing"
folder=.build/fuzz
if [ "${1:-}" = address ]; then
  flags="$flags -Xswiftc -sanitize=address"
  folder=.build/fuzz-address
fi
# shellcheck disable=SC2086
FUZZ=1 swift build -c release --product fuzz --scratch-path "$folder" $flags
