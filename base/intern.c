/* intern.c - open addressing with linear probing, at most half full.
 *
 * The hash is FNV-1a because a scanner can compute it byte by byte while it looks for
 * the end of a name. A sym never moves; only the slot array is replaced when it grows.
 *
 * Invariant: 2*n <= cap, so every probe ends at an empty slot.
 * Locking: none; a table belongs to one compilation.
 */
#include "base/intern.h"
#include "base/utf8.h"

#define SLOTS_MIN 1024           /* a small script has 200-400 names: no growing in the common case */

void symtab_init(symtab *t, arena *ar)
{
    t->ar = ar;
    t->cap = SLOTS_MIN;
    t->n = 0;
    t->slots = arena_array(ar, sym *, t->cap);
}

static void grow(symtab *t)
{
    uint32_t cap = t->cap * 2, mask = cap - 1;
    sym **slots = arena_array(t->ar, sym *, cap);
    for (uint32_t i = 0; i < t->cap; i++) {
        sym *s = t->slots[i];
        if (!s) continue;
        uint32_t k = s->hash & mask;
        while (slots[k]) k = (k + 1) & mask;
        slots[k] = s;
    }
    t->slots = slots;
    t->cap = cap;
}

static NOINLINE sym *add(symtab *t, const char *s, size_t n, uint32_t hash, uint32_t slot)
{
    gol_assert(n < UINT32_MAX);
    sym *y = arena_alloc(t->ar, sizeof(sym) + n + 1, _Alignof(sym));
    y->hash = hash;
    y->n = (uint32_t)n;
    if (n) memcpy(y->s, s, n);
    if (n) {
        uint32_t r;
        utf8_decode(s, n, &r);
        y->exported = rune_is_upper(r);
    }
    t->slots[slot] = y;
    if (++t->n * 2 > t->cap) grow(t);
    return y;
}

sym *intern_hashed(symtab *t, const char *s, size_t n, uint32_t hash)
{
    uint32_t mask = t->cap - 1, k = hash & mask;
    for (sym *y; (y = t->slots[k]) != NULL; k = (k + 1) & mask)
        if (y->hash == hash && y->n == n && memcmp(y->s, s, n) == 0) return y;
    return add(t, s, n, hash, k);
}

sym *intern(symtab *t, const char *s, size_t n)
{
    uint32_t h = INTERN_SEED;
    for (size_t i = 0; i < n; i++) h = intern_add(h, (unsigned char)s[i]);
    return intern_hashed(t, s, n, h);
}

sym *intern_cstr(symtab *t, const char *s)
{
    return intern(t, s, strlen(s));
}
