/* types.h - types, objects, scopes, constants, and what the checker says about a program.
 *
 * Everything lives in the program's arena. Universe types are per program (prog->typ[...]), as types carry the
 * descriptor that codegen makes for them.
 */
#ifndef GOL_TYPES_H
#define GOL_TYPES_H
#include "compiler/syntax/ast.h"

/* ---- types ---- */
enum type_kind {
    TY_INVALID,
    TY_BOOL, TY_INT, TY_INT8, TY_INT16, TY_INT32, TY_INT64, TY_UINT, TY_UINT8, TY_UINT16, TY_UINT32, TY_UINT64, TY_UINTPTR,
    TY_FLOAT32, TY_FLOAT64, TY_COMPLEX64, TY_COMPLEX128, TY_STRING, TY_UNSAFEPTR,
    TY_UBOOL, TY_UINTEGER /* untyped int */, TY_URUNE, TY_UFLOAT, TY_UCOMPLEX, TY_USTRING, TY_UNIL,   /* untyped */
    TY_NBASIC,
    TY_POINTER = TY_NBASIC, TY_SLICE, TY_ARRAY, TY_MAP, TY_CHAN, TY_STRUCT, TY_TUPLE, TY_SIGNATURE, TY_INTERFACE,
    TY_NAMED, TY_TYPEPARAM, TY_UNION
};

typedef VEC(Type *) Types;
typedef VEC(Object *) Objects;
typedef struct Generic Generic;
typedef struct Package Package;
typedef struct Program Program;

typedef struct StructField { Object *var; const char *tag; uint32_t taglen; } StructField;   /* var: O_VAR with isfield, embedded */

/* A term of a type set: one type, or with tilde all types whose underlying type it is. */
typedef struct Term { Type *t; bool tilde; } Term;

struct Type {
    uint8_t kind;                   /* enum type_kind */
    bool sized;                     /* size, align, ptrdata valid */
    uint8_t align;
    uint16_t flags;                 /* checker's marks */
    uint64_t size;
    uint32_t hash;                  /* of identity: identical types have equal hashes; 0: not computed */
    uint32_t id;                    /* creation number */
    Type *canon;                    /* lowering: representative of the identity class, or NULL */
    void *rt;                       /* lowering/codegen: rtype*, or NULL */
    void *low;                      /* lowering: flattening cache */
    Object *alias;                  /* messages: the alias this unnamed or basic type was reached through, or NULL */
    union {
        Type *elem;                                              /* POINTER, SLICE */
        struct { Type *elem_; int64_t len; } arr;                /* ARRAY: elem first, so t->elem works */
        struct { Type *elem_; Type *key; } map;                  /* MAP: t->elem is the value type */
        struct { Type *elem_; uint8_t dir; } chan;               /* CHAN: 1 recv, 2 send, 3 both */
        struct { StructField *f; int n; uint64_t *offs; } st;    /* STRUCT; offs after type_size */
        struct { Type **at; int n; } tuple;                      /* TUPLE */
        struct { Object *recv; Object **params; Object **results; int nparams, nresults; bool variadic;
                 Type **tparams; int ntparams; } sig;            /* SIGNATURE; params are O_VAR (name may be NULL) */
        struct { Object **methods; int nmethods;                 /* INTERFACE: explicit methods, source order */
                 Type **embeds; pos *embedpos; int nembeds;
                 Object **all; int nall;                         /* complete method set sorted by name (exported first by plain byte order of name, then pkgpath); after type_complete */
                 bool complete, comparable, implicit; uint8_t walk; /* implicit: stands for the constraint [T ~int] or [T int|string] ; walk: see check_iface_cycles */
                 Term *terms; int nterms;                        /* with TF_TERMS: the only types in its type set; methods restrict it further */
                 void *tset; } iface;
        struct { Object *obj; Type *under; Object **methods; int nmethods;   /* NAMED; methods in source order; of an instance: see named_method */
                 Type *orig; Type **targs; int ntargs;           /* instance of a generic type; first come the arguments of the function it is declared in */
                 Type **tparams; int ntparams;                   /* generic type */
                 Program *prog; pos at;                          /* instances: for their expansion; where the first was written */
                 Type *rhs;                                      /* checker: right side of the declaration; NULL while unknown */
                 Scope *mset; } named;                           /* checker: methods by name when there are many */
        struct { Object *obj; Type *bound; int index; Program *prog; } tparam;   /* bound: its constraint as written */
        struct { Type **at; bool *tilde; int n; } uni;
        const char *name;                                        /* basic: "int" */
    };
};
/* Bytes of a type: named ones and interfaces are the largest. A type's kind never changes. */
static inline size_t type_bytes(int kind)
{
    switch (kind) {
    case TY_POINTER: case TY_SLICE: return offsetof(Type, elem) + sizeof ((Type *)0)->elem;
    case TY_SIGNATURE: return offsetof(Type, sig) + sizeof ((Type *)0)->sig;
    case TY_STRUCT: return offsetof(Type, st) + sizeof ((Type *)0)->st;
    case TY_TUPLE: return offsetof(Type, tuple) + sizeof ((Type *)0)->tuple;
    case TY_ARRAY: case TY_MAP: case TY_CHAN: return offsetof(Type, arr) + sizeof ((Type *)0)->arr;
    default: return sizeof(Type);
    }
}
static inline void type_copy(Type *to, const Type *from) { memcpy(to, from, type_bytes(from->kind)); }   /* both of one kind */

