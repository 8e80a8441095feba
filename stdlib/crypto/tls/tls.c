/* tls.c - the native of package crypto/tls: OpenSSL's libssl, without its sockets.
 *
 * libssl.so.3 is opened when a program makes its first connection, so that nothing is linked with it and no header is needed: what is called of it has its prototype
 * in `struct api` below, and these functions are libssl's stable interface from 3.0 on. docs/decisions/016 says why it is this library and this way.
 *
 * A connection reads what has come from and writes what is to go to two memory BIOs, so no call here waits: the package moves the bytes and parks as for any connection.
 * Where the handshake asks for something that gol code decides, a certificate or a verdict on the other side's, libssl returns in the middle of it (WANT_X509_LOOKUP,
 * WANT_RETRY_VERIFY), the package decides, and the handshake is called again. A server cannot be suspended so while it looks at the client's certificate: there libssl checks
 * the chain against the certificates it was given, to send the right alert, and the package checks it afterwards with crypto/x509, whose word counts.
 *
 * A program has one native, sys(h, op, n, p): h is a number that is looked up, so a stale or forged one is an error; no pointer of C's is seen outside. What it returned is written
 * down in a trace like what calls of the network return (rt_decide_call), and a run that repeats one opens no library.
 *
 * All is freed when its connection is closed or collected (the package has a cleanup for it), the rest with the VM. libssl itself stays loaded, as it wants, without a
 * handler at exit and without the machine's configuration. Locking: none, a VM is used by one thread at a time; libssl's functions may be called from several VMs.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/auxv.h>
#include "base/alloc.h"
#include "runtime/native.h"
#include "runtime/rt.h"
#include "runtime/sched/decide.h"

typedef struct ssl SSL;
typedef struct ctx SSL_CTX;
typedef struct bio BIO;
typedef struct x509 X509;
typedef struct store X509_STORE;
typedef struct storectx X509_STORE_CTX;
typedef struct pkey EVP_PKEY;
typedef struct stack OPENSSL_STACK;
typedef struct name X509_NAME;
typedef int verify_fn(X509_STORE_CTX *, void *);
typedef int alpn_fn(SSL *, const unsigned char **, unsigned char *, const unsigned char *, unsigned, void *);
typedef int cert_fn(SSL *, void *);

/* What is called: result, name, parameters. */
#define API(F) \
    F(int, OPENSSL_init_ssl, (uint64_t, const void *)) \
    F(const void *, TLS_method, (void)) \
    F(SSL_CTX *, SSL_CTX_new, (const void *)) \
    F(void, SSL_CTX_free, (SSL_CTX *)) \
    F(long, SSL_CTX_ctrl, (SSL_CTX *, int, long, void *)) \
    F(uint64_t, SSL_CTX_set_options, (SSL_CTX *, uint64_t)) \
    F(int, SSL_CTX_set_num_tickets, (SSL_CTX *, size_t)) \
    F(void, SSL_CTX_set_security_level, (SSL_CTX *, int)) \
    F(int, SSL_CTX_set_ciphersuites, (SSL_CTX *, const char *)) \
    F(void, SSL_CTX_set_cert_verify_callback, (SSL_CTX *, verify_fn *, void *)) \
    F(void, SSL_CTX_set_alpn_select_cb, (SSL_CTX *, alpn_fn *, void *)) \
    F(SSL *, SSL_new, (SSL_CTX *)) \
    F(void, SSL_free, (SSL *)) \
    F(long, SSL_ctrl, (SSL *, int, long, void *)) \
    F(void, SSL_set_bio, (SSL *, BIO *, BIO *)) \
    F(int, SSL_set_ex_data, (SSL *, int, void *)) \
    F(void *, SSL_get_ex_data, (const SSL *, int)) \
    F(int, SSL_get_ex_data_X509_STORE_CTX_idx, (void)) \
    F(void, SSL_set_cert_cb, (SSL *, cert_fn *, void *)) \
    F(void, SSL_set_verify, (SSL *, int, void *)) \
    F(int, SSL_set_cipher_list, (SSL *, const char *)) \
    F(int, SSL_set_alpn_protos, (SSL *, const unsigned char *, unsigned)) \
    F(void, SSL_get0_alpn_selected, (const SSL *, const unsigned char **, unsigned *)) \
    F(int, SSL_use_certificate, (SSL *, X509 *)) \
    F(int, SSL_use_PrivateKey, (SSL *, EVP_PKEY *)) \
    F(int, SSL_add_client_CA, (SSL *, X509 *)) \
    F(const OPENSSL_STACK *, SSL_get0_peer_CA_list, (const SSL *)) \
    F(void, SSL_set_connect_state, (SSL *)) \
    F(void, SSL_set_accept_state, (SSL *)) \
    F(int, SSL_do_handshake, (SSL *)) \
    F(int, SSL_read, (SSL *, void *, int)) \
    F(int, SSL_write, (SSL *, const void *, int)) \
    F(int, SSL_shutdown, (SSL *)) \
    F(int, SSL_get_error, (const SSL *, int)) \
    F(int, SSL_version, (const SSL *)) \
    F(const void *, SSL_get_current_cipher, (const SSL *)) \
    F(uint16_t, SSL_CIPHER_get_protocol_id, (const void *)) \
    F(size_t, SSL_get_finished, (const SSL *, void *, size_t)) \
    F(size_t, SSL_get_peer_finished, (const SSL *, void *, size_t)) \
    F(int, SSL_export_keying_material, (SSL *, unsigned char *, size_t, const char *, size_t, const unsigned char *, size_t, int)) \
    F(const void *, BIO_s_mem, (void)) \
    F(BIO *, BIO_new, (const void *)) \
    F(int, BIO_free, (BIO *)) \
    F(int, BIO_read, (BIO *, void *, int)) \
    F(int, BIO_write, (BIO *, const void *, int)) \
    F(long, BIO_ctrl, (BIO *, int, long, void *)) \
    F(unsigned long, ERR_get_error, (void)) \
    F(void, ERR_clear_error, (void)) \
    F(const char *, ERR_reason_error_string, (unsigned long)) \
    F(X509 *, d2i_X509, (X509 **, const unsigned char **, long)) \
    F(int, i2d_X509, (const X509 *, unsigned char **)) \
    F(int, i2d_X509_NAME, (const X509_NAME *, unsigned char **)) \
    F(void, X509_free, (X509 *)) \
    F(EVP_PKEY *, d2i_AutoPrivateKey, (EVP_PKEY **, const unsigned char **, long)) \
    F(void, EVP_PKEY_free, (EVP_PKEY *)) \
    F(X509_STORE *, X509_STORE_new, (void)) \
    F(void, X509_STORE_free, (X509_STORE *)) \
    F(int, X509_STORE_add_cert, (X509_STORE *, X509 *)) \
    F(void *, X509_STORE_CTX_get_ex_data, (const X509_STORE_CTX *, int)) \
    F(const OPENSSL_STACK *, X509_STORE_CTX_get0_untrusted, (const X509_STORE_CTX *)) \
    F(int, X509_STORE_CTX_get_error, (X509_STORE_CTX *)) \
    F(int, X509_STORE_set_flags, (X509_STORE *, unsigned long)) \
    F(void, X509_STORE_CTX_set_error, (X509_STORE_CTX *, int)) \
    F(void, X509_STORE_CTX_set_time, (X509_STORE_CTX *, unsigned long, time_t)) \
    F(int, X509_verify_cert, (X509_STORE_CTX *)) \
    F(int, OPENSSL_sk_num, (const OPENSSL_STACK *)) \
    F(void *, OPENSSL_sk_value, (const OPENSSL_STACK *, int))

