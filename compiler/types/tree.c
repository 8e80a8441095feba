/* tree.c - the typed tree of a function as text: a node a line, indented by its depth, with what it is, its type and its place.
 *
 *     .   IF # f.go:10:3
 *     .   .   LSS bool # f.go:10:8
 *     .   .   .   NAME-i int # f.go:10:6
 *     .   IF-Body
 *
 * In the manner of Go's own dumps (GOSSAFUNC, -W), with its names of nodes where they are the same thing; but the tree is that of the source, as the checker leaves
 * it: what Go's compiler has desugared by then is still there.
 */
#include "compiler/types/types.h"

enum { MAXINDENT = 60 };            /* deeper ones are numbered */

typedef struct tree { Program *p; diags *d; arena *ar; buf *out; int depth; } tree;

static void expr(tree *t, Expr *e);
static void stmts(tree *t, const Stmts *list);
static void stmt(tree *t, Stmt *s);

/* ---- lines ---- */

static void indent(tree *t)
{
    for (int i = 0; i < t->depth && i < MAXINDENT; i++) buf_puts(t->out, ".   ");
    if (t->depth > MAXINDENT) buf_printf(t->out, "(%d) ", t->depth);
}

static void place(tree *t, Type *type, const Const *cv, pos at)
{
    if (cv) buf_printf(t->out, " =%s", const_str(t->ar, cv));
    if (type) buf_printf(t->out, " %s", type_str(t->p, type, 0));
    position w = diags_position(t->d, at);
    const char *slash = w.file ? strrchr(w.file, '/') : NULL;
    if (w.file) buf_printf(t->out, " # %s:%u:%u", slash ? slash + 1 : w.file, w.line, w.col);
    buf_putc(t->out, '\n');
}

/* Part of a node: "IF-Body". */
static void part(tree *t, const char *node, const char *name)
{
    indent(t);
    buf_printf(t->out, "%s-%s\n", node, name);
}

static void upper(tree *t, const char *s)
{
    for (; *s; s++) buf_putc(t->out, *s >= 'a' && *s <= 'z' ? (char)(*s - 32) : *s);
}

/* ---- expressions ---- */

static const char *operator_name(int tok, bool unary)
{
    switch (tok) {
    case T_ADD: return unary ? "PLUS" : "ADD";
    case T_SUB: return unary ? "NEG" : "SUB";
    case T_MUL: return "MUL";
    case T_QUO: return "DIV";
    case T_REM: return "MOD";
    case T_AND: return unary ? "ADDR" : "AND";
    case T_OR: return "OR";
    case T_XOR: return unary ? "BITNOT" : "XOR";
    case T_SHL: return "LSH";
    case T_SHR: return "RSH";
    case T_ANDNOT: return "ANDNOT";
    case T_LAND: return "ANDAND";
    case T_LOR: return "OROR";
    case T_EQL: return "EQ";
    case T_NEQ: return "NE";
    case T_LSS: return "LT";
    case T_LEQ: return "LE";
    case T_GTR: return "GT";
    case T_GEQ: return "GE";
    case T_ARROW: return "RECV";
    case T_NOT: return "NOT";
    default: return "OP";
    }
}

static const char *literal_name(const Expr *e)
{
    Type *u = e->type ? type_under(e->type) : NULL;
    if (!u) return "COMPLIT";
    switch (u->kind) {
    case TY_STRUCT: return "STRUCTLIT";
    case TY_ARRAY: return "ARRAYLIT";
    case TY_SLICE: return "SLICELIT";
    case TY_MAP: return "MAPLIT";
    case TY_POINTER: return "PTRLIT";
    default: return "COMPLIT";
    }
}

static const char *selector_name(const Expr *e)
{
    if (e->sel.obj || !e->sel.s) return "NAME";                /* of a package */
    if (e->sel.s->kind == SEL_METHODEXPR) return "METHEXPR";
    Type *u = type_under(e->sel.x->type);
    if (e->sel.s->kind == SEL_METHOD) return u->kind == TY_INTERFACE ? "DOTINTER" : "DOTMETH";
    return u->kind == TY_POINTER ? "DOTPTR" : "DOT";
}

static void exprs(tree *t, const Exprs *list)
{
    for (int i = 0; i < list->n; i++) expr(t, list->at[i]);
}

static void list_part(tree *t, const char *node, const char *name, const Exprs *list)
{
    if (list->n == 0) return;
    part(t, node, name);
    t->depth++;
    exprs(t, list);
    t->depth--;
}

static void call(tree *t, Expr *e)
{
    if (e->call.ck != CK_BUILTIN) expr(t, e->call.fun);
    list_part(t, "CALL", e->call.ddd ? "Args..." : "Args", &e->call.args);
}

