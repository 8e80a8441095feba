/* parse_expr.c - expressions.
 *
 * Types are expressions here: which of them denote types, the checker finds out. Where only a type can
 * stand, parse_type.c is asked; where either can, these functions accept both.
 *
 * Composite literals against blocks: in a statement's header (xnest < 0) a '{' behind a name opens the
 * block, unless it is inside parentheses or brackets (xnest >= 0 again).
 *
 * Binary operators of one level are read in a loop, so a chain of any length needs no C stack.
 */
#include "compiler/syntax/parse.h"


bool parse_is_type_elem(const Expr *x)
{
    for (;;) {
        switch (x->kind) {
        case X_ARRAYTYPE: case X_STRUCTTYPE: case X_FUNCTYPE: case X_INTERFACETYPE: case X_SLICETYPE: case X_MAPTYPE: case X_CHANTYPE:
            return true;
        case X_BINARY:
            if (parse_is_type_elem(x->bin.y)) return true;
            x = x->bin.x;
            break;
        case X_UNARY:
            if (x->op == T_TILDE) return true;
            x = x->bin.x;
            break;
        case X_STAR: case X_PAREN:
            x = x->x;
            break;
        default:
            return false;
        }
    }
}

/* Can x only be a value, by its form? */
static bool is_value(const Expr *x)
{
    for (;;) {
        switch (x->kind) {
        case X_LIT: case X_COMPOSITE: case X_FUNCLIT: case X_SLICE: case X_ASSERT: case X_CALL: case X_UNARY: case X_BINARY:
            return true;
        case X_PAREN:
            x = x->x;
            break;
        case X_INDEX:
            if (x->index.index.n == 1 && is_value(x->index.index.at[0])) return true;
            x = x->index.x;
            break;
        default:
            return false;
        }
    }
}

/* <- stands before the channel type x: gives it to the innermost "chan" it can bind to.
 *   <-(chan E) is (<-chan E);  <-(chan<- E) is (<-chan (<-E)) */
static void receive_chan(parser *p, Expr *x)
{
    int dir = 2;
    Expr *t = x;
    while (dir == 2 && t->kind == X_CHANTYPE) {
        dir = t->op;
        if (dir == 1) syntax_error(p, "unexpected <-, expected chan");
        t->op = 1;
        t = t->map.val;
    }
    if (dir == 2) syntax_error(p, "unexpected %s, expected chan", expr_str(p->ar, t));
}

static Expr *unary(parser *p)
{
    Expr *x;
    pos at = p->l.at;
    int op = p->l.tok;
    switch (op) {
    case T_MUL: case T_ADD: case T_SUB: case T_NOT: case T_XOR: case T_TILDE: case T_AND: {
        if (!enter(p)) return bad_expr(p);
        x = new_expr(p, op == T_MUL ? X_STAR : X_UNARY, at);
        next(p);
        Expr *y = unary(p);
        if (op == T_MUL) {
            x->x = y;
        } else {
            x->op = (uint8_t)op;
            x->bin.x = op == T_AND ? unparen(y) : y;        /* &(T{}) is &T{} */
            x->bin.oppos = at;
        }
        stand_on(p, p->h, 0);
        leave(p);
        return x;
    }
    case T_ARROW: {
        if (!enter(p)) return bad_expr(p);
        next(p);
        Expr *y = unary(p);
        leave(p);
        if (y->kind == X_CHANTYPE) {
            receive_chan(p, y);
            return y;
        }
        x = new_expr(p, X_UNARY, at);
        x->op = T_ARROW;
        x->bin.x = y;
        x->bin.oppos = at;
        stand_on(p, p->h, 0);
        return x;
    }
    }
    return parse_primary(p, NULL, true);
}

Expr *parse_binary(parser *p, Expr *x, int prec)
{
    if (!x) x = unary(p);
    uint32_t h = p->h;
    while (p->l.prec > prec) {
        Expr *t = new_expr(p, X_BINARY, p->l.at);
        t->op = p->l.tok;
        t->bin.oppos = p->l.at;
        int inner = p->l.prec;
        next(p);
        t->bin.x = x;
        t->bin.y = parse_binary(p, NULL, inner);
        stand_on(p, h, p->h);
        h = p->h;
        x = t;
    }
    p->h = h;
    return x;
}

