package main

func main[P any]() {}

func main() {}
