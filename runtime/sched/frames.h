/* frames.h - the frames on a goroutine's stack, and program counters as programs see them. */
#ifndef GOL_RUNTIME_FRAMES_H
#define GOL_RUNTIME_FRAMES_H
#include "runtime/rt.h"

/* The machine's own code, as return addresses. */
extern const insn rt_haltcode[1], rt_panicnextcode[1], rt_chunkretcode[1], rt_goendcode[1], rt_wakepaniccode[1], rt_cbcode[1];

const insn *rt_retaddr(const stkchunk **c, const slot *fp);   /* of the frame at fp; steps c when the frame begins a chunk */

/* pc in its function's code: the line, and in *inl which inlined call it belongs to, -1: none. */
uint32_t rt_funcline(const rt_func *f, const insn *pc, int *inl);
unsigned rt_funcoffset(const rt_func *f, const insn *pc);       /* as tracebacks show it; 0: it is the machine's own */
const char *rt_funcfile(const rt_func *f, const insn *pc);      /* of the function itself, not of what is inlined */

typedef struct rt_where { const char *name, *file; int line; bool inlined; } rt_where;
void rt_caller(g *gp, int skip, rt_where *w);     /* name NULL: no such frame */

typedef struct rt_pcinfo {
    const rt_func *f;         /* its address is the function's entry; NULL: a frame of the machine */
    const char *name, *file;
    uint32_t line;
    bool inlined;             /* name is not f's own */
} rt_pcinfo;

/* The pcs of gp's frames, innermost first, after leaving out skip of them; returns how many of max were set. */
int64_t rt_callers(g *gp, int64_t skip, uint64_t *pcs, int64_t max);
/* What pc, a return address from rt_callers or a function's entry, stands for. */
bool rt_findpc(rt_vm *vm, uint64_t pc, rt_pcinfo *out);

#endif
