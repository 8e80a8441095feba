/* race.c - instruments code for the race detector and for schedules that switch between any two accesses.
 *
 * Before each access of memory that goroutines may share stands a runtime call that tells of it: address, size, read or write. It is a safepoint, so
 * a goroutine can lose the P between the load and the store of x++. Only programs run with -race or under gol explore are compiled so; the others carry
 * nothing of it.
 *
 * Not shared, and left alone: locals that stay in the frame, captured values in closure objects (never written again), static data. Elements of maps are
 * covered by the map's header, as which each map operation counts. Strings' bytes never change.
 * Standard packages rely on running undisturbed between safepoints and tell the detector of their synchronisation themselves (internal/race); they are
 * not instrumented, neither on their own nor inlined elsewhere, but for those that work on their callers' memory.
 */
#include <stdarg.h>
#include "compiler/ir/passes.h"

/* Words of one value that are accessed one after the other: what was told of them so far. size NULL: nothing. */
typedef struct words { irval *base, *size, *last; int64_t end; } words;
typedef struct marker { irfunc *f; irval *at; bool after; } marker;

/* The package of a function is what stands before the first dot behind the last slash of its name. Of the standard library those are instrumented that
 * work on memory their callers gave them. */
static bool exempt(const irprog *p, const char *name)
{
    static const char *const watched[] = { "bufio", "bytes", "container/heap", "container/list", "container/ring", "encoding/base64", "encoding/binary", "encoding/hex", "hash/adler32",
                                          "hash/crc32", "hash/crc64", "hash/fnv", "hash/maphash", "io", "maps", "reflect", "slices", "sort", "strings" };
    char path[128];
    const char *slash = strrchr(name, '/'), *dot = strchr(slash ? slash : name, '.');
    if (!dot || (size_t)(dot - name) >= sizeof path) return false;
    memcpy(path, name, (size_t)(dot - name));
    path[dot - name] = 0;
    for (size_t i = 0; i < countof(watched); i++)
        if (strcmp(path, watched[i]) == 0) return false;
    check_env e = p->types->env;
    return e.exists && e.exists(e.ctx, path);
}

static irval *base_of(irval *p)
{
    while (p->op == IR_PTRADD || p->op == IR_PTRIDX || p->op == IR_COPY) p = p->args[0];
    return p;
}

static bool is_map_place(const irval *p)
{
    const irval *call = p->op == IR_RES ? p->args[0] : p;
    if (call->op != IR_RT) return false;
    switch (call->imm) {
    case RTC_MAPACCESS1: case RTC_MAPACCESS2: case RTC_MAPASSIGN: case RTC_MAPACCESS1_32: case RTC_MAPACCESS2_32: case RTC_MAPASSIGN_32:
    case RTC_MAPACCESS1_64: case RTC_MAPACCESS2_64: case RTC_MAPASSIGN_64: case RTC_MAPACCESS1_STR: case RTC_MAPACCESS2_STR: case RTC_MAPASSIGN_STR: return true;
    default: return false;
    }
}

static bool private(irval *p)
{
    irval *b = base_of(p);
    return b->op == IR_LOCAL || b->op == IR_CTX || b->op == IR_ADDR || b->op == IR_FUNC || b->op == IR_NIL || b->op == IR_RESADDR || is_map_place(b);
}

static irval *insert(marker *m, int op, int type, int nargs, irval **args)
{
    irval *v = m->after ? ir_insert_after(m->at, op, type, nargs, args) : ir_insert_before(m->at, op, type, nargs, args);
    v->at = m->at->at;
    v->inlined = m->at->inlined;
    if (m->after) m->at = v;
    return v;
}

static irval *constant(marker *m, int64_t k)
{
    irval *c = insert(m, IR_CONST, IT_I64, 0, NULL);
    c->imm = k;
    return c;
}

/* n bytes at p + off are accessed. Returns the constant that tells how many; NULL: nobody needs to know. */
static irval *access(marker *m, irval *p, int64_t off, int64_t n, bool write)
{
    if (n <= 0 || private(p)) return NULL;
    if (off) {
        irval *a = insert(m, IR_PTRADD, IT_PTR, 1, &p);
        a->imm = off;
        p = a;
    }
    irval *args[2] = { p, constant(m, n * 2 + write) };
    insert(m, IR_RT, IT_VOID, 2, args)->imm = RTC_RACE;
    return args[1];
}

