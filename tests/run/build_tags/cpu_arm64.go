package main

const arch = "arm64 by name"
