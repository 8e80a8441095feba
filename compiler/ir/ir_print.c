/* ir_print.c - IR as text: what -dump=ir shows and ir_parse reads back.
 *
 *   func main.f  res i64  args i64 ptr
 *     local l0 x <main.T 16 p.>  name, type, bytes, p for each word that is a pointer
 *   b0:
 *     v3 = add i64 v1 v2         results named by id
 *     v4 = const i64 7
 *     store v5 v3 +8             immediate as +n
 *     br v4 -> b1 b2
 * One value a line; every aux field is printed. Functions stand by name in <>, addresses of static data as numbers.
 */
#include "compiler/ir/ir.h"
#include <ctype.h>
#include <stdio.h>

static const char *const typenames[] = { "void", "bool", "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "f32", "f64", "ptr", "mem" };

static void lower_name(buf *out, const char *s)
{
    for (; *s; s++) buf_putc(out, (char)tolower((unsigned char)*s));
}

/* <main.T 16 p.> */
static void print_layout(buf *out, const rtype *t)
{
    buf_putc(out, '<');
    for (int64_t i = 0; i < t->str.n; i++) buf_putc(out, t->str.p[i] == ' ' || t->str.p[i] == '>' ? '_' : t->str.p[i]);
    buf_printf(out, " %llu ", (unsigned long long)t->size);
    for (uint64_t w = 0; w < t->ptrdata / 8; w++) buf_putc(out, t->gcbits[w / 8] >> (w % 8) & 1 ? 'p' : '.');
    buf_putc(out, '>');
}

static void print_aux(buf *out, irval *v)
{
    switch (v->op) {
    case IR_CONST: buf_printf(out, " %lld", (long long)v->imm); return;
    case IR_FCONST: buf_printf(out, " %a", v->f); return;
    case IR_LOCAL: case IR_VARDEF: buf_printf(out, " l%u", v->local->id); return;
    case IR_GLOBAL: buf_printf(out, " <%s>", v->global->name); return;
    case IR_FUNC: case IR_CALL: buf_printf(out, " <%s>", v->fn->name); break;
    case IR_RT: buf_putc(out, ' '); lower_name(out, ir_rtinfo[v->imm].name); return;
    case IR_ADDR: buf_printf(out, " <%p>", v->ptr); return;
    case IR_NEW: case IR_MOVE: case IR_ZERO:
        if (v->ptr) { buf_putc(out, ' '); print_layout(out, v->ptr); }
        break;
    }
    if (v->imm) buf_printf(out, " %+lld", (long long)v->imm);
    if (v->aux2) buf_printf(out, " #%lld", (long long)v->aux2);
}

static void print_value(buf *out, irval *v)
{
    buf_puts(out, "    ");
    if (v->type != IT_VOID) buf_printf(out, "v%u = ", v->id);
    lower_name(out, ir_opinfo[v->op].name);
    if (v->type != IT_VOID) buf_printf(out, " %s", typenames[v->type]);
    if (v->type == IT_VOID && (v->op == IR_CALL || v->op == IR_CALLC || v->op == IR_CALLI || v->op == IR_RT || v->op == IR_RECOVER))
        buf_printf(out, " v%u", v->id);
    for (uint32_t i = 0; i < v->nargs; i++) {
        if (v->args[i]) buf_printf(out, " v%u", v->args[i]->id); else buf_puts(out, " v?");
    }
    print_aux(out, v);
    if (v->op == IR_STORE && (v->flags & IRF_NOWB)) buf_puts(out, " nowb");
    irblock *b = v->blk;
    if ((ir_opinfo[v->op].flags & IROF_T) && b->nsuccs) {
        buf_puts(out, " ->");
        for (int i = 0; i < b->nsuccs; i++) buf_printf(out, " b%u", b->succs[i]->id);
    }
    buf_putc(out, '\n');
}

void ir_print(buf *out, irfunc *f)
{
    buf_printf(out, "func %s  res", f->fn->name);
    for (int i = 0; i < f->nres; i++) buf_printf(out, " %s", typenames[f->restypes[i]]);
    buf_puts(out, "  args");
    for (int i = 0; i < f->nargs; i++) buf_printf(out, " %s", typenames[f->argtypes[i]]);
    buf_putc(out, '\n');
    for (int i = 0; i < f->locals.n; i++) {
        irlocal *l = f->locals.at[i];
        buf_printf(out, "  local l%u %s ", l->id, l->name && *l->name ? l->name : "_");
        print_layout(out, l->rt);
        if (l->argslot >= 0) buf_printf(out, " arg%d", l->argslot);
        if (l->isvolatile) buf_puts(out, " volatile");
        if (l->escapes) buf_puts(out, " heap");
        buf_putc(out, '\n');
    }
    for (int i = 0; i < f->blocks.n; i++) {
        irblock *b = f->blocks.at[i];
        buf_printf(out, "  b%u:", b->id);
        for (int k = 0; k < b->preds.n; k++) buf_printf(out, "%s b%u", k ? "" : "  <-", b->preds.at[k]->id);
        buf_putc(out, '\n');
        for (irval *v = b->first; v; v = v->next) print_value(out, v);
    }
}
