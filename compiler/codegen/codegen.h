/* codegen.h - from optimised IR to bytecode: what the files of this stage share.
 *
 *   layout.c    order of blocks, loop depths, positions
 *   select.c    which values get an instruction of their own, which are folded into their users, which are constants
 *   regalloc.c  live ranges, coalescing of PHIs, slots
 *   emit*.c     instructions
 *   livemap.c   pointer slots that are alive during calls
 * Everything here lives in the IR's arena and is gone after the function; only the finished code goes to cg.out.
 * Locking: a second thread may be here with a form of its own (compiler/ahead.c). So nothing of irprog is touched; of other functions, types and package
 * variables only what never changes once a form mentions them: addresses, sizes, layouts, whether a function is native.
 */
#ifndef GOL_CODEGEN_H
#define GOL_CODEGEN_H
#include "compiler/ir/ir.h"
#include "runtime/abi/opcodes.h"

enum cvkind {
    CV_NONE,      /* no result, or nobody uses it */
    CV_REG,       /* has a slot */
    CV_FUSED,     /* computed as part of its users */
    CV_LEAF,      /* constant or address: made where it is needed */
    CV_ALIAS      /* same bits as another value */
};
enum slotkind { SK_NONE, SK_PTR, SK_SCALAR, SK_FIXED, SK_OUT };

typedef struct seg { int32_t from, to; } seg;       /* positions, half open */

typedef struct cval {
    irval *v;
    uint8_t kind;                /* enum cvkind */
    uint8_t sk;                  /* enum slotkind, of the class */
    bool isptr;
    seg one;                     /* segs, when there is one and no more */
    int32_t slot;                /* number within sk; after assignment: frame slot */
    int32_t idx;                 /* place in the order: its instruction reads at 2*idx, writes at 2*idx+1 */
    uint32_t uses, addruses;     /* by values that are emitted, through fused ones; as addresses */
    uint32_t partuses;       /* by comparisons that calculate it themselves (select.c, fold_part) */
    uint32_t memuses;            /* addresses: loads and stores that would have it folded in */
    int32_t base;                /* calls: where the callee's frame begins, from outbase on */
    irval *alias;
    irval *chk;                  /* memory operation: check folded into it */
    int32_t parent;              /* union-find */
    seg *segs; int nsegs;        /* of the class, sorted */
    int32_t firstuse;            /* head of list in cg.usepool, -1 */
    int32_t order;               /* of its block */
} cval;

typedef struct cblock {
    int32_t first, last;         /* idx of begin and end markers */
    int32_t depth;               /* of loops */
    int32_t label;               /* word, -1: not emitted yet */
    bool reach;
    irblock *thread;             /* block without code: where jumps to it go instead; else NULL */
} cblock;

typedef struct useinfo { int32_t next, order, idx; } useinfo;

typedef struct poolent { uint64_t bits; irlocal *local; int32_t slot; irval *leaf; } poolent;

typedef struct fixup { uint32_t at, base; int32_t stub; irblock *to; uint8_t kind; } fixup;    /* 16, 32 or 64 bits at word at, relative to base */
typedef struct pmove { int32_t dst; int32_t src; irval *leaf; } pmove;       /* leaf: src is a constant */
typedef struct stub { irblock *from, *to; int32_t label; } stub;

typedef struct callsite { int32_t idx, inlined; uint32_t pc; } callsite;     /* pc: the return address */

typedef struct cg {
    irfn *fn; irfunc *f; arena *ar;
    arena *out;                  /* where the finished code goes */
    diags *d;                    /* to find lines */
    rt_func *made;               /* gets what belongs to the code */
    const char *failed;          /* limit hit, or NULL */
    irblock **order; int nord;
    cblock *b;                   /* by block id */
    cval *v;                     /* by value id */
    VEC(useinfo) usepool;
    VEC(poolent) pool;
    int32_t *poolhash; uint32_t poolcap;
    VEC(irlocal *) locals;       /* in memory */
    int ntemps, nptr, nscalar, nlocptr, nlocscalar;
    int maxout;                  /* slots of results and arguments of the widest call */
    bool safepoints, ctxneeded;
    int32_t nidx;
    /* frame */
    int ptrbase, locbase, locend, scalarbase, poolbase, tempbase, outbase, framesize;
    /* emission */
    insn *code; uint32_t n, cap;
    VEC(fixup) fixups;
    VEC(stub) stubs;
    VEC(rt_pcline) lines;
    VEC(callsite) calls;
    VEC(int32_t) joined;         /* values that share another's slot */
    uint32_t barrier;            /* no peephole looks at words before this one */
    uint32_t last, before;       /* where the latest instruction and the one before it begin */
    int tempused;
    bool longjumps;
    int curorder, nextorder;     /* block being emitted, block emitted after it */
    pos lastpos; int32_t lastinl; uint32_t lastline;
    uint32_t lineno, nearline; pos linelo, linehi;
    uint16_t lineof, lastfile;                     /* file of that line, and of the last entry: index into files, from 1; 0: the function's own */
    VEC(const char *) files;
} cg;

