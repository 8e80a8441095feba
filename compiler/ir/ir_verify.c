/* ir_verify.c - checks the invariants ir.h states; says which one is broken and where.
 *
 * Run in debug builds and under -d=ssa/check/on, after lowering and after every pass (passes.c). Linear in the function.
 */
#include "compiler/ir/passes.h"

static bool bad(buf *why, irfunc *f, irblock *b, irval *v, const char *what)
{
    buf_printf(why, "%s: b%u", f->fn->name, b ? b->id : 0);
    if (v) buf_printf(why, " v%u %s", v->id, ir_opinfo[v->op].name);
    buf_printf(why, ": %s", what);
    return false;
}

static bool is_int(int t) { return t >= IT_BOOL && t <= IT_U64; }

static bool check_types(irfunc *f, irblock *b, irval *v, buf *why)
{
    irval **a = v->args;
    switch (v->op) {
    case IR_ADD: case IR_SUB: case IR_MUL: case IR_DIV: case IR_MOD: case IR_AND: case IR_OR: case IR_XOR: case IR_ANDNOT:
    case IR_FMIN: case IR_FMAX:
        if (a[0]->type != v->type || a[1]->type != v->type) return bad(why, f, b, v, "operand types differ from the result's");
        break;
    case IR_SHL: case IR_SHR:
        if (a[0]->type != v->type || !is_int(a[1]->type)) return bad(why, f, b, v, "bad shift operands");
        break;
    case IR_EQ: case IR_NE: case IR_LT: case IR_LE: case IR_GT: case IR_GE:
        if (a[0]->type != a[1]->type || v->type != IT_BOOL) return bad(why, f, b, v, "bad comparison");
        break;
    case IR_LOAD: case IR_NILCHECK: case IR_PTRADD: case IR_PTRIDX: case IR_ZERO: case IR_BYVAL:
        if (a[0]->type != IT_PTR) return bad(why, f, b, v, "address is not a pointer");
        break;
    case IR_STORE:
        if (a[0]->type != IT_PTR) return bad(why, f, b, v, "address is not a pointer");
        if (a[1]->type == IT_VOID || a[1]->type == IT_MEM) return bad(why, f, b, v, "stored operand is no value");
        break;
    case IR_BR:
        if (a[0]->type != IT_BOOL) return bad(why, f, b, v, "condition is not a BOOL");
        break;
    case IR_PHI:
        if ((int)v->nargs != b->preds.n) return bad(why, f, b, v, "one operand per predecessor needed");
        for (uint32_t i = 0; i < v->nargs; i++)
            if (a[i]->type != v->type) return bad(why, f, b, v, "operand types differ");
        break;
    }
    return true;
}

/* A PHI uses its operands at the ends of the blocks they come from. */
static bool check_dominance(irfunc *f, irblock *b, irval *v, buf *why)
{
    for (uint32_t i = 0; f->domvalid && i < v->nargs; i++) {
        const irblock *from = v->args[i]->blk, *at = v->op == IR_PHI ? b->preds.at[i] : b;
        if (from != at && !ir_dominates(from, at)) return bad(why, f, b, v, "operand does not dominate its use");
    }
    return true;
}

static bool check_value(irfunc *f, irblock *b, irval *v, buf *why)
{
    const iropinfo *o = &ir_opinfo[v->op];
    if (v->blk != b) return bad(why, f, b, v, "value thinks it is in another block");
    if (o->nargs >= 0 && (int)v->nargs != o->nargs) return bad(why, f, b, v, "wrong number of operands");
    for (uint32_t i = 0; i < v->nargs; i++) {
        irval *x = v->args[i];
        if (!x) return bad(why, f, b, v, "missing operand");
        if (!x->blk) return bad(why, f, b, v, "operand was removed");
        if (x->type == IT_VOID && v->op != IR_RES && v->op != IR_RESADDR) return bad(why, f, b, v, "operand has no value");
        if (x->blk == b && v->op != IR_PHI && x->num >= v->num) return bad(why, f, b, v, "operand defined after its use");
    }
    if (!v->next != !!(o->flags & IROF_T) && !(v->op == IR_RT && !v->next)) return bad(why, f, b, v, "block must end with its only T operation");
    if (v->op == IR_PHI && v->prev && v->prev->op != IR_PHI) return bad(why, f, b, v, "PHI after another operation");
    return check_types(f, b, v, why) && check_dominance(f, b, v, why);
}

static bool check_blocks(irfunc *f, buf *why)
{
    if (f->blocks.n == 0) return bad(why, f, NULL, NULL, "no blocks");
    if (f->blocks.at[0]->preds.n) return bad(why, f, f->blocks.at[0], NULL, "the entry block has predecessors");
    for (int i = 0; i < f->blocks.n; i++) {
        int64_t n = 0;
        for (irval *v = f->blocks.at[i]->first; v; v = v->next) v->num = n++;
    }
    for (int i = 0; i < f->blocks.n; i++) {
        irblock *b = f->blocks.at[i];
        if (!b->last) return bad(why, f, b, NULL, "empty block");
        if (!(ir_opinfo[b->last->op].flags & IROF_T)) return bad(why, f, b, b->last, "block does not end with a T operation");
        int want = b->last->op == IR_JUMP ? 1 : b->last->op == IR_BR ? 2 : b->last->op == IR_SWITCH ? b->nsuccs : 0;
        if (b->nsuccs != want) return bad(why, f, b, b->last, "wrong number of successors");
        for (int k = 0; k < b->nsuccs; k++) {
            bool found = false;
            for (int j = 0; j < b->succs[k]->preds.n; j++) found |= b->succs[k]->preds.at[j] == b;
            if (!found) return bad(why, f, b, NULL, "successor does not list it as a predecessor");
        }
        for (irval *v = b->first; v; v = v->next)
            if (!check_value(f, b, v, why)) return false;
    }
    return true;
}

/* Numbers values meanwhile, and leaves them as passes want to find them: without a scratch. */
bool ir_verify(irfunc *f, buf *why)
{
    bool ok = check_blocks(f, why);
    for (int i = 0; i < f->blocks.n; i++)
        for (irval *v = f->blocks.at[i]->first; v; v = v->next) v->scratch = NULL;
    return ok;
}
