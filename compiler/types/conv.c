/* conv.c - assignability, conversion, and how untyped values get their types.
 *
 * An untyped expression is recorded with its untyped type and CEF_UNTYPED; update_type rewrites the expression and the
 * operands that take part in its type once a context supplies one. Constant operands below a constant root stay untyped:
 * only the root's value is used. Locking: none.
 */
#include "compiler/types/check.h"

/* ---- constants and their types ---- */

static bool fits_int(const Const *v, int kind)
{
    int64_t i;
    if (const_int64(v, &i)) {
        switch (kind) {
        case TY_INT8: return i >= INT8_MIN && i <= INT8_MAX;
        case TY_INT16: return i >= INT16_MIN && i <= INT16_MAX;
        case TY_INT32: return i >= INT32_MIN && i <= INT32_MAX;
        case TY_UINT8: return i >= 0 && i <= UINT8_MAX;
        case TY_UINT16: return i >= 0 && i <= UINT16_MAX;
        case TY_UINT32: return i >= 0 && i <= UINT32_MAX;
        case TY_UINT: case TY_UINTPTR: case TY_UINT64: return i >= 0;
        default: return true;
        }
    }
    switch (kind) {
    case TY_UINT: case TY_UINTPTR: case TY_UINT64: return cv_sign(v) >= 0 && cv_bitlen(v) <= 64;
    case TY_UINTEGER: case TY_URUNE: return true;
    default: return false;
    }
}

/* Can v be a value of basic type b? *rounded gets the value in b's form: integral, or rounded to the float type. */
bool representable_const(checker *c, const Const *v, Type *b, const Const **rounded)
{
    arena *ar = c->ar;
    if (const_kind(v) == CV_UNKNOWN) return true;
    int info = b->kind < TY_NBASIC ? basic_info[b->kind] : 0;
    if (info & B_INT) {
        const Const *i = cv_toint(ar, v);
        if (const_kind(i) != CV_INT) return false;
        if (rounded) *rounded = i;
        return b->kind == TY_URUNE ? true : fits_int(i, b->kind);
    }
    if (info & B_FLOAT) {
        const Const *f = cv_tofloat(ar, v);
        if (const_kind(f) != CV_FLOAT) return false;
        if (b->kind == TY_UFLOAT) return true;
        const Const *r = b->kind == TY_FLOAT32 ? cv_round32(ar, f) : cv_round64(ar, f);
        if (r && rounded) *rounded = r;
        return r != NULL;
    }
    if (info & B_CPLX) {
        const Const *z = cv_tocomplex(ar, v);
        if (const_kind(z) != CV_COMPLEX) return false;
        if (b->kind == TY_UCOMPLEX) return true;
        const Const *re = cv_real(ar, z), *im = cv_imag(ar, z);
        re = b->kind == TY_COMPLEX64 ? cv_round32(ar, re) : cv_round64(ar, re);
        im = b->kind == TY_COMPLEX64 ? cv_round32(ar, im) : cv_round64(ar, im);
        if (re && im && rounded) *rounded = cv_binary(ar, T_ADD, re, cv_makeimag(ar, im), false);
        return re && im;
    }
    if (info & B_STR) return const_kind(v) == CV_STRING;
    if (info & B_BOOL) return const_kind(v) == CV_BOOL;
    return false;
}

static enum conv_code representation(checker *c, operand *x, Type *b, const Const **v)
{
    *v = x->val;
    if (representable_const(c, x->val, b, v)) return CC_OK;
    if (is_numeric(x->type) && is_numeric(b)) return !is_integer(x->type) && is_integer(b) ? CC_TRUNC : CC_OVERFLOW;
    return CC_CONST;
}

static void invalid_conversion(checker *c, enum conv_code code, operand *x, Type *target)
{
    switch (code) {
    case CC_TRUNC: erro(c, x, E_TRUNCATEDFLOAT, "%s truncated to %s", os(c, x), ts(c, target)); break;
    case CC_OVERFLOW: erro(c, x, E_NUMERICOVERFLOW, "%s overflows %s", os(c, x), ts(c, target)); break;
    case CC_CONST: erro(c, x, E_INVALIDCONSTVAL, "cannot convert %s to type %s", os(c, x), ts(c, target)); break;
    default: erro(c, x, E_INVALIDUNTYPEDCONVERSION, "cannot convert %s to type %s", os(c, x), ts(c, target)); break;
    }
}

