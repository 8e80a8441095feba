/* strconv.h - what the native files of strconv share. */
#ifndef GOL_STDLIB_STRCONV_H
#define GOL_STDLIB_STRCONV_H
#include "runtime/native.h"

/* 10^k as 128 bits, see pow10tab.h. index = k - POW10_MIN */
enum { POW10_MIN = -348, POW10_MAX = 347 };
extern const uint64_t stdlib_strconv_pow10[][2];

/* floor(log10(2^e)) and floor(log2(10^e)), for |e| < 1600 */
static inline int log10_pow2(int e) { return (int)(((int64_t)e * 315653) >> 20); }
static inline int log2_pow10(int e) { return (int)(((int64_t)e * 1741647) >> 19); }

/* What a float format is made of. */
typedef struct fltinfo { int mantbits, expbits, bias; } fltinfo;   /* mantbits without the implied one */
static const fltinfo flt32 = { 23, 8, 127 }, flt64 = { 52, 11, 1023 };

/* Makes room for n more bytes in the slice s[0..2], which is too small for them: new memory, cleared behind the length, which stays. */
void stdlib_strconv_grow(g *gp, slot *s, int64_t n);

/* Appends n bytes to the slice in dst[0..2], as Go's append does; the result goes to res[0..2]. */
void stdlib_strconv_append(g *gp, slot *res, const slot *dst, const void *p, int64_t n);

/* Writes u in base 2..36 so that it ends at end; returns its start. At most 64 bytes. */
char *stdlib_strconv_utoa(char *end, uint64_t u, int64_t base);

/* Writes val at o as FormatFloat would; returns the end. Needs prec + STRCONV_FLOATROOM bytes. Panics when fmt or bitsize is none. */
enum { STRCONV_FLOATROOM = 400 };
char *stdlib_strconv_ftoa(g *gp, char *o, double val, char fmt, int64_t prec, int64_t bitsize);

/* natives, registered in strconv.c */
void strconv_FormatFloat(g *gp, slot *fp);
void strconv_AppendFloat(g *gp, slot *fp);
void strconv_parseFloat(g *gp, slot *fp);
void strconv_quote(g *gp, slot *fp);
void strconv_appendQuote(g *gp, slot *fp);
void strconv_quoteRune(g *gp, slot *fp);
void strconv_appendQuoteRune(g *gp, slot *fp);
void strconv_CanBackquote(g *gp, slot *fp);
void strconv_unquote(g *gp, slot *fp);
void strconv_unquoteChar(g *gp, slot *fp);
void strconv_IsPrint(g *gp, slot *fp);
void strconv_IsGraphic(g *gp, slot *fp);

/* From atoi's side: whether underscores in s stand only between digits, or after a base prefix. */
bool stdlib_strconv_underscores_ok(const char *s, int64_t n);

#endif
