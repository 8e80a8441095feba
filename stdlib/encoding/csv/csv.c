/* csv.c - natives of encoding/csv: records as they mostly are.
 *
 * fields takes a line apart that is a whole record with its quotes where they belong and a delimiter of one byte; anything else it leaves to reader.gol, which
 * also finds what is wrong. The fields of a record are parts of one string, as in Go. appendRecord writes any record.
 * Nothing here parks or collects.
 */
#include "runtime/rt.h"
#include "stdlib/strconv/strconv.h"
#include "stdlib/strings/mem.h"
#include "stdlib/unicode/utf8/decode.h"

/* Goes over the field that begins at *i: true if it is well-formed and ends before a comma or at the end, where *i then is. to: where its text goes, if
 * anywhere; advanced. */
static bool field(g *gp, const char *p, int64_t n, char comma, int64_t *i, char **to)
{
    int64_t from = *i;
    if (from < n && p[from] == '"') {
        for (from++;; from++) {
            const char *q = rt_findlong(gp, p + from, '"', (uint64_t)(n - from));
            if (!q) return false;
            int64_t at = q - p;
            bool twice = at + 1 < n && p[at + 1] == '"';
            if (to) {
                rt_copylong(gp, *to, p + from, (uint64_t)(at - from + twice));
                *to += at - from + twice;
            }
            from = at + 1;
            if (!twice) break;
        }
        *i = from;
        return from == n || p[from] == comma;
    }
    const char *q = rt_findlong(gp, p + from, comma, (uint64_t)(n - from));
    *i = q ? q - p : n;
    if (!to) return !rt_findlong(gp, p + from, '"', (uint64_t)(*i - from));
    rt_copylong(gp, *to, p + from, (uint64_t)(*i - from));
    *to += *i - from;
    return true;
}

/* func fields(line []byte, comma byte, dst []string) (fields []string, ok bool) */
static void csv_fields(g *gp, slot *fp)
{
    const char *p = fp[4].p;
    int64_t n = fp[5].i, i = 0, count = 1, cap = fp[10].i;
    char comma = (char)fp[7].u;
    fp[0] = fp[8];
    fp[1] = fp[9];
    fp[2] = fp[10];
    fp[3].i = 0;
    rt_charge(gp, n);
    if (n > 0 && p[n - 1] == '\n') n--;
    for (bool ok = true; ok; i++) {
        if (!field(gp, p, n, comma, &i, NULL)) return;
        ok = i < n;
        count += ok;
        rt_look(gp, count);
    }
    char *text = n ? rt_mallocgc(gp, (uint64_t)n, NULL, false) : NULL, *to = text;
    gostring *a = cap >= count ? fp[8].p : rt_newarray(gp, rt_vmof(gp)->t_string, count);
    i = 0;
    for (int64_t k = 0; k < count; k++, i++) {
        char *start = to;
        rt_look(gp, k);
        field(gp, p, n, comma, &i, &to);
        rt_writeptr(gp, (void **)(void *)&a[k].p, to > start ? start : NULL);
        a[k].n = to - start;
    }
    fp[0].p = a;
    fp[1].i = count;
    fp[2].i = cap >= count ? cap : count;
    fp[3].i = 1;
}

/* ---- writing ---- */

typedef struct out { g *gp; slot b[3]; } out;

static void put(out *o, const char *p, int64_t n)
{
    if (n == 0) return;
    if (n > o->b[2].i - o->b[1].i) stdlib_strconv_grow(o->gp, o->b, n);
    rt_copylong(o->gp, (char *)o->b[0].p + o->b[1].i, p, (uint64_t)n);
    o->b[1].i += n;
}

/* Whether a field cannot stand as it is: it has a delimiter, quote or newline, begins with space, or is \. (which Postgres takes for the end). */
static bool needs_quotes(g *gp, const char *s, int64_t n, const char *comma, int ncomma)
{
    uint32_t r;
    if (n == 0) return false;
    if (n == 2 && s[0] == '\\' && s[1] == '.') return true;
    if (mem_index(gp, s, n, comma, ncomma) >= 0) return true;
    for (int64_t i = 0; i < n; i++) {
        rt_look(gp, i);
        if (s[i] == '"' || s[i] == '\n' || s[i] == '\r') return true;
    }
    mem_rune(s, n, &r);
    return rune_is_space(r);
}

/* A field in quotes; crlf: without \r, and \n as \r\n. */
static void put_quoted(out *o, const char *s, int64_t n, bool crlf)
{
    int64_t done = 0;
    put(o, "\"", 1);
    for (int64_t i = 0; i < n; i++) {
        rt_look(o->gp, i);
        bool quote = s[i] == '"', cr = crlf && s[i] == '\r', nl = crlf && s[i] == '\n';
        if (!quote && !cr && !nl) continue;
        put(o, s + done, i - done);
        put(o, quote ? "\"\"" : "\r\n", cr ? 0 : 2);
        done = i + 1;
    }
    put(o, s + done, n - done);
    put(o, "\"", 1);
}

/* func appendRecord(b []byte, record []string, comma rune, crlf bool) []byte */
static void csv_appendRecord(g *gp, slot *fp)
{
    out o = { gp, { fp[3], fp[4], fp[5] } };
    const gostring *rec = fp[6].p;
    int64_t n = fp[7].i;
    bool crlf = fp[10].u != 0;
    char comma[4];
    int ncomma = u8_encode((uint8_t *)comma, (int32_t)fp[9].i);
    for (int64_t i = 0; i < n; i++) {
        rt_charge(gp, rec[i].n + 16);
        if (i > 0) put(&o, comma, ncomma);
        if (needs_quotes(gp, rec[i].p, rec[i].n, comma, ncomma)) put_quoted(&o, rec[i].p, rec[i].n, crlf);
        else put(&o, rec[i].p, rec[i].n);
    }
    put(&o, &"\r\n"[!crlf], 1 + crlf);
    fp[0] = o.b[0];
    fp[1] = o.b[1];
    fp[2] = o.b[2];
}

const rt_native_def stdlib_encoding_csv_natives[] = { { "encoding/csv.fields", csv_fields }, { "encoding/csv.appendRecord", csv_appendRecord }, { 0, 0 } };
