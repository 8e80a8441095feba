/* nowx.c CMD ARGS...: runs CMD where no memory can be both written and executed, nor be a shared mapping that is executed: as hardened systems do it. Exit code 77: the
 * kernel does not let us. */
#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define JEQ(v, t, f) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, v, t, f)
#define RET(v) BPF_STMT(BPF_RET | BPF_K, v)

int main(int argc, char **argv)
{
    struct sock_filter code[] = {
        LOAD(nr),
        JEQ(SYS_mmap, 1, 0),
        JEQ(SYS_mprotect, 0, 7),
        LOAD(args[2]),
        BPF_STMT(BPF_ALU | BPF_AND | BPF_K, PROT_WRITE | PROT_EXEC),
        JEQ(PROT_WRITE | PROT_EXEC, 5, 0),
        JEQ(PROT_EXEC, 0, 3),
        LOAD(args[3]),
        BPF_STMT(BPF_ALU | BPF_AND | BPF_K, MAP_SHARED),
        JEQ(MAP_SHARED, 1, 0),
        RET(SECCOMP_RET_ALLOW),
        RET(SECCOMP_RET_ERRNO | EACCES),
    };
    struct sock_fprog prog = { sizeof code / sizeof *code, code };
    if (argc < 2 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &prog)) return 77;
    execv(argv[1], argv + 1);
    return 126;
}
