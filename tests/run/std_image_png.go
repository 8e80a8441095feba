package main

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/color/palette"
	"image/draw"
	"image/png"
	"io"
	"math/cmplx"
)

func mandelbrot(z complex128) color.Color {
	var v complex128
	for n := range uint8(200) {
		if v = v*v + z; cmplx.Abs(v) > 2 {
			return color.Gray{255 - 15*n}
		}
	}
	return color.Black
}

// paint draws a picture with every kind of alpha and color.
func paint(m draw.Image, opaque bool) {
	b := m.Bounds()
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			a := uint8(x*11 + y*3)
			if opaque {
				a = 255
			}
			m.Set(x, y, color.NRGBA{uint8(x * 7), uint8(y * 5), uint8(x ^ y), a})
		}
	}
}

func encoded(m image.Image, level png.CompressionLevel) []byte {
	var b bytes.Buffer
	e := png.Encoder{CompressionLevel: level}
	if err := e.Encode(&b, m); err != nil {
		fmt.Println("encode:", err)
	}
	return b.Bytes()
}

func show(what string, m image.Image) {
	for _, l := range []png.CompressionLevel{png.DefaultCompression, png.NoCompression, png.BestSpeed, png.BestCompression} {
		b := encoded(m, l)
		d, err := png.Decode(bytes.NewReader(b))
		if err != nil {
			fmt.Println(what, err)
			continue
		}
		same := d.Bounds().Size() == m.Bounds().Size()
		for y := 0; same && y < d.Bounds().Dy(); y++ {
			for x := range d.Bounds().Dx() {
				r, g, b, a := d.At(x, y).RGBA()
				r1, g1, b1, a1 := d.ColorModel().Convert(m.At(m.Bounds().Min.X+x, m.Bounds().Min.Y+y)).RGBA()
				same = same && r == r1 && g == g1 && b == b1 && a == a1
			}
		}
		c, err := png.DecodeConfig(bytes.NewReader(b))
		fmt.Printf("%s %d: %d bytes %x %T same=%v %dx%d %v\n", what, l, len(b), sha256.Sum256(b), d, same, c.Width, c.Height, err)
	}
}

type plain struct{ image.Image }

func main() {
	const size = 128
	m := image.NewRGBA(image.Rect(0, 0, size, size))
	for py := range size {
		y := float64(py)/size*4 - 2
		for px := range size {
			m.Set(px, py, mandelbrot(complex(float64(px)/size*4-2, y)))
		}
	}
	show("mandelbrot", m)
	r := image.Rect(-3, 2, 34, 31)
	for _, opaque := range []bool{false, true} {
		for _, m := range []draw.Image{
			image.NewRGBA(r), image.NewNRGBA(r), image.NewRGBA64(r), image.NewNRGBA64(r), image.NewAlpha(r), image.NewAlpha16(r),
			image.NewGray(r), image.NewGray16(r), image.NewCMYK(r), image.NewPaletted(r, palette.Plan9), image.NewPaletted(r, palette.WebSafe[:9]),
			image.NewPaletted(r, color.Palette{color.Transparent, color.White, color.NRGBA{200, 0, 0, 100}}), image.NewPaletted(r, palette.WebSafe[100:102]),
		} {
			paint(m, opaque)
			b := encoded(m, 0)
			fmt.Printf("%T %v: %d bytes %x\n", m, opaque, len(b), sha256.Sum256(b))
			sub := m.(interface {
				SubImage(image.Rectangle) image.Image
			}).SubImage(image.Rect(0, 5, 21, 20))
			if opaque {
				show("sub", sub)
			} else {
				show("plain", plain{sub})
			}
		}
	}
	fmt.Println(png.Encode(io.Discard, image.NewGray(image.Rect(0, 0, 0, 3))))
	fmt.Println(png.Encode(io.Discard, image.NewPaletted(image.Rect(0, 0, 1, 3), color.Palette{})))

	// An image that is too short, or changed, at every byte.
	b := encoded(image.NewPaletted(image.Rect(0, 0, 3, 2), palette.WebSafe[:3]), 0)
	for i := range b {
		_, err := png.Decode(bytes.NewReader(b[:i]))
		c := bytes.Clone(b)
		c[i] ^= 0x41
		_, err2 := png.Decode(bytes.NewReader(c))
		var fe png.FormatError
		var ue png.UnsupportedError
		fmt.Println(i, err, "|", err2, errors.As(err2, &fe), errors.As(err2, &ue))
	}
	_, name, err := image.Decode(bytes.NewReader(b))
	fmt.Println(name, err)
	_, name, err = image.DecodeConfig(bytes.NewReader(b[1:]))
	fmt.Println(name, err)
}
