/* lex.c - the scanner.
 *
 * It reads bytes, not runes. One pass over the file first (fast: usually all bytes are
 * ASCII) reports every NUL byte, every invalid UTF-8 sequence and every byte order mark
 * behind the start; if there are such bytes, scanning goes on over a copy in which they are
 * blanked. So afterwards: the only NUL is the end, every byte >= 0x80 belongs to a valid
 * rune, and nothing else in this file has to ask.
 *
 * Names are hashed while their end is looked for and interned at once; keywords are syms
 * whose token is set. Nothing is allocated per token.
 *
 * Semicolons: after a token that can end a statement (nlsemi), a newline, the end of the
 * file, or a comment that holds a newline becomes T_SEMI.
 *
 * Error texts and positions are those of Go's compiler.
 * Locking: none. Every loop moves cur forward, and what looks behind stays on its line (directives) or
 * within 100 bytes (bad bytes in names): scanning is linear.
 */
#include "compiler/syntax/lex.h"
#include "base/utf8.h"

#include <stdio.h>
#include <stdlib.h>

#define MAX_ERRORS 10000         /* per file; then scanning stops: what follows helps nobody */

enum { C_LETTER = 1, C_DIGIT = 2, C_HEX = 4, C_HIGH = 8, C_BLANK = 16, C_STR = 32 /* ends the fast loop inside "..." */ };

#define H (C_HIGH)
#define HEX8 H, H, H, H, H, H, H, H
#define HIGH128 HEX8, HEX8, HEX8, HEX8, HEX8, HEX8, HEX8, HEX8, HEX8, HEX8, HEX8, HEX8, HEX8, HEX8, HEX8, HEX8
static const uint8_t class[256] = {
    [0] = C_STR, ['\n'] = C_STR, ['"'] = C_STR, ['\\'] = C_STR,
    [' '] = C_BLANK, ['\t'] = C_BLANK, ['\r'] = C_BLANK,
    ['0'] = C_DIGIT | C_HEX, C_DIGIT | C_HEX, C_DIGIT | C_HEX, C_DIGIT | C_HEX, C_DIGIT | C_HEX,
    C_DIGIT | C_HEX, C_DIGIT | C_HEX, C_DIGIT | C_HEX, C_DIGIT | C_HEX, C_DIGIT | C_HEX,
    ['A'] = C_LETTER | C_HEX, C_LETTER | C_HEX, C_LETTER | C_HEX, C_LETTER | C_HEX, C_LETTER | C_HEX, C_LETTER | C_HEX,
    ['G'] = C_LETTER, C_LETTER, C_LETTER, C_LETTER, C_LETTER, C_LETTER, C_LETTER, C_LETTER, C_LETTER, C_LETTER,
    C_LETTER, C_LETTER, C_LETTER, C_LETTER, C_LETTER, C_LETTER, C_LETTER, C_LETTER, C_LETTER, C_LETTER,
    ['_'] = C_LETTER,
    ['a'] = C_LETTER | C_HEX, C_LETTER | C_HEX, C_LETTER | C_HEX, C_LETTER | C_HEX, C_LETTER | C_HEX, C_LETTER | C_HEX,
    ['g'] = C_LETTER, C_LETTER, C_LETTER, C_LETTER, C_LETTER, C_LETTER, C_LETTER, C_LETTER, C_LETTER, C_LETTER,
    C_LETTER, C_LETTER, C_LETTER, C_LETTER, C_LETTER, C_LETTER, C_LETTER, C_LETTER, C_LETTER, C_LETTER,
    [128] = HIGH128,
};
#undef H

static const uint8_t prec_of[T_COUNT] = {
#define TOKEN(t, s, p) [t] = p,
#include "compiler/syntax/token.def"
#undef TOKEN
};

static const char *const spelling[T_COUNT] = {
#define TOKEN(t, s, p) [t] = s,
#include "compiler/syntax/token.def"
#undef TOKEN
};

const char *tok_str(int tok)
{
    return tok >= 0 && tok < T_COUNT ? spelling[tok] : "?";
}

static bool is_dec(int c) { return class[c] & C_DIGIT; }
static bool is_hex(int c) { return class[c] & C_HEX; }
static int lower(int c) { return c | 0x20; }

/* ---- errors ---- */

static void report(lexer *l, pos at, enum diag_code code, const char *fmt, va_list ap)
{
    if (l->quiet) return;
    l->bad = true;
    if (l->nerrors >= MAX_ERRORS) { l->cur = l->end; return; }
    l->nerrors++;
    const char *msg = arena_vprintf(l->d->ar, fmt, ap);
    if (strncmp(msg, "syntax error", 12) != 0) {             /* gc drops a message that repeats the last one on its line */
        uint32_t line = diags_physical(l->d, at).line;
        bool again = l->other && l->other_line == line && strcmp(l->other, msg) == 0;
        l->other = msg;
        l->other_line = line;
        if (again) return;
    }
    diag_at(l->d, at, code, "%s", msg);
}

