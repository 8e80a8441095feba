/* ast.h - the syntax tree, and the slots in it which the type checker fills.
 *
 * Nodes live in the compilation's arena and are never freed singly.
 *
 * Positions are those of Go's compiler. Most of its errors about an expression are printed at expr_start(e);
 * e->at is the token that makes the node what it is:
 *   NAME LIT BAD       the token itself            COMPOSITE   '{' (start: of the type)    KEYVALUE  ':'
 *   FUNCLIT            'func'                      PAREN       '('                         SELECTOR  '.' (sel.selpos: the name)
 *   INDEX SLICE        '['                         ASSERT      '.'                         CALL      '('
 *   STAR UNARY         the operator                BINARY      the operator                ELLIPSIS  '...'
 *   ARRAY/SLICETYPE    '['                         STRUCT, INTERFACE, MAPTYPE  keyword     FUNCTYPE  behind 'func': '(' or '['
 *   CHANTYPE           'chan' or '<-' ('chan' in an expression such as <-chan int(x))
 * Statements (Stmt.at):
 *   EXPR: x->at;  SEND ASSIGN DEFINE ASSIGNOP INCDEC: the operator (expr_start of the first operand is the start);
 *   LABELED: ':' (labelpos: the label);  DECL and all others: the keyword or '{';  EMPTY: the ';'
 * Declarations (Decl.at): the spec's first token (for func: behind the keyword). Field.at: the name, or the type's first token.
 *
 * What the parser leaves out: parentheses around types (kept in expressions, as X_PAREN).
 * What it lets through, for the checker to report: x.(type) outside of a switch (X_ASSERT with typ NULL), operands of := that
 * are no names, go and defer of what is no call, any simple statement as a select case, misplaced labels and branches,
 * ~T and A|B outside of constraints, duplicate defaults, more than one init expression too many.
 * ftype.params, ftype.results, strct.fields and iface.elems are never NULL (n may be 0); ftype.tparams and type.tparams are
 * NULL without type parameters. Names and parameters that share a type share its node.
 * A tree is at most MAX_HEIGHT (10,000) high, on its left side (a+b+c..., f()()(), else-if chains) as well:
 * passes that recurse into left operands must stand that, or loop.
 *
 * The checker writes only the fields under "checker:". Inside generic functions they mention type parameters;
 * lowering substitutes.
 */
#ifndef GOL_AST_H
#define GOL_AST_H
#include "base/intern.h"
#include "compiler/syntax/diag.h"

typedef struct Type Type;           /* types/types.h */
typedef struct Object Object;
typedef struct Const Const;         /* exact constant value */
typedef struct Scope Scope;
typedef struct Selection Selection;

typedef struct Expr Expr;
typedef struct Stmt Stmt;
typedef struct Block Block;
typedef struct Field Field;
typedef struct FuncDecl FuncDecl;

typedef VEC(Expr *) Exprs;
typedef VEC(Stmt *) Stmts;
typedef VEC(Field *) Fields;

enum tok {
    T_EOF, T_NAME, T_INT, T_FLOAT, T_IMAG, T_CHAR, T_STRING,
    /* operators; order is used for precedence tables only through op_prec() */
    T_ADD, T_SUB, T_MUL, T_QUO, T_REM, T_AND, T_OR, T_XOR, T_SHL, T_SHR, T_ANDNOT,
    T_LAND, T_LOR, T_ARROW, T_INC, T_DEC, T_EQL, T_LSS, T_GTR, T_ASSIGN, T_NOT, T_TILDE,
    T_NEQ, T_LEQ, T_GEQ, T_DEFINE, T_ELLIPSIS, T_LPAREN, T_LBRACK, T_LBRACE, T_COMMA, T_PERIOD,
    T_RPAREN, T_RBRACK, T_RBRACE, T_SEMI, T_COLON,
    T_ASSIGNOP,                     /* op= ; the scanner's op field says which */
    /* keywords */
    T_BREAK, T_CASE, T_CHAN, T_CONST, T_CONTINUE, T_DEFAULT, T_DEFER, T_ELSE, T_FALLTHROUGH, T_FOR, T_FUNC,
    T_GO, T_GOTO, T_IF, T_IMPORT, T_INTERFACE, T_MAP, T_PACKAGE, T_RANGE, T_RETURN, T_SELECT, T_STRUCT,
    T_SWITCH, T_TYPE, T_VAR, T_COUNT
};

