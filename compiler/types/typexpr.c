/* typexpr.c - type expressions, and what names denote.
 *
 * A type expression is recorded in its node with mode M_TYPE. Conditions that need complete types (map keys, embedded types,
 * interfaces used as ordinary types) are checked later. Locking: none.
 */
#include "compiler/types/check.h"

void record_type(Expr *e, Type *t) { record_value(e, M_TYPE, t, NULL); }

static bool is_blank(const sym *s) { return s->n == 1 && s->s[0] == '_'; }

/* A local variable that an inner function uses is captured by every function between. use: the name, NULL where the compiler makes it up. */
void capture_var(checker *c, Object *o, Expr *use)
{
    o->captured = true;
    for (FuncInfo *f = c->env.fi; f && f != o->owner; f = f->outer) {
        int i = 0;
        while (i < f->captures.n && f->captures.at[i] != o) i++;
        if (i < f->captures.n) return;
        vec_push(c->ar, &f->captures, o);
        vec_push(c->ar, &f->captureuses, use);
        if (f->outer != o->owner) continue;
        o->leaks |= !f->inreturn;
        o->indefer |= f->deferred;
        if (o->firstcapture && f->stmtat >= o->firstcapture) continue;
        o->firstcapture = f->stmtat ? f->stmtat : 1;
        o->capturedin = f->loops;
    }
}

void ident(checker *c, operand *x, Expr *e, bool wanttype)
{
    sym *name = e->name.name;
    Scope *where = NULL;
    Object *o = scope_lookup(c->env.scope, name, &where);
    while (!o && c->env.pkg->rest) {
        read_rest(c, c->env.pkg);
        o = scope_lookup(c->env.scope, name, &where);
    }
    x->mode = M_INVALID;
    x->expr = e;
    if (!o) {
        if (is_blank(name)) errx(c, e, E_INVALIDBLANK, "cannot use _ as value or type");
        else errx(c, e, E_UNDECLAREDNAME, "undefined: %s", name->s);
        return;
    }
    bool istype = o->kind == O_TYPENAME;
    if (istype && !o->pkg && (o->type == c->p->t_any || o->type == c->p->t_comparable) && !need_version(c, expr_start(e), 18, "predeclared %s", name->s)) return;
    e->name.obj = o;
    if (!istype && wanttype) {
        errx(c, e, E_NOTATYPE, "%s (%s) is not a type", name->s, object_kindname(c, o));
        o->used = true;
        return;
    }
    if (!o->type || o->color != BLACK) {
        if (!o->type || (istype && wanttype && o->pkg == c->env.pkg)) obj_decl(c, o);
    }
    if (o->pkg != c->env.pkg && o->pkg && where && where != o->pkg->scope) {                   /* dot import */
        for (int i = 0; i < c->imports.n; i++)
            if (c->imports.at[i]->dot && c->imports.at[i]->pn.imported == o->pkg && c->imports.at[i]->parent == where) c->imports.at[i]->used = true;
    }
    Type *t = o->type ? o->type : TYP(c, TY_INVALID);
    switch (o->kind) {
    case O_PKGNAME:
        errx(c, e, E_INVALIDPKGUSE, "use of package %s not in selector", name->s);
        return;
    case O_CONST:
        if (o->color == GREY || o->deps.n || c->env.deps == &o->deps) add_dep(c, o);      /* only such can be in a cycle */
        if (!valid(t)) return;
        if (!o->pkg && strcmp(name->s, "iota") == 0) {
            if (!c->env.iota) {
                errx(c, e, E_INVALIDIOTA, "cannot use iota outside constant declaration");
                return;
            }
            x->val = c->env.iota;
        } else {
            x->val = o->cv ? o->cv : cv_unknown();
        }
        x->mode = M_CONST;
        break;
    case O_TYPENAME: x->mode = M_TYPE; break;
    case O_VAR:
        o->used = true;
        if (o->owner) {
            if (o->owner != c->env.fi) capture_var(c, o, e);
        } else {
            add_dep(c, o);
        }
        if (!valid(t)) return;
        x->mode = M_VAR;
        break;
    case O_FUNC:
        add_dep(c, o);
        if (!valid(t)) return;
        x->mode = M_VALUE;
        break;
    case O_BUILTIN:
        x->id = (uint8_t)o->builtin;
        x->mode = M_BUILTIN;
        break;
    case O_NIL: x->mode = M_NILVALUE; break;
    default: return;
    }
    x->type = t;
}