Expr *parse_expr(parser *p)
{
    return parse_binary(p, NULL, 0);
}

Expr *parse_literal_or_nil(parser *p)
{
    if (p->l.tok < T_INT || p->l.tok > T_STRING) return NULL;
    Expr *e = new_expr(p, X_LIT, p->l.at);
    e->op = p->l.tok;
    e->lit.text = (const char *)p->l.text + p->l.off;
    e->lit.n = p->l.n;
    p->h = 0;
    next(p);
    return e;
}

static Expr *operand(parser *p, bool keep_parens)
{
    pos at = p->l.at;
    Expr *x;
    switch (p->l.tok) {
    case T_NAME:
        x = name_expr(p, at, p->l.name);
        next(p);
        return x;
    case T_INT: case T_FLOAT: case T_IMAG: case T_CHAR: case T_STRING:
        return parse_literal_or_nil(p);
    case T_LPAREN:
        if (!enter(p)) return bad_expr(p);
        next(p);
        p->xnest++;
        x = parse_expr(p);
        p->xnest--;
        parse_want(p, T_RPAREN);
        leave(p);
        if (p->l.tok == T_LBRACE) keep_parens = true;       /* (T){}: to complain about */
        if (keep_parens) {
            Expr *e = new_expr(p, X_PAREN, at);
            e->x = x;
            x = e;
            stand_on(p, p->h, 0);
        }
        return x;
    case T_FUNC: {
        if (!enter(p)) return bad_expr(p);
        next(p);
        Expr *typ = parse_functype(p, "function type");
        if (p->l.tok == T_LBRACE) {
            uint32_t outer = p->maxh;
            p->maxh = p->h;
            p->xnest++;
            x = new_expr(p, X_FUNCLIT, at);
            x->func.typ = typ;
            x->func.body = parse_funcbody(p);
            p->xnest--;
            stand_on(p, p->maxh, 0);
            if (outer > p->maxh) p->maxh = outer;
            typ = x;
        }
        leave(p);
        return typ;
    }
    case T_LBRACK: case T_CHAN: case T_MAP: case T_STRUCT: case T_INTERFACE:
        return parse_type(p);
    }
    x = bad_expr(p);
    syntax_error(p, "expected expression");
    advance(p, T_RPAREN, T_RBRACK, T_RBRACE);
    return x;
}

static Expr *element(parser *p);

/* A literal's braces and what is in them. */
static Expr *literal_value(parser *p, Expr *typ, uint32_t h)
{
    Expr *x = new_expr(p, X_COMPOSITE, p->l.at);
    int mark = p->sp;
    x->comp.typ = typ;
    if (!enter(p)) return x;
    p->xnest++;
    parse_want(p, T_LBRACE);
    while (p->l.tok != T_EOF && p->l.tok != T_RBRACE) {
        Expr *e = element(p);
        if (p->h > h) h = p->h;
        if (p->l.tok == T_COLON) {
            Expr *kv = new_expr(p, X_KEYVALUE, p->l.at);
            next(p);
            kv->kv.key = e;
            kv->kv.value = element(p);
            if (p->h + 1 > h) h = p->h + 1;
            e = kv;
        }
        parse_push(p, e);
        if (!parse_list_sep(p, "composite literal", T_COMMA, T_RBRACE)) goto broken;
    }
    x->comp.rbrace = p->l.at;
    parse_want(p, T_RBRACE);
broken:
    if (!x->comp.rbrace) x->comp.rbrace = p->l.at;
    p->xnest--;
    TAKE(p, mark, &x->comp.elts);
    stand_on(p, h, 0);
    leave(p);
    return x;
}

static Expr *element(parser *p)
{
    return p->l.tok == T_LBRACE ? literal_value(p, NULL, 0) : parse_expr(p);
}

