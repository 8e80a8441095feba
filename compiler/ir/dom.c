/* dom.c - block order, dominators, loops.
 *
 * Immediate dominators by iteration over reverse postorder (after Cooper, Harvey and Kennedy): two or three rounds on
 * the graphs Go programs make. No recursion: a function may have a hundred thousand blocks.
 */
#include "compiler/ir/passes.h"

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

int ir_predindex(irblock *b, irblock *pred)
{
    for (int i = 0; i < b->preds.n; i++)
        if (b->preds.at[i] == pred) return i;
    return -1;
}

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

/* Drops blocks that cannot be reached; numbers the rest in reverse postorder. */
static irorder prune(irfunc *f)
{
    irorder o = ir_rpo(f);
    if (o.n < f->blocks.n)
        for (int i = 0; i < f->blocks.n; i++) {
            irblock *b = f->blocks.at[i];
            if (b->order >= 0) continue;
            for (int k = 0; k < b->nsuccs; k++)
                if (b->succs[k]->order >= 0) ir_removepred(b->succs[k], ir_predindex(b->succs[k], b));
            for (irval *v = b->first, *next; v; v = next) {
                next = v->next;
                ir_remove(v);
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

static irblock *meet(irblock *a, irblock *b)
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

/* needs nothing; breaks block ids; ensures blocks in reverse postorder, idom, domdepth, loopdepth, order. */
void ir_dominators(irfunc *f)
{
    irorder o = prune(f);
    for (int i = 0; i < o.n; i++) o.at[i]->idom = NULL;
    o.at[0]->idom = o.at[0];
    o.at[0]->domdepth = 0;
    for (bool changed = true; changed;) {
        changed = false;
        for (int i = 1; i < o.n; i++) {
            irblock *b = o.at[i], *d = NULL;
            /* from the far end of a chain of tests towards its start: the other way every meet would walk the whole chain */
            int np = b->preds.n;
            bool back = np > 1 && b->preds.at[np - 1]->domdepth > b->preds.at[0]->domdepth;
            for (int k = 0; k < np; k++) {
                irblock *p = b->preds.at[back ? np - 1 - k : k];
                if (p->idom) d = d ? meet(d, p) : p;
            }
            if (b == f->deferret) d = o.at[0];
            if (!d) continue;
            if (b->idom != d) {
                b->idom = d;
                b->domdepth = d->domdepth + 1;   /* for the choice above; right at the end */
                changed = true;
            }
        }
    }
    o.at[0]->domdepth = 0;
    for (int i = 1; i < o.n; i++) o.at[i]->domdepth = o.at[i]->idom->domdepth + 1;
    mark_loops(f, o);
}
