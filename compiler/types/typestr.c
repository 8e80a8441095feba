/* typestr.c - types, operands and objects as text, and the door through which errors leave.
 *
 * Compile errors qualify a type by its package's name unless it belongs to the package being checked, and by its quoted
 * path when two packages of that name are in use. Runtime names (TS_RUNTIME) always qualify.
 * A message that mentions an invalid operand or type follows from an earlier error and is dropped.
 * Locking: none.
 */
#include "compiler/types/check.h"

#include <stdio.h>

typedef struct writer { buf b; checker *c; int flags; bool pkginfo, noparams; int depth; } writer;

static bool same_name_twice(checker *c, Package *pkg)
{
    int n = strcmp(pkg->path, "sync") == 0 || strcmp(pkg->path, "sync/atomic") == 0;       /* Go links another one of each name */
    for (int i = 0; i < c->p->pkgs.n; i++)
        if (c->p->pkgs.at[i]->name == pkg->name && c->p->pkgs.at[i]->files.n) n++;
    return n > 1;
}

const char *qualifier(checker *c, Package *pkg)
{
    if (!pkg || pkg == c->env.pkg) return "";
    if (!pkg->name) return pkg->path;
    return same_name_twice(c, pkg) ? msgf(c, "\"%s\"", pkg->path) : pkg->name->s;
}

static void w_type(writer *w, Type *t);

static void w_pkg(writer *w, Package *pkg)
{
    const char *q = "";
    if (!pkg) return;
    if (w->pkginfo || (w->flags & TS_PATH)) q = (w->flags & TS_RUNTIME) && pkg == w->c->p->mainpkg ? "main" : pkg->path;
    else if (w->flags & (TS_QUALIFY | TS_RUNTIME)) q = pkg->name ? pkg->name->s : pkg->path;
    else q = qualifier(w->c, pkg);
    if (q[0]) {
        buf_puts(&w->b, q);
        buf_putc(&w->b, '.');
    }
}

static void w_params(writer *w, Object **v, int n, bool variadic)
{
    buf_putc(&w->b, '(');
    for (int i = 0; i < n; i++) {
        if (i) buf_puts(&w->b, ", ");
        if (v[i]->name && !w->noparams && !(w->flags & TS_RUNTIME)) {
            buf_puts(&w->b, v[i]->name->s);
            buf_putc(&w->b, ' ');
        }
        if (variadic && i == n - 1 && v[i]->type->kind == TY_SLICE) {
            buf_puts(&w->b, "...");
            w_type(w, v[i]->type->elem);
        } else if (variadic && i == n - 1) {
            w_type(w, v[i]->type);
            buf_puts(&w->b, "...");
        } else {
            w_type(w, v[i]->type);
        }
    }
    buf_putc(&w->b, ')');
}

static void w_tparams(writer *w, Type **tp, int n)
{
    Type *prev = NULL;
    buf_putc(&w->b, '[');
    for (int i = 0; i < n; i++) {
        Type *b = tp[i]->tparam.bound;
        if (i) {
            if (b != prev) {
                buf_putc(&w->b, ' ');
                w_type(w, prev);
            }
            buf_puts(&w->b, ", ");
        }
        prev = b;
        w_type(w, tp[i]);
    }
    if (prev) {
        buf_putc(&w->b, ' ');
        w_type(w, prev);
    }
    buf_putc(&w->b, ']');
}

static void w_sig(writer *w, Type *t)
{
    if (t->sig.ntparams && !(w->flags & TS_RUNTIME)) w_tparams(w, t->sig.tparams, t->sig.ntparams);
    w_params(w, t->sig.params, t->sig.nparams, t->sig.variadic);
    if (t->sig.nresults == 0) return;
    buf_putc(&w->b, ' ');
    if (t->sig.nresults == 1 && (!t->sig.results[0]->name || (w->flags & TS_RUNTIME))) w_type(w, t->sig.results[0]->type);
    else w_params(w, t->sig.results, t->sig.nresults, false);
}

