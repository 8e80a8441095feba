//go:build ignore

package something

const early = broken(
