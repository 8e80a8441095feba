/* print.c - print and println: to standard error, in Go's format, one write a statement.
 *
 * PRINTLOCK .. PRINTUNLOCK collect into the VM's print buffer; the last writes it out. Nothing between them can panic, collect or
 * park, so one buffer serves all goroutines of the VM.
 */
#include "runtime/vm/vm.h"
#include <math.h>
#include <stdlib.h>
#include "runtime/vm/vmstate.h"

/* As Go's print: +d.dddddde+ddd. */
void vm_fmtfloat(buf *b, double v)
{
    if (isnan(v)) { buf_puts(b, "NaN"); return; }
    if (isinf(v)) { buf_puts(b, v > 0 ? "+Inf" : "-Inf"); return; }
    char t[64];
    snprintf(t, sizeof t, "%+.6e", v);
    char *e = strchr(t, 'e');
    int x = (int)strtol(e + 1, NULL, 10);
    *e = 0;
    buf_printf(b, "%se%c%03d", t, x < 0 ? '-' : '+', x < 0 ? -x : x);
}

void vm_print(g *gp, const insn *pc, slot *fp, const uint16_t *arg)
{
    buf *b = &gp->vm->vs->print;
#define V(k) fp[arg[k]]
    switch (pc->op) {
    case OP_RT_PRINTLOCK: b->n = 0; return;
    case OP_RT_PRINTINT: buf_printf(b, "%lld", (long long)V(0).i); return;
    case OP_RT_PRINTUINT: buf_printf(b, "%llu", (unsigned long long)V(0).u); return;
    case OP_RT_PRINTFLOAT: vm_fmtfloat(b, V(0).f); return;
    case OP_RT_PRINTBOOL: buf_puts(b, V(0).u ? "true" : "false"); return;
    case OP_RT_PRINTSTRING: buf_put(b, V(0).p, (size_t)V(1).i); return;
    case OP_RT_PRINTPTR: buf_printf(b, "0x%llx", (unsigned long long)V(0).u); return;
    case OP_RT_PRINTCOMPLEX:
        buf_putc(b, '(');
        vm_fmtfloat(b, V(0).f);
        vm_fmtfloat(b, V(1).f);
        buf_puts(b, "i)");
        return;
    case OP_RT_PRINTSLICE: buf_printf(b, "[%lld/%lld]0x%llx", (long long)V(1).i, (long long)V(2).i, (unsigned long long)V(0).u); return;
    case OP_RT_PRINTEFACE: buf_printf(b, "(0x%llx,0x%llx)", (unsigned long long)V(0).u, (unsigned long long)V(1).u); return;
    case OP_RT_PRINTSP: buf_putc(b, ' '); return;
    case OP_RT_PRINTNL: buf_putc(b, '\n'); return;
    default:
        if (b->n) rt_write(gp, 2, b->p, (int64_t)b->n);
        b->n = 0;
    }
#undef V
}
