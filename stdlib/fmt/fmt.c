/* fmt.c - natives of package fmt: operands of predeclared types, and what is made of them, as text.
 *
 * Most of what programs print is strings, numbers and booleans, and structs, lists and maps of them. Those are done here, as many in one call as possible. At the first
 * thing that needs more (methods, '*', argument indexes, wrong verbs, ...) a native stops and tells where; the .gol side does that
 * one thing and comes back. So all this is but a shorter way: printf.gol, number.gol and text.gol alone would print the same, and they
 * say why the text is as it is.
 *
 * Text goes to the end of a byte slice that grows as append lets it. Locking: none, no state.
 */
#include <string.h>
#include "runtime/data/data.h"
#include "stdlib/errors/known.h"
#include "stdlib/strconv/strconv.h"
#include "stdlib/unicode/utf8/decode.h"
#include "runtime/limit.h"

/* The flags, width and precision of a directive. */
typedef struct spec {
    bool minus, plus, sharp, space, zero;
    int64_t wid, prec;         /* -1: not given */
} spec;

enum { MAXNUM = 2000, MAXPREC = 60 };      /* what is wider or more precise is left to the .gol side */

/* ---- the buffer ---- */

typedef struct out { g *gp; slot s[3]; } out;

/* Room for n more bytes, which the caller fills and counts with took. */
static char *room(out *o, int64_t n)
{
    if (unlikely(n > o->s[2].i - o->s[1].i))
        stdlib_strconv_grow(o->gp, o->s, n);
    return (char *)o->s[0].p + o->s[1].i;
}

static void took(out *o, int64_t n) { o->s[1].i += n; }

static void put(out *o, const char *p, int64_t n)
{
    if (n > 0)
        rt_copylong(o->gp, room(o, n), p, (uint64_t)n);
    took(o, n);
}

static void fill(out *o, char c, int64_t n)
{
    if (n <= 0)
        return;
    memset(room(o, n), c, (size_t)n);
    took(o, n);
}

/* ---- operands ---- */

static bool predeclared(const rtype *t) { return t->uncommon == NULL || t->uncommon->pkgpath.n == 0; }

/* The kind of an operand done here, else K_INVALID; []byte counts as K_SLICE. */
static int kindof(goeface e)
{
    const rtype *t = e.t;
    if (t == NULL || !predeclared(t))
        return K_INVALID;
    if (t->kind == K_SLICE)
        return t->elem->kind == K_UINT8 && predeclared(t->elem) ? K_SLICE : K_INVALID;
    return t->kind == K_STRING || (t->kind >= K_BOOL && t->kind <= K_FLOAT64) ? t->kind : K_INVALID;
}

/* The 64 bits of an integer. */
static uint64_t intof(goeface e, int kind)
{
    switch (kind) {
    case K_INT8: return (uint64_t)*(int8_t *)e.p;
    case K_INT16: return (uint64_t)*(int16_t *)e.p;
    case K_INT32: return (uint64_t)*(int32_t *)e.p;
    case K_UINT8: return *(uint8_t *)e.p;
    case K_UINT16: return *(uint16_t *)e.p;
    case K_UINT32: return *(uint32_t *)e.p;
    default: return *(uint64_t *)e.p;
    }
}

static bool issigned(int kind) { return kind >= K_INT && kind <= K_INT64; }

/* The operand as %v without flags prints it. */
static void plain(out *o, goeface e, int kind)
{
    char buf[STRCONV_FLOATROOM + MAXPREC], *end = buf + sizeof buf, *p;
    switch (kind) {
    case K_STRING:
        put(o, ((gostring *)e.p)->p, ((gostring *)e.p)->n);
        return;
    case K_BOOL:
        put(o, *(bool *)e.p ? "true" : "false", *(bool *)e.p ? 4 : 5);
        return;
    case K_FLOAT32: case K_FLOAT64:
        end = stdlib_strconv_ftoa(o->gp, buf, kind == K_FLOAT64 ? *(double *)e.p : (double)*(float *)e.p, 'g', -1, kind == K_FLOAT64 ? 64 : 32);
        put(o, buf, end - buf);
        return;
    default: {
        uint64_t u = intof(e, kind);
        bool neg = issigned(kind) && (int64_t)u < 0;
        p = stdlib_strconv_utoa(end, neg ? -u : u, 10);
        if (neg)
            *--p = '-';
        put(o, p, end - p);
    }
    }
}