Type *check_typ(checker *c, Expr *e) { return declared_type(c, e, NULL); }

Type *check_vartype(checker *c, Expr *e)
{
    Type *t = declared_type(c, e, NULL);
    valid_vartype(c, e, t);
    return t;
}

void valid_vartype(checker *c, Expr *e, Type *t)
{
    if (t->kind != TY_NAMED && t->kind != TY_INTERFACE) return;
    if (t->named.ntparams && t->kind == TY_NAMED) return;
    Type *u = type_under(t);
    if (valid(u) && u->kind != TY_INTERFACE) return;
    if (u->kind == TY_INTERFACE && u->iface.complete && !u->iface.comparable && !(u->flags & TF_TERMS)) return;
    later(c, DL_VARTYPE, expr_start(e), t, e);
}

static int64_t array_length(checker *c, Expr *e)
{
    operand x;
    if (e->kind == X_NAME) {
        Object *o = scope_lookup(c->env.scope, e->name.name, NULL);
        if (!o) {
            errx(c, e, E_INVALIDARRAYLEN, "undefined array length %s or missing type constraint", e->name.name->s);
            return -1;
        }
        if (o->kind != O_CONST) {
            errx(c, e, E_INVALIDARRAYLEN, "invalid array length %s", e->name.name->s);
            return -1;
        }
    }
    expr(c, &x, e);
    if (x.mode != M_CONST) {
        if (x.mode != M_INVALID) erro(c, &x, E_INVALIDARRAYLEN, "array length %s must be constant", os(c, &x));
        return -1;
    }
    if (untyped(x.type) || is_integer(x.type)) {
        const Const *v = cv_toint(c->ar, x.val);
        int64_t n;
        if (const_kind(v) == CV_INT && const_int64(v, &n) && n >= 0) {
            if (untyped(x.type)) update_type(c, e, TYP(c, TY_INT), true);
            return n;
        }
    }
    erro(c, &x, E_INVALIDARRAYLEN, is_integer(x.type) ? "invalid array length %s" : "array length %s must be integer", os(c, &x));
    return -1;
}

/* ---- structs ---- */

static sym *embedded_name(Expr *e, pos *at)
{
    for (int stars = 0;;) {
        switch (e->kind) {
        case X_NAME: *at = e->at; return e->name.name;
        case X_STAR:
            if (stars++) return NULL;
            e = e->x;
            break;
        case X_SELECTOR: *at = e->sel.selpos; return e->sel.sel;
        case X_INDEX: e = e->index.x; break;
        default: return NULL;
        }
    }
}

static void bad_tag(checker *c, Expr *tag)
{
    if (!literal_told(c, tag))
        errx(c, tag, E_INVALIDSYNTAXTREE, "invalid syntax tree: incorrect tag syntax: \"%.*s\"", (int)tag->lit.n, tag->lit.text);
}

