/* layout.c - natives of package time: the elements of a layout, found and written, and the usual ones among them read.
 *
 * parsePlain reads what most layouts are made of, dates, clocks and offsets in digits, and refuses anything else: parse.gol reads all elements, says why the
 * text is as it is, and makes the errors.
 *
 * An element is the spelling of a part of the reference time, and the longest spelling at a place counts. Three things are not plain spellings: "Jan" and "Mon"
 * that begin a longer word are none; the _ of "_2006" stands for itself; a fraction of a second is a point or comma and zeros or nines, with no
 * digit after them. Allocates nothing, keeps no state.
 */
#include "stdlib/strconv/strconv.h"
#include "stdlib/time/calendar.h"
#include "runtime/limit.h"

/* As in layout.gol. */
enum {
    E_NONE, E_MONTHNAME, E_MONTHABBR, E_MONTH, E_MONTH2, E_DAYNAME, E_DAYABBR, E_DAY, E_DAYSPACE, E_DAY2, E_YDAYSPACE, E_YDAY3,
    E_HOUR, E_HOUR12, E_HOUR12_2, E_MINUTE, E_MINUTE2, E_SECOND, E_SECOND2, E_YEAR4, E_YEAR2, E_PM, E_pm, E_FRAC0, E_FRAC9, E_ZONENAME,
    E_NUM, E_NUMSEC, E_NUMHOUR, E_NUMCOLON, E_NUMCOLSEC, E_Z, E_ZSEC, E_ZHOUR, E_ZCOLON, E_ZCOLSEC
};

