/* gotext.c - expressions, statements and types as Go's compiler prints them (gotext.h).
 *
 * It prints the tree that it compiles, not the source: what stands in literals is left out, loops and switches are only named, a variable without a value has been
 * given <nil>, a method that is called is a function, parentheses are where the printer needs them.
 */
#include "base/utf8.h"
#include "compiler/ir/gotemps.h"
#include "compiler/ir/gotext.h"

/* ---- expressions ---- */

/* Calls that are variables: gotext_inlined. Its printer knows them by this, as those between need not. */
static _Thread_local const inlcalls *variables;
static _Thread_local const ptrmap *made_up;
static _Thread_local Program *program;              /* NULL: types are told as they are written */
static _Thread_local const Package *foreign;      /* of which the names bear its own */

/* The variable that e is; NULL: none. */
static const char *variable(const Expr *e)
{
    for (int i = 0; variables && e->kind == X_CALL && i < variables->n; i++)
        if (variables->at[i].at == e->at) return variables->at[i].result;
    return NULL;
}

/* How tightly Go's printer takes e to bind: parentheses are put back by it, those of the source are gone. */
static int strength(const Expr *e)
{
    switch (e->kind) {
    case X_FUNCLIT: return 0;
    case X_CALL: return variable(e) ? 0 : 8;
    case X_STAR: return 7;
    case X_UNARY: return e->op == T_AND && unparen(e->bin.x)->kind == X_COMPOSITE ? 0 : 7;
    case X_BINARY: break;
    default: return 8;
    }
    switch (e->op) {
    case T_MUL: case T_QUO: case T_REM: case T_SHL: case T_SHR: case T_AND: case T_ANDNOT: return 6;
    case T_ADD: return e->type && (type_under(e->type)->kind == TY_STRING || type_under(e->type)->kind == TY_USTRING) ? 0 : 5;
    case T_SUB: case T_OR: case T_XOR: return 5;
    case T_EQL: case T_NEQ: case T_LSS: case T_LEQ: case T_GTR: case T_GEQ: return 4;
    case T_LAND: return 2;
    case T_LOR: return 1;
    default: return 0;
    }
}

/* What nothing is known of that would be printed otherwise: as error messages do, but for a few marks. */
static void plain(buf *b, arena *ar, const Expr *e)
{
    bool spaced[32] = { false };                          /* the brace of a struct type with fields, by depth */
    unsigned depth = 0;
    for (const char *s = expr_str(ar, e); *s; s++) {
        if (strncmp(s, "\xe2\x80\xa6", 3) == 0) { buf_puts(b, "..."); s += 2; }
        else if (strncmp(s, "struct{", 7) == 0) {
            s += 6;
            spaced[depth++ % 32] = s[1] != '}';
            buf_puts(b, s[1] != '}' ? "struct { " : "struct {");
        } else if (*s == '{') { spaced[depth++ % 32] = false; buf_putc(b, '{'); }
        else if (*s == '}') buf_puts(b, depth > 0 && spaced[--depth % 32] ? " }" : "}");
        else if (strncmp(s, "interface{", 10) == 0) { buf_puts(b, "interface {"); s += 9; spaced[depth++ % 32] = false; }
        else buf_putc(b, *s);
    }
}

static void put(buf *b, arena *ar, Expr *e, int min);

static bool put_type(buf *b, const Type *t);

static bool put_struct(buf *b, const Type *t)
{
    bool ok = true;
    buf_puts(b, t->st.n ? "struct { " : "struct {");
    for (int i = 0; i < t->st.n; i++) {
        const StructField *f = &t->st.f[i];
        if (i) buf_puts(b, "; ");
        if (!f->var->embedded) buf_printf(b, "%s ", f->var->name->s);
        ok &= put_type(b, f->var->type);
        if (f->taglen) { buf_putc(b, ' '); quote_go(b, f->tag, f->taglen); }
    }
    buf_puts(b, t->st.n ? " }" : "}");
    return ok;
}

