/* test_heap.c - size classes, spans, marking, sweeping, the barrier, pacing, limits. */
#include "rt_fixture.h"

static void size_classes(void **st)
{
    (void)st;
    csv c;
    int rows = 0;
    csv_open(&c, "size_classes.csv");   /* class,obj_bytes,span_bytes,span_pages,objects,tail_waste */
    while (csv_next(&c)) {
        int k = (int)csv_int(&c, 0);
        assert_int_equal(class_to_size[k], csv_int(&c, 1));
        assert_int_equal(class_to_pages[k], csv_int(&c, 3));
        assert_int_equal(size_class((uint64_t)csv_int(&c, 1)), k);
        mspan *s = mheap_allocspan(fix.vm->heap, class_to_pages[k], (unsigned)k * 2);
        assert_int_equal(s->nelems, csv_int(&c, 4));
        assert_int_equal((int64_t)span_bytes(s), csv_int(&c, 2));
        assert_int_equal(span_bytes(s) - s->nelems * span_elemsize(s), csv_int(&c, 5));
        for (uint64_t off = 0; off < s->nelems * span_elemsize(s); off++)
            if (span_index(s, s->base + off) != off / span_elemsize(s)) fail_msg("class %d offset %d", k, (int)off);
        mheap_freespan(fix.vm->heap, s);
        rows++;
    }
    assert_int_equal(rows, 67);
    for (unsigned n = 1; n <= MAXSMALL; n++) {
        unsigned k = size_class(n);
        if (class_to_size[k] < n || class_to_size[k - 1] >= n) fail_msg("size %u has class %u", n, k);
    }
}

static void roundupsize(void **st)
{
    (void)st;
    csv c;
    csv_open(&c, "roundupsize.csv");
    uint64_t prev = 0;
    while (csv_next(&c)) {
        uint64_t n = csv_hex(&c, 0), r = csv_hex(&c, 1);
        assert_int_equal(rt_roundupsize(n), r);
        if (n > 1 && prev != 0) assert_int_equal(rt_roundupsize(prev + 1), r);
        prev = n == 1 ? 0 : n;
    }
    assert_int_equal(rt_roundupsize(0), 0);
    assert_int_equal(rt_roundupsize(40961), 49152);
    assert_true(rt_roundupsize(~0ull - 5) == ~0ull - 5);
}

/* A descriptor is as large as its class needs, whatever the run was used for before, and goes back where its size is wanted. */
static void descriptors(void **st)
{
    (void)st;
    mheap *h = fix.vm->heap;
    uint64_t sys = 0;
    for (int round = 0; round < 200; round++) {
        for (unsigned k = 0; k < NUM_SIZECLASSES; k++) {
            uint64_t npages = k ? class_to_pages[k] : 3;
            mspan *s = mheap_allocspan(h, npages, k * 2);
            uint32_t size = class_to_size[k];
            assert_int_equal(mheap_descbytes(s), k == 0 || size >= 32 ? 128 : size >= 16 ? 192 : 320);
            assert_int_equal((uintptr_t)s % 64, 0);
            for (uint32_t w = 0; w < span_words(s); w++) {
                assert_true(*span_marks(s, w) == 0 && *span_taken(s, w) == 0);
                *span_marks(s, w) = ~0ull;            /* all its bits are its own: neighbours find theirs clear */
                *span_taken(s, w) = ~0ull;
            }
            mspan *t = mheap_allocspan(h, 1, 2 * 2);
            for (uint32_t w = 0; w < span_words(t); w++) assert_true(*span_marks(t, w) == 0 && *span_taken(t, w) == 0);
            mheap_freespan(h, s);
            mheap_freespan(h, t);
        }
        if (round == 1) sys = h->spansys;
    }
    assert_int_equal(h->spansys, sys);
}

static void goals(void **st)
{
    (void)st;
    csv c;
    int rows = 0;
    csv_open(&c, "gc_goal.csv");   /* gogc,heapMarked,lastStackScan,globalsScan,lastHeapScan,gcPercentHeapGoal,... */
    while (csv_next(&c)) {
        assert_int_equal(gc_goal(csv_hex(&c, 1), csv_hex(&c, 2), csv_hex(&c, 3), (int32_t)csv_int(&c, 0)), csv_hex(&c, 5));
        rows++;
    }
    assert_int_equal(rows, 25);
    assert_true(gc_goal(1, 1, 1, -1) == ~0ull);
    uint64_t goal = 64 << 20, marked = 32 << 20, t = gc_trigger(goal, marked, 0);
    assert_true(t <= goal - (1 << 20) && t >= marked + (goal - marked) / 16 * 9);
    assert_int_equal(gc_trigger(goal, marked, goal), marked + (goal - marked) / 16 * 9);
}

