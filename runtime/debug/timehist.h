/* timehist.h - how often something took how long, as runtime/metrics shows it.
 *
 * Go's bounds: 64 ns each up to 512 ns, then four to a power of two, up to 2^47 ns, 39 hours. Counts never go down.
 * table.gol of runtime/metrics makes the same bounds (timeBuckets).
 */
#ifndef GOL_RUNTIME_TIMEHIST_H
#define GOL_RUNTIME_TIMEHIST_H
#include <stdint.h>

enum { TIMEHIST_LINEAR = 8, TIMEHIST_TOP = 47, TIMEHIST_N = 1 + 4 + (TIMEHIST_TOP - TIMEHIST_LINEAR) * 4 + 1 };   /* 0: below zero; the last: above all bounds */
typedef struct timehist { uint64_t n[TIMEHIST_N]; } timehist;

static inline void timehist_add(timehist *h, int64_t ns)
{
    unsigned b = 0;
    if (ns >= 1ll << TIMEHIST_LINEAR) {
        unsigned e = 63 - (unsigned)__builtin_clzll((uint64_t)ns);
        b = e < TIMEHIST_TOP ? 5 + (e - TIMEHIST_LINEAR) * 4 + (unsigned)(ns >> (e - 2) & 3) : TIMEHIST_N - 1;
    } else if (ns >= 0) {
        b = 1 + (unsigned)(ns >> 6);
    }
    h->n[b]++;
}

#endif
