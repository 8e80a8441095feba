/* livemap.c - which pointer slots of a frame are alive during each call.
 *
 * ptrbits tells the collector which slots may hold pointers; a slot keeps its last value after that value's last use, and would keep the object
 * behind it alive: finalizers would come late, memory would be held. So for each call where some pointer slot is dead a second bitmap
 * says which are alive. A frame that is not the innermost stands in a call, so it is found by its return address; the innermost frame is scanned
 * by ptrbits.
 *
 * Register slots are alive where the live ranges that regalloc computed say so, parameters too. A local in memory (an array, a struct) is alive where
 * a use of it can follow before it begins anew (VARDEF), if all that is done with its address is seen here: it may be added to, chosen between, loaded and stored
 * through, compared. Once it goes elsewhere (into memory, to a callee) the local always is, and so are parameters passed as memory; but a variable of an inlined
 * body which its address does not leave (irlocal.body) is during that body's calls only, as it would be in a frame of its own.
 * A frame with defers may go on at its deferreturn after any call: what is alive there is alive during all calls. What deferred functions read is in their
 * closures, or in variables whose addresses those hold.
 */
#include "compiler/codegen/codegen.h"

static bool getbit(const uint8_t *bits, int i) { return bits[i / 8] >> (i % 8) & 1; }

/* First call whose position 2*idx+1 lies behind from. */
static int first_call(const cg *c, int32_t from)
{
    int lo = 0, hi = c->calls.n;
    while (lo < hi) {
        int mid = (lo + hi) / 2;
        if (2 * c->calls.at[mid].idx + 1 > from) hi = mid; else lo = mid + 1;
    }
    return lo;
}

/* May the frame go on at its deferreturn? */
static bool goes_on(const cg *c) { return c->f->deferret && c->b[c->f->deferret->id].reach; }

/* ---- locals in memory: backward data flow, one bit a local ---- */

enum { MAXTRACKED = 64 };

typedef uint64_t lset;                       /* of tracked locals */

/* A value that leads to locals: is an address in them, or is computed where its user is. early: it is used before it is met. */
typedef struct holder { lset of; bool addr, met, early; } holder;

typedef struct lstep { lset used, begins; int32_t call; } lstep;       /* what a value does to locals; its idx if it is a call, or -1 */

typedef struct lblock { lset in, out, atend; lstep *step; int nstep; } lblock;   /* alive at the beginning and end; used by PHIs of successors */

typedef struct flow {
    cg *c;
    irlocal *local[MAXTRACKED];
    int n;
    holder *h;                               /* by value id */
    lblock *b;                               /* by order */
    lset leaked;
    lset atdefer;                            /* alive where a recovered frame goes on */
} flow;

/* The slots of a local that may hold pointers lie between its slot and here. */
static int pointers_end(const irlocal *l) { return l->slot + (int)((l->rt->ptrdata + 7) / 8); }

static lset bit_of(const flow *w, const irlocal *l)
{
    for (int i = 0; i < w->n; i++)
        if (w->local[i] == l) return (lset)1 << i;
    return 0;
}

/* Whether operand k of v may be an address without the address going anywhere. */
static bool stays(const irval *v, uint32_t k)
{
    switch (v->op) {
    case IR_LOAD: case IR_ZERO: case IR_MOVE: case IR_MEMEQ: case IR_EQ: case IR_NE: case IR_NILCHECK: case IR_BYVAL:
    case IR_PTRADD: case IR_COPY: case IR_PHI: case IR_SELECT: return true;
    case IR_STORE: case IR_PTRIDX: return k == 0;
    default: return false;
    }
}

static bool passes_on(const irval *v)
{
    return v->op == IR_PTRADD || v->op == IR_PTRIDX || v->op == IR_COPY || v->op == IR_PHI || v->op == IR_SELECT;
}

/* What v uses. Its check is computed with it. */
static lset used_by(flow *w, irval *v)
{
    lset u = 0;
    for (uint32_t k = 0; k < v->nargs; k++) {
        holder *a = &w->h[v->args[k]->id];
        if (a->addr && !stays(v, k)) w->leaked |= a->of;
        a->early |= !a->met;
        u |= a->of;
    }
    irval *chk = cvof(w->c, v)->chk;
    if (chk) u |= used_by(w, chk);
    return u;
}

