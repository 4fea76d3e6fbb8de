# make run    sets everything up, converts the real documents of Corpus/, validates and compares the datasets
# make test   sets everything up and passes every test
# make lint   checks the format; make format mends it

SWIFT ?= swift
BUILD := .build
PYTHON_ENV := .build/python
SWIFT_FILES := Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources/QuantityBenchmark
# With Swift's libraries, ICU, libyaml and libstdc++ inside, the command starts faster and can be copied by itself. The
# default linker warns of a function in Foundation that is never called.
STATIC := $(BUILD)/static
RELEASE := -c release --static-swift-stdlib -Xswiftc -use-ld=lld --pkg-config-path $(STATIC)
# The tests read hundreds of dumps: optimised they run in a tenth of the time. Assertions of the tests stay.
TESTED := -Xswiftc -O
# Every import must be a declared dependency.
STRICT := --explicit-target-dependency-import-check error

.PHONY: run test setup setup-tests static build unit schema lint format clean bench bench-matching fuzz

run: static
	$(SWIFT) build $(RELEASE) $(STRICT) --product minsheng
	@mkdir -p $(BUILD)/out
	$(BUILD)/release/minsheng convert Corpus/hangzhou-2024-allocation/source.txt -o $(BUILD)/out/hangzhou-2024-allocation.json
	@echo "wrote $(BUILD)/out/hangzhou-2024-allocation.json"
	$(BUILD)/release/minsheng convert Corpus/hangzhou-2023-responsibility/source.txt -o $(BUILD)/out/hangzhou-2023-responsibility.json
	@echo "wrote $(BUILD)/out/hangzhou-2023-responsibility.json"
	$(BUILD)/release/minsheng validate $(BUILD)/out/hangzhou-*.json --output-format concise
	$(BUILD)/release/minsheng diff $(BUILD)/out/hangzhou-2023-responsibility.json $(BUILD)/out/hangzhou-2024-allocation.json --fail-on none

test: setup-tests lint unit schema

setup:
	@Scripts/setup.sh

# With a browser, which only the tests need.
setup-tests:
	@Scripts/setup.sh --tests

# Archives of the system's libraries, where they are installed, for the release build.
static: setup
	@Scripts/static-libraries.sh $(STATIC)

build: setup
	$(SWIFT) build $(STRICT)

unit: setup
	$(SWIFT) build $(STRICT) $(TESTED) --build-tests
	$(SWIFT) test --skip-build --disable-xctest --quiet
	@[ -d ../shared ] || echo "skipped: the tests that need ../shared, which is not here"
	@ls /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome 2>/dev/null | grep -q . || \
	  echo "skipped: the tests in a browser, which is not here"

# Every expected dataset of the corpus against the schema, with a validator that is not ours.
schema: $(PYTHON_ENV)/.done
	$(PYTHON_ENV)/bin/python Scripts/validate-schema.py Schemas/dataset.schema.json Corpus/*/expected.json

$(PYTHON_ENV)/.done: Scripts/requirements.txt
	@mkdir -p $(BUILD)
	python3 -m venv $(PYTHON_ENV)
	$(PYTHON_ENV)/bin/pip install --quiet --disable-pip-version-check -r Scripts/requirements.txt
	@touch $@

lint:
	$(SWIFT) format lint --strict --parallel --recursive $(SWIFT_FILES)

format:
	$(SWIFT) format --in-place --parallel --recursive $(SWIFT_FILES)

# A copy is measured, as it would be installed: what the linker has just written lies in the cache in small pieces, and
# starts a tenth slower.
bench: static
	$(SWIFT) build $(RELEASE) $(STRICT) --product minsheng
	@mkdir -p $(BUILD)/out
	cp $(BUILD)/release/minsheng $(BUILD)/out/minsheng
	python3 Benchmarks/bench.py $(BUILD)/out/minsheng
	python3 Benchmarks/flow.py $(BUILD)/out/minsheng
	python3 Benchmarks/validation.py $(BUILD)/out/minsheng
	$(SWIFT) build -c release --package-path Benchmarks --scratch-path $(BUILD)/benchmarks --product QuantityBenchmark
	python3 Benchmarks/quantities.py $(BUILD)/benchmarks/release/QuantityBenchmark

# Matching beside its peers, and its speed; writes the tables of docs/matching.md.
bench-matching: static
	$(SWIFT) build $(RELEASE) $(STRICT) --product minsheng
	$(SWIFT) build -c release --package-path Benchmarks --scratch-path $(BUILD)/benchmarks --product MatchBenchmark
	$(SWIFT) build -c release --package-path Benchmarks --scratch-path $(BUILD)/benchmarks --product DiffBenchmark
	python3 Benchmarks/matching.py $(BUILD)/benchmarks/release/MatchBenchmark $(BUILD)/release/minsheng
	python3 Benchmarks/matching_speed.py $(BUILD)/benchmarks/release/DiffBenchmark

# Some minutes with libFuzzer; `make fuzz SECONDS=600` for longer.
fuzz: setup
	Scripts/fuzz.sh $(or $(SECONDS),60)

clean:
	rm -rf $(BUILD)
