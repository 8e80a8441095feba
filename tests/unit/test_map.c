/* test_map.c - maps: growth, hints, bucket arrays, iteration, and random runs against a model. */
#include <math.h>
#include "rt_fixture.h"

static int64_t *intassign(const rtype *t, hmap *h, int64_t k) { return rt_mapassign_fast64(fix.gp, t, h, (uint64_t)k); }

static gostring str(int64_t i)
{
    char b[32];
    return rt_slicebytetostring(fix.gp, b, sprintf(b, "key number %lld", (long long)i));
}

static void hints(void **st)
{
    (void)st;
    rtype *t = fix_map(&T_int, &T_int);
    csv c;
    csv_open(&c, "map_hint.csv");
    while (csv_next(&c)) {
        hmap *h = rt_makemap(fix.gp, t, csv_int(&c, 0));
        assert_int_equal(h->B, csv_int(&c, 1));
        assert_int_equal(h->extra != NULL && h->extra->nextoverflow != NULL, strcmp(c.cell[2], "true") == 0);
    }
    assert_int_equal(rt_makemap(fix.gp, t, INT64_MAX)->B, 0);
    fix_freetype(t);
}

static void growth(void **st)
{
    (void)st;
    csv c;
    csv_open(&c, "map_growth.csv");   /* key_type,len_after_insert_that_started_growth,B_before,B_after,... */
    char type[20] = "";
    rtype *t = NULL;
    hmap *h = NULL;
    int64_t next = 0;
    while (csv_next(&c)) {
        if (strcmp(type, c.cell[0]) != 0) {
            strcpy(type, c.cell[0]);
            if (t) fix_freetype(t);
            const rtype *k = !strcmp(type, "int") ? &T_int : !strcmp(type, "string") ? &T_string : !strcmp(type, "int32") ? &T_int32 : &T_float64;
            t = fix_map(k, &T_int);
            fix.roots[0].p = h = rt_makemap_small(fix.gp, t);
            next = 0;
        }
        int64_t at = csv_int(&c, 1);
        for (; next < at; next++) {
            assert_int_equal(h->B, csv_int(&c, 2));
            double f = (double)next;
            if (t->key == &T_int) intassign(t, h, next);
            else if (t->key == &T_int32) rt_mapassign_fast32(fix.gp, t, h, (uint32_t)next);
            else if (t->key == &T_float64) rt_mapassign(fix.gp, t, h, &f);
            else {
                gostring s = str(next);
                rt_mapassign_faststr(fix.gp, t, h, s.p, s.n);
            }
            fix_poll();
        }
        assert_int_equal(h->B, csv_int(&c, 3));
        assert_int_equal(h->count, at);
    }
    fix_freetype(t);
}

static void bucket_alloc(void **st)
{
    (void)st;
    csv c;
    csv_open(&c, "map_bucket_alloc.csv");   /* map_type,bucket_bytes,B,base_buckets,prealloc_overflow,array_bytes_alloc_class */
    int rows = 0;
    while (csv_next(&c)) {
        char *name = c.cell[0];
        rtype *a200 = fix_array(&T_uint8, 200);
        const rtype *k = strstr(name, "[string]") ? &T_string : strstr(name, "[int32]") ? &T_int32 : &T_int, *e = &T_int;
        char *v = strchr(name, ']') + 1;
        if (!strncmp(v, "[]byte", 6)) e = &T_bytes;
        else if (!strncmp(v, "struct", 6)) e = &T_empty;
        else if (!strncmp(v, "bool", 4)) e = &T_bool;
        else if (!strncmp(v, "string", 6)) e = &T_string;
        else if (!strncmp(v, "[200]byte", 9)) e = a200;
        rtype *t = fix_map(k, e);
        assert_int_equal(t->bucket->size, csv_int(&c, 1));
        unsigned B = (unsigned)csv_int(&c, 2);
        hmap *h = rt_makemap(fix.gp, t, B == 1 ? 9 : 13 * (1 << B) / 2);
        assert_int_equal(h->B, B);
        assert_int_equal(1 << h->B, csv_int(&c, 3));
        int n = 0;
        if (h->extra)
            for (bmap *o = h->extra->nextoverflow; o; n++) o = *b_ovf(t, o) ? NULL : b_at(t, o, 1);
        assert_int_equal(n, csv_int(&c, 4));
        uint64_t size = (uint64_t)((1 << B) + (B >= 4 ? 1 << (B - 4) : 0)) * t->bucket->size;
        assert_int_equal(rt_roundupsize(size), csv_int(&c, 5));
        fix_freetype(t);
        fix_freetype(a200);
        rows++;
    }
    assert_int_equal(rows, 70);
}

