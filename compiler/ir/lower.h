/* lower.h - what the files of the lowering share (internal to compiler/ir/lower*.c).
 *
 * Evaluation order is gc's: calls, receives, slicings, assertions, && and || happen first, left to right, and everything
 * else (loads, arithmetic, checks) after them. An expression is therefore evaluated in steps: lo_prep runs
 * what must be first and remembers the results by node, lo_settle evaluates what may fail and comes before its turn, lo_eval computes the rest. Nodes that
 * lo_prep runs ("hoisted") prepare their own operands. lo_root does all. Why so: lower_order.c.
 *
 * A value of the IR may be used in any block its definition dominates; variables and things that join after
 * control flow are locals.
 */
#ifndef GOL_LOWER_H
#define GOL_LOWER_H
#include "compiler/ir/ir.h"
#include "compiler/ir/typedesc.h"

typedef struct addr { irval *p; irlocal *l; int64_t off; } addr;   /* p or l; plus off */

enum { V_NONE, V_LEAF, V_MEM /* at a; of any type: a leaf type is loaded by lo_load */, V_ZERO /* zero of a memory type */ };
typedef struct val { uint8_t kind, n; union { irval *v[MAX_LEAVES]; addr a; }; } val;

enum { VR_LOCAL, VR_VALUE, VR_ADDR };
/* Object.low of local variables while their function is lowered. concrete: type of what an interface variable that never changes holds. */
typedef struct varref { int kind; irlocal *l; val v; addr a; Type *concrete; } varref;

typedef struct jumptarget { struct jumptarget *up; Stmt *s, *labeled; irblock *brk, *cont; } jumptarget;
/* A table from nodes (Expr, Stmt) to values, chained. */
typedef struct saved { struct saved *next; const void *key; val v; irblock *b; } saved;
typedef struct nodetable { saved **at; uint32_t cap, n; } nodetable;
/* A loop over a function, while its body is lowered. exits: where the body wants to go on behind the loop, by code; branch NULL: return. */
typedef struct loopexit { int64_t code; Stmt *branch; } loopexit;
typedef struct rangefn { struct lower *outer; Stmt *s, *labeled; VEC(loopexit) exits; } rangefn;

typedef struct lower {
    irprog *p; irfn *fn; irfunc *f; irblock *b; arena *ar; Program *t;
    pos at;
    FuncInfo *info;
    Object **results; int nresults;     /* result variables of the function, or NULL */
    irlocal **reslocals;                /* their locals; NULL when results are only passed to RET */
    Type **restypes;
    bool namedres;
    jumptarget *jumps;
    Stmt *labeled;                      /* S_LABELED directly around the statement that comes next */
    nodetable labels;                   /* S_LABELED -> block */
    irblock *fallthrough;               /* next clause's body */
    nodetable saved;                    /* Expr -> value that lo_prep computed */
    int loopdepth;
    bool noguess;                       /* the call of a go or defer statement is not devirtualised */
    irval *ctx;
    int nwrap, nlit, nrange;            /* numbering in names */
    int nbound;                         /* variables bound to their values */
    int nexits;                         /* codes given to branches that leave bodies of loops over functions */
    rangefn *loop;                      /* the function lowered is the body of that loop */
    int ninner;                         /* functions made up so far, see irfn.inner */
    bool again;                         /* by ir_lower_again */
    bool readskey;                      /* of a literal that is a lookup's key: string(b) in it is only read (lo_literalkey) */
    bool readsbytes;                    /* comparisons look at what a []byte shows: lo_strtmp */
    pos assignat;                       /* the operator of the assignment whose store comes, which is where Go says that it needs a barrier; 0: at L->at */
    const struct around *around;        /* literals that are built in place: what is told of each value stored (lo_noted), innermost first */
    pos convat;                         /* where Go reports the conversion of a value to its place's type; 0: at the value */
} lower;

typedef struct around { const struct around *out; irnote n; } around;

