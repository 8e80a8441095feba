/* print.c - the tree as Go source.
 *
 * Two forms. Short: one line, as error messages show expressions; bodies of function literals and
 * elements of composite literals become "…". Long: indented source which parses to the same tree
 * again (ast_print of the result is the same text; a test does this to all of Go's library).
 *
 * The parser keeps parentheses of expressions as nodes, so operators print without regard to
 * precedence. It drops those of types: they are put back where leaving them out changes the meaning.
 */
#include "compiler/syntax/parse.h"
#include "base/utf8.h"

typedef struct printer { buf *out; int indent; bool brief; bool header; } printer;   /* header: in front of a block's '{' */

static void expr(printer *o, const Expr *e);
static void stmt(printer *o, const Stmt *s);
static void block(printer *o, const Block *b);

static void str(printer *o, const char *s) { buf_puts(o->out, s); }
static void name(printer *o, const sym *s) { buf_put(o->out, s->s, s->n); }

static void line(printer *o)
{
    buf_putc(o->out, '\n');
    for (int i = 0; i < o->indent; i++) buf_putc(o->out, '\t');
}

static void exprs(printer *o, const Exprs *v)
{
    for (int i = 0; i < v->n; i++) {
        if (i) str(o, ", ");
        expr(o, v->at[i]);
    }
}

/* ---- types ---- */

/* Does name followed by the constraint x read as a value (P *T)? Then the list needs a comma behind it. */
static bool reads_as_value(const Expr *x)
{
    while (x->kind == X_BINARY) {
        if (parse_is_type_elem(x->bin.y)) return false;
        x = x->bin.x;
    }
    return x->kind == X_STAR && !parse_is_type_elem(x->x);
}

static void params(printer *o, const Fields *v, char open, char close)
{
    buf_putc(o->out, open);
    for (int i = 0; v && i < v->n; i++) {                  /* NULL: the function made up around a script */
        const Field *f = v->at[i];
        if (i) str(o, ", ");
        if (f->name) {
            name(o, f->name);
            if (i + 1 < v->n && v->at[i + 1]->name && v->at[i + 1]->typ == f->typ) continue;
            str(o, " ");
        }
        expr(o, f->typ);
    }
    if (open == '[' && v->n == 1 && reads_as_value(v->at[0]->typ)) str(o, ",");
    buf_putc(o->out, close);
}

static void signature(printer *o, const Expr *t)
{
    if (t->ftype.tparams) params(o, t->ftype.tparams, '[', ']');
    params(o, t->ftype.params, '(', ')');
    const Fields *r = t->ftype.results;
    if (!r || r->n == 0) return;
    str(o, " ");
    if (r->n == 1 && !r->at[0]->name) expr(o, r->at[0]->typ);
    else params(o, r, '(', ')');
}

/* Separator between the lines of a type's braces. */
static void next_line(printer *o)
{
    if (o->brief) str(o, "; ");
    else line(o);
}

static void struct_type(printer *o, const Fields *v)
{
    if (!v->n) { str(o, "struct{}"); return; }
    str(o, o->brief ? "struct{" : "struct {");
    o->indent++;
    for (int i = 0; i < v->n; i++) {
        const Field *f = v->at[i];
        if (i) next_line(o);
        else if (!o->brief) line(o);
        if (f->name && !f->embedded) {
            name(o, f->name);
            while (i + 1 < v->n && v->at[i + 1]->typ == f->typ && v->at[i + 1]->name) {
                str(o, ", ");
                name(o, v->at[++i]->name);
            }
            str(o, " ");
        }
        expr(o, f->typ);
        if (f->tag) { str(o, " "); expr(o, f->tag); }
    }
    o->indent--;
    if (!o->brief) line(o);
    str(o, "}");
}

static void interface_type(printer *o, const Fields *v)
{
    if (!v->n) { str(o, "interface{}"); return; }
    bool flat = o->brief || v->n == 1;
    str(o, flat ? "interface{" : "interface {");
    o->indent++;
    for (int i = 0; i < v->n; i++) {
        const Field *f = v->at[i];
        if (!flat) line(o);
        else if (i) str(o, "; ");
        if (f->name && !f->embedded) {
            name(o, f->name);
            signature(o, f->typ);
        } else {
            expr(o, f->typ);
        }
    }
    o->indent--;
    if (!flat) line(o);
    str(o, "}");
}

