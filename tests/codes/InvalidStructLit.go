package main


type T struct {
	a int
	b string
}
type E struct{ T }

var _ = struct{ i, j int }{1, 2, 3}
var _ = struct{ i, j int }{1}
var _ = T{1}
var _ = T{1, "a", 2}
var _ = T{"a", 1}
var _ = []T{{1}, {1, "a", 3}}
var _ = E{1}
var _ = E{1, "a"}
var _ = E{T{1}}
var _ = struct{}{1}
var _ = &T{1}
var _ = map[string]T{"a": {1}}

func main() {}
