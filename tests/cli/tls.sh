# What crypto/tls needs of the machine: libssl, in a command that can load libraries, to which only programs go that may make connections by TLS. A trace needs neither.
. "$(dirname "$0")/lib.bash"
cat >talk.go <<'END'
package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
)

func main() {
	s := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, r.TLS != nil, " ", r.URL) }))
	defer s.Close()
	for _, path := range []string{"/a", "/b"} {
		resp, err := s.Client().Get(s.URL + path)
		if err != nil {
			fmt.Println(err.Error()[len(`Get "https://127.0.0.1:`):])
			return
		}
		b, err := io.ReadAll(resp.Body)
		fmt.Printf("%s %v\n", b, err)
	}
}
END
run "$GOL" run -trace t talk.go
want_out $'true /a <nil>\ntrue /b <nil>'
no_err
mkdir bad old
echo 'not a library' >bad/libssl.so.3
LD_LIBRARY_PATH=bad run "$GOL" talk.go
[[ "$out" == *'crypto/tls: the library libssl.so.3 is missing or cannot be loaded (Debian: apt-get install libssl3)' ]] || fail "no libssl: $out $err"
LD_LIBRARY_PATH=bad run "$GOL" replay t talk.go
want_out $'true /a <nil>\ntrue /b <nil>'
echo 'int SSL_new;' | cc -shared -fPIC -x c -o old/libssl.so.3 - || fail "no cc"
LD_LIBRARY_PATH=old run "$GOL" talk.go
[[ "$out" == *'libssl.so.3 is not what it should be'* ]] || fail "an old libssl: $out $err"

# Who goes: the program sees itself in /proc.
exe() { printf 'package main\nimport ("fmt"; "os"; "path"; %s)\nfunc main() { if len(os.Args) > 1 { %s }\n s, _ := os.Readlink("/proc/self/exe"); fmt.Println(path.Base(s)) }\n' "$1" "$2" >exe.go; run "$GOL" exe.go; }
exe '"net/http"' 'http.HandleFunc("/", nil); http.ListenAndServe("", nil); (&http.Server{}).Serve(nil)'
want_out "$(basename "$GOL")"
[ -e "$(dirname "$GOL")/../libexec/gol/gol-ffi" ] || exit 0
for use in 'http.Get("")' 'var c http.Client; c.Do(nil)' 'http.ServeTLS(nil, nil, "", "")' '(&http.Server{}).ListenAndServeTLS("", "")' 'var s http.Server; s.ServeTLS(nil, "", "")'; do
    exe '"net/http"' "$use"
    want_out gol-ffi
done
exe '"crypto/tls"' 'tls.Dial("", "", nil)'
want_out gol-ffi
exe '"crypto/tls"' 'tls.VersionName(1)'
want_out gol
exe '"net/smtp"' 'smtp.SendMail("", nil, "", nil, nil)'
want_out gol-ffi
mkdir alone
cp "$GOL" alone/gol
run alone/gol talk.go
[[ "$out" == *'crypto/tls: this program is linked statically and cannot load libssl.so.3'* ]] || fail "no sibling: $out $err"
