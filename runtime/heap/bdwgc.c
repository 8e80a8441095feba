/* bdwgc.c - Boehm's collector in the place of gol's own (--gc=bdwgc).
 *
 * The same programs on a collector written by others: an oracle for gol's own, and a baseline. It is never initialised unless asked for, and
 * kept apart from the host:
 *   - no data segments are scanned; roots are the ones gol's own collector has, handed over precisely, slot by slot;
 *   - the calling thread alone is registered, and its C stack is scanned only below the safepoint, where nothing of Go's is: so what a stale C slot
 *     holds keeps nothing;
 *   - its signals are moved to the end of the real-time range, it has no marker threads, writes no warnings, and does not see the GC_* variables
 *     of the environment;
 *   - it collects at gol's safepoints only (GC_disable otherwise), since between them frames are not described.
 *
 * One heap a process is all it has: a second VM on it is refused while the first is open. Memory of a closed VM is free for the next one, not for
 * the system.
 *
 * Incremental (--gc=bdwgc-incremental): it marks in steps at safepoints and needs to know which pages were written to since. It neither protects pages nor
 * asks the kernel: gol's write barrier, always on then, tells it (manual dirty bits). Fresh objects count as written, because natives fill them
 * without a barrier before the next safepoint.
 *
 * Finalizers: its ordered kind, ignoring what points from an object to itself, waits for what points to the object and never comes for cycles of several, which is Go's rule. A special set of an object (finalizer,
 * cleanups) is the client data of one registration, in memory that it scans, so that closures live. When an object with a finalizer goes, its
 * cleanups are registered anew. Weak handles are its disappearing links, cleared before finalizers are due.
 *
 * The collector is the process's, so what belongs to it is in static variables here: nowhere else.
 *
 * Locking: the VM's thread does all; openlock guards who owns the collector.
 */
#include "runtime/heap/altgc.h"
#ifndef GOL_BDWGC
const rt_altgc *rt_bdwgc(const char *name) { (void)name; return NULL; }
#else
#define GC_THREADS
#define GC_NO_THREAD_REDIRECTS
#include <gc.h>
#include <gc/gc_mark.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>
#include "runtime/heap/mheap.h"
#include "runtime/heap/mprof.h"

extern char **environ;

static pthread_mutex_t openlock = PTHREAD_MUTEX_INITIALIZER;
static rt_vm *owner;                 /* the VM that uses the collector; guarded by openlock */
static bool initialised;             /* guarded by openlock */
static bool incremental;             /* chosen at the first opening, for the process */
static bool stepping;                /* an incremental cycle is on */
static uint64_t sincestep;           /* bytes allocated since its last step */
static int64_t cyclens;              /* ns it has taken */
static _Thread_local bool known;     /* this thread is registered */

/* What an object has attached. In collected memory; does not point to the object. due: for the queue, which must not need memory then. */
typedef struct attached {
    struct finalizer { struct finalizer *next; const rt_closure *fn; const rtype *param, *obj; uint64_t nres, offset; special *due; } *finalizers;  /* by offset, of the pointer in its object */
    struct cleanup { struct cleanup *next; const rt_closure *fn; uint64_t id; special *due; } *cleanups;
    struct link { struct link *next; uint64_t offset; uintptr_t *handle; } *links;      /* weak handles */
} attached;

/* ---- roots ---- */

enum { BATCH = 256 };
static void *batch[BATCH];           /* pointers on their way to the collector */
static int nbatch;

static void flush(void)
{
    if (nbatch) GC_push_all_eager(batch, batch + nbatch);
    nbatch = 0;
}

static void root(void *ctx, const void *p)
{
    (void)ctx;
    if (p == NULL) return;
    batch[nbatch++] = (void *)(uintptr_t)p;
    if (nbatch == BATCH) flush();
}

static void words(const char *base, const uint8_t *bits, uint64_t n)
{
    for (uint64_t i = 0; i < n; i++)
        if (bits[i / 8] >> (i % 8) & 1) root(NULL, ((void *const *)base)[i]);
}

static bool frame(void *ctx, slot *fp, const rt_func *f, const insn *pc)
{
    (void)ctx;
    words((const char *)fp, rt_framebits(f, pc), f->nptrbits);
    if (f->flags & RF_NEEDCTX) root(NULL, fp[FH_CTX].p);
    return true;
}

