/* parse_decl.c - import, const, type, var and func declarations.
 *
 * Each spec is a Decl of its own; specs of one parenthesised group point to the group's first.
 * A constant spec without type and values points to the spec it repeats (inherit); iota
 * is its place in the group.
 *
 * type T[P ...: an array type or type parameters? Both start with an expression; it is
 * parsed as one and then taken apart (split_tparam), as Go's compiler does.
 */
#include "compiler/syntax/parse.h"

#include <stdlib.h>

typedef struct group { Decl *first; int iota; Decl *last; } group;

static Decl *new_spec(parser *p, int kind, group *g, unsigned allowed)
{
    Decl *d = arena_new(p->ar, Decl);
    d->kind = (uint8_t)kind;
    d->at = p->l.at;
    d->pragma = parse_take_pragma(p, allowed);
    if (g) {
        if (!g->first) g->first = d;
        d->group = g->first;
    }
    parse_push(p, d);
    return d;
}

static Exprs name_list(parser *p)
{
    int mark = p->sp;
    do {
        pos at;
        sym *s = parse_name(p, &at);
        parse_push(p, name_expr(p, at, s));
    } while (got(p, T_COMMA));
    Exprs v;
    TAKE(p, mark, &v);
    return v;
}

static void import_spec(parser *p, group *g)
{
    Decl *d = new_spec(p, D_IMPORT, g, 0);
    if (p->l.tok == T_NAME) {
        d->imp.local = parse_name(p, &d->imp.localpos);
    } else if (p->l.tok == T_PERIOD) {
        d->imp.dot = true;
        d->imp.localpos = p->l.at;
        next(p);
    }
    d->imp.pathpos = p->l.at;
    bool bad = p->l.bad;
    Expr *path = parse_literal_or_nil(p);
    d->imp.bad = !path || bad || path->op != T_STRING;
    if (!path) {
        syntax_error(p, "missing import path");
        advance(p, T_SEMI, T_RPAREN);
        return;
    }
    if (bad) return;
    if (path->op != T_STRING) parse_error_at(p, path->at, E_SYNTAX, "import path must be a string");
    else lit_string(p->ar, path, &d->imp.path);
}

static void const_spec(parser *p, group *g)
{
    Decl *d = new_spec(p, D_CONST, g, 0);
    d->val.names = name_list(p);
    if (p->l.tok != T_EOF && p->l.tok != T_SEMI && p->l.tok != T_RPAREN) {
        d->val.typ = parse_type_or_nil(p);
        if (parse_got_assign(p)) d->val.values = parse_exprs(p);
    }
    if (!g) return;
    d->val.iota = g->iota++;
    if (d->val.typ || d->val.values.n) g->last = d;
    else d->val.inherit = g->last;
}

static void var_spec(parser *p, group *g)
{
    Decl *d = new_spec(p, D_VAR, g, 1u << PRAGMA_EMBED);
    d->val.names = name_list(p);
    if (parse_got_assign(p)) {
        d->val.values = parse_exprs(p);
    } else {
        d->val.typ = parse_type(p);
        if (parse_got_assign(p)) d->val.values = parse_exprs(p);
    }
}

/* If x can be read as a type parameter's name followed by its constraint, returns the name's node and the
 * constraint in *typ (NULL for a bare name). Unless force, the constraint must be one that is no value. */
static Expr *split_tparam(parser *p, Expr *x, bool force, Expr **typ)
{
    *typ = NULL;
    switch (x->kind) {
    case X_NAME:
        return x;
    case X_BINARY:
        if (x->op == T_MUL && x->bin.x->kind == X_NAME && (force || parse_is_type_elem(x->bin.y))) {
            Expr *star = new_expr(p, X_STAR, x->at);        /* P *E */
            star->x = x->bin.y;
            *typ = star;
            return x->bin.x;
        }
        if (x->op == T_OR) {                                /* P A|B */
            Expr *lhs, *name = split_tparam(p, x->bin.x, force || parse_is_type_elem(x->bin.y), &lhs);
            if (name && lhs) {
                Expr *u = arena_new(p->ar, Expr);
                *u = *x;
                u->bin.x = lhs;
                *typ = u;
                return name;
            }
        }
        return NULL;
    case X_CALL:                                            /* P (E) */
        if (x->call.fun->kind == X_NAME && x->call.args.n == 1 && !x->call.ddd && (force || parse_is_type_elem(x->call.args.at[0]))) {
            *typ = unparen(x->call.args.at[0]);
            return x->call.fun;
        }
        return NULL;
    }
    return NULL;
}