static void struct_type(checker *c, Type *t, Expr *e)
{
    Fields *fl = e->strct.fields;
    int n = 0, total = fl ? fl->n : 0;
    StructField *f = total ? arena_array(c->ar, StructField, total) : NULL;
    Scope *seen = total > 8 ? scope_new(c->ar, NULL) : NULL;
    Type *ft = NULL;
    Expr *prev = NULL;
    for (int i = 0; i < total; i++) {
        Field *fd = fl->at[i];
        if (i == 0 || fd->typ != prev) {
            ft = check_vartype(c, fd->typ);
            prev = fd->typ;
        }
        pos at = fd->at, start = expr_start(fd->typ);
        sym *name = fd->name;
        bool emb = fd->embedded || !name;
        if (emb) {
            name = embedded_name(fd->typ, &at);
            if (!name) {
                err(c, start, E_SYNTAX, "invalid embedded field type %s", es(c, fd->typ));
                continue;
            }
        }
        Object *v = new_object(c, O_VAR, name, at, ft);
        v->isfield = true;
        v->embedded = emb;
        v->color = BLACK;
        fd->obj = v;
        if (emb) later(c, DL_EMBED, start, ft, NULL);
        bool badtag = fd->tag && !strchr("\"`", fd->tag->lit.text[0]);
        if (!is_blank(name)) {
            Object *alt = NULL;
            if (seen) alt = scope_insert(c->ar, seen, v);
            else for (int k = 0; k < n && !alt; k++) if (f[k].var->name == name) alt = f[k].var;
            if (alt) {
                err(c, at, E_DUPLICATEDECL, "%s redeclared", name->s);
                note(c, alt->at, "other declaration of %s", name->s);
                if (badtag) bad_tag(c, fd->tag);
                continue;
            }
        }
        v->index = n;
        f[n].var = v;
        if (badtag) {
            bad_tag(c, fd->tag);
        } else if (fd->tag) {
            bytes b = const_string(cv_literal(c->ar, T_STRING, fd->tag->lit.text, fd->tag->lit.n));
            f[n].tag = b.p;
            f[n].taglen = (uint32_t)b.n;
        }
        n++;
    }
    t->st.f = f;
    t->st.n = n;
}

/* ---- interfaces ---- */

static void flatten_union(checker *c, Expr *e, Exprs *out)
{
    if (e->kind == X_BINARY && e->op == T_OR) {
        flatten_union(c, e->bin.x, out);
        e = e->bin.y;
    }
    vec_push(c->ar, out, e);
}

static Type *parse_union(checker *c, Expr *e)
{
    Exprs terms = { 0 };
    flatten_union(c, e, &terms);
    if (terms.n == 1 && !(e->kind == X_UNARY && e->op == T_TILDE)) {
        Type *t = check_typ(c, e);
        if (!is_tparam(t)) return t;
        errx(c, e, E_MISPLACEDTYPEPARAM, "term cannot be a type parameter");
        return TYP(c, TY_INVALID);
    }
    if (terms.n > MAX_TERMS) {
        errx(c, terms.at[MAX_TERMS], E_INVALIDUNION, "cannot handle more than %d union terms (implementation limitation)", MAX_TERMS);
        return TYP(c, TY_INVALID);
    }
    Type *u = new_type(c->p, TY_UNION);
    u->uni.n = terms.n;
    u->uni.at = arena_array(c->ar, Type *, terms.n);
    u->uni.tilde = arena_array(c->ar, bool, terms.n);
    for (int i = 0; i < terms.n; i++) {
        Expr *x = terms.at[i];
        u->uni.tilde[i] = x->kind == X_UNARY && x->op == T_TILDE;
        Type *t = check_typ(c, u->uni.tilde[i] ? x->bin.x : x);
        if (is_tparam(t)) {
            if (u->uni.tilde[i]) errx(c, x->bin.x, E_MISPLACEDTYPEPARAM, "type in term %s cannot be a type parameter", es(c, x));
            else errx(c, x, E_MISPLACEDTYPEPARAM, "term cannot be a type parameter");
            t = TYP(c, TY_INVALID);
        }
        u->uni.at[i] = t;
    }
    Exprs *keep = arena_new(c->ar, Exprs);
    *keep = terms;
    later(c, DL_UNION, e->at, u, keep);
    return u;
}

