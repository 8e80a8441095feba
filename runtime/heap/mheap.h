/* mheap.h - the heap's own structures, shared by the files of runtime/heap/ and by malloc.h's fast path.
 *
 * From the top: the mheap owns one reserved address region cut into 8 KiB pages; runs of pages are mspans; a span
 * in use holds objects of one size class (or one large object); mcentral keeps the spans of one span class, mcache is a P's
 * own span of each class, from which objects are taken without further ado.
 *
 * Threads: the P's thread runs goroutines, allocates, sweeps, and begins and ends cycles at its safepoints; the marker thread (mgcmarker.c) does nothing
 * but mark, between a cycle's begin and end. Three kinds of memory are shared while it does:
 *   - lists of work and the marker's state: guarded by gcmarker.mu;
 *   - mark bits: set with an atomic or; pointer words of objects and globals: stored by the P through the doors of mbarrier.h, which store whole words
 *     atomically while the barrier is on; bits of the heap bitmap: whole words, stored by the P alone;
 *   - the page table, and in a descriptor what finding an object needs: written before state becomes SPAN_INUSE (release), which readers load first
 *     (acquire). While marking no span leaves that state.
 * All else is the P's own: caches hang off the P, the rest belongs to the mheap.
 */
#ifndef GOL_RUNTIME_MHEAP_H
#define GOL_RUNTIME_MHEAP_H
#include <pthread.h>
#include "runtime/rt.h"
#include "runtime/debug/timehist.h"
#include "runtime/heap/altgc.h"
#include "runtime/heap/malloc.h"
#include "runtime/heap/mspecial.h"
#include "runtime/heap/sizeclasses.h"

typedef struct spanspecials spanspecials;

enum spanstate { SPAN_DEAD, SPAN_FREE, SPAN_INUSE };
enum { SPAN_MAXWORDS = 16 };         /* 64 slots each: a span has 1024 objects at most */
enum { SPAN_SIZES = 3 };             /* of descriptors: with bits for up to 4, 8 and 16 words */

/* A span's descriptor. There is one for each 8 KiB of small objects, so its size counts: what finding, marking and allocating an object needs is one cache line, and the bits
 * behind it are as many as the class has use for (mheap.c), 128 bytes in all for classes of 32 bytes and more. */
struct mspan {
    uint64_t allocCache;      /* free slots of one 64-slot word, shifted so that bit 0 is slot freeindex; 0: load the next word */
    uintptr_t base;
    mspan *next, *prev;       /* in a set of a mcentral, or a bin of free runs */
    spanspecials *specials;   /* attachments of its objects, NULL: none; guarded by h->speciallock */
    uint32_t npages;
    uint32_t divmul;          /* slot = offset * divmul >> 32; 0 for large objects */
    /* sweepgen against heap's h: h-2 to be swept, h-1 being swept, h swept, h+1 cached before the sweep began, h+3 swept and cached */
    uint32_t sweepgen;
    uint16_t nelems;          /* of a free run: of the last use of the descriptor, 0 if there was none */
    uint16_t freeindex;       /* slots below it are taken */
    uint16_t allocCount;      /* slots taken */
    uint16_t elemwords;       /* 8-byte words of a slot; 0: a large object, which has the whole span */
    uint8_t  spanclass;       /* size class * 2 + noscan */
    uint8_t  state;
    uint8_t  needzero;        /* memory may hold old bytes */
    uint8_t  marks;           /* which of two words of bits are mark bits, 0 or 1; a sweep turns it over */
    union {
        uint64_t bits[2 * SPAN_MAXWORDS];     /* for each 64 slots two words: marks, and slots taken at the last sweep */
        struct {
            uint64_t onlybits[2];
            const rtype *largetype;           /* large scan object: repeated layout */
            uint64_t largesize;               /* bytes asked for */
        };
    };
} __attribute__((aligned(64)));

/* Spans of one class, in four sets: partial or full, swept or not. The roles of the pair members swap each cycle with the
 * parity of sweepgen: after a mark, everything that was swept is unswept. */
typedef struct mcentral { mspan *partial[2], *full[2]; } mcentral;

