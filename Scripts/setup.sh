#!/usr/bin/env bash
# Sees to it that Swift and ICU are there. ICU is installed where that is allowed; elsewhere the one
# command that does it is printed.
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

missing=()
command -v pkg-config >/dev/null 2>&1 || missing+=(pkg-config)
{ command -v pkg-config >/dev/null 2>&1 && pkg-config --exists icu-i18n; } || missing+=(libicu-dev)
python3 -c 'import venv, ensurepip' >/dev/null 2>&1 || missing+=(python3-venv)
[ "${#missing[@]}" -eq 0 ] && exit 0

install="apt-get install -y ${missing[*]}"
command -v apt-get >/dev/null 2>&1 ||
  fail "Missing: ${missing[*]}. Install ICU's development files (with icu-i18n.pc) with your package manager."
if [ "$(id -u)" -eq 0 ]; then
  prefix=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
  prefix="sudo -n "
else
  fail "Missing: ${missing[*]}. Install them with this command, then run make again:" "  sudo $install"
fi
echo "Installing ${missing[*]}"
log=$(mktemp)
if ! { ${prefix}apt-get update -q && DEBIAN_FRONTEND=noninteractive ${prefix}$install -q; } >"$log" 2>&1; then
  cat "$log" >&2
  rm -f "$log"
  fail "Could not install ${missing[*]}. Try this command, then run make again:" "  ${prefix}$install"
fi
rm -f "$log"
