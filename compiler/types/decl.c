/* decl.c - declarations: constants, variables, types, functions; cycles among them.
 *
 * An object is white until its declaration is looked at, grey while it is (and on c->path), black after. Meeting a grey
 * object closes a cycle: harmless through functions, or through types as long as some type is a definition; otherwise an
 * error. A defined type exists before its right side is known, so that it may refer to itself.
 * Locking: none.
 */
#include "compiler/types/check.h"

static bool is_blank(const sym *s) { return s->n == 1 && s->s[0] == '_'; }

void add_dep(checker *c, Object *o)
{
    if (!c->env.deps || o->owner || !o->pkg || o->isfield) return;
    if (o->gen && o->gen->origin) o = o->gen->origin;
    if (o->kind == O_FUNC && !o->func) return;                       /* methods of interfaces */
    if (o->mark == c->env.depid) return;
    o->mark = c->env.depid;
    vec_push(c->ar, c->env.deps, o);
}

/* ---- cycles ---- */

int first_in_src(Object **cycle, int n)
{
    int k = 0;
    for (int i = 1; i < n; i++)
        if (cycle[i]->at < cycle[k]->at) k = i;
    return k;
}

static const char *obj_name(checker *c, Object *o)
{
    const char *q = qualifier(c, o->pkg);
    return q[0] ? msgf(c, "%s.%s", q, o->name->s) : o->name->s;
}

void cycle_error(checker *c, Object **cycle, int n, int start)
{
    Object *o = cycle[start];
    bool istype = o->kind == O_TYPENAME;
    if (istype && o->alias) o->type = TYP(c, TY_INVALID);
    if (n == 1) {
        if (istype) err(c, o->at, E_INVALIDDECLCYCLE, "invalid recursive type: %s refers to itself", obj_name(c, o));
        else err(c, o->at, E_INVALIDDECLCYCLE, "invalid cycle in declaration: %s refers to itself", obj_name(c, o));
        return;
    }
    err(c, o->at, E_INVALIDDECLCYCLE, istype ? "invalid recursive type %s" : "invalid cycle in declaration of %s", obj_name(c, o));
    for (int i = 0; i < n; i++) {
        Object *next = cycle[(start + i + 1) % n];
        note(c, o->at, "%s refers to %s", obj_name(c, o), obj_name(c, next));
        o = next;
    }
}

static int path_index(checker *c, Object *o)
{
    int i = c->path.n - 1;
    while (i >= 0 && c->path.at[i] != o) i--;
    return i;
}

static bool valid_cycle(checker *c, Object *o)
{
    int start = path_index(c, o), nval = 0, ndef = 0;
    if (start < 0) return true;
    int n = c->path.n - start;
    for (int i = start; i < c->path.n; i++) {
        Object *p = c->path.at[i];
        if (p->kind == O_CONST || p->kind == O_VAR) nval++;
        else if (p->kind == O_TYPENAME && !p->alias) ndef++;
    }
    if (nval == n) return true;                  /* the initialisation order reports it, or the missing type does */
    if (nval == 0 && ndef > 0) return true;
    cycle_error(c, &c->path.at[start], n, first_in_src(&c->path.at[start], n));
    return false;
}

/* Named types that are values of themselves, found when a value of one is needed before it is complete. */
bool finite_size(checker *c, Type *t)
{
    for (;;) {
        switch (t->kind) {
        case TY_NAMED: {
            if (t->flags & TF_FINITE) return true;
            if (t->flags & TF_INFINITE) return false;
            Object *o = t->named.obj;
            if (o->color == GREY) {
                int i = path_index(c, o);
                if (i >= 0) {
                    cycle_error(c, &c->path.at[i], c->path.n - i, first_in_src(&c->path.at[i], c->path.n - i));
                    return false;
                }
            }
            if (!t->named.rhs) return true;
            uint8_t color = o->color;
            o->color = GREY;
            vec_push(c->ar, &c->path, o);
            bool ok = finite_size(c, t->named.rhs);
            c->path.n--;
            o->color = color;
            t->flags |= ok ? TF_FINITE : TF_INFINITE;
            return ok;
        }
        case TY_ARRAY: t = t->elem; break;
        case TY_STRUCT:
            for (int i = 0; i < t->st.n; i++)
                if (!finite_size(c, t->st.f[i].var->type)) return false;
            return true;
        default: return true;
        }
        if (!t) return true;
    }
}