static void iter_small(void **st)
{
    (void)st;
    rtype *t = fix_map(&T_int, &T_int);
    csv c;
    csv_open(&c, "map_iter_small.csv");   /* n_elems,insert_index,first_count_of_80000,expected_prob,distinct_orders */
    int n = 0;
    int count[8] = { 0 };
    fix_seed(1);
    while (csv_next(&c)) {
        if (csv_int(&c, 0) != n) {
            n = (int)csv_int(&c, 0);
            hmap *h = rt_makemap_small(fix.gp, t);
            for (int i = 0; i < n; i++) *intassign(t, h, i) = i;
            memset(count, 0, sizeof count);
            uint8_t orders[8] = { 0 };
            for (int r = 0; r < 80000; r++) {
                hiter it;
                rt_mapiterinit(fix.gp, t, h, &it);
                int first = (int)*(int64_t *)it.key;
                count[first]++;
                int last = first, k = 0;
                for (; it.key; rt_mapiternext(fix.gp, &it), k++) {
                    int now = (int)*(int64_t *)it.key;
                    if (k > 0) assert_int_equal(now, (last + 1) % n);   /* a rotation */
                    last = now;
                }
                assert_int_equal(k, n);
                orders[first] = 1;
            }
            int distinct = 0;
            for (int i = 0; i < 8; i++) distinct += orders[i];
            assert_int_equal(distinct, csv_int(&c, 4));
        }
        double p = atof(c.cell[3]), sigma = sqrt(80000 * p * (1 - p));
        double d = count[csv_int(&c, 1)] - 80000 * p;
        if (fabs(d) > 4 * sigma + 0.5) fail_msg("n %d index %s: %d, want %.0f", n, c.cell[1], count[csv_int(&c, 1)], 80000 * p);
    }
    fix_freetype(t);
}

static void iter_orders(void **st)
{
    (void)st;
    rtype *t = fix_map(&T_int, &T_int);
    csv c;
    csv_open(&c, "map_iter_orders.csv");   /* len,B,distinct_orders_seen,max_8x2^B */
    fix_seed(2);
    while (csv_next(&c)) {
        int n = (int)csv_int(&c, 0), max = (int)csv_int(&c, 3), seen = 0;
        hmap *h = rt_makemap_small(fix.gp, t);
        for (int i = 0; i < n; i++) intassign(t, h, i);
        while (growing(h)) map_growwork(fix.gp, t, h, h->nevacuate);
        assert_int_equal(h->B, csv_int(&c, 1));
        static uint64_t order[200];
        for (int r = 0; r < 5000; r++) {
            hiter it;
            uint64_t sum = 0;
            int k = 0;
            for (rt_mapiterinit(fix.gp, t, h, &it); it.key; rt_mapiternext(fix.gp, &it), k++) sum = rt_memhash64(fix.vm->hashkey, *(uint64_t *)it.key, sum);
            assert_int_equal(k, n);
            int i = 0;
            while (i < seen && order[i] != sum) i++;
            if (i == seen) order[seen++] = sum;
            assert_true(seen <= max);
        }
        if (max == 8 || max == 128) assert_true(seen * 2 > max);
    }
    fix_freetype(t);
}

/* ---- semantics ---- */