/* The type of a literal that leaves it out. False: it has none that can be told so. */
static bool put_type(buf *b, const Type *t)
{
    switch (t->kind) {
    case TY_NAMED: {
        const Object *o = t->named.obj;
        if (o->pkg && o->pkg->lazy) buf_printf(b, "%s.", o->pkg->name->s);
        buf_puts(b, o->name->s);
        return t->named.ntargs == 0;
    }
    case TY_POINTER: buf_putc(b, '*'); return put_type(b, t->elem);
    case TY_SLICE: buf_puts(b, "[]"); return put_type(b, t->elem);
    case TY_ARRAY: buf_printf(b, "[%lld]", (long long)t->arr.len); return put_type(b, t->elem);
    case TY_MAP:
        buf_puts(b, "map[");
        if (!put_type(b, t->map.key)) return false;
        buf_putc(b, ']');
        return put_type(b, t->elem);
    case TY_INTERFACE:
        buf_puts(b, "any");
        return t->iface.nmethods == 0 && t->iface.nembeds == 0;
    case TY_STRUCT: return put_struct(b, t);
    default:
        if (t->kind >= TY_NBASIC) return false;
        buf_puts(b, t->name);
        return true;
    }
}

static void put_elided(buf *b, arena *ar, const Expr *e)
{
    buf t = { 0 };
    bool ptr = type_under(e->type)->kind == TY_POINTER;
    if (put_type(&t, ptr ? type_under(e->type)->elem : e->type)) buf_printf(b, "%s%s%s", ptr ? "&" : "", buf_cstr(&t), e->comp.elts.n ? "{...}" : "{}");
    else plain(b, ar, e);
    buf_free(&t);
}

/* The sizes that make is given are as the source has them, as in Go 1.19; 1.26 says there, too, what they are. */
static void put_sizes(buf *b, arena *ar, Expr *const *es, int n)
{
    for (int i = 0; i < n; i++) {
        if (i) buf_puts(b, ", ");
        if (es[i]->mode == M_CONST) plain(b, ar, es[i]); else put(b, ar, es[i], 0);
    }
}

static void put_list(buf *b, arena *ar, Expr *const *es, int n, bool more)
{
    for (int i = 0; i < n; i++) {
        if (i || more) buf_puts(b, ", ");
        put(b, ar, es[i], 0);
    }
}

/* The embedded fields on the way from t on. */
static void put_path(buf *b, Type *t, const int *path, int n)
{
    for (int i = 0; i < n; i++) {
        Type *u = type_under(t);
        if (u->kind == TY_POINTER) u = type_under(u->elem);
        Object *f = u->st.f[path[i]].var;
        buf_printf(b, ".%s", f->name->s);
        t = f->type;
    }
}

/* x.M before its arguments: methods of known types are functions, and x their first argument: "(*T).M(x". Is there one now? */
static bool put_method(buf *b, arena *ar, Expr *fun)
{
    Selection *s = fun->sel.s;
    Object *m = s->obj;
    Type *t = m->type->sig.recv ? m->type->sig.recv->type : NULL;
    bool ptr = t && t->kind == TY_POINTER;
    if (ptr) t = t->elem;
    if (!t || t->kind != TY_NAMED || type_under(t)->kind == TY_INTERFACE) {
        put(b, ar, fun, 8);
        buf_putc(b, '(');
        return false;
    }
    buf_puts(b, ptr ? "(*" : "");
    if (m->pkg && m->pkg->lazy) buf_printf(b, "%s.", m->pkg->name->s);
    buf_printf(b, "%s%s.%s(", t->named.obj->name->s, ptr ? ")" : "", m->name->s);
    put(b, ar, fun->sel.x, 0);
    put_path(b, fun->sel.x->type, s->path, s->npath);
    return true;
}

/* The shape of a type argument for tp, by which Go names the code that instances share: its underlying type, pointers all as one where only methods are asked for. */
static void put_shape(Program *p, buf *b, Type *tp, Type *t)
{
    Type *u = type_under(t), *bound = type_under(tp->tparam.bound);
    if (bound->kind == TY_INTERFACE) type_complete(p, bound);
    bool basic = bound->kind == TY_INTERFACE && !bound->iface.comparable && !type_restricted(bound);
    buf_puts(b, "go.shape.");
    buf_puts(b, u->kind == TY_POINTER && basic ? "*uint8" : type_str(p, u, TS_RUNTIME | TS_PATH));
}

