/* gotext.c - expressions, statements and types as Go's compiler prints them (gotext.h).
 *
 * It prints the tree that it compiles, not the source: what stands in literals is left out, loops and switches are only named, a variable without a value has been
 * given <nil>.
 */
#include "compiler/ir/gotext.h"

/* As Go prints the tree it compiles: literals' contents as "...", "struct {}", and a conversion to an unnamed type in parentheses. */
const char *gotext_expr(arena *ar, Expr *e)
{
    e = unparen(e);
    if (e->kind == X_FUNCLIT) return "func literal";
    Expr *fun = e->kind == X_CALL && e->call.ck == CK_CONV ? unparen(e->call.fun) : NULL;
    if (fun && fun->kind != X_NAME && fun->kind != X_SELECTOR && e->call.args.n == 1)
        return arena_printf(ar, "(%s)(%s)", gotext_expr(ar, fun), gotext_expr(ar, e->call.args.at[0]));
    const char *s = expr_str(ar, e);
    buf b = { 0 };
    for (; *s; s++) {
        if (strncmp(s, "\xe2\x80\xa6", 3) == 0) { buf_puts(&b, "..."); s += 2; }
        else if (strncmp(s, "struct{", 7) == 0) { buf_puts(&b, "struct {"); s += 6; }
        else buf_putc(&b, *s);
    }
    const char *r = arena_strndup(ar, b.p ? b.p : "", b.n);
    buf_free(&b);
    return r;
}


/* ---- statements ---- */

static const char *list(arena *ar, const Exprs *es)
{
    const char *s = "";
    for (int i = 0; i < es->n; i++) s = arena_printf(ar, "%s%s%s", s, i ? ", " : "", gotext_expr(ar, es->at[i]));
    return s;
}

static const char *declaration(arena *ar, const Decl *d)
{
    if (d->kind != D_VAR) return NULL;
    if (d->val.values.n) return arena_printf(ar, "%s := %s", list(ar, &d->val.names), list(ar, &d->val.values));
    const char *s = "";
    for (int i = 0; i < d->val.names.n; i++) s = arena_printf(ar, "%s%s%s = <nil>", s, i ? "; " : "", gotext_expr(ar, d->val.names.at[i]));
    return s;
}

static const char *condition(arena *ar, Stmt *s)
{
    const char *t = arena_printf(ar, "if %s %s", gotext_expr(ar, s->if_.cond), gotext_body(ar, &s->if_.then->list));
    if (!s->if_.els) return t;
    const char *e = s->if_.els->kind == S_BLOCK ? gotext_body(ar, &s->if_.els->block->list) : arena_printf(ar, "{ %s }", gotext_stmt(ar, s->if_.els));
    return arena_printf(ar, "%s else %s", t, e);
}

const char *gotext_stmt(arena *ar, Stmt *s)
{
    switch (s->kind) {
    case S_EMPTY: case S_BAD: return NULL;
    case S_EXPR: return gotext_expr(ar, s->x);
    case S_SEND: return arena_printf(ar, "%s <- %s", gotext_expr(ar, s->send.ch), gotext_expr(ar, s->send.val));
    case S_INCDEC: return arena_printf(ar, "%s%s", gotext_expr(ar, s->assign.lhs.at[0]), s->op == T_ADD ? "++" : "--");
    case S_ASSIGNOP: return arena_printf(ar, "%s %s= %s", gotext_expr(ar, s->assign.lhs.at[0]), tok_str(s->op), gotext_expr(ar, s->assign.rhs.at[0]));
    case S_ASSIGN: return arena_printf(ar, "%s = %s", list(ar, &s->assign.lhs), list(ar, &s->assign.rhs));
    case S_DEFINE: return arena_printf(ar, "%s := %s", list(ar, &s->assign.lhs), list(ar, &s->assign.rhs));
    case S_RETURN: return arena_printf(ar, "return %s", list(ar, &s->ret.results));
    case S_IF: return condition(ar, s);
    case S_FOR: case S_RANGE: return "for loop";
    case S_SWITCH: case S_TYPESWITCH: return "switch statement";
    case S_SELECT: return "select statement";
    case S_BLOCK: return gotext_body(ar, &s->block->list);
    case S_DECL: return declaration(ar, s->decl);
    case S_LABELED: {
        const char *t = gotext_stmt(ar, s->labeled.stmt);
        return arena_printf(ar, "%s: ; %s", s->labeled.label->s, t ? t : "");
    }
    case S_GO: return arena_printf(ar, "go %s", gotext_expr(ar, s->x));
    case S_DEFER: return arena_printf(ar, "defer %s", gotext_expr(ar, s->x));
    case S_GOTO: return arena_printf(ar, "goto %s", s->branch.label->s);
    case S_BREAK: case S_CONTINUE:
        return arena_printf(ar, "%s%s%s", s->kind == S_BREAK ? "break" : "continue", s->branch.label ? " " : "", s->branch.label ? s->branch.label->s : "");
    default: return "fallthrough";
    }
}

const char *gotext_body(arena *ar, const Stmts *body)
{
    const char *s = "";
    for (int i = 0; i < body->n; i++) {
        const char *t = gotext_stmt(ar, body->at[i]);
        if (t) s = arena_printf(ar, "%s%s%s", s, *s ? "; " : "", t);
    }
    return arena_printf(ar, "{ %s }", s);
}

/* ---- types ---- */

static bool in_name(char c) { return c == '_' || c == '.' || (c >= '0' && c <= '9') || (c | 32) - 'a' + 0u < 26u || (unsigned char)c >= 0x80; }

const char *gotext_type(irprog *p, arena *ar, const Package *pkg, Type *t)
{
    const char *s = type_str(p->types, t, 0);
    size_t n = pkg && pkg->name ? pkg->name->n : 0;
    buf b = { 0 };
    for (const char *q = s; *q;) {
        bool own = n && (q == s || !in_name(q[-1])) && strncmp(q, pkg->name->s, n) == 0 && q[n] == '.' && q[n + 1] != '.';
        if (own) q += n + 1;
        buf_putc(&b, *q++);
    }
    const char *r = arena_strndup(ar, b.p ? b.p : "", b.n);
    buf_free(&b);
    return r;
}

static const char *types(irprog *p, arena *ar, const Package *pkg, Object *const *os, int n, bool variadic)
{
    const char *s = "";
    for (int i = 0; i < n; i++) {
        bool dots = variadic && i == n - 1;
        s = arena_printf(ar, "%s%s%s%s", s, i ? ", " : "", dots ? "..." : "", gotext_type(p, ar, pkg, dots ? os[i]->type->elem : os[i]->type));
    }
    return s;
}

const char *gotext_functype(irprog *p, arena *ar, const Package *pkg, Type *sig)
{
    const char *in = types(p, ar, pkg, sig->sig.params, sig->sig.nparams, sig->sig.variadic), *out = types(p, ar, pkg, sig->sig.results, sig->sig.nresults, false);
    const char *s = arena_printf(ar, sig->sig.nresults > 1 ? "func(%s) (%s)" : sig->sig.nresults ? "func(%s) %s" : "func(%s)", in, out);
    return sig->sig.recv ? arena_printf(ar, "method(%s) %s", gotext_type(p, ar, pkg, sig->sig.recv->type), s) : s;
}