/* a call that is ready to be made: what defer and go keep */
enum { CS_STATIC, CS_CLOSURE, CS_IFACE, CS_BUILTIN };
typedef struct carg { val v; Type *t; } carg;
typedef struct callsite {
    int kind; irfn *fn; Type *sig; int64_t index; int builtin; Expr *e; pos at;
    carg *args; int nargs;              /* closure or interface value first */
    const char *wraps;                  /* reports: the call that it comes to (stdinline_wraps), or NULL */
} callsite;

#define LO_FLAG_SAVED 128               /* Expr.flags: lo_prep has its value */

/* ---- lower.c ---- */
static inline irblock *lo_cur(lower *L)
{
    if (!L->b) L->b = ir_newblock(L->f);           /* unreachable code: pruned at the end */
    return L->b;
}
static inline irval *lo_mark(lower *L, irval *v) { v->at = L->at; return v; }
#define OP(L, op, type, n, ...) lo_mark((L), ir_append(lo_cur(L), (op), (type), (n), ##__VA_ARGS__))
#define under(t) type_under(t)
static inline const irflat *lo_flat(lower *L, Type *t) { return ir_flatten(L->p, t); }
static inline bool lo_ismem(lower *L, Type *t) { return ir_flatten(L->p, t)->mem; }
static inline uint64_t lo_size(lower *L, Type *t) { return type_size(L->t, t); }
static inline addr lo_at(irval *p) { return (addr){ p, NULL, 0 }; }
static inline addr lo_of(irlocal *l) { return (addr){ NULL, l, 0 }; }
static inline val lo_memval(addr a) { val v = { V_MEM, 0 }; v.a = a; return v; }
static inline val lo_leaf(irval *x) { val v = { V_LEAF, 1 }; v.v[0] = x; return v; }
static inline val lo_leaf2(irval *x, irval *y) { val v = { V_LEAF, 2 }; v.v[0] = x; v.v[1] = y; return v; }
static inline val lo_leaf3(irval *x, irval *y, irval *z) { val v = { V_LEAF, 3 }; v.v[0] = x; v.v[1] = y; v.v[2] = z; return v; }

irval *lo_int(lower *L, int type, int64_t v);
#define lo_i64(L, v) lo_int((L), IT_I64, (v))
irval *lo_nil(lower *L);
irval *lo_float(lower *L, int type, double d);
irval *lo_word(lower *L, const void *p);               /* rtype or itab word */
irval *lo_static(lower *L, const void *p);             /* pointer to static data */
irval *lo_rt(lower *L, int rtc, int type, int n, ...);
irval *lo_res(lower *L, irval *call, int i, int type);
irval *lo_base(lower *L, addr a);
irval *lo_addrp(lower *L, addr a);
irval *lo_ld(lower *L, addr a, int64_t off, int type);
void   lo_st(lower *L, addr a, int64_t off, irval *v);
val    lo_zero(lower *L, Type *t);
val    lo_load(lower *L, val v, Type *t);              /* leaves in values; memory types stay V_MEM or V_ZERO */
void   lo_store(lower *L, addr a, val v, Type *t);
void   lo_clear(lower *L, addr a, Type *t);
addr   lo_spill(lower *L, val v, Type *t);             /* an address that holds v */
val    lo_snapshot(lower *L, val v, Type *t);          /* as lo_load, but memory is copied to a temporary */
saved *lo_tab_add(lower *L, nodetable *t, const void *key);
saved **lo_tab_find(nodetable *t, const void *key);    /* the link that leads to key's entry; NULL if there is none */
irlocal *lo_temp(lower *L, Type *t);
irlocal *lo_tempk(lower *L, int kind);                 /* of a universe type */
irlocal *lo_temprt(lower *L, const rtype *rt);
void   lo_vardef(lower *L, irlocal *l);
irlocal *lo_declare(lower *L, Object *o);              /* new local, VARDEF */
void   lo_declare_as(lower *L, Object *o, val v);
void   lo_nilcheck(lower *L, irval *p);
irblock *lo_block(lower *L);
void   lo_jump(lower *L, irblock *to);                 /* ends the current block, if it is reachable; none is current after it */
void   lo_br(lower *L, irval *c, irblock *t, irblock *e, int likely);
void   lo_unreach(lower *L);
void   lo_set(lower *L, irblock *b);                   /* goes on in b */
bool   lo_isblank(Object *o);
static inline bool lo_byvalue(lower *L, Object *o) { return ir_byvalue(L->p, o); }
void   lo_fail(lower *L, const char *why);
void   lo_begin(lower *L, irprog *p, irfn *fn, irfunc *f);
void   lo_signature(lower *L, Type **res, int nres, Type **args, int nargs);
val   *lo_params(lower *L, Type **args, int nargs);    /* PARAM values; memory parameters as V_MEM of argslot locals */
void   lo_finish(lower *L);
void   lo_ret(lower *L, carg *vals, int n);            /* RET */
void   lo_return(lower *L);                            /* return of what the result variables hold; runs deferred calls */