void lex_error(lexer *l, pos at, enum diag_code code, const char *fmt, ...)
{
    if (l->quiet) return;
    if (strncmp(fmt, "syntax error", 12) == 0) {
        uint32_t line = diags_physical(l->d, at).line;
        if (line == l->syntax_line) { l->nerrors++; return; }
        l->syntax_line = line;
    }
    va_list ap;
    va_start(ap, fmt);
    report(l, at, code, fmt, ap);
    va_end(ap);
}

static pos pos_at(lexer *l, const uint8_t *p)
{
    return l->src->base + (uint32_t)(p - l->text);
}

/* Reports at the byte p, or at the current token's start when p is NULL. */
static void PRINTF(4, 5) err(lexer *l, const uint8_t *p, enum diag_code code, const char *fmt, ...)
{
    if (l->quiet) return;
    va_list ap;
    va_start(ap, fmt);
    report(l, p ? pos_at(l, p) : l->src->base + l->off, code, fmt, ap);
    va_end(ap);
}

/* The text ended inside a token. */
static void unfinished(lexer *l)
{
    if (!l->quiet && l->nerrors == 0) l->hit_eof = true;
}

/* Writes r as fmt's %#U would: U+0023 '#'. out has room for 32 bytes. */
static const char *rune_name(char *out, uint32_t r)
{
    int n = snprintf(out, 16, "U+%04X", r);
    if (r <= 0x10FFFF && rune_is_print(r)) {
        out[n++] = ' ';
        out[n++] = '\'';
        n += utf8_encode(out + n, r);
        out[n++] = '\'';
        out[n] = 0;
    }
    return out;
}

/* Writes r quoted as a Go rune literal (%q). out has room for 32 bytes. */
static const char *rune_quoted(char *out, uint32_t r)
{
    const char *esc = NULL;
    switch (r) {
    case '\a': esc = "\\a"; break;
    case '\b': esc = "\\b"; break;
    case '\f': esc = "\\f"; break;
    case '\n': esc = "\\n"; break;
    case '\r': esc = "\\r"; break;
    case '\t': esc = "\\t"; break;
    case '\v': esc = "\\v"; break;
    case '\\': esc = "\\\\"; break;
    case '\'': esc = "\\'"; break;
    }
    if (esc) snprintf(out, 32, "'%s'", esc);
    else if (rune_is_print(r)) {
        int n = 0;
        out[n++] = '\'';
        n += utf8_encode(out + n, r);
        out[n++] = '\'';
        out[n] = 0;
    } else if (r < 0x80) snprintf(out, 32, "'\\x%02x'", r);
    else snprintf(out, 32, r < 0x10000 ? "'\\u%04x'" : "'\\U%08x'", r);
    return out;
}

/* ---- start and end ---- */

/* True if p[0..n) has a NUL or a byte above 0x7F; eight bytes at a time. */
static bool any_special(const uint8_t *p, size_t n)
{
    const uint64_t ones = 0x0101010101010101u, highs = 0x8080808080808080u;
    uint64_t seen = 0;
    size_t i = 0;
    for (; i + 8 <= n; i += 8) {
        uint64_t w;
        memcpy(&w, p + i, 8);
        seen |= w | ((w - ones) & ~w);         /* the high bits: a high byte, or a zero byte */
    }
    if (seen & highs) return true;
    for (; i < n; i++)
        if (p[i] == 0 || p[i] >= 0x80) return true;
    return false;
}

/* Reports the bytes no Go source may hold; returns the text, or a copy without them. */
static const uint8_t *check_bytes(lexer *l, const uint8_t *p, uint32_t n, bool tell)
{
    uint8_t *copy = NULL;
    int told = 0;
    for (uint32_t i = 0; i < n;) {
        uint32_t r = p[i];
        int w = 1;
        const char *what = NULL;
        enum diag_code code = E_INVALIDNUL;
        if (r == 0) what = "invalid NUL character";
        else if (r >= 0x80) {
            w = utf8_decode((const char *)p + i, n - i, &r);
            if (r == RUNE_ERROR && w == 1) what = "invalid UTF-8 encoding", code = E_INVALIDUTF8;
            else if (r == 0xFEFF && i > 0) what = "invalid BOM in the middle of the file", code = E_INVALIDBOM;
        }
        if (what) {
            if (!copy) {
                copy = arena_alloc(l->d->ar, (size_t)n + 1, 1);
                memcpy(copy, p, (size_t)n + 1);
            }
            /* A name stays in one piece (and is none of the keywords); elsewhere a blank changes nothing. */
            uint32_t b = i, stop = i > 100 ? i - 100 : 0;
            while (b > stop && (class[copy[b - 1]] & (C_LETTER | C_DIGIT))) b--;
            bool inside = b < i && (class[copy[b]] & C_LETTER);
            memset(copy + i, inside ? '_' : ' ', (size_t)w);
            if (!l->badbyte) l->badbyte = l->src->base + i;
            if (tell && ++told <= MAX_ERRORS) diag_at(l->d, l->src->base + i, code, "%s", what);
        }
        i += (uint32_t)w;
    }
    return copy ? copy : p;
}