void representable(checker *c, operand *x, Type *b)
{
    const Const *v;
    enum conv_code code = representation(c, x, b, &v);
    if (code) {
        invalid_conversion(c, code, x, b);
        x->mode = M_INVALID;
        return;
    }
    x->val = v;
}

static const char *op_name(Expr *e)
{
    if (!e) return "";
    if (e->kind == X_UNARY) return e->op == T_XOR ? "bitwise complement " : "";
    if (e->kind == X_BINARY) switch (e->op) {
    case T_ADD: return "addition ";
    case T_SUB: return "subtraction ";
    case T_XOR: return "bitwise XOR ";
    case T_MUL: return "multiplication ";
    case T_SHL: return "shift ";
    default: break;
    }
    return "";
}

void overflow(checker *c, operand *x, pos oppos)
{
    if (const_kind(x->val) == CV_UNKNOWN) {
        err(c, oppos, E_INVALIDCONSTVAL, "constant result is not representable");
        return;
    }
    if (!untyped(x->type)) {
        representable(c, x, type_under(x->type));
        return;
    }
    if (const_kind(x->val) == CV_INT && cv_bitlen(x->val) > 512) {
        err(c, oppos, E_INVALIDCONSTVAL, "constant %soverflow", op_name(x->expr));
        x->val = cv_unknown();
    }
}

/* ---- untyped expressions ---- */

void update_val(Expr *e, const Const *v)
{
    if (e->flags & CEF_UNTYPED) e->cv = (Const *)v;
}

static bool is_arith(const Expr *e)
{
    if (e->kind != X_BINARY || e->cv) return false;
    switch (e->op) {
    case T_SHL: case T_SHR: case T_EQL: case T_NEQ: case T_LSS: case T_LEQ: case T_GTR: case T_GEQ: return false;
    default: return true;
    }
}

/* The operands of e have their type; now e itself. */
static void finish_type(checker *c, Expr *e, Type *t, bool final)
{
    if (!final && untyped(t)) {
        e->type = t;
        return;
    }
    e->flags &= (uint8_t)~CEF_UNTYPED;
    if ((e->flags & CEF_SHIFTLHS) && !is_integer(t)) {
        errx(c, e, E_INVALIDSHIFTOPERAND, "invalid operation: shifted operand %s (type %s) must be integer", es(c, e), ts(c, t));
        return;
    }
    if (e->cv) {
        operand x = { .mode = e->mode, .expr = e, .type = e->type, .val = e->cv };
        convert_untyped(c, &x, t);
        if (x.mode == M_INVALID) return;
        e->cv = (Const *)x.val;
    }
    e->type = t;
}

void update_type(checker *c, Expr *e, Type *t, bool final)
{
    if (!(e->flags & CEF_UNTYPED)) return;
    switch (e->kind) {
    case X_PAREN: update_type(c, e->x, t, final); break;
    case X_UNARY:
        if (!e->cv) update_type(c, e->bin.x, t, final);
        break;
    case X_BINARY: {
        if (e->cv) break;
        if (e->op == T_SHL || e->op == T_SHR) {
            update_type(c, e->bin.x, t, final);
            break;
        }
        if (!is_arith(e)) break;
        /* a chain a + b + c, from its left end, without recursion */
        Expr *few[8] = { e };
        int n = 0;
        for (Expr *b = e; is_arith(b) && (b->flags & CEF_UNTYPED); b = b->bin.x) n++;
        Expr **chain = n <= 8 ? few : arena_array(c->ar, Expr *, n);
        int k = n;
        for (Expr *b = e; k > 0; b = b->bin.x) chain[--k] = b;
        update_type(c, chain[0]->bin.x, t, final);
        for (k = 0; k < n; k++) {
            update_type(c, chain[k]->bin.y, t, final);
            if (k + 1 < n) finish_type(c, chain[k], t, final);
        }
        break;
    }
    case X_NAME: case X_LIT: case X_SELECTOR: case X_CALL: break;
    default: return;
    }
    finish_type(c, e, t, final);
}