/* ---- structs, lists, maps, pointers: as %v and %+v print them (value.gol) ---- */

enum {
    MAXDEPTH = 50,             /* what is deeper in one another, */
    MAXENTRIES = 128           /* or a map of more entries, is left to the .gol side */
};

/* How a value is met: inside how many others; whether under the name of a field that is not exported, where methods do not count; whether fields are named. */
typedef struct met { int depth; bool hidden, names; } met;

static bool value(out *o, const rtype *t, const void *p, met at);

/* Has t a method by which it prints itself, or may it be taken for a reflect.Value? */
static bool formats(g *gp, const rtype *t)
{
    const runcommon *u = t->uncommon ? rt_uncommon(gp, t) : NULL;
    for (int64_t i = 0; u && i < u->nmethods; i++) {
        rstr m = u->methods[i].name;
        if (known_is(m, "Error", 5) || known_is(m, "String", 6) || known_is(m, "Format", 6)) return true;
    }
    return u && u->nmethods < 0;
}

/* The text of an error of errors.New or Errorf, whose Error method returns its first field; else NULL. p is the pointer. */
static const gostring *errortext(const rtype *t, const void *p)
{
    return p != NULL && known_error(t) != KNOWN_NOT ? p : NULL;
}

static bool list(out *o, const rtype *elem, const char *p, int64_t n, met at)
{
    put(o, "[", 1);
    for (int64_t i = 0; i < n; i++) {
        if (i > 0)
            put(o, " ", 1);
        if (!value(o, elem, p + (uint64_t)i * elem->size, at))
            return false;
    }
    put(o, "]", 1);
    return true;
}

static bool structure(out *o, const rtype *t, const char *p, met at)
{
    put(o, "{", 1);
    for (int64_t i = 0; i < t->len; i++) {
        const rfield *f = &t->fields[i];
        met in = at;
        in.hidden = at.hidden || f->pkgpath.n != 0;
        if (i > 0)
            put(o, " ", 1);
        if (at.names) {
            put(o, f->name.p, f->name.n);
            put(o, ":", 1);
        }
        if (!value(o, f->typ, p + f->offset, in))
            return false;
    }
    put(o, "}", 1);
    return true;
}

typedef struct entry { const void *key, *elem; } entry;

static bool before(g *gp, const rtype *t, const void *a, const void *b)
{
    if (t->kind == K_STRING) {
        const gostring *x = a, *y = b;
        int c = rt_comparelong(gp, x->p, y->p, (uint64_t)(x->n < y->n ? x->n : y->n));
        return c < 0 || (c == 0 && x->n < y->n);
    }
    uint64_t x = intof((goeface){ t, (void *)a }, t->kind), y = intof((goeface){ t, (void *)b }, t->kind);
    return issigned(t->kind) ? (int64_t)x < (int64_t)y : x < y;
}

/* In the order of the keys, which are strings or integers. */
static bool map(out *o, const rtype *t, hmap *h, met at)
{
    entry e[MAXENTRIES];
    int64_t n = 0, want = rt_maplen(h);
    if (want > MAXENTRIES || (t->key->kind != K_STRING && (t->key->kind < K_INT || t->key->kind > K_UINTPTR)))
        return false;
    hiter it;
    for (rt_mapiterinit(o->gp, t, h, &it); it.key && n < want; rt_mapiternext(o->gp, &it)) {
        int64_t i = n++;
        for (; i > 0 && before(o->gp, t->key, it.key, e[i - 1].key); i--)
            e[i] = e[i - 1];
        e[i] = (entry){ it.key, it.elem };
    }
    put(o, "map[", 4);
    for (int64_t i = 0; i < n; i++) {
        if (i > 0)
            put(o, " ", 1);
        if (!value(o, t->key, e[i].key, at))
            return false;
        put(o, ":", 1);
        if (!value(o, t->elem, e[i].elem, at))
            return false;
    }
    put(o, "]", 1);
    return true;
}

