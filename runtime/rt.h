/* rt.h - the runtime's shared layouts: goroutine, machine, processor, world; and the few functions that
 * memory, data, scheduler and VM call in a circle.
 *
 * One rt_vm is one isolated world. Everything hangs off it: no mutable globals. Goroutines run on one OS
 * thread now; nothing may assume it: what a P owns hangs off the P.
 */
#ifndef GOL_RT_H
#define GOL_RT_H
#include <setjmp.h>
#include <stdio.h>
#include "base/buf.h"
#include "runtime/native.h"

typedef struct m m;
typedef struct p p;
typedef struct mheap mheap;
typedef struct mcache mcache;
typedef struct rt_defer rt_defer;
typedef struct rt_panic rt_panic;
typedef struct stkchunk stkchunk;
typedef struct decider decider;

/* A stack chunk. Frames never move; a call that does not fit goes to the next chunk through a CHUNKRET frame
 * return address that copies the results back. */
struct stkchunk {
    stkchunk *prev, *next;    /* next is kept for reuse */
    slot *base, *end;
    slot *savedfp;            /* caller's fp and return address of the call that entered this chunk */
    const insn *savedpc;
    slot *savedout;           /* where the caller looks for results */
    const rt_func *fn;        /* callee that entered this chunk */
};

/* A deferred call, innermost first on g.defers. Allocated in the GC heap (its fields are roots through the g). Some that have run wait on p.deferpool to be used
 * again. They are no roots there and need not be: the pool is emptied when a collection begins, and what gets into it during one was on the list of a
 * goroutine that runs, which has been scanned, or is new; so it is marked. */
struct rt_defer {
    rt_defer *link;
    slot *fp;                 /* frame that deferred */
    const rt_closure *fn;     /* func() */
};

struct rt_panic {             /* a running panic, innermost first on g.panics */
    rt_panic *link;
    goeface arg;
    slot *deferfp;            /* frame of the deferred call being run for it */
    slot *fp;                 /* top frame when it was raised: the stack below stays until recovery */
    const insn *pc;
    slot *target;             /* frame that deferred the call being run */
    bool recovered, aborted, goexit, isruntime, sigsegv, repanicked, printed;
};

enum gstatus { G_IDLE, G_RUNNABLE, G_RUNNING, G_SYSCALL, G_WAITING, G_DEAD };

struct g {
    /* hot: the VM reads these at calls and polls */
    slot *stackguard;         /* end of usable stack; NULL forces the slow path of the next call */
    volatile uint32_t poll;   /* nonzero: something wants attention at the next safepoint (POLL_*) */
    uint32_t goid;
    /* saved at call-outs and when not running */
    slot *fp;
    const insn *pc;
    stkchunk *stk;            /* current chunk */
    uint64_t stackbytes;      /* of all chunks, against vm->maxstack */
    rt_defer *defers;
    rt_panic *panics;
    /* with those above all that is looked at when very many end at once (rt_schedclear) */
    g *alllink, *schedlink;
    int status;
    uint32_t gcscan;          /* atomic. heap.markgen: stack scanned in this cycle; one less: being scanned */
    const void *startctx;     /* closure of the go statement until it first runs: a root */
    struct sudog *waiting;    /* what it waits on */
    const void *mapwriting;   /* map in whose growth it was descheduled, hashWriting set */
    rt_vm *vm;
    uint8_t system;           /* the runtime's own goroutine: SYS_* */
    bool blocked;             /* in a bubble: waits for what is in it */
    m *m;
    p *pp;
    const char *waitreason;
    const rt_func *gofn;      /* function of the go statement, and where in it; NULL: the main goroutine */
    const insn *gopc;
    uint32_t parentgoid;
    uint32_t waitsince;       /* clock tick at which it parked */
    const char *wakepanic;    /* panic to raise when it runs again (HALT 2) */
    const insn *wakepc;
    int64_t gcAssistBytes;    /* allocation paid for by marking; of the cycle assistgen */
    uint32_t assistgen;
    int64_t parkedat;         /* when it parked, for the block profile; 0: not noted */
    int64_t readyat;          /* when it became runnable; 0: not noted (psched.waits) */
    int64_t tlsince;          /* timeline: when its present state began, and the arrow that leads to its next run */
    uint64_t tlarrow;
    const char *tlarrowname, *tlname;    /* tlname: its function */
    uint32_t labels;          /* its profiler labels (runtime/debug/sampleprof.h), 0: none */
    slot *initfp;             /* frame of a function that waits for the initialisers it needs, which run undisturbed; NULL: none (rt_mustrun) */
    uint32_t locks;           /* runtime.LockOSThread, nested */
    struct g *heir;           /* gets the P when this one, a coroutine, ends, which it does at once (rt_mustrun); NULL: none */
    bool carried;             /* its innermost panic waits for C code to return (runtime/vm/callback.c) */
    bool descheduled;         /* it left an instruction that is to be executed again */
    struct raceg *race;       /* its clock, when races are looked for */
    struct bubble *bubble;    /* testing/synctest's (runtime/sched/bubble.c); NULL: none */
    rt_panic panic;           /* the outermost of panics */
};