/* Does a type that is written mention a type parameter, or an instance of something generic? */
static bool is_generic_type(const Expr *t)
{
    switch (t->kind) {
    case X_NAME: return t->name.obj && t->name.obj->kind == O_TYPENAME && t->name.obj->type && t->name.obj->type->kind == TY_TYPEPARAM;
    case X_INDEX: return true;
    case X_PAREN: case X_STAR: return is_generic_type(t->x);
    case X_SLICETYPE: return is_generic_type(t->array.elem);
    case X_ARRAYTYPE: return t->array.len->kind != X_ELLIPSIS && is_generic_type(t->array.elem);
    case X_MAPTYPE: return is_generic_type(t->map.key) || is_generic_type(t->map.val);
    default: return false;
    }
}

bool gotext_parameter(const Expr *t)
{
    switch (t->kind) {
    case X_INDEX:
        for (int i = 0; i < t->index.index.n; i++)
            if (gotext_parameter(t->index.index.at[i])) return true;
        return false;
    case X_PAREN: case X_STAR: return gotext_parameter(t->x);
    case X_SLICETYPE: case X_ARRAYTYPE: return gotext_parameter(t->array.elem);
    case X_MAPTYPE: return gotext_parameter(t->map.key) || gotext_parameter(t->map.val);
    default: return is_generic_type(t);
    }
}

/* A written type in an instance, where it is t: its parameters are the shapes of the arguments, and so are all that a generic type is given along with one. */
static void put_generic_type(buf *b, arena *ar, Expr *e, Type *t)
{
    switch (is_generic_type(e) ? e->kind : X_BAD) {
    case X_NAME: put_shape(program, b, e->name.obj->type, t); return;
    case X_INDEX: {
        int n = e->index.index.n, from = t->kind == TY_NAMED ? t->named.ntargs - n : -1;
        bool shapes = gotext_parameter(e);
        if (from < 0) break;
        plain(b, ar, e->index.x);
        for (int i = 0; i < n; i++) {
            buf_putc(b, i ? ',' : '[');
            if (shapes) put_shape(program, b, t->named.orig->named.tparams[i], t->named.targs[from + i]);
            else buf_puts(b, type_str(program, t->named.targs[from + i], TS_RUNTIME | TS_PATH));
        }
        buf_putc(b, ']');
        return;
    }
    case X_PAREN: put_generic_type(b, ar, e->x, t); return;
    case X_STAR: buf_putc(b, '*'); put_generic_type(b, ar, e->x, type_under(t)->elem); return;
    case X_SLICETYPE: buf_puts(b, "[]"); put_generic_type(b, ar, e->array.elem, type_under(t)->elem); return;
    case X_ARRAYTYPE: buf_printf(b, "[%lld]", (long long)type_under(t)->arr.len); put_generic_type(b, ar, e->array.elem, type_under(t)->elem); return;
    case X_MAPTYPE:
        buf_puts(b, "map[");
        put_generic_type(b, ar, e->map.key, type_under(t)->map.key);
        buf_putc(b, ']');
        put_generic_type(b, ar, e->map.val, type_under(t)->elem);
        return;
    }
    plain(b, ar, e);
}

static bool put_temps(buf *b, const Expr *e, Type *const *to, int n);

