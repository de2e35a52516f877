"""`learnonce verify effects` on made-up files under the published names."""

import gzip
from datetime import date, timedelta

import numpy as np
from click.testing import CliRunner

from learnonce.cli.main import main


def run(*folders):
    return CliRunner().invoke(main, ["verify", "effects", *map(str, folders)])


def months(number):
    return [f"{2022 + n // 12}-{n % 12 + 1:02d}-01" for n in range(number)]


def test_steps_put_in_are_found_and_their_intervals_judged(tmp_path):
    dice = np.random.default_rng(1)
    lines = ["practice_code,practice_name,date,items,quantity,actual_cost,total_list_size"]
    lines += [
        f"P{site},Practice,{day},{dice.poisson(900)},1,1,8000" for site in range(4) for day in months(48)
    ]
    (tmp_path / "manchester_antibacterial_items_by_practice_month.csv").write_text("\n".join(lines))

    said = run(tmp_path)

    assert said.exit_code == 0, said.output
    row = next(line for line in said.output.splitlines() if line.startswith("manchester"))
    trials, refused, bias, covers, alarms, found = row.split()[2:8]
    assert (trials, refused) == ("28", "0")
    assert abs(float(bias)) < 0.02
    assert float(covers) > 0.9
    assert float(alarms) < 0.1
    assert float(found) > 0.9


def test_days_become_weeks_and_empty_cells_are_gaps(tmp_path):
    lines = ["trust_code,date,discharged_by_1700,discharged_between_1701_2359,discharged_total"]
    days = [date(2022, 4, 4) + timedelta(days=n) for n in range(182)]
    lines += [f"R1,{day},{20 + n % 9},1,{60 + n % 11}" for n, day in enumerate(days)]
    lines[20] = f"R1,{days[19]},NA,1,NA"  # its week has six days and is left out
    (tmp_path / "england_daily_discharges_by_trust.csv.gz").write_bytes(
        gzip.compress("\n".join(lines).encode())
    )

    said = run(tmp_path)

    assert said.exit_code == 0, said.output
    assert "england_daily_discharges_by_trust: discharged_by_1700" in said.output


def test_a_folder_without_a_known_file_is_refused(tmp_path):
    said = run(tmp_path)

    assert said.exit_code == 1
    assert "holds none of the files known here" in said.output
