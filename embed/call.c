/* call.c - finding what the program declares, and calling it.
 *
 * The way of a call: the arguments are converted to the parameters' types and written, flattened, where the callee's frame will begin; rt_hostcall runs it; the
 * results are read from the same place. Nothing is allocated for numbers, so a call is a few tens of nanoseconds.
 */
#include "base/alloc.h"
#include "embed/value.h"
#include "runtime/data/data.h"
#include "runtime/sched/frames.h"
#include "runtime/vm/enter.h"
#include <stdio.h>
#include <stdlib.h>

/* ---- finding ---- */

static Object *member(gol_vm *vm, Package *pkg, const char *name, size_t n)
{
    return n ? pkg_lookup(&vm->c.prog, pkg, intern(&vm->c.syms, name, n)) : NULL;
}

static bool generic(const Object *f) { return f->func && f->func->typ && f->func->typ->ftype.tparams && f->func->typ->ftype.tparams->n; }

static gol_ref func_ref(gol_vm *vm, Object *f)
{
    if (generic(f) || !f->type || f->type->kind != TY_SIGNATURE) return 0;
    irfn *fn = ir_fn_of_obj(&vm->c.ir, f);
    Type *sig = f->type;
    if (sig->sig.recv) {                                 /* the receiver is the first parameter */
        int n = sig->sig.nparams;
        Type **ps = arena_array(&vm->c.ar, Type *, n + 1), **rs = arena_array(&vm->c.ar, Type *, sig->sig.nresults + 1);
        ps[0] = sig->sig.recv->type;
        for (int i = 0; i < n; i++) ps[i + 1] = sig->sig.params[i]->type;
        for (int i = 0; i < sig->sig.nresults; i++) rs[i] = sig->sig.results[i]->type;
        sig = type_new_sig(&vm->c.prog, ps, n + 1, rs, sig->sig.nresults, sig->sig.variadic);
    }
    return ref_new(vm, REF_WORD, ir_rtype(&vm->c.ir, sig), (void *)(uintptr_t)fn->rf->fnself, NULL);
}

static gol_ref object_ref(gol_vm *vm, Object *o)
{
    if (!o) return 0;
    if (o->kind == O_FUNC) return func_ref(vm, o);
    if (o->kind != O_VAR || o->pkg->lazy) return 0;      /* a lazy package's variables are initialised when its functions first run */
    irglobal *gl = ir_global_of(&vm->c.ir, o);
    return gl->addr ? ref_new(vm, REF_VAR, gl->rt, gl->addr, NULL) : 0;
}

/* Method "T.M", or "(*T).M" after the package. */
static gol_ref method_ref(gol_vm *vm, Package *pkg, const char *name)
{
    bool ptr = name[0] == '(' && name[1] == '*';
    const char *t = ptr ? name + 2 : name, *e = strchr(t, ptr ? ')' : '.');
    if (!e) return 0;
    const char *m = ptr ? e + 1 : e;
    if (*m != '.') return 0;
    Object *o = member(vm, pkg, t, (size_t)(e - t));
    if (!o || o->kind != O_TYPENAME || !o->type || o->type->kind != TY_NAMED || o->type->named.ntparams) return 0;
    for (int i = 0; i < o->type->named.nmethods; i++)
        if (strcmp(o->type->named.methods[i]->name->s, m + 1) == 0) return func_ref(vm, o->type->named.methods[i]);
    return 0;
}

static gol_ref find_in(gol_vm *vm, Package *pkg, const char *name)
{
    if (name[0] == '(' || strchr(name, '.')) return method_ref(vm, pkg, name);
    return object_ref(vm, member(vm, pkg, name, strlen(name)));
}

static gol_ref find(gol_vm *vm, const char *name)
{
    gol_ref r = find_in(vm, vm->c.prog.mainpkg, name);
    if (r) return r;
    const char *slash = strrchr(name, '/'), *dot = strchr(slash ? slash : name, '.');
    if (!dot || name[0] == '(') return 0;
    char path[256];
    if ((size_t)(dot - name) >= sizeof path) return 0;
    snprintf(path, sizeof path, "%.*s", (int)(dot - name), name);
    Package *pkg = strcmp(path, "main") == 0 ? vm->c.prog.mainpkg : prog_package(&vm->c.prog, path);
    if (!pkg || pkg->fake || !pkg->scope) return 0;
    return find_in(vm, pkg, dot + 1);
}

