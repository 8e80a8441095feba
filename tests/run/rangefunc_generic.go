package main

import "fmt"

type Seq[V any] func(yield func(V) bool)
type Seq2[K, V any] func(yield func(K, V) bool)

func All[E any](s []E) Seq2[int, E] {
	return func(yield func(int, E) bool) {
		for i, v := range s {
			if !yield(i, v) {
				return
			}
		}
	}
}

func Map[A, B any](s Seq[A], f func(A) B) Seq[B] {
	return func(yield func(B) bool) {
		for a := range s {
			if !yield(f(a)) {
				return
			}
		}
	}
}

func Values[E any](s []E) Seq[E] {
	return func(yield func(E) bool) {
		for _, v := range s {
			if !yield(v) {
				return
			}
		}
	}
}

func Find[E comparable](s Seq[E], x E) (E, bool) {
	for v := range s {
		if v == x {
			return v, true
		}
	}
	var z E
	return z, false
}

func main() {
	for i, v := range All([]string{"a", "b"}) {
		fmt.Println(i, v)
	}
	for v := range Map(Values([]int{1, 2, 3}), func(i int) string { return fmt.Sprint(i * 2) }) {
		fmt.Println(v)
	}
	fmt.Println(Find(Values([]int{1, 2, 3}), 2))
	fmt.Println(Find(Values([]string{"1", "2"}), "3"))
}
