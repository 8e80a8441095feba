/* regalloc.c - live ranges, coalescing, frame slots.
 *
 * Positions: instruction k reads its operands at 2k and writes its result at 2k+1, so a result may take an operand's slot. PHIs are written
 * at their block's first position; their operands are read at the last position of the predecessor (the edge).
 * A value's live range is a sorted list of segments, found by walking backward from each use to the definition. PHIs are
 * coalesced with operands whose ranges do not meet theirs (union-find over classes); what remains is copied on edges.
 * Then slots: parameters stay where they are passed; arguments, call results and results of the function are computed in place
 * when nothing between can overwrite or collect them; everything else gets the first slot of its class (pointer or scalar) that is free
 * over the hull of its range (linear scan).
 *
 * Linear but for loops: the walk is charged against a budget, after which a value simply lives everywhere.
 */
#include "compiler/codegen/codegen.h"

enum { MAXSEGS = 64 };

typedef struct ra {
    cg *c;
    int32_t *stamp, *into;       /* by order: blocks the range goes through to their end; blocks it comes into */
    int32_t *work;
    seg *tmp; int ntmp, captmp;
    int64_t budget;
} ra;

static int32_t find(cg *c, int32_t i)
{
    while (c->v[i].parent != i) {
        c->v[i].parent = c->v[c->v[i].parent].parent;
        i = c->v[i].parent;
    }
    return i;
}

/* ---- live ranges ---- */

static void add_seg(ra *r, int32_t from, int32_t to)
{
    if (r->ntmp == r->captmp) {
        int cap = r->captmp ? 2 * r->captmp : 64;
        seg *n = arena_array(r->c->ar, seg, cap);
        if (r->ntmp) memcpy(n, r->tmp, sizeof *n * (size_t)r->ntmp);
        r->tmp = n;
        r->captmp = cap;
    }
    r->tmp[r->ntmp++] = (seg){ from, to };
}

static void sort_segs(seg *s, int n)
{
    if (n < 2) return;
    if (n <= 16) {
        for (int i = 1; i < n; i++) {
            seg x = s[i];
            int j = i;
            while (j > 0 && s[j - 1].from > x.from) { s[j] = s[j - 1]; j--; }
            s[j] = x;
        }
        return;
    }
    seg p = s[n / 2];
    int i = 0, j = n - 1;
    while (i <= j) {
        while (s[i].from < p.from) i++;
        while (s[j].from > p.from) j--;
        if (i <= j) { seg t = s[i]; s[i] = s[j]; s[j] = t; i++; j--; }
    }
    sort_segs(s, j + 1);
    sort_segs(s + i, n - i);
}

static int merge_adjacent(seg *s, int n)
{
    int k = 0;
    for (int i = 0; i < n; i++) {
        if (k && s[i].from <= s[k - 1].to) {
            if (s[i].to > s[k - 1].to) s[k - 1].to = s[i].to;
        } else s[k++] = s[i];
    }
    return k;
}

/* Are all uses of x behind it in its own block? Then end is behind the last one. */
static bool only_local(cg *c, const cval *x, int32_t start, int32_t *end)
{
    int32_t last = start + 1;
    for (int32_t u = x->firstuse; u >= 0; u = c->usepool.at[u].next) {
        const useinfo *ui = &c->usepool.at[u];
        int32_t at = 2 * ui->idx + 1;
        if (ui->order != x->order || ui->idx < x->idx || (x->v->op != IR_PHI && ui->idx == x->idx)) return false;
        if (at > last) last = at;
    }
    *end = last;
    return true;
}

