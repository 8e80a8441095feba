/* sched.h - goroutine scheduling: run queue, parking, channels, semaphores, timers.
 *
 * C code never waits inside: an operation that must wait parks its goroutine (status G_WAITING) and returns; the VM then
 * switches (rt_schedule). Whoever completes the operation writes its results straight into the parked goroutine's frame, which never
 * moves, and makes it runnable.
 * Locking: none. A P's goroutines switch at safepoints only; all state here hangs off the P (struct psched).
 */
#ifndef GOL_RUNTIME_SCHED_H
#define GOL_RUNTIME_SCHED_H
#include "runtime/debug/timehist.h"
#include <pthread.h>
#include "runtime/heap/mspecial.h"
#include "runtime/rt.h"

typedef struct sudog sudog;
typedef struct hchan hchan;

/* A goroutine waiting on a channel or a semaphore. Not in the GC heap: elem points into the waiter's frame or to what its frame keeps. */
struct sudog {
    g *gp;
    void *elem;               /* value to send or place for it (NULL: none); semaphores: the address */
    sudog *next, *prev;
    sudog *waitlink;          /* next of g.waiting; semaphores: next waiter at the same address */
    sudog *waittail;          /* semaphores: last of that list */
    hchan *c;
    slot *ok, *chosen;        /* where the results go; may be NULL */
    int32_t idx;              /* case of a select, -1: no select */
    bool send;
};

typedef struct sudogblock { struct sudogblock *next; sudog at[64]; } sudogblock;
typedef struct waitq { sudog *first, *last; } waitq;

/* A channel: one object in the GC heap, whose buffer is another. Queues hold sudogs; a channel with waiters is reachable from their frames. */
struct hchan {
    uint64_t qcount, dataqsiz;
    char *buf;                /* dataqsiz elements, a ring */
    const rtype *elem;
    uint64_t elemsize;
    uint32_t sendx, recvx;
    bool closed, timer;       /* timer: a timer's, programs see no buffer */
    uint32_t bubble;          /* id of the bubble it was made in, 0: none; others may not use it */
    waitq recvq, sendq;
};

static inline int64_t chan_len(const hchan *c) { return c && !c->timer ? (int64_t)c->qcount : 0; }
static inline int64_t chan_cap(const hchan *c) { return c && !c->timer ? (int64_t)c->dataqsiz : 0; }

typedef struct scase { hchan *c; void *elem; } scase;

/* A timer as programs hold it; mirrors internal/sched.Timer. */
typedef struct rt_timer {
    int64_t when, period;
    const rt_closure *f;      /* run on a goroutine of its own when the time has come */
    int64_t idx;              /* place in the heap + 1, 0: not running */
    hchan *c;                 /* instead of f: a channel of time.Time with one place, which gets the time */
    void **zone;              /* variable that holds its Location */
} rt_timer;

/* A time.Time as programs hold it. */
typedef struct rt_gotime { uint64_t wall; int64_t ext; void *zone; } rt_gotime;
/* The time ago ns before now, which is mono by the monotonic clock; sets no zone. */
void rt_time(rt_vm *vm, int64_t mono, int64_t ago, rt_gotime *t);

typedef struct bubble bubble;
typedef struct tentry { int64_t when; uint64_t seq; rt_timer *t; g *gp; bubble *bubble; } tentry;    /* gp: a sleeper; bubble: whose clock it goes by, NULL: the P's */

/* The other side of a coroutine, as the program holds it; mirrors internal/sched.Coro. */
typedef struct rt_coro { g *gp; uint64_t goid; } rt_coro;

/* Goroutines with a clock of their own (bubble.c). */
struct bubble {
    bubble *next;             /* of psched.bubbles */
    uint32_t id;
    uint32_t gs, busy;        /* its goroutines, and those of them that are not blocked */
    int64_t now;              /* ns since 1970 */
    g *root;
    g *main;                  /* started by the root; NULL: it has ended */
    g *waiter;                /* runs when all others are blocked; NULL: none */
};

enum { SEMROOTS = 251 };

typedef struct psched {
    rt_vm *vm;
    g *handed;                /* a coroutine gave it the P: runs now */
    g *runnext;               /* made runnable last: runs next */
    g *head, *tail;           /* the others, first in first out */
    g *gfree, *gbare;         /* dead, with their first stack chunk and without */
    sudog *sudogs;            /* free ones */
    struct sudogblock *sudogspare;    /* of the list sudogblocks all from here on are free, and not in sudogs */
    struct sudogblock *sudogblocks;
    tentry *timers;           /* binary heap by (bubble, when, seq), those without a bubble first */
    uint32_t ntimers, captimers;
    uint64_t timerseq;
    struct pollfd *fds;       /* files waited for, and by whom; NULL: the helpers' eventfd */
    g **fdgs;
    uint32_t nfds, capfds;
    struct helpers *helpers;  /* threads that read and write files (fileio.c); NULL: none needed yet */
    uint32_t slowwrites;      /* so many writes of files are left to them */
    uint32_t localdevs[8], nlocaldevs;   /* minor numbers + 1 of mounts without a device that are of this machine */
    uint32_t tick;            /* of schedule */
    uint32_t readytick;       /* goroutines made runnable: how long every 64th waits until it runs is counted (two looks at the clock took an eighth of a switch, when it was every eighth as in Go) */
    timehist waits;                   /* those times */
    int64_t idlens;           /* ns in which nothing could run */
    uint32_t ngs;             /* goroutines alive beside the main one */
    waitq sema[SEMROOTS];     /* sudogs of distinct addresses; others hang off them */
    bool maindead;
    bubble *bubbles;
    uint32_t nbubbles;        /* made so far */
    g *fing[NFINQ];           /* goroutines that run finalizers and cleanups; NULL: none needed yet */
    /* the clock thread, started with the first goroutine */
    pthread_t clock;
    pthread_mutex_t mu;
    pthread_cond_t cv;
    bool clockon, clockthread, clockstop;
    volatile uint32_t clockticks;     /* of 10 ms */
    int64_t tracebegin, tracenext;    /* GODEBUG=schedtrace */
} psched;

