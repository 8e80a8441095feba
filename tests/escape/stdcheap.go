// Methods of encoding/binary that cost nothing where they are called, since they are one instruction in the end; packages of later times.
package main

import (
	"crypto/x509"
	"encoding/binary"
	"math/big"
)

func get(b []byte) uint64 {
	return binary.LittleEndian.Uint64(b) + uint64(binary.BigEndian.Uint32(b)) + uint64(binary.LittleEndian.Uint16(b))
}
func put(b []byte, x uint32)        { binary.BigEndian.PutUint32(b, x) }
func add(b []byte, x uint64) []byte { return binary.BigEndian.AppendUint64(b, x) }
func both(b []byte) []byte          { return add(binary.LittleEndian.AppendUint16(b, 1), 2) }
func native(b []byte) uint64        { return binary.NativeEndian.Uint64(b) }
func text() string                  { return binary.LittleEndian.String() }
func pool() *x509.CertPool          { return x509.NewCertPool() }
func number(x int64) *big.Int       { return big.NewInt(x) }

func main() {
	put(nil, 1)
	get(both(nil))
	native(nil)
	text()
	pool()
	number(3)
}