static void live_range(ra *r, cval *x)
{
    cg *c = r->c;
    int32_t id = (int32_t)x->v->id + 1, def = x->order;
    int32_t start = x->v->op == IR_PHI ? 2 * c->b[x->v->blk->id].first : x->v->op == IR_PARAM ? 0 : 2 * x->idx + 1;
    int32_t local = start + 1;
    if (only_local(c, x, start, &local)) {
        x->one = (seg){ start, local };
        x->segs = &x->one;
        x->nsegs = 1;
        return;
    }
    r->ntmp = 0;
    bool beyond = false;
    for (int32_t u = x->firstuse; u >= 0; u = c->usepool.at[u].next) {
        useinfo *ui = &c->usepool.at[u];
        int32_t at = 2 * ui->idx + 1;
        if (ui->order == def && ui->idx >= x->idx && !(x->v->op != IR_PHI && ui->idx == x->idx)) {
            if (at > local) local = at;
            continue;
        }
        /* live into ui->order, up to the use; and through what lies between */
        int n = 0;
        add_seg(r, 2 * c->b[c->order[ui->order]->id].first, at);
        beyond = true;
        if (r->into[ui->order] == id) continue;            /* another use in it has been here */
        r->into[ui->order] = id;
        r->work[n++] = ui->order;
        while (n) {
            irblock *b = c->order[r->work[--n]];
            for (int i = 0; i < b->preds.n; i++) {
                irblock *p = b->preds.at[i];
                if (!c->b[p->id].reach) continue;
                r->budget--;
                if (p->order == def) { local = 2 * c->b[p->id].last + 2; continue; }
                if (r->stamp[p->order] == id) continue;
                r->stamp[p->order] = id;
                add_seg(r, 2 * c->b[p->id].first, 2 * c->b[p->id].last + 2);
                if (r->into[p->order] == id) continue;
                r->into[p->order] = id;
                r->work[n++] = p->order;
            }
        }
        if (r->budget < 0) {
            r->ntmp = 0;
            add_seg(r, 0, 2 * c->nidx + 2);
            break;
        }
    }
    add_seg(r, start, local);
    if (beyond) {
        sort_segs(r->tmp, r->ntmp);
        r->ntmp = merge_adjacent(r->tmp, r->ntmp);
        if (r->ntmp > MAXSEGS) {
            r->tmp[0].to = r->tmp[r->ntmp - 1].to;
            r->ntmp = 1;
        }
    }
    x->segs = arena_array(c->ar, seg, r->ntmp);
    memcpy(x->segs, r->tmp, sizeof *x->segs * (size_t)r->ntmp);
    x->nsegs = r->ntmp;
}

/* ---- coalescing ---- */

static bool meet(const cval *x, const cval *y)
{
    int i = 0, j = 0;
    while (i < x->nsegs && j < y->nsegs) {
        if (x->segs[i].to <= y->segs[j].from) i++;
        else if (y->segs[j].to <= x->segs[i].from) j++;
        else return true;
    }
    return false;
}

static void join(cg *c, int32_t a, int32_t b)
{
    cval *x = &c->v[a], *y = &c->v[b];
    seg *s = arena_array(c->ar, seg, x->nsegs + y->nsegs);
    int n = 0, i = 0, j = 0;
    while (i < x->nsegs || j < y->nsegs) {
        seg t = j == y->nsegs || (i < x->nsegs && x->segs[i].from < y->segs[j].from) ? x->segs[i++] : y->segs[j++];
        if (n && t.from <= s[n - 1].to) { if (t.to > s[n - 1].to) s[n - 1].to = t.to; }
        else s[n++] = t;
    }
    if (x->sk == SK_NONE && y->sk != SK_NONE) { x->sk = y->sk; x->slot = y->slot; }
    x->segs = s;
    x->nsegs = n;
    y->parent = a;
    vec_push(c->ar, &c->joined, b);
}

static void coalesce_phi(cg *c, irval *phi)
{
    if (cvof(c, phi)->kind != CV_REG) return;
    for (uint32_t i = 0; i < phi->nargs; i++) {
        irval *a = cg_resolve(c, phi->args[i]);
        if (cvof(c, a)->kind != CV_REG || !c->b[phi->blk->preds.at[i]->id].reach) continue;
        int32_t p = find(c, (int32_t)phi->id), q = find(c, (int32_t)a->id);
        if (p == q) continue;
        cval *x = &c->v[p], *y = &c->v[q];
        if (x->isptr != y->isptr || (x->sk != SK_NONE && y->sk != SK_NONE)) continue;
        if (y->sk == SK_OUT || (y->sk == SK_FIXED && y->slot < c->f->nres)) continue;
        if (x->nsegs + y->nsegs > 4 * MAXSEGS || meet(x, y)) continue;
        join(c, p, q);
    }
}

