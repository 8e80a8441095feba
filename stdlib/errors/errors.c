/* errors.c - what errors.Is and errors.As ask of an error's dynamic type.
 *
 * Interfaces cannot be passed to natives, so these take the addresses of interface
 * variables, or the first word of one: type error is a goiface (its first word an itab), any is a goeface. Reading
 * the descriptors here keeps errors free of reflect, which itself needs errors.
 * Locking: none; the descriptors read are immutable.
 */
#include "stdlib/errors/known.h"

static void errors_canEqual(g *gp UNUSED, slot *fp)
{
    const itab *tab = fp[1].p;
    fp[0].i = (tab->typ->flags & RT_COMPARABLE) != 0;
}

/* func asCheck(target, perr unsafe.Pointer) int */
static void errors_asCheck(g *gp, slot *fp)
{
    const goeface *target = fp[1].p;
    const goeface *perr = fp[2].p;         /* an *error: its element is the type error */
    const rtype *t = target->t;
    fp[0].i = 0;
    if (t->kind != K_POINTER || target->p == NULL)
        fp[0].i = 1;
    else if (t->elem->kind != K_INTERFACE && rt_getitab(gp, perr->t->elem, t->elem, NULL) == NULL)
        fp[0].i = 2;
}

/* func asAssign(target, err unsafe.Pointer) bool */
static void errors_asAssign(g *gp, slot *fp)
{
    const goeface *target = fp[1].p;
    const goiface *err = fp[2].p;
    const rtype *want = target->t->elem;
    const rtype *have;
    void *dst = target->p;

    fp[0].i = 0;
    if (err->tab == NULL)
        return;
    have = err->tab->typ;
    if (want->kind == K_INTERFACE) {
        if (want->len == 0) {
            goeface v = { have, err->p };
            rt_typedmemmove(gp, want, dst, &v);
        } else {
            const itab *tab = rt_getitab(gp, want, have, NULL);
            goiface v = { tab, err->p };
            if (tab == NULL)
                return;
            rt_typedmemmove(gp, want, dst, &v);
        }
    } else if (want == have) {
        const void *src = (have->flags & RT_DIRECT) ? (const void *)&err->p : err->p;
        rt_typedmemmove(gp, have, dst, src);
    } else {
        return;
    }
    fp[0].i = 1;
}

/* func unwrapKnown(err, target error) (rest error, found bool): follows errors whose methods are known, down to one that is target, to the end, or to
 * one whose methods must be asked. */
static void errors_unwrapKnown(g *gp UNUSED, slot *fp)
{
    goiface e = { fp[3].p, fp[4].p }, target = { fp[5].p, fp[6].p };
    bool found = false;
    while (e.tab != NULL && !found) {
        const rtype *t = e.tab->typ;
        enum knownerror k = known_error(t);
        if (k == KNOWN_NOT || k == KNOWN_WRAPS || e.p == NULL)
            break;
        found = target.tab->typ == t && target.p == e.p;
        e = k == KNOWN_WRAP ? ((const wraperror *)e.p)->err : (goiface){ 0 };
    }
    if (found)
        e = (goiface){ 0 };
    fp[0].u = 0;
    fp[0].p = (void *)e.tab;
    fp[1].p = e.p;
    fp[2].u = found;
}

const rt_native_def stdlib_errors_natives[] = {
    { "errors.canEqual", errors_canEqual },
    { "errors.asCheck", errors_asCheck },
    { "errors.asAssign", errors_asAssign },
    { "errors.unwrapKnown", errors_unwrapKnown },
    { 0, 0 }
};
