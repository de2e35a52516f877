import os
import subprocess
import sys


def test_a_command_on_a_new_machine_makes_its_tables(tmp_path):
    environment = {
        **{name: value for name, value in os.environ.items() if name != "DATABASE_URL"},
        "DJANGO_SETTINGS_MODULE": "learnonce.config.settings.base",
        "LEARNONCE_HOME": str(tmp_path / "home"),
    }

    asked = subprocess.run(
        [sys.executable, "-m", "learnonce.cli", "ask", "phones"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )

    assert asked.returncode == 0, asked.stderr
    assert "Making the tables of a new database" in asked.stderr
    assert "Nobody here has written about this yet." in asked.stdout
