/* mheap.h - the heap's own structures, shared by the files of runtime/heap/ and by malloc.h's fast path.
 *
 * From the top: the mheap owns one reserved address region cut into 8 KiB pages; runs of pages are mspans; a span
 * in use holds objects of one size class (or one large object); mcentral keeps the spans of one span class, mcache is a P's
 * own span of each class, from which objects are taken without further ado.
 *
 * Locking: one thread runs goroutines and collects at its safepoints, so nothing is locked yet. What a P owns hangs off
 * its mcache and gcwork; all the rest belongs to the mheap and will be guarded by one lock of rank LOCK_MHEAP, except the mcentral sets.
 */
#ifndef GOL_RUNTIME_MHEAP_H
#define GOL_RUNTIME_MHEAP_H
#include <pthread.h>
#include "runtime/rt.h"
#include "runtime/heap/malloc.h"
#include "runtime/heap/mspecial.h"
#include "runtime/heap/sizeclasses.h"

typedef struct spanspecials spanspecials;
typedef struct finblock finblock;

enum spanstate { SPAN_DEAD, SPAN_FREE, SPAN_INUSE };
enum { SPAN_INLINEBITS = 4 };        /* 64-bit words: enough for 256 objects, so for classes of 32 bytes and more */

struct mspan {
    /* allocation: the owning mcache */
    uint64_t allocCache;      /* free slots of one 64-slot word, shifted so that bit 0 is slot freeindex; 0: load the next word */
    uintptr_t base;
    uint64_t elemsize;
    uint64_t *hbits;          /* heap bitmap from base on: 1 bit per 8-byte word, set = pointer. Scan spans of small objects only */
    uint32_t freeindex;       /* slots below it are taken */
    uint32_t allocCount;      /* slots taken */
    uint32_t nelems;
    uint32_t divmul;          /* slot = offset * divmul >> 32 */
    uint8_t  spanclass;       /* size class * 2 + noscan */
    uint8_t  state;
    uint8_t  needzero;        /* memory may hold old bytes */
    uint8_t  bigbits;         /* bits are a block of h->bitfree, not inlinebits */
    /* sweepgen against heap's h: h-2 to be swept, h-1 being swept, h swept, h+1 cached before the sweep began, h+3 swept and cached */
    uint32_t sweepgen;
    uint64_t *allocBits;      /* slots taken at the last sweep */
    uint64_t *gcmarkBits;
    uintptr_t limit;          /* end of the objects (not of the pages) */
    uint64_t npages;
    const rtype *largetype;   /* large scan object: repeated layout */
    uint64_t largesize;       /* bytes asked for */
    uint32_t cachedCount;     /* allocCount when it was cached: statistics */
    mspan *next, *prev;       /* prev: free page lists only */
    spanspecials *specials;   /* attachments of its objects, NULL: none; guarded by h->speciallock */
    uint64_t inlinebits[2][SPAN_INLINEBITS];
};

/* Spans of one class, in four sets: partial or full, swept or not. The roles of the pair members swap each cycle with the
 * parity of sweepgen: after a mark, everything that was swept is unswept. */
typedef struct mcentral { mspan *partial[2], *full[2]; } mcentral;

struct mcache {               /* one per P */
    uint32_t slow;            /* not 0: every allocation takes the slow path (MC_*) */
    uintptr_t tiny;           /* block of the tiny allocator, 0 if none */
    uint64_t tinyoffset;
    mspan *alloc[NUM_SPANCLASSES];
    uint64_t tinyallocs;
};
enum { MC_BLACK = 1, MC_STRESS = 2 };    /* marking: new objects are black; gcstress */

/* Mark work: 2048-byte buffers of grey objects. */
enum { WORKBUF_BYTES = 2048, WORKBUF_N = (WORKBUF_BYTES - 16) / 8 };
typedef struct workbuf { struct workbuf *next; uint64_t n; uintptr_t obj[WORKBUF_N]; } workbuf;
typedef struct gcwork {       /* per P */
    workbuf *wbuf1, *wbuf2;   /* two, so that a put/get at a buffer's edge does not thrash */
    uint64_t bytesmarked, scanwork;
} gcwork;

