# The programs of docs/embedding.md do what it says they print.
set -e
awk '/^```c$/ { n++; f = "p" n ".c"; next } /^```text$/ { f = "p" n ".out"; next } /^```$/ { f = ""; next } f { print > f }' "$SRC/docs/embedding.md"
[ -s p5.c ]
LIBS=${LIBS:--lgc -lffi -lmpfr -lgmp -lm -lpthread -ldl}
for p in p*.c; do
    case " $LIBS " in *" -lffi "*) ;; *) ! grep -q gol_bind_c "$p" || { echo "$p is left out: gol was built without libffi"; continue; } ;; esac
    cc -std=c99 -Wall -Wextra -Werror -Wno-missing-field-initializers -I"$SRC/include" -o "${p%.c}" "$p" "$SRC/build/release/libgol.a" $LIBS
    "./${p%.c}" > got
    diff got "${p%.c}.out" || { echo "$p prints something else"; exit 1; }
done
