/* initorder.c - the order in which package variables are initialised.
 *
 * A variable depends on the variables its initialiser refers to, directly or through functions. The specification picks,
 * again and again, the next variable in declaration order that depends on no uninitialised one; initialising a variable's
 * dependencies (in declaration order, depth first) right before it gives the same sequence, in time linear in the
 * references. Functions are walked once per visiting variable in principle; since a function whose variables are all
 * done stays done, marks make it once in all, except while a cycle is being looked for.
 * Locking: none.
 */
#include "compiler/types/check.h"

#include <stdlib.h>

/* Object.mark values of this pass are ids above every dependency list's. */
typedef struct orderctx { checker *c; Package *pkg; uint32_t busy, done; Objects stack; } orderctx;

static Objects *deps_of(Object *o)
{
    if (o->kind == O_VAR) return o->init ? &o->init->deps : NULL;
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
    buf b = { 0 };
    buf_printf(&b, "initialization cycle for %s", o->name->s);
    for (int i = 0; i < n; i++) {
        Object *next = v[(first + i + 1) % n];
        buf_printf(&b, "\n\t%s: %s refers to %s", pos_string(c, o->at), o->name->s, next->name->s);
        o = next;
    }
    err(c, v[first]->at, E_INVALIDINITCYCLE, "%s", buf_cstr(&b));
    buf_free(&b);
}

static int by_order(const void *a, const void *b)
{
    const Object *x = *(Object *const *)a, *y = *(Object *const *)b;
    return (x->order > y->order) - (x->order < y->order);
}

typedef struct frame { Object *o; Objects deps; int next; } frame;

static void emit(orderctx *x, Object *o)
{
    if (o->kind != O_VAR || !o->init) return;
    Initializer *in = o->init;
    if (in->low == in) return;
    in->low = in;                                             /* mark: emitted; cleared below */
    vec_push(x->c->ar, &x->pkg->initorder, in);
}

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
            emit(x, f->o);
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

void init_order(checker *c, Package *pkg)
{
    orderctx x = { .c = c, .pkg = pkg, .busy = ++c->depids, .done = ++c->depids };
    for (int k = 0; k < pkg->files.n; k++) {
        File *f = pkg->files.at[k];
        for (int i = 0; i < f->decls.n; i++) {
            Decl *d = f->decls.at[i];
            if (d->kind != D_VAR) continue;
            for (int n = 0; n < d->val.names.n; n++) {
                Object *o = d->val.objs[n];
                if (o->mark != x.done) visit(&x, o);
            }
        }
    }
    for (int i = 0; i < pkg->initorder.n; i++) {
        Initializer *in = pkg->initorder.at[i];
        in->low = NULL;
        for (int k = 0; k < in->lhs.n; k++) in->lhs.at[k]->deps = in->deps;
    }
}