#define MEMBER(result, name, params) result (*name) params;
#define NAME(result, name, params) #name "\0"
struct api { API(MEMBER) };
static const char names[] = API(NAME);                /* in the order of the members, an empty one behind them */

/* Numbers of libssl's and libcrypto's. */
enum {
    INIT_NO_LOAD_CONFIG = 0x80, INIT_NO_ATEXIT = 0x80000,
    OP_NO_TICKET = 1 << 14, OP_NO_COMPRESSION = 1 << 17, OP_CIPHER_SERVER_PREFERENCE = 1 << 22, OP_NO_RENEGOTIATION = 1 << 30,
    CTRL_MODE = 33, CTRL_SESS_CACHE_MODE = 44, CTRL_HOSTNAME = 55, CTRL_CHAIN_CERT = 89, CTRL_GROUPS_LIST = 92, CTRL_SIGALGS_LIST = 98, CTRL_VERIFY_STORE = 106,
    CTRL_MIN_VERSION = 123, CTRL_MAX_VERSION = 124, CTRL_NEGOTIATED_GROUP = 134, CTRL_RETRY_VERIFY = 136,
    MODE_AUTO_RETRY = 4, MODE_RELEASE_BUFFERS = 16, MODE_MOVING_BUFFER = 2,
    BIO_CTRL_PENDING = 10,
    TLSEXT_OK = 0, TLSEXT_NOACK = 3,
    V_ERR_NO_ISSUER = 2, V_ERR_NOT_YET = 9, V_ERR_EXPIRED = 10, V_ERR_SELF_SIGNED = 18, V_ERR_SELF_SIGNED_IN_CHAIN = 19, V_ERR_NO_ISSUER_LOCALLY = 20, V_ERR_NO_SIGNATURE = 21,
    V_ERR_CERT_REJECTED = 28, V_FLAG_PARTIAL_CHAIN = 0x80000,
};

