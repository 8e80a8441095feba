/* check.h - what the files of the type checker share.
 *
 * The shape is that of go/types: an expression is checked into an operand (mode, type, constant value); operands of untyped
 * type are written into the tree at once and rewritten when their final type becomes known (update_type); work that needs
 * finished types (function bodies, map keys, recursion) is put off in c->delayed.
 *
 * One checker serves a program. c->env says which package and function is being checked; resolving an object of another
 * (lazy) package saves and replaces it. Locking: none; a program belongs to one thread.
 */
#ifndef GOL_CHECK_H
#define GOL_CHECK_H
#include "compiler/types/types.h"

/* Marks in Expr.flags that only the checker reads. */
enum { CEF_UNTYPED = 32 /* type may still change */, CEF_SHIFTLHS = 64 /* left operand of a non-constant shift */ };

/* Object.color */
enum { WHITE, GREY, BLACK };

/* Type.flags */
enum { TF_FINITE = 1 /* proven to have finite size */, TF_INFINITE = 2, TF_OPEN = 4 /* interface: elements not collected yet */,
       TF_TERMS = 8 /* interface: restricted by type terms */, TF_VALIDATED = 16, TF_BUSY = 32 /* interface: being completed */,
       TF_LARGE = 64 /* reported as too large */, TF_SIZING = 128 /* its size is being computed */, TF_VARSIZE = 256 /* its size depends on a type parameter */, TF_PTRKNOWN = 512, TF_PTRS = 1024 /* holds pointers, if known */,
       TF_COMPARABLE = 2048 /* known to be comparable, at the price of a panic */ };

typedef struct operand { uint8_t mode; uint8_t id; Expr *expr; Type *type; const Const *val; } operand;

typedef struct check_scope_env {
    Package *pkg;
    Scope *scope;
    Objects *deps; uint32_t depid;      /* where references to package-level objects are recorded; NULL: nowhere */
    const Const *iota; pos errpos;      /* inside a constant declaration */
    Type *sig;                          /* of the function whose body is checked */
    pos stmtat;                 /* innermost statement */
    int loops;                  /* loops around it in this function */
    FuncInfo *fi;
    Objects *locals;                    /* variables declared in the body: for "declared and not used" */
    FuncInfo *litowner;                 /* package-level initialisers: counts their function literals */
    bool haslabel, hascall, inreturn;
} cenv;

typedef struct delayed { uint8_t kind; pos at, at2; void *a, *b; cenv *env; Package *pkg; } delayed;

typedef struct importing { Package *pkg; const char *file; } importing;

typedef struct checker {
    Program *p;
    arena *ar;
    cenv env;
    VEC(delayed) delayed;
    Objects path;                       /* declarations in progress */
    Objects imports;                    /* O_PKGNAMEs of the package being checked */
    uint32_t depids;
    int pkgorder;
    int depth;                          /* nesting, guarded by enter() */
    const char *lastmsg, *lastfile;     /* the last error */
    uint32_t lastline;
    VEC(Expr *) ifaces;                 /* outermost interface types of the package, for check_iface_cycles */
    int ifacedepth;
    bool haderr;                        /* an error was reported in this package */
    bool told;                          /* the last error was not dropped */
    Objects large;                      /* too large for memory: reported if there is no other error, as gc does */
    VEC(importing) importing;           /* packages whose imports are being read, outermost first */
    Expr *argfun;                       /* see argument_context */
    Type *novalue;                      /* type of calls without results: a tuple of none */
    bool toodeep;
    void *mono;                         /* mono.c: what instantiations flow where */
    int parseerrs;                      /* diagnostics there were before the package was checked */
} checker;

#define MAXDEPTH 2000                   /* about 1.2 KB of C stack per level: well inside 8 MB, and inside 4 MB threads */
#define STACKRESERVE ((size_t)3 << 20)  /* bytes of C stack that deeper ones leave alone */

typedef VEC(operand) Operands;

