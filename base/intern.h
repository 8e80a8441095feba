/* intern.h - one sym per distinct spelling, so names compare by address.
 *
 * A table belongs to one compilation (one thread). Syms live as long as the table's arena.
 */
#ifndef GOL_INTERN_H
#define GOL_INTERN_H
#include "base/arena.h"

typedef struct sym {
    uint32_t hash;
    uint32_t n;            /* bytes, without the NUL */
    bool exported;         /* first rune is an upper-case letter */
    uint8_t token;         /* keyword token number, 0 for other names (set by the scanner's table) */
    char s[];              /* NUL-terminated */
} sym;

typedef struct symtab { arena *ar; sym **slots; uint32_t cap, n; } symtab;

void symtab_init(symtab *t, arena *ar);
sym *intern(symtab *t, const char *s, size_t n);
sym *intern_cstr(symtab *t, const char *s);

/* For scanners, which hash while they read: start with INTERN_SEED, add each byte, then look up. */
#define INTERN_SEED 2166136261u
#define intern_add(h, byte) (((h) ^ (byte)) * 16777619u)
sym *intern_hashed(symtab *t, const char *s, size_t n, uint32_t hash);
#endif