static void address(out *o, const void *p)
{
    char buf[24], *end = buf + sizeof buf, *q;
    if (p == NULL) {
        put(o, "<nil>", 5);
        return;
    }
    q = stdlib_strconv_utoa(end, (uint64_t)(uintptr_t)p, 16);
    put(o, "0x", 2);
    put(o, q, end - q);
}

/* The value of type t at p. False: some of it is not for here; what was written is to be forgotten. */
static bool value(out *o, const rtype *t, const void *p, met at)
{
    rt_charge(o->gp, 64);
    const gostring *e = t->kind == K_POINTER && !at.hidden ? errortext(t, *(void *const *)p) : NULL;
    if (e) {
        put(o, e->p, e->n);
        return true;
    }
    if ((!at.hidden && formats(o->gp, t)) || at.depth > MAXDEPTH)
        return false;
    if ((t->kind >= K_BOOL && t->kind <= K_FLOAT64) || t->kind == K_STRING) {
        plain(o, (goeface){ t, (void *)p }, t->kind);
        return true;
    }
    met in = at;
    in.depth++;
    switch (t->kind) {
    case K_STRUCT: return structure(o, t, p, in);
    case K_ARRAY: return list(o, t->elem, p, t->len, in);
    case K_SLICE: return list(o, t->elem, ((const goslice *)p)->p, ((const goslice *)p)->len, in);
    case K_MAP: return map(o, t, *(hmap *const *)p, in);
    case K_CHAN: case K_UNSAFE_POINTER: address(o, *(void *const *)p); return true;
    case K_POINTER: {
        const void *to = *(void *const *)p;
        int k = t->elem->kind;
        if (at.depth > 0 || to == NULL || (k != K_STRUCT && k != K_ARRAY && k != K_SLICE && k != K_MAP)) {
            address(o, to);
            return true;
        }
        put(o, "&", 1);
        return value(o, t->elem, to, in);
    }
    case K_INTERFACE: {
        const goiface *i = p;
        const rtype *dyn = t->len && i->tab ? i->tab->typ : (const rtype *)i->tab;
        void *const *word = &i->p;
        if (dyn == NULL) {
            put(o, "<nil>", 5);
            return true;
        }
        return value(o, dyn, dyn->flags & RT_DIRECT ? (const void *)word : *word, in);
    }
    }
    return false;
}

/* An operand. False: nothing was written. */
static bool composite(out *o, goeface e, bool names)
{
    int64_t n = o->s[1].i;
    if (e.t == NULL || o->gp->vm->race != NULL)            /* the detector must see what is read */
        return false;
    if (value(o, e.t, e.t->flags & RT_DIRECT ? (const void *)&e.p : e.p, (met){ .names = names }))
        return true;
    o->s[1].i = n;
    return false;
}

/* Text n bytes and runes long, with what brings it to the width. */
static void padded(out *o, const char *p, int64_t n, int64_t runes, const spec *f, bool zeros)
{
    int64_t gap = f->wid - runes;
    if (!f->minus)
        fill(o, zeros ? '0' : ' ', gap);
    put(o, p, n);
    if (f->minus)
        fill(o, ' ', gap);
}

/* A string: cut to the precision, padded to the width. */
static void text(out *o, const char *p, int64_t n, const spec *f)
{
    int64_t runes = 0, limit = f->prec >= 0 && f->prec < n ? f->prec : n, i = 0;
    int32_t r;
    if (f->wid <= 0 && limit == n) {
        put(o, p, n);
        return;
    }
    for (; i < n && runes < limit; rt_look(o->gp, runes++))
        i += (uint8_t)p[i] < 0x80 ? 1 : u8_decode((const uint8_t *)p + i, n - i, &r);
    padded(o, p, i, runes, f, f->zero);
}