static void push_vm(rt_vm *vm)
{
    if (vm->mod)
        for (rt_globals *r = vm->mod->globals; r; r = r->next) words(r->base, r->gcbits, r->nwords);
    for (g *gp = vm->allgs; gp; gp = gp->alllink) {
        if (gp->status == G_DEAD) continue;
        if (gp->startctx) {                           /* not started: its frame holds nothing else, and its function may not be compiled yet */
            root(NULL, gp->startctx);
            continue;
        }
        rt_walkframes(gp, frame, NULL);
        for (rt_defer *d = gp->defers; d; d = d->link) {
            root(NULL, d);
            root(NULL, d->fn);
        }
        for (rt_panic *q = gp->panics; q; q = q->link) {
            root(NULL, q);
            root(NULL, q->arg.p);
        }
    }
    rt_schedroots(vm, root, NULL);
    rt_timerroots(vm, 0, UINT32_MAX, root, NULL);
    if (vm->extraroots) vm->extraroots(vm, 0, UINT32_MAX, root, NULL);
    special_queueroots(vm->heap, root, NULL);
    flush();
}

static GC_push_other_roots_proc next_roots;

static void GC_CALLBACK push_roots(void)
{
    if (next_roots) next_roots();
    if (owner) push_vm(owner);
}

/* ---- starting and ending ---- */

static void GC_CALLBACK no_warning(char *msg, GC_word arg) { (void)msg; (void)arg; }
static void *GC_CALLBACK no_memory(size_t n) { (void)n; return NULL; }

static void initialise(bool inc)
{
    static char *nothing[] = { NULL };
    GC_set_no_dls(1);
    GC_set_all_interior_pointers(1);
    GC_set_suspend_signal(SIGRTMAX - 3);
    GC_set_thr_restart_signal(SIGRTMAX - 2);
    GC_set_markers_count(1);
    GC_set_handle_fork(1);
    GC_set_warn_proc(no_warning);
    GC_set_oom_fn(no_memory);
    GC_set_finalize_on_demand(1);
    GC_set_java_finalization(0);
    char **saved = environ;
    environ = nothing;
    if (inc) {
        GC_set_manual_vdb_allowed(1);
        GC_enable_incremental();
    }
    GC_init();
    environ = saved;
    incremental = inc;
    GC_allow_register_threads();
    next_roots = GC_get_push_other_roots();
    GC_set_push_other_roots(push_roots);
    GC_disable();
    initialised = true;
    known = true;                    /* GC_init registers its caller */
}

static void know_thread(void)
{
    if (likely(known)) return;
    struct GC_stack_base sb;
    if (GC_get_stack_base(&sb) == GC_SUCCESS) GC_register_my_thread(&sb);
    known = true;
}

static bool open_as(rt_vm *vm, bool inc, const char **why)
{
    pthread_mutex_lock(&openlock);
    *why = owner ? "bdwgc: another VM of this process uses it, and it has one heap"
         : initialised && incremental != inc ? "bdwgc: it was started the other way, incremental or not, and a process cannot change that" : NULL;
    if (*why == NULL) {
        if (!initialised) initialise(inc);
        owner = vm;
        stepping = false;
    }
    pthread_mutex_unlock(&openlock);
    return *why == NULL;
}

static bool bd_open(rt_vm *vm, const char **why) { return open_as(vm, false, why); }
static bool bd_openinc(rt_vm *vm, const char **why) { return open_as(vm, true, why); }

/* What earlier calls left below on the C stack would be scanned in the frames of the collector. */
static NOINLINE void clear_below(void)
{
    char old[24 << 10];
    memset(old, 0, sizeof old);
    __asm__ volatile("" : : "r"(old) : "memory");
}

static int whole(void)
{
    GC_gcollect();
    return 0;
}

static int first_step(void)
{
    GC_start_incremental_collection();
    return 1;
}

/* Collects, by one of these, with the C stack scanned from here on only. */
static NOINLINE int collect_below(int (GC_CALLBACK *how)(void))
{
    clear_below();
    struct GC_stack_base was, here = { .mem_base = __builtin_frame_address(0) };
    void *thread = GC_get_my_stackbottom(&was);
    GC_set_stackbottom(thread, &here);
    GC_enable();
    int more = how();
    GC_disable();
    GC_set_stackbottom(thread, &was);
    return more;
}

static void bd_close(rt_vm *vm)
{
    (void)vm;
    pthread_mutex_lock(&openlock);
    owner = NULL;                    /* no roots any more, and what is due is forgotten */
    know_thread();
    for (int i = 0; i < 3; i++) {    /* an object with a finalizer is freed by the collection after */
        collect_below(whole);
        if (GC_should_invoke_finalizers()) GC_invoke_finalizers();
    }
    pthread_mutex_unlock(&openlock);
}

/* ---- allocation and collection ---- */

static uint64_t inuse(void)
{
    uint64_t heap = GC_get_heap_size(), free = GC_get_free_bytes();
    return heap > free ? heap - free : 0;
}

enum { DIRTYPAGE = 4096, STEPBYTES = 32 << 10 };

static void bd_store(g *gp, void *dst, uint64_t size)
{
    (void)gp;
    for (uintptr_t p = (uintptr_t)dst, end = p + size; p < end; p = (p | (DIRTYPAGE - 1)) + 1) GC_end_stubborn_change((void *)p);
}

