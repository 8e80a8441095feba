package main

import (
	"bytes"
	"hash/crc32"
	"fmt"
	"image"
	"image/color"
	"image/color/palette"
	"image/draw"
	"image/jpeg"
	"io"
	"testing/iotest"
)

func paint(m draw.Image) {
	b := m.Bounds()
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			m.Set(x, y, color.NRGBA{uint8(x * 3), uint8(y * 5), uint8(x * y), uint8(255 - x/8)})
		}
	}
}

func sum(m image.Image) uint32 {
	switch m := m.(type) {
	case *image.YCbCr:
		return crc32.ChecksumIEEE(fmt.Append(nil, m.Rect, m.SubsampleRatio, m.Y, m.Cb, m.Cr))
	case *image.Gray:
		return crc32.ChecksumIEEE(fmt.Append(nil, m.Rect, m.Pix))
	}
	return 0
}

func main() {
	var last []byte
	for _, r := range []image.Rectangle{image.Rect(0, 0, 64, 48), image.Rect(-3, 5, 30, 44), image.Rect(0, 0, 1, 1), image.Rect(5, 5, 22, 21)} {
		ms := []image.Image{image.NewRGBA(r), image.NewGray(r), image.NewNRGBA(r), image.NewPaletted(r, palette.Plan9), image.NewCMYK(r), image.NewRGBA64(r)}
		for _, m := range ms {
			paint(m.(draw.Image))
		}
		for s := image.YCbCrSubsampleRatio444; s <= image.YCbCrSubsampleRatio410; s++ {
			m := image.NewYCbCr(r, s)
			for i := range m.Y {
				m.Y[i] = uint8(i * 7)
			}
			for i := range m.Cb {
				m.Cb[i], m.Cr[i] = uint8(i*3), uint8(i*5)
			}
			ms = append(ms, m, m.SubImage(r.Inset(1)))
		}
		for _, m := range ms {
			for _, o := range []*jpeg.Options{nil, {Quality: 1}, {Quality: 30}, {Quality: 90}, {Quality: 100}, {Quality: -5}, {Quality: 500}} {
				var b bytes.Buffer
				if err := jpeg.Encode(&b, m, o); err != nil {
					fmt.Println(err)
					continue
				}
				d, err := jpeg.Decode(iotest.OneByteReader(bytes.NewReader(b.Bytes())))
				if err != nil {
					fmt.Println("decode:", err)
					continue
				}
				c, name, err := image.DecodeConfig(bytes.NewReader(b.Bytes()))
				fmt.Printf("%T %v %d %x %T %v %x %v %d %d %s %v\n", m, o, b.Len(), crc32.ChecksumIEEE(b.Bytes()), d, d.Bounds(), sum(d), d.At(0, 0), c.Width, c.Height, name, err)
				if r.Dx() == 17 && o == nil {
					last = bytes.Clone(b.Bytes())
				}
			}
		}
	}
	fmt.Println(jpeg.Encode(io.Discard, image.NewUniform(color.White), nil))

	for i := 0; i < len(last); i++ {
		_, err := jpeg.Decode(bytes.NewReader(last[:i]))
		c := bytes.Clone(last)
		c[i] ^= 0x2b
		m, err2 := jpeg.Decode(bytes.NewReader(c))
		if err2 == nil {
			err2 = fmt.Errorf("%x", sum(m))
		}
		fmt.Println(i, err, "|", err2)
	}
}