/* What sys does: the package has the same list. */
enum { OP_OPEN = 1, OP_FREE, OP_FEED, OP_TAKE, OP_HANDSHAKE, OP_READ, OP_WRITE, OP_SHUTDOWN,
       OP_VERSIONS, OP_NAME, OP_PROTOS, OP_CIPHERS, OP_GROUPS, OP_SIGALGS, OP_CERT, OP_CHAIN, OP_KEY, OP_ASK, OP_CA, OP_TIME, OP_VERDICT, OP_CHOSEN,
       OP_PEERS, OP_PROTO, OP_CAS, OP_VERSION, OP_CIPHER, OP_GROUP, OP_PENDING, OP_REASON, OP_REASONTEXT, OP_UNIQUE, OP_EXPORT };
/* Results: 0 or more, or one of these; SSLERR - n: SSL_get_error says n. The last reason is then kept for OP_REASON. */
enum { BADHANDLE = -1000, NOLIBRARY, STATIC, OLDLIBRARY, NOMEMORY, REFUSED, SSLERR = -2000 };

typedef struct world world;

typedef struct list { uint8_t *p; size_t n; } list;   /* encodings, each behind its length in four bytes */

typedef struct conn {
    world *w;
    int64_t h;
    SSL *ssl;
    BIO *in, *out;            /* the ssl's */
    X509_STORE *store;        /* a server's, for clients' certificates; NULL: they are not checked here */
    list peers;               /* the other side's certificates */
    char proto[256];          /* a server's protocol for the client, nproto long; 0: none */
    int nproto;
    int verdict;              /* a client's on the server's certificates: 0 none so far, 1 good, -1 bad */
    bool server, asks, chosen;   /* the package is asked for a client's certificate, and has answered */
    time_t now;
    unsigned long reason;
} conn;

struct world {
    struct api a;
    void *lib;
    SSL_CTX *ctx;
    conn **conns;
    int64_t n, serial;
};

/* ---- what libssl calls ---- */

/* All ex_data is that of index 0, the application's own. */
static conn *of_ssl(const struct api *a, const SSL *s) { return a->SSL_get_ex_data(s, 0); }

/* Empties l and adds what put writes of each, which tells its length without a place to write to. Without memory the list ends early. */
static void list_all(const struct api *a, list *l, const OPENSSL_STACK *all, int (*put)(const void *, unsigned char **))
{
    l->n = 0;
    for (int i = 0, count = all ? a->OPENSSL_sk_num(all) : 0; i < count; i++) {
        const void *x = a->OPENSSL_sk_value(all, i);
        int n = put(x, NULL);
        uint8_t *p = n > 0 ? base_reallocin(NULL, l->p, l->n + 4 + (size_t)n) : NULL;
        if (!p) return;
        l->p = p;
        p += l->n;
        for (int k = 0; k < 4; k++) *p++ = (uint8_t)(n >> (24 - 8 * k));
        put(x, &p);
        l->n += 4 + (size_t)n;
    }
}

