/* print.c - print and println: to standard error, in Go's format, one write a statement.
 *
 * PRINTLOCK .. PRINTUNLOCK collect into the VM's print buffer; the last writes it out. Nothing between them can panic, collect or
 * park, so one buffer serves all goroutines of the VM.
 */
#include "runtime/vm/vm.h"
#include <math.h>
#include <stdlib.h>
#include "runtime/vm/vmstate.h"

void vm_fmtcomplex(buf *b, double re, double im, int bits)
{
    buf_putc(b, '(');
    buf_putfloat(b, re, bits);
    if (!signbit(im) && !isinf(im) ) buf_putc(b, '+');
    buf_putfloat(b, im, bits);
    buf_puts(b, "i)");
}

void vm_print(g *gp, const insn *pc, slot *fp, const uint16_t *arg)
{
    buf *b = &gp->vm->vs->print;
#define V(k) fp[arg[k]]
    switch (pc->op) {
    case OP_RT_PRINTLOCK: b->n = 0; return;
    case OP_RT_PRINTINT: buf_printf(b, "%lld", (long long)V(0).i); return;
    case OP_RT_PRINTUINT: buf_printf(b, "%llu", (unsigned long long)V(0).u); return;
    case OP_RT_PRINTFLOAT: buf_putfloat(b, V(0).f, 64); return;
    case OP_RT_PRINTFLOAT32: buf_putfloat(b, V(0).f, 32); return;
    case OP_RT_PRINTBOOL: buf_puts(b, V(0).u ? "true" : "false"); return;
    case OP_RT_PRINTSTRING: buf_put(b, V(0).p, (size_t)V(1).i); return;
    case OP_RT_PRINTPTR: buf_printf(b, "0x%llx", (unsigned long long)V(0).u); return;
    case OP_RT_PRINTCOMPLEX: vm_fmtcomplex(b, V(0).f, V(1).f, 64); return;
    case OP_RT_PRINTCOMPLEX64: vm_fmtcomplex(b, V(0).f, V(1).f, 32); return;
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