/* ---- constant.c ---- */
const Const *cv_unknown(void);
const Const *cv_bool(arena *ar, bool b);
const Const *cv_str(arena *ar, const char *p, size_t n);
const Const *cv_int(arena *ar, int64_t i);
const Const *cv_uint(arena *ar, uint64_t u);
const Const *cv_float(arena *ar, double d);
const Const *cv_literal(arena *ar, int tok, const char *text, size_t n);   /* CV_UNKNOWN when malformed */
const Const *cv_unary(arena *ar, int op, const Const *x, unsigned prec);
const Const *cv_binary(arena *ar, int op, const Const *x, const Const *y, bool intdiv);
const Const *cv_shift(arena *ar, int op, const Const *x, unsigned s);
bool cv_compare(int op, const Const *x, const Const *y);
const Const *cv_toint(arena *ar, const Const *x);        /* CV_INT or CV_UNKNOWN */
const Const *cv_tofloat(arena *ar, const Const *x);
const Const *cv_tocomplex(arena *ar, const Const *x);
const Const *cv_real(arena *ar, const Const *x);
const Const *cv_imag(arena *ar, const Const *x);
const Const *cv_makeimag(arena *ar, const Const *x);
int cv_sign(const Const *x);
int cv_bitlen(const Const *x);                           /* of CV_INT */
const Const *cv_round32(arena *ar, const Const *x);      /* NULL: infinite */
const Const *cv_round64(arena *ar, const Const *x);
uint64_t cv_hash(const Const *x);                        /* equal values of one kind have equal hashes */

/* ---- universe.c, scope.c ---- */
Type *new_type(Program *p, int kind);
Object *new_object(checker *c, int kind, sym *name, pos at, Type *t);
Scope *scope_new(arena *ar, Scope *parent);
Object *scope_find(const Scope *s, const sym *name);                 /* in s alone */
Object *scope_insert(arena *ar, Scope *s, Object *o);                /* returns the object in the way, or NULL */
Object *scope_insert_as(arena *ar, Scope *s, sym *name, Object *o);
void scope_replace(arena *ar, Scope *s, Object *o);                  /* inserts o in place of an object of its name */
Object *scope_lookup(const Scope *s, const sym *name, Scope **where);
void open_scope(checker *c);
void close_scope(checker *c);
void declare(checker *c, Scope *s, Object *o);                       /* reports redeclarations */
void redeclared(checker *c, pos at, const sym *name, const Object *before);
const char *object_kindname(checker *c, Object *o);
const char *object_string(checker *c, Object *o);
extern const struct builtin_info { const char *name; uint8_t nargs; bool variadic; uint8_t kind; } builtin_infos[B_COUNT];

/* ---- typestr.c: text of types and operands; reporting ---- */
const char *ts(checker *c, Type *t);
const char *type_text(checker *c, Expr *e, Type *t);              /* t as e writes it, if that is an alias's name */
const char *term_string(checker *c, const Term *t);
const char *tparams_string(checker *c, Type **tp, int n);   /* [P, Q any] */
const char *os(checker *c, operand *x);
const char *es(checker *c, Expr *e);
const char *funcstring(checker *c, Object *f, bool pkginfo);
const char *composite_kind(Type *t);
const char *pos_string(checker *c, pos p);
const char *msgf(checker *c, const char *fmt, ...) PRINTF(2, 3);
/* Report an error at the token that begins at p, or at p up to end (0: that token). */
void err(checker *c, pos p, enum diag_code code, const char *fmt, ...) PRINTF(4, 5);
void errspan(checker *c, pos p, pos end, enum diag_code code, const char *fmt, ...) PRINTF(5, 6);
void soft(checker *c, pos p, enum diag_code code, const char *fmt, ...) PRINTF(4, 5);
#define errx(c, e, ...) errspan((c), expr_start(e), expr_end(e), __VA_ARGS__)
#define erro(c, x, ...) errspan((c), (x)->expr ? expr_start((x)->expr) : 0, (x)->expr ? expr_end((x)->expr) : 0, __VA_ARGS__)
/* Adds to the error just reported, if it was not dropped, what is to be seen elsewhere. */
void note(checker *c, pos p, const char *fmt, ...) PRINTF(3, 4);
const char *qualifier(checker *c, Package *pkg);