/* The type that x takes when used as a target; NULL with a code if it cannot. */
Type *implicit_type(checker *c, operand *x, Type *target, const Const **val, enum conv_code *code)
{
    *val = NULL;
    *code = CC_OK;
    if (x->mode == M_INVALID || !untyped(x->type) || !valid(target)) return x->type;
    if (untyped(target)) {
        if (x->type == target) return target;
        bool nx = is_numeric(x->type), nt = is_numeric(target);
        if (nx && nt) return x->type->kind > target->kind ? x->type : target;
        if (x->type->kind == target->kind) return target;
        *code = CC_UNTYPED;
        return NULL;
    }
    if (x->mode == M_NILVALUE) {
        if (has_nil(target)) return target;
        *code = CC_UNTYPED;
        return NULL;
    }
    Type *u = type_under(target);
    if (is_tparam(u)) {
        tset s;
        type_set(u, &s);
        for (int i = 0; i < s.n; i++) {
            const Const *v;
            enum conv_code cc;
            if (s.at[i].u && implicit_type(c, x, s.at[i].u, &v, &cc)) continue;
            *code = CC_UNTYPED;
            return NULL;
        }
        return target;
    }
    if (u->kind < TY_NBASIC) {
        if (x->mode == M_CONST) {
            *code = representation(c, x, u, val);
            return *code ? NULL : target;
        }
        bool ok = false;
        switch (x->type->kind) {
        case TY_UBOOL: ok = is_boolean(target); break;
        case TY_UINTEGER: case TY_URUNE: case TY_UFLOAT: case TY_UCOMPLEX: ok = is_numeric(target); break;
        case TY_USTRING: ok = is_string(target); break;
        default: break;
        }
        if (ok) return target;
        *code = CC_UNTYPED;
        return NULL;
    }
    if (u->kind == TY_INTERFACE && iface_empty(c, u)) return type_default(c->p, x->type);
    *code = CC_UNTYPED;
    return NULL;
}

void convert_untyped(checker *c, operand *x, Type *target)
{
    const Const *val;
    enum conv_code code;
    Type *t = implicit_type(c, x, target, &val, &code);
    if (code) {
        invalid_conversion(c, code, x, type_under(target));
        x->mode = M_INVALID;
        return;
    }
    if (val) {
        x->val = val;
        if (x->expr) update_val(x->expr, val);
    }
    if (t != x->type) {
        x->type = t;
        if (x->expr) update_type(c, x->expr, t, false);
    }
}

static bool may_convert(checker *c, operand *x, operand *y)
{
    (void)c;
    if (!untyped(x->type) && !untyped(y->type)) return false;
    if (is_numeric(x->type) != is_numeric(y->type)) {
        return false;
    }
    if (type_isinterface(x->type) || type_isinterface(y->type)) return true;
    if (is_boolean(x->type) != is_boolean(y->type)) return false;
    if (is_string(x->type) != is_string(y->type)) return false;
    if (x->mode == M_NILVALUE) return has_nil(y->type);
    if (y->mode == M_NILVALUE) return has_nil(x->type);
    if (type_under(x->type)->kind == TY_POINTER || type_under(y->type)->kind == TY_POINTER) return false;
    return true;
}

void match_types(checker *c, operand *x, operand *y)
{
    if (!may_convert(c, x, y)) return;
    convert_untyped(c, x, y->type);
    if (x->mode == M_INVALID) return;
    convert_untyped(c, y, x->type);
    if (y->mode == M_INVALID) x->mode = M_INVALID;
}

/* ---- assignability and conversion ---- */

static bool because(checker *c, const char **cause, const char *why)
{
    if (cause) *cause = (*cause)[0] ? msgf(c, "%s\n\t%s", why, *cause) : why;
    return false;
}

/* A value of an unnamed type is assignable to a type parameter if it is to all types in its set. */
static bool assignable_to_all(checker *c, operand *x, Type *T, const char **cause, enum diag_code *code)
{
    tset s;
    type_set(T, &s);
    for (int i = 0; i < s.n; i++) {
        if (!s.at[i].t) return false;
        if (!assignable(c, x, s.at[i].t, cause, code))
            return because(c, cause, msgf(c, "cannot assign %s to %s (in %s)", ts(c, x->type), ts(c, s.at[i].t), ts(c, T)));
    }
    return true;
}

/* A value of type parameter type is assignable to an unnamed type if values of all types in its set are. */
static bool all_assignable(checker *c, operand *x, Type *T, const char **cause, enum diag_code *code)
{
    tset s;
    type_set(x->type, &s);
    for (int i = 0; i < s.n; i++) {
        operand v = *x;
        v.type = s.at[i].t;
        if (!v.type) return false;
        if (!assignable(c, &v, T, cause, code))
            return because(c, cause, msgf(c, "cannot assign %s (in %s) to %s", ts(c, v.type), ts(c, x->type), ts(c, T)));
    }
    return true;
}

