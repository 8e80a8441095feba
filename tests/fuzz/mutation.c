/* mutation.c - a program slightly broken: what all fuzzers of source text do to the programs they start from.
 *
 * A text is cut into tokens (or lines) whose concatenation it is, then 1 to 4 times one is deleted, doubled, swapped, replaced by another of its kind, by a word of the language or by a
 * number that lies on an edge, or a stretch of another program is put in: what comes out is still nearly Go, so it gets past the parser far more often
 * than with bytes changed. The same seed makes the same mutation.
 */
#define _GNU_SOURCE
#include "tests/fuzz/mutation.h"
#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

/* ---- random numbers: splitmix64 ---- */

static uint64_t rstate;

void mutation_seed(uint64_t seed) { rstate = seed * 0x2545f4914f6cdd1du + 1; }

static uint64_t random64(void)
{
    uint64_t z = rstate += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

int mutation_random(int n) { return n <= 0 ? 0 : (int)(random64() % (uint64_t)n); }
#define rnd mutation_random

/* ---- tokens: pieces whose concatenation is the text; white space and comments belong to the piece before them ---- */

typedef struct piece { const char *p; int n; } piece;
typedef struct pieces { piece *at; int n, cap; } pieces;

static void put(pieces *t, int at, piece x)
{
    if (t->n == t->cap) t->at = realloc(t->at, sizeof *t->at * (size_t)(t->cap = t->cap ? t->cap * 2 : 256));
    memmove(t->at + at + 1, t->at + at, sizeof *t->at * (size_t)(t->n - at));
    t->at[at] = x;
    t->n++;
}

static void cut(pieces *t, int at, int n)
{
    memmove(t->at + at, t->at + at + n, sizeof *t->at * (size_t)(t->n - at - n));
    t->n -= n;
}

static bool isword(int c) { return isalnum(c) || c == '_' || c >= 0x80; }

static int tokenlen(const char *p, const char *e)
{
    const char *s = p;
    if (isword((unsigned char)*p)) {
        bool num = isdigit((unsigned char)*p);
        while (p < e && (isword((unsigned char)*p) || (num && *p == '.'))) p++;
    } else if (*p == '"' || *p == '\'' || *p == '`') {
        char q = *p++;
        while (p < e && *p != q && (q == '`' || *p != '\n')) p += *p == '\\' && q != '`' && p + 1 < e ? 2 : 1;
        if (p < e) p++;
    } else {
        static const char *const ops[] = { "<<=", ">>=", "&^=", "...", "&&", "||", "<-", "++", "--", "==", "!=", "<=", ">=", ":=", "+=", "-=",
            "*=", "/=", "%=", "&=", "|=", "^=", "<<", ">>", "&^", 0 };
        int n = 1;
        for (int i = 0; ops[i]; i++) if ((size_t)(e - p) >= strlen(ops[i]) && memcmp(p, ops[i], strlen(ops[i])) == 0) { n = (int)strlen(ops[i]); break; }
        p += n;
    }
    for (;;) {
        while (p < e && isspace((unsigned char)*p)) p++;
        if (e - p >= 2 && p[0] == '/' && p[1] == '/') { while (p < e && *p != '\n') p++; continue; }
        if (e - p >= 2 && p[0] == '/' && p[1] == '*') {
            const char *q = memmem(p + 2, (size_t)(e - p - 2), "*/", 2);
            p = q ? q + 2 : e;
            continue;
        }
        break;
    }
    return (int)(p - s);
}

static void tokenize(pieces *t, const char *p, int n)
{
    for (const char *e = p + n; p < e; ) {
        int k = tokenlen(p, e);
        put(t, t->n, (piece){ p, k });
        p += k;
    }
}

static void lines(pieces *t, const char *p, int n)
{
    for (const char *e = p + n; p < e; ) {
        const char *q = memchr(p, '\n', (size_t)(e - p));
        q = q ? q + 1 : e;
        put(t, t->n, (piece){ p, (int)(q - p) });
        p = q;
    }
}

static const char *const numbers[] = {
    "0 ", "1 ", "-1 ", "8 ", "63 ", "64 ", "65 ", "127 ", "128 ", "255 ", "256 ", "65535 ", "65536 ", "70000 ", "2147483647 ", "2147483648 ", "4294967295 ",
    "4294967296 ", "9223372036854775807 ", "9223372036854775808 ", "18446744073709551615 ", "18446744073709551616 ", "1<<62 ", "1<<63-1 ", "1<<100 ",
    "1e308 ", "1e309 ", "1e100000 ", "1e-400 ", "0x1p-1074 ", "1i ", "1e400i ", "0.5 ", "'a' ", "'\\U0010ffff' ", "-9223372036854775808 ", "1<<1000 ", "1000000000 ",
    "1099511627776 ", "0x7fffffffffff ", "281474976710656 ", "3 ", "7 ",
};
static const char *const words[] = {
    "break ", "case ", "chan ", "const ", "continue ", "default ", "defer ", "else ", "fallthrough ", "for ", "func ", "go ", "goto ", "if ", "import ", "interface ", "map ",
    "package ", "range ", "return ", "select ", "struct ", "switch ", "type ", "var ", "int ", "int8 ", "uint8 ", "uint64 ", "uint ", "float64 ", "float32 ", "complex128 ", "string ",
    "bool ", "byte ", "rune ", "error ", "any ", "nil ", "true ", "iota ", "_ ", "[]int ", "[]string ", "map[string]int ", "*int ", "[4]int ", "[0]int ", "struct{} ", "interface{} ",
    "func() ", "func(int) int ", "[...]int{1,2} ", "len", "cap", "append", "copy", "new", "make", "delete", "panic", "recover", "print", "close", "min", "max", "clear", "complex",
    "real", "imag", "string", "int", "uint8", "float64", "any", "[]byte", "len(x) ", "x ", "0 ", "1 ", "\"\" ", "\"a\" ", "nil ", "func(){}() ", "func(){} ", "struct{}{} ", "[]int{} ", "&x ", "*x ",
    "(", ")", "[", "]", "{", "}", ";", ",", ".", ":", "...", "+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", "&^", "&&", "||", "<-", "!", "==", "!=", "<", "<=", ">", ">=",
    "=", ":=", "+=", "-=", "<<=", "++", "--", "~", "\n", "main ", "init ", "error(nil) ", "any(x) ", "any(nil) ",
};
#define COUNT(a) ((int)(sizeof(a) / sizeof((a)[0])))

static piece str(const char *s) { return (piece){ s, (int)strlen(s) }; }

/* A token's kind, so that replacements are often of the same kind: identifiers, numbers, strings, the rest. */
static int kind(piece x)
{
    unsigned char c = (unsigned char)*x.p;
    return isdigit(c) ? 1 : isword(c) ? 0 : c == '"' || c == '`' || c == '\'' ? 2 : 3;
}

static int pick(pieces *t, int k)
{
    for (int i = 0; i < 40; i++) {
        int j = rnd(t->n);
        if (kind(t->at[j]) == k) return j;
    }
    return rnd(t->n);
}

static piece bare(piece x) { while (x.n > 1 && isspace((unsigned char)x.p[x.n - 1])) x.n--; return x; }

static void mutate_tokens(pieces *t, const text *donor)
{
    int i = rnd(t->n), j;
    switch (rnd(17)) {
    case 0: cut(t, i, 1); break;
    case 1: put(t, i, t->at[i]); break;
    case 2: { j = rnd(t->n); piece x = t->at[i]; t->at[i] = t->at[j]; t->at[j] = x; break; }
    case 3: if (i + 1 < t->n) { piece x = t->at[i]; t->at[i] = t->at[i + 1]; t->at[i + 1] = x; } break;
    case 4: t->at[i] = t->at[rnd(t->n)]; break;
    case 5: t->at[i] = str(words[rnd(COUNT(words))]); break;
    case 6: put(t, i, str(words[rnd(COUNT(words))])); break;
    case 7: case 8: t->at[pick(t, 1)] = str(numbers[rnd(COUNT(numbers))]); break;
    case 9: case 10: case 11: case 12: {      /* one name, number or string for another, the white space kept */
        int k = rnd(8) ? 0 : rnd(4);
        i = pick(t, k); j = pick(t, k);
        piece b = bare(t->at[i]), rest = { t->at[i].p + b.n, t->at[i].n - b.n };
        t->at[i] = bare(t->at[j]);
        if (rest.n) put(t, i + 1, rest);
        break;
    }
    case 13: {                                 /* a stretch moved or doubled */
        int n = 1 + rnd(12);
        if (i + n > t->n) n = t->n - i;
        piece x[12];
        memcpy(x, t->at + i, sizeof(piece) * (size_t)n);
        if (rnd(2)) cut(t, i, n);
        j = rnd(t->n + 1);
        for (int k = 0; k < n; k++) put(t, j + k, x[k]);
        break;
    }
    case 14: { int n = 1 + rnd(10); if (i + n <= t->n) cut(t, i, n); break; }
    case 15: {                                 /* a name for a builtin or a type */
        j = pick(t, 0);
        piece b = bare(t->at[j]), rest = { t->at[j].p + b.n, t->at[j].n - b.n };
        t->at[j] = str(words[25 + rnd(56)]);
        if (rest.n) put(t, j + 1, rest);
        break;
    }
    case 16: {                                 /* a stretch of another program */
        pieces q = { 0 };
        tokenize(&q, donor->p, donor->n);
        int n = 1 + rnd(8), k = rnd(q.n);
        for (int m = 0; m < n && k + m < q.n; m++) put(t, i + m, q.at[k + m]);
        free(q.at);
        break;
    }
    }
    if (t->n == 0) put(t, 0, str("package main\n"));
}

static void mutate_lines(pieces *t, const text *donor)
{
    int i = rnd(t->n), j = rnd(t->n);
    switch (rnd(5)) {
    case 0: cut(t, i, 1); break;
    case 1: put(t, j, t->at[i]); break;
    case 2: { piece x = t->at[i]; t->at[i] = t->at[j]; t->at[j] = x; break; }
    case 3: { int n = 1 + rnd(8); if (i + n < t->n) cut(t, i, n); break; }
    case 4: {
        pieces q = { 0 };
        lines(&q, donor->p, donor->n);
        if (q.n) put(t, i, q.at[rnd(q.n)]);
        free(q.at);
        break;
    }
    }
    if (t->n == 0) put(t, 0, str("\n"));
}

static text join(pieces *t)
{
    int n = 0;
    for (int i = 0; i < t->n; i++) n += t->at[i].n;
    text r = { malloc((size_t)n + 1), 0, 0 };
    for (int i = 0; i < t->n; i++) { memcpy(r.p + r.n, t->at[i].p, (size_t)t->at[i].n); r.n += t->at[i].n; }
    r.p[r.n] = 0;
    return r;
}

text mutation_of(const text *base, const text *donor)
{
    pieces t = { 0 };
    int how = rnd(20), times = 1 + rnd(rnd(3) ? 2 : 4);
    if (how < 3) lines(&t, base->p, base->n);
    else tokenize(&t, base->p, base->n);
    if (t.n == 0) put(&t, 0, str("package main\n"));
    for (int i = 0; i < times; i++) how < 3 ? mutate_lines(&t, donor) : mutate_tokens(&t, donor);
    text r = join(&t);
    free(t.at);
    if (how == 19)                              /* bytes */
        for (int i = 0; i < times && r.n > 1; i++) {
            int k = rnd(r.n);
            if (rnd(3) == 0) { memmove(r.p + k, r.p + k + 1, (size_t)(r.n - k - 1)); r.n--; }
            else r.p[k] = rnd(2) ? (char)rnd(256) : "(){}[];,.*&\"'`\n\\0x"[rnd(18)];
        }
    r.p[r.n] = 0;
    r.name = base->name;
    return r;
}
