package main

const arch = "windows"