static void chan_type(printer *o, const Expr *e)
{
    const Expr *v = e->map.val;
    str(o, e->op == 1 ? "<-chan " : e->op == 2 ? "chan<- " : "chan ");
    bool par = v->kind == X_CHANTYPE && v->op == 1 && e->op == 3;      /* chan (<-chan T) */
    if (par) str(o, "(");
    expr(o, v);
    if (par) str(o, ")");
}

/* ---- expressions ---- */

/* Unary operators that would run together with the operator in front of them: - -x, & &x, &^x. */
static bool runs_together(int op, const Expr *x)
{
    if (x->kind != X_UNARY) return false;
    return (x->op == op && (op == T_ADD || op == T_SUB || op == T_AND)) || (op == T_AND && x->op == T_XOR);
}

static void composite(printer *o, const Expr *e)
{
    if (e->comp.typ) expr(o, e->comp.typ);
    str(o, "{");
    if (o->brief) {
        if (e->comp.elts.n) str(o, "…");
    } else if (e->comp.elts.n && e->comp.elts.at[0]->kind == X_KEYVALUE) {
        o->indent++;
        for (int i = 0; i < e->comp.elts.n; i++) {
            line(o);
            expr(o, e->comp.elts.at[i]);
            str(o, ",");
        }
        o->indent--;
        line(o);
    } else {
        exprs(o, &e->comp.elts);
    }
    str(o, "}");
}

static void expr(printer *o, const Expr *e)
{
    if (!e) return;
    switch (e->kind) {
    case X_BAD: str(o, "<bad expr>"); break;
    case X_NAME: name(o, e->name.name); break;
    case X_LIT: buf_put(o->out, e->lit.text, e->lit.n); break;
    case X_COMPOSITE: composite(o, e); break;
    case X_KEYVALUE:
        expr(o, e->kv.key);
        str(o, ": ");
        expr(o, e->kv.value);
        break;
    case X_FUNCLIT:
        expr(o, e->func.typ);
        str(o, " ");
        if (o->brief) {
            str(o, e->func.body && e->func.body->list.n ? "{…}" : "{}");
        } else {
            bool header = o->header;
            block(o, e->func.body);
            o->header = header;
        }
        break;
    case X_PAREN:
        str(o, "(");
        expr(o, e->x);
        str(o, ")");
        break;
    case X_SELECTOR:
        expr(o, e->sel.x);
        str(o, !o->brief && e->sel.x->kind == X_LIT ? " ." : ".");      /* "1." is a number */
        name(o, e->sel.sel);
        break;
    case X_INDEX:
        expr(o, e->index.x);
        str(o, "[");
        exprs(o, &e->index.index);
        str(o, "]");
        break;
    case X_SLICE:
        expr(o, e->slice.x);
        str(o, "[");
        expr(o, e->slice.lo);
        str(o, ":");
        expr(o, e->slice.hi);
        if (e->slice.three) {
            str(o, ":");
            expr(o, e->slice.max);
        }
        str(o, "]");
        break;
    case X_ASSERT:
        expr(o, e->assert_.x);
        str(o, ".(");
        if (e->assert_.typ) expr(o, e->assert_.typ);
        else str(o, "type");
        str(o, ")");
        break;
    case X_CALL:
        expr(o, e->call.fun);
        str(o, "(");
        exprs(o, &e->call.args);
        if (e->call.ddd) {
            const Expr *last = e->call.args.at[e->call.args.n - 1];
            str(o, last->kind == X_LIT && last->op <= T_IMAG ? " ..." : "...");     /* 1... would scan as 1. .. */
        }
        str(o, ")");
        break;
    case X_STAR:
        str(o, "*");
        expr(o, e->x);
        break;
    case X_UNARY:
        str(o, tok_str(e->op));
        if (runs_together(e->op, e->bin.x)) str(o, " ");
        if (o->header && e->op == T_AND && e->bin.x->kind == X_COMPOSITE) {     /* the parser drops these parentheses */
            str(o, "(");
            expr(o, e->bin.x);
            str(o, ")");
        } else {
            expr(o, e->bin.x);
        }
        break;
    case X_BINARY:
        expr(o, e->bin.x);
        str(o, " ");
        str(o, tok_str(e->op));
        str(o, " ");
        expr(o, e->bin.y);
        break;
    case X_ELLIPSIS:
        str(o, "...");
        expr(o, e->x);
        break;
    case X_ARRAYTYPE:
        str(o, "[");
        expr(o, e->array.len);
        str(o, "]");
        expr(o, e->array.elem);
        break;
    case X_SLICETYPE:
        str(o, "[]");
        expr(o, e->array.elem);
        break;
    case X_STRUCTTYPE: struct_type(o, e->strct.fields); break;
    case X_FUNCTYPE:
        str(o, "func");
        signature(o, e);
        break;
    case X_INTERFACETYPE: interface_type(o, e->iface.elems); break;
    case X_MAPTYPE:
        str(o, "map[");
        expr(o, e->map.key);
        str(o, "]");
        expr(o, e->map.val);
        break;
    case X_CHANTYPE: chan_type(o, e); break;
    default: gol_unreachable();
    }
}

