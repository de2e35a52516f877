#!/bin/sh
# Makes .venv with what requirements.txt pins. Called by make.
set -eu

usable() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 12))' >/dev/null 2>&1; }

python=""
for candidate in python3.14 python3.13 python3.12 python3; do
    if command -v "$candidate" >/dev/null 2>&1 && usable "$candidate"; then
        python=$candidate
        break
    fi
done
if [ -z "$python" ]; then
    echo "learnonce needs Python 3.12 or newer, and none was found here." >&2
    echo "Install one (on Debian or Ubuntu: apt install python3 python3-venv) and run make again." >&2
    exit 1
fi
if ! "$python" -c 'import ensurepip' >/dev/null 2>&1; then
    echo "$python has no venv module. Install it (on Debian or Ubuntu: apt install python3-venv) and run make again." >&2
    exit 1
fi

if [ ! -x .venv/bin/python ] || ! usable .venv/bin/python; then
    echo "Making .venv with $("$python" --version)"
    rm -rf .venv
    "$python" -m venv .venv
fi
[ -x .venv/bin/uv ] || .venv/bin/python -m pip install --quiet --disable-pip-version-check "$(sed -n 's/^\(uv==[^ ]*\).*/\1/p' requirements.txt)"
echo "Installing what requirements.txt pins"
.venv/bin/uv pip sync --quiet --compile-bytecode --require-hashes --python .venv/bin/python requirements.txt
.venv/bin/uv pip install --quiet --no-deps --python .venv/bin/python -e .
