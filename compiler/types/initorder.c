/* initorder.c - the order in which package variables are initialised.
 *
 * A variable depends on what its initialiser refers to, directly or through functions; the next variable to be initialised
 * is always the first in declaration order that waits for none. Variables and functions are the nodes of a graph; functions
 * that call each other are one component (Tarjan), which is done when everything it refers to outside is. So the time is
 * linear in the references, but for a heap of the variables that are ready. Variables without initialiser are nodes too,
 * as in gc. A component with a variable in it that is not alone is an initialisation cycle: those are reported first, by a
 * walk that keeps its path.
 * Locking: none.
 */
#include "compiler/types/check.h"

#include <stdlib.h>

/* Object.mark values of this pass are ids above every dependency list's. */
typedef struct orderctx { checker *c; Package *pkg; uint32_t busy, done; Objects stack; } orderctx;

static Objects *deps_of(Object *o)
{
    if (o->kind == O_VAR) return o->init && !o->linked ? &o->init->deps : NULL;
    return &o->deps;
}

void init_cycle_error(checker *c, Object **v, int n)
{
    int first = -1;
    for (int i = 0; i < n; i++)
        if (v[i]->kind != O_FUNC && (first < 0 || v[i]->order < v[first]->order)) first = i;
    if (first < 0) return;                                    /* functions that call each other */
    Object *o = v[first];
    if (n == 1) {
        err(c, o->at, E_INVALIDINITCYCLE, "initialization cycle: %s refers to itself", o->name->s);
        return;
    }
    err(c, o->at, E_INVALIDINITCYCLE, "initialization cycle for %s", o->name->s);
    for (int i = 0; i < n; i++) {
        Object *next = v[(first + i + 1) % n];
        note(c, o->at, "%s refers to %s", o->name->s, next->name->s);
        o = next;
    }
}

static int by_order(const void *a, const void *b)
{
    const Object *x = *(Object *const *)a, *y = *(Object *const *)b;
    return (x->order > y->order) - (x->order < y->order);
}

typedef struct frame { Object *o; Objects deps; int next; } frame;

typedef VEC(frame) frames;

static void push_frame(orderctx *x, frames *st, Object *o)
{
    o->mark = x->busy;
    frame f = { .o = o };
    Objects *d = deps_of(o);
    for (int i = 0; d && i < d->n; i++)
        if (d->at[i]->pkg == x->pkg) vec_push(x->c->ar, &f.deps, d->at[i]);
    if (f.deps.n > 1) qsort(f.deps.at, (size_t)f.deps.n, sizeof(Object *), by_order);
    vec_push(x->c->ar, st, f);
    vec_push(x->c->ar, &x->stack, o);
}

static void visit(orderctx *x, Object *root)
{
    frames st = { 0 };
    push_frame(x, &st, root);
    while (st.n) {
        frame *f = &st.at[st.n - 1];
        if (f->next == f->deps.n) {
            f->o->mark = x->done;
            st.n--;
            x->stack.n--;
            continue;
        }
        Object *d = f->deps.at[f->next++];
        if (d->mark == x->done) continue;
        if (d->mark == x->busy) {
            int k = x->stack.n - 1;
            while (x->stack.at[k] != d) k--;
            init_cycle_error(x->c, x->stack.at + k, x->stack.n - k);
            continue;
        }
        push_frame(x, &st, d);
    }
}

/* ---- order ---- */

typedef struct node { Object *o; int index, low, comp; bool onstack; int next; } node;
typedef struct graph {
    checker *c;
    Package *pkg;
    node *n; int count;
    int *stack, sp;
    int ncomps;
} graph;

static int node_of(graph *g, Object *o) { return o->pkg == g->pkg && o->mark && (int)o->mark <= g->count && g->n[o->mark - 1].o == o ? (int)o->mark - 1 : -1; }

/* Tarjan's components, without recursion; a component's number is larger than those of all it refers to. */
static void components(graph *g)
{
    arena *ar = g->c->ar;
    int *work = arena_array(ar, int, g->count ? g->count : 1), index = 0;
    for (int root = 0; root < g->count; root++) {
        if (g->n[root].index) continue;
        int top = 0;
        work[top++] = root;
        while (top) {
            node *v = &g->n[work[top - 1]];
            if (!v->index) {
                v->index = v->low = ++index;
                v->onstack = true;
                g->stack[g->sp++] = work[top - 1];
            }
            Objects *d = deps_of(v->o);
            bool down = false;
            while (d && v->next < d->n) {
                int k = node_of(g, d->at[v->next]);
                if (k < 0) { v->next++; continue; }
                node *w = &g->n[k];
                if (!w->index) {
                    work[top++] = k;
                    down = true;
                    break;
                }
                if (w->onstack && w->low < v->low) v->low = w->low;
                v->next++;
            }
            if (down) continue;
            if (v->low == v->index) {
                int k;
                do {
                    k = g->stack[--g->sp];
                    g->n[k].onstack = false;
                    g->n[k].comp = g->ncomps;
                } while (&g->n[k] != v);
                g->ncomps++;
            }
            top--;
        }
    }
}

