/* mgcpacer.c - when to collect, and how much an allocation has to help.
 *
 * goal = marked + (marked + stacks + globals) * GOGC / 100, at least 4 MiB * GOGC / 100. The trigger lies a runway before the goal, as long as what the program is
 * expected to allocate during the mark, clamped between 9/16 of the way there and the later of 61/64 and goal - 4 MiB.
 *
 * The runway comes from cons/mark: bytes the program allocates (a CPU second) over bytes the collector scans (a CPU second), the largest of the last four cycles: it
 * is measured over a few milliseconds, so it scatters, and to begin too late costs more than to begin too early. A marker thread beside one P takes half of the CPU time there is, so its utilisation U counts as 1/2 (Go's workers take 1/4 of all Ps'); the
 * runway is twice cons/mark * (1 - U) / U * bytes to scan, but at least MINRUNWAY: what lets a mark take longer than the last ones did (the thread has to be woken and to get a
 * processor, the program to come to a safepoint) is time, not a share of the heap, and a small heap is marked so fast that its runway would be none. Go's
 * comes out as long on small heaps, because its marking takes longer.
 * Why twice, and why from 9/16 on where Go begins at 7/10 at the earliest: a thread that marks beside the program makes this cheap, and it is the peak that decides how much
 * memory a process takes from the system. A program that builds its data in memory and then works on it has its peak in the first mark of the second part, for which
 * the cycles before say little (bench/gc: steady).
 *
 * When the program allocates faster than that, allocations pay: each goroutine has a credit (gcAssistBytes); who overdraws it scans as many bytes as bring the
 * mark to its end when the heap reaches its goal, less the room (roomfor). What the marker thread scanned is common credit (bgscancredit), taken first. Bytes are charged when a span is
 * fetched, for all its free slots, as heaplive is. Near the goal that can be all there is left to mark; but one allocation scans at most ASSISTMAX and twice its
 * own size, about 0.2 ms, and the debt stays. So a span of 8 KiB pays with sixteen times its size at the most, and a heap overshoots its goal by a sixteenth of
 * what is alive.
 *
 * Limits: GOMEMLIMIT lowers the goal, never below what was marked; GODEBUG=heaplimit lowers it so that a collection comes before the limit (malloc.c).
 * Formulas and constants: Go 1.19, measured (tests/golden/gc_goal.csv).
 */
#include "base/buf.h"
#include "runtime/debug/timeline.h"
#include "runtime/heap/mheap.h"
#include "runtime/limit.h"

#define HEAP_MINIMUM (4ull << 20)
#define UTILIZATION  0.5
#define MINRUNWAY    (4ull << 20)
#define CAUTION      2
#define OWN          (3ull << 19)     /* what compiler, interpreter and the program's syntax take beside the heap, more than a Go program does */
#define OVERASSIST   (64 << 10)      /* least bytes of work: assists should be few */
#define ASSISTPIECE  (256 << 10)     /* then a look whether the program must stop */
#define ASSISTMAX    (128 << 10)     /* most bytes of work for a span: the program should not stand still for long */

uint64_t gc_goal(uint64_t marked, uint64_t stackscan, uint64_t globals, int32_t gcpercent)
{
    if (gcpercent < 0) return ~0ull;
    uint64_t goal = marked + (marked + stackscan + globals) * (uint64_t)gcpercent / 100;
    uint64_t min = HEAP_MINIMUM * (uint64_t)gcpercent / 100;
    return goal < min ? min : goal;
}

uint64_t gc_trigger(uint64_t goal, uint64_t marked, uint64_t runway)
{
    if (goal == ~0ull) return goal;
    if (goal <= marked) return goal;
    uint64_t lo = marked + (goal - marked) / 16 * 9;
    uint64_t hi = marked + (goal - marked) / 64 * 61;
    if (goal > HEAP_MINIMUM && goal - HEAP_MINIMUM > hi) hi = goal - HEAP_MINIMUM;
    uint64_t t = goal > runway ? goal - runway : 0;
    if (t < lo) t = lo;
    if (t > hi) t = hi;
    return t;
}

/* Bytes the next mark is expected to scan. */
static uint64_t expected(const mheap *h) { return h->pacer.lastheapscan + h->laststackscan + h->lastglobals; }

/* The goal that the trigger is taken from. Pointer bits and descriptors lie beside the heap here, some 4 % of one of small objects; Go's spans have their pointer bits inside, where
 * they count; and the process holds the compiler and the program's syntax. So that it is not larger for all that, the heap leaves the room: at most a quarter of what it may grow by. */
static uint64_t roomfor(const mheap *h, uint64_t goal)
{
    uint64_t own = OWN + heap_overhead(h) + (h->used - h->start) / 64, most = goal > h->heapmarked ? (goal - h->heapmarked) / 4 : 0;
    return goal == ~0ull ? goal : goal - (own < most ? own : most);
}

