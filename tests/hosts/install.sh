# What is installed is enough to build a host both ways; the shared library is small and shows gol_ names only.
set -e
make -s -C "$SRC" install PREFIX="$PWD/usr" > log 2>&1 || { tail -5 log; exit 1; }
export PKG_CONFIG_PATH="$PWD/usr/lib/pkgconfig"
cc -o dynamic "$SRC/examples/embed/hello.c" $(pkg-config --cflags --libs gol)
cc -o static "$SRC/examples/embed/hello.c" $(pkg-config --cflags gol) usr/lib/libgol.a $(sed -n 's/^Libs.private: //p' usr/lib/pkgconfig/gol.pc)
diff <(LD_LIBRARY_PATH=usr/lib ./dynamic) "$SRC/examples/embed/hello.out"
diff <(./static) "$SRC/examples/embed/hello.out"
[ "$(stat -L -c %s usr/lib/libgol.so)" -le 3145728 ]
! nm -D --defined-only usr/lib/libgol.so | awk '{ print $3 }' | grep -v '^gol_'
! nm -g --defined-only usr/lib/libgol.a | awk 'NF == 3 { print $3 }' | grep -v '^gol_'
for f in usr/bin/gol usr/include/gol.h usr/share/man/man1/gol.1 usr/share/man/man3/libgol.3; do [ -s $f ]; done
