/* bits.c - natives of math/bits.
 *
 * Small unsigned arguments arrive zero-extended, so the 64-bit operations serve all sizes.
 * Locking: none.
 */
#include "runtime/native.h"

typedef unsigned __int128 u128;

#define N(name) static void bits_##name(g *gp UNUSED, slot *fp)

static inline int len64(uint64_t x) { return x ? 64 - __builtin_clzll(x) : 0; }

static inline uint64_t reverse64(uint64_t x)
{
    x = (x >> 1 & 0x5555555555555555) | (x & 0x5555555555555555) << 1;
    x = (x >> 2 & 0x3333333333333333) | (x & 0x3333333333333333) << 2;
    x = (x >> 4 & 0x0F0F0F0F0F0F0F0F) | (x & 0x0F0F0F0F0F0F0F0F) << 4;
    return __builtin_bswap64(x);
}

static inline uint64_t rotate(uint64_t x, int64_t k, unsigned n)
{
    unsigned s = (unsigned)((uint64_t)k & (n - 1));
    uint64_t m = n == 64 ? UINT64_MAX : ((uint64_t)1 << n) - 1;
    return s == 0 ? x : ((x << s) | (x >> (n - s))) & m;
}

N(OnesCount) { fp[0].i = __builtin_popcountll(fp[1].u); }
N(Len) { fp[0].i = len64(fp[1].u); }
N(Reverse8) { fp[0].u = reverse64(fp[1].u) >> 56; }
N(RotateLeft8) { fp[0].u = rotate(fp[1].u, fp[2].i, 8); }
N(Reverse16) { fp[0].u = reverse64(fp[1].u) >> 48; }
N(RotateLeft16) { fp[0].u = rotate(fp[1].u, fp[2].i, 16); }
N(Reverse32) { fp[0].u = reverse64(fp[1].u) >> 32; }
N(RotateLeft32) { fp[0].u = rotate(fp[1].u, fp[2].i, 32); }
N(TrailingZeros64) { fp[0].i = fp[1].u ? __builtin_ctzll(fp[1].u) : 64; }
N(Reverse64) { fp[0].u = reverse64(fp[1].u); }
N(RotateLeft64) { fp[0].u = rotate(fp[1].u, fp[2].i, 64); }
N(ReverseBytes64) { fp[0].u = __builtin_bswap64(fp[1].u); }

N(Add64)
{
    u128 t = (u128)fp[2].u + fp[3].u + fp[4].u;
    uint64_t x = fp[2].u, y = fp[3].u, sum = (uint64_t)t;
    fp[0].u = sum;
    fp[1].u = ((x & y) | ((x | y) & ~sum)) >> 63;
}

N(Add32)
{
    uint64_t t = fp[2].u + fp[3].u + fp[4].u;
    fp[0].u = (uint32_t)t;
    fp[1].u = (uint32_t)(t >> 32);
}

N(Sub64)
{
    uint64_t x = fp[2].u, y = fp[3].u, d = x - y - fp[4].u;
    fp[0].u = d;
    fp[1].u = ((~x & y) | (~(x ^ y) & d)) >> 63;
}

N(Sub32)
{
    uint32_t x = (uint32_t)fp[2].u, y = (uint32_t)fp[3].u, d = x - y - (uint32_t)fp[4].u;
    fp[0].u = d;
    fp[1].u = ((~x & y) | (~(x ^ y) & d)) >> 31;
}

N(mulHigh) { fp[0].u = (uint64_t)((u128)fp[1].u * fp[2].u >> 64); }

static uint64_t nonzero(g *gp, uint64_t y)
{
    if (y == 0)
        rt_panicerror(gp, "runtime error: integer divide by zero");
    return y;
}

static void fits(g *gp, uint64_t hi, uint64_t y)
{
    if (y <= hi)
        rt_panicerror(gp, "runtime error: integer overflow");
}

/* hi:lo / y with hi < y. The instruction where there is one: gcc's __udivti3 is several times slower. */
static inline uint64_t div128(uint64_t hi, uint64_t lo, uint64_t y, uint64_t *rem)
{
#if defined(__x86_64__)
    uint64_t q;
    __asm__("divq %4" : "=a"(q), "=d"(*rem) : "0"(lo), "1"(hi), "rm"(y) : "cc");
    return q;
#else
    u128 n = (u128)hi << 64 | lo;
    *rem = (uint64_t)(n % y);
    return (uint64_t)(n / y);
#endif
}

N(Div64)
{
    uint64_t hi = fp[2].u, y = nonzero(gp, fp[4].u), rem;
    fits(gp, hi, y);
    fp[0].u = div128(hi, fp[3].u, y, &rem);
    fp[1].u = rem;
}

N(Div32)
{
    uint64_t hi = fp[2].u, y = fp[4].u, n;
    if (y != 0)
        fits(gp, hi, y);
    nonzero(gp, y);
    n = hi << 32 | fp[3].u;
    fp[0].u = n / y;
    fp[1].u = n % y;
}

N(Rem64)
{
    uint64_t y = nonzero(gp, fp[3].u), rem;
    div128(fp[1].u % y, fp[2].u, y, &rem);
    fp[0].u = rem;
}

N(Rem32)
{
    uint64_t y = nonzero(gp, fp[3].u);
    fp[0].u = (fp[1].u << 32 | fp[2].u) % y;
}

const rt_native_def stdlib_math_bits_natives[] = {
    { "math/bits.OnesCount", bits_OnesCount },
    { "math/bits.Len", bits_Len },
    { "math/bits.TrailingZeros", bits_TrailingZeros64 },
    { "math/bits.Reverse", bits_Reverse64 },
    { "math/bits.RotateLeft", bits_RotateLeft64 },
    { "math/bits.ReverseBytes", bits_ReverseBytes64 },
    { "math/bits.OnesCount8", bits_OnesCount },
    { "math/bits.Len8", bits_Len },
    { "math/bits.Reverse8", bits_Reverse8 },
    { "math/bits.RotateLeft8", bits_RotateLeft8 },
    { "math/bits.OnesCount16", bits_OnesCount },
    { "math/bits.Len16", bits_Len },
    { "math/bits.Reverse16", bits_Reverse16 },
    { "math/bits.RotateLeft16", bits_RotateLeft16 },
    { "math/bits.OnesCount32", bits_OnesCount },
    { "math/bits.Len32", bits_Len },
    { "math/bits.Reverse32", bits_Reverse32 },
    { "math/bits.RotateLeft32", bits_RotateLeft32 },
    { "math/bits.OnesCount64", bits_OnesCount },
    { "math/bits.Len64", bits_Len },
    { "math/bits.TrailingZeros64", bits_TrailingZeros64 },
    { "math/bits.Reverse64", bits_Reverse64 },
    { "math/bits.RotateLeft64", bits_RotateLeft64 },
    { "math/bits.ReverseBytes64", bits_ReverseBytes64 },
    { "math/bits.Add", bits_Add64 },
    { "math/bits.Add64", bits_Add64 },
    { "math/bits.Add32", bits_Add32 },
    { "math/bits.Sub", bits_Sub64 },
    { "math/bits.Sub64", bits_Sub64 },
    { "math/bits.Sub32", bits_Sub32 },
    { "math/bits.mulHigh", bits_mulHigh },
    { "math/bits.Div", bits_Div64 },
    { "math/bits.Div64", bits_Div64 },
    { "math/bits.Div32", bits_Div32 },
    { "math/bits.Rem", bits_Rem64 },
    { "math/bits.Rem64", bits_Rem64 },
    { "math/bits.Rem32", bits_Rem32 },
    { 0, 0 }
};