/* Sets goal and trigger from the last mark's results. */
void gc_setgoal(mheap *h)
{
    uint64_t goal = gc_goal(h->heapmarked, h->laststackscan, h->lastglobals, h->gcpercent);
    if (h->memlimit != ~0ull) {
        uint64_t nonheap = heap_overhead(h) + (1 << 20);
        uint64_t lim = h->memlimit > nonheap ? h->memlimit - nonheap : 0;
        if (lim < h->heapmarked) lim = h->heapmarked;
        if (goal > lim) goal = lim;
    }
    if (goal != ~0ull && goal > (h->end - h->start) / 8 * 7) goal = (h->end - h->start) / 8 * 7;      /* the region is all there is */
    if (h->heaplimit && goal > heap_allowance(h) / 8 * 7) goal = heap_allowance(h) / 8 * 7;
    if (!h->sweepdone && goal < h->heaplive + (1 << 20)) goal = h->heaplive + (1 << 20);
    h->goal = goal;
    double runway = CAUTION * h->pacer.consmark * (1 - UTILIZATION) / UTILIZATION * (double)expected(h);
    if (runway < MINRUNWAY) runway = MINRUNWAY;
    h->trigger = gc_trigger(roomfor(h, goal), h->heapmarked, runway < 0x1p62 ? (uint64_t)runway : 1ull << 62);
    if (h->trigger < h->heaplive + (64 << 10)) h->trigger = h->heaplive + (64 << 10);   /* always some room, or each refill would collect */
}

/* ---- traces ---- */

/* Go's lines, of GODEBUG=gcpacertrace=1; floats as print writes them. The one worker is the marker thread. */

static void say(g *gp, buf *b)
{
    rt_write(gp, 2, b->p, (int64_t)b->n);
    buf_free(b);
}

static void trace_begin(g *gp, const mheap *h)
{
    buf b = { 0 };
    buf_puts(&b, "pacer: assist ratio=");
    buf_putfloat(&b, h->pacer.workperbyte, 64);
    buf_printf(&b, " (scan %llu MB in %llu->%llu MB) workers=1+0\n", (unsigned long long)(expected(h) >> 20), (unsigned long long)(h->cycle.live0 >> 20),
               (unsigned long long)(h->goal >> 20));
    say(gp, &b);
}

static void trace_end(g *gp, const mheap *h, double utilization, uint64_t heapscan, double consmark)
{
    const gccycle *y = &h->cycle;
    buf b = { 0 };
    buf_printf(&b, "pacer: %d%% CPU (%d exp.) for %llu+%llu+%llu B work (%llu B exp.) in %llu B -> %llu B (\xe2\x88\x86goal %lld, cons/mark ", (int)(utilization * 100),
               (int)(UTILIZATION * 100), (unsigned long long)heapscan, (unsigned long long)h->laststackscan, (unsigned long long)h->lastglobals,
               (unsigned long long)h->pacer.expected, (unsigned long long)y->live0, (unsigned long long)y->live1, (long long)(y->live1 - y->goal));
    buf_putfloat(&b, consmark, 64);
    buf_puts(&b, ")\n");
    say(gp, &b);
}

void pacer_swept(mheap *h)
{
    if (!h->vm->dbg.gcpacertrace) return;
    uint64_t live = h->heaplive, basis = h->sweepheaplive;
    buf b = { 0 };
    buf_printf(&b, "pacer: sweep done at heap size %lluMB; allocated %lluMB during sweep; swept %llu pages at ", (unsigned long long)(live >> 20),
               (unsigned long long)((live > basis ? live - basis : 0) >> 20), (unsigned long long)(h->pagesswept - h->sweptbasis));
    buf_putfloat(&b, h->sweepratio, 64);
    buf_puts(&b, " pages/byte\n");
    say(h->vm->m0.curg, &b);
}

/* ---- a cycle ---- */

/* The assist ratio: work left over room left. */
static void revise(mheap *h)
{
    gcpacer *p = &h->pacer;
    uint64_t done = h->gcw.scanwork + __atomic_load_n(&p->bgscanned, __ATOMIC_RELAXED), live = h->heaplive, goal = roomfor(h, h->goal), want = p->expected;
    if (goal == ~0ull) goal = live + (live >> 1);
    if (done > want) {                                /* more than expected: everything may be alive, and the goal moves, up to what that would give */
        want = live > done ? live : done;
        double hard = (1 + (h->gcpercent > 0 ? h->gcpercent : 0) / 100.0) * (double)goal;
        double more = p->expected ? (double)goal * (double)want / (double)p->expected : hard;
        goal = (uint64_t)(more < hard ? more : hard);
    }
    if (live > goal) goal = live + live / 10;
    uint64_t work = want > done + 1000 ? want - done : 1000, room = goal > live ? goal - live : 1;
    p->workperbyte = (double)work / (double)room;
    p->bytesperwork = (double)room / (double)work;
}