struct mcache {               /* one per P */
    uint32_t slow;            /* not 0: every allocation takes the slow path (MC_*) */
    uintptr_t tiny;           /* block of the tiny allocator, 0 if none */
    uint64_t tinyoffset;
    uintptr_t hbits;          /* the heap bitmap, less what lies before the region: the bit of the word at p is bit p / 8 from here */
    mspan *alloc[NUM_SPANCLASSES];
    uint16_t cached[NUM_SPANCLASSES];     /* the span's allocCount when it was cached: statistics */
    uint16_t black[NUM_SPANCLASSES];      /* when its free slots were blackened (mcache.c) */
    uint64_t tinyallocs;
};
enum { MC_STRESS = 2, MC_OBSERVE = 4, MC_ALT = 8 };    /* gcstress; vm->observe; vm->alt */

/* Mark work: 2048-byte buffers of grey objects, or (raw) of pointers from a barrier buffer that are still to be shaded. */
enum { WORKBUF_BYTES = 2048, WORKBUF_N = (WORKBUF_BYTES - 16) / 8 };
typedef struct workbuf { struct workbuf *next; uint32_t n; uint32_t raw; uintptr_t obj[WORKBUF_N]; } workbuf;
typedef struct gcwork {       /* the P's, and the marker thread's */
    workbuf *wbuf1, *wbuf2;   /* two, so that a put/get at a buffer's edge does not thrash */
    uint64_t bytesmarked;     /* sizes of the objects it marked */
    uint64_t scanwork;        /* bytes it scanned */
    uint64_t flushedwork;     /* of those, handed over to bgscancredit */
    uint64_t shaded;          /* objects greyed from barrier buffers */
} gcwork;

enum { WBBUF_N = 256 };
typedef struct wbbuf { uint32_t n, kept; void *ptr[2 * WBBUF_N]; } wbbuf;     /* p.wbbuf: old, new pairs; kept: of n, those that an earlier flush left */

enum { MW_P = 1, MW_THREAD = 2 };
enum { OWN_TIMERS, OWN_REFS, OWN_NONE };
/* The marker: what the P and the marker thread share. */
typedef struct gcmarker {
    pthread_mutex_t mu;
    pthread_cond_t wake;      /* the thread waits for work */
    pthread_cond_t calm;      /* the P waits for the thread to come to rest, or for work to take over */
    workbuf *full, *empty;    /* guarded by mu */
    uint32_t nfull;           /* of the list full; atomic, read without mu as a hint */
    uint32_t waiting;         /* somebody waits for work to be shared (MW_*): changed under mu, read without as a hint */
    bool started, refused;    /* the thread exists; could not be made. The P's */
    bool go;                  /* guarded by mu: a cycle is on */
    bool busy;                /* guarded by mu: the thread holds work */
    bool quit;                /* atomic: the VM closes */
    bool overflow;            /* atomic: no memory for a buffer; marked objects may be unscanned */
    uint32_t want;            /* atomic: the thread has nothing left: the P should hand over what it has */
    gcwork w;                 /* the thread's, the P's while not busy */
    int64_t cputime;          /* ns the thread has run in this cycle; guarded by mu */
    /* roots still to be scanned: guarded by mu */
    bool specials;
    rt_globals *globals;
    uint64_t globaloff;
    g *gs;
    g *dying;                 /* atomic: has ended, so who scans its stack gives that up; the P sets it while it waits for it */
    uint8_t own;              /* OWN_*: what the P alone scans and has not finished; the P's */
    uint32_t owndone;         /* entries of it scanned; the P's */
    stkchunk *chunks;         /* unused stack memory of goroutines that were scanned; guarded by mu */
    uint64_t stackbytes, globalbytes;     /* atomic sums */
    pthread_t thread;
} gcmarker;

/* The cycle that runs, or the last one. Times in ns of rt_nanotime. */
typedef struct gccycle {
    int64_t begun;            /* sweep termination */
    int64_t marking;          /* the world ran again */
    int64_t ended;            /* mark termination began */
    int64_t done;
    uint64_t live0, live1;    /* heaplive at begin and at the end of the mark */
    uint64_t goal, trigger;
    int64_t assisttime, idletime;   /* ns the P marked: for allocations; when it had nothing to run or waited for the collection */
    bool forced;
} gccycle;

/* Pacing (mgcpacer.c). */
typedef struct gcpacer {
    double consmark, lastconsmark[4];    /* the largest of the last cycles' */
    double workperbyte, bytesperwork;    /* assist ratio and its inverse */
    uint64_t lastheapscan;           /* bytes of objects the last mark scanned */
    uint64_t expected;               /* bytes this mark should scan */
    uint64_t bgscanned;              /* atomic: bytes the marker thread has scanned in this cycle */
    int64_t bgscancredit;            /* atomic: of those, not taken by assists yet */
} gcpacer;