bool assignable(checker *c, operand *x, Type *T, const char **cause, enum diag_code *code)
{
    *code = E_INCOMPATIBLEASSIGN;
    if (x->mode == M_INVALID || !valid(T)) return true;
    Type *V = x->type;
    if (type_identical(V, T)) return true;
    if (untyped(V) && is_tparam(T)) {
        tset s;
        type_set(T, &s);
        for (int i = 0; i < s.n; i++) {
            const Const *v;
            enum conv_code cc;
            if (!s.at[i].t || !implicit_type(c, x, s.at[i].t, &v, &cc)) return false;
        }
        return true;
    }
    if (untyped(V)) {
        const Const *v;
        enum conv_code cc;
        return implicit_type(c, x, T, &v, &cc) != NULL;
    }
    Type *Vu = type_under(V), *Tu = type_under(T);
    bool Vp = is_tparam(V), Tp = is_tparam(T);
    if ((!has_name(V) || !has_name(T)) && !Vp && !Tp && type_identical(Vu, Tu)) return true;
    if (Tu->kind == TY_INTERFACE || is_interface_ptr(Tu)) {
        if (implements(c, V, T, cause)) return true;
        if (!Vp) {
            *code = E_INVALIDIFACEASSIGN;
            return false;
        }
        if (cause) *cause = "";
    }
    if (Vu->kind == TY_INTERFACE && implements(c, T, V, NULL)) {
        if (cause) *cause = "need type assertion";
        return false;
    }
    if (Vu->kind == TY_CHAN && Vu->chan.dir == 3 && Tu->kind == TY_CHAN && type_identical(Vu->elem, Tu->elem)) {
        *code = E_INVALIDCHANASSIGN;
        return !has_name(V) || !has_name(T);
    }
    if (Tp && !has_name(V)) return assignable_to_all(c, x, T, cause, code);
    if (Vp && !has_name(T)) return all_assignable(c, x, T, cause, code);
    return false;
}

static bool convertible(checker *c, operand *x, Type *T, const char **cause);

/* Each type that x's may be must convert to each that T may be. */
static bool convertible_sets(checker *c, operand *x, Type *T, const char **cause)
{
    tset from, to;
    type_set(x->type, &from);
    type_set(T, &to);
    bool Vp = is_tparam(x->type), Tp = is_tparam(T);
    for (int i = 0; i < from.n; i++) {
        operand v = *x;
        v.type = from.at[i].t;
        if (!v.type) return false;
        for (int k = 0; k < to.n; k++) {
            Type *t = to.at[k].t;
            if (!t) return false;
            if (convertible(c, &v, t, cause)) continue;
            const char *a = ts(c, v.type), *b = ts(c, t);
            if (Vp && Tp) return because(c, cause, msgf(c, "cannot convert %s (in %s) to type %s (in %s)", a, ts(c, x->type), b, ts(c, T)));
            if (Vp) return because(c, cause, msgf(c, "cannot convert %s (in %s) to type %s", a, ts(c, x->type), b));
            return because(c, cause, msgf(c, "cannot convert %s to type %s (in %s)", a, b, ts(c, T)));
        }
    }
    return true;
}

static bool slice_conversion(checker *c, operand *x, int version, const char *to, const char **cause)
{
    const char *old = version_cause(c, expr_start(x->expr), version);
    return !old || because(c, cause, msgf(c, "conversion of slice to %s %s", to, old));
}