/* The bytes in hexadecimal; no flags, no width, no precision. */
static void hexbytes(out *o, const char *p, int64_t n, char verb)
{
    const char *digits = verb == 'X' ? "0123456789ABCDEF" : "0123456789abcdef";
    char *q;
    if (n == 0)
        return;
    q = room(o, 2 * n);
    rt_charge(o->gp, n);
    for (int64_t i = 0; i < n; i++) {
        rt_look(o->gp, i);
        *q++ = digits[(uint8_t)p[i] >> 4];
        *q++ = digits[p[i] & 15];
    }
    took(o, 2 * n);
}

/* An integer in a base: sign, prefix, zeros, digits, and spaces around them (fmtBase). */
static bool integer(out *o, uint64_t u, bool sign, int base, char verb, const spec *f)
{
    char buf[2 * MAXNUM + 80], *end = buf + sizeof buf, *p;
    bool neg = sign && (int64_t)u < 0;
    int64_t mindigits = 0;
    if (f->prec >= 0) {
        mindigits = f->prec;
        if (mindigits == 0 && u == 0)
            return false;
    } else if (f->zero && !f->minus && f->wid >= 0) {
        mindigits = f->wid - (neg || f->plus || f->space);
    }
    p = stdlib_strconv_utoa(end, neg ? -u : u, base);
    if (verb == 'X')
        for (char *q = p; q < end; q++)
            if (*q >= 'a')
                *q = (char)(*q - ('a' - 'A'));
    while (end - p < mindigits)
        *--p = '0';
    if (f->sharp && base == 8 && *p != '0')
        *--p = '0';
    if (f->sharp && (base == 2 || base == 16)) {
        *--p = base == 2 ? 'b' : verb;
        *--p = '0';
    }
    if (neg || f->plus || f->space)
        *--p = neg ? '-' : f->plus ? '+' : ' ';
    padded(o, p, end - p, end - p, f, false);
    return true;
}

/* A float; zeros of the width go between sign and digits (fmtFloatAs). */
static void floating(out *o, double v, int bits, char format, int64_t prec, const spec *f)
{
    char buf[1 + STRCONV_FLOATROOM + MAXPREC], *p = buf + 1, *end;
    end = stdlib_strconv_ftoa(o->gp, p, v, format, f->prec >= 0 ? f->prec : prec, bits);
    bool special = end[-1] == 'f' || end[-1] == 'N', zeros = f->zero && !special;
    if (*p != '-' && *p != '+')
        *--p = '+';
    if (*p == '+') {
        if (f->space && !f->plus)
            *p = ' ';
        else if (!f->plus && end[-1] != 'f')      /* +Inf keeps its sign */
            p++;
    }
    if (zeros && !f->minus && (*p == '-' || *p == '+' || *p == ' ')) {
        put(o, p++, 1);
        fill(o, '0', f->wid - 1 - (end - p));
        put(o, p, end - p);
        return;
    }
    padded(o, p, end - p, end - p, f, zeros);
}