/* ---- predicates.c ---- */
#define TYP(c, k) ((c)->p->typ[k])
static inline bool valid(const Type *t) { return t->kind != TY_INVALID; }
static inline bool untyped(const Type *t) { return t->kind >= TY_UBOOL && t->kind <= TY_UNIL; }
enum { B_BOOL = 1, B_INT = 2, B_UNSIGNED = 4, B_FLOAT = 8, B_CPLX = 16, B_STR = 32 };
extern const uint8_t basic_info[TY_NBASIC];
static inline int binfo(Type *t) { t = type_under(t); return t->kind < TY_NBASIC ? basic_info[t->kind] : 0; }   /* 0: of type parameters too */
bool tparam_all(Type *tpar, int info);
/* Of a type parameter: all types in its type set are such, and there are some. */
static inline bool all_basic(Type *t, int info)
{
    t = type_under(t);
    if (t->kind < TY_NBASIC) return basic_info[t->kind] & info;
    return t->kind == TY_TYPEPARAM && tparam_all(t, info);
}
#define is_boolean(t) all_basic((t), B_BOOL)
#define is_integer(t) all_basic((t), B_INT)
#define is_unsigned(t) all_basic((t), B_UNSIGNED)
#define is_float(t) all_basic((t), B_FLOAT)
#define is_complex(t) all_basic((t), B_CPLX)
#define is_numeric(t) all_basic((t), B_INT | B_FLOAT | B_CPLX)
#define is_string(t) all_basic((t), B_STR)
#define is_ordered(t) all_basic((t), B_INT | B_FLOAT | B_STR)
#define is_consttype(t) (binfo(t) != 0)
static inline bool is_tparam(const Type *t) { return t->kind == TY_TYPEPARAM; }
bool has_name(const Type *t);
bool has_nil(Type *t);
bool identical_ignore_tags(const Type *a, const Type *b);
bool iface_comparable(Type *iface);                  /* all types in its set are, without the risk of a panic */
bool comparable_type(checker *c, Type *t, bool dynamic, const char **why);
bool is_interface_ptr(Type *t);
bool is_bytes_or_runes(Type *t);
bool iface_empty(checker *c, Type *t);              /* t is TY_INTERFACE: every type implements it */
bool iface_is_methodset(checker *c, Type *t);
Type *deref(Type *t, bool *isptr);
Type *array_deref(Type *t);                          /* pointer to array -> array */
static inline bool same_pkg(const Package *a, const Package *b) { return a == b || (a && b && strcmp(a->path, b->path) == 0); }
bool same_id(const Object *o, const Package *pkg, const sym *name, bool fold);
int  cmp_methods(const Object *a, const Object *b);
Type *expand_instance(Type *t);
void resolve_instance(checker *c, Object *o);
bool has_var_size(Program *p, Type *t);
int64_t type_sizeof(Program *p, Type *t);            /* -1: too large */

Type *too_large(Program *p, Type *t);
void check_size(checker *c, Object *o);              /* remembers objects that no address space holds */

/* ---- lookup.c ---- */
typedef struct found { Object *obj; int npath; int *path; bool indirect, ambiguous; } found;
found lookup_member(checker *c, Type *t, bool addressable, Package *pkg, const sym *name, bool fold);
found lookup_impl(checker *c, Type *t, bool addressable, Package *pkg, const sym *name, bool fold);
int field_index(Type *st, Package *pkg, const sym *name, bool fold);
const char *lookup_error(checker *c, Type *t, const sym *sel, Object *alt, bool structlit);
const char *interface_ptr_error(checker *c, Type *t);
typedef struct equivalence { bool (*unify)(void *ctx, Type *x, Type *y); void *ctx; } equivalence;   /* instead of identity */
Object *missing_method(checker *c, Type *V, Type *T, bool isstatic, const equivalence *eq, const char **cause, bool *wrongtype, bool *ptrrecv);
bool has_all_methods(checker *c, Type *V, Type *T, bool isstatic, const char **cause);
bool implements(checker *c, Type *V, Type *T, const char **cause);
void complete_interface(checker *c, pos at, Type *t);
void add_method(checker *c, Type *named, Object *m);
Object *find_method(Type *named, Package *pkg, const sym *name, bool fold);

/* ---- typeset.c: type sets, and the types that stand for them ---- */
#define MAX_TERMS 100                                /* of a union, as in gc */
typedef struct tsetent { Type *t, *u; } tsetent;
typedef struct tset { int n; tsetent *at; tsetent one; } tset;
/* What a value of type t may be: t itself with its underlying type, or the types in a type parameter's set (~T as T). Without such: one
 * entry of NULLs. x must stay where it is. */
