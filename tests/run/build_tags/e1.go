/* block */
//go:build unix && (amd64 || arm64)

package main

const early = "unix"
