# The code of docs/ffi.md, in order, is a program that does what it says.
. "$(dirname "$0")/../cli/lib.bash"
doc=$(dirname "$0")/../../docs/ffi.md
{
    echo 'libc, _ := ffi.Open("")'
    echo 'xs := []int32{3, 1, 2}'
    echo 'var free func(unsafe.Pointer)'
    echo 'libc.Bind(&free, "free")'
    echo 'p := ffi.Malloc(8)'
    sed -n 's/^    //p' "$doc"
    echo 'fmt.Println(xs, h != nil)'
} > doc.gol
[ "$(grep -c "^    " "$doc")" -ge 9 ] || fail "where is the code?"
[ "$($GOL run doc.gol)" = "1024
[1 2 3] true" ]
