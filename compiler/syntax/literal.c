/* literal.c - the values of string and rune literals.
 *
 * The scanner has checked every escape; what does not fit the grammar here is a literal it reported.
 * \x and octal escapes are bytes, \u and \U are runes in UTF-8: in a rune literal both are the value.
 */
#include "compiler/syntax/ast.h"
#include "base/utf8.h"

static int hex(int c)
{
    return c >= '0' && c <= '9' ? c - '0' : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
}

/* s[0..n) is behind a backslash. Returns the bytes read, 0 if malformed. *byte: the value is a byte, not a rune. */
static size_t escape(const char *s, size_t n, uint32_t *r, bool *byte)
{
    static const char from[] = "abfnrtv\\'\"", to[] = "\a\b\f\n\r\t\v\\'\"";
    *byte = false;
    if (n == 0) return 0;
    const char *k = s[0] ? strchr(from, s[0]) : NULL;
    if (k) { *r = (unsigned char)to[k - from]; return 1; }
    size_t digits = s[0] == 'x' ? 2 : s[0] == 'u' ? 4 : s[0] == 'U' ? 8 : 0;
    *r = 0;
    if (digits) {
        if (n < digits + 1) return 0;
        for (size_t i = 1; i <= digits; i++) {
            int d = hex((unsigned char)s[i]);
            if (d < 0) return 0;
            *r = *r << 4 | (uint32_t)d;
        }
        *byte = digits == 2;
        if (digits > 2 && (*r > 0x10FFFF || (*r >= 0xD800 && *r < 0xE000))) return 0;
        return digits + 1;
    }
    if (n < 3) return 0;
    for (size_t i = 0; i < 3; i++) {
        if (s[i] < '0' || s[i] > '7') return 0;
        *r = *r << 3 | (uint32_t)(s[i] - '0');
    }
    *byte = true;
    return *r <= 255 ? 3 : 0;
}

bool lit_string(arena *ar, const Expr *e, bytes *out)
{
    const char *s = e->lit.text;
    size_t n = e->lit.n;
    if (e->op != T_STRING || n < 2 || s[n - 1] != s[0]) return false;
    char *p = arena_alloc(ar, n, 1), *w = p;
    bool raw = s[0] == '`';
    for (size_t i = 1; i < n - 1;) {
        if (raw) {
            if (s[i] != '\r') *w++ = s[i];
            i++;
        } else if (s[i] == '\\') {
            uint32_t r;
            bool byte;
            size_t k = escape(s + i + 1, n - 2 - i, &r, &byte);
            if (!k) return false;
            if (byte) *w++ = (char)r;
            else w += utf8_encode(w, r);                    /* never longer than its escape */
            i += 1 + k;
        } else {
            *w++ = s[i++];
        }
    }
    *out = (bytes){ p, (size_t)(w - p) };
    return true;
}

bool lit_rune(const Expr *e, uint32_t *r)
{
    const char *s = e->lit.text;
    size_t n = e->lit.n;
    if (e->op != T_CHAR || n < 3 || s[n - 1] != '\'') return false;
    bool byte;
    if (s[1] == '\\') return escape(s + 2, n - 3, r, &byte) == n - 3;
    return (size_t)utf8_decode(s + 1, n - 2, r) == n - 2;
}
