/* builtins.c - calls of built-in functions.
 *
 * The call's function node keeps mode M_BUILTIN; what the call means is in call.builtin and in the types of its arguments,
 * which are final (defaults applied) when this returns. Locking: none.
 */
#include "compiler/types/check.h"

static bool slice_elem(checker *c, operand *x, Type **elem, const char **why)
{
    tset s;
    type_set(x->type, &s);
    Type *E = NULL;
    for (int i = 0; i < s.n; i++) {
        Type *u = s.at[i].u;
        if (!u || u->kind != TY_SLICE) goto bad;
        if (E && !type_identical(E, u->elem)) {
            *why = msgf(c, "mismatched slice element types %s and %s in %s", ts(c, E), ts(c, u->elem), os(c, x));
            return false;
        }
        E = u->elem;
    }
    *elem = E;
    return true;
bad:
    *why = x->mode == M_NILVALUE ? "argument must be a slice; have untyped nil" : msgf(c, "argument must be a slice; have %s", os(c, x));
    return false;
}

static bool is_byteslice(checker *c, operand *x)
{
    enum diag_code code;
    return assignable(c, x, c->p->t_uint8slice, NULL, &code);
}

/* All types that t may be are strings or []byte. *str: there are strings. */
static bool bytes_or_string(Type *t, bool *str)
{
    tset s;
    type_set(t, &s);
    *str = false;
    for (int i = 0; i < s.n; i++) {
        Type *u = s.at[i].u;
        if (u && is_string(u)) *str = true;
        else if (!u || u->kind != TY_SLICE || u->elem->kind != TY_UINT8) return false;
    }
    return true;
}

static bool do_append(checker *c, operand *x, Expr *call, Operands *args)
{
    Type *E = NULL, *S = x->type;
    const char *why = "";
    if (!slice_elem(c, x, &E, &why)) {
        erro(c, x, E_INVALIDAPPEND, "invalid append: %s", why);
        return false;
    }
    if (args->n == 2 && call->call.ddd && is_byteslice(c, x)) {
        operand *y = &args->at[1];
        bool str;
        if (y->mode != M_NILVALUE && bytes_or_string(y->type, &str) && str) {
            if (untyped(y->type)) convert_untyped(c, y, TYP(c, TY_STRING));
            x->mode = M_VALUE;
            return y->mode != M_INVALID;
        }
    }
    Type *params[2] = { S, type_new_slice(c->p, E) };
    Type *sig = type_new_sig(c->p, params, 2, NULL, 0, true);
    arguments(c, call, sig, NULL, NULL, args, NULL);
    x->mode = M_VALUE;
    x->type = S;
    return true;
}

/* len or cap of every type in a type parameter's set. */
static bool has_len(Type *t, int id)
{
    tset s;
    type_set(t, &s);
    for (int i = 0; i < s.n; i++) {
        Type *u = s.at[i].u ? array_deref(s.at[i].u) : NULL;
        if (!u) return false;
        bool ok = u->kind == TY_ARRAY || u->kind == TY_SLICE || u->kind == TY_CHAN || (id == B_LEN && (u->kind == TY_MAP || u->kind == TY_STRING));
        if (!ok) return false;
    }
    return true;
}

static bool do_len(checker *c, operand *x, int id)
{
    Type *t = array_deref(type_under(x->type));
    int mode = M_INVALID;
    const Const *val = NULL;
    switch (t->kind) {
    case TY_STRING: case TY_USTRING:
        if (id != B_LEN) break;
        mode = M_VALUE;
        if (x->mode == M_CONST) {
            mode = M_CONST;
            val = cv_int(c->ar, (int64_t)const_string(x->val).n);
        }
        break;
    case TY_ARRAY:
        mode = M_VALUE;
        if (!c->env.hascall) {
            mode = M_CONST;
            val = t->arr.len >= 0 ? cv_int(c->ar, t->arr.len) : cv_unknown();
        }
        break;
    case TY_SLICE: case TY_CHAN: mode = M_VALUE; break;
    case TY_MAP: if (id == B_LEN) mode = M_VALUE; break;
    case TY_TYPEPARAM: if (has_len(t, id)) mode = M_VALUE; break;
    default: break;
    }
    if (mode == M_INVALID) {
        if (valid(type_under(x->type)))
            erro(c, x, id == B_LEN ? E_INVALIDLEN : E_INVALIDCAP, "invalid argument: %s for built-in %s", os(c, x), builtin_infos[id].name);
        return false;
    }
    if (untyped(x->type)) update_type(c, x->expr, type_default(c->p, x->type), true);
    x->mode = (uint8_t)mode;
    x->type = TYP(c, TY_INT);
    x->val = val;
    return true;
}

