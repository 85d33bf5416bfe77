#!/usr/bin/env bash
# Builds projects as users of the package do, from a folder with the package: tests/build/build.sh FOLDER. Each project under planted has a mistake, which must fail its
# build and be told as expected.txt says; in the one under right there is none.
set -euo pipefail
cd "$(dirname "$0")"
package=$(realpath "$1")
version=$(basename "$package"/Intimacy.Core.*.nupkg .nupkg)
version=${version#Intimacy.Core.}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Nothing of the repository around is taken over: these stand elsewhere, as those of users do.
cat >"$work/Directory.Build.props" <<EOF_PROPS
<Project>
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <OutputType>Exe</OutputType>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
    <UseAppHost>false</UseAppHost>
    <RestorePackagesPath>$work/packages</RestorePackagesPath>
    <RestoreAdditionalProjectSources>$package</RestoreAdditionalProjectSources>
  </PropertyGroup>
</Project>
EOF_PROPS

# project NAME LINE...: a project with further lines.
project() {
  local name=$1
  shift
  printf '%s\n' '<Project Sdk="Microsoft.NET.Sdk">' '  <ItemGroup>' "    <PackageReference Include=\"Intimacy.Core\" Version=\"$version\" />" "$@" '  </ItemGroup>' '</Project>' >"$work/$name/$name.csproj"
}

failures=0
fail() {
  echo "$1"
  failures=$((failures + 1))
}

projects=()
for folder in planted/*/; do
  name=$(basename "$folder")
  cp -r "$folder" "$work/$name"
  content='*.json'
  [ "$name" != no-such-file ] || content=hause.json
  project "$name" "    <IntimacyContent Include=\"$content\" />"
  [ -e "$work/$name/Program.cs" ] || echo 'Console.WriteLine();' >"$work/$name/Program.cs"
  projects+=("$name")
done

# All at once: a solution restores and builds them in one go, and goes on where one fails.
{
  echo '<Solution>'
  printf '  <Project Path="%s" />\n' $(for name in "${projects[@]}"; do echo "$name/$name.csproj"; done)
  echo '</Solution>'
} >"$work/planted.slnx"
if dotnet build "$work/planted.slnx" >"$work/log" 2>&1; then
  fail "The projects with mistakes were built."
fi
for name in "${projects[@]}"; do
  sed -nE "s#^ *$work/$name/(.*) \[$work/$name/$name\.csproj\]\$#\1#p; s#^(Intimacy\.Core : .*) \[$work/$name/$name\.csproj\]\$#\1#p" "$work/log" | sed -E "s# : error#: error#; s#$work/$name/##g" | LC_ALL=C sort -u >"$work/told"
  diff "planted/$name/expected.txt" "$work/told" >"$work/difference" || fail "$name: $(cat "$work/difference")"
done

# A project without mistakes: no word, twice, and the second time nothing is compiled.
cp -r right "$work/right"
cp ../Intimacy.Core.Tests/TestData/FirstRelease/scored.json "$work/right"
project right '    <IntimacyContent Include="bench.json" />' '    <IntimacyContent Include="scored.json" Catalog="worry" />'
cd "$work/right"
for time in first second; do
  dotnet build -v n >"$work/log" 2>&1 || fail "The project without mistakes was not built the $time time: $(tail -n 20 "$work/log")"
  ! grep -E 'warning|IC[0-9]{3}' "$work/log" || fail "The project without mistakes was warned the $time time."
done
grep -q 'Skipping target "CoreCompile"' "$work/log" || fail "It was compiled anew although nothing had changed."
[ "$(dotnet bin/Debug/net10.0/right.dll)" = $'A quiet bench\nTrue\nTrue' ] || fail "The project without mistakes does not run."

dotnet build --artifacts-path "$work/else where" >"$work/log" 2>&1 || fail "It was not built into another folder: $(tail -n 20 "$work/log")"

# A warning stays a warning where the project does not say otherwise, is shown by every build, and can be put off like any other one.
cp "$OLDPWD/planted/bands-too-close/house.json" bench.json
echo 'Console.WriteLine();' >Program.cs
for time in first second; do
  dotnet build -p:TreatWarningsAsErrors=false >"$work/log" 2>&1 || fail "Warnings failed a build."
  grep -q 'bench.json : warning IC001: ' "$work/log" || fail "No warning was shown the $time time."
done
dotnet build '-p:NoWarn=IC001%3BIC003' >"$work/log" 2>&1 || fail "Warnings that are put off failed a build."
! grep -q 'IC00' "$work/log" || fail "Warnings that are put off were shown."
dotnet build -p:CheckIntimacyContent=false >"$work/log" 2>&1 || fail "Checks that are put off failed a build."

echo "${#projects[@]} projects with mistakes, $failures failures"
[ "$failures" -eq 0 ]
