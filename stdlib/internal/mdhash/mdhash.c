/* mdhash.c - natives of package internal/mdhash: the compression functions of MD5 (RFC 1321), SHA-1 and SHA-2 (FIPS 180-4).
 *
 * Each takes the state (8 words of 64 bits; 32-bit functions use the low halves), whole blocks and their number. The round constants are
 * what the standards say they are: of MD5 the sines, of SHA-2 the fractions of cube roots, given as tables.
 */
#include <string.h>
#include "runtime/limit.h"
#include "runtime/native.h"

static uint32_t rol32(uint32_t x, int n) { return x << n | x >> (32 - n); }
static uint32_t ror32(uint32_t x, int n) { return x >> n | x << (32 - n); }
static uint64_t ror64(uint64_t x, int n) { return x >> n | x << (64 - n); }

static uint32_t be32(const uint8_t *p)
{
    uint32_t x;
    memcpy(&x, p, 4);
    return __builtin_bswap32(x);
}

static uint64_t be64(const uint8_t *p)
{
    uint64_t x;
    memcpy(&x, p, 8);
    return __builtin_bswap64(x);
}

/* ---- MD5 ---- */

static const uint32_t sines[64] = {
    0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
    0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
    0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
    0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
    0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
    0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
    0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
    0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391,
};

static void md5_block(uint64_t *state, const uint8_t *p)
{
    static const uint8_t rot[4][4] = { { 7, 12, 17, 22 }, { 5, 9, 14, 20 }, { 4, 11, 16, 23 }, { 6, 10, 15, 21 } };
    uint32_t w[16], a = (uint32_t)state[0], b = (uint32_t)state[1], c = (uint32_t)state[2], d = (uint32_t)state[3];
    memcpy(w, p, sizeof w);
    for (int i = 0; i < 64; i++) {
        uint32_t f;
        int k;
        switch (i / 16) {
        case 0: f = (b & c) | (~b & d); k = i; break;
        case 1: f = (d & b) | (~d & c); k = (5 * i + 1) % 16; break;
        case 2: f = b ^ c ^ d; k = (3 * i + 5) % 16; break;
        default: f = c ^ (b | ~d); k = 7 * i % 16; break;
        }
        f += a + sines[i] + w[k];
        a = d;
        d = c;
        c = b;
        b += rol32(f, rot[i / 16][i % 4]);
    }
    state[0] = (uint32_t)(state[0] + a);
    state[1] = (uint32_t)(state[1] + b);
    state[2] = (uint32_t)(state[2] + c);
    state[3] = (uint32_t)(state[3] + d);
}

/* ---- SHA-1 ---- */