/* ---- declarations ---- */

static const char *keyword_of(int kind)
{
    return kind == D_IMPORT ? "import" : kind == D_CONST ? "const" : kind == D_TYPE ? "type" : "var";
}

static void quoted(printer *o, bytes s)
{
    str(o, "\"");
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c == '"' || c == '\\') buf_putc(o->out, '\\');
        uint32_t r;
        int w = utf8_decode(s.p + i, s.n - i, &r);
        if (c < 0x20 || c == 0x7F || (c >= 0x80 && w == 1)) buf_printf(o->out, "\\x%02x", c);
        else if (w > 1) { buf_put(o->out, s.p + i, (size_t)w); i += (size_t)w - 1; }
        else buf_putc(o->out, (char)c);
    }
    str(o, "\"");
}

static void spec(printer *o, const Decl *d)
{
    switch (d->kind) {
    case D_IMPORT:
        if (d->imp.dot) str(o, ". ");
        else if (d->imp.local) { name(o, d->imp.local); str(o, " "); }
        quoted(o, d->imp.path);
        break;
    case D_CONST: case D_VAR:
        exprs(o, &d->val.names);
        if (d->val.typ) { str(o, " "); expr(o, d->val.typ); }
        if (d->val.values.n) { str(o, " = "); exprs(o, &d->val.values); }
        break;
    case D_TYPE:
        name(o, d->type.name);
        if (d->type.tparams) params(o, d->type.tparams, '[', ']');
        str(o, d->type.alias ? " = " : " ");
        expr(o, d->type.typ);
        break;
    }
}

static void func_decl(printer *o, const FuncDecl *f)
{
    str(o, "func ");
    if (f->recv) {
        str(o, "(");
        if (f->recv->name) { name(o, f->recv->name); str(o, " "); }
        expr(o, f->recv->typ);
        str(o, ") ");
    }
    name(o, f->name);
    signature(o, f->typ);
    if (f->body) {
        str(o, " ");
        block(o, f->body);
    } else if (f->bodyoff) {                                /* skipped: as written */
        str(o, " ");
        buf_put(o->out, f->src->text + f->bodyoff, f->bodyend - f->bodyoff);
    }
}

static void pragma(printer *o, const char *s)
{
    while (s) {
        const char *e = strchr(s, '\n');
        buf_put(o->out, s, e ? (size_t)(e - s) : strlen(s));
        line(o);
        s = e ? e + 1 : NULL;
    }
}

/* Prints d as a member of list or alone: opens and closes the group's parentheses where it begins and ends. */
static void decl(printer *o, const Decl *d, const Decl *before, const Decl *after)
{
    if (d->kind == D_FUNC) {
        pragma(o, d->pragma);
        func_decl(o, d->func);
        return;
    }
    if (!d->group) {
        pragma(o, d->pragma);
        str(o, keyword_of(d->kind));
        str(o, " ");
        spec(o, d);
        return;
    }
    if (!before || before->group != d->group) {
        str(o, keyword_of(d->kind));
        str(o, " (");
        o->indent++;
        line(o);
    }
    pragma(o, d->pragma);
    spec(o, d);
    if (!after || after->group != d->group) {
        o->indent--;
        line(o);
        str(o, ")");
    }
}

/* ---- statements ---- */

static const Decl *decl_of(const Stmt *s)
{
    return s && s->kind == S_DECL ? s->decl : NULL;
}