/* ---- objects ---- */
enum obj_kind { O_PKGNAME, O_CONST, O_TYPENAME, O_VAR, O_FUNC, O_LABEL, O_BUILTIN, O_NIL };

enum builtin_id {
    B_APPEND, B_CAP, B_CLEAR, B_CLOSE, B_COMPLEX, B_COPY, B_DELETE, B_IMAG, B_LEN, B_MAKE, B_MAX, B_MIN, B_NEW, B_PANIC,
    B_PRINT, B_PRINTLN, B_REAL, B_RECOVER,
    B_UNSAFE_ADD, B_UNSAFE_ALIGNOF, B_UNSAFE_OFFSETOF, B_UNSAFE_SIZEOF, B_UNSAFE_SLICE, B_UNSAFE_SLICEDATA,
    B_UNSAFE_STRING, B_UNSAFE_STRINGDATA, B_COUNT
};

/* A package variable's initialiser: lhs = rhs (one to one, or several from one call). */
typedef struct Initializer { Objects lhs; Expr *rhs; Package *pkg; Objects deps; void *low; bool checked; FuncInfo *info; } Initializer;

enum { LV_NONE, LV_FOR, LV_RANGE };

struct Object {
    uint8_t kind;
    uint8_t color;                  /* checker: declaration in progress */
    uint8_t loopvar;                /* LV_: of a loop with an instance of it per iteration */
    bool used, isfield, embedded, isparam, isresult, alias, exported, captured /* used by an inner function */,
         addrtaken /* &x, method with pointer receiver, slicing an array: by the checker */, reassigned /* assigned after its declaration */,
         linked /* package-level O_VAR: by //go:linkname it is another one */,
         leaks /* captured, or its address taken, not only in return statements */, indefer /* the function of a defer statement captures it */,
         ptrrecv /* methods: pointer receiver */, isrecv /* receiver of a method */, dot /* O_PKGNAME: import . */;
    pos at;
    sym *name;
    Package *pkg;                   /* NULL: universe */
    Type *type;
    Decl *decl;                     /* package-level declaration */
    Scope *parent;
    FuncInfo *owner;                /* local variables: function they belong to; NULL: package level */
    Const *cv;                      /* O_CONST */
    union {
        FuncDecl *func;             /* O_FUNC with a body or native; NULL for interface methods */
        struct { Package *imported; } pn;   /* O_PKGNAME */
        int builtin;                /* O_BUILTIN */
        Initializer *init;          /* package-level O_VAR with an initialiser */
        Object *linkto;             /* linked */
        int index;                  /* fields: index in the struct */
    };
    Objects deps;                   /* package-level O_FUNC after its body was checked, O_VAR: package-level vars and funcs referenced (methods too) */
    uint32_t order;                 /* declaration order in the package; local types: number among them */
    uint32_t mark;                  /* checker: last dependency list that holds it */
    pos lastassign, firstcapture;   /* local variables: the last statement that assigns to it, UINT32_MAX: any time; the first one with a function that captures it */
    int loops, capturedin;          /* the same: loops around its declaration, and around that function, in the function it belongs to */
    Scope *fscope;                  /* checker: package-level objects: scope of their file */
    void *low;                      /* lowering's: irfunc, local, global ... */
    Generic *gen;                   /* generic functions, methods of generic types, generic aliases, and instances of these; else NULL */
};

