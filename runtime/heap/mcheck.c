/* mcheck.c - GODEBUG=gccheckmark=1: after the mark, with the world stopped, mark again from scratch and compare.
 *
 * Every object the second mark reaches must have been marked by the first; one that was not would have been freed while in use: a lost root
 * or a missing barrier. (The other way round is legal: what died during the mark floats.) Free slots count as marked beforehand: a pointer just past an
 * object's end may point into one.
 */
#include <stdio.h>
#include <stdlib.h>
#include "base/alloc.h"
#include "runtime/heap/mheap.h"

static mspan *firstspan(mheap *h) { return h->used > h->start ? h->spans[0] : NULL; }
static mspan *nextspan(mheap *h, mspan *s)
{
    uintptr_t e = s->base + span_bytes(s);
    return e < h->used ? h->spans[(e - h->start) >> RT_PAGESHIFT] : NULL;
}

void mark_verify(g *gp, mheap *h)
{
    uint64_t total = 0, at = 0;
    for (mspan *s = firstspan(h); s; s = nextspan(h, s))
        if (s->state == SPAN_INUSE) total += span_words(s);
    uint64_t *save = base_malloc(total * 8 + 8);
    if (save == NULL) return;
    for (mspan *s = firstspan(h); s; s = nextspan(h, s)) {
        if (s->state != SPAN_INUSE) continue;
        for (uint32_t i = 0; i < span_words(s); i++) {
            save[at++] = *span_marks(s, i);
            *span_marks(s, i) = span_freebits(s, i);
        }
    }
    gcwork w = h->gcw;
    uint64_t stack = h->marker.stackbytes;
    mark_allroots(h, &h->gcw);
    mark_drain(h, &h->gcw, ~0ull, ~0ull);
    while (mark_rescan(h, &h->gcw)) {}
    h->gcw.bytesmarked = w.bytesmarked;
    h->gcw.scanwork = w.scanwork;
    h->marker.stackbytes = stack;
    at = 0;
    uintptr_t bad = 0;
    uint64_t badsize = 0;
    for (mspan *s = firstspan(h); s; s = nextspan(h, s)) {
        if (s->state != SPAN_INUSE) continue;
        for (uint32_t i = 0; i < span_words(s); i++) {
            uint64_t was = save[at++], lost = *span_marks(s, i) & ~was & ~span_freebits(s, i);
            if (lost && !bad) {
                bad = span_object(s, i * 64 + (uint32_t)__builtin_ctzll(lost));
                badsize = span_elemsize(s);
            }
            *span_marks(s, i) = was;
        }
    }
    base_free(save);
    if (bad) {
        char line[128];
        int n = snprintf(line, sizeof line, "runtime: checkmarks found unexpected unmarked object obj=0x%llx size=%llu\n", (unsigned long long)bad,
                         (unsigned long long)badsize);
        rt_write(gp, 2, line, n);
        rt_throw(gp, "checkmark found unmarked object");
    }
}
