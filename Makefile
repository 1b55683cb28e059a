# partystate: `make demo` and `make test` are all a newcomer needs; `make help` lists the rest.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
UV := uv>=0.9,<1
SPACY ?= $(BIN)/python
TARGET ?= english
SECONDS ?= 60

.DEFAULT_GOAL := help
.PHONY: help setup compiled demo test test-compiled lint style types rooms bench fuzz lock clean

help: ## What can be made
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/'

setup: $(INSTALLED) ## Set up .venv with what requirements.lock pins, and partystate itself

$(INSTALLED): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "partystate needs Python 3.11 or later: make PYTHON=python3.12 setup"; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	test -x $(BIN)/uv || $(BIN)/python -m pip install --quiet --disable-pip-version-check "$(UV)"
	$(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements.lock
	$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	@touch $@

compiled: build/compiled/.made ## Compile the grammar into build/compiled (wants a C compiler, takes two minutes)

# By way of a source archive, which uv unpacks elsewhere: machine code beside a module of `src` would hide its edits.
build/compiled/.made: $(INSTALLED) $(shell find src/partystate/reading -name '*.py')
	@command -v cc >/dev/null || { echo "compiling wants a C compiler (apt-get install gcc); without, all works, slower"; exit 1; }
	rm -rf build/wheels build/compiled
	HATCH_BUILD_HOOK_ENABLE_MYPYC=true $(BIN)/uv build --quiet --python $(BIN)/python --no-build-isolation --out-dir build/wheels
	$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --target build/compiled build/wheels/*.whl
	@touch $@

demo: $(INSTALLED) ## Read the shipped samples into a fresh ledger and look around in it
	@$(BIN)/partystate demo
	@printf '\n(after `. $(BIN)/activate`, or with $(BIN)/ before partystate)\n'

test: $(INSTALLED) ## Run the tests
	$(BIN)/python -m pytest -n 2 -rs

test-compiled: compiled ## Run the tests of reading on the compiled grammar
	PARTYSTATE_COMPILED=1 PYTHONPATH=build/compiled $(BIN)/python -m pytest -n 2 -rs tests/reading

lint: style types rooms ## Style, types and the order of the rooms

style: $(INSTALLED)
	$(BIN)/ruff check --output-format concise .

types: $(INSTALLED)
	$(BIN)/mypy --strict src

rooms: $(INSTALLED)
	$(BIN)/lint-imports

bench: $(INSTALLED) ## Measure each stage beside its limit, keep the figures in bench/results, and check the score
	$(BIN)/python bench/ingest.py --keep
	$(BIN)/python bench/commands.py
	$(BIN)/python bench/ratio.py
	@if command -v cc >/dev/null; then $(MAKE) --no-print-directory compiled; fi
	PYTHONPATH=src $(SPACY) bench/beside_spacy.py --keep
	$(BIN)/python bench/check_floor.py

fuzz: $(INSTALLED) ## Let libFuzzer look for faults (Linux): make fuzz TARGET=english SECONDS=600
	$(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r bench/fuzz.lock
	$(BIN)/python bench/fuzz_atheris.py $(TARGET) -max_total_time=$(SECONDS)

lock: $(INSTALLED) ## Pin the newest versions that pyproject.toml allows
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-emit-index-url --generate-hashes \
		--upgrade --group dev --output-file requirements.lock pyproject.toml
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-emit-index-url --generate-hashes \
		--upgrade --group fuzz --output-file bench/fuzz.lock

clean: ## Take away all that was made here
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist
