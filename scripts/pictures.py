"""Takes the pictures of README and docs from the running product. Called by `make docs`."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlencode
from urllib.request import urlopen

from jinja2 import Environment, FileSystemLoader
from playwright.sync_api import Page, sync_playwright

from learnonce.improvement.calc import captions, charting, choosing, drawing, periods, placing, side_pictures
from learnonce.improvement.calc.spc.icons import Wanted
from learnonce.improvement.calc.spc.lines import Kind

PORT = 8765
ADDRESS = f"http://127.0.0.1:{PORT}"
FOLDER = Path("docs/pictures")
PATIENCE = 600  # seconds until the demonstration must have started
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]
PROBLEM = "Patients ring twice because nobody tells them their repeat prescription was queried"


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    charts()
    funnel()
    with tempfile.TemporaryDirectory() as home:
        os.chmod(home, 0o755)  # noqa: S103, PTH101  the database runs as another user when we are root
        demo = subprocess.Popen(
            [sys.executable, "-m", "learnonce.cli", "demo", "--port", str(PORT)],
            env={**os.environ, "LEARNONCE_HOME": home},
        )
        try:
            wait(demo)
            take()
        finally:
            demo.terminate()
            demo.wait(timeout=60)


# Made-up numbers for docs/charts.md: twelve weeks of ordinary ups and downs, then seven since a change.
AT_REST = (40, 43, 38, 44, 41, 39, 45, 37, 42, 40, 44, 38)
FALLEN = (27, 29, 25, 28, 26, 30, 27)
GOES_ON = (41, 38, 44, 40, 43, 39, 42)


def charts() -> None:
    """Charts as the product draws them, without a browser."""
    import vl_convert

    first = date(2025, 1, 6)
    for name, since in (("chart-changed", FALLEN), ("chart-no-sign", GOES_ON)):
        amounts = tuple(map(float, AT_REST + since))
        days = tuple(first + timedelta(weeks=week) for week in range(len(amounts)))
        began = days[len(AT_REST)]
        asked = charting.Question(
            kind=Kind.I, days=days, amounts=amounts, wanted=Wanted.LOWER, target=30.0, began=began
        )
        answer = charting.answer(asked)
        named = captions.Named(
            title="Repeat calls",
            unit="repeat calls",
            out_of_unit="",
            per=1,
            data=choosing.COUNT,
            interval=periods.WEEK,
            has_out_of=False,
        )
        spec = drawing.spec(
            answer,
            [drawing.Flag(began, 1, starts=True)],
            unit=captions.unit(named),
            size=drawing.WIDE,
            stated=captions.stated(answer, named),
        )
        (FOLDER / f"{name}.svg").write_text(vl_convert.vegalite_to_svg(spec) + "\n")


# Made-up years of twelve places for docs/charts.md: missed of all appointments, the place in view first.
PLACES = (
    *((1010, 8400), (390, 3100), (1630, 13_200), (700, 6100), (205, 1900), (1240, 9900)),
    *((880, 7200), (1150, 6000), (460, 3900), (1370, 11_500), (290, 4300), (640, 5200)),
)


def funnel() -> None:
    """Several places as their page draws them, without a browser: its template and its looks."""
    missed, of = zip(*PLACES, strict=True)
    found = placing.place(missed, of, data=choosing.PROPORTION, per=1)
    drawn = side_pictures.funnel(found, "ABCDEFGHIJKL", 0, width=680, height=400)
    templates = Environment(
        loader=FileSystemLoader("learnonce/improvement/jinja2"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    macros = templates.get_template("improvement/_side_pictures.jinja").module
    svg = str(macros.funnel(drawn, "funnel", placing.sentence(found), "appointments", ""))
    size = f'width="{drawn.width}" height="{drawn.height}" font-family="Arial, sans-serif"'
    svg = svg.replace("<svg ", f"<svg {size} ", 1).replace(
        "<title", f"<style>{looks()}</style>\n    <title", 1
    )
    (FOLDER / "funnel.svg").write_text(svg + "\n")


def looks() -> str:
    """The rules of the style sheet for such pictures, with its colours filled in."""
    sheet = Path("learnonce/ui/static/build/learnonce.css").read_text()
    colours = dict(re.findall(r"(--lo-[a-z-]+):\s*([^;}]+)", sheet))
    rules = re.findall(r"\.lo-(?:funnel_|small__tick)[^{}]*\{[^}]*\}", sheet)
    return re.sub(r"var\((--lo-[a-z-]+)\)", lambda found: colours[found[1]], "".join(rules))


def wait(demo: subprocess.Popen) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if demo.poll() is not None:
            sys.exit("The demonstration did not start.")
        try:
            with urlopen(f"{ADDRESS}/readyz", timeout=5):  # noqa: S310  our own address
                return
        except (URLError, OSError):
            time.sleep(1)
    sys.exit("The demonstration took too long to start.")


def take() -> None:
    with sync_playwright() as playwright:
        without_windows = shutil.which("chromium-headless-shell")
        program = os.environ.get("CHROMIUM") or without_windows or "/usr/bin/chromium"
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        desk = browser.new_page(viewport={"width": 1100, "height": 760})
        desk.goto(ADDRESS)
        picture(desk, "first-page")
        desk.get_by_role("button", name=re.compile("^Helen")).click()
        desk.goto(f"{ADDRESS}/find?{urlencode({'q': PROBLEM})}")
        picture(desk, "answers")
        desk.get_by_role("link", name=re.compile("^Tell the patient the same day")).first.click()
        desk.wait_for_url("**/lessons/*")
        picture(desk, "lesson")
        desk.goto(desk.url.partition("?")[0] + "/lineage")
        picture(desk, "lineage")
        desk.goto(desk.url.removesuffix("/lineage") + "/measured")
        desk.wait_for_load_state("networkidle")
        desk.locator("figure", has=desk.locator(".lo-forest")).screenshot(path=FOLDER / "forest.png")
        take_project(desk)
        phone = browser.new_page(viewport={"width": 390, "height": 844})
        phone.goto(ADDRESS)
        phone.get_by_role("button", name=re.compile("^Amina")).click()
        phone.goto(f"{ADDRESS}/notice")
        phone.get_by_label("Say it in your own words").fill(
            "Carers get missed: nobody here knows who looks after somebody."
        )
        phone.get_by_label("Say it in your own words").press("End")
        phone.wait_for_timeout(1500)
        picture(phone, "notice")
        browser.close()


def take_project(desk: Page) -> None:
    """The page of a project, tall enough for its first chart."""
    desk.set_viewport_size({"width": 1100, "height": 1850})
    desk.goto(f"{ADDRESS}/projects")
    desk.get_by_role("link", name=re.compile("^Nobody rings twice")).click()
    desk.wait_for_url("**/projects/*")
    while not desk.locator(".lo-chart__picture img").count():  # the worker draws it
        desk.wait_for_timeout(2000)
        desk.reload()
    picture(desk, "project")


def picture(page: Page, name: str) -> None:
    page.wait_for_load_state("networkidle")
    page.screenshot(path=FOLDER / f"{name}.png")


if __name__ == "__main__":
    main()
