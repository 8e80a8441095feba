// A comment before.

//go:build !special && go1.18 && !go1.99

package main

const tagged = "not special"