typedef VEC(Type *) typepath;

/* Instances are reported where they are written. */
static Object *cycle_object(checker *c, Type *t)
{
    if (!t->named.at) return t->named.obj;
    Object *o = arena_new(c->ar, Object);
    *o = *t->named.obj;
    o->at = t->named.at;
    return o;
}

/* nest: the types whose declarations t is written in, innermost last; path: the way from the type that is checked. */
static bool valid_type0(checker *c, Type *t, typepath *nest, typepath *path)
{
    for (;;) {
        switch (t->kind) {
        case TY_ARRAY: t = t->elem; break;
        case TY_STRUCT:
            for (int i = 0; i < t->st.n; i++)
                if (!valid_type0(c, t->st.f[i].var->type, nest, path)) return false;
            return true;
        case TY_UNION:
            for (int i = 0; i < t->uni.n; i++)
                if (!valid_type0(c, t->uni.at[i], nest, path)) return false;
            return true;
        case TY_INTERFACE:
            for (int i = 0; i < t->iface.nembeds; i++)
                if (!valid_type0(c, t->iface.embeds[i], nest, path)) return false;
            return true;
        case TY_NAMED: {
            Type *o = t->named.orig ? t->named.orig : t;
            if (t->flags & TF_VALIDATED || !o->named.rhs) return true;
            for (int i = 0; i < nest->n; i++) {
                if (!type_identical(nest->at[i], t)) continue;
                int from = 0;
                while (from < path->n - 1 && !type_identical(path->at[from], t)) from++;
                int n = path->n - from;
                Object **cycle = arena_array(c->ar, Object *, n);
                for (int k = 0; k < n; k++) cycle[k] = cycle_object(c, path->at[from + k]);
                o->named.rhs = o->named.under = t->named.under = TYP(c, TY_INVALID);
                cycle_error(c, cycle, n, 0);
                return false;
            }
            if (path->n > (o == t ? MAXDEPTH : 100)) return true;
            vec_push(c->ar, path, t);
            vec_push(c->ar, nest, t);
            bool ok = valid_type0(c, o->named.rhs, nest, path);
            path->n--;
            nest->n--;
            if (ok && !t->named.ntparams && (!t->named.ntargs || !type_parameterized(t))) t->flags |= TF_VALIDATED;
            return ok;
        }
        case TY_TYPEPARAM: {                             /* its argument, as seen from where the instance was written */
            if (nest->n == 0) return true;
            Type *in = nest->at[nest->n - 1], *o = in->named.orig;
            for (int i = 0; o && i < o->named.ntparams && i < in->named.ntargs; i++) {
                if (o->named.tparams[i] != t) continue;
                nest->n--;
                bool ok = valid_type0(c, in->named.targs[i], nest, path);
                nest->at[nest->n++] = in;
                return ok;
            }
            return true;
        }
        default: return true;
        }
        if (!t) return true;
    }
}

void valid_type(checker *c, Type *t)
{
    typepath nest = { 0 }, path = { 0 };
    valid_type0(c, t, &nest, &path);
    if (!t->named.under) t->named.under = type_under(t);
}

