/* parse_type.c - types, parameter lists, struct fields and interface elements.
 *
 * Parameter lists are read before it is known whether a lone name is a parameter or a type:
 * each entry is a Field with a name, a type or both, and fix_params decides at the end.
 * In type parameter lists (close is ']') constraints such as ~int|string are allowed.
 */
#include "compiler/syntax/parse.h"

static Expr *qualified(parser *p, Expr *name);

static Field *new_field(parser *p, pos at, sym *name, Expr *typ)
{
    Field *f = arena_new(p->ar, Field);
    f->at = at;
    f->name = name;
    f->typ = typ;
    return f;
}

static Fields *take_fields(parser *p, int mark)
{
    Fields *v = arena_new(p->ar, Fields);
    TAKE(p, mark, v);
    return v;
}

Expr *parse_type(parser *p)
{
    Expr *t = parse_type_or_nil(p);
    if (t) return t;
    t = bad_expr(p);
    syntax_error(p, "expected type");
    advance(p, T_COMMA, T_COLON, T_SEMI, T_RPAREN, T_RBRACK, T_RBRACE);
    return t;
}

static Expr *star(parser *p, pos at, Expr *elem)
{
    Expr *t = new_expr(p, X_STAR, at);
    t->x = elem;
    stand_on(p, p->h, 0);
    return t;
}

static Expr *chan_type(parser *p, pos at, int dir)
{
    Expr *t = new_expr(p, X_CHANTYPE, at);
    t->op = (uint8_t)dir;
    t->map.val = parse_type_or_nil(p);
    if (!t->map.val) {
        t->map.val = bad_expr(p);
        syntax_error(p, "missing channel element type");
    }
    stand_on(p, p->h, 0);
    return t;
}

Expr *parse_slicetype(parser *p, pos at)
{
    Expr *t = new_expr(p, X_SLICETYPE, at);
    t->array.elem = parse_type(p);
    stand_on(p, p->h, 0);
    return t;
}

Expr *parse_arraytype(parser *p, pos at, Expr *len)
{
    if (!len) {
        pos dots = p->l.at;
        if (got(p, T_ELLIPSIS)) {
            len = new_expr(p, X_ELLIPSIS, dots);
            p->h = 0;
        } else {
            p->xnest++;
            len = parse_expr(p);
            p->xnest--;
        }
    }
    uint32_t h = p->h;
    if (p->l.tok == T_COMMA) {
        syntax_error(p, "unexpected comma; expected ]");
        next(p);
    }
    parse_want(p, T_RBRACK);
    Expr *t = new_expr(p, X_ARRAYTYPE, at);
    t->array.len = len;
    t->array.elem = parse_type(p);
    stand_on(p, h, p->h);
    return t;
}

/* ---- struct types ---- */

/* Behind a field's or parameter's name, at '[': an array or slice type, or type arguments of the name
 * (an X_INDEX whose operand the caller sets). */
static Expr *array_or_targs(parser *p)
{
    pos at = p->l.at;
    bool comma;
    parse_want(p, T_LBRACK);
    if (got(p, T_RBRACK)) return parse_slicetype(p, at);
    Exprs list = parse_typelist(p, false, &comma);
    uint32_t h = p->h;
    parse_want(p, T_RBRACK);
    if (!comma) {
        Expr *elem = parse_type_or_nil(p);
        if (elem) {
            Expr *t = new_expr(p, X_ARRAYTYPE, at);
            t->array.len = list.at[0];
            t->array.elem = elem;
            stand_on(p, h, p->h);
            return t;
        }
    }
    Expr *t = new_expr(p, X_INDEX, at);
    t->index.index = list;
    stand_on(p, h, 0);
    return t;
}

static void embedded(parser *p, pos at, Expr *typ)
{
    Field *f = new_field(p, at, NULL, typ);
    f->embedded = true;
    f->tag = parse_literal_or_nil(p);
    parse_push(p, f);
}