enum { NBINS = 128, MAXDOOMED = 8 };

typedef struct memstats {
    struct { uint64_t mallocs, frees; } bysize[NUM_SIZECLASSES];   /* objects; class 0: large ones. What caches handed out comes in at flushes */
    uint64_t totalalloc, totalfree;          /* bytes */
    uint64_t tinyallocs;
    uint64_t numgc, numforced, pausetotal, lastgc;
    int64_t assistns, markerns, idlens;      /* of finished cycles: marked by goroutines for what they allocate, by the thread, by the idle P */
    uint64_t pausens[256], pauseend[256];    /* ring: cycle n at (n + 255) % 256 */
    timehist pauses;                         /* of all cycles, two each */
    uint64_t wbchecked, wbexecuted, wbshaded;   /* barriered stores seen by the slow path; pointers recorded; objects they greyed */
} memstats;

struct mheap {
    rt_vm *vm;
    uintptr_t start, used, committed, end;   /* region: [start, used) handed out, [start, committed) accessible */
    mspan **spans;            /* page number -> span, for pages below used */
    uint64_t *bitmap;         /* 1 bit per word of the region */
    uint64_t spansbytes, bitmapbytes;
    mspan *freebin[NBINS];    /* free page runs by length; the last bin holds all longer ones */
    uint64_t binmap[NBINS / 64];
    mspan *spanfree[SPAN_SIZES];     /* unused descriptors */
    struct slab *slabs;       /* malloc'd blocks behind descriptors */
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
    gcmarker marker;
    gcwork gcw;               /* of the only P */
    uint32_t markgen;         /* += 2 each cycle: g.gcscan tells whether a stack was scanned in it */
    uint32_t workcap, wbcap;  /* entries used of work and barrier buffers: fewer under GODEBUG=gcsmallbufs=1 */
    gccycle cycle;

    mspan *doomed[MAXDOOMED]; /* freed during this mark (mfree.c) */
    unsigned ndoomed;

    /* pacing */
    int32_t gcpercent;        /* GOGC, -1 = off */
    uint64_t memlimit;        /* GOMEMLIMIT, ~0 = none */
    uint64_t heaplive;        /* bytes marked last time plus all handed out since */
    uint64_t heapmarked;
    uint64_t goal, trigger;
    uint64_t laststackscan, lastglobals;
    uint64_t heaplimit;       /* the host's (gol_limits.bytes) or GODEBUG=heaplimit, 0 = none */
    bool collecting;          /* in rt_gc: not again from there */
    bool forcenext;           /* runtime.GC asked */
    gcpacer pacer;
    bool held;                /* a script drives the mark (rt_gcmarkbegin) */
    uint8_t holdwant;         /* HOLD_*: what it asked for at the next safepoint */
    bool lingerforced;        /* the cycle whose termination lasts (vm->lingers) was asked for */
    int64_t gccputime;        /* ns spent collecting, on all threads; not by an idle P */
    int64_t starttime;
    /* attachments to objects (mspecial.c), guarded by speciallock */
    pthread_mutex_t speciallock;
    spanspecials *specialspans, *spanspecialfree;
    special *specialfree;
    special *finq[NFINQ];                    /* calls that are due, newest first */
    bool finwake;             /* atomic: calls were queued since the goroutines for them looked */
    uint64_t cleanupid, specialsys;
    uint64_t finqueued[NFINQ], finrun[NFINQ];    /* calls in all */
    /* allocation profile (mprof.c, runtime/debug/profile.c) */
    bool profiling;
    const int64_t *profrate;                 /* the program's runtime.MemProfileRate, NULL: the default */
    int64_t profratewas, profnext;           /* rate that profnext was drawn for; bytes until the next sample */
    profbucket **profhash, *profall;
    uint64_t profcycle;
    struct allocring *ring;
    memstats stats;
    /* scavenger (mscavenge.c) */
    uint64_t *resident, *dirty;              /* one bit a page of the region */
    uint64_t pagesresident;
    uint64_t scavgoal, scavlastgoal;         /* resident bytes to come down to; heap goal it was computed with */
    bool scavdue;                            /* more to give back when there is time */
    uint64_t scavbg, scaveager;              /* bytes given back in all */
    int64_t scavtime, scavbgns, scavassistns;    /* up to when time was used; ns spent giving back */
    uint64_t overhead;        /* atomic: bytes malloc'd for descriptors, work buffers */
    uint64_t spansys, profsys;               /* of those, descriptors and profile records */
};