enum expr_kind {
    X_BAD, X_NAME, X_LIT, X_COMPOSITE, X_KEYVALUE, X_FUNCLIT, X_PAREN, X_SELECTOR, X_INDEX, X_SLICE,
    X_ASSERT,                       /* x.(T); type NULL: x.(type) */
    X_CALL, X_STAR, X_UNARY, X_BINARY,
    X_ELLIPSIS,                     /* ...T in parameters, [...] in array types */
    /* types */
    X_ARRAYTYPE, X_SLICETYPE, X_STRUCTTYPE, X_FUNCTYPE, X_INTERFACETYPE, X_MAPTYPE, X_CHANTYPE
};

/* What an expression denotes (checker). */
enum expr_mode { M_INVALID, M_NOVALUE, M_BUILTIN, M_TYPE, M_CONST, M_VAR /* addressable */, M_MAPINDEX, M_VALUE, M_NILVALUE, M_COMMAOK, M_PACKAGE };

struct Expr {
    uint8_t kind;                   /* enum expr_kind */
    uint8_t op;                     /* X_UNARY, X_BINARY: enum tok; X_LIT: T_INT.. ; X_CHANTYPE: 1 recv 2 send 3 both */
    uint8_t mode;                   /* checker: enum expr_mode */
    uint8_t flags;                  /* EF_* */
    pos at;                         /* where Go reports this node */
    Type *type;                     /* checker: final type; untyped only where Go's would be (e.g. unused untyped nil/bool context is defaulted) */
    Const *cv;                      /* checker: exact value when mode is M_CONST */
    union {
        struct { sym *name; Object *obj; } name;          /* X_NAME; obj by the checker */
        struct { const char *text; uint32_t n; } lit;     /* X_LIT: source text */
        struct { Expr *typ; Exprs elts; pos rbrace; } comp;   /* typ NULL: elided */
        struct { Expr *key, *value; } kv;
        struct { Expr *typ; Block *body; struct FuncInfo *info; } func;   /* X_FUNCLIT; info by the checker */
        Expr *x;                                          /* X_PAREN, X_STAR, X_ELLIPSIS (may be NULL) */
        struct { Expr *x; sym *sel; pos selpos; Selection *s; Object *obj; } sel;   /* s: field/method; obj: qualified identifier */
        struct { Expr *x; Exprs index; } index;           /* one index, or type arguments */
        struct { Expr *x, *lo, *hi, *max; bool three; } slice;
        struct { Expr *x, *typ; } assert_;
        struct { Expr *fun; Exprs args; bool ddd; pos lparen, rparen; uint8_t ck; bool panics; int builtin; } call;   /* ck: enum call_kind, panics: panic with its one argument, by the checker */
        struct { Expr *x, *y; pos oppos; } bin;           /* X_BINARY; X_UNARY uses x */
        struct { Expr *len, *elem; } array;               /* len: X_ELLIPSIS for [...]; X_SLICETYPE: elem only */
        struct { Fields *fields; } strct;
        struct { Fields *tparams, *params, *results; } ftype;
        struct { Fields *elems; } iface;                  /* methods: name + X_FUNCTYPE; embedded and unions: name NULL */
        struct { Expr *key, *val; } map;                  /* X_MAPTYPE; X_CHANTYPE uses val */
    };
};
/* Bytes of a node: most of a tree is smaller than a call. A node's kind never changes. */
static inline size_t expr_size(int kind)
{
    switch (kind) {
    case X_NAME: return offsetof(Expr, name) + sizeof ((Expr *)0)->name;
    case X_LIT: return offsetof(Expr, lit) + sizeof ((Expr *)0)->lit;
    case X_BINARY: case X_UNARY: return offsetof(Expr, bin) + sizeof ((Expr *)0)->bin;
    case X_PAREN: case X_STAR: case X_ELLIPSIS: return offsetof(Expr, x) + sizeof ((Expr *)0)->x;
    case X_SELECTOR: return offsetof(Expr, sel) + sizeof ((Expr *)0)->sel;
    case X_INDEX: return offsetof(Expr, index) + sizeof ((Expr *)0)->index;
    case X_COMPOSITE: return offsetof(Expr, comp) + sizeof ((Expr *)0)->comp;
    case X_KEYVALUE: return offsetof(Expr, kv) + sizeof ((Expr *)0)->kv;
    case X_ARRAYTYPE: case X_SLICETYPE: return offsetof(Expr, array) + sizeof ((Expr *)0)->array;
    default: return sizeof(Expr);
    }
}
static inline void expr_copy(Expr *to, const Expr *from) { memcpy(to, from, expr_size(from->kind)); }
enum { EF_PAREN = 1, EF_HASTYPEARGS = 2 /* checker: X_INDEX that instantiates a function, which its operand then denotes alone */, EF_COMMAOK = 4 /* checker: used in a two-value context: yields (T, bool) */, EF_GENERIC = 8,
       EF_LHS = 16 };
