#!/usr/bin/env bash
# Takes the two pinned npm packages (SQLCipher source, icons) into build/third-party.
# Plain archives checked by SHA-256: no lock file, no install scripts.
set -euo pipefail
cd "$(dirname "$0")/.."
third_party=build/third-party
mkdir -p "$third_party"

fetch() { # name@version archive sha256 folder
    local spec=$1 archive=$2 sha=$3 folder=$4
    if [ -f "$third_party/$folder/.$sha" ]; then return; fi
    echo "fetch: $spec"
    (cd "$third_party" && npm pack --silent "$spec" >/dev/null)
    echo "$sha  $third_party/$archive" | sha256sum --check --quiet || {
        echo "fetch: $archive is not the pinned file; nothing was unpacked" >&2; exit 1; }
    rm -rf "${third_party:?}/$folder" "$third_party/unpack"
    mkdir -p "$third_party/unpack"
    tar -xzf "$third_party/$archive" -C "$third_party/unpack"
    case $folder in
        sqlcipher)
            mkdir "$third_party/sqlcipher"
            cp "$third_party/unpack/package/deps/sqlcipher-amalgamation/"* "$third_party/sqlcipher/"
            cp "$third_party/unpack/package/LICENSE" "$third_party/sqlcipher/LICENSE"
            echo "2ba87bbc92caf02c0ac640198c537c24bdda899a18bbba289f3d3f44d56795e4  $third_party/sqlcipher/sqlite3.c" | sha256sum --check --quiet ;;
        lucide)
            mkdir "$third_party/lucide"
            cp -r "$third_party/unpack/package/icons" "$third_party/unpack/package/LICENSE" "$third_party/lucide/" ;;
    esac
    rm -rf "$third_party/unpack"
    touch "$third_party/$folder/.$sha"
}

fetch @journeyapps/sqlcipher@6.0.0 journeyapps-sqlcipher-6.0.0.tgz \
    ad3ee0e551de315b230db78e2294d41868b5c166d44c0c87da35fb6b87bde54c sqlcipher
fetch lucide-static@1.62.0 lucide-static-1.62.0.tgz \
    386f9080c440d6f5049cefe3456ae8357f7a0c7f76e59670cd1cb83bc7050a44 lucide