static void sha1_block(uint64_t *state, const uint8_t *p)
{
    uint32_t w[80], s[5];
    for (int i = 0; i < 16; i++) w[i] = be32(p + 4 * i);
    for (int i = 16; i < 80; i++) w[i] = rol32(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    for (int i = 0; i < 5; i++) s[i] = (uint32_t)state[i];
    for (int i = 0; i < 80; i++) {
        uint32_t f, b = s[1], c = s[2], d = s[3];
        if (i < 20) f = ((b & c) | (~b & d)) + 0x5a827999;
        else if (i < 40) f = (b ^ c ^ d) + 0x6ed9eba1;
        else if (i < 60) f = ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
        else f = (b ^ c ^ d) + 0xca62c1d6;
        f += rol32(s[0], 5) + s[4] + w[i];
        s[4] = d;
        s[3] = c;
        s[2] = rol32(b, 30);
        s[1] = s[0];
        s[0] = f;
    }
    for (int i = 0; i < 5; i++) state[i] = (uint32_t)(state[i] + s[i]);
}

/* ---- SHA-2: the constants of SHA-256 are the first halves of SHA-512's ---- */

static const uint64_t cubes[80] = {
    0x428a2f98d728ae22, 0x7137449123ef65cd, 0xb5c0fbcfec4d3b2f, 0xe9b5dba58189dbbc, 0x3956c25bf348b538, 0x59f111f1b605d019, 0x923f82a4af194f9b, 0xab1c5ed5da6d8118,
    0xd807aa98a3030242, 0x12835b0145706fbe, 0x243185be4ee4b28c, 0x550c7dc3d5ffb4e2, 0x72be5d74f27b896f, 0x80deb1fe3b1696b1, 0x9bdc06a725c71235, 0xc19bf174cf692694,
    0xe49b69c19ef14ad2, 0xefbe4786384f25e3, 0x0fc19dc68b8cd5b5, 0x240ca1cc77ac9c65, 0x2de92c6f592b0275, 0x4a7484aa6ea6e483, 0x5cb0a9dcbd41fbd4, 0x76f988da831153b5,
    0x983e5152ee66dfab, 0xa831c66d2db43210, 0xb00327c898fb213f, 0xbf597fc7beef0ee4, 0xc6e00bf33da88fc2, 0xd5a79147930aa725, 0x06ca6351e003826f, 0x142929670a0e6e70,
    0x27b70a8546d22ffc, 0x2e1b21385c26c926, 0x4d2c6dfc5ac42aed, 0x53380d139d95b3df, 0x650a73548baf63de, 0x766a0abb3c77b2a8, 0x81c2c92e47edaee6, 0x92722c851482353b,
    0xa2bfe8a14cf10364, 0xa81a664bbc423001, 0xc24b8b70d0f89791, 0xc76c51a30654be30, 0xd192e819d6ef5218, 0xd69906245565a910, 0xf40e35855771202a, 0x106aa07032bbd1b8,
    0x19a4c116b8d2d0c8, 0x1e376c085141ab53, 0x2748774cdf8eeb99, 0x34b0bcb5e19b48a8, 0x391c0cb3c5c95a63, 0x4ed8aa4ae3418acb, 0x5b9cca4f7763e373, 0x682e6ff3d6b2b8a3,
    0x748f82ee5defb2fc, 0x78a5636f43172f60, 0x84c87814a1f0ab72, 0x8cc702081a6439ec, 0x90befffa23631e28, 0xa4506cebde82bde9, 0xbef9a3f7b2c67915, 0xc67178f2e372532b,
    0xca273eceea26619c, 0xd186b8c721c0c207, 0xeada7dd6cde0eb1e, 0xf57d4f7fee6ed178, 0x06f067aa72176fba, 0x0a637dc5a2c898a6, 0x113f9804bef90dae, 0x1b710b35131c471b,
    0x28db77f523047d84, 0x32caab7b40c72493, 0x3c9ebe0a15c9bebc, 0x431d67c49c100d4c, 0x4cc5d4becb3e42b6, 0x597f299cfc657e2a, 0x5fcb6fab3ad6faec, 0x6c44198c4a475817,
};

#define SHA2(name, T, rounds, be, ror, shift, a0, a1, a2, b0, b1, b2, c0, c1, c2, d0, d1, d2) \
    static void name(uint64_t *state, const uint8_t *p) \
    { \
        T w[rounds], s[8]; \
        for (int i = 0; i < 16; i++) w[i] = be(p + sizeof(T) * (size_t)i); \
        for (int i = 16; i < rounds; i++) { \
            T x = w[i - 15], y = w[i - 2]; \
            w[i] = w[i - 16] + (ror(x, a0) ^ ror(x, a1) ^ x >> a2) + w[i - 7] + (ror(y, b0) ^ ror(y, b1) ^ y >> b2); \
        } \
        for (int i = 0; i < 8; i++) s[i] = (T)state[i]; \
        for (int i = 0; i < rounds; i++) { \
            T e = s[4], a = s[0]; \
            T t1 = s[7] + (ror(e, c0) ^ ror(e, c1) ^ ror(e, c2)) + ((e & s[5]) ^ (~e & s[6])) + (T)(cubes[i] >> shift) + w[i]; \
            T t2 = (ror(a, d0) ^ ror(a, d1) ^ ror(a, d2)) + ((a & s[1]) ^ (a & s[2]) ^ (s[1] & s[2])); \
            s[7] = s[6]; s[6] = s[5]; s[5] = e; \
            s[4] = s[3] + t1; \
            s[3] = s[2]; s[2] = s[1]; s[1] = a; \
            s[0] = t1 + t2; \
        } \
        for (int i = 0; i < 8; i++) state[i] = (T)(state[i] + s[i]); \
    }

SHA2(sha256_block, uint32_t, 64, be32, ror32, 32, 7, 18, 3, 17, 19, 10, 6, 11, 25, 2, 13, 22)
SHA2(sha512_block, uint64_t, 80, be64, ror64, 0, 1, 8, 7, 19, 61, 6, 14, 18, 41, 28, 34, 39)

/* ---- the functions, in the order of mdhash.gol ---- */

static const struct { void (*block)(uint64_t *state, const uint8_t *p); uint8_t blocksize, wordsize, words; bool little; } functions[] = {
    { md5_block, 64, 4, 4, true }, { sha1_block, 64, 4, 5, false }, { sha256_block, 64, 4, 8, false }, { sha512_block, 128, 8, 8, false },
};

/* Stores the low n bytes of x. */
static void putword(uint8_t *p, uint64_t x, int n, bool little)
{
    for (int i = 0; i < n; i++) p[little ? i : n - 1 - i] = (uint8_t)(x >> 8 * i);
}

/* f, state, p, n */
static void mdhash_compress(g *gp, slot *fp)
{
    rt_charge(gp, fp[3].i * 256);
    for (int64_t i = 0; i < fp[3].i; i++) functions[fp[0].i].block(fp[1].p, (uint8_t *)fp[2].p + functions[fp[0].i].blocksize * i);
}

/* f, state, buf, n, size: after the data a one bit, zeros, and the length in bits in twice the bytes of a word */
static void mdhash_finish(g *gp UNUSED, slot *fp)
{
    __typeof__(&functions[0]) f = &functions[fp[0].i];
    uint64_t *state = fp[1].p, size = fp[4].u;
    uint8_t *buf = fp[2].p;
    int64_t n = fp[3].i, body = f->blocksize - 2 * f->wordsize;
    buf[n++] = 0x80;
    if (n > body) {
        memset(buf + n, 0, (size_t)(f->blocksize - n));
        f->block(state, buf);
        n = 0;
    }
    memset(buf + n, 0, (size_t)(f->blocksize - n));
    if (f->wordsize == 8) putword(buf + body, size >> 61, 8, false);
    putword(buf + f->blocksize - 8, size << 3, 8, f->little);
    f->block(state, buf);
    for (int i = 0; i < f->words; i++) putword(buf + i * f->wordsize, state[i], f->wordsize, f->little);
}

extern const rt_native_def stdlib_internal_mdhash_natives[];
const rt_native_def stdlib_internal_mdhash_natives[] = {
    { "internal/mdhash.compress", mdhash_compress }, { "internal/mdhash.finish", mdhash_finish },
    { 0, 0 },
};
