/* test_marker.c - the marker thread: beside a program that changes what it marks, in many worlds at once, held by a script, without memory for buffers, at a stack whose
 * goroutine ends. */
#include "rt_fixture.h"

typedef struct node { struct node *left, *right; uint64_t id, check; } node;
static const uint8_t nodebits[] = { 3 };
static const rtype T_node = { .size = sizeof(node), .ptrdata = 16, .align = 8, .kind = K_STRUCT, .gcbits = nodebits };

static node *newnode(g *gp, uint64_t id)
{
    node *n = rt_malloc_small(gp, rt_spanclass(sizeof *n, false), &T_node);
    n->id = id;
    n->check = ~id;
    return n;
}

static uint32_t rnd(uint32_t *s) { return *s = *s * 1664525 + 1013904223, *s >> 8; }

/* One world: a goroutine with a frame of roots changes a graph and polls; every few thousand steps the graph is checked. */
enum { NROOTS = 32, TABLE = 3000, STEPS = 300000 };
typedef struct world { slot header[FRAME_HDR], roots[NROOTS]; rt_vm *vm; uint32_t seed; uint64_t cycles; bool threaded; const char *wrong; } world;

static void *run_world(void *arg)
{
    world *x = arg;
    static const uint8_t ones[NROOTS / 8] = { 0xff, 0xff, 0xff, 0xff };
    static const rt_func f = { .framesize = NROOTS, .nptrbits = NROOTS, .ptrbits = ones };
    x->vm = rt_vmnew();
    if (x->vm == NULL) {
        x->wrong = "no world";
        return NULL;
    }
    rt_debugparse(&x->vm->dbg, x->seed % 2 ? "clobberfree=1,gccheckmark=1,gcsmallbufs=1" : "clobberfree=1,gcsmallbufs=1");
    rt_debugapply(x->vm);
    x->vm->heap->gcpercent = 10;
    g *gp = x->vm->g0main;
    x->header[FRAME_HDR + FH_FUNC].p = (void *)(uintptr_t)&f;
    gp->fp = x->roots;
    node **table = x->roots[0].p = rt_newarray(gp, &T_ptr, TABLE);
    uint32_t s = x->seed;
    for (int i = 0; i < TABLE; i++) rt_writeptr(gp, (void **)&table[i], newnode(gp, (uint64_t)i));
    for (int i = 0; i < STEPS && !x->wrong; i++) {
        node *a = table[rnd(&s) % TABLE];
        uint32_t b = rnd(&s) % TABLE, k = 1 + rnd(&s) % (NROOTS - 1);
        switch (rnd(&s) % 6) {
        case 0: {
            node *n = newnode(gp, (uint64_t)i);
            rt_writeptr(gp, (void **)&n->left, a->right);
            rt_writeptr(gp, (void **)&table[b], n);
            break;
        }
        case 1: x->roots[k].p = a->left; rt_writeptr(gp, (void **)&a->left, NULL); break;     /* load into the frame, cut */
        case 2: if (x->roots[k].p) rt_writeptr(gp, (void **)&table[b]->right, x->roots[k].p); break;
        case 3: {
            node two = { a->left, table[b], 9, ~9ull };
            rt_typedmemmove(gp, &T_node, newnode(gp, 9), &two);
            break;
        }
        case 4: rt_mallocgc(gp, 64 + rnd(&s) % 400, NULL, false); break;
        case 5: if (rnd(&s) % 50 == 0) rt_typedmemclr_n(gp, &T_ptr, &a->left, 2); break;
        }
        if (rt_polled(gp) & POLL_GC) rt_gc(gp, false);
        if (i % 5000 == 0)
            for (int j = 0; j < TABLE; j++)
                for (node *n = table[j]; n; n = n == table[j] ? n->right : NULL)
                    if (n->check != ~n->id) x->wrong = "a node was freed";
        for (uint32_t j = 1; j < NROOTS; j++)
            if (x->roots[j].p && ((node *)x->roots[j].p)->check != ~((node *)x->roots[j].p)->id) x->wrong = "a node held by the frame was freed";
    }
    x->cycles = x->vm->heap->stats.numgc;
    x->threaded = x->vm->heap->marker.started;
    rt_vmfree(x->vm);                                   /* as likely as not while marking */
    return NULL;
}

