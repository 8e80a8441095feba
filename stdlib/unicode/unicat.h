/* unicat.h - classes and case mappings of runes, for natives. */
#ifndef GOL_STDLIB_UNICAT_H
#define GOL_STDLIB_UNICAT_H
#include <stdint.h>

/* Bits of stdlib_unicode_props, in the order tools/gen_unidata.go tests them. */
enum {
    UP_CONTROL = 1 << 0, UP_PUNCT = 1 << 1, UP_NUMBER = 1 << 2, UP_SYMBOL = 1 << 3, UP_SPACE = 1 << 4,
    UP_UPPER = 1 << 5, UP_LOWER = 1 << 6, UP_TITLE = 1 << 7, UP_LETTER = 1 << 8, UP_MARK = 1 << 9,
    UP_DIGIT = 1 << 10, UP_PRINT = 1 << 11, UP_GRAPHIC = 1 << 12
};

/* What r is; 0 for values that are no runes. Pure. */
int stdlib_unicode_props(int32_t r);

enum { UC_UPPER, UC_LOWER, UC_TITLE, UC_FOLD };

/* r in another case, or the next rune of its folding orbit; r itself where there is none. Pure. */
int32_t stdlib_unicode_case(int32_t r, int which);

#endif