/* Generic: tparams (of a method: those its receiver declares), origin NULL. Instance: origin and targs; func is a copy of the
 * origin's whose body and info lowering makes by substitution (ir/stencil.c). */
struct Generic {
    Type **tparams; int ntparams;
    Object *origin; Type **targs; int ntargs;
    uint8_t shape;                  /* lowering: shape.c */
};

static inline bool is_generic(const Object *o) { return o->gen && !o->gen->origin; }

#define SMALL_SCOPE 8                   /* slots of a scope that is a list; see scope.c */
struct Scope { Scope *parent, *up /* where names are looked for next: as parent, past blocks that declared nothing */; Object **slots; int cap, n; FuncInfo *func; bool isfunc, tparams /* of a function's type parameters, receiver's included */; pos end; };

enum sel_kind { SEL_FIELD, SEL_METHOD /* x.M, call or method value */, SEL_METHODEXPR /* T.M */ };
struct Selection {
    uint8_t kind;
    bool indirect;                  /* a pointer was followed on the way */
    Type *recv;                     /* type of x (or T) */
    Object *obj;                    /* field, or method (O_FUNC; of an interface: its method object) */
    int npath; int *path;           /* field indices from x through embedded fields, to the field itself or to the method's receiver; pointers are followed implicitly */
    Type *type;                     /* field type; method signature without receiver; method expression: with it first */
};

/* ---- packages and programs ---- */
struct Package {
    const char *path; sym *name;
    Program *prog;
    const char *realpath;           /* main package: its path inside its module, or NULL */
    Scope *scope;
    VEC(File *) files;
    bool trusted;                   /* given by the embedder as part of itself */
    bool lazy;                      /* standard package: bodies are parsed and checked on demand, variables initialised on demand */
    bool rest;                      /* it has files that are not read before a name is looked up in vain (check_env.loadrest), */
    unsigned restread;              /* and how often some were */
    bool checked, failed, fake, loading, initdone /* compile.c: its init is in the list */, initwaits /* there: not yet */;
    Objects imports;                /* O_PKGNAME-less: packages imported directly, see deps */
    VEC(Package *) deps;            /* direct imports, in source order, once each */
    VEC(Initializer *) initorder;   /* eager packages: in initialisation order */
    Objects inits;                  /* init functions in order */
    Objects funcs;                  /* all package-level functions and methods with bodies, in source order */
    Scope *session;                 /* a package that grows by entries: what earlier entries declared (session.c); NULL: an ordinary one */
    Objects values;                 /* session: variables that hold what the entry's last expression yielded */
    const char *inlined;            /* compiler/ir/stdinline.c; NULL: not read */
    uint32_t nobjs, nlocaltypes;
    int order;                      /* dependency order: imported packages have smaller numbers */
};

/* A file that //go:embed names: its slash-separated path below the package's folder. */
typedef struct EmbedFile { const char *name; bytes data; } EmbedFile;
typedef VEC(EmbedFile) EmbedFiles;

typedef struct check_env {
    /* Finds the package for an import path as seen from importer: fills pkg->files by parsing. Returns NULL when there is none, with *why
     * (Go's wording, e.g. "package foo/bar is not in std"). Called once per path; the Program keeps the packages. */
    Package *(*load)(void *ctx, Program *prog, const char *path, Package *importer, const char **why);
    void *ctx;
    /* Adds to pkg->files some of what load left out, when it set pkg->rest, and clears that when nothing is left. pkg->restread: the calls before. */
    void (*loadrest)(void *ctx, Package *pkg);
    /* Optional: says whether path is a lazy package that exists, without reading it; then load is called at its first use only. */
    bool (*exists)(void *ctx, const char *path);
    /* Optional: which functions of a standard package Go inlines; "" if it is none. Memory is the program's. */
    const char *(*inlined)(void *ctx, const char *path);
    /* Optional: adds the files that pattern means in the folder of src; false with *why. Memory is the program's. */
    bool (*embed)(void *ctx, const source *src, const char *pattern, EmbedFiles *out, const char **why);
} check_env;

