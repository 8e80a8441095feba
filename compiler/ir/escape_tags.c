/* escape_tags.c - what a function does with its arguments, as its callers see it.
 *
 * The tags of a function tell for each slot of its parameters, its closure object and the words that captures, how many dereferences lead from there to the heap
 * and to each result. They come from the graph of its body (escape.c), lowered once more for it where it was not kept; callers ask for them by esc_tags_of, so a
 * callee is looked at only where an argument could leak. Functions that call each other are settled together: they are looked at again, each with what is known of
 * the others, until their tags stand still. A callee that cannot be
 * looked at is taken to leak everything to the heap, but for what natives and long standard functions say of themselves: go:noescape, go:elements, go:flow.
 */
#include "compiler/ir/escape.h"

enum {
    MAXCAPS = 24,               /* captured words of a literal that are told apart */
    MAXTAGDEPTH = 200, MAXROUNDS = 40,
    MAXTAGWORK = 2000           /* callees looked at for one function */
};

/* What is known of functions that speak for themselves does not include what they write to: anything their pointers lead to, but for those marked go:reads. */
#define NOLEAK { -1, -1, { [0 ... ESC_MAXRES - 1] = -1 } }
#define WRITES { -1, 0, { [0 ... ESC_MAXRES - 1] = -1 } }

leak esc_arg_leak(const esctags *t, int slot, int n)
{
    leak k = NOLEAK;
    int8_t *to = &k.heap;
    for (int i = slot; i < slot + n && i < t->n; i++) {
        const int8_t *from = &t->at[i].heap;
        for (size_t j = 0; j < sizeof(leak); j++)
            if (from[j] >= 0 && (to[j] < 0 || from[j] < to[j])) to[j] = from[j];
    }
    return k;
}

int esc_leaks_out(const leak *k)
{
    int d = k->heap;
    for (int r = 0; r < ESC_MAXRES; r++)
        if (k->res[r] >= 0 && (d < 0 || k->res[r] < d)) d = k->res[r];
    return d;
}

int esc_captures(const irfunc *f) { return f->fn->kind == FN_LIT ? MAXCAPS : 0; }

static const esctags unknown_tags = { .unknown = true };

/* Of functions marked go:noescape. Calls with more arguments count as unknown beyond. */
enum { QUIET = 32 };
static const leak quiet_leaks[QUIET] = { [0 ... QUIET - 1] = WRITES };
static const esctags quiet_tags = { .n = QUIET, .at = (leak *)quiet_leaks };

bool esc_join_tags(esctags *t, const graph *g)
{
    bool changed = false;
    for (int i = 0; i <= t->n + t->ncaps; i++) {
        int8_t *to = &t->at[i].heap;
        const int8_t *from = &g->leaks[i].heap;
        for (size_t k = 0; k < sizeof(leak); k++)
            if (from[k] >= 0 && (to[k] < 0 || from[k] < to[k])) {
                to[k] = from[k];
                changed = true;
            }
    }
    return changed;
}

esctags *esc_new_tags(irfunc *f)
{
    esctags *t = arena_new(f->prog->ar, esctags);
    t->n = f->nargs;
    t->ncaps = esc_captures(f);
    t->at = arena_array(f->prog->ar, leak, t->n + 1 + t->ncaps);
    memset(t->at, -1, sizeof(leak) * (size_t)(t->n + 1 + t->ncaps));
    return t;
}

/* Tags that leak nothing yet, but whatever they lead to may be written to. */
static esctags *declared_tags(irprog *p, irfn *fn)
{
    const Type *sig = fn->obj->type;
    int n = 0;
    if (sig->sig.recv) n = ir_flatten(p, sig->sig.recv->type)->nslots;
    for (int i = 0; i < sig->sig.nparams; i++) n += ir_flatten(p, sig->sig.params[i]->type)->nslots;
    esctags *t = arena_new(p->ar, esctags);
    t->n = n;
    t->at = arena_array(p->ar, leak, n + 1);
    for (int i = 0; i <= n; i++) t->at[i] = (leak)WRITES;
    fn->esc = t;
    return t;
}

/* Of functions marked go:elements. */
static const esctags *elements_tags(irprog *p, irfn *fn)
{
    esctags *t = declared_tags(p, fn);
    for (int i = 0; i < t->n; i++) t->at[i].heap = i == t->n - 3;
    return t;
}

/* Is there a pointer in what values of t point to, derefs times? */
static bool points(irprog *p, const Type *t, int derefs)
{
    for (; derefs > 0; derefs--) {
        const Type *u = type_under((Type *)t);
        if (u->kind != TY_SLICE && u->kind != TY_POINTER) return true;
        t = u->elem;
    }
    return ir_rtype(p, (Type *)t)->ptrdata > 0;
}

static const char *next_word(const char *w)
{
    w += strcspn(w, " \n");
    return w + (*w == ' ');
}

/* The first of the words in the line from w on that tells of name; NULL: none does. */
static const char *word_of(const char *w, const sym *name)
{
    for (; name && *w && *w != '\n'; w = next_word(w))
        if (strncmp(w, name->s, name->n) == 0 && strchr("= \n", w[name->n])) return w;
    return NULL;
}

/* What words such as name, name=1, name=heap and name=heap1 say of a parameter: it leads to all results as it is, what it points to does, it leads to
 * the heap, what it points to does. A parameter may have several; one without leads nowhere. */