gol_ref gol_find(gol_vm *vm, const char *name)
{
    if (unlikely(!vm || !name)) return vm_null(vm), 0;
    if (vm_world(vm)) return 0;
    if (vm->rt->exitjmp) { vm_fail(vm, GOL_EUSAGE, "the VM is running"); return 0; }
    GUARDED(vm, 0);
    gol_ref r = find(vm, name);
    UNGUARD();
    if (!r) {
        char text[300];
        snprintf(text, sizeof text, "no function or variable %s", name);
        vm_fail(vm, GOL_ENOTFOUND, text);
    }
    return r;
}

/* ---- calling ---- */

/* The arrays of a call are there. */
static gol_status sane(gol_vm *vm, const gol_value *args, int nargs, const gol_value *results, int nresults)
{
    if (likely(nargs >= 0 && nresults >= 0 && (nargs == 0 || args) && (nresults == 0 || results))) return GOL_OK;
    return vm_fail(vm, GOL_EUSAGE, "a negative number of arguments or results, or NULL for some");
}

static void no_results(gol_value *results, int from, int n)
{
    for (int i = from; i < n; i++) results[i] = gol_nil();
}

static gol_status count_error(gol_vm *vm, const rtype *ft, int nargs)
{
    char text[200];
    snprintf(text, sizeof text, "%s arguments in call: have %d, want %s%lld", nargs < ft->len ? "not enough" : "too many", nargs,
             ft->flags & RT_VARIADIC ? "at least " : "", (long long)ft->len - (ft->flags & RT_VARIADIC ? 1 : 0));
    return vm_fail(vm, GOL_ETYPE, text);
}

/* A slice of type t with vals as elements. */
static gol_status gather(gol_vm *vm, const rtype *t, const gol_value *vals, int n, slot *s)
{
    gol_ref r;
    gol_status st = gol_make_slice(vm, (const gol_type *)t->elem, n, n, &r);
    if (st) return st;
    for (int i = 0; i < n && !st; i++) st = gol_set_at(vm, r, i, vals[i]);
    if (!st) rt_toslots(t, ref_addr(ref_find(vm, r)), s);
    gol_release(vm, r);
    return st;
}

static bool passes_slice(gol_vm *vm, const gol_value *v, const rtype *t)
{
    refent *e = v->kind == GOL_REF ? ref_find(vm, v->as.ref) : NULL;
    return e && e->t == t;
}

static gol_status put_args(gol_vm *vm, const rtype *ft, const gol_value *args, int nargs, slot *s)
{
    bool variadic = ft->flags & RT_VARIADIC;
    int fixed = (int)ft->len - variadic;
    if (nargs < fixed || (nargs > fixed && !variadic)) return count_error(vm, ft, nargs);
    for (int i = 0; i < fixed; i++) {
        const rtype *t = ft->params[i];
        const gol_value *v = &args[i];
        if ((t->kind == K_INT || t->kind == K_INT64) && v->kind == GOL_INT) {
            s++->i = v->as.i;
            continue;
        }
        valuebuf b;
        const void *bytes;
        gol_status st = value_bytes(vm, t, v, &b, &bytes);
        if (st) return st;
        rt_toslots(t, bytes, s);
        s += t->nslots;
    }
    if (!variadic) return GOL_OK;
    const rtype *t = ft->params[fixed];
    if (nargs == fixed + 1 && passes_slice(vm, &args[fixed], t)) {
        rt_toslots(t, ref_addr(ref_find(vm, args[fixed].as.ref)), s);
        return GOL_OK;
    }
    return gather(vm, t, args + fixed, nargs - fixed, s);
}

static gol_status take_results(gol_vm *vm, const rtype *ft, const slot *s, gol_value *results, int n)
{
    for (int i = 0; i < n && i < ft->nresults; i++) {
        const rtype *t = ft->params[ft->len + i];
        slot tmp[8];
        gol_status st;
        if (t->kind == K_INT) {
            results[i] = gol_int(s->i);
            results[i].type = (const gol_type *)t;
            st = GOL_OK;
        } else {
            st = value_load(vm, t, rt_fromslots(t, s, tmp), &results[i]);
        }
        if (st) {
            for (int k = 0; k < i; k++)
                if (results[k].kind == GOL_REF) gol_release(vm, results[k].as.ref);
            no_results(results, 0, n);
            return st;
        }
        s += t->nslots;
    }
    no_results(results, (int)ft->nresults < n ? (int)ft->nresults : n, n);
    return GOL_OK;
}