static void type_spec(parser *p, group *g)
{
    Decl *d = new_spec(p, D_TYPE, g, 0);
    d->type.name = parse_name(p, &d->type.namepos);
    if (p->l.tok == T_LBRACK) {
        pos at = p->l.at;
        next(p);
        if (p->l.tok == T_NAME) {
            pos npos;
            sym *s = parse_name(p, &npos);
            Expr *x = name_expr(p, npos, s), *ptyp = NULL;
            if (p->l.tok != T_LBRACK) {                     /* P [.. can only be a constraint */
                p->xnest++;
                x = parse_binary(p, parse_primary(p, x, false), 0);
                p->xnest--;
            }
            Expr *pname = split_tparam(p, x, p->l.tok == T_COMMA, &ptyp);
            if (pname && (ptyp || p->l.tok != T_RBRACK)) {
                d->type.tparams = parse_params(p, pname->name.name, pname->at, ptyp, T_RBRACK, true, false);
                d->type.alias = parse_got_assign(p);
                d->type.typ = parse_type_or_nil(p);
            } else {
                d->type.typ = parse_arraytype(p, at, x);
            }
        } else if (got(p, T_RBRACK)) {
            d->type.typ = parse_slicetype(p, at);
        } else {
            d->type.typ = parse_arraytype(p, at, NULL);
        }
    } else {
        d->type.alias = parse_got_assign(p);
        d->type.typ = parse_type_or_nil(p);
    }
    if (!d->type.typ) {
        d->type.typ = bad_expr(p);
        syntax_error(p, "in type declaration");
        advance(p, T_SEMI, T_RPAREN);
    }
}

void parse_group(parser *p, int kind)
{
    void (*spec)(parser *, group *) = kind == D_IMPORT ? import_spec : kind == D_CONST ? const_spec
                                    : kind == D_TYPE ? type_spec : var_spec;
    if (p->l.tok != T_LPAREN) {
        spec(p, NULL);
        return;
    }
    group g = { 0 };
    parse_clear_pragma(p);
    next(p);
    while (p->l.tok != T_EOF && p->l.tok != T_RPAREN) {
        spec(p, &g);
        if (!parse_list_sep(p, "grouped declaration", T_SEMI, T_RPAREN)) return;
    }
    parse_want(p, T_RPAREN);
}

Block *parse_funcbody(parser *p)
{
    int errors = p->l.nerrors;
    uint32_t branches = p->nbranches;
    p->fnest++;
    Block *b = parse_block(p, NULL);
    p->fnest--;
    b->broken = p->l.nerrors != errors;
    if (p->file && !b->broken && p->nbranches != branches) vec_push(p->ar, &p->file->branchy, b);
    return b;
}

FuncDecl *parse_funcdecl(parser *p)
{
    FuncDecl *f = arena_new(p->ar, FuncDecl);
    const char *context = NULL;
    uint32_t before = p->nexprs, branches = p->nbranches;
    f->at = p->l.at;
    f->src = p->l.src;
    f->pragma = parse_take_pragma(p, 1u << PRAGMA_FUNC);
    if (got(p, T_LPAREN)) {
        context = "method";
        Fields *r = parse_params(p, NULL, 0, NULL, T_RPAREN, false, false);
        if (r->n != 1)
            lex_error(&p->l, p->l.at, E_RECEIVER, r->n ? "method has multiple receivers" : "method has no receiver");
        if (r->n) f->recv = r->at[0];
    }
    f->namepos = p->l.at;
    if (p->l.tok == T_NAME) {
        f->name = parse_name(p, NULL);
        f->typ = parse_functype(p, context);
    } else {
        f->name = intern_cstr(p->syms, "_");
        f->typ = new_expr(p, X_FUNCTYPE, p->l.at);
        f->typ->ftype.params = arena_new(p->ar, Fields);
        f->typ->ftype.results = arena_new(p->ar, Fields);
        syntax_error(p, context ? "expected name" : "expected name or (");
        advance(p, T_LBRACE, T_SEMI);
    }
    if (p->l.tok != T_LBRACE) return f;
    if (p->l.src->lazy) {
        uint32_t off = p->l.off, end = lex_skip_block(&p->l);
        if (end) {
            f->bodyoff = off;
            f->bodyend = end;
            next(p);
            return f;
        }
    }
    f->body = parse_funcbody(p);
    f->nexprs = p->nexprs - before;
    f->branches = p->nbranches != branches;
    return f;
}
