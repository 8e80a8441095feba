package main

import (
	"errors"
	"fmt"
	"io"
	"mime"
	"net/netip"
	"slices"
	"strings"
)

func netips() {
	var ips []netip.Addr
	for _, s := range []string{"1.2.3.4", "0.0.0.0", "255.255.255.255", "127.0.0.1", "10.1.2.3", "172.16.5.4", "172.32.0.1", "192.168.1.1", "169.254.3.4", "224.0.0.9", "239.1.1.1", "::", "::1", "1::", "fe80::1%eth0", "ff02::1", "ff01::5", "ff12::3", "fc00::1", "2001:db8::1", "2001:db8:0:0:1:0:0:1", "1:2:3:4:5:6:7:8", "1:0:0:4:0:0:0:8",
		"::ffff:1.2.3.4", "::ffff:127.0.0.1", "::FFFF:10.0.0.1%zone", "::1.2.3.4", "64:ff9b::1.2.3.4", "1:2:3:4:5:6:1.2.3.4", "1::2:3:4:5:6:7", "::2:3:4:5:6:7:8", "1:2:3:4:5:6:7::",
		"", "x", "1.2.3", "1.2.3.4.5", "1.2.3.", ".1.2.3", "1..2.3", "1.2.3.256", "1.2.3.04", "1.2.3.a", "1.2.3.4%x", "%x", ":", ":::", "1:", "1:2", "::1::", "1:2:3:4:5:6:7:8:9", "1::2::3", "12345::", "fffff::", "::g", "fe80::1%", "1:2:3:4:5:6:7:1.2.3.4", "1.2.3.4:5", "::1.2.3", "1:1.2.3.4", "1:2:3:4:5:6:7::8", "::1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:1.2.3.4", "::1:2:3:4:5:6:7:1.2.3.4", "1:x", "::%z", "1:2:3:4:5:6:7:8 "} {
		ip, err := netip.ParseAddr(s)
		fmt.Printf("%q %v %v\n", s, ip, err)
		if err != nil {
			continue
		}
		ips = append(ips, ip)
		fmt.Println(ip.Is4(), ip.Is6(), ip.Is4In6(), ip.BitLen(), ip.Zone(), ip.Unmap(), ip.IsLoopback(), ip.IsMulticast(), ip.IsPrivate(), ip.IsGlobalUnicast(), ip.IsLinkLocalUnicast(), ip.IsLinkLocalMulticast(), ip.IsInterfaceLocalMulticast(), ip.IsUnspecified(), ip.StringExpanded(), ip.Next(), ip.Prev(), ip.As16(), ip.AsSlice())
		b, _ := ip.MarshalBinary()
		var back netip.Addr
		fmt.Println(b, back.UnmarshalBinary(b), back == ip)
		t, _ := ip.MarshalText()
		fmt.Println(string(t), back.UnmarshalText(t), back == ip)
		for _, n := range []int{-1, 0, 7, 24, 32, 33, 64, 65, 128, 129} {
			p, err := ip.Prefix(n)
			fmt.Print(p, err, " ")
		}
		fmt.Println()
	}
	slices.SortFunc(ips, netip.Addr.Compare)
	fmt.Println(ips, ips[0].Less(ips[1]))
	fmt.Println(netip.AddrFromSlice([]byte{1, 2, 3}))
	var zero netip.Addr
	fmt.Println(zero, zero.IsValid(), zero.BitLen(), zero.Next(), zero.Prev(), zero.AsSlice() == nil, netip.MustParseAddr("::").Prev(), netip.MustParseAddr("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff").Next(), zero.Unmap(), zero.WithZone("a"))
	fmt.Println(zero.UnmarshalBinary([]byte{1, 2}), zero.UnmarshalText([]byte("q")), zero.UnmarshalText(nil))
	func() {
		defer func() { fmt.Println(recover()) }()
		zero.As4()
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		netip.IPv6Loopback().As4()
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		netip.MustParseAddr("z")
	}()
	fmt.Println(netip.MustParseAddr("::ffff:9.8.7.6").As4(), netip.IPv6LinkLocalAllNodes(), netip.IPv6LinkLocalAllRouters(), netip.IPv4Unspecified(), netip.IPv6Unspecified())
	for _, s := range []string{"1.2.3.4:80", "[::1]:443", "[fe80::1%a]:0", "[::ffff:1.2.3.4]:1", "1.2.3.4", ":80", "1.2.3.4:", "1.2.3.4:70000", "1.2.3.4:x", "[1.2.3.4]:80", "::1:80", "[::1:80", "[]:80", "[:80", "a:80", "1.2.3.4:-1", "1.2.3.4:+1"} {
		p, err := netip.ParseAddrPort(s)
		fmt.Printf("%q %v %v %v %v %v\n", s, p, err, p.Addr(), p.Port(), p.IsValid())
		b, err := p.MarshalBinary()
		var back netip.AddrPort
		fmt.Println(b, err, back.UnmarshalBinary(b), back == p, p.Compare(netip.MustParseAddrPort("1.2.3.4:81")))
		t, _ := p.MarshalText()
		fmt.Println(string(t), back.UnmarshalText(t), back == p, string(p.AppendTo([]byte("x"))))
	}
	var ps []netip.Prefix
	for _, s := range []string{"10.0.0.0/8", "10.1.2.3/8", "10.1.0.0/16", "0.0.0.0/0", "1.2.3.4/32", "::/0", "2001:db8::/32", "fe80::1/64", "::1/128", "::ffff:1.2.3.4/100", "1.2.3.4", "1.2.3.4/33", "::/129", "1.2.3.4/", "1.2.3.4/08", "1.2.3.4/-1", "1.2.3.4/+1", "1.2.3.4/x", "x/3", "fe80::1%a/64", "1.2.3.4/99999999999999999999", "/"} {
		p, err := netip.ParsePrefix(s)
		fmt.Printf("%q %v %v\n", s, p, err)
		fmt.Println(p.Addr(), p.Bits(), p.IsValid(), p.IsSingleIP(), p.Masked())
		b, err := p.MarshalBinary()
		var back netip.Prefix
		fmt.Println(b, err, back.UnmarshalBinary(b), back == p)
		t, _ := p.MarshalText()
		fmt.Println(string(t), back.UnmarshalText(t), back == p)
		if p.IsValid() {
			ps = append(ps, p)
		}
	}
	for _, p := range ps {
		for _, q := range ps {
			fmt.Print(p.Overlaps(q), p.Compare(q), p.Contains(q.Addr()), " ")
		}
		fmt.Println()
	}
	bad := netip.PrefixFrom(netip.MustParseAddr("1.2.3.4"), 40)
	fmt.Println(bad, bad.Bits(), bad.IsValid(), string(bad.AppendTo(nil)), bad.Contains(netip.MustParseAddr("1.2.3.4")), netip.Prefix{}.String())
	m := map[netip.Addr]int{netip.MustParseAddr("::1"): 1}
	m[netip.IPv6Loopback()]++
	fmt.Println(m)
}

