/* ir.h - the intermediate form: functions of basic blocks of typed scalar values.
 *
 * Lowering (lower_*.c) makes it from the typed tree, in a form where every Go variable is a memory local (irlocal)
 * reached by LOAD and STORE; passes inline, decide stack or heap (escape.c), promote locals to SSA values (ssa.c), optimise,
 * and codegen turns it to bytecode. All values are scalars of one slot: strings, slices, interfaces, complex numbers and
 * small structs are taken apart by lowering ("flattening", runtime/abi/bytecode.h); values of other types ("memory types": any type with an
 * array of length > 0 or more than MAX_LEAVES leaves) are handled by address.
 *
 * Invariants (ir_verify): a block ends with exactly one T operation, which is its last; PHIs come first; operands dominate their uses (before promotion too:
 * lowering uses values across blocks where their definition dominates; checked where dominators are known); preds and succs agree; operand counts and types match ir_ops.def.
 * Evaluation order is the order in the block: passes may move, merge or drop only P operations (and DIV/MOD with a constant nonzero divisor).
 */
#ifndef GOL_IR_H
#define GOL_IR_H
#include "base/laps.h"
#include "compiler/types/types.h"
#include "runtime/abi/module.h"

enum irtype { IT_VOID, IT_BOOL, IT_I8, IT_I16, IT_I32, IT_I64, IT_U8, IT_U16, IT_U32, IT_U64, IT_F32, IT_F64, IT_PTR, IT_MEM /* BYVAL */ };

enum irop {
#define IROP(name, nargs, flags, doc) IR_##name,
#include "compiler/ir/ir_ops.def"
#undef IROP
    IR_NOPS
};
enum rtcall {
#define RTCALL(name, res, args, flags, doc) RTC_##name,
#include "compiler/ir/rtcalls.def"
#undef RTCALL
    RTC_COUNT
};
enum irop_flags { IROF_P = 1, IROF_R = 2, IROF_W = 4, IROF_X = 8, IROF_S = 16, IROF_T = 32, IROF_U = 64 };

typedef struct iropinfo { const char *name; int nargs; int flags; } iropinfo;
extern const iropinfo ir_opinfo[IR_NOPS];
typedef struct rtcallinfo { const char *name, *res, *args; int flags; } rtcallinfo;
extern const rtcallinfo ir_rtinfo[RTC_COUNT];

/* SLICEB kinds: operands in this order, I64. Texts: go-texts. cap: "with capacity" for slices, len: "with length" for strings and arrays. */
enum slice_check {
    SB_SLICE_HI_CAP,    /* lo, hi, cap:  0 <= lo <= hi <= cap  (slice) */
    SB_SLICE_HI_LEN,    /* lo, hi, len:  same, string or array ("with length") */
    SB_SLICE3_CAP,      /* lo, hi, max, cap: slice */
    SB_SLICE3_LEN       /* lo, hi, max, len: array */
    /* when hi is omitted lowering passes hi = len (and for slices SB_SLICE_LO below) */
    , SB_SLICE_LO       /* lo, len: s[lo:] : panics "slice bounds out of range [lo:len]" */
};

/* Why a value is what it is, in the words of Go's compiler ("address-of", "assign"): what made it, for reports of escape analysis. A COPY with aux2 1 bears one (ptr);
 * there are some only where a function is lowered for such a report (irprog.noting). text, e, s, d, what alloc makes, or o = e, and at: what is told of, and where;
 * rest: e is a call, and the variadic slice made for it is meant; callee: the assignment of the arguments of e, a call of it that was inlined, to its parameters, or of what s, in it,
 * returns to its results; in: the package that it stands in, if it was inlined from another one. */
typedef struct irval irval;
typedef struct irnote {
    const char *why, *text;
    Object *o; Expr *e; Stmt *s; Decl *d;
    const irval *alloc; const struct irfn *callee; const Package *in;
    pos at; bool rest;
} irnote;