struct Program {
    arena *ar;
    symtab *syms;
    diags *d;
    check_env env;
    Type *typ[TY_NBASIC];           /* universe types by kind */
    Type *t_byte, *t_rune, *t_any, *t_eface, *t_error, *t_comparable, *t_uint8slice;
    Scope *universe;
    Package *unsafe_;
    bool nounsafe;                  /* only lazy and trusted packages may import it */
    VEC(Package *) pkgs;            /* all, in order of first import */
    Package *mainpkg;
    uint32_t ntypes;
    bool oldversions;               /* some file keeps to an older Go version */
    uint64_t maxerrors;
    struct { Type **at; uint32_t cap, n; } insts;                 /* instances of generic types, one of each */
    struct { Object **at; uint32_t cap, n; } finsts;              /* the same of generic functions */
    struct checker *chk;
    struct session *session;        /* session.c's, or NULL */
};

void prog_init(Program *p, arena *ar, symtab *syms, diags *d, check_env env);
Package *prog_newpackage(Program *p, const char *path);
Package *prog_package(Program *p, const char *path);             /* loaded already, or NULL */
/* Collects and checks every declaration and body of pkg (eager), and computes initorder, FuncInfos, deps. For lazy packages: only
 * declares names; objects are resolved at first use. Imports are loaded through env. Returns false if there were errors. */
bool check_package(Program *p, Package *pkg);
/* What can be said of a package with syntax errors: where branches lead, in functions without. */
void check_branches(Program *p, Package *pkg);
/* Scripts: pkg's one file is a script; its statements become the body of main.main (top-level variables are package-level; statements run in
 * source order together with variable declarations). Standard packages named without import are imported. */
/* (part of check_package when file->src->script) */

/* The standard package that a script means by name, e.g. "math/rand" by "rand"; NULL. script_package_at lists them, from 0, until NULL. */
const char *script_package(const char *name);
const char *script_package_at(int i);

/* Sessions (session.c): package pkg is typed entry by entry. session_begin makes room for the next one: parse its file into pkg->files, then
 * check_package. session_end(keep) makes its declarations visible to later entries, or forgets it. */
void session_begin(Program *p, Package *pkg);
void session_end(Program *p, Package *pkg, bool keep);
Object *session_find(Package *pkg, const sym *name);             /* declared by an earlier entry; NULL */
/* After the entry ran: _ now names its first value. */
void session_keep_value(Program *p, Package *pkg);
/* Every name of a scope, of types' fields and methods: for completion. */
void scope_each(const Scope *s, void (*fn)(void *ctx, Object *o), void *ctx);
/* Fields and methods that x.name may mean for an x of type t, also promoted ones; some may be ambiguous. */
void type_each_member(Program *p, Type *t, void (*fn)(void *ctx, Object *o), void *ctx);
/* Calls redefined(ctx, old, new) for each function or method of an earlier entry that the entry just kept defines anew with the same type. Returns
 * whether the entry gave types of earlier entries new methods. */
bool session_changes(Program *p, Package *pkg, void (*redefined)(void *ctx, Object *old, Object *now), void *ctx);

/* Lazy packages: makes sure that f's body is parsed and checked (f->func->info set). False on errors (a bug in a std package). */
bool check_body(Program *p, Object *f);
/* Lazy packages: makes sure that variable v's initialiser is checked. */
bool check_varinit(Program *p, Object *v);
/* The type that text means in pkg, seen from its first file; NULL: none. Reports nothing. */
Type *check_typetext(Program *p, Package *pkg, const char *text);
Object *pkg_lookup(Program *p, Package *pkg, sym *name);          /* resolves lazily; NULL if absent */
void pkg_readrest(Program *p, Package *pkg);                         /* has all names of a lazy package in its scope */