static void field_decl(parser *p)
{
    pos at = p->l.at;
    Expr *t;
    switch (p->l.tok) {
    case T_NAME: {
        int mark = p->sp;
        sym *s = p->l.name;
        next(p);
        int tok = p->l.tok;
        if (tok == T_PERIOD || (tok >= T_INT && tok <= T_STRING) || tok == T_SEMI || tok == T_RBRACE) {
            embedded(p, at, qualified(p, name_expr(p, at, s)));
            return;
        }
        parse_push(p, new_field(p, at, s, NULL));
        while (got(p, T_COMMA)) {
            pos npos;
            sym *n = parse_name(p, &npos);
            parse_push(p, new_field(p, npos, n, NULL));
        }
        if (p->sp == mark + 1 && p->l.tok == T_LBRACK) {
            t = array_or_targs(p);
            if (t->kind == X_INDEX) {
                p->sp = mark;
                t->index.x = name_expr(p, at, s);
                embedded(p, at, t);
                return;
            }
        } else {
            t = parse_type(p);
        }
        Expr *tag = parse_literal_or_nil(p);
        for (int i = mark; i < p->sp; i++) {
            Field *f = p->stk[i];
            f->typ = t;
            f->tag = tag;
        }
        return;
    }
    case T_MUL:
        next(p);
        if (p->l.tok == T_LPAREN) {
            syntax_error(p, "cannot parenthesize embedded type");
            next(p);
            t = qualified(p, NULL);
            got(p, T_RPAREN);
        } else {
            t = qualified(p, NULL);
        }
        embedded(p, at, star(p, at, t));
        return;
    case T_LPAREN:
        syntax_error(p, "cannot parenthesize embedded type");
        next(p);
        if (p->l.tok == T_MUL) {
            pos spos = p->l.at;
            next(p);
            t = star(p, spos, qualified(p, NULL));
        } else {
            t = qualified(p, NULL);
        }
        got(p, T_RPAREN);
        embedded(p, at, t);
        return;
    }
    syntax_error(p, "expected field name or embedded type");
    advance(p, T_SEMI, T_RBRACE);
}

static Expr *struct_type(parser *p)
{
    Expr *t = new_expr(p, X_STRUCTTYPE, p->l.at);
    int mark = p->sp;
    uint32_t outer = p->maxh;
    p->maxh = 0;
    parse_want(p, T_STRUCT);
    parse_want(p, T_LBRACE);
    while (p->l.tok != T_EOF && p->l.tok != T_RBRACE) {
        field_decl(p);
        if (!parse_list_sep(p, "struct type", T_SEMI, T_RBRACE)) goto broken;
    }
    parse_want(p, T_RBRACE);
broken:
    t->strct.fields = take_fields(p, mark);
    stand_on(p, p->maxh, 0);
    if (outer > p->maxh) p->maxh = outer;
    return t;
}

/* ---- interface types ---- */

static Expr *embedded_term(parser *p)
{
    if (p->l.tok == T_TILDE) {
        Expr *t = new_expr(p, X_UNARY, p->l.at);
        t->op = T_TILDE;
        t->bin.oppos = p->l.at;
        next(p);
        t->bin.x = parse_type(p);
        stand_on(p, p->h, 0);
        return t;
    }
    Expr *t = parse_type_or_nil(p);
    if (!t) {
        t = bad_expr(p);
        syntax_error(p, "expected ~ term or type");
        /* any operator ends the skipping, as does what closes the construct */
        advance(p, T_ADD, T_SUB, T_QUO, T_REM, T_AND, T_OR, T_XOR, T_SHL, T_SHR, T_ANDNOT, T_LAND, T_LOR, T_EQL, T_LSS, T_GTR,
                T_NOT, T_TILDE, T_NEQ, T_LEQ, T_GEQ, T_SEMI, T_RPAREN, T_RBRACK, T_RBRACE);
    }
    return t;
}

/* A|B|...: f->typ is the first term, or NULL. */
static Field *embedded_elem(parser *p, Field *f)
{
    if (!f) {
        f = new_field(p, p->l.at, NULL, NULL);
        f->typ = embedded_term(p);
    }
    while (p->l.tok == T_OR) {
        uint32_t h = p->h;
        Expr *t = new_expr(p, X_BINARY, p->l.at);
        t->op = T_OR;
        t->bin.oppos = p->l.at;
        next(p);
        t->bin.x = f->typ;
        t->bin.y = embedded_term(p);
        stand_on(p, h, p->h);
        f->typ = t;
    }
    return f;
}