/* type A B; type B A: found by names alone, before any of them has a type. */
void direct_cycles(checker *c, Package *pkg)
{
    uint32_t done = ++c->depids, here = ++c->depids;
    for (int f = 0; f < pkg->files.n; f++) {
        File *file = pkg->files.at[f];
        for (int i = 0; i < file->decls.n; i++) {
            Decl *d = file->decls.at[i];
            if (d->kind != D_TYPE || !d->type.obj) continue;
            Objects path = { 0 };
            Object *o = d->type.obj;
            while (o && o->mark != done) {
                if (o->mark == here) {
                    int k = 0;
                    while (path.at[k] != o) k++;
                    o->type = TYP(c, TY_INVALID);
                    o->color = BLACK;
                    cycle_error(c, path.at + k, path.n - k, first_in_src(path.at + k, path.n - k));
                    break;
                }
                o->mark = here;
                vec_push(c->ar, &path, o);
                Expr *rhs = o->decl->type.typ;
                if (!rhs || rhs->kind != X_NAME) break;
                o = scope_find(pkg->scope, rhs->name.name);
                if (!o || o->kind != O_TYPENAME || !o->decl) break;
            }
            for (int k = 0; k < path.n; k++) path.at[k]->mark = done;
        }
    }
}

/* ---- objects ---- */

static void collect_methods(checker *c, Object *o)
{
    if (o->deps.n == 0) return;
    Type *base = o->type && o->type->kind == TY_NAMED && o->type->named.obj == o ? o->type : NULL;
    Scope *seen = scope_new(c->ar, NULL);
    for (int i = 0; i < o->deps.n; i++) {
        Object *m = o->deps.at[i];
        Scope *parent = m->parent;
        Object *alt = scope_insert(c->ar, seen, m);
        m->parent = parent;
        if (alt) {
            err(c, m->at, E_DUPLICATEMETHOD, "method %s.%s already declared at %s", o->name->s, m->name->s, pos_string(c, alt->at));
            continue;
        }
        if (base) add_method(c, base, m);
    }
    if (base) later(c, DL_UNIQUE, o->at, base, NULL);
    o->deps.n = 0;
}

void check_unique(checker *c, Type *t)
{
    Type *u = type_under(t);
    if (u->kind != TY_STRUCT) return;
    for (int i = 0; i < u->st.n; i++) {
        Object *f = u->st.f[i].var;
        if (is_blank(f->name)) continue;
        Object *m = find_method(t, f->pkg, f->name, false);
        if (!m) continue;
        err(c, m->at, E_DUPLICATEFIELDANDMETHOD, "field and method with the same name %s", f->name->s);
        note(c, f->at, "other declaration of %s", f->name->s);
    }
}

void const_decl(checker *c, Object *o, Expr *typ, Expr *init, bool inherited)
{
    if (typ) {
        Type *t = check_typ(c, typ);
        if (!is_consttype(t)) {
            if (valid(type_under(t))) errx(c, typ, E_INVALIDCONSTTYPE, "invalid constant type %s", ts(c, t));
            o->type = TYP(c, TY_INVALID);
            return;
        }
        o->type = t;
    }
    operand x = { .mode = M_INVALID, .type = TYP(c, TY_INVALID) };
    pos saved = c->env.errpos;
    if (init) {
        if (inherited) c->env.errpos = o->at;
        expr(c, &x, init);
    }
    init_const(c, o, &x);
    c->env.errpos = saved;
}

void var_decl(checker *c, Object *o, Object **lhs, int nlhs, Expr *typ, Expr *init)
{
    if (typ) o->type = check_vartype(c, typ);
    if (!init) {
        if (!typ) o->type = TYP(c, TY_INVALID);
        return;
    }
    if (nlhs <= 1) {
        operand x;
        expr_for(c, &x, init, o->type, o->name->s);
        init_var(c, o, &x, "variable declaration");
        return;
    }
    if (typ) for (int i = 0; i < nlhs; i++) lhs[i]->type = o->type;
    Exprs one = { &init, 1, 1 };
    init_vars(c, lhs, nlhs, &one, NULL);
}

/* A type that messages print by alias o's name. Identity of unnamed and basic types does not hang on the object, so a copy
 * serves; a named type has to stay the one object it is, and keeps its own name. */
static Type *aliased(checker *c, Type *t, Object *o)
{
    if (!valid(t) || t->kind == TY_NAMED || t->kind == TY_TYPEPARAM || t->kind == TY_UNION || (t->flags & (TF_OPEN | TF_BUSY))) return t;
    Type *a = new_type(c->p, t->kind);
    uint32_t id = a->id;
    type_copy(a, t);
    a->id = id;
    a->canon = NULL;
    a->rt = a->low = NULL;
    a->alias = o;
    return a;
}