static leak flow_of(irprog *p, const char *line, const Object *param)
{
    leak to = WRITES;
    const sym *name = param->name;
    for (const char *w = line; (w = word_of(w, name)); w = next_word(w)) {
        const char *how = w[name->n] == '=' ? w + name->n + 1 : "0";
        bool heap = strncmp(how, "heap", 4) == 0;
        how += heap ? 4 : 0;
        int derefs = *how >= '0' && *how <= '9' ? *how - '0' : 0;
        if (!points(p, param->type, derefs)) continue;
        if (heap) to.heap = (int8_t)derefs;
        else memset(to.res, derefs, sizeof to.res);
    }
    return to;
}

/* Of functions marked go:flow or go:reads: of pointers only, as there are in the parameters' slots. Results without pointers take what flows to them nowhere. */
static const esctags *said_tags(irprog *p, irfn *fn)
{
    const Type *sig = fn->obj->type;
    esctags *t = declared_tags(p, fn);
    int slot = 0;
    for (int i = sig->sig.recv ? -1 : 0; i < sig->sig.nparams; i++) {
        const Object *param = i < 0 ? sig->sig.recv : sig->sig.params[i];
        const irflat *fl = ir_flatten(p, param->type);
        leak k = flow_of(p, fn->flow_ ? fn->flow_ : "", param);
        if (fn->reads_ && word_of(fn->reads_, param->name)) k.written = -1;
        for (int j = 0; j < fl->nslots; j++)
            if (fl->mem || fl->leaf[j].type == IT_PTR) t->at[slot + j] = k;
        slot += fl->nslots;
    }
    return t;
}

enum { SHORTTEXT = 250 };       /* bytes */

/* A standard function that was not compiled yet is to be parsed and checked for its tags, which costs start-up: only short ones are, and literals, which were parsed with
 * the function around them. Those marked noinline are called for
 * what the collector makes of their arguments (runtime.KeepAlive): these are better in the heap, since a variable of the frame whose address
 * was given away counts as used for as long as that call lasts. */
static bool too_long(const irfn *fn)
{
    const FuncDecl *d = fn->obj ? fn->obj->func : NULL;
    return fn->pkg->lazy && fn->kind != FN_LIT && (fn->noinline_ || !(d && d->bodyend - d->bodyoff < SHORTTEXT));
}

/* Can callee's tags be found out at all? */
static bool may_look(const irprog *p, const irfn *callee, bool ready)
{
    if (ready) return true;
    return callee->state != FN_LOWERING && callee->pkg && (p->exacttags || !too_long(callee)) && !ir_isloopbody(callee);
}

static bool look(irfunc *f, esctags *t, int depth, int *low)
{
    graph sub = { .ar = f->ar, .depth = depth };
    esc_solve(&sub, f);
    *low = sub.low;
    return esc_join_tags(t, &sub);
}

/* head and those above it on the stack call each other. Tags only grow, so this ends; it begins with the latest, which are mostly called by the others. No further functions
 * are looked at: what was out of reach before stays unknown. */
static void settle(irprog *p, esctags *head, bool again)
{
    for (int round = 0; again && round < MAXROUNDS; round++) {
        again = false;
        int low;
        for (esctags *t = p->tagtop; t != head->below; t = t->below) again |= look(t->f, t, MAXTAGDEPTH, &low);
    }
    esctags *rest = head->below;
    for (esctags *t = p->tagtop, *below; t != rest; t = below) {
        below = t->below;
        t->busy = false;
        t->unknown = again;
        if (!t->lent) ir_freefunc(t->f);
        t->f = NULL;
    }
    p->tagtop = rest;
}

/* What is asked for while it is looked at counts with what is known so far: it and all that is on the stack above it call each other (Tarjan's components). They stay
 * there, unsettled, until the first of them has been looked at. */
const esctags *esc_tags_of(graph *g, irfn *callee)
{
    if (callee->noescape_ && !callee->reads_) return &quiet_tags;
    esctags *t = callee->esc;
    if (t && t->busy && t->index < g->low) g->low = t->index;
    if (t) return t;
    irprog *p = g->f->prog;
    if (callee->elements_ && !p->exacttags) return elements_tags(p, callee);      /* reports look whether it is true */
    if (callee->flow_ || callee->reads_) return said_tags(p, callee);
    bool ready = ir_isloopbody(callee) && callee->state == FN_LOWERED && callee->ir && callee->ir != g->f && !callee->ir->ssa && !callee->ir->rewritten;
    if (callee->native || callee->replaceable || g->depth >= MAXTAGDEPTH || p->tagwork > MAXTAGWORK || !may_look(p, callee, ready)) return &unknown_tags;
    irfunc *f = ready ? callee->ir : ir_lower_again(p, callee, false);
    if (!f) return &unknown_tags;
    t = callee->esc = esc_new_tags(f);
    t->busy = true;
    t->f = f;
    t->lent = ready;
    t->below = p->tagtop;
    t->index = t->below ? t->below->index + 1 : 1;
    p->tagtop = t;
    ir_dominators(f);
    p->tagwork++;
    int low;
    look(f, t, g->depth + 1, &low);
    if (low >= t->index) settle(p, t, low == t->index);
    else if (low < g->low) g->low = low;
    return t;
}