void type_set(Type *t, tset *x);
Type *tparam_iface(Type *tpar);                      /* its constraint as an interface, complete */
/* The underlying type that all types in t's set share; channels may differ in direction. NULL with *why: there is none. */
Type *common_under(checker *c, Type *t, const char **why);
bool iface_terms_empty(Type *iface);                 /* no type at all implements it */
void terms_union(arena *ar, Term **v, int *n, const Term *w, int nw);
void terms_intersect(arena *ar, Type *iface, const Term *w, int nw);
bool terms_equal(const Type *x, const Type *y);
bool term_includes(const Term *x, Type *t);
bool terms_subset(const Type *x, const Type *y);
bool terms_overlap(const Term *x, const Term *y);
bool satisfies(checker *c, pos at, Type *V, Type *T, const char **cause);   /* as implements, of a constraint T, by the Go version at at */

/* ---- generic.c: type parameters, instantiation ---- */
void collect_tparams(checker *c, Fields *fl, bool alias, Type ***out, int *n);
Type *new_tparam(checker *c, sym *name, pos at, int index);
Type *instantiated_type(checker *c, Expr *e);
Type *generic_type(checker *c, Expr *e, const char **cause, Object **alias);
bool type_list(checker *c, Exprs *list, Type **out);
int  verify_targs(checker *c, pos at, Type **tparams, Type **targs, int n, const char **cause);
void verify_instance(checker *c, delayed *d);
typedef struct target { Type *sig; const char *desc; } target;       /* what a generic function value is assigned to */
/* Instantiates generic function x, explicitly by inst (X_INDEX, may be NULL), inferring the rest from T or args. With infer false: false if type arguments are missing,
 * *partial then has those given. */
bool func_inst(checker *c, operand *x, const target *T, Expr *inst, bool infer, Types *partial);
Type *instantiate_sig(checker *c, pos at, Expr *e, Type *sig, Object *fn, Type **targs, int n, Exprs *xlist);
Object *generic_func(Expr *e);                       /* the function object that e denotes, if generic or an instance */
void rename_tparams(checker *c, Type **tparams, int n, Type **out);
void non_generic(checker *c, operand *x, const target *T);
Type *sig_generic(Type *t);                          /* t if it is the signature of a generic function, else NULL */

/* ---- infer.c, unify.c ---- */
typedef struct inferred_error { pos at; const char *msg; Type **shown /* given: what messages call arguments' types instead; NULL, or NULL for one: nothing else */; } inferred_error;
bool infer(checker *c, pos at, Type **tparams, Type **targs, int n, Type **params, operand **args, int nargs, bool reverse, inferred_error *e);
typedef struct unifier unifier;
enum { UNIFY_ASSIGN = 1, UNIFY_EXACT = 2 };
unifier *unifier_new(checker *c, pos at, Type **tparams, Type **targs, int n);
bool unify(unifier *u, Type *x, Type *y, int mode);
Type *unifier_at(unifier *u, int i);
void unifier_set(unifier *u, int i, Type *t);
int  unifier_unknowns(unifier *u);
bool parameterized_by(Type **tparams, int n, Type *t);

/* ---- mono.c ---- */
void mono_record(checker *c, pos at, Type **tparams, Type **targs, int n, Exprs *xlist);
void mono_canon(checker *c, Type *mpar, Type *tpar);
void mono_check(checker *c);

/* ---- resolve.c ---- */
void use_package(checker *c, Object *pkgname);       /* loads a lazy import at its first use; marks it used */
Object *package_member(checker *c, Package *pkg, const sym *name);
void read_rest(checker *c, Package *pkg);                 /* declares what is in the next of the files of a lazy package that were put off, if there are any */
void resolve_all(checker *c, Package *pkg);
enum { DL_LITBODY, DL_FUNCBODY, DL_VALIDTYPE, DL_MAPKEY, DL_EMBED, DL_IFACE, DL_VARTYPE, DL_RECV, DL_UNIQUE, DL_DUPMETHOD, DL_UNION, DL_VERIFY };
void later(checker *c, int kind, pos at, void *a, void *b);
void process_delayed(checker *c, int top);

/* ---- script.c ---- */
void script_collect(checker *c, Package *pkg, File *f);
void script_main(checker *c, Package *pkg, File *f);
void script_define(checker *c, Object *o);
Object *script_autoimport(checker *c, const sym *name, pos at);

