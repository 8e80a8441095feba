//go:build linux

package main

const system = "linux by constraint"
