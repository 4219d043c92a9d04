"""Sets up, runs and tests Nghị Sự: ``python3 installer setup|run|test``, standard library only."""

import sys

OLDEST_PYTHON = (3, 11)

USAGE = """Cách dùng:
  python3 installer setup    chuẩn bị: môi trường Python, thư viện
  python3 installer run      mở Nghị Sự (chuẩn bị trước, nếu chưa)
  python3 installer test     chạy mọi kiểm tra (chuẩn bị trước, nếu chưa)
Trên Windows, gõ py thay cho python3."""


def main(arguments):
    """Carry out one command; the answer is the exit code."""
    if sys.version_info < OLDEST_PYTHON:
        sys.exit("Nghị Sự cần Python 3.11 trở lên; đây là Python {}.{}.".format(*sys.version_info))
    speak_utf8()
    import commands  # Only now: an older Python could not even read it.

    known = {"setup": commands.setup, "run": commands.run, "test": commands.test}
    if not arguments or arguments[0] not in known:
        print(USAGE, file=sys.stdout if arguments[:1] in (["--help"], ["-h"]) else sys.stderr)
        return 0 if arguments[:1] in (["--help"], ["-h"]) else 2
    return known[arguments[0]](arguments[1:])


def speak_utf8():
    """A Windows console or pipe with an old code page would stop at the first Vietnamese letter."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace", line_buffering=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