/* At a name in an interface: a method, or an embedded type. */
static Field *method_decl(parser *p)
{
    static const char context[] = "interface method";
    pos at = p->l.at;
    sym *name = p->l.name;
    Field *f = new_field(p, at, NULL, NULL);
    next(p);
    if (p->l.tok == T_LPAREN) {
        f->name = name;
        f->typ = parse_functype(p, context);
        return f;
    }
    if (p->l.tok != T_LBRACK) {
        f->typ = qualified(p, name_expr(p, at, name));
        return f;
    }
    pos lbrack = p->l.at;
    next(p);
    if (p->l.tok == T_RBRACK) {
        pos rbrack = p->l.at;
        next(p);
        if (p->l.tok == T_LPAREN) {
            lex_error(&p->l, rbrack, E_SYNTAX, "empty type parameter list");
            f->name = name;
            f->typ = parse_functype(p, context);
        } else {
            lex_error(&p->l, rbrack, E_SYNTAX, "empty type argument list");
            f->typ = name_expr(p, at, name);
        }
        return f;
    }
    /* Type arguments look like parameters without names: read those and see. */
    Fields *list = parse_params(p, NULL, 0, NULL, T_RBRACK, false, false);
    if (list->n == 0) {
        if (p->l.tok == T_LPAREN) {
            f->name = name;
            f->typ = parse_functype(p, context);
        } else {
            f->typ = name_expr(p, at, name);
        }
        return f;
    }
    if (list->at[0]->name) {
        f->name = name;
        f->typ = parse_functype(p, context);
        lex_error(&p->l, lbrack, E_SYNTAX, "interface method must have no type parameters");
        return f;
    }
    Expr *t = new_expr(p, X_INDEX, lbrack);
    int mark = p->sp;
    t->index.x = name_expr(p, at, name);
    for (int i = 0; i < list->n; i++) parse_push(p, list->at[i]->typ);
    TAKE(p, mark, &t->index.index);
    f->typ = t;
    return f;
}

static Expr *interface_type(parser *p)
{
    Expr *t = new_expr(p, X_INTERFACETYPE, p->l.at);
    int mark = p->sp;
    uint32_t outer = p->maxh;
    p->maxh = 0;
    parse_want(p, T_INTERFACE);
    parse_want(p, T_LBRACE);
    while (p->l.tok != T_EOF && p->l.tok != T_RBRACE) {
        Field *f = p->l.tok == T_NAME ? method_decl(p) : NULL;
        if (!f || !f->name) {
            f = embedded_elem(p, f);
            f->embedded = true;
        }
        parse_push(p, f);
        if (!parse_list_sep(p, "interface type", T_SEMI, T_RBRACE)) goto broken;
    }
    parse_want(p, T_RBRACE);
broken:
    t->iface.elems = take_fields(p, mark);
    stand_on(p, p->maxh, 0);
    if (outer > p->maxh) p->maxh = outer;
    return t;
}

/* ---- function types and parameters ---- */

Expr *parse_functype(parser *p, const char *context)
{
    Expr *t = new_expr(p, X_FUNCTYPE, p->l.at);
    uint32_t outer = p->maxh;
    p->maxh = 0;
    if (got(p, T_LBRACK)) {
        if (context) parse_error_at(p, t->at, E_SYNTAX, "%s must have no type parameters", context);
        if (p->l.tok == T_RBRACK) {
            syntax_error(p, "empty type parameter list");
            next(p);
        } else {
            Fields *tparams = parse_params(p, NULL, 0, NULL, T_RBRACK, true, false);
            if (!context && tparams->n) t->ftype.tparams = tparams;
        }
    }
    parse_want(p, T_LPAREN);
    t->ftype.params = parse_params(p, NULL, 0, NULL, T_RPAREN, false, true);
    if (got(p, T_LPAREN)) {
        t->ftype.results = parse_params(p, NULL, 0, NULL, T_RPAREN, false, false);
    } else {
        pos at = p->l.at;
        int mark = p->sp;
        Expr *r = parse_type_or_nil(p);
        if (r) parse_push(p, new_field(p, at, NULL, r));
        t->ftype.results = take_fields(p, mark);
    }
    stand_on(p, p->maxh, 0);
    if (outer > p->maxh) p->maxh = outer;
    return t;
}