/* Looks at the other side's certificates: keeps them for the package, and asks it if it has not said whether they are good. */
static int on_verify(X509_STORE_CTX *x, void *arg)
{
    world *w = arg;
    const struct api *a = &w->a;
    SSL *s = a->X509_STORE_CTX_get_ex_data(x, a->SSL_get_ex_data_X509_STORE_CTX_idx());
    conn *c = s ? of_ssl(a, s) : NULL;
    if (!c) return 0;
    list_all(a, &c->peers, a->X509_STORE_CTX_get0_untrusted(x), (int (*)(const void *, unsigned char **))a->i2d_X509);
    if (c->server) {
        if (!c->store) return 1;
        a->X509_STORE_CTX_set_time(x, 0, c->now);
        if (a->X509_verify_cert(x) > 0) return 1;
        switch (a->X509_STORE_CTX_get_error(x)) {
        case V_ERR_NO_ISSUER: case V_ERR_NOT_YET: case V_ERR_EXPIRED: case V_ERR_SELF_SIGNED: case V_ERR_SELF_SIGNED_IN_CHAIN: case V_ERR_NO_ISSUER_LOCALLY: case V_ERR_NO_SIGNATURE: return 0;
        }
        return 1;                                     /* the package will tell */
    }
    if (c->verdict == 0) return (int)a->SSL_ctrl(s, CTRL_RETRY_VERIFY, 0, NULL);
    if (c->verdict < 0) a->X509_STORE_CTX_set_error(x, V_ERR_CERT_REJECTED);
    return c->verdict > 0;
}

/* A server's answer to a client that names protocols. */
static int on_protos(SSL *s, const unsigned char **out, unsigned char *n, const unsigned char *in UNUSED, unsigned nin UNUSED, void *arg)
{
    conn *c = of_ssl(&((world *)arg)->a, s);
    if (!c || c->nproto == 0) return TLSEXT_NOACK;
    *out = (const unsigned char *)c->proto;
    *n = (unsigned char)c->nproto;
    return TLSEXT_OK;
}

/* A client's certificate is asked for: negative suspends the handshake. */
static int on_cert(SSL *s UNUSED, void *arg)
{
    const conn *c = arg;
    return c->asks && !c->chosen ? -1 : 1;
}

/* ---- the library ---- */

static void free_conn(conn *c)
{
    const struct api *a = &c->w->a;
    if (c->ssl) a->SSL_free(c->ssl);
    if (c->store) a->X509_STORE_free(c->store);
    base_free(c->peers.p);
    base_free(c);
}

static void free_world(rt_vm *vm)
{
    world *w = vm->tls;
    for (int64_t i = 0; i < w->n; i++)
        if (w->conns[i]) free_conn(w->conns[i]);
    base_free(w->conns);
    if (w->ctx) w->a.SSL_CTX_free(w->ctx);
    dlclose(w->lib);
    base_free(w);
    vm->tls = NULL;
}

static SSL_CTX *new_ctx(world *w)
{
    const struct api *a = &w->a;
    if (!a->OPENSSL_init_ssl(INIT_NO_LOAD_CONFIG | INIT_NO_ATEXIT, NULL)) return NULL;
    SSL_CTX *ctx = a->SSL_CTX_new(a->TLS_method());
    if (!ctx) return NULL;
    a->SSL_CTX_set_options(ctx, OP_NO_TICKET | OP_NO_COMPRESSION | OP_CIPHER_SERVER_PREFERENCE | OP_NO_RENEGOTIATION);
    a->SSL_CTX_ctrl(ctx, CTRL_MODE, MODE_AUTO_RETRY | MODE_RELEASE_BUFFERS | MODE_MOVING_BUFFER, NULL);
    a->SSL_CTX_ctrl(ctx, CTRL_SESS_CACHE_MODE, 0, NULL);
    a->SSL_CTX_set_num_tickets(ctx, 0);
    a->SSL_CTX_set_security_level(ctx, 0);            /* what is good enough is said for each connection */
    a->SSL_CTX_set_ciphersuites(ctx, "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256");
    a->SSL_CTX_set_cert_verify_callback(ctx, on_verify, w);
    a->SSL_CTX_set_alpn_select_cb(ctx, on_protos, w);
    return ctx;
}

/* The VM's, opened when it is first asked for; NULL: *why. */
static world *world_of(rt_vm *vm, int64_t *why)
{
    if (vm->tls) return vm->tls;
    *why = STATIC;
    if (getauxval(AT_BASE) == 0) return NULL;         /* there is no dynamic linker */
    void *lib = dlopen("libssl.so.3", RTLD_NOW | RTLD_LOCAL);
    *why = NOLIBRARY;
    if (!lib) return NULL;
    world *w = base_reallocin(NULL, NULL, sizeof *w);
    *why = NOMEMORY;
    if (!w) {
        dlclose(lib);
        return NULL;
    }
    *w = (world){ .lib = lib };
    *why = OLDLIBRARY;
    char *at = (char *)&w->a;
    bool all = true;
    for (const char *name = names; *name; name += strlen(name) + 1, at += sizeof(void *)) {
        void *p = dlsym(lib, name);
        memcpy(at, &p, sizeof p);
        all &= p != NULL;
    }
    vm->tls = w;
    vm->tlsfree = free_world;
    if (all && (w->ctx = new_ctx(w))) return w;
    if (!all) w->ctx = NULL;
    free_world(vm);
    return NULL;
}