/* ---- session.c ---- */
Stmt *session_value(checker *c, Package *pkg, Stmt *s);   /* an entry's last statement is an expression: its values are kept. What stands in its place then */
void session_add_method(checker *c, Object *base, Object *m);

/* ---- decl.c ---- */
void obj_decl(checker *c, Object *o);
void type_decl(checker *c, Object *o, Decl *d);
void const_decl(checker *c, Object *o, Expr *typ, Expr *init, bool inherited);
void var_decl(checker *c, Object *o, Object **lhs, int nlhs, Expr *typ, Expr *init);
void decl_stmt(checker *c, Decl *d);
void arity(checker *c, pos at, Exprs *names, Exprs *inits, bool isconst, bool inherited);
void cycle_error(checker *c, Object **cycle, int n, int start);
int  first_in_src(Object **cycle, int n);
bool finite_size(checker *c, Type *t);
void valid_type(checker *c, Type *named);
void direct_cycles(checker *c, Package *pkg);
void check_unique(checker *c, Type *named);
void add_dep(checker *c, Object *o);

/* ---- typexpr.c ---- */
Type *check_typ(checker *c, Expr *e);
Type *check_vartype(checker *c, Expr *e);
Type *declared_type(checker *c, Expr *e, Object *def);
void valid_vartype(checker *c, Expr *e, Type *t);
void ident(checker *c, operand *x, Expr *e, bool wanttype);
Type *func_type(checker *c, Field *recv, Expr *ftyp);
Type *recv_type(checker *c, Field *recv, Generic **gen);   /* of a method of a generic type: declares the receiver's type parameters */
void valid_recv(checker *c, pos at, Object *recv, Expr *base);
Type *maybe_generic(checker *c, Expr *e, Object *def);
void check_union_terms(checker *c, Type *u, Expr *e);
void record_type(Expr *e, Type *t);

/* ---- conv.c ---- */
enum conv_code { CC_OK, CC_TRUNC, CC_OVERFLOW, CC_CONST, CC_UNTYPED };
bool assignable(checker *c, operand *x, Type *T, const char **cause, enum diag_code *code);
Type *implicit_type(checker *c, operand *x, Type *target, const Const **val, enum conv_code *code);
void convert_untyped(checker *c, operand *x, Type *target);
bool representable_const(checker *c, const Const *v, Type *basic, const Const **rounded);
void representable(checker *c, operand *x, Type *basic);
void conversion(checker *c, operand *x, Type *T);
void overflow(checker *c, operand *x, pos oppos);
void update_type(checker *c, Expr *e, Type *t, bool final);
void update_val(Expr *e, const Const *v);
void match_types(checker *c, operand *x, operand *y);

/* ---- expr.c ---- */
enum { EK_CONVERSION, EK_EXPRESSION, EK_STATEMENT };
int  raw_expr(checker *c, operand *x, Expr *e, Type *hint);
int  raw_generic(checker *c, operand *x, Expr *e, Type *hint);       /* x may be a generic function or type */
void generic_expr(checker *c, operand *x, Expr *e);
void expr_for(checker *c, operand *x, Expr *e, Type *T, const char *desc);   /* assigned to something of type T (or NULL) */
void expr(checker *c, operand *x, Expr *e);
void expr_hint(checker *c, operand *x, Expr *e, Type *hint);
void expr_or_type(checker *c, operand *x, Expr *e);
void generic_or_type(checker *c, operand *x, Expr *e);
bool multi_expr(checker *c, Expr *e, bool allowcommaok, Operands *out);   /* true: comma-ok */
void exclude(checker *c, operand *x, unsigned modes);
void single_value(checker *c, operand *x);
void record(checker *c, operand *x);
void record_value(Expr *e, int mode, Type *t, const Const *v);
void binary(checker *c, operand *x, Expr *e, Expr *lhs, Expr *rhs, int op, pos oppos);
void comparison(checker *c, operand *x, operand *y, int op, bool switchcase);
Type *chan_elem(checker *c, pos at, operand *x, bool recv);
void type_assertion(checker *c, Expr *e, operand *x, Type *T, bool typeswitch);
pos  op_pos(Expr *e);
bool enter(checker *c, pos at);
void leave(checker *c);
void mark_addr(checker *c, Expr *e);                             /* the variable that e is part of has its address taken */
void mark_assigned(checker *c, Expr *e);
void reassign(checker *c, Object *o);                /* the variable o is assigned to after its declaration */
Expr *new_name(checker *c, pos at, const char *name);