/* Empty statements do nothing and are left out, except behind a label. */
static void stmts(printer *o, const Stmts *v)
{
    const Decl *before = NULL;
    for (int i = 0; i < v->n; i++) {
        const Stmt *s = v->at[i];
        if (s->kind == S_EMPTY) { before = NULL; continue; }
        line(o);
        const Stmt *in = s;
        while (in->kind == S_LABELED) {
            name(o, in->labeled.label);
            str(o, ":");
            line(o);
            in = in->labeled.stmt;
        }
        if (in->kind == S_EMPTY) str(o, ";");
        else if (in->kind == S_DECL) decl(o, in->decl, in == s ? before : NULL, i + 1 < v->n ? decl_of(v->at[i + 1]) : NULL);
        else stmt(o, in);
        before = decl_of(in);
    }
}

static void block(printer *o, const Block *b)
{
    if (!b) return;
    o->header = false;
    str(o, "{");
    if (o->brief) {
        str(o, b->list.n ? "…}" : "}");
        return;
    }
    o->indent++;
    stmts(o, &b->list);
    o->indent--;
    line(o);
    str(o, "}");
}

static void init(printer *o, const Stmt *s)
{
    if (!s) return;
    stmt(o, s);
    str(o, "; ");
}

static void clauses(printer *o, Clause *const *at, int n)
{
    o->header = false;
    str(o, "{");
    if (o->brief) {
        str(o, n ? "…}" : "}");
        return;
    }
    for (int i = 0; i < n; i++) {
        const Clause *c = at[i];
        line(o);
        if (c->isdefault) {
            str(o, "default");
        } else {
            str(o, "case ");
            if (c->comm) stmt(o, c->comm);
            else exprs(o, &c->exprs);
        }
        str(o, ":");
        o->indent++;
        stmts(o, &c->body);
        o->indent--;
    }
    line(o);
    str(o, "}");
}

static void if_stmt(printer *o, const Stmt *s)
{
    for (;;) {
        str(o, "if ");
        o->header = !o->brief;
        init(o, s->if_.init);
        expr(o, s->if_.cond);
        str(o, " ");
        block(o, s->if_.then);
        s = s->if_.els;
        if (!s) return;
        str(o, " else ");
        if (s->kind != S_IF) { stmt(o, s); return; }
    }
}

static void for_stmt(printer *o, const Stmt *s)
{
    str(o, "for ");
    o->header = !o->brief;
    if (s->for_.init || s->for_.post) {
        if (s->for_.init) stmt(o, s->for_.init);
        str(o, "; ");
        expr(o, s->for_.cond);
        str(o, "; ");
        if (s->for_.post) { stmt(o, s->for_.post); str(o, " "); }
    } else if (s->for_.cond) {
        expr(o, s->for_.cond);
        str(o, " ");
    }
    block(o, s->for_.body);
}

static void range_stmt(printer *o, const Stmt *s)
{
    str(o, "for ");
    o->header = !o->brief;
    if (s->range.key) {
        expr(o, s->range.key);
        if (s->range.val) { str(o, ", "); expr(o, s->range.val); }
        str(o, s->range.define ? " := " : " = ");
    }
    str(o, "range ");
    expr(o, s->range.x);
    str(o, " ");
    block(o, s->range.body);
}

static void assign(printer *o, const Stmt *s, const char *op)
{
    exprs(o, &s->assign.lhs);
    str(o, " ");
    str(o, op);
    str(o, s->kind == S_ASSIGNOP ? "= " : " ");
    exprs(o, &s->assign.rhs);
}

static void branch(printer *o, const Stmt *s, const char *word)
{
    str(o, word);
    if (s->branch.label) { str(o, " "); name(o, s->branch.label); }
}

