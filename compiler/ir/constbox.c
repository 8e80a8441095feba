/* constbox.c - the boxes of variables that are constant all their life lie in static memory, as those of constants do: x := 1000; fmt.Println(x) allocates nothing.
 *
 * A variable is constant when one instruction sets it, or one for each word of a string, to constants, in the block in which it begins and before anything there reads
 * it, and everything else only reads it. So whatever reads it reads those. Done before escape analysis, which then sees no box, and
 * in the half of compiling that may add static memory. Where escape analysis is to be told of it only says what is constant: -m tells of the box, as Go does.
 */
#include "compiler/ir/opt_fold.h"
#include "compiler/ir/passes.h"

enum { WORDS = 2 };

struct irconstants {
    irval *set[WORDS];          /* the stores */
    bool other;                 /* it is used in another way, or set again */
};

/* Reports have notes on values (irnote), and variables of the function around a literal in its form. */
static irval *without_notes(irval *v)
{
    while (v->op == IR_COPY && v->aux2) v = v->args[0];
    return v;
}

static bool is_own(const irval *v, const irlocal *l)
{
    const irfunc *f = v->blk->fn;
    return l->id < (uint32_t)f->locals.n && f->locals.at[l->id] == l;
}

static bool is_constant(const irval *v) { return v->op == IR_CONST || v->op == IR_FCONST || v->op == IR_ADDR || v->op == IR_NIL; }

static void note_use(irconstants *k, irval *v, uint32_t arg)
{
    if (v->op == IR_LOAD && arg == 0) return;
    int w = (int)(v->imm / 8);
    if (v->op == IR_STORE && arg == 0 && v->imm % 8 == 0 && v->imm >= 0 && w < WORDS && !k->set[w] && is_constant(without_notes(v->args[1]))) k->set[w] = v;
    else k->other = true;
}

/* Does s follow the variable's beginning in its block, and nothing there reads it before? */
static bool sets_at_once(const irval *s, const irlocal *l)
{
    for (const irval *v = s->prev; v; v = v->prev) {
        if (v->op == IR_VARDEF && v->local == l) return true;
        const irval *p = v->op == IR_LOAD ? without_notes(v->args[0]) : NULL;
        if (p && p->op == IR_LOCAL && p->local == l) return false;
    }
    return false;
}

/* The result of an inlined body that returns in one place. Only -m says that it is constant. */
static bool is_told_result(const irval *v, const irlocal *l) { return v->blk->fn->prog->telling && l->ofcall; }

/* The constant that v is; NULL: it is none, or not known to be one. */
static const irval *constant_of(const irconstants *at, irval *v)
{
    v = without_notes(v);
    if (is_constant(v)) return v;
    if (v->op != IR_LOAD || v->imm < 0 || v->imm % 8) return NULL;
    const irval *p = without_notes(v->args[0]);
    if (p->op != IR_LOCAL || !is_own(v, p->local)) return NULL;
    const irlocal *l = p->local;
    const irconstants *k = &at[l->id];
    int w = (int)(v->imm / 8);
    if (w >= WORDS || k->other || !k->set[w] || l->isvolatile || l->argslot >= 0 || !(is_told_result(v, l) || sets_at_once(k->set[w], l))) return NULL;
    const irval *c = without_notes(k->set[w]->args[1]);
    return c->type == v->type ? c : NULL;
}

/* The bits of the word that v is, if it is constant: what lower_conv.c makes of one for a box. */
static bool bits_of(const irconstants *at, irval *v, uint64_t *bits)
{
    if (v->op == IR_CONV || v->op == IR_FBITS) {
        irval *x = v->args[0];
        if (v->op == IR_CONV) {
            if (x->type < IT_BOOL || x->type > IT_U64 || !bits_of(at, x, bits)) return false;
            *bits = (uint64_t)ir_wrap(v->type, (int64_t)*bits);
            return true;
        }
        const irval *c = constant_of(at, x);
        if (!c || c->op != IR_FCONST) return false;
        float f = (float)c->f;
        uint32_t half;
        memcpy(&half, &f, 4);
        if (x->type == IT_F32) *bits = half; else memcpy(bits, &c->f, 8);
        return true;
    }
    const irval *c = constant_of(at, v);
    if (!c || c->op != IR_CONST) return false;
    *bits = (uint64_t)c->imm;
    return true;
}

static bool wants(const irval *v) { return v->op == IR_RT && (v->imm == RTC_CONVT64 || v->imm == RTC_CONVTSTRING) && v->nargs == 2; }

static bool content_of(const irconstants *at, const irval *v, uint64_t box[2])
{
    box[0] = box[1] = 0;
    if (v->imm == RTC_CONVT64) return bits_of(at, v->args[1], &box[0]);
    const irval *p = constant_of(at, v->args[0]), *n = constant_of(at, v->args[1]);
    if (!p || !n || n->op != IR_CONST || (p->op != IR_ADDR && p->op != IR_NIL)) return false;
    if (p->op == IR_ADDR) memcpy(&box[0], &p->ptr, sizeof p->ptr);
    box[1] = (uint64_t)n->imm;
    return true;
}

static void make_static(irfunc *f, const irconstants *at, irval *v)
{
    uint64_t box[2];
    if (!content_of(at, v, box)) return;
    const char *s = ir_strlit(f->prog, (bytes){ (const char *)box, v->imm == RTC_CONVT64 ? 8 : 16 });
    for (uint32_t k = 0; k < v->nargs; k++) ir_setarg(v, (int)k, NULL);
    v->nargs = 0;
    v->op = IR_ADDR;
    v->imm = 0;
    v->ptr = s;
}

const irconstants *ir_constants(irfunc *f)
{
    irconstants *at = arena_array(f->ar, irconstants, f->locals.n + 1);
    for (int i = 0; i < f->blocks.n; i++)
        for (irval *v = f->blocks.at[i]->first; v; v = v->next)
            for (uint32_t k = 0; k < v->nargs && !(v->op == IR_COPY && v->aux2); k++) {
                irval *p = v->args[k] ? without_notes(v->args[k]) : NULL;
                if (p && p->op == IR_LOCAL && is_own(v, p->local)) note_use(&at[p->local->id], v, k);
            }
    return at;
}

bool ir_constant_box(const irconstants *at, const irval *v, uint64_t box[2]) { return wants(v) && content_of(at, v, box); }

/* needs   lowering's form
 * breaks  nothing
 * ensures boxes of constant variables are addresses of static memory */
void ir_constbox(irfunc *f)
{
    bool any = false;
    for (int i = 0; i < f->blocks.n && !any; i++)
        for (irval *v = f->blocks.at[i]->first; v && !any; v = v->next) any = wants(v);
    if (!any) return;
    const irconstants *at = ir_constants(f);
    for (int i = 0; i < f->blocks.n; i++)
        for (irval *v = f->blocks.at[i]->first; v; v = v->next)
            if (wants(v)) make_static(f, at, v);
}