/* ---- lower_note.c: nothing but v itself unless the program is lowered for a report of why values escape ---- */
val    lo_noted(lower *L, val v, const irnote *n);
val    lo_noted_around(lower *L, val v);
addr   lo_shown_temp(lower *L, irval *p);               /* a temporary that Go's reports show as {temp}, holding p */
irnote lo_assignment(Stmt *s, const char *why);
void   lo_remark(lower *L, pos at, Stmt *self);             /* what irfunc.remarks has */
void   lo_remark_index(lower *L, Expr *e, int64_t n);       /* the same of e, an index expression for one of n elements */
static inline val lo_note(lower *L, val v, const char *why, Expr *e)
{
    return L->p->noting ? lo_noted(L, v, &(irnote){ .why = why, .e = e, .at = e->at }) : v;
}
static inline irval *lo_note1(lower *L, irval *p, const char *why, Expr *e) { return L->p->noting ? lo_note(L, lo_leaf(p), why, e).v[0] : p; }
static inline val lo_notestmt(lower *L, val v, const char *why, Stmt *s)
{
    irnote n;
    return L->p->noting ? (n = lo_assignment(s, why), lo_noted(L, v, &n)) : v;
}
static inline val lo_inliteral(lower *L, val v) { return L->around ? lo_noted_around(L, v) : v; }   /* v is stored where L->around says */

/* ---- lower_order.c ---- */
void   lo_prep(lower *L, Expr *e);
void   lo_preplhs(lower *L, Expr *e);                  /* of what is assigned to */
void   lo_prepkey(lower *L, Type *mt, Expr *k, bool kept);        /* of an entry; kept: of a new one */
void   lo_prepbound(lower *L, Expr *e);                /* a bound of a slice expression */
/* lo_prep of one after the other, of which the i-th becomes a becomes(ctx, i): gc copies early what it puts into interfaces by address. */
void   lo_preplist(lower *L, Expr **es, int n, Type *(*becomes)(const void *ctx, int i), const void *ctx);
bool   lo_runs(lower *L, Expr *e);                     /* would lo_prep run something? */
bool   lo_hoisted(lower *L, Expr *e);
bool   lo_settle(lower *L, Expr *e, Type *t);          /* e is prepared, and becomes a t (NULL: what it is); true if what is left to evaluate can fail */
void   lo_settlekey(lower *L, Expr *e, Type *kt);      /* of a lookup */
void   lo_settleentry(lower *L, Expr *e);              /* before lo_lref, if the assignment to e is a statement of its own to gc; e is prepared, and any expression */
void   lo_ahead(lower *L, Expr *e, Type *t);           /* the same, and evaluates e now if it can fail */
void   lo_settleroot(lower *L, Expr *e);               /* the same of what is evaluated next: itself it need not come first */
void   lo_settleplace(lower *L, Expr *e);              /* e is assigned to, when the value is there */
void   lo_keep(lower *L, Expr *e, val v);              /* e's value is v, once */
val    lo_take(lower *L, Expr *e);
bool   lo_addressable(Expr *e);                        /* has gc an address for e as it stands, without copying it? */
bool   lo_spreads(Expr *call);                         /* built-in function of one call with several results: append(f()) */

