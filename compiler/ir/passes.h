/* passes.h - the passes over IR, in the order passes.c runs them. Each states needs / breaks / ensures at its definition. */
#ifndef GOL_IR_PASSES_H
#define GOL_IR_PASSES_H
#include "compiler/ir/ir.h"

extern const char *const ir_stages[]; /* passes.c: after which a function can be printed, in order, and "all" of them; NULL ends it */

void ir_inline(irfunc *f);            /* inline.c: small static callees into f */
bool ir_caninline(irprog *p, irfn *callee);   /* inline.c: calls to it are replaced where there is room */
void ir_constbox(irfunc *f);          /* constbox.c: boxes of constant variables in static memory */
/* Which of the variables of f, in lowering's form, are constant, for the following. */
typedef struct irconstants irconstants;
const irconstants *ir_constants(irfunc *f);
/* Does v make a box of something constant? box: the memory of what it holds. */
bool ir_constant_box(const irconstants *at, const irval *v, uint64_t box[2]);
void ir_escape(irfunc *f);            /* escape.c: which locals and NEWs live in the heap */
void ir_heapify(irfunc *f);           /* heapify.c: rewrites by those decisions */
void ir_spill(irfunc *f);             /* spill.c: variables of functions with too many of them */
void ir_dominators(irfunc *f);        /* dom.c: order, idom, domdepth, loopdepth; removes unreachable blocks */
void ssa_promote(irfunc *f);          /* ssa.c: direct locals to values */
bool ssa_simplify(irfunc *f);         /* opt_gvn.c: folding, copies, common subexpressions, checks */
void ssa_dce(irfunc *f);              /* opt_dce.c: unused values */
void ssa_licm(irfunc *f);             /* opt_licm.c: loop invariants to preheaders */
bool ir_cleancfg(irfunc *f, bool *settled);          /* opt_cfg.c: merges and threads blocks; did anything change? */
bool ir_thread(irfunc *f);            /* opt_thread.c: ways that decide a branch go past it */
void ir_badopt(irfunc *f, int pass);   /* badopt.c: damage, when GOLFAULT asks for this pass's (enum badopt) */
void ir_race(irfunc *f);              /* race.c: tells of accesses that goroutines may share */
void ir_barriers(irfunc *f);          /* barrier.c: marks stores that need no write barrier */

/* inline_cost.c: what Go's rule says of a function. why: the reason that it is never inlined, in Go's words, NULL: none. The rest is of the count itself. */
typedef struct inlcost { int cost; const char *why; bool done, waiting; int index, low; } inlcost;
enum { INL_BUDGET = 80, INL_LITBUDGET = 2 * INL_BUDGET, INL_ONCEBUDGET = 10 * INL_BUDGET /* of a literal; of one that is called once */ };
const inlcost *inl_cost(irprog *p, Object *f);            /* a declared function; NULL: too large to look at, generic and no instance, or without a body */
int inl_costinstance(irprog *p, Object *f);               /* of what calls f, an instance, with its dictionary */
const inlcost *inl_costlit(irprog *p, FuncInfo *fi);      /* a func literal */
int inl_costwrapper(irprog *p, Expr *call);              /* what is made for the call of a go or defer statement, with variables for what it is given */

/* dom.c */
typedef struct irorder { irblock **at; int n; } irorder;
irorder ir_rpo(irfunc *f);            /* reachable blocks in reverse postorder */
bool ir_dominates(const irblock *a, const irblock *b);
void ir_movetoend(irval *v, irblock *to);    /* opt_licm.c: before what ends the block */
irblock *ir_meet(irblock *a, irblock *b);   /* the closest block that dominates both */
void ir_removepred(irblock *b, int i);    /* edge i into b is gone: preds and PHI operands */
int  ir_predindex(irblock *b, irblock *pred);
int  ir_openedge(irblock *b, const irblock *pred, const irval *phi);   /* index of an edge from pred for which phi has no operand yet; phi NULL: of any */

static inline bool ir_isconst(const irval *v) { return v->op == IR_CONST; }
static inline bool ir_pure(const irval *v) { return (ir_opinfo[v->op].flags & (IROF_P | IROF_X)) == IROF_P; }
#endif