enum { WBBUF_N = 256 };
typedef struct wbbuf { uint32_t n; void *ptr[2 * WBBUF_N]; } wbbuf;     /* p.wbbuf: old, new pairs */

enum { NBINS = 128 };

typedef struct memstats {
    struct { uint64_t mallocs, frees; } bysize[NUM_SIZECLASSES];   /* objects; class 0: large ones. What caches handed out comes in at flushes */
    uint64_t totalalloc, totalfree;          /* bytes */
    uint64_t tinyallocs;
    uint64_t numgc, numforced, pausetotal, lastgc;
    uint64_t pausens[256], pauseend[256];    /* ring: cycle n at (n + 255) % 256 */
    uint64_t wbchecked, wbshaded;            /* entries through the barrier buffer; objects it greyed */
} memstats;

struct mheap {
    rt_vm *vm;
    uintptr_t start, used, committed, end;   /* region: [start, used) handed out, [start, committed) accessible */
    mspan **spans;            /* page number -> span, for pages below used */
    uint64_t *bitmap;         /* 1 bit per word of the region */
    uint64_t spansbytes, bitmapbytes;
    mspan *freebin[NBINS];    /* free page runs by length; the last bin holds all longer ones */
    uint64_t binmap[NBINS / 64];
    mspan *spanfree;          /* unused descriptors */
    struct slab *slabs;       /* malloc'd blocks behind descriptors and bitmaps */
    uint64_t *bitfree;        /* blocks of 2 * 16 words, linked through word 0 */
    mcentral central[NUM_SPANCLASSES];
    mspan empty;              /* span without free slots: an mcache's initial entries */
    uint64_t zerobase[2];     /* address of all zero-sized objects */

    uint32_t sweepgen;        /* += 2 each cycle */
    bool sweepdone;
    unsigned sweepcursor;     /* mcentral where sweepone looks next */
    uint64_t pagesinuse, pagesswept;
    double sweepratio;        /* pages to sweep per byte allocated */
    uint64_t sweepheaplive;   /* heaplive when the ratio was computed */
    uint64_t sweptbasis;

    /* mark */
    workbuf *full, *emptybufs;
    gcwork gcw;               /* of the only P */

    /* pacing */
    int32_t gcpercent;        /* GOGC, -1 = off */
    uint64_t memlimit;        /* GOMEMLIMIT, ~0 = none */
    uint64_t heaplive;        /* bytes marked last time plus all handed out since */
    uint64_t heapmarked;
    uint64_t goal, trigger;
    uint64_t laststackscan, lastglobals;
    uint64_t heaplimit;       /* GODEBUG=heaplimit, 0 = none */
    bool collecting;
    bool forcenext;           /* runtime.GC asked */
    int64_t starttime;
    /* attachments to objects (mspecial.c), guarded by speciallock */
    pthread_mutex_t speciallock;
    spanspecials *specialspans, *spanspecialfree;
    special *specialfree;
    finblock *finq[NFINQ], *finfree;         /* calls that are due, newest first */
    bool finwake;             /* atomic: calls were queued since the goroutines for them looked */
    uint64_t cleanupid, specialsys;
    memstats stats;
    uint64_t released;        /* bytes of free pages given back */
    uint64_t overhead;        /* bytes malloc'd for descriptors, bitmaps, work buffers */
};

typedef struct slab { struct slab *next; } slab;

/* mem_linux.c */
void *mem_reserve(uint64_t *size, uint64_t min);       /* inaccessible address space; halves *size down to min; NULL: none */
bool  mem_commit(void *p, uint64_t n);                 /* make accessible, zeroed at first touch */
void  mem_unuse(void *p, uint64_t n);                  /* give the pages back; zero when touched again */
void  mem_free(void *p, uint64_t n);