static void put_call(buf *b, arena *ar, Expr *e)
{
    Expr *fun = unparen(e->call.fun);
    Expr *const *args = e->call.args.at;
    int n = e->call.args.n;
    if (program && e->call.ck == CK_CONV && n == 1 && is_generic_type(fun)) {
        bool closed = fun->kind != X_NAME && fun->kind != X_INDEX;
        if (closed) buf_putc(b, '(');
        put_generic_type(b, ar, fun, e->type);
        buf_puts(b, closed ? ")(" : "(");
        put_list(b, ar, args, n, false);
        buf_putc(b, ')');
        return;
    }
    if (e->call.ck == CK_CONV && fun->kind != X_NAME && fun->kind != X_SELECTOR && n == 1) {
        buf_putc(b, '(');
        put(b, ar, fun, 0);
        buf_puts(b, ")(");
        put_list(b, ar, args, n, false);
        buf_putc(b, ')');
        return;
    }
    if (program && e->call.ck == CK_BUILTIN && e->call.builtin == B_NEW && is_generic_type(args[0])) {
        buf_puts(b, "new(");
        if (gotext_parameter(args[0])) buf_puts(b, "<node DYNAMICTYPE>"); else put_generic_type(b, ar, args[0], type_under(e->type)->elem);
        buf_putc(b, ')');
        return;
    }
    if (e->call.ck == CK_BUILTIN && e->call.builtin == B_MAKE) {
        bool generic = program && is_generic_type(args[0]);
        buf_puts(b, "make(");
        if (generic) put_generic_type(b, ar, args[0], e->type);
        if (generic && n > 1) buf_puts(b, ", ");
        put_sizes(b, ar, args + generic, n - generic);
        buf_putc(b, ')');
        return;
    }
    bool more = false;
    if (fun->kind == X_SELECTOR && e->call.ck == CK_CALL && !fun->sel.obj && fun->sel.s && fun->sel.s->kind == SEL_METHOD) {
        more = put_method(b, ar, fun);
    } else {
        put(b, ar, fun, 8);
        buf_putc(b, '(');
    }
    Type *sig = e->call.ck == CK_CALL && fun->type ? type_under(fun->type) : NULL;
    bool rest = sig && sig->kind == TY_SIGNATURE && sig->sig.variadic && !e->call.ddd;      /* what goes to a variadic parameter is one argument */
    const Expr *all = n == 1 ? unparen(args[0]) : NULL;
    if (all && all->type && all->type->kind == TY_TUPLE && !rest && gotemps_find(made_up, all) >= 0) {
        if (more) buf_puts(b, ", ");
        put_temps(b, all, NULL, all->type->tuple.n);
        buf_putc(b, ')');
        return;
    }
    int fixed = rest && sig->sig.nparams - 1 < n ? sig->sig.nparams - 1 : n;
    put_list(b, ar, args, fixed, more);
    if (rest) buf_printf(b, "%s%s...", more || fixed ? ", " : "", n > fixed ? "... argument" : "nil");
    buf_puts(b, e->call.ddd ? "...)" : ")");
}

static void put_slice(buf *b, arena *ar, Expr *e)
{
    put(b, ar, e->slice.x, 8);
    buf_putc(b, '[');
    if (e->slice.lo) put(b, ar, e->slice.lo, 0);
    buf_putc(b, ':');
    if (e->slice.hi) put(b, ar, e->slice.hi, 0);
    if (e->slice.three) buf_putc(b, ':');
    if (e->slice.max) put(b, ar, e->slice.max, 0);
    buf_putc(b, ']');
}

/* Types that Go does not print as they are in the source: structs field by field, arrays with their length. */
static bool spelled_otherwise(const Expr *t)
{
    while (t->kind == X_SLICETYPE || (t->kind == X_ARRAYTYPE && t->array.len->kind != X_ELLIPSIS)) t = t->array.elem;
    return t->kind == X_STRUCTTYPE || t->kind == X_ARRAYTYPE;
}

static void put_inner(buf *b, arena *ar, Expr *e, int own)
{
    switch (e->kind) {
    case X_FUNCLIT: buf_puts(b, "func literal"); return;
    case X_CALL:
        if (variable(e)) buf_puts(b, variable(e)); else put_call(b, ar, e);
        return;
    case X_SLICE: put_slice(b, ar, e); return;
    case X_COMPOSITE:
        if (program && e->comp.typ && is_generic_type(e->comp.typ)) {
            put_generic_type(b, ar, e->comp.typ, e->type);
            buf_puts(b, e->comp.elts.n ? "{...}" : "{}");
            return;
        }
        if ((e->comp.typ && !foreign && !spelled_otherwise(e->comp.typ)) || !e->type) plain(b, ar, e); else put_elided(b, ar, e);
        return;
    case X_SELECTOR:
        put(b, ar, e->sel.x, 8);
        if (!e->sel.obj && e->sel.s && e->sel.s->kind == SEL_FIELD) put_path(b, e->sel.x->type, e->sel.s->path, e->sel.s->npath - 1);
        else if (!e->sel.obj && e->sel.s && e->sel.s->kind == SEL_METHOD) put_path(b, e->sel.x->type, e->sel.s->path, e->sel.s->npath);
        buf_printf(b, ".%s", e->sel.sel->s);
        return;
    case X_INDEX:
        put(b, ar, e->index.x, 8);
        buf_putc(b, '[');
        put_list(b, ar, e->index.index.at, e->index.index.n, false);
        buf_putc(b, ']');
        return;
    case X_ASSERT:
        put(b, ar, e->assert_.x, 8);
        buf_puts(b, ".(");
        if (e->assert_.typ) plain(b, ar, e->assert_.typ); else buf_puts(b, "type");
        buf_putc(b, ')');
        return;
    case X_STAR:
        buf_putc(b, '*');
        put(b, ar, e->x, 8);
        return;
    case X_UNARY: {
        Expr *x = unparen(e->bin.x);
        buf_puts(b, tok_str(e->op));
        if (x->kind == X_UNARY && x->op == e->op) buf_putc(b, ' ');
        put(b, ar, x, own ? 8 : 0);
        return;
    }
    case X_BINARY:
        put(b, ar, e->bin.x, own);
        buf_printf(b, " %s ", tok_str(e->op));
        put(b, ar, e->bin.y, own && strength(e) ? own + 1 : 0);
        return;
    case X_NAME:
        if (foreign && e->name.obj && e->name.obj->pkg == foreign) buf_printf(b, "%s.", foreign->name->s);
        plain(b, ar, e);
        return;
    default: plain(b, ar, e);
    }
}