/* Variables that are ready, as a heap by declaration order. */
typedef struct heap { int *at, n; node *nodes; } heap;

static bool before(heap *h, int a, int b) { return h->nodes[h->at[a]].o->order < h->nodes[h->at[b]].o->order; }

static void swap(heap *h, int a, int b)
{
    int t = h->at[a];
    h->at[a] = h->at[b];
    h->at[b] = t;
}

static void heap_push(heap *h, int v)
{
    int i = h->n++;
    h->at[i] = v;
    for (; i > 0 && before(h, i, (i - 1) / 2); i = (i - 1) / 2) swap(h, i, (i - 1) / 2);
}

static int heap_pop(heap *h)
{
    int v = h->at[0];
    h->at[0] = h->at[--h->n];
    for (int i = 0;;) {
        int m = i, l = 2 * i + 1;
        if (l < h->n && before(h, l, m)) m = l;
        if (l + 1 < h->n && before(h, l + 1, m)) m = l + 1;
        if (m == i) return v;
        swap(h, i, m);
        i = m;
    }
}

typedef struct comp { int waits, first, nusers, *users; } comp;   /* first: a node of it; users: components that refer to it */

static void order(graph *g)
{
    arena *ar = g->c->ar;
    int nc = g->ncomps;
    comp *k = arena_array(ar, comp, nc ? nc : 1);
    for (int pass = 0; pass < 2; pass++) {                     /* count, then fill */
        for (int i = 0; i < g->count; i++) {
            node *v = &g->n[i];
            k[v->comp].first = i;
            Objects *d = deps_of(v->o);
            for (int j = 0; d && j < d->n; j++) {
                int w = node_of(g, d->at[j]);
                if (w < 0 || g->n[w].comp == v->comp) continue;
                comp *to = &k[g->n[w].comp];
                if (pass) to->users[to->nusers++] = v->comp;
                else {
                    to->nusers++;
                    k[v->comp].waits++;
                }
            }
        }
        for (int i = 0; pass == 0 && i < nc; i++) {
            k[i].users = arena_array(ar, int, k[i].nusers ? k[i].nusers : 1);
            k[i].nusers = 0;
        }
    }
    heap ready = { arena_array(ar, int, nc ? nc : 1), 0, g->n };
    int *funcs = arena_array(ar, int, nc ? nc : 1), nf = 0;
    for (int i = 0; i < nc; i++) {
        if (k[i].waits) continue;
        if (g->n[k[i].first].o->kind == O_VAR) heap_push(&ready, k[i].first);
        else funcs[nf++] = i;
    }
    while (nf || ready.n) {
        int done;
        if (nf) {
            done = funcs[--nf];
        } else {
            int v = heap_pop(&ready);
            done = g->n[v].comp;
            Initializer *in = g->n[v].o->init;
            if (in && in->low != in) {
                in->low = in;                                 /* mark: emitted; init_order takes it back */
                vec_push(ar, &g->pkg->initorder, in);
            }
        }
        for (int i = 0; i < k[done].nusers; i++) {
            comp *u = &k[k[done].users[i]];
            if (--u->waits) continue;
            if (g->n[u->first].o->kind == O_VAR) heap_push(&ready, u->first);
            else funcs[nf++] = k[done].users[i];
        }
    }
}

void init_order(checker *c, Package *pkg)
{
    orderctx x = { .c = c, .pkg = pkg, .busy = ++c->depids, .done = ++c->depids };
    Objects all = { 0 };
    for (int k = 0; k < pkg->files.n; k++) {
        File *f = pkg->files.at[k];
        for (int i = 0; i < f->decls.n; i++) {
            Decl *d = f->decls.at[i];
            if (d->kind != D_VAR) continue;
            for (int n = 0; n < d->val.names.n; n++) {
                Object *o = d->val.objs[n];
                vec_push(c->ar, &all, o);
                if (o->mark != x.done) visit(&x, o);
            }
        }
    }
    if (all.n == 0 || pkg->failed) return;
    for (int i = 0; i < pkg->funcs.n; i++) vec_push(c->ar, &all, pkg->funcs.at[i]);
    graph g = { .c = c, .pkg = pkg, .count = all.n };
    g.n = arena_array(c->ar, node, all.n);
    g.stack = arena_array(c->ar, int, all.n);
    for (int i = 0; i < all.n; i++) {
        g.n[i].o = all.at[i];
        all.at[i]->mark = (uint32_t)i + 1;
    }
    components(&g);
    order(&g);
    for (int i = 0; i < all.n; i++) all.at[i]->mark = 0;
    for (int i = 0; i < pkg->initorder.n; i++) {
        Initializer *in = pkg->initorder.at[i];
        in->low = NULL;
        for (int k = 0; k < in->lhs.n; k++) in->lhs.at[k]->deps = in->deps;
    }
}
