# Checks a file of Chrome trace events as gol trace writes them: perl trace.pl FILE GOROUTINES CYCLES
# - the slices of a track nest; those of a goroutine fill its life without a gap
# - each cycle has its phases in order, then its sweep, before the next one
# - an arrow ends at another goroutine, not before it began
use strict;
use warnings;
use JSON::PP;

my ($file, $goroutines, $cycles) = @ARGV;
open my $in, '<', $file or die "$file: $!\n";
local $/;
my $events = decode_json(<$in>);
sub bad { print "$file: @_\n"; exit 1 }
sub ns { int(1000 * $_[0] + 0.5) }

my (%name, %tracks, %from);
for my $e (@$events) {
    my $t = "$e->{pid}/$e->{tid}";
    $name{$t} = $e->{args}{name} if $e->{ph} eq 'M' && $e->{name} eq 'thread_name';
    bad("event without a place or time: " . encode_json($e)) if $e->{ph} ne 'M' && !(defined $e->{ts} && $e->{ts} >= 0);
    $from{$e->{id}} = $e if $e->{ph} eq 's';
    if ($e->{ph} eq 'f') {
        my $s = $from{$e->{id}} or bad("arrow $e->{id} begins nowhere");
        bad("arrow $e->{id} goes back") if ns($e->{ts}) < ns($s->{ts});
        bad("arrow $e->{id} stays in G$e->{tid}") if $e->{tid} == $s->{tid};
    }
    push @{$tracks{$t}}, { a => ns($e->{ts}), b => ns($e->{ts}) + ns($e->{dur}), name => $e->{name} } if $e->{ph} eq 'X';
}

my $ng = 0;
for my $t (sort keys %tracks) {
    bad("track $t has no name") unless defined $name{$t};
    my @open;
    my $end;
    my @slices = sort { $a->{a} <=> $b->{a} || $b->{b} <=> $a->{b} } @{$tracks{$t}};
    for my $s (@slices) {
        pop @open while @open && $open[-1]{b} <= $s->{a} && !($s->{a} == $s->{b} && $open[-1]{a} == $s->{a});
        bad("$name{$t}: $s->{name} $s->{a}-$s->{b} reaches out of $open[-1]{name} $open[-1]{a}-$open[-1]{b}") if @open && $s->{b} > $open[-1]{b};
        $s->{depth} = @open;
        push @open, $s;
        next unless $t =~ m{^1/} && $s->{depth} == 0;
        bad("$name{$t}: nothing from $end to $s->{a}, before $s->{name}") if defined $end && $end != $s->{a};
        $end = $s->{b};
    }
    $ng++ if $t =~ m{^1/};
}
bad("$ng goroutines, not $goroutines") if $goroutines ne '-' && $ng != $goroutines;

my @gc = sort { $a->{a} <=> $b->{a} || $b->{b} <=> $a->{b} } @{$tracks{'2/1'} || []};
my $n = 0;
while (@gc) {
    my ($cycle, @phase) = splice @gc, 0, 4;
    bad("no cycle: $cycle->{name}") if $cycle->{name} ne 'GC' || @phase != 3;
    bad("phases: " . join ', ', map { $_->{name} } @phase) if join(',', map { $_->{name} } @phase) ne 'mark setup (pause),mark,mark termination (pause)';
    bad("phases do not follow each other") if $phase[0]{a} != $cycle->{a} || $phase[1]{a} != $phase[0]{b} || $phase[2]{a} != $phase[1]{b} || $phase[2]{b} != $cycle->{b};
    my $sweep = shift @gc or bad('no sweep');
    bad("after a cycle comes $sweep->{name}") if $sweep->{name} ne 'sweep' || $sweep->{a} != $cycle->{b};
    $n++;
}
bad("$n cycles, not $cycles") if $cycles ne '-' && $n != $cycles;
