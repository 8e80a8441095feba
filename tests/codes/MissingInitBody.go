package main

func init()
func init() {}

func main() {}