static void set_keywords(symtab *t)
{
    if (intern_cstr(t, "break")->token) return;
    for (int k = T_BREAK; k < T_COUNT; k++) intern_cstr(t, spelling[k])->token = (uint8_t)k;
}

void lex_init(lexer *l, diags *d, symtab *syms, source *src, uint32_t off)
{
    *l = (lexer){ .d = d, .syms = syms, .src = src };
    set_keywords(syms);
    l->text = (const uint8_t *)src->text;
    if (!src->plain && any_special(l->text, src->n)) l->text = check_bytes(l, l->text, src->n, off == 0);
    else src->plain = true;
    l->end = l->text + src->n;
    l->cur = l->text + off;
    if (off == 0) {
        if (src->n >= 3 && memcmp(l->cur, "\xEF\xBB\xBF", 3) == 0) l->cur += 3;
        if (l->cur[0] == '#' && l->cur[1] == '!') {
            const uint8_t *nl = memchr(l->cur, '\n', (size_t)(l->end - l->cur));
            l->cur = nl ? nl : l->end;
        }
    }
}

void lex_free(lexer *l)
{
    buf_free(&l->pragma);
}

/* ---- comments and directives ---- */

/* The number behind the last ':' of s[0..n). Returns the index behind the colon, 0 without one; *ok: it is a number. */
static uint32_t trailing_number(const uint8_t *s, uint32_t n, uint64_t *num, bool *ok)
{
    uint32_t i = n;
    while (i > 0 && s[i - 1] != ':') i--;
    *num = 0;
    *ok = i > 0 && i < n;
    if (i == 0) return 0;
    for (uint32_t k = i; k < n; k++) {
        if (!is_dec(s[k]) || *num > (uint64_t)1 << 58) { *ok = false; break; }
        *num = *num * 10 + (uint64_t)(s[k] - '0');
    }
    return i;
}

#define POS_MAX (1u << 30)       /* the largest line or column a //line directive may name */

/* s[0..n) is the text behind "line "; next is the offset it takes effect at. */
static void line_directive(lexer *l, const uint8_t *s, uint32_t n, uint32_t next)
{
    uint64_t num, num2, line, col = 0;
    bool ok, ok2;
    uint32_t i = trailing_number(s, n, &num, &ok);
    if (i == 0) return;
    if (!ok) {
        err(l, s + i, E_LINEDIR, "invalid line number: %.*s", (int)(n - i), s + i);
        return;
    }
    uint32_t i2 = trailing_number(s, i - 1, &num2, &ok2);
    uint32_t namelen = i - 1, lineat = i, linelen = n - i;
    if (ok2) {
        line = num2;
        col = num;
        if (col == 0 || col > POS_MAX) {
            err(l, s + i, E_LINEDIR, "invalid column number: %.*s", (int)(n - i), s + i);
            return;
        }
        namelen = i2 - 1;
        lineat = i2;
        linelen = i - 1 - i2;
    } else {
        line = num;
    }
    if (line == 0 || line > POS_MAX) {
        err(l, s + lineat, E_LINEDIR, "invalid line number: %.*s", (int)linelen, s + lineat);
        return;
    }
    if (l->quiet) return;
    const char *name;
    if (namelen == 0 && ok2)
        name = l->src->linebases.n ? l->src->linebases.at[l->src->linebases.n - 1].file : l->src->name;
    else
        name = arena_strndup(l->d->ar, (const char *)s, namelen);
    source_addline(l->d, l->src, next, name, (uint32_t)line, (uint32_t)col);
}

static bool has_prefix(const uint8_t *s, size_t n, const char *prefix)
{
    size_t k = strlen(prefix);
    return n >= k && memcmp(s, prefix, k) == 0;
}

