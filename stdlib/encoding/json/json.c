/* json.c - natives of package encoding/json: the syntax of JSON (RFC 8259), byte by byte.
 *
 * scan checks syntax. It is an automaton whose state is in the scanner, so that input may come in pieces and a call does a bounded amount of work.
 * next, unquote, plain and indent work on text that scan has found good.
 */
#include <string.h>
#include "runtime/limit.h"
#include "runtime/native.h"
#include "stdlib/strconv/strconv.h"
#include "stdlib/unicode/utf8/decode.h"

/* scan.gol has the same numbers. */
enum {
    S_VALUE, S_VALUE_OR_END, S_KEY_OR_END, S_KEY, S_COLON, S_AFTER, S_END,
    S_STRING, S_ESC, S_U1, S_U2, S_U3, S_U4, S_NEG, S_ZERO, S_INT, S_DOT, S_FRAC, S_E, S_ESIGN, S_EXP,
    S_LITERAL,                /* + 8 * number of the literal + letters seen */
    S_DEPTH = 100
};
enum { R_MORE, R_END, R_BAD, R_GROW, R_AGAIN };
enum { MAXDEPTH = 10000, SLICE = 1 << 17 };

typedef struct scanner {
    const uint8_t *in;
    uint8_t *stack;           /* of open brackets: 1 object whose key is read, 2 object whose value is read, 3 array */
    int64_t n, pos, depth, cap, state;
    int64_t whole;            /* goes on after the value: only space may follow */
} scanner;

static const char *const literals[] = { "true", "false", "null" };

