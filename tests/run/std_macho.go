package main

import (
	"bytes"
	"debug/macho"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
)

func name(s string) (b [16]byte) {
	copy(b[:], s)
	return b
}

func pad(s string, n int) []byte { return append([]byte(s), make([]byte, n-len(s))...) }

// file makes a file with one load command of each kind.
func file(order binary.ByteOrder, wide bool) []byte {
	var body, tail bytes.Buffer
	put := func(w *bytes.Buffer, vs ...any) {
		for _, v := range vs {
			binary.Write(w, order, v)
		}
	}
	const cmds, at = 600, 700
	put(&tail, "text of the section."[:0], []byte("text of the section."), uint32(0x10), uint32(0x2d000003), uint32(0xa4000020), uint32(77))
	strs := "\x00_main\x00_go.f\x00puts\x00"
	symoff := at + tail.Len()
	for i, n := range []uint32{1, 7, 13} {
		if wide {
			put(&tail, macho.Nlist64{Name: n, Type: uint8(0xf - 14*(i/2)), Sect: uint8(i), Desc: 3, Value: 1 << 40})
		} else {
			put(&tail, macho.Nlist32{Name: n, Type: uint8(0xf - 14*(i/2)), Sect: uint8(i), Desc: 3, Value: 1 << 20})
		}
	}
	stroff := at + tail.Len()
	put(&tail, []byte(strs))
	indoff := at + tail.Len()
	put(&tail, []uint32{2, 1})

	if wide {
		put(&body, macho.Segment64{Cmd: macho.LoadCmdSegment64, Len: 72 + 80, Name: name("__TEXT"), Addr: 1 << 33, Memsz: 4096, Offset: at, Filesz: 20, Maxprot: 7, Prot: 5, Nsect: 1},
			macho.Section64{Name: name("__text"), Seg: name("__TEXT"), Addr: 1<<33 + 1, Size: 20, Offset: at, Align: 2, Reloff: at + 20, Nreloc: 2, Flags: 9})
	} else {
		put(&body, macho.Segment32{Cmd: macho.LoadCmdSegment, Len: 56 + 68, Name: name("__TEXT"), Addr: 1 << 30, Memsz: 4096, Offset: at, Filesz: 20, Maxprot: 7, Prot: 5, Nsect: 1},
			macho.Section32{Name: name("__text"), Seg: name("0123456789abcdef"), Addr: 1<<30 + 1, Size: 20, Offset: at, Align: 2, Reloff: at + 20, Nreloc: 2, Flags: 9})
	}
	put(&body, macho.SymtabCmd{Cmd: macho.LoadCmdSymtab, Len: 24, Symoff: uint32(symoff), Nsyms: 3, Stroff: uint32(stroff), Strsize: uint32(len(strs))},
		macho.DysymtabCmd{Cmd: macho.LoadCmdDysymtab, Len: 80, Iundefsym: 2, Nundefsym: 1, Indirectsymoff: uint32(indoff), Nindirectsyms: 2},
		macho.DylibCmd{Cmd: macho.LoadCmdDylib, Len: 40, Name: 24, Time: 2, CurrentVersion: 0x10203, CompatVersion: 0x10000}, pad("libSys.dylib", 16),
		macho.RpathCmd{Cmd: macho.LoadCmdRpath, Len: 24, Path: 12}, pad("/my/rpath", 12),
		uint32(0x1b), uint32(24), pad("uuid", 16))
	h := macho.FileHeader{Magic: macho.Magic32, Cpu: macho.CpuPpc, SubCpu: 3, Type: macho.TypeExec, Ncmd: 6, Cmdsz: cmds, Flags: macho.FlagPIE | macho.FlagNoUndefs}
	if wide {
		h.Magic, h.Cpu = macho.Magic64, macho.CpuAmd64
	}
	var all bytes.Buffer
	put(&all, h)
	if wide {
		put(&all, uint32(0))
	}
	all.Write(body.Bytes())
	all.Write(make([]byte, at-all.Len()))
	all.Write(tail.Bytes())
	return all.Bytes()
}

func show(b []byte) {
	f, err := macho.NewFile(bytes.NewReader(b))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%+v %v %#v\n", f.FileHeader, f.ByteOrder, f.Cpu)
	for _, l := range f.Loads {
		switch l := l.(type) {
		case *macho.Segment:
			d, err := l.Data()
			fmt.Printf("%T %+v %q %v\n", l, l.SegmentHeader, d, err)
			o := make([]byte, 30)
			n, err := l.Open().Read(o)
			fmt.Printf("%q %v\n", o[:n], err)
		case *macho.Symtab:
			fmt.Printf("%+v %+v\n", l.SymtabCmd, l.Syms)
		case *macho.Dysymtab:
			fmt.Printf("%+v %+v\n", l.DysymtabCmd, l.IndirectSyms)
		default:
			fmt.Printf("%T %+v\n", l, l)
		}
		fmt.Println(len(l.Raw()))
	}
	for _, s := range f.Sections {
		d, err := s.Data()
		fmt.Printf("%+v %+v %q %v\n", s.SectionHeader, s.Relocs, d, err)
		n, err := s.ReadAt(d[:4], 3)
		fmt.Printf("%d %q %v\n", n, d[:4], err)
	}
	fmt.Println(f.ImportedSymbols())
	fmt.Println(f.ImportedLibraries())
	f.Dysymtab = nil
	fmt.Println(f.ImportedSymbols())
	f.Symtab = nil
	fmt.Println(f.ImportedSymbols())
	fmt.Println(f.Segment("__TEXT") != nil, f.Segment("x") == nil, f.Section("__text") != nil, f.Section("x") == nil, f.Close())
}