/* Where the mark begins is twice as far from the goal as the last marks' rate of allocation says, and some room for what lies beside the heap. */
static void runway(void **st)
{
    (void)st;
    mheap *h = fix.vm->heap;
    const uint64_t mb = 1 << 20;
    h->heapmarked = h->heaplive = 100 * mb;
    h->sweepdone = true;
    h->pacer.lastheapscan = 100 * mb;
    h->pacer.consmark = 0.125;
    gc_setgoal(h);
    assert_int_equal(h->goal, 200 * mb);
    assert_true(h->trigger < 175 * mb && h->trigger > 170 * mb);
    h->pacer.consmark = 0.5;                          /* no earlier than 9/16 of the way */
    gc_setgoal(h);
    assert_true(h->trigger < 156 * mb + mb / 4 && h->trigger > 152 * mb);
    h->heaplive = 180 * mb;                           /* and whoever allocates pays so that the mark ends before the goal by the same room */
    pacer_begin(fix.gp, h);
    assert_true(h->pacer.workperbyte > 100 / 18.5 && h->pacer.workperbyte < 100 / 15.0);
}

/* ---- objects ---- */

typedef struct node { struct node *left, *right; uint64_t id, check; } node;
static const uint8_t nodebits[] = { 3 };
static const rtype T_node = { .size = sizeof(node), .ptrdata = 16, .align = 8, .kind = K_STRUCT, .gcbits = nodebits };

static node *newnode(uint64_t id)
{
    node *n = rt_malloc_small(fix.gp, rt_spanclass(sizeof *n, false), &T_node);
    assert_true(n->left == NULL && n->right == NULL && n->id == 0 && n->check == 0);
    n->id = id;
    n->check = ~id;
    return n;
}

static uint64_t count(node *n)
{
    if (n == NULL) return 0;
    assert_true(n->check == ~n->id);
    return 1 + count(n->left) + count(n->right);
}

static node *tree(int depth)
{
    node *n = newnode((uint64_t)depth);
    if (depth > 1) {
        rt_writeptr(fix.gp, (void **)&n->left, tree(depth - 1));
        rt_writeptr(fix.gp, (void **)&n->right, tree(depth - 1));
    }
    return n;
}

static void trees(void **st)
{
    (void)st;
    fix_set("clobberfree=1,gccheckmark=1");
    mheap *h = fix.vm->heap;
    fix.roots[0].p = tree(14);
    fix.roots[1].p = &((node *)fix.roots[0].p)->left->id;   /* interior */
    rt_gc(fix.gp, true);
    assert_int_equal(count(fix.roots[0].p), (1 << 14) - 1);
    assert_int_equal(h->heapmarked, ((1 << 14) - 1) * sizeof(node));
    fix.roots[0].p = NULL;
    rt_gc(fix.gp, true);
    node *sub = (node *)((char *)fix.roots[1].p - offsetof(node, id));
    assert_int_equal(count(sub), (1 << 13) - 1);
    assert_int_equal(h->heapmarked, ((1 << 13) - 1) * sizeof(node));
    fix.roots[1].p = NULL;
    rt_gc(fix.gp, true);
    assert_int_equal(h->heapmarked, 0);
    assert_int_equal(h->pagesinuse, 0);
    rt_memstats *ms = test_malloc(sizeof *ms);
    rt_readmemstats(fix.vm, ms);
    assert_int_equal(ms->HeapObjects, 0);
    assert_int_equal(ms->HeapAlloc, 0);
    assert_int_equal(ms->Mallocs, (1 << 14) - 1);
    assert_int_equal(ms->TotalAlloc, ((1 << 14) - 1) * sizeof(node));
    assert_int_equal(ms->NumForcedGC, 3);
    assert_int_equal(ms->BySize[4].Size, 32);
    assert_int_equal(ms->BySize[4].Mallocs, (1 << 14) - 1);
    test_free(ms);
    uint64_t used = h->used;
    fix.roots[0].p = tree(14);                              /* memory is used again */
    assert_true(h->used <= used + (1 << 20));
}

