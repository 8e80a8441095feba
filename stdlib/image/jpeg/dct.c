/* dct.c - the discrete cosine transform, after Loeffler, Ligtenberg and Moschytz ("Practical fast 1-D DCT algorithms with 11 multiplications", 1989).
 *
 * A transform of eight values has four stages of butterflies (a + b, a - b) and rotations; that of a block is one of its columns and one of its rows. The inverse runs the
 * stages backwards. Values are fixed point; how many bits lie behind the point at each step, and which are dropped, is Go's choice: the bytes of an encoded file, and the
 * pixels of a decoded one, depend on it. Comments give the bits behind the point.
 *
 * Damaged files hold coefficients that overflow. All arithmetic is on uint32_t, so that it wraps as Go's does.
 */
#include "stdlib/image/jpeg/dct.h"

const uint8_t jpeg_unzig[64] = {
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
    35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
};

typedef uint32_t u32;

#define COS1 0.98078528040323044913     /* cos and sin of pi/16 */
#define SIN1 0.19509032201612826785
#define COS3 0.83146961230254523708     /* of 3 pi/16 */
#define SIN3 0.55557023301960222474
#define COS6 0.38268343236508977173     /* of 6 pi/16 */
#define SIN6 0.92387953251128675613
#define ROOT2 1.41421356237309504880

/* x as fixed point. */
#define FIX(x, bits) ((u32)(int32_t)((x) * (1 << (bits)) + 0.5))

static inline u32 sar(u32 x, int n) { return (u32)((int32_t)x >> n); }

#define BUTTERFLY(a, b) do { u32 sum_ = (a) + (b); (b) = (a) - (b); (a) = sum_; } while (0)

/* Turns (a, b) by the angle of cosine c and sine s, which may hold a factor: (a c + b s, b c - a s), with three multiplications. */
#define ROTATE(a, b, c, s) do { u32 k_ = (c) * ((a) + (b)), a_ = k_ + ((s) - (c)) * (b); (b) = k_ - ((c) + (s)) * (a); (a) = a_; } while (0)

static void fdct_columns(u32 *b)
{
    for (int i = 0; i < 8; i++, b++) {
        u32 x0 = b[0], x1 = b[8], x2 = b[16], x3 = b[24], x4 = b[32], x5 = b[40], x6 = b[48], x7 = b[56];
        BUTTERFLY(x0, x7);
        BUTTERFLY(x1, x6);
        BUTTERFLY(x2, x5);
        BUTTERFLY(x3, x4);

        BUTTERFLY(x0, x3);
        BUTTERFLY(x1, x2);
        ROTATE(x2, x3, FIX(ROOT2 * COS6, 18), FIX(ROOT2 * SIN6, 18));
        BUTTERFLY(x0, x1);
        b[0] = (x0 - 8 * 128) << 18;                    /* samples are from -128 on */
        b[32] = x1 << 18;
        b[16] = x2;
        b[48] = x3;

        ROTATE(x4, x7, FIX(COS3, 18), FIX(SIN3, 18));
        ROTATE(x5, x6, FIX(COS1, 18), FIX(SIN1, 18));
        BUTTERFLY(x4, x6);
        BUTTERFLY(x7, x5);
        BUTTERFLY(x7, x4);
        b[8] = x7;                                      /* 18 */
        b[24] = sar(x5, 12) * FIX(ROOT2, 12);
        b[40] = sar(x6, 12) * FIX(ROOT2, 12);
        b[56] = x4;
    }
}

static void fdct_rows(u32 *b)
{
    for (int i = 0; i < 8; i++, b += 8) {
        u32 x0 = b[0], x1 = b[1], x2 = b[2], x3 = b[3], x4 = b[4], x5 = b[5], x6 = b[6], x7 = b[7];   /* 18 */
        BUTTERFLY(x0, x7);
        BUTTERFLY(x1, x6);
        BUTTERFLY(x2, x5);
        BUTTERFLY(x3, x4);

        BUTTERFLY(x0, x3);
        BUTTERFLY(x1, x2);
        x2 = sar(x2, 14);
        x3 = sar(x3, 14);
        ROTATE(x2, x3, FIX(ROOT2 * COS6, 14), FIX(ROOT2 * SIN6, 14));
        BUTTERFLY(x0, x1);

        x4 = sar(x4, 14);
        x5 = sar(x5, 14);
        x6 = sar(x6, 14);
        x7 = sar(x7, 14);
        ROTATE(x4, x7, FIX(COS3, 14), FIX(SIN3, 14));
        ROTATE(x5, x6, FIX(COS1, 14), FIX(SIN1, 14));
        BUTTERFLY(x4, x6);
        BUTTERFLY(x7, x5);
        x5 = sar(x5, 14) * FIX(ROOT2, 14);
        x6 = sar(x6, 14) * FIX(ROOT2, 14);
        BUTTERFLY(x7, x4);

        const u32 out[8] = { x0, x7, x2, x5, x1, x6, x3, x4 };
        for (int k = 0; k < 8; k++) b[k] = sar(out[k] + (1 << 17), 18);     /* 0 */
    }
}

