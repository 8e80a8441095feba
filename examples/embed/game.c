/* game.c - a game-like loop: 60 times a second the host calls a script's Update under a budget of steps and lets the script's goroutines run for a while.
 *
 * A frame that takes too long is cut off and the game goes on; a goroutine that takes long is only paused, and continues in the next frame. Steps
 * do not depend on the machine, so the same frames are cut off everywhere. Without -fast the loop keeps real time.
 */
#include <gol.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

static const char script[] =
    "package main\n"
    "import \"engine\"\n"
    "type Ship struct { X, V float64 }\n"
    "var ship = Ship{0, 60}\n"
    "var Plans = make(chan int, 1)\n"
    "// Update moves the ship; every 40th frame it does something foolish.\n"
    "func Update(frame int, dt float64) {\n"
    "    ship.X += ship.V * dt\n"
    "    if frame%40 == 39 { for { ship.V++ } }\n"
    "    select {\n"
    "    case p := <-Plans: engine.Say(\"a plan after much thought\", p)\n"
    "    default:\n"
    "    }\n"
    "    if frame%30 == 0 { engine.Say(\"ship at\", int(ship.X + 0.5)) }\n"
    "}\n"
    "// Think is a goroutine of its own: too much work for one frame.\n"
    "func Think() {\n"
    "    for n := 1; ; n++ {\n"
    "        sum := 0\n"
    "        for i := range 400000 { sum += i % n }\n"
    "        Plans <- sum\n"
    "    }\n"
    "}\n";

static const char engine[] = "package engine\nfunc Say(what string, n int)\n";

static gol_status say(gol_vm *vm, void *ud, const gol_value *args, int nargs, gol_value *results, int nresults)
{
    (void)vm; (void)nargs; (void)results; (void)nresults;
    printf("frame %3d: %.*s %lld\n", *(int *)ud, (int)args[0].as.s.n, (const char *)args[0].as.s.p, (long long)args[1].as.i);
    return GOL_OK;
}

int main(int argc, char **argv)
{
    int frame = 0, cut = 0, fast = argc > 1 && strcmp(argv[1], "-fast") == 0;
    gol_vm *vm = gol_open(NULL);
    gol_limits limits = { sizeof limits };
    limits.bytes = 16 << 20;
    limits.steps = 20000;
    gol_set_limits(vm, &limits);
    gol_module(vm, "engine", "engine.go", engine, strlen(engine));
    gol_bind(vm, "engine.Say", "func(string, int)", say, &frame);
    gol_load_source(vm, "game.go", script, strlen(script));
    if (gol_compile(vm) != GOL_OK) {
        fputs(gol_diag_render(vm, 0, 0), stderr);
        return 1;
    }
    gol_ref update = gol_find(vm, "Update"), think = gol_find(vm, "Think");
    for (frame = 0; frame < 120; frame++) {
        gol_pumped p;
        gol_value args[2];
        args[0] = gol_int(frame);
        args[1] = gol_float(1.0 / 60);
        gol_status st = gol_call(vm, update, args, 2, NULL, 0);
        if (st == GOL_ELIMIT) {
            printf("frame %3d: cut off after %llu steps\n", frame, (unsigned long long)limits.steps);
            cut++;
        } else if (st != GOL_OK) {
            fputs(gol_error_text(vm), stderr);
            return 1;
        }
        gol_pump(vm, 20000, &p);                         /* the rest of the frame is the goroutines' */
        if (p.goroutines == 0) gol_go(vm, think, NULL, 0);     /* a frame that was cut off took them with it */
        if (!fast) {
            struct timespec ts = { 0, 1000000000 / 60 };
            nanosleep(&ts, NULL);
        }
    }
    printf("%d frames, %d cut off\n", frame, cut);
    gol_release(vm, update);
    gol_release(vm, think);
    gol_close(vm);
    return 0;
}
