/* dom.c - block order, dominators, loops.
 *
 * Immediate dominators by iteration over reverse postorder (after Cooper, Harvey and Kennedy): two or three rounds on
 * the graphs Go programs make. No recursion: a function may have a hundred thousand blocks.
 */
#include "compiler/ir/passes.h"
#include <stdlib.h>

/* Writes the blocks reachable from root and not seen yet into out[..k) backwards; returns the new k. */
static int postorder(irblock *root, irblock **out, int k, irblock **stack, int *next)
{
    int top = 0;
    stack[top] = root;
    next[top++] = 0;
    root->order = -2;
    while (top > 0) {
        irblock *b = stack[top - 1];
        if (next[top - 1] < b->nsuccs) {
            irblock *s = b->succs[next[top - 1]++];
            if (s->order == -1) {
                s->order = -2;
                next[top] = 0;
                stack[top++] = s;
            }
        } else {
            out[--k] = b;
            top--;
        }
    }
    return k;
}

/* The block where recovered frames go on has no edge into it: it counts as a successor of the entry that comes last. */
irorder ir_rpo(irfunc *f)
{
    int n = f->blocks.n;
    irblock **stack = arena_array(f->ar, irblock *, n + 1), **out = arena_array(f->ar, irblock *, 2 * n + 1);
    int *next = arena_array(f->ar, int, n + 1);
    for (int i = 0; i < n; i++) f->blocks.at[i]->order = -1;
    int k = postorder(f->blocks.at[0], out, n, stack, next), end = n;
    if (f->deferret && f->deferret->order == -1) {
        int late = postorder(f->deferret, out, 2 * n, stack, next);
        memmove(out + n, out + late, sizeof *out * (size_t)(2 * n - late));
        end = n + 2 * n - late;
    }
    irorder o = { out + k, end - k };
    for (int i = 0; i < o.n; i++) o.at[i]->order = i;
    return o;
}

enum { MANYPREDS = 32 };

/* Of many edges the search goes outwards from where the last one ended: passes take those of a switch with a hundred thousand cases in their order, or backwards. */
int ir_openedge(irblock *b, const irblock *pred, const irval *phi)
{
    int n = b->preds.n, from = n > MANYPREDS && b->lastpred < n ? b->lastpred : 0;
    for (int d = 0, up = from, down = from; d < n; d++) {
        if (b->preds.at[up] == pred && !(phi && phi->args[up])) return b->lastpred = up;
        if (n > MANYPREDS && b->preds.at[down] == pred && !(phi && phi->args[down])) return b->lastpred = down;
        up = up + 1 == n ? 0 : up + 1;
        down = down == 0 ? n - 1 : down - 1;
    }
    return -1;
}

int ir_predindex(irblock *b, irblock *pred) { return ir_openedge(b, pred, NULL); }

void ir_removepred(irblock *b, int i)
{
    for (irval *v = b->first; v && v->op == IR_PHI; v = v->next) {
        v->args[i]->uses--;
        for (uint32_t k = (uint32_t)i; k + 1 < v->nargs; k++) v->args[k] = v->args[k + 1];
        v->nargs--;
    }
    for (int k = i; k + 1 < b->preds.n; k++) b->preds.at[k] = b->preds.at[k + 1];
    b->preds.n--;
}

/* Removes all edges into b from blocks that cannot be reached, at one go. */
static void drop_unreached(irblock *b)
{
    int n = b->preds.n, keep = 0;
    while (keep < n && b->preds.at[keep]->order >= 0) keep++;
    if (keep == n) return;
    for (irval *v = b->first; v && v->op == IR_PHI; v = v->next) {
        uint32_t k = 0;
        for (int i = 0; i < n; i++)
            if (b->preds.at[i]->order >= 0) v->args[k++] = v->args[i];
            else v->args[i]->uses--;
        v->nargs = k;
    }
    for (int i = keep; i < n; i++)
        if (b->preds.at[i]->order >= 0) b->preds.at[keep++] = b->preds.at[i];
    b->preds.n = keep;
}

