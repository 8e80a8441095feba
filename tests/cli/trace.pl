# Checks a file of Chrome trace events as gol trace writes them: perl trace.pl FILE GOROUTINES CYCLES
# - the slices of a track nest; those of a goroutine fill its life without a gap
# - each cycle has its phases in order, then its sweep, before the next one
# - an arrow ends at another goroutine, not before it began
# and what the Trace Event Format and its importers ask of any file:
# - each event is of a known phase and has exactly that phase's fields, numbers where numbers belong, all of them finite
# - processes and threads are named; no goroutine is named that has no events
# - a begin has its end (there are none: slices are complete events); instants have a scope; a counter has the same series each time, its times do not go back
# - an arrow has one begin and one end of one category and name, and there is a slice at both for it to be bound to
use strict;
use warnings;
use JSON::PP;
use List::Util qw(first);

my ($file, $goroutines, $cycles) = @ARGV;
open my $in, '<', $file or die "$file: $!\n";
local $/;
my $events = decode_json(<$in>);
sub bad { print "$file: @_\n"; exit 1 }
sub ns { int(1000 * $_[0] + 0.5) }

# The fields of each phase: n number, i integer, s text, o object; those with ? may be absent.
my %fields = (
    M => { pid => 'i', tid => 'i', name => 's', args => 'o' },
    X => { pid => 'i', tid => 'i', name => 's', ts => 'n', dur => 'n', 'args' => 'o?', cat => 's?', cname => 's?' },
    i => { pid => 'i', tid => 'i', name => 's', ts => 'n', s => 's', 'args' => 'o?', cat => 's?' },
    C => { pid => 'i', tid => 'i', name => 's', ts => 'n', args => 'o' },
    s => { pid => 'i', tid => 'i', name => 's', ts => 'n', id => 'i', cat => 's' },
    f => { pid => 'i', tid => 'i', name => 's', ts => 'n', id => 'i', cat => 's', bp => 's' },
);
my %is = (
    n => sub { !ref $_[0] && "$_[0]" =~ /^\d+(\.\d+)?(e[-+]?\d+)?$/ },      # times are not negative; inf and nan are no numbers
    i => sub { !ref $_[0] && "$_[0]" =~ /^\d+$/ },
    s => sub { !ref $_[0] && length "$_[0]" },
    o => sub { ref $_[0] eq 'HASH' },
);

sub check_format {
    my (%named, %used, %series, %last, %begun, %ended, %slices);
    for my $e (@$events) {
        my $what = encode_json($e);
        my $f = $fields{$e->{ph} // ''} or bad("unknown phase: $what");
        for my $k (keys %$e) { bad("$k does not belong there: $what") unless $k eq 'ph' || $f->{$k} }
        for my $k (keys %$f) {
            my ($kind, $optional) = split //, $f->{$k};
            if (!defined $e->{$k}) { bad("no $k: $what") unless $optional; next }
            bad("$k: $what") unless $is{$kind}->($e->{$k});
        }
        my $t = "$e->{pid}/$e->{tid}";
        if ($e->{ph} eq 'M') {
            my %arg = (process_name => 'name', thread_name => 'name', process_sort_index => 'sort_index', thread_sort_index => 'sort_index');
            my $arg = $arg{$e->{name}} or bad("unknown metadata: $what");
            bad("args: $what") unless join(',', keys %{$e->{args}}) eq $arg;
            my $key = $e->{name} =~ /^process/ ? "$e->{name} $e->{pid}" : "$e->{name} $t";
            bad("told twice: $what") if $named{$key}++ && $e->{name} !~ /^thread/;      # a goroutine's later name counts
            next;
        }
        $used{$t} = 1;
        if ($e->{ph} eq 'i') { bad("scope: $what") unless $e->{s} =~ /^[gpt]$/ }
        if ($e->{ph} eq 'C') {
            my $names = join ',', sort keys %{$e->{args}};
            my $of = $series{"$e->{pid} $e->{name}"} //= $names;
            bad("other series than before ($of): $what") if $of ne $names || $names eq '';
            for (values %{$e->{args}}) { bad("no number: $what") unless $is{n}->($_) }
            bad("goes back: $what") if ($last{"$e->{pid} $e->{name}"} // 0) > $e->{ts};
            $last{"$e->{pid} $e->{name}"} = $e->{ts};
        }
        push @{$slices{$t}}, [ ns($e->{ts}), ns($e->{ts}) + ns($e->{dur}) ] if $e->{ph} eq 'X';
        if ($e->{ph} eq 's') { bad("begins twice: $what") if $begun{$e->{id}}; $begun{$e->{id}} = $e }
        if ($e->{ph} eq 'f') { bad("ends twice: $what") if $ended{$e->{id}}; $ended{$e->{id}} = $e; bad("bp: $what") if $e->{bp} ne 'e' }
    }
    for my $id (keys %begun) {
        my ($s, $f) = ($begun{$id}, $ended{$id});
        bad("arrow $id has no end") unless $f;
        bad("arrow $id: two names or categories") if "$s->{cat} $s->{name}" ne "$f->{cat} $f->{name}";
        for my $e ($s, $f) {
            my $at = ns($e->{ts});
            bad("arrow $id: no slice at " . encode_json($e)) unless first { $_->[0] <= $at && $at <= $_->[1] } @{$slices{"$e->{pid}/$e->{tid}"}};
        }
    }
    for (keys %ended) { bad("arrow $_ has no begin") unless $begun{$_} }
    my %process = map { m{^(\d+)/} ? ($1 => 1) : () } keys %used;
    for (keys %process) { bad("process $_ has no name") unless $named{"process_name $_"} }
    for (keys %slices) { bad("thread $_ has no name") unless $named{"thread_name $_"} }
    for (keys %named) { bad("$_: nothing happens there") if m{^thread_name (1/.*)} && !$used{$1} }
}
bad('no list of events') unless ref $events eq 'ARRAY' && !grep { ref ne 'HASH' } @$events;
check_format();

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