/* mheap.c */
mspan *mheap_allocspan(mheap *h, uint64_t npages, unsigned spanclass);   /* in use, swept, bits clear; NULL: no memory */
void   mheap_freespan(mheap *h, mspan *s);
void  *mheap_slab(mheap *h, uint64_t n);               /* persistent zeroed memory, freed with the heap */
uint64_t mheap_scavenge(mheap *h, uint64_t keepbytes); /* gives free runs back beyond keepbytes; returns bytes */

static inline mspan *mheap_spanof(mheap *h, uintptr_t p)   /* the span in use that has an object at p, or NULL */
{
    uintptr_t off = p - h->start;
    if (off >= h->used - h->start) return NULL;
    mspan *s = h->spans[off >> RT_PAGESHIFT];
    if (s == NULL || s->state != SPAN_INUSE || p < s->base || p >= s->limit) return NULL;
    return s;
}
static inline uint32_t span_index(const mspan *s, uintptr_t p)
{
    if (s->spanclass < 2) return 0;
    return (uint32_t)(((uint64_t)(p - s->base) * s->divmul) >> 32);
}

/* mcentral.c */
mspan *mcentral_cachespan(mheap *h, unsigned spc);     /* a span with a free slot, allocCache loaded; NULL: no memory */
void   mcentral_uncachespan(mheap *h, mspan *s);
void   span_refillcache(mspan *s, uint32_t word);
uint32_t span_nextfree(mspan *s);                      /* next free slot, allocCache advanced to it; nelems if none */

/* mcache.c */
mcache *mcache_new(mheap *h);
void    mcache_account(mheap *h, mspan *s);
bool    mcache_refill(g *gp, mcache *c, unsigned spc); /* false: no memory */
void    mcache_releaseall(mheap *h, mcache *c);

/* mgcsweep.c */
bool span_sweep(mheap *h, mspan *s, bool preserve);    /* true: the span was freed */
uint64_t sweep_one(mheap *h);                          /* sweeps some span; pages freed, ~0 when nothing was left */
void sweep_all(mheap *h);
void sweep_credit(mheap *h, uint64_t bytes, uint64_t callerpages);
void sweep_setpace(mheap *h);

/* mgcwork.c */
void gcw_init(mheap *h);
void gcw_free(mheap *h);
void gcw_put(mheap *h, gcwork *w, uintptr_t obj);
uintptr_t gcw_get(mheap *h, gcwork *w);                /* 0: none left */

/* mgcmark.c */
void mark_roots(mheap *h);
uint64_t mark_drain(mheap *h, uint64_t maxobjects);    /* scans up to so many grey objects; returns how many */
void mark_shade(mheap *h, const void *p);
void mark_newobject(mheap *h, mspan *s, uintptr_t obj);
void mark_contents(mheap *h, uintptr_t obj);           /* shades what the object points to; not the object */
void wbbuf_flush(mheap *h, p *pp);

/* mspecial.c */
void special_markroots(mheap *h);                      /* what attachments and queued calls keep; the world is stopped */
void special_sweep(mheap *h, mspan *s);                /* s->specials != NULL, s is about to be swept */

/* mcheck.c */
void mark_verify(g *gp, mheap *h);

/* mgc.c: one cycle in three steps; rt_gc does them at once. */
void gc_start(g *gp, mheap *h);
void gc_finish(g *gp, mheap *h, bool forced);

/* mgcpacer.c */
uint64_t gc_goal(uint64_t marked, uint64_t stackscan, uint64_t globals, int32_t gcpercent);
uint64_t gc_trigger(uint64_t goal, uint64_t marked, uint64_t runway);
void gc_setgoal(mheap *h);

/* heap bitmap (malloc.c) */
void heapbits_fill(uint64_t *bits, uint64_t bit, uint64_t nwords, const rtype *t, uint64_t datawords);

#endif