/* The defined type that t is or points to; NULL: none. */
static Type *deref_named(Type *t)
{
    if (t->kind == TY_POINTER) t = t->elem;
    return t->kind == TY_NAMED ? t : NULL;
}

static void w_struct(writer *w, Type *t)
{
    bool rt = w->flags & TS_RUNTIME;
    buf_puts(&w->b, rt ? t->st.n ? "struct { " : "struct {" : "struct{");
    for (int i = 0; i < t->st.n; i++) {
        StructField *f = &t->st.f[i];
        if (i) buf_puts(&w->b, "; ");
        bool annotate = w->pkginfo && !f->var->exported && f->var->pkg;
        if (annotate) w->pkginfo = false;
        if (!f->var->embedded) {
            if (rt && (w->flags & TS_PATH) && !f->var->exported) w_pkg(w, f->var->pkg);
            buf_puts(&w->b, f->var->name->s);
            buf_putc(&w->b, ' ');
        }
        Type *named = deref_named(f->var->type);
        if (f->var->embedded && !rt && named && named->named.obj->name != f->var->name) {       /* by an alias */
            buf_puts(&w->b, named != f->var->type ? "*" : "");
            w_pkg(w, f->var->pkg);
            buf_puts(&w->b, f->var->name->s);
        } else {
            w_type(w, f->var->type);
        }
        if (annotate) buf_printf(&w->b, " /* package %s */ ", f->var->pkg->path);
        if (f->taglen) {
            buf_putc(&w->b, ' ');
            quote_go(&w->b, f->tag, f->taglen);
        }
    }
    buf_puts(&w->b, rt && t->st.n ? " }" : "}");
}

static void w_interface(writer *w, Type *t)
{
    Program *p = w->c->p;
    bool rt = w->flags & TS_RUNTIME;
    if (!rt && t == p->t_any) { buf_puts(&w->b, "any"); return; }
    if (!rt && t == p->t_comparable->named.under) { buf_puts(&w->b, "interface{comparable}"); return; }
    if (t->iface.implicit && t->iface.nmethods == 0 && t->iface.nembeds == 1) { w_type(w, t->iface.embeds[0]); return; }
    if (rt) type_complete(p, t);
    Object **m = rt ? t->iface.all : t->iface.methods;
    int nm = rt ? t->iface.nall : t->iface.nmethods, ne = rt ? 0 : t->iface.nembeds;
    if (!rt && nm > 1) {                                       /* messages list them sorted */
        Object **v = arena_array(w->c->ar, Object *, nm);
        memcpy(v, m, (size_t)nm * sizeof *v);
        for (int i = 1; i < nm; i++)
            for (int k = i; k > 0 && cmp_methods(v[k - 1], v[k]) > 0; k--) {
                Object *s = v[k];
                v[k] = v[k - 1];
                v[k - 1] = s;
            }
        m = v;
    }
    buf_puts(&w->b, rt ? nm ? "interface { " : "interface {" : "interface{");
    for (int i = 0; i < nm; i++) {
        if (i) buf_puts(&w->b, "; ");
        if (rt && !m[i]->exported && m[i]->pkg) w_pkg(w, m[i]->pkg);
        buf_puts(&w->b, m[i]->name->s);
        w_sig(w, m[i]->type);
    }
    for (int i = 0; i < ne; i++) {
        if (nm || i) buf_puts(&w->b, "; ");
        w_type(w, t->iface.embeds[i]);
    }
    buf_puts(&w->b, rt && nm ? " }" : "}");
}

/* Type arguments; at run time with full package paths and the number of a local type, as the linker names them. */
static void w_targs(writer *w, Type *t)
{
    bool rt = w->flags & TS_RUNTIME;
    int flags = w->flags, implicit = implicit_targs(t);
    if (rt) w->flags |= TS_PATH;
    buf_putc(&w->b, '[');
    for (int i = 0; i < t->named.ntargs; i++) {
        if (i) buf_puts(&w->b, !rt ? ", " : i == implicit ? ";" : ",");
        w_type(w, t->named.targs[i]);
    }
    buf_putc(&w->b, ']');
    w->flags = flags;
}