static void kinds_of_objects(void **st)
{
    (void)st;
    g *gp = fix.gp;
    fix_set("clobberfree=1,gccheckmark=1");
    assert_ptr_equal(rt_mallocgc(gp, 0, NULL, true), rt_newobject(gp, &T_empty));
    char *t1 = rt_mallocgc(gp, 1, NULL, true), *t2 = rt_mallocgc(gp, 1, NULL, true), *t8 = rt_mallocgc(gp, 8, NULL, true);
    assert_ptr_equal(t2, t1 + 1);
    assert_ptr_equal(t8, t1 + 8);
    *t8 = 5;
    fix.roots[0].p = t1;                                    /* keeps the block */
    node **big = rt_mallocgc(gp, 1 << 20, &T_ptr, true);    /* 131072 pointers: 8 oblets */
    fix.roots[1].p = big + 77777;
    for (int i = 0; i < 131072; i += 1000) big[i] = newnode((uint64_t)i);
    /* struct { [40]int; *T; [3]int }: 44 words, as 2000 elements */
    uint8_t bits[6] = { 0, 0, 0, 0, 0, 1 };
    const rtype wide = { .size = 44 * 8, .ptrdata = 41 * 8, .align = 8, .kind = K_STRUCT, .gcbits = bits };
    uint64_t *arr = rt_newarray(gp, &wide, 2000);
    fix.roots[2].p = arr;
    for (int i = 0; i < 2000; i++) {
        ((node **)arr)[i * 44 + 40] = newnode((uint64_t)i);
        arr[i * 44 + 41] = arr[i * 44] = (uint64_t)newnode(1u << 30);   /* looks like a pointer, is none */
    }
    /* struct of 100 words with pointers at 0, 63, 64, 99, alone and in small arrays */
    uint8_t b100[13] = { 1, 0, 0, 0, 0, 0, 0, 0x80, 1, 0, 0, 0, 8 };
    const rtype w100 = { .size = 800, .ptrdata = 800, .align = 8, .kind = K_STRUCT, .gcbits = b100 };
    for (int k = 3; k < 40; k++) {
        int n = k % 7 + 1;
        node **o = rt_newarray(gp, &w100, n);
        fix.roots[k].p = o;
        for (int i = 0; i < n; i++) o[i * 100] = o[i * 100 + 63] = o[i * 100 + 64] = NULL, o[i * 100 + 99] = newnode((uint64_t)(k + i));
        o[(n - 1) * 100 + 64] = newnode(3);
    }
    rt_gc(gp, true);
    rt_gc(gp, true);
    assert_int_equal(*t8, 5);
    for (int i = 0; i < 131072; i += 1000) assert_int_equal(count(big[i]), 1);
    for (int i = 0; i < 2000; i++) {
        assert_int_equal(count(((node **)arr)[i * 44 + 40]), 1);
        assert_true(*(uint32_t *)arr[i * 44] == 0xdeadbeef);
    }
    for (int k = 3; k < 40; k++)
        for (int i = 0; i < k % 7 + 1; i++) assert_int_equal(count(((node **)fix.roots[k].p)[i * 100 + 99]), 1);
    memset(fix.roots, 0, sizeof fix.roots);
    rt_gc(gp, true);
    assert_int_equal(fix.vm->heap->pagesinuse, 0);
    mheap *h = fix.vm->heap;                                /* all free pages are one run */
    assert_int_equal(span_bytes(h->spans[0]), h->used - h->start);
    uint64_t resident = h->pagesresident;
    assert_int_equal(mheap_scavenge(h, 3 * RT_PAGESIZE), 3 * RT_PAGESIZE);
    assert_int_equal(h->pagesresident, resident - 3);
    assert_int_equal(mheap_scavenge(h, ~0ull), (resident - 3) * RT_PAGESIZE);
    assert_int_equal(h->pagesresident, 0);
    uint64_t *z = rt_mallocgc(gp, 1 << 20, NULL, true);
    for (int i = 0; i < 1 << 17; i++) assert_int_equal(z[i], 0);
}