static void put_number(buf *b, double f) { buf_printf(b, "%.6g", f == 0 ? 0.0 : f); }

static void put_rune(buf *b, int64_t r)
{
    if (r == '\'') { buf_puts(b, "'\\''"); return; }
    if (r == '"') { buf_puts(b, "'\"'"); return; }
    char text[4];
    buf q = { 0 };
    quote_go(&q, text, utf8_encode(text, r >= 0 && r <= 0x10ffff ? (uint32_t)r : 0xfffd));
    buf_printf(b, "'%.*s'", (int)q.n - 2, q.p + 1);
    buf_free(&q);
}

static void put_value(buf *b, arena *ar, const Const *v, const Type *t, bool isrune)
{
    int64_t n;
    const Type *u = type_under((Type *)t);
    bool isfloat = (u->kind >= TY_FLOAT32 && u->kind <= TY_FLOAT64) || u->kind == TY_UFLOAT;
    bool iscomplex = u->kind == TY_COMPLEX64 || u->kind == TY_COMPLEX128 || u->kind == TY_UCOMPLEX;
    if (isrune && const_int64(v, &n)) put_rune(b, n);
    else if (isfloat) put_number(b, const_float64(v));
    else if (iscomplex) {
        buf_putc(b, '(');
        put_number(b, const_float64(v));
        buf_puts(b, " + ");
        put_number(b, const_imag64(v));
        buf_puts(b, "i)");
    } else {
        buf_puts(b, const_str(ar, v));
    }
}

static bool is_rune(const Type *t) { return t->kind == TY_URUNE || (t->kind == TY_INT32 && strcmp(t->name, "rune") == 0); }

/* A constant is its value, with its type in front unless that is the one which constants have by themselves. Does it want to be closed? */
static bool open_const(buf *b, const Type *t)
{
    bool bare = is_rune(t) || t->kind == TY_INT || t->kind == TY_STRING || t->kind == TY_BOOL || t->kind == TY_FLOAT64 || t->kind == TY_COMPLEX128 || (t->kind >= TY_UBOOL && t->kind < TY_NBASIC);
    if (bare || !put_type(b, t)) return false;
    buf_putc(b, '(');
    return true;
}

static void put_const(buf *b, arena *ar, const Expr *e)
{
    bool typed = open_const(b, e->type);
    put_value(b, ar, e->cv, e->type, is_rune(e->type));
    if (typed) buf_putc(b, ')');
}