/* One operand for one verb. False: not done, nothing was written. */
static bool operand(out *o, goeface e, char verb, const spec *f)
{
    int kind = kindof(e);
    spec v;
    if (verb == 'v') {
        if (f->sharp)
            return false;
        if ((kind == K_INVALID || kind == K_SLICE) && f->wid < 0 && f->prec < 0 && !f->minus && !f->space && !f->zero)
            return composite(o, e, f->plus);
        if (f->plus) {                 /* %+v: no sign */
            v = *f;
            v.plus = false;
            f = &v;
        }
    }
    switch (kind) {
    case K_INVALID: {
        const gostring *s = verb == 's' && e.t != NULL ? errortext(e.t, e.p) : NULL;
        if (s)
            text(o, s->p, s->n, f);
        return s != NULL;
    }
    case K_BOOL:
        if (verb != 'v' && verb != 't')
            return false;
        padded(o, *(bool *)e.p ? "true" : "false", *(bool *)e.p ? 4 : 5, *(bool *)e.p ? 4 : 5, f, f->zero);
        return true;
    case K_STRING: case K_SLICE: {
        const gostring *s = e.p;       /* a slice begins alike */
        if (verb == 's' || (verb == 'v' && kind == K_STRING)) {
            text(o, s->p, s->n, f);
            return true;
        }
        if ((verb == 'x' || verb == 'X') && !f->space && !f->sharp && f->wid < 0 && f->prec < 0) {
            hexbytes(o, s->p, s->n, verb);
            return true;
        }
        return false;
    }
    case K_FLOAT32: case K_FLOAT64: {
        double d = kind == K_FLOAT64 ? *(double *)e.p : (double)*(float *)e.p;
        int bits = kind == K_FLOAT64 ? 64 : 32;
        if (f->sharp)
            return false;
        switch (verb) {
        case 'v': floating(o, d, bits, 'g', -1, f); return true;
        case 'g': case 'G': floating(o, d, bits, verb, -1, f); return true;
        case 'f': case 'e': case 'E': floating(o, d, bits, verb, 6, f); return true;
        }
        return false;
    }
    default: {
        uint64_t u = intof(e, kind);
        switch (verb) {
        case 'd': case 'v': return integer(o, u, issigned(kind), 10, verb, f);
        case 'x': case 'X': return integer(o, u, issigned(kind), 16, verb, f);
        case 'o': return integer(o, u, issigned(kind), 8, verb, f);
        case 'b': return integer(o, u, issigned(kind), 2, verb, f);
        case 'c':
            if (u >= 0x80 || f->wid >= 0)
                return false;
            put(o, &(char){ (char)u }, 1);
            return true;
        }
        return false;
    }
    }
}

/* ---- formats ---- */

/* Reads digits at *p; -1: none, or too large for us. */
static int64_t number(const char **p, const char *end)
{
    const char *q = *p;
    int64_t n = 0;
    for (; q < end && *q >= '0' && *q <= '9'; q++)
        if ((n = n * 10 + (*q - '0')) > MAXNUM)
            return -1;
    if (q == *p)
        return -1;
    *p = q;
    return n;
}

/* Appends what format[i:] says until its end, or until a directive that is not for here, whose index it returns. *arg: the operand that
 * comes next. Needs 0 <= i <= len(format). */
static int64_t directives(out *o, gostring fmt, int64_t i, const goeface *a, int64_t nargs, int64_t *arg)
{
    const char *format = fmt.p, *end = format + fmt.n, *p = format + i;
    while (p < end) {
        const char *lit = p;
        spec f = { .wid = -1, .prec = -1 };
        rt_charge(o->gp, 64);
        if (*p != '%') {
            p = rt_findlong(o->gp, p, '%', (uint64_t)(end - p));
            if (p == NULL)
                p = end;
            put(o, lit, p - lit);
            if (p == end)
                break;
            lit = p;
        }
        for (p++; p < end; p++) {
            rt_look(o->gp, p - lit);
            if (*p == '-') f.minus = true;
            else if (*p == '+') f.plus = true;
            else if (*p == '#') f.sharp = true;
            else if (*p == ' ') f.space = true;
            else if (*p == '0') f.zero = true;
            else break;
        }
        if (p < end && *p >= '1' && *p <= '9')
            f.wid = number(&p, end);
        if (p + 1 < end && *p == '.') {
            p++;
            f.prec = *p >= '0' && *p <= '9' ? number(&p, end) : 0;
        }
        if (p < end && *p == '%') {
            put(o, "%", 1);
            p++;
        } else if (p < end && f.prec <= MAXPREC && *arg < nargs && operand(o, a[*arg], *p, &f)) {
            ++*arg;
            p++;
        } else {
            p = lit;
            break;
        }
    }
    return p - format;
}

/* Appends the operands a[i:] as Println (ln) or Print does, until the end, or until one that is not for here, before which there is its
 * space already; returns its index. */