static Type *complex_type(checker *c, Type *t, bool parts)
{
    switch (type_under(t)->kind) {
    case TY_FLOAT32: return parts ? NULL : TYP(c, TY_COMPLEX64);
    case TY_FLOAT64: return parts ? NULL : TYP(c, TY_COMPLEX128);
    case TY_UFLOAT: return parts ? NULL : TYP(c, TY_UCOMPLEX);
    case TY_COMPLEX64: return parts ? TYP(c, TY_FLOAT32) : NULL;
    case TY_COMPLEX128: return parts ? TYP(c, TY_FLOAT64) : NULL;
    case TY_UCOMPLEX: return parts ? TYP(c, TY_UFLOAT) : NULL;
    default: return NULL;
    }
}

/* gc does not do it either: the result would need a type parameter of its own. */
static bool no_tparam(checker *c, operand *x, enum diag_code code, const char *name, int info)
{
    if (!is_tparam(x->type) || !all_basic(x->type, info)) return false;
    soft(c, expr_start(x->expr), code, "%s not supported as argument to built-in %s for go1.18 (see go.dev/issue/50937)", os(c, x), name);
    return true;
}

static void to_float(checker *c, operand *x)
{
    if (is_numeric(x->type) && cv_sign(cv_imag(c->ar, x->val)) == 0) x->type = TYP(c, TY_UFLOAT);
}

static bool do_complex(checker *c, operand *x, operand *y, Expr *call)
{
    bool ux = untyped(x->type), uy = untyped(y->type);
    if (ux && !uy) convert_untyped(c, x, y->type);
    else if (uy && !ux) convert_untyped(c, y, x->type);
    else if (ux && uy) {
        if (x->mode == M_CONST && y->mode == M_CONST) {
            to_float(c, x);
            to_float(c, y);
        } else {
            convert_untyped(c, x, TYP(c, TY_FLOAT64));
            convert_untyped(c, y, TYP(c, TY_FLOAT64));
        }
    }
    if (x->mode == M_INVALID || y->mode == M_INVALID) return false;
    if (!type_identical(x->type, y->type)) {
        erro(c, x, E_INVALIDCOMPLEX, "invalid operation: %s (mismatched types %s and %s)", es(c, call), ts(c, x->type), ts(c, y->type));
        return false;
    }
    if (no_tparam(c, x, E_INVALIDCOMPLEX, "complex", B_FLOAT)) return false;
    Type *res = complex_type(c, x->type, false);
    if (!res) {
        erro(c, x, E_INVALIDCOMPLEX, "invalid argument: arguments have type %s, expected floating-point", ts(c, x->type));
        return false;
    }
    if (x->mode == M_CONST && y->mode == M_CONST)
        x->val = cv_binary(c->ar, T_ADD, cv_tofloat(c->ar, x->val), cv_makeimag(c->ar, cv_tofloat(c->ar, y->val)), false);
    else x->mode = M_VALUE;
    x->type = res;
    return true;
}

static bool do_real(checker *c, operand *x, int id)
{
    if (untyped(x->type)) {
        if (x->mode == M_CONST) {
            if (is_numeric(x->type)) x->type = TYP(c, TY_UCOMPLEX);
        } else {
            convert_untyped(c, x, TYP(c, TY_COMPLEX128));
            if (x->mode == M_INVALID) return false;
        }
    }
    if (no_tparam(c, x, id == B_REAL ? E_INVALIDREAL : E_INVALIDIMAG, builtin_infos[id].name, B_CPLX)) return false;
    Type *res = complex_type(c, x->type, true);
    if (!res) {
        erro(c, x, id == B_REAL ? E_INVALIDREAL : E_INVALIDIMAG, "invalid argument: argument has type %s, expected complex type", ts(c, x->type));
        return false;
    }
    if (x->mode == M_CONST) x->val = id == B_REAL ? cv_real(c->ar, x->val) : cv_imag(c->ar, x->val);
    else x->mode = M_VALUE;
    x->type = res;
    return true;
}