enum { SYS_NONE, SYS_IDLE, SYS_BUSY };     /* BUSY: it runs code of the program */
enum { POLL_GC = 1, POLL_PREEMPT = 2, POLL_STOP = 4 /* runtime/limit.h */, POLL_PROF = 8 /* note where the goroutine is */ };

/* poll and stackguard are written by the clock and marker threads too. A request lost in a race comes again. */
static inline uint32_t rt_polled(const g *gp) { return __atomic_load_n(&gp->poll, __ATOMIC_RELAXED); }
static inline slot *rt_guard(const g *gp) { return __atomic_load_n(&gp->stackguard, __ATOMIC_RELAXED); }
static inline void rt_setguard(g *gp, slot *end) { __atomic_store_n(&gp->stackguard, end, __ATOMIC_RELAXED); }
/* Wants gp's attention at its next safepoint; from gp's own thread and from others. */
static inline void rt_askpoll(g *gp, uint32_t what)
{
    __atomic_or_fetch(&gp->poll, what, __ATOMIC_RELAXED);
    rt_setguard(gp, NULL);
}

struct m {
    g *curg; p *pp; rt_vm *vm;
    jmp_buf *trap;            /* innermost VM loop: natives and slow paths raise panics through it */
};

/* Separate random streams (wyrand states), so that a probe does not shift another. */
typedef struct rt_rands { uint64_t map, iter, select, sched, user, prof; } rt_rands;

enum { RT_DEFERPOOL = 32 };

struct p {
    int id;
    int64_t slice, slicelen;  /* steps left until rt_sliceend, of how many; only when vm->dec (runtime/sched/decide.h) */
    uint64_t steps;           /* taken before this slice */
    mcache *mcache;
    rt_rands rnd;
    void *wbbuf;
    rt_defer *deferpool;      /* at most RT_DEFERPOOL of them */
    int ndeferpool;
    struct psched *sched;     /* run queue, timers, semaphores (runtime/sched/sched.h) */
    m *m;
    rt_vm *vm;
};

/* Host hooks: bytes in and out. Return bytes done or -errno. */
typedef struct rt_io {
    int64_t (*write)(void *ctx, int fd, const void *p, int64_t n);
    int64_t (*read)(void *ctx, int fd, void *p, int64_t n);
    void *ctx;
    bool realfds;             /* fds 0..2 are the process's own: they can be waited for */
} rt_io;

enum rt_outcome { RT_RUNNING, RT_DONE, RT_EXIT, RT_PANIC, RT_FATAL, RT_LIMIT /* one the host has set */, RT_BROKEN /* the compiler got no memory */ };

/* Defects asked for by GOLFAULT (runtime/debug/fault.c). */
typedef struct rt_faults {
    char spec[100];           /* as given; empty: none */
    uint32_t nowb;            /* stores without write barrier: WB_* (runtime/heap/mbarrier.h) */
    bool noassist;
    uint64_t failat;          /* request for memory that fails, 0: none */
    bool failsticky, failcount;
    uint8_t spanfail;         /* RT_SPANFAIL_*; 0: not */
    bool memprofilerate119;
    bool staleiter;           /* range loops that outlive a growth of their map meet freed buckets */
    bool mapclear119;         /* clearing a map leaves old buckets as they are, as Go 1.19 did */
    bool subslice;            /* nowb:subslice: code has no barrier where it stores through the result of a slice expression */
    char noescape[40];        /* variables of that name stay in their frame; empty: none */
    uint8_t badopt;           /* pass that miscompiles: enum badopt (runtime/abi/badopt.h) */
    bool slowdisk;            /* no file is in memory: reads and writes are made by helper threads (runtime/sched/fileio.c) */
    uint8_t hash0;            /* phase in which all maps lose their seed: GC_MARK or GC_MARKTERM; 0: none */
    uint32_t did;             /* what has happened: RT_DID_*, and for nowb the WB_* that were left out */
} rt_faults;
enum {
    RT_DID_NOASSIST = 1 << 8, RT_DID_FAILALLOC = 1 << 9, RT_DID_ALWAYS = 1 << 10 /* by being asked for */, RT_DID_SPANFAIL = 1 << 11, RT_DID_HASH0 = 1 << 12, RT_DID_STALEITER = 1 << 13,
    RT_DID_MAPCLEAR119 = 1 << 14, RT_DID_NOESCAPE = 1 << 15, RT_DID_BADOPT = 1 << 16, RT_DID_MEMPROFILERATE119 = 1 << 17, RT_DID_SLOWDISK = 1 << 18, RT_DID_SUBSLICE = 1 << 19
};
enum { RT_SPANFAIL_ANY = 1, RT_SPANFAIL_OFF, RT_SPANFAIL_MARK, RT_SPANFAIL_MARKTERM };

