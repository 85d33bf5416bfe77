#!/usr/bin/env bash
# Programs that know the package alone, restored from the folder that it lies in: tests/package/consumers.sh FOLDER. Run after a release build of the solution.
set -euo pipefail
cd "$(dirname "$0")/../.."
repository=$PWD
package=$(realpath "$1")
version=$(basename "$package"/Intimacy.Core.*.nupkg .nupkg)
version=${version#Intimacy.Core.}
digest=$(cat tests/Intimacy.Core.Probe/digest.txt)
runtime=$(dotnet --info | sed -nE 's/^ *RID: *//p' | sed -E 's/^[a-z]+[0-9.]*-/linux-/' | head -n 1)
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT

failures=0
programs=0
fail() {
  echo "$1"
  failures=$((failures + 1))
}

# A cache of their own, since an older package of this version may be in the usual one; all others are taken from there.
cache=${NUGET_PACKAGES:-$HOME/.nuget/packages}
[ ! -e "$cache/intimacy.core/$version" ] || fail "$cache holds an Intimacy.Core $version, which would be taken in place of this one."
export NUGET_PACKAGES=$work/packages NUGET_FALLBACK_PACKAGES=$cache

# Nothing of the repository around is taken over: these stand elsewhere, as those of users do. Every warning is an error, those of the trimmer one by one.
cat >"$work/Directory.Build.props" <<EOF_PROPS
<Project>
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
    <TrimmerSingleWarn>false</TrimmerSingleWarn>
    <InvariantGlobalization>true</InvariantGlobalization>
    <RestoreAdditionalProjectSources>$package</RestoreAdditionalProjectSources>
    <IsPublishable>true</IsPublishable>
  </PropertyGroup>
</Project>
EOF_PROPS

# project NAME SDK LANGUAGE LINE...: a project that references the package, with further lines.
project() {
  local name=$1 sdk=$2 language=$3
  shift 3
  mkdir -p "$work/$name"
  printf '%s\n' "<Project Sdk=\"$sdk\">" '  <ItemGroup>' "    <PackageReference Include=\"Intimacy.Core\" Version=\"$version\" />" '  </ItemGroup>' "$@" '</Project>' >"$work/$name/$name.${language}proj"
}

# property NAME=VALUE...: lines of a project.
property() { printf '<PropertyGroup>'; printf '%s\n' "$@" | sed -E 's#^([A-Za-z]+)=(.*)#<\1>\2</\1>#' | tr -d '\n'; printf '</PropertyGroup>\n'; }

# prints NAME WHAT WANTED COMMAND...: what a program prints.
prints() {
  local what=$1 wanted=$2 found
  shift 2
  programs=$((programs + 1))
  found=$("$@" 2>&1) || fail "$what ended with an error: $found"
  [ "$found" = "$wanted" ] || fail "$what printed: $found"
}

probe=(tests/package/consumers/digest/Program.cs tests/Intimacy.Core.Probe/ReportDigest.cs)
for name in console older native trimmed; do
  mkdir -p "$work/$name"
  cp "${probe[@]}" "$work/$name"
done
project console Microsoft.NET.Sdk cs
project older Microsoft.NET.Sdk cs "$(property TargetFramework=net8.0 RuntimeIdentifier="$runtime" SelfContained=true)"
project native Microsoft.NET.Sdk cs "$(property PublishAot=true RuntimeIdentifier="$runtime")"
project trimmed Microsoft.NET.Sdk cs "$(property PublishTrimmed=true SelfContained=true RuntimeIdentifier="$runtime")"
project pinned Microsoft.NET.Sdk cs "$(property TargetFramework=net8.0 RollForward=LatestMajor)" \
  '<ItemGroup><PackageReference Include="Microsoft.Extensions.DependencyInjection.Abstractions" Version="8.0.2" /><PackageReference Include="System.Text.Json" Version="8.0.5" /></ItemGroup>'
cp tests/package/consumers/pinned/Program.cs "$work/pinned"
project functional Microsoft.NET.Sdk fs '<ItemGroup><Compile Include="Program.fs" /></ItemGroup>'
cp tests/package/consumers/functional/Program.fs "$work/functional"
project web Microsoft.NET.Sdk.Web cs
cp samples/WebApi/Program.cs "$work/web"

cd "$work"
{
  echo '<Solution>'
  printf '  <Project Path="%s" />\n' console/console.csproj older/older.csproj pinned/pinned.csproj functional/functional.fsproj web/web.csproj
  echo '</Solution>'
} >programs.slnx
dotnet build programs.slnx -v m >log 2>&1 || fail "Programs were not built: $(grep -E 'error|warning' log | sort -u | head -n 20)"
for name in native trimmed; do
  dotnet publish "$name" -o "$work/$name/out" >log 2>&1 || fail "$name was not published: $(grep -E 'error|warning' log | sort -u | head -n 20)"
  ! grep -E 'warning|IL[23][0-9]{3}' log || fail "$name was warned of."
done

prints "The console program" "$digest" dotnet console/bin/Debug/net10.0/console.dll
prints "The program on .NET 8" "$digest" "older/bin/Debug/net8.0/$runtime/older"
prints "The native program" "$digest" native/out/native
prints "The trimmed program" "$digest" trimmed/out/trimmed
prints "The host that pins its packages" "Give screens a rest, by $version" dotnet pinned/bin/Debug/net8.0/pinned.dll
prints "The program in F#" "$(cat "$repository/tests/package/consumers/functional/expected.txt")" dotnet functional/bin/Debug/net10.0/functional.dll

# The web service answers with the bytes that the console writes for the same check-in.
programs=$((programs + 1))
dotnet web/bin/Debug/net10.0/web.dll --urls http://127.0.0.1:0 >web.log 2>&1 &
server=$!
address=
for _ in $(seq 100); do
  address=$(sed -nE 's#.*(http://127\.0\.0\.1:[0-9]+).*#\1#p' web.log | head -n 1)
  [ -z "$address" ] || break
  sleep 0.2
done
curl -fsS -X POST --data-binary "@$repository/samples/Intimacy.Console/example.json" "$address/reports" -o served.json || fail "The web service did not answer: $(cat web.log)"
dotnet "$repository/samples/Intimacy.Console/bin/Release/net10.0/intimacy.dll" report "$repository/samples/Intimacy.Console/example.json" --format json >written.json
cmp served.json written.json || fail "The web service answered with another report."

echo "$programs programs, $failures failures"
[ "$failures" -eq 0 ]
