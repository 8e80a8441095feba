/* reflect.c - natives of package reflect: allocation, moves with the write barrier, equality, maps,
 * method tables, channels, and what is asked of the compiler: types, adapters.
 *
 * Types, maps and iterators arrive as addresses. The Go side has checked kinds and indexes. Nothing is
 * collected while a native runs. Locking: none.
 */
#include "runtime/data/data.h"
#include "runtime/sched/race.h"
#include "runtime/sched/sched.h"

/* What the instrumented Go side does itself (compiler/ir/race.c) the natives must tell. A map counts as its header. */
static void touched(g *gp, const void *p, uint64_t n, bool write)
{
    if (unlikely(gp->vm->race != NULL) && p) rt_raceaccess(gp, p, n, write);
}

static void reflect_newObject(g *gp, slot *fp) { fp[0].p = rt_newobject(gp, fp[1].p); }
static void reflect_newArray(g *gp, slot *fp)  { fp[0].p = rt_newarray(gp, fp[1].p, fp[2].i); }

/* elem, s, n: what is between length and capacity stays as it is */
static void reflect_growSlice(g *gp, slot *fp)
{
    const rtype *e = fp[0].p;
    goslice *s = fp[1].p;
    int64_t num = fp[2].i - (s->cap - s->len);
    goslice r = rt_growslice(gp, e, s->p, s->cap + num, s->cap, num);
    if (e->ptrdata == 0 && e->size) memset((char *)r.p + (uint64_t)s->cap * e->size, 0, (uint64_t)num * e->size);
    rt_writeptr(gp, &s->p, r.p);
    s->cap = r.cap;
}

static void reflect_checkSlice(g *gp, slot *fp) { rt_unsafeslicecheck(gp, fp[0].p, fp[1].p, fp[2].i); }
static void reflect_zeroMemory(g *gp UNUSED, slot *fp) { fp[0].p = (void *)rt_zeroval; }

/* t, dst, src */
static void reflect_copyValue(g *gp, slot *fp)
{
    const rtype *t = fp[0].p;
    touched(gp, fp[2].p, t->size, false);
    touched(gp, fp[1].p, t->size, true);
    rt_typedmemmove(gp, t, fp[1].p, fp[2].p);
}

/* elem, dst, src, n */
static void reflect_copyValues(g *gp, slot *fp)
{
    const rtype *e = fp[0].p;
    touched(gp, fp[2].p, e->size * fp[3].u, false);
    touched(gp, fp[1].p, e->size * fp[3].u, true);
    rt_slicecopy(gp, e, fp[1].p, fp[3].i, fp[2].p, fp[3].i);
}

static void reflect_clearValue(g *gp, slot *fp)
{
    touched(gp, fp[1].p, ((const rtype *)fp[0].p)->size, true);
    rt_typedmemclr(gp, fp[0].p, fp[1].p);
}

static void reflect_equalValues(g *gp, slot *fp)
{
    const rtype *t = fp[1].p;
    touched(gp, fp[2].p, t->size, false);
    touched(gp, fp[3].p, t->size, false);
    fp[0].i = rt_equal(gp, t, fp[2].p, fp[3].p);
}

/* inter, t -> bool */
static void reflect_typeImplements(g *gp, slot *fp)
{
    const char *missing;
    fp[0].i = rt_getitab(gp, fp[1].p, fp[2].p, &missing) != NULL;
}

/* inter, t, data word, dst */
static void reflect_storeIface(g *gp, slot *fp)
{
    const rtype *inter = fp[0].p, *t = fp[1].p;
    if (inter->len == 0) {
        goeface e = { t, fp[2].p };
        rt_typedmemmove(gp, inter, fp[3].p, &e);
    } else {
        const char *missing;
        goiface i = { rt_getitab(gp, inter, t, &missing), fp[2].p };
        rt_typedmemmove(gp, inter, fp[3].p, &i);
    }
}

static void reflect_ptrToType(g *gp, slot *fp)
{
    const rt_module *m = rt_vmof(gp)->mod;
    fp[0].p = (void *)m->ptrto(m->ctx, fp[1].p);
}

static void reflect_sliceOfType(g *gp, slot *fp)
{
    const rt_module *m = rt_vmof(gp)->mod;
    fp[0].p = (void *)m->sliceof(m->ctx, fp[1].p);
}

static void reflect_mapOfType(g *gp, slot *fp)
{
    const rt_module *m = rt_vmof(gp)->mod;
    fp[0].p = (void *)m->mapof(m->ctx, fp[1].p, fp[2].p);
}

/* t, n */
static void reflect_arrayOfType(g *gp, slot *fp)
{
    const rt_module *m = rt_vmof(gp)->mod;
    fp[0].p = (void *)m->arrayof(m->ctx, fp[1].p, fp[2].i);
}

