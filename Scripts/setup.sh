#!/usr/bin/env bash
# Sees to it that Swift, ICU and libyaml are there, and with --tests a browser as well. What is missing is installed where
# that is allowed; elsewhere the one command that does it is printed.
set -euo pipefail

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

command -v swift >/dev/null 2>&1 || fail "Swift 6.2 or newer is needed, and no 'swift' was found." \
  "Install it from https://www.swift.org/install/linux/ and put it on the PATH."

version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)
read -r major minor <<<"${version:-0 0}"
if [ "$major" -lt 6 ] || { [ "$major" -eq 6 ] && [ "$minor" -lt 2 ]; }; then
  fail "Swift 6.2 or newer is needed, found $major.$minor."
fi

# Installs packages where that is allowed; elsewhere says how, and fails.
install_packages() {
  local install="apt-get install -y --no-install-recommends $*" prefix log
  command -v apt-get >/dev/null 2>&1 || {
    printf '%s\n' "Missing: $*. Install what is called so with your package manager; of ICU and libyaml the" \
      "development files (with icu-i18n.pc and yaml-0.1.pc)." >&2
    return 1
  }
  if [ "$(id -u)" -eq 0 ]; then
    prefix=""
  elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    prefix="sudo -n "
  else
    printf '%s\n' "Missing: $*. Install them with this command, then run make again:" "  sudo $install" >&2
    return 1
  fi
  echo "Installing $*"
  log=$(mktemp)
  if ! { ${prefix}apt-get update -q && DEBIAN_FRONTEND=noninteractive ${prefix}$install -q; } >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    printf '%s\n' "Could not install $*. Try this command, then run make again:" "  ${prefix}$install" >&2
    return 1
  fi
  rm -f "$log"
}

missing=()
command -v pkg-config >/dev/null 2>&1 || missing+=(pkg-config)
{ command -v pkg-config >/dev/null 2>&1 && pkg-config --exists icu-i18n; } || missing+=(libicu-dev)
{ command -v pkg-config >/dev/null 2>&1 && pkg-config --exists yaml-0.1; } || missing+=(libyaml-dev)
python3 -c 'import venv, ensurepip' >/dev/null 2>&1 || missing+=(python3-venv)
[ "${#missing[@]}" -eq 0 ] || install_packages "${missing[@]}" || exit 1

# A browser, for the tests of the HTML reports; without one they are skipped, but not where a change is decided on.
[ "${1:-}" = --tests ] || exit 0
for browser in chromium chromium-browser google-chrome; do
  [ -x "/usr/bin/$browser" ] && exit 0
done
install_packages chromium || [ "${MINSHENG_REQUIRE_CHROMIUM:-}" != 1 ]
