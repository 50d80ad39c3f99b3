"""The launcher: which environment it finds, makes and trusts, and how it hands over."""

from __future__ import annotations

import ast
import importlib.util
import json
import os
import shutil
import site
import subprocess
import sys
import threading
import venv
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType

import pytest

from scripts.cli.options import take_language
from scripts.languages import choose_language

ROOT = Path(__file__).parents[2]
THIS_PYTHON = f"{sys.version_info[0]}.{sys.version_info[1]}"
ONE_PIN = "mkdocs==1.6.1 \\\n    --hash=sha256:aa\n"
TWO_PINS = ONE_PIN + "pytest==9.2.0 \\\n    --hash=sha256:bb\n"


@pytest.fixture(scope="module")
def launcher() -> ModuleType:
    loader = SourceFileLoader("cantho_launcher", str(ROOT / "cantho"))
    spec = importlib.util.spec_from_loader(loader.name, loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with both locks and an environment whose pip notes how it is called."""
    (tmp_path / "requirements.txt").write_text(ONE_PIN)
    (tmp_path / "requirements-test.txt").write_text(TWO_PINS)
    venv.create(tmp_path / ".venv", symlinks=os.name != "nt")
    set_pip(tmp_path, "")
    return tmp_path


def set_pip(project: Path, program: str) -> None:
    pip = packages_of(project) / "pip"
    pip.mkdir(exist_ok=True)
    (pip / "__init__.py").touch()
    calls = project / "pip-calls.txt"
    (pip / "__main__.py").write_text(
        "import sys, time\n"
        f"with open({str(calls)!r}, 'a') as calls:\n"
        "    print(*sys.argv[1:], file=calls)\n" + program
    )


def packages_of(project: Path) -> Path:
    [place] = [*(project / ".venv").glob("lib/python*/site-packages")] or [
        project / ".venv" / "Lib" / "site-packages"
    ]
    return place


def pip_calls(project: Path) -> list[str]:
    calls = project / "pip-calls.txt"
    return calls.read_text().splitlines() if calls.exists() else []


def stamp(launcher: ModuleType, project: Path, lock: str = "requirements.txt") -> Path:
    file = project / ".venv" / launcher.STAMP
    file.write_text(json.dumps(launcher.stamp_for(project, lock, THIS_PYTHON)))
    return file


# --- which environment is trusted


def test_a_project_without_environment_needs_one_made(launcher: ModuleType, project: Path) -> None:
    shutil.rmtree(project / ".venv")

    assert launcher.state(project, "requirements.txt") == launcher.MAKE


def test_an_environment_with_the_stamp_of_the_lock_is_ready(
    launcher: ModuleType, project: Path
) -> None:
    stamp(launcher, project)

    assert launcher.state(project, "requirements.txt") == launcher.READY
    assert launcher.state(project, "requirements-test.txt") == launcher.INSTALL


def test_an_environment_for_testing_serves_for_building_too(
    launcher: ModuleType, project: Path
) -> None:
    stamp(launcher, project, "requirements-test.txt")

    assert launcher.state(project, "requirements.txt") == launcher.READY
    assert launcher.state(project, "requirements-test.txt") == launcher.READY


def test_a_test_lock_with_other_versions_does_not_serve_for_building(
    launcher: ModuleType, project: Path
) -> None:
    (project / "requirements-test.txt").write_text(TWO_PINS.replace("1.6.1", "1.6.0"))
    stamp(launcher, project, "requirements-test.txt")

    assert launcher.state(project, "requirements.txt") == launcher.INSTALL


def test_a_changed_lock_asks_for_an_installation(launcher: ModuleType, project: Path) -> None:
    stamp(launcher, project)
    (project / "requirements.txt").write_text(ONE_PIN.replace("aa", "cc"))

    assert launcher.state(project, "requirements.txt") == launcher.INSTALL


def test_line_ends_of_windows_do_not_change_a_lock(launcher: ModuleType, project: Path) -> None:
    stamp(launcher, project)
    (project / "requirements.txt").write_bytes(ONE_PIN.replace("\n", "\r\n").encode())

    assert launcher.state(project, "requirements.txt") == launcher.READY


def test_a_damaged_stamp_is_no_stamp(launcher: ModuleType, project: Path) -> None:
    stamp(launcher, project).write_text('{"python": ')

    assert launcher.state(project, "requirements.txt") == launcher.INSTALL


def test_an_unfinished_installation_is_made_anew(launcher: ModuleType, project: Path) -> None:
    stamp(launcher, project)
    (project / ".venv" / launcher.UNFINISHED).touch()

    assert launcher.state(project, "requirements.txt") == launcher.MAKE


def test_an_environment_whose_python_has_gone_is_made_anew(
    launcher: ModuleType, project: Path
) -> None:
    stamp(launcher, project)
    python = launcher.environment_python(project)
    python.unlink()
    python.symlink_to(project / "python-that-was-removed")

    assert launcher.state(project, "requirements.txt") == launcher.MAKE


def test_an_environment_of_another_python_is_made_anew(launcher: ModuleType, project: Path) -> None:
    file = stamp(launcher, project)
    file.write_text(file.read_text().replace(THIS_PYTHON, "3.99"))

    assert launcher.state(project, "requirements.txt") == launcher.MAKE


def test_an_environment_without_pip_is_kept_only_while_nothing_has_to_be_installed(
    launcher: ModuleType, project: Path
) -> None:
    stamp(launcher, project)
    shutil.rmtree(packages_of(project) / "pip")

    assert launcher.state(project, "requirements.txt") == launcher.READY
    assert launcher.state(project, "requirements-test.txt") == launcher.MAKE


def test_a_missing_lock_is_told_by_its_name(launcher: ModuleType, project: Path) -> None:
    (project / "requirements.txt").unlink()

    with pytest.raises(launcher.CannotRun) as refusal:
        launcher.state(project, "requirements.txt")

    assert "requirements.txt" in refusal.value.vi
    assert "requirements.txt" in refusal.value.en


# --- installing


def test_installing_checks_hashes_and_leaves_a_stamp(launcher: ModuleType, project: Path) -> None:
    launcher.ensure_environment(project, "requirements.txt", launcher.Speaker("en"))

    [call] = pip_calls(project)
    assert "--require-hashes" in call
    assert call.endswith(str(project / "requirements.txt"))
    assert launcher.state(project, "requirements.txt") == launcher.READY
    assert not (project / ".venv" / launcher.UNFINISHED).exists()


def test_nothing_is_installed_twice(launcher: ModuleType, project: Path) -> None:
    for _ in range(2):
        launcher.ensure_environment(project, "requirements.txt", launcher.Speaker("vi"))

    assert len(pip_calls(project)) == 1


def test_two_calls_at_once_install_once(launcher: ModuleType, project: Path) -> None:
    set_pip(project, "time.sleep(1)\n")
    calls = [
        threading.Thread(
            target=launcher.ensure_environment,
            args=(project, "requirements.txt", launcher.Speaker("vi")),
        )
        for _ in range(2)
    ]
    for call in calls:
        call.start()
    for call in calls:
        call.join()

    assert len(pip_calls(project)) == 1
    assert launcher.state(project, "requirements.txt") == launcher.READY


def test_a_failing_pip_is_shown_explained_and_leaves_no_stamp(
    launcher: ModuleType, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    set_pip(
        project,
        "print('WARNING: Location file:///x is ignored')\n"
        "sys.exit('ERROR: No matching distribution found for mkdocs==1.6.1')\n",
    )
    stamp(launcher, project)

    with pytest.raises(launcher.CannotRun) as refusal:
        launcher.ensure_environment(project, "requirements-test.txt", launcher.Speaker("vi"))

    shown = capsys.readouterr().err
    assert "No matching distribution found" in shown
    assert "is ignored" not in shown
    assert "cần có mạng" in refusal.value.vi
    assert "needs the network" in refusal.value.en
    assert not (project / ".venv" / launcher.STAMP).exists()
    assert launcher.state(project, "requirements.txt") == launcher.MAKE


def test_a_broken_environment_is_replaced_by_a_working_one(
    launcher: ModuleType, project: Path
) -> None:
    leftover = packages_of(project) / "half-installed.py"
    leftover.touch()
    (project / ".venv" / launcher.UNFINISHED).touch()
    (project / ".cache").mkdir()

    with (project / launcher.GUARD).open("wb") as guard:
        launcher._make(project, launcher.Speaker("vi"), guard.fileno())

    assert not leftover.exists()
    asked = [str(launcher.environment_python(project)), "-m", "pip", "--version"]
    assert subprocess.run(asked, capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "does not match its hash"),
        ("WARNING: Retrying after connection broken by ...", "needs the network"),
        ("ERROR: Read timed out.", "needs the network"),
        ("error: command 'gcc' failed", "Installing the libraries failed"),
    ],
)
def test_what_pip_said_is_explained(launcher: ModuleType, said: str, expected: str) -> None:
    explained = launcher.explain_pip(["Collecting mkdocs==1.6.1", said])

    assert expected in explained.en
    assert launcher.LOG in explained.vi


def test_the_progress_of_pip_is_read_from_its_lines(launcher: ModuleType) -> None:
    lines = ["Collecting a==1", "  Downloading a", "Requirement already satisfied: b==2"]

    assert launcher.pip_progress(lines) == (2, False)
    assert launcher.pip_progress([*lines, "Installing collected packages: a"]) == (2, True)


# --- Python without venv


def test_a_python_without_venv_is_told_the_one_command_that_brings_it(
    launcher: ModuleType, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare_debian(launcher, project, monkeypatch, apt="exit 1", root=False)

    with pytest.raises(launcher.CannotRun) as refusal:
        launcher.ensure_venv_module(project, launcher.Speaker("vi"), 0)

    command = f"sudo apt-get update && sudo apt-get install -y python{THIS_PYTHON}-venv"
    assert refusal.value.vi.endswith(command)
    assert refusal.value.en.endswith(command)
    assert not (project / "apt-calls.txt").exists()


def test_root_on_debian_installs_venv_and_falls_back_on_the_package_of_this_version(
    launcher: ModuleType, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = bare_debian(launcher, project, monkeypatch, apt="exit 0", root=True)
    wanted = f"install -y python{THIS_PYTHON}-venv"
    monkeypatch.setattr(
        launcher, "_has_venv", lambda: calls.exists() and wanted in calls.read_text()
    )

    with (project / launcher.GUARD).open("wb") as guard:
        launcher.ensure_venv_module(project, launcher.Speaker("vi"), guard.fileno())

    assert calls.read_text().splitlines() == ["update", "install -y python3-venv", wanted]


def test_another_system_without_venv_is_told_to_get_a_complete_python(
    launcher: ModuleType, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare_debian(launcher, project, monkeypatch, apt="exit 0", root=True)
    monkeypatch.setattr(launcher, "DEBIAN_MARK", str(project / "no-such-file"))

    with pytest.raises(launcher.CannotRun) as refusal:
        launcher.ensure_venv_module(project, launcher.Speaker("vi"), 0)

    assert "ensurepip" in refusal.value.en
    assert "apt-get" not in refusal.value.en


def bare_debian(
    launcher: ModuleType,
    project: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    apt: str,
    root: bool,
) -> Path:
    """Put an apt-get first on PATH that notes its calls, and hide venv; return the notes."""
    calls = project / "apt-calls.txt"
    program = project / "bin" / "apt-get"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\necho "$*" >> "{calls}"\n{apt}\n')
    program.chmod(0o755)
    (project / ".cache").mkdir()
    monkeypatch.setenv("PATH", str(program.parent), prepend=os.pathsep)
    monkeypatch.setattr(launcher, "DEBIAN_MARK", str(program))
    monkeypatch.setattr(launcher, "_has_venv", lambda: False)
    monkeypatch.setattr("os.geteuid", lambda: 0 if root else 1000)
    return calls


# --- what was asked for


@pytest.mark.parametrize(
    ("arguments", "lock"),
    [
        ([], "requirements.txt"),
        (["build", "test"], "requirements.txt"),
        (["test"], "requirements-test.txt"),
        (["--lang", "en", "test", "-k", "x"], "requirements-test.txt"),
        (["--lang=en", "test"], "requirements-test.txt"),
        (["--lang", "test"], "requirements.txt"),
        (["--help"], "requirements.txt"),
    ],
)
def test_only_the_test_command_needs_the_test_lock(
    launcher: ModuleType, arguments: list[str], lock: str
) -> None:
    assert launcher.lock_for(arguments) == lock


@pytest.mark.parametrize("arguments", [[], ["--lang", "en", "build"], ["build", "--lang=vi"]])
@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"LANG": "en_GB.UTF-8"},
        {"LANG": "C.UTF-8"},
        {"LC_ALL": "vi_VN.UTF-8", "LANG": "en_US.UTF-8"},
        {"LC_ALL": "", "LC_MESSAGES": "EN", "LANG": "vi_VN"},
        {"CANTHO_LANG": "en", "LC_ALL": "vi_VN.UTF-8"},
    ],
)
def test_launcher_and_commands_choose_the_same_language(
    launcher: ModuleType, arguments: list[str], environment: dict[str, str]
) -> None:
    asked, _ = take_language(arguments)

    expected = asked or choose_language(environment)
    assert launcher.choose_language(arguments, environment) == expected


def test_an_old_python_can_read_the_launcher() -> None:
    source = (ROOT / "cantho").read_text(encoding="utf-8")

    tree = ast.parse(source, feature_version=(3, 8))

    imported = {
        name.partition(".")[0]
        for node in ast.walk(tree)
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert imported <= sys.stdlib_module_names


def test_an_old_python_is_told_in_both_languages_and_nothing_is_touched(
    launcher: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(launcher, "MINIMUM", (99, 0))
    monkeypatch.setattr(launcher, "ROOT", Path("/no/such/folder"))

    assert launcher.main(["build"]) == 2

    [line] = capsys.readouterr().err.splitlines()
    assert "Cần Python 3.11 trở lên" in line
    assert "Python 3.11 or newer is needed" in line


# --- handing over


@pytest.fixture
def clone(tmp_path: Path, launcher: ModuleType) -> Path:
    """A copy of the project in a folder with a space and Vietnamese letters, ready to run."""
    place = tmp_path / "Dự án Cần Thơ"
    place.mkdir()
    for name in ("cantho", "requirements.txt", "requirements-test.txt", "pyproject.toml"):
        shutil.copy2(ROOT / name, place / name)
    shutil.copytree(
        ROOT / "scripts", place / "scripts", ignore=shutil.ignore_patterns("__pycache__")
    )
    venv.create(place / ".venv", symlinks=os.name != "nt")
    (packages_of(place) / "borrowed.pth").write_text("\n".join(site.getsitepackages()))
    stamp(launcher, place)
    return place


def call(clone: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    nowhere = {"PIP_INDEX_URL": "http://127.0.0.1:9/", "PIP_RETRIES": "0"}
    return subprocess.run(
        [sys.executable, str(clone / "cantho"), *arguments],
        cwd=cwd,
        env=os.environ | nowhere | {"CANTHO_LANG": "en"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_a_ready_environment_runs_from_anywhere_without_network(
    clone: Path, tmp_path: Path
) -> None:
    ran = call(clone, "--version", cwd=tmp_path)

    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "cantho 1.0.0\n", "")


def test_arguments_folder_environment_and_exit_code_are_handed_on(
    clone: Path, tmp_path: Path
) -> None:
    (clone / "scripts" / "__main__.py").write_text(
        "import json, os, sys\n"
        "names = 'NO_MKDOCS_2_WARNING', 'PYTHONUTF8', 'CANTHO_CALLED_FROM'\n"
        "print(json.dumps([sys.argv[1:], os.getcwd(), [os.environ[n] for n in names]]))\n"
        "sys.exit(7)\n"
    )

    ran = call(clone, "build", "một hai", "--x", cwd=tmp_path)

    assert ran.returncode == 7
    arguments, folder, variables = json.loads(ran.stdout)
    assert arguments == ["build", "một hai", "--x"]
    assert folder == str(clone)
    assert variables == ["1", "1", str(tmp_path)]


def test_a_command_that_does_not_exist_ends_with_2(clone: Path, tmp_path: Path) -> None:
    ran = call(clone, "tset", cwd=tmp_path)

    assert ran.returncode == 2
    assert "Did you mean “test”?" in ran.stderr
