#!/usr/bin/env bash
# Looks at the package that was built: tests/package/package.sh FOLDER. What is in it and what it says of itself; that another folder makes the same bytes; that an address
# given is taken; and that a pack fails where something is gone that a release offered.
set -euo pipefail
cd "$(dirname "$0")/../.."
package=$(realpath "$1"/Intimacy.Core.*.nupkg)
symbols=${package%.nupkg}.snupkg
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0
fail() {
  echo "$1"
  failures=$((failures + 1))
}
# The SDK writes nothing else into it, and archives have an order of their own.
listing() { unzip -Z1 "$1" | grep -vxE '_rels/\.rels|\[Content_Types\]\.xml|package/services/.*' | LC_ALL=C sort; }

# What the page says is in it.
sed -n '/^```text synopsis$/,/^```$/p' docs/package.md | sed '1d;$d' >"$work/told"
listing "$package" >"$work/found"
diff "$work/told" "$work/found" || fail "docs/package.md shows other contents."
listing "$symbols" >"$work/found"
printf '%s\n' Intimacy.Core.nuspec lib/net10.0/Intimacy.Core.pdb lib/net8.0/Intimacy.Core.pdb | diff - "$work/found" || fail "The package of symbols has other contents."

# What it says of itself.
mkdir "$work/opened"
unzip -q "$package" -d "$work/opened"
nuspec=$(cat "$work/opened/Intimacy.Core.nuspec")
for element in icon readme title description copyright tags releaseNotes; do
  [[ $nuspec == *"<$element>"?* ]] || fail "It says nothing of its $element."
done
[[ $nuspec == *'<license type="expression">MIT</license>'* ]] || fail "It is not under MIT."
[[ $nuspec == *'<repository type="git" commit="'* ]] || fail "It does not say of which commit it is."
[[ $nuspec != *'<projectUrl>'* && $nuspec != *' url='* ]] || fail "It has an address that nobody gave."
[[ $nuspec == *'<releaseNotes>- '* && $nuspec != *'## '* ]] || fail "Its notes are not the part of the changelog on this version."
grep -qF "$(grep -m 1 '^- ' CHANGELOG.md | cut -c 3-60)" "$work/opened/Intimacy.Core.nuspec" || fail "Its notes do not begin as the changelog does."
! grep -rq INTIMACY_CORE_VERSION "$work/opened/templates" || fail "Its template does not know the version."

# No folder of this machine.
! grep -rlaF "$PWD" "$work/opened" || fail "It names the folder that it was built in."

# The same sources in another folder, on a build server where this was none and the other way round.
mkdir "$work/again"
git ls-files -co --exclude-standard | tar -cf - -T - | tar -xf - -C "$work/again"
cp -r .git "$work/again/.git"
cd "$work/again"
if [ "${CI:-}" = true ]; then unset CI; else export CI=true; fi
dotnet pack -c Release -p:RunAnalyzersDuringBuild=false src/Intimacy.Core -o "$work/second" >"$work/log" 2>&1 || fail "It was not packed a second time: $(tail -n 20 "$work/log")"
cmp "$package" "$work"/second/*.nupkg || fail "Another folder made another package."
cmp "$symbols" "$work"/second/*.snupkg || fail "Another folder made other symbols."

# An address that is given.
dotnet pack --no-build -c Release src/Intimacy.Core -o "$work/third" -p:RepositoryUrl=https://example.org/intimacy >"$work/log" 2>&1 || fail "It was not packed with an address: $(tail -n 20 "$work/log")"
unzip -p "$work"/third/*.nupkg Intimacy.Core.nuspec >"$work/third.nuspec"
grep -qF '<projectUrl>https://example.org/intimacy</projectUrl>' "$work/third.nuspec" || fail "The address of the project was not taken."
grep -qF 'url="https://example.org/intimacy"' "$work/third.nuspec" || fail "The address of the sources was not taken."

# A release that offered a type more, and the same one as it is.
mkdir "$work/gone"
cat >"$work/gone/Gone.csproj" <<'EOF_GONE'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFrameworks>net10.0;net8.0</TargetFrameworks>
    <AssemblyName>Intimacy.Core</AssemblyName>
    <Version>0.0.1</Version>
  </PropertyGroup>
</Project>
EOF_GONE
echo 'namespace Intimacy.Core; public static class Gone;' >"$work/gone/Gone.cs"
dotnet pack "$work/gone" -o "$work/gone/out" >"$work/log" 2>&1 || fail "The planted release was not packed: $(tail -n 20 "$work/log")"
! dotnet pack --no-build -c Release src/Intimacy.Core -o "$work/fourth" -p:PackageValidationBaselinePath="$work/gone/out/Intimacy.Core.0.0.1.nupkg" >"$work/log" 2>&1 || fail "A pack passed although a type was gone."
grep -q "error CP0001: .*Intimacy\.Core\.Gone" "$work/log" || fail "It was not told that a type is gone: $(tail -n 20 "$work/log")"
dotnet pack --no-build -c Release src/Intimacy.Core -o "$work/fifth" -p:PackageValidationBaselinePath="$package" >"$work/log" 2>&1 || fail "A pack failed although nothing was gone: $(tail -n 20 "$work/log")"

echo "$failures failures"
[ "$failures" -eq 0 ]
