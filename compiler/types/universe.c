/* universe.c - programs, packages and the predeclared names.
 *
 * Universe types belong to a program, since codegen hangs descriptors on them. byte and rune are Type objects of their own
 * (messages print them by name) with the kinds of uint8 and int32, which is what identity looks at. any is an interface
 * object of its own for the same reason.
 * Locking: none; a program belongs to one thread.
 */
#include "compiler/types/check.h"

const struct builtin_info builtin_infos[B_COUNT] = {
    [B_APPEND] = { "append", 1, true, EK_EXPRESSION }, [B_CAP] = { "cap", 1, false, EK_EXPRESSION },
    [B_CLEAR] = { "clear", 1, false, EK_STATEMENT }, [B_CLOSE] = { "close", 1, false, EK_STATEMENT },
    [B_COMPLEX] = { "complex", 2, false, EK_EXPRESSION }, [B_COPY] = { "copy", 2, false, EK_STATEMENT },
    [B_DELETE] = { "delete", 2, false, EK_STATEMENT }, [B_IMAG] = { "imag", 1, false, EK_EXPRESSION },
    [B_LEN] = { "len", 1, false, EK_EXPRESSION }, [B_MAKE] = { "make", 1, true, EK_EXPRESSION },
    [B_MAX] = { "max", 1, true, EK_EXPRESSION }, [B_MIN] = { "min", 1, true, EK_EXPRESSION },
    [B_NEW] = { "new", 1, false, EK_EXPRESSION }, [B_PANIC] = { "panic", 1, false, EK_STATEMENT },
    [B_PRINT] = { "print", 0, true, EK_STATEMENT }, [B_PRINTLN] = { "println", 0, true, EK_STATEMENT },
    [B_REAL] = { "real", 1, false, EK_EXPRESSION }, [B_RECOVER] = { "recover", 0, false, EK_STATEMENT },
    [B_UNSAFE_ADD] = { "Add", 2, false, EK_EXPRESSION }, [B_UNSAFE_ALIGNOF] = { "Alignof", 1, false, EK_EXPRESSION },
    [B_UNSAFE_OFFSETOF] = { "Offsetof", 1, false, EK_EXPRESSION }, [B_UNSAFE_SIZEOF] = { "Sizeof", 1, false, EK_EXPRESSION },
    [B_UNSAFE_SLICE] = { "Slice", 2, false, EK_EXPRESSION }, [B_UNSAFE_SLICEDATA] = { "SliceData", 1, false, EK_EXPRESSION },
    [B_UNSAFE_STRING] = { "String", 2, false, EK_EXPRESSION }, [B_UNSAFE_STRINGDATA] = { "StringData", 1, false, EK_EXPRESSION },
};

static const char *const basic_names[TY_NBASIC] = {
    [TY_INVALID] = "invalid type", [TY_BOOL] = "bool", [TY_INT] = "int", [TY_INT8] = "int8", [TY_INT16] = "int16",
    [TY_INT32] = "int32", [TY_INT64] = "int64", [TY_UINT] = "uint", [TY_UINT8] = "uint8", [TY_UINT16] = "uint16",
    [TY_UINT32] = "uint32", [TY_UINT64] = "uint64", [TY_UINTPTR] = "uintptr", [TY_FLOAT32] = "float32",
    [TY_FLOAT64] = "float64", [TY_COMPLEX64] = "complex64", [TY_COMPLEX128] = "complex128", [TY_STRING] = "string",
    [TY_UNSAFEPTR] = "unsafe.Pointer", [TY_UBOOL] = "untyped bool", [TY_UINTEGER] = "untyped int", [TY_URUNE] = "untyped rune",
    [TY_UFLOAT] = "untyped float", [TY_UCOMPLEX] = "untyped complex", [TY_USTRING] = "untyped string", [TY_UNIL] = "untyped nil",
};

Type *new_type(Program *p, int kind)
{
    Type *t = arena_alloc(p->ar, type_bytes(kind), _Alignof(Type));
    t->kind = (uint8_t)kind;
    t->id = ++p->ntypes;
    if (kind == TY_INTERFACE) t->iface.tset = p;      /* completion needs the program's arena wherever it happens */
    return t;
}