static void nils_and_panics(void **st)
{
    (void)st;
    g *gp = fix.gp;
    rtype *t = fix_map(&T_int, &T_int), *ta = fix_map(&T_any, &T_int), *big = fix_map(&T_int, fix_array(&T_uint8, 5000));
    bool ok = true;
    int64_t k = 3;
    assert_int_equal(*(int64_t *)rt_mapaccess(gp, t, NULL, &k, &ok), 0);
    assert_false(ok);
    rt_mapdelete(gp, t, NULL, &k);
    rt_mapdelete_fast64(gp, t, NULL, 3);
    rt_mapclear(gp, t, NULL);
    assert_int_equal(rt_maplen(NULL), 0);
    hiter it;
    rt_mapiterinit(gp, t, NULL, &it);
    assert_null(it.key);
    ENDS('p', "assignment to entry in nil map", rt_mapassign(gp, t, NULL, &k));
    ENDS('p', "assignment to entry in nil map", rt_mapassign_fast64(gp, t, NULL, 1));
    ENDS('p', "assignment to entry in nil map", rt_mapassign_faststr(gp, t, NULL, "x", 1));
    goslice sl = { 0 };
    goeface bad = { &T_ints, &sl };
    hmap *h = rt_makemap_small(gp, ta);
    ENDS('p', "runtime error: hash of unhashable type []int", rt_mapassign(gp, ta, h, &bad));
    ENDS('p', "hash of unhashable type: []int", rt_mapfind(gp, ta, h, &bad));
    ENDS('p', "hash of unhashable type: []int", rt_mapdelete(gp, ta, NULL, &bad));
    goeface good = { &T_int, (void *)&rt_staticbytes[5] };
    *(int64_t *)rt_mapassign(gp, ta, h, &good) = 55;       /* the panics left it usable */
    assert_int_equal(*(int64_t *)rt_mapfind(gp, ta, h, &good), 55);
    hmap *hb = rt_makemap_small(gp, big);
    uint8_t *z = rt_mapaccess1(gp, big, hb, &k);
    for (int i = 0; i < 5000; i++) assert_int_equal(z[i], 0);
    /* concurrent use */
    hmap *hc = rt_makemap_small(gp, t);
    intassign(t, hc, 1);
    rt_mapiterinit(gp, t, hc, &it);
    hc->flags |= MF_HASHWRITING;
    ENDS('f', "concurrent map read and map write", rt_mapfind_fast64(gp, t, hc, 1));
    ENDS('f', "concurrent map read and map write", rt_mapfind(gp, t, hc, &k));
    ENDS('f', "concurrent map writes", rt_mapassign_fast64(gp, t, hc, 1));
    ENDS('f', "concurrent map writes", rt_mapdelete(gp, t, hc, &k));
    ENDS('f', "concurrent map writes", rt_mapclear(gp, t, hc));
    ENDS('f', "concurrent map iteration and map write", rt_mapiternext(gp, &it));
    fix_freetype((rtype *)big->elem);
    fix_freetype(big);
    fix_freetype(t);
    fix_freetype(ta);
}

static void floats(void **st)
{
    (void)st;
    g *gp = fix.gp;
    rtype *t = fix_map(&T_float64, &T_int);
    hmap *h = rt_makemap_small(gp, t);
    fix.roots[0].p = h;
    double z = 0.0, nz = -0.0, nan = NAN;
    *(int64_t *)rt_mapassign(gp, t, h, &z) = 1;
    *(int64_t *)rt_mapassign(gp, t, h, &nz) = 9999;
    assert_int_equal(h->count, 1);
    hiter it;
    rt_mapiterinit(gp, t, h, &it);
    assert_true(signbit(*(double *)it.key));               /* the key was overwritten */
    for (int i = 0; i < 500; i++) {
        *(int64_t *)rt_mapassign(gp, t, h, &nan) = i;
        if (i % 50 == 0) {                                 /* iterate in every state of growth: each NaN once */
            hiter j;
            int n = 0;
            for (rt_mapiterinit(gp, t, h, &j); j.key; rt_mapiternext(gp, &j)) n++;
            assert_int_equal(n, h->count);
        }
    }
    assert_null(rt_mapfind(gp, t, h, &nan));
    rt_mapdelete(gp, t, h, &nan);
    assert_int_equal(h->count, 501);
    static uint8_t seen[10000];
    memset(seen, 0, sizeof seen);
    int steps = 0, n = 500;
    while (!growing(h)) *(int64_t *)rt_mapassign(gp, t, h, &nan) = n++;   /* the iteration begins in the middle of a grow */
    for (rt_mapiterinit(gp, t, h, &it); it.key; rt_mapiternext(gp, &it)) {   /* growing while iterating, NaNs moving */
        int64_t v = *(int64_t *)it.elem;
        assert_false(seen[v]++);
        if (steps++ < 400)
            for (int i = 0; i < 10; i++) *(int64_t *)rt_mapassign(gp, t, h, &nan) = 2000 + steps * 10 + i;
    }
    for (int i = 0; i < n; i++) assert_int_equal(seen[i], 1);
    rt_mapclear(gp, t, h);
    assert_int_equal(h->count, 0);
    rt_mapiterinit(gp, t, h, &it);
    assert_null(it.key);
    fix_freetype(t);
}

