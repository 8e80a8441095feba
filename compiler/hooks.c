/* hooks.c - what a running program asks of its compiler: types, method tables, adapters, functions by address (rt_module).
 *
 * A type is first built in a scratch arena and looked for: a program that asks for the same type again and again does not grow.
 * Only if it is new is it built once more in the program's arena, where it stays.
 * Locking: none; the program and its compiler share a thread.
 */
#include "compiler/compile.h"
#include "compiler/ir/typedesc.h"

/* ---- types ---- */

/* What is to be made of what. */
typedef struct request {
    Type *(*build)(compilation *c, const struct request *r);
    const rtype *elem, *key;
    int64_t n;                           /* length or direction */
    const rtype *const *in, *const *out;
    int64_t nin, nout;
    bool variadic;
    const rfield *fields;
} request;

static const rtype *make(compilation *c, const request *r)
{
    arena scratch, *own = c->prog.ar;
    arena_init(&scratch);
    c->prog.ar = &scratch;
    Type *t = r->build(c, r);
    c->prog.ar = own;
    uint64_t size = type_size(&c->prog, t);
    /* Descriptors of types with pointers have a bit for each word: 8 GB take 128 MB. */
    bool fits = size < (type_haspointers(&c->prog, t) ? (uint64_t)1 << 33 : (uint64_t)1 << 47);
    const rtype *rt = fits ? ir_rtype_known(&c->ir, t) : NULL;
    arena_free(&scratch);
    return rt || !fits ? rt : ir_rtype(&c->ir, r->build(c, r));
}

static Type *build_ptr(compilation *c, const request *r) { return type_new_pointer(&c->prog, r->elem->priv); }
static Type *build_slice(compilation *c, const request *r) { return type_new_slice(&c->prog, r->elem->priv); }
static Type *build_map(compilation *c, const request *r) { return type_new_map(&c->prog, r->key->priv, r->elem->priv); }
static Type *build_array(compilation *c, const request *r) { return type_new_array(&c->prog, r->elem->priv, r->n); }
static Type *build_chan(compilation *c, const request *r) { return type_new_chan(&c->prog, r->elem->priv, (int)r->n); }

static Type *build_func(compilation *c, const request *r)
{
    Type **ts = arena_array(c->prog.ar, Type *, r->nin + r->nout + 1);
    for (int64_t i = 0; i < r->nin; i++) ts[i] = r->in[i]->priv;
    for (int64_t i = 0; i < r->nout; i++) ts[r->nin + i] = r->out[i]->priv;
    return type_new_sig(&c->prog, ts, (int)r->nin, ts + r->nin, (int)r->nout, r->variadic);
}

/* The package an unexported field belongs to. One that is not part of the program exists by name only. */
static Package *package_of(compilation *c, rstr path)
{
    const char *p = arena_strndup(c->prog.ar, path.p, (size_t)path.n);
    if (strcmp(p, "main") == 0) return c->prog.mainpkg;
    Package *pkg = prog_package(&c->prog, p);
    for (int i = 0; !pkg && i < c->strangers.n; i++)
        if (strcmp(c->strangers.at[i]->path, p) == 0) pkg = c->strangers.at[i];
    if (pkg) return pkg;
    pkg = arena_new(&c->ar, Package);
    pkg->path = arena_strndup(&c->ar, p, (size_t)path.n);
    vec_push(&c->ar, &c->strangers, pkg);
    return pkg;
}

static Type *build_struct(compilation *c, const request *r)
{
    FieldSpec *f = arena_array(c->prog.ar, FieldSpec, r->n + 1);
    for (int64_t i = 0; i < r->n; i++) {
        const rfield *x = &r->fields[i];
        bytes tag = { x->tag.n ? arena_strndup(c->prog.ar, x->tag.p, (size_t)x->tag.n) : NULL, (size_t)x->tag.n };
        f[i] = (FieldSpec){ intern(&c->syms, x->name.p, (size_t)x->name.n), x->pkgpath.n ? package_of(c, x->pkgpath) : NULL, x->typ->priv, tag, x->embedded != 0 };
    }
    return type_new_struct(&c->prog, f, (int)r->n);
}

static const rtype *hook_ptrto(void *ctx, const rtype *t) { return make(ctx, &(request){ .build = build_ptr, .elem = t }); }
static const rtype *hook_sliceof(void *ctx, const rtype *t) { return make(ctx, &(request){ .build = build_slice, .elem = t }); }
static const rtype *hook_mapof(void *ctx, const rtype *k, const rtype *e) { return make(ctx, &(request){ .build = build_map, .key = k, .elem = e }); }
static const rtype *hook_arrayof(void *ctx, const rtype *t, int64_t n) { return make(ctx, &(request){ .build = build_array, .elem = t, .n = n }); }
static const rtype *hook_chanof(void *ctx, const rtype *t, int64_t dir) { return make(ctx, &(request){ .build = build_chan, .elem = t, .n = dir }); }

static const rtype *hook_funcof(void *ctx, const rtype *const *in, int64_t nin, const rtype *const *out, int64_t nout, bool variadic)
{
    return make(ctx, &(request){ .build = build_func, .in = in, .nin = nin, .out = out, .nout = nout, .variadic = variadic });
}

static const rtype *hook_structof(void *ctx, const rfield *f, int64_t n) { return make(ctx, &(request){ .build = build_struct, .fields = f, .n = n }); }

/* A type of a standard package by name: the runtime's own error types (runtime.boundsError ...). */
static const rtype *hook_typebyname(void *ctx, const char *pkgpath, const char *name)
{
    compilation *c = ctx;
    Package *pkg = prog_package(&c->prog, pkgpath);
    const char *why = NULL;
    if (!pkg || pkg->files.n == 0) pkg = c->prog.env.load(c->prog.env.ctx, &c->prog, pkgpath, c->prog.mainpkg, &why);
    if (!pkg) return NULL;
    check_package(&c->prog, pkg);
    Object *o = pkg_lookup(&c->prog, pkg, intern_cstr(&c->syms, name));
    return o && o->kind == O_TYPENAME ? ir_rtype(&c->ir, o->type) : NULL;
}

/* ---- functions ---- */

static void hook_fillmethods(void *ctx, const rtype *t) { ir_fillmethods(&((compilation *)ctx)->ir, t); }
static void hook_filladapter(void *ctx, const rtype *t) { ir_filladapter(&((compilation *)ctx)->ir, t); }
static void hook_fillexpr(void *ctx, const rtype *t, const rmethod *m) { ir_fillexpr(&((compilation *)ctx)->ir, t, m); }

/* Only what asks for names of callers comes here: a walk over all functions will do. */
static const rt_func *hook_findfunc(void *ctx, const void *p)
{
    compilation *c = ctx;
    for (int i = 0; i < c->ir.fns.n; i++) {
        const rt_func *f = c->ir.fns.at[i]->rf;
        if (f && (p == f || (uintptr_t)p - (uintptr_t)f->code < f->ncode * sizeof(insn))) return f;
    }
    return NULL;
}

void compile_hooks(compilation *c)
{
    rt_module *m = &c->mod;
    m->ptrto = hook_ptrto;
    m->sliceof = hook_sliceof;
    m->mapof = hook_mapof;
    m->arrayof = hook_arrayof;
    m->chanof = hook_chanof;
    m->funcof = hook_funcof;
    m->structof = hook_structof;
    m->typebyname = hook_typebyname;
    m->fillmethods = hook_fillmethods;
    m->filladapter = hook_filladapter;
    m->fillexpr = hook_fillexpr;
    m->findfunc = hook_findfunc;
}
