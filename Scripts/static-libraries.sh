#!/usr/bin/env bash
# Makes a folder of pkg-config files and links for a command that has ICU, libyaml and libstdc++ inside:
#   Scripts/static-libraries.sh FOLDER      then: swift build --pkg-config-path FOLDER
# A linker takes the first folder that has a library; this one comes first and has archives only. Where the archives are
# not installed the folder stays empty, and the command is linked with the system's shared libraries.
set -euo pipefail
folder=$1
rm -rf "$folder"
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)

archives=()
for package in icu-i18n yaml-0.1; do
  library=$(pkg-config --variable=libdir "$package")
  for flag in $(pkg-config --libs-only-l "$package"); do archives+=("$library/lib${flag#-l}.a"); done
done
archives+=("$(cc -print-file-name=libstdc++.a 2>/dev/null || clang -print-file-name=libstdc++.a 2>/dev/null || echo libstdc++.a)")
for archive in "${archives[@]}"; do
  [ -f "$archive" ] || { echo "linked with shared libraries: there is no $archive"; exit 0; }
done

ln -s "${archives[@]}" "$folder"
for package in icu-i18n yaml-0.1; do
  printf '%s\n' "Name: $package" "Description: archives of $package" "Version: $(pkg-config --modversion "$package")" \
    "Cflags: $(pkg-config --cflags "$package")" "Libs: -L$folder $(pkg-config --libs-only-l "$package")" >"$folder/$package.pc"
done