/* No access, but a place to switch at. */
static void place(marker *m, irval *p)
{
    irval *args[2] = { p, constant(m, 0) };
    insert(m, IR_RT, IT_VOID, 2, args)->imm = RTC_RACE;
}

/* A load or store. Those of the second and third word of a string, a slice or an interface belong to the first: a race of them is one race, as in Go. */
static void word(marker *m, words *w, int64_t n, bool write)
{
    irval *v = m->at;
    if (w->size && w->base == v->args[0] && w->end == v->imm && w->last->op == v->op && w->last->at == v->at && w->last->inlined == v->inlined) {
        w->size->imm += n * 2;
        place(m, v->args[0]);
    } else if (!private(v->args[0])) {
        *w = (words){ v->args[0], access(m, v->args[0], v->imm, n, write), NULL, v->imm };
    } else {
        return;
    }
    w->last = v;
    w->end += n;
}

static void range(marker *m, irval *p, irval *count, irval *elem, bool write)
{
    int64_t size = elem->op == IR_ADDR ? (int64_t)((const rtype *)elem->ptr)->size : 1;
    if (size <= 0 || private(p)) return;
    irval *args[3] = { p, count, constant(m, size * 2 + write) };
    insert(m, IR_RT, IT_VOID, 3, args)->imm = RTC_RACERANGE;
}

/* The header stands for the whole map. A key passed by address is read. */
static void map(marker *m, irval *v, bool write)
{
    const rtype *t = v->args[0]->op == IR_ADDR ? v->args[0]->ptr : NULL;
    bool bykey = v->imm == RTC_MAPACCESS1 || v->imm == RTC_MAPACCESS2 || v->imm == RTC_MAPASSIGN || v->imm == RTC_MAPDELETE;
    if (bykey && t && t->key) access(m, v->args[2], 0, (int64_t)t->key->size, false);
    access(m, v->args[1], 0, 8, write);
}

static void runtime_call(marker *m, irval *v)
{
    irval **a = v->args;
    switch (v->imm) {
    case RTC_MAPACCESS1: case RTC_MAPACCESS2: case RTC_MAPACCESS1_32: case RTC_MAPACCESS2_32: case RTC_MAPACCESS1_64: case RTC_MAPACCESS2_64:
    case RTC_MAPACCESS1_STR: case RTC_MAPACCESS2_STR: case RTC_MAPITERINIT: map(m, v, false); return;
    case RTC_MAPASSIGN: case RTC_MAPASSIGN_32: case RTC_MAPASSIGN_64: case RTC_MAPASSIGN_STR: case RTC_MAPDELETE: case RTC_MAPDELETE_32: case RTC_MAPDELETE_64:
    case RTC_MAPDELETE_STR: case RTC_MAPCLEAR: map(m, v, true); return;
    case RTC_BYTES2STR: case RTC_RUNES2STR: {
        irval *args[3] = { a[0], a[1], constant(m, v->imm == RTC_BYTES2STR ? 2 : 8) };
        if (!private(a[0])) insert(m, IR_RT, IT_VOID, 3, args)->imm = RTC_RACERANGE;
        return;
    }
    case RTC_SLICECOPY: {                                  /* as many as the shorter has */
        irval *cmp[2] = { a[2], a[4] }, *less = insert(m, IR_LT, IT_BOOL, 2, cmp);
        irval *sel[3] = { less, a[2], a[4] }, *n = insert(m, IR_SELECT, IT_I64, 3, sel);
        range(m, a[1], n, a[0], true);
        range(m, a[3], n, a[0], false);
        return;
    }
    case RTC_GROWSLICE: {
        irval *sub[2] = { a[2], a[4] };
        range(m, a[1], insert(m, IR_SUB, IT_I64, 2, sub), a[0], false);
        return;
    }
    case RTC_APPENDSLICE: {                                /* within the capacity it writes in place, else it copies all */
        irval *sum[2] = { a[2], a[5] }, *cmp[2] = { insert(m, IR_ADD, IT_I64, 2, sum), a[3] };
        irval *sel[3] = { insert(m, IR_LE, IT_BOOL, 2, cmp), a[5], constant(m, 0) };
        irval *n = insert(m, IR_SELECT, IT_I64, 3, sel), *at[2] = { a[1], a[2] };
        irval *sel2[3] = { sel[0], sel[2], a[2] };
        range(m, a[1], insert(m, IR_SELECT, IT_I64, 3, sel2), a[0], false);
        if (a[4]->op != IR_CONST) range(m, a[4], a[5], a[0], false);
        if (a[0]->op != IR_ADDR || private(a[1])) return;
        irval *end = insert(m, IR_PTRIDX, IT_PTR, 2, at);
        end->imm = (int64_t)((const rtype *)a[0]->ptr)->size;
        range(m, end, n, a[0], true);
        return;
    }
    case RTC_MEMCLR: range(m, a[1], a[2], a[0], true); return;
    case RTC_CONVT: if (a[0]->op == IR_ADDR) access(m, a[1], 0, (int64_t)((const rtype *)a[0]->ptr)->size, false); return;
    case RTC_EQUAL:
        if (a[0]->op != IR_ADDR) return;
        access(m, a[1], 0, (int64_t)((const rtype *)a[0]->ptr)->size, false);
        access(m, a[2], 0, (int64_t)((const rtype *)a[0]->ptr)->size, false);
        return;
    case RTC_CHANSEND: case RTC_CHANRECV: return;          /* the runtime looks at the channel; the value is in the frame, or loaded before */
    default: return;
    }
}