typedef struct irblock irblock;
typedef struct irfunc irfunc;
typedef struct irlocal irlocal;
typedef struct irglobal irglobal;
typedef struct irfn irfn;
typedef struct irprog irprog;

enum { IR_SPARE = 16, IR_MANYLOCALS = 16000 /* more variables than these live outside of the frame: spill.c */ };
enum stage {
#define STAGE(name, text) STAGE_##name,
#include "compiler/stages.def"
#undef STAGE
    NSTAGES
};
enum { IRF_NOWB = 1, IRF_NONNULL = 2 /* known not nil */, IRF_LIKELY = 4, IRF_SLICED = 8 /* begins further in: GOLFAULT=nowb:subslice */, IRF_RETYPED = 16 /* reports: a function literal that was converted to another type */, IRF_MARK = 128 };

struct irval {
    uint16_t op;
    uint8_t  type;             /* enum irtype */
    uint8_t  flags;
    uint32_t id;               /* dense per function */
    irblock *blk;
    irval *prev, *next;        /* order in the block */
    uint32_t nargs;
    uint32_t uses;             /* operand uses; kept by ir_new, ir_setarg, ir_remove */
    irval **args;              /* inl[] or an arena array */
    irval *inl[3];
    union { int64_t imm; double f; } ;
    union { const void *ptr; irlocal *local; irglobal *global; irfn *fn; } ;
    int64_t aux2;
    pos at;
    int32_t inlined;           /* index into irfunc.inls, -1 */
    Expr *src;                 /* expression an allocation or conversion comes from (escape texts), else NULL */
    union { void *scratch; int64_t num; };   /* of the pass that runs */
};

struct irblock {
    uint32_t id;
    irfunc *fn;
    irval *first, *last;
    VEC(irblock *) preds;
    irblock **succs; int nsuccs;
    irblock *succbuf[2];
    irblock *idom; int domdepth, loopdepth;   /* dom.c */
    int order;                 /* reverse postorder */
    int lastpred;              /* ir_openedge's last answer */
    bool cold;                 /* ends in a panic */
    void *scratch;
};

struct irlocal {               /* a variable in the frame */
    uint32_t id;
    const char *name;          /* NULL: temporary */
    Object *obj;               /* Go variable, or NULL */
    const rtype *rt;           /* its type (size, pointers); temporaries too */
    int32_t argslot;           /* >= 0: a memory-type parameter that lives in parameter slot argslot (after results); -1 */
    bool isvolatile;           /* stays in memory: named results of functions that defer */
    bool escapes;              /* by escape analysis: lives in the heap */
    bool captured;             /* address goes into a closure object */
    bool isparam, isresult;
    bool ofcall;               /* what an inlined body returns, if that is one value */
    pos inlinedat;             /* with notes: the place of the call that was inlined and whose variable it was, 0 */
    int loopdepth;             /* of its VARDEF, for escape analysis */
    bool defined;              /* it has a VARDEF */
    int32_t body;              /* its address does not leave this inlined body: an index into irfunc.inls, -1: that is not known (escape.c) */
    pos at;
    int32_t slot;              /* codegen: frame slot */
    void *scratch;
};

struct irglobal {              /* a package variable */
    Object *obj; const char *name;
    const rtype *rt;
    char *addr;                /* its storage */
    irprog *prog;
};

