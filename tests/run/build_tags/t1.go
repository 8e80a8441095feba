//go:build (special || windows) && !linux

package main

const tagged = "special"
