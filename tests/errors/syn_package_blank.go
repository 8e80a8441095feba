package _ // error: invalid package name _

func main() {}