typedef struct slab { struct slab *next; } slab;

/* mem_linux.c */
void *mem_reserve(uint64_t *size, uint64_t min);       /* inaccessible address space; halves *size down to min; NULL: none */
bool  mem_commit(void *p, uint64_t n);                 /* make accessible, zeroed at first touch */
void  mem_unuse(void *p, uint64_t n, bool lazy);       /* give the pages back; zero when touched again. lazy: when the system wants them, old bytes or zeros */
void  mem_free(void *p, uint64_t n);

/* mheap.c */
mspan *mheap_allocspan(mheap *h, uint64_t npages, unsigned spanclass);   /* in use, swept, bits clear; NULL: no memory */
void   mheap_freespan(mheap *h, mspan *s);
uint32_t mheap_descbytes(const mspan *s);              /* what the descriptor takes */
void  *mheap_slab(mheap *h, uint64_t n);               /* persistent zeroed memory, freed with the heap */

/* mscavenge.c */
void scav_use(mheap *h, mspan *s);                     /* s is about to be used: its pages become resident; sets needzero */
uint64_t mheap_scavenge(mheap *h, uint64_t bytes);     /* gives back so many bytes of free pages, rounded up; returns how many */
void scav_setgoal(mheap *h);                           /* at the end of a mark */
void scav_background(mheap *h, bool swept);            /* at the end of a sweep, or later while scavdue */
void scav_forgrowth(mheap *h, uint64_t bytes);         /* the heap is about to take more: the memory limit */

/* Sets of spans, and bins of free runs: lists whose members know their neighbours. */
static inline void spanset_push(mspan **set, mspan *s)
{
    s->prev = NULL;
    s->next = *set;
    if (s->next) s->next->prev = s;
    *set = s;
}
static inline void spanset_remove(mspan **set, mspan *s)
{
    if (s->next) s->next->prev = s->prev;
    if (s->prev) s->prev->next = s->next;
    else *set = s->next;
    s->next = s->prev = NULL;
}
static inline mspan *spanset_pop(mspan **set)
{
    mspan *s = *set;
    if (s) spanset_remove(set, s);
    return s;
}

static inline uint64_t heap_overhead(const mheap *h) { return __atomic_load_n(&h->overhead, __ATOMIC_RELAXED); }
static inline uint64_t span_bytes(const mspan *s) { return (uint64_t)s->npages << RT_PAGESHIFT; }
static inline uint64_t span_elemsize(const mspan *s) { return s->elemwords ? (uint64_t)s->elemwords * 8 : span_bytes(s); }
static inline uint32_t span_words(const mspan *s) { return ((uint32_t)s->nelems + 63) / 64; }
static inline uint64_t *span_marks(mspan *s, uint32_t word) { return &s->bits[2 * word + s->marks]; }
static inline uint64_t *span_taken(mspan *s, uint32_t word) { return &s->bits[2 * word + !s->marks]; }
static inline bool span_marked(mspan *s, uint32_t i) { return __atomic_load_n(span_marks(s, i / 64), __ATOMIC_RELAXED) >> (i % 64) & 1; }
/* The slot p lies in; beyond nelems in the rest of the last page. */
static inline uint32_t span_index(const mspan *s, uintptr_t p) { return (uint32_t)(((uint64_t)(p - s->base) * s->divmul) >> 32); }
static inline uintptr_t span_object(const mspan *s, uint32_t i) { return s->base + (uint64_t)i * s->elemwords * 8; }
/* Whether s is in use and one of its objects covers p: the page table's entry for a free page may be stale. */
static inline bool span_has(const mspan *s, uintptr_t p)
{
    return __atomic_load_n(&s->state, __ATOMIC_ACQUIRE) == SPAN_INUSE && p - s->base < span_bytes(s) && span_index(s, p) < s->nelems;
}
/* The span in use that has an object at p, or NULL. Any thread, while marking. */
static inline mspan *mheap_spanof(mheap *h, uintptr_t p)
{
    uintptr_t off = p - h->start;
    if (off >= __atomic_load_n(&h->used, __ATOMIC_RELAXED) - h->start) return NULL;
    mspan *s = __atomic_load_n(&h->spans[off >> RT_PAGESHIFT], __ATOMIC_ACQUIRE);
    return s != NULL && span_has(s, p) ? s : NULL;
}
/* What heaplimit leaves the heap: the host's is one for heap and stacks together. */
static inline uint64_t heap_allowance(const mheap *h)
{
    uint64_t stacks = h->vm->maxbytes ? h->vm->stackbytes : 0;
    return h->heaplimit > stacks ? h->heaplimit - stacks : 0;
}