void check_union_terms(checker *c, Type *u, Expr *e)
{
    Exprs *terms = (Exprs *)(void *)e;
    for (int i = 0; i < u->uni.n; i++) {
        Type *t = u->uni.at[i], *b = type_under(t);
        if (!valid(t)) continue;
        const char *text = term_string(c, &(Term){ t, u->uni.tilde[i] });
        if (u->uni.tilde[i]) {
            if (b->kind == TY_INTERFACE) {
                errx(c, terms->at[i], E_INVALIDUNION, "invalid use of ~ (%s is an interface)", ts(c, t));
                continue;
            }
            if (!type_identical(b, t)) {
                errx(c, terms->at[i], E_INVALIDUNION, "invalid use of ~ (underlying type of %s is %s)", ts(c, t), ts(c, b));
                continue;
            }
        }
        if (b->kind == TY_INTERFACE) {
            complete_interface(c, 0, b);
            if (b->iface.nall) errx(c, terms->at[i], E_INVALIDUNION, "cannot use %s in union (%s contains methods)", text, text);
            else if (t == c->p->t_comparable) errx(c, terms->at[i], E_INVALIDUNION, "cannot use comparable in union");
            else if (b->iface.comparable) errx(c, terms->at[i], E_INVALIDUNION, "cannot use %s in union (%s embeds comparable)", text, text);
            continue;
        }
        for (int j = 0; j < i; j++) {
            Type *o = u->uni.at[j];
            if (type_isinterface(o)) continue;
            if (!terms_overlap(&(Term){ t, u->uni.tilde[i] }, &(Term){ o, u->uni.tilde[j] })) continue;
            soft(c, expr_start(terms->at[i]), E_INVALIDUNION, "overlapping terms %s and %s", text, term_string(c, &(Term){ o, u->uni.tilde[j] }));
            break;
        }
    }
}

static void interface_type(checker *c, Type *t, Expr *e, Object *def)
{
    Fields *el = e->iface.elems;
    int n = el ? el->n : 0;
    t->flags |= TF_OPEN;
    if (n) {
        t->iface.methods = arena_array(c->ar, Object *, n);
        t->iface.embeds = arena_array(c->ar, Type *, n);
        t->iface.embedpos = arena_array(c->ar, pos, n);
    }
    for (int i = 0; i < n; i++) {
        Field *f = el->at[i];
        if (!f->name) {
            Type *et = parse_union(c, f->typ);
            t->iface.embedpos[t->iface.nembeds] = expr_start(f->typ);
            t->iface.embeds[t->iface.nembeds++] = et;
            continue;
        }
        if (is_blank(f->name)) {
            err(c, f->at, E_BLANKIFACEMETHOD, "methods must have a unique non-blank name");
            continue;
        }
        Type *sig = check_typ(c, f->typ);
        if (sig->kind != TY_SIGNATURE) continue;
        Object *recv = new_object(c, O_VAR, NULL, f->at, def && def->type && def->type->kind == TY_NAMED ? def->type : t);
        recv->isrecv = recv->isparam = true;
        sig->sig.recv = recv;
        Object *m = new_object(c, O_FUNC, f->name, f->at, sig);
        m->color = BLACK;
        f->obj = m;
        t->iface.methods[t->iface.nmethods++] = m;
    }
    t->flags &= (uint16_t)~TF_OPEN;
    if (t->iface.nmethods == 0 && t->iface.nembeds == 0) t->iface.complete = true;
    else later(c, DL_IFACE, e->at, t, NULL);
}

/* ---- functions ---- */

static void declare_param(checker *c, Object *o, Scope *seen)
{
    if (!o->name || is_blank(o->name)) return;
    Scope *parent = o->parent;
    Object *alt = scope_insert(c->ar, seen, o);
    o->parent = parent;                           /* the body's scope is its home */
    if (alt) redeclared(c, o->at, o->name, alt);
}

