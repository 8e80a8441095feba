package main

import (
	"errors"
	"fmt"
	"io/fs"
	"time"
)

type info struct {
	name string
	size int64
	mode fs.FileMode
}

func (i info) Name() string       { return i.name }
func (i info) Size() int64        { return i.size }
func (i info) Mode() fs.FileMode  { return i.mode }
func (i info) ModTime() time.Time { return time.Date(2024, 2, 29, 13, 4, 5, 0, time.UTC) }
func (i info) IsDir() bool        { return i.mode.IsDir() }
func (i info) Sys() any           { return nil }

type slow struct{}

func (slow) Error() string { return "slow" }
func (slow) Timeout() bool { return true }

func main() {
	modes := []fs.FileMode{0, 0644, 0755, 0777, 0421, fs.ModeDir | 0755, fs.ModeSymlink | 0777, fs.ModeDevice | fs.ModeCharDevice | 0600, fs.ModeNamedPipe, fs.ModeSocket | 1,
		fs.ModeSetuid | fs.ModeSetgid | fs.ModeSticky | 0755, fs.ModeAppend | fs.ModeExclusive | fs.ModeTemporary, fs.ModeIrregular, 1<<32 - 1}
	for _, m := range modes {
		fmt.Println(m, m.IsDir(), m.IsRegular(), m.Perm(), m.Type(), uint32(m))
	}
	for _, i := range []info{{"a.txt", 0, 0644}, {"dir", 4096, fs.ModeDir | 0755}, {"neg", -1, 0}, {"min", -1 << 63, 0}, {"max", 1<<63 - 1, fs.ModeSymlink}} {
		fmt.Println(fs.FormatFileInfo(i))
		e := fs.FileInfoToDirEntry(i)
		fmt.Println(fs.FormatDirEntry(e), e, e.Name(), e.IsDir(), e.Type())
		back, err := e.Info()
		fmt.Println(back == i, err)
	}
	fmt.Println(fs.FileInfoToDirEntry(nil) == nil)
	for _, p := range []string{"", ".", "..", "/", "a", "a/b", "a//b", "a/", "/a", "a/./b", "a/../b", "...", "a/.b", "\xff", "a\\b", "x/..", "./x"} {
		fmt.Print(fs.ValidPath(p), " ")
	}
	fmt.Println()
	e := &fs.PathError{Op: "open", Path: "/x", Err: fs.ErrNotExist}
	fmt.Println(e, e.Timeout(), e.Unwrap() == fs.ErrNotExist, errors.Is(e, fs.ErrNotExist), errors.Is(e, fs.ErrExist))
	e.Err = slow{}
	fmt.Println(e, e.Timeout())
	fmt.Println(fs.ErrInvalid, fs.ErrPermission, fs.ErrExist, fs.ErrNotExist, fs.ErrClosed, fs.SkipDir, fs.SkipAll)
}