/* Debug switches parsed from GODEBUG, GOLFAULT (runtime/debug/debugvars.c). */
typedef struct rt_debug {
    bool gcstress, gctrace, clobberfree, gccheckmark, mapcheck, gcpacertrace, scavtrace, maptrace, alloctrace, crashdump;
    bool gcstep, gcsmallbufs; /* mark one object a safepoint, without the thread; tiny work and barrier buffers */
    int64_t gcstoptheworld;   /* 1: the world stands for the mark, 2: for the sweep too */
    bool madvfree;            /* madvdontneed=0 */
    bool asynctimerchan;      /* programs see the buffers of timers' channels, as before Go 1.23 */
    int64_t memprofilerate;   /* -1: not set */
    int64_t schedtrace;       /* ms between lines on the scheduler, 0: none */
    int64_t allocring;        /* allocations remembered */
    uint64_t heaplimit;
    int32_t gogc;             /* GOGC: per cent, -1 off */
    uint64_t memlimit;        /* GOMEMLIMIT, ~0 none */
    uint64_t heapreserve;     /* address space of the heap, 0: 64 GiB */
    bool panicnil;            /* panic(nil) is not made a PanicNilError, as before Go 1.21 */
    bool randseeds;           /* randseednop=0: math/rand.Seed does something, as before Go 1.24 */
    bool nosleep;             /* seeded runs do not really sleep: their clock jumps */
    bool seeded;              /* GOLSEED given */
    uint64_t seed;
    rt_faults faults;
    char refused[300];        /* why a setting forbids to run; empty: none */
} rt_debug;


enum { TB_CRASH = 4 };