/* One entry of a list closed by close; name is what was read of it already. */
static Field *param_or_nil(parser *p, sym *name, pos at, int close)
{
    bool sets = close == T_RBRACK;
    if (!name) {
        at = p->l.at;
        if (sets && p->l.tok == T_TILDE) return embedded_elem(p, NULL);
    }
    Field *f = new_field(p, at, NULL, NULL);
    if (name || p->l.tok == T_NAME) {
        if (!name) {
            name = p->l.name;
            next(p);
        }
        if (p->l.tok == T_LBRACK) {
            f->typ = array_or_targs(p);
            if (f->typ->kind == X_INDEX) f->typ->index.x = name_expr(p, at, name);
            else f->name = name;
            return sets && p->l.tok == T_OR ? embedded_elem(p, f) : f;
        }
        if (p->l.tok == T_PERIOD) {
            f->typ = qualified(p, name_expr(p, at, name));
            return sets && p->l.tok == T_OR ? embedded_elem(p, f) : f;
        }
        if (sets && p->l.tok == T_OR) {
            f->typ = name_expr(p, at, name);
            return embedded_elem(p, f);
        }
        f->name = name;
    }
    if (p->l.tok == T_ELLIPSIS) {
        Expr *t = new_expr(p, X_ELLIPSIS, p->l.at);
        next(p);
        t->x = parse_type_or_nil(p);
        if (t->x) {
            f->typ = t;
            stand_on(p, p->h, 0);
        } else {
            f->typ = bad_expr(p);
            syntax_error(p, "... is missing type");
        }
        return f;
    }
    if (sets && p->l.tok == T_TILDE) {
        f->typ = embedded_elem(p, NULL)->typ;
        return f;
    }
    f->typ = parse_type_or_nil(p);
    if (sets && p->l.tok == T_OR && f->typ) f = embedded_elem(p, f);
    if (f->name || f->typ) return f;
    syntax_error(p, "expected %s", parse_tok_english(close));
    advance(p, T_COMMA, (uint8_t)close);
    return NULL;
}

/* Decides what the lone names of a list are, and hands types to the names in front of them. */
static void fix_params(parser *p, Field **list, int n, int named, int typed, bool need_names, pos end)
{
    if (named == 0 && !need_names) {                        /* only types */
        for (int i = 0; i < n; i++) {
            if (!list[i]->name) continue;
            list[i]->typ = name_expr(p, list[i]->at, list[i]->name);
            list[i]->name = NULL;
        }
        return;
    }
    if (named == n) return;
    pos wrong = 0;                                          /* leftmost */
    Expr *typ = NULL;
    for (int i = n - 1; i >= 0; i--) {
        Field *f = list[i];
        if (f->typ) {
            typ = f->typ;
            if (!f->name) {
                wrong = expr_start(typ);
                f->at = wrong;
                f->name = intern_cstr(p->syms, "_");
            }
        } else if (typ) {
            f->typ = typ;
        } else {
            wrong = f->at;
            f->typ = new_expr(p, X_BAD, wrong);
        }
    }
    if (!wrong) return;
    if (named == typed)                                     /* the names at the end have no type */
        parse_error_at(p, end, E_PARAMS, need_names ? "missing type constraint" : "missing parameter type");
    else
        parse_error_at(p, wrong, E_PARAMS, "%s", !need_names ? "missing parameter name"
            : n == 1 ? "missing type parameter name or invalid array length" : "missing type parameter name");
}