/* ---- lower_expr.c ---- */
val    lo_eval(lower *L, Expr *e);
val    lo_root(lower *L, Expr *e);
val    lo_evalas(lower *L, Expr *e, Type *t);
val    lo_rootas(lower *L, Expr *e, Type *t);
void   lo_discard(lower *L, Expr *e);
irval *lo_index64(lower *L, Expr *e, bool *isunsigned);   /* an index or length operand as I64 */
irval *lo_tocount(lower *L, val v, Type *t);
void   lo_cond(lower *L, Expr *e, irblock *t, irblock *f);
val    lo_const(lower *L, const Const *cv, Type *t);
val    lo_strconst(lower *L, bytes s);
val    lo_arith(lower *L, int tok, val x, val y, Type *t, Type *yt, Expr *e);
irval *lo_compare(lower *L, int tok, val x, Type *xt, val y, Type *yt);
irval *lo_equal(lower *L, val x, val y, Type *t);
bool   lo_isnilexpr(Expr *e);
Expr  *lo_spread(lower *L, Expr *call);                /* makes that call; the same with its results as operands */
val    lo_mapkey(lower *L, Expr *e, Type *kt);         /* key of a lookup: string(bytes) without a copy */
val    lo_literalkey(lower *L, Expr *e);                /* a literal that is a key: string(b) in it is only read */
val    lo_strtmp(lower *L, Expr *e);                   /* string operand that is only read at once: string(bytes) without a copy */
bool   lo_isbytes2str(Expr *e);                        /* string(b) of a []byte? */
irval *lo_reading(lower *L, irval *c);                 /* c, a comparison of strings, looks at bytes while L->readsbytes */

/* ---- lower_addr.c ---- */
val    lo_place(lower *L, Expr *e);                    /* V_MEM where e is in memory; else its value */
addr   lo_address(lower *L, Expr *e);                  /* e is addressable */
val    lo_field(lower *L, val v, Type *st, int i, Type **ft);
val    lo_walk(lower *L, val v, Type *t, const int *path, int n, Type **out);
val    lo_varplace(lower *L, Object *o);
addr   lo_globaladdr(lower *L, Object *o);
irval *lo_maplookup(lower *L, Type *mt, irval *m, val key, bool two, irval **ok);
irval *lo_mapassign(lower *L, Type *mt, irval *m, val key);
void   lo_mapdelete(lower *L, Type *mt, irval *m, val key);
bool   lo_fastmap(lower *L, Type *mt);
typedef struct arraystep { struct arraystep *in; irval *i; bool isunsigned; int64_t n; uint64_t size; } arraystep;     /* an index of an array, within that of another */
typedef struct lref { int kind; addr a; irval *p, *n, *i; val m, key; int64_t off; arraystep *steps; Type *t, *mt; bool uidx, through; } lref;
void   lo_lref(lower *L, Expr *e, lref *r);            /* operands of an assignment's left side, without checks */
void   lo_lrefopen(lower *L, lref *r);                                    /* of a map: makes the entry */
void   lo_lrefstore(lower *L, lref *r, val v);
void   lo_assign(lower *L, Expr *lhs, val v);          /* v is of lhs's type; operands of lhs are prepared */
bool   lo_isblankexpr(Expr *e);
void   lo_bounds(lower *L, irval *i, bool isunsigned, irval *n);

/* ---- lower_conv.c ---- */
val    lo_conv(lower *L, val v, Type *from, Type *to, Expr *src);    /* assignability conversion */
val    lo_convert(lower *L, val v, Type *from, Type *to, Expr *src); /* T(x) */
val    lo_unbox(lower *L, irval *data, Type *t);
irval *lo_typeword(lower *L, val v, Type *iface);      /* dynamic rtype word, 0 for nil */
bool   lo_isempty(lower *L, Type *iface);
val    lo_assert(lower *L, Expr *e);                   /* x.(T), panicking */
void   lo_assert2(lower *L, Expr *e, val *v, irval **ok);

