package main

import (
	"fmt"
	"hash/crc32"
	"image"
	"image/color"
	"image/color/palette"
	"image/draw"
)

// The methods of every kind of image, and drawing of each kind on each.

type kind interface {
	draw.RGBA64Image
	SubImage(image.Rectangle) image.Image
	PixOffset(x, y int) int
	Opaque() bool
}

func kinds(r image.Rectangle) []kind {
	return []kind{
		image.NewRGBA(r), image.NewNRGBA(r), image.NewRGBA64(r), image.NewNRGBA64(r), image.NewAlpha(r), image.NewAlpha16(r),
		image.NewGray(r), image.NewGray16(r), image.NewCMYK(r), image.NewPaletted(r, palette.WebSafe),
	}
}

func paint(m draw.Image) {
	b := m.Bounds()
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			m.Set(x, y, color.NRGBA{uint8(x * 17), uint8(y * 15), uint8(x * y), uint8(40*x + 3*y)})
		}
	}
}

func ycbcr(r image.Rectangle, s image.YCbCrSubsampleRatio) *image.YCbCr {
	m := image.NewYCbCr(r, s)
	for i := range m.Y {
		m.Y[i] = uint8(i * 3)
	}
	for i := range m.Cb {
		m.Cb[i], m.Cr[i] = uint8(i*11), uint8(i*29)
	}
	return m
}

func sum(m image.Image) uint32 {
	b := m.Bounds()
	var buf []byte
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			r, g, b, a := m.At(x, y).RGBA()
			buf = append(buf, byte(r), byte(r>>8), byte(g), byte(g>>8), byte(b), byte(b>>8), byte(a), byte(a>>8))
		}
	}
	return crc32.ChecksumIEEE(buf)
}

type wrapped struct{ draw.Image }

func main() {
	r := image.Rect(-2, 1, 14, 12)
	for _, m := range kinds(r) {
		paint(m)
		m.SetRGBA64(3, 3, color.RGBA64{0x1234, 0x2345, 0x3456, 0x8000})
		m.SetRGBA64(100, 3, color.RGBA64{})
		m.Set(-100, 3, color.White)
		s := m.SubImage(image.Rect(1, 2, 5, 6)).(kind)
		fmt.Printf("%T %v %v %v %08x %v %v %v %v\n", m, m.Bounds(), s.Bounds(), m.SubImage(image.Rect(50, 50, 60, 60)).Bounds(), sum(m), m.At(3, 3), m.RGBA64At(3, 3), m.At(-9, 0), m.PixOffset(4, 5))
		fmt.Printf("%v %v %08x %v\n", m.Opaque(), s.Opaque(), sum(s), m.ColorModel().Convert(color.RGBA{1, 2, 3, 4}))
	}
	for s := image.YCbCrSubsampleRatio444; s < 7; s++ {
		m := ycbcr(r, s)
		a := image.NewNYCbCrA(r, s)
		copy(a.Y, m.Y)
		copy(a.A, m.Y)
		fmt.Println(s, sum(m), m.CStride, len(m.Cb), m.COffset(5, 5), m.At(3, 4), m.RGBA64At(3, 4), sum(m.SubImage(image.Rect(1, 3, 8, 9))), m.Opaque(), sum(a), a.Opaque(), a.At(2, 2), sum(a.SubImage(image.Rect(0, 3, 5, 5))))
	}

	masks := []image.Image{nil}
	for _, m := range kinds(image.Rect(0, 0, 20, 20))[:5] {
		paint(m)
		masks = append(masks, m)
	}
	masks = append(masks, image.NewUniform(color.Alpha{0x55}), wrapped{masks[5].(draw.Image)}, image.Rect(3, 3, 9, 9))
	srcs := []image.Image{image.NewUniform(color.RGBA{10, 20, 30, 40}), image.White, ycbcr(r, image.YCbCrSubsampleRatio420), ycbcr(r, image.YCbCrSubsampleRatio411)}
	for _, m := range kinds(r) {
		paint(m)
		srcs = append(srcs, m)
	}
	srcs = append(srcs, wrapped{srcs[4].(draw.Image)})
	for _, op := range []draw.Op{draw.Over, draw.Src} {
		for i, src := range srcs {
			for k, mask := range masks {
				fmt.Print(op, i, k)
				dsts := []draw.Image{}
				for _, d := range kinds(r) {
					dsts = append(dsts, d)
				}
				paint(dsts[2])
				for _, dst := range append(dsts[:9:9], wrapped{dsts[2]}) {
					paint(dst)
					draw.DrawMask(dst, image.Rect(1, 2, 30, 9), src, image.Pt(-1, 1), mask, image.Pt(2, 3), op)
					fmt.Printf(" %08x", sum(dst))
				}
				fmt.Println()
			}
		}
	}
	for i, src := range srcs {
		p := image.NewPaletted(r, palette.WebSafe)
		draw.Draw(p, r, src, r.Min, draw.Src)
		q := image.NewPaletted(r, palette.Plan9)
		draw.FloydSteinberg.Draw(q, image.Rect(0, 0, 9, 9), src, image.Pt(-1, 2))
		g := image.NewGray(r)
		draw.FloydSteinberg.Draw(g, image.Rect(0, 0, 9, 9), src, image.Pt(-1, 2))
		fmt.Printf("%d %08x %08x %08x\n", i, sum(p), sum(q), sum(g))
	}
	// An image drawn onto itself.
	for _, d := range []image.Point{{0, 1}, {1, 0}, {-1, 0}, {0, -1}, {2, 3}, {-2, -1}} {
		for _, op := range []draw.Op{draw.Over, draw.Src} {
			for _, m := range kinds(r)[:9] {
				paint(m)
				draw.Draw(m, r.Add(d), m, r.Min, op)
				fmt.Printf("%08x ", sum(m))
			}
			fmt.Println()
		}
	}
	fmt.Println(len(palette.Plan9), palette.Plan9[:20], palette.WebSafe[30:40])
	for _, f := range []func(){
		func() { image.NewRGBA(image.Rectangle{Max: image.Pt(-1, 5)}) },
		func() { image.NewGray16(image.Rect(0, 0, 1<<40, 1<<40)) },
		func() { image.NewYCbCr(image.Rect(0, 0, 1<<40, 1<<40), 0) },
		func() { image.NewNYCbCrA(image.Rect(0, 0, 1<<40, 1<<40), 0) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
	rr := image.Rect(10, 20, 3, 4)
	fmt.Println(rr, rr.Inset(2), rr.Inset(9), rr.Inset(-1), image.Pt(-7, 45).Mod(rr), rr.Canon(), rr.Size(), rr.Union(image.Rect(0, 0, 4, 5)), rr.Intersect(image.Rect(0, 0, 4, 5)), rr.Intersect(image.Rect(0, 0, 1, 1)), rr.Overlaps(image.Rect(9, 9, 11, 11)), image.Rect(4, 5, 6, 7).In(rr), rr.Eq(rr), rr.At(4, 5), rr.RGBA64At(0, 0))
}
