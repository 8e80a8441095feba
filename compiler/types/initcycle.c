/* initcycle.c - which initialisation cycles of a package are reported, and how.
 *
 * As in gc: functions are taken out of the graph of references, each of their users joined with all they refer to. Then the objects
 * leave it one by one, constants first, then the one that waits for the fewest, then in declaration order. One that leaves although it still
 * waits, and that a path of references leads back to, is told of with that path: the first that a search in declaration order finds.
 * Only a package that has such a cycle comes here, so squares of its size are fine up to MANY; beyond, one cycle is reported as it is found.
 * Locking: none.
 */
#include "compiler/types/check.h"

#include <stdlib.h>

#define MANY 8192           /* two bit matrices of 8 MB */

typedef struct graph {
    checker *c;
    Objects *all;
    int words, *ndeps;
    uint64_t *succ, *pred;  /* rows of bits */
} graph;

/* v refers to v[1] and so on, the last one to the first. */
void init_cycle_error(checker *c, Object **v, int n)
{
    Object *o = v[0];
    if (n == 1) {
        err(c, o->at, E_INVALIDINITCYCLE, "initialization cycle: %s refers to itself", o->name->s);
        return;
    }
    err(c, o->at, E_INVALIDINITCYCLE, "initialization cycle for %s", o->name->s);
    for (int i = 0; i < n; i++) {
        Object *next = v[(i + 1) % n];
        note(c, o->at, "%s refers to %s", o->name->s, next->name->s);
        o = next;
    }
}

/* ---- the path of a cycle ---- */

static int by_order(const void *a, const void *b)
{
    const Object *x = *(Object *const *)a, *y = *(Object *const *)b;
    return (x->order > y->order) - (x->order < y->order);
}

static int node_of(const graph *g, const Object *o)
{
    return o->mark && (int)o->mark <= g->all->n && g->all->at[o->mark - 1] == o ? (int)o->mark - 1 : -1;
}

typedef struct step { Object *o; Objects deps; int next; } step;
typedef VEC(step) steps;

static void push_step(graph *g, steps *st, Object *o)
{
    step s = { .o = o };
    Objects *d = init_deps(o);
    for (int i = 0; d && i < d->n; i++)
        if (node_of(g, d->at[i]) >= 0) vec_push(g->c->ar, &s.deps, d->at[i]);
    if (s.deps.n > 1) qsort(s.deps.at, (size_t)s.deps.n, sizeof(Object *), by_order);
    vec_push(g->c->ar, st, s);
}

/* Reports the first path from o to itself, if there is one. */
static bool report_path(graph *g, Object *o)
{
    steps st = { 0 };
    bool *seen = arena_array(g->c->ar, bool, g->all->n);
    seen[node_of(g, o)] = true;
    push_step(g, &st, o);
    while (st.n) {
        step *s = &st.at[st.n - 1];
        if (s->next == s->deps.n) {
            st.n--;
            continue;
        }
        Object *d = s->deps.at[s->next++];
        if (d == o) {
            Object **path = arena_array(g->c->ar, Object *, st.n);
            for (int i = 0; i < st.n; i++) path[i] = st.at[i].o;
            init_cycle_error(g->c, path, st.n);
            return true;
        }
        if (seen[node_of(g, d)]) continue;
        seen[node_of(g, d)] = true;
        push_step(g, &st, d);
    }
    return false;
}

/* ---- the graph without functions ---- */

static uint64_t *row(graph *g, uint64_t *m, int i) { return m + (size_t)i * (size_t)g->words; }
static bool has(const uint64_t *r, int i) { return r[i / 64] >> (i % 64) & 1; }
static void add(uint64_t *r, int i) { r[i / 64] |= (uint64_t)1 << (i % 64); }
static void drop(uint64_t *r, int i) { r[i / 64] &= ~((uint64_t)1 << (i % 64)); }

static void edges(graph *g)
{
    for (int i = 0; i < g->all->n; i++) {
        Objects *d = init_deps(g->all->at[i]);
        for (int k = 0; d && k < d->n; k++) {
            int to = node_of(g, d->at[k]);
            if (to < 0) continue;
            add(row(g, g->succ, i), to);
            add(row(g, g->pred, to), i);
        }
    }
}

static void without(graph *g, int f)
{
    uint64_t *in = row(g, g->pred, f), *out = row(g, g->succ, f);
    drop(in, f);
    drop(out, f);
    for (int i = 0; i < g->all->n; i++) {
        if (has(in, i)) {
            uint64_t *s = row(g, g->succ, i);
            for (int w = 0; w < g->words; w++) s[w] |= out[w];
            drop(s, f);
        }
        if (has(out, i)) {
            uint64_t *p = row(g, g->pred, i);
            for (int w = 0; w < g->words; w++) p[w] |= in[w];
            drop(p, f);
        }
    }
}

static int popcount(const uint64_t *r, int words)
{
    int n = 0;
    for (int w = 0; w < words; w++) n += __builtin_popcountll(r[w]);
    return n;
}

static bool before(const graph *g, int a, int b)
{
    const Object *x = g->all->at[a], *y = g->all->at[b];
    if ((x->kind == O_CONST) != (y->kind == O_CONST)) return x->kind == O_CONST;
    return g->ndeps[a] != g->ndeps[b] ? g->ndeps[a] < g->ndeps[b] : x->order < y->order;
}

void report_init_cycles(checker *c, Objects *all)
{
    int n = all->n;
    graph g = { .c = c, .all = all, .words = n / 64 + 1 };
    if (n > MANY) {
        for (int i = 0; i < n; i++)
            if (all->at[i]->kind != O_FUNC && report_path(&g, all->at[i])) return;
        return;
    }
    g.ndeps = arena_array(c->ar, int, n);
    g.succ = arena_array(c->ar, uint64_t, (size_t)n * (size_t)g.words);
    g.pred = arena_array(c->ar, uint64_t, (size_t)n * (size_t)g.words);
    edges(&g);
    for (int i = 0; i < n; i++)
        if (all->at[i]->kind == O_FUNC) without(&g, i);
    bool *gone = arena_array(c->ar, bool, n);
    int left = 0;
    for (int i = 0; i < n; i++) {
        gone[i] = all->at[i]->kind == O_FUNC;
        left += !gone[i];
        g.ndeps[i] = popcount(row(&g, g.succ, i), g.words);
    }
    for (; left; left--) {
        int best = -1;
        for (int i = 0; i < n; i++)
            if (!gone[i] && (best < 0 || before(&g, i, best))) best = i;
        gone[best] = true;
        if (g.ndeps[best] > 0) report_path(&g, all->at[best]);
        uint64_t *users = row(&g, g.pred, best);
        for (int i = 0; i < n; i++)
            if (has(users, i)) g.ndeps[i]--;
    }
}