static void coalesce(cg *c)
{
    int maxdepth = 0;
    for (int i = 0; i < c->nord; i++)
        if (c->b[c->order[i]->id].depth > maxdepth) maxdepth = c->b[c->order[i]->id].depth;
    if (maxdepth > 4) maxdepth = 4;
    for (int d = maxdepth; d >= 0; d--)                    /* inner loops first */
        for (int i = 0; i < c->nord; i++) {
            irblock *b = c->order[i];
            int depth = c->b[b->id].depth > 4 ? 4 : c->b[b->id].depth;
            if (depth != d) continue;
            for (irval *v = b->first; v && v->op == IR_PHI; v = v->next) coalesce_phi(c, v);
        }
}

/* ---- values computed in place ---- */

enum { OUTMAX = 64, MAXBASE = 40 };

typedef struct inplace {
    cg *c;
    int32_t lastcall, lastsafe;  /* idx of the latest */
    int32_t nextcall, nextsafe;  /* scratch */
    int32_t busy[OUTMAX];        /* outgoing slot is read until this idx */
} inplace;

static bool movable_op(const irval *v) { return v->op != IR_PHI && v->op != IR_PARAM && v->op != IR_RES && v->op != IR_CTX; }

/* Positions only grow, so what is busy until one that has passed is free: nothing is reset between blocks.
 * Scalar results that are still needed after later calls stay where they are: those calls get frames that begin above them.
 * A call with memory-type arguments, which are copied before the others are read, keeps clear of its own operands too. */
static int call_base(inplace *s, int32_t idx, bool byval)
{
    int base = 0;
    for (int k = 0; k < OUTMAX; k++)
        if (s->busy[k] >= idx + !byval) base = k + 1 + FRAME_HDR;
    return base;
}

/* Argument x of the call at idx `at`, to outgoing slot k. */
static void place_argument(inplace *s, irval *x, int32_t at, int k)
{
    cg *c = s->c;
    x = cg_resolve(c, x);
    cval *v = cvof(c, x);
    if (k >= OUTMAX || v->kind != CV_REG || v->sk != SK_NONE || v->uses != 1 || !movable_op(x) || v->order != s->c->usepool.at[v->firstuse].order) return;
    if (v->idx <= s->lastcall || s->busy[k] > v->idx) return;
    if (v->isptr && s->lastsafe >= v->idx) return;
    v->sk = SK_OUT;
    v->slot = k;
    s->busy[k] = at;
}

static void place_results(cg *c, inplace *s, irval *call, int32_t nextcall, int32_t nextsafe)
{
    int base = cvof(c, call)->base;
    for (irval *v = call->next; v && v->op == IR_RES && v->args[0] == call; v = v->next) {
        cval *x = cvof(c, v);
        int at = base + (int)v->imm;
        if (x->kind != CV_REG || x->sk != SK_NONE || v->imm >= MAXBASE || at >= OUTMAX) continue;
        int32_t last = x->idx;
        bool ok = true;
        for (int32_t u = x->firstuse; u >= 0 && ok; u = c->usepool.at[u].next) {
            useinfo *ui = &c->usepool.at[u];
            if (ui->order != x->order || ui->idx <= x->idx || ui->idx == c->b[call->blk->id].last) ok = false;
            if (ui->idx > last) last = ui->idx;
        }
        if (!ok || (last > nextcall && at >= MAXBASE) || (x->isptr && (last > nextsafe || last > nextcall))) continue;
        x->sk = SK_OUT;
        x->slot = at;
        s->busy[at] = last;
    }
}

static int arg_slots(irval *a) { return a->op == IR_BYVAL ? (int)a->imm : 1; }

/* Operands of a call that are not arguments: closure, itab. */
static int call_skip(const irval *v) { return v->op == IR_CALLC || v->op == IR_CALLI ? 1 : 0; }

static bool has_byval(const irval *call)
{
    for (uint32_t i = 0; i < call->nargs; i++)
        if (call->args[i]->op == IR_BYVAL) return true;
    return false;
}

