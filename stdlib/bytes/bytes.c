/* bytes.c - natives of package bytes. The work is done by strings/mem.h, which package strings shares; slices are
 * cut and allocated in bytes.gol. Nothing here allocates, parks, collects or panics.
 */
#include "runtime/rt.h"
#include "stdlib/strings/mem.h"

#define SEQ(k) ((const char *)fp[k].p), fp[(k) + 1].i      /* a []byte's or string's bytes */

static void bytes_Equal(g *gp, slot *fp)
{
    int64_t n = fp[2].i;
    bool same = n == fp[5].i;
    if (same && n) {
        rt_charge(gp, n);
        same = rt_comparelong(gp, fp[1].p, fp[4].p, (uint64_t)n) == 0;
    }
    fp[0].i = same;
}

static void bytes_Compare(g *gp, slot *fp)       { rt_charge(gp, fp[2].i); fp[0].i = mem_compare(gp, SEQ(1), SEQ(4)); }
static void bytes_IndexByte(g *gp, slot *fp)     { rt_charge(gp, fp[2].i); fp[0].i = mem_indexbyte(gp, SEQ(1), (uint8_t)fp[4].u); }
static void bytes_LastIndexByte(g *gp, slot *fp) { rt_charge(gp, fp[2].i); fp[0].i = mem_lastindexbyte(gp, SEQ(1), (uint8_t)fp[4].u); }
static void bytes_Index(g *gp, slot *fp)         { rt_charge(gp, fp[2].i); fp[0].i = mem_index(gp, SEQ(1), SEQ(4)); }
static void bytes_LastIndex(g *gp, slot *fp)     { rt_charge(gp, fp[2].i); fp[0].i = mem_lastindex(gp, SEQ(1), SEQ(4)); }
static void bytes_Count(g *gp, slot *fp)         { rt_charge(gp, fp[2].i); fp[0].i = mem_count(gp, SEQ(1), SEQ(4)); }
static void bytes_IndexRune(g *gp, slot *fp)     { rt_charge(gp, fp[2].i); fp[0].i = mem_indexrune(gp, SEQ(1), fp[4].i); }
static void bytes_IndexAny(g *gp, slot *fp)      { rt_charge(gp, fp[2].i); fp[0].i = mem_indexany(gp, SEQ(1), SEQ(4)); }
static void bytes_LastIndexAny(g *gp, slot *fp)  { rt_charge(gp, fp[2].i); fp[0].i = mem_lastindexany(gp, SEQ(1), SEQ(4)); }

static void bytes_foldASCII(g *gp, slot *fp)
{
    int64_t at = 0;
    rt_charge(gp, fp[3].i);
    fp[0].i = mem_equalfold(gp, SEQ(2), SEQ(5), &at);
    fp[1].i = at;
}

static void bytes_spaceRange(g *gp, slot *fp)
{
    rt_charge(gp, fp[3].i);
    fp[0].i = 0;
    fp[1].i = fp[3].i;
    mem_trimspace(gp, fp[2].p, &fp[0].i, &fp[1].i);
}

static void bytes_setRange(g *gp, slot *fp)
{
    rt_charge(gp, fp[3].i);
    fp[0].i = 0;
    fp[1].i = fp[3].i;
    int ends = (int)fp[7].i;
    if (ends & TRIM_RIGHT) mem_trim(gp, fp[2].p, &fp[0].i, &fp[1].i, SEQ(5), TRIM_RIGHT);
    if (ends & TRIM_LEFT) mem_trim(gp, fp[2].p, &fp[0].i, &fp[1].i, SEQ(5), TRIM_LEFT);
}

static void bytes_nextField(g *gp, slot *fp)
{
    int64_t pos = fp[5].i;
    fp[0].i = mem_nextfield(gp, SEQ(2), &pos);
    rt_charge(gp, pos - fp[5].i);
    fp[1].i = pos;
}

static void bytes_countFields(g *gp, slot *fp)
{
    int64_t n = 0, pos = 0;
    rt_charge(gp, fp[2].i);
    while (mem_nextfield(gp, SEQ(1), &pos) >= 0) rt_look(gp, n++);
    fp[0].i = n;
}

static void bytes_caseScan(g *gp, slot *fp)
{
    rt_charge(gp, fp[2].i);
    fp[0].i = mem_casescan(gp, SEQ(1), (uint8_t)fp[4].u, (uint8_t)fp[5].u);
}

static void bytes_caseInto(g *gp, slot *fp)
{
    mem_casecopy(gp, fp[0].p, SEQ(3), (uint8_t)fp[6].u, (uint8_t)fp[7].u);
}

static void bytes_replaceInto(g *gp, slot *fp)
{
    rt_charge(gp, fp[4].i);
    mem_replace(gp, fp[0].p, SEQ(3), SEQ(6), SEQ(9), fp[12].i);
}

static void bytes_repeatInto(g *gp, slot *fp)
{
    mem_repeat(gp, fp[0].p, fp[1].i, SEQ(3));
}

const rt_native_def stdlib_bytes_natives[] = {
    { "bytes.Equal", bytes_Equal },
    { "bytes.Compare", bytes_Compare },
    { "bytes.IndexByte", bytes_IndexByte },
    { "bytes.LastIndexByte", bytes_LastIndexByte },
    { "bytes.Index", bytes_Index },
    { "bytes.LastIndex", bytes_LastIndex },
    { "bytes.Count", bytes_Count },
    { "bytes.IndexRune", bytes_IndexRune },
    { "bytes.IndexAny", bytes_IndexAny },
    { "bytes.LastIndexAny", bytes_LastIndexAny },
    { "bytes.foldASCII", bytes_foldASCII },
    { "bytes.spaceRange", bytes_spaceRange },
    { "bytes.setRange", bytes_setRange },
    { "bytes.nextField", bytes_nextField },
    { "bytes.countFields", bytes_countFields },
    { "bytes.caseScan", bytes_caseScan },
    { "bytes.caseInto", bytes_caseInto },
    { "bytes.replaceInto", bytes_replaceInto },
    { "bytes.repeatInto", bytes_repeatInto },
    { 0, 0 }
};