static void churn_same_size(void **st)
{
    (void)st;
    g *gp = fix.gp;
    rtype *t = fix_map(&T_int, &T_int);
    hmap *h = rt_makemap_small(gp, t);
    fix.roots[0].p = h;
    int grows = 0;
    bool was = false;
    const char *why;
    for (int64_t i = 0; i < 200000; i++) {                 /* a window of 100 live keys */
        *intassign(t, h, i) = i;
        if (i >= 100) rt_mapdelete_fast64(gp, t, h, (uint64_t)(i - 100));
        bool now = samesize(h);
        grows += now && !was;
        was = now;
        if (i % 1000 == 0 && !rt_mapcheck(gp, t, h, &why)) fail_msg("%s", why);
        fix_poll();
    }
    assert_int_equal(h->B, 4);
    assert_true(grows > 100);
    uint32_t seed = h->hash0;
    for (int64_t i = 199900; i < 200000; i++) rt_mapdelete_fast64(gp, t, h, (uint64_t)i);
    assert_int_equal(h->count, 0);
    assert_true(h->hash0 != seed);
    fix_freetype(t);
}

/* ---- random runs against a model: dense arrays over a small key space ---- */

enum { KEYS = 3000 };
typedef struct model {
    const rtype *t;
    hmap *h;
    uint8_t live[KEYS];
    int64_t val[KEYS], n;
    int generic;              /* use the generic entry points */
} model;

typedef union anykey { uint64_t u; int32_t i32; void *p; gostring s; goeface e; unsigned char big[300]; double f; } anykey;
static int64_t keyspace[KEYS];

static void mkkey(const rtype *t, int64_t k, anykey *a)
{
    memset(a, 0, sizeof *a);
    if (t == &T_int32) a->i32 = (int32_t)k * 77;
    else if (t == &T_string) a->s = k == 0 ? (gostring){ 0 } : k % 2 ? str(k) : (gostring){ (const char *)&keyspace[k], 2 + k % 7 };
    else if (t == &T_any) {
        if (k % 3 == 0) {
            gostring s = str(k);
            a->e = (goeface){ &T_string, rt_convT(fix.gp, &T_string, &s) };
        } else {
            a->e = (goeface){ k % 3 == 1 ? &T_int : &T_float64, NULL };
            double f = (double)k;
            a->e.p = rt_convT(fix.gp, a->e.t, k % 3 == 1 ? (void *)&k : (void *)&f);
        }
    } else if (t == &T_ptr) a->p = &keyspace[k];
    else if (t == &T_float64) a->f = (double)k;
    else if (t->size > 128) memcpy(a->big + 100, &k, 8);
    else a->u = (uint64_t)k;
}

static int64_t keyback(const rtype *t, const void *p)
{
    if (t == &T_int32) return *(int32_t *)p / 77;
    if (t == &T_string) {
        const gostring *s = p;
        if (s->n == 0) return 0;
        int64_t k = 0;
        if (s->n > 8) {
            for (int64_t i = 11; i < s->n; i++) k = 10 * k + s->p[i] - '0';
            return k;
        }
        memcpy(&k, s->p, (size_t)s->n);
        return k;
    }
    if (t == &T_any) {
        const goeface *e = p;
        return e->t == &T_string ? keyback(&T_string, e->p) : e->t == &T_int ? *(int64_t *)e->p : (int64_t)*(double *)e->p;
    }
    if (t == &T_ptr) return *(int64_t **)p - keyspace;
    if (t == &T_float64) return (int64_t)*(double *)p;
    if (t->size > 128) return *(int64_t *)((char *)p + 100);
    return *(int64_t *)p;
}