/* The directives that are only for Go's runtime, and for files that cgo made, whose arguments are looked at even so. */
static void private_directive(lexer *l, const uint8_t *s, uint32_t n)
{
    static const char *const runtime[] = { "go:systemstack", "go:nowritebarrier", "go:nowritebarrierrec", "go:yeswritebarrierrec" };
    static const struct { const char *word, *args, *shapes; } cgo[] = {      /* shapes: of the arguments, p plain, q quoted */
        { "go:cgo_export_static", "local [remote]", "p pp" }, { "go:cgo_export_dynamic", "local [remote]", "p pp" },
        { "go:cgo_import_dynamic", "local [remote [\"library\"]]", "p pp ppq" }, { "go:cgo_import_static", "local", "p" },
        { "go:cgo_dynamic_linker", "\"path\"", "q" }, { "go:cgo_ldflag", "\"arg\"", "q" },
    };
    uint32_t w = 0;
    while (w < n && s[w] != ' ' && s[w] != '\t') w++;
    for (size_t k = 0; k < countof(runtime); k++)
        if (strlen(runtime[k]) == w && memcmp(runtime[k], s, w) == 0) diag_at(l->d, pos_at(l, s), E_PRAGMA, "//%s only allowed in runtime", runtime[k]);
    if (!has_prefix(s, n, "go:cgo_")) return;
    char shape[8] = "";
    uint32_t args = 0;
    for (uint32_t i = w; i < n && args < sizeof shape - 1; args++) {
        while (i < n && (s[i] == ' ' || s[i] == '\t')) i++;
        if (i == n) break;
        bool quoted = s[i] == '"';
        i++;
        while (i < n && (quoted ? s[i] != '"' : s[i] != ' ' && s[i] != '\t')) i++;
        i += quoted && i < n;
        shape[args] = quoted ? 'q' : 'p';
    }
    bool dynamic = w == 21 && memcmp(s, "go:cgo_import_dynamic", w) == 0;
    if (!dynamic || args < 3) diag_at(l->d, pos_at(l, s), E_PRAGMA, "//%.*s only allowed in cgo-generated code", (int)n, s);
    for (size_t k = 0; k < countof(cgo); k++) {
        if (strlen(cgo[k].word) != w || memcmp(cgo[k].word, s, w) != 0) continue;
        const char *at = args ? strstr(cgo[k].shapes, shape) : NULL;
        while (at && ((at > cgo[k].shapes && at[-1] != ' ') || (at[args] && at[args] != ' '))) at = strstr(at + 1, shape);
        if (!at) diag_at(l->d, pos_at(l, s), E_PRAGMA, "usage: //%s %s", cgo[k].word, cgo[k].args);
    }
}

/* s[0..n) starts with "go:"; the comment's slashes are at s-2. */
static void go_directive(lexer *l, const uint8_t *s, uint32_t n)
{
    if (l->quiet) return;
    while (n > 0 && s[n - 1] == '\r') n--;
    if (l->top && !l->buildtag && (has_prefix(s, n, "go:build ") || has_prefix(s, n, "go:build\t")))
        l->buildtag = arena_strndup(l->d->ar, (const char *)s + 9, n - 9);
    bool debug = l->top && has_prefix(s, n, "go:debug") && (n == 8 || s[8] == ' ' || s[8] == '\t');
    if (debug) {
        uint32_t from = n == 8 ? 8 : 9;
        vec_push(l->d->ar, &l->godebug, ((Setting){ pos_at(l, s - 2), arena_strndup(l->d->ar, (const char *)s + from, n - from) }));
    }
    if (debug || (l->top && has_prefix(s, n, "go:build"))) return;
    const uint8_t *b = s - 2;
    while (b > l->text && (class[b[-1]] & C_BLANK)) b--;
    if (b > l->text && b[-1] != '\n') {
        diag_at(l->d, pos_at(l, s), E_PRAGMA, "misplaced compiler directive");
        return;
    }
    if (has_prefix(s, n, "go:linkname") && (n == 11 || s[11] == ' ' || s[11] == '\t')) {
        linkline line = { pos_at(l, s), arena_strndup(l->d->ar, (const char *)s + 11, n - 11) };
        vec_push(l->d->ar, &l->links, line);
    }
    static const struct { const char *word; uint8_t kind; } known[] = {
        { "go:build", PRAGMA_BUILD }, { "go:embed", PRAGMA_EMBED },
        { "go:nointerface", PRAGMA_FUNC }, { "go:noescape", PRAGMA_FUNC }, { "go:norace", PRAGMA_FUNC },
        { "go:nosplit", PRAGMA_FUNC }, { "go:noinline", PRAGMA_FUNC }, { "go:nocheckptr", PRAGMA_FUNC },
        { "go:systemstack", PRAGMA_FUNC }, { "go:nowritebarrier", PRAGMA_FUNC }, { "go:nowritebarrierrec", PRAGMA_FUNC },
        { "go:yeswritebarrierrec", PRAGMA_FUNC }, { "go:cgo_unsafe_args", PRAGMA_FUNC },
        { "go:uintptrkeepalive", PRAGMA_FUNC }, { "go:uintptrescapes", PRAGMA_FUNC }, { "go:registerparams", PRAGMA_FUNC },
    };
    if (!l->src->lazy) private_directive(l, s, n);
    if (l->pragma.n) buf_putc(&l->pragma, '\n');
    buf_puts(&l->pragma, "//");
    buf_put(&l->pragma, s, n);
    uint32_t w = 0;
    while (w < n && s[w] != ' ' && s[w] != '\t') w++;
    for (size_t k = 0; k < countof(known); k++)
        if (strlen(known[k].word) == w && memcmp(known[k].word, s, w) == 0) {
            flagged g = { pos_at(l, s), known[k].kind };
            vec_push(l->d->ar, &l->flagged, g);
        }
}