static Expr *call(parser *p, Expr *fun)
{
    Expr *x = new_expr(p, X_CALL, p->l.at);
    int mark = p->sp;
    uint32_t h = p->h;
    x->call.fun = fun;
    x->call.lparen = p->l.at;
    if (!enter(p)) return x;
    next(p);
    p->xnest++;
    while (p->l.tok != T_EOF && p->l.tok != T_RPAREN && !x->call.ddd) {
        parse_push(p, parse_expr(p));
        if (p->h > h) h = p->h;
        x->call.ddd = got(p, T_ELLIPSIS);
        if (!parse_list_sep(p, "argument list", T_COMMA, T_RPAREN)) goto broken;
    }
    x->call.rparen = p->l.at;
    parse_want(p, T_RPAREN);
broken:
    if (!x->call.rparen) x->call.rparen = p->l.at;
    p->xnest--;
    TAKE(p, mark, &x->call.args);
    stand_on(p, h, 0);
    leave(p);
    return x;
}

static Expr *index_or_slice(parser *p, Expr *x)
{
    pos at = p->l.at;
    uint32_t h = p->h;
    Exprs index = { 0 };
    if (!enter(p)) return x;
    next(p);
    if (p->l.tok != T_COLON) {
        bool comma = false;
        if (p->l.tok == T_RBRACK) {
            syntax_error(p, "expected operand");
            int mark = p->sp;
            parse_push(p, bad_expr(p));
            TAKE(p, mark, &index);
        } else {
            index = parse_typelist(p, false, &comma);
        }
        if (p->h > h) h = p->h;
        if (comma || p->l.tok == T_RBRACK) {
            parse_want(p, T_RBRACK);
            Expr *t = new_expr(p, X_INDEX, at);
            t->index.x = x;
            t->index.index = index;
            stand_on(p, h, 0);
            leave(p);
            return t;
        }
    }
    if (!got(p, T_COLON)) {
        syntax_error(p, "expected comma, : or ]");
        advance(p, T_COMMA, T_COLON, T_RBRACK);
    }
    p->xnest++;
    Expr *t = new_expr(p, X_SLICE, at);
    t->slice.x = x;
    t->slice.lo = index.n ? index.at[0] : NULL;
    if (p->l.tok != T_COLON && p->l.tok != T_RBRACK) {
        t->slice.hi = parse_expr(p);
        if (p->h > h) h = p->h;
    }
    if (p->l.tok == T_COLON) {
        t->slice.three = true;
        if (!t->slice.hi) {
            lex_error(&p->l, p->l.at, E_SYNTAX, "middle index required in 3-index slice");
            t->slice.hi = bad_expr(p);
        }
        next(p);
        if (p->l.tok != T_RBRACK) {
            t->slice.max = parse_expr(p);
            if (p->h > h) h = p->h;
        } else {
            lex_error(&p->l, p->l.at, E_SYNTAX, "final index required in 3-index slice");
            t->slice.max = bad_expr(p);
        }
    }
    p->xnest--;
    parse_want(p, T_RBRACK);
    stand_on(p, h, 0);
    leave(p);
    return t;
}

/* p is at '{' behind x: does it begin a literal of type x? */
static bool begins_literal(parser *p, const Expr *x)
{
    switch (x->kind) {
    case X_NAME: case X_SELECTOR:
        return p->xnest >= 0;
    case X_INDEX:
        return p->xnest >= 0 && !is_value(x);
    case X_ARRAYTYPE: case X_SLICETYPE: case X_STRUCTTYPE: case X_MAPTYPE:
        return true;
    }
    return false;
}

Expr *parse_primary(parser *p, Expr *x, bool keep_parens)
{
    if (!x) x = operand(p, keep_parens);
    for (;;) {
        pos at = p->l.at;
        Expr *t;
        uint32_t h = p->h;
        switch (p->l.tok) {
        case T_PERIOD:
            next(p);
            if (p->l.tok == T_NAME) {
                t = new_expr(p, X_SELECTOR, at);
                t->sel.x = x;
                t->sel.selpos = p->l.at;
                t->sel.sel = p->l.name;
                next(p);
                stand_on(p, h, 0);
                x = t;
            } else if (got(p, T_LPAREN)) {
                t = new_expr(p, X_ASSERT, at);
                t->assert_.x = x;
                if (!got(p, T_TYPE)) {
                    t->assert_.typ = parse_type(p);
                    if (p->h > h) h = p->h;
                }
                parse_want(p, T_RPAREN);
                stand_on(p, h, 0);
                x = t;
            } else {
                syntax_error(p, "expected name or (");
                advance(p, T_SEMI, T_RPAREN);
            }
            break;
        case T_LBRACK:
            x = index_or_slice(p, x);
            break;
        case T_LPAREN:
            x = call(p, x);
            break;
        case T_LBRACE:
            t = unparen(x);
            if (!begins_literal(p, t)) return x;
            if (t != x) syntax_error(p, "cannot parenthesize type in composite literal");
            x = literal_value(p, x, h);
            break;
        default:
            return x;
        }
    }
}

