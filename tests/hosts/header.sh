# The header as C99 and C++ see it, without warnings.
set -e
printf '#include <gol.h>\nint main(void) { gol_value v = gol_int(1); return (int)v.as.i - 1; }\n' > h.c
cp h.c h.cc
cc -std=c99 -pedantic -Wall -Wextra -Werror -I"$SRC/include" -c h.c
cc -std=c11 -pedantic -Wall -Wextra -Wconversion -Werror -I"$SRC/include" -c h.c
if command -v c++ > /dev/null; then
    c++ -std=c++98 -pedantic -Wall -Wextra -Werror -I"$SRC/include" -c h.cc
    c++ -std=c++17 -pedantic -Wall -Wextra -Werror -I"$SRC/include" -c h.cc
fi