static void place_block(inplace *s, irblock *b)
{
    cg *c = s->c;
    /* where the next call and safepoint after each call are */
    for (irval *v = b->first; v; v = v->next) {
        cval *x = cvof(c, v);
        if (cg_iscall(v)) {
            x->base = call_base(s, x->idx, has_byval(v));
            if (x->base > c->maxout) c->maxout = x->base;
            if (v->op != IR_RUNDEFERS) {
                int k = x->base + (int)v->aux2;
                for (uint32_t i = (uint32_t)call_skip(v); i < v->nargs; i++) {
                    if (v->args[i]->op != IR_BYVAL) place_argument(s, v->args[i], x->idx, k);
                    k += arg_slots(v->args[i]);
                }
                if (k > c->maxout) c->maxout = k;
            }
            int32_t nc = INT32_MAX, ns = INT32_MAX;
            for (irval *w = v->next; w; w = w->next) {
                if (cg_iscall(w)) { nc = cvof(c, w)->idx - has_byval(w); if (ns == INT32_MAX) ns = nc; break; }
                if (ns == INT32_MAX && cg_issafepoint(w)) ns = cvof(c, w)->idx - 1;
                if (w->op != IR_RES && cvof(c, w)->idx > x->idx + 64) { nc = cvof(c, w)->idx; if (ns == INT32_MAX) ns = nc; break; }
            }
            s->lastcall = x->idx;
            place_results(c, s, v, nc, ns);
        }
        if (cg_issafepoint(v)) s->lastsafe = x->idx;
        if (v->op == IR_RET && !c->f->hasdefer) {
            int k = 0;
            for (uint32_t i = 0; i < v->nargs; i++) {
                irval *a = cg_resolve(c, v->args[i]);
                cval *y = cvof(c, a);
                if (v->args[i]->op != IR_BYVAL && y->kind == CV_REG && y->sk == SK_NONE && y->uses == 1 && movable_op(a) && a->blk == b &&
                    !(y->isptr && s->lastsafe >= y->idx)) {
                    y->sk = SK_FIXED;
                    y->slot = k;
                }
                k += arg_slots(v->args[i]);
            }
        }
    }
}

/* ---- linear scan ---- */

typedef struct active { int32_t end, slot; } active;
typedef struct heap { active *at; int n; } heap;

static void heap_push(heap *h, active x)
{
    int i = h->n++;
    while (i > 0 && h->at[(i - 1) / 2].end > x.end) { h->at[i] = h->at[(i - 1) / 2]; i = (i - 1) / 2; }
    h->at[i] = x;
}

static active heap_pop(heap *h)
{
    active top = h->at[0], x = h->at[--h->n];
    int i = 0;
    for (;;) {
        int k = 2 * i + 1;
        if (k >= h->n) break;
        if (k + 1 < h->n && h->at[k + 1].end < h->at[k].end) k++;
        if (h->at[k].end >= x.end) break;
        h->at[i] = h->at[k];
        i = k;
    }
    h->at[i] = x;
    return top;
}

typedef struct iv { int32_t from, to, id; } iv;

/* By from, those that begin together in their order: by counting the intervals of each position, or, where they are few, by insertion. */
static void sort_ivs(cg *c, iv *a, iv *t, int n)
{
    enum { FEW = 24 };
    if (n <= FEW) {
        for (int i = 1; i < n; i++) {
            iv x = a[i];
            int j = i;
            for (; j > 0 && a[j - 1].from > x.from; j--) a[j] = a[j - 1];
            a[j] = x;
        }
        return;
    }
    int32_t *place = arena_array(c->ar, int32_t, 2 * c->nidx + 4);
    for (int i = 0; i < n; i++) place[a[i].from + 1]++;
    for (int32_t k = 1; k < 2 * c->nidx + 4; k++) place[k] += place[k - 1];
    for (int i = 0; i < n; i++) t[place[a[i].from]++] = a[i];
    memcpy(a, t, sizeof *a * (size_t)n);
}

static int scan(cg *c, iv *list, int n, bool ptr)
{
    heap act = { arena_array(c->ar, active, n + 1), 0 };
    int32_t *freelist = arena_array(c->ar, int32_t, n + 1);
    int nfree = 0, count = 0;
    for (int i = 0; i < n; i++) {
        cval *x = &c->v[list[i].id];
        while (act.n && act.at[0].end <= list[i].from) freelist[nfree++] = heap_pop(&act).slot;
        int32_t s = nfree ? freelist[--nfree] : count++;
        x->sk = ptr ? SK_PTR : SK_SCALAR;
        x->slot = s;
        heap_push(&act, (active){ list[i].to, s });
    }
    return count;
}

