"""Prints what unicodes.txt has beyond unicodes-core.txt: what the files -more hold."""
import sys


def read(name):
    out = set()
    for part in open(f"{sys.argv[1]}/{name}").read().strip().split(","):
        first, _, last = part[2:].partition("-")
        out |= set(range(int(first, 16), int(last or first, 16) + 1))
    return out


runs = []
for code in sorted(read("unicodes.txt") - read("unicodes-core.txt")):
    if runs and runs[-1][1] == code - 1:
        runs[-1][1] = code
    else:
        runs.append([code, code])
print(",".join(f"U+{a:04X}" if a == b else f"U+{a:04X}-{b:04X}" for a, b in runs), end="")
