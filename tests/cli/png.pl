# Looks at a picture: perl png.pl FILE RRGGBB...: fails unless some pixel has each of the colours, and the picture has at least 100 pixels that are not white.
use strict;
use warnings;
use Compress::Zlib;

my ($file, @want) = @ARGV;
open my $in, '<:raw', $file or die "$file: $!\n";
local $/;
my $png = <$in>;
die "$file: no PNG\n" if substr($png, 0, 8) ne "\x89PNG\r\n\x1a\n";
my ($at, $data, $w, $h, $type) = (8, '');
while ($at < length $png) {
    my ($n, $kind) = unpack 'N a4', substr $png, $at, 8;
    ($w, $h, undef, $type) = unpack 'N N C C', substr $png, $at + 8, 10 if $kind eq 'IHDR';
    $data .= substr $png, $at + 8, $n if $kind eq 'IDAT';
    $at += 12 + $n;
}
my $bpp = $type == 6 ? 4 : $type == 2 ? 3 : die "$file: pixels of type $type\n";
my @rows = unpack "(a@{[$w * $bpp + 1]})*", uncompress($data);
my @up = (0) x ($w * $bpp);
my (%seen, $dark);
for my $row (@rows) {
    my ($filter, @x) = unpack 'C*', $row;
    for my $i (0 .. $#x) {
        my $left = $i >= $bpp ? $x[$i - $bpp] : 0;
        my $corner = $i >= $bpp ? $up[$i - $bpp] : 0;
        my $add = 0;
        if ($filter == 1) { $add = $left }
        elsif ($filter == 2) { $add = $up[$i] }
        elsif ($filter == 3) { $add = ($left + $up[$i]) >> 1 }
        elsif ($filter == 4) {
            my $p = $left + $up[$i] - $corner;
            my ($a, $b, $c) = (abs($p - $left), abs($p - $up[$i]), abs($p - $corner));
            $add = $a <= $b && $a <= $c ? $left : $b <= $c ? $up[$i] : $corner;
        }
        $x[$i] = ($x[$i] + $add) & 255;
    }
    for (my $i = 0; $i < @x; $i += $bpp) { $seen{ sprintf '%02x%02x%02x', @x[$i .. $i + 2] }++ }
    @up = @x;
}
my $other = 0;
$other += $seen{$_} for grep { $_ ne 'ffffff' } keys %seen;
if ($other < 100) { print "$file is empty\n"; exit 1 }
for (@want) {
    if (!$seen{$_}) { print "$file has no $_\n"; exit 1 }
}
