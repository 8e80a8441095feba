/* diag.c - diagnostics: collected, sorted, and rendered for people or for programs.
 *
 * Nothing is printed here. Rendering expands tabs, so that the caret stands under the
 * column whatever the terminal's tab stops, and cuts long lines to a window around it:
 * its cost does not grow with the length of a line.
 */
#include "compiler/syntax/diag.h"
#include "base/utf8.h"

#include <stdlib.h>

static const struct { const char *name, *meaning; bytes example; } codes[] = {
    [DIAG_NONE] = { "NONE", "", { "", 0 } },
#define DIAG(code, meaning, example) [E_##code] = { #code, meaning, { example, sizeof(example) - 1 } },
#include "compiler/syntax/errors.def"
#undef DIAG
};

const char *diag_codename(enum diag_code c)
{
    return (unsigned)c < DIAG_COUNT ? codes[c].name : "NONE";
}

const char *diag_meaning(enum diag_code c)
{
    return (unsigned)c < DIAG_COUNT ? codes[c].meaning : "";
}

bytes diag_example(enum diag_code c)
{
    return (unsigned)c < DIAG_COUNT ? codes[c].example : (bytes){ "", 0 };
}

diagnostic *diag_atv(diags *d, pos p, enum diag_code code, const char *fmt, va_list ap)
{
    diagnostic g = { .at = p, .code = code, .msg = arena_vprintf(d->ar, fmt, ap), .seq = (uint32_t)d->list.n };
    vec_push(d->ar, &d->list, g);
    d->nerrors++;
    return &d->list.at[d->list.n - 1];
}

void diag_notev(diags *d, pos p, const char *fmt, va_list ap)
{
    diag_note **last = &d->list.at[d->list.n - 1].notes, *n = arena_new(d->ar, diag_note);
    while (*last) last = &(*last)->next;
    *n = (diag_note){ .at = p, .msg = arena_vprintf(d->ar, fmt, ap) };
    *last = n;
}

diagnostic *diag_at(diags *d, pos p, enum diag_code code, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    diagnostic *g = diag_atv(d, p, code, fmt, ap);
    va_end(ap);
    return g;
}

static int by_position(const void *a, const void *b)
{
    const diagnostic *x = a, *y = b;
    if (x->at != y->at) return x->at < y->at ? -1 : 1;
    return x->seq < y->seq ? -1 : x->seq > y->seq;
}

void diags_sort(diags *d)
{
    if (d->list.n < 2) return;
    qsort(d->list.at, (size_t)d->list.n, sizeof *d->list.at, by_position);
    int n = 0, linestart = 0;
    position here = { 0 };
    for (int i = 0; i < d->list.n; i++) {
        diagnostic *g = &d->list.at[i];
        position q = diags_position(d, g->at);
        if (i == 0 || q.line != here.line || q.file != here.file) {
            linestart = n;
            here = q;
        }
        bool twin = false;
        for (int k = linestart; k < n && !twin; k++) twin = d->list.at[k].at == g->at && strcmp(d->list.at[k].msg, g->msg) == 0;
        if (!twin) d->list.at[n++] = *g;
        else d->nerrors--;
    }
    d->list.n = n;
}

/* ---- rendering ---- */

#define WINDOW 120               /* columns of source shown at most */
#define TAB 4

static void json_string(buf *out, const char *s, size_t n)
{
    buf_putc(out, '"');
    for (size_t i = 0; i < n;) {
        unsigned char c = (unsigned char)s[i];
        if (c == '"' || c == '\\') { buf_putc(out, '\\'); buf_putc(out, (char)c); i++; }
        else if (c == '\n') { buf_puts(out, "\\n"); i++; }
        else if (c == '\t') { buf_puts(out, "\\t"); i++; }
        else if (c < 0x20 || c == 0x7F) { buf_printf(out, "\\u%04x", c); i++; }
        else if (c < 0x80) { buf_putc(out, (char)c); i++; }
        else {
            uint32_t r;
            i += (size_t)utf8_decode(s + i, n - i, &r);
            buf_putrune(out, r);
        }
    }
    buf_putc(out, '"');
}

