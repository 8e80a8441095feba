/* malloc.h - allocation of Go memory: the fast path and what the VM may inline.
 *
 * Nothing here collects: crossing the heap trigger sets POLL_GC on gp, and the next safepoint calls rt_gc.
 * A type's memory layout is recorded in the heap bitmap at allocation, so marking is precise. The inline fast path
 * itself, rt_malloc_fast, is in malloc_fast.h.
 */
#ifndef GOL_RUNTIME_MALLOC_H
#define GOL_RUNTIME_MALLOC_H
#include "runtime/rt.h"

enum { RT_MAXSMALL = 32768, RT_PAGESHIFT = 13, RT_PAGESIZE = 1 << RT_PAGESHIFT, RT_TINYSIZE = 16 };

/* Layouts for the runtime's own objects, usable with rt_mallocgc. */
extern const rtype rt_gct_ptr;       /* one pointer */
extern const rtype rt_gct_string;    /* gostring */
extern const rtype rt_gct_slice;     /* goslice */
extern const rtype rt_gct_iface;     /* goeface: type word is a scalar */

/* Bytes an allocation of size really takes: size class or whole pages. 0 stays 0; wraps to size near 2^64. */
uint64_t rt_roundupsize(uint64_t size);
/* Span class (size class * 2 + noscan) of a small size, 1 <= size <= RT_MAXSMALL. */
unsigned rt_spanclass(uint64_t size, bool noscan);

/* One object of type t, zeroed, when the caller has computed spc = rt_spanclass(t->size, t->ptrdata == 0), 1 <= t->size <= RT_MAXSMALL, beforehand
 * and (t has pointers or its size is at least 16). The quick door behind the VM's NEW instruction; rt_malloc_fast is the same inline. */
void *rt_malloc_small(g *gp, unsigned spc, const rtype *t);

/* Gives back the large object that begins at p, to which nothing leads that is still read. Others stay for the collector. */
void rt_freelarge(g *gp, void *p);

/* The first `to` bytes of the large object that begins at p are not needed any more, as the first `from` were not before: the system may have their memory, whole steps of
 * it. They hold no pointers, and read as they are or as zeros from now on. */
enum { RT_FREESTEP = 256 << 10 };
void rt_freesteps(g *gp, void *p, uint64_t from, uint64_t to);
static inline void rt_freepart(g *gp, void *p, uint64_t from, uint64_t to)
{
    if (unlikely(from / RT_FREESTEP != to / RT_FREESTEP)) rt_freesteps(gp, p, from / RT_FREESTEP, to / RT_FREESTEP);
}

/* Asks for a collection at gp's next safepoint: a poll, or its next call. */
static inline void rt_askgc(g *gp) { rt_askpoll(gp, POLL_GC); }
/* The same for runtime.GC: that collection counts as forced and sweeps everything before it returns. For natives: the function
 * that called must reach a safepoint before it goes on. */
void rt_gcrequest(g *gp);

/* Sets the bytes the heap may take, 0: any number; returns what they were. */
uint64_t rt_heaplimit(rt_vm *vm, uint64_t bytes);
/* GODEBUG=alloctrace: a line on standard error. */
#define ALLOCTRACE(vm, ...) do { if (unlikely((vm)->dbg.alloctrace)) rt_alloctrace((vm), __VA_ARGS__); } while (0)
void rt_alloctrace(rt_vm *vm, const char *fmt, ...) PRINTF(2, 3);

/* Makes another collector do the work, before anything is allocated. false: why. */
struct rt_altgc;
bool rt_heapalt(rt_vm *vm, const struct rt_altgc *alt, const char **why);

/* Bytes in spans in use; what an out-of-memory text reports. */
uint64_t rt_heapinuse(rt_vm *vm);

#endif
