/* mono.c - instantiation cycles: generic code whose instances would never end.
 *
 * A graph has a node for each type parameter, and for each type declared inside a generic function. An edge says that some
 * instantiation gives the parameter an argument that mentions another; its weight is 1 if the argument is a larger type that contains
 * it, 0 if it is that parameter itself. There are endlessly many instances exactly if some cycle has positive weight
 * (Bellman and Ford's search for one, with signs turned).
 * Locking: none.
 */
#include "compiler/types/check.h"

typedef struct vertex { int weight, pre, len; Object *obj; } vertex;
typedef struct edge { int dst, src, weight; pos at; Type *typ; } edge;
typedef struct canon { Object *from, *to; } canon;
typedef struct graph { VEC(vertex) v; VEC(edge) e; VEC(canon) canon; } graph;

static graph *graph_of(checker *c)
{
    if (!c->mono) c->mono = arena_new(c->ar, graph);
    return c->mono;
}

/* Receivers declare parameters of their own that stand for the type's. */
void mono_canon(checker *c, Type *mpar, Type *tpar)
{
    vec_push(c->ar, &graph_of(c)->canon, ((canon){ mpar->tparam.obj, tpar->tparam.obj }));
    mpar->tparam.obj->low = tpar->tparam.obj;                  /* for lookups; lowering has no use for it */
}

static int vertex_of(checker *c, graph *g, Object *o)
{
    if (o->low && o->type && is_tparam(o->type)) o = o->low;
    if (o->mark && (int)o->mark <= g->v.n && g->v.at[o->mark - 1].obj == o) return (int)o->mark - 1;
    vec_push(c->ar, &g->v, ((vertex){ 0, 0, 0, o }));
    o->mark = (uint32_t)g->v.n;
    return g->v.n - 1;
}

static void add_edge(checker *c, graph *g, int dst, int src, int weight, pos at, Type *t)
{
    vec_push(c->ar, &g->e, ((edge){ dst, src, weight, at, t }));
}

typedef struct flow { checker *c; graph *g; Object *dst; Type *targ; pos at; } flow;

/* A type declared in a generic function depends on all its parameters. */
static int local_vertex(flow *f, Type *t)
{
    Object *o = t->named.obj;
    Generic *gen = enclosing_generic(o);
    if (!gen) return -1;
    int before = f->g->v.n, v = vertex_of(f->c, f->g, o);
    if (f->g->v.n > before)
        for (int i = 0; i < gen->ntparams; i++)
            add_edge(f->c, f->g, v, vertex_of(f->c, f->g, gen->tparams[i]->tparam.obj), 1, o->at, gen->tparams[i]);
    return v;
}

static void walk(flow *f, Type *t, int depth)
{
    for (; t; t = t->elem) {
        if (depth++ > 200) return;
        switch (t->kind) {
        case TY_POINTER: case TY_SLICE: case TY_ARRAY: case TY_CHAN: continue;
        case TY_MAP: walk(f, t->map.key, depth); continue;
        case TY_STRUCT:
            for (int i = 0; i < t->st.n; i++) walk(f, t->st.f[i].var->type, depth);
            return;
        case TY_SIGNATURE:
            for (int i = 0; i < t->sig.nparams; i++) walk(f, t->sig.params[i]->type, depth);
            for (int i = 0; i < t->sig.nresults; i++) walk(f, t->sig.results[i]->type, depth);
            return;
        case TY_INTERFACE:
            for (int i = 0; i < t->iface.nmethods; i++) walk(f, t->iface.methods[i]->type, depth);
            return;
        case TY_NAMED: {
            int src = local_vertex(f, t);
            if (src >= 0) add_edge(f->c, f->g, vertex_of(f->c, f->g, f->dst), src, t != f->targ, f->at, f->targ);
            for (int i = 0; i < t->named.ntargs; i++) walk(f, t->named.targs[i], depth);
            return;
        }
        case TY_TYPEPARAM:
            add_edge(f->c, f->g, vertex_of(f->c, f->g, f->dst), vertex_of(f->c, f->g, t->tparam.obj), t != f->targ, f->at, f->targ);
            return;
        default: return;
        }
    }
}

void mono_record(checker *c, pos at, Type **tparams, Type **targs, int n, Exprs *xlist)
{
    for (int i = 0; i < n; i++) {
        Object *o = tparams[i]->tparam.obj;
        if (o->pkg != c->env.pkg || o->pkg->lazy) continue;    /* imported code cannot lead back here */
        flow f = { c, graph_of(c), o, targs[i], xlist && i < xlist->n ? expr_start(xlist->at[i]) : at };
        walk(&f, targs[i], 0);
    }
}

static void report_loop(checker *c, graph *g, int v)
{
    VEC(int) stack = { 0 };
    bool *seen = arena_array(c->ar, bool, g->v.n);
    while (!seen[v]) {
        vec_push(c->ar, &stack, v);
        seen[v] = true;
        v = g->e.at[g->v.at[v].pre].src;
    }
    int k = 0;
    while (stack.at[k] != v) k++;
    err(c, g->v.at[v].obj->at, E_INVALIDINSTANCECYCLE, "instantiation cycle:");
    for (; k < stack.n; k++) {
        edge *e = &g->e.at[g->v.at[stack.at[k]].pre];
        Object *o = g->v.at[e->dst].obj;
        note(c, e->at, "%s %s %s", o->name->s, is_tparam(o->type) ? "instantiated as" : "implicitly parameterized by", ts(c, e->typ));
    }
}

void mono_check(checker *c)
{
    graph *g = c->mono;
    c->mono = NULL;
    if (!g) return;
    for (bool again = true; again;) {
        again = false;
        for (int i = 0; i < g->e.n; i++) {
            edge *e = &g->e.at[i];
            vertex *src = &g->v.at[e->src], *dst = &g->v.at[e->dst];
            int w = src->weight + e->weight;
            if (w <= dst->weight) continue;
            dst->pre = i;
            dst->len = src->len + 1;
            if (dst->len == g->v.n) {
                report_loop(c, g, e->dst);
                return;
            }
            dst->weight = w;
            again = true;
        }
    }
}
