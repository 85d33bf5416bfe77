#!/usr/bin/env bash
# Has the program write plans as calendars, over a change of clocks, and a second reader, ical.js, read them: tests/calendar/calendar.sh. Build first.
# Needs node and npm; installs them with apt-get where there are none.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command -v npm >/dev/null || (apt-get update -qq && apt-get install -y -qq nodejs npm) >/dev/null
npm install --silent --no-save --no-package-lock --no-audit --no-fund --prefix "$work" ical.js@2.2.1 >/dev/null

failed=0
for zone in Europe/Madrid America/New_York Asia/Kolkata; do
  for minutes in 30 180 1000; do
    sed -e 's/"2026-11-01"/"2026-10-17"/' samples/Intimacy.Console/example.json >"$work/check-in.json"
    dotnet run --no-build -c Release --project samples/Intimacy.Console -- plan "$work/check-in.json" --minutes-per-week "$minutes" --both-ask \
      --free sat-10:00-13:00 daily-20:00-21:10 --ics "$work/plan.ics" --time-zone "$zone" --format json >"$work/plan.json" 2>/dev/null
    echo "$zone, $minutes minutes: $(node tests/calendar/read.mjs "$work" "$work/plan.json" "$work/plan.ics")" || failed=1
  done
done

# A time without a zone, and an entry at another hour, must be noticed.
sed -e 's/;TZID=Asia\/Kolkata:/:/' "$work/plan.ics" >"$work/floating.ics"
node tests/calendar/read.mjs "$work" "$work/plan.json" "$work/floating.ics" >/dev/null && { echo "FAILED  a floating time goes unnoticed"; failed=1; }
sed -e 's/T2000/T1900/' "$work/plan.ics" >"$work/early.ics"
node tests/calendar/read.mjs "$work" "$work/plan.json" "$work/early.ics" >/dev/null && { echo "FAILED  another hour goes unnoticed"; failed=1; }
exit "$failed"