static Object **collect_params(checker *c, Fields *fl, bool results, int *n, bool *variadic)
{
    *n = fl ? fl->n : 0;
    if (*n == 0) return NULL;
    Object **v = arena_array(c->ar, Object *, *n);
    Expr *prev = NULL;
    Type *t = NULL;
    for (int i = 0; i < *n; i++) {
        Field *f = fl->at[i];
        Expr *te = f->typ;
        if (i == 0 || te != prev) {
            prev = te;
            bool dots = te && te->kind == X_ELLIPSIS;
            if (dots) {
                if (!results && i == *n - 1) *variadic = true;
                else errx(c, te, E_BADDOTDOTDOTSYNTAX, "%s", results ? "invalid use of ..." : "can only use ... with final parameter in list");
                t = te->x ? check_vartype(c, te->x) : TYP(c, TY_INVALID);
                if (*variadic) {
                    t = type_new_slice(c->p, t);
                    record_type(te, t);
                }
            } else {
                t = te ? check_vartype(c, te) : TYP(c, TY_INVALID);
            }
        }
        Object *o = v[i] = new_object(c, O_VAR, f->name, f->at, t);
        o->isparam = !results;
        o->isresult = results;
        o->color = BLACK;
        f->obj = o;
    }
    return v;
}

Type *func_type(checker *c, Field *recv, Expr *e)
{
    Type *t = new_type(c->p, TY_SIGNATURE);
    if (recv) {
        Object *r = new_object(c, O_VAR, recv->name, recv->at, NULL);
        Expr *base = unparen(recv->typ);
        if (base->kind == X_STAR) base = unparen(base->x);
        if (base->kind == X_INDEX) {
            r->type = recv->obj ? recv->obj->type : TYP(c, TY_INVALID);      /* by recv_type */
            base = base->index.x;
        } else {
            r->type = check_vartype(c, recv->typ);
            bool p;
            Type *b = deref(r->type, &p);
            if (b->kind == TY_NAMED && b->named.ntargs) {      /* by way of an alias */
                errx(c, base, E_INVALIDRECV, "cannot define new methods on instantiated type %s", ts(c, b));
                r->type = TYP(c, TY_INVALID);
            }
        }
        r->isrecv = r->isparam = true;
        r->color = BLACK;
        recv->obj = r;
        t->sig.recv = r;
        later(c, DL_RECV, expr_start(base), r, base);
    }
    bool variadic = false, none = false;
    t->sig.params = collect_params(c, e->ftype.params, false, &t->sig.nparams, &variadic);
    t->sig.results = collect_params(c, e->ftype.results, true, &t->sig.nresults, &none);
    t->sig.variadic = variadic;
    if (t->sig.nparams + t->sig.nresults + (recv != NULL) > 1) {
        Scope seen = { 0 };
        if (recv) declare_param(c, t->sig.recv, &seen);
        for (int i = 0; i < t->sig.nparams; i++) declare_param(c, t->sig.params[i], &seen);
        for (int i = 0; i < t->sig.nresults; i++) declare_param(c, t->sig.results[i], &seen);
    }
    return t;
}

void valid_recv(checker *c, pos at, Object *recv, Expr *base)
{
    bool p;
    Type *t = deref(recv->type, &p);
    if (!valid(t)) return;
    if (t->kind == TY_NAMED) {
        if (t->named.obj->pkg != c->env.pkg) {
            err(c, at, E_INVALIDRECV, "cannot define new methods on non-local type %s", type_text(c, base, t));
            return;
        }
        int k = type_under(t)->kind;
        const char *cause = k == TY_UNSAFEPTR ? "unsafe.Pointer" : k == TY_POINTER || k == TY_INTERFACE ? "pointer or interface type" : NULL;
        if (cause) err(c, at, E_INVALIDRECV, "invalid receiver type %s (%s)", type_text(c, base, t), cause);
    } else if (t->kind < TY_NBASIC) {
        err(c, at, E_INVALIDRECV, "cannot define new methods on non-local type %s", ts(c, t));
    } else {
        err(c, at, E_INVALIDRECV, "invalid receiver type %s", ts(c, recv->type));
    }
}