enum call_kind { CK_CALL, CK_CONV, CK_BUILTIN };

struct Field {                      /* parameter, result, struct field, interface element, type parameter */
    pos at;
    sym *name;                      /* NULL: unnamed / embedded */
    Expr *typ;                      /* shared by the names of one group */
    Expr *tag;                      /* X_LIT or NULL */
    bool embedded;
    Object *obj;                    /* checker */
};

enum stmt_kind {
    S_BAD, S_EMPTY, S_EXPR, S_SEND, S_INCDEC, S_ASSIGN, S_DEFINE, S_ASSIGNOP, S_GO, S_DEFER, S_RETURN, S_BREAK, S_CONTINUE,
    S_GOTO, S_FALLTHROUGH, S_BLOCK, S_IF, S_SWITCH, S_TYPESWITCH, S_SELECT, S_FOR, S_RANGE, S_LABELED, S_DECL
};

struct Block { pos lbrace, rbrace; Stmts list; Scope *scope; bool broken; /* a function's: errors were reported in it while it was parsed */ };

typedef struct Clause {             /* switch, type switch and select clauses */
    pos at, colon;
    Exprs exprs;                    /* empty and isdefault false: cannot be; default: isdefault */
    bool isdefault;
    Stmt *comm;                     /* select */
    Stmts body;
    Object *obj;                    /* checker: type switch's symbol in this clause */
    Scope *scope;
} Clause;

typedef struct Decl Decl;

struct Stmt {
    uint8_t kind;
    uint8_t op;                     /* S_ASSIGNOP: operator token; S_INCDEC: T_ADD or T_SUB */
    pos at, end;                    /* end: closing position where it matters (missing return: block's rbrace) */
    union {
        Expr *x;                                           /* S_EXPR, S_GO, S_DEFER (the call), */
        struct { Expr *ch, *val; } send;
        struct { Exprs lhs, rhs; Object **newobjs; pos oppos; } assign;   /* ASSIGN DEFINE ASSIGNOP INCDEC(rhs empty); newobjs[i] for names declared by := else NULL */
        struct { Exprs results; } ret;
        struct { sym *label; pos labelpos; Stmt *target; } branch;   /* target by the checker: labelled or enclosing statement; goto: S_LABELED */
        Block *block;
        struct { Stmt *init; Expr *cond; Block *then; Stmt *els; } if_;
        struct { Stmt *init; Expr *tag; VEC(Clause *) clauses; pos lbrace, rbrace; } sw;   /* S_SWITCH */
        struct { Stmt *init; sym *bind; pos bindpos; Expr *x; VEC(Clause *) clauses; pos lbrace, rbrace; bool bindused; } tsw;
        struct { VEC(Clause *) clauses; pos lbrace, rbrace; } select;
        struct { Stmt *init; Expr *cond; Stmt *post; Block *body; Object **loopvars; int nloopvars; } for_;   /* loopvars by the checker: declared by init with := (per-iteration copies, Go 1.22) */
        struct { Expr *key, *val, *extra /* a third, which is wrong */, *x; bool define; Block *body; Object *kobj, *vobj; uint8_t rk; bool shared; struct FuncInfo *fn; Object *state; pos at; } range;   /* at: "range"; rk: enum range_kind by the checker; RANGE_FUNC: the body as a function, and its hidden state; shared: one set of variables for all iterations (before Go 1.22) */
        struct { sym *label; pos labelpos; Stmt *stmt; bool used; } labeled;
        Decl *decl;
    };
};
/* Bytes of a statement, as of an expression. */
static inline size_t stmt_size(int kind)
{
    switch (kind) {
    case S_EMPTY: case S_EXPR: case S_GO: case S_DEFER: case S_BLOCK: case S_DECL: return offsetof(Stmt, x) + sizeof(void *);
    case S_SEND: case S_RETURN: return offsetof(Stmt, send) + sizeof ((Stmt *)0)->send;
    case S_BREAK: case S_CONTINUE: case S_GOTO: case S_FALLTHROUGH: return offsetof(Stmt, branch) + sizeof ((Stmt *)0)->branch;
    case S_INCDEC: case S_ASSIGN: case S_DEFINE: case S_ASSIGNOP: return offsetof(Stmt, assign) + sizeof ((Stmt *)0)->assign;
    case S_IF: return offsetof(Stmt, if_) + sizeof ((Stmt *)0)->if_;
    case S_FOR: return offsetof(Stmt, for_) + sizeof ((Stmt *)0)->for_;
    default: return sizeof(Stmt);
    }
}
enum range_kind { RANGE_NONE, RANGE_INT, RANGE_STRING, RANGE_ARRAY, RANGE_ARRAYPTR, RANGE_SLICE, RANGE_MAP, RANGE_CHAN, RANGE_FUNC };

