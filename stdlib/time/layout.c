/* layout.c - natives of package time: the elements of a layout, found, and the usual ones among them written and read.
 *
 * formatPlain and parsePlain do what most layouts are made of, dates, clocks and offsets in digits. At anything else the first stops and tells where, and the second
 * refuses: format.gol and parse.gol do all elements, say why the text is as it is, and make the errors.
 *
 * An element is the spelling of a part of the reference time, and the longest spelling at a place counts. Three things are not plain spellings: "Jan" and "Mon"
 * that begin a longer word are none; the _ of "_2006" stands for itself; a fraction of a second is a point or comma and zeros or nines, with no
 * digit after them. Allocates nothing, keeps no state.
 */
#include "stdlib/strconv/strconv.h"
#include "runtime/limit.h"

/* As in layout.gol. */
enum {
    E_NONE, E_MONTHNAME, E_MONTHABBR, E_MONTH, E_MONTH2, E_DAYNAME, E_DAYABBR, E_DAY, E_DAYSPACE, E_DAY2, E_YDAYSPACE, E_YDAY3,
    E_HOUR, E_HOUR12, E_HOUR12_2, E_MINUTE, E_MINUTE2, E_SECOND, E_SECOND2, E_YEAR4, E_YEAR2, E_PM, E_pm, E_FRAC0, E_FRAC9, E_ZONENAME,
    E_NUM, E_NUMSEC, E_NUMHOUR, E_NUMCOLON, E_NUMCOLSEC, E_Z, E_ZSEC, E_ZHOUR, E_ZCOLON, E_ZCOLSEC
};

/* Of two spellings that begin alike, the longer stands first. */
static const struct { const char *text; int elem; bool word; } spellings[] = {
    { "January", E_MONTHNAME, false }, { "Jan", E_MONTHABBR, true }, { "Monday", E_DAYNAME, false }, { "Mon", E_DAYABBR, true },
    { "MST", E_ZONENAME, false }, { "002", E_YDAY3, false }, { "01", E_MONTH2, false }, { "02", E_DAY2, false }, { "03", E_HOUR12_2, false },
    { "04", E_MINUTE2, false }, { "05", E_SECOND2, false }, { "06", E_YEAR2, false }, { "15", E_HOUR, false }, { "1", E_MONTH, false },
    { "2006", E_YEAR4, false }, { "2", E_DAY, false }, { "3", E_HOUR12, false }, { "4", E_MINUTE, false }, { "5", E_SECOND, false },
    { "_2", E_DAYSPACE, false }, { "__2", E_YDAYSPACE, false }, { "PM", E_PM, false }, { "pm", E_pm, false },
    { "-070000", E_NUMSEC, false }, { "-07:00:00", E_NUMCOLSEC, false }, { "-0700", E_NUM, false }, { "-07:00", E_NUMCOLON, false }, { "-07", E_NUMHOUR, false },
    { "Z070000", E_ZSEC, false }, { "Z07:00:00", E_ZCOLSEC, false }, { "Z0700", E_Z, false }, { "Z07:00", E_ZCOLON, false }, { "Z07", E_ZHOUR, false },
};

/* The element at s, n > 0 bytes; its length goes to *len. */
static int elemat(const char *s, int64_t n, int64_t *len)
{
    if (s[0] == '.' || s[0] == ',') {
        int64_t j = 1;
        if (n < 2 || (s[1] != '0' && s[1] != '9'))
            return E_NONE;
        while (j < n && s[j] == s[1])
            j++;
        *len = j;
        return j < n && s[j] >= '0' && s[j] <= '9' ? E_NONE : s[1] == '0' ? E_FRAC0 : E_FRAC9;
    }
    for (size_t i = 0; i < sizeof spellings / sizeof *spellings; i++) {
        const char *t = spellings[i].text;
        int64_t m;
        if (t[0] != s[0])
            continue;
        m = (int64_t)strlen(t);
        if (m > n || memcmp(t, s, (size_t)m) != 0)
            continue;
        if (spellings[i].word && m < n && s[m] >= 'a' && s[m] <= 'z')
            continue;
        *len = m;
        return spellings[i].elem;
    }
    return E_NONE;
}