/* Natives read the slices they are given, and write what they are methods of. */
static void native_call(marker *m, irval *v)
{
    irprog *p = m->f->prog;
    Type *sig = v->fn->sig;
    int at = 0;
    if (sig->sig.recv && sig->sig.recv->type->kind == TY_POINTER) access(m, v->args[at++], 0, (int64_t)ir_rtype(p, sig->sig.recv->type->elem)->size, true);
    for (int i = 0; i < sig->sig.nparams; i++) {
        Type *t = sig->sig.params[i]->type;
        const irflat *fl = ir_flatten(p, t);
        if (type_under(t)->kind == TY_SLICE && (uint32_t)at + 1 < v->nargs && !private(v->args[at])) {
            int64_t size = (int64_t)ir_rtype(p, type_under(t)->elem)->size;
            irval *args[3] = { v->args[at], v->args[at + 1], constant(m, size * 2) };
            if (size > 0) insert(m, IR_RT, IT_VOID, 3, args)->imm = RTC_RACERANGE;
        }
        at += fl->mem ? 1 : fl->n;
    }
}

static void instrument(irfunc *f, irval *v, words *w)
{
    marker m = { f, v, false };
    if (v->op == IR_CALL || v->op == IR_CALLC || v->op == IR_CALLI || v->op == IR_RT || v->op == IR_MOVE || v->op == IR_ZERO) w->size = NULL;
    if (v->op == IR_CALL && v->fn->native && strncmp(v->fn->name, "sync/atomic.", 12) == 0) {
        place(&m, v->args[0]);
        return;
    }
    if (v->inlined >= 0 && exempt(f->prog, f->inls.at[v->inlined].name)) return;
    switch (v->op) {
    case IR_LOAD: word(&m, w, ir_size(v->type), false); return;
    case IR_STORE: word(&m, w, ir_size(v->args[1]->type), true); return;
    case IR_MOVE:
        m.after = v->args[1]->op == IR_RESADDR;            /* nothing may come between a call's result and its copy */
        access(&m, v->args[1], 0, v->imm, false);
        access(&m, v->args[0], 0, v->imm, true);
        return;
    case IR_ZERO: access(&m, v->args[0], 0, v->imm, true); return;
    case IR_MEMEQ:
        access(&m, v->args[0], 0, v->imm, false);
        access(&m, v->args[1], 0, v->imm, false);
        return;
    case IR_MAPLEN: access(&m, v->args[0], 0, 8, false); return;
    case IR_CALL: case IR_CALLC: case IR_CALLI:
        for (uint32_t i = 0; i < v->nargs; i++)
            if (v->args[i]->op == IR_BYVAL) access(&m, v->args[i]->args[0], 0, v->args[i]->imm * 8, false);
        if (v->op == IR_CALL && v->fn->native && v->fn->sig) native_call(&m, v);
        return;
    case IR_RT: runtime_call(&m, v); return;
    default: return;
    }
}

/* needs   escape results applied, promotion done: what is left in memory is what others may see
 * breaks  nothing
 * ensures an RT RACE or RACERANGE before (after, for results of calls) each access of memory that may be shared */
void ir_race(irfunc *f)
{
    if (exempt(f->prog, f->fn->name)) return;
    for (int i = 0; i < f->blocks.n; i++) {
        words w = { 0 };
        for (irval *v = f->blocks.at[i]->first, *next; v; v = next) {
            next = v->next;
            instrument(f, v, &w);
        }
    }
}