void jpeg_fdct(int32_t b[64])
{
    fdct_columns((u32 *)b);
    fdct_rows((u32 *)b);
}

static void idct_rows(u32 *b)
{
    for (int i = 0; i < 8; i++, b += 8) {
        u32 x0 = b[0] << 17, x7 = b[1] << 7, x2 = b[2], x5 = b[3], x1 = b[4] << 17, x6 = b[5], x3 = b[6], x4 = b[7] << 7;
        BUTTERFLY(x0, x1);                              /* 18: a butterfly backwards halves */
        ROTATE(x2, x3, FIX(COS6 / ROOT2, 18), 0u - FIX(SIN6 / ROOT2, 18));
        BUTTERFLY(x1, x2);                              /* 19 */
        BUTTERFLY(x0, x3);

        BUTTERFLY(x7, x4);                              /* 8 */
        x6 *= FIX(1 / ROOT2, 8);
        x5 *= FIX(1 / ROOT2, 8);
        BUTTERFLY(x7, x5);                              /* 9 */
        BUTTERFLY(x4, x6);
        x4 = sar(x4, 2);                                /* 7 */
        x5 = sar(x5, 2);
        x6 = sar(x6, 2);
        x7 = sar(x7, 2);
        ROTATE(x4, x7, FIX(COS3, 12), 0u - FIX(SIN3, 12));
        ROTATE(x5, x6, FIX(COS1, 12), 0u - FIX(SIN1, 12));

        BUTTERFLY(x0, x7);                              /* 20 */
        BUTTERFLY(x1, x6);
        BUTTERFLY(x2, x5);
        BUTTERFLY(x3, x4);
        b[0] = x0;
        b[1] = x1;
        b[2] = x2;
        b[3] = x3;
        b[4] = x4;
        b[5] = x5;
        b[6] = x6;
        b[7] = x7;
    }
}

static void idct_columns(u32 *b)
{
    for (int i = 0; i < 8; i++, b++) {
        u32 x0 = b[0] + (1 << 19), x7 = b[8], x2 = b[16], x5 = b[24], x1 = b[32], x6 = b[40], x3 = b[48], x4 = b[56];   /* 20; x0 rounds them all */
        BUTTERFLY(x0, x1);
        x0 = sar(x0, 2);                                /* 19 */
        x1 = sar(x1, 2);
        x2 = sar(x2, 13);
        x3 = sar(x3, 13);
        ROTATE(x2, x3, FIX(COS6 / ROOT2, 12), 0u - FIX(SIN6 / ROOT2, 12));
        BUTTERFLY(x1, x2);                              /* 20 */
        BUTTERFLY(x0, x3);

        BUTTERFLY(x7, x4);                              /* 21 */
        x5 = sar(x5, 13) * FIX(1 / ROOT2, 14);
        x6 = sar(x6, 13) * FIX(1 / ROOT2, 14);
        BUTTERFLY(x7, x5);                              /* 22 */
        BUTTERFLY(x4, x6);
        x4 = sar(x4, 14);
        x5 = sar(x5, 14);
        x6 = sar(x6, 14);
        x7 = sar(x7, 14);
        ROTATE(x4, x7, FIX(COS3, 12), 0u - FIX(SIN3, 12));
        ROTATE(x5, x6, FIX(COS1, 12), 0u - FIX(SIN1, 12));

        BUTTERFLY(x0, x7);                              /* 21 */
        BUTTERFLY(x1, x6);
        BUTTERFLY(x2, x5);
        BUTTERFLY(x3, x4);
        b[0] = sar(x0, 18);
        b[8] = sar(x1, 18);
        b[16] = sar(x2, 18);
        b[24] = sar(x3, 18);
        b[32] = sar(x4, 18);
        b[40] = sar(x5, 18);
        b[48] = sar(x6, 18);
        b[56] = sar(x7, 18);
    }
}

void jpeg_idct(int32_t b[64])
{
    idct_rows((u32 *)b);
    idct_columns((u32 *)b);
}
