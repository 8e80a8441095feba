/* rtype.h - run-time type descriptors: the compiler makes them, the runtime reads them.
 *
 * Data only. One descriptor exists per distinct Go type and VM, so types are equal
 * exactly when their descriptors' addresses are. Descriptors and all they point to
 * live outside the garbage-collected heap until the VM closes.
 * stdlib/reflect mirrors these structs in Go: change both together (reflect has a test of the offsets).
 */
#ifndef GOL_ABI_RTYPE_H
#define GOL_ABI_RTYPE_H
#include <stdint.h>

typedef struct rtype rtype;

typedef struct rstr { const char *p; int64_t n; } rstr;   /* laid out as a Go string */

/* Kinds, numbered as reflect.Kind. */
enum rkind {
    K_INVALID, K_BOOL, K_INT, K_INT8, K_INT16, K_INT32, K_INT64,
    K_UINT, K_UINT8, K_UINT16, K_UINT32, K_UINT64, K_UINTPTR,
    K_FLOAT32, K_FLOAT64, K_COMPLEX64, K_COMPLEX128,
    K_ARRAY, K_CHAN, K_FUNC, K_INTERFACE, K_MAP, K_POINTER, K_SLICE, K_STRING, K_STRUCT, K_UNSAFE_POINTER
};

enum rtype_flags {
    RT_DIRECT     = 1,   /* pointer-shaped: an interface holds the value itself in its data word */
    RT_COMPARABLE = 2,   /* == is defined (interfaces inside may still panic) */
    RT_MEMEQ      = 4,   /* equality is memcmp of size bytes (no padding, floats, strings, interfaces inside) */
    RT_NAMED      = 8,   /* defined type, or predeclared */
    RT_REFLEXIVE  = 16,  /* x == x for every x (no floats or interfaces inside) */
    RT_NEEDKEYUPDATE = 32, /* map assignment overwrites an equal key (floats, strings, interfaces inside) */
    RT_HASHPANIC  = 64,  /* hashing may panic (interface inside) */
    RT_VARIADIC   = 128  /* func type: last parameter is ...T */
};

typedef struct rmethod {      /* a method of a concrete type, sorted by (name, pkgpath of unexported) */
    rstr name;
    rstr pkgpath;             /* of unexported names; "" for exported */
    const rtype *mtyp;        /* func type without receiver */
    const void *fn;           /* rt_func*: receiver passed as in an interface's data word (slot = data word) */
    const void *expr;         /* the func value T.M, whose first parameter is the receiver as it is; NULL until asked for */
} rmethod;

typedef struct runcommon {    /* of types with a name or methods; rtype.uncommon, else NULL */
    rstr pkgpath;             /* import path of the defining package, "" for predeclared */
    rstr name;                /* without package, with type arguments */
    int64_t nmethods;         /* all methods, exported and not; -1: not filled yet, ask rt_module.fillmethods */
    const rmethod *methods;
} runcommon;

struct rtype {
    uint64_t size;            /* bytes */
    uint64_t ptrdata;         /* bytes of the prefix that can hold pointers; 0 = no pointers */
    uint32_t hash;            /* of the type's identity; stable for a program */
    uint8_t  align;
    uint8_t  kind;            /* enum rkind */
    uint16_t flags;           /* enum rtype_flags */
    uint32_t nslots;          /* frame slots a value takes as an argument (see bytecode.h "Flattening") */
    uint32_t ssa;             /* 1: flattened leaf by leaf, 0: passed as memory words */
    const uint8_t *gcbits;    /* 1 bit per 8-byte word of ptrdata, LSB first; NULL if ptrdata == 0 */
    rstr str;                 /* as %T prints: "main.T", "[]int", "map[string]int" */
    const runcommon *uncommon;
    const rtype *ptrto;       /* *T if the program has that type, else NULL (filled lazily) */
    const rtype *elem;        /* ARRAY CHAN MAP POINTER SLICE: element */
    const rtype *key;         /* MAP: key */
    int64_t len;              /* ARRAY: length; CHAN: direction (1 recv, 2 send, 3 both); FUNC: number of parameters; STRUCT: fields; INTERFACE: methods */
    const struct rfield *fields;      /* STRUCT */
    const struct rimethod *imethods;  /* INTERFACE: sorted like rmethod */
    const rtype *const *params;       /* FUNC: len parameters, then nresults results */
    int64_t nresults;                 /* FUNC */
    const rtype *slice_of;    /* []T if the program has it, else NULL */
    const struct rt_adapter *adapter;   /* FUNC: how reflection calls and makes such functions; NULL until asked for */
    /* MAP only: bucket layout (runtime/data/map.c) */
    const rtype *bucket;      /* bmap as a type: size, gcbits */
    uint8_t  keysize, elemsize;   /* slot sizes in the bucket: 8 when stored indirectly */
    uint8_t  mapflags;        /* RM_* */
    uint8_t  pad_;
    uint32_t pad2_;
    void *priv;               /* compiler's back pointer (its Type) */
};

/* What stands between reflection and functions of a type F, whose signature is known at run time only: functions that the compiler makes for F.
 * Arguments and results travel in a frame object of type struct { parameters...; results... }, whose fields say where each lies.
 * Func values are pointers to a word that holds an rt_func*; spread is one itself, the others become one with the words that follow. */
typedef struct rt_adapter {
    const rtype *frame;
    const void *spread;       /* func(f F, frame unsafe.Pointer): calls f with the frame's arguments, stores the results in it */
    const void *gather;       /* rt_func of a F; closure {gather, impl func(closure, frame unsafe.Pointer), ...}: fills a new frame, calls impl, returns the frame's results */
    const void *bind;         /* rt_func of a F; closure {bind, f func(word unsafe.Pointer, F's parameters), word}: calls f */
} rt_adapter;

enum { RM_INDIRECTKEY = 1, RM_INDIRECTELEM = 2, RM_REFLEXIVEKEY = 4, RM_NEEDKEYUPDATE = 8, RM_HASHMIGHTPANIC = 16 };

typedef struct rfield {
    rstr name;
    rstr pkgpath;             /* of unexported names; "" for exported */
    const rtype *typ;
    rstr tag;
    uint64_t offset;          /* bytes */
    uint64_t embedded;        /* 0 or 1 */
} rfield;

typedef struct rimethod {
    rstr name;
    rstr pkgpath;
    const rtype *typ;         /* func type */
} rimethod;

/* Method table of (interface type, concrete type). Non-empty interfaces hold an itab* in
 * their first word, empty interfaces an rtype*. */
typedef struct itab {
    const rtype *inter;
    const rtype *typ;
    uint32_t hash;            /* copy of typ->hash: type switches */
    uint32_t nfun;
    const void *fun[];        /* rt_func* per imethod, in order */
} itab;

/* In-memory shapes of Go values; reflect and natives use them. */
typedef struct gostring { const char *p; int64_t n; } gostring;
typedef struct goslice  { void *p; int64_t len, cap; } goslice;
typedef struct goeface  { const rtype *t; void *p; } goeface;
typedef struct goiface  { const itab *tab; void *p; } goiface;

#endif
