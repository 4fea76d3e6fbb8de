"""The environment that a benchmark's peers are installed into."""
import os
import pathlib
import subprocess
import sys


def enter(folder, requirements, script):
    """Goes on with a script in the environment of its peers, which is made when it is not there.

    folder is the environment's, requirements the file that pins the peers, script the file to go on with.
    """
    python = folder / "bin" / "python"
    mark = folder / "requirements.txt"
    if not mark.exists() or mark.read_text() != requirements.read_text():
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r",
                        str(requirements)], check=True)
        mark.write_text(requirements.read_text())
    if not os.path.samefile(sys.prefix, folder):
        os.execv(str(python), [str(python), str(pathlib.Path(script).resolve()), *sys.argv[1:]])
