#!/usr/bin/env bash
# Fuzzes what reads text from outside (Tests/Fuzz) with libFuzzer and the address sanitizer.
#   Scripts/fuzz.sh [SECONDS] [FUZZER...]    seconds for each fuzzer (60), and which (all)
# What is found lies in .build/fuzz/found; the texts that reached something new are kept in .build/fuzz/corpus.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:-60}
shift || true
fuzzers=("$@")
[ "${#fuzzers[@]}" -gt 0 ] || fuzzers=(JSONTextFuzz JSONSchemaFuzz ECMAPatternFuzz DatasetFuzz DiffFuzz)
scratch=.build/fuzz
sanitize=(-sanitize=fuzzer,address)

mkdir -p "$scratch/found"
swift build -c release --package-path Tests/Fuzz --scratch-path "$scratch/build" \
  -Xswiftc "${sanitize[@]}" -Xswiftc -parse-as-library
suite=../shared/conformance/json-schema
[ -d "$suite" ] || echo "without the official suite, which is not at $suite, fuzzing begins with less"
python3 Tests/Fuzz/seeds.py "$suite" Corpus "$scratch/seeds"

failed=0
for fuzzer in "${fuzzers[@]}"; do
  # libFuzzer brings main.
  swiftc "${sanitize[@]}" -parse-as-library -o "$scratch/$fuzzer" \
    -Xlinker --whole-archive "$scratch/build/release/lib$fuzzer.a" -Xlinker --no-whole-archive \
    $(pkg-config --libs icu-i18n)
  mkdir -p "$scratch/corpus/$fuzzer"
  echo "$fuzzer, $seconds s"
  log="$scratch/$fuzzer.log"
  ASAN_OPTIONS=detect_leaks=0:symbolize=0 SWIFT_BACKTRACE=enable=no nice "$scratch/$fuzzer" -max_total_time="$seconds" -max_len=8192 -timeout=20 \
    -rss_limit_mb=2048 -print_final_stats=1 -artifact_prefix="$scratch/found/$fuzzer-" \
    "$scratch/corpus/$fuzzer" "$scratch/seeds/$fuzzer" >"$log" 2>&1 || { failed=1; tail -n 40 "$log"; }
  grep -E '^stat::(number_of_executed_units|slowest_unit_time_sec|peak_rss_mb)' "$log" || true
  grep -oE '#[0-9]+.DONE +cov: [0-9]+ ft: [0-9]+' "$log" || true
done
exit "$failed"