static bool do_copy(checker *c, operand *x, operand *y)
{
    bool str;
    if (!(is_byteslice(c, x) && y->mode != M_NILVALUE && bytes_or_string(y->type, &str))) {
        Type *d = NULL, *s = NULL;
        const char *why = "";
        if (!slice_elem(c, x, &d, &why)) {
            erro(c, x, E_INVALIDCOPY, "invalid copy: %s", why);
            return false;
        }
        if (!slice_elem(c, y, &s, &why)) {
            if (!is_string(y->type)) {
                erro(c, y, E_INVALIDCOPY, "invalid copy: %s", why);
                return false;
            }
            s = c->p->t_byte;
        }
        if (!type_identical(d, s)) {
            erro(c, x, E_INVALIDCOPY, "invalid copy: arguments %s and %s have different element types %s and %s", os(c, x), os(c, y), ts(c, d), ts(c, s));
            return false;
        }
    }
    if (untyped(y->type)) convert_untyped(c, y, TYP(c, TY_STRING));
    x->mode = M_VALUE;
    x->type = TYP(c, TY_INT);
    return true;
}

static bool do_make(checker *c, operand *x, Expr *call)
{
    Exprs *args = &call->call.args;
    Expr *arg0 = args->at[0];
    Type *T = check_vartype(c, arg0);
    if (!valid(T)) return false;
    if (!valid(type_under(T))) return false;
    const char *why = NULL;
    tset s;
    type_set(T, &s);
    for (int i = 0; i < s.n && !why; i++) {
        Type *u = s.at[i].u;
        if (!u) why = "no specific type";
        else if (u->kind != TY_SLICE && u->kind != TY_MAP && u->kind != TY_CHAN) why = "type must be slice, map, or channel";
    }
    Type *u = why ? NULL : common_under(c, T, &why);
    if (!u) {
        errx(c, arg0, E_INVALIDMAKE, "invalid argument: cannot make %s: %s", es(c, arg0), why);
        return false;
    }
    int min = u->kind == TY_SLICE ? 2 : 1;
    if (args->n < min || min + 1 < args->n) {
        errx(c, call, E_WRONGARGCOUNT, "invalid operation: %s expects %d or %d arguments; found %d", es(c, call), min, min + 1, args->n);
        return false;
    }
    int64_t sizes[2];
    int n = 0;
    for (int i = 1; i < args->n; i++) {
        int64_t v;
        check_index(c, args->at[i], -1, &v);
        if (v >= 0) sizes[n++] = v;
    }
    if (n == 2 && sizes[0] > sizes[1]) errx(c, args->at[1], E_SWAPPEDMAKEARGS, "invalid argument: length and capacity swapped");
    x->mode = M_VALUE;
    x->type = T;
    return true;
}

static bool do_minmax(checker *c, operand *x, Operands *args, int id)
{
    int op = id == B_MAX ? T_GTR : T_LSS;
    for (int i = 0; i < args->n; i++) {
        operand *a = &args->at[i];
        if (a->mode == M_INVALID) return false;
        if (!is_ordered(a->type)) {
            erro(c, a, E_INVALIDMINMAXOPERAND, "invalid argument: %s cannot be ordered", os(c, a));
            return false;
        }
        if (i == 0) continue;
        match_types(c, x, a);
        if (x->mode == M_INVALID) return false;
        if (!type_identical(x->type, a->type)) {
            erro(c, a, E_MISMATCHEDTYPES, "invalid argument: mismatched types %s (previous argument) and %s (type of %s)", ts(c, x->type), ts(c, a->type), es(c, a->expr));
            return false;
        }
        if (x->mode == M_CONST && a->mode == M_CONST) {
            if (cv_compare(op, a->val, x->val)) *x = *a;
        } else {
            x->mode = M_VALUE;
        }
    }
    if (x->mode != M_CONST) {
        x->mode = M_VALUE;
        assignment(c, x, c->p->t_any, msgf(c, "argument to built-in %s", builtin_infos[id].name));
        if (x->mode == M_INVALID) return false;
    }
    for (int i = 0; i < args->n; i++) update_type(c, args->at[i].expr, x->type, true);
    return true;
}