struct rt_vm {
    mheap *heap;
    uint32_t wbenabled;       /* write barrier on (runtime/heap/mbarrier.h) */
    uint32_t gcphase;         /* GC_OFF, GC_MARK, GC_MARKTERM */
    bool lingers;             /* a fault makes mark termination last: rt_gcphase */
    /* Further GC roots of the runtime: calls mark(ctx, p) for each pointer into the heap. May be NULL. */
    uint32_t (*extraroots)(rt_vm *vm, uint32_t from, uint32_t n, void (*mark)(void *ctx, const void *p), void *ctx);
    /* Told of each allocation while mcache.slow has MC_OBSERVE: the object, bytes asked for, bytes taken. gp->pc is saved. */
    void (*observe)(g *gp, void *p, uint64_t size, uint64_t elemsize);
    void *(*variable)(rt_vm *vm, const char *path, const char *name);   /* of a standard package, that Go code and the runtime share; NULL: the program has none. Set */
    void (*crash)(void);      /* GOTRACEBACK=crash: called when a bad end has been told of and everything stands where it was; NULL: nothing */
    void (*dumpring)(rt_vm *vm, buf *b);      /* appends the allocation ring to the text of the end; NULL: there is none */
    const struct rt_altgc *alt;   /* another collector (runtime/heap/altgc.h); NULL: gol's own */
    rt_module *mod;
    g *g0main;                /* main goroutine */
    g *allgs;
    struct gblock *gblocks;   /* where they lie; the first has unused ones */
    p p0;
    m m0;
    rt_io io;
    rt_debug dbg;
    struct racer *race;       /* the race detector (runtime/sched/race.h), or NULL */
    decider *dec;             /* NULL: the world decides how goroutines run */
    struct base_owner *owner; /* of what is allocated while it runs; NULL: nobody */
    int argc; char **argv;
    const char *filedir;      /* the names of the program's files count from here; NULL: it has none */
    bool (*isfile)(const void *sources, const char *name, size_t n);   /* was it read from disk? What a line directive names is no file. NULL while filedir is */
    const void *sources;
    uint64_t maxstack;        /* bytes; Go's 1,000,000,000 */
    uint64_t hashkey[4];
    uint32_t nextgoid;
    /* how the program ended */
    enum rt_outcome outcome;
    int exitcode;
    int crashfd;              /* descriptor that gets the texts of crashes too (runtime/debug.SetCrashOutput); 0: none */
    char *endtext;            /* panic or fatal text, malloc'd; NULL if none */
    struct rt_sampleprof *sampleprof;    /* profiles of time (runtime/debug/sampleprof.c); NULL: none so far */
    bool waitprof;            /* waits are timed */
    bool watched;             /* waitprof or timeline */
    struct rt_cyclelog *cyclelog;        /* the collector's cycles are kept (runtime/debug/cyclelog.c); NULL: they are not */
    struct rt_timeline *timeline;        /* what happens is written down (runtime/debug/timeline.c); NULL: it is not */
    void **faultmaps;         /* GOLFAULT=hash0: every map, which it keeps alive; malloc'd */
    uint64_t nfaultmaps, capfaultmaps;
    struct rt_pool *pools;    /* sync.Pools that hold something: a root (runtime/sched/pool.c) */
    goeface endvalue;         /* value of the panic: a root until the next entry */
    uint64_t endpcs[64];      /* where it was raised, as runtime.Callers tells it */
    int nendpcs;
    /* what the host lets it use (runtime/limit.h) */
    bool hostinit;            /* the host's goroutine runs initialisers that rt_hostprepare asked for */
    bool programinit;         /* mod->init runs */
    bool preprinting;         /* the values of a panic that ends the program are being made text: nobody else runs */
    uint32_t stop;            /* atomic; enum rt_limitkind: asked to stop; 0: no */
    int limithit;             /* which limit ended the last entry */
    bool full;                /* it was that of bytes, and nothing has been collected since */
    uint64_t steplimit;       /* P's step count that ends the entry, 0: none */
    int64_t deadline;         /* atomic; of the entry, 0: none */
    struct rt_watchdog *watchdog;
    uint64_t maxbytes;        /* heap and stacks together, 0: any */
    uint64_t stackbytes;      /* of all goroutines */
    uint64_t stackwanted;     /* bytes of the stack chunk that was refused last */
    uint32_t maxgs;           /* goroutines, 0: any number */
    int64_t monostart;        /* the monotonic clock's zero for the program: when it first asked, 0: not yet */
    bool owndate;             /* the date is not the machine's: time begins in 2009 when the VM is made */
    int64_t born;             /* monotonic clock when it was made */
    bool stacklimited;        /* maxstack is the host's */
    bool limited;             /* entries have entrysteps (0: any number) and entryns (0: for ever) */
    uint64_t entrysteps;
    int64_t entryns;
    bool pumping;             /* the entry runs goroutines until they are idle or the steps are used up, then pauses */
    struct rt_callbacks *callbacks;   /* functions that C code has called (runtime/vm/callback.c), innermost first */
    void (*endedinc)(rt_vm *vm, int exitcode);   /* told when a program has ended and C code is to return first; may be NULL, may not return */
    bool lastcall;            /* the program ends when the host's call returns: it is main */
    bool endsall;             /* who panicked is not who called C: all goroutines end with it */
    bool mainwaits;           /* the host's call has returned, C code above it has not */
    int mustend;              /* an outcome that a host's native was shielded from (runtime/vm/enter.c); 0: none */
    bool quiet;               /* the host is told how a call ended: nothing is written to standard error */
    /* itab cache */
    struct itabtab *itabs;
    const rtype *t_string;    /* descriptors the runtime itself needs, set by the loader */
    const rtype *t_int, *t_uint8, *t_error, *t_runtimeError, *t_float64, *t_uintptr, *t_eface;
    int gotraceback;          /* 0 none, 1 single, 2 all, 3 system, TB_CRASH */
    jmp_buf *exitjmp;
    void *embed;              /* the embedder's */
    void *ffi;                /* package gol/ffi's; NULL: not used so far */
    void (*ffifree)(rt_vm *vm);
    uint64_t wakes;           /* calls of internal/sched.WakeFD */
    void *tls;                /* package crypto/tls's, as ffi */
    void (*tlsfree)(rt_vm *vm);
    struct vmstate *vs;       /* the machine's own (runtime/vm/vmstate.h); NULL before the first entry */
};