static bool convertible(checker *c, operand *x, Type *T, const char **cause)
{
    enum diag_code code;
    if (assignable(c, x, T, cause, &code)) return true;
    Type *V = x->type, *Vu = type_under(V), *Tu = type_under(T);
    bool Vp = is_tparam(V), Tp = is_tparam(T);
    if (Vp || Tp) return convertible_sets(c, x, T, cause);
    if (identical_ignore_tags(Vu, Tu)) return true;
    if (V->kind == TY_POINTER && T->kind == TY_POINTER && !is_tparam(V->elem) && !is_tparam(T->elem) &&
        identical_ignore_tags(type_under(V->elem), type_under(T->elem))) return true;
    int vi = binfo(Vu), ti = binfo(Tu);
    if ((vi & (B_INT | B_FLOAT)) && (ti & (B_INT | B_FLOAT))) return true;
    if ((vi & B_CPLX) && (ti & B_CPLX)) return true;
    if (((vi & B_INT) || is_bytes_or_runes(Vu)) && (ti & B_STR)) return true;
    if ((vi & B_STR) && is_bytes_or_runes(Tu)) return true;
    if ((Vu->kind == TY_POINTER || Vu->kind == TY_UINTPTR) && Tu->kind == TY_UNSAFEPTR) return true;
    if (Vu->kind == TY_UNSAFEPTR && (Tu->kind == TY_POINTER || Tu->kind == TY_UINTPTR)) return true;
    if (Vu->kind == TY_SLICE) {
        if (Tu->kind == TY_ARRAY && type_identical(Vu->elem, Tu->elem)) return slice_conversion(c, x, 20, "array", cause);
        if (Tu->kind == TY_POINTER) {
            Type *a = type_under(Tu->elem);
            if (a->kind == TY_ARRAY && type_identical(Vu->elem, a->elem)) return slice_conversion(c, x, 17, "array pointer", cause);
        }
    }
    return false;
}

static bool const_convertible(checker *c, operand *x, Type *T)
{
    Type *t = type_under(T);
    if (representable_const(c, x->val, t, &x->val)) return true;
    if (is_integer(x->type) && t->kind == TY_STRING) {
        uint64_t u = 0;
        uint32_t r = 0xFFFD;
        if (const_uint64(x->val, &u) && u <= 0x10FFFF) r = (uint32_t)u;
        buf b = { 0 };
        buf_putrune(&b, r);
        x->val = cv_str(c->ar, arena_strndup(c->ar, b.p, b.n), b.n);
        buf_free(&b);
        return true;
    }
    return false;
}

/* Constant x converts to all types in T's set. */
static bool const_convertible_all(checker *c, operand *x, Type *T, const char **cause)
{
    tset s;
    type_set(T, &s);
    for (int i = 0; i < s.n; i++) {
        Type *u = s.at[i].u;
        if (!u) {
            *cause = msgf(c, "%s does not contain specific types", ts(c, T));
            return false;
        }
        if (is_string(x->type) && is_bytes_or_runes(u)) continue;
        operand v = *x;
        if (is_consttype(u) && const_convertible(c, &v, u)) continue;
        if (is_integer(x->type) && is_integer(u)) *cause = msgf(c, "constant %s overflows %s (in %s)", const_str(c->ar, x->val), ts(c, u), ts(c, T));
        else *cause = msgf(c, "cannot convert %s to type %s (in %s)", os(c, x), ts(c, u), ts(c, T));
        return false;
    }
    return true;
}

void conversion(checker *c, operand *x, Type *T)
{
    bool constarg = x->mode == M_CONST, ok = false;
    const char *cause = "";
    if (constarg && is_consttype(T)) {
        ok = const_convertible(c, x, T);
        if (!ok && is_integer(x->type) && is_integer(T)) {
            erro(c, x, E_INVALIDCONVERSION, "constant %s overflows %s", const_str(c->ar, x->val), ts(c, T));
            x->mode = M_INVALID;
            return;
        }
    } else if (constarg && is_tparam(T)) {
        ok = const_convertible_all(c, x, T, &cause);
        x->mode = M_VALUE;                                     /* type parameters are no constants */
    } else if (convertible(c, x, T, &cause)) {
        ok = true;
        x->mode = M_VALUE;
    }
    if (!ok) {
        if (cause[0]) erro(c, x, E_INVALIDCONVERSION, "cannot convert %s to type %s: %s", os(c, x), ts(c, T), cause);
        else erro(c, x, E_INVALIDCONVERSION, "cannot convert %s to type %s", os(c, x), ts(c, T));
        x->mode = M_INVALID;
        return;
    }
    if (untyped(x->type)) {
        Type *final = T;
        if (x->type->kind == TY_UNIL) ;
        else if (type_isinterface(T) || (constarg && !is_consttype(T))) final = type_default(c->p, x->type);
        else if (x->mode == M_CONST && is_integer(x->type) && is_string(T)) final = x->type;
        update_type(c, x->expr, final, true);
    }
    x->type = T;
}
