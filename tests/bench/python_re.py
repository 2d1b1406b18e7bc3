"""python_re.py RULES FILE...: prints "file rule" for every regular expression of RULES (one a
line) that is found in a file, both by number."""
import re
import sys

with open(sys.argv[1], encoding="utf-8") as f:
    rules = [re.compile(line.rstrip("\n")) for line in f]
for name in sys.argv[2:]:
    with open(name, encoding="utf-8", newline="") as f:
        text = f.read()
    number = name.rsplit("/", 1)[-1].split(".")[0]
    for i, rule in enumerate(rules):
        if rule.search(text):
            print(number, i)