static Object *define(Program *p, Scope *s, int kind, const char *name, Type *t)
{
    Object *o = arena_new(p->ar, Object);
    o->kind = (uint8_t)kind;
    o->color = BLACK;
    o->name = intern_cstr(p->syms, name);
    o->exported = o->name->exported;
    o->type = t;
    o->parent = s;
    scope_insert(p->ar, s, o);
    return o;
}

static Object *define_type(Program *p, Scope *s, const char *name, Type *t)
{
    return define(p, s, O_TYPENAME, name, t);
}

static void define_error(Program *p)
{
    Object *o = define_type(p, p->universe, "error", NULL);
    Type *named = new_type(p, TY_NAMED), *iface = new_type(p, TY_INTERFACE), *sig = new_type(p, TY_SIGNATURE);
    Object *res = arena_new(p->ar, Object), *recv = arena_new(p->ar, Object), *m = arena_new(p->ar, Object);
    res->kind = recv->kind = O_VAR;
    res->isresult = true;
    res->type = p->typ[TY_STRING];
    recv->isrecv = recv->isparam = true;
    recv->type = named;
    sig->sig.recv = recv;
    sig->sig.results = arena_array(p->ar, Object *, 1);
    sig->sig.results[0] = res;
    sig->sig.nresults = 1;
    m->kind = O_FUNC;
    m->color = BLACK;
    m->name = intern_cstr(p->syms, "Error");
    m->exported = true;
    m->type = sig;
    iface->iface.methods = iface->iface.all = arena_array(p->ar, Object *, 1);
    iface->iface.methods[0] = m;
    iface->iface.nmethods = iface->iface.nall = 1;
    iface->iface.complete = true;
    named->named.obj = o;
    named->named.under = named->named.rhs = iface;
    named->flags |= TF_FINITE | TF_VALIDATED;
    o->type = p->t_error = named;
}

void prog_init(Program *p, arena *ar, symtab *syms, diags *d, check_env env)
{
    *p = (Program){ .ar = ar, .syms = syms, .d = d, .env = env };
    checker *c = arena_new(ar, checker);
    c->p = p;
    c->ar = ar;
    p->chk = c;
    p->universe = scope_new(ar, NULL);
    for (int k = 0; k < TY_NBASIC; k++) {
        Type *t = p->typ[k] = new_type(p, k);
        t->name = basic_names[k];
        if (k >= TY_BOOL && k <= TY_STRING) define_type(p, p->universe, t->name, t);
    }
    p->t_byte = new_type(p, TY_UINT8);
    p->t_byte->name = "byte";
    define_type(p, p->universe, "byte", p->t_byte)->alias = true;
    p->t_rune = new_type(p, TY_INT32);
    p->t_rune->name = "rune";
    define_type(p, p->universe, "rune", p->t_rune)->alias = true;
    p->t_any = new_type(p, TY_INTERFACE);
    p->t_any->iface.complete = true;
    p->t_eface = new_type(p, TY_INTERFACE);                    /* what messages write interface{} */
    p->t_eface->iface.complete = true;
    define_type(p, p->universe, "any", p->t_any)->alias = true;
    define_error(p);

    Object *o = define_type(p, p->universe, "comparable", NULL);
    Type *named = new_type(p, TY_NAMED), *iface = new_type(p, TY_INTERFACE);
    iface->iface.complete = iface->iface.comparable = true;
    named->named.obj = o;
    named->named.under = named->named.rhs = iface;
    named->flags |= TF_FINITE | TF_VALIDATED;
    o->type = p->t_comparable = named;

    p->t_uint8slice = type_new_slice(p, p->t_byte);
    define(p, p->universe, O_CONST, "true", p->typ[TY_UBOOL])->cv = (Const *)cv_bool(ar, true);
    define(p, p->universe, O_CONST, "false", p->typ[TY_UBOOL])->cv = (Const *)cv_bool(ar, false);
    define(p, p->universe, O_CONST, "iota", p->typ[TY_UINTEGER])->cv = (Const *)cv_int(ar, 0);
    define(p, p->universe, O_NIL, "nil", p->typ[TY_UNIL]);

    Package *u = p->unsafe_ = arena_new(ar, Package);
    u->path = "unsafe";
    u->name = intern_cstr(syms, "unsafe");
    u->scope = scope_new(ar, p->universe);
    u->checked = true;
    define_type(p, u->scope, "Pointer", p->typ[TY_UNSAFEPTR])->pkg = u;
    for (int id = 0; id < B_COUNT; id++) {
        bool us = id >= B_UNSAFE_ADD;
        Object *b = define(p, us ? u->scope : p->universe, O_BUILTIN, builtin_infos[id].name, p->typ[TY_INVALID]);
        b->builtin = id;
        if (us) b->pkg = u;
    }
}

