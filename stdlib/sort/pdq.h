/* pdq.h - pattern-defeating quicksort for one element type. Included once for each, with
 *     T        the element type
 *     LESS(x, y)  whether *x comes before *y (a strict weak order)
 *     PDQ(f)   the name of function f for this type
 * and undefines them again.
 *
 * The steps are those of pdqsort.gol exactly: where elements that are neither less nor greater can be told apart
 * (0 and -0), both leave them in the same order. Recursion goes into the smaller side only: depth is at most log2(n).
 */

static inline void PDQ(swap)(T *x, T *y)
{
    T t = *x;
    *x = *y;
    *y = t;
}

static void PDQ(insertion)(T *d, int64_t a, int64_t b)
{
    for (int64_t i = a + 1; i < b; i++) {
        T x = d[i];
        int64_t j = i;
        for (; j > a && LESS(&x, &d[j - 1]); j--) d[j] = d[j - 1];
        d[j] = x;
    }
}

static void PDQ(sift)(T *d, int64_t root, int64_t n)
{
    for (;;) {
        int64_t child = 2 * root + 1;
        if (child >= n) return;
        if (child + 1 < n && LESS(&d[child], &d[child + 1])) child++;
        if (!LESS(&d[root], &d[child])) return;
        PDQ(swap)(&d[root], &d[child]);
        root = child;
    }
}

static void PDQ(heapsort)(T *d, int64_t n)
{
    for (int64_t i = (n - 1) / 2; i >= 0; i--) PDQ(sift)(d, i, n);
    for (int64_t i = n - 1; i >= 0; i--) {
        PDQ(swap)(&d[0], &d[i]);
        PDQ(sift)(d, 0, i);
    }
}

static int64_t PDQ(split)(T *d, int64_t a, int64_t b, int64_t pivot, bool *untouched)
{
    PDQ(swap)(&d[a], &d[pivot]);
    T p = d[a];
    int64_t i = a + 1, j = b - 1;
    *untouched = true;
    for (;; i++, j--) {
        while (i <= j && LESS(&d[i], &p)) i++;
        while (i <= j && !LESS(&d[j], &p)) j--;
        if (i > j) break;
        *untouched = false;
        PDQ(swap)(&d[i], &d[j]);
    }
    PDQ(swap)(&d[j], &d[a]);
    return j;
}

static int64_t PDQ(splitequal)(T *d, int64_t a, int64_t b, int64_t pivot)
{
    PDQ(swap)(&d[a], &d[pivot]);
    T p = d[a];
    int64_t i = a + 1, j = b - 1;
    for (;; i++, j--) {
        while (i <= j && !LESS(&p, &d[i])) i++;
        while (i <= j && LESS(&p, &d[j])) j--;
        if (i > j) return i;
        PDQ(swap)(&d[i], &d[j]);
    }
}

static bool PDQ(nearlysorted)(T *d, int64_t a, int64_t b)
{
    int64_t i = a + 1;
    for (int step = 0; step < MAX_SHIFTS; step++) {
        while (i < b && !LESS(&d[i], &d[i - 1])) i++;
        if (i == b) return true;
        if (b - a < SHORTEST_SHIFT) return false;
        PDQ(swap)(&d[i], &d[i - 1]);
        if (i - a >= 2)
            for (int64_t j = i - 1; j >= 1 && LESS(&d[j], &d[j - 1]); j--) PDQ(swap)(&d[j], &d[j - 1]);
        if (b - i >= 2)
            for (int64_t j = i + 1; j < b && LESS(&d[j], &d[j - 1]); j++) PDQ(swap)(&d[j], &d[j - 1]);
    }
    return false;
}

static void PDQ(scatter)(T *d, int64_t a, int64_t b)
{
    int64_t n = b - a, middle = a + n / 4 * 2;
    uint64_t x = (uint64_t)n, mask = ((uint64_t)1 << bitlen(n)) - 1;
    for (int64_t i = middle - 1; i <= middle + 1; i++) {
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        int64_t other = (int64_t)(x & mask);
        if (other >= n) other -= n;
        PDQ(swap)(&d[i], &d[a + other]);
    }
}

static int64_t PDQ(median)(const T *d, int64_t a, int64_t b, int64_t c, int *swaps)
{
    int64_t t;
    if (LESS(&d[b], &d[a])) { t = a; a = b; b = t; ++*swaps; }
    if (LESS(&d[c], &d[b])) { b = c; ++*swaps; }
    if (LESS(&d[b], &d[a])) { b = a; ++*swaps; }
    return b;
}

/* Leaves the rest as it is once *stop is set. */
static void PDQ(sort)(T *d, int64_t a, int64_t b, int bad, const volatile uint32_t *stop)
{
    bool balanced = true, inorder = true;
    for (;;) {
        int64_t n = b - a;
        if (unlikely(*stop)) return;
        if (n <= MAX_INSERTION) { PDQ(insertion)(d, a, b); return; }
        if (bad == 0) { PDQ(heapsort)(d + a, n); return; }
        if (!balanced) { PDQ(scatter)(d, a, b); bad--; }
        int swaps = 0;
        int64_t q = n / 4, i = a + q, j = a + 2 * q, k = a + 3 * q;
        if (n >= SHORTEST_NINTHER) {
            i = PDQ(median)(d, i - 1, i, i + 1, &swaps);
            j = PDQ(median)(d, j - 1, j, j + 1, &swaps);
            k = PDQ(median)(d, k - 1, k, k + 1, &swaps);
        }
        int64_t pivot = PDQ(median)(d, i, j, k, &swaps);
        bool ascending = swaps == 0;
        if (swaps == MAX_PIVOT_SWAPS) {
            for (i = a, j = b - 1; i < j; i++, j--) PDQ(swap)(&d[i], &d[j]);
            pivot = b - 1 - (pivot - a);
            ascending = true;
        }
        if (balanced && inorder && ascending && PDQ(nearlysorted)(d, a, b)) return;
        if (a > 0 && !LESS(&d[a - 1], &d[pivot])) { a = PDQ(splitequal)(d, a, b, pivot); continue; }
        int64_t mid = PDQ(split)(d, a, b, pivot, &inorder);
        int64_t left = mid - a, right = b - mid;
        if (left < right) {
            balanced = left >= n / 8;
            PDQ(sort)(d, a, mid, bad, stop);
            a = mid + 1;
        } else {
            balanced = right >= n / 8;
            PDQ(sort)(d, mid + 1, b, bad, stop);
            b = mid;
        }
    }
}
#undef T
#undef LESS
#undef PDQ
