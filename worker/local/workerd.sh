#!/bin/sh
# Runs workerd so that it does not outlive the process that started it, even when that one is killed outright.
# Descriptor 3 is one end of a socket whose other end that process holds: it reads as ended when the process is gone.
# $$ stays the same through exec, so it is workerd's own number.
(
  cat <&3
  kill -9 "$$"
) >/dev/null 2>&1 &
exec "$WAYPOST_WORKERD" "$@"
