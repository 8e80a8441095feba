/* dct.h - the discrete cosine transform of blocks of 8 x 8, as package image/jpeg needs it. */
#ifndef GOL_STDLIB_JPEG_DCT_H
#define GOL_STDLIB_JPEG_DCT_H
#include <stdint.h>

/* Samples 0..255 to coefficients, times 8. Row by row. */
void jpeg_fdct(int32_t b[64]);

/* Coefficients to samples -128..127 (they may exceed that). */
void jpeg_idct(int32_t b[64]);

extern const uint8_t jpeg_unzig[64];    /* where the n-th coefficient of a file lies */

#endif