static void worlds(void **st)
{
    (void)st;
    enum { N = 4 };
    static world w[N];
    pthread_t t[N];
    for (int i = 0; i < N; i++) {
        w[i].seed = (uint32_t)i + 3;
        assert_int_equal(pthread_create(&t[i], NULL, run_world, &w[i]), 0);
    }
    for (int i = 0; i < N; i++) {
        pthread_join(t[i], NULL);
        if (w[i].wrong) fail_msg("world %d: %s", i, w[i].wrong);
        assert_true(w[i].cycles > 5);
        assert_true(w[i].threaded);
    }
}

static void held(void **st)
{
    (void)st;
    g *gp = fix.gp;
    mheap *h = fix.vm->heap;
    node *a = fix.roots[0].p = newnode(gp, 1), *b = newnode(gp, 2), *c = newnode(gp, 3);
    rt_writeptr(gp, (void **)&a->left, b);
    rt_writeptr(gp, (void **)&b->left, c);
    rt_gcmarkbegin(gp);
    assert_int_equal(fix.vm->gcphase, GC_OFF);
    assert_int_equal(rt_gcmarkstep(gp, 1), 0);
    fix_poll();
    assert_int_equal(fix.vm->gcphase, GC_MARK);
    assert_int_equal(rt_gccolour(gp, a), GC_GREY);
    assert_int_equal(rt_gccolour(gp, b), GC_WHITE);
    assert_int_equal(rt_gccolour(gp, newnode(gp, 4)), GC_BLACK);
    assert_int_equal(rt_gccolour(gp, &fix), GC_NOOBJECT);
    rt_gc(gp, false);                                   /* changes nothing */
    assert_int_equal(rt_gccolour(gp, b), GC_WHITE);
    assert_int_equal(rt_gcmarkstep(gp, 1), 1);
    assert_int_equal(rt_gccolour(gp, a), GC_BLACK);
    assert_int_equal(rt_gccolour(gp, b), GC_GREY);
    assert_int_equal(rt_gccolour(gp, c), GC_WHITE);
    rt_wbstats before = rt_barrierstats(gp), after;
    rt_writeptr(gp, (void **)&b->left, NULL);            /* cut from a grey object: the barrier has it */
    fix.roots[1].p = c;
    after = rt_barrierstats(gp);
    assert_int_equal(after.checked - before.checked, 1);
    assert_int_equal(after.executed - before.executed, 1);
    assert_int_equal(after.shaded - before.shaded, 0);
    while (rt_gcmarkstep(gp, 1)) {}
    assert_int_equal(rt_barrierstats(gp).shaded - before.shaded, 1);
    assert_int_equal(rt_gccolour(gp, c), GC_BLACK);
    rt_gcmarkfinish(gp);
    fix_poll();
    assert_int_equal(fix.vm->gcphase, GC_OFF);
    assert_int_equal(h->stats.numgc, 1);
    rt_writeptr(gp, (void **)&a->left, NULL);            /* the barrier is off */
    assert_int_equal(rt_barrierstats(gp).checked, after.checked);
    rt_gcmarkbegin(gp);
    fix_poll();
    rt_gc(gp, true);                                    /* runtime.GC ends a held mark and collects */
    assert_int_equal(h->stats.numgc, 3);
    assert_int_equal(fix.vm->gcphase, GC_OFF);
}

/* Objects marked and lost from the queues are found again at the end of the mark. */
static void overflow(void **st)
{
    (void)st;
    g *gp = fix.gp;
    mheap *h = fix.vm->heap;
    fix_set("clobberfree=1");
    node *head = NULL;
    for (uint64_t i = 0; i < 5000; i++) {
        node *n = newnode(gp, i);
        rt_writeptr(gp, (void **)&n->left, head);
        fix.roots[0].p = head = n;
    }
    node ***big = rt_mallocgc(gp, 1 << 20, &T_ptr, true);    /* its later pieces are dropped too */
    fix.roots[1].p = big;
    for (int i = 0; i < 1 << 17; i += 999) big[i] = (node **)newnode(gp, (uint64_t)i);
    gc_start(gp, h);
    h->gcw.wbuf1->n = 0;                                /* as if gcw_put had had no memory */
    h->marker.overflow = true;
    gc_finish(gp, h, false);
    sweep_all(h);
    uint64_t n = 0;
    for (node *x = fix.roots[0].p; x; x = x->left, n++) assert_true(x->check == ~x->id);
    assert_int_equal(n, 5000);
    for (int i = 0; i < 1 << 17; i += 999) assert_true(((node *)big[i])->id == (uint64_t)i);
}

