package main

type outer struct {
	inner struct{ i int }
}

var _ = outer{inner: {1}}
var _ = outer{{1}}
var _ = []any{{1}}
var _ = map[string]any{"a": {1}}
var _ = [][]struct{ o outer }{{{o: {}}}}
var _ = []*int{{1}}
var _ = []**outer{{}}
var _ = []func(){{}}
var _ = map[any]int{{1}: 1}

func main() {}
