/* livemap.c - which pointer slots of a frame are alive during each call.
 *
 * ptrbits tells the collector which slots may hold pointers; a slot keeps its last value after that value's last use, and would keep the object
 * behind it alive: finalizers would come late, memory would be held. So for each call where some pointer slot is dead a second bitmap
 * says which are alive. A frame that is not the innermost stands in a call, so it is found by its return address; the innermost frame is scanned
 * by ptrbits.
 *
 * Register slots are alive where the live ranges that regalloc computed say so, parameters too. Locals in memory and parameters passed as
 * memory always are. A frame with defers may go on at its deferreturn after any call: such functions have no map.
 */
#include "compiler/codegen/codegen.h"

static bool getbit(const uint8_t *bits, int i) { return bits[i / 8] >> (i % 8) & 1; }

/* First call whose position 2*idx+1 lies behind from. */
static int first_call(const cg *c, int32_t from)
{
    int lo = 0, hi = c->calls.n;
    while (lo < hi) {
        int mid = (lo + hi) / 2;
        if (2 * c->calls.at[mid].idx + 1 > from) hi = mid; else lo = mid + 1;
    }
    return lo;
}

void cg_livemap(cg *c)
{
    rt_func *rf = c->fn->rf;
    rf->nlive = 0;
    int ncalls = c->calls.n, nbits = (int)rf->nptrbits, nbytes = (nbits + 7) / 8;
    if (c->f->hasdefer || ncalls == 0 || nbits == 0 || (int64_t)ncalls * nbytes > 1 << 20) return;
    uint8_t *always = arena_array(c->ar, uint8_t, nbytes);
    for (int i = 0; i < nbits; i++) {
        bool reg = i >= c->ptrbase ? i < c->ptrbase + c->nptr : i >= c->f->nres && c->f->argtypes[i - c->f->nres] == IT_PTR;
        if (!reg && getbit(rf->ptrbits, i)) always[i / 8] |= (uint8_t)(1 << (i % 8));
    }
    uint8_t *live = arena_array(c->ar, uint8_t, ncalls * nbytes);
    for (int k = 0; k < ncalls; k++) memcpy(live + k * nbytes, always, (size_t)nbytes);
    for (uint32_t i = 0; i < c->f->nvals; i++) {
        const cval *x = &c->v[i];
        if (!x->v || x->kind != CV_REG || !x->isptr || x->parent != (int32_t)i || (x->sk != SK_PTR && x->sk != SK_FIXED) || x->slot >= nbits) continue;
        for (int s = 0; s < x->nsegs; s++)
            for (int k = first_call(c, x->segs[s].from); k < ncalls && 2 * c->calls.at[k].idx + 1 < x->segs[s].to; k++)
                live[k * nbytes + x->slot / 8] |= (uint8_t)(1 << (x->slot % 8));
    }
    int n = 0;
    rt_live *map = arena_array(c->p->ar, rt_live, ncalls);
    for (int k = 0; k < ncalls; k++) {
        uint8_t *b = live + k * nbytes;
        bool all = true;
        for (int j = 0; j < nbytes; j++) all &= (b[j] &= rf->ptrbits[j]) == rf->ptrbits[j];
        if (all) continue;
        const uint8_t *bits = n ? map[n - 1].bits : NULL;                 /* neighbours often agree */
        if (bits == NULL || memcmp(bits, b, (size_t)nbytes) != 0) {
            uint8_t *copy = arena_array(c->p->ar, uint8_t, nbytes);
            memcpy(copy, b, (size_t)nbytes);
            bits = copy;
        }
        map[n++] = (rt_live){ c->calls.at[k].pc, bits };
    }
    rf->live = map;
    rf->nlive = (uint32_t)n;
}