/* ---- literal.c, index.c ---- */
typedef struct keyset { struct keyent { const Const *v; Type *t; pos at; } *slots; uint32_t cap, n; } keyset;
bool keyset_add(checker *c, keyset *s, const Const *v, Type *t, pos at, pos *prev);   /* false: (v, t) was there; t NULL: any type */
void composite_lit(checker *c, operand *x, Expr *e, Type *hint);
void func_lit(checker *c, operand *x, Expr *e);
void basic_lit(checker *c, operand *x, Expr *e);
bool literal_told(checker *c, const Expr *e);
bool index_expr(checker *c, operand *x, Expr *e);    /* true: x is a generic function that e instantiates */
void slice_expr(checker *c, operand *x, Expr *e);
Type *check_index(checker *c, Expr *index, int64_t max, int64_t *val);    /* TY_INVALID on error; *val -1: not constant */
bool valid_index(checker *c, operand *x, enum diag_code code, const char *what, bool neg);

/* ---- call.c, builtins.c ---- */
int  call_expr(checker *c, operand *x, Expr *e);
void selector(checker *c, operand *x, Expr *e, bool wanttype);
Type *arguments(checker *c, Expr *call, Type *sig, Types *targs, Exprs *xlist, Operands *args, Types *atargs);   /* the signature, instantiated; NULL on errors */
bool use(checker *c, Expr **e, int n);
bool use_lhs(checker *c, Expr **e, int n);
bool builtin_call(checker *c, operand *x, Expr *call, int id);
void expr_list(checker *c, Exprs *list, Operands *out);

/* ---- assign.c ---- */
extern const char argument_context[];                /* as context: "argument to " and c->argfun, put together only for a message */
void assignment(checker *c, operand *x, Type *T, const char *context);
void init_const(checker *c, Object *lhs, operand *x);
void init_var(checker *c, Object *lhs, operand *x, const char *context);
void init_vars(checker *c, Object **lhs, int n, Exprs *rhs, Stmt *ret);
void assign_var(checker *c, Expr *lhs, Expr *rhs, operand *x, const char *context);
void assign_vars(checker *c, Exprs *lhs, Exprs *rhs);
void short_var_decl(checker *c, Stmt *s);
const char *types_summary(checker *c, Type **at, int n, bool variadic, bool dots);
Object *new_local(checker *c, sym *name, pos at, Type *t);
void declare_local(checker *c, Object *o);

/* ---- embed.c ---- */
void embed_files(checker *c, File *f, Decl *d, bool local);    /* gives a variable with a //go:embed directive its initialiser */

/* ---- linkname.c ---- */
void link_names(checker *c, Package *pkg);                 /* binds functions without bodies to what //go:linkname names; after all declarations are typed */
bool link_known(const char *path, const char *name);       /* is there something in place of package path's function name, which has no body? */

/* ---- version.c ---- */
bool allow_version(checker *c, pos at, int v);             /* the file may use what came with Go 1.v */
const char *version_cause(checker *c, pos at, int v);      /* why not; NULL if it may */
bool need_version(checker *c, pos at, int v, const char *fmt, ...) PRINTF(4, 5);   /* reports it if not */

/* ---- stmt.c, labels.c, returns.c, initorder.c ---- */
void capture_var(checker *c, Object *o, Expr *use);
void func_body(checker *c, FuncInfo *fi, Type *sig, Block *body);
void report_unused(checker *c, const Objects *locals);      /* "declared and not used"; nothing where the text nests too deeply to have been looked at whole */
void check_stmts(checker *c, int ctxt, Stmts *list);
void labels(checker *c, FuncInfo *fi, Block *body);
bool is_terminating(Stmt *s, sym *label);
bool terminating_list(Stmts *list, sym *label);
void init_order(checker *c, Package *pkg);
Objects *init_deps(Object *o);                                    /* what a package variable, constant or function refers to */
void init_cycle_error(checker *c, Object **cycle, int n);        /* initcycle.c; each refers to the next, the last to the first */
void report_init_cycles(checker *c, Objects *all);  /* all[i]->mark is i+1 */

#endif
