/* mscavenge.c - which pages hold memory of the system, and giving that of free pages back.
 *
 * Two bits a page: resident, the system has given memory for it (as far as the heap knows: it was in use since it was last given back), and dirty,
 * it may hold old bytes. A page that was never used, or was given back with MADV_DONTNEED, is neither and reads as zeros. MADV_FREE
 * (GODEBUG=madvdontneed=0) lets the system take pages when it wants to: they count as released but stay dirty, and RSS does not fall.
 *
 * How much stays is Go's rule: what was in use when the last mark ended, in proportion to the new goal, plus a tenth; and 95 % of the memory limit. What
 * is above goes back in the background: while nothing can run, and for a hundredth of the time that passes, in slices, at the end of each sweep and when spans
 * are fetched after it; and before the heap grows beyond the goal, since no free run was long enough: a map's freed buckets are not kept beside
 * the next ones. Not faster, because a page that is needed again costs 1.7 us at its first touch. Runs go from the longest, and within a run from its end:
 * allocation takes the beginning of the shortest that fits.
 *
 * Locking: the P's thread, as the page heap.
 */
#include <stdio.h>
#include "runtime/debug/timeline.h"
#include "runtime/heap/mheap.h"

enum {
    STEP = 256 << 10,                /* bytes given back between looks at the clock */
    SCAVSLICE = 200000,                  /* ns at most that the program waits for it */
    GROWSLICE = 1000000,                 /* the same when the heap grows beyond the goal: a fraction of what the new pages cost */
    SAVED = 1000000000               /* ns passed of which a hundredth may still be spent */
};

/* ---- ranges of page bits ---- */

static inline uint64_t pagemask(uint64_t from, uint64_t to)     /* bits of a word, 0 <= from < to <= 64 */
{
    return (~0ull << from) & (~0ull >> (64 - to));
}

#define EACH_WORD(at, n, w, m) \
    for (uint64_t at_ = (at), end_ = at_ + (n), w, m; \
         at_ < end_ && (w = at_ / 64, m = pagemask(at_ % 64, end_ - w * 64 < 64 ? end_ - w * 64 : 64), true); at_ = (at_ / 64 + 1) * 64)

void scav_use(mheap *h, mspan *s)
{
    uint64_t pn = (s->base - h->start) >> RT_PAGESHIFT, fresh = 0, dirty = 0;
    EACH_WORD(pn, s->npages, w, m) {
        fresh += (uint64_t)__builtin_popcountll(~h->resident[w] & m);
        dirty |= h->dirty[w] & m;
        h->resident[w] |= m;
        h->dirty[w] |= m;
    }
    h->pagesresident += fresh;
    s->needzero = dirty != 0;
}

static uint64_t clear_bits(uint64_t *bits, uint64_t at, uint64_t n)
{
    uint64_t had = 0;
    EACH_WORD(at, n, w, m) {
        had += (uint64_t)__builtin_popcountll(bits[w] & m);
        bits[w] &= ~m;
    }
    return had;
}

/* The last stretch of resident pages in [from, to): its end, or from if there is none; *begin: where it starts, at most max pages before. */
static uint64_t last_resident(const mheap *h, uint64_t from, uint64_t to, uint64_t max, uint64_t *begin)
{
    while (to > from && !(h->resident[(to - 1) / 64] >> ((to - 1) % 64) & 1)) {
        if (to % 64 == 0 && h->resident[to / 64 - 1] == 0 && to - from >= 64) to -= 64;
        else to--;
    }
    *begin = to;
    while (*begin > from && to - *begin < max && h->resident[(*begin - 1) / 64] >> ((*begin - 1) % 64) & 1) --*begin;
    return to;
}

/* ---- giving back ---- */

static uint64_t release_run(mheap *h, const mspan *s, uint64_t max)
{
    uint64_t from = (s->base - h->start) >> RT_PAGESHIFT, to = from + s->npages, given = 0, begin;
    bool lazy = h->vm->dbg.madvfree;
    while (given < max && (to = last_resident(h, from, to, ((max - given - 1) >> RT_PAGESHIFT) + 1, &begin)) > from) {
        uint64_t n = to - begin;
        mem_unuse((char *)h->start + (begin << RT_PAGESHIFT), n << RT_PAGESHIFT, lazy);
        h->pagesresident -= clear_bits(h->resident, begin, n);
        if (!lazy) clear_bits(h->dirty, begin, n);
        given += n << RT_PAGESHIFT;
        to = begin;
    }
    return given;
}

uint64_t mheap_scavenge(mheap *h, uint64_t bytes)
{
    uint64_t given = 0;
    for (unsigned b = NBINS - 1; b >= 1 && given < bytes; b--)
        for (mspan *s = h->freebin[b]; s && given < bytes; s = s->next) given += release_run(h, s, bytes - given);
    return given;
}