/* Pointer slots of a frame of f that stands at pc: in a call, those alive there. */
static inline const uint8_t *rt_framebits(const rt_func *f, const insn *pc)
{
    uint32_t lo = 0, hi = f->nlive;
    if (hi == 0 || pc < f->code || pc >= f->code + f->ncode) return f->ptrbits;
    uint32_t at = (uint32_t)(pc - f->code);
    while (lo < hi) {
        uint32_t mid = (lo + hi) / 2;
        if (f->live[mid].pc < at) lo = mid + 1; else hi = mid;
    }
    return lo < f->nlive && f->live[lo].pc == at ? f->live[lo].bits : f->ptrbits;
}

/* mcentral.c */
mspan *mcentral_cachespan(mheap *h, unsigned spc);     /* a span with a free slot, allocCache loaded; NULL: no memory */
void   mcentral_uncachespan(mheap *h, mspan *s);
void   span_refillcache(mspan *s, uint32_t word);
uint32_t span_nextfree(mspan *s);                      /* next free slot, allocCache advanced to it; nelems if none */

/* mcache.c */
mcache *mcache_new(mheap *h);
void    mcache_account(mheap *h, mcache *c);           /* statistics take in what its spans have handed out */
bool    mcache_refill(g *gp, mcache *c, unsigned spc); /* false: no memory */
void    mcache_releaseall(mheap *h, mcache *c);
uint64_t span_freebits(mspan *s, uint32_t word); /* of slots 64 * word ...: free at the last sweep and not handed out since */
/* While marking, new objects are black: the free slots of a cached span are marked in advance, and those still free at the end are unmarked. */
void    mcache_blacken(mheap *h, mcache *c);
void    mcache_whiten(mheap *h, mcache *c);

/* mgcsweep.c */
bool span_sweep(mheap *h, mspan *s, bool preserve);    /* true: the span was freed */
uint64_t sweep_one(mheap *h);                          /* sweeps some span; pages freed, ~0 when nothing was left */
void sweep_all(mheap *h);
bool sweep_unlessstopped(mheap *h, g *gp);          /* sweep_all; false: the program must stop, there may be something left */
void sweep_credit(mheap *h, uint64_t bytes, uint64_t callerpages);
void sweep_setpace(mheap *h);

/* mfree.c */
void free_doomed(mheap *h);                            /* a mark is complete: what was given back meanwhile loses its mark */

/* mgcwork.c: any thread, each with its own gcwork */
void gcw_init(mheap *h);
void gcw_free(mheap *h);
void gcw_trim(mheap *h);                               /* the mark is over: gives most empty buffers back */
void gcw_put(mheap *h, gcwork *w, uintptr_t obj);
uintptr_t gcw_get(mheap *h, gcwork *w);                /* 0: none left */
void gcw_handover(mheap *h, gcwork *w);                /* gives all it holds to the heap's list */
void gcw_share(mheap *h, gcwork *w);                   /* gives some when the list is empty: the other marker may come any time, and must not wait */
void gcw_putraw(mheap *h, gcwork *w, void *const *p, uint32_t n);   /* pointers for somebody to shade */

/* mgcmark.c: roots */
void mark_begin(mheap *h);                             /* world stopped: the roots are laid out for mark_rootjob */
bool mark_rootjob(mheap *h, gcwork *w, bool mayleave);   /* scans some roots; false: none left. mayleave: less when the program must stop */
bool mark_rootsleft(mheap *h);                         /* marker.mu held */
void mark_allroots(mheap *h, gcwork *w);               /* all of them, the world being stopped (mcheck.c) */
uint64_t mark_step(mheap *h, uint64_t maxobjects);     /* the P marks: roots too, when there is nothing else */
void mark_stackbeforerun(mheap *h, g *gp, bool mayleave);   /* gp is about to run, or to be made anew: its stack must be scanned. mayleave: or the program stops instead */
void mark_stackdead(mheap *h, g *gp);                  /* gp has ended: nobody scans its stack any more */
void wbbuf_flush(mheap *h, p *pp);                     /* nothing is left in it */
void wbbuf_makeroom(mheap *h, p *pp);                  /* room for another pair */

