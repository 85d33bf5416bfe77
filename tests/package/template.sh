#!/usr/bin/env bash
# Begins programs from the template in the package, as somebody new does in an empty folder: tests/package/template.sh FOLDER
set -euo pipefail
cd "$(dirname "$0")/../.."
repository=$PWD
package=$(realpath "$1"/Intimacy.Core.*.nupkg)
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
failures=0
fail() {
  echo "$1"
  failures=$((failures + 1))
}
cache=${NUGET_PACKAGES:-$HOME/.nuget/packages}
export NUGET_PACKAGES=$work/packages NUGET_FALLBACK_PACKAGES=$cache
printf '%s\n' '<Project><PropertyGroup>' '<TreatWarningsAsErrors>true</TreatWarningsAsErrors>' "<RestoreAdditionalProjectSources>$(dirname "$package")</RestoreAdditionalProjectSources>" '</PropertyGroup></Project>' >"$work/Directory.Build.props"
cd "$work"

# Templates are kept in a folder of this run.
new() { dotnet new "$@" --debug:custom-hive "$work/hive"; }
new install "$package" >log 2>&1 || fail "The template was not installed: $(cat log)"
new intimacy-app -o Evening >log 2>&1 || fail "No program was begun: $(cat log)"
new intimacy-app -o Quiet.Web --kind web >log 2>&1 || fail "No web program was begun: $(cat log)"
(cd Evening && find . -type f | LC_ALL=C sort) | diff - <(printf '%s\n' ./Evening.csproj ./Program.cs) || fail "The program consists of other files."
(cd Quiet.Web && find . -type f | LC_ALL=C sort) | diff - <(printf '%s\n' ./Pages.cs ./Program.cs ./Quiet.Web.csproj ./wwwroot/app.css) || fail "The web program consists of other files."
for name in Evening Quiet.Web; do
  dotnet build "$name" -p:AnalysisLevel=latest-recommended >log 2>&1 || fail "$name was not built: $(grep -E 'error|warning' log | sort -u | head -n 20)"
done

# A slip, an answer, two open questions, one that does not apply, then the end.
(cd Evening && printf '9\n4\n\n1\nx\n\nq\n' | dotnet bin/Debug/net10.0/Evening.dll >report.txt) || fail "The program ended with an error: $(cat Evening/report.txt)"
diff "$repository/tests/package/template.txt" Evening/report.txt || fail "The program said something else."
dotnet "$repository/samples/Intimacy.Console/bin/Release/net10.0/intimacy.dll" report Evening/check-in.json >log || fail "The file of the program cannot be read."

dotnet Quiet.Web/bin/Debug/net10.0/Quiet.Web.dll --urls http://127.0.0.1:0 --contentRoot "$work/Quiet.Web" >web.log 2>&1 &
server=$!
address=
for _ in $(seq 100); do
  address=$(sed -nE 's#.*(http://127\.0\.0\.1:[0-9]+).*#\1#p' web.log | head -n 1)
  [ -z "$address" ] || break
  sleep 0.2
done
curl -fsS "$address/" >questions.html || fail "No questions came: $(cat web.log)"
[ "$(grep -o '<fieldset>' questions.html | wc -l)" = 27 ] || fail "The page asks another number of questions."
curl -fsS "$address/app.css" >/dev/null || fail "The page has no looks."
curl -fsS -D headers -d 'loneliness=4' -d 'making-time=1' -d 'curiosity=<b>' "$address/" >report.html || fail "No report came: $(cat web.log)"
grep -q '<h2>Make time in your week</h2>' report.html || fail "The report says something else: $(cat report.html)"
grep -q '2 of 27 questions are answered' report.html || fail "Something that is no answer was counted."
grep -qi '^cache-control: no-store' headers || fail "The report may stay in a cache."
[ "$(curl -s -o /dev/null -w '%{http_code}' -H 'Content-Type: text/plain' -d x "$address/")" = 415 ] || fail "A body that is no form was taken."
! grep -qE 'loneliness|making-time' web.log || fail "An answer was logged."

echo "2 programs, $failures failures"
[ "$failures" -eq 0 ]