/* A function that code can call, whether lowered yet or not. */
enum fn_kind {
    FN_DECL,      /* obj: declared function or method */
    FN_LIT,       /* info: function literal; always called with CTX */
    FN_METHWRAP,  /* wtype, wm: method of wtype with the receiver as an interface's data word (promotion, pointer-to-value) */
    FN_METHEXPR,  /* sel: T.M as a plain function */
    FN_BOUND,     /* sel: method value; CTX holds the receiver */
    FN_DEFER,     /* made by lowering for defer/go statements: closure without arguments around a call */
    FN_SPREAD,    /* sig: see rt_adapter (lower_adapter.c) */
    FN_GATHER,    /* sig: the same */
    FN_BIND,      /* sig: the same */
    FN_INIT,      /* package initialisation (pkg), or one variable's (init) */
    FN_INSTANCE,  /* reports: what Go makes of obj, an instance: a call of the code that it shares with others */
    FN_MAIN       /* script body */
};
enum fn_state { FN_KNOWN, FN_LOWERING, FN_LOWERED, FN_AHEAD /* has code that waits for the first call: compiler/ahead.c */, FN_COMPILED };
struct irfn {
    uint8_t kind;
    uint8_t state;             /* enum fn_state */
    bool native;               /* no body: bound to a C native */
    bool noinline_, wrapper;
    bool elements_;            /* a standard function marked go:elements: keeps of its last parameter, a slice, only what the elements lead to; of the others all */
    const char *flow_;         /* a standard function marked go:flow: which arguments lead where (escape.c); NULL: none */
    bool noescape_;            /* a standard function marked go:noescape: keeps none of its arguments, and returns nothing that leads to one */
    const char *reads_;        /* one of either that is marked go:reads, too: the parameters by which it writes to nothing; NULL: none */
    bool seen, noahead;        /* ahead.c: has its place in calls; is left to its call */
    bool plainuse, genericuse; /* reports: an instance that is called from what is not generic; from what is */
    bool inlrefused;           /* looked at for inlining, in vain */
    bool replaceable;          /* a later entry of a session may put another function in its place: callers assume nothing of its body */
    Object *obj; FuncInfo *info; Type *wtype; MethodEntry wm; Selection *sel; Package *pkg; Initializer *init; Type *sig;
    int initfrom, initto;      /* FN_INIT of a package: the part of its initorder that is this one's; none of it: the calls of its init functions */
    irfn *outer;               /* FN_LIT, FN_DEFER: enclosing function */
    rt_func *rf;               /* its metadata; address fixed from the start (RF_LAZY until compiled) */
    irfunc *ir;                /* after lowering */
    const char *name;          /* "main.(*T).M" */
    void *low;                 /* FN_DEFER: what it calls; FN_INIT: oncestate, or NULL */
    VEC(irfn *) inner;         /* functions that lowering makes up: closures, bodies of defer and go; the same ones in the same order each time */
    void *esc;                 /* escape tags of parameters */
    irfunc *inl;               /* its form after lowering, for inlining; in the batch's arena, which may last for some more; or NULL */
    int nlits;                 /* numbering of literals inside */
    struct { irfn *by, *first, *last, *next; } calls;   /* ahead.c: who was first seen to call it; first to last, by next: whom it was first seen to call */
    struct aheadjob *ahead;    /* FN_AHEAD: its code, and what is known of it */
    Objects needs;             /* lazy packages: package variables that must be initialised before it runs */
};

/* irfn.low of a lazy package's initialiser, which runs once however often it is called: it may be called where its turn comes, and before, by what
 * needs its variable. */
typedef struct oncestate { uint8_t started; bool listed; } oncestate;

typedef struct inlcall { pos at; irfn *callee; int made; } inlcall;         /* made: of a literal, in which inlined body, -1 */
typedef struct irlitcall { Expr *lit; bool object, heap; } irlitcall;      /* a literal called where it stands; an object was made for it; would be in the heap */
typedef struct irwrap { irfn *fn, *callee; pos at; Expr *call; } irwrap;       /* the function made for the call of a go or defer statement; callee NULL: not known */
typedef struct irstdcall { pos at; const Object *f; int inlined; } irstdcall;                /* a call of a standard function; in which inlined body, -1 */
typedef struct irremark { pos at; Stmt *self; int inlined; } irremark;      /* an assignment within one object, which escape analysis passes over; NULL: an index that needs no check. In which inlined body, -1 */
typedef struct irdevirt { Expr *call; Type *to; } irdevirt;    /* a method call of an interface whose type is known */

