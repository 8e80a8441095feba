/* verify.c - checks a function's bytecode against opcodes.def: opcodes exist, instructions end within the code, slots are
 * inside the frame, jumps land on instructions. It does not prove types; the compiler is trusted for those. For debug builds and tests.
 */
#include <stdlib.h>
#include "base/alloc.h"
#include "runtime/vm/vm.h"

typedef struct vf { const rt_func *f; const uint8_t *starts; buf *why; uint32_t at; } vf;

static bool bad(vf *v, const char *what)
{
    buf_printf(v->why, "%s: word %u: %s", v->f->name, v->at, what);
    return false;
}

static bool check_target(vf *v, int64_t d)
{
    int64_t to = (int64_t)v->at + d;
    if (to < 0 || to >= v->f->ncode || !(v->starts[to])) return bad(v, "jump into nowhere");
    return true;
}

static bool check_operand(vf *v, char kind, uint16_t x)
{
    if ((kind == 'd' || kind == 's' || kind == 'D' || kind == 'S') && x > v->f->framesize) return bad(v, "slot outside the frame");
    return kind == 'j' ? check_target(v, (int16_t)x) : true;
}

static bool check_insn(vf *v, const insn *pc)
{
    const char *s = vm_ops[pc->op].format;
    if (!check_operand(v, s[0], pc->a)) return false;
    if (s[1] == 'J') { if (!check_target(v, pc->hi)) return false; }
    else if (s[1] != 'I' && (!check_operand(v, s[1], pc->b) || !check_operand(v, s[2], pc->c))) return false;
    const insn *x = pc + 1;
    for (s += 3; *s == '|'; ) {
        s++;
        if (*s == 'L') {
            const uint16_t *l = (const uint16_t *)x;
            if (pc->a + pc->b > 4 * pc->c) return bad(v, "operand list too short");
            for (int i = 0; i < pc->a + pc->b; i++)
                if (l[i] != 0xffff && l[i] > v->f->framesize) return bad(v, "slot outside the frame");
        } else if (*s == 'W') {
            for (int i = 0; i < pc->b; i++)
                if (!check_target(v, x[i].i)) return false;
        } else {
            const uint16_t o[4] = { x->d, x->e, x->f, x->g };
            for (int i = 0; i < 4 && s[i] && s[i] != '|' && !strchr("KFTN", s[0]); i++)
                if (!check_operand(v, s[i], o[i])) return false;
            x++;
        }
        while (*s && *s != '|') s++;
    }
    return true;
}

bool rt_verifycode(const rt_func *f, buf *why)
{
    uint8_t *starts = base_calloc(f->ncode + 1, 1);
    vf v = { f, starts, why, 0 };
    bool ok = starts != NULL && f->ncode > 0;
    uint32_t at = 0;
    while (ok && at < f->ncode) {
        starts[at] = 1;
        v.at = at;
        if (f->code[at].op >= OP_COUNT) ok = bad(&v, "no such opcode");
        else at += (uint32_t)vm_oplen(f->code + at);
    }
    if (ok && at != f->ncode) ok = bad(&v, "instruction runs over the end");
    for (at = 0; ok && at < f->ncode; at += (uint32_t)vm_oplen(f->code + at)) {
        v.at = at;
        ok = check_insn(&v, f->code + at);
    }
    if (ok && f->nptrbits > f->framesize) ok = bad(&v, "bitmap larger than the frame");
    base_free(starts);
    return ok;
}