/* ---- connections ---- */

enum { SLOTS = 1 << 20 };                             /* a handle is its slot and, above, a number that no other has */

static bool init_conn(conn *c, bool server)
{
    const struct api *a = &c->w->a;
    if (!(c->ssl = a->SSL_new(c->w->ctx))) return false;
    BIO *in = a->BIO_new(a->BIO_s_mem()), *out = a->BIO_new(a->BIO_s_mem());
    if (!in || !out || !a->SSL_set_ex_data(c->ssl, 0, c)) {
        a->BIO_free(in);
        a->BIO_free(out);
        return false;
    }
    a->SSL_set_bio(c->ssl, in, out);
    c->in = in, c->out = out, c->server = server;
    if (server) {
        a->SSL_set_accept_state(c->ssl);
        return true;
    }
    a->SSL_set_connect_state(c->ssl);
    a->SSL_set_cert_cb(c->ssl, on_cert, c);
    a->SSL_set_verify(c->ssl, 1, NULL);
    return true;
}

static int64_t open_conn(rt_vm *vm, bool server)
{
    int64_t why, i = 0;
    world *w = world_of(vm, &why);
    if (!w) return why;
    while (i < w->n && w->conns[i]) i++;
    if (i == SLOTS - 1) return NOMEMORY;
    if (i == w->n) {
        int64_t n = w->n ? 2 * w->n : 8;
        conn **p = base_reallocin(NULL, w->conns, (size_t)n * sizeof *p);
        if (!p) return NOMEMORY;
        memset(p + w->n, 0, (size_t)(n - w->n) * sizeof *p);
        w->conns = p;
        w->n = n;
    }
    conn *c = base_reallocin(NULL, NULL, sizeof *c);
    if (!c) return NOMEMORY;
    *c = (conn){ .w = w, .h = ++w->serial * SLOTS + i };
    if (!init_conn(c, server)) {
        free_conn(c);
        return NOMEMORY;
    }
    w->conns[i] = c;
    return c->h;
}

static int64_t close_conn(conn *c)
{
    c->w->conns[c->h % SLOTS] = NULL;
    free_conn(c);
    return 0;
}

static conn *find_conn(rt_vm *vm, int64_t h)
{
    const world *w = vm->tls;
    int64_t i = h % SLOTS;
    return w && h > 0 && i < w->n && w->conns[i] && w->conns[i]->h == h ? w->conns[i] : NULL;
}

/* ---- what is done with one ---- */

/* The result r of a call, or why it has none. */
static int64_t result(conn *c, int r)
{
    const struct api *a = &c->w->a;
    if (r > 0) return r;
    int e = a->SSL_get_error(c->ssl, r);
    for (unsigned long reason; (reason = a->ERR_get_error()) != 0;) c->reason = reason;
    return SSLERR - e;
}

/* An authority of clients' certificates, whose name they are told. */
static long add_authority(conn *c, X509 *x, bool verify)
{
    const struct api *a = &c->w->a;
    if (verify && !c->store) {
        if (!(c->store = a->X509_STORE_new())) return 0;
        a->X509_STORE_set_flags(c->store, V_FLAG_PARTIAL_CHAIN);
        a->SSL_ctrl(c->ssl, CTRL_VERIFY_STORE, 1, c->store);
    }
    return (!verify || a->X509_STORE_add_cert(c->store, x)) && a->SSL_add_client_CA(c->ssl, x);
}

static int64_t use_cert(conn *c, int64_t op, int64_t n, const void *p, int64_t len)
{
    const struct api *a = &c->w->a;
    const unsigned char *q = p;
    X509 *x = a->d2i_X509(NULL, &q, (long)len);
    if (!x) return REFUSED;
    long ok = op == OP_CERT ? a->SSL_use_certificate(c->ssl, x) : op == OP_CHAIN ? a->SSL_ctrl(c->ssl, CTRL_CHAIN_CERT, 1, x) : add_authority(c, x, n != 0);
    a->X509_free(x);
    return ok > 0 ? 0 : REFUSED;
}

