/* ptrmap.c - see ptrmap.h. */
#include "base/ptrmap.h"

enum { SMALLEST = 32 };

/* The pair of key, or the free one where it belongs. Addresses are multiples of 16 more often than not. */
static void **pair_of(const ptrmap *m, const void *key)
{
    uint32_t mask = m->cap - 1, i = (uint32_t)((uintptr_t)key >> 4) * 2654435761u & mask;
    while (m->at[2 * i] && m->at[2 * i] != key) i = (i + 1) & mask;
    return &m->at[2 * i];
}

void *ptrmap_find(const ptrmap *m, const void *key)
{
    return m->n ? pair_of(m, key)[1] : NULL;
}

static void grow(ptrmap *m, arena *ar)
{
    ptrmap old = *m;
    *m = (ptrmap){ .cap = old.cap ? old.cap * 2 : SMALLEST };
    m->at = arena_array(ar, void *, 2 * m->cap);
    for (uint32_t i = 0; i < old.cap; i++)
        if (old.at[2 * i]) ptrmap_add(m, ar, old.at[2 * i], old.at[2 * i + 1]);
}

void ptrmap_add(ptrmap *m, arena *ar, const void *key, void *value)
{
    if (m->n * 2 >= m->cap) grow(m, ar);
    void **pair = pair_of(m, key);
    pair[0] = (void *)(uintptr_t)key;
    pair[1] = value;
    m->n++;
}
