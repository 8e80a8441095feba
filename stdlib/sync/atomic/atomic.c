/* atomic.c - natives of package sync/atomic: the processor's own atomic instructions.
 *
 * Native calls are opaque to the optimiser, so no load is moved out of a loop that waits.
 */
#include "runtime/sched/race.h"

enum { R = 1, W = 2 };

/* The word at s, which is going to be read, written, or both. */
#define AT(T, how) ((T *)place(gp, fp + n, sizeof(T), how))

static void *place(g *gp, slot *s, uint64_t size, int how)
{
    if (!s->p) rt_panicnil(gp);
    if (unlikely(gp->vm->race != NULL)) rt_raceatomic(gp, s->p, size, how & R, how & W);
    return s->p;
}

#define FAMILY(N, T, f) \
    static void load##N(g *gp, slot *fp) { enum { n = 1 }; fp[0].f = __atomic_load_n(AT(T, R), __ATOMIC_SEQ_CST); } \
    static void store##N(g *gp, slot *fp) { enum { n = 0 }; __atomic_store_n(AT(T, W), (T)fp[1].f, __ATOMIC_SEQ_CST); } \
    static void swap##N(g *gp, slot *fp) { enum { n = 1 }; fp[0].f = __atomic_exchange_n(AT(T, R | W), (T)fp[2].f, __ATOMIC_SEQ_CST); } \
    static void add##N(g *gp, slot *fp) { enum { n = 1 }; fp[0].f = __atomic_add_fetch(AT(T, R | W), (T)fp[2].f, __ATOMIC_SEQ_CST); } \
    static void and##N(g *gp, slot *fp) { enum { n = 1 }; fp[0].f = __atomic_fetch_and(AT(T, R | W), (T)fp[2].f, __ATOMIC_SEQ_CST); } \
    static void or##N(g *gp, slot *fp) { enum { n = 1 }; fp[0].f = __atomic_fetch_or(AT(T, R | W), (T)fp[2].f, __ATOMIC_SEQ_CST); } \
    static void cas##N(g *gp, slot *fp) \
    { \
        enum { n = 1 }; \
        T old = (T)fp[2].f; \
        fp[0].u = __atomic_compare_exchange_n(AT(T, R | W), &old, (T)fp[3].f, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST); \
    }

FAMILY(Int32, int32_t, i)
FAMILY(Int64, int64_t, i)
FAMILY(Uint32, uint32_t, u)
FAMILY(Uint64, uint64_t, u)
FAMILY(Uintptr, uint64_t, u)

/* Pointers go through the write barrier; a goroutine switches at safepoints only, so the two steps are one. */
static void loadPointer(g *gp, slot *fp) { enum { n = 1 }; fp[0].p = *AT(void *, R); }
static void storePointer(g *gp, slot *fp) { enum { n = 0 }; rt_writeptr(gp, AT(void *, W), fp[1].p); }

static void swapPointer(g *gp, slot *fp)
{
    enum { n = 1 };
    void *old = *AT(void *, R | W);
    rt_writeptr(gp, fp[1].p, fp[2].p);
    fp[0].p = old;
}

static void casPointer(g *gp, slot *fp)
{
    enum { n = 1 };
    bool same = *AT(void *, R | W) == fp[2].p;
    if (same) rt_writeptr(gp, fp[1].p, fp[3].p);
    fp[0].u = same;
}

extern const rt_native_def stdlib_sync_atomic_natives[];
const rt_native_def stdlib_sync_atomic_natives[] = {
    { "sync/atomic.AddInt32", addInt32 },
    { "sync/atomic.AndInt32", andInt32 },
    { "sync/atomic.OrInt32", orInt32 },
    { "sync/atomic.CompareAndSwapInt32", casInt32 },
    { "sync/atomic.LoadInt32", loadInt32 },
    { "sync/atomic.StoreInt32", storeInt32 },
    { "sync/atomic.SwapInt32", swapInt32 },
    { "sync/atomic.AddInt64", addInt64 },
    { "sync/atomic.AndInt64", andInt64 },
    { "sync/atomic.OrInt64", orInt64 },
    { "sync/atomic.CompareAndSwapInt64", casInt64 },
    { "sync/atomic.LoadInt64", loadInt64 },
    { "sync/atomic.StoreInt64", storeInt64 },
    { "sync/atomic.SwapInt64", swapInt64 },
    { "sync/atomic.AddUint32", addUint32 },
    { "sync/atomic.AndUint32", andUint32 },
    { "sync/atomic.OrUint32", orUint32 },
    { "sync/atomic.CompareAndSwapUint32", casUint32 },
    { "sync/atomic.LoadUint32", loadUint32 },
    { "sync/atomic.StoreUint32", storeUint32 },
    { "sync/atomic.SwapUint32", swapUint32 },
    { "sync/atomic.AddUint64", addUint64 },
    { "sync/atomic.AndUint64", andUint64 },
    { "sync/atomic.OrUint64", orUint64 },
    { "sync/atomic.CompareAndSwapUint64", casUint64 },
    { "sync/atomic.LoadUint64", loadUint64 },
    { "sync/atomic.StoreUint64", storeUint64 },
    { "sync/atomic.SwapUint64", swapUint64 },
    { "sync/atomic.AddUintptr", addUintptr },
    { "sync/atomic.AndUintptr", andUintptr },
    { "sync/atomic.OrUintptr", orUintptr },
    { "sync/atomic.CompareAndSwapUintptr", casUintptr },
    { "sync/atomic.LoadUintptr", loadUintptr },
    { "sync/atomic.StoreUintptr", storeUintptr },
    { "sync/atomic.SwapUintptr", swapUintptr },
    { "sync/atomic.LoadPointer", loadPointer },
    { "sync/atomic.StorePointer", storePointer },
    { "sync/atomic.SwapPointer", swapPointer },
    { "sync/atomic.CompareAndSwapPointer", casPointer },
    { 0, 0 }
};