/* The lines as they were before //go:build: they count where a blank line parts them from the package clause. */
static void plus_build(lexer *l, const uint8_t *s, const uint8_t *e)
{
    const uint8_t *p = e;
    for (;;) {
        if (p >= l->end) return;
        const uint8_t *line = ++p;
        while (p < l->end && (*p == ' ' || *p == '\t' || *p == '\r')) p++;
        if (p >= l->end || *p == '\n') break;
        if (p[0] != '/' || p[1] != '/') return;
        p = memchr(line, '\n', (size_t)(l->end - line));
        if (!p) return;
    }
    l->plusbuild = build_plusline(l->d->ar, l->plusbuild, (const char *)s, (size_t)(e - s));
}

/* p is behind "//". Returns the newline's place. */
static const uint8_t *line_comment(lexer *l, const uint8_t *p)
{
    const uint8_t *e = memchr(p, '\n', (size_t)(l->end - p));
    if (!e) e = l->end;
    if (l->top && !l->quiet && has_prefix(p + strspn((const char *)p, " \t"), (size_t)(e - p), "+build")) {
        const uint8_t *s = p + strspn((const char *)p, " \t") + 6;
        if (s == e || *s == ' ' || *s == '\t' || *s == '\r') plus_build(l, s, e);
    }
    if (*p == 'g' && p[1] == 'o' && p[2] == ':') {
        go_directive(l, p, (uint32_t)(e - p));
    } else if (*p == 'l' && has_prefix(p, (size_t)(e - p), "line ") && (p - 2 == l->text || p[-3] == '\n')) {
        uint32_t n = (uint32_t)(e - p) - 5;
        if (n > 0 && p[5 + n - 1] == '\r') n--;
        line_directive(l, p + 5, n, (uint32_t)(e - l->text) + (e < l->end));
    }
    return e;
}

/* p is behind the opening. Returns the place behind the closing, or the end of the text. */
static const uint8_t *full_comment(lexer *l, const uint8_t *p)
{
    const uint8_t *b = p;
    while ((p = memchr(p, '*', (size_t)(l->end - p))) != NULL) {
        if (p[1] == '/') {
            if (*b == 'l' && has_prefix(b, (size_t)(p - b), "line ") && !memchr(b, '\n', (size_t)(p - b)))
                line_directive(l, b + 5, (uint32_t)(p - b) - 5, (uint32_t)(p + 2 - l->text));
            return p + 2;
        }
        p++;
    }
    unfinished(l);
    err(l, NULL, E_COMMENT, "comment not terminated");
    return l->end;
}

/* ---- numbers ---- */

static const char *base_name(int base)
{
    return base == 2 ? "binary" : base == 8 ? "octal" : base == 10 ? "decimal" : "hexadecimal";
}

/* Reads digits and '_'. *sep collects 1: digits seen, 2: '_' seen. The first decimal digit that base has not goes to *bad. */
static const uint8_t *digits(const uint8_t *p, int base, int *sep, const uint8_t **bad)
{
    for (;; p++) {
        if (*p == '_') { *sep |= 2; continue; }
        if (base == 16 ? !is_hex(*p) : !is_dec(*p)) return p;
        if (base < 10 && *p >= '0' + base && !*bad) *bad = p;
        *sep |= 1;
    }
}

/* The first '_' of s[0..n) that is not between digits (a base prefix counts as one), or NULL. */
static const uint8_t *stray_separator(const uint8_t *s, size_t n)
{
    bool digit = false, hex = false;             /* digit: the byte before is a digit or the prefix */
    size_t i = 0;
    if (n >= 2 && s[0] == '0') {
        int c = lower(s[1]);
        hex = c == 'x';
        if (hex || c == 'o' || c == 'b') { digit = true; i = 2; }
    }
    bool under = false;                          /* the byte before is '_' */
    for (; i < n; i++) {
        if (s[i] == '_') {
            if (!digit) return s + i;
            under = true;
            digit = false;
        } else if (is_dec(s[i]) || (hex && is_hex(s[i]))) {
            digit = true;
            under = false;
        } else {
            if (under) return s + i - 1;
            digit = under = false;
        }
    }
    return under ? s + n - 1 : NULL;
}

