/* layout.c - native of package time: the elements of a layout, found.
 *
 * An element is the spelling of a part of the reference time, and the longest spelling at a place counts. Three things are not plain spellings: "Jan" and "Mon"
 * that begin a longer word are none; the _ of "_2006" stands for itself; a fraction of a second is a point or comma and zeros or nines, with no
 * digit after them. Allocates nothing, keeps no state.
 */
#include "runtime/native.h"

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

/* func nextElem(layout string, from int) (elem, start, end int) */
void time_nextElem(g *gp UNUSED, slot *fp)
{
    const char *s = fp[3].p;
    int64_t n = fp[4].i, len = 0;
    int elem = E_NONE;
    for (int64_t i = fp[5].i; i < n; i++) {
        if ((s[i] >= 'a' && s[i] <= 'z' && s[i] != 'p') || s[i] == ' ' || s[i] == ':')
            continue;                  /* no element begins so */
        if (n - i >= 5 && memcmp(s + i, "_2006", 5) == 0)
            i++;
        elem = elemat(s + i, n - i, &len);
        if (elem != E_NONE) {
            fp[0].i = elem;
            fp[1].i = i;
            fp[2].i = i + len;
            return;
        }
    }
    fp[0].i = E_NONE;
    fp[1].i = fp[2].i = n;
}
