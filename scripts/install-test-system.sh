#!/usr/bin/env bash
# Installs the one system package that the tests need: Chromium, in which the report page is tested (Debian, Ubuntu).
set -euo pipefail
if command -v chromium >/dev/null 2>&1; then
  echo "chromium is installed: $(command -v chromium)"
  exit 0
fi
as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }
if ! command -v apt-get >/dev/null 2>&1; then
  echo "No apt-get here. Install Chromium yourself and name it: export CHROMIUM=/path/to/chromium" >&2
  exit 1
fi
as_root apt-get update -q
as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends chromium fonts-dejavu-core