struct irfunc {
    irfn *fn; irprog *prog;
    laps *laps;                /* of the thread that works on it; NULL: nobody asks for times */
    arena *ar;                 /* &own, or the batch's for what is kept for inlining */
    arena own;
    VEC(irblock *) blocks;     /* blocks[0] is the entry */
    VEC(irlocal *) locals;
    VEC(rt_inl) inls;
    VEC(inlcall) inlcalls;     /* the same, for reports */
    VEC(irdevirt) devirts;
    VEC(irwrap) wraps;         /* for reports; */
    VEC(irstdcall) stdcalls;   /* the same; */
    VEC(irlitcall) litcalls;   /* the same; */
    VEC(Expr *) strtmps;       /* and conversions string(b) that no string is made for */
    VEC(irremark) remarks;     /* and what Go says besides */
    uint32_t nvals, nblocks;
    int nres, nargs;           /* slots */
    uint8_t *restypes, *argtypes;  /* irtype of each slot; IT_MEM: raw memory word */
    Type **results; int nresults;
    const uint8_t *argptr;     /* nargs flags: memory words that hold pointers; NULL: none are memory */
    irval **resaddr;
    bool hasdefer, needctx, hasrecover, ssa;
    bool domvalid;             /* dominators are known: since ir_dominators no block has been made */
    bool spilled;              /* variables live outside of the frame: ir_spill */
    bool aliased;              /* addresses of locals are values of others: once those are promoted, more locals may be direct (ssa.c) */
    bool marked;               /* escape analysis has found something that may become a local */
    bool noted;                /* it bears notes: irprog.noting */
    bool rewritten;            /* escape analysis has changed it: no longer lowering's form */
    irblock *deferret;         /* where a recovered frame goes on: RUNDEFERS, load results, RET */
    pos at;
};

struct irprog {                /* one per program; survives into run time for lazy compilation */
    Program *types;
    arena *ar;                 /* lives as long as the VM */
    arena *irar;               /* of the batch being compiled: irfuncs, bodies kept for inlining; NULL: ar */
    rt_module *mod;
    VEC(irfn *) fns;           /* in order of creation */
    void *rtypes;              /* typedesc.c: table by identity */
    void *itabs;               /* static itabs by (interface, type) */
    void *strings;             /* string literals */
    void *lits;                /* FuncInfo -> irfn */
    rt_native (*native)(void *ctx, const char *name, rt_func *rf); void *nativectx;   /* finds "strings.IndexByte"; sets rf->host */
    bool race;                 /* accesses of shared memory are instrumented (race.c) */
    int optlevel;              /* 0: no passes but what codegen needs */
    bool check;                /* verify after every pass */
    bool subslice;             /* GOLFAULT: stores through the results of slice expressions have no write barrier */
    const char *noescape;      /* GOLFAULT: variables of that name do not escape; NULL or empty: none */
    uint8_t badopt;            /* GOLFAULT: the pass that miscompiles (runtime/abi/badopt.h) */
    bool telling;              /* functions are lowered for reports only: the verdicts are those of -m */
    void *temps;               /* the same: ptrmap of what Go makes variables for (gotemps.h); NULL: nobody has looked */
    bool recent;               /* these are of the form after inlining, with places, limits and texts of Go 1.26; else, as without inlining, of Go 1.19 */
    void (*loopbody)(void *ctx, irfunc *f);   /* reports: told of the body of a loop over a function when the function around it is lowered once more; NULL: nobody asks */
    void *loopbodyctx;
    bool noting;               /* lowering writes down why values are what they are (irnote), and keeps each variable as one, shared with the closures that use it */
    bool stayed, damaged, bypassed;   /* noescape, badopt and subslice have found something to do */
    void *dumpctx; void (*dump)(void *ctx, const char *stage, irfunc *f);
    diags *d;
    laps *laps;                /* by enum stage; NULL: nobody asks for times */
    /* tables.c, typedesc.c */
    void *wraps, *exprs; rt_globals *region; uint64_t regionused;
    bool filling; VEC(rtype *) newmaps;
    arena spare[IR_SPARE];     /* emptied arenas of released functions: memory that was touched already. An array, since releasing must not need memory */
    int nspare;
    VEC(irfn *) live;          /* functions that were given IR in this batch */
    struct esctags *tagtop;    /* escape analysis: the latest of the functions that are looked at and not settled */
    unsigned tagwork;          /* escape analysis: callees looked at for the current function */
    bool exacttags;            /* escape analysis looks into standard functions, too (reports) */
    VEC(irfn *) kept;          /* functions with inl */
    uint64_t datasize;         /* bytes of package variables so far */
    pos failedat;              /* where failed is to be reported; 0: at the function */
    const char *failed;        /* internal limit hit while compiling the current function, or NULL */
};

