package main

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/color/palette"
	"image/draw"
	"image/gif"
	"image/jpeg"
	"image/png"
	"io"
)

// Images that are put together wrongly: a panic, or nothing, but no more.
func try(what string, f func()) {
	defer func() { fmt.Println(what, recover() != nil) }()
	f()
}

func main() {
	var inv uint64 = 0xeeeeeeeeeeeeeeef // 15 * inv == 1
	ms := []image.Image{
		&image.RGBA{Pix: make([]byte, 100), Stride: 4, Rect: image.Rect(0, 0, 50, 50)},
		&image.RGBA{Pix: make([]byte, 100), Stride: -4, Rect: image.Rect(0, 0, 5, 5)},
		&image.RGBA{Pix: make([]byte, 100), Stride: int(inv), Rect: image.Rect(0, 0, 4, 16)},
		&image.Gray{Pix: make([]byte, 100), Stride: 1 << 60, Rect: image.Rect(0, 0, 8, 8)},
		&image.Gray{Stride: 8, Rect: image.Rect(0, 0, 8, 8)},
		&image.NRGBA{Pix: make([]byte, 10), Stride: 40, Rect: image.Rect(0, 0, 10, 10)},
		&image.NRGBA64{Pix: make([]byte, 10), Stride: 80, Rect: image.Rect(0, 0, 10, 10)},
		&image.CMYK{Pix: make([]byte, 10), Stride: 40, Rect: image.Rect(0, 0, 10, 10)},
		&image.YCbCr{Y: make([]byte, 300), Cb: make([]byte, 3), Cr: make([]byte, 100), YStride: 16, CStride: 8, SubsampleRatio: image.YCbCrSubsampleRatio420, Rect: image.Rect(0, 0, 16, 16)},
		&image.YCbCr{Y: make([]byte, 3), Cb: make([]byte, 300), Cr: make([]byte, 300), YStride: 16, CStride: 8, SubsampleRatio: 77, Rect: image.Rect(0, 0, 16, 16)},
		&image.Paletted{Pix: make([]byte, 10), Stride: 10, Rect: image.Rect(0, 0, 10, 10), Palette: palette.WebSafe},
		&image.Paletted{Pix: bytes.Repeat([]byte{9}, 100), Stride: 10, Rect: image.Rect(0, 0, 10, 10), Palette: color.Palette{color.White}},
		&image.Alpha{Pix: make([]byte, 10), Stride: 10, Rect: image.Rect(0, 0, 10, 10)},
	}
	for i, m := range ms {
		what := fmt.Sprintf("%d %T", i, m)
		try(what+" opaque", func() { m.(interface{ Opaque() bool }).Opaque() })
		try(what+" png", func() { png.Encode(io.Discard, m) })
		try(what+" jpeg", func() { jpeg.Encode(io.Discard, m, nil) })
		try(what+" gif", func() { gif.Encode(io.Discard, m, nil) })
		for _, d := range []draw.Image{image.NewRGBA(m.Bounds()), image.NewPaletted(m.Bounds(), palette.Plan9)} {
			try(what+" draw", func() { draw.Draw(d, m.Bounds(), m, m.Bounds().Min, draw.Over) })
			try(what+" fs", func() { draw.FloydSteinberg.Draw(d, m.Bounds(), m, m.Bounds().Min) })
		}
		if d, ok := m.(draw.Image); ok {
			try(what+" onto", func() { draw.Draw(d, m.Bounds(), image.NewRGBA(m.Bounds()), m.Bounds().Min, draw.Over) })
			try(what+" fs onto", func() { draw.FloydSteinberg.Draw(d, m.Bounds(), image.NewRGBA(m.Bounds()), m.Bounds().Min) })
		}
	}
	huge := &image.RGBA{Pix: make([]byte, 100), Stride: 4, Rect: image.Rect(0, 0, 1<<62+1, 1)}
	try("huge", func() { huge.Opaque() })
	try("huge draw", func() { draw.Draw(huge, huge.Rect, image.NewRGBA(image.Rect(0, 0, 5, 5)), image.Point{}, draw.Over) })
}