/* The receiver's type in a method of a generic type, T[P, Q] or *T[P, Q]: declares P and Q in the current scope, with T's constraints. */
Type *recv_type(checker *c, Field *recv, Generic **gen)
{
    Expr *e = unparen(recv->typ);
    bool ptr = e->kind == X_STAR;
    if (ptr) e = unparen(e->x);
    need_version(c, expr_start(e), 18, "type instantiation");
    Exprs *names = &e->index.index;
    const char *cause = NULL;
    Object *alias;
    Expr *base = e->index.x;
    Type *g = generic_type(c, base, &cause, &alias);
    if (cause) errx(c, base, E_INVALIDRECV, "%s", cause);
    if (alias && valid(g)) {
        errx(c, base, E_INVALIDRECV, "cannot define new methods on generic alias type %s%s", alias->name->s, tparams_string(c, alias->gen->tparams, alias->gen->ntparams));
        g = TYP(c, TY_INVALID);
    }
    Type **tp = arena_array(c->ar, Type *, names->n);
    for (int i = 0; i < names->n; i++) {
        Expr *x = names->at[i];
        if (x->kind == X_NAME) {
            tp[i] = new_tparam(c, x->name.name, x->at, i);
            x->name.obj = tp[i]->tparam.obj;
            record_type(x, tp[i]);
        } else {
            errx(c, x, E_BADDECL, "receiver type parameter %s must be an identifier", es(c, x));
            tp[i] = new_tparam(c, intern_cstr(c->p->syms, "_"), x->at, i);
        }
    }
    *gen = arena_new(c->ar, Generic);
    (*gen)->tparams = tp;
    (*gen)->ntparams = names->n;
    if (!valid(g)) return g;
    int want = g->named.ntparams;
    if (names->n != want) {
        errx(c, base, E_BADRECV, "receiver declares %d type parameter%s, but receiver base type declares %d", names->n, names->n == 1 ? "" : "s", want);
        return TYP(c, TY_INVALID);
    }
    Subst m = { .from = g->named.tparams, .to = tp, .n = want };
    for (int i = 0; i < want; i++) {
        mono_canon(c, tp[i], g->named.tparams[i]);
        if (g->named.tparams[i]->tparam.bound) tp[i]->tparam.bound = type_subst(c->p, g->named.tparams[i]->tparam.bound, &m);
    }
    Type *t = type_instance(c->p, g, tp, want);
    record_type(e, t);
    return ptr ? type_new_pointer(c->p, t) : t;
}

/* ---- dispatch ---- */


static Type *named_type(checker *c, Expr *e)
{
    operand x = { .mode = M_INVALID, .expr = e, .type = TYP(c, TY_INVALID) };
    if (e->kind == X_NAME) ident(c, &x, e, true);
    else selector(c, &x, e, true);
    if (x.mode == M_TYPE) return x.type;
    if (x.mode == M_NOVALUE) erro(c, &x, E_NOTATYPE, "%s used as type", os(c, &x));
    else if (x.mode != M_INVALID) erro(c, &x, E_NOTATYPE, "%s is not a type", os(c, &x));
    return TYP(c, TY_INVALID);
}