static void *bd_malloc(g *gp, uint64_t size, bool noscan)
{
    mheap *h = gp->vm->heap;
    know_thread();
    if (h->heaplimit && inuse() + size > h->heaplimit) {
        if (size > h->heaplimit || h->heapmarked + size > h->heaplimit || h->heaplive + size > 2 * h->heaplimit) return NULL;
        rt_askgc(gp);
    }
    void *p = noscan ? GC_malloc_atomic(size) : GC_malloc(size);
    if (p == NULL) return NULL;
    if (incremental && !noscan) bd_store(gp, p, size);
    if (stepping && (sincestep += size) > STEPBYTES) rt_askgc(gp);
    uint64_t n = size <= MAXSMALL ? rt_roundupsize(size) : size;
    unsigned c = size <= MAXSMALL ? size_class(size) : 0;
    h->stats.bysize[c].mallocs++;
    h->stats.totalalloc += n;
    h->heaplive += n;
    if (h->heaplive >= h->trigger) rt_askgc(gp);
    return p;
}

/* A cycle has ended that took so long in all. */
static void ended(g *gp, bool forced, int64_t begun, uint64_t before, int64_t total)
{
    rt_vm *vm = gp->vm;
    mheap *h = vm->heap;
    int64_t now = rt_nanotime();
    h->heapmarked = h->heaplive = inuse();
    uint64_t counted = h->stats.totalalloc - h->stats.totalfree;
    if (counted > h->heaplive) h->stats.totalfree += counted - h->heaplive;
    h->stats.numgc++;
    h->stats.numforced += forced;
    h->stats.pausetotal += (uint64_t)total;
    h->gccputime += total;
    timehist_add(&h->stats.pauses, total);                /* two a cycle: the second, after the mark, is part of it */
    timehist_add(&h->stats.pauses, 0);
    h->stats.lastgc = (uint64_t)now;
    h->stats.pausens[(h->stats.numgc + 255) % 256] = (uint64_t)total;
    h->stats.pauseend[(h->stats.numgc + 255) % 256] = (uint64_t)now;
    gc_setgoal(h);
    if (vm->dbg.gctrace) {
        char line[160];
        int n = snprintf(line, sizeof line, "bdwgc %llu @%.3fs: %.3g ms, %llu->%llu MB, %llu MB heap%s\n", (unsigned long long)h->stats.numgc,
                         (double)(begun - h->starttime) / 1e9, (double)total / 1e6, (unsigned long long)(before >> 20), (unsigned long long)(h->heaplive >> 20),
                         (unsigned long long)(GC_get_heap_size() >> 20), forced ? " (forced)" : "");
        rt_write(gp, 2, line, n);
    }
    for (g *q = vm->allgs; q; q = q->alllink) rt_stktrim(q);
}

static void bd_collect(g *gp, bool forced)
{
    rt_vm *vm = gp->vm;
    mheap *h = vm->heap;
    know_thread();
    forced |= h->forcenext;
    h->forcenext = false;
    int64_t t0 = rt_nanotime();
    uint64_t before = h->heaplive;
    bool more = false;
    if (!stepping || forced) {
        rt_poolcleanup(vm);
        cyclens = 0;
    }
    if (!incremental || forced) more = collect_below(whole);
    else more = collect_below(stepping ? GC_collect_a_little : first_step);
    if (GC_should_invoke_finalizers()) GC_invoke_finalizers();
    cyclens += rt_nanotime() - t0;
    stepping = more;
    sincestep = 0;
    if (!more) ended(gp, forced, t0, before, cyclens);
}

static void *bd_find(rt_vm *vm, const void *p, uint64_t *size, bool *noscan)
{
    (void)vm;
    void *base = GC_base((void *)(uintptr_t)p);
    if (base == NULL) return NULL;
    *size = GC_size(base);
    *noscan = false;
    return base;
}

static void bd_sizes(rt_vm *vm, uint64_t *used, uint64_t *sys, uint64_t *free)
{
    (void)vm;
    *used = inuse();
    *sys = GC_get_heap_size();
    *free = GC_get_free_bytes();
}

/* ---- attachments ---- */

static void GC_CALLBACK unreachable(void *obj, void *data);

static attached *attachment(void *base)       /* taken off the object; NULL: none */
{
    GC_finalization_proc fn;
    void *data;
    GC_register_finalizer(base, NULL, NULL, &fn, &data);
    return fn == unreachable ? data : NULL;
}

static void attach(void *base, attached *a)
{
    if (a->finalizers) GC_register_finalizer_ignore_self(base, unreachable, a, NULL, NULL);
    else if (a->cleanups || a->links) GC_register_finalizer_no_order(base, unreachable, a, NULL, NULL);
}