// spoil tells what each wrong word leads to.
func spoil(b []byte, order binary.ByteOrder, open func([]byte) error) {
	last := ""
	for i := 0; i+4 <= len(b); i += 4 {
		for _, v := range []uint32{0, 1, 200, 2000, 1 << 31, 1<<32 - 1} {
			c := bytes.Clone(b)
			order.PutUint32(c[i:], v)
			if err := open(c); err != nil && err.Error() != last {
				last = err.Error()
				fmt.Println(i, v, err)
			}
		}
	}
	for n := 0; n < len(b); n += 9 {
		if err := open(b[:n]); err != nil && err.Error() != last {
			last = err.Error()
			fmt.Println(n, err)
		}
	}
}

func main() {
	one := func(b []byte) error { _, err := macho.NewFile(bytes.NewReader(b)); return err }
	fatOf := func(b []byte) error {
		f, err := macho.NewFatFile(bytes.NewReader(b))
		if err == macho.ErrNotFat {
			fmt.Println("ErrNotFat")
		}
		if err == nil {
			for _, a := range f.Arches {
				if _, err := a.ImportedSymbols(); err != nil {
					return err
				}
			}
		}
		return err
	}
	little, big := file(binary.LittleEndian, true), file(binary.BigEndian, false)
	show(little)
	show(big)
	spoil(little, binary.LittleEndian, one)
	spoil(big, binary.BigEndian, one)
	fmt.Println(fatOf(little), fatOf(big), fatOf([]byte("what is this")))

	var fat bytes.Buffer
	binary.Write(&fat, binary.BigEndian, []uint32{macho.MagicFat, 2})
	for i, c := range []macho.Cpu{macho.CpuAmd64, macho.CpuPpc} {
		binary.Write(&fat, binary.BigEndian, macho.FatArchHeader{Cpu: c, SubCpu: 3, Offset: uint32(48 + i*len(little)), Size: uint32(len(little)), Align: 2})
	}
	fat.Write(little)
	fat.Write(big)
	f, err := macho.NewFatFile(bytes.NewReader(fat.Bytes()))
	fmt.Println(err)
	for _, a := range f.Arches {
		fmt.Println(a.FatArchHeader, a.FileHeader)
	}
	spoil(fat.Bytes()[:200], binary.BigEndian, func(b []byte) error { return fatOf(append(b, fat.Bytes()[len(b):]...)) })
	fmt.Println(f.Close())

	dir, _ := os.MkdirTemp("", "macho")
	defer os.RemoveAll(dir)
	for i, b := range [][]byte{little, fat.Bytes()} {
		p := filepath.Join(dir, fmt.Sprint(i))
		os.WriteFile(p, b, 0o600)
		f, err := macho.Open(p)
		fmt.Println(f != nil, err)
		if f != nil {
			fmt.Println(f.Close(), f.Close())
		}
		ff, err := macho.OpenFat(p)
		fmt.Println(ff != nil, err)
		if ff != nil {
			fmt.Println(ff.Close(), ff.Close())
		}
	}
	_, err = macho.Open("/does/not/exist")
	_, err2 := macho.OpenFat("/does/not/exist")
	fmt.Println(err, err2)
	for i := -1; i < 40; i++ {
		fmt.Println(macho.LoadCmd(i), macho.Type(i), macho.Cpu(i), macho.Cpu(i|1<<24), macho.RelocTypeGeneric(i), macho.RelocTypeX86_64(i), macho.RelocTypeARM(i), macho.RelocTypeARM64(i))
	}
	fmt.Printf("%#v %#v %#v %#v %#v %#v %#v %#v\n", macho.LoadCmdRpath, macho.TypeObj, macho.CpuArm64, macho.Cpu(99), macho.GENERIC_RELOC_TLV, macho.X86_64_RELOC_TLV,
		macho.ARM_THUMB_32BIT_BRANCH, macho.ARM64_RELOC_ADDEND)
	fmt.Println(macho.LoadCmdDylinker, macho.LoadCmdUnixThread, macho.LoadCmdThread, macho.FlagAppExtensionSafe, macho.FlagCanonical,
		binary.Size(macho.Regs386{}), binary.Size(macho.RegsAMD64{}), binary.Size(macho.Section64{}), len(macho.Thread{}.Data))
}