/* p is behind a leading '.' if point, else at the first digit. */
static const uint8_t *number(lexer *l, const uint8_t *p, bool point)
{
    const uint8_t *start = l->text + l->off, *bad = NULL;
    int base = 10, prefix = 0, sep = 0, kind = T_INT;
    bool ok = true;
    char q[32];
    if (!point) {
        if (*p == '0') {
            p++;
            switch (lower(*p)) {
            case 'x': base = 16; prefix = 'x'; p++; break;
            case 'o': base = 8; prefix = 'o'; p++; break;
            case 'b': base = 2; prefix = 'b'; p++; break;
            default: base = 8; prefix = '0'; sep = 1;
            }
        }
        p = digits(p, base, &sep, &bad);
        if (*p == '.') {
            if (prefix == 'o' || prefix == 'b') {
                err(l, p, E_NUMBER, "invalid radix point in %s literal", base_name(base));
                ok = false;
            }
            p++;
            point = true;
        }
    }
    if (point) {
        kind = T_FLOAT;
        p = digits(p, base, &sep, &bad);
    }
    if (!(sep & 1) && ok) {
        err(l, p, E_NUMBER, "%s literal has no digits", base_name(base));
        ok = false;
    }
    int e = lower(*p);
    if (e == 'e' || e == 'p') {
        if (ok && e == 'e' && prefix && prefix != '0') {
            err(l, p, E_NUMBER, "%s exponent requires decimal mantissa", rune_quoted(q, *p));
            ok = false;
        } else if (ok && e == 'p' && prefix != 'x') {
            err(l, p, E_NUMBER, "%s exponent requires hexadecimal mantissa", rune_quoted(q, *p));
            ok = false;
        }
        kind = T_FLOAT;
        p++;
        if (*p == '+' || *p == '-') p++;
        int esep = 0;
        const uint8_t *none = p;
        p = digits(p, 10, &esep, &none);
        if (!(esep & 1) && ok) {
            err(l, p, E_NUMBER, "exponent has no digits");
            ok = false;
        }
        sep |= esep & 2;
    } else if (prefix == 'x' && kind == T_FLOAT && ok) {
        err(l, p, E_NUMBER, "hexadecimal mantissa requires a 'p' exponent");
        ok = false;
    }
    if (*p == 'i') {
        kind = T_IMAG;
        p++;
    }
    l->tok = (uint8_t)kind;
    l->nlsemi = true;
    if (kind == T_INT && bad && ok) {
        err(l, bad, E_NUMBER, "invalid digit %s in %s literal", rune_quoted(q, *bad), base_name(base));
        ok = false;
    }
    const uint8_t *stray;
    if ((sep & 2) && ok && (stray = stray_separator(start, (size_t)(p - start))) != NULL)
        err(l, stray, E_NUMBER, "'_' must separate successive digits");
    return p;
}

/* ---- runes and strings ---- */

/* p is behind a backslash. Returns the place behind the escape; *ok becomes false after an error. */
static const uint8_t *escape(lexer *l, const uint8_t *p, int quote, bool *ok)
{
    int n, base;
    uint32_t max, x = 0, r;
    char q[32];
    switch (*p) {
    case 'a': case 'b': case 'f': case 'n': case 'r': case 't': case 'v': case '\\':
        return p + 1;
    case '0': case '1': case '2': case '3': case '4': case '5': case '6': case '7':
        n = 3; base = 8; max = 255;
        break;
    case 'x': p++; n = 2; base = 16; max = 255; break;
    case 'u': p++; n = 4; base = 16; max = 0x10FFFF; break;
    case 'U': p++; n = 8; base = 16; max = 0x10FFFF; break;
    default:
        if (*p == quote) return p + 1;
        if (p == l->end) return p;               /* the caller reports the end */
        err(l, p, E_ESCAPE, "unknown escape");
        *ok = false;
        return p;
    }
    for (; n > 0; n--) {
        if (p == l->end) return p;
        int d = is_dec(*p) ? *p - '0' : is_hex(*p) ? lower(*p) - 'a' + 10 : base;
        if (d >= base) {
            utf8_decode((const char *)p, (size_t)(l->end - p), &r);
            err(l, p, E_ESCAPE, "invalid character %s in %s escape", rune_quoted(q, r), base_name(base));
            *ok = false;
            return p;
        }
        x = x * (uint32_t)base + (uint32_t)d;
        p++;
    }
    if (x > max && base == 8) {
        err(l, p, E_ESCAPE, "octal escape value %u > 255", x);
        *ok = false;
    } else if (x > max || (x >= 0xD800 && x < 0xE000)) {
        err(l, p, E_ESCAPE, "escape is invalid Unicode code point %s", rune_name(q, x));
        *ok = false;
    }
    return p;
}

static const uint8_t *rune_literal(lexer *l, const uint8_t *p)
{
    bool ok = true;
    for (int n = 0;; n++) {
        if (*p == '\'') {
            if (ok && n == 0) err(l, p, E_RUNELIT, "empty rune literal or unescaped '");
            else if (ok && n != 1) err(l, NULL, E_RUNELIT, "more than one character in rune literal");
            p++;
            break;
        }
        if (*p == '\\') { p = escape(l, p + 1, '\'', &ok); continue; }
        if (*p == '\n') {
            if (ok) err(l, p, E_RUNELIT, "newline in rune literal");
            break;
        }
        if (p == l->end) {
            if (ok) {
                unfinished(l);
                err(l, NULL, E_RUNELIT, "rune literal not terminated");
            }
            break;
        }
        uint32_t r;
        p += *p < 0x80 ? 1 : utf8_decode((const char *)p, (size_t)(l->end - p), &r);
    }
    l->tok = T_CHAR;
    l->nlsemi = true;
    return p;
}

