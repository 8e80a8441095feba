/* utf8.h - UTF-8 coding with Go's rules: surrogates, overlong forms and runes above
 * U+10FFFF are invalid and decode as (U+FFFD, width 1). */
#ifndef GOL_UTF8_H
#define GOL_UTF8_H
#include "base/base.h"

#define RUNE_ERROR 0xFFFDu

int  utf8_decode(const char *p, size_t n, uint32_t *r);   /* n > 0; returns the width, 1 with *r = RUNE_ERROR when invalid */
int  utf8_encode(char out[4], uint32_t r);                /* returns the width; invalid runes as U+FFFD */
bool utf8_valid(const char *p, size_t n);
bool rune_is_letter(uint32_t r);                          /* Unicode categories L*, or '_' */
bool rune_is_digit(uint32_t r);                           /* category Nd */
bool rune_is_upper(uint32_t r);                           /* category Lu */
bool rune_is_lower(uint32_t r);                           /* category Ll */
bool rune_is_print(uint32_t r);                           /* what strconv.IsPrint says */
#endif