static int64_t operands(out *o, const goeface *a, int64_t n, int64_t i, bool ln)
{
    for (; i < n; i++) {
        int kind = kindof(a[i]);
        if (i > 0 && (ln || ((a[i].t == NULL || a[i].t->kind != K_STRING) && (a[i - 1].t == NULL || a[i - 1].t->kind != K_STRING))))
            put(o, " ", 1);
        if (kind != K_INVALID && kind != K_SLICE)
            plain(o, a[i], kind);
        else if (!composite(o, a[i], false))
            break;
    }
    return i;
}

/* func formatBasics(buf []byte, format string, i int, a []any, argNum int) (out []byte, next, nextArg int) */
static void fmt_formatBasics(g *gp, slot *fp)
{
    out o = { gp, { fp[5], fp[6], fp[7] } };
    int64_t arg = fp[14].i;
    fp[3].i = directives(&o, (gostring){ fp[8].p, fp[9].i }, fp[10].i, fp[11].p, fp[12].i, &arg);
    fp[4].i = arg;
    memcpy(fp, o.s, sizeof o.s);
}

/* func appendBasics(buf []byte, a []any, i int, ln bool) (out []byte, next int) */
static void fmt_appendBasics(g *gp, slot *fp)
{
    out o = { gp, { fp[4], fp[5], fp[6] } };
    fp[3].i = operands(&o, fp[7].p, fp[8].i, fp[10].i, fp[11].u & 1);
    memcpy(fp, o.s, sizeof o.s);
}

/* The string of what o has if all was done, else "", false. Most texts fit the C array that o begins with, so that they are copied once, as Go
 * copies them from the printer's buffer. */
static void finish(out *o, slot *fp, bool all)
{
    gostring s = all ? rt_slicebytetostring(o->gp, o->s[0].p, o->s[1].i) : (gostring){ 0 };
    fp[0].p = (void *)(uintptr_t)s.p;
    fp[1].i = s.n;
    fp[2].u = all;
}

enum { FIRST = 1024 };

/* func formatted(format string, a []any) (s string, ok bool) */
static void fmt_formatted(g *gp, slot *fp)
{
    char first[FIRST];
    out o = { gp, { { .p = first }, { .i = 0 }, { .i = FIRST } } };
    int64_t arg = 0, n = fp[4].i;
    bool all = directives(&o, (gostring){ fp[3].p, n }, 0, fp[5].p, fp[6].i, &arg) == n && arg == fp[6].i;
    finish(&o, fp, all);
}

/* func printed(a []any, ln bool) (s string, ok bool) */
static void fmt_printed(g *gp, slot *fp)
{
    char first[FIRST];
    out o = { gp, { { .p = first }, { .i = 0 }, { .i = FIRST } } };
    bool ln = fp[6].u & 1, all = operands(&o, fp[3].p, fp[4].i, 0, ln) == fp[4].i;
    if (all && ln)
        put(&o, "\n", 1);
    finish(&o, fp, all);
}

/* func appendError(buf []byte, arg any) (out []byte, ok bool) */
static void fmt_appendError(g *gp, slot *fp)
{
    out o = { gp, { fp[4], fp[5], fp[6] } };
    const rtype *t = fp[7].p;
    const gostring *s = t ? errortext(t, fp[8].p) : NULL;
    if (s)
        put(&o, s->p, s->n);
    fp[0] = o.s[0];
    fp[1] = o.s[1];
    fp[2] = o.s[2];
    fp[3].u = s != NULL;
}

/* func findPercent(s string) int: the index of the first '%', or len(s) */
static void fmt_findPercent(g *gp, slot *fp)
{
    const char *s = fp[1].p, *at = rt_findlong(gp, s, '%', (uint64_t)fp[2].i);
    fp[0].i = at ? at - s : fp[2].i;
}

const rt_native_def stdlib_fmt_natives[] = {
    {"fmt.formatBasics", fmt_formatBasics},
    {"fmt.findPercent", fmt_findPercent},
    {"fmt.appendError", fmt_appendError},
    {"fmt.appendBasics", fmt_appendBasics},
    {"fmt.formatted", fmt_formatted},
    {"fmt.printed", fmt_printed},
    {0, 0},
};
