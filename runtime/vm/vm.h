/* vm.h - the bytecode machine: running, unwinding, looking at frames and code.
 *
 * One call of vm_loop runs gol code until the function it was started for returns; gol calls inside never recurse in C.
 * Functions here that may raise (panic, fatal) leave through longjmp: to g.trap for panics, to rt_vm.exitjmp for the end.
 */
#ifndef GOL_RUNTIME_VM_H
#define GOL_RUNTIME_VM_H
#include "base/buf.h"
#include "runtime/abi/opcodes.h"
#include "runtime/rt.h"
#include "runtime/sched/frames.h"

enum op_effects { OPF_P = 1, OPF_G = 2, OPF_C = 4, OPF_E = 8 };
typedef struct vm_opinfo { const char *name, *format; int effects; } vm_opinfo;
extern const vm_opinfo vm_ops[OP_COUNT];
int vm_oplen(const insn *pc);                     /* words of the instruction at pc */

/* Runs mod->init, then mod->main, then ends all goroutines; sets vm->outcome, exitcode, endtext. Returns enum rt_outcome. */
int rt_runmain(rt_vm *vm);

/* vm.c */
void vm_loop(g *gp);                              /* runs from gp->fp, gp->pc until HALT; gp->fp is then the caller's */
void vm_exec(g *gp);                              /* vm_loop with a trap for panics around it */
/* Calls f(args) on a nested loop and copies its nres result slots back. Only for the end of a program and for tests. */
void vm_call(g *gp, const rt_func *f, const void *ctx, const slot *args, int nargs, slot *res, int nres);

/* vm_slow.c: each sets gp->fp and gp->pc to where execution goes on. */
void vm_callslow(g *gp, slot *fp, const insn *ret, slot *nfp, const rt_func *f);
void vm_callclosure(g *gp, slot *fp, const insn *ret, slot *nfp, const rt_closure *fn);      /* as vm_callslow; sets the context too */
void vm_lazy(g *gp, slot *fp);
unsigned vm_newclass(const insn *pc);             /* span class of a NEW; entered into the instruction */
const rt_closure *vm_popdefer(g *gp);                      /* takes the newest deferred call off its list; NULL: a nil function was deferred */
const rt_closure *vm_nextdefer(g *gp);
void vm_chunkret(g *gp);
void vm_deadframe(slot *fp);                      /* the function at fp panicked */
void vm_defer(g *gp, slot *fp, const rt_closure *fn);
void vm_deferat(g *gp, slot *fp, const rt_closure *fn);     /* fp: a frame that called, in the end, the running one */
void *vm_newfirst(g *gp, const insn *pc);         /* NEW executed for the first time: finds its span class */
void vm_chanop(g *gp, slot *fp, const insn *pc);  /* channel operations: may park gp */
void vm_rtcall(g *gp, slot *fp, const insn *pc);  /* RT_* instructions; stays in the frame */
void vm_decoderune(slot *fp, const insn *pc);     /* RT_DECODERUNE of what is not ASCII */
NORETURN void vm_badindex(g *gp);                 /* the instruction at gp->pc failed its bounds check */
NORETURN void vm_badslice(g *gp);
NORETURN void vm_divzero(g *gp);
NORETURN void vm_badshift(g *gp);
int vm_comparelong(g *gp, const void *a, const void *b, uint64_t n);      /* memcmp of memory that may take long: charges, looks, may stop */
int64_t vm_cmplong(g *gp, const char *a, int64_t an, const char *b, int64_t bn);   /* rt_cmpstring likewise */
void vm_movelong(g *gp, void *to, const void *from, uint64_t n);          /* memmove likewise; they are the same or do not overlap */
int64_t vm_f2i(double x);
int64_t vm_f2i32(double x);
uint64_t vm_f2u(double x);
double vm_fmin(double x, double y);
double vm_fmax(double x, double y);

/* print.c */
void vm_print(g *gp, const insn *pc, slot *fp, const uint16_t *arg);
void vm_fmtcomplex(buf *b, double re, double im, int bits);

/* panic.c */
NORETURN void vm_gopanic(g *gp, goeface v);       /* panic(v): raises */
void vm_runpanic(g *gp);                          /* control came through m.trap: another goroutine's turn (vm_deschedule), or goes on with the innermost panic: next deferred call, or the end */
void vm_endpanic(g *gp);                          /* takes the panic off and keeps what it said */
void vm_panicnext(g *gp);                         /* a deferred call run by a panic returned */
goeface vm_recover(g *gp, slot *fp);
NORETURN void vm_stackoverflow(g *gp);
NORETURN void vm_goexit(g *gp);                   /* runtime.Goexit: runs deferred calls, ends the goroutine */

/* traceback.c */
void vm_traceback(buf *b, g *gp);
void vm_tracebackbrief(buf *b, g *gp);               /* the same in bounded time: of a deep stack only its inner end */
void vm_tracebackothers(buf *b, rt_vm *vm, const g *except);   /* all other goroutines, by number */

/* disasm.c, verify.c. A text, and where one of its lines begins: the latest that was asked for, since the next one asked for is near. */
typedef struct linetext { const char *src; size_t n, at; uint32_t line; } linetext;
/* src: the text of the function's file at line 1, or as a call before left it; src->src NULL: there is none. */
void rt_disasm(buf *b, const rt_func *f, linetext *src);
void vm_disasm_insn(buf *b, const rt_func *f, const insn *pc);
bool rt_verifycode(const rt_func *f, buf *why);

#endif