void type_decl(checker *c, Object *o, Decl *d)
{
    bool generic = d->type.tparams && d->type.tparams->n;
    Scope *outer = c->env.scope;
    if (d->type.alias) {
        o->alias = true;
        if (!generic) need_version(c, d->at, 9, "type alias");
        if (generic) {
            open_scope(c);
            o->gen = arena_new(c->ar, Generic);
            collect_tparams(c, d->type.tparams, true, &o->gen->tparams, &o->gen->ntparams);
        }
        Type *t = declared_type(c, d->type.typ, o);
        if (generic && is_tparam(t) && parameterized_by(o->gen->tparams, o->gen->ntparams, t)) {
            errx(c, d->type.typ, E_MISPLACEDTYPEPARAM, "cannot use type parameter declared in alias declaration as RHS");
            t = TYP(c, TY_INVALID);
        }
        o->type = o->type && !valid(o->type) ? o->type : generic ? t : aliased(c, t, o);
        c->env.scope = outer;
        return;
    }
    Type *t = new_type(c->p, TY_NAMED);
    t->named.obj = o;
    o->type = t;
    later(c, DL_VALIDTYPE, o->at, t, NULL);
    if (generic) {
        open_scope(c);
        collect_tparams(c, d->type.tparams, false, &t->named.tparams, &t->named.ntparams);
    }
    Type *rhs = declared_type(c, d->type.typ, o);
    c->env.scope = outer;
    if (is_tparam(rhs)) {
        errx(c, d->type.typ, E_MISPLACEDTYPEPARAM, "cannot use a type parameter as RHS in type declaration");
        rhs = TYP(c, TY_INVALID);
    }
    if (rhs->kind == TY_UNION) rhs = TYP(c, TY_INVALID);
    t->named.rhs = rhs;
    if (rhs->kind != TY_NAMED) t->named.under = rhs;
    else if (rhs->named.under) t->named.under = rhs->named.under;
}

/* Type parameters of the function, or of its receiver: they get a scope of their own around the body's. */
static void func_tparams(checker *c, Object *o, Fields *tparams, bool generecv)
{
    FuncDecl *fd = o->func;
    open_scope(c);
    fd->filescope = c->env.scope;
    if (generecv) {
        Object *r = fd->recv->obj = arena_new(c->ar, Object);
        r->type = recv_type(c, fd->recv, &o->gen);
        return;
    }
    o->gen = arena_new(c->ar, Generic);
    collect_tparams(c, tparams, false, &o->gen->tparams, &o->gen->ntparams);
    o->type->sig.tparams = o->gen->tparams;
    o->type->sig.ntparams = o->gen->ntparams;
}

static void param_redeclared(checker *c, Object *o, Scope *tparams)
{
    Object *alt = o->name && !is_blank(o->name) ? scope_find(tparams, o->name) : NULL;
    if (alt) redeclared(c, o->at, o->name, alt);
}

static void func_decl(checker *c, Object *o)
{
    FuncDecl *fd = o->func;
    Expr *ft = fd->typ;
    bool generic = ft->ftype.tparams && ft->ftype.tparams->n, generecv = false;
    if (fd->recv) {
        Expr *b = unparen(fd->recv->typ);
        if (b->kind == X_STAR) b = unparen(b->x);
        generecv = b->kind == X_INDEX;
    }
    o->type = new_type(c->p, TY_SIGNATURE);                    /* calls of it may already be checked while its types are read */
    if (generic || generecv) func_tparams(c, o, ft->ftype.tparams, generecv);
    Type *t = func_type(c, fd->recv, ft);
    uint32_t id = o->type->id;
    type_copy(o->type, t);
    o->type->id = id;
    if (o->gen) {                                              /* one scope for type parameters and parameters */
        fd->filescope->tparams = true;
        if (t->sig.recv) param_redeclared(c, t->sig.recv, fd->filescope);
        for (int i = 0; i < t->sig.nparams; i++) param_redeclared(c, t->sig.params[i], fd->filescope);
        for (int i = 0; i < t->sig.nresults; i++) param_redeclared(c, t->sig.results[i], fd->filescope);
    }
    if (o->gen && !generecv) {
        o->type->sig.tparams = o->gen->tparams;
        o->type->sig.ntparams = o->gen->ntparams;
    }
    record_type(ft, o->type);
    if (generic && !fd->body && !fd->bodyoff) soft(c, fd->at, E_BADDECL, "generic function is missing function body");
    if (fd->body && !c->env.pkg->lazy) later(c, DL_FUNCBODY, o->at, o, NULL);
}

