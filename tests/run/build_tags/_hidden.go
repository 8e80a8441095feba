package main

const tagged = "underscore"
