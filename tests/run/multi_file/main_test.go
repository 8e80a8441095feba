package main

import "testing"

func TestNothing(t *testing.T) { doesNotExist() }
