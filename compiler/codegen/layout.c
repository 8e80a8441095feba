/* layout.c - the order in which blocks are laid out, their loop depth, and the numbering of positions.
 *
 * A depth-first search finds back edges; every natural loop is the set of blocks that reach its back edge without passing the header.
 * A second search lays out blocks in reverse postorder, visiting first (so placing last) successors that are cold or leave
 * the innermost loop: so loop bodies are contiguous and the hot way falls through. Irreducible graphs only lose quality.
 */
#include "compiler/codegen/codegen.h"

typedef struct dfsframe { irblock *b; int next; } dfsframe;

typedef struct lay {
    cg *c;
    uint8_t *state;          /* by block id: 0 new, 1 on the stack, 2 done */
    int32_t *header;         /* innermost loop header's id, -1 */
    irblock **post; int npost;
    VEC(irblock *) tails, heads;
} lay;

static void first_search(lay *l, irblock *entry, dfsframe *stk)
{
    int sp = 0;
    stk[sp++] = (dfsframe){ entry, 0 };
    l->state[entry->id] = 1;
    while (sp) {
        dfsframe *t = &stk[sp - 1];
        if (t->next < t->b->nsuccs) {
            irblock *s = t->b->succs[t->next++];
            if (l->state[s->id] == 0) {
                l->state[s->id] = 1;
                stk[sp++] = (dfsframe){ s, 0 };
            } else if (l->state[s->id] == 1) {
                vec_push(l->c->ar, &l->tails, t->b);
                vec_push(l->c->ar, &l->heads, s);
            }
            continue;
        }
        l->state[t->b->id] = 2;
        l->post[l->npost++] = t->b;
        sp--;
    }
}

/* Marks the loop of back edge tail -> head. Inner loops are found first or overwritten by depth. */
static void mark_loop(lay *l, irblock *tail, irblock *head, irblock **work, int32_t *stamp, int32_t mark)
{
    cblock *cb = l->c->b;
    int n = 0;
    if (stamp[head->id] != mark) {
        stamp[head->id] = mark;
        cb[head->id].depth++;
    }
    if (stamp[tail->id] != mark) {
        stamp[tail->id] = mark;
        cb[tail->id].depth++;
        work[n++] = tail;
    }
    while (n) {
        irblock *b = work[--n];
        for (int i = 0; i < b->preds.n; i++) {
            irblock *p = b->preds.at[i];
            if (l->state[p->id] == 0 || stamp[p->id] == mark) continue;
            stamp[p->id] = mark;
            cb[p->id].depth++;
            work[n++] = p;
        }
    }
}

static int weight(cg *c, irblock *b) { return b->cold ? -1 : c->b[b->id].depth; }

static void second_search(lay *l, irblock *entry, dfsframe *stk)
{
    cg *c = l->c;
    int sp = 0;
    memset(l->state, 0, c->f->nblocks);
    l->npost = 0;
    stk[sp++] = (dfsframe){ entry, 0 };
    l->state[entry->id] = 1;
    while (sp) {
        dfsframe *t = &stk[sp - 1];
        irblock *b = t->b;
        irblock *next = NULL;
        if (b->nsuccs == 2) {
            /* the successor that is better placed right here is visited last */
            int w0 = weight(c, b->succs[0]), w1 = weight(c, b->succs[1]);
            int first = w0 < w1 ? 0 : 1;
            while (t->next < 2 && !next) {
                irblock *s = b->succs[t->next++ == 0 ? first : 1 - first];
                if (l->state[s->id] == 0) next = s;
            }
        } else {
            while (t->next < b->nsuccs && !next) {
                irblock *s = b->succs[b->nsuccs - 1 - t->next++];
                if (l->state[s->id] == 0) next = s;
            }
        }
        if (next) {
            l->state[next->id] = 1;
            stk[sp++] = (dfsframe){ next, 0 };
            continue;
        }
        l->post[l->npost++] = b;
        sp--;
    }
}

/* Gives values numbers and positions in the order of the layout. Numbers are dense, whatever passes have dropped, so tables by value are small and walks along the
 * code are walks along them. */
static void number(cg *c)
{
    irfunc *f = c->f;
    uint32_t cap = f->nvals;
    c->v = arena_array(c->ar, cval, cap);
    int32_t idx = 1;
    uint32_t n = 0;
    for (int i = 0; i < c->nord; i++) {
        irblock *b = c->order[i];
        cblock *cb = &c->b[b->id];
        b->order = i;
        cb->reach = true;
        cb->label = -1;
        cb->first = idx++;
        for (irval *v = b->first; v; v = v->next) {
            cval *x = &c->v[n];
            v->id = n;
            x->v = v;
            x->order = i;
            x->idx = v->op == IR_PHI ? cb->first : idx++;
            x->parent = (int32_t)n++;
            x->isptr = cg_isptr(v);
            x->firstuse = -1;
            x->slot = -1;
            if (cg_isleaf(v)) x->kind = CV_LEAF;
            else if ((x->alias = cg_freealias(v)) != NULL) x->kind = CV_ALIAS;
        }
        cb->last = idx++;
    }
    c->nidx = idx;
    for (int i = 0; i < f->blocks.n; i++)                  /* operands of PHIs may stand in blocks that nothing reaches */
        for (irval *v = c->b[i].reach ? NULL : f->blocks.at[i]->first; v; v = v->next) v->id = n++;
    f->nvals = n;
    arena_trim(c->ar, c->v + cap, c->v + n);
}

void cg_layout(cg *c)
{
    irfunc *f = c->f;
    uint32_t nb = f->nblocks;
    lay l = { .c = c };
    l.state = arena_array(c->ar, uint8_t, nb);
    l.post = arena_array(c->ar, irblock *, nb);
    dfsframe *stk = arena_array(c->ar, dfsframe, nb + 1);
    irblock *entry = f->blocks.at[0];
    first_search(&l, entry, stk);
    if (f->deferret && l.state[f->deferret->id] == 0) first_search(&l, f->deferret, stk);
    int32_t *stamp = arena_array(c->ar, int32_t, nb);
    irblock **work = arena_array(c->ar, irblock *, nb);
    int64_t budget = 0;
    for (int i = 0; i < l.tails.n && budget < 20000000; i++) {
        budget += (int64_t)nb / 4;
        /* several back edges of one header are one loop */
        int32_t mark = (int32_t)l.heads.at[i]->id + 1;
        mark_loop(&l, l.tails.at[i], l.heads.at[i], work, stamp, mark);
    }
    uint8_t *seen = l.state;
    second_search(&l, entry, stk);
    int main_n = l.npost;
    c->order = arena_array(c->ar, irblock *, nb);
    for (int i = 0; i < main_n; i++) c->order[i] = l.post[main_n - 1 - i];
    c->nord = main_n;
    if (f->deferret && seen[f->deferret->id] == 0) {
        /* reached only by recovery: laid out after the rest */
        int sp = 0;
        irblock **q = work;
        q[sp++] = f->deferret;
        seen[f->deferret->id] = 1;
        while (sp) {
            irblock *b = q[--sp];
            c->order[c->nord++] = b;
            for (int i = b->nsuccs - 1; i >= 0; i--)
                if (!seen[b->succs[i]->id]) {
                    seen[b->succs[i]->id] = 1;
                    q[sp++] = b->succs[i];
                }
        }
    }
    number(c);
}