static bool isspace_(uint8_t c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
static bool isdigit_(uint8_t c) { return c >= '0' && c <= '9'; }
static bool ishex(uint8_t c) { return isdigit_(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/* A value begins with c: the next state, -1 if none does. */
static int begin(scanner *s, uint8_t c)
{
    switch (c) {
    case '"': return S_STRING;
    case '-': return S_NEG;
    case '0': return S_ZERO;
    case 't': return S_LITERAL + 1;
    case 'f': return S_LITERAL + 8 + 1;
    case 'n': return S_LITERAL + 16 + 1;
    case '{': case '[':
        s->stack[s->depth++] = c == '{' ? 1 : 3;
        if (s->depth > MAXDEPTH) return S_DEPTH;
        return c == '{' ? S_KEY_OR_END : S_VALUE_OR_END;
    }
    return c >= '1' && c <= '9' ? S_INT : -1;
}

static int close_(scanner *s)
{
    s->depth--;
    return s->depth == 0 ? S_END : S_AFTER;
}

/* After a value. */
static int after(scanner *s, uint8_t c)
{
    if (s->depth == 0) return S_END;
    uint8_t *top = &s->stack[s->depth - 1];
    if (c == ',') {
        if (*top == 3) return S_VALUE;
        *top = 1;
        return S_KEY;
    }
    if (*top == 3 ? c == ']' : c == '}') return close_(s);
    return -1;
}

static int escape(uint8_t c)
{
    if (c == 'u') return S_U1;
    return c && strchr("bfnrt\\/\"", c) ? S_STRING : -1;
}

/* The state after c; -1: c may not stand here. Numbers end before c: *again. */
static int step(scanner *s, int state, uint8_t c, bool *again)
{
    bool invalue = s->depth && s->stack[s->depth - 1] == 1;
    switch (state) {
    case S_VALUE: return begin(s, c);
    case S_VALUE_OR_END: return c == ']' ? close_(s) : begin(s, c);
    case S_KEY_OR_END:
        if (c == '}') return close_(s);
        return c == '"' ? S_STRING : -1;
    case S_KEY: return c == '"' ? S_STRING : -1;
    case S_COLON:
        if (c != ':') return -1;
        s->stack[s->depth - 1] = 2;
        return S_VALUE;
    case S_AFTER: return after(s, c);
    case S_STRING:
        if (c == '"') return invalue ? S_COLON : s->depth ? S_AFTER : S_END;
        return c == '\\' ? S_ESC : c < 0x20 ? -1 : S_STRING;
    case S_ESC: return escape(c);
    case S_U1: case S_U2: case S_U3: return ishex(c) ? state + 1 : -1;
    case S_U4: return ishex(c) ? S_STRING : -1;
    case S_NEG: return c == '0' ? S_ZERO : isdigit_(c) ? S_INT : -1;
    case S_INT: if (isdigit_(c)) return S_INT; /* fall through */
    case S_ZERO: if (c == '.') return S_DOT; if (c == 'e' || c == 'E') return S_E; break;
    case S_DOT: return isdigit_(c) ? S_FRAC : -1;
    case S_FRAC: if (isdigit_(c)) return S_FRAC; if (c == 'e' || c == 'E') return S_E; break;
    case S_E: if (c == '+' || c == '-') return S_ESIGN; /* fall through */
    case S_ESIGN: return isdigit_(c) ? S_EXP : -1;
    case S_EXP: if (isdigit_(c)) return S_EXP; break;
    default: {
        const char *w = literals[(state - S_LITERAL) / 8];
        int k = (state - S_LITERAL) % 8;
        if (c != (uint8_t)w[k]) return -1;
        return w[k + 1] ? state + 1 : s->depth ? S_AFTER : S_END;
    }
    }
    *again = true;
    return s->depth ? S_AFTER : S_END;
}

static int scan(scanner *s)
{
    int state = (int)s->state;
    const uint8_t *in = s->in;
    int64_t pos = s->pos, stop = s->n - pos > SLICE ? pos + SLICE : s->n;
    while (pos < stop) {
        uint8_t c = in[pos];
        if (state == S_STRING) {
            while (pos < stop && (c = in[pos]) >= 0x20 && c != '"' && c != '\\') pos++;
            if (pos == stop) break;
        } else if (state <= S_END && isspace_(c)) {
            pos++;
            continue;
        }
        if (state == S_END) {
            if (!s->whole) break;
            s->pos = pos;
            s->state = state;
            return R_BAD;
        }
        if (s->depth + 1 >= s->cap) {
            s->pos = pos;
            s->state = state;
            return R_GROW;
        }
        bool again = false;
        int next = step(s, state, c, &again);
        if (next < 0 || next == S_DEPTH) {
            s->pos = pos;
            s->state = next == S_DEPTH ? S_DEPTH : state;
            return R_BAD;
        }
        state = next;
        if (!again) pos++;
        if (state == S_END && !s->whole) break;
    }
    s->pos = pos;
    s->state = state;
    return state == S_END && !s->whole ? R_END : pos < s->n ? R_AGAIN : state == S_END ? R_END : R_MORE;
}

static void json_scan(g *gp, slot *fp)
{
    scanner *s = fp[1].p;
    int64_t from = s->pos;
    fp[0].i = scan(s);
    rt_charge(gp, 2 * (s->pos - from));
}

/* As scan.gol has it. */
typedef struct reader { goslice data; int64_t pos; uint8_t kind; int64_t start, end; bool odd, all; } reader;

static bool ends_literal(uint8_t c) { return isspace_(c) || c == ',' || c == ']' || c == '}' || c == ':'; }

/* func (r *reader) next() */
static void json_next(g *gp, slot *fp)
{
    reader *r = fp[0].p;
    const uint8_t *in = r->data.p;
    int64_t i = r->pos, n = r->data.len;
    while (i < n && (isspace_(in[i]) || (!r->all && (in[i] == ',' || in[i] == ':')))) rt_look(gp, i++);
    r->start = i;
    r->odd = false;
    uint8_t c = r->kind = i < n ? in[i++] : 0;
    if (c == '"') {
        for (; i < n && in[i] != '"'; i++) {
            rt_look(gp, i);
            if (in[i] >= 0x80) r->odd = true;
            if (in[i] == '\\') {
                r->odd = true;
                i++;
            }
        }
        i++;
    } else if (c != '{' && c != '[' && c && !ends_literal(c)) {
        while (i < n && !ends_literal(in[i])) rt_look(gp, i++);
    }
    r->pos = r->end = i < n ? i : n;
}

static int32_t hex4(const uint8_t *p, const uint8_t *end)
{
    int32_t r = 0;
    if (end - p < 4) return -1;
    for (int i = 0; i < 4; i++) {
        if (!ishex(p[i])) return -1;
        r = r << 4 | (isdigit_(p[i]) ? p[i] - '0' : (p[i] | 0x20) - 'a' + 10);
    }
    return r;
}

/* dst (3 bytes of room for each of src), src without its quotes, n -> bytes written; -1 if it is no JSON string. Bad UTF-8 and lone
 * surrogates become U+FFFD. */
static void json_unquote(g *gp, slot *fp)
{
    uint8_t *d = fp[1].p, *d0 = d;
    const uint8_t *s = fp[2].p, *s0 = s, *end = s + fp[3].i;
    int64_t due = CHARGE_PIECE;
    rt_charge(gp, fp[3].i);
    fp[0].i = -1;
    while (s < end) {
        rt_pace(gp, s - s0, &due);
        uint8_t c = *s;
        if (c == '"' || c < 0x20) return;
        if (c < 0x80 && c != '\\') {
            *d++ = *s++;
            continue;
        }
        if (c >= 0x80) {
            int32_t r;
            s += u8_decode(s, end - s, &r);
            d += u8_encode(d, r);
            continue;
        }
        if (++s == end) return;
        switch (c = *s++) {
        case '"': case '\\': case '/': case '\'': *d++ = c; break;
        case 'b': *d++ = '\b'; break;
        case 'f': *d++ = '\f'; break;
        case 'n': *d++ = '\n'; break;
        case 'r': *d++ = '\r'; break;
        case 't': *d++ = '\t'; break;
        case 'u': {
            int32_t r = hex4(s, end), lo;
            if (r < 0) return;
            s += 4;
            if (r >= 0xD800 && r < 0xDC00 && end - s >= 6 && s[0] == '\\' && s[1] == 'u' && (lo = hex4(s + 2, end)) >= 0xDC00 && lo < 0xE000) {
                r = ((r - 0xD800) << 10 | (lo - 0xDC00)) + 0x10000;
                s += 6;
            }
            d += u8_encode(d, r);
            break;
        }
        default: return;
        }
    }
    fp[0].i = d - d0;
}

/* src, n, html -> bytes at its start that a JSON string holds as they are. */
static void json_plain(g *gp, slot *fp)
{
    const uint8_t *s = fp[1].p;
    int64_t n = fp[2].i, i = 0, due = CHARGE_PIECE;
    bool html = fp[3].i;
    while (i < n) {
        rt_pace(gp, i, &due);
        uint8_t c = s[i];
        if (c < 0x80) {
            if (c < 0x20 || c == '"' || c == '\\' || (html && (c == '<' || c == '>' || c == '&'))) break;
            i++;
            continue;
        }
        int32_t r;
        int w = u8_decode(s + i, n - i, &r);
        if ((r == U8_ERROR && w == 1) || r == 0x2028 || r == 0x2029) break;
        i += w;
    }
    rt_charge(gp, i);
    fp[0].i = i;
}

/* ---- indenting ---- */

static void put(g *gp, slot b[3], const void *p, int64_t n)
{
    if (n > b[2].i - b[1].i) stdlib_strconv_grow(gp, b, n);
    if (n) memcpy((char *)b[0].p + b[1].i, p, (size_t)n);
    b[1].i += n;
}

/* The end of the token at i: a string, a number, a literal, or a byte that stands for itself. */
static int64_t tokenend(const uint8_t *s, int64_t n, int64_t i)
{
    if (s[i] == '"') {
        for (i++; i < n && s[i] != '"'; i++) i += s[i] == '\\';
        return i < n ? i + 1 : n;
    }
    if (memchr("{}[],:", s[i], 6)) return i + 1;
    while (i < n && !isspace_(s[i]) && !memchr(",]}", s[i], 3)) i++;
    return i;
}

/* func indent(b, src []byte, pos, depth int, prefix, tab string) (out []byte, next, nextdepth int)
 * Appends the tokens of src[pos:] and the line breaks between them, as Indent does, until the end or for a while. depth is ^d when a bracket was opened at depth d and nothing
 * has come yet. */
static void json_indent(g *gp, slot *fp)
{
    slot b[3] = { fp[5], fp[6], fp[7] };
    const uint8_t *s = fp[8].p;
    int64_t n = fp[9].i, i = fp[11].i, depth = fp[12].i, from = b[1].i, begun = i;
    const gostring prefix = { fp[13].p, fp[14].i }, tab = { fp[15].p, fp[16].i };
    while (i < n && i - begun < SLICE && b[1].i - from < SLICE) {
        if (isspace_(s[i])) {
            i++;
            continue;
        }
        bool opened = depth < 0, closing = s[i] == '}' || s[i] == ']', comma = s[i] == ',';
        if (opened) depth = ~depth + !closing;
        else depth -= closing;
        if (comma) put(gp, b, ",", 1);
        if (comma || opened != closing) {
            put(gp, b, "\n", 1);
            put(gp, b, prefix.p, prefix.n);
            for (int64_t k = 0; k < depth; k++) put(gp, b, tab.p, tab.n);
        }
        int64_t end = tokenend(s, n, i);
        if (!comma) put(gp, b, s + i, end - i);
        if (s[i] == ':') put(gp, b, " ", 1);
        if (s[i] == '{' || s[i] == '[') depth = ~depth;
        i = end;
    }
    fp[0] = b[0];
    fp[1] = b[1];
    fp[2] = b[2];
    fp[3].i = i;
    fp[4].i = depth;
}

extern const rt_native_def stdlib_encoding_json_natives[];
const rt_native_def stdlib_encoding_json_natives[] = {
    { "encoding/json.scan", json_scan }, { "encoding/json.(*reader).next", json_next }, { "encoding/json.unquote", json_unquote }, { "encoding/json.plain", json_plain },
    { "encoding/json.indent", json_indent },
    { 0, 0 },
};