/* The type that e stands for, which may be generic. */
static Type *typ_internal(checker *c, Expr *e, Object *def)
{
    Type *t;
    switch (e->kind) {
    case X_BAD: break;
    case X_NAME: case X_SELECTOR: return named_type(c, e);
    case X_INDEX:
        need_version(c, expr_start(e), 18, "type instantiation");
        return instantiated_type(c, e);
    case X_PAREN: return declared_type(c, e->x, def);
    case X_ARRAYTYPE:
        t = new_type(c->p, TY_ARRAY);
        if (e->array.len && e->array.len->kind != X_ELLIPSIS) {
            t->arr.len = array_length(c, e->array.len);
        } else {
            errx(c, e, E_BADDOTDOTDOTSYNTAX, "invalid use of [...] array (outside a composite literal)");
            t->arr.len = -1;
        }
        t->arr.elem_ = check_vartype(c, e->array.elem);
        if (t->arr.len >= 0) return t;
        break;
    case X_SLICETYPE:
        t = new_type(c->p, TY_SLICE);
        t->elem = TYP(c, TY_INVALID);
        t->elem = check_vartype(c, e->array.elem);
        return t;
    case X_STRUCTTYPE:
        t = new_type(c->p, TY_STRUCT);
        struct_type(c, t, e);
        return t;
    case X_STAR:
        t = new_type(c->p, TY_POINTER);
        t->elem = TYP(c, TY_INVALID);
        t->elem = check_vartype(c, e->x);
        if (!valid(t->elem)) return TYP(c, TY_INVALID);
        return t;
    case X_FUNCTYPE: return func_type(c, NULL, e);
    case X_INTERFACETYPE:
        t = new_type(c->p, TY_INTERFACE);
        if (c->ifacedepth == 0 && !c->env.pkg->lazy) vec_push(c->ar, &c->ifaces, e);
        c->ifacedepth++;
        interface_type(c, t, e, def);
        c->ifacedepth--;
        return t;
    case X_MAPTYPE:
        t = new_type(c->p, TY_MAP);
        t->map.elem_ = t->map.key = TYP(c, TY_INVALID);
        t->map.key = check_vartype(c, e->map.key);
        t->map.elem_ = check_vartype(c, e->map.val);
        if (!(t->map.key->kind < TY_NBASIC)) later(c, DL_MAPKEY, expr_start(e->map.key), t, NULL);
        return t;
    case X_CHANTYPE:
        t = new_type(c->p, TY_CHAN);
        t->chan.dir = e->op ? e->op : 3;
        t->chan.elem_ = TYP(c, TY_INVALID);
        t->chan.elem_ = check_vartype(c, e->map.val);
        return t;
    case X_ELLIPSIS: errx(c, e, E_BADDOTDOTDOTSYNTAX, "invalid use of ..."); break;
    default:
        errx(c, e, E_NOTATYPE, "%s is not a type", es(c, e));
        use(c, &e, 1);
        break;
    }
    return TYP(c, TY_INVALID);
}

Type *maybe_generic(checker *c, Expr *e, Object *def)
{
    Type *t = TYP(c, TY_INVALID);
    if (enter(c, e->at)) t = typ_internal(c, e, def);
    leave(c);
    return t;
}

/* e names a generic type or alias. */
static bool generic_name(Expr *e, Type *t)
{
    if (t->kind == TY_NAMED && t->named.ntparams) return true;
    Object *o = e->kind == X_NAME ? e->name.obj : e->kind == X_SELECTOR ? e->sel.obj : NULL;
    return valid(t) && o && o->kind == O_TYPENAME && o->alias && is_generic(o);
}

static const char *generic_string(checker *c, Expr *e, Type *t)
{
    if (t->kind == TY_NAMED && t->named.ntparams) return ts(c, t);
    Object *o = e->kind == X_NAME ? e->name.obj : e->sel.obj;
    const char *q = qualifier(c, o->pkg);
    return msgf(c, "%s%s%s%s", q, q[0] ? "." : "", o->name->s, tparams_string(c, o->gen->tparams, o->gen->ntparams));
}

Type *declared_type(checker *c, Expr *e, Object *def)
{
    if (!e) return TYP(c, TY_INVALID);
    Type *t = maybe_generic(c, e, def);
    if (generic_name(e, t)) {
        errx(c, e, E_WRONGTYPEARGCOUNT, "cannot use generic type %s without instantiation", generic_string(c, e, t));
        t = TYP(c, TY_INVALID);
    }
    record_type(e, t);
    return t;
}
