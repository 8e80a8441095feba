/* threads.c - two VMs on two threads at once: each is a world of its own, so nothing is locked. A third thread interrupts the one that never ends. */
#include <gol.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char primes[] =
    "package main\n"
    "// Count tells how many primes lie below n, found by a chain of goroutines.\n"
    "func Count(n int) int {\n"
    "    all := make(chan int)\n"
    "    go func() { for i := 2; i < n; i++ { all <- i }; close(all) }()\n"
    "    ch, count := all, 0\n"
    "    for {\n"
    "        p, ok := <-ch\n"
    "        if !ok { return count }\n"
    "        count++\n"
    "        next := make(chan int)\n"
    "        go func(in chan int) { for i := range in { if i%p != 0 { next <- i } }; close(next) }(ch)\n"
    "        ch = next\n"
    "    }\n"
    "}\n"
    "func Forever() { for { } }\n";

typedef struct job { gol_vm *vm; const char *func; int64_t arg, result; gol_status st; } job;

static void *work(void *arg)
{
    job *j = arg;
    gol_value a = gol_int(j->arg), r;
    gol_ref f = gol_find(j->vm, j->func);
    j->st = gol_call(j->vm, f, &a, j->arg > 0, &r, 1);
    if (j->st == GOL_OK) j->result = r.as.i;
    gol_release(j->vm, f);
    return NULL;
}

static gol_vm *compiled(void)
{
    gol_vm *vm = gol_open(NULL);
    if (gol_load_source(vm, "primes.go", primes, strlen(primes)) != GOL_OK || gol_compile(vm) != GOL_OK) exit(1);
    return vm;
}

int main(void)
{
    job jobs[2] = { { compiled(), "Count", 2000, 0, GOL_OK }, { compiled(), "Count", 1000, 0, GOL_OK } };
    pthread_t t[2];
    for (int i = 0; i < 2; i++) pthread_create(&t[i], NULL, work, &jobs[i]);
    for (int i = 0; i < 2; i++) pthread_join(t[i], NULL);
    for (int i = 0; i < 2; i++) printf("%lld primes below %lld\n", (long long)jobs[i].result, (long long)jobs[i].arg);

    job endless = { jobs[0].vm, "Forever", 0, 0, GOL_OK };
    pthread_create(&t[0], NULL, work, &endless);
    while (usleep(1000) == 0 && endless.st == GOL_OK) gol_interrupt(endless.vm);
    pthread_join(t[0], NULL);
    printf("interrupted: %s\n", endless.st == GOL_ELIMIT && gol_limit_hit(endless.vm) == GOL_LIMIT_INTERRUPT ? "yes" : "no");
    for (int i = 0; i < 2; i++) gol_close(jobs[i].vm);
    return 0;
}
