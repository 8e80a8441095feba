# gol: Go as a scripting language.
#
#   make            build bin/gol, build/CONFIG/libgol.a and libgol.so
#   make demo       build and run an example
#   make test       all tests: unit tests, programs, errors, depcheck
#   make config=debug|release|asan|ubsan|tsan|stress ...      (default release; others build below build/CONFIG and leave bin/ alone)
#   make seeds      the concurrency tests under 1000 seeds each
#   make linkorder  which functions lie together in bin/gol, measured anew
#   make bench | bench-embed | bench-limits | bench-ffi | depcheck | install | golden | difftest | gotest | gotypes | stdtest | fuzzgo | fuzz | docs | clean
#
# Missing Debian packages are installed by tools/deps.sh when that is possible; otherwise it prints the line to run.

MAKEFLAGS += -j$(shell nproc)

config ?= release
CC     ?= gcc
PREFIX ?= /usr/local

B := build/$(config)
GEN := build/gen

WARN   := -Wall -Wextra -Wno-unused-parameter -Wno-missing-field-initializers
CFLAGS := -std=gnu11 -I. $(WARN) -fPIC -ftls-model=initial-exec -MMD -MP -g -ffp-contract=off -fno-strict-aliasing -fvisibility=hidden
ifeq ($(config),release)
# Nothing unwinds C frames at run time; debuggers read .debug_frame. The tables would be a twentieth of libgol.so.
CFLAGS += -O2 -DNDEBUG -fno-asynchronous-unwind-tables -ffunction-sections
# Functions that runs execute lie together (tools/linkorder.pl): a small program has half the pages of code.
ORDER := -Wl,-T,tools/order.ld -Wl,-Map,$B/gol.map
# What only tells, prints or reads a setting is made small: a hundredth of libgol.so.
SMALL := compiler/syntax/diag compiler/syntax/print compiler/ir/escape_report compiler/ir/gotext compiler/ir/inline_note compiler/ir/inline_report compiler/ir/ir_parse \
	compiler/ir/ir_print compiler/ir/lower_note embed/doc embed/gomod embed/query embed/record embed/testmain runtime/debug/cyclelog runtime/debug/debugvars \
	runtime/debug/fault runtime/debug/memstats runtime/debug/timeline runtime/heap/bdwgc stdlib/gol/ffi/lib stdlib/gol/ffi/sig stdlib/gol/prof/prof stdlib/gol/rt/map stdlib/gol/rt/rt
$(SMALL:%=$B/%.o): CFLAGS += -Os
else ifeq ($(config),debug)
CFLAGS += -O0 -DGOL_DEBUG
else ifeq ($(config),asan)
CFLAGS += -O1 -DGOL_DEBUG -fsanitize=address -fno-omit-frame-pointer
LDFLAGS += -fsanitize=address
# alignment: Go memory is read as it lies; object-size: gcc 12 misjudges (c ? a : b)[i]
else ifeq ($(config),ubsan)
CFLAGS += -O1 -DGOL_DEBUG -fsanitize=undefined -fno-sanitize-recover=undefined -fno-sanitize=alignment,object-size
LDFLAGS += -fsanitize=undefined
else ifeq ($(config),tsan)
CFLAGS += -O1 -DGOL_DEBUG -fsanitize=thread
LDFLAGS += -fsanitize=thread
else ifeq ($(config),fuzz)
CC := clang
CFLAGS += -O1 -DGOL_DEBUG -fsanitize=address,fuzzer-no-link -fno-omit-frame-pointer -Wno-unknown-warning-option
LDFLAGS += -fsanitize=address
else ifeq ($(config),stress)
CFLAGS += -O1 -DGOL_DEBUG -DGOL_STRESS
else
$(error unknown config=$(config): use debug, release, asan, ubsan, tsan, stress or fuzz)
endif

# make WITH_READLINE=0: the interactive gol reads plain lines. Only the command links readline; libgol never does.
WITH_READLINE ?= 1