/* ---- building (ir.c) ---- */
irfunc  *ir_newfunc(irprog *p, irfn *fn);
irfunc  *ir_newkept(irprog *p, irfn *fn);                             /* in the batch's arena */
void     ir_release(irfn *fn);                                        /* frees fn->ir */
void     ir_freefunc(irfunc *f);
void     ir_rest(irprog *p);                                            /* no function will be compiled for a while: spare arenas rest */
void     ir_freearena(irprog *p, arena own);                          /* the same by the arena it owns */
irblock *ir_newblock(irfunc *f);
bool     ir_within(const irfunc *f, int32_t inlined, int32_t body);  /* whether what stands in the one is inside of the other: indices into f->inls, -1: f itself */
irlocal *ir_newlocal(irfunc *f, const char *name, Object *obj, const rtype *rt);
irval   *ir_appendn(irblock *b, int op, int type, irval **args, int nargs);   /* sets nothing else */
#define  ir_append(b, op, type, nargs, ...) ir_appendn((b), (op), (type), (irval *[]){ NULL, ##__VA_ARGS__ } + 1, (nargs))   /* the same with the operands in a row */
irval   *ir_insert_before(irval *where, int op, int type, int nargs, irval **args);
irval   *ir_insert_after(irval *where, int op, int type, int nargs, irval **args);
irval   *ir_const(irblock *b, int type, int64_t v);
void     ir_jump(irblock *from, irblock *to);                        /* ends from */
void     ir_br(irblock *from, irval *c, irblock *t, irblock *e);
void     ir_addsucc(irblock *from, irblock *to);                     /* keeps preds */
void     ir_setarg(irval *v, int i, irval *x);
void     ir_replace(irval *v, irval *with);                          /* all uses: needs a scan; see ssa.c for bulk */
void     ir_remove(irval *v);                                        /* unlinks; operands' uses decrease */
void     ir_print(buf *out, irfunc *f);
irfunc  *ir_parse(irprog *p, const char *text, char **err);          /* tests: text as ir_print's */
bool     ir_verify(irfunc *f, buf *why);
void     ir_checked(irprog *p, const char *pass, irfunc *f);          /* passes.c: if p->check, an error in p->failed that names the first pass that left IR broken */
static inline int ir_size(int irtype)                                /* bytes in memory */
{
    static const uint8_t size[] = { 0, 1, 1, 2, 4, 8, 1, 2, 4, 8, 4, 8, 8, 0 };
    return size[irtype];
}

