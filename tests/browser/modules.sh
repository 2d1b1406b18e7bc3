# Sourced by the checks of this folder: installs their npm packages once, below build/browser.
# Ends the check with "skipped" where that can't be done.
modules=$here/build/browser
command -v npm >/dev/null || { echo "skipped: npm is not installed"; exit 0; }
mkdir -p "$modules"
cp "$here"/tests/browser/package.json "$here"/tests/browser/*.mjs "$modules/"
if ! cmp -s "$modules/package.json" "$modules/installed.json"; then
    (cd "$modules" && timeout 240 npm install --no-audit --no-fund --silent >/dev/null 2>&1) ||
        { echo "skipped: npm packages cannot be fetched"; exit 0; }
    cp "$modules/package.json" "$modules/installed.json"
fi
