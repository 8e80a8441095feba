/* ref.c - references: making, checking, releasing. See ref.h. */
#include "base/alloc.h"
#include "embed/value.h"
#include "runtime/heap/mbarrier.h"
#include <stdlib.h>

void ref_init(reftable *t, const void *owner)
{
    uint64_t x = (uint64_t)(uintptr_t)owner * 0x9e3779b97f4a7c15u + (uint64_t)rt_nanotime() * 0xd6e8feb86659fd93u;
    t->salt = (uint32_t)(x >> 32) | 1;
}

void ref_free(reftable *t)
{
    for (uint32_t i = 0; i < t->nblocks; i++) base_free(t->blocks[i]);
    base_free(t->blocks);
}

static refent *at(const reftable *t, uint32_t i) { return &t->blocks[i / REF_BLOCK][i % REF_BLOCK]; }

refent *ref_find(gol_vm *vm, gol_ref r)
{
    uint32_t i = (uint32_t)r - 1;
    if (unlikely(!vm) || i >= vm->refs.used) return NULL;
    refent *e = at(&vm->refs, i);
    return e->gen == (uint32_t)(r >> 32) && e->kind != REF_FREE ? e : NULL;
}

static bool grow(reftable *t, base_owner *o)
{
    refent **b = base_reallocin(o, t->blocks, (t->nblocks + 1) * sizeof *b);
    if (!b) return false;
    t->blocks = b;
    if (!(b[t->nblocks] = base_reallocin(o, NULL, REF_BLOCK * sizeof **b))) return false;
    memset(b[t->nblocks], 0, REF_BLOCK * sizeof **b);
    t->nblocks++;
    return true;
}

gol_ref ref_new(gol_vm *vm, int kind, const rtype *t, void *p, const rt_func *fn)
{
    reftable *tab = &vm->refs;
    uint32_t i;
    if (tab->free) {
        i = tab->free - 1;
        tab->free = at(tab, i)->next;
    } else {
        if (tab->used == tab->nblocks * REF_BLOCK && (tab->nblocks >= 1u << 22 || !grow(tab, &vm->blocks))) return 0;
        i = tab->used++;
        at(tab, i)->gen = tab->salt + i;
    }
    refent *e = at(tab, i);
    if (e->gen == 0) e->gen = 1;
    e->kind = (uint8_t)kind;
    e->t = t;
    e->fn = fn;
    rt_wb(vm->rt->g0main, &e->p, p);
    tab->alive++;
    return (gol_ref)e->gen << 32 | (i + 1);
}

gol_status ref_put(gol_vm *vm, int kind, const rtype *t, void *p, const rt_func *fn, gol_ref *out)
{
    *out = ref_new(vm, kind, t, p, fn);
    return likely(*out != 0) ? GOL_OK : vm_fail(vm, GOL_EFATAL, "out of memory for references");
}

void *ref_addr(refent *e) { return e->kind == REF_WORD ? &e->p : e->p; }

void gol_release(gol_vm *vm, gol_ref r)
{
    refent *e = ref_find(vm, r);
    if (!e) return;
    rt_wb(vm->rt->g0main, &e->p, NULL);
    e->kind = REF_FREE;
    e->gen++;
    e->next = vm->refs.free;
    vm->refs.free = (uint32_t)r;
    vm->refs.alive--;
}

gol_ref gol_ref_dup(gol_vm *vm, gol_ref r)
{
    refent *e = ref_find(vm, r);
    if (!e || value_box(vm, e)) return 0;                 /* both mean one variable: it needs a place */
    return ref_new(vm, e->kind, e->t, e->p, e->fn);
}

size_t gol_ref_count(const gol_vm *vm) { return vm ? vm->refs.alive : 0; }

const gol_type *gol_type_of(gol_vm *vm, gol_ref r)
{
    refent *e = ref_find(vm, r);
    return e ? (const gol_type *)e->t : NULL;
}

uint32_t ref_roots(rt_vm *rt, uint32_t from, uint32_t n, void (*mark)(void *ctx, const void *p), void *ctx)
{
    gol_vm *vm = rt->embed;
    uint32_t i = from;
    for (; i < vm->refs.used && i - from < n; i++) {
        const refent *e = at(&vm->refs, i);
        if (e->kind != REF_FREE && e->p) mark(ctx, e->p);
    }
    uint32_t done = i - from;
    return done + native_roots(vm, i - vm->refs.used, n - done, mark, ctx);
}
