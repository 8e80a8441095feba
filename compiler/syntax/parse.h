/* parse.h - what the parser's files share. Internal to compiler/syntax.
 *
 * Recursive descent over lexer tokens. Functions that parse a construct return a node even after an
 * error (X_BAD where nothing better is known); those named ..._or_nil return NULL when the construct
 * is not there. Lists are collected on one stack of pointers (stk) and copied to the arena at their
 * exact size, so a list costs no growing.
 *
 * Depth. C recursion is bounded by enter()/leave() (MAX_NEST). Chains that the parser reads in a loop
 * (a+b+c.., f()()().., if-else-if..) still make deep trees for the passes behind it; so every function
 * that returns an expression leaves its tree's height in p->h, bounded by MAX_HEIGHT. Over a limit
 * the text is declared to be at its end and everything unwinds.
 */
#ifndef GOL_PARSE_H
#define GOL_PARSE_H
#include "compiler/syntax/lex.h"

#define MAX_NEST   2500          /* nested constructs: about 1 KB of C stack each without optimisation */
#define MAX_HEIGHT 10000         /* height of an expression's tree */

typedef struct parser {
    lexer l;
    diags *d;
    arena *ar;
    symtab *syms;
    File *file;                  /* NULL while parsing a body on demand */
    int fnest;                   /* inside functions */
    int xnest;                   /* inside parentheses or brackets; < 0: in a statement's header, '{' opens its block */
    bool unbalanced;             /* script: some parenthesis is never closed */
    uint32_t depth;
    uint32_t h;                  /* height of the expression returned last */
    uint32_t maxh;               /* greatest height since the enclosing function, struct or interface began */
    uint32_t nexprs, nbranches;  /* expressions, and labels and branches, made so far */
    void **stk;                  /* lists being built */
    int sp, cap;
} parser;

/* parse.c */
void parser_init(parser *p, diags *d, symtab *syms, source *src, uint32_t off);
void parser_free(parser *p);
void parse_push(parser *p, void *x);
/* Moves everything pushed since mark into an arena array. */
void **parse_take(parser *p, int mark, int *n);
#define TAKE(p, mark, v) do { int n_; void **at_ = parse_take((p), (mark), &n_); (v)->at = (void *)at_; (v)->n = (v)->cap = n_; } while (0)
void parse_too_deep(parser *p);
void parse_error_at(parser *p, pos at, enum diag_code code, const char *fmt, ...) PRINTF(4, 5);
#define syntax_error(p, ...) parse_error_at((p), (p)->l.at, E_SYNTAX, __VA_ARGS__)
bool parse_want(parser *p, int tok);
void parse_advance(parser *p, const uint8_t *follow);
#define advance(p, ...) parse_advance((p), (const uint8_t[]){ __VA_ARGS__, T_EOF })
void parse_skip_one(parser *p);
bool parse_got_assign(parser *p);
/* After an element of a list: takes the separator. False: the list is broken and the parser stands behind it. */
bool parse_list_sep(parser *p, const char *context, int sep, int close);
const char *parse_tok_english(int tok);
sym *parse_name(parser *p, pos *at);
const char *parse_take_pragma(parser *p, unsigned allowed);
void parse_clear_pragma(parser *p);

/* parse_decl.c */
void parse_group(parser *p, int kind);                 /* behind the keyword; pushes the Decls */
FuncDecl *parse_funcdecl(parser *p);                   /* behind "func" */
Block *parse_funcbody(parser *p);

/* parse_expr.c */
Expr *parse_expr(parser *p);
Expr *parse_binary(parser *p, Expr *x, int prec);
Expr *parse_primary(parser *p, Expr *x, bool keep_parens);
Exprs parse_exprs(parser *p);
Exprs parse_typelist(parser *p, bool strict, bool *comma);
bool parse_is_type_elem(const Expr *x);

/* parse_type.c */
Expr *parse_type(parser *p);
Expr *parse_type_or_nil(parser *p);
Expr *parse_functype(parser *p, const char *context);  /* context: type parameters are an error in it */
Expr *parse_arraytype(parser *p, pos at, Expr *len);   /* behind '[' and, if given, len */
Expr *parse_slicetype(parser *p, pos at);              /* behind "[]" */
Fields *parse_params(parser *p, sym *name, pos namepos, Expr *typ, int close, bool need_names, bool dddok);
Expr *parse_literal_or_nil(parser *p);

/* parse_stmt.c */
Block *parse_block(parser *p, const char *context);    /* context may be NULL only at '{' */
bool parse_stmt(parser *p);                            /* pushes the statement (several for a group of declarations); false: none here */

static inline void next(parser *p) { lex_next(&p->l); }
static inline bool got(parser *p, int tok)
{
    if (p->l.tok != tok) return false;
    lex_next(&p->l);
    return true;
}
static inline bool enter(parser *p)
{
    if (unlikely(++p->depth > MAX_NEST)) { parse_too_deep(p); return false; }
    return true;
}
static inline void leave(parser *p) { p->depth--; }
/* The expression just built stands on trees of heights a and b. */
static inline void stand_on(parser *p, uint32_t a, uint32_t b)
{
    p->h = (a > b ? a : b) + 1;
    if (unlikely(p->h > MAX_HEIGHT)) parse_too_deep(p);
    if (p->h > p->maxh) p->maxh = p->h;
}
static inline Expr *new_expr(parser *p, int kind, pos at)
{
    Expr *e = arena_alloc(p->ar, expr_size(kind), _Alignof(Expr));
    e->kind = (uint8_t)kind;
    e->at = at;
    p->nexprs++;
    return e;
}
static inline Expr *bad_expr(parser *p)
{
    p->h = 0;
    return new_expr(p, X_BAD, p->l.at);
}
static inline Expr *name_expr(parser *p, pos at, sym *s)
{
    Expr *e = new_expr(p, X_NAME, at);
    e->name.name = s;
    p->h = 0;
    return e;
}
#endif