static uint64_t retained(const mheap *h) { return h->pagesresident << RT_PAGESHIFT; }

/* When a mark has ended: in use now, before the sweep; h->goal is new. */
void scav_setgoal(mheap *h)
{
    uint64_t inuse = h->pagesinuse << RT_PAGESHIFT, goal = ~0ull;
    if (h->scavlastgoal != 0 && h->goal != ~0ull && h->scavlastgoal != ~0ull) {
        goal = (uint64_t)((double)inuse * ((double)h->goal / (double)h->scavlastgoal));
        goal += goal / 10;
    }
    if (h->memlimit != ~0ull) {
        uint64_t lim = h->memlimit / 100 * 95;
        lim = lim > heap_overhead(h) ? lim - heap_overhead(h) : 0;
        if (goal > lim) goal = lim;
    }
    h->scavlastgoal = h->goal;
    h->scavgoal = goal;
}

static void scav_trace(mheap *h, uint64_t bg, uint64_t eager, bool forced)
{
    char line[160];
    uint64_t sys = h->committed - h->start, inuse = h->pagesinuse << RT_PAGESHIFT;
    int n = snprintf(line, sizeof line, "scav %llu KiB work (bg), %llu KiB work (eager), %llu KiB now, %llu%% util%s\n", (unsigned long long)(bg >> 10),
                     (unsigned long long)(eager >> 10), (unsigned long long)((sys - retained(h)) >> 10),
                     (unsigned long long)(retained(h) ? inuse * 100 / retained(h) : 0), forced ? " (forced)" : "");
    rt_write(h->vm->m0.curg, 2, line, n);
}

/* Gives back what is above the goal until the clock shows `until`. */
static uint64_t scav_togoal(mheap *h, int64_t until)
{
    uint64_t given = 0;
    int64_t begun = rt_nanotime();
    while (retained(h) > h->scavgoal && rt_nanotime() < until) {
        uint64_t over = retained(h) - h->scavgoal, n = mheap_scavenge(h, over < STEP ? over : STEP);
        if (n == 0) break;
        given += n;
    }
    h->scavbg += given;
    h->scavbgns += rt_nanotime() - begun;
    if (given && h->vm->dbg.scavtrace) scav_trace(h, given, 0, false);
    return given;
}

/* A hundredth of the time, SCAVSLICE at a time: at the end of a sweep, and when spans are fetched while there is more to give back. */
void scav_background(mheap *h, bool swept)
{
    int64_t now = rt_nanotime(), budget;
    if (h->scavtime < now - SAVED) h->scavtime = now - SAVED;
    budget = (now - h->scavtime) / 100;
    if (budget > SCAVSLICE) budget = SCAVSLICE;
    else if (!swept) return;
    h->scavtime += budget * 100;
    scav_togoal(h, now + budget);
    h->scavdue = retained(h) > h->scavgoal;
}

void scav_forgrowth(mheap *h, uint64_t bytes)
{
    uint64_t after = retained(h) + bytes, limit = h->memlimit == ~0ull ? ~0ull : h->memlimit - (heap_overhead(h) < h->memlimit ? heap_overhead(h) : h->memlimit);
    if (after <= limit && after <= h->scavgoal) return;
    int64_t begun = rt_nanotime();
    uint64_t n = after > limit ? mheap_scavenge(h, after - limit) : 0;
    while (after - n > h->scavgoal && rt_nanotime() - begun < GROWSLICE) {
        uint64_t over = after - n - h->scavgoal, k = mheap_scavenge(h, over < STEP ? over : STEP);
        if (k == 0) break;
        n += k;
    }
    h->scaveager += n;
    h->scavassistns += rt_nanotime() - begun;
    if (n && h->vm->dbg.scavtrace) scav_trace(h, 0, n, false);
}

void rt_freeosmemory(rt_vm *vm)
{
    mheap *h = vm->heap;
    if (vm->alt) return;
    uint64_t n = mheap_scavenge(h, ~0ull);
    h->scaveager += n;
    if (vm->dbg.scavtrace) scav_trace(h, 0, n, true);
}

void rt_heapidle(rt_vm *vm, int64_t until)
{
    mheap *h = vm->heap;
    if (vm->gcphase != GC_OFF || vm->alt) return;
    if (!h->sweepdone) {
        int64_t since = rt_tlsince(vm);
        uint64_t before = h->pagesswept;
        while (!h->sweepdone && rt_nanotime() < until) sweep_one(h);
        rt_tlwork(vm, TL_SWEEP, since, h->pagesswept - before);
    }
    if (h->sweepdone) scav_togoal(h, until);
}
