/* profile.c - what happens at an allocation when somebody watches.
 *
 * With MC_OBSERVE in the P's mcache every allocation takes the slow path and comes here. The profile samples one allocation in rate bytes
 * on average (exponential distances, from a random stream of its own), notes the call stack, and attaches a record to the object so that its end is counted
 * too. The ring keeps the latest allocations with their times.
 */
#include <math.h>
#include <stdlib.h>
#include "base/alloc.h"
#include "runtime/data/data.h"
#include "runtime/debug/profile.h"
#include "runtime/heap/mheap.h"
#include "runtime/sched/frames.h"

struct allocring { uint64_t cap, n; allocevent at[]; };

enum { RATE_DEFAULT = 512 << 10 };

int64_t rt_profdefault(rt_vm *vm)
{
    if (vm->dbg.memprofilerate < 0) return RATE_DEFAULT;
    if (!vm->dbg.faults.memprofilerate119) return vm->dbg.memprofilerate;
    vm->dbg.faults.did |= RT_DID_MEMPROFILERATE119;
    return RATE_DEFAULT;
}

/* The program's runtime.MemProfileRate, NULL: it has none. */
static const int64_t *profrate(rt_vm *vm) { return vm->variable(vm, "runtime", "MemProfileRate"); }

static int64_t rate_now(mheap *h)
{
    if (h->profrate == NULL) h->profrate = profrate(h->vm);
    return h->profrate ? *h->profrate : rt_profdefault(h->vm);
}

/* Bytes until the next sample. */
static int64_t distance(g *gp, int64_t rate)
{
    if (rate <= 1) return 0;
    double u = (double)((rt_fastrand64(&gp->pp->rnd.prof) >> 11) + 1) * 0x1p-53;     /* (0, 1] */
    double d = -log(u) * (double)rate;
    return d > 1e15 ? (int64_t)1e15 : (int64_t)d;
}

static void sample(g *gp, mheap *h, void *p, uint64_t elemsize)
{
    uint64_t pcs[PROF_STACK];
    int64_t n = rt_callers(gp, 0, pcs, PROF_STACK);
    profbucket *b = prof_bucket(h, pcs, (uint32_t)n, elemsize);
    if (b && rt_addprofile(gp, p, b)) prof_malloc(h, b);
}

static void profile(g *gp, mheap *h, void *p, uint64_t elemsize)
{
    int64_t rate = rate_now(h);
    if (rate != h->profratewas) {                         /* the program has changed it */
        h->profratewas = rate;
        h->profnext = distance(gp, rate);
    }
    if (rate <= 0) return;
    if (rate > 1 && h->profnext > (int64_t)elemsize) {
        h->profnext -= (int64_t)elemsize;
        return;
    }
    h->profnext = distance(gp, rate);
    sample(gp, h, p, elemsize);
}

static void observe(g *gp, void *p, uint64_t size, uint64_t elemsize)
{
    mheap *h = gp->vm->heap;
    struct allocring *r = h->ring;
    if (r) {
        uint64_t pc = 0;
        rt_callers(gp, 0, &pc, 1);
        r->at[r->n++ % r->cap] = (allocevent){ rt_nanotime(), size, pc, gp->goid, elemsize <= MAXSMALL ? size_class(elemsize) : 0 };
    }
    if (h->profiling) profile(gp, h, p, elemsize);
}

void rt_profenable(rt_vm *vm)
{
    mheap *h = vm->heap;
    if (h->profiling) return;
    h->profiling = true;
    h->profratewas = -1;
    vm->p0.mcache->slow |= MC_OBSERVE;
}

void rt_ringstart(rt_vm *vm, uint64_t cap)
{
    mheap *h = vm->heap;
    if (h->ring) return;
    if (cap > 1 << 24) cap = 1 << 24;
    h->ring = base_malloc(sizeof *h->ring + cap * sizeof h->ring->at[0]);
    if (h->ring == NULL) base_oom(cap * sizeof h->ring->at[0]);
    h->ring->cap = cap;
    h->ring->n = 0;
    vm->p0.mcache->slow |= MC_OBSERVE;
}

void rt_profstart(rt_vm *vm)
{
    vm->observe = observe;
    if (vm->dbg.allocring > 0) {
        rt_ringstart(vm, (uint64_t)vm->dbg.allocring);
        vm->dumpring = rt_ringdump;
    }
    if (vm->dbg.memprofilerate > 0 || profrate(vm)) rt_profenable(vm);
}

bool rt_ringevent(rt_vm *vm, uint64_t i, allocevent *out)
{
    const struct allocring *r = vm->heap->ring;
    if (r == NULL || i >= r->n || i >= r->cap) return false;
    *out = r->at[(r->n <= r->cap ? i : r->n + i) % r->cap];
    return true;
}

/* ---- the ring as text ---- */

enum { ROW_NS = 5000000, MAXROWS = 40, NTOP = 3, NCOLS = 9 };
static const uint32_t colmax[NCOLS] = { 16, 32, 64, 128, 512, 2048, 8192, 32768, UINT32_MAX };

typedef struct place { uint64_t pc, bytes, count; rt_pcinfo at; } place;      /* a line of a function: pc is one of its allocations */

static int by_bytes(const void *a, const void *b)
{
    const place *x = a, *y = b;
    return (x->bytes < y->bytes) - (x->bytes > y->bytes);
}

static int by_pc(const void *a, const void *b)
{
    const allocevent *x = a, *y = b;
    return (x->pc > y->pc) - (x->pc < y->pc);
}

static int by_line(const void *a, const void *b)
{
    const rt_pcinfo *x = &((const place *)a)->at, *y = &((const place *)b)->at;
    if (x->f != y->f) return (x->f > y->f) - (x->f < y->f);
    return x->line != y->line ? (x->line > y->line) - (x->line < y->line) : (x->name > y->name) - (x->name < y->name);
}

