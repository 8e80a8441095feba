#!/usr/bin/perl
# linkorder.pl - writes tools/order.ld: what a run of gol executes lies together in the executable.
#
#   tools/linkorder.pl GOL MAP PROGRAM... >tools/order.ld      (make linkorder; needs valgrind). A PROGRAM is what follows gol run: files and arguments.
#
# The system maps an executable's pages in runs of sixteen around the one that is touched. A run executes a quarter of the code there is, from all over it, so nearly all
# of it would count as the program's memory, and be faulted in at every start. GOL runs each PROGRAM under callgrind; functions that ran come first, those that
# more programs ran before others, and of as many those together that the same ones ran. Of the libraries linked in, whose functions have no sections of their own, the members that ran come first, with
# their constants; so do all strings; MAP, the linker's, says which those are. A name that no longer exists is ignored by the linker, a new function lies among the
# others: the list may be old, and only costs memory then.
use strict;
use warnings;
use File::Temp qw(tempdir);

my ($gol, $map, @programs) = @ARGV;
@programs or die "usage: linkorder.pl GOL MAP PROGRAM...\n";
my $tmp = tempdir(CLEANUP => 1);

# Which programs ran a function: name -> how many, and a digit for each.
my (%ran, %which);
for my $program (@programs) {
    system("valgrind -q --tool=callgrind --callgrind-out-file=$tmp/out $gol run $program >/dev/null 2>&1 </dev/null");
    open my $h, '<', "$tmp/out" or die "linkorder.pl: valgrind did not run $program\n";
    my %seen;
    while (<$h>) {
        next unless /^c?fn=\(\d+\) ([^\s']+)/;
        $seen{$1} = 1;
    }
    unlink "$tmp/out";
    $ran{$_}++ for keys %seen;
    $which{$_} //= '' for keys %seen;
    $which{$_} .= exists $seen{$_} ? 1 : 0 for keys %which;
}

# The archive members of libraries, by address: [first, last, pattern].
my (@members, $section);
open my $m, '<', $map or die "linkorder.pl: $map: $!\n";
while (<$m>) {
    $section = $1 if /^ (\.text\S*)/;
    next unless /^ (?:\.text\S*)?\s+0x([0-9a-f]+)\s+0x([0-9a-f]+) \S*\/(lib[^\/]+\.a)\(([^)]+)\)$/ && defined $section;
    next if $3 eq 'libgol-internal.a' || hex $2 == 0;
    my ($lo, $hi, $lib, $object) = (hex $1, hex($1) + hex $2, $3, $4);
    $object =~ s/^(mem|str)([^-]+)-.*\.o$/$1$2-*.o/ if $lib eq 'libc.a';     # one for each kind of processor: valgrind's may be another
    push @members, [$lo, $hi, "*$lib:$object"];
}
@members = sort { $a->[0] <=> $b->[0] } @members;
sub member {
    my $at = shift;
    my ($lo, $hi) = (0, scalar @members);
    while ($lo < $hi) {
        my $mid = int(($lo + $hi) / 2);
        if ($members[$mid][1] <= $at) { $lo = $mid + 1 } else { $hi = $mid }
    }
    return $lo < @members && $members[$lo][0] <= $at ? $members[$lo][2] : undef;
}

my (%own, %other);
$other{"*libc.a:$_.o"} = 1 for qw(dl-lookup dl-object sysconf);     # of the kernel's vDSO, which valgrind hides
open my $n, '-|', 'nm', $gol or die;
while (<$n>) {
    my ($at, $kind, $name) = split;
    next unless defined $name && $kind =~ /[tTwWi]/ && $ran{$name};
    my $where = member(hex $at);
    if (defined $where) { $other{$where} = 1 } else { $own{$name} = 1 }
}

print "/* Written by tools/linkorder.pl (make linkorder): what runs of gol execute, to lie together. */\n";
print "SECTIONS\n{\n  .text.first :\n  {\n";
print "    *(.text.$_)\n" for sort { $ran{$b} <=> $ran{$a} || $which{$b} cmp $which{$a} || $a cmp $b } keys %own;
print "    $_(.text .text.*)\n" for sort keys %other;
print "  }\n}\nINSERT BEFORE .text;\nSECTIONS\n{\n  .rodata.first :\n  {\n    *(.rodata.str*)\n";
print "    $_(.rodata .rodata.*)\n" for sort keys %other;
print "  }\n}\nINSERT BEFORE .rodata;\n";
