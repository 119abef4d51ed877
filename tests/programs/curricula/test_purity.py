import subprocess
import sys

import pytest

from catalog.bootstrap import BASE_DIR

PROBE = """
import pkgutil, sys
import programs.curricula as core
from importlib import import_module
for module in pkgutil.walk_packages(core.__path__, core.__name__ + "."):
    if module.name != "programs.curricula.messages":
        import_module(module.name)
foreign = {name.partition(".")[0] for name in sys.modules} & set(sys.argv[1:])
print(" ".join(sorted(foreign)))
"""


@pytest.mark.parametrize("package", ["django", "sqlite3"])
def test_the_core_can_be_used_without(package):
    command = [sys.executable, "-c", PROBE, package]
    done = subprocess.run(command, cwd=BASE_DIR, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