/* Drops blocks that cannot be reached; numbers the rest in reverse postorder. */
static irorder prune(irfunc *f)
{
    irorder o = ir_rpo(f);
    if (o.n < f->blocks.n) {
        for (int i = 0; i < o.n; i++) drop_unreached(o.at[i]);
        for (int i = 0; i < f->blocks.n; i++) {
            irblock *b = f->blocks.at[i];
            if (b->order >= 0) continue;
            for (irval *v = b->first, *next; v; v = next) {
                next = v->next;
                ir_remove(v);
            }
        }
    }
    for (int i = 0; i < o.n; i++) {
        f->blocks.at[i] = o.at[i];
        o.at[i]->id = (uint32_t)i;
    }
    f->blocks.n = o.n;
    f->nblocks = (uint32_t)o.n;
    return o;
}

irblock *ir_meet(irblock *a, irblock *b)
{
    while (a != b) {
        while (a->order > b->order) a = a->idom;
        while (b->order > a->order) b = b->idom;
    }
    return a;
}

bool ir_dominates(const irblock *a, const irblock *b)
{
    while (b->domdepth > a->domdepth) b = b->idom;
    return a == b;
}

/* Every back edge n -> h (h dominates n) makes a natural loop: the blocks that reach n without passing h. */
static void mark_loops(irfunc *f, irorder o)
{
    irblock **work = arena_array(f->ar, irblock *, o.n + 1);
    int *seen = arena_array(f->ar, int, o.n + 1);
    for (int i = 0; i < o.n; i++) o.at[i]->loopdepth = 0;
    for (int h = 0; h < o.n; h++) {
        irblock *head = o.at[h];
        int n = 0;
        for (int k = 0; k < head->preds.n; k++) {
            irblock *p = head->preds.at[k];
            if (p->order >= h && ir_dominates(head, p) && seen[p->order] != h + 1) {
                seen[p->order] = h + 1;
                if (p != head) work[n++] = p;
                else head->loopdepth++;
            }
        }
        if (n == 0) continue;
        if (seen[h] != h + 1) { seen[h] = h + 1; head->loopdepth++; }
        while (n > 0) {
            irblock *b = work[--n];
            b->loopdepth++;
            for (int k = 0; k < b->preds.n; k++) {
                irblock *p = b->preds.at[k];
                if (seen[p->order] != h + 1) {
                    seen[p->order] = h + 1;
                    work[n++] = p;
                }
            }
        }
    }
}

static int by_depth(const void *a, const void *b)
{
    const irblock *x = *(irblock *const *)a, *y = *(irblock *const *)b;
    return x->domdepth != y->domdepth ? y->domdepth - x->domdepth : x->order - y->order;
}

/* The closest block that dominates all of b's edges that are known yet. Many edges come from a chain of tests: from its far end towards its start
 * each meet walks one step, the other way it would walk the whole chain. */
static irblock *common_dominator(irfunc *f, irblock *b)
{
    int n = b->preds.n;
    irblock **at = b->preds.at, *d = NULL;
    if (n > MANYPREDS) {
        at = arena_array(f->ar, irblock *, (size_t)n);
        memcpy(at, b->preds.at, (size_t)n * sizeof *at);
        qsort(at, (size_t)n, sizeof *at, by_depth);
    }
    for (int k = 0; k < n; k++)
        if (at[k]->idom) d = d ? ir_meet(d, at[k]) : at[k];
    return d;
}

/* needs nothing; breaks block ids; ensures blocks in reverse postorder, idom, domdepth, loopdepth, order. */
void ir_dominators(irfunc *f)
{
    irblock *only = f->blocks.at[0];
    if (f->blocks.n == 1 && only->nsuccs == 0) {
        only->id = 0;
        f->nblocks = 1;
        only->order = only->domdepth = only->loopdepth = 0;
        only->idom = only;
        f->domvalid = true;
        return;
    }
    irorder o = prune(f);
    for (int i = 0; i < o.n; i++) o.at[i]->idom = NULL;
    o.at[0]->idom = o.at[0];
    o.at[0]->domdepth = 0;
    for (bool changed = true; changed;) {
        changed = false;
        for (int i = 1; i < o.n; i++) {
            irblock *b = o.at[i], *d = common_dominator(f, b);
            if (b == f->deferret) d = o.at[0];
            if (!d) continue;
            if (b->idom != d) {
                b->idom = d;
                b->domdepth = d->domdepth + 1;   /* for common_dominator; right at the end */
                changed = true;
            }
        }
    }
    o.at[0]->domdepth = 0;
    for (int i = 1; i < o.n; i++) o.at[i]->domdepth = o.at[i]->idom->domdepth + 1;
    mark_loops(f, o);
    f->domvalid = true;
}
