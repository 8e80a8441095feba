# missing, unreadable and empty files, folders
. "$(dirname "$0")/lib.bash"
run "$GOL" nosuch.gol; want_rc 1; want_err 'nosuch.gol'; want_err 'no such file'
run "$GOL" run nosuch.go; want_rc 1; want_err 'no such file'
run "$GOL" check nosuch.go; want_rc 1
mkdir empty; run "$GOL" empty; want_rc 1; want_err 'no Go files'
run "$GOL" run empty; want_rc 1
: >empty.gol; run "$GOL" empty.gol; want_rc 0; want_out ''; no_err
: >empty.go; run "$GOL" check empty.go; [ $rc -le 1 ] || fail "rc $rc"
printf '\n\n' >blank.gol; run "$GOL" blank.gol; want_rc 0; want_out ''
echo '// only a comment' >c.gol; run "$GOL" c.gol; want_rc 0; want_out ''
if [ "$(id -u)" != 0 ]; then
    echo 'fmt.Println(1)' >secret.gol; chmod 0 secret.gol
    run "$GOL" secret.gol; want_rc 1; want_err 'permission denied'
fi
printf 'package lib\n' >lib.go; run "$GOL" run lib.go; want_rc 1
printf 'package main\n' >nomain.go; run "$GOL" run nomain.go; want_rc 1; want_err 'function main is undeclared in the main package'
ln -s loop loop; run "$GOL" loop; want_rc 1
run "$GOL" /dev/null; [ $rc -le 1 ] || fail "rc $rc"
run "$GOL" -nosuchflag; want_rc 2