/* ---- queries ---- */
Type *type_under_named(Type *t);
/* Underlying type: never TY_NAMED; a type parameter stands for itself. */
static inline Type *type_under(Type *t)
{
    if (t->kind != TY_NAMED) return t;
    return t->named.under ? t->named.under : type_under_named(t);
}
bool  type_identical(const Type *a, const Type *b);
uint32_t type_hash(Type *t);
bool  type_isnamed(const Type *t);
bool  type_comparable(Type *t);
bool  type_isinterface(Type *t);
bool  type_haspointers(Program *p, Type *t);
uint64_t type_size(Program *p, Type *t);                         /* amd64 sizes of gc */
uint32_t type_align(Program *p, Type *t);
uint64_t type_fieldoffset(Program *p, Type *st, int i);
void  type_complete(Program *p, Type *iface);                    /* fills iface.all */
Type *type_default(Program *p, Type *t);                         /* untyped -> default type */
Type *type_new_pointer(Program *p, Type *elem);
Type *type_new_slice(Program *p, Type *elem);
Type *type_new_array(Program *p, Type *elem, int64_t n);
Type *type_new_map(Program *p, Type *key, Type *elem);
Type *type_new_chan(Program *p, Type *elem, int dir);
typedef struct FieldSpec { sym *name; Package *pkg; Type *type; bytes tag; bool embedded; } FieldSpec;
Type *type_new_struct(Program *p, const FieldSpec *f, int n);
Type *type_new_sig(Program *p, Type **params, int np, Type **results, int nr, bool variadic);
/* Methods of T in an itab/rtype sense: all methods in the method set of t (t may be *T), promoted ones included, sorted by name then pkgpath. */
typedef struct MethodEntry { Object *m; int npath; int *path; bool indirect; bool ptrrecv; } MethodEntry;
int   type_methodset(Program *p, Type *t, MethodEntry **out);
bool  type_implements(Program *p, Type *t, Type *iface, Object **missing, bool *wrongtype, bool *ptrrecv);
/* Looks up field or method name in t; NULL if none. */
Selection *type_lookup(Program *p, Type *t, sym *name, Package *pkg);
enum { TS_QUALIFY = 1 /* main.T */, TS_RUNTIME = 2 /* as rtype.str: package name qualified, interface {}, no spaces changed */, TS_PATH = 4 /* full import path */ };
/* tree.c: the typed tree of f, which has a body, as text: a node a line. */
void  check_tree(Program *p, diags *d, arena *ar, const FuncDecl *f, buf *out);
const char *type_str(Program *p, Type *t, int flags);            /* flags 0: as compile errors print it, relative to the package being checked */

/* ---- generics (subst.c) ---- */
/* What replaces what. body: inside the body of the generic function whose parameters are replaced, where types that it declares become
 * instances too. cache: what was replaced before, or NULL (subst_cache makes one). */
typedef struct Subst { Type **from, **to; int n; bool body; struct ptrmap *cache; } Subst;
struct ptrmap *subst_cache(Program *p);
Type *type_subst(Program *p, Type *t, const Subst *m);           /* t itself where nothing is replaced */
Type *type_instance(Program *p, Type *orig, Type **targs, int n); /* the one instance of orig by these arguments */
Object *func_instance(Program *p, Object *f, Type **targs, int n);   /* the same of generic functions; its type is known */
Object *named_method(Program *p, Type *named, int i);            /* method i; of an instance: its own copy, resolved by obj_decl */
int   named_nmethods(Type *named);
Object *method_resolved(Program *p, Object *m);                  /* m, with its type known */
bool  type_restricted(Type *iface);                              /* a constraint that lists types */
int   implicit_targs(const Type *t);                             /* how many of an instance's arguments are those of the function around */
Generic *enclosing_generic(Object *local);                       /* of the function or method that a local type is declared in; NULL: not generic */
bool  type_parameterized(Type *t);                               /* mentions a type parameter */

/* ---- constants (exact) ---- */
enum const_kind { CV_UNKNOWN, CV_BOOL, CV_STRING, CV_INT, CV_FLOAT, CV_COMPLEX };
enum const_kind const_kind(const Const *c);
const Const *const_uint(arena *ar, uint64_t v);
bool   const_bool(const Const *c);
bool   const_equal(const Const *a, const Const *b);               /* of one type, as values */
bytes  const_string(const Const *c);
bool   const_int64(const Const *c, int64_t *out);                /* false if it does not fit (also converts integral floats) */
bool   const_uint64(const Const *c, uint64_t *out);
double const_float64(const Const *c);                            /* rounded to nearest even; ints, floats; real part */
float  const_float32(const Const *c);
double const_imag64(const Const *c);
float  const_imag32(const Const *c);
const char *const_str(arena *ar, const Const *c);                /* as error messages print it */
void   quote_go(buf *b, const char *p, size_t n);                 /* strconv.Quote */
void   quote_short(buf *b, bytes s);                              /* the same, of a long one the beginning, as const_str has it */

#endif