Exprs parse_exprs(parser *p)
{
    int mark = p->sp;
    do parse_push(p, parse_expr(p)); while (got(p, T_COMMA));
    Exprs v;
    TAKE(p, mark, &v);
    return v;
}

/* A list of types, of which the first may be any expression unless strict. *comma: there was a comma. */
Exprs parse_typelist(parser *p, bool strict, bool *comma)
{
    int mark = p->sp;
    *comma = false;
    p->xnest++;
    parse_push(p, strict ? parse_type(p) : parse_expr(p));
    uint32_t h = p->h;
    while (got(p, T_COMMA)) {
        *comma = true;
        Expr *t = parse_type_or_nil(p);
        if (!t) break;
        if (p->h > h) h = p->h;
        parse_push(p, t);
    }
    p->xnest--;
    p->h = h;
    Exprs v;
    TAKE(p, mark, &v);
    return v;
}

/* ---- extents ---- */

pos expr_start(const Expr *e)
{
    for (;;) {
        switch (e->kind) {
        case X_COMPOSITE:
            if (!e->comp.typ) return e->at;
            e = e->comp.typ;
            break;
        case X_KEYVALUE: e = e->kv.key; break;
        case X_SELECTOR: e = e->sel.x; break;
        case X_INDEX: e = e->index.x; break;
        case X_ASSERT: e = e->assert_.x; break;
        case X_CALL: e = e->call.fun; break;
        case X_BINARY: e = e->bin.x; break;
        default: return e->at;
        }
    }
}

static pos fields_end(const Fields *f, pos otherwise)
{
    if (!f || !f->n) return otherwise;
    const Field *l = f->at[f->n - 1];
    if (l->tag) return expr_end(l->tag);
    return l->typ ? expr_end(l->typ) : l->at + (l->name ? l->name->n : 0);
}

pos expr_end(const Expr *e)
{
    for (;;) {
        switch (e->kind) {
        case X_NAME: return e->at + e->name.name->n;
        case X_LIT: return e->at + e->lit.n;
        case X_COMPOSITE: return e->comp.rbrace + 1;
        case X_KEYVALUE: e = e->kv.value; break;
        case X_FUNCLIT: return e->func.body ? e->func.body->rbrace + 1 : e->at;
        case X_PAREN: return expr_end(e->x) + 1;
        case X_SELECTOR: return e->sel.selpos + e->sel.sel->n;
        case X_INDEX:
            if (!e->index.index.n) return e->at + 1;
            return expr_end(e->index.index.at[e->index.index.n - 1]) + 1;
        case X_SLICE: {
            const Expr *last = e->slice.max ? e->slice.max : e->slice.hi ? e->slice.hi : e->slice.lo;
            return last ? expr_end(last) + 1 : e->at + 3;
        }
        case X_ASSERT: return e->assert_.typ ? expr_end(e->assert_.typ) + 1 : e->at + 7;
        case X_CALL: return e->call.rparen + 1;
        case X_STAR: case X_ELLIPSIS:
            if (!e->x) return e->at + 3;
            e = e->x;
            break;
        case X_UNARY: e = e->bin.x; break;
        case X_BINARY: e = e->bin.y; break;
        case X_ARRAYTYPE: case X_SLICETYPE: e = e->array.elem; break;
        case X_MAPTYPE: case X_CHANTYPE: e = e->map.val; break;
        case X_STRUCTTYPE: return fields_end(e->strct.fields, e->at + 6) + 1;
        case X_INTERFACETYPE: return fields_end(e->iface.elems, e->at + 9) + 1;
        case X_FUNCTYPE: return fields_end(e->ftype.results, fields_end(e->ftype.params, e->at) + 1);
        default: return e->at;
        }
    }
}