static void GC_CALLBACK unreachable(void *obj, void *data)
{
    attached *a = data;
    if (owner == NULL) return;
    mheap *h = owner->heap;
    if (a->finalizers) {
        a->links = NULL;             /* cleared; the revived object gets new ones */
        for (struct finalizer *f = a->finalizers; f; f = f->next) {
            *f->due = (special){ .nres = (uint16_t)f->nres, .fin = { f->fn, f->param, f->obj, (char *)obj + f->offset } };
            special_queue(h, FINQ_FINALIZERS, f->due);
        }
        a->finalizers = NULL;
        attach(obj, a);
    } else {
        for (struct cleanup *c = a->cleanups; c; c = c->next) {
            *c->due = (special){ .fin.fn = c->fn };
            special_queue(h, FINQ_CLEANUPS, c->due);
        }
    }
}

static attached *new_attached(g *gp)
{
    attached *a = GC_malloc(sizeof *a);
    if (a == NULL) rt_panicoom(gp, sizeof *a);
    return a;
}

static bool bd_setfinalizer(g *gp, void *p, const special *x)
{
    know_thread();
    void *base = GC_base(p);
    if (base == NULL) return true;
    uint64_t offset = (uint64_t)((char *)p - (char *)base);
    attached *a = attachment(base);
    if (a == NULL) {
        if (x == NULL) return true;
        a = new_attached(gp);
    }
    struct finalizer **at = &a->finalizers, *f;
    while (*at && (*at)->offset < offset) at = &(*at)->next;
    bool had = *at && (*at)->offset == offset;
    if (x == NULL && had) {
        special_free(gp->vm->heap, (*at)->due);
        *at = (*at)->next;
    } else if (x != NULL && !had) {
        special *due = (f = GC_malloc(sizeof *f)) ? special_new(gp->vm->heap) : NULL;
        if (due == NULL) rt_panicoom(gp, sizeof *f);
        *f = (struct finalizer){ *at, x->fin.fn, x->fin.param, x->fin.obj, x->nres, offset, due };
        *at = f;
    }
    attach(base, a);
    return x == NULL || !had;
}

static void bd_addcleanup(g *gp, void *p, const special *x)
{
    know_thread();
    void *base = GC_base(p);
    attached *a = attachment(base);
    if (a == NULL) a = new_attached(gp);
    struct cleanup *c = GC_malloc(sizeof *c);
    special *due = c ? special_new(gp->vm->heap) : NULL;
    if (due == NULL) rt_panicoom(gp, sizeof *c);
    *c = (struct cleanup){ a->cleanups, x->cleanup.fn, x->cleanup.id, due };
    a->cleanups = c;
    attach(base, a);
}

static void bd_stopcleanup(g *gp, void *p, uint64_t id)
{
    know_thread();
    void *base = GC_base(p);
    attached *a = base ? attachment(base) : NULL;
    if (a == NULL) return;
    for (struct cleanup **c = &a->cleanups; *c; c = &(*c)->next)
        if ((*c)->id == id) {
            special_free(gp->vm->heap, (*c)->due);
            *c = (*c)->next;
            break;
        }
    attach(base, a);
}

/* One handle for each pointer while its object lives. */
static uintptr_t *bd_weakhandle(g *gp, void *p)
{
    know_thread();
    void *base = GC_base(p);
    uint64_t offset = (uint64_t)((char *)p - (char *)base);
    attached *a = attachment(base);
    if (a == NULL) a = new_attached(gp);
    struct link *l = a->links;
    while (l && l->offset != offset) l = l->next;
    if (l == NULL) {
        l = GC_malloc(sizeof *l);
        uintptr_t *w = l ? GC_malloc_atomic(16) : NULL;      /* without pointers: it must not keep the object */
        if (w == NULL) rt_panicoom(gp, sizeof *l);
        *w = (uintptr_t)p;
        *l = (struct link){ a->links, offset, w };
        a->links = l;
        GC_general_register_disappearing_link((void **)w, base);
    }
    attach(base, a);
    return l->handle;
}

#define DOORS .close = bd_close, .malloc = bd_malloc, .collect = bd_collect, .find = bd_find, .setfinalizer = bd_setfinalizer, \
    .addcleanup = bd_addcleanup, .stopcleanup = bd_stopcleanup, .weakhandle = bd_weakhandle, .sizes = bd_sizes

const rt_altgc *rt_bdwgc(const char *name)
{
    static const rt_altgc kinds[] = {
        { .name = "bdwgc", .open = bd_open, DOORS },
        { .name = "bdwgc-incremental", .open = bd_openinc, .store = bd_store, DOORS },
    };
    for (unsigned i = 0; i < countof(kinds); i++)
        if (strcmp(kinds[i].name, name) == 0) return &kinds[i];
    return NULL;
}
#endif