const char *gotext_constant(arena *ar, const Type *t, const uint64_t box[2])
{
    buf b = { 0 };
    bool typed = open_const(&b, t);
    float half;
    double whole;
    const char *p;
    memcpy(&half, box, sizeof half);
    memcpy(&whole, box, sizeof whole);
    memcpy(&p, box, sizeof p);
    switch (type_under((Type *)t)->kind) {
    case TY_BOOL: buf_puts(&b, box[0] & 1 ? "true" : "false"); break;
    case TY_STRING: quote_short(&b, (bytes){ p, (size_t)box[1] }); break;
    case TY_FLOAT32: put_number(&b, half); break;
    case TY_FLOAT64: put_number(&b, whole); break;
    case TY_INT8: buf_printf(&b, "%d", (int8_t)box[0]); break;
    case TY_INT16: buf_printf(&b, "%d", (int16_t)box[0]); break;
    case TY_INT32:
        if (is_rune(t)) put_rune(&b, (int32_t)box[0]); else buf_printf(&b, "%d", (int32_t)box[0]);
        break;
    case TY_INT: case TY_INT64: buf_printf(&b, "%lld", (long long)box[0]); break;
    default: buf_printf(&b, "%llu", (unsigned long long)box[0]); break;      /* the rest of its memory is zero */
    }
    if (typed) buf_putc(&b, ')');
    const char *s = arena_strndup(ar, b.p, b.n);
    buf_free(&b);
    return s;
}

/* The values of e, which are several, one by one: to what they are assigned, NULL: all as they are. The first is printed as if it were converted. */
static bool put_temps(buf *b, const Expr *e, Type *const *to, int n)
{
    int first = gotemps_find(made_up, e);
    if (first < 0) return false;
    Type *t = e->type && e->type->kind == TY_TUPLE ? e->type->tuple.at[0] : e->type;
    bool boxed = to && to[0] && t && type_isinterface(to[0]) && !type_isinterface(t);
    for (int i = 0; i < n; i++) {
        buf type = { 0 };
        bool typed = i == 0 && t && !boxed && put_type(&type, t);
        bool closed = typed && (t->kind == TY_POINTER || t->kind == TY_SLICE || t->kind == TY_ARRAY || t->kind == TY_MAP);
        if (i) buf_puts(b, ", ");
        if (typed) buf_printf(b, closed ? "(%s)(" : "%s(", buf_cstr(&type));
        buf_printf(b, ".autotmp_%d%s", first + i, typed ? ")" : "");
        buf_free(&type);
    }
    return true;
}

static void put(buf *b, arena *ar, Expr *e, int min)
{
    e = unparen(e);
    int temp = e->type && e->type->kind != TY_TUPLE && e->mode != M_COMMAOK && e->mode != M_MAPINDEX ? gotemps_find(made_up, e) : -1;
    if (temp >= 0) {
        buf_printf(b, ".autotmp_%d", temp);
        return;
    }
    if (e->mode == M_CONST && e->cv && e->type) {
        put_const(b, ar, e);
        return;
    }
    bool type = e->mode == M_TYPE;
    int own = strength(e);
    if (own < min) buf_putc(b, '(');
    if (type) plain(b, ar, e); else put_inner(b, ar, e, own);
    if (own < min) buf_putc(b, ')');
}

const char *gotext_expr(arena *ar, Expr *e)
{
    buf b = { 0 };
    put(&b, ar, e, 0);
    const char *r = arena_strndup(ar, b.p ? b.p : "", b.n);
    buf_free(&b);
    return r;
}

const char *gotext_inlined(arena *ar, Expr *e, const inlcalls *calls)
{
    variables = calls;
    const char *s = gotext_expr(ar, e);
    variables = NULL;
    return s;
}

void gotext_recent(Program *p, const ptrmap *temps)
{
    program = p;
    made_up = temps;
}

void gotext_within(const inlcalls *calls, const Package *pkg)
{
    variables = calls;
    foreign = pkg;
}

static bool is_method_call(const Expr *fun) { return fun->kind == X_SELECTOR && !fun->sel.obj && fun->sel.s && fun->sel.s->kind == SEL_METHOD; }

void gotext_operands(arena *ar, const Expr *call, Exprs *out)
{
    Expr *fun = unparen(call->call.fun);
    if (is_method_call(fun)) vec_push(ar, out, fun->sel.x);
    for (int i = 0; i < call->call.args.n; i++) vec_push(ar, out, call->call.args.at[i]);
}

const char *gotext_operand(arena *ar, const Expr *call, Expr *e)
{
    Expr *fun = unparen(call->call.fun);
    const char *s = gotext_expr(ar, e);
    if (!is_method_call(fun) || e != fun->sel.x) return s;
    buf b = { 0 };
    put_path(&b, e->type, fun->sel.s->path, fun->sel.s->npath);
    s = arena_printf(ar, "%s%s", s, buf_cstr(&b));
    buf_free(&b);
    return s;
}

/* ---- statements ---- */

