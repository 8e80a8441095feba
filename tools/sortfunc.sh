#!/bin/sh
# Makes the other forms of stdlib/sort/pdqsort.gol, the same algorithms without calls through an adapter:
# sort/pdqsortfunc.gol for a slice and a function less, slices/pdqsort.gol and slices/pdqsortfunc.gol for slices of type E.
cd "$(dirname "$0")/../stdlib" || exit 1
funcs='insertion\|sift\|heapsort\|pdqsort\|split\|splitEqual\|nearlySorted\|scatter\|choosePivot\|median\|stable\|merge\|rotate\|swapBlocks'

# make SUFFIX SED-ARGUMENT...: the functions, with SUFFIX added to their names.
functions()
{
	suffix=$1
	shift
	sed -e '1,/^\/\/ insertion sorts/{/^\/\/ insertion sorts/!d}' "$@" -e "s/^\/\/ \($funcs\) /\/\/ \1$suffix /" sort/pdqsort.gol
}

header()
{
	printf '// Made from sort/pdqsort.gol by tools/sortfunc.sh: change that.\n\npackage %s\n\n' "$1"
}

{
	header sort
	printf 'import "math/bits"\n\n'
	functions Func -e 's/data Interface/s *sliced/g' \
	    -e 's/data\.Less(/s.less(/g' -e 's/data\.Swap(/swapMem(s.elem, s.data, /g' \
	    -e 's/(data, /(s, /g' -e "s/\b\($funcs\)(s/\1Func(s/g" -e '/^\/\//s/data\[/s[/g' \
	    -e 's/^func \(pdqsort\|stable\)Func(/\/\/\n\/\/go:noescape\n&/'
} > sort/pdqsortfunc.gol

swap='s/data\.Swap(\([^,()]*\), \([^,()]*\))/data[\1], data[\2] = data[\2], data[\1]/'
{
	header slices
	printf 'import (\n\t"cmp"\n\t"math/bits"\n)\n\n'
	sed -n '/^const (/,/^\/\/ insertion sorts/{/^\/\/ insertion sorts/!p}' sort/pdqsort.gol
	functions Ordered -e "$swap" -e 's/data\.Less(\([^,()]*\), \([^,()]*\))/cmp.Less(data[\1], data[\2])/g' \
	    -e "s/^func \($funcs\)(data Interface/func \1Ordered[E cmp.Ordered](data []E/" -e "s/\b\($funcs\)(data/\1Ordered(data/g" |
	    sed -e '/^\/\/ stableOrdered/,$d'
} > slices/pdqsort.gol
{
	header slices
	printf 'import "math/bits"\n\n'
	functions Func -e "$swap" -e 's/data\.Less(\([^,()]*\), \([^,()]*\))/cmp(data[\1], data[\2]) < 0/g' -e 's/!cmp(\(.*\)) < 0/!(cmp(\1) < 0)/g' \
	    -e "s/^func \($funcs\)(data Interface, \([^)]*\))/func \1Func[E any](data []E, \2, cmp func(a, b E) int)/" \
	    -e "s/\b\($funcs\)(data, \([^()]*\))/\1Func(data, \2, cmp)/g" -e "s/\bmerge(data, a, \(.*\), min(\(.*\)))/mergeFunc(data, a, \1, min(\2), cmp)/" \
	    -e "s/\binsertion(data, a, min(\(.*\)))/insertionFunc(data, a, min(\1), cmp)/"
} > slices/pdqsortfunc.gol