enum decl_kind { D_IMPORT, D_CONST, D_TYPE, D_VAR, D_FUNC };

struct Decl {                       /* D_CONST, D_VAR, D_TYPE, D_IMPORT: one spec */
    uint8_t kind;
    pos at;
    Decl *group;                    /* first spec of a parenthesised group, itself included; NULL: alone */
    union {
        struct { sym *local; pos localpos; bytes path; pos pathpos; Object *obj; bool dot, bad /* the parser complained */; } imp;
        struct { Exprs names; Expr *typ; Exprs values; int iota; Decl *inherit; Object **objs; } val;   /* CONST: inherit = spec whose typ and values are repeated */
        struct { sym *name; pos namepos; Fields *tparams; bool alias; Expr *typ; Object *obj; } type;
        FuncDecl *func;
    };
    const char *pragma;             /* //go:... lines directly above, newline separated, or NULL */
};

/* What the checker records about a function body, for lowering. */
typedef struct FuncInfo {
    struct FuncInfo *outer;         /* enclosing function, NULL at top */
    Expr *lit;                      /* X_FUNCLIT, or NULL */
    pos stmtat;                     /* X_FUNCLIT, and bodies of loops over functions: the statement it is in */
    int loops;                      /* the same: loops around it in the function around */
    bool inreturn, deferred;        /* X_FUNCLIT: in a return statement; called by a defer statement */
    Stmt *range;                    /* loop over a function of which this is the body, or NULL */
    FuncDecl *decl;                 /* top-level function, or NULL */
    Type *sig;
    VEC(Object *) params;           /* receiver first; in order, also unnamed and blank ones */
    VEC(Object *) results;
    VEC(Object *) captures;         /* variables of enclosing functions used here or in functions inside */
    VEC(Expr *) captureuses;        /* the name that made each captured: its first use */
    bool hasdefer, hasrecover, hasgoto, haslabels;
    bool goesback;                  /* a goto leads backwards, here or in the body of a loop over a function in here */
    int nfunclits;                  /* for names main.f.func1 */
    Object *next, *frame;           /* hidden variables that bodies of range-over-func loops share: where to go on behind the loop; the frame whose
                                       deferred calls theirs are. NULL: not needed */
    int nstates;                    /* such loops, for the names of their states */
    bool rangereturn;               /* such a body returns values */
    void *cost;                     /* lowering: what inlining it would cost (ir/inline_cost.c) */
} FuncInfo;

