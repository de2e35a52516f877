"""Registers of health organisations: read, taken in, taken in again. All names and codes are made up."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from learnonce.base.actors import SYSTEM
from learnonce.base.models import AuditEntry
from learnonce.cli.main import main
from learnonce.exchange.errors import Unreadable
from learnonce.exchange.imports import organisations, registers
from learnonce.people import queries, services
from learnonce.people.models import Locality, Organisation, Team
from tests.factories import people

PARTS = {
    part: f"{part},NHS Woodland ICB - {part},QZ1,NHS Woodland Integrated Care Board,Y90,Midwest"
    for part in ("90A", "90B")
}
PRACTICES = f"""\
GP_CODE,GP_NAME,SUPPLIER,PCN_CODE,PCN_NAME,SUB_ICB_LOCATION_CODE,SUB_ICB_LOCATION_NAME,\
ICB_CODE,ICB_NAME,REGION_CODE,REGION_NAME
Z00001,THE OAK SURGERY,EMIS,U90001,OAK AND ASH PCN,{PARTS["90A"]}
Z00002,ASH MEDICAL CENTRE,TPP/EVERGREENLIFE,U90001,OAK AND ASH PCN,{PARTS["90A"]}
Z00003,"ELM, THE PRACTICE",MEDICUS,U90001,OAK AND ASH PCN,{PARTS["90B"]}
Z00004,LONE PINE SURGERY,,U,UNALLOCATED,{PARTS["90B"]}
"""
BOARDS = """\
ICB_CODE,ICB_NAME,REGION_CODE,REGION_NAME,ONS_CODE_2022
QZ1,NHS Woodland Integrated Care Board,Y90,Midwest,E90000001
"""
NETWORKS = """\
PCN_CODE,PCN_NAME,ICB_CODE
U,UNALLOCATED,QZ1
U90001,OAK AND ASH PCN,QZ1
U90002,BIRCH PCN,QZ1
U90002,BIRCH PCN,QZ2
U90003,NOWHERE PCN,QZ9
"""
TRUSTS = """\
trust_code,trust_name,status,nhs_region21_nhs_code,nhs_region21_name,main_icb_ons_code,share_of_patients_from_main_icb
RZ1,Woodland Hospitals NHS Trust,open,Y90,Midwest,E90000001,0.9
RZ2,Woodland Community NHS Trust,open,Y90,Midwest,,
RZ3,Old Forest NHS Trust,closed,,,,
"""
ELSEWHERE = """\
nation,code,name,ods_code
Scotland,S08900001,NHS Glen and Loch,
Wales,W11900001,Valley University Health Board,7Z1
Atlantis,A1,Deep Board,
"""
HOSPITALS = """\
scotland_hospital24_code,scotland_hospital24_name,hb19_code,hb19_name,postcode
A900H,Glen Hospital,S08900001,Glen and Loch,ZZ1 1ZZ
SZ01_1,National Centre,SB0900,The National Centre of Scotland,ZZ1 1ZZ
"""
ALL = {
    "practices.csv": PRACTICES,
    "boards.csv": BOARDS,
    "networks.csv": NETWORKS,
    "trusts.csv": TRUSTS,
    "elsewhere.csv": ELSEWHERE,
    "hospitals.csv": HOSPITALS,
}


@pytest.fixture
def take(db, tmp_path, noon):
    """take(text): the report of taking a file with this text in."""

    def taken(text):
        path = tmp_path / "register.csv"
        path.write_text(text, encoding="utf-8")
        return organisations.take_in(organisations.read(path), actor=SYSTEM, at=noon)

    return taken


def places_above(code):
    """Names from the nation down to where the organisation lies."""
    path = Organisation.objects.select_related("locality").get(code=code).locality.path
    names = queries.places_of_localities(path)
    return [names[number] for number in path]


class TestPractices:
    def test_lie_in_network_part_board_region_nation(self, take):
        report = take(PRACTICES)

        assert places_above("Z00001") == [
            "England",
            "Midwest",
            "NHS Woodland Integrated Care Board",
            "NHS Woodland ICB - 90A",
            "Oak and Ash PCN",
        ]
        assert (report.taken.new_organisations, report.taken.new_localities) == (4, 6)
        assert report.problems == []
        assert Locality.objects.get(code="U90001").kind == "CLUSTER"

    def test_say_their_names_as_people_do_and_their_record_system(self, take):
        take(PRACTICES)

        found = {row.code: (row.name, row.context) for row in Organisation.objects.all()}
        assert found["Z00001"] == ("The Oak Surgery", {"nation": "england", "clinical_system": "emis"})
        assert found["Z00002"][1]["clinical_system"] == "systmone"
        assert found["Z00003"] == (
            "Elm, The Practice",
            {"nation": "england", "clinical_system": "other"},
        )
        assert found["Z00004"][1] == {"nation": "england"}

    def test_without_a_network_lie_in_the_part_of_the_board(self, take):
        take(PRACTICES)

        assert places_above("Z00004")[-1] == "NHS Woodland ICB - 90B"

    def test_get_no_team_until_somebody_comes(self, take):
        take(PRACTICES)

        assert Organisation.objects.exists()
        assert not Team.objects.exists()


class TestAgain:
    @pytest.mark.parametrize("name", ALL)
    def test_nothing_is_new_and_nothing_changes(self, take, name):
        if name in {"networks.csv", "trusts.csv"}:
            take(BOARDS)
        first = take(ALL[name])
        entries = AuditEntry.objects.count()

        second = take(ALL[name])

        counts = second.taken
        assert (counts.new_localities, counts.changed_localities) == (0, 0)
        assert (counts.new_organisations, counts.changed_organisations) == (0, 0)
        assert (
            second.unchanged == first.unchanged + first.taken.new_localities + first.taken.new_organisations
        )
        assert second.problems == first.problems
        assert AuditEntry.objects.count() == entries

    def test_all_registers_in_any_order_end_the_same(self, take):
        for text in [PRACTICES, BOARDS, NETWORKS, TRUSTS, ELSEWHERE, HOSPITALS]:
            take(text)

        for text in [BOARDS, NETWORKS, PRACTICES, NETWORKS, HOSPITALS, ELSEWHERE, TRUSTS]:
            counts = take(text).taken
            assert (counts.new_localities, counts.changed_localities) == (0, 0)
            assert (counts.new_organisations, counts.changed_organisations) == (0, 0)

    def test_a_new_name_and_a_move_are_taken_up(self, take):
        take(PRACTICES)

        report = take(PRACTICES.replace("THE OAK SURGERY", "NEW OAK SURGERY").replace("90A,NHS", "90C,NHS"))

        assert report.taken.changed_organisations == 1
        assert places_above("Z00001")[3:] == ["NHS Woodland ICB - 90A", "Oak and Ash PCN"]
        assert Locality.objects.get(code="U90001").path[-2] == Locality.objects.get(code="90C").pk

    def test_what_a_practice_said_of_itself_stays(self, take):
        take(PRACTICES)
        Organisation.objects.filter(code="Z00001").update(
            context={"clinical_system": "vision", "rurality": "town"}
        )

        report = take(PRACTICES)

        assert report.taken.changed_organisations == 1
        assert Organisation.objects.get(code="Z00001").context == {
            "clinical_system": "vision",
            "rurality": "town",
            "nation": "england",
        }

    def test_one_entry_in_the_history_for_each_register(self, take):
        take(PRACTICES)

        entry = AuditEntry.objects.get()
        assert entry.verb == "places.taken_in"
        assert entry.facts == {
            "new_localities": 6,
            "changed_localities": 0,
            "new_organisations": 4,
            "changed_organisations": 0,
        }


class TestOthers:
    def test_networks_lie_in_their_board_and_say_what_is_wrong(self, take):
        take(BOARDS)

        report = take(NETWORKS)

        assert sorted(Locality.objects.filter(kind="CLUSTER").values_list("code", flat=True)) == [
            "U90001",
            "U90002",
        ]
        assert [number for number, _reason in report.problems] == [5, 6]
        assert "line 4 already" in report.problems[0][1]
        assert "QZ9" in report.problems[1][1]

    def test_trusts_lie_in_board_region_or_nation_and_closed_ones_say_so(self, take):
        take(BOARDS)
        take(TRUSTS)

        assert places_above("RZ1")[-1] == "NHS Woodland Integrated Care Board"
        assert places_above("RZ2")[-1] == "Midwest"
        assert places_above("RZ3") == ["England"]
        found = {row.code: (row.kind, row.is_open) for row in Organisation.objects.all()}
        assert found["RZ1"] == ("HOSPITAL", True)
        assert found["RZ2"] == ("COMMUNITY", True)
        assert found["RZ3"] == ("HOSPITAL", False)
        assert queries.find_organisations("forest") == []

    def test_boards_elsewhere_are_a_place_and_an_organisation(self, take):
        report = take(ELSEWHERE)

        assert places_above("S08900001") == ["Scotland", "NHS Glen and Loch"]
        assert places_above("7Z1") == ["Wales", "Valley University Health Board"]
        assert report.problems == [(4, "'Atlantis' is not one of England, Scotland, Wales, Northern Ireland")]

    def test_hospitals_of_scotland_lie_in_their_board(self, take):
        take(HOSPITALS)

        assert places_above("A900H") == ["Scotland", "NHS Glen and Loch"]
        assert places_above("SZ01_1") == ["Scotland", "The National Centre of Scotland"]


class TestBadLines:
    def test_are_named_with_their_reason_and_the_good_ones_kept(self, take):
        lines = PRACTICES.splitlines()
        bad = [
            lines[1].replace("Z00001", "Z 1"),
            lines[1].replace("Z00001", ""),
            lines[1].replace("THE OAK SURGERY", " "),
            "too,short",
            lines[1].replace("THE OAK SURGERY", "OAK" * 50),
            "",
            lines[1].replace("THE OAK SURGERY", "OAK AGAIN"),
        ]

        report = take("\n".join([*lines, *bad]))

        assert report.taken.new_organisations == 4
        assert report.problems == [
            (6, "GP_CODE is not a code: 'Z 1'"),
            (7, "GP_CODE is empty"),
            (8, "GP_NAME is empty"),
            (9, "2 columns instead of 11"),
            (10, "GP_NAME is longer than 120 letters"),
            (12, "Z00001 stands on line 2 already; that one is kept"),
        ]

    def test_a_code_that_another_nation_uses_is_left_alone(self, take, alder):
        people.practice("Fernbank", locality=alder)
        Organisation.objects.update(code="Z00001")
        Locality.objects.filter(pk=alder.pk).update(code="90B")

        report = take(PRACTICES)

        reasons = [reason for _number, reason in report.problems]
        assert "Z00001: the code is used by Fernbank, which lies elsewhere" in reasons
        assert "90B: the code is used by Alder, which lies elsewhere" in reasons
        assert Organisation.objects.get(code="Z00001").name == "Fernbank"
        assert places_above("Z00002")[0] == "England"

    def test_old_encodings_are_read(self, tmp_path, db):
        path = tmp_path / "old.csv"
        path.write_bytes(BOARDS.replace("Woodland", "Ynys Môn").encode("cp1252"))

        source = organisations.read(path)

        assert source.contents.localities["QZ1"].name == "NHS Ynys Môn Integrated Care Board"

    @pytest.mark.parametrize("text", ["", "a,b,c\n1,2,3\n", "GP_CODE,GP_NAME\nZ1,OAK\n"])
    def test_an_unknown_file_is_refused_with_what_is_understood(self, tmp_path, text):
        path = tmp_path / "other.csv"
        path.write_text(text)

        with pytest.raises(Unreadable) as refusal:
            organisations.read(path)

        for register in registers.REGISTERS:
            assert register.name in str(refusal.value)

    def test_a_missing_file_is_refused(self):
        with pytest.raises(Unreadable, match="No such file"):
            organisations.read(Path("nowhere.csv"))

    def test_only_an_administrator_may(self, tmp_path, manager, noon):
        path = tmp_path / "boards.csv"
        path.write_text(BOARDS)

        with pytest.raises(services.NotAllowed):
            organisations.take_in(organisations.read(path), actor=manager, at=noon)


class TestCommand:
    def test_takes_files_in_any_order_and_reports(self, db, tmp_path):
        files = []
        for name, text in ALL.items():
            (tmp_path / name).write_text(text)
            files.append(str(tmp_path / name))

        first = CliRunner().invoke(main, ["import", "organisations", *files])
        second = CliRunner().invoke(main, ["import", "organisations", *files])

        assert first.exit_code == second.exit_code == 0, first.output
        # The board came first, so that the trust with its other code lies in it.
        assert places_above("RZ1")[-1] == "NHS Woodland Integrated Care Board"
        assert "line 5 left out: U90002 stands on line 4 already" in first.output
        summaries = [line for line in second.output.splitlines() if "as before" in line]
        assert len(summaries) == 6
        assert all("0 new, 0 changed; localities 0 new, 0 changed" in line for line in summaries)

    def test_goes_on_after_a_file_it_does_not_understand_and_says_so_at_the_end(self, db, tmp_path):
        (tmp_path / "other.csv").write_text("a,b\n1,2\n")
        (tmp_path / "boards.csv").write_text(BOARDS)

        answer = CliRunner().invoke(
            main, ["import", "organisations", str(tmp_path / "other.csv"), str(tmp_path / "boards.csv")]
        )

        assert answer.exit_code == 1
        assert "none of the registers that are understood" in answer.output
        assert Locality.objects.filter(code="QZ1").exists()


def test_costs_the_same_number_of_queries_for_many_rows(take, django_assert_max_num_queries):
    header, line = PRACTICES.splitlines()[:2]
    many = "\n".join([header, *(line.replace("Z00001", f"Z{number:05}") for number in range(400))])

    with django_assert_max_num_queries(25):
        report = take(many)

    assert report.taken.new_organisations == 400