/* Heap bitmap against a plain loop, at every alignment. */
static void bitmap(void **st)
{
    (void)st;
    srand(3);
    for (int round = 0; round < 20000; round++) {
        uint64_t bits[40], tw = 1 + (uint64_t)rand() % (round % 3 ? 12 : 150), n = 1 + (uint64_t)rand() % 12, bit = (uint64_t)rand() % 130;
        uint64_t extra = (uint64_t)rand() % 30;
        if (tw * n > 2000) n = 2000 / tw;
        uint8_t gb[20];
        for (int i = 0; i < 20; i++) gb[i] = (uint8_t)rand();
        uint64_t np = 1 + (uint64_t)rand() % tw;
        gb[(np - 1) / 8] |= (uint8_t)(1 << (np - 1) % 8);
        gb[(np - 1) / 8] &= (uint8_t)((2 << (np - 1) % 8) - 1);
        if (tw == 1) gb[0] = 1;
        const rtype t = { .size = tw * 8, .ptrdata = np * 8, .gcbits = gb };
        int fill = rand() & 0xff;
        memset(bits, fill, sizeof bits);
        uint8_t f = (uint8_t)fill;
        heapbits_fill(bits, bit, tw * n + extra, &t, tw * n);
        for (uint64_t i = 0; i < 40 * 64; i++) {
            int want;
            if (i < bit || i >= bit + tw * n + extra) want = f >> (i % 8) & 1;
            else if (i >= bit + tw * n) want = 0;
            else {
                uint64_t w = (i - bit) % tw;
                want = w < np ? gb[w / 8] >> (w % 8) & 1 : 0;
            }
            if ((int)(bits[i / 64] >> (i % 64) & 1) != want) fail_msg("tw %d n %d bit %d: bit %d", (int)tw, (int)n, (int)bit, (int)i);
        }
    }
}

/* A graph that changes while it is marked step by step: nothing reachable may be lost. sabotage: one store without barrier. */
static void mutate(bool sabotage)
{
    g *gp = fix.gp;
    mheap *h = fix.vm->heap;
    srand(5);
    enum { N = 300 };
    node **table = rt_newarray(gp, &T_ptr, N);
    fix.roots[0].p = table;
    for (int i = 0; i < N; i++) rt_writeptr(gp, (void **)&table[i], newnode((uint64_t)i));
    for (int cycle = 0; cycle < 30; cycle++) {
        node *lost = newnode(1);                            /* white; in no root */
        gc_start(gp, h);
        for (int step = 0; step < 200; step++) {
            mark_step(h, (uint64_t)(rand() % 4));
            node *a = table[rand() % N], *b = table[rand() % N];
            switch (rand() % 5) {
            case 0: rt_writeptr(gp, (void **)&table[rand() % N], newnode((uint64_t)step)); break;
            case 1: rt_writeptr(gp, (void **)&a->left, b); break;
            case 2: {                                       /* load, cut, keep elsewhere */
                node *c = a->left;
                rt_writeptr(gp, (void **)&a->left, NULL);
                rt_writeptr(gp, (void **)&b->right, c);
                break;
            }
            case 4: {                                       /* load into a frame that was scanned already, cut */
                fix.roots[2 + rand() % 20].p = a->left;
                rt_writeptr(gp, (void **)&a->left, NULL);
                break;
            }
            case 3: {
                node two[1] = { { a, b, 9, ~9ull } };
                rt_typedmemmove(gp, &T_node, newnode(9), two);
                break;
            }
            }
        }
        if (sabotage) {                                     /* hide a white node behind a black table without a barrier */
            mark_step(h, ~0ull);
            wbbuf_flush(h, gp->pp);
            fix.vm->wbenabled = 0;
            table[7] = lost;
        }
        gc_finish(gp, h, false);
        if (cycle % 3 == 0) sweep_all(h);
        for (int i = 0; i < N; i++) assert_true(table[i]->check == ~table[i]->id);
        for (int i = 2; i < 22; i++) assert_true(fix.roots[i].p == NULL || ((node *)fix.roots[i].p)->check == ~((node *)fix.roots[i].p)->id);
    }
}

static void incremental(void **st)
{
    (void)st;
    fix_set("clobberfree=1,gccheckmark=1");
    mutate(false);
    assert_true(fix.vm->heap->stats.wbchecked > 1000);
    fix.armed = 1;
    if (setjmp(fix.jb) == 0) {
        mutate(true);
        fail_msg("checkmark did not notice the lost object");
    }
    assert_string_equal(fix.text, "checkmark found unmarked object");
    assert_non_null(strstr(fix.written, "unexpected unmarked object"));
}