gol_status call_args(gol_vm *vm, const rtype *ft, const gol_value *args, int nargs, slot *s) { return put_args(vm, ft, args, nargs, s); }

gol_status call_prepare(gol_vm *vm, const callee *c)
{
    const rt_func *f = c->f;
    if (unlikely(f->flags & RF_LAZY || rt_hostunready(vm->rt))) {
        vm->rt->quiet = true;
        gol_status st = vm_ended(vm, rt_hostprepare(vm->rt, f));
        if (st) return st;
    }
    return f->nres + f->nargs > HOST_MAXSLOTS ? vm_fail(vm, GOL_ERANGE, "arguments and results are too large to be passed by value") : GOL_OK;
}

static gol_status call(gol_vm *vm, const callee *c, const gol_value *args, int nargs, gol_value *results, int nresults)
{
    rt_vm *rt = vm->rt;
    limits_recover(vm);
    gol_status st = call_prepare(vm, c);
    if (unlikely(st)) return st;
    slot *s = rt_hostframe(rt);
    if (!s) return vm_fail(vm, GOL_EUSAGE, "the VM is running");
    slot *a = s + c->f->nres;
    if (c->bound) a++->p = c->word;
    st = put_args(vm, c->type, args, nargs, a);
    if (st) return st;
    rt->quiet = true;
    rt->endvalue = (goeface){ NULL, NULL };
    int outcome = rt_hostcall(rt, c->f, c->ctx);
    if (unlikely(outcome != RT_DONE)) return vm_ended(vm, outcome);
    if (unlikely(vm->host.nobjs)) native_sweep(vm);
    return take_results(vm, c->type, s, results, nresults);
}

/* What every call begins with. */
static gol_status ready(gol_vm *vm, gol_value *results, int nresults)
{
    no_results(results, 0, nresults);
    if (unlikely(!vm)) return vm_null(vm);
    if (unlikely(vm->stage < ST_INITED || vm->stage == ST_BROKEN)) return gol_init(vm);
    return unlikely(vm->rt->exitjmp != NULL) ? vm_fail(vm, GOL_EUSAGE, "the VM is running") : GOL_OK;
}

gol_status call_resolve(gol_vm *vm, gol_ref fn, callee *c)
{
    gol_status st = ready(vm, NULL, 0);
    if (unlikely(st)) return st;
    refent *e = ref_find(vm, fn);
    if (!e) return fn ? vm_stale(vm) : vm_fail(vm, GOL_ESTALE, "no function: the reference is 0");
    if (e->kind == REF_BOUND) {
        *c = (callee){ e->t, e->fn, NULL, true, e->p };
        return GOL_OK;
    }
    if (e->t->kind != K_FUNC) return vm_fail(vm, GOL_ETYPE, "not a function");
    const rt_closure *cl = *(const rt_closure *const *)ref_addr(e);
    if (!cl) return vm_fail(vm, GOL_ETYPE, "the function is nil");
    *c = (callee){ e->t, cl->fn, cl, false, NULL };
    return GOL_OK;
}

gol_status gol_call(gol_vm *vm, gol_ref fn, const gol_value *args, int nargs, gol_value *results, int nresults)
{
    callee c;
    gol_status st = sane(vm, args, nargs, results, nresults);
    if (unlikely(st)) return st;
    no_results(results, 0, nresults);
    st = call_resolve(vm, fn, &c);
    return unlikely(st) ? st : call(vm, &c, args, nargs, results, nresults);
}

/* ---- methods ---- */

static const rmethod *find_method(gol_vm *vm, const rtype *t, const char *name)
{
    size_t n = strlen(name);
    if (!t || !t->uncommon) return NULL;
    GUARDED(vm, NULL);
    vm->c.mod.fillmethods(&vm->c, t);
    UNGUARD();
    for (int64_t i = 0; i < t->uncommon->nmethods; i++) {
        const rmethod *m = &t->uncommon->methods[i];
        if ((size_t)m->name.n == n && memcmp(m->name.p, name, n) == 0) return m;
    }
    return NULL;
}