/* The first element of s[from:n]: it is s[*start:*end], both n if there is none. */
static int nextelem(g *gp, const char *s, int64_t n, int64_t from, int64_t *start, int64_t *end)
{
    int64_t len = 0;
    for (int64_t i = from; i < n; i++) {
        rt_look(gp, i);
        if ((s[i] >= 'a' && s[i] <= 'z' && s[i] != 'p') || s[i] == ' ' || s[i] == ':')
            continue;                  /* no element begins so */
        if (n - i >= 5 && memcmp(s + i, "_2006", 5) == 0)
            i++;
        int elem = elemat(s + i, n - i, &len);
        if (elem != E_NONE) {
            *start = i;
            *end = i + len;
            return elem;
        }
    }
    *start = *end = n;
    return E_NONE;
}

/* func nextElem(layout string, from int) (elem, start, end int) */
void time_nextElem(g *gp, slot *fp)
{
    fp[0].i = nextelem(gp, fp[3].p, fp[4].i, fp[5].i, &fp[1].i, &fp[2].i);
}

/* ---- writing ---- */

static char *put2(char *p, int64_t v)
{
    *p++ = (char)('0' + v / 10 % 10);
    *p++ = (char)('0' + v % 10);
    return p;
}

/* func formatPlain(b []byte, layout string, i, year, month, day, clock, offset int) (out []byte, next int) */
void time_formatPlain(g *gp, slot *fp)
{
    slot b[3] = { fp[4], fp[5], fp[6] };
    const char *layout = fp[7].p;
    int64_t n = fp[8].i, i = fp[9].i, year = fp[10].i, month = fp[11].i, day = fp[12].i, clock = fp[13].i, offset = fp[14].i, start, end, due = CHARGE_PIECE;
    rt_charge(gp, n);
    while (i < n) {
        rt_pace(gp, i, &due);
        char text[8], *p = text;
        int elem = nextelem(gp, layout, n, i, &start, &end);
        switch (elem) {
        case E_YEAR4:
            if (year >= 0 && year <= 9999)
                p = put2(put2(p, year / 100), year % 100);
            break;
        case E_MONTH2: p = put2(p, month); break;
        case E_DAY2: p = put2(p, day); break;
        case E_HOUR: p = put2(p, clock / 3600); break;
        case E_MINUTE2: p = put2(p, clock / 60 % 60); break;
        case E_SECOND2: p = put2(p, clock % 60); break;
        case E_ZCOLON: case E_NUMCOLON: case E_NUM:
            if (elem == E_ZCOLON && offset == 0) {
                *p++ = 'Z';
            } else if (offset % 60 == 0 && offset > -360000 && offset < 360000) {
                int64_t minutes = (offset < 0 ? -offset : offset) / 60;
                *p++ = offset < 0 ? '-' : '+';
                p = put2(p, minutes / 60);
                if (elem != E_NUM)
                    *p++ = ':';
                p = put2(p, minutes % 60);
            }
        }
        if (elem != E_NONE && p == text)
            break;                     /* not for here */
        int64_t lit = start - i, more = lit + (p - text);
        if (more > b[2].i - b[1].i)
            stdlib_strconv_grow(gp, b, more);
        char *to = (char *)b[0].p + b[1].i;
        memcpy(to, layout + i, (size_t)lit);
        memcpy(to + lit, text, (size_t)(p - text));
        b[1].i += more;
        i = end;
    }
    fp[0] = b[0];
    fp[1] = b[1];
    fp[2] = b[2];
    fp[3].i = i;
}

/* ---- reading ---- */

/* A text being read; NULL end: it did not fit. */
typedef struct text { const char *p, *end; } text;