DEPS := gmp mpfr
# make WITH_BDWGC=0 builds without the second collector (--gc=bdwgc).
WITH_BDWGC ?= 1
ifneq ($(WITH_READLINE),0)
DEPS += readline
CMDLIBS := -lreadline -ltinfo
EXTRA_line := -DWITH_READLINE
endif
# make WITH_FFI=0 builds without package gol/ffi.
WITH_FFI ?= 1
LIBS := -lmpfr -lgmp -lm -lpthread
ifneq ($(WITH_FFI),0)
DEPS += libffi
CFLAGS += -DGOL_FFI
LIBS := -lffi $(LIBS) -ldl
endif
ifeq ($(WITH_BDWGC),1)
DEPS += bdw-gc
CFLAGS += -DGOL_BDWGC
LIBS := -lgc $(LIBS) -ldl
endif

# The VM's loop: keep gcc from merging the dispatch jumps.
VMFLAGS := $(if $(filter-out fuzz,$(config)),-fno-gcse -fno-crossjumping)

LIBDIRS := base compiler compiler/syntax compiler/types compiler/ir compiler/codegen runtime runtime/vm runtime/heap runtime/data runtime/sched runtime/debug embed
LIBSRC := $(foreach d,$(LIBDIRS),$(wildcard $d/*.c)) $(shell find stdlib -name '*.c' | sort)
CMDSRC := $(wildcard cmd/gol/*.c)
LIBOBJ := $(LIBSRC:%.c=$B/%.o) $B/gen/stdlib_table.o $B/gen/stdlib_data.o
CMDOBJ := $(CMDSRC:%.c=$B/%.o) $B/gen/scenarios.o $B/gen/scenarios_data.o
STDGOL := $(shell find stdlib -name '*.gol')

ifeq ($(config),release)
LIB := $B/libgol.a $B/libgol.so
GOL := bin/gol
else
GOL := $B/gol
endif

# Programs that import gol/ffi run in a second command that can load libraries (docs/decisions/007): the same objects, libc alone dynamic.
ifeq ($(config)$(filter-out 0,$(WITH_FFI)),release1)
FFICMD := libexec/gol/gol-ffi
endif

.PHONY: all demo test seeds racetest bench depcheck install golden difftest gotest gotypes stdtest fuzzgo docs clean deps unit api hosts stress mapcheck ssacheck mutate
all: $(GOL) $(FFICMD) $(LIB)

$B/.deps: tools/deps.sh
	@sh tools/deps.sh $(DEPS)
	@mkdir -p $B && touch $@

# What only the tests need; once, and after the rest, since two package managers cannot run side by side.
$B/.deps-unit: tools/deps.sh | $B/.deps
	@sh tools/deps.sh cmocka gdb libssl
	@touch $@

$(LIBOBJ) $(CMDOBJ): | $B/.deps

# Flags stand in this file: objects made with others are stale.
$B/%.o: %.c Makefile
	@mkdir -p $(@D)
	@echo "  CC $<"; $(CC) $(CFLAGS) $(EXTRA_$(notdir $*)) -c $< -o $@

EXTRA_vm := $(VMFLAGS)

$(GEN)/stdlib_table.c $(GEN)/stdlib_data.S &: tools/genstdlib.pl stdlib/inlined.txt $(STDGOL) $(shell find stdlib -name '*.c') | $B/.deps
	@perl tools/genstdlib.pl $(GEN) && touch $(GEN)/stdlib_table.c $(GEN)/stdlib_data.S

$(GEN)/scenarios.c $(GEN)/scenarios_data.S &: tools/genscenarios.sh examples/scenarios/verdicts
	@sh tools/genscenarios.sh $(GEN) && touch $(GEN)/scenarios.c $(GEN)/scenarios_data.S

$B/gen/scenarios.o: $(GEN)/scenarios.c Makefile | $B/.deps
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) -c $< -o $@
$B/gen/scenarios_data.o: $(GEN)/scenarios_data.S $(wildcard examples/scenarios/*.gol) Makefile | $B/.deps
	@mkdir -p $(@D)
	$(CC) -c $< -o $@

$B/gen/stdlib_table.o: $(GEN)/stdlib_table.c Makefile | $B/.deps
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) -c $< -o $@
$B/gen/stdlib_data.o: $(GEN)/stdlib_data.S $(STDGOL) stdlib/inlined.txt Makefile | $B/.deps
	@mkdir -p $(@D)
	$(CC) -c $< -o $@

# libgol-internal.a shows everything to the command and the unit tests; libgol.a is one object in which only gol_ names are visible.
$B/libgol-internal.a: $(LIBOBJ)
	@rm -f $@
	@ar rcs $@ $(LIBOBJ)
$B/libgol.a: $(LIBOBJ)
	@rm -f $@
	@ld -r -o $B/libgol.o $(LIBOBJ) && objcopy --localize-hidden $B/libgol.o && ar rcs $@ $B/libgol.o && rm -f $B/libgol.o

# For hosts that load it: as libgol.a, only gol_ names can be seen. Version 0 promises no compatibility, so its soname names the release.
SONAME := libgol.so.0.1
# Tables of pointers make 7,000 relocations; as bitmaps of addresses (DT_RELR) they take 1 KB instead of 170. Linkers before binutils 2.38 do not know it.
RELR := $(shell ld --help 2>/dev/null | grep -q pack-relative-relocs && echo -Wl,-z,pack-relative-relocs)
# noseparate-code: code and constants follow each other in one segment, which takes 6 KB less than a page's beginning for each.
$B/libgol.so: $(LIBOBJ) tools/libgol.map
	@echo "  LD $@"; $(CC) $(LDFLAGS) -shared -Wl,-soname,$(SONAME) -Wl,--version-script=tools/libgol.map -Wl,-z,defs -Wl,-z,noseparate-code -Wl,--gc-sections $(RELR) -o $@ $(LIBOBJ) $(LIBS)

# The command is linked statically where that is possible: relocating shared libraries would be a fifth of hello world's time.
ifeq ($(config),release)
STATIC := -static
endif
$(GOL): $(CMDOBJ) $B/libgol-internal.a tools/order.ld
	@mkdir -p $(@D)
	@echo "  LD $@"; $(CC) $(STATIC) $(LDFLAGS) $(ORDER) -o $@ $(CMDOBJ) $B/libgol-internal.a $(CMDLIBS) $(LIBS) 2>/dev/null || $(CC) $(LDFLAGS) -o $@ $(CMDOBJ) $B/libgol-internal.a $(CMDLIBS) $(LIBS)

SYSLIBS := -lm -lpthread -ldl
OWNLIBS = $(filter-out $(SYSLIBS),$(CMDLIBS) $(LIBS))
libexec/gol/gol-ffi: $(CMDOBJ) $B/libgol-internal.a
	@mkdir -p $(@D)
	@echo "  LD $@"; $(CC) -no-pie -Wl,-z,now $(LDFLAGS) -o $@ $(CMDOBJ) $B/libgol-internal.a -Wl,-Bstatic $(OWNLIBS) -Wl,-Bdynamic $(SYSLIBS) 2>/dev/null || $(CC) $(LDFLAGS) -o $@ $(CMDOBJ) $B/libgol-internal.a $(CMDLIBS) $(LIBS)

demo: $(GOL)
	@sh tools/demo.sh $(GOL)

UNITSRC := $(wildcard tests/unit/test_*.c)
UNITBIN := $(UNITSRC:tests/unit/%.c=$B/unit/%)
$B/unit/%: tests/unit/%.c $(wildcard tests/unit/*.h) $B/libgol-internal.a | $B/.deps-unit
	@mkdir -p $(@D)
	$(CC) $(filter-out -MMD -MP,$(CFLAGS)) $(LDFLAGS) -UNDEBUG -o $@ $< $(filter-out $(UNITSRC),$(wildcard tests/unit/*.c)) $B/libgol-internal.a $(LIBS) -lcmocka
unit: $(UNITBIN)

# Hosts: linked with what is installed, nothing else of the library visible.
APISRC := $(wildcard tests/api/test_*.c) tests/api/fuzz_api.c
APIBIN := $(APISRC:tests/api/%.c=$B/api/%)
$B/api/%: tests/api/%.c $(wildcard tests/api/*.h) include/gol.h $B/libgol.a | $B/.deps-unit
	@mkdir -p $(@D)
	$(CC) $(filter-out -MMD -MP,$(CFLAGS)) $(LDFLAGS) -UNDEBUG -o $@ $< $B/libgol.a $(LIBS) -lcmocka
api: $(APIBIN)

# Types at the command through a pseudo-terminal.
$B/drive: tests/repl/drive.c
	@mkdir -p $(@D)
	$(CC) -std=gnu11 -O1 -g $(WARN) -o $@ $< -lutil

# The example hosts, as a user would build them.
HOSTBIN := $(patsubst examples/embed/%.c,$B/hosts/%,$(filter-out examples/embed/sqlite_gol.c,$(wildcard examples/embed/*.c))) $B/hosts/sqlite_gol.so $B/hosts/sqlshell
HOSTFLAGS := -std=c99 -D_GNU_SOURCE -O2 -Wall -Wextra -Wno-missing-field-initializers -Iinclude $(filter -fsanitize=%,$(CFLAGS))
$B/.deps-hosts: tools/deps.sh | $B/.deps-unit
	@sh tools/deps.sh sqlite3
	@touch $@
$B/hosts/%: examples/embed/%.c include/gol.h $B/libgol.a | $B/.deps-hosts
	@mkdir -p $(@D)
	$(CC) $(HOSTFLAGS) $(LDFLAGS) -o $@ $< $B/libgol.a $(LIBS)
$B/hosts/sqlite_gol.so: examples/embed/sqlite_gol.c include/gol.h $B/libgol.a | $B/.deps-hosts
	@mkdir -p $(@D)
	$(CC) $(HOSTFLAGS) $(LDFLAGS) -fPIC -shared -o $@ $< $B/libgol.a $(LIBS)
$B/hosts/sqlshell: tests/hosts/sqlshell.c | $B/.deps-hosts
	@mkdir -p $(@D)
	$(CC) $(HOSTFLAGS) $(LDFLAGS) -o $@ $< -lsqlite3
hosts: $(HOSTBIN)

test: $(GOL) $(FFICMD) unit api hosts $B/drive
	@GOL=$(GOL) UNIT="$(UNITBIN)" API="$(APIBIN)" HOSTS=$B/hosts LIBS="$(LIBS)" DRIVE=$B/drive CONFIG=$(config) perl tests/runner.pl

# The run suite in the hostile modes: a collection at every allocation; the mark one object a safepoint; tiny buffers, with the mark checked; address, undefined-behaviour
# and thread sanitizers.
# What links the library as hosts do, and package gol/ffi, under the address, undefined-behaviour and thread sanitizers and under valgrind.
api-checks:
	@for c in asan ubsan tsan; do $(MAKE) --no-print-directory config=$$c all api && GOL=build/$$c/gol API="$(APISRC:tests/api/%.c=build/'$$c'/api/%)" GOL_TEST_TIMEOUT=600 perl tests/runner.pl api || exit 1; done
	@$(MAKE) --no-print-directory config=asan all && GOL=build/asan/gol GOL_TEST_TIMEOUT=600 perl tests/runner.pl ffi
	@$(MAKE) --no-print-directory api && for t in $(filter-out %_limits %_hostile %_many,$(APISRC:tests/api/%.c=build/release/api/%)); do echo "valgrind $$t"; valgrind -q --error-exitcode=9 --leak-check=full --show-leak-kinds=definite,indirect --errors-for-leak-kinds=definite,indirect $$t >/dev/null || exit 1; done

stress:
	@$(MAKE) --no-print-directory config=release && GOL=bin/gol GOL_TEST_TIMEOUT=600 GODEBUG=gcstress=1 perl tests/runner.pl run
	@GOL=bin/gol GODEBUG=gcstep=1,gcsmallbufs=1,gccheckmark=1,clobberfree=1 perl tests/runner.pl run sched
	@GOL=bin/gol GODEBUG=gcsmallbufs=1,gccheckmark=1,clobberfree=1 perl tests/runner.pl run sched gc
	@$(MAKE) --no-print-directory mapcheck ssacheck
	@$(MAKE) --no-print-directory config=stress all build/stress/unit/test_marker && GOL=build/stress/gol UNIT=build/stress/unit/test_marker perl tests/runner.pl run sched unit
	@$(MAKE) --no-print-directory config=tsan && GOL=build/tsan/gol GOL_TEST_TIMEOUT=600 perl tests/runner.pl run sched gc
	@[ "$(WITH_BDWGC)" != 1 ] || for gc in bdwgc bdwgc-incremental; do GOL=bin/gol RUNFLAGS="-gc $$gc" perl tests/runner.pl run gc sched panic || exit 1; done
	@$(MAKE) --no-print-directory config=asan && GOL=build/asan/gol GOL_TEST_TIMEOUT=600 perl tests/runner.pl run errors
	@$(MAKE) --no-print-directory config=ubsan && GOL=build/ubsan/gol GOL_TEST_TIMEOUT=600 perl tests/runner.pl run errors
	@$(MAKE) --no-print-directory failalloc

# The suites with range loops that check each cell of a map they meet, which must never find anything wrong; and with the intermediate form verified after
# every pass, with optimisation and without. That both do find something: tests/cli/faults.sh, tests/cli/badopt.sh.
mapcheck: bin/gol
	@GOL=bin/gol GODEBUG=mapcheck=1 perl tests/runner.pl run panic sched gc
ssacheck: bin/gol
	@GOL=bin/gol RUNFLAGS="-d=ssa/check/on" perl tests/runner.pl run panic sched gc errors
	@GOL=bin/gol RUNFLAGS="-N -d=ssa/check/on" perl tests/runner.pl run

# Every concurrency test under many schedules: N seeds each; make test tries a few.
seeds: bin/gol
	@GOL=bin/gol perl tests/seeds.pl -n $(or $(N),1000)

# Every request for memory of the programs in tests/unit/test_failalloc.c and of the host calls in test_failhost.c refused, one after the other; some are part of make test.
.PHONY: failalloc
failalloc: unit
	@FAILALLOC=all $B/unit/test_failalloc
	@FAILALLOC=all $B/unit/test_failhost
	@FAILALLOC=all $B/unit/test_failhost

# Anew which functions lie together in the executable: after much was renamed.
ORDERTESTS := algo_sort algo_graph algo_text algo_tree closures defer_basic fmt_mixed gc_work generic_program interface_basic lang_mix1 map_basic method_values mix_everything
.PHONY: linkorder
linkorder: bin/gol
	@perl tools/linkorder.pl bin/gol $B/gol.map $(ORDERTESTS:%=tests/run/%.go) tests/sched/boundedbuffer.go "bench/gc/meter.go bench/gc/wall.go bench/gc/trees.go 1000" "bench/gc/meter.go bench/gc/cpu.go bench/gc/trees.go 1000" >$B/order.ld
	@mv $B/order.ld tools/order.ld

bench: bin/gol
	@sh bench/run.sh

# Embedding side by side with Lua's C API.
bench-embed: $B/libgol.a $B/libgol.so
	@sh tools/deps.sh lua5.4
	@mkdir -p build/bench && strip -o build/bench/libgol.so $B/libgol.so
	@$(CC) -O2 -Iinclude -o build/bench/embed bench/embed/embed.c $B/libgol.a $(LIBS) $$(pkg-config --cflags --libs lua5.4)
	@build/bench/embed build/bench/libgol.so $$(ldconfig -p | sed -n 's/.*=> \(.*liblua5.4.so.0\)$$/\1/p' | head -1)

# How long programs go on after a time limit, by place where they hide (tests/api/hostile.go).
bench-limits: $B/libgol.a
	@mkdir -p build/bench
	@$(CC) -O2 -Iinclude -o build/bench/limits bench/embed/limits.c $B/libgol.a $(LIBS)
	@build/bench/limits

# Calls of C functions beside plain C, LuaJIT's FFI and Python's ctypes.
bench-ffi: $(GOL) $(FFICMD)
	@perl bench/ffi/run.pl $(ROUNDS)

depcheck:
	@sh tools/depcheck.sh

golden:
	@bash tools/golden.sh
difftest: bin/gol
	@bash tools/difftest.sh
# The race detector against the functions of Go's own tests of it.
racetest: bin/gol
	@GOL=bin/gol perl tools/racetest.pl
gotest: bin/gol
	@perl tools/gotest.pl
gotypes: bin/gol
	@perl tools/gotypes.pl
# Random programs against real Go: N of them from SEED on.
SEED ?= 1
# Go's own package tests and examples (NAMES="strings bytes", ARGS=-v).
stdtest: bin/gol
	@command -v go >/dev/null || { echo "stdtest needs Go on the PATH" >&2; exit 1; }
	@go run tools/stdtest/*.go $(ARGS) $(NAMES)

fuzzgo: bin/gol
	@command -v go >/dev/null || { echo "fuzzgo needs Go on the PATH" >&2; exit 1; }
	@go run tools/fuzzgo/*.go -n $(or $(N),200) -seed $(SEED) -gol bin/gol -keep build/fuzzgo

# Mutations of valid programs through a debug build (MUTCONFIG=asan for the sanitizer); findings stay in build/mutate. N mutations from SEED on.
MUTCONFIG ?= debug
mutate:
	@$(MAKE) --no-print-directory config=$(MUTCONFIG)
	@$(CC) -std=gnu11 -I. -O1 -g $(if $(filter asan,$(MUTCONFIG)),-fsanitize=address) -o build/$(MUTCONFIG)/mutate tests/fuzz/mutate.c tests/fuzz/mutation.c build/$(MUTCONFIG)/libgol-internal.a $(LIBS)
	@ls tests/run/*.go tests/errors/*.go tests/panic/*.go examples/*.gol | build/$(MUTCONFIG)/mutate -n $(or $(N),2000) -seed $(SEED) -out build/mutate -j 2 -

# Coverage-guided fuzzers (tests/fuzz/fuzz.h), SECONDS each, or those that TARGETS names; what they learn stays in build/fuzz/corpus, findings in build/fuzz/findings.
.PHONY: fuzz fuzzers
SECONDS ?= 60
TARGETS ?= parse check run repl api
fuzz:
	@sh tools/deps.sh clang
	@$(MAKE) --no-print-directory config=fuzz fuzzers
	@sh tests/fuzz/fuzz.sh "$(TARGETS)" $(SECONDS)
fuzzers: $(TARGETS:%=$B/fuzz_%)
$B/fuzz_api: tests/api/fuzz_api.c $B/libgol-internal.a
	@echo "  LD $@"; $(CC) $(CFLAGS) -DGOL_LIBFUZZER -fsanitize=fuzzer -o $@ $^ $(LIBS)
$B/fuzz_%: tests/fuzz/%.c tests/fuzz/vm.c tests/fuzz/mutator.c tests/fuzz/mutation.c $B/libgol-internal.a
	@echo "  LD $@"; $(CC) $(CFLAGS) -fsanitize=fuzzer -o $@ $^ $(LIBS)

docs:
	@sh tools/genbytecode.sh

VERSION := $(shell sed -n 's/^\#define GOL_VERSION "\(.*\)"/\1/p' include/gol.h)
install: all
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/lib/pkgconfig $(DESTDIR)$(PREFIX)/include $(DESTDIR)$(PREFIX)/share/man/man1 $(DESTDIR)$(PREFIX)/share/man/man3 $(DESTDIR)$(PREFIX)/share/doc/gol
	install -m 755 bin/gol $(DESTDIR)$(PREFIX)/bin/gol
	[ -z "$(FFICMD)" ] || install -D -m 755 $(FFICMD) $(DESTDIR)$(PREFIX)/libexec/gol/gol-ffi
	install -m 644 build/release/libgol.a $(DESTDIR)$(PREFIX)/lib/libgol.a
	install -m 755 -s build/release/libgol.so $(DESTDIR)$(PREFIX)/lib/$(SONAME)
	ln -sf $(SONAME) $(DESTDIR)$(PREFIX)/lib/libgol.so
	install -m 644 include/gol.h $(DESTDIR)$(PREFIX)/include/gol.h
	sed -e 's|@PREFIX@|$(PREFIX)|' -e 's|@VERSION@|$(VERSION)|' -e 's|@LIBS@|$(LIBS)|' tools/gol.pc.in > $(DESTDIR)$(PREFIX)/lib/pkgconfig/gol.pc
	install -m 644 docs/man/gol.1 $(DESTDIR)$(PREFIX)/share/man/man1/gol.1
	install -m 644 docs/man/libgol.3 $(DESTDIR)$(PREFIX)/share/man/man3/libgol.3
	install -m 644 docs/embedding.md docs/ffi.md docs/repl.md docs/diagnostics.md docs/profiling.md docs/pictures.md $(DESTDIR)$(PREFIX)/share/doc/gol/

clean:
	rm -rf build bin libexec

-include $(LIBOBJ:.o=.d) $(CMDOBJ:.o=.d)
