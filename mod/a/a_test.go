package a

import (
	"fmt"
	"os"
	"testing"
)

func TestMain(m *testing.M) {
	fmt.Println("before")
	m.Run() // the exit code is told by who called
}

func TestAdd(t *testing.T) {
	if Add(1, 2) != 3 {
		t.Fatal("bad")
	}
	t.Log("hi", testing.Testing())
}

func TestHidden(t *testing.T) {
	if hidden() != 7 {
		t.Error("x")
	}
	text, err := os.ReadFile("testdata/fuzz/FuzzAdd/one")
	fmt.Println("printed", len(text), err)
}

func Testimony()   {} // no test: the letter is a small one
func Test1(t *testing.T) { t.Skip("later") }
func (e empty) TestMethod(t *testing.T) {}

type empty struct{}

func BenchmarkAdd(b *testing.B) {
	for b.Loop() {
		Add(1, 2)
	}
}

func FuzzAdd(f *testing.F) {
	f.Add(1, 2)
	f.Fuzz(func(t *testing.T, a, b int) {
		if Add(a, b) != a+b || a == 77 {
			t.Fail()
		}
	})
}