Package *prog_package(Program *p, const char *path)
{
    if (strcmp(path, "unsafe") == 0) return p->unsafe_;
    for (int i = 0; i < p->pkgs.n; i++)
        if (strcmp(p->pkgs.at[i]->path, path) == 0) return p->pkgs.at[i];
    return NULL;
}

Package *prog_newpackage(Program *p, const char *path)
{
    Package *pkg = arena_new(p->ar, Package);
    pkg->prog = p;
    pkg->path = arena_strndup(p->ar, path, strlen(path));
    pkg->scope = scope_new(p->ar, p->universe);
    vec_push(p->ar, &p->pkgs, pkg);
    return pkg;
}

Type *type_new_pointer(Program *p, Type *elem)
{
    Type *t = new_type(p, TY_POINTER);
    t->elem = elem;
    return t;
}

Type *type_new_slice(Program *p, Type *elem)
{
    Type *t = new_type(p, TY_SLICE);
    t->elem = elem;
    return t;
}

Type *type_new_array(Program *p, Type *elem, int64_t n)
{
    Type *t = new_type(p, TY_ARRAY);
    t->arr.elem_ = elem;
    t->arr.len = n;
    return t;
}

Type *type_new_map(Program *p, Type *key, Type *elem)
{
    Type *t = new_type(p, TY_MAP);
    t->map.elem_ = elem;
    t->map.key = key;
    return t;
}

Type *type_new_chan(Program *p, Type *elem, int dir)
{
    Type *t = new_type(p, TY_CHAN);
    t->chan.elem_ = elem;
    t->chan.dir = (uint8_t)dir;
    return t;
}

Type *type_new_struct(Program *p, const FieldSpec *f, int n)
{
    Type *t = new_type(p, TY_STRUCT);
    t->st.f = n ? arena_array(p->ar, StructField, n) : NULL;
    t->st.n = n;
    for (int i = 0; i < n; i++) {
        Object *v = arena_new(p->ar, Object);
        v->kind = O_VAR;
        v->isfield = true;
        v->color = BLACK;
        v->name = f[i].name;
        v->exported = f[i].name->exported;
        v->pkg = f[i].pkg;
        v->type = f[i].type;
        v->embedded = f[i].embedded;
        v->index = i;
        t->st.f[i] = (StructField){ v, f[i].tag.p, (uint32_t)f[i].tag.n };
    }
    return t;
}

static Object **make_params(Program *p, Type **at, int n, bool result)
{
    Object **v = n ? arena_array(p->ar, Object *, n) : NULL;
    for (int i = 0; i < n; i++) {
        v[i] = arena_new(p->ar, Object);
        v[i]->kind = O_VAR;
        v[i]->isparam = !result;
        v[i]->isresult = result;
        v[i]->type = at[i];
    }
    return v;
}

Type *type_new_sig(Program *p, Type **params, int np, Type **results, int nr, bool variadic)
{
    Type *t = new_type(p, TY_SIGNATURE);
    t->sig.params = make_params(p, params, np, false);
    t->sig.nparams = np;
    t->sig.results = make_params(p, results, nr, true);
    t->sig.nresults = nr;
    t->sig.variadic = variadic;
    return t;
}
