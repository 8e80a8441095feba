#!/bin/sh
# Makes stdlib/sort/pdqsortfunc.gol from pdqsort.gol: the same algorithms for a slice and a function.
cd "$(dirname "$0")/../stdlib/sort" || exit 1
{
	echo '// Made from pdqsort.gol by tools/sortfunc.sh: change that.'
	echo
	echo 'package sort'
	echo
	echo 'import "math/bits"'
	echo
	sed -e '1,/^\/\/ insertion sorts/{/^\/\/ insertion sorts/!d}' \
	    -e 's/data Interface/s *sliced/g' \
	    -e 's/data\.Less(/s.less(/g' -e 's/data\.Swap(/swapMem(s.elem, s.data, /g' \
	    -e 's/(data, /(s, /g' \
	    -e 's/\b\(insertion\|sift\|heapsort\|pdqsort\|split\|splitEqual\|nearlySorted\|scatter\|choosePivot\|median\|stable\|merge\|rotate\|swapBlocks\)(s/\1Func(s/g' \
	    -e 's/^\/\/ \(insertion\|sift\|heapsort\|pdqsort\|split\|splitEqual\|nearlySorted\|scatter\|choosePivot\|median\|stable\|merge\|rotate\) /\/\/ \1Func /' \
	    -e '/^\/\//s/data\[/s[/g' pdqsort.gol
} > pdqsortfunc.gol