/* Elements: int, or *int to a heap cell, or a large struct with the value in the middle. */
static void store(model *m, void *e, int64_t v)
{
    const rtype *t = m->t->elem;
    if (t == &T_ptr) {
        int64_t *c = rt_mallocgc(fix.gp, 8, NULL, true);
        *c = v;
        rt_writeptr(fix.gp, e, c);
    } else if (t == &T_string) {
        gostring s = str(v);
        rt_typedmemmove(fix.gp, &T_string, e, &s);
    } else if (t->size > 8) {
        *(int64_t *)((char *)e + 80) = v;
    } else if (t->size == 8) {
        *(int64_t *)e = v;
    }
}
static int64_t load(model *m, const void *e)
{
    const rtype *t = m->t->elem;
    if (t == &T_ptr) return **(int64_t *const *)e;
    if (t == &T_string) return keyback(&T_string, e);
    return t->size > 8 ? *(const int64_t *)((const char *)e + 80) : t->size == 8 ? *(const int64_t *)e : 0;
}

static void *m_assign(model *m, anykey *k)
{
    g *gp = fix.gp;
    switch (m->generic ? MAPV_GENERIC : rt_mapvariant(m->t)) {
    case MAPV_FAST32: return rt_mapassign_fast32(gp, m->t, m->h, (uint32_t)k->i32);
    case MAPV_FAST64: return rt_mapassign_fast64(gp, m->t, m->h, k->u);
    case MAPV_FAST64PTR: return rt_mapassign_fast64ptr(gp, m->t, m->h, k->p);
    case MAPV_FASTSTR: return rt_mapassign_faststr(gp, m->t, m->h, k->s.p, k->s.n);
    default: return rt_mapassign(gp, m->t, m->h, k);
    }
}
static void *m_find(model *m, anykey *k)
{
    g *gp = fix.gp;
    bool ok, ok2;
    void *e, *e2 = rt_mapaccess(gp, m->t, m->h, k, &ok2);
    switch (rt_mapvariant(m->t)) {
    case MAPV_FAST32: e = rt_mapaccess2_fast32(gp, m->t, m->h, (uint32_t)k->i32, &ok); break;
    case MAPV_FAST64: case MAPV_FAST64PTR: e = rt_mapaccess2_fast64(gp, m->t, m->h, k->u, &ok); break;
    case MAPV_FASTSTR: e = rt_mapaccess2_faststr(gp, m->t, m->h, k->s.p, k->s.n, &ok); break;
    default: e = e2; ok = ok2;
    }
    assert_int_equal(ok, ok2);
    if (ok) assert_ptr_equal(e, e2);
    return ok ? e : NULL;
}
static void m_delete(model *m, anykey *k)
{
    g *gp = fix.gp;
    switch (m->generic ? MAPV_GENERIC : rt_mapvariant(m->t)) {
    case MAPV_FAST32: rt_mapdelete_fast32(gp, m->t, m->h, (uint32_t)k->i32); break;
    case MAPV_FAST64: case MAPV_FAST64PTR: rt_mapdelete_fast64(gp, m->t, m->h, k->u); break;
    case MAPV_FASTSTR: rt_mapdelete_faststr(gp, m->t, m->h, k->s.p, k->s.n); break;
    default: rt_mapdelete(gp, m->t, m->h, k);
    }
}

static void put(model *m, int64_t k, int64_t v)
{
    anykey a;
    mkkey(m->t->key, k, &a);
    char *e = m_assign(m, &a);
    if (!m->live[k])                                        /* a new element is zero */
        for (uint64_t i = 0; i < m->t->elem->size; i++)
            if (e[i] != 0) fail_msg("element of new key %d is not zero", (int)k);
    store(m, e, v);
    m->n += !m->live[k];
    m->live[k] = 1;
    m->val[k] = v;
}
static void del(model *m, int64_t k)
{
    anykey a;
    mkkey(m->t->key, k, &a);
    m_delete(m, &a);
    m->n -= m->live[k];
    m->live[k] = 0;
}

