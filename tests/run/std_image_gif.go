package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"image"
	"image/color"
	"image/color/palette"
	"image/draw"
	"image/gif"
	"io"
	"math"
)

// The lissajous figures of the Go book, with a frequency of our own.
func lissajous(out io.Writer, freq float64) {
	const (
		whiteIndex = 0
		blackIndex = 1
		cycles     = 5
		res        = 0.001
		size       = 100
		nframes    = 64
		delay      = 8
	)
	anim := gif.GIF{LoopCount: nframes}
	phase := 0.0
	for range nframes {
		rect := image.Rect(0, 0, 2*size+1, 2*size+1)
		img := image.NewPaletted(rect, []color.Color{color.White, color.Black})
		for t := 0.0; t < cycles*2*math.Pi; t += res {
			x := math.Sin(t)
			y := math.Sin(t*freq + phase)
			img.SetColorIndex(size+int(x*size+0.5), size+int(y*size+0.5), blackIndex)
		}
		phase += 0.1
		anim.Delay = append(anim.Delay, delay)
		anim.Image = append(anim.Image, img)
	}
	gif.EncodeAll(out, &anim)
}

func paint(m draw.Image) {
	b := m.Bounds()
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			m.Set(x, y, color.NRGBA{uint8(x * 3), uint8(y * 5), uint8(x * y), uint8(255 - x/8)})
		}
	}
}

func show(what string, b []byte, err error) {
	fmt.Printf("%s %d %x %v\n", what, len(b), sha256.Sum256(b), err)
}

type fewest struct{}

func (fewest) Quantize(p color.Palette, m image.Image) color.Palette {
	for i := range cap(p) - len(p) {
		p = append(p, color.Gray{uint8(i * 20)})
	}
	return p
}

type paletted struct{ *image.Paletted }

func main() {
	var b bytes.Buffer
	lissajous(&b, 2.17)
	show("lissajous", b.Bytes(), nil)
	g, err := gif.DecodeAll(&b)
	fmt.Println(len(g.Image), g.LoopCount, g.Delay[:3], g.Disposal[:3], g.Config.Width, g.Config.Height, err)

	r := image.Rect(3, 4, 120, 77)
	rgba, gray, pal := image.NewNRGBA(r), image.NewGray(r), image.NewPaletted(r, palette.WebSafe)
	for _, m := range []draw.Image{rgba, gray, pal} {
		paint(m)
		for i, o := range []*gif.Options{nil, {NumColors: 1}, {NumColors: 2}, {NumColors: 7}, {NumColors: 16, Quantizer: fewest{}}, {NumColors: 300}, {Drawer: draw.Src}} {
			var b bytes.Buffer
			err := gif.Encode(&b, m, o)
			show(fmt.Sprintf("%T %d", m, i), b.Bytes(), err)
			d, name, err := image.Decode(&b)
			fmt.Println(d.Bounds(), name, err, d.At(7, 9), len(d.(*image.Paletted).Palette))
		}
	}
	b.Reset()
	show("wrapped", b.Bytes(), gif.Encode(&b, paletted{pal}, nil))
	show("wrapped", b.Bytes(), nil)

	// An animation of frames of their own palettes, places and disposals.
	f1 := image.NewPaletted(image.Rect(0, 0, 40, 30), palette.Plan9[:32])
	f2 := image.NewPaletted(image.Rect(10, 5, 20, 30), color.Palette{color.Transparent, color.White, color.Black})
	f3 := image.NewPaletted(image.Rect(0, 0, 40, 30), palette.Plan9[:16]).SubImage(image.Rect(3, 3, 30, 20)).(*image.Paletted)
	for _, m := range []*image.Paletted{f1, f2, f3} {
		paint(m)
	}
	a := &gif.GIF{
		Image: []*image.Paletted{f1, f2, f3}, Delay: []int{5, 0, 70000}, LoopCount: -1, Disposal: []byte{gif.DisposalNone, gif.DisposalBackground, gif.DisposalPrevious},
		Config: image.Config{ColorModel: color.Palette(palette.Plan9), Width: 50, Height: 40}, BackgroundIndex: 3,
	}
	for loop := -1; loop < 2; loop++ {
		a.LoopCount = loop
		b.Reset()
		err := gif.EncodeAll(&b, a)
		show("animation", b.Bytes(), err)
		d, err := gif.DecodeAll(bytes.NewReader(b.Bytes()))
		fmt.Println(err, len(d.Image), d.Delay, d.Disposal, d.LoopCount, d.BackgroundIndex, d.Config.Width, len(d.Config.ColorModel.(color.Palette)), len(d.Image[1].Palette), d.Image[1].Bounds(), d.Image[2].Pix[:20])
	}
	for _, bad := range []*gif.GIF{
		{}, {Image: []*image.Paletted{f1}}, {Image: []*image.Paletted{f1}, Delay: []int{1}, Disposal: []byte{}},
		{Image: []*image.Paletted{f1}, Delay: []int{1}, Config: image.Config{Width: 3, Height: 3}},
		{Image: []*image.Paletted{f1}, Delay: []int{1}, Config: image.Config{ColorModel: color.GrayModel, Width: 3, Height: 3}},
		{Image: []*image.Paletted{image.NewPaletted(image.Rect(0, 0, 2, 2), nil)}, Delay: []int{1}},
		{Image: []*image.Paletted{image.NewPaletted(image.Rect(0, 0, 2, 2), make(color.Palette, 3))}, Delay: []int{1}},
		{Image: []*image.Paletted{image.NewPaletted(image.Rect(0, 0, 2, 2), append(palette.Plan9[:256:256], color.White))}, Delay: []int{1}},
		{Image: []*image.Paletted{image.NewPaletted(image.Rect(-1, 0, 2, 2), palette.Plan9)}, Delay: []int{1}},
	} {
		fmt.Println(gif.EncodeAll(io.Discard, bad))
	}
	fmt.Println(gif.Encode(io.Discard, image.NewUniform(color.White), nil))

	// Data that is cut off, or changed, at every byte.
	b.Reset()
	gif.EncodeAll(&b, &gif.GIF{Image: []*image.Paletted{f2, f2}, Delay: []int{3, 4}})
	data := b.Bytes()
	for i := range data {
		_, err := gif.DecodeAll(bytes.NewReader(data[:i]))
		c := bytes.Clone(data)
		c[i] ^= 0x53
		_, err2 := gif.DecodeAll(bytes.NewReader(c))
		fmt.Println(i, err, "|", err2)
	}
}