/* Which values lead to which locals; again until nothing changes of what was used before it was met: PHIs of loops do that. */
static void find_holders(flow *w)
{
    for (bool changed = true; changed;) {
        changed = false;
        for (int i = 0; i < w->c->nord; i++)
            for (irval *v = w->c->order[i]->first; v; v = v->next) {
                uint8_t kind = cvof(w->c, v)->kind;
                holder *h = &w->h[v->id], now = { .of = v->op == IR_LOCAL ? bit_of(w, v->local) : 0, .addr = v->op == IR_LOCAL };
                lset u = used_by(w, v);
                h->met = true;
                if (passes_on(v) || v->op == IR_BYVAL || kind == CV_FUSED || kind == CV_ALIAS) now.of |= u;
                for (uint32_t k = 0; passes_on(v) && k < v->nargs; k++) now.addr |= w->h[v->args[k]->id].addr;
                if ((now.of & ~h->of) == 0 && (h->addr || !now.addr)) continue;
                h->of |= now.of;
                h->addr |= now.addr;
                changed |= h->early;
            }
    }
}

/* The steps of a block, which the data flow goes again and again. */
static void find_steps(flow *w, int order, lstep *room)
{
    cg *c = w->c;
    lblock *b = &w->b[order];
    b->step = room;
    for (irval *v = c->order[order]->first; v; v = v->next) {
        lstep s = { .used = v->op == IR_PHI || v->op == IR_VARDEF ? 0 : used_by(w, v), .begins = v->op == IR_VARDEF ? bit_of(w, v->local) : 0, .call = cg_iscall(v) ? cvof(c, v)->idx : -1 };
        if (s.used || s.begins || s.call >= 0) room[b->nstep++] = s;
    }
}

/* Goes from the end of a block to its beginning. At each call the locals alive during it are added to live, if that is given. */
static lset go_back(flow *w, int order, uint8_t *live, int nbytes)
{
    cg *c = w->c;
    lset alive = w->b[order].out;
    for (int n = w->b[order].nstep; n-- > 0;) {
        const lstep *s = &w->b[order].step[n];
        for (int k = live && s->call >= 0 ? first_call(c, 2 * s->call) : c->calls.n; k < c->calls.n && c->calls.at[k].idx == s->call; k++)
            for (int i = 0; i < w->n; i++) {
                if (!((alive | w->atdefer) >> i & 1)) continue;
                for (int at = w->local[i]->slot; at < pointers_end(w->local[i]); at++)
                    live[k * nbytes + at / 8] |= (uint8_t)(1 << (at % 8));
            }
        alive = (alive & ~s->begins) | s->used;
    }
    return alive;
}

/* Finds the locals whose uses are known. They are those of w->local that have not leaked. */
static void track_locals(flow *w, cg *c)
{
    *w = (flow){ .c = c };
    for (int i = 0; i < c->locals.n && w->n < MAXTRACKED; i++)
        if (c->locals.at[i]->argslot < 0 && !c->locals.at[i]->isvolatile && c->locals.at[i]->rt->ptrdata) w->local[w->n++] = c->locals.at[i];
    if (w->n == 0) return;
    w->h = arena_array(c->ar, holder, c->f->nvals);
    w->b = arena_array(c->ar, lblock, c->nord);
    find_holders(w);
    int most = 0;
    for (int i = 0; i < c->nord; i++)
        for (irval *v = c->order[i]->first; v; v = v->next) most++;
    lstep *room = arena_array(c->ar, lstep, most);
    for (int i = 0; i < c->nord; i++) {
        find_steps(w, i, room);
        room += w->b[i].nstep;
    }
    for (int i = 0; i < c->nord; i++)
        for (irval *v = c->order[i]->first; v && v->op == IR_PHI; v = v->next)
            for (uint32_t k = 0; k < v->nargs; k++) {
                irblock *p = c->order[i]->preds.at[k];
                if (c->b[p->id].reach) w->b[p->order].atend |= w->h[v->args[k]->id].of;
            }
    for (bool changed = true; changed;) {
        changed = false;
        for (int i = c->nord - 1; i >= 0; i--) {
            lblock *b = &w->b[i];
            lset out = b->atend;
            for (int s = 0; s < c->order[i]->nsuccs; s++) out |= w->b[c->order[i]->succs[s]->order].in;
            b->out = out;
            lset in = go_back(w, i, NULL, 0);
            changed |= in != b->in;
            b->in = in;
        }
    }
    if (goes_on(c)) w->atdefer = w->b[c->f->deferret->order].in;
}