void pacer_begin(g *gp, mheap *h)
{
    gcpacer *p = &h->pacer;
    p->expected = expected(h);
    if (p->expected == 0) p->expected = h->heaplive;
    p->bgscancredit = 0;
    p->bgscanned = 0;
    revise(h);
    if (gp->vm->dbg.gcpacertrace) trace_begin(gp, h);
}

/* The mark is over: what it taught. Not from forced collections: they begin anywhere. */
void pacer_end(g *gp, mheap *h, bool forced)
{
    gcpacer *p = &h->pacer;
    const gccycle *y = &h->cycle;
    uint64_t work = h->gcw.scanwork + h->marker.w.scanwork, roots = h->laststackscan + h->lastglobals;
    uint64_t heapscan = work > roots ? work - roots : 0;
    double time = (double)(y->ended - y->marking), u = UTILIZATION;
    if (time > 0) u += (double)y->assisttime / (2 * time);
    if (u > 0.99) u = 0.99;
    p->lastheapscan = heapscan;
    if (!forced && work > 0) {
        double alloc = y->live1 > y->live0 ? (double)(y->live1 - y->live0) : 0;
        double now = alloc * u / ((double)work * (1 - u));
        memmove(p->lastconsmark + 1, p->lastconsmark, sizeof p->lastconsmark - sizeof *p->lastconsmark);
        p->lastconsmark[0] = now;
        for (int i = 1; i < 4; i++)
            if (p->lastconsmark[i] > now) now = p->lastconsmark[i];
        p->consmark = now;
    }
    if (gp->vm->dbg.gcpacertrace) trace_end(gp, h, u, heapscan, p->consmark);
}

/* ---- assists ---- */

/* Takes common credit for gp's debt; returns the work still to be done for it. */
static uint64_t steal(mheap *h, g *gp)
{
    gcpacer *p = &h->pacer;
    uint64_t debt = (uint64_t)-gp->gcAssistBytes, work = (uint64_t)(p->workperbyte * (double)debt) + 1;
    if (work < OVERASSIST) {
        work = OVERASSIST;
        debt = (uint64_t)(p->bytesperwork * (double)work);
    }
    int64_t have = __atomic_load_n(&p->bgscancredit, __ATOMIC_RELAXED), take = have < (int64_t)work ? have : (int64_t)work;
    if (take <= 0) return work;
    __atomic_fetch_sub(&p->bgscancredit, take, __ATOMIC_RELAXED);
    gp->gcAssistBytes += take == (int64_t)work ? (int64_t)debt : 1 + (int64_t)(p->bytesperwork * (double)take);
    return work - (uint64_t)take;
}

void gc_assist(g *gp, uint64_t bytes)
{
    rt_vm *vm = gp->vm;
    mheap *h = vm->heap;
    if (h->held || vm->dbg.gcstep) return;
    if (unlikely(vm->dbg.faults.noassist)) {
        vm->dbg.faults.did |= RT_DID_NOASSIST;
        return;
    }
    if (gp->assistgen != h->markgen) {
        gp->assistgen = h->markgen;
        gp->gcAssistBytes = 0;
    }
    gp->gcAssistBytes -= (int64_t)bytes;
    if (gp->gcAssistBytes >= 0) return;
    revise(h);
    uint64_t work = steal(h, gp);
    if (work == 0) return;
    if (work > ASSISTMAX + 2 * bytes) work = ASSISTMAX + 2 * bytes;
    int64_t t = rt_nanotime();
    uint64_t before = h->gcw.scanwork;
    wbbuf_flush(h, gp->pp);
    while (h->gcw.scanwork - before < work && !rt_muststop(gp)) {
        uint64_t left = work - (h->gcw.scanwork - before);
        if (mark_drain(h, &h->gcw, ~0ull, left < ASSISTPIECE ? left : ASSISTPIECE) == 0 && !mark_rootjob(h, &h->gcw, true)) {
            rt_askgc(gp);                             /* nothing to take: the mark is over, or the marker has it all; the next safepoint sees to it */
            break;
        }
    }
    gp->gcAssistBytes += 1 + (int64_t)(h->pacer.bytesperwork * (double)(h->gcw.scanwork - before));
    h->cycle.assisttime += rt_nanotime() - t;
    if (unlikely(vm->timeline != NULL)) tl_work(vm, TL_ASSIST, t, h->gcw.scanwork - before);
}

bool gc_indebt(g *gp)
{
    mheap *h = gp->vm->heap;
    return gp->assistgen == h->markgen && gp->gcAssistBytes < 0 && !gp->vm->dbg.faults.noassist && steal(h, gp) > 0;
}