static uint64_t merge_lines(rt_vm *vm, place *p, uint64_t np)
{
    uint64_t k = 0;
    for (uint64_t i = 0; i < np; i++)
        if (!rt_findpc(vm, p[i].pc, &p[i].at)) p[i].at = (rt_pcinfo){ 0 };
    qsort(p, np, sizeof *p, by_line);
    for (uint64_t i = 0; i < np; i++) {
        if (k > 0 && by_line(&p[k - 1], &p[i]) == 0) {
            p[k - 1].bytes += p[i].bytes;
            p[k - 1].count += p[i].count;
        } else {
            p[k++] = p[i];
        }
    }
    return k;
}

static void top_places(rt_vm *vm, buf *b, uint64_t n)
{
    const struct allocring *r = vm->heap->ring;
    allocevent *e = base_malloc(n * sizeof *e);
    place *p = base_malloc(n * sizeof *p);
    uint64_t np = 0;
    if (e && p) {
        memcpy(e, r->at, n * sizeof *e);
        qsort(e, n, sizeof *e, by_pc);
        for (uint64_t i = 0; i < n; i++) {
            if (np == 0 || p[np - 1].pc != e[i].pc) p[np++] = (place){ .pc = e[i].pc };
            p[np - 1].bytes += e[i].size;
            p[np - 1].count++;
        }
        np = merge_lines(vm, p, np);
        qsort(p, np, sizeof *p, by_bytes);
    }
    for (uint64_t i = 0; i < np && i < NTOP; i++) {
        const rt_pcinfo *x = &p[i].at;
        buf_printf(b, "allocring: %llu bytes in %llu objects: %s %s:%u\n", (unsigned long long)p[i].bytes, (unsigned long long)p[i].count,
                   x->name ? x->name : "?", x->file ? x->file : "?", x->line);
    }
    base_free(e);
    base_free(p);
}

void rt_ringdump(rt_vm *vm, buf *b)
{
    const struct allocring *r = vm->heap->ring;
    if (r == NULL || r->n == 0) return;
    uint64_t n = r->n < r->cap ? r->n : r->cap, bytes = 0;
    allocevent last, e;
    rt_ringevent(vm, n - 1, &last);
    for (uint64_t i = 0; i < n; i++) bytes += r->at[i].size;
    buf_printf(b, "allocring: the latest %llu of %llu allocations, %llu bytes; rows of 5 ms before the end, bytes by size\nallocring: %8s", (unsigned long long)n,
               (unsigned long long)r->n, (unsigned long long)bytes, "ms");
    for (int c = 0; c < NCOLS - 1; c++) {
        char head[16];
        snprintf(head, sizeof head, "<=%u", colmax[c]);
        buf_printf(b, " %10s", head);
    }
    buf_printf(b, " %10s\n", "larger");
    for (uint64_t i = n; i > 0;) {                        /* the latest row first */
        uint64_t cols[NCOLS] = { 0 };
        rt_ringevent(vm, i - 1, &e);
        int64_t row = (last.ns - e.ns) / ROW_NS;
        if (row >= MAXROWS) break;
        for (; i > 0 && rt_ringevent(vm, i - 1, &e) && (last.ns - e.ns) / ROW_NS == row; i--) {
            int c = 0;
            while (e.size > colmax[c]) c++;
            cols[c] += e.size;
        }
        buf_printf(b, "allocring: %8lld", (long long)(-(row + 1) * (ROW_NS / 1000000)));
        for (int c = 0; c < NCOLS; c++) buf_printf(b, " %10llu", (unsigned long long)cols[c]);
        buf_putc(b, '\n');
    }
    top_places(vm, b, n);
}

/* ---- the ring as lines ---- */

/* "allocs", how many are kept, how many there were; then for each, the oldest first, "a", ns before now, bytes asked for, bytes of the size class (0: large), goroutine, and the
 * number of the place; a place's first use comes after its line: "p", number, function, line, file. */
void rt_ringtext(rt_vm *vm, buf *b)
{
    const struct allocring *r = vm->heap->ring;
    if (r == NULL) return;
    uint64_t n = r->n < r->cap ? r->n : r->cap, nplaces = 0, nslots = 64;
    int64_t now = rt_nanotime();
    while (nslots < 2 * n) nslots *= 2;
    uint64_t *pcs = base_calloc(nslots, sizeof *pcs), *ids = base_calloc(nslots, sizeof *ids);
    if (pcs == NULL || ids == NULL) base_oom(nslots * sizeof *pcs);
    buf_printf(b, "allocs\t%llu\t%llu\n", (unsigned long long)n, (unsigned long long)r->n);
    for (uint64_t i = 0; i < n; i++) {
        allocevent e;
        rt_ringevent(vm, i, &e);
        uint64_t k = e.pc * 0x9e3779b97f4a7c15u & (nslots - 1);
        while (ids[k] && pcs[k] != e.pc) k = (k + 1) & (nslots - 1);
        if (!ids[k]) {
            rt_pcinfo x;
            bool ok = rt_findpc(vm, e.pc, &x);
            pcs[k] = e.pc;
            ids[k] = ++nplaces;
            buf_printf(b, "p\t%llu\t%s\t%u\t%s\n", (unsigned long long)nplaces, ok && x.name ? x.name : "?", ok ? x.line : 0, ok && x.file ? x.file : "?");
        }
        buf_printf(b, "a\t%lld\t%llu\t%u\t%u\t%llu\n", (long long)(now - e.ns), (unsigned long long)e.size, e.sizeclass ? class_to_size[e.sizeclass] : 0, e.goid, (unsigned long long)ids[k]);
    }
    base_free(pcs);
    base_free(ids);
}
