/* disasm.c - bytecode as text: one line an instruction, source lines between. Driven by opcodes.def's formats. */
#include "runtime/vm/vm.h"

/* Words of the instruction at pc: X words follow each '|' of its format. */
int vm_oplen(const insn *pc)
{
    const char *f = vm_ops[pc->op].format;
    int n = 1;
    for (; *f; f++) {
        if (*f != '|') continue;
        if (f[1] == 'L') n += pc->c;
        else if (f[1] == 'W') n += pc->b;
        else n++;
    }
    return n;
}

static void operand(buf *b, char kind, uint16_t v, int at, bool *first)
{
    if (kind == '-') return;
    buf_puts(b, *first ? " " : ", ");
    *first = false;
    switch (kind) {
    case 'd': case 's': buf_printf(b, "r%u", v); break;
    case 'D': case 'S': buf_printf(b, "out r%u", v); break;
    case 'i': buf_printf(b, "%d", (int16_t)v); break;
    case 'u': buf_printf(b, "%u", v); break;
    case 'j': buf_printf(b, "->%d", at + (int16_t)v); break;
    }
}

static void xword(buf *b, const char *f, const insn *x, bool *first)
{
    switch (f[0]) {
    case 'K': buf_printf(b, ", %lld", (long long)x->i); return;
    case 'N': case 'T': buf_printf(b, ", 0x%llx", (unsigned long long)x->u); return;
    case 'F': buf_printf(b, ", %s", ((const rt_func *)x->p)->name ? ((const rt_func *)x->p)->name : "?"); return;
    }
    const uint16_t v[4] = { x->d, x->e, x->f, x->g };
    for (int i = 0; i < 4 && f[i] && f[i] != '|'; i++) operand(b, f[i], v[i], 0, first);
}

void vm_disasm_insn(buf *b, const rt_func *f, const insn *pc)
{
    const vm_opinfo *o = &vm_ops[pc->op];
    const char *s = o->format;
    int at = (int)(pc - f->code);
    bool first = true;
    buf_printf(b, "%-10s", o->name);
    operand(b, s[0], pc->a, at, &first);
    if (s[1] == 'I') { buf_printf(b, "%s%d", first ? " " : ", ", pc->hi); first = false; }
    else if (s[1] == 'J') { buf_printf(b, " ->%d", at + pc->hi); first = false; }
    else {
        operand(b, s[1], pc->b, at, &first);
        operand(b, s[2], pc->c, at, &first);
    }
    const insn *x = pc + 1;
    for (s += 3; *s == '|'; ) {
        s++;
        if (*s == 'L') {
            const uint16_t *l = (const uint16_t *)x;
            buf_putc(b, ':');
            for (int i = 0; i < pc->a; i++) buf_printf(b, l[i] == 0xffff ? " _" : " r%u", l[i]);
            buf_puts(b, " <-");
            for (int i = 0; i < pc->b; i++) buf_printf(b, " r%u", l[pc->a + i]);
        } else if (*s == 'W') {
            for (int i = 0; i < pc->b; i++) buf_printf(b, " ->%d", at + (int)x[i].i);
        } else xword(b, s, x++, &first);
        while (*s && *s != '|') s++;
    }
    buf_putc(b, '\n');
}

static void source_line(buf *b, linetext *t, uint32_t line)
{
    const char *nl;
    while (t->line < line && (nl = memchr(t->src + t->at, '\n', t->n - t->at)) != NULL) {
        t->at = (size_t)(nl + 1 - t->src);
        t->line++;
    }
    while (t->line > line && t->at > 0) {
        t->at--;
        while (t->at > 0 && t->src[t->at - 1] != '\n') t->at--;
        t->line--;
    }
    nl = memchr(t->src + t->at, '\n', t->n - t->at);
    size_t n = t->line < line ? 0 : nl ? (size_t)(nl - t->src) - t->at : t->n - t->at;
    buf_printf(b, "; %u: %.*s\n", line, (int)n, t->src + t->at);
}

void rt_disasm(buf *b, const rt_func *f, linetext *src)
{
    buf_printf(b, "func %s  (%u words, %u slots, %u results, %u parameters)\n", f->name, f->ncode, f->framesize, f->nres, f->nargs);
    buf_puts(b, "  pointer slots:");
    for (uint32_t i = 0; i < f->nptrbits; i++)
        if (f->ptrbits[i / 8] >> (i % 8) & 1) buf_printf(b, " r%u", i);
    buf_putc(b, '\n');
    uint32_t k = 0;
    for (uint32_t at = 0; at < f->ncode; at += (uint32_t)vm_oplen(f->code + at)) {
        while (k < f->nlines && f->lines[k].pc <= at) {
            if (src->src && (k + 1 == f->nlines || f->lines[k + 1].pc > at) && f->lines[k].inl < 0) source_line(b, src, f->lines[k].line);
            k++;
        }
        buf_printf(b, "%6u  ", at);
        vm_disasm_insn(b, f, f->code + at);
    }
    buf_putc(b, '\n');
}