static bool do_new(checker *c, operand *x, Expr *call)
{
    Expr *arg = call->call.args.at[0];
    expr_or_type(c, x, arg);
    exclude(c, x, 1u << M_NOVALUE | 1u << M_BUILTIN);
    if (x->mode == M_INVALID) return false;
    if (x->mode == M_TYPE) {
        valid_vartype(c, arg, x->type);
    } else {
        if (untyped(x->type)) assignment(c, x, NULL, "argument to new");
        if (x->mode == M_INVALID || !need_version(c, expr_start(call->call.fun), 26, "new(%s)", es(c, arg))) return false;
    }
    x->mode = M_VALUE;
    x->type = type_new_pointer(c->p, x->type);
    return true;
}

static bool do_offsetof(checker *c, operand *x, Expr *call)
{
    Expr *arg0 = call->call.args.at[0], *sel = unparen(arg0);
    if (sel->kind != X_SELECTOR) {
        errx(c, arg0, E_BADOFFSETOFSYNTAX, "invalid argument: %s is not a selector expression", es(c, arg0));
        use(c, &arg0, 1);
        return false;
    }
    expr(c, x, sel->sel.x);
    if (x->mode == M_INVALID) return false;
    Type *base = x->type, *pu = type_under(base);
    if (pu->kind == TY_POINTER && type_under(pu->elem)->kind == TY_STRUCT) base = pu->elem;
    found f = lookup_member(c, base, false, c->env.pkg, sel->sel.sel, false);
    if (!f.obj) {
        erro(c, x, E_MISSINGFIELDORMETHOD, "invalid argument: %s has no single field %s", ts(c, base), sel->sel.sel->s);
        return false;
    }
    if (f.obj->kind == O_FUNC) {
        errx(c, arg0, E_INVALIDOFFSETOF, "invalid argument: %s is a method value", es(c, arg0));
        return false;
    }
    if (f.indirect) {
        erro(c, x, E_INVALIDOFFSETOF, "invalid argument: field %s is embedded via a pointer in %s", sel->sel.sel->s, ts(c, base));
        return false;
    }
    Selection *s = arena_new(c->ar, Selection);
    *s = (Selection){ .kind = SEL_FIELD, .recv = base, .obj = f.obj, .npath = f.npath, .path = f.path, .type = f.obj->type };
    sel->sel.s = s;
    record_value(sel, M_VAR, f.obj->type, NULL);
    if (has_var_size(c->p, base)) {
        x->mode = M_VALUE;
        x->type = TYP(c, TY_UINTPTR);
        return true;
    }
    uint64_t off = 0;
    Type *t = base;
    for (int i = 0; i < f.npath; i++) {
        if (type_sizeof(c->p, t) < 0) {
            erro(c, x, E_TYPETOOLARGE, "%s is too large", os(c, x));
            return false;
        }
        off += type_fieldoffset(c->p, t, f.path[i]);
        t = type_under(t)->st.f[f.path[i]].var->type;
    }
    x->mode = M_CONST;
    x->val = cv_int(c->ar, (int64_t)off);
    x->type = TYP(c, TY_UINTPTR);
    return true;
}