/* ---- lower_call.c ---- */
val   *lo_call(lower *L, Expr *e, Type ***types, int *n);  /* all results */
val    lo_call1(lower *L, Expr *e);
void   lo_callsite(lower *L, Expr *e, callsite *cs);
val   *lo_emitcall(lower *L, callsite *cs, Type ***types, int *n);
Type  *lo_tupletype(Type *t, int i);

/* ---- lower_builtin.c ---- */
val    lo_builtin(lower *L, Expr *e);
void   lo_builtinsite(lower *L, Expr *e, callsite *cs);    /* evaluates the operands, for defer and go */
val    lo_emitbuiltin(lower *L, callsite *cs);
val    lo_append(lower *L, Expr *e, addr *place);          /* place: of the slice, for m[k] = append(m[k], ...) */

/* ---- lower_lit.c ---- */
val    lo_complit(lower *L, Expr *e);
Type  *lo_elttype(const void *lit, int i);               /* what element i of lit, a composite literal, becomes */
bool   lo_insequence(lower *L, Expr *e);               /* a long literal whose elements are evaluated one by one, without lo_prep */
void   lo_complit_into(lower *L, Expr *e, Type *t, addr a, bool zeroed);
void   lo_storeexpr(lower *L, addr a, Expr *e, Type *t, bool zeroed);   /* a is fresh: e does not read it */
irval *lo_new(lower *L, Type *t, Expr *src);
bool   lo_writeconst(lower *L, char *at, const Const *cv, Type *t);

/* ---- lower_func.c ---- */
val    lo_funclit(lower *L, Expr *e);
irfn  *lo_innerfn(lower *L, int kind, const char *name, Type *sig);
irval *lo_closure(lower *L, irfn *fn, FuncInfo *fi, Expr *src);   /* fn with what fi captures */
val    lo_methodvalue(lower *L, Expr *e);
val    lo_methodexpr(lower *L, Expr *e);
void   lo_godefer(lower *L, Stmt *s);
void   lo_loadcaptures(lower *L);
void   lo_lower_wrapper(lower *L);
void   lo_lower_instance(lower *L);
void   lo_lower_deferfn(lower *L);
typedef struct method { Object *m; Type *recv; bool iface; int64_t index; } method;
val    lo_receiver(lower *L, val x, Type *xt, const int *path, int npath, Object *m, bool addressable, method *out);
irval *lo_makeclosure(lower *L, irfn *fn, carg *caps, int n, Expr *src);

/* ---- lower_adapter.c ---- */
void   lo_lower_adapter(lower *L);

/* ---- lower_stmt.c ---- */
void   lo_stmts(lower *L, Stmts *list);
void   lo_stmt(lower *L, Stmt *s);
void   lo_branch(lower *L, Stmt *s);
val   *lo_multi(lower *L, Expr *e, int want, Type ***types, int *n);   /* f() or a comma-ok form as several values */
void   lo_pushjump(lower *L, jumptarget *j, Stmt *s, irblock *brk, irblock *cont);

/* ---- lower_switch.c ---- */
void   lo_switch(lower *L, Stmt *s);
void   lo_typeswitch(lower *L, Stmt *s);
void   lo_select(lower *L, Stmt *s);

/* ---- lower_range.c ---- */
void   lo_for(lower *L, Stmt *s);
void   lo_range(lower *L, Stmt *s);
void   lo_rangevars(lower *L, Stmt *s, val k, Type *kt, val v, Type *vt);   /* key, val = k, v */

/* ---- lower_rangefunc.c ---- */
void   lo_rangefunc(lower *L, Stmt *s, Stmt *labeled);
void   lo_loopbody(lower *L);                          /* the function that is the loop's body */
lower *lo_aroundloops(lower *L);                       /* lowers the function that the loop L lowers the body of stands in, however deep */
bool   lo_leavesloop(lower *L, Stmt *branch);          /* its target is outside of the body being lowered */
void   lo_exitloop(lower *L, Stmt *branch);            /* leaves the body: to where branch leads, or NULL: to return */

#endif