static const uint8_t *string_literal(lexer *l, const uint8_t *p)
{
    bool ok = true;
    for (;;) {
        while (!(class[*p] & C_STR)) p++;
        if (*p == '"') { p++; break; }
        if (*p == '\\') { p = escape(l, p + 1, '"', &ok); continue; }
        if (*p == '\n') { err(l, p, E_STRINGLIT, "newline in string"); break; }
        unfinished(l);
        err(l, NULL, E_STRINGLIT, "string not terminated");
        break;
    }
    l->tok = T_STRING;
    l->nlsemi = true;
    return p;
}

static const uint8_t *raw_string(lexer *l, const uint8_t *p)
{
    const uint8_t *e = memchr(p, '`', (size_t)(l->end - p));
    if (e) e++;
    else {
        unfinished(l);
        err(l, NULL, E_STRINGLIT, "string not terminated");
        e = l->end;
    }
    l->tok = T_STRING;
    l->nlsemi = true;
    return e;
}

/* ---- names ---- */

/* True if the rune at p belongs to a name, after complaining if it should not; *w is its width. */
static bool name_rune(lexer *l, const uint8_t *p, bool first, int *w)
{
    uint32_t r;
    char q[32];
    *w = utf8_decode((const char *)p, (size_t)(l->end - p), &r);
    if (rune_is_letter(r)) return true;
    if (rune_is_digit(r)) {
        if (first) err(l, p, E_INVALIDCHAR, "identifier cannot begin with digit %s", rune_name(q, r));
        return true;
    }
    if (r >= 0x80) {
        err(l, p, E_INVALIDCHAR, "invalid character %s in identifier", rune_name(q, r));
        return true;
    }
    return false;
}

static NOINLINE const uint8_t *unicode_name(lexer *l, const uint8_t *p, uint32_t h)
{
    const uint8_t *start = l->text + l->off;
    int w;
    while (p < l->end && name_rune(l, p, p == start, &w))
        while (w-- > 0) h = intern_add(h, *p++);
    l->name = intern_hashed(l->syms, (const char *)start, (size_t)(p - start), h);
    l->tok = T_NAME;                             /* no keyword has such runes */
    l->nlsemi = true;
    return p;
}

static inline const uint8_t *name(lexer *l, const uint8_t *p)
{
    const uint8_t *start = p;
    uint32_t h = INTERN_SEED;
    while (class[*p] & (C_LETTER | C_DIGIT)) h = intern_add(h, *p++);
    if (unlikely(*p >= 0x80)) return unicode_name(l, p, h);
    sym *s = intern_hashed(l->syms, (const char *)start, (size_t)(p - start), h);
    l->name = s;
    if (s->token) {
        l->tok = s->token;
        l->nlsemi = s->token == T_BREAK || s->token == T_CONTINUE || s->token == T_FALLTHROUGH || s->token == T_RETURN;
    } else {
        l->tok = T_NAME;
        l->nlsemi = true;
    }
    return p;
}

/* ---- tokens ---- */

static inline const uint8_t *token(lexer *l, const uint8_t *p, int tok)
{
    l->tok = (uint8_t)tok;
    return p;
}

/* p is behind operator op: it may be op=. */
static inline const uint8_t *maybe_assign(lexer *l, const uint8_t *p, int op)
{
    if (*p == '=') {
        l->op = (uint8_t)op;
        l->tok = T_ASSIGNOP;
        return p + 1;
    }
    l->tok = (uint8_t)op;
    l->op = (uint8_t)op;
    return p;
}

