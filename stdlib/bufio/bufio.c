/* bufio.c - natives of package bufio: what reading and writing does as long as the buffer has what is wanted, or room for it.
 *
 * They are methods of what reader.gol, writer.gol and scan.gol declare, whose fields are repeated here; each says by its result
 * that it did nothing, and Go code goes on then. Nothing here parks or collects.
 */
#include "runtime/rt.h"
#include "stdlib/strings/mem.h"
#include "stdlib/unicode/utf8/decode.h"

typedef struct reader { goslice buf; goeface rd; int64_t r, w; goeface err; int64_t lastbyte, lastrune; } reader;
typedef struct writer { goeface err; goslice buf; int64_t n; goeface wr; } writer;
typedef struct scanner { goeface r; void *split; int64_t form, maxtoken; goslice token, buf; int64_t start, end; goeface err; int64_t empties; bool started, done; } scanner;
enum { BY_FUNC, BY_LINE, BY_WORD, BY_RUNE, BY_BYTE };

static void *receiver(g *gp, void *p)
{
    if (unlikely(p == NULL)) rt_panicnil(gp);
    return p;
}

/* func (b *Reader) nextByte() int */
static void bufio_nextByte(g *gp, slot *fp)
{
    reader *b = receiver(gp, fp[1].p);
    fp[0].i = -1;
    if (unlikely(b->r >= b->w)) return;
    fp[0].i = b->lastbyte = ((uint8_t *)b->buf.p)[b->r++];
    b->lastrune = -1;
}

/* func (b *Reader) nextRune() (r rune, size int) */
static void bufio_nextRune(g *gp, slot *fp)
{
    reader *b = receiver(gp, fp[2].p);
    const uint8_t *p = (uint8_t *)b->buf.p + b->r;
    int64_t n = b->w - b->r;
    int32_t r = 0;
    int size = n >= 4 || (n > 0 && *p < 0x80) ? u8_decode(p, n, &r) : 0;
    fp[0].i = r;
    fp[1].i = size;
    if (unlikely(size == 0)) return;
    b->r += size;
    b->lastbyte = p[size - 1];
    b->lastrune = size;
}

/* func (b *Reader) through(c byte, from int) (end int) */
static void bufio_through(g *gp, slot *fp)
{
    reader *b = receiver(gp, fp[1].p);
    const char *p = (char *)b->buf.p + b->r;
    int64_t from = fp[3].i, i = mem_indexbyte(gp, p + from, b->w - b->r - from, (uint8_t)fp[2].u);
    fp[0].i = -1;
    if (i < 0) return;
    fp[0].i = b->r += from + i + 1;
    b->lastbyte = (uint8_t)fp[2].u;
    b->lastrune = -1;
}

/* func (b *Reader) stringThrough(c byte) (s string, found bool) */
static void bufio_stringThrough(g *gp, slot *fp)
{
    reader *b = receiver(gp, fp[3].p);
    const char *p = (char *)b->buf.p + b->r;
    int64_t i = mem_indexbyte(gp, p, b->w - b->r, (uint8_t)fp[4].u);
    fp[2].i = i >= 0;
    fp[0].p = NULL;
    fp[1].i = 0;
    if (i < 0) return;
    b->r += i + 1;
    b->lastbyte = (uint8_t)fp[4].u;
    b->lastrune = -1;
    rt_gostring(gp, p, i + 1, fp);
}

/* func (b *Writer) putByte(c byte) bool */
static void bufio_putByte(g *gp, slot *fp)
{
    writer *b = receiver(gp, fp[1].p);
    uint8_t c = (uint8_t)fp[2].u;
    if ((fp[0].i = b->err.t == NULL && b->n < b->buf.len)) ((uint8_t *)b->buf.p)[b->n++] = c;
}

/* func (b *Writer) putRune(r rune) (size int) */
static void bufio_putRune(g *gp, slot *fp)
{
    writer *b = receiver(gp, fp[1].p);
    int32_t r = (int32_t)fp[2].i;
    fp[0].i = 0;
    if (unlikely(b->err.t != NULL || b->buf.len - b->n < 4)) return;
    b->n += fp[0].i = u8_encode((uint8_t *)b->buf.p + b->n, r);
}

