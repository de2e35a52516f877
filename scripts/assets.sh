#!/bin/sh
# Builds learnonce/ui/static/build from what package-lock.json pins. Called by make.
set -eu
PATH="$PWD/.venv/bin:$PATH"
out=learnonce/ui/static/build
echo "Building styles and scripts"
npm ci --ignore-scripts --omit=optional --no-audit --no-fund --loglevel=error
rm -rf "$out"
mkdir -p "$out"
node_modules/.bin/sass --load-path=node_modules --style=compressed --no-source-map --quiet-deps \
    learnonce/ui/assets/learnonce.scss "$out/learnonce.css"
cp node_modules/htmx.org/dist/htmx.min.js "$out/"
cp node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-[46]00-normal.woff2 "$out/"
cp node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.js "$out/"
cp node_modules/nhsuk-frontend/dist/nhsuk/assets/images/nhsuk-icon-*.svg "$out/"
cp learnonce/ui/assets/*.js learnonce/ui/assets/*.svg "$out/"