static void head(tree *t, const Expr *e)
{
    switch (e->kind) {
    case X_NAME: buf_printf(t->out, "NAME-%s", e->name.name->s); break;
    case X_LIT: buf_printf(t->out, "LITERAL-%.*s", (int)e->lit.n, e->lit.text); break;
    case X_COMPOSITE: buf_puts(t->out, literal_name(e)); break;
    case X_KEYVALUE: buf_puts(t->out, "KEY"); break;
    case X_FUNCLIT: buf_puts(t->out, "CLOSURE"); break;
    case X_SELECTOR: buf_printf(t->out, "%s-%s", selector_name(e), e->sel.sel->s); break;
    case X_INDEX: buf_puts(t->out, e->index.x->type && type_under(e->index.x->type)->kind == TY_MAP ? "INDEXMAP" : "INDEX"); break;
    case X_SLICE: buf_puts(t->out, e->slice.three ? "SLICE3" : "SLICE"); break;
    case X_ASSERT: buf_puts(t->out, "DOTTYPE"); break;
    case X_STAR: buf_puts(t->out, "DEREF"); break;
    case X_UNARY: buf_puts(t->out, operator_name(e->op, true)); break;
    case X_BINARY: buf_puts(t->out, operator_name(e->op, false)); break;
    case X_CALL:
        if (e->call.ck == CK_BUILTIN) upper(t, expr_str(t->ar, unparen(e->call.fun)));
        else buf_puts(t->out, e->call.ck == CK_CONV ? "CONV" : "CALL");
        break;
    default: buf_puts(t->out, "NODE");
    }
}

static void expr(tree *t, Expr *e)
{
    if (!e) return;
    e = unparen(e);
    indent(t);
    if (e->mode == M_TYPE) {
        buf_printf(t->out, "TYPE-%s", expr_str(t->ar, e));
        place(t, NULL, NULL, e->at);
        return;
    }
    head(t, e);
    place(t, e->type, e->mode == M_CONST && e->kind != X_LIT ? e->cv : NULL, e->at);
    t->depth++;
    switch (e->kind) {
    case X_COMPOSITE: exprs(t, &e->comp.elts); break;
    case X_KEYVALUE:
        if (e->kv.key->type || e->kv.key->kind != X_NAME) expr(t, e->kv.key);
        else {                                                 /* a field */
            indent(t);
            buf_printf(t->out, "FIELD-%s\n", e->kv.key->name.name->s);
        }
        expr(t, e->kv.value);
        break;
    case X_FUNCLIT:
        part(t, "CLOSURE", "Body");
        t->depth++;
        stmts(t, &e->func.body->list);
        t->depth--;
        break;
    case X_SELECTOR:
        if (!e->sel.obj) expr(t, e->sel.x);
        break;
    case X_INDEX:
        expr(t, e->index.x);
        exprs(t, &e->index.index);
        break;
    case X_SLICE:
        expr(t, e->slice.x);
        expr(t, e->slice.lo);
        expr(t, e->slice.hi);
        expr(t, e->slice.max);
        break;
    case X_ASSERT:
        expr(t, e->assert_.x);
        expr(t, e->assert_.typ);
        break;
    case X_STAR: expr(t, e->x); break;
    case X_UNARY: expr(t, e->bin.x); break;
    case X_BINARY:
        expr(t, e->bin.x);
        expr(t, e->bin.y);
        break;
    case X_CALL: call(t, e); break;
    default: break;
    }
    t->depth--;
}

/* ---- statements ---- */

static const char *const names[] = {
    [S_BAD] = "BAD", [S_EMPTY] = "EMPTY", [S_EXPR] = "EXPR", [S_SEND] = "SEND", [S_INCDEC] = "ASOP", [S_ASSIGN] = "AS", [S_DEFINE] = "AS", [S_ASSIGNOP] = "ASOP",
    [S_GO] = "GO", [S_DEFER] = "DEFER", [S_RETURN] = "RETURN", [S_BREAK] = "BREAK", [S_CONTINUE] = "CONTINUE", [S_GOTO] = "GOTO", [S_FALLTHROUGH] = "FALL",
    [S_BLOCK] = "BLOCK", [S_IF] = "IF", [S_SWITCH] = "SWITCH", [S_TYPESWITCH] = "SWITCH", [S_SELECT] = "SELECT", [S_FOR] = "FOR", [S_RANGE] = "RANGE",
    [S_LABELED] = "LABEL", [S_DECL] = "DCL",
};

static void stmts_part(tree *t, const char *node, const char *name, const Stmts *list)
{
    part(t, node, name);
    t->depth++;
    stmts(t, list);
    t->depth--;
}

static void stmt_part(tree *t, const char *node, const char *name, Stmt *s)
{
    if (!s) return;
    part(t, node, name);
    t->depth++;
    stmt(t, s);
    t->depth--;
}

static void clause(tree *t, Clause *c)
{
    indent(t);
    buf_puts(t->out, "CASE");
    place(t, NULL, NULL, c->at);
    t->depth++;
    if (c->comm) stmt(t, c->comm);
    exprs(t, &c->exprs);
    stmts_part(t, "CASE", "Body", &c->body);
    t->depth--;
}

