/* bytes.c - natives of package bytes. The work is done by strings/mem.h, which package strings shares; slices are
 * cut and allocated in bytes.gol. Nothing here parks or collects.
 */
#include "runtime/rt.h"
#include "stdlib/strings/mem.h"
#include "stdlib/unicode/utf8/decode.h"

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

/* ---- Buffer: its fields as buffer.gol has them. ---- */

typedef struct buffer { goslice buf; int64_t off; int8_t last; } buffer;
enum { WAS_READ = -1, WAS_OTHER = 0 };

static buffer *receiver(g *gp, void *p)
{
    if (unlikely(p == NULL)) rt_panicnil(gp);
    return p;
}

/* Room for n bytes behind the contents, which it makes n longer; NULL if there is none. */
static uint8_t *room(g *gp, void *p, int64_t n)
{
    buffer *b = receiver(gp, p);
    if (n > b->buf.cap - b->buf.len || n > CHARGE_PIECE) return NULL;
    uint8_t *at = (uint8_t *)b->buf.p + b->buf.len;
    b->buf.len += n;
    b->last = WAS_OTHER;
    return at;
}

/* func (b *Buffer) put(p []byte) bool, putString(s string) bool */
static void bytes_Buffer_put(g *gp, slot *fp)
{
    uint8_t *at = room(gp, fp[1].p, fp[3].i);
    if (at && fp[3].i) memmove(at, fp[2].p, (size_t)fp[3].i);
    fp[0].i = at != NULL || fp[3].i == 0;
}

static void bytes_Buffer_putByte(g *gp, slot *fp)
{
    uint8_t *at = room(gp, fp[1].p, 1);
    if (at) *at = (uint8_t)fp[2].u;
    fp[0].i = at != NULL;
}

static void bytes_Buffer_putRune(g *gp, slot *fp)
{
    uint8_t enc[4];
    int w = u8_encode(enc, (int32_t)fp[2].i);
    buffer *b = receiver(gp, fp[1].p);
    uint8_t *at = w == 1 || b->buf.cap - b->buf.len >= 4 ? room(gp, b, w) : NULL;
    if (at) memcpy(at, enc, (size_t)w);
    fp[0].i = at ? w : 0;
}

static void bytes_Buffer_nextByte(g *gp, slot *fp)
{
    buffer *b = receiver(gp, fp[1].p);
    fp[0].i = -1;
    if (b->off >= b->buf.len) return;
    fp[0].i = ((uint8_t *)b->buf.p)[b->off++];
    b->last = WAS_READ;
}

/* func (b *Buffer) nextRune() (r rune, size int) */
static void bytes_Buffer_nextRune(g *gp, slot *fp)
{
    buffer *b = receiver(gp, fp[2].p);
    int32_t r = 0;
    fp[0].i = fp[1].i = 0;
    if (b->off >= b->buf.len) return;
    b->last = (int8_t)(fp[1].i = u8_decode((uint8_t *)b->buf.p + b->off, b->buf.len - b->off, &r));
    fp[0].i = r;
    b->off += fp[1].i;
}

/* func (b *Buffer) through(c byte) (s string, found bool) */
static void bytes_Buffer_through(g *gp, slot *fp)
{
    buffer *b = receiver(gp, fp[3].p);
    const char *p = (char *)b->buf.p + b->off;
    int64_t n = b->buf.len - b->off, i = mem_indexbyte(gp, p, n, (uint8_t)fp[4].u);
    if (i >= 0) n = i + 1;
    b->off += n;
    b->last = WAS_READ;
    rt_gostring(gp, p, n, fp);
    fp[2].i = i >= 0;
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
    { "bytes.(*Buffer).put", bytes_Buffer_put },
    { "bytes.(*Buffer).putString", bytes_Buffer_put },
    { "bytes.(*Buffer).putByte", bytes_Buffer_putByte },
    { "bytes.(*Buffer).putRune", bytes_Buffer_putRune },
    { "bytes.(*Buffer).nextByte", bytes_Buffer_nextByte },
    { "bytes.(*Buffer).nextRune", bytes_Buffer_nextRune },
    { "bytes.(*Buffer).through", bytes_Buffer_through },
    { 0, 0 }
};