static int64_t use_key(conn *c, const void *p, int64_t n)
{
    const struct api *a = &c->w->a;
    const unsigned char *q = p;
    EVP_PKEY *k = a->d2i_AutoPrivateKey(NULL, &q, (long)n);
    if (!k) return REFUSED;
    int ok = a->SSL_use_PrivateKey(c->ssl, k);
    a->EVP_PKEY_free(k);
    return ok > 0 ? 0 : REFUSED;
}

/* Copies what fits of v to p; returns how long v is. */
static int64_t give(const void *v, size_t n, void *p, int64_t room)
{
    int64_t k = (int64_t)n < room ? (int64_t)n : room;
    if (k > 0) memcpy(p, v, (size_t)k);
    return (int64_t)n;
}

/* The handshake's numbers that TLS 1.2 is bound to: what was sent first, by the client. */
static int64_t unique(conn *c, void *p, int64_t room)
{
    const struct api *a = &c->w->a;
    size_t n = room > 0 ? (size_t)room : 0;
    return (int64_t)(c->server ? a->SSL_get_peer_finished(c->ssl, p, n) : a->SSL_get_finished(c->ssl, p, n));
}

/* p is the result, n & 0xFFFF bytes, and behind it the label, n >> 16 & 0xFFFF, and the context. */
static int64_t export(conn *c, int64_t n, unsigned char *p, int64_t len)
{
    int64_t out = n & 0xFFFF, label = n >> 16 & 0xFFFF;
    if (n < 0 || out + label > len) return REFUSED;
    const unsigned char *l = p + out;
    return c->w->a.SSL_export_keying_material(c->ssl, p, (size_t)out, (const char *)l, (size_t)label, l + label, (size_t)(len - out - label), (int)(n >> 32 & 1)) > 0 ? out : REFUSED;
}

static int64_t set_text(conn *c, int64_t op, const char *p, int64_t n)
{
    const struct api *a = &c->w->a;
    char text[2048];
    if (n >= (int64_t)sizeof text || memchr(p, 0, (size_t)n)) return REFUSED;
    memcpy(text, p, (size_t)n);
    text[n] = 0;
    long ok = op == OP_CIPHERS ? a->SSL_set_cipher_list(c->ssl, text)
            : a->SSL_ctrl(c->ssl, op == OP_NAME ? CTRL_HOSTNAME : op == OP_GROUPS ? CTRL_GROUPS_LIST : CTRL_SIGALGS_LIST, 0, text);
    return ok > 0 ? 0 : REFUSED;
}

static int64_t set_protos(conn *c, const void *p, int64_t len)
{
    if (!c->server) return c->w->a.SSL_set_alpn_protos(c->ssl, p, (unsigned)len) == 0 ? 0 : REFUSED;
    if (len >= (int64_t)sizeof c->proto) return REFUSED;
    if (len > 0) memcpy(c->proto, p, (size_t)len);
    c->nproto = (int)len;
    return 0;
}

static int64_t chosen_proto(conn *c, void *p, int64_t len)
{
    const unsigned char *proto;
    unsigned n;
    c->w->a.SSL_get0_alpn_selected(c->ssl, &proto, &n);
    return give(proto, n, p, len);
}

static int64_t group_of(const conn *c)
{
    static const struct { int nid, id; } all[] = { { 1034, 29 }, { 415, 23 }, { 715, 24 }, { 716, 25 } };
    long nid = c->w->a.SSL_ctrl(c->ssl, CTRL_NEGOTIATED_GROUP, 0, NULL);
    for (size_t i = 0; i < countof(all); i++)
        if (all[i].nid == nid) return all[i].id;
    return nid & 0xFFFF;                              /* one without a number of libcrypto's has TLS's */
}

static int64_t authorities(conn *c, void *p, int64_t len)
{
    const struct api *a = &c->w->a;
    list l = { 0 };
    list_all(a, &l, a->SSL_get0_peer_CA_list(c->ssl), (int (*)(const void *, unsigned char **))a->i2d_X509_NAME);
    int64_t n = give(l.p, l.n, p, len);
    base_free(l.p);
    return n;
}