/* mgcscan.c: objects */
/* Scans grey objects with w until none is left, maxobjects or maxwork bytes are done; returns objects. */
uint64_t mark_drain(mheap *h, gcwork *w, uint64_t maxobjects, uint64_t maxwork);
void mark_shade(mheap *h, gcwork *w, const void *p);
void mark_raw(mheap *h, gcwork *w, const workbuf *b);
void mark_words(mheap *h, gcwork *w, const void *base, const uint8_t *bits, uint64_t n);   /* shades what n words point to: 1 bit a word */
void mark_contents(mheap *h, gcwork *w, uintptr_t obj);   /* shades what the object points to */
void mark_outward(mheap *h, gcwork *w, const mspan *s, uintptr_t obj);     /* the same, but not the object, whatever in it points to it; all at once, for few objects */
uint32_t mark_white(mheap *h, void **p, uint32_t n);   /* drops pointers that need no shading; the P's */
void mark_newobject(mheap *h, mspan *s, uintptr_t obj);
bool mark_rescan(mheap *h, gcwork *w);                 /* world stopped: after an overflow, scans marked objects anew; whether there was one */

/* mspecial.c */
void special_markroots(mheap *h, gcwork *w);           /* what attachments and queued calls keep; any thread */
void special_sweep(mheap *h, mspan *s);                /* s->specials != NULL, s is about to be swept */
special *special_new(mheap *h);                                        /* NULL: no memory */
void special_free(mheap *h, special *s);
void special_queue(mheap *h, enum finqueue q, special *x);              /* the call of x->fin is due; takes x */
void special_queueroots(mheap *h, void (*mark)(void *ctx, const void *p), void *ctx);    /* what calls that are due keep */

/* mgcmarker.c: the marker thread */
void marker_init(mheap *h);
void marker_stop(mheap *h);                            /* joins it */
bool marker_start(mheap *h);                           /* a cycle is on: wakes or makes the thread; false: there is none */
bool marker_done(mheap *h);                            /* nothing is left to mark anywhere, given that the P holds nothing; else wakes it */
void marker_end(mheap *h);                             /* the cycle is over */
void marker_freechunks(mheap *h);                      /* and the stack memory it found unused goes; by the P */
void marker_wait(mheap *h, int64_t ns);                /* until it rests or has shared work, or so long at most */

/* mcheck.c */
void mark_verify(g *gp, mheap *h);

/* mgc.c: one cycle in three steps; rt_gc does them at once or begins one. */
bool gc_start(g *gp, mheap *h);
void gc_finish(g *gp, mheap *h, bool forced);

/* mgchold.c: the mark in a script's hands (package gol/rt). Natives that call the first or the last must be followed by a safepoint, where it takes effect. */
enum { HOLD_NOTHING, HOLD_BEGIN, HOLD_FINISH };
void rt_gcmarkbegin(g *gp);                            /* ends a cycle that is on, begins one and leaves it in GC_MARK: nobody marks but rt_gcmarkstep */
uint64_t rt_gcmarkstep(g *gp, uint64_t n);             /* scans up to n grey objects; returns how many; 0: nothing is grey, or no mark is held */
void rt_gcmarkfinish(g *gp);                           /* completes it */
typedef struct rt_wbstats { uint64_t checked, executed, shaded; } rt_wbstats;
rt_wbstats rt_barrierstats(g *gp);                     /* stores that met the barrier on; pointers it recorded; objects those greyed. Since the VM's start */
enum { GC_WHITE, GC_GREY, GC_BLACK, GC_NOOBJECT = -1 };
int rt_gccolour(g *gp, const void *p);                 /* of the object p points into, while a mark is held or none is on; slow */

/* mgcpacer.c */
uint64_t gc_goal(uint64_t marked, uint64_t stackscan, uint64_t globals, int32_t gcpercent);
uint64_t gc_trigger(uint64_t goal, uint64_t marked, uint64_t runway);
void gc_setgoal(mheap *h);
void pacer_begin(g *gp, mheap *h);                     /* a mark begins */
void pacer_end(g *gp, mheap *h, bool forced);          /* it is complete */
void pacer_swept(mheap *h);                            /* the sweep is over: the trace's line */
void gc_assist(g *gp, uint64_t bytes);                 /* while marking: gp pays for bytes it is about to take */
bool gc_indebt(g *gp);                                 /* even after taking what credit there is */

/* heap bitmap (malloc.c) */
void heapbits_fill(uint64_t *bits, uint64_t bit, uint64_t nwords, const rtype *t, uint64_t datawords);

#endif
