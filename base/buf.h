/* buf.h - a growable byte buffer on malloc, for text that is being put together. */
#ifndef GOL_BUF_H
#define GOL_BUF_H
#include "base/base.h"
#include <stdarg.h>

typedef struct buf { char *p; size_t n, cap; } buf;   /* {0} is an empty buffer */

void buf_free(buf *b);
void buf_reserve(buf *b, size_t extra);
void buf_put(buf *b, const void *p, size_t n);
void buf_puts(buf *b, const char *s);
void buf_putc(buf *b, char c);
void buf_putrune(buf *b, uint32_t r);                 /* UTF-8; invalid runes as U+FFFD */
void buf_printf(buf *b, const char *fmt, ...) PRINTF(2, 3);
void buf_vprintf(buf *b, const char *fmt, va_list ap);
/* The shortest decimal that reads back as v (of 32 or 64 bits), in the form of strconv's 'g' with precision -1. */
void buf_putfloat(buf *b, double v, int bits);
const char *buf_cstr(buf *b);                         /* NUL-terminates without counting the NUL */
#endif