/* Common credit pays for allocations first; without any, they mark themselves. */
static void assists(void **st)
{
    (void)st;
    g *gp = fix.gp;
    mheap *h = fix.vm->heap;
    node *head = NULL;
    for (uint64_t i = 0; i < 20000; i++) {
        node *n = newnode(gp, i);
        rt_writeptr(gp, (void **)&n->left, head);
        fix.roots[0].p = head = n;
    }
    gc_start(gp, h);
    h->pacer.workperbyte = 1;
    h->pacer.bytesperwork = 1;
    uint64_t before = h->gcw.scanwork;
    gc_assist(gp, 100);
    assert_true(h->gcw.scanwork - before >= 64 << 10);       /* over-assist */
    assert_true(gp->gcAssistBytes >= 0);
    before = h->gcw.scanwork;
    gp->gcAssistBytes = 0;
    h->pacer.bgscancredit = 1 << 30;
    gc_assist(gp, 100);
    assert_int_equal(h->gcw.scanwork, before);
    assert_true(h->pacer.bgscancredit < 1 << 30 && gp->gcAssistBytes >= 0);
    fix.vm->dbg.faults.noassist = true;
    h->pacer.bgscancredit = 0;
    gp->gcAssistBytes = 0;
    gc_assist(gp, 1000);
    assert_int_equal(gp->gcAssistBytes, 0);
    assert_int_equal(h->gcw.scanwork, before);
    gc_finish(gp, h, false);
    /* a new cycle begins without credit or debt */
    gp->gcAssistBytes = -77;
    gc_start(gp, h);
    fix.vm->dbg.faults.noassist = false;
    h->pacer.bgscancredit = 1 << 30;
    gc_assist(gp, 0);
    assert_int_equal(gp->gcAssistBytes, 0);
    gc_finish(gp, h, false);
}

/* A goroutine has ended while the marker scans its stack, which has no end here: frames, deferred calls or panics that follow one another in a ring. Who ends it
 * comes back, so the marker has given up. */
static void endless(void **st)
{
    (void)st;
    g *gp = fix.gp, *dead = rt_newg(fix.vm);
    mheap *h = fix.vm->heap;
    assert_non_null(dead);
    static const uint8_t one[1] = { 1 };
    static rt_func f = { .framesize = 1, .nptrbits = 1, .ptrbits = one };
    slot frame[FRAME_HDR + 1] = { 0 }, *fp = frame + FRAME_HDR;
    rt_defer defer = { .link = &defer };
    rt_panic panic = { .link = &panic };
    fp[FH_FUNC].p = &f;
    fp[FH_FP].p = fp;
    for (int kind = 0; kind < 3; kind++) {
        dead->fp = kind == 0 ? fp : NULL;
        dead->defers = kind == 1 ? &defer : NULL;
        dead->panics = kind == 2 ? &panic : NULL;
        assert_true(gc_start(gp, h));
        assert_true(marker_start(h));
        while (__atomic_load_n(&dead->gcscan, __ATOMIC_ACQUIRE) != h->markgen - 1) sched_yield();      /* the thread is at it */
        rt_gcdead(fix.vm, dead);
        assert_int_equal(__atomic_load_n(&dead->gcscan, __ATOMIC_ACQUIRE), h->markgen);     /* and nobody begins again */
        assert_null(h->marker.dying);
        assert_true(help_all(gp, h));
        end_cycle(gp, h, false);
    }
    dead->panics = NULL;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(worlds),
        cmocka_unit_test_setup_teardown(held, fix_setup, fix_teardown),
        cmocka_unit_test_setup_teardown(overflow, fix_setup, fix_teardown),
        cmocka_unit_test_setup_teardown(assists, fix_setup, fix_teardown),
        cmocka_unit_test_setup_teardown(endless, fix_setup, fix_teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