/* Ranges over the map while changing it; checks Go's promises. */
static void walk(model *m, int change)
{
    static uint8_t seen[KEYS], before[KEYS], touched[KEYS];
    memset(seen, 0, sizeof seen);
    memset(touched, 0, sizeof touched);
    memcpy(before, m->live, sizeof before);
    hiter *it = (hiter *)&fix.roots[10];                    /* its words are roots, as in a frame */
    bool cleared = false;
    for (rt_mapiterinit(fix.gp, m->t, m->h, it); it->key; rt_mapiternext(fix.gp, it)) {
        int64_t k = keyback(m->t->key, it->key);
        if (!m->live[k]) fail_msg("deleted key %d delivered", (int)k);
        if (seen[k]++) fail_msg("key %d delivered twice", (int)k);
        if (m->t->elem->size && load(m, it->elem) != m->val[k]) fail_msg("stale value of key %d", (int)k);
        if (change)
            for (int i = rand() % (change + 1); i > 0; i--) {
                int64_t j = rand() % KEYS;
                switch (rand() % 8) {
                case 0: case 1: case 2: case 3:
                    if (!m->live[j] && seen[j]) break;      /* deleted and inserted again: may be delivered again */
                    put(m, j, rand() % 100000);
                    touched[j] = 1;
                    break;
                default:
                    del(m, j);
                    touched[j] = 1;
                }
            }
        if (change && rand() % 3000 == 0 && (m->t->mapflags & RM_REFLEXIVEKEY)) {
            rt_mapclear(fix.gp, m->t, m->h);
            memset(m->live, 0, sizeof m->live);
            m->n = 0;
            cleared = true;
        }
        fix_poll();
    }
    if (!cleared)
        for (int k = 0; k < KEYS; k++)
            if (before[k] && !touched[k] && !seen[k]) fail_msg("key %d not delivered", k);
    memset(it, 0, sizeof *it);
}

static void run(const rtype *key, const rtype *elem, unsigned seed, unsigned gcevery, int ops)
{
    static model m;
    memset(&m, 0, sizeof m);
    fix_open();
    fix_set("clobberfree=1,gccheckmark=1,mapcheck=1");
    fix_seed(seed);
    srand(seed);
    fix.gcevery = gcevery;
    for (int i = 0; i < KEYS; i++) keyspace[i] = i;
    rtype *t = fix_map(key, elem);
    m.t = t;
    fix.roots[0].p = m.h = rt_makemap(fix.gp, t, rand() % 3 ? 0 : rand() % 500);
    int bias = 6;
    for (int i = 0; i < ops; i++) {
        m.generic = rand() % 5 == 0;
        if (rand() % 400 == 0) bias = rand() % 10;
        int64_t k = rand() % (rand() % 4 ? KEYS : 100);
        if (rand() % 10 < bias) put(&m, k, rand() % 100000);
        else del(&m, k);
        k = rand() % KEYS;
        anykey a;
        mkkey(key, k, &a);
        void *e = m_find(&m, &a);
        if ((e != NULL) != m.live[k]) fail_msg("key %d: found %d, want %d", (int)k, e != NULL, m.live[k]);
        if (e && elem->size && load(&m, e) != m.val[k]) fail_msg("value of key %d", (int)k);
        assert_int_equal(rt_maplen(m.h), m.n);
        if (rand() % 500 == 0) walk(&m, rand() % 3);
        const char *why;
        if (rand() % 200 == 0 && !rt_mapcheck(fix.gp, t, m.h, &why)) fail_msg("%s", why);
        fix_poll();
    }
    fix.roots[0].p = NULL;
    rt_gc(fix.gp, true);
    rt_gc(fix.gp, true);
    assert_int_equal(fix.vm->heap->heapmarked, 0);
    fix_close();
    fix_freetype(t);
}

static void models(void **st)
{
    (void)st;
    rtype *big = fix_array(&T_uint8, 200), *bigptr = fix_array(&T_ptr, 20);
    const rtype *keys[] = { &T_int, &T_string, &T_int32, &T_ptr, &T_any, &T_float64, big };
    const rtype *elems[] = { &T_int, &T_ptr, &T_string, &T_empty, big, bigptr };
    unsigned seed = 1;
    for (size_t i = 0; i < countof(keys); i++)
        for (size_t j = 0; j < countof(elems); j++) {
            run(keys[i], elems[j], seed, 97, 6000);
            run(keys[i], elems[j], seed + 1000, 0, 3000);
            seed++;
        }
    fix_freetype(big);
    fix_freetype(bigptr);
}