/* ---- types (typedesc.c) ---- */
const rtype *ir_rtype(irprog *p, Type *t);
const itab  *ir_itab(irprog *p, Type *iface, Type *concrete);        /* static itab; concrete implements iface */
typedef struct irleaf { uint32_t off; uint8_t type; } irleaf;        /* type: enum irtype; PTR only for GC pointers, words as I64 */
typedef struct irflat { bool mem; uint8_t traits /* typedesc.c */; int nslots; int n; irleaf leaf[MAX_LEAVES]; } irflat;
const irflat *ir_flatten(irprog *p, Type *t);                        /* mem: memory type, nslots = words */
irfn *ir_fn_of_obj(irprog *p, Object *f);                            /* O_FUNC */
rt_native ir_native(irprog *p, irfn *fn);                            /* what is bound to fn, a function without a body, or to what //go:linkname calls it; NULL: nothing */
irfn *ir_fn_new(irprog *p, int kind, const char *name);
const char *ir_funcname(irprog *p, Object *f);           /* "main.(*T).M" */
void  ir_forget_methods(irprog *p);                                  /* method tables are made anew at their next use */
void  ir_redirect(irfn *old, irfn *now);                             /* calls of old, replaceable, run now from here on; same type */
irfn *ir_methwrap(irprog *p, Type *t, const MethodEntry *m);         /* as rmethod.fn */
irfn *ir_methexpr(irprog *p, Type *t, Selection *s);                 /* T.M */
irglobal *ir_global_of(irprog *p, Object *v);
irglobal *ir_static_cell(irprog *p, const char *name, const rtype *rt);  /* storage that no package variable owns; NULL: too much data */
const char *ir_strlit(irprog *p, bytes s);                           /* interned static bytes */
const rtype *ir_rt_bytes(irprog *p, uint64_t size, const uint8_t *ptrwords);   /* anonymous layout: closures, hiter */

/* ---- stages ---- */
void ir_lower(irprog *p, irfn *fn);            /* fn->ir, state 2; checks bodies of lazy packages first */
/* The body of a loop over a function, which is lowered only as a part of the function around it (lower_rangefunc.c). */
static inline bool ir_isloopbody(const irfn *fn) { return fn->kind == FN_LIT && fn->info && fn->info->range; }
/* What the checker found out about the body of a function of the source; NULL: of none. */
static inline const FuncInfo *ir_fninfo(const irfn *fn) { return fn->kind == FN_LIT ? fn->info : fn->obj && fn->obj->func ? fn->obj->func->info : NULL; }
bool ir_settled(const Object *o);
bool ir_onevar(const Object *o);               /* a loop's variable of which all iterations share one instance, since the loop is over when it is captured */
bool ir_byvalue(irprog *p, const Object *o);   /* is a captured variable copied into the closure? */
/* Lowers fn once more, whatever has become of it. kept: into the batch's arena; else the caller frees it (ir_freefunc). NULL: that failed. */
irfunc *ir_lower_again(irprog *p, irfn *fn, bool kept);
/* Adds to out what Go's -m would say of fn: escape_report.c. */
typedef struct escnote { pos at; const char *text; int order; } escnote;   /* order: among those of one place */
typedef VEC(escnote) escnotes;
void ir_explain(irprog *p, irfn *fn, arena *ar, bool inlined, escnotes *out);      /* inlined: literals that are inlined where they stand are not told of */
void ir_explain_flows(irprog *p, irfn *fn, arena *ar, escnotes *out);   /* escape_flow.c: by which ways what escapes does; texts of several lines */
void ir_explain_inlining(irprog *p, irfn *fn, arena *ar, bool costs, escnotes *out);   /* inline_report.c; costs: what each function costs, and why some cannot be inlined */
void ir_optimize(irfunc *f);         /* all passes, in place (passes.c) */
void ir_front(irfunc *f);                      /* those of them that need the program's tables and other functions ... */
void ir_back(irfunc *f);                       /* ... and the rest, which needs f alone, if nothing is checked, dumped, instrumented or damaged on purpose */
void emit_func(irprog *p, irfn *fn);           /* bytecode into fn->rf (codegen/), state FN_COMPILED */
/* The two halves of it, of a function with a body. The first needs f alone: code and tables go to out, what to set in rf to *made, zero before; d is asked
 * for lines. Returns the limit that was hit, NULL: none. */
const char *emit_code(irfunc *f, arena *out, diags *d, rt_func *made);
void emit_install(irfn *fn, const rt_func *made);

#endif
