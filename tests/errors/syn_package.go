package
func main() {} // error: syntax error: unexpected keyword func, expected name
