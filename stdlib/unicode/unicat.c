/* unicat.c - classes and case mappings of runes.
 *
 * Two-stage tables: the first is indexed by the block a rune is in, the second holds each
 * different block once. A rune's entry is a class number, which many runes share.
 * Locking: none, constant data.
 */
#include "stdlib/unicode/unicat.h"
#include "stdlib/unicode/unicat_tab.h"

int stdlib_unicode_props(int32_t r)
{
    uint32_t c = (uint32_t)r;
    if (c > 0x10FFFF)
        return 0;
    return class_props[class_second[class_first[c >> 7] << 7 | (c & 127)]];
}

int32_t stdlib_unicode_case(int32_t r, int which)
{
    uint32_t c = (uint32_t)r;
    if (c >= CASE_END)
        return r;
    return r + case_deltas[case_second[case_first[c >> 6] << 6 | (c & 63)]][which];
}