static inline cval *cvof(cg *c, const irval *v) { return &c->v[v->id]; }
/* v, through aliases. */
static inline irval *cg_resolve(cg *c, irval *v)
{
    while (cvof(c, v)->kind == CV_ALIAS) v = cvof(c, v)->alias;
    return v;
}
/* A constant, or an address that is one in the frame or the program. */
static inline bool cg_isleaf(const irval *v)
{
    switch (v->op) {
    case IR_CONST: case IR_FCONST: case IR_NIL: case IR_ADDR: case IR_FUNC: case IR_GLOBAL: case IR_LOCAL: return true;
    default: return false;
    }
}
irval *cg_freealias(irval *v);                              /* the value whose bits v has too; NULL: none */
bool cg_constint(cg *c, irval *v, int64_t *k);              /* integer constant or nil */
irval *cg_shortstring(cg *c, irval *eq, uint64_t *bytes, int64_t *n);
static inline bool cg_isptr(const irval *v) { return v->type == IT_PTR; }
static inline bool cg_fits16(int64_t k) { return k >= -32768 && k <= 32767; }
/* Does v use the outgoing area? */
static inline bool cg_iscall(const irval *v)
{
    return v->op == IR_CALL || v->op == IR_CALLC || v->op == IR_CALLI || v->op == IR_RUNDEFERS;
}
static inline bool cg_issafepoint(const irval *v)
{
    if (cg_iscall(v)) return !(v->op == IR_CALL && v->fn->native && !(v->fn->rf->flags & RF_PARKS));
    if (v->op == IR_RT) return (ir_rtinfo[v->imm].flags & IROF_S) != 0;
    return v->op == IR_NEW || v->op == IR_GO;
}
static inline bool cg_isfloat(int t) { return t == IT_F32 || t == IT_F64; }
static inline bool cg_issigned(int t) { return t >= IT_I8 && t <= IT_I64; }

/* An address taken apart: base (+ idx * scale) + off. */
typedef struct caddr { irval *base, *idx; int64_t scale, off; } caddr;
caddr cg_addr(cg *c, irval *mem);                           /* of a LOAD or STORE */

void cg_layout(cg *c);
void cg_select(cg *c);
int  cg_operands(cg *c, irval *v, irval **out, int max);    /* values in slots or leaves that v's instruction reads; -1: more than max */
bool cg_regalloc(cg *c);
void cg_emit(cg *c);
void cg_livemap(cg *c);                                     /* after cg_emit, and ptrbits: fills made->live */

/* emit.c, for the other emitters */
insn *cg_ins(cg *c, int op, int a, int b, int d);
insn *cg_latest(cg *c, int words);                          /* the latest instruction, if it has so many and is not the end of another way here; else NULL */
void cg_word(cg *c, uint64_t u);
void cg_xword(cg *c, int a, int b, int d, int e);
int  cg_reg(cg *c, irval *v);                               /* slot of an operand; constants are put in a temporary */
int  cg_dst(cg *c, irval *v);
int  cg_temp(cg *c);
bool cg_lonely(cg *c, irval *v, uint64_t *bits);            /* a constant that no slot holds */
void cg_loadleaf(cg *c, int dst, irval *leaf);
void cg_move(cg *c, int dst, int src);
void cg_moves(cg *c, pmove *m, int n);                      /* parallel */
void cg_localaddr(cg *c, int dst, irlocal *l, int64_t off);
void cg_memop(cg *c, irval *v);
void cg_call(cg *c, irval *v);
void cg_ret(cg *c, irval *v);
void cg_rt(cg *c, irval *v);
void cg_arith(cg *c, irval *v);
void cg_compare_value(cg *c, irval *v);
irval *cg_result(irval *call, int64_t k);                   /* RES k of a call, or NULL */
uint64_t cg_leafbits(irval *v);                             /* of a leaf other than LOCAL */
bool cg_shortleaf(irval *v, int32_t *k);                    /* its bits are those of k. Never an address: code is as long wherever things lie, and so the same in each run */
int  cg_slot(cg *c, irval *v);                              /* of a value that has one */
void cg_value(cg *c, irval *v);                             /* one value's instructions */
bool cg_int_jump(cg *c, irval *cmp, bool sense, int *op, int *a, int *b);
void cg_addrcalc(cg *c, irval *v, int dst);
void cg_compare_into(cg *c, irval *v, int dst);
#endif