/* A list behind its '(' or '['. name and typ are what was read of the first entry already. */
Fields *parse_params(parser *p, sym *name, pos namepos, Expr *typ, int close, bool need_names, bool dddok)
{
    int mark = p->sp, named = 0, typed = 0;
    pos end;
    if (name && typ && p->l.tok == close) {
        next(p);
        parse_push(p, new_field(p, namepos, name, typ));
        return take_fields(p, mark);
    }
    while (p->l.tok != T_EOF && p->l.tok != close) {
        Field *f = typ ? new_field(p, namepos, name, typ) : param_or_nil(p, name, namepos, close);
        name = NULL;
        typ = NULL;
        if (f) {
            if (f->name && f->typ) named++;
            if (f->typ) typed++;
            parse_push(p, f);
        }
        if (!parse_list_sep(p, "parameter list", T_COMMA, close)) {
            end = p->l.at;
            goto broken;
        }
    }
    end = p->l.at;
    parse_want(p, close);
broken:;
    Fields *v = take_fields(p, mark);
    if (!v->n) return v;
    fix_params(p, v->at, v->n, named, typed, need_names, end);
    bool told = false;
    for (int i = 0; i < v->n; i++) {
        Expr *t = v->at[i]->typ;
        if (t->kind != X_ELLIPSIS || (dddok && i + 1 == v->n)) continue;
        if (!told) lex_error(&p->l, t->at, E_PARAMS, dddok ? "can only use ... with final parameter" : "invalid use of ...");
        told = true;
        v->at[i]->typ = t->x;
    }
    return v;
}

/* ---- types ---- */

/* A type name, perhaps of a package, perhaps with type arguments; name is its first part if read already. */
static Expr *qualified(parser *p, Expr *name)
{
    Expr *x = name;
    if (!x) {
        x = name_expr(p, p->l.at, p->l.name);
        if (p->l.tok == T_NAME) {
            next(p);
        } else {
            x->name.name = intern_cstr(p->syms, "_");
            syntax_error(p, "expected name");
            advance(p, T_PERIOD, T_SEMI, T_RBRACE);
        }
    }
    if (p->l.tok == T_PERIOD) {
        Expr *t = new_expr(p, X_SELECTOR, p->l.at);
        next(p);
        t->sel.x = x;
        t->sel.sel = parse_name(p, &t->sel.selpos);
        x = t;
    }
    p->h = 1;
    if (p->l.tok == T_LBRACK) {
        Expr *t = new_expr(p, X_INDEX, p->l.at);
        next(p);
        t->index.x = x;
        if (p->l.tok == T_RBRACK) {
            syntax_error(p, "expected type argument list");
            int mark = p->sp;
            parse_push(p, bad_expr(p));
            TAKE(p, mark, &t->index.index);
        } else {
            bool comma;
            t->index.index = parse_typelist(p, true, &comma);
        }
        parse_want(p, T_RBRACK);
        stand_on(p, p->h, 1);
        x = t;
    }
    return x;
}

Expr *parse_type_or_nil(parser *p)
{
    pos at = p->l.at;
    Expr *t = NULL;
    if (!enter(p)) return bad_expr(p);
    switch (p->l.tok) {
    case T_NAME: t = qualified(p, NULL); break;
    case T_MUL:
        next(p);
        t = star(p, at, parse_type(p));
        break;
    case T_ARROW:
        next(p);
        parse_want(p, T_CHAN);
        t = chan_type(p, at, 1);
        break;
    case T_CHAN:
        next(p);
        t = chan_type(p, at, got(p, T_ARROW) ? 2 : 3);
        break;
    case T_FUNC:
        next(p);
        t = parse_functype(p, "function type");
        break;
    case T_LBRACK:
        next(p);
        t = got(p, T_RBRACK) ? parse_slicetype(p, at) : parse_arraytype(p, at, NULL);
        break;
    case T_MAP: {
        next(p);
        parse_want(p, T_LBRACK);
        t = new_expr(p, X_MAPTYPE, at);
        t->map.key = parse_type(p);
        uint32_t h = p->h;
        parse_want(p, T_RBRACK);
        t->map.val = parse_type(p);
        stand_on(p, h, p->h);
        break;
    }
    case T_STRUCT: t = struct_type(p); break;
    case T_INTERFACE: t = interface_type(p); break;
    case T_LPAREN:
        next(p);
        t = parse_type(p);
        parse_want(p, T_RPAREN);
        break;
    }
    leave(p);
    return t;
}
