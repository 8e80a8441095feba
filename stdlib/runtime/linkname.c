/* linkname.c - what //go:linkname may name (compiler/types/linkname.c): Go's map iterators, clocks, random numbers, memory.
 *
 * The iterator belongs to the program, which may have written anything into it: that is what a document tries. It is taken over, looked at, and put back with write barriers, since
 * it may lie in the heap. Fields that count are checked; pointers cannot be, as with any unsafe.Pointer.
 */
#include "runtime/data/map_int.h"

/* func mapiterinit(t, h unsafe.Pointer, it *Hiter) */
static void runtime_mapiterinit(g *gp, slot *fp)
{
    const rtype *t = fp[0].p;
    hiter it;
    if (fp[2].p == NULL || t == NULL) rt_panicnil(gp);
    if (t->kind != K_MAP) rt_fatal(gp, "mapiterinit: not the type of a map");
    rt_mapiterinit(gp, t, fp[1].p, &it);
    map_putiter(gp, fp[2].p, &it);
}

/* func mapiternext(it *Hiter) */
static void runtime_mapiternext(g *gp, slot *fp)
{
    if (fp[0].p == NULL) rt_panicnil(gp);
    hiter it = *(hiter *)fp[0].p;
    if (it.h == NULL || it.t == NULL || it.buckets == NULL) rt_panicnil(gp);
    uint64_t n = it.B < 64 ? 1ull << it.B : 0;
    if (it.B > it.h->B || it.startbucket >= n || it.bucket >= n || it.offset >= BUCKETCNT) rt_fatal(gp, "mapiternext: the iterator is out of its map");
    rt_mapiternext(gp, &it);
    map_putiter(gp, fp[0].p, &it);
}

static void runtime_nanotime(g *gp UNUSED, slot *fp) { fp[0].i = rt_nanotime(); }
static void runtime_fastrand(g *gp, slot *fp) { fp[0].u = (uint32_t)rt_rand64(gp); }

static void runtime_fastrandn(g *gp, slot *fp) { fp[0].u = (uint32_t)((rt_rand64(gp) >> 32) * (uint32_t)fp[1].u >> 32); }

static void *memory(g *gp, slot p, slot n)
{
    if (p.p == NULL && n.u) rt_panicnil(gp);
    return p.p;
}

/* func memhash(p unsafe.Pointer, seed, n uintptr) uintptr */
static void runtime_memhash(g *gp, slot *fp) { fp[0].u = rt_hashstring(gp, memory(gp, fp[1], fp[3]), fp[2].u, fp[3].u); }

/* As Go's they know nothing of types, so the collector is not told of pointers that go. */
static void runtime_memmove(g *gp, slot *fp)
{
    void *to = memory(gp, fp[0], fp[2]), *from = memory(gp, fp[1], fp[2]);
    if (fp[2].u) memmove(to, from, fp[2].u);
}

static void runtime_memclr(g *gp, slot *fp)
{
    void *p = memory(gp, fp[0], fp[1]);
    if (fp[1].u) memset(p, 0, fp[1].u);
}

const rt_native_def stdlib_runtime_linkname_natives[] = {
    { "runtime.mapiterinit", runtime_mapiterinit }, { "runtime.mapiternext", runtime_mapiternext }, { "runtime.nanotime", runtime_nanotime },
    { "runtime.fastrand", runtime_fastrand }, { "runtime.cheaprand", runtime_fastrand }, { "runtime.fastrandn", runtime_fastrandn }, { "runtime.cputicks", runtime_nanotime },
    { "runtime.memhash", runtime_memhash }, { "runtime.memmove", runtime_memmove }, { "runtime.memclrNoHeapPointers", runtime_memclr }, { 0, 0 }
};
