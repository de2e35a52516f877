"""The registers of health organisations that can be read, each known by the names of its columns.

Where they come from is written in docs/operate/organisations.md. A register is read into the rows that
people.services.take_in understands; a line that cannot be used is kept with its number and the reason.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from learnonce.exchange.calc.capitals import as_written
from learnonce.people.services import LocalityRow, OrganisationRow

type Line = tuple[int, dict[str, str]]  # its number in the file, and what stands in its columns

ENGLAND, SCOTLAND, WALES, NORTHERN_IRELAND = "E92000001", "S92000003", "W92000004", "N92000002"
# Codes of the Office for National Statistics; the facet is that of people.calc.context.
NATIONS = {
    ENGLAND: ("England", "england"),
    SCOTLAND: ("Scotland", "scotland"),
    WALES: ("Wales", "wales"),
    NORTHERN_IRELAND: ("Northern Ireland", "ni"),
}
BOARDS_OF_PLACES = "S08"  # in Scotland; the others are national bodies with hospitals of their own
UNALLOCATED = "U"  # the register's word for practices without a network
SYSTEMS = {"EMIS": "emis", "TPP": "systmone", "INPS": "vision", "CEGEDIM": "vision", "VISION": "vision"}
_CODE = re.compile(r"[A-Za-z0-9_]{1,20}")


@dataclass(slots=True)
class Contents:
    """What was read, and what could not be. `lines` says where a code stands in the file."""

    localities: dict[str, LocalityRow] = field(default_factory=dict)
    organisations: dict[str, OrganisationRow] = field(default_factory=dict)
    problems: list[tuple[int, str]] = field(default_factory=list)
    lines: dict[str, int] = field(default_factory=dict)

    def nation(self, code: str) -> str:
        self.localities.setdefault(code, LocalityRow(code, NATIONS[code][0], "NATION", ""))
        return code

    def locality(self, row: LocalityRow) -> str:
        """The first line that names a place counts."""
        self.localities.setdefault(row.code, row)
        return row.code

    def organisation(self, number: int, row: OrganisationRow) -> None:
        if row.code in self.organisations:
            self.problems.append(
                (number, f"{row.code} stands on line {self.lines[row.code]} already; that one is kept")
            )
            return
        self.organisations[row.code] = row
        self.lines[row.code] = number


@dataclass(frozen=True, slots=True)
class Register:
    """One kind of file. `order`: those with a lower number are needed by those with a higher one."""

    name: str
    columns: tuple[str, ...]
    order: int
    read: Callable[[Sequence[Line], Contents], None]
    codes: tuple[str, ...]  # columns that must hold a code
    names: tuple[str, ...]  # columns that must hold a name


def contents(register: Register, lines: Iterable[Line]) -> Contents:
    """The usable lines of a file as rows."""
    found = Contents()
    usable: list[Line] = []
    for number, line in lines:
        if reason := _unusable(register, line):
            found.problems.append((number, reason))
        else:
            usable.append((number, line))
    register.read(usable, found)
    return found


def _unusable(register: Register, line: dict[str, str]) -> str:
    for column in register.codes:
        if not _CODE.fullmatch(line[column]):
            return f"{column} is not a code: {line[column][:40]!r}" if line[column] else f"{column} is empty"
    for column in register.names:
        if not line[column]:
            return f"{column} is empty"
        if len(line[column]) > 120:  # noqa: PLR2004  as long as a locality's name may be
            return f"{column} is longer than 120 letters"
    return ""


def _region(found: Contents, line: dict[str, str], code: str, name: str) -> str:
    return found.locality(LocalityRow(line[code], as_written(line[name]), "REGION", found.nation(ENGLAND)))


def _practices(lines: Sequence[Line], found: Contents) -> None:
    """England: region, board, part of the board, network, practice.

    A network may reach over the border of a part; it is placed where most of its practices are.
    """
    homes: dict[str, Counter[str]] = defaultdict(Counter)
    for _number, line in lines:
        homes[line["PCN_CODE"]][line["SUB_ICB_LOCATION_CODE"]] += 1
    for number, line in lines:
        region = _region(found, line, "REGION_CODE", "REGION_NAME")
        board = found.locality(LocalityRow(line["ICB_CODE"], as_written(line["ICB_NAME"]), "BOARD", region))
        part = found.locality(
            LocalityRow(
                line["SUB_ICB_LOCATION_CODE"], as_written(line["SUB_ICB_LOCATION_NAME"]), "PLACE", board
            )
        )
        found.organisation(
            number,
            OrganisationRow(
                code=line["GP_CODE"],
                name=as_written(line["GP_NAME"]),
                kind="PRACTICE",
                locality_codes=(part if line["PCN_CODE"] == UNALLOCATED else line["PCN_CODE"],),
                context={"nation": "england", **_system(line["SUPPLIER"])},
            ),
        )
    for _number, line in lines:
        code = line["PCN_CODE"]
        if code != UNALLOCATED:
            home = min(homes[code], key=lambda part: (-homes[code][part], part))
            found.locality(LocalityRow(code, as_written(line["PCN_NAME"]), "CLUSTER", home))


def _system(supplier: str) -> dict[str, str]:
    """The clinical system of a supplier. Where two are named, the first is the record system."""
    name = supplier.partition("/")[0].strip().upper()
    return {"clinical_system": SYSTEMS.get(name, "other")} if name else {}


def _boards_of_england(lines: Sequence[Line], found: Contents) -> None:
    for number, line in lines:
        region = _region(found, line, "REGION_CODE", "REGION_NAME")
        name = as_written(line["ICB_NAME"])
        code = found.locality(
            LocalityRow(line["ICB_CODE"], name, "BOARD", region, other_code=line["ONS_CODE_2022"])
        )
        found.organisation(
            number, OrganisationRow(code, name, "BOARD", (code,), context={"nation": "england"})
        )


def _networks(lines: Sequence[Line], found: Contents) -> None:
    for number, line in lines:
        code = line["PCN_CODE"]
        if code == UNALLOCATED:
            continue
        if code in found.localities:
            found.problems.append(
                (number, f"{code} stands on line {found.lines[code]} already; that one is kept")
            )
            continue
        found.lines[code] = number
        found.locality(
            LocalityRow(
                code, as_written(line["PCN_NAME"]), "CLUSTER", line["ICB_CODE"], anywhere_in_parent=True
            )
        )


def _trusts(lines: Sequence[Line], found: Contents) -> None:
    """Trusts lie in their main board where it is known, else in their region, else in England."""
    for number, line in lines:
        england = found.nation(ENGLAND)
        places = [line["main_icb_ons_code"]]
        if line["nhs_region21_nhs_code"] and line["nhs_region21_name"]:
            places.append(_region(found, line, "nhs_region21_nhs_code", "nhs_region21_name"))
        name = as_written(line["trust_name"])
        found.organisation(
            number,
            OrganisationRow(
                code=line["trust_code"],
                name=name,
                kind=_kind_of_trust(name),
                locality_codes=tuple(filter(None, [*places, england])),
                is_open=line["status"].lower() != "closed",
                context={"nation": "england"},
            ),
        )


def _kind_of_trust(name: str) -> str:
    if "Ambulance" in name:
        return "OTHER"
    return "COMMUNITY" if "Community" in name and "Hospital" not in name else "HOSPITAL"


def _boards_elsewhere(lines: Sequence[Line], found: Contents) -> None:
    nations = {name: code for code, (name, _facet) in NATIONS.items()}
    for number, line in lines:
        nation = nations.get(line["nation"])
        if nation is None:
            found.problems.append((number, f"{line['nation']!r} is not one of {', '.join(nations)}"))
            continue
        name = as_written(line["name"])
        other = line["ods_code"]
        code = found.locality(
            LocalityRow(line["code"], name, "BOARD", found.nation(nation), other_code=other)
        )
        found.organisation(
            number,
            OrganisationRow(other or code, name, "BOARD", (code,), context={"nation": NATIONS[nation][1]}),
        )


def _hospitals_of_scotland(lines: Sequence[Line], found: Contents) -> None:
    for number, line in lines:
        board = as_written(line["hb19_name"])
        code = found.locality(
            LocalityRow(
                line["hb19_code"],
                f"NHS {board}" if line["hb19_code"].startswith(BOARDS_OF_PLACES) else board,
                "BOARD",
                found.nation(SCOTLAND),
            )
        )
        found.organisation(
            number,
            OrganisationRow(
                code=line["scotland_hospital24_code"],
                name=as_written(line["scotland_hospital24_name"]),
                kind="HOSPITAL",
                locality_codes=(code,),
                context={"nation": "scotland"},
            ),
        )


REGISTERS = (
    Register(
        name="general practices of England",
        columns=(
            "GP_CODE", "GP_NAME", "SUPPLIER", "PCN_CODE", "PCN_NAME", "SUB_ICB_LOCATION_CODE",
            "SUB_ICB_LOCATION_NAME", "ICB_CODE", "ICB_NAME", "REGION_CODE", "REGION_NAME",
        ),
        order=3,
        read=_practices,
        codes=("GP_CODE", "PCN_CODE", "SUB_ICB_LOCATION_CODE", "ICB_CODE", "REGION_CODE"),
        names=("GP_NAME", "PCN_NAME", "SUB_ICB_LOCATION_NAME", "ICB_NAME", "REGION_NAME"),
    ),
    Register(
        name="integrated care boards of England",
        columns=("ICB_CODE", "ICB_NAME", "REGION_CODE", "REGION_NAME", "ONS_CODE_2022"),
        order=1,
        read=_boards_of_england,
        codes=("ICB_CODE", "REGION_CODE", "ONS_CODE_2022"),
        names=("ICB_NAME", "REGION_NAME"),
    ),
    Register(
        name="primary care networks of England",
        columns=("PCN_CODE", "PCN_NAME", "ICB_CODE"),
        order=2,
        read=_networks,
        codes=("PCN_CODE", "ICB_CODE"),
        names=("PCN_NAME",),
    ),
    Register(
        name="NHS trusts of England",
        columns=(
            "trust_code", "trust_name", "status", "nhs_region21_nhs_code", "nhs_region21_name",
            "main_icb_ons_code",
        ),
        order=4,
        read=_trusts,
        codes=("trust_code",),
        names=("trust_name",),
    ),
    Register(
        name="boards of Scotland, Wales and Northern Ireland",
        columns=("nation", "code", "name", "ods_code"),
        order=1,
        read=_boards_elsewhere,
        codes=("code",),
        names=("name",),
    ),
    Register(
        name="hospitals of Scotland",
        columns=("scotland_hospital24_code", "scotland_hospital24_name", "hb19_code", "hb19_name"),
        order=4,
        read=_hospitals_of_scotland,
        codes=("scotland_hospital24_code", "hb19_code"),
        names=("scotland_hospital24_name", "hb19_name"),
    ),
)  # fmt: skip


def register_with(columns: Iterable[str]) -> Register | None:
    """The register whose columns are all there; the one with the most, where several are."""
    there = set(columns)
    fitting = [register for register in REGISTERS if there.issuperset(register.columns)]
    return max(fitting, key=lambda register: len(register.columns), default=None)
