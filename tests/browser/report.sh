#!/usr/bin/env bash
# Looks at the HTML report in a real browser: tests/browser/report.sh FOLDER
# Leaves screenshots in FOLDER (375, 768 and 1280 pixels, light and dark, of a report, of one over time and of a page for two) and fails when a page does not
# load cleanly, reaches beyond the edge of a phone, keeps something folded on paper, or lets a script run. Installs Chromium with apt-get
# where there is none.
set -euo pipefail
folder=${1:?usage: tests/browser/report.sh FOLDER}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

# Where the screenshots end. Longer than the page is harmless.
sizes='375,5000 768,4000 1280,4000'

fail() {
  echo "FAILED  $*"
  failed=1
}

browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -z "$browser" ]; then
  (apt-get update -qq && apt-get install -y -qq chromium) >/dev/null
  browser=$(command -v chromium)
fi

# browse FILE OPTION...: opens a page; what the page says on its console ends up in $work/log.
browse() {
  local page=$1
  shift
  timeout 60 "$browser" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --hide-scrollbars --enable-logging=stderr --user-data-dir="$(mktemp -d -p "$work")" \
    "$@" "file://$page" 2>"$work/log"
}

said() { grep -E 'CONSOLE|net::ERR' "$work/log" || true; }

# shoot PAGE NAME SIZE OPTION...: a screenshot, and nothing on the console. A window of the browser is never as narrow as a phone, so the page is
# put into a frame of that size.
shoot() {
  local shot=$1 name=$2 size=$3
  shift 3
  cat >"$work/shot.html" <<END
<!DOCTYPE html><title></title><iframe src="file://$shot" width="${size%,*}" height="${size#*,}" style="border: 0; display: block"></iframe><style>body { margin: 0 }</style>
END
  browse "$work/shot.html" --window-size="$((${size%,*} < 500 ? 500 : ${size%,*})),${size#*,}" --screenshot="$folder/$name.png" "$@" >/dev/null || fail "$name: the browser stopped"
  [ -s "$folder/$name.png" ] || fail "$name: no screenshot"
  [ -z "$(said)" ] || fail "$name: $(said)"
}

# printed PAGE: on how many sheets of paper. With everything unfolded by hand it must be as many.
printed() {
  browse "$1" --no-pdf-header-footer --print-to-pdf="$work/paper.pdf" >/dev/null 2>&1 || true
  tr -d '\000' <"$work/paper.pdf" | grep -aoE '/Type ?/Page\b' | wc -l
}

# overflow PAGE WIDTH: the width it was given, and how far it reaches beyond. The page's policy is taken out so that a script may
# measure it, inside a frame: a window of the browser is never as narrow as a phone.
overflow() {
  sed -e '/Content-Security-Policy/d' \
    -e 's|</body>|<script>parent.postMessage(`${innerWidth} ${document.documentElement.scrollWidth - innerWidth}`, "*")</script></body>|' "$1" >"$work/measured.html"
  cat >"$work/frame.html" <<END
<!DOCTYPE html><title></title><script>onmessage = e => document.title = "measured " + e.data</script>
<iframe src="measured.html" width="$2" height="800" style="border: 0"></iframe>
END
  browse "$work/frame.html" --window-size=1400,900 --virtual-time-budget=3000 --dump-dom | sed -nE 's/.*<title>measured ([0-9]+ -?[0-9]+)<.*/\1/p'
}

# expect_fit NAME PAGE WIDTH
expect_fit() {
  local result
  result=$(overflow "$2" "$3")
  [ "$result" = "$3 0" ] || fail "$1 at $3 pixels: width and overflow are '$result'"
}

# report PAGE ARGUMENT...: has the program write a page.
report() {
  local out=$1
  shift
  dotnet run --no-build --project samples/Intimacy.Console -- report "$@" --out "$out" 2>/dev/null || { echo "Build first: dotnet build"; exit 1; }
}

page=$work/report.html
inputs=tests/Intimacy.Core.Tests/Samples/Inputs
report "$page" samples/Intimacy.Console/example.json
report "$work/numbers.html" samples/Intimacy.Console/example.json --numbers
dotnet run --no-build --project samples/Intimacy.Console -- share "$inputs/couple-b.json" --level scores --out "$work/b.json" 2>/dev/null
sed -e 's/"sharing": "bands"/"sharing": "scores"/' "$inputs/couple-a.json" >"$work/a.json"
report "$work/two.html" "$work/a.json" --partner "$work/b.json" --together

# Labels of 64 letters without a space, and from right to left.
sed -e "s/\"Billie\"/\"$(printf 'W%.0s' {1..64})\"/" "$work/b.json" >"$work/long.json"
sed -e 's/"Alex"/"שלום שלום שלום שלום שלום שלום שלום שלום שלום"/' "$work/a.json" >"$work/rtl.json"
report "$work/labels.html" "$work/rtl.json" --partner "$work/long.json" --together
report "$work/decline.html" docs/examples/november.json --history docs/examples/half-year.json
report "$work/host.html" "$inputs/pair-work.check-in.json" --content "$inputs/pair-work.json" "$inputs/pair-work.texts.json"

for size in $sizes; do
  for name in report decline two; do
    shoot "$work/$name.html" "$name-${size%,*}-light" "$size"
    shoot "$work/$name.html" "$name-${size%,*}-dark" "$size" --blink-settings=preferredColorScheme=0
  done
done

for name in report decline numbers host two labels; do
  for width in 320 375 768 1280; do
    expect_fit "$name" "$work/$name.html" "$width"
  done

  # 640 pixels enlarged twice leave 320: the same with everything unfolded.
  sed -e 's|<details>|<details open="">|' "$work/$name.html" >"$work/open.html"
  expect_fit "$name, unfolded" "$work/open.html" 320
  [ "$(printed "$work/$name.html")" = "$(printed "$work/open.html")" ] || fail "$name: something stays folded on paper"
done

# What is folded must be noticed: without the rule for paper, fewer pages come out of the printer.
sed -e 's|details::details-content|details::no-such-part|' -e '/Content-Security-Policy/d' "$page" >"$work/folded.html"
[ "$(printed "$work/folded.html")" -lt "$(printed "$page")" ] || fail "folded parts go unnoticed"

# The page's own policy must stop a script, and say so: that also proves that a message on the console is noticed here.
sed -e 's|</body>|<script>document.title = "ran"</script></body>|' "$page" >"$work/script.html"
browse "$work/script.html" --dump-dom >"$work/dom" || true
grep -q '<title>ran<' "$work/dom" && fail "a script ran"
[ -n "$(said)" ] || fail "the console cannot be heard"

# A page that is too wide must be noticed.
sed -e 's|</body>|<p><svg width="700" height="1"></svg></p></body>|' "$page" >"$work/broad.html"
[ "$(overflow "$work/broad.html" 360)" != "360 0" ] || fail "overflow goes unnoticed"

[ "$failed" -eq 0 ] && echo "ok      screenshots in $folder"
exit "$failed"