static int64_t digits(text *t, int n)
{
    int64_t v = 0;
    if (t->end - t->p < n) {
        t->p = t->end = NULL;
        return 0;
    }
    for (; n > 0; n--, t->p++) {
        if (*t->p < '0' || *t->p > '9') {
            t->p = t->end = NULL;
            return 0;
        }
        v = v * 10 + (*t->p - '0');
    }
    return v;
}

static bool more(const text *t, const char *set) { return t->p < t->end && *t->p != 0 && strchr(set, *t->p) != NULL; }

/* A fraction of up to nine digits, if there is one: nanoseconds. */
static int64_t fraction(text *t)
{
    int64_t v = 0;
    int n = 0;
    if (!more(t, ".,") || t->end - t->p < 2 || t->p[1] < '0' || t->p[1] > '9')
        return 0;
    for (t->p++; n < 9 && t->p < t->end && *t->p >= '0' && *t->p <= '9'; n++)
        v = v * 10 + (*t->p++ - '0');
    for (; n < 9; n++)
        v *= 10;
    return v;
}

/* Seconds east of UTC, as +hh:mm (colon) or +hhmm. */
static int64_t offsetof_(text *t, bool colon)
{
    bool minus = more(t, "-");
    if (!minus && !more(t, "+")) {
        t->p = t->end = NULL;
        return 0;
    }
    t->p++;
    int64_t h = digits(t, 2);
    if (colon && t->end && more(t, ":")) t->p++;
    else if (colon) t->end = NULL;
    int64_t m = t->end ? digits(t, 2) : 0;
    if (h >= 24 || m >= 60)
        t->end = NULL;
    return (h * 60 + m) * (minus ? -60 : 60);
}

/* func parsePlain(layout, value string) (year, month, day, hour, min, sec, nsec, offset int, kind int)
 * kind: 0, not done; 1, there was no offset; 2, there was one; 3, it was Z. Fields that the layout lacks are -1, of a clock 0; the day may be too large for the month. */
void time_parsePlain(g *gp, slot *fp)
{
    const char *layout = fp[9].p;
    int64_t n = fp[10].i, year = 0, month = -1, day = -1, hour = 0, min = 0, sec = 0, nsec = 0, offset = 0, start, end, kind = 1;
    text t = { fp[11].p, (const char *)fp[11].p + fp[12].i };
    int before = E_NONE;
    int64_t due = CHARGE_PIECE;
    rt_charge(gp, n);
    fp[8].i = 0;
    for (int64_t i = 0;; i = end) {
        rt_pace(gp, i, &due);
        int elem = nextelem(gp, layout, n, i, &start, &end);
        int64_t lit = start - i;
        if (t.end - t.p < lit || (lit > 0 && memcmp(t.p, layout + i, (size_t)lit) != 0))
            return;
        t.p += lit;
        if (lit > 0 && more(&t, " "))
            return;                    /* spaces fit loosely */
        if (elem == E_NONE)
            break;
        switch (elem) {
        case E_YEAR4: year = digits(&t, 4); break;
        case E_MONTH2: month = digits(&t, 2); break;
        case E_DAY2: day = digits(&t, 2); break;
        case E_HOUR: hour = digits(&t, 2); break;
        case E_MINUTE2: min = digits(&t, 2); break;
        case E_SECOND2:
            sec = digits(&t, 2);
            nsec = t.end ? fraction(&t) : 0;
            break;
        case E_FRAC9:                  /* was taken with the seconds */
            if (before != E_SECOND2 || lit > 0)
                return;
            break;
        case E_ZCOLON:
            if (more(&t, "Z")) {
                t.p++;
                kind = 3;
                break;
            } /* fall through */
        case E_NUMCOLON: case E_NUM:
            offset = offsetof_(&t, elem != E_NUM);
            kind = 2;
            break;
        default: return;
        }
        if (!t.end)
            return;
        before = elem;
    }
    if (t.p != t.end || month == 0 || month > 12 || day == 0 || day > 31 || hour > 23 || min > 59 || sec > 59)
        return;
    const int64_t res[] = { year, month, day, hour, min, sec, nsec, offset, kind };
    for (int i = 0; i < 9; i++) fp[i].i = res[i];
}