func mimes() {
	for _, v := range []string{"text/html; charset=utf-8", "TEXT/HTML ; Charset=\"UTF-8\"", "text/html;", "text/html; ;", "form-data; name=\"file\"; filename=\"C:\\dev\\go\\foo.txt\"", "a/b; x=\"q\\\"q\"", "", ";", "text", "text html", "text/", "text/html x", "/x", "a/b; x", "a/b; =x", "a/b; x=", "a/b; x=1; x=2", "a/b; x=1; X=1", "a/b; x=\"unclosed", "a/b; x=\"new\nline\"", "a/b;x=1;y=2 ; z=3",
		"message/external-body; access-type=URL; URL*0=\"ftp://\"; URL*1=\"cs.utk.edu/pub/moore/bulk-mailer/bulk-mailer.tar\"", "application/x-stuff; title*=us-ascii'en-us'This%20is%20%2A%2A%2Afun%2A%2A%2A", "application/x-stuff; title*0*=us-ascii'en'This%20is%20even%20more%20; title*1*=%2A%2A%2Afun%2A%2A%2A%20; title*2=\"isn't it!\"", "a/b; x*=koi8-r''zz", "a/b; x*=utf-8''%zz", "a/b; x*1=q", "a/b; x*=nothing", "attachment; filename*=utf-8''%e2%82%ac%20rates", "a/b; x=é", "a/b;x=1 y=2", "text/plain; charset=\"\"", "a/b; x*0=1; x*0=2"} {
		t, p, err := mime.ParseMediaType(v)
		fmt.Printf("%q: %q %q %v\n", v, t, p, err)
		fmt.Println(errors.Is(err, mime.ErrInvalidMediaParameter))
		fmt.Printf("%q\n", mime.FormatMediaType(t, p))
	}
	fmt.Printf("%q\n", mime.FormatMediaType("Text/X", map[string]string{"B": "a b\"\\", "a": "ü*'%", "c": "", "d": "x\ty", "e": "\n"}))
	fmt.Printf("%q %q %q %q\n", mime.FormatMediaType("a/b/c", nil), mime.FormatMediaType("a b", nil), mime.FormatMediaType("a", map[string]string{"x y": "z"}), mime.FormatMediaType("", nil))
	for _, e := range []string{".html", ".HTML", ".gz", ".png", ".nope-none", "", ".JSON", "html", ".mjs", ".Ü"} {
		fmt.Println(e, mime.TypeByExtension(e))
	}
	fmt.Println(mime.AddExtensionType(".Foo", "text/x-foo"), mime.AddExtensionType("foo", "text/x-foo"), mime.AddExtensionType(".foo", "bad type"), mime.AddExtensionType(".bar", "application/x-bar; q=1"), mime.AddExtensionType(".baz", "application/x-bar"))
	fmt.Println(mime.TypeByExtension(".Foo"), mime.TypeByExtension(".foo"), mime.TypeByExtension(".FOO"), mime.TypeByExtension(".bar"))
	fmt.Println(mime.ExtensionsByType("application/x-bar; z=2"))
	fmt.Println(mime.ExtensionsByType("nope/nope"))
	fmt.Println(mime.ExtensionsByType("/"))
	long := strings.Repeat("Ünï ?=_x", 20)
	for _, e := range []mime.WordEncoder{mime.BEncoding, mime.QEncoding} {
		for _, s := range []string{"", "plain text", "tab\there", "¡Hola, señor!", "nul\x00", "bad\xff", long, "日本語" + strings.Repeat("字", 60)} {
			for _, cs := range []string{"UTF-8", "utf-8", "iso-8859-1"} {
				w := e.Encode(cs, s)
				var d mime.WordDecoder
				h, err := d.DecodeHeader(w)
				fmt.Printf("%s %q %v\n", w, h, err)
			}
		}
	}
	d := mime.WordDecoder{CharsetReader: func(cs string, r io.Reader) (io.Reader, error) {
		if cs == "x-up" {
			b, _ := io.ReadAll(r)
			return strings.NewReader(strings.ToUpper(string(b))), nil
		}
		return nil, errors.New("what is " + cs)
	}}
	for _, s := range []string{"=?UTF-8?q?=C2=A1Hola?=", "=?X-Up?b?YWJj?=", "=?zz?b?YWJj?=", "=?iso-8859-1?Q?caf=E9?=", "=?us-ascii?q?a=e9?=", "=?utf-8?q?a_b?= =?utf-8?q?c?=", "=?utf-8?q?a?=  x =?utf-8?q?c?=", "=?utf-8?x?a?=", "=?utf-8?q?=zz?=", "=?utf-8?q?=1?=", "=?utf-8?b?!!?= =?utf-8?q?ok?=", "=??q?a?=", "=?utf-8?q?a", "=?utf-8?qq?a?=", "a =?", "=?a?b?=", "=?utf-8?q?a\x01?=", "nothing", "=?utf-8?q??=", "=?utf-8?q?a?b?="} {
		w, err := d.Decode(s)
		h, err2 := d.DecodeHeader(s)
		fmt.Printf("%q %q %v %q %v\n", s, w, err, h, err2)
	}
	_, err := new(mime.WordDecoder).Decode("=?zz?b?YWJj?=")
	fmt.Println(err)
}

func main() {
	netips()
	mimes()
}
