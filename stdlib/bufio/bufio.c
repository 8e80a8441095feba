/* bufio.c - natives of package bufio: finding the end of a line, word or other part in a buffer. They take the buffer
 * with offsets, so that no slice need be made for a call. Nothing here allocates, parks, collects or panics.
 */
#include "runtime/rt.h"
#include "stdlib/strings/mem.h"

static void bufio_indexByte(g *gp, slot *fp)
{
    const char *b = fp[1].p;
    int64_t from = fp[4].i, i = mem_indexbyte(gp, b + from, fp[5].i - from, (uint8_t)fp[6].u);
    fp[0].i = i < 0 ? -1 : from + i;
}

/* func scanLine(b []byte, from, to int) (end, next int) */
static void bufio_scanLine(g *gp, slot *fp)
{
    const char *b = fp[2].p;
    int64_t from = fp[5].i, i = mem_indexbyte(gp, b + from, fp[6].i - from, '\n');
    if (i < 0) {
        fp[0].i = fp[1].i = -1;
        return;
    }
    fp[0].i = from + i - (i > 0 && b[from + i - 1] == '\r');
    fp[1].i = from + i + 1;
}

/* func scanWord(b []byte, from, to int) (start, end, next int) */
static void bufio_scanWord(g *gp, slot *fp)
{
    const char *b = fp[3].p;
    int64_t end = fp[6].i, to = fp[7].i;
    int64_t start = mem_nextfield(gp, b, to, &end);
    uint32_t r;
    bool whole = start >= 0 && end < to;
    fp[0].i = start;
    fp[1].i = end;
    fp[2].i = whole ? end + mem_rune(b + end, to - end, &r) : -1;
}

const rt_native_def stdlib_bufio_natives[] = {
    { "bufio.indexByte", bufio_indexByte },
    { "bufio.scanLine", bufio_scanLine },
    { "bufio.scanWord", bufio_scanWord },
    { 0, 0 }
};
