#!/bin/sh
# Makes sure the named pkg-config packages, gdb, clang, libssl.so.3, a compiler and the whole of perl are there: installs Debian's -dev packages when it can, else prints the line to run.
set -u
missing=
for p in "$@"; do
    case $p in
    gdb|clang)
        command -v $p >/dev/null 2>&1 || missing="$missing $p"
        continue ;;
    libssl)                                           # no headers: programs open it (crypto/tls)
        ls /usr/lib*/libssl.so.3 /usr/lib/*/libssl.so.3 /lib/*/libssl.so.3 2>/dev/null | grep -q . && continue
        d=libssl3
        apt-cache show libssl3t64 >/dev/null 2>&1 && d=libssl3t64
        missing="$missing $d"
        continue ;;
    esac
    if ! command -v pkg-config >/dev/null 2>&1 || ! pkg-config --exists "$p" 2>/dev/null; then
        case $p in
            gmp) d=libgmp-dev ;; mpfr) d=libmpfr-dev ;; cmocka) d=libcmocka-dev ;; libffi) d=libffi-dev ;;
            readline) d=libreadline-dev ;; bdw-gc) d=libgc-dev ;; *) d=lib$p-dev ;;
        esac
        missing="$missing $d"
    fi
done
command -v pkg-config >/dev/null 2>&1 || missing="$missing pkg-config"
command -v gcc >/dev/null 2>&1 || missing="$missing gcc libc6-dev"
perl -MCompress::Raw::Zlib -e 1 2>/dev/null || missing="$missing perl"        # Debian's base has less of it
[ -z "$missing" ] && exit 0
sudo=
[ "$(id -u)" = 0 ] || sudo=sudo
if command -v apt-get >/dev/null 2>&1 && { [ -z "$sudo" ] || sudo -n true 2>/dev/null; }; then
    echo "installing$missing"
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -q $missing >/dev/null 2>&1 ||
        { $sudo apt-get update -q >/dev/null 2>&1 && $sudo env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -q $missing >/dev/null; } && exit 0
fi
echo "gol needs$missing. Run:  sudo apt-get install -y$missing" >&2
exit 1