/* Takes what lives in inlined bodies out of always. */
static void not_always(const cg *c, uint8_t *always)
{
    for (int i = 0; i < c->locals.n; i++) {
        const irlocal *l = c->locals.at[i];
        for (int s = l->slot; l->body >= 0 && s < pointers_end(l); s++) always[s / 8] &= (uint8_t)~(1 << (s % 8));
    }
}

/* Such locals during the calls of their bodies; but for those whose uses are known. */
static void in_bodies(const cg *c, const flow *w, uint8_t *live, int nbytes)
{
    for (int i = 0; i < c->locals.n; i++) {
        const irlocal *l = c->locals.at[i];
        if (l->body < 0 || bit_of(w, l) & ~w->leaked) continue;
        for (int k = 0; k < c->calls.n; k++)
            for (int s = l->slot; ir_within(c->f, c->calls.at[k].inlined, l->body) && s < pointers_end(l); s++) live[k * nbytes + s / 8] |= (uint8_t)(1 << (s % 8));
    }
}

void cg_livemap(cg *c)
{
    rt_func *rf = c->made;
    rf->nlive = 0;
    int ncalls = c->calls.n, nbits = (int)rf->nptrbits, nbytes = (nbits + 7) / 8;
    if (ncalls == 0 || nbits == 0 || (int64_t)ncalls * nbytes > 1 << 20) return;
    uint8_t *always = arena_array(c->ar, uint8_t, nbytes);
    for (int i = 0; i < nbits; i++) {
        bool reg = i >= c->ptrbase ? i < c->ptrbase + c->nptr : i >= c->f->nres && c->f->argtypes[i - c->f->nres] == IT_PTR;
        if (!reg && getbit(rf->ptrbits, i)) always[i / 8] |= (uint8_t)(1 << (i % 8));
    }
    flow w;
    track_locals(&w, c);
    for (int i = 0; i < w.n; i++)
        for (int s = w.local[i]->slot; s < pointers_end(w.local[i]) && !(w.leaked >> i & 1); s++) always[s / 8] &= (uint8_t)~(1 << (s % 8));
    not_always(c, always);
    uint8_t *live = arena_array(c->ar, uint8_t, ncalls * nbytes);
    for (int k = 0; k < ncalls; k++) memcpy(live + k * nbytes, always, (size_t)nbytes);
    int32_t atdefer = goes_on(c) ? 2 * c->b[c->f->deferret->id].first : -1;
    for (uint32_t i = 0; i < c->f->nvals; i++) {
        const cval *x = &c->v[i];
        if (!x->v || x->kind != CV_REG || !x->isptr || x->parent != (int32_t)i || (x->sk != SK_PTR && x->sk != SK_FIXED) || x->slot >= nbits) continue;
        for (int s = 0; s < x->nsegs; s++) {
            bool all = x->segs[s].from <= atdefer && atdefer < x->segs[s].to;
            for (int k = all ? 0 : first_call(c, x->segs[s].from); k < ncalls && (all || 2 * c->calls.at[k].idx + 1 < x->segs[s].to); k++)
                live[k * nbytes + x->slot / 8] |= (uint8_t)(1 << (x->slot % 8));
        }
    }
    for (int i = 0; w.n && i < c->nord; i++) go_back(&w, i, live, nbytes);
    in_bodies(c, &w, live, nbytes);
    int n = 0;
    rt_live *map = arena_array(c->out, rt_live, ncalls);
    for (int k = 0; k < ncalls; k++) {
        uint8_t *b = live + k * nbytes;
        bool all = true;
        for (int j = 0; j < nbytes; j++) all &= (b[j] &= rf->ptrbits[j]) == rf->ptrbits[j];
        if (all) continue;
        const uint8_t *bits = n ? map[n - 1].bits : NULL;                 /* neighbours often agree */
        if (bits == NULL || memcmp(bits, b, (size_t)nbytes) != 0) {
            uint8_t *copy = arena_array(c->out, uint8_t, nbytes);
            memcpy(copy, b, (size_t)nbytes);
            bits = copy;
        }
        map[n++] = (rt_live){ c->calls.at[k].pc, bits };
    }
    rf->live = map;
    rf->nlive = (uint32_t)n;
}