static void assign(cg *c)
{
    uint32_t nv = c->f->nvals;
    iv *lists[2] = { arena_array(c->ar, iv, nv + 1), arena_array(c->ar, iv, nv + 1) }, *tmp = arena_array(c->ar, iv, nv + 1);
    int n[2] = { 0, 0 };
    for (uint32_t i = 0; i < nv; i++) {
        cval *x = &c->v[i];
        if (!x->v || x->kind != CV_REG || x->parent != (int32_t)i || x->sk != SK_NONE || x->nsegs == 0) continue;
        iv e = { x->segs[0].from, x->segs[x->nsegs - 1].to, (int32_t)i };
        lists[x->isptr][n[x->isptr]++] = e;
    }
    for (int k = 0; k < 2; k++) {
        sort_ivs(c, lists[k], tmp, n[k]);
        *(k ? &c->nptr : &c->nscalar) = scan(c, lists[k], n[k], k);
    }
}

/* ---- the frame ---- */

static int local_slots(const irlocal *l) { return (int)((l->rt->size + 7) / 8); }

static bool place_locals(cg *c, bool ptr, int64_t *at)
{
    for (int i = 0; i < c->locals.n; i++) {
        irlocal *l = c->locals.at[i];
        if ((l->rt->ptrdata != 0) != ptr) continue;
        if (l->rt->size > (uint64_t)MAX_SLOTS * 8) return false;
        l->slot = (int32_t)*at;
        *at += local_slots(l) ? local_slots(l) : 1;
    }
    return true;
}

static bool frame(cg *c)
{
    int64_t at = c->f->nres + c->f->nargs;
    c->ptrbase = (int)at;
    at += c->nptr;
    if (!place_locals(c, true, &at)) return false;
    c->locbase = (int)at;                                  /* end of what may hold pointers */
    c->scalarbase = (int)at;
    at += c->nscalar;
    c->poolbase = (int)at;
    at += c->pool.n;
    c->tempbase = (int)at;
    at += c->ntemps;
    if (!place_locals(c, false, &at)) return false;
    c->outbase = (int)(at + FRAME_HDR);
    at = c->outbase + c->maxout;
    if (at >= MAX_SLOTS) return false;
    c->framesize = (int)at;
    for (int i = 0; i < c->pool.n; i++) c->pool.at[i].slot = c->poolbase + i;
    return true;
}

static void final_slots(cg *c)
{
    for (uint32_t i = 0; i < c->f->nvals; i++) {
        cval *x = &c->v[i];
        if (!x->v || x->kind != CV_REG || x->parent != (int32_t)i) continue;
        switch (x->sk) {
        case SK_PTR: x->slot += c->ptrbase; break;
        case SK_SCALAR: x->slot += c->scalarbase; break;
        case SK_OUT: x->slot += c->outbase; break;
        default: break;
        }
    }
    for (int i = 0; i < c->joined.n; i++) c->v[c->joined.at[i]].slot = c->v[find(c, c->joined.at[i])].slot;
}

bool cg_regalloc(cg *c)
{
    ra r = { .c = c, .budget = 40000000 };
    r.stamp = arena_array(c->ar, int32_t, c->nord + 1);
    r.into = arena_array(c->ar, int32_t, c->nord + 1);
    r.work = arena_array(c->ar, int32_t, c->nord + 1);
    for (irval *v = c->order[0]->first; v; v = v->next)
        if (v->op == IR_PARAM && cvof(c, v)->kind == CV_REG) {
            cvof(c, v)->sk = SK_FIXED;
            cvof(c, v)->slot = c->f->nres + (int32_t)v->imm;
        }
    inplace s = { .c = c, .lastcall = -1, .lastsafe = -1 };
    for (int i = 0; i < c->nord; i++) place_block(&s, c->order[i]);
    for (int i = 0; i < c->nord; i++)
        for (irval *v = c->order[i]->first; v; v = v->next)
            if (cvof(c, v)->kind == CV_REG) live_range(&r, cvof(c, v));
    coalesce(c);
    assign(c);
    if (!frame(c)) {
        c->failed = "function too large";
        return false;
    }
    final_slots(c);
    return true;
}