static void w_type(writer *w, Type *t)
{
    if (!t) { buf_puts(&w->b, "<nil>"); return; }
    if (w->depth > 200) { buf_puts(&w->b, "..."); return; }
    if (t->alias && !(w->flags & TS_RUNTIME)) {
        w_pkg(w, t->alias->pkg);
        buf_puts(&w->b, t->alias->name->s);
        return;
    }
    w->depth++;
    switch (t->kind) {
    case TY_POINTER: buf_putc(&w->b, '*'); w_type(w, t->elem); break;
    case TY_SLICE: buf_puts(&w->b, "[]"); w_type(w, t->elem); break;
    case TY_ARRAY: buf_printf(&w->b, "[%lld]", (long long)t->arr.len); w_type(w, t->elem); break;
    case TY_MAP:
        buf_puts(&w->b, "map[");
        w_type(w, t->map.key);
        buf_putc(&w->b, ']');
        w_type(w, t->elem);
        break;
    case TY_CHAN: {
        bool parens = t->chan.dir == 3 && t->elem->kind == TY_CHAN && t->elem->chan.dir == 1;
        buf_puts(&w->b, t->chan.dir == 3 ? "chan " : t->chan.dir == 2 ? "chan<- " : "<-chan ");
        if (parens) buf_putc(&w->b, '(');
        w_type(w, t->elem);
        if (parens) buf_putc(&w->b, ')');
        break;
    }
    case TY_STRUCT: w_struct(w, t); break;
    case TY_TUPLE:
        buf_putc(&w->b, '(');
        for (int i = 0; i < t->tuple.n; i++) {
            if (i) buf_puts(&w->b, ", ");
            w_type(w, t->tuple.at[i]);
        }
        buf_putc(&w->b, ')');
        break;
    case TY_SIGNATURE: buf_puts(&w->b, "func"); w_sig(w, t); break;
    case TY_INTERFACE: w_interface(w, t); break;
    case TY_NAMED:
        w_pkg(w, t->named.obj->pkg);
        buf_puts(&w->b, t->named.obj->name->s);
        if (t->named.ntargs) w_targs(w, t);
        else if (t->named.ntparams && !(w->flags & TS_RUNTIME)) w_tparams(w, t->named.tparams, t->named.ntparams);
        if ((w->flags & TS_RUNTIME) && (w->flags & TS_PATH) && t->named.obj->owner) buf_printf(&w->b, "·%u", t->named.obj->order);
        break;
    case TY_UNION:
        for (int i = 0; i < t->uni.n; i++) {
            if (i) buf_puts(&w->b, " | ");
            if (t->uni.tilde[i]) buf_putc(&w->b, '~');
            w_type(w, t->uni.at[i]);
        }
        break;
    case TY_TYPEPARAM: {
        Object *o = t->tparam.obj;
        buf_puts(&w->b, o->name->s);
        if (scope_find(w->c->p->universe, o->name)) buf_printf(&w->b, " /* with %s declared at %s */", o->name->s, pos_string(w->c, o->at));
        break;
    }
    case TY_UINT8: case TY_INT32:
        if (w->flags & TS_RUNTIME) { buf_puts(&w->b, t->kind == TY_UINT8 ? "uint8" : "int32"); break; }
        /* fallthrough */
    default: buf_puts(&w->b, t->name); break;
    }
    w->depth--;
}

static const char *take(checker *c, buf *b)
{
    const char *s = arena_strndup(c->ar, b->p ? b->p : "", b->n);
    buf_free(b);
    return s;
}

const char *type_str(Program *p, Type *t, int flags)
{
    writer w = { .c = p->chk, .flags = flags };
    w_type(&w, t);
    return take(p->chk, &w.b);
}

const char *ts(checker *c, Type *t) { return type_str(c->p, t, 0); }

