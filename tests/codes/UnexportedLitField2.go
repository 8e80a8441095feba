package main

import "container/ring"

var _ = ring.Ring{nil, nil, 1}

func main() {}