/* Method name of the variable e, and the receiver word for it. */
static gol_status resolve(gol_vm *vm, refent *e, const char *name, const rmethod **m, void **word)
{
    const rtype *t = e->t;
    if (t->kind == K_INTERFACE) {
        const goiface *i = ref_addr(e);
        if (!i->tab) return vm_fail(vm, GOL_EPANIC, "panic: runtime error: invalid memory address or nil pointer dereference");
        t = t->len ? i->tab->typ : (const rtype *)i->tab;
        *m = find_method(vm, t, name);
        *word = i->p;
    } else {
        *m = find_method(vm, t, name);
        if (*m) {
            *word = t->flags & RT_DIRECT ? *(void **)ref_addr(e) : ref_addr(e);
        } else if ((*m = find_method(vm, value_ptrto(vm, t), name)) != NULL) {
            gol_status st = value_box(vm, e);
            if (st) return st;
            *word = e->p;
        }
    }
    if (*m) return GOL_OK;
    if (vm->stage == ST_BROKEN) return GOL_EFATAL;       /* no memory to look */
    char text[200];
    snprintf(text, sizeof text, "%.*s has no method %s", (int)t->str.n, t->str.p, name);
    return vm_fail(vm, GOL_ENOTFOUND, text);
}

gol_status gol_call_method(gol_vm *vm, gol_ref recv, const char *name, const gol_value *args, int nargs, gol_value *results, int nresults)
{
    if (unlikely(!name)) return vm_null(vm);
    gol_status st = sane(vm, args, nargs, results, nresults);
    if (likely(!st)) st = ready(vm, results, nresults);
    if (unlikely(st)) return st;
    refent *e = ref_find(vm, recv);
    const rmethod *m;
    void *word;
    if (!e) return vm_stale(vm);
    if (e->kind > REF_WORD) return vm_fail(vm, GOL_ETYPE, "not a variable");
    st = resolve(vm, e, name, &m, &word);
    if (st) return st;
    callee c = { m->mtyp, m->fn, NULL, true, word };
    return call(vm, &c, args, nargs, results, nresults);
}

gol_status gol_method(gol_vm *vm, gol_ref recv, const char *name, gol_ref *out)
{
    if (unlikely(!name || !out)) return vm_null(vm);
    refent *e = ref_find(vm, recv);
    const rmethod *m;
    void *word;
    *out = 0;
    if (!e) return vm_stale(vm);
    if (e->kind > REF_WORD) return vm_fail(vm, GOL_ETYPE, "not a variable");
    gol_status st = resolve(vm, e, name, &m, &word);
    return st ? st : ref_put(vm, REF_BOUND, m->mtyp, word, m->fn, out);
}

/* ---- how a call ended ---- */

gol_value gol_panic_value(gol_vm *vm)
{
    gol_value v = gol_nil();
    if (vm && vm->rt && vm->rt->endvalue.t) value_load(vm, vm->rt->t_eface, &vm->rt->endvalue, &v);
    return v;
}

int gol_trace(gol_vm *vm, int i, gol_frame *out)
{
    if (unlikely(!vm || !out)) return -1;
    if (!vm->rt) return -1;
    for (int k = 0; k < vm->rt->nendpcs; k++) {
        rt_pcinfo at;
        if (!rt_findpc(vm->rt, vm->rt->endpcs[k], &at) || !at.f || (at.f->flags & (RF_WRAPPER | RF_RUNTIME))) continue;
        if (i-- > 0) continue;
        *out = (gol_frame){ at.name, at.file ? at.file : "", at.line };
        return 0;
    }
    return -1;
}

static bool load_fmt(gol_vm *vm)
{
    GUARDED(vm, false);
    bool there = prog_package(&vm->c.prog, "fmt") || vm->c.mod.typebyname(&vm->c, "fmt", "Stringer");
    UNGUARD();
    return there;
}

char *gol_sprint(gol_vm *vm, gol_value v)
{
    if (unlikely(!vm)) return vm_null(vm), NULL;
    gol_value res;
    if (vm_world(vm) || vm->rt->exitjmp) return NULL;
    gol_ref f = load_fmt(vm) ? gol_find(vm, "fmt.Sprint") : 0;
    if (!f) return NULL;
    gol_status st = gol_call(vm, f, &v, 1, &res, 1);
    gol_release(vm, f);
    if (st || res.kind != GOL_STRING) return NULL;
    return base_export(res.as.s.p, res.as.s.n);
}