static void json_place(diags *d, buf *out, pos p)
{
    position q = diags_position(d, p);
    buf_puts(out, "{\"file\":");
    json_string(out, q.file ? q.file : "", q.file ? strlen(q.file) : 0);
    buf_printf(out, ",\"line\":%u,\"col\":%u", q.line, q.col);
}

static void render_json(diags *d, buf *out, const diagnostic *g)
{
    position end = diags_position(d, diag_end(d, g));
    json_place(d, out, g->at);
    buf_printf(out, ",\"endline\":%u,\"endcol\":%u,\"code\":\"%s\",\"message\":", end.line, end.col, diag_codename(g->code));
    json_string(out, g->msg, strlen(g->msg));
    buf_puts(out, ",\"notes\":[");
    for (diag_note *n = g->notes; n; n = n->next) {
        if (n != g->notes) buf_putc(out, ',');
        json_place(d, out, n->at);
        buf_puts(out, ",\"message\":");
        json_string(out, n->msg, strlen(n->msg));
        buf_putc(out, '}');
    }
    buf_puts(out, "]}\n");
}

/* One rune of a source line as the terminal shall see it; returns the columns it takes. */
static int shown(buf *out, uint32_t r, int col)
{
    if (r == '\t') {
        int n = TAB - col % TAB;
        for (int i = 0; i < n; i++) buf_putc(out, ' ');
        return n;
    }
    buf_putrune(out, rune_is_print(r) ? r : RUNE_ERROR);
    return 1;
}

static void render_source(diags *d, buf *out, pos p, int flags)
{
    source *s = diags_file(d, p);
    if (!s) return;
    position q = diags_physical(d, p);
    uint32_t start = s->lines.at[q.line - 1], at = p - s->base;
    uint32_t end = q.line < (uint32_t)s->lines.n ? s->lines.at[q.line] - 1 : s->n;
    if (end > start && s->text[end - 1] == '\r') end--;
    if (at > end) at = end;
    uint32_t from = start;
    if (at - start > WINDOW - 40) {                 /* long line: begin in its middle, at a rune's start */
        from = at - (WINDOW - 60);
        while (from < at && ((unsigned char)s->text[from] & 0xC0) == 0x80) from++;
    }
    buf_puts(out, "    ");
    if (from > start) buf_puts(out, "...");
    int col = from > start ? 3 : 0, caret = -1;
    uint32_t i = from;
    while (i < end && col < WINDOW) {
        if (i >= at && caret < 0) caret = col;
        uint32_t r;
        int w = utf8_decode(s->text + i, end - i, &r);
        col += shown(out, r, col);
        i += (uint32_t)w;
    }
    if (caret < 0) caret = col;
    if (i < end) buf_puts(out, "...");
    buf_puts(out, "\n    ");
    for (int k = 0; k < caret; k++) buf_putc(out, ' ');
    buf_puts(out, flags & DIAG_COLOR ? "\033[1;32m^\033[0m\n" : "^\n");
}

static void render_place(diags *d, buf *out, pos p)
{
    position q = diags_position(d, p);
    if (!q.file) return;
    buf_puts(out, q.file);
    if (q.line) buf_printf(out, ":%u", q.line);
    if (q.col) buf_printf(out, ":%u", q.col);
    buf_puts(out, ": ");
}

void diags_render(diags *d, buf *out, int flags, int max)
{
    for (int i = 0; i < d->list.n; i++) {
        const diagnostic *g = &d->list.at[i];
        if (max && i >= max) {
            if (!(flags & DIAG_JSON)) buf_puts(out, "too many errors\n");
            return;
        }
        if (flags & DIAG_JSON) { render_json(d, out, g); continue; }
        if (flags & DIAG_COLOR) buf_puts(out, "\033[1m");
        render_place(d, out, g->at);
        if (flags & DIAG_COLOR) buf_puts(out, "\033[31m");
        buf_puts(out, g->msg);
        for (diag_note *n = g->notes; n; n = n->next) {
            buf_puts(out, "\n\t");
            render_place(d, out, n->at);
            buf_puts(out, n->msg);
        }
        if (flags & DIAG_COLOR) buf_puts(out, "\033[0m");
        buf_putc(out, '\n');
        if (!(flags & DIAG_NOSOURCE)) render_source(d, out, g->at, flags);
    }
}
