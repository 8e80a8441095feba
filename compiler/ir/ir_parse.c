/* ir_parse.c - reads back what ir_print writes, for tests of passes: IR text in, IR text out.
 *
 * Line by line. Values may be used before the line that defines them (PHIs), so operands are resolved after the whole text was read. Functions named in <>
 * are looked up in the program and made up as external when unknown; layouts in <> become anonymous descriptors.
 */
#include "compiler/ir/ir.h"
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct line { irval *v; const char *args; int n; } line;

typedef struct reader {
    irprog *p;
    irfunc *f;
    const char *s;              /* what is left of the current line */
    VEC(irval *) vals;          /* by printed id */
    VEC(irblock *) blocks;      /* by printed number */
    VEC(irlocal *) locals;
    struct { irval *v; int ids[64]; int n; int succ[64]; int nsucc; irblock *b; } *pend;
    int npend, cappend;
    char *err;
} reader;

static bool fail(reader *r, const char *what)
{
    if (!r->err) r->err = arena_printf(r->p->ar, "%s at: %.40s", what, r->s);
    return false;
}

static void space(reader *r) { while (*r->s == ' ') r->s++; }

static bool word(reader *r, char *out, size_t cap)
{
    space(r);
    size_t n = 0;
    while (*r->s && *r->s != ' ' && *r->s != '\n' && n + 1 < cap) out[n++] = *r->s++;
    out[n] = 0;
    return n > 0;
}