const char *type_text(checker *c, Expr *e, Type *t)
{
    e = e ? unparen(e) : NULL;
    Object *o = !e ? NULL : e->kind == X_NAME ? e->name.obj : e->kind == X_SELECTOR ? e->sel.obj : NULL;
    if (!o || o->kind != O_TYPENAME || !o->alias || !o->pkg || is_generic(o)) return ts(c, t);
    const char *q = qualifier(c, o->pkg);
    return q[0] ? msgf(c, "%s.%s", q, o->name->s) : o->name->s;
}

/* Terms are printed apart from any package. */
const char *term_string(checker *c, const Term *t)
{
    return msgf(c, "%s%s", t->tilde ? "~" : "", type_str(c->p, t->t, TS_PATH));
}

const char *tparams_string(checker *c, Type **tp, int n)
{
    writer w = { .c = c };
    w_tparams(&w, tp, n);
    return take(c, &w.b);
}

const char *funcstring(checker *c, Object *f, bool pkginfo)
{
    writer w = { .c = c, .pkginfo = pkginfo, .noparams = true };
    buf_puts(&w.b, f->name->s);
    if (f->type && f->type->kind == TY_SIGNATURE) w_sig(&w, f->type);
    return take(c, &w.b);
}

const char *composite_kind(Type *t)
{
    switch (type_under(t)->kind) {
    case TY_ARRAY: return "array";
    case TY_SLICE: return "slice";
    case TY_STRUCT: return "struct";
    case TY_POINTER: return "pointer";
    case TY_SIGNATURE: return "func";
    case TY_INTERFACE: return "interface";
    case TY_MAP: return "map";
    case TY_CHAN: return "chan";
    case TY_TUPLE: return "tuple";
    default: return "";
    }
}

const char *es(checker *c, Expr *e) { return expr_str(c->ar, e); }

/* The results of a call with their names, as its function declares them. */
static const char *call_results(checker *c, Expr *e)
{
    e = unparen(e);
    if (e->kind != X_CALL || !e->call.fun->type || type_under(e->call.fun->type)->kind != TY_SIGNATURE) return NULL;
    Type *sig = type_under(e->call.fun->type);
    writer w = { .c = c };
    w_params(&w, sig->sig.results, sig->sig.nresults, false);
    return take(c, &w.b);
}

/* The type that a composite literal, a conversion or the declaration of a package's variable e names; NULL: none. */
static Expr *written_type(Expr *e)
{
    if (e->kind == X_COMPOSITE) return e->comp.typ;
    if (e->kind == X_CALL && e->call.ck == CK_CONV) return e->call.fun;
    Object *o = e->kind == X_NAME ? e->name.obj : NULL;
    return o && o->kind == O_VAR && !o->owner && o->decl && o->decl->kind == D_VAR ? o->decl->val.typ : NULL;
}

