package main

const arch = "amd64 by name"