/* Stores to what the clock thread looks at: the queue's head, runnext, numbers of timers and files. */
#define SCHED_SET(x, v) __atomic_store_n(&(x), v, __ATOMIC_RELAXED)

static inline psched *schedof(const g *gp) { return gp->pp->sched; }
/* When the first timer fires that the P's own clock serves; INT64_MAX: there is none. */
static inline int64_t rt_nexttimer(const psched *s) { return s->ntimers && !s->timers[0].bubble ? s->timers[0].when : INT64_MAX; }

/* proc.c */
bool rt_schedinit(p *pp);
void rt_schedfree(p *pp);
void rt_schedclear(rt_vm *vm);                              /* ends all goroutines but the main one, timers and waits, without running deferred calls */
g *rt_newproc(g *gp, const rt_closure *fn);                 /* the go statement; gp->pc at it */
g *rt_newhostproc(g *gp, const rt_closure *fn);             /* a goroutine that the host starts: its arguments are still to be written at its fp */
void rt_schedpause(g *gp);                                  /* gp runs no more for now, and will be the next to run */
int64_t rt_schedwait(rt_vm *vm);                            /* ns until something could run, 0: now, -1: nothing waits for time or files */
void rt_gopark(g *gp, const char *reason);                  /* the VM switches when it sees that gp does not run */
void rt_goready(g *gp, g *w);                               /* gp makes w runnable */
void rt_timerproc(g *gp, const rt_closure *fn, const void *timer, bubble *b);   /* a goroutine that timer starts, in bubble b or NULL */
void rt_timerready(g *gp, g *w);                            /* a sleeper whose time has come */
void rt_newcoro(g *gp, rt_coro *c, const rt_closure *fn);   /* a goroutine that runs when it is switched to */
void rt_coroswitch(g *gp, rt_coro *c);                      /* parks gp, and the other side of c runs */
void rt_coroexit(g *gp, rt_coro *c);                        /* gp is about to end: then the other side runs */
void rt_gosched(g *gp);                                     /* gp goes to the end of the queue */
bool rt_initialising(g *gp);                                /* for gp->initfp != NULL; clears it if not */
bool rt_mustrun(g *gp);                                     /* gp may not lose the P now, unless it waits */
bool rt_preempt(g *gp);                                     /* the time slice is over: gp->m->curg runs on; false: nothing was done at all */
void rt_schedule(g *gp);                                    /* gp runs no more: makes another one gp->m->curg, or ends the program */
void rt_goexit0(g *gp);                                     /* gp has returned from its function; switches */
sudog *rt_sudog(g *gp);
void rt_sudogfree(g *gp, sudog *s);
void wq_push(waitq *q, sudog *s);
void wq_remove(waitq *q, sudog *s);

g *rt_newsystem(g *gp, const rt_closure *fn);               /* a goroutine of the runtime's own, parked: not counted, not in a deadlock's text */

/* fing.c */
void rt_finstart(g *gp, enum finqueue q, const rt_closure *loop);   /* loop: a func() that calls rt_finalize for ever */
void rt_finalize(g *gp, enum finqueue q);                   /* enters the next call that is due; parks when none is */
void rt_finexit(g *gp);                                     /* gp, one of those goroutines, was ended by Goexit */
void rt_finwake(g *gp);                                     /* calls were queued: their goroutines become runnable */

/* pool.c */
void rt_poolpin(g *gp, void *pool);                         /* something was put into a sync.Pool */

/* netpoll.c */
void rt_wakefd(g *gp, int fd);                               /* those who wait for fd need not any more: it is about to be closed, or time is up */
void rt_waitfd(g *gp, int fd, bool write, bool must);       /* parks until fd is ready; unless must, only if others could run meanwhile */
void rt_netpoll(g *gp, int64_t ns);                         /* makes those whose files are ready runnable; waits up to ns, -1: for ever */
bool rt_listfd(psched *s, int fd, short events, g *gp);      /* gp, who parks, is made runnable when fd is ready. False: no memory */

