/* unicode.c - natives of package unicode.
 *
 * Classification and case mapping go through unicat.c, so that programs which only ask
 * IsLetter or ToUpper never build a range table. The tables' data is constant here and is
 * copied into Go memory when a table variable is first used.
 * Locking: none.
 */
#include "runtime/native.h"
#include "stdlib/unicode/unicat.h"

typedef struct tabinfo { uint16_t at16, n16, at32, n32, latin; } tabinfo;
typedef struct caserange { uint32_t lo, hi; int32_t delta[3]; } caserange;   /* laid out as Go's CaseRange */

#include "stdlib/unicode/ranges_tab.h"

#define CLASS(name, bit) \
    static void unicode_##name(g *gp UNUSED, slot *fp) \
    { fp[0].i = (stdlib_unicode_props((int32_t)fp[1].i) & (bit)) != 0; }

CLASS(IsControl, UP_CONTROL)
CLASS(IsDigit, UP_DIGIT)
CLASS(IsGraphic, UP_GRAPHIC)
CLASS(IsLetter, UP_LETTER)
CLASS(IsLower, UP_LOWER)
CLASS(IsMark, UP_MARK)
CLASS(IsNumber, UP_NUMBER)
CLASS(IsPrint, UP_PRINT)
CLASS(IsPunct, UP_PUNCT)
CLASS(IsSpace, UP_SPACE)
CLASS(IsSymbol, UP_SYMBOL)
CLASS(IsTitle, UP_TITLE)
CLASS(IsUpper, UP_UPPER)

#define CASEMAP(name, which) \
    static void unicode_##name(g *gp UNUSED, slot *fp) \
    { fp[0].i = stdlib_unicode_case((int32_t)fp[1].i, (which)); }

CASEMAP(ToUpper, UC_UPPER)
CASEMAP(ToLower, UC_LOWER)
CASEMAP(ToTitle, UC_TITLE)
CASEMAP(SimpleFold, UC_FOLD)

static void copyout(g *gp, slot *res, const void *p, int64_t n, size_t size)
{
    res[0].p = NULL;
    res[1].i = res[2].i = n;
    if (n > 0) {
        res[0].p = rt_mallocgc(gp, (uint64_t)n * size, NULL, false);
        memcpy(res[0].p, p, (size_t)n * size);
    }
}

/* func ranges16(table int) []Range16 */
static void unicode_ranges16(g *gp, slot *fp)
{
    const tabinfo *t = &tabs[fp[3].i];
    copyout(gp, fp, r16 + t->at16, t->n16, sizeof r16[0]);
}

/* func ranges32(table int) []Range32 */
static void unicode_ranges32(g *gp, slot *fp)
{
    const tabinfo *t = &tabs[fp[3].i];
    copyout(gp, fp, r32 + t->at32, t->n32, sizeof r32[0]);
}

/* func latinOffset(table int) int */
static void unicode_latinOffset(g *gp UNUSED, slot *fp) { fp[0].i = tabs[fp[1].i].latin; }

/* func caseRanges() []CaseRange */
static void unicode_caseRanges(g *gp, slot *fp)
{
    copyout(gp, fp, caseranges, (int64_t)countof(caseranges), sizeof caseranges[0]);
}

const rt_native_def stdlib_unicode_natives[] = {
    { "unicode.IsControl", unicode_IsControl },
    { "unicode.IsDigit", unicode_IsDigit },
    { "unicode.IsGraphic", unicode_IsGraphic },
    { "unicode.IsLetter", unicode_IsLetter },
    { "unicode.IsLower", unicode_IsLower },
    { "unicode.IsMark", unicode_IsMark },
    { "unicode.IsNumber", unicode_IsNumber },
    { "unicode.IsPrint", unicode_IsPrint },
    { "unicode.IsPunct", unicode_IsPunct },
    { "unicode.IsSpace", unicode_IsSpace },
    { "unicode.IsSymbol", unicode_IsSymbol },
    { "unicode.IsTitle", unicode_IsTitle },
    { "unicode.IsUpper", unicode_IsUpper },
    { "unicode.ToUpper", unicode_ToUpper },
    { "unicode.ToLower", unicode_ToLower },
    { "unicode.ToTitle", unicode_ToTitle },
    { "unicode.SimpleFold", unicode_SimpleFold },
    { "unicode.ranges16", unicode_ranges16 },
    { "unicode.ranges32", unicode_ranges32 },
    { "unicode.latinOffset", unicode_latinOffset },
    { "unicode.caseRanges", unicode_caseRanges },
    { 0, 0 }
};