/* The map changes while it is marked step by step, with the barrier on. */
static void while_marking(void **st)
{
    (void)st;
    const rtype *keys[] = { &T_int, &T_string, &T_ptr, &T_any };
    rtype *big = fix_array(&T_uint8, 200);
    const rtype *elems[] = { &T_ptr, &T_string, &T_int, big };
    static model m;
    for (size_t i = 0; i < countof(keys); i++)
        for (size_t j = 0; j < countof(elems); j++) {
            fix_open();
            fix_set("clobberfree=1,gccheckmark=1");
            srand((unsigned)(i * 10 + j));
            memset(&m, 0, sizeof m);
            rtype *t = fix_map(keys[i], elems[j]);
            m.t = t;
            fix.roots[0].p = m.h = rt_makemap_small(fix.gp, t);
            int64_t kept[30] = { 0 };
            for (int cycle = 0; cycle < 25; cycle++) {
                gc_start(fix.gp, fix.vm->heap);
                for (int s = 0; s < 150; s++) {
                    mark_step(fix.vm->heap, (uint64_t)(rand() % 3));
                    int64_t k = rand() % 400;
                    m.generic = rand() % 4 == 0;
                    anykey a;
                    mkkey(keys[i], k, &a);
                    void *e = m_find(&m, &a);
                    if (e && s % 3 == 0 && (elems[j] == &T_ptr || elems[j] == big)) {   /* load into a frame that was scanned already, delete */
                        fix.roots[20 + s % 30].p = elems[j] == &T_ptr ? *(void **)e : e;
                        kept[s % 30] = m.val[k];
                        del(&m, k);
                    }
                    if (rand() % 10 < (cycle < 12 ? 8 : 3)) put(&m, k, rand() % 1000);
                    else del(&m, k);
                }
                gc_finish(fix.gp, fix.vm->heap, false);
                sweep_all(fix.vm->heap);
                for (int r = 0; r < 30; r++)
                    if (fix.roots[20 + r].p) assert_int_equal(*(int64_t *)((char *)fix.roots[20 + r].p + (elems[j] == big ? 80 : 0)), kept[r]);
                walk(&m, 0);
                for (int k = 0; k < KEYS; k++) {
                    anykey a;
                    mkkey(keys[i], k, &a);
                    assert_int_equal(m_find(&m, &a) != NULL, m.live[k]);
                }
                assert_int_equal(fix.gp->vm->wbenabled, 0);
            }
            fix_close();
            fix_freetype(t);
        }
    fix_freetype(big);
}

/* A hash0 changed behind the map's back is noticed by mapcheck. */
static void mapcheck(void **st)
{
    (void)st;
    rtype *t = fix_map(&T_int, &T_int);
    hmap *h = rt_makemap_small(fix.gp, t);
    for (int i = 0; i < 1000; i++) intassign(t, h, i);
    fix_set("mapcheck=1");
    h->hash0 = 0;
    hiter it;
    const char *why;
    assert_false(rt_mapcheck(fix.gp, t, h, &why));
    ENDS('p', "runtime error: invalid map state during iteration (gcphase=0, hash0=0x0)",
         for (rt_mapiterinit(fix.gp, t, h, &it); it.key; rt_mapiternext(fix.gp, &it)) {});
    fix_freetype(t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(hints, fix_setup, fix_teardown),
        cmocka_unit_test_setup_teardown(growth, fix_setup, fix_teardown),
        cmocka_unit_test_setup_teardown(bucket_alloc, fix_setup, fix_teardown),
        cmocka_unit_test_setup_teardown(iter_small, fix_setup, fix_teardown),
        cmocka_unit_test_setup_teardown(iter_orders, fix_setup, fix_teardown),
        cmocka_unit_test_setup_teardown(nils_and_panics, fix_setup, fix_teardown),
        cmocka_unit_test_setup_teardown(floats, fix_setup, fix_teardown),
        cmocka_unit_test_setup_teardown(churn_same_size, fix_setup, fix_teardown),
        cmocka_unit_test(models),
        cmocka_unit_test(while_marking),
        cmocka_unit_test_setup_teardown(mapcheck, fix_setup, fix_teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
