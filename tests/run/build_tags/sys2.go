//go:build !linux

package main

const system = "not linux"