/* Package-level variables: an initialiser is checked once, for all its variables. */
static void pkg_var(checker *c, Object *o)
{
    Initializer *in = o->init;
    Expr *typ = o->decl ? o->decl->val.typ : NULL;
    if (!in) {
        c->env.deps = &o->deps;                                /* lengths of arrays */
        c->env.depid = ++c->depids;
        var_decl(c, o, NULL, 0, typ, NULL);
        return;
    }
    if (c->env.pkg->lazy && typ && !in->checked) {              /* the value can wait until it is needed */
        Type *t = check_vartype(c, typ);
        for (int i = 0; i < in->lhs.n; i++) in->lhs.at[i]->type = t;
        return;
    }
    in->checked = true;
    c->env.deps = &in->deps;
    c->env.depid = ++c->depids;
    if (!in->info) in->info = arena_new(c->ar, FuncInfo);
    c->env.litowner = in->info;
    var_decl(c, o, in->lhs.at, in->lhs.n, typ, in->rhs);
}

/* A variable of a script that needs its own value. Other cycles of values are left to the initialisation order. */
static void script_cycle(checker *c, Object *o)
{
    int start = path_index(c, o);
    if (start >= 0 && o->kind == O_VAR && o->init && o->init->low) init_cycle_error(c, c->path.at + start, c->path.n - start);
}

void obj_decl(checker *c, Object *o)
{
    if (o->color == GREY) {
        switch (o->kind) {
        case O_CONST: case O_VAR:
            if (!valid_cycle(c, o)) o->type = TYP(c, TY_INVALID);
            if (!o->type) script_cycle(c, o);
            if (!o->type) o->type = TYP(c, TY_INVALID);
            break;
        case O_TYPENAME:
            if (!valid_cycle(c, o) || !o->type) o->type = TYP(c, TY_INVALID);
            break;
        case O_FUNC:
            valid_cycle(c, o);
            if (!o->type) o->type = TYP(c, TY_INVALID);
            break;
        default: break;
        }
        return;
    }
    if (o->type || o->color == BLACK) return;
    if (o->gen && o->gen->origin) {
        resolve_instance(c, o);
        return;
    }
    if (!o->fscope) {                                           /* nothing that can be resolved */
        o->type = TYP(c, TY_INVALID);
        return;
    }
    if (!enter(c, o->at)) {
        leave(c);
        o->type = TYP(c, TY_INVALID);
        return;
    }
    cenv save = c->env;
    bool haderr = c->haderr;
    o->color = GREY;
    vec_push(c->ar, &c->path, o);
    c->env = (cenv){ .pkg = o->pkg, .scope = o->fscope };
    switch (o->kind) {
    case O_CONST: {
        Decl *d = o->decl, *from = d->val.inherit ? d->val.inherit : d;
        c->env.iota = cv_int(c->ar, d->val.iota);
        c->env.deps = &o->deps;
        c->env.depid = ++c->depids;
        Expr *init = o->index < from->val.values.n ? from->val.values.at[o->index] : NULL;
        const_decl(c, o, from->val.typ, init, from != d);
        break;
    }
    case O_VAR:
        if (o->init && o->init->low) script_define(c, o);
        else pkg_var(c, o);
        break;
    case O_TYPENAME:
        type_decl(c, o, o->decl);
        collect_methods(c, o);
        break;
    case O_FUNC: func_decl(c, o); break;
    default: break;
    }
    if (!o->type) o->type = TYP(c, TY_INVALID);
    c->path.n--;
    o->color = BLACK;
    if (save.pkg && save.pkg != o->pkg) c->haderr = haderr;
    c->env = save;
    leave(c);
}

