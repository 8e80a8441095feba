// os.Getwd in a directory whose name has more than 4,096 bytes.
package main

import (
	"fmt"
	"os"
	"strings"
)

func main() {
	tmp, _ := os.MkdirTemp("", "std_getwd_long")
	defer os.RemoveAll(tmp)
	os.Chdir(tmp)
	os.Unsetenv("PWD")
	name := strings.Repeat("a", 200)
	for i := 0; i < 30; i++ {
		if err := os.Mkdir(name, 0o755); err != nil {
			fmt.Println("mkdir", err)
			return
		}
		if err := os.Chdir(name); err != nil {
			fmt.Println("chdir", err)
			return
		}
		d, err := os.Getwd()
		if err != nil || len(d) != len(tmp)+(i+1)*201 {
			fmt.Println(i, len(d)-len(tmp), err)
		}
	}
	d, err := os.Getwd()
	fmt.Println(strings.TrimPrefix(d, tmp) == strings.Repeat("/"+name, 30), err)
	os.Chdir(tmp)
}