static void assignment(tree *t, Stmt *s)
{
    list_part(t, "AS", s->kind == S_DEFINE ? "Def" : "Lhs", &s->assign.lhs);
    list_part(t, "AS", "Rhs", &s->assign.rhs);
}

static void declaration(tree *t, Decl *d)
{
    if (d->kind != D_VAR && d->kind != D_CONST) return;
    exprs(t, &d->val.names);
    list_part(t, "DCL", "Values", &d->val.values);
}

static void children(tree *t, Stmt *s)
{
    switch (s->kind) {
    case S_EXPR: case S_GO: case S_DEFER: expr(t, s->x); break;
    case S_SEND:
        expr(t, s->send.ch);
        expr(t, s->send.val);
        break;
    case S_INCDEC: case S_ASSIGN: case S_DEFINE: case S_ASSIGNOP: assignment(t, s); break;
    case S_RETURN: exprs(t, &s->ret.results); break;
    case S_BLOCK: stmts(t, &s->block->list); break;
    case S_IF:
        stmt_part(t, "IF", "Init", s->if_.init);
        expr(t, s->if_.cond);
        stmts_part(t, "IF", "Body", &s->if_.then->list);
        stmt_part(t, "IF", "Else", s->if_.els);
        break;
    case S_SWITCH:
        stmt_part(t, "SWITCH", "Init", s->sw.init);
        expr(t, s->sw.tag);
        for (int i = 0; i < s->sw.clauses.n; i++) clause(t, s->sw.clauses.at[i]);
        break;
    case S_TYPESWITCH:
        stmt_part(t, "SWITCH", "Init", s->tsw.init);
        expr(t, s->tsw.x);
        for (int i = 0; i < s->tsw.clauses.n; i++) clause(t, s->tsw.clauses.at[i]);
        break;
    case S_SELECT:
        for (int i = 0; i < s->select.clauses.n; i++) clause(t, s->select.clauses.at[i]);
        break;
    case S_FOR:
        stmt_part(t, "FOR", "Init", s->for_.init);
        expr(t, s->for_.cond);
        stmt_part(t, "FOR", "Post", s->for_.post);
        stmts_part(t, "FOR", "Body", &s->for_.body->list);
        break;
    case S_RANGE:
        expr(t, s->range.x);
        expr(t, s->range.key);
        expr(t, s->range.val);
        stmts_part(t, "RANGE", "Body", &s->range.body->list);
        break;
    case S_LABELED: stmt(t, s->labeled.stmt); break;
    case S_DECL: declaration(t, s->decl); break;
    }
}

static void stmt(tree *t, Stmt *s)
{
    if (!s || s->kind == S_EMPTY) return;
    if (s->kind == S_EXPR) { expr(t, s->x); return; }
    indent(t);
    bool op = s->kind == S_INCDEC || s->kind == S_ASSIGNOP, several = (s->kind == S_ASSIGN || s->kind == S_DEFINE) && s->assign.lhs.n > 1;
    buf_printf(t->out, "%s%s%s%s", names[s->kind], op ? "-" : "", op ? operator_name(s->op, false) : "", several ? "2" : "");
    if (s->kind == S_LABELED) buf_printf(t->out, "-%s", s->labeled.label->s);
    bool jump = s->kind == S_BREAK || s->kind == S_CONTINUE || s->kind == S_GOTO;
    if (jump && s->branch.label) buf_printf(t->out, "-%s", s->branch.label->s);
    place(t, NULL, NULL, s->at);
    t->depth++;
    children(t, s);
    t->depth--;
}

static void stmts(tree *t, const Stmts *list)
{
    for (int i = 0; i < list->n; i++) stmt(t, list->at[i]);
}

static void fields(tree *t, const char *what, const Fields *list)
{
    for (int i = 0; list && i < list->n; i++) {
        const Field *f = list->at[i];
        indent(t);
        buf_printf(t->out, "%s-%s", what, f->name ? f->name->s : "_");
        place(t, f->obj ? f->obj->type : NULL, NULL, f->at);
    }
}

void check_tree(Program *p, diags *d, arena *ar, const FuncDecl *f, buf *out)
{
    tree t = { p, d, ar, out, 0 };
    buf_printf(out, "FUNC-%s", f->name->s);
    place(&t, f->obj ? f->obj->type : NULL, NULL, f->at);
    t.depth = 1;
    if (f->recv) {
        indent(&t);
        buf_printf(out, "RECV-%s", f->recv->name ? f->recv->name->s : "_");
        place(&t, f->recv->obj ? f->recv->obj->type : NULL, NULL, f->recv->at);
    }
    if (f->typ) {
        fields(&t, "PARAM", f->typ->ftype.params);
        fields(&t, "RESULT", f->typ->ftype.results);
    }
    stmts_part(&t, "FUNC", "Body", &f->body->list);
}