/* Random sizes and lifetimes; contents are checked; lazy sweeping by the allocator's own triggers. */
static void churn(void **st)
{
    (void)st;
    g *gp = fix.gp;
    mheap *h = fix.vm->heap;
    fix_set("clobberfree=1");
    srand(11);
    enum { N = 2000 };
    goslice *tab = rt_newarray(gp, &rt_gct_slice, N);
    fix.roots[0].p = tab;
    uint64_t total = 0;
    for (int i = 0; i < 150000; i++) {
        int k = rand() % N, size = rand() % 50 == 0 ? rand() % 100000 : rand() % 300;
        for (int64_t j = 0; j < tab[k].len; j += 17)
            if (((uint8_t *)tab[k].p)[j] != (uint8_t)(tab[k].len + j)) fail_msg("lost contents");
        uint8_t *p = rt_mallocgc(gp, (uint64_t)size, NULL, true);
        for (int j = 0; j < size; j += 17) {
            assert_int_equal(p[j], 0);
            p[j] = (uint8_t)(size + j);
        }
        tab[k] = (goslice){ p, size, size };
        total += (uint64_t)size;
        fix_poll();
    }
    assert_true(h->stats.numgc > 5);
    assert_true(h->used - h->start < 40 << 20 && total > 100 << 20);
    assert_true(h->heaplive <= h->goal + (4 << 20));
}

static void limits(void **st)
{
    (void)st;
    g *gp = fix.gp;
    fix_set("heaplimit=8MiB");
    for (int i = 0; i < 100000; i++) {                      /* garbage only: fine for ever */
        rt_mallocgc(gp, i % 100 ? 1000 : 400000, NULL, false);
        fix_poll();
        assert_true(rt_heapinuse(fix.vm) <= (8 << 20) + 500000);
    }
    ENDS('f', "out of memory", rt_mallocgc(gp, 16 << 20, NULL, false));
    assert_non_null(strstr(fix.written, "runtime: out of memory: cannot allocate 16777216-byte block ("));
    ENDS('f', "out of memory", for (;;) {
        node *n = newnode(1);
        n->left = fix.roots[0].p;
        fix.roots[0].p = n;
        fix_poll();
    });
    ENDS('f', "out of memory", rt_mallocgc(gp, 1ull << 46, NULL, false));
    ENDS('p', "runtime: allocation size out of range", rt_newarray(gp, &T_int, INT64_MAX));
}

static void stress(void **st)
{
    (void)st;
    fix_set("gcstress=1,gctrace=1");
    fix.gp->poll = 0;
    rt_mallocgc(fix.gp, 3, NULL, true);
    assert_true(fix.gp->poll & POLL_GC);
    fix.gp->poll = 0;
    newnode(1);
    assert_true(fix.gp->poll & POLL_GC);
    rt_gc(fix.gp, true);
    assert_int_equal(fix.gp->poll, 0);
    assert_int_equal(strncmp(fix.written, "gc 1 @", 6), 0);
    assert_non_null(strstr(fix.written, " P (forced)\n"));
}

static void worlds(void **st)
{
    (void)st;
    for (int i = 0; i < 50; i++) {
        fix_open();
        fix.roots[0].p = tree(8);
        fix_close();
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(size_classes, fix_setup, fix_teardown),
        cmocka_unit_test_setup_teardown(descriptors, fix_setup, fix_teardown),
        cmocka_unit_test(roundupsize),
        cmocka_unit_test(goals),
        cmocka_unit_test_setup_teardown(runway, fix_setup, fix_teardown),
        cmocka_unit_test_setup_teardown(trees, fix_setup, fix_teardown),
        cmocka_unit_test_setup_teardown(kinds_of_objects, fix_setup, fix_teardown),
        cmocka_unit_test(bitmap),
        cmocka_unit_test_setup_teardown(incremental, fix_setup, fix_teardown),
        cmocka_unit_test_setup_teardown(churn, fix_setup, fix_teardown),
        cmocka_unit_test_setup_teardown(limits, fix_setup, fix_teardown),
        cmocka_unit_test_setup_teardown(stress, fix_setup, fix_teardown),
        cmocka_unit_test(worlds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