/* func (b *Writer) put(p []byte) bool, putString(s string) bool */
static void bufio_put(g *gp, slot *fp)
{
    writer *b = receiver(gp, fp[1].p);
    const char *p = fp[2].p;
    int64_t n = fp[3].i;
    fp[0].i = b->err.t == NULL && n <= b->buf.len - b->n;
    if (unlikely(!fp[0].i || n == 0)) return;
    if (likely(n <= CHARGE_PIECE)) memmove((char *)b->buf.p + b->n, p, (size_t)n);
    else fp[0].i = 0;
    b->n += fp[0].i ? n : 0;
}

/* The end of the line at from, without "\r\n" or "\n"; returns where the next starts, -1 if there is no newline before to. */
static int64_t line(g *gp, const char *b, int64_t from, int64_t to, int64_t *end)
{
    int64_t i = mem_indexbyte(gp, b + from, to - from, '\n');
    if (i < 0) return -1;
    *end = from + i - (i > 0 && b[from + i - 1] == '\r');
    return from + i + 1;
}

/* The first word that starts at *from or behind, up to *end; returns where the space behind it ends, -1 if there is none before to. */
static int64_t word(g *gp, const char *b, int64_t *from, int64_t to, int64_t *end)
{
    uint32_t r;
    *end = *from;
    *from = mem_nextfield(gp, b, to, end);
    return *from >= 0 && *end < to ? *end + mem_rune(b + *end, to - *end, &r) : -1;
}

/* Where the rune at from ends, -1 if it may not be whole, or is none. */
static int64_t rune_end(const uint8_t *b, int64_t from, int64_t to)
{
    int32_t r;
    if (from < to && b[from] < 0x80) return from + 1;
    int size = to - from >= 4 ? u8_decode(b + from, to - from, &r) : 0;
    return size > 1 ? from + size : -1;
}

/* func scanLine(b []byte) (end, next int) */
static void bufio_scanLine(g *gp, slot *fp)
{
    fp[0].i = -1;
    fp[1].i = line(gp, fp[2].p, 0, fp[3].i, &fp[0].i);
}

/* func scanWord(b []byte) (start, end, next int) */
static void bufio_scanWord(g *gp, slot *fp)
{
    fp[0].i = 0;
    fp[2].i = word(gp, fp[3].p, &fp[0].i, fp[4].i, &fp[1].i);
}

/* func (s *Scanner) whole() bool */
static void bufio_whole(g *gp, slot *fp)
{
    scanner *s = receiver(gp, fp[1].p);
    int64_t start = s->start, end, next = -1;
    fp[0].i = 0;
    if (unlikely(s->done)) return;
    if (s->form == BY_LINE) next = line(gp, s->buf.p, start, s->end, &end);
    else if (s->form == BY_WORD) next = word(gp, s->buf.p, &start, s->end, &end);
    else if (s->form == BY_RUNE) next = end = rune_end(s->buf.p, start, s->end);
    else if (s->form == BY_BYTE && start < s->end) next = end = start + 1;
    if (next < 0) return;
    rt_writeptr(gp, &s->token.p, (char *)s->buf.p + start);
    s->token.len = end - start;
    s->token.cap = s->buf.cap - start;
    s->start = next;
    s->empties = 0;
    fp[0].i = 1;
}

const rt_native_def stdlib_bufio_natives[] = {
    { "bufio.(*Reader).nextByte", bufio_nextByte },
    { "bufio.(*Reader).nextRune", bufio_nextRune },
    { "bufio.(*Reader).through", bufio_through },
    { "bufio.(*Reader).stringThrough", bufio_stringThrough },
    { "bufio.(*Writer).putByte", bufio_putByte },
    { "bufio.(*Writer).putRune", bufio_putRune },
    { "bufio.(*Writer).put", bufio_put },
    { "bufio.(*Writer).putString", bufio_put },
    { "bufio.(*Scanner).whole", bufio_whole },
    { "bufio.scanLine", bufio_scanLine },
    { "bufio.scanWord", bufio_scanWord },
    { 0, 0 }
};