struct FuncDecl {
    pos at, namepos;
    Field *recv;                    /* NULL for functions */
    sym *name;
    Expr *typ;                      /* X_FUNCTYPE */
    Block *body;                    /* NULL: external, or not parsed yet (bodyoff) */
    uint32_t nexprs;                /* expressions in it: how large it is */
    bool branches;                  /* there are labels, or break, continue, goto or fallthrough statements in it */
    uint32_t bodyoff, bodyend;      /* lazy: byte offsets of '{' and past '}' in src; 0: none */
    source *src;
    Object *obj;                    /* checker */
    FuncInfo *info;                 /* checker */
    const char *pragma;
    const char *link;               /* checker: the runtime's function that it stands for, by //go:linkname; NULL: none */
    Object *linkto;                 /* checker: the same, a function of the program */
    bool checked;
    Scope *filescope;               /* checker: where the body's names are looked up */
};

typedef struct Link { pos at; const char *args; } Link;     /* at: behind the slashes; args: what follows the word */

typedef struct Misplaced { pos at; const char *msg; } Misplaced;

typedef struct Setting { pos at; const char *text; } Setting;

typedef struct File {
    source *src;
    sym *pkgname; pos pkgpos;       /* NULL: script */
    VEC(Decl *) imports;
    VEC(Decl *) decls;              /* in order, imports excluded */
    Stmts script;                   /* script: top-level statements in order, declarations excluded */
    const char *buildtag;           /* text of //go:build, or what // +build lines say in its place; NULL: neither */
    VEC(Setting) godebug;           /* //go:debug lines */
    VEC(Link) links;                /* //go:linkname lines */
    bool quiet;                     /* entry of a session: its last expression yields no values */
    bool hit_eof;                   /* input ended inside a construct (REPL: incomplete) */
    VEC(Block *) branchy;           /* bodies with labels or branches in which nothing was wrong, inner ones first */
    VEC(Misplaced) misplaced;       /* directives above the wrong declaration: said when nothing else is wrong, as Go does */
    Scope *scope;
} File;

/* Parses one registered source. Always returns a File; errors are in d. */
File *parse_file(diags *d, symtab *syms, source *src);
/* Parses the body of a lazily skipped function (fd->body is set). */
void parse_body(diags *d, symtab *syms, FuncDecl *fd);
/* Parses a source that is one type; NULL: it is none. Errors are in d. */
Expr *parse_type_text(diags *d, symtab *syms, source *src);
/* Evaluates //go:build text: tag(ctx, name) says which tags hold. */
bool build_constraint(const char *expr, bool (*tag)(void *ctx, const char *name), void *ctx);
/* A // +build line as //go:build says it, behind what lines before it said (NULL: nothing): options are alternatives, the terms of one all hold, as all lines do. */
const char *build_plusline(arena *ar, const char *before, const char *line, size_t n);
/* The N of the least Go version 1.N that //go:build text implies; -1: none. */
int build_goversion(const char *expr);

/* Prints an expression as Go's error messages do (func literals as func(...) {...} shortened, composite literals T{…}). */
void expr_print(buf *out, const Expr *e);
const char *expr_str(arena *ar, const Expr *e);
void stmt_print(buf *out, const Stmt *s);   /* on one line, bodies shortened likewise */
/* Where Go's compiler reports an error about the whole expression: its leftmost operand, except that a slice
 * expression in that place gives its '['. */
pos expr_start(const Expr *e);
pos expr_end(const Expr *e);         /* behind the last byte, as far as the tree knows it (parentheses of calls included) */
/* The value of a T_STRING literal. False: it is malformed (reported by the scanner). raw strings lose their CRs. */
bool lit_string(arena *ar, const Expr *e, bytes *out);
/* The value of a T_CHAR literal. */
bool lit_rune(const Expr *e, uint32_t *r);
const char *tok_str(int tok);        /* "+", "func", ... */
/* e without parentheses; of a function, without the type arguments that its name denotes by now */
static inline Expr *unparen(Expr *e)
{
    for (;;) {
        if (e && e->kind == X_PAREN) e = e->x;
        else if (e && e->kind == X_INDEX && (e->flags & EF_HASTYPEARGS)) e = e->index.x;
        else return e;
    }
}
void ast_print(buf *out, const File *f);   /* -dump=ast: as Go source */

#endif