const char *os(checker *c, operand *x)
{
    static const char *const modes[] = {
        [M_INVALID] = "invalid operand", [M_NOVALUE] = "no value", [M_BUILTIN] = "built-in", [M_TYPE] = "type",
        [M_CONST] = "constant", [M_VAR] = "variable", [M_MAPINDEX] = "map index expression", [M_VALUE] = "value",
        [M_NILVALUE] = "nil", [M_COMMAOK] = "comma, ok expression", [M_PACKAGE] = "package",
    };
    if (x->mode == M_NILVALUE) {
        if (!x->type || !valid(x->type)) return "nil (with invalid type)";
        if (x->type->kind == TY_UNIL) return "nil";
        return msgf(c, "nil (of type %s)", ts(c, x->type));
    }
    buf b = { 0 };
    const char *text = "";
    if (x->expr) text = es(c, x->expr);
    else if (x->mode == M_BUILTIN) text = builtin_infos[x->id].name;
    else if (x->mode == M_TYPE) text = ts(c, x->type);
    else if (x->mode == M_CONST) text = const_str(c->ar, x->val);
    if (text[0]) buf_printf(&b, "%s (", text);
    bool hastype = false;
    if (x->mode != M_INVALID && x->mode != M_NOVALUE && x->mode != M_BUILTIN && x->mode != M_TYPE && x->type) {
        if (untyped(x->type)) buf_printf(&b, "%s ", x->type->name);
        else hastype = true;
    }
    buf_puts(&b, modes[x->mode]);
    if (x->mode == M_CONST) {
        const char *v = const_str(c->ar, x->val);
        if (strcmp(v, text) != 0) buf_printf(&b, " %s", v);
    }
    if (hastype) {
        if (valid(x->type)) {
            const char *what = "", *generic = sig_generic(x->type) || (x->type->kind == TY_NAMED && x->type->named.ntparams) ? "generic " : "";
            if (x->type->kind == TY_NAMED || x->type->alias) {
                what = composite_kind(x->type);
                if (!what[0]) {
                    Type *u = type_under(x->type);
                    what = u->kind == TY_UNSAFEPTR ? "Pointer" : u->kind < TY_NBASIC ? u->name : "";
                }
            } else if (x->type == c->p->t_any) {
                what = "interface";
            }
            const char *text2 = x->type->kind == TY_TUPLE && x->expr ? call_results(c, x->expr) : NULL;
            Expr *written = x->expr ? written_type(unparen(x->expr)) : NULL;
            buf_printf(&b, " of %s%s%stype %s", generic, what, what[0] ? " " : "", text2 ? text2 : type_text(c, written, x->type));
            if (is_tparam(x->type)) {
                buf_printf(&b, " constrained by %s", ts(c, x->type->tparam.bound));
                if (iface_terms_empty(tparam_iface(x->type))) buf_puts(&b, " with empty type set");
            }
        } else {
            buf_puts(&b, " with invalid type");
        }
    }
    if (text[0]) buf_putc(&b, ')');
    return take(c, &b);
}

const char *pos_string(checker *c, pos p)
{
    position q = diags_position(c->p->d, p);
    return msgf(c, "%s:%u:%u", q.file ? q.file : "?", q.line, q.col);
}

const char *msgf(checker *c, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    char *s = arena_vprintf(c->ar, fmt, ap);
    va_end(ap);
    return s;
}

/* Does a message only follow from an error that was reported already? Lists of argument types do not count. */
static bool follows(const char *msg)
{
    const char *list = strstr(msg, "\n\thave (");
    size_t n = list ? (size_t)(list - msg) : strlen(msg);
    static const char *const marks[] = { "invalid operand", "invalid type" };
    for (int i = 0; i < 2; i++) {
        const char *at = strstr(msg, marks[i]);
        if (at && at > msg && (size_t)(at - msg) < n) return true;
    }
    return false;
}

static void report(checker *c, pos p, pos end, enum diag_code code, const char *msg, bool issoft)
{
    c->told = false;
    if (c->haderr && follows(msg)) return;
    if (c->env.errpos) p = c->env.errpos, end = 0;
    c->haderr = true;
    position at = diags_position(c->p->d, p);                  /* gc drops a message that repeats the last one on its line */
    if (c->lastmsg && c->lastline == at.line && c->lastfile == at.file && strcmp(c->lastmsg, msg) == 0) return;
    c->lastmsg = msg;
    c->lastline = at.line;
    c->lastfile = at.file;
    if (c->env.pkg) c->env.pkg->failed = true;
    diagnostic *g = diag_at(c->p->d, p, code, "%s", msg);
    g->tail = end;
    g->soft = issoft;
    c->told = true;
}

void note(checker *c, pos p, const char *fmt, ...)
{
    if (!c->told) return;
    va_list ap;
    va_start(ap, fmt);
    diag_notev(c->p->d, p, fmt, ap);
    va_end(ap);
}

void err(checker *c, pos p, enum diag_code code, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    const char *s = arena_vprintf(c->ar, fmt, ap);
    va_end(ap);
    report(c, p, 0, code, s, false);
}

void errspan(checker *c, pos p, pos end, enum diag_code code, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    const char *s = arena_vprintf(c->ar, fmt, ap);
    va_end(ap);
    report(c, p, end, code, s, false);
}

void soft(checker *c, pos p, enum diag_code code, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    const char *s = arena_vprintf(c->ar, fmt, ap);
    va_end(ap);
    report(c, p, 0, code, s, true);
}