static bool do_unsafe(checker *c, operand *x, Expr *call, Operands *args, int id)
{
    operand *y = args->n > 1 ? &args->at[1] : NULL;
    Type *u;
    int64_t size;
    switch (id) {
    case B_UNSAFE_ADD:
        need_version(c, expr_start(call->call.fun), 17, "unsafe.Add");
        assignment(c, x, TYP(c, TY_UNSAFEPTR), "argument to unsafe.Add");
        if (x->mode == M_INVALID || !valid_index(c, y, E_INVALIDUNSAFEADD, "length", true)) return false;
        x->mode = M_VALUE;
        x->type = TYP(c, TY_UNSAFEPTR);
        return true;
    case B_UNSAFE_ALIGNOF:
        assignment(c, x, NULL, "argument to unsafe.Alignof");
        if (x->mode == M_INVALID) return false;
        x->mode = has_var_size(c->p, x->type) ? M_VALUE : M_CONST;   /* lowering computes it for each instance */
        x->val = cv_int(c->ar, type_align(c->p, x->type));
        x->type = TYP(c, TY_UINTPTR);
        return true;
    case B_UNSAFE_SIZEOF:
        assignment(c, x, NULL, "argument to unsafe.Sizeof");
        if (x->mode == M_INVALID) return false;
        if (has_var_size(c->p, x->type)) {
            x->mode = M_VALUE;
            x->type = TYP(c, TY_UINTPTR);
            return true;
        }
        size = type_sizeof(c->p, x->type);
        if (size < 0) {
            erro(c, x, E_TYPETOOLARGE, "%s is too large", os(c, x));
            return false;
        }
        x->mode = M_CONST;
        x->val = cv_int(c->ar, size);
        x->type = TYP(c, TY_UINTPTR);
        return true;
    case B_UNSAFE_SLICE:
        need_version(c, expr_start(call->call.fun), 17, "unsafe.Slice");
        u = common_under(c, x->type, NULL);
        if (!u || u->kind != TY_POINTER) {
            erro(c, x, E_INVALIDUNSAFESLICE, "invalid argument: %s is not a pointer", os(c, x));
            return false;
        }
        if (!valid_index(c, y, E_INVALIDUNSAFESLICE, "length", false)) return false;
        x->mode = M_VALUE;
        x->type = type_new_slice(c->p, u->elem);
        return true;
    case B_UNSAFE_SLICEDATA:
        need_version(c, expr_start(call->call.fun), 20, "unsafe.SliceData");
        u = common_under(c, x->type, NULL);
        if (!u || u->kind != TY_SLICE) {
            erro(c, x, E_INVALIDUNSAFESLICEDATA, "invalid argument: %s is not a slice", os(c, x));
            return false;
        }
        x->mode = M_VALUE;
        x->type = type_new_pointer(c->p, u->elem);
        return true;
    case B_UNSAFE_STRING:
        need_version(c, expr_start(call->call.fun), 20, "unsafe.String");
        assignment(c, x, type_new_pointer(c->p, c->p->t_byte), "argument to unsafe.String");
        if (x->mode == M_INVALID || !valid_index(c, y, E_INVALIDUNSAFESTRING, "length", false)) return false;
        x->mode = M_VALUE;
        x->type = TYP(c, TY_STRING);
        return true;
    default:
        assignment(c, x, TYP(c, TY_STRING), "argument to unsafe.StringData");
        if (x->mode == M_INVALID) return false;
        x->mode = M_VALUE;
        x->type = type_new_pointer(c->p, c->p->t_byte);
        return true;
    }
}