static const char *list(arena *ar, const Exprs *es)
{
    const char *s = "";
    for (int i = 0; i < es->n; i++) s = arena_printf(ar, "%s%s%s", s, i ? ", " : "", gotext_expr(ar, es->at[i]));
    return s;
}

/* What is assigned to n places: by one expression if that is all. */
static const char *sources(arena *ar, const Exprs *lhs, const Exprs *rhs, int n)
{
    if (rhs->n != 1 || n < 2) return list(ar, rhs);
    Type **to = arena_array(ar, Type *, n);
    for (int i = 0; lhs && i < n; i++) to[i] = lhs->at[i]->type;
    buf b = { 0 };
    const char *s = put_temps(&b, unparen(rhs->at[0]), to, n) ? arena_strndup(ar, b.p, b.n) : list(ar, rhs);
    buf_free(&b);
    return s;
}

const char *gotext_decl(arena *ar, const Decl *d)
{
    if (d->kind != D_VAR) return NULL;
    if (d->val.values.n) return arena_printf(ar, "%s := %s", list(ar, &d->val.names), sources(ar, NULL, &d->val.values, d->val.names.n));
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
    case S_ASSIGN: return arena_printf(ar, "%s = %s", list(ar, &s->assign.lhs), sources(ar, &s->assign.lhs, &s->assign.rhs, s->assign.lhs.n));
    case S_DEFINE: return arena_printf(ar, "%s := %s", list(ar, &s->assign.lhs), sources(ar, &s->assign.lhs, &s->assign.rhs, s->assign.lhs.n));
    case S_RETURN: {
        const Type *t = s->ret.results.n == 1 ? s->ret.results.at[0]->type : NULL;
        return arena_printf(ar, "return %s", sources(ar, NULL, &s->ret.results, t && t->kind == TY_TUPLE ? t->tuple.n : 1));
    }
    case S_IF: return condition(ar, s);
    case S_FOR: case S_RANGE: return "for loop";
    case S_SWITCH: case S_TYPESWITCH: return "switch statement";
    case S_SELECT: return "select statement";
    case S_BLOCK: return gotext_body(ar, &s->block->list);
    case S_DECL: return gotext_decl(ar, s->decl);
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

/* ---- functions and types ---- */

/* The instance that fn is or stands in; NULL: none. */
static const Generic *instance_of(const irfn *fn)
{
    for (; fn; fn = fn->outer)
        if (fn->obj && fn->obj->gen) return fn->obj->gen->origin ? fn->obj->gen : NULL;
    return NULL;
}

/* name, if it is that of an instance or of what is in one, with the shapes of the type arguments: "f[go.shape.int]"; of a function that only calls the instance, with
 * the arguments themselves. */
static const char *with_arguments(irprog *p, arena *ar, const irfn *fn, const char *name)
{
    const char *dots = strstr(name, "[...]");
    const Generic *g = dots ? instance_of(fn) : NULL;
    if (!g) return name;
    buf b = { 0 };
    buf_printf(&b, "%.*s[", (int)(dots - name), name);
    for (int i = 0; i < g->ntargs; i++) {
        if (i) buf_putc(&b, ',');
        if (fn->kind == FN_INSTANCE) buf_puts(&b, type_str(p->types, g->targs[i], TS_RUNTIME | TS_PATH));
        else put_shape(p->types, &b, g->origin->gen->tparams[i], g->targs[i]);
    }
    buf_printf(&b, "]%s", dots + 5);
    const char *s = arena_strndup(ar, b.p, b.n);
    buf_free(&b);
    return s;
}

const char *gotext_func(irprog *p, arena *ar, const irfn *fn, const irfn *in)
{
    const char *name = fn->name, *slash = strrchr(name, '/'), *base = slash ? slash + 1 : name;
    const char *dot = fn->pkg != in->pkg ? NULL : strchr(base, '.');
    return with_arguments(p, ar, fn, dot ? dot + 1 : base);
}

const char *gotext_dictionary(irprog *p, arena *ar, const irfn *fn)
{
    const char *name = gotext_func(p, ar, fn, fn), *end = strrchr(name, ']');
    bool ptr = name[0] == '(';
    return end ? arena_printf(ar, "%.*s", (int)(end + 1 - name) - 2 * ptr, name + 2 * ptr) : name;
}

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
