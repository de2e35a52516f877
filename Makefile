# learnonce: `make` lists the targets. Needs Python 3.12 or newer and make, nothing else.
SHELL := /bin/sh
.DEFAULT_GOAL := help
BIN := .venv/bin
# Compiled once, learnonce starts in half the time.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help demo run test check unit journeys bench docs lock format

help: ## List the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

demo: .venv/ready learnonce/ui/static/build/ready ## Start learnonce with its demonstration on this machine
	@LEARNONCE_HOME="$${LEARNONCE_HOME:-$(CURDIR)/.demo}" LEARNONCE_DEMO=1 $(BIN)/learnonce demo

run: .venv/ready learnonce/ui/static/build/ready ## Start learnonce with your own data (LEARNONCE_HOME or DATABASE_URL)
	@$(BIN)/learnonce serve --with-worker

test: check unit journeys ## Everything CI runs: check, unit tests, journeys

check: .venv/ready ## Lint, types, import contracts, migrations
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/djlint --check --quiet learnonce
	$(BIN)/djlint --lint --quiet learnonce
	$(BIN)/lint-imports --no-logo
	$(BIN)/mypy
	@echo "$(BIN)/learnonce migrate --check-models"
	@LEARNONCE_HOME="$${LEARNONCE_HOME:-$(CURDIR)/.test}" $(BIN)/learnonce migrate --check-models

unit: .venv/ready learnonce/ui/static/build/ready ## Tests on a real PostgreSQL, without a browser
	$(BIN)/pytest tests --ignore=tests/journeys -n 2 --dist worksteal

journeys: .venv/ready learnonce/ui/static/build/ready ## Stories in a real browser (needs chromium)
	$(BIN)/pytest tests/journeys -n 2 --dist worksteal

bench: .venv/ready learnonce/ui/static/build/ready ## Measure against the budgets and print both
	@LEARNONCE_HOME="$${LEARNONCE_HOME:-$(CURDIR)/.bench}" $(BIN)/learnonce bench

docs: .venv/ready learnonce/ui/static/build/ready ## Take the pictures of the docs from the running product
	$(BIN)/python scripts/pictures.py

format: .venv/ready ## Put code into the house format
	$(BIN)/ruff check --fix --quiet . ; $(BIN)/ruff format . ; $(BIN)/djlint --reformat --quiet learnonce

lock: .venv/ready ## Pin the dependencies anew, by hash
	$(BIN)/uv pip compile pyproject.toml --group dev --universal --generate-hashes --no-emit-index-url \
	  --no-header --no-annotate --quiet -o requirements.txt

# uv stays in the environment after the sync because it is itself pinned.
.venv/ready: requirements.txt pyproject.toml scripts/environment.sh
	@sh scripts/environment.sh
	@touch $@

learnonce/ui/static/build/ready: .venv/ready scripts/assets.sh package-lock.json $(shell find learnonce/ui/assets -type f 2>/dev/null)
	@sh scripts/assets.sh
	@touch $@