static const char *const typenames[] = { "void", "bool", "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "f32", "f64", "ptr", "mem" };

static int type_named(const char *s)
{
    for (int i = 0; i < (int)countof(typenames); i++)
        if (strcmp(s, typenames[i]) == 0) return i;
    return -1;
}

static bool same_name(const char *upper, const char *s)
{
    for (; *upper && *s; upper++, s++)
        if (tolower((unsigned char)*upper) != *s) return false;
    return *upper == *s;
}

static int op_named(const char *s)
{
    for (int i = 0; i < IR_NOPS; i++)
        if (same_name(ir_opinfo[i].name, s)) return i;
    return -1;
}

static const rtype *layout(reader *r)
{
    char name[256], size[32], ptrs[4096];
    space(r);
    if (sscanf(r->s, "<%255s %31s %4095[p.]>", name, size, ptrs) < 2) return NULL;
    uint64_t n = strtoull(size, NULL, 10);
    const char *end = strchr(r->s, '>');
    if (!end) return NULL;
    uint8_t *words = arena_array(r->p->ar, uint8_t, n / 8 + 2);
    const char *p = end;
    while (p[-1] == 'p' || p[-1] == '.') p--;
    for (uint64_t w = 0; p + w < end && w < n / 8; w++) words[w] = p[w] == 'p';
    rtype *t = (rtype *)ir_rt_bytes(r->p, n, words);
    t->size = n;
    t->str = (rstr){ arena_strndup(r->p->ar, name, strlen(name)), (int64_t)strlen(name) };
    r->s = end + 1;
    return t;
}

static irblock *block_of(reader *r, int n)
{
    while (r->blocks.n <= n) vec_push(r->p->ar, &r->blocks, ir_newblock(r->f));
    return r->blocks.at[n];
}

static irfn *function_of(reader *r)
{
    char name[256];
    space(r);
    if (sscanf(r->s, "<%255[^>]>", name) != 1) return NULL;
    r->s = strchr(r->s, '>') + 1;
    for (int i = 0; i < r->p->fns.n; i++)
        if (strcmp(r->p->fns.at[i]->name, name) == 0) return r->p->fns.at[i];
    return ir_fn_new(r->p, FN_DECL, arena_strndup(r->p->ar, name, strlen(name)));
}

static bool read_aux(reader *r, irval *v)
{
    char w[128];
    space(r);
    switch (v->op) {
    case IR_CONST: v->imm = strtoll(r->s, (char **)&r->s, 10); return true;
    case IR_FCONST: v->f = strtod(r->s, (char **)&r->s); return true;
    case IR_ADDR: v->ptr = (void *)(uintptr_t)strtoull(r->s + 1, (char **)&r->s, 16); r->s++; return true;
    case IR_LOCAL: case IR_VARDEF: {
        unsigned id;
        if (sscanf(r->s, "l%u", &id) != 1 || (int)id >= r->locals.n) return fail(r, "unknown local");
        word(r, w, sizeof w);
        v->local = r->locals.at[id];
        return true;
    }
    case IR_RT:
        if (!word(r, w, sizeof w)) return fail(r, "name of a runtime call expected");
        for (v->imm = 0; v->imm < RTC_COUNT && !same_name(ir_rtinfo[v->imm].name, w); v->imm++) ;
        return v->imm < RTC_COUNT || fail(r, "unknown runtime call");
    case IR_FUNC: case IR_CALL:
        if (!(v->fn = function_of(r))) return fail(r, "function expected");
        break;
    case IR_NEW: case IR_MOVE: case IR_ZERO:
        if (*r->s == '<' && !(v->ptr = layout(r))) return fail(r, "layout expected");
        break;
    }
    space(r);
    if (*r->s == '+' || (*r->s == '-' && r->s[1] != '>')) v->imm = strtoll(r->s, (char **)&r->s, 10);
    space(r);
    if (*r->s == '#') v->aux2 = strtoll(r->s + 1, (char **)&r->s, 10);
    space(r);
    if (strncmp(r->s, "nowb", 4) == 0) { v->flags |= IRF_NOWB; r->s += 4; }
    return true;
}

static bool read_value(reader *r, irblock *b)
{
    char w[64];
    int id = -1, type = IT_VOID, k;
    unsigned n;
    if (!word(r, w, sizeof w)) return true;
    if (sscanf(w, "v%u", &n) == 1) {
        id = (int)n;
        word(r, w, sizeof w);
        if (strcmp(w, "=") != 0 || !word(r, w, sizeof w)) return fail(r, "= expected");
    }
    int op = op_named(w);
    if (op < 0) return fail(r, "unknown operation");
    if (id >= 0) {
        if (!word(r, w, sizeof w) || (type = type_named(w)) < 0) return fail(r, "type expected");
    } else if (op == IR_CALL || op == IR_CALLC || op == IR_CALLI || op == IR_RT || op == IR_RECOVER) {
        space(r);
        if (sscanf(r->s, "v%u%n", &n, &k) == 1) { id = (int)n; r->s += k; }
    }
    if (r->npend == r->cappend) vec_grow_(r->p->ar, (void **)&r->pend, &r->cappend, r->npend, sizeof *r->pend);
    __typeof__(r->pend) q = &r->pend[r->npend++];
    q->n = q->nsucc = 0;
    for (space(r); *r->s == 'v' && isdigit((unsigned char)r->s[1]) && q->n < 64; space(r)) q->ids[q->n++] = (int)strtol(r->s + 1, (char **)&r->s, 10);
    irval **none = arena_array(r->f->ar, irval *, q->n + 1);
    q->v = ir_appendn(b, op, type, none, q->n);
    q->b = b;
    if (id >= 0) {
        while (r->vals.n <= id) vec_push(r->p->ar, &r->vals, NULL);
        r->vals.at[id] = q->v;
    }
    if (!read_aux(r, q->v)) return false;
    space(r);
    if (r->s[0] == '-' && r->s[1] == '>') {
        r->s += 2;
        for (space(r); *r->s == 'b' && q->nsucc < 64; space(r)) q->succ[q->nsucc++] = (int)strtol(r->s + 1, (char **)&r->s, 10);
    }
    space(r);
    return *r->s == 0 || *r->s == '\n' || fail(r, "text after the value");
}

static bool read_header(reader *r)
{
    char w[256];
    uint8_t types[512];
    word(r, w, sizeof w);
    irfn *fn = ir_fn_new(r->p, FN_DECL, arena_strndup(r->p->ar, w, strlen(w)));
    r->f = ir_newfunc(r->p, fn);
    int n = 0, nres = -1;
    word(r, w, sizeof w);
    while (word(r, w, sizeof w) && n < 512) {
        if (strcmp(w, "args") == 0) { nres = n; continue; }
        int t = type_named(w);
        if (t < 0) return fail(r, "type expected");
        types[n++] = (uint8_t)t;
    }
    if (nres < 0) return fail(r, "args expected");
    r->f->nres = nres;
    r->f->nargs = n - nres;
    r->f->restypes = arena_array(r->f->ar, uint8_t, nres + 1);
    r->f->argtypes = arena_array(r->f->ar, uint8_t, n - nres + 1);
    memcpy(r->f->restypes, types, (size_t)nres);
    memcpy(r->f->argtypes, types + nres, (size_t)(n - nres));
    return true;
}

static bool read_local(reader *r)
{
    char w[128], name[128];
    word(r, w, sizeof w);
    word(r, name, sizeof name);
    const rtype *t = layout(r);
    if (!t) return fail(r, "layout expected");
    irlocal *l = ir_newlocal(r->f, strcmp(name, "_") ? arena_strndup(r->f->ar, name, strlen(name)) : NULL, NULL, t);
    vec_push(r->p->ar, &r->locals, l);
    while (word(r, w, sizeof w)) {
        if (sscanf(w, "arg%d", &l->argslot) == 1) continue;
        if (strcmp(w, "volatile") == 0) l->isvolatile = true;
        else if (strcmp(w, "heap") == 0) l->escapes = true;
        else return fail(r, "unknown mark of a local");
    }
    return true;
}

static bool resolve(reader *r)
{
    for (int i = 0; i < r->npend; i++) {
        for (int k = 0; k < r->pend[i].n; k++) {
            int id = r->pend[i].ids[k];
            if (id >= r->vals.n || !r->vals.at[id]) return fail(r, "use of a value that is not defined");
            ir_setarg(r->pend[i].v, k, r->vals.at[id]);
        }
        for (int k = 0; k < r->pend[i].nsucc; k++) ir_addsucc(r->pend[i].b, block_of(r, r->pend[i].succ[k]));
    }
    return true;
}

/* Predecessors in the order the block's line names them: PHI operands follow it. */
static void order_preds(irblock *b, const int *want, int n, reader *r)
{
    if (n != b->preds.n) return;
    for (int i = 0; i < n; i++) b->preds.at[i] = block_of(r, want[i]);
}

irfunc *ir_parse(irprog *p, const char *text, char **err)
{
    reader r = { .p = p };
    irblock *b = NULL;
    VEC(int) preds = { 0 };
    VEC(int) starts = { 0 };
    bool ok = true;
    for (const char *at = text; ok && *at;) {
        const char *end = strchr(at, '\n');
        size_t n = end ? (size_t)(end - at) : strlen(at);
        r.s = arena_strndup(p->ar, at, n);
        at += n + (end != NULL);
        space(&r);
        int num, k;
        if (*r.s == 0 || *r.s == '#') continue;
        if (strncmp(r.s, "func ", 5) == 0) { r.s += 5; ok = read_header(&r); continue; }
        if (!r.f) { ok = fail(&r, "func expected"); break; }
        if (strncmp(r.s, "local ", 6) == 0) { r.s += 6; ok = read_local(&r); continue; }
        if (sscanf(r.s, "b%d:%n", &num, &k) == 1) {
            b = block_of(&r, num);
            r.s += k;
            vec_push(p->ar, &starts, num);
            vec_push(p->ar, &starts, preds.n);
            space(&r);
            if (strncmp(r.s, "<-", 2) == 0)
                for (r.s += 2, space(&r); *r.s == 'b'; space(&r)) vec_push(p->ar, &preds, (int)strtol(r.s + 1, (char **)&r.s, 10));
            continue;
        }
        ok = b ? read_value(&r, b) : fail(&r, "block expected");
    }
    ok = ok && r.f && resolve(&r);
    for (int i = 0; ok && i < starts.n; i += 2) {
        int from = starts.at[i + 1], to = i + 3 < starts.n ? starts.at[i + 3] : preds.n;
        order_preds(block_of(&r, starts.at[i]), preds.at + from, to - from, &r);
    }
    *err = ok ? NULL : r.err ? r.err : "empty";
    return ok ? r.f : NULL;
}