static bool do_builtin(checker *c, operand *x, Expr *call, int id, Operands *args)
{
    const char *name = builtin_infos[id].name;
    Type *u = NULL;
    tset s;
    switch (id) {
    case B_APPEND: return do_append(c, x, call, args);
    case B_LEN: case B_CAP: return do_len(c, x, id);
    case B_CLEAR:
        need_version(c, expr_start(call->call.fun), 21, "clear");
        type_set(x->type, &s);
        for (int i = 0; i < s.n; i++) {
            u = s.at[i].u;
            if (u && (u->kind == TY_MAP || u->kind == TY_SLICE)) continue;
            erro(c, x, E_INVALIDCLEAR, "invalid argument: cannot clear %s: argument must be (or constrained by) map or slice", os(c, x));
            return false;
        }
        x->mode = M_NOVALUE;
        return true;
    case B_CLOSE:
        type_set(x->type, &s);
        for (int i = 0; i < s.n; i++) {
            u = s.at[i].u;
            if (u && u->kind == TY_CHAN && u->chan.dir != 1) continue;
            erro(c, x, E_INVALIDCLOSE, "invalid operation: cannot close %s %s", u && u->kind == TY_CHAN ? "receive-only channel" : "non-channel", os(c, x));
            return false;
        }
        x->mode = M_NOVALUE;
        return true;
    case B_COMPLEX: return do_complex(c, x, &args->at[1], call);
    case B_COPY: return do_copy(c, x, &args->at[1]);
    case B_DELETE:
        type_set(x->type, &s);
        for (int i = 0; i < s.n; i++) {
            u = s.at[i].u;
            if (!u || u->kind != TY_MAP) {
                erro(c, x, E_INVALIDDELETE, "invalid argument: %s is not a map", os(c, x));
                return false;
            }
            if (i && !type_identical(u->map.key, s.at[0].u->map.key)) {
                erro(c, x, E_INVALIDDELETE, "invalid argument: maps of %s must have identical key types", os(c, x));
                return false;
            }
        }
        *x = args->at[1];
        assignment(c, x, u->map.key, "argument to delete");
        if (x->mode == M_INVALID) return false;
        x->mode = M_NOVALUE;
        return true;
    case B_IMAG: case B_REAL: return do_real(c, x, id);
    case B_MAKE: return do_make(c, x, call);
    case B_MAX: case B_MIN:
        need_version(c, expr_start(call->call.fun), 21, "built-in %s", id == B_MAX ? "max" : "min");
        return do_minmax(c, x, args, id);
    case B_NEW: return do_new(c, x, call);
    case B_PANIC:
        call->call.panics = true;
        assignment(c, x, c->p->t_any, "argument to panic");
        if (x->mode == M_INVALID) return false;
        x->mode = M_NOVALUE;
        return true;
    case B_PRINT: case B_PRINTLN: {
        const char *context = msgf(c, "argument to built-in %s", name);
        for (int i = 0; i < args->n; i++) {
            assignment(c, &args->at[i], NULL, context);
            if (args->at[i].mode == M_INVALID) return false;
        }
        x->mode = M_NOVALUE;
        for (int i = 0; i < args->n; i++) {                /* gc says so behind its type checker, of all of them and at the call */
            Type *u = type_under(args->at[i].type);
            if (u->kind != TY_ARRAY && u->kind != TY_STRUCT) continue;
            err(c, call->call.lparen, E_INVALIDPRINT, "illegal types for operand: print\n\t%s", ts(c, args->at[i].type));
            x->mode = M_INVALID;
        }
        return x->mode != M_INVALID;
    }
    case B_RECOVER:
        if (c->env.fi) c->env.fi->hasrecover = true;
        x->mode = M_VALUE;
        x->type = c->p->t_eface;
        return true;
    case B_UNSAFE_OFFSETOF: return do_offsetof(c, x, call);
    default: return do_unsafe(c, x, call, args, id);
    }
}

bool builtin_call(checker *c, operand *x, Expr *call, int id)
{
    const struct builtin_info *bin = &builtin_infos[id];
    Exprs *argl = &call->call.args;
    if (call->call.ddd && id != B_APPEND) {
        errx(c, call, E_INVALIDDOTDOTDOT, "invalid operation: invalid use of ... with built-in %s", bin->name);
        use(c, argl->at, argl->n);
        return false;
    }
    bool washascall = c->env.hascall, islen = id == B_LEN || id == B_CAP;
    if (islen) c->env.hascall = false;
    operand few[8];
    Operands args = { few, 0, 8 };
    int nargs = argl->n;
    bool ok = true;
    if (id != B_MAKE && id != B_NEW && id != B_UNSAFE_OFFSETOF) {
        expr_list(c, argl, &args);
        nargs = args.n;
        for (int i = 0; i < nargs; i++)
            if (args.at[i].mode == M_INVALID) ok = false;
        if (nargs > 0) *x = args.at[0];
    }
    if (ok) {
        const char *msg = nargs < bin->nargs ? "not enough" : !bin->variadic && nargs > bin->nargs ? "too many" : NULL;
        if (msg) {
            errx(c, call, E_WRONGARGCOUNT, "invalid operation: %s arguments for %s (expected %d, found %d)", msg, es(c, call), bin->nargs, nargs);
            ok = false;
        } else {
            ok = do_builtin(c, x, call, id, &args);
        }
    }
    if (islen) c->env.hascall = washascall;
    return ok;
}