/* fileio.c */
bool rt_others(const g *gp);                                /* another goroutine could run, or will be able to by itself */
/* They may park; *res gets bytes or -errno, or AGAIN: the call is to be made again. *kind: what is known of the file, at first 0. off -1: where the file stands */
uint8_t rt_filekind(const g *gp, int fd);                           /* enum filekind */
void rt_fileread(g *gp, int fd, uint8_t *kind, void *p, int64_t n, int64_t off, slot *res);
void rt_filewrite(g *gp, int fd, uint8_t *kind, const void *p, int64_t n, int64_t off, slot *res);
void rt_filesync(g *gp, int fd, slot *res);
/* How a file opens: at once, when somebody opens the other end, or after who knows how long. Never waits. */
enum rt_opening { RT_OPENS_NOW, RT_OPENS_FIFO, RT_OPENS_LATE, RT_OPENS_FILE /* at once, unless another process holds a lease on it */ };      /* mirrored in package os */
enum rt_opening rt_howopens(g *gp, const char *name);
void rt_fileopen(g *gp, const char *name, int flags, unsigned mode, slot *res);     /* parks until a helper has done it; *res: a descriptor or -errno */
/* Tries to open a FIFO. Returns a descriptor that does not block, -errno, or AGAIN: there is nobody at the other end yet. *fd, at first -1, belongs to the tries. */
int64_t rt_openfifo(g *gp, const char *name, int flags, int64_t *fd);
bool rt_helped(g *gp);
void rt_helpersclear(psched *s);
void rt_helpersfree(psched *s);

/* timer.c */
void rt_sleep(g *gp, int64_t ns, const char *reason);       /* parks */
bool rt_stall(g *gp, uint32_t n, int64_t ns);               /* gp, at a safepoint, runs on when the n-th timer from now on has fired, or those of the next ns; false: there is none, nothing done. Switches */
void rt_timerstart(g *gp, rt_timer *t, int64_t ns, int64_t period);
bool rt_timerstop(g *gp, rt_timer *t);                      /* whether it was running, or what it sent was not received; that is gone then */
bool rt_timersidle(const psched *s);                        /* no timer could make a goroutine run */
void rt_runtimers(g *gp, int64_t now);                      /* serves those due */
int64_t rt_clock(const g *gp);                              /* monotonic ns by the clock gp goes by */
void rt_clocktime(const g *gp, rt_gotime *t);               /* and the time; sets no zone */
int64_t rt_bubblenext(const g *gp, const bubble *b);        /* when its first timer fires, INT64_MAX: never */
void rt_bubbletimers(g *gp, bubble *b);                     /* serves its timers that are due */
void rt_bubbledrop(g *gp, const bubble *b);                 /* forgets them all */

/* bubble.c */
enum rt_bubbleend { BUBBLE_DONE, BUBBLE_STUCK /* all are blocked */, BUBBLE_LEFT /* and main has ended */ };
enum rt_bubblewait { BUBBLE_QUIET, BUBBLE_AGAIN, BUBBLE_TAKEN /* another one waits */ };
void rt_bubblestart(g *gp, const rt_closure *fn);           /* gp becomes the root of a bubble in which fn runs */
bool rt_bubblestep(g *gp);                                  /* gp, a root: whether it is to be called again; may park */
enum rt_bubbleend rt_bubbleend(g *gp);                      /* gp, a root, leaves it */
enum rt_bubblewait rt_bubblewait(g *gp);                    /* AGAIN: parks until all others are blocked, to be called again then */
void rt_bubbleborn(g *n, bubble *b);
void rt_bubbleexit(g *gp);
void rt_bubblepark(g *gp);                                  /* gp, of a bubble, has parked */
void rt_bubblewake(g *w);                                   /* w, of a bubble, becomes runnable */
void rt_bubblesfree(psched *s);

/* chan.c, select.c. ok, chosen: result slots, may be NULL. When the operation cannot go on gp is parked. */
hchan *rt_makechan(g *gp, const rtype *t, int64_t n);
void rt_chansend(g *gp, hchan *c, const void *v);
void rt_chanrecv(g *gp, hchan *c, void *v, slot *ok);
void rt_closechan(g *gp, hchan *c);
void rt_selectgo(g *gp, scase *cases, int64_t nsends, int64_t nrecvs, bool hasdefault, slot *chosen, slot *ok);
bool chan_trysend(g *gp, hchan *c, const void *v);          /* false: would wait; raises when closed */
bool chan_tryrecv(g *gp, hchan *c, void *v, bool *ok);
void chan_mayuse(g *gp, const hchan *c, const char *what);  /* ends the program if c is of a bubble that gp is not in; what: "send on" ... */
/* Channels of timers, which have one place. */
void chan_fire(g *gp, hchan *c, const void *v);            /* sends, if there is a receiver or room; gp need not run */
bool chan_unfire(g *gp, hchan *c);                         /* takes an unreceived value back; false: there is none */
const void *chan_firekey(const hchan *c);                  /* what orders starts before receives, for the race detector */

/* sema.c */
void rt_semacquire(g *gp, uint32_t *addr, bool lifo, const char *reason);
void rt_semrelease(g *gp, uint32_t *addr, bool handoff);

#endif
