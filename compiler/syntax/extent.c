/* extent.c - where what a diagnostic is about ends.
 *
 * A tree keeps the place of a node's first or telling token, and expr_end derives from it about where the node ends: it knows nothing of blanks and comments
 * in front of closing brackets. So the text decides: from the diagnostic's position on, token by token, until the tree's guess is passed and every bracket
 * opened on the way is closed. Without a guess that is one token. Texts that do not scan (that may be what the diagnostic says) end a token early, never late.
 *
 * Each step moves forward: linear in the length of the construct.
 */
#define _GNU_SOURCE
#include "compiler/syntax/ast.h"

static bool letter(unsigned char c) { return (unsigned)((c | 0x20) - 'a') < 26 || c == '_' || c >= 0x80; }
static bool digit(unsigned char c) { return (unsigned)(c - '0') < 10; }

/* Behind blanks and comments at i. */
static uint32_t skip_space(const source *s, uint32_t i)
{
    const char *t = s->text;
    for (;;) {
        while (i < s->n && (t[i] == ' ' || t[i] == '\t' || t[i] == '\r' || t[i] == '\n')) i++;
        if (i + 1 >= s->n || t[i] != '/' || (t[i + 1] != '/' && t[i + 1] != '*')) return i;
        const char *end = t[i + 1] == '/' ? memchr(t + i, '\n', s->n - i) : memmem(t + i + 2, s->n - i - 2, "*/", 2);
        if (!end) return s->n;
        i = (uint32_t)(end - t) + (t[i + 1] == '/' ? 1 : 2);
    }
}

/* Behind the text or rune that begins at i; at the end of the line if it is open. */
static uint32_t quoted_end(const source *s, uint32_t i)
{
    char q = s->text[i++];
    while (i < s->n && s->text[i] != q && (q == '`' || s->text[i] != '\n')) i += q != '`' && s->text[i] == '\\' && i + 1 < s->n && s->text[i + 1] != '\n' ? 2 : 1;
    return i < s->n && s->text[i] == q ? i + 1 : i;
}

static uint32_t number_end(const source *s, uint32_t i)
{
    const char *t = s->text;
    bool hex = i + 1 < s->n && t[i] == '0' && (t[i + 1] | 0x20) == 'x';
    for (; i < s->n; i++) {
        char c = (char)(t[i] | 0x20);
        if (c == (hex ? 'p' : 'e') && i + 1 < s->n && (t[i + 1] == '+' || t[i + 1] == '-')) i++;
        else if (!digit((unsigned char)t[i]) && !letter((unsigned char)t[i]) && t[i] != '.') break;
    }
    return i;
}

static uint32_t operator_end(const source *s, uint32_t i)
{
    uint32_t longest = 1;
    int which = 0;
    for (int k = T_ADD; k <= T_COLON; k++) {
        uint32_t n = (uint32_t)strlen(tok_str(k));
        if (n < longest || n > s->n - i || memcmp(s->text + i, tok_str(k), n) != 0) continue;
        longest = n;
        which = k;
    }
    bool assigns = which >= T_ADD && which <= T_ANDNOT && i + longest < s->n && s->text[i + longest] == '=';      /* op= */
    return i + longest + assigns;
}

static uint32_t token_end(const source *s, uint32_t i)
{
    const char *t = s->text;
    if (i >= s->n || t[i] == '\n') return i;
    unsigned char c = (unsigned char)t[i];
    if (letter(c)) {
        while (i < s->n && (letter((unsigned char)t[i]) || digit((unsigned char)t[i]))) i++;
        return i;
    }
    if (digit(c) || (c == '.' && i + 1 < s->n && digit((unsigned char)t[i + 1]))) return number_end(s, i);
    return c == '"' || c == '\'' || c == '`' ? quoted_end(s, i) : operator_end(s, i);
}

/* The keyword before i, up to which a type was read, wants a block. */
static bool wants_block(const source *s, uint32_t i)
{
    return (i >= 6 && memcmp(s->text + i - 6, "struct", 6) == 0) || (i >= 9 && memcmp(s->text + i - 9, "interface", 9) == 0);
}

pos diag_end(diags *d, const diagnostic *g)
{
    source *s = diags_file(d, g->at);
    if (!s) return 0;
    uint32_t i = g->at - s->base, until = g->tail > g->at && g->tail <= s->base + s->n ? g->tail - s->base : 0;
    uint32_t end = token_end(s, i);
    if (!until) return s->base + end;
    for (int depth = 0;;) {
        switch (s->text[i]) {
        case '(': case '[': case '{': depth++; break;
        case ')': case ']': case '}': depth--; break;
        }
        if (depth <= 0 && end >= until && !wants_block(s, end)) return s->base + end;
        i = skip_space(s, end);
        if (i >= s->n || token_end(s, i) == i) return s->base + (end > until ? end : until);
        end = token_end(s, i);
    }
}
