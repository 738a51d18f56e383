#!/usr/bin/env python3
"""Which branches of the gate its tests take (gcovr; throw branches left out).

  tests/gate/coverage.py [--build build/release] [--details]

Compiles core/release and core/agreements with counters beside the tree, links the gate's and the
agreements' tests with them, runs both and prints gcovr's table; --details names each branch not taken.
"""
import argparse
import os
import shlex
import shutil
import subprocess
import sys
import tempfile

from mutants import ROOT, Bench

ROOMS = ["core/release", "core/agreements"]
TESTS = {"gate_test": ROOMS, "agreements_test": ["core/agreements"]}  # the rooms each links


def sources(room):
    return [os.path.join(room, n) for n in sorted(os.listdir(os.path.join(ROOT, room))) if n.endswith(".cpp")]


def counted(bench, name):
    """Object of a source file with counters; its notes lie beside it. Files that the build joins go by a sibling's flags."""
    sibling = next(n for n in [name, *sources(os.path.dirname(name))] if n in bench.commands)
    command = bench.commands[sibling]
    made = os.path.join(bench.work, name.replace("/", "_") + ".o")
    words, arguments = shlex.split(command["command"]), []
    while words:
        word = words.pop(0)
        if word == command["file"]:
            word = os.path.join(ROOT, name)
        if word in ("-o", "-include"):
            words.pop(0)
        elif word not in ("-Werror", "-Winvalid-pch", "-DNDEBUG") and not word.startswith(("-O", "-g")):
            arguments.append(word)
    subprocess.run(arguments + ["-w", "-O0", "--coverage", "-o", made], cwd=command["directory"], check=True)
    return made


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", default=os.path.join(ROOT, "build", "release"))
    parser.add_argument("--details", action="store_true")
    options = parser.parse_args()
    if not shutil.which("gcovr"):
        sys.exit("coverage: gcovr is not here; nothing was measured")
    with tempfile.TemporaryDirectory() as work:
        bench = Bench(os.path.abspath(options.build), work)
        objects = {room: [counted(bench, n) for n in sources(room)] for room in ROOMS}
        for test, rooms in TESTS.items():
            program = bench.link([made for room in rooms for made in objects[room]], test, ["--coverage"])
            subprocess.run([program, "--gtest_brief=1"], check=True, env=dict(os.environ, LC_ALL="C.UTF-8"))
        report = ["gcovr", "--root", ROOT, "--object-directory", work, work, "--exclude-throw-branches", "--branches",
                  "--exclude-unreachable-branches"]
        for room in ROOMS:
            report += ["--filter", os.path.join(ROOT, room, "")]
        subprocess.run(report + (["--json-pretty"] if options.details else []), cwd=work, check=True)


if __name__ == "__main__":
    main()
