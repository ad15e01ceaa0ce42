# Two commands, each complete on a machine that has only Python 3.11 and make:
#   make site    make test

.DEFAULT_GOAL := help
.PHONY: help site test check clean system
.NOTPARALLEL:

PYTHON := $(shell for python in python3.11 python3; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
BIN := .venv/bin
INSTALL := apt-get install -y --no-install-recommends

# Pinned versions only, also for what pip builds apart (newer pips read the second name there).
export PIP_CONSTRAINT := constraints.txt
export PIP_BUILD_CONSTRAINT := constraints.txt
export PIP_DISABLE_PIP_VERSION_CHECK := 1

ifeq ($(BROWSER),0)
SELECTED := -m "not browser"
else
CHROMIUM_NEEDED := $(filter test,$(MAKECMDGOALS))
HAS_LIBATOMIC := 'import ctypes, sys; sys.platform == "linux" and ctypes.CDLL("libatomic.so.1")'
endif

help: ## list the commands
	@sed -n 's/^\([a-z]*\):.*## /make \1	/p' Makefile

site: .venv/site ## build the website into site/
	$(BIN)/plainwell build --strict

test: .venv/dev check ## check types, style and behaviour (BROWSER=0 leaves the browser tests out)
	$(BIN)/mypy
	$(BIN)/ruff check
	$(if $(SELECTED),@echo "BROWSER=0: the browser tests are left out.")
	$(BIN)/pytest -n 2 --dist loadfile $(SELECTED)

check: .venv/dev ## check that what is generated under docs/ is up to date
	$(BIN)/plainwell schema --out docs/schema --check
	$(BIN)/python -m plainwell.documentation --check

clean: ## remove everything that can be made again
	rm -rf .venv site dist .mypy_cache .pytest_cache .ruff_cache .hypothesis tests/browser/artefacts
	find build/docs -mindepth 1 ! -name .gitignore -delete

.venv/site: EXTRAS := site
.venv/dev: EXTRAS := site,dev
.venv/site .venv/dev: pyproject.toml constraints.txt | system
	$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear .venv
	$(BIN)/python -m pip install --quiet -e '.[$(EXTRAS)]'
	@touch $@

# What the machine must have: root gets it from Debian, anybody else is told the one command to run.
system:
	@[ "$(PYTHON)" ] || { echo "Plainwell needs Python 3.11 or newer, as python3.11 or python3." >&2; exit 1; }
	@missing=; need() { missing="$$missing $$1"; }; \
	[ -x $(BIN)/pip ] || $(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || need python3-venv; \
	if [ "$(CHROMIUM_NEEDED)" ]; then \
		command -v "$${CHROMIUM:-chromium}" >/dev/null || command -v chromium-browser >/dev/null || need chromium; \
		$(PYTHON) -c $(HAS_LIBATOMIC) 2>/dev/null || need libatomic1; \
	fi; \
	if [ -z "$$missing" ]; then exit; fi; \
	if [ "$$(id -u)" = 0 ]; then apt-get update && DEBIAN_FRONTEND=noninteractive $(INSTALL)$$missing; \
	else echo "First run: sudo $(INSTALL)$$missing" >&2; exit 1; fi
