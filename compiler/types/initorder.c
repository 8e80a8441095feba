/* initorder.c - the order in which package variables are initialised.
 *
 * A variable depends on what its initialiser refers to, directly or through functions; the next variable to be initialised
 * is always the first in declaration order that waits for none. Variables and functions are the nodes of a graph; functions
 * that call each other are one component (Tarjan), which is done when everything it refers to outside is. So the time is
 * linear in the references, but for a heap of the variables that are ready. Variables without initialiser are nodes too,
 * as in gc. A component with a variable or constant in it that refers to itself is an initialisation cycle: which are reported says
 * initcycle.c. Constants that refer to anything are nodes for that alone; the order of variables does not follow from them.
 * Locking: none.
 */
#include "compiler/types/check.h"

Objects *init_deps(Object *o)
{
    return o->kind == O_VAR && o->init && !o->linked ? &o->init->deps : &o->deps;
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
            Objects *d = init_deps(v->o);
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
            Objects *d = v->o->kind == O_CONST ? NULL : init_deps(v->o);
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

/* Is there a component that refers to itself and does not consist of functions? */
static bool cyclic(graph *g)
{
    int *size = arena_array(g->c->ar, int, g->ncomps ? g->ncomps : 1);
    for (int i = 0; i < g->count; i++) size[g->n[i].comp]++;
    for (int i = 0; i < g->count; i++) {
        if (g->n[i].o->kind == O_FUNC) continue;
        if (size[g->n[i].comp] > 1) return true;
        Objects *d = init_deps(g->n[i].o);
        for (int k = 0; d && k < d->n; k++)
            if (d->at[k] == g->n[i].o) return true;
    }
    return false;
}

/* Variables, constants that refer to something, functions. */
static Objects nodes(checker *c, Package *pkg, int *nvars)
{
    Objects all = { 0 };
    *nvars = 0;
    for (int k = 0; k < pkg->files.n; k++) {
        File *f = pkg->files.at[k];
        for (int i = 0; i < f->decls.n; i++) {
            Decl *d = f->decls.at[i];
            if (d->kind != D_VAR && d->kind != D_CONST) continue;
            for (int n = 0; n < d->val.names.n; n++) {
                Object *o = d->val.objs[n];
                if (d->kind == D_CONST && !o->deps.n) continue;
                vec_push(c->ar, &all, o);
                *nvars += d->kind == D_VAR;
            }
        }
    }
    if (all.n)
        for (int i = 0; i < pkg->funcs.n; i++) vec_push(c->ar, &all, pkg->funcs.at[i]);
    return all;
}

void init_order(checker *c, Package *pkg)
{
    int nvars;
    Objects all = nodes(c, pkg, &nvars);
    if (all.n == 0) return;
    graph g = { .c = c, .pkg = pkg, .count = all.n };
    g.n = arena_array(c->ar, node, all.n);
    g.stack = arena_array(c->ar, int, all.n);
    for (int i = 0; i < all.n; i++) {
        g.n[i].o = all.at[i];
        all.at[i]->mark = (uint32_t)i + 1;
    }
    components(&g);
    if (cyclic(&g)) report_init_cycles(c, &all);
    if (nvars && !pkg->failed) order(&g);
    for (int i = 0; i < all.n; i++) all.at[i]->mark = 0;
    for (int i = 0; i < pkg->initorder.n; i++) {
        Initializer *in = pkg->initorder.at[i];
        in->low = NULL;
        for (int k = 0; k < in->lhs.n; k++) in->lhs.at[k]->deps = in->deps;
    }
}
