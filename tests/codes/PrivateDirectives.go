package main

//go:nowritebarrier
//go:systemstack
func f() {}

//go:cgo_ldflag
//go:cgo_ldflag "a b"
//go:cgo_ldflag x
//go:cgo_import_static a
//go:cgo_import_static
//go:cgo_import_dynamic a
//go:cgo_import_dynamic a b
//go:cgo_import_dynamic a b "c"
//go:cgo_import_dynamic a b c
//go:cgo_export_dynamic a
//go:cgo_export_static a b c
//go:cgo_unknown

var x int = "y"

func main() {}