/* heap */
enum { GC_OFF, GC_MARK, GC_MARKTERM };
mheap *rt_heapnew(rt_vm *vm);
void   rt_heapfree(mheap *h);
void   rt_freeosmemory(rt_vm *vm);                /* gives all free pages back */
void   rt_schedtrace(rt_vm *vm);                  /* begins GODEBUG=schedtrace, if it is set */
void   rt_heapidle(rt_vm *vm, int64_t until);     /* nothing can run before that time: sweeps, then gives memory back */
void   rt_gc(g *gp, bool forced);                 /* at a safepoint: what the collector wants there; forced: a whole collection */
void   rt_gcresume(rt_vm *vm, g *gp);             /* gp is about to run, or to be made anew, while vm->gcphase is not GC_OFF */
void   rt_gcdead(rt_vm *vm, g *gp);               /* likewise, gp has ended: what its stack held need not live, and no marker looks at it any more */
bool   rt_gcidle(g *gp, int64_t ns);              /* nothing can run for ns (-1: no limit): marks if there is something; false: there was nothing to do */
void   rt_gcstop(rt_vm *vm);                      /* the VM closes: the marker thread ends */
/* sched */
rt_vm *rt_vmnew(void);
void   rt_vmfree(rt_vm *vm);
g     *rt_newg(rt_vm *vm);
void   rt_gfreestacks(rt_vm *vm);                  /* gives the stacks of dead goroutines back; less when a stop is due */
int    rt_gcount(rt_vm *vm);                       /* goroutines alive */
/* Of stacks: frees chunks beyond the current one (runtime/sched/stack.c). */
void   rt_stktrim(g *gp);
/* The same in two steps: any thread unlinks the chunks of a goroutine that does not run, the VM's thread frees them. */
stkchunk *rt_stkdetach(g *gp);
void   rt_stkfreechunks(rt_vm *vm, stkchunk *c);
/* Further roots: what is in pools, and the maps that faults keep track of. */
void   rt_schedroots(rt_vm *vm, void (*mark)(void *ctx, const void *p), void *ctx);
/* The timers that are running, from one place of the heap on; how many places: less than n at the end. */
uint32_t rt_timerroots(rt_vm *vm, uint32_t from, uint32_t n, void (*mark)(void *ctx, const void *p), void *ctx);
/* The phase as programs see it. Mark termination stands the world still, so it is never seen; but faults that do their harm in it, GOLFAULT=hash0:2 and
 * spanfail:marktermination, let the program run on in it for a while (runtime/heap/mgc.c). For the collector itself that time still belongs to the mark. */
static inline unsigned rt_gcphase(const rt_vm *vm) { return unlikely(vm->lingers) ? GC_MARKTERM : vm->gcphase; }
void   rt_faultseeds(rt_vm *vm, unsigned phase);   /* GOLFAULT=hash0, for that phase: maps lose their seeds (runtime/data/map.c) */
void   rt_poolcleanup(rt_vm *vm);                  /* a collection starts: sync.Pools age; before anything is marked */
void   rt_racemalloc(rt_vm *vm, const void *p, uint64_t n);   /* vm->race only: memory is new */
/* vm */
/* What a longjmp to m.trap or vm->exitjmp says. */
enum { JMP_GUARD = 1 /* base.h */, JMP_PANIC, JMP_END, JMP_PAUSE /* steps used up */, JMP_IDLE /* nothing can run */ };
int    rt_run(rt_vm *vm, const rt_func *f);       /* calls f() on the main goroutine; returns enum rt_outcome */
bool   vm_maydeschedule(g *gp);   /* in an instruction that can be executed again, and the time slice is over, or a collection is due */
NORETURN void vm_deschedule(g *gp);               /* leaves the instruction; it will be executed again */
void   rt_safepoint(g *gp);                       /* gp->fp, gp->pc saved; handles gp->poll */
NORETURN void rt_throw(g *gp, const char *text);  /* our bug or Go's throw: prints state, ends the program as fatal */
NORETURN void vm_fatalall(g *gp, const char *text);   /* fatal error with every goroutine's frames */
NORETURN void vm_limitend(g *gp, const char *text);   /* ends the entry as RT_LIMIT */
NORETURN void vm_quit(g *gp);                     /* SIGQUIT: all goroutines, exit code 2 */
void   vm_firstcall(g *gp, slot *nfp, const rt_func *f);      /* gp is about to be queued: f is what it runs */
/* From a native that is called through its frame (package internal/sched): calls fn; the native's caller goes on when fn returns. nres: fn's
 * result slots; nargs words of args. false: too many for the stack chunk, nothing was done. */
bool   vm_enter(g *gp, const rt_closure *fn, unsigned nres, const slot *args, unsigned nargs);
void   vm_statefree(rt_vm *vm);
/* Visits every frame of gp, innermost first (runtime/sched/frames.c). */
typedef bool (*rt_framefn)(void *ctx, slot *fp, const rt_func *f, const insn *pc);   /* false: no more */
bool   rt_walkframes(g *gp, rt_framefn fn, void *ctx);

#endif