/* ---- declarations in functions ---- */

void arity(checker *c, pos at, Exprs *names, Exprs *inits, bool isconst, bool inherited)
{
    int l = names->n, r = inits->n;
    if (l < r) {
        Expr *n = inits->at[l];
        if (inherited) err(c, at, E_WRONGASSIGNCOUNT, "extra init expr at %s", pos_string(c, n->at));
        else errx(c, n, E_WRONGASSIGNCOUNT, "extra init expr %s", es(c, n));
    } else if (l > r && (isconst || r != 1)) {
        Expr *n = names->at[r];
        errx(c, n, E_WRONGASSIGNCOUNT, "missing init expr for %s", n->name.name->s);
    }
}

void decl_stmt(checker *c, Decl *d)
{
    int top = c->delayed.n;
    switch (d->kind) {
    case D_CONST: {
        Decl *from = d->val.inherit ? d->val.inherit : d;
        int n = d->val.names.n;
        d->val.objs = arena_array(c->ar, Object *, n);
        const Const *iota = c->env.iota;
        for (int i = 0; i < n; i++) {
            Expr *name = d->val.names.at[i];
            Object *o = d->val.objs[i] = new_object(c, O_CONST, name->name.name, name->at, NULL);
            o->owner = c->env.fi;
            o->color = BLACK;
            c->env.iota = cv_int(c->ar, d->val.iota);
            const_decl(c, o, from->val.typ, i < from->val.values.n ? from->val.values.at[i] : NULL, from != d);
            name->name.obj = o;
        }
        c->env.iota = iota;
        arity(c, d->at, &d->val.names, &from->val.values, true, from != d);
        process_delayed(c, top);
        for (int i = 0; i < n; i++) declare(c, c->env.scope, d->val.objs[i]);
        break;
    }
    case D_VAR: {
        embed_files(c, NULL, d, true);
        int n = d->val.names.n, nv = d->val.values.n;
        d->val.objs = arena_array(c->ar, Object *, n);
        for (int i = 0; i < n; i++) {
            Expr *name = d->val.names.at[i];
            d->val.objs[i] = new_local(c, name->name.name, name->at, NULL);
            name->name.obj = d->val.objs[i];
        }
        for (int i = 0; i < n; i++) {
            Object *o = d->val.objs[i];
            if (nv == 1 && n > 1) {
                var_decl(c, o, d->val.objs, n, d->val.typ, d->val.values.at[0]);
                break;
            }
            if (i > 0 && d->val.typ && nv == 0) o->type = d->val.objs[0]->type;
            else if (i > 0 && d->val.typ) {
                o->type = d->val.objs[0]->type;
                var_decl(c, o, NULL, 0, NULL, i < nv ? d->val.values.at[i] : NULL);
                if (i >= nv) o->type = d->val.objs[0]->type;
            } else {
                var_decl(c, o, NULL, 0, d->val.typ, i < nv ? d->val.values.at[i] : NULL);
            }
        }
        if (!d->val.typ || nv) arity(c, d->at, &d->val.names, &d->val.values, false, false);
        process_delayed(c, top);
        for (int i = 0; i < n; i++) {
            Object *o = d->val.objs[i];
            d->val.names.at[i]->mode = M_VAR;
            d->val.names.at[i]->type = o->type;
            declare_local(c, o);
        }
        break;
    }
    case D_TYPE: {
        Object *o = d->type.obj = new_object(c, O_TYPENAME, d->type.name, d->type.namepos, NULL);
        o->owner = c->env.fi;
        o->decl = d;
        if (!d->type.alias) o->order = ++c->env.pkg->nlocaltypes;
        declare(c, c->env.scope, o);
        o->color = GREY;
        vec_push(c->ar, &c->path, o);
        type_decl(c, o, d);
        c->path.n--;
        o->color = BLACK;
        break;
    }
    default: break;
    }
}