static void reflect_chanOfType(g *gp, slot *fp)
{
    const rt_module *m = rt_vmof(gp)->mod;
    fp[0].p = (void *)m->chanof(m->ctx, fp[1].p, fp[2].i);
}

/* in, nin, out, nout, variadic */
static void reflect_funcOfType(g *gp, slot *fp)
{
    const rt_module *m = rt_vmof(gp)->mod;
    fp[0].p = (void *)m->funcof(m->ctx, fp[1].p, fp[2].i, fp[3].p, fp[4].i, fp[5].i != 0);
}

static void reflect_structOfType(g *gp, slot *fp)
{
    const rt_module *m = rt_vmof(gp)->mod;
    fp[0].p = (void *)m->structof(m->ctx, fp[1].p, fp[2].i);
}

static void reflect_fillAdapter(g *gp, slot *fp)
{
    const rt_module *m = rt_vmof(gp)->mod;
    m->filladapter(m->ctx, fp[0].p);
}

static void reflect_fillExpr(g *gp, slot *fp)
{
    const rt_module *m = rt_vmof(gp)->mod;
    m->fillexpr(m->ctx, fp[0].p, fp[1].p);
}

static void reflect_fillMethods(g *gp, slot *fp)
{
    const rt_module *m = rt_vmof(gp)->mod;
    m->fillmethods(m->ctx, fp[0].p);
}

static void reflect_makeMap(g *gp, slot *fp) { fp[0].p = rt_makemap(gp, fp[1].p, fp[2].i); }
static void reflect_mapLen(g *gp, slot *fp)
{
    touched(gp, fp[1].p, 8, false);
    fp[0].i = fp[1].p ? rt_maplen(fp[1].p) : 0;
}

static void reflect_mapFind(g *gp, slot *fp)
{
    touched(gp, fp[2].p, 8, false);
    fp[0].p = rt_mapfind(gp, fp[1].p, fp[2].p, fp[3].p);
}

/* t, m, key, elem */
static void reflect_mapStore(g *gp, slot *fp)
{
    const rtype *t = fp[0].p;
    touched(gp, fp[1].p, 8, true);
    void *place = rt_mapassign(gp, t, fp[1].p, fp[2].p);
    rt_typedmemmove(gp, t->elem, place, fp[3].p);
}

static void reflect_mapDelete(g *gp, slot *fp)
{
    touched(gp, fp[1].p, 8, true);
    rt_mapdelete(gp, fp[0].p, fp[1].p, fp[2].p);
}

static void reflect_mapClear(g *gp, slot *fp)
{
    touched(gp, fp[1].p, 8, true);
    rt_mapclear(gp, fp[0].p, fp[1].p);
}

static void reflect_mapIterInit(g *gp, slot *fp)
{
    touched(gp, fp[1].p, 8, false);
    rt_mapiterinit(gp, fp[0].p, fp[1].p, fp[2].p);
}

static void reflect_mapIterNext(g *gp, slot *fp)
{
    touched(gp, ((hiter *)fp[0].p)->h, 8, false);
    rt_mapiternext(gp, fp[0].p);
}

/* ---- channels ---- */

static void reflect_makeChan(g *gp, slot *fp) { fp[0].p = rt_makechan(gp, fp[1].p, fp[2].i); }
static void reflect_chanLen(g *gp UNUSED, slot *fp) { fp[0].i = chan_len(fp[1].p); }
static void reflect_chanCap(g *gp UNUSED, slot *fp) { fp[0].i = chan_cap(fp[1].p); }
static void reflect_chanClose(g *gp, slot *fp) { rt_closechan(gp, fp[0].p); }
static void reflect_chanTrySend(g *gp, slot *fp) { fp[0].u = fp[1].p && chan_trysend(gp, fp[1].p, fp[2].p); }

static void reflect_chanTryRecv(g *gp, slot *fp)
{
    bool got = false;
    fp[0].u = fp[2].p && chan_tryrecv(gp, fp[2].p, fp[3].p, &got);
    fp[1].u = got;
}

#define N(f) {"reflect." #f, reflect_##f}
const rt_native_def stdlib_reflect_natives[] = {
    N(newObject), N(newArray), N(copyValue), N(copyValues), N(clearValue), N(equalValues), N(typeImplements),
    N(storeIface), N(ptrToType), N(sliceOfType), N(mapOfType), N(fillMethods), N(makeMap), N(mapLen), N(mapFind),
    N(mapStore), N(mapDelete), N(mapClear), N(mapIterInit), N(mapIterNext), N(arrayOfType), N(chanOfType), N(funcOfType), N(structOfType),
    N(growSlice), N(checkSlice), N(zeroMemory), N(fillAdapter), N(fillExpr), N(makeChan), N(chanLen), N(chanCap), N(chanClose), N(chanTrySend), N(chanTryRecv),
    {0, 0},
};