static void stmt(printer *o, const Stmt *s)
{
    switch (s->kind) {
    case S_BAD: case S_EMPTY: break;
    case S_EXPR: expr(o, s->x); break;
    case S_SEND:
        expr(o, s->send.ch);
        str(o, " <- ");
        expr(o, s->send.val);
        break;
    case S_INCDEC:
        exprs(o, &s->assign.lhs);
        str(o, s->op == T_ADD ? "++" : "--");
        break;
    case S_ASSIGN: assign(o, s, "="); break;
    case S_DEFINE: assign(o, s, ":="); break;
    case S_ASSIGNOP: assign(o, s, tok_str(s->op)); break;
    case S_GO: str(o, "go "); expr(o, s->x); break;
    case S_DEFER: str(o, "defer "); expr(o, s->x); break;
    case S_RETURN:
        str(o, "return");
        if (s->ret.results.n) { str(o, " "); exprs(o, &s->ret.results); }
        break;
    case S_BREAK: branch(o, s, "break"); break;
    case S_CONTINUE: branch(o, s, "continue"); break;
    case S_GOTO: branch(o, s, "goto"); break;
    case S_FALLTHROUGH: str(o, "fallthrough"); break;
    case S_BLOCK: block(o, s->block); break;
    case S_IF: if_stmt(o, s); break;
    case S_SWITCH:
        str(o, "switch ");
        o->header = !o->brief;
        init(o, s->sw.init);
        if (s->sw.tag) { expr(o, s->sw.tag); str(o, " "); }
        clauses(o, s->sw.clauses.at, s->sw.clauses.n);
        break;
    case S_TYPESWITCH:
        str(o, "switch ");
        o->header = !o->brief;
        init(o, s->tsw.init);
        if (s->tsw.bind) { name(o, s->tsw.bind); str(o, " := "); }
        expr(o, s->tsw.x);
        str(o, ".(type) ");
        clauses(o, s->tsw.clauses.at, s->tsw.clauses.n);
        break;
    case S_SELECT:
        str(o, "select ");
        clauses(o, s->select.clauses.at, s->select.clauses.n);
        break;
    case S_FOR: for_stmt(o, s); break;
    case S_RANGE: range_stmt(o, s); break;
    case S_LABELED:
        name(o, s->labeled.label);
        str(o, ": ");
        stmt(o, s->labeled.stmt);
        break;
    case S_DECL: decl(o, s->decl, NULL, NULL); break;
    default: gol_unreachable();
    }
}

/* ---- doors ---- */

void expr_print(buf *out, const Expr *e)
{
    printer o = { .out = out, .brief = true };
    expr(&o, e);
}

const char *expr_str(arena *ar, const Expr *e)
{
    buf b = { 0 };
    expr_print(&b, e);
    const char *s = arena_strndup(ar, b.p ? b.p : "", b.n);
    buf_free(&b);
    return s;
}

void stmt_print(buf *out, const Stmt *s)
{
    printer o = { .out = out, .brief = true };
    stmt(&o, s);
}

static const Decl *at(Decl *const *v, int n, int i)
{
    return i >= 0 && i < n ? v[i] : NULL;
}

void ast_print(buf *out, const File *f)
{
    printer o = { .out = out };
    bool any = false;
    if (f->buildtag) { str(&o, "//go:build "); str(&o, f->buildtag); str(&o, "\n\n"); }
    for (int i = 0; i < f->godebug.n; i++) { str(&o, "//go:debug "); str(&o, f->godebug.at[i].text); str(&o, "\n"); }
    if (f->pkgname) { str(&o, "package "); name(&o, f->pkgname); any = true; }
    for (int i = 0; i < f->imports.n; i++) {
        const Decl *before = at(f->imports.at, f->imports.n, i - 1);
        bool same = before && before->group && before->group == f->imports.at[i]->group;
        if (same) { o.indent = 1; line(&o); }
        else if (any) str(&o, "\n\n");
        decl(&o, f->imports.at[i], before, at(f->imports.at, f->imports.n, i + 1));
        any = true;
    }
    /* In a script declarations and statements are printed where they stood. */
    int i = 0, k = 0;
    const Decl *before = NULL;
    while (i < f->decls.n || k < f->script.n) {
        const Decl *d = at(f->decls.at, f->decls.n, i);
        if (k < f->script.n && (!d || f->script.at[k]->at < d->at)) {
            Stmts one = { &f->script.at[k++], 1, 1 };
            if (one.at[0]->kind == S_EMPTY) continue;
            any = true;
            o.indent = 0;
            stmts(&o, &one);
            before = NULL;
            continue;
        }
        bool same = before && before->group && before->group == d->group;
        if (same) { o.indent = 1; line(&o); }
        else if (any) str(&o, "\n\n");
        decl(&o, d, before, at(f->decls.at, f->decls.n, i + 1));
        any = true;
        before = d;
        i++;
    }
    str(&o, "\n");
}