void lex_next(lexer *l)
{
    bool nlsemi = l->nlsemi;
    const uint8_t *p = l->cur;
    l->nlsemi = l->bad = false;
redo:
    while ((class[*p] & C_BLANK) || (*p == '\n' && !nlsemi)) p++;
    l->off = (uint32_t)(p - l->text);
    l->at = l->src->base + l->off;
    if (class[*p] & C_LETTER) {
        p = name(l, p);
        l->prec = 0;
        goto done;
    }
    switch (*p) {
    case 0:
        if (nlsemi) {
            l->tok = T_SEMI;
            l->semi = SEMI_EOF;
        } else {
            l->tok = T_EOF;
        }
        break;
    case '\n':
        p = token(l, p + 1, T_SEMI);
        l->semi = SEMI_NEWLINE;
        break;
    case '0': case '1': case '2': case '3': case '4': case '5': case '6': case '7': case '8': case '9':
        p = number(l, p, false);
        break;
    case '"': p = string_literal(l, p + 1); break;
    case '`': p = raw_string(l, p + 1); break;
    case '\'': p = rune_literal(l, p + 1); break;
    case '(': p = token(l, p + 1, T_LPAREN); break;
    case '[': p = token(l, p + 1, T_LBRACK); break;
    case '{': p = token(l, p + 1, T_LBRACE); break;
    case ',': p = token(l, p + 1, T_COMMA); break;
    case ';':
        p = token(l, p + 1, T_SEMI);
        l->semi = SEMI_SEMI;
        break;
    case ')': p = token(l, p + 1, T_RPAREN); l->nlsemi = true; break;
    case ']': p = token(l, p + 1, T_RBRACK); l->nlsemi = true; break;
    case '}': p = token(l, p + 1, T_RBRACE); l->nlsemi = true; break;
    case ':':
        if (p[1] == '=') p = token(l, p + 2, T_DEFINE);
        else p = token(l, p + 1, T_COLON);
        break;
    case '.':
        if (is_dec(p[1])) p = number(l, p + 1, true);
        else if (p[1] == '.' && p[2] == '.') p = token(l, p + 3, T_ELLIPSIS);
        else p = token(l, p + 1, T_PERIOD);
        break;
    case '+':
        if (p[1] == '+') { p = token(l, p + 2, T_INC); l->nlsemi = true; }
        else p = maybe_assign(l, p + 1, T_ADD);
        break;
    case '-':
        if (p[1] == '-') { p = token(l, p + 2, T_DEC); l->nlsemi = true; }
        else p = maybe_assign(l, p + 1, T_SUB);
        break;
    case '*': p = maybe_assign(l, p + 1, T_MUL); break;
    case '/':
        if (p[1] == '/') {
            p = line_comment(l, p + 2);
            goto redo;
        }
        if (p[1] == '*') {
            const uint8_t *b = p;
            p = full_comment(l, p + 2);
            if (nlsemi && memchr(b, '\n', (size_t)(p - b))) {
                l->tok = T_SEMI;
                l->semi = SEMI_NEWLINE;
                break;
            }
            goto redo;
        }
        p = maybe_assign(l, p + 1, T_QUO);
        break;
    case '%': p = maybe_assign(l, p + 1, T_REM); break;
    case '&':
        if (p[1] == '&') p = token(l, p + 2, T_LAND);
        else if (p[1] == '^') p = maybe_assign(l, p + 2, T_ANDNOT);
        else p = maybe_assign(l, p + 1, T_AND);
        break;
    case '|':
        if (p[1] == '|') p = token(l, p + 2, T_LOR);
        else p = maybe_assign(l, p + 1, T_OR);
        break;
    case '^': p = maybe_assign(l, p + 1, T_XOR); break;
    case '<':
        if (p[1] == '=') p = token(l, p + 2, T_LEQ);
        else if (p[1] == '<') p = maybe_assign(l, p + 2, T_SHL);
        else if (p[1] == '-') p = token(l, p + 2, T_ARROW);
        else p = token(l, p + 1, T_LSS);
        break;
    case '>':
        if (p[1] == '=') p = token(l, p + 2, T_GEQ);
        else if (p[1] == '>') p = maybe_assign(l, p + 2, T_SHR);
        else p = token(l, p + 1, T_GTR);
        break;
    case '=':
        if (p[1] == '=') p = token(l, p + 2, T_EQL);
        else p = token(l, p + 1, T_ASSIGN);
        break;
    case '!':
        if (p[1] == '=') p = token(l, p + 2, T_NEQ);
        else p = token(l, p + 1, T_NOT);
        break;
    case '~': p = token(l, p + 1, T_TILDE); break;
    default:
        if (*p >= 0x80) {
            p = unicode_name(l, p, INTERN_SEED);
        } else {
            char q[32];
            l->cur = p + 1;                      /* report may move cur to the end */
            err(l, p, E_INVALIDCHAR, "invalid character %s", rune_name(q, *p));
            l->bad = false;                      /* the next token is as good as it is */
            p = l->cur;
            goto redo;
        }
    }
    l->prec = prec_of[l->tok];
done:
    if (unlikely(l->nerrors >= MAX_ERRORS)) p = l->end;
    l->n = (uint32_t)(p - l->text) - l->off;
    l->cur = p;
}

/* ---- skipping a body ---- */

uint32_t lex_skip_block(lexer *l)
{
    static const uint8_t stop[256] = { [0] = 1, ['{'] = 1, ['}'] = 1, ['"'] = 1, ['\''] = 1, ['`'] = 1, ['/'] = 1 };
    const uint8_t *p = l->cur, *e = l->end;
    uint32_t depth = 1;
    for (;;) {
        while (!stop[*p]) p++;
        switch (*p) {
        case 0:
            return 0;
        case '{':
            depth++;
            p++;
            break;
        case '}':
            p++;
            if (--depth == 0) {
                l->cur = p;
                l->nlsemi = true;
                return (uint32_t)(p - l->text);
            }
            break;
        case '"':
        case '\'': {
            uint8_t q = *p++;
            while (*p != q && *p != '\n' && *p) p += *p == '\\' && p[1] ? 2 : 1;
            if (*p == q) p++;
            break;
        }
        case '`':
            p = memchr(p + 1, '`', (size_t)(e - p - 1));
            if (!p) return 0;
            p++;
            break;
        case '/':
            if (p[1] == '/') {
                p = memchr(p, '\n', (size_t)(e - p));
                if (!p) return 0;
            } else if (p[1] == '*') {
                p += 2;
                while ((p = memchr(p, '*', (size_t)(e - p))) != NULL && p[1] != '/') p++;
                if (!p) return 0;
                p += 2;
            } else {
                p++;
            }
            break;
        }
    }
}
