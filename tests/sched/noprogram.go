package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
)

// Programs that are not there, or cannot be run, while goroutines wait for them.
func main() {
	dir, _ := os.MkdirTemp("", "exec")
	defer os.RemoveAll(dir)
	plain := filepath.Join(dir, "plain")
	os.WriteFile(plain, []byte("no program\n"), 0644)
	empty := filepath.Join(dir, "empty")
	os.WriteFile(empty, nil, 0755)
	badint := filepath.Join(dir, "badint")
	os.WriteFile(badint, []byte("#!/no/such/interpreter\n"), 0755)
	var wg sync.WaitGroup
	var errs [9]error
	for i, name := range []string{"no-such-program-anywhere", "/no/such/program", plain, dir, badint, "", "./none", "/dev/null", "/"} {
		wg.Go(func() {
			c := exec.Command(name, "x")
			_, errs[i] = c.Output()
			if c.Process != nil || c.ProcessState != nil {
				fmt.Println("started?", name)
			}
		})
	}
	wg.Wait()
	for _, err := range errs {
		var pe *fs.PathError
		var ee *exec.Error
		kind := fmt.Sprint(err)
		switch {
		case errors.As(err, &pe):
			kind = fmt.Sprintf("%s: %v", pe.Op, pe.Err)
		case errors.As(err, &ee):
			kind = fmt.Sprintf("%q: %v", ee.Name, ee.Err)
		}
		fmt.Println(kind, errors.Is(err, exec.ErrNotFound), errors.Is(err, fs.ErrNotExist), errors.Is(err, fs.ErrPermission))
	}
	_, err := exec.LookPath("no-such-program-anywhere")
	fmt.Println(err)
	err = exec.Command("no-such-program-anywhere").Start()
	fmt.Println(err)
	c := exec.Command("no-such-program-anywhere")
	fmt.Println(c.Err, c.Wait())
	c = exec.Command("true")
	c.Dir = "/no/such/dir"
	err = c.Run()
	var pe *fs.PathError
	fmt.Println(errors.As(err, &pe) && errors.Is(err, fs.ErrNotExist))
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	fmt.Println(exec.CommandContext(ctx, "true").Run(), exec.CommandContext(ctx, "no-such-program-anywhere").Run())
	r, w := exec.Command("no-such-program-anywhere"), exec.Command("no-such-program-anywhere")
	_, err = r.StdoutPipe()
	fmt.Println(err, r.Start())
	_, err = w.StdinPipe()
	fmt.Println(err, w.Run())
	_, err = os.StartProcess("/no/such/program", []string{"x"}, &os.ProcAttr{})
	fmt.Println(err)
}