/* Those that begin alike stand together, and of two of which one is the beginning of the other the longer stands first. behind[] is one more than where those of a character begin. */
static const struct { char text[10]; uint8_t len, elem; bool word; } spellings[] = {
    { "January", 7, E_MONTHNAME, false }, { "Jan", 3, E_MONTHABBR, true }, { "Monday", 6, E_DAYNAME, false }, { "Mon", 3, E_DAYABBR, true }, { "MST", 3, E_ZONENAME, false },
    { "002", 3, E_YDAY3, false }, { "01", 2, E_MONTH2, false }, { "02", 2, E_DAY2, false }, { "03", 2, E_HOUR12_2, false }, { "04", 2, E_MINUTE2, false },
    { "05", 2, E_SECOND2, false }, { "06", 2, E_YEAR2, false }, { "15", 2, E_HOUR, false }, { "1", 1, E_MONTH, false },
    { "2006", 4, E_YEAR4, false }, { "2", 1, E_DAY, false }, { "3", 1, E_HOUR12, false }, { "4", 1, E_MINUTE, false }, { "5", 1, E_SECOND, false },
    { "_2", 2, E_DAYSPACE, false }, { "__2", 3, E_YDAYSPACE, false }, { "PM", 2, E_PM, false }, { "pm", 2, E_pm, false },
    { "-070000", 7, E_NUMSEC, false }, { "-07:00:00", 9, E_NUMCOLSEC, false }, { "-0700", 5, E_NUM, false }, { "-07:00", 6, E_NUMCOLON, false },
    { "-07", 3, E_NUMHOUR, false }, { "Z070000", 7, E_ZSEC, false }, { "Z07:00:00", 9, E_ZCOLSEC, false }, { "Z0700", 5, E_Z, false },
    { "Z07:00", 6, E_ZCOLON, false }, { "Z07", 3, E_ZHOUR, false }
};
static const uint8_t behind[128] = {
    ['J'] = 1, ['M'] = 3, ['0'] = 6, ['1'] = 13, ['2'] = 15, ['3'] = 17, ['4'] = 18, ['5'] = 19, ['_'] = 20, ['P'] = 22, ['p'] = 23, ['-'] = 24, ['Z'] = 29,
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
    int begin = (uint8_t)s[0] < 128 ? behind[(uint8_t)s[0]] : 0;
    if (begin == 0)
        return E_NONE;
    for (size_t i = (size_t)begin - 1; i < sizeof spellings / sizeof *spellings && spellings[i].text[0] == s[0]; i++) {
        int64_t m = spellings[i].len, k = 1;
        if (m > n)
            continue;
        while (k < m && spellings[i].text[k] == s[k])
            k++;
        if (k < m || (spellings[i].word && m < n && s[m] >= 'a' && s[m] <= 'z'))
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

static const char *const months[] = { "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December" };
static const char *const weekdays[] = { "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday" };

static char *put2(char *p, int64_t v)
{
    *p++ = (char)('0' + v / 10 % 10);
    *p++ = (char)('0' + v % 10);
    return p;
}

static char *put_text(char *p, const char *text, size_t most)
{
    size_t n = strlen(text);
    n = n < most ? n : most;
    memcpy(p, text, n);
    return p + n;
}

/* v in decimal, with zeros up to width digits */
static char *put_int(char *p, int64_t v, int width)
{
    char digits[24];
    int n = 0;
    uint64_t u = v < 0 ? 0 - (uint64_t)v : (uint64_t)v;
    if (v < 0)
        *p++ = '-';
    do digits[n++] = (char)('0' + u % 10); while ((u /= 10) != 0);
    while (n < width)
        digits[n++] = '0';
    while (n > 0)
        *p++ = digits[--n];
    return p;
}

/* A fraction of a second in the form of n bytes (.000 or .999): nine digits at most, of .999 without zeros at the end. */
static char *put_fraction(char *p, int64_t nsec, const char *form, int64_t n)
{
    char *start = p;
    bool trim = form[1] == '9';
    if (trim && nsec == 0)
        return p;
    *p++ = form[0];
    p = put_int(p, nsec, 9);
    if (n < 10)
        p = start + n;
    if (!trim)
        return p;
    while (p[-1] == '0')
        p--;
    return p == start + 1 ? start : p;
}

/* The sign is that of the whole minutes; a negative offset below a minute shows in the seconds, as in Go. */
static char *put_offset(char *p, int64_t offset, int elem)
{
    int64_t abs = offset <= -60 ? (int64_t)(0 - (uint64_t)offset) : offset;
    *p++ = offset <= -60 ? '-' : '+';
    if (elem >= E_Z)
        elem -= E_Z - E_NUM;
    bool colon = elem == E_NUMCOLON || elem == E_NUMCOLSEC;
    p = put_int(p, abs / 3600, 2);
    if (elem == E_NUMHOUR)
        return p;
    if (colon)
        *p++ = ':';
    p = put_int(p, abs / 60 % 60, 2);
    if (elem != E_NUMSEC && elem != E_NUMCOLSEC)
        return p;
    if (colon)
        *p++ = ':';
    return put_int(p, abs % 60, 2);
}

/* What is formatted: seconds since year 1 and nanoseconds, of the clock on the wall. */
typedef struct moment { civil date; int64_t days, clock, nsec, offset; } moment;

/* One element, at form, in at most 64 bytes; the name of the zone is not for here. */
static char *put_elem(char *p, int elem, const moment *m, const char *form, int64_t n)
{
    int64_t hour = m->clock / 3600, min = m->clock / 60 % 60, sec = m->clock % 60, hour12 = hour % 12 ? hour % 12 : 12, year = m->date.year;
    switch (elem) {
    case E_YEAR4: return put_int(p, year, 4);
    case E_YEAR2: return put2(p, (year < 0 ? -year : year) % 100);
    case E_MONTHNAME: return put_text(p, months[m->date.month - 1], 9);
    case E_MONTHABBR: return put_text(p, months[m->date.month - 1], 3);
    case E_MONTH: return put_int(p, m->date.month, 0);
    case E_MONTH2: return put2(p, m->date.month);
    case E_DAYNAME: case E_DAYABBR: {
        int64_t w = (m->days % 7 + 8) % 7;                 /* day 0 was a Monday */
        return put_text(p, weekdays[w], elem == E_DAYNAME ? 9 : 3);
    }
    case E_DAYSPACE:
        if (m->date.day < 10) *p++ = ' '; /* fall through */
    case E_DAY: return put_int(p, m->date.day, 0);
    case E_DAY2: return put2(p, m->date.day);
    case E_YDAYSPACE:
        if (m->date.yday < 100) *p++ = ' ';
        if (m->date.yday < 10) *p++ = ' ';
        return put_int(p, m->date.yday, 0);
    case E_YDAY3: return put_int(p, m->date.yday, 3);
    case E_HOUR: return put2(p, hour);
    case E_HOUR12: return put_int(p, hour12, 0);
    case E_HOUR12_2: return put2(p, hour12);
    case E_MINUTE: return put_int(p, min, 0);
    case E_MINUTE2: return put2(p, min);
    case E_SECOND: return put_int(p, sec, 0);
    case E_SECOND2: return put2(p, sec);
    case E_PM: return put_text(p, hour >= 12 ? "PM" : "AM", 2);
    case E_pm: return put_text(p, hour >= 12 ? "pm" : "am", 2);
    case E_FRAC0: case E_FRAC9: return put_fraction(p, m->nsec, form, n);
    case E_ZONENAME: return put_offset(p, m->offset, E_NUM);
    case E_NONE: return p;
    }
    if (elem >= E_Z && m->offset == 0)
        return put_text(p, "Z", 1);
    return put_offset(p, m->offset, elem);
}

static void append(g *gp, slot b[3], const char *p, int64_t n)
{
    if (n == 0)
        return;
    if (n > b[2].i - b[1].i)
        stdlib_strconv_grow(gp, b, n);
    rt_copylong(gp, (char *)b[0].p + b[1].i, p, (uint64_t)n);
    b[1].i += n;
}

/* func format(b []byte, layout string, sec int64, nsec, offset int, zone string) []byte */
void time_format(g *gp, slot *fp)
{
    slot b[3] = { fp[3], fp[4], fp[5] };
    const char *layout = fp[6].p;
    int64_t n = fp[7].i, start, end, due = CHARGE_PIECE;
    moment m = { .nsec = fp[9].i, .offset = fp[10].i };
    m.days = split_days(fp[8].i, &m.clock);
    m.date = date_of(m.days);
    rt_charge(gp, n);
    for (int64_t i = 0; i < n; i = end) {
        rt_pace(gp, i, &due);
        int elem = nextelem(gp, layout, n, i, &start, &end);
        append(gp, b, layout + i, start - i);
        if (elem == E_ZONENAME && fp[12].i > 0) {
            append(gp, b, fp[11].p, fp[12].i);
        } else {
            char text[64];
            append(gp, b, text, put_elem(text, elem, &m, layout + start, end - start) - text);
        }
    }
    fp[0] = b[0];
    fp[1] = b[1];
    fp[2] = b[2];
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

/* func parsePlain(layout, value string) (sec int64, nsec, offset, kind int)
 * sec: seconds since year 1 of the clock that is read. kind: 0, not done; 1, there was no offset; 2, there was one; 3, it was Z. */
void time_parsePlain(g *gp, slot *fp)
{
    const char *layout = fp[4].p;
    int64_t n = fp[5].i, year = 0, month = 1, day = 1, hour = 0, min = 0, sec = 0, nsec = 0, offset = 0, start, end, kind = 1;
    text t = { fp[6].p, (const char *)fp[6].p + fp[7].i };
    int before = E_NONE;
    int64_t due = CHARGE_PIECE;
    rt_charge(gp, n);
    fp[3].i = 0;
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
    if (t.p != t.end || month == 0 || month > 12 || day == 0 || day > days_in(month, year) || hour > 23 || min > 59 || sec > 59)
        return;
    fp[0].i = days_to(year, month, day) * SECS_PER_DAY + hour * 3600 + min * 60 + sec;
    fp[1].i = nsec;
    fp[2].i = offset;
    fp[3].i = kind;
}