static int64_t reason_text(conn *c, void *p, int64_t len)
{
    const char *s = c->w->a.ERR_reason_error_string(c->reason);
    return s ? give(s, strlen(s), p, len) : 0;
}

static int64_t act(rt_vm *vm, int64_t h, int64_t op, int64_t n, void *p, int64_t len)
{
    static char none[1];
    if (op == OP_OPEN) return open_conn(vm, n != 0);
    conn *c = find_conn(vm, h);
    if (!c) return BADHANDLE;
    const struct api *a = &c->w->a;
    if (!p) p = none;
    if (len > INT_MAX) len = INT_MAX;
    a->ERR_clear_error();
    switch (op) {
    case OP_FREE: return close_conn(c);
    case OP_FEED: return a->BIO_write(c->in, p, (int)len);
    case OP_TAKE: return a->BIO_read(c->out, p, (int)len);
    case OP_HANDSHAKE: return result(c, a->SSL_do_handshake(c->ssl));
    case OP_READ: return result(c, a->SSL_read(c->ssl, p, (int)len));
    case OP_WRITE: return result(c, a->SSL_write(c->ssl, p, (int)len));
    case OP_SHUTDOWN: return a->SSL_shutdown(c->ssl);
    case OP_VERSIONS: return a->SSL_ctrl(c->ssl, CTRL_MIN_VERSION, (long)(n & 0xFFFF), NULL) > 0 && a->SSL_ctrl(c->ssl, CTRL_MAX_VERSION, (long)(n >> 16), NULL) > 0 ? 0 : REFUSED;
    case OP_NAME: case OP_CIPHERS: case OP_GROUPS: case OP_SIGALGS: return set_text(c, op, p, len);
    case OP_PROTOS: return set_protos(c, p, len);
    case OP_CERT: case OP_CHAIN: case OP_CA: return use_cert(c, op, n, p, len);
    case OP_KEY: return use_key(c, p, len);
    case OP_ASK: return c->server ? a->SSL_set_verify(c->ssl, (int)n, NULL), 0 : (c->asks = true, 0);
    case OP_TIME: return c->now = (time_t)n, 0;
    case OP_VERDICT: return c->verdict = n > 0 ? 1 : -1, 0;
    case OP_CHOSEN: return c->chosen = true, 0;
    case OP_PEERS: return give(c->peers.p, c->peers.n, p, len);
    case OP_PROTO: return chosen_proto(c, p, len);
    case OP_CAS: return authorities(c, p, len);
    case OP_VERSION: return a->SSL_version(c->ssl);
    case OP_CIPHER: return a->SSL_get_current_cipher(c->ssl) ? a->SSL_CIPHER_get_protocol_id(a->SSL_get_current_cipher(c->ssl)) : 0;
    case OP_GROUP: return group_of(c);
    case OP_PENDING: return a->BIO_ctrl(c->out, BIO_CTRL_PENDING, 0, NULL);
    case OP_REASON: return (int64_t)(c->reason & 0x7FFFFF);
    case OP_REASONTEXT: return reason_text(c, p, len);
    case OP_UNIQUE: return unique(c, p, len);
    case OP_EXPORT: return export(c, n, p, len);
    }
    return REFUSED;
}

/* func sys(h, op, n int, p []byte) int */
static void tls_sys(g *gp, slot *fp)
{
    rt_vm *vm = rt_vmof(gp);
    const slot *a = fp + 1;
    bool gives = a[1].i == OP_TAKE || a[1].i == OP_READ || a[1].i == OP_PEERS || a[1].i == OP_PROTO || a[1].i == OP_CAS || a[1].i == OP_REASONTEXT || a[1].i == OP_UNIQUE || a[1].i == OP_EXPORT;
    void *p = a[3].p;
    int64_t r, len = a[4].i;
    rt_decide_out out = { p, RT_DECIDE_RESULT };
    int outs = gives && p;
    if (!rt_decide_replayed(vm, &r, &out, outs)) {
        r = act(vm, a[0].i, a[1].i, a[2].i, p, len);
        if (outs && r > len) r = len;
        rt_decide_called(vm, r, &out, outs);
    }
    fp[0].i = r;
}

extern const rt_native_def stdlib_crypto_tls_natives[];
const rt_native_def stdlib_crypto_tls_natives[] = { { "crypto/tls.sys", tls_sys }, { 0, 0 } };
