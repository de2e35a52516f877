"""The report of a project: what is drafted, what is written, what is a gap, and the documents of it."""

from datetime import date, timedelta
from io import BytesIO

import docx
import pytest
from django.urls import reverse
from docx.oxml.ns import qn
from pypdf import PdfReader

from learnonce.base import audit
from learnonce.base.sharing import Tier
from learnonce.improvement import queries, services
from learnonce.improvement.models import Force, Judgement, Mark, Project, ProjectMeasure, ReportSection
from learnonce.improvement.queries.reports import board
from learnonce.improvement.views.board_papers import FIRST_ONES
from tests.factories import lessons, measures, people, practice, projects
from tests.factories.people import LONG_AGO

FIRST = date(2025, 1, 6)
CALLS = [40, 43, 38, 44, 41, 39, 45, 37, 42, 40, 44, 38, 27, 29, 25, 28, 26, 30, 27]
FELL = "Since 31 March, repeat calls have really fallen, from about 41 to about 27 a week"
# SQUIRE 2.0 (Ogrinc et al. 2016), table 1, in its order.
SQUIRE = [
    "Title",
    "Abstract",
    "Problem description",
    "Available knowledge",
    "Rationale",
    "Specific aims",
    "Context",
    "Intervention(s)",
    "Study of the intervention(s)",
    "Measures",
    "Analysis",
    "Ethical considerations",
    "Results",
    "Summary",
    "Interpretation",
    "Limitations",
    "Conclusions",
    "Funding",
]


@pytest.fixture
def bare(reception):
    return projects.project(reception)


@pytest.fixture
def as_manager(manager, browser):
    return manager, browser(manager)


@pytest.fixture
def calls(reception):
    """Repeat calls a week, which fell when a change began after twelve weeks."""
    row = measures.measure(reception, unit="repeat calls", chart="i", wanted="DOWN", target=30)
    measures.weeks(row, CALLS, first=FIRST)
    Mark.objects.create(
        measure=row, on=FIRST + timedelta(weeks=12), kind="START", text="The texts", made_at=LONG_AGO
    )
    return row


@pytest.fixture
def rich(reception, calls):
    """A project with something of everything, seen by its locality."""
    row = projects.project(
        reception, why="About 41 second calls a week.", how_much="A third fewer", tier=Tier.LOCALITY
    )
    projects.driver(row)
    projects.driver(row, "A text the same day", level=2)
    change = projects.change(row, state="ADOPTED")
    projects.cycle(change, state="ACTED", learned="The word query is ours", decision_why="Use a template")
    asked = change.cycles.get().predictions.get()
    asked.came, asked.found = "NOT", "As many as before"
    asked.save()
    Force.objects.create(
        project=row, kind="HINDERS", what="No time at eight", strength=4, action="Start at ten"
    )
    ProjectMeasure.objects.create(project=row, measure=calls)
    return row


def drawn(row):
    services.draw_chart(measure_id=row.pk, at=LONG_AGO)


def report(row, actor, **options):
    return queries.report(project_id=row.pk, actor=actor, **options)


def section(row, actor, key):
    return next(one for one in report(row, actor).sections if one.key == key)


def said(one):
    return "\n".join([*(block.text for block in one.blocks), *(str(block.rows) for block in one.blocks)])


def write(row, actor, noon, *, key="ethics", text="The partners looked at it.", seen=0, **more):
    services.write_section(project_id=row.pk, key=key, text=text, seen=seen, actor=actor, at=noon, **more)


class TestReport:
    @pytest.mark.parametrize("which", ["bare", "rich"])
    def test_every_section_of_squire_stands_in_order_with_words_or_a_gap(self, which, amina, request):
        found = report(request.getfixturevalue(which), amina)

        assert [one.title for one in found.sections] == SQUIRE
        assert [one.title for _, _, each in found.groups for one in each] == SQUIRE
        for one in found.sections:
            assert bool(one.blocks) != (one.state == "gap")
            assert one.gap_words.startswith("Not written yet: ")

    def test_what_nobody_said_is_a_gap_and_never_invented(self, bare, rich, amina):
        gaps = [one.key for one in report(bare, amina).sections if one.state == "gap"]

        assert gaps == [
            *(
                "problem",
                "knowledge",
                "rationale",
                "interventions",
                "study",
                "measures",
                "analysis",
                "ethics",
            ),
            *("results", "summary", "interpretation", "limitations", "conclusions", "funding"),
        ]
        left = [one.key for one in report(rich, amina).sections if one.state == "gap"]
        assert left == ["knowledge", "ethics", "conclusions", "funding"]

    def test_is_drafted_from_what_is_there(self, rich, amina):
        parts = {
            "problem": "About 41 second calls a week.",
            "rationale": "A text the same day",
            "aims": "By how much: A third fewer.",
            "context": "No time at eight",
            "interventions": "A third fewer. Not as we predicted. As many as before.",
            "measures": "Lower is better; target 30",
            "analysis": "Making Data Count",
            "results": FELL,
            "interpretation": "Of 1 prediction, 0 came as expected.",
            "limitations": "It was done in one place",
        }
        for key, words in parts.items():
            one = section(rich, amina, key)
            assert words in said(one), key
            assert one.state == "drafted"
        assert "The middle line and the limits come from 12 readings" in said(
            section(rich, amina, "analysis")
        )
        assert "95 % interval: between" in said(section(rich, amina, "results"))

    def test_tells_nobody_what_they_may_not_see(self, rich, bare, alder, stranger):
        near = people.actor("Rhys Morgan", team=people.team(people.practice("Oak", locality=alder)))

        assert report(bare, near) is None
        assert report(rich, stranger) is None
        found = report(rich, near)
        assert found.measures == ()  # the measure is the team's own
        assert "repeat calls" not in "".join(said(one) for one in found.sections)

    def test_small_numbers_stay_at_home(self, rich, calls, alder, amina):
        near = people.actor("Rhys Morgan", team=people.team(people.practice("Oak", locality=alder)))
        calls.audience = [*calls.audience, f"l:{alder.pk}"]
        calls.save()
        change = rich.changes.get()
        for name in ("Ann", "Ben", "Cem"):
            Judgement.objects.create(
                change=change,
                person_id=people.person(name).pk,
                at=LONG_AGO,
                **dict.fromkeys(("realistic", "acceptable", "sustainable", "owned"), 4),
            )
        assert FELL in said(section(rich, near, "results"))
        assert "4 (4 to 4)" in said(section(rich, amina, "results"))
        assert "4 (4 to 4)" not in said(section(rich, near, "results"))  # three people: fewer than five
        table = section(rich, amina, "results").blocks[-1].rows
        assert [len(row) for row in table] == [8, 8]
        assert table[1][5:7] == ("not shown", "not shown")  # nobody has said yet whom it helps

        calls.readings.filter(on=FIRST).update(amount=3)

        assert "too small to be shown" in said(section(rich, near, "results"))
        assert "repeat calls have" not in said(section(rich, near, "results"))
        assert "repeat calls have" in said(section(rich, amina, "results"))

    def test_single_cases_stay_at_home(self, rich, calls, amina):
        calls.data, calls.chart = "TIME_BETWEEN", "t"
        calls.save()

        assert "too small to be shown" in queries.board(project_id=rich.pk, actor=amina).in_words[0].sentence

    def test_costs_the_same_however_much_there_is(self, rich, calls, amina, django_assert_max_num_queries):
        change = rich.changes.get()
        for number in range(2, 22):
            projects.cycle(change, number=number, state="ACTED")
        for number in range(11):
            more = measures.measure(calls.team, title=f"Measure {number}")
            measures.weeks(more, CALLS, first=FIRST)
            ProjectMeasure.objects.create(project=rich, measure=more)

        with django_assert_max_num_queries(24):
            assert len(report(rich, amina, pictures=True).measures) == 12


class TestWrite:
    def test_takes_the_place_of_the_draft_and_stays_when_numbers_change(self, rich, calls, amina, noon):
        write(rich, amina, noon, key="results", text="It fell as we had hoped.")
        measures.weeks(calls, [80, 90], first=FIRST + timedelta(weeks=20))

        one = section(rich, amina, "results")

        assert one.state == "written"
        assert one.blocks[0].text == "It fell as we had hoped."
        assert "Repeat calls" in said(one)  # the chart goes on below
        assert one.by == "Amina Okafor"
        entry = audit.history(("project", rich.pk))[-1]
        assert (entry.verb, entry.facts["section"]) == ("project.report_written", "results")
        assert "hoped" not in str(entry.facts)

    def test_without_words_it_is_drafted_again(self, rich, amina, noon):
        write(rich, amina, noon, key="aims", text="Ours")
        write(rich, amina, noon, key="aims", text="  ", seen=1)

        assert section(rich, amina, "aims").state == "drafted"

    def test_names_of_who_wrote_stay_at_home(self, rich, alder, amina, noon):
        near = people.actor("Rhys Morgan", team=people.team(people.practice("Oak", locality=alder)))
        write(rich, amina, noon)

        assert section(rich, near, "ethics").by == ""
        assert said(section(rich, near, "ethics")).startswith("The partners looked at it.")

    def test_never_writes_over_what_somebody_else_saved(self, rich, amina, noon):
        write(rich, amina, noon, text="Mine")

        with pytest.raises(services.Changed) as other:
            write(rich, amina, noon, text="Also mine", seen=0)

        assert (other.value.theirs, other.value.version) == ("Mine", 1)
        assert ReportSection.objects.get().text == "Mine"
        write(rich, amina, noon, text="Both", seen=other.value.version)
        assert ReportSection.objects.get().version == 2

    def test_refuses_what_names_somebody_what_is_too_long_and_what_is_no_section(self, rich, amina, noon):
        with pytest.raises(services.HeldBack):
            write(rich, amina, noon, text="Mrs Hartley was asked.")
        with pytest.raises(services.HeldBack):
            write(rich, amina, noon, text="Patient 999 000 0018 was asked.")
        with pytest.raises(services.NotReady, match="8,000 characters"):
            write(rich, amina, noon, text="x" * 8_001)
        with pytest.raises(services.NotReady, match="no such section"):
            write(rich, amina, noon, key="acknowledgements")
        assert not ReportSection.objects.exists()

    def test_is_for_the_team(self, rich, bare, alder, stranger, noon):
        near = people.actor("Rhys Morgan", team=people.team(people.practice("Oak", locality=alder)))

        with pytest.raises(services.NotAllowed):
            write(rich, near, noon)
        with pytest.raises(Project.DoesNotExist):
            write(bare, stranger, noon)

    def test_a_name_let_through_is_looked_at_before_more_see_it(self, bare, amina, noon):
        ReportSection.objects.create(project=bare, key="ethics", text="Mrs Hartley agreed", written_at=noon)

        with pytest.raises(services.HeldBack):
            services.reach_of_project(project_id=bare.pk, tier=Tier.LOCALITY, actor=amina, at=noon)

    def test_begins_with_what_was_noticed_for_those_who_may_read_it(self, reception, amina, noon):
        noticing = practice.noticing(reception, text="They ring twice.")
        row = projects.project(
            reception, why="It annoys.", about_kind="noticing", about_id=noticing.pk, tier=Tier.LOCALITY
        )

        found = queries.section_to_write(project_id=row.pk, key="problem", actor=amina)

        assert found.begins.endswith("They ring twice.")
        assert "They ring twice." not in said(section(row, amina, "problem"))


class TestDocuments:
    def pdf(self, client, row):
        answer = client.get(reverse("improvement:report_pdf", args=[row.pk]))
        assert answer["Content-Type"] == "application/pdf"
        return PdfReader(BytesIO(answer.content))

    def test_the_pdf_is_tagged_and_says_it_all_in_order(self, rich, calls, amina, browser):
        drawn(calls)
        reader = self.pdf(browser(amina), rich)

        text = " ".join(" ".join(page.extract_text().split()) for page in reader.pages)
        places = [text.index(f" {title} ", 20) for title in ("Abstract", "Rationale", "Analysis", "Funding")]
        assert places == sorted(places)
        assert FELL in text
        assert "Not written yet: who paid for it" in text
        assert f"/projects/{rich.pk}/report/funding" in text.replace(" ", "")
        assert "Drafted from the project." in text
        assert reader.metadata.title == rich.title
        assert reader.trailer["/Root"]["/Lang"] == "en-GB"
        assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
        tags = tagged(reader)
        assert [name for name, _ in tags if name in {"/H1", "/H2"}] == ["/H1", *["/H2"] * 6]
        assert len([name for name, _ in tags if name == "/H3"]) == len(SQUIRE)
        assert "/TH" in [name for name, _ in tags]
        assert any(FELL in alt for name, alt in tags if name == "/Figure")

    def test_the_word_document_has_headings_tables_with_heads_and_told_pictures(
        self, rich, calls, amina, browser
    ):
        drawn(calls)
        answer = browser(amina).get(reverse("improvement:report_docx", args=[rich.pk]))
        document = docx.Document(BytesIO(answer.content))

        heads = [
            (one.style.name, one.text) for one in document.paragraphs if one.style.name.startswith("Heading")
        ]
        assert [text for style, text in heads if style == "Heading 2"] == SQUIRE
        assert len([text for style, text in heads if style == "Heading 1"]) == 6
        assert document.core_properties.title == rich.title
        assert all(table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None for table in document.tables)
        (shape,) = document.inline_shapes
        assert FELL in shape._inline.docPr.get("descr")
        assert "Not written yet: who paid for it" in "\n".join(one.text for one in document.paragraphs)

    def test_while_charts_are_drawn_it_says_how_far(self, rich, calls, amina, browser):
        page = browser(amina)
        address = reverse("improvement:report_pdf", args=[rich.pk])

        waiting = page.get(address).text
        assert "0 of 1 charts drawn" in " ".join(waiting.split())
        assert "<html" not in page.get(address, headers={"HX-Request": "true"}).text
        without = PdfReader(BytesIO(page.get(f"{address}?now").content))
        assert "was not drawn yet" in "".join(one.extract_text() for one in without.pages)
        drawn(calls)
        assert page.get(address, headers={"HX-Request": "true"})["HX-Redirect"] == address
        assert page.get(address).content.startswith(b"%PDF")

    def test_bad_letters_and_long_words_break_nothing(self, bare, amina, browser):
        bare.title = "A #[] $x$ *bold* \\ “quote” " + "long " * 20
        bare.aim = "漢字 🙂 <b>&amp;</b> #set page()" + "w" * 200
        bare.save()

        reader = self.pdf(browser(amina), bare)

        assert "#[] $x$ *bold*" in reader.pages[0].extract_text()


class TestPages:
    def test_the_page_costs_the_same_however_much_there_is(
        self, rich, amina, browser, django_assert_max_num_queries
    ):
        page = browser(amina)
        with django_assert_max_num_queries(28):  # four of them for the session, and jobs for charts
            assert page.get(reverse("improvement:report", args=[rich.pk])).status_code == 200

    def test_writing_is_refused_with_both_texts_in_view(self, rich, amina, noon, browser):
        write(rich, amina, noon, text="Theirs")
        address = reverse("improvement:write_section", args=[rich.pk, "ethics"])

        answer = browser(amina).post(address, {"text": "Mine", "seen": "0"})

        assert answer.status_code == 409
        assert "Theirs" in answer.text
        assert 'name="seen" value="1"' in answer.text
        assert browser(amina).post(address, {"text": "Mine", "seen": "1"}).status_code == 302
        assert browser(amina).post(address, {"text": "Mine", "seen": "x"}).status_code == 422
        assert browser(amina).get(address.replace("ethics", "nonsense")).status_code == 404

    def test_writing_begins_with_the_draft_when_asked(self, rich, amina, browser):
        address = reverse("improvement:write_section", args=[rich.pk, "problem"])

        assert "About 41 second calls a week.</textarea>" in browser(amina).get(f"{address}?begin").text
        assert "About 41 second calls a week.</textarea>" not in browser(amina).get(address).text


class TestBoard:
    def pdf(self, client, route, *arguments):
        answer = client.get(reverse(f"improvement:{route}", args=arguments))
        assert answer["Content-Type"] == "application/pdf"
        return PdfReader(BytesIO(answer.content))

    def test_says_the_sentence_the_signs_the_decision_and_what_is_asked(
        self, rich, calls, amina, noon, browser
    ):
        write(rich, amina, noon, key="asked", text="An hour a week for the desk.")
        drawn(calls)

        it = queries.board(project_id=rich.pk, actor=amina)
        reader = self.pdf(browser(amina), "board_pdf", rich.pk)

        assert it.measures[0].sentence.startswith(FELL)
        assert it.decided[0].startswith("Reception texts the patient the same day. Adopted, ")
        assert it.asked == "An hour a week for the desk."
        text = " ".join(reader.pages[0].extract_text().split())
        for words in (
            FELL,
            "Getting better: lower",
            "Adopted",
            "An hour a week for the desk.",
            "(target 30)",
        ):
            assert words in text
        assert len(reader.pages) == 1
        assert any(FELL in alt for name, alt in tagged(reader) if name == "/Figure")

    def test_with_twelve_measures_it_is_still_one_page(self, rich, calls, amina, browser):
        for number in range(11):
            more = measures.measure(calls.team, title=f"Measure {number}", wanted="UP")
            measures.weeks(more, CALLS, first=FIRST)
            ProjectMeasure.objects.create(project=rich, measure=more)
            drawn(more)
        drawn(calls)

        reader = self.pdf(browser(amina), "board_pdf", rich.pk)

        assert len(reader.pages) == 1
        assert "Measure 10: " in " ".join(reader.pages[0].extract_text().split())
        assert len([name for name, alt in tagged(reader) if name == "/Figure"]) == 6

    def test_no_sign_says_more_than_the_sentence(self, rich, calls, amina, browser):
        calls.readings.filter(on__gte=FIRST + timedelta(weeks=4)).delete()
        drawn(calls)

        text = " ".join(self.pdf(browser(amina), "board_pdf", rich.pk).pages[0].extract_text().split())

        assert "Too early to tell" in text
        assert "Ordinary ups and downs" not in text

    def test_small_numbers_are_not_for_a_board(self, rich, calls, amina, browser):
        calls.readings.filter(on=FIRST).update(amount=3)

        it = queries.board(project_id=rich.pk, actor=amina)

        assert it.drawn == ()
        assert "too small to be shown" in it.in_words[0].sentence
        assert (
            "repeat calls have" not in browser(amina).get(reverse("improvement:board", args=[rich.pk])).text
        )

    def test_of_a_place_it_has_what_the_reader_may_see_by_name(self, rich, bare, reception, noon, amina):
        oak = people.practice("Oak", locality=reception.organisation.locality)
        near = people.actor("Rhys Morgan", team=people.team(oak))
        first = projects.project(reception, aim="A shorter wait")
        over = projects.project(
            reception, aim="An old one", ended_as="REACHED", ended_at=noon - timedelta(days=400)
        )
        since = noon - timedelta(days=365)
        asked = {"organisation_id": reception.organisation_id, "since": since}

        ours = queries.place_board(**asked, actor=amina)

        assert [it.id for it in ours.projects] == [first.pk, rich.pk, bare.pk]
        assert over.pk not in [it.id for it in ours.projects]
        assert [it.id for it in queries.place_board(**asked, actor=near).projects] == [rich.pk]
        assert queries.place_board(organisation_id=987_654_321, since=since, actor=amina) is None

    def test_of_a_place_costs_the_same_however_many(self, rich, calls, amina, django_assert_max_num_queries):
        for number in range(10):
            row = projects.project(calls.team, aim=f"Aim {number}")
            projects.cycle(projects.change(row), state="ACTED")
            ProjectMeasure.objects.create(project=row, measure=calls)

        with django_assert_max_num_queries(14):
            found = queries.place_board(
                organisation_id=calls.team.organisation_id, actor=amina, since=LONG_AGO, pictures=True
            )
        assert len(found.projects) == 11

    def test_of_a_place_says_so_when_there_are_more_than_it_shows(self, calls, amina, browser):
        for number in range(board.MOST_PROJECTS + 1):
            projects.project(calls.team, aim=f"Aim {number}")
        place = calls.team.organisation_id
        page = browser(amina).get(reverse("improvement:place_board", args=[place])).text

        assert page.count('id="project-') == board.MOST_PROJECTS
        assert FIRST_ONES in page
        reader = self.pdf(browser(amina), "place_board_pdf", place)
        assert FIRST_ONES in " ".join(reader.pages[0].extract_text().split())

    def test_the_list_of_projects_leads_to_that_of_ones_place(self, rich, calls, amina, browser):
        to = reverse("improvement:place_board", args=[calls.team.organisation_id])
        assert f'href="{to}"' in browser(amina).get(reverse("improvement:projects")).text

    def test_of_a_place_is_printed_several_a_page(self, rich, bare, calls, amina, browser):
        drawn(calls)
        reader = self.pdf(browser(amina), "place_board_pdf", calls.team.organisation_id)

        text = " ".join(reader.pages[0].extract_text().split())
        assert text.count("Patients no longer ring twice") >= 2
        assert "Nothing has been counted yet." in text


class TestPoster:
    def read(self, client, row, size="a4"):
        answer = client.get(reverse("improvement:poster_pdf", args=[row.pk, size]))
        assert answer["Content-Type"] == "application/pdf"
        return PdfReader(BytesIO(answer.content))

    @pytest.mark.parametrize("paper", [("a3", 842), ("a4", 595)])
    def test_is_one_page_with_problem_change_chart_and_lesson(self, rich, calls, as_manager, paper):
        (manager, client), (size, width) = as_manager, paper
        lesson = lessons.lesson(calls.team, title="Text them the same day", stage="PUBLISHED")
        rich.made_lesson = lesson
        rich.save()
        write(rich, manager, LONG_AGO, key="conclusions", text="Reception must own it.")
        drawn(calls)

        reader = self.read(client, rich, size)

        text = " ".join(reader.pages[0].extract_text().split())
        for words in ("About 41 second calls", "Reception texts the patient", FELL, "Reception must own it."):
            assert words in text
        assert f"/lessons/{lesson.pk}" in text.replace(" ", "")
        assert len(reader.pages) == 1
        assert round(reader.pages[0].mediabox.width) == width
        figures = [alt for name, alt in tagged(reader) if name == "/Figure"]
        assert any("QR code that leads to" in alt for alt in figures)

    def test_leads_to_no_lesson_that_is_not_published(self, rich, calls, amina):
        rich.made_lesson = lessons.lesson(calls.team, stage="CAPTURED")
        rich.save()

        assert queries.poster(project_id=rich.pk, actor=amina).lesson is None

    def test_says_what_is_missing_and_prints_without(self, bare, amina, browser):
        found = queries.poster(project_id=bare.pk, actor=amina)

        assert found.missing == ("problem", "conclusions")
        assert "Not written" not in self.read(browser(amina), bare).pages[0].extract_text()
        assert browser(amina).get(reverse("improvement:poster_pdf", args=[bare.pk, "a9"])).status_code == 404

    def test_long_texts_are_cut_and_stay_on_one_page(self, bare, amina, noon, browser):
        write(bare, amina, noon, key="conclusions", text="It helps everybody. " * 300)
        bare.why, bare.aim = "Calls come twice. " * 200, "Better " * 42
        bare.save()

        assert queries.poster(project_id=bare.pk, actor=amina).problem.endswith(" …")
        assert len(self.read(browser(amina), bare).pages) == 1


def tagged(reader):
    """The tags of a PDF in order, each with its words for those who do not see it."""
    found = []

    def walk(node):
        node = node.get_object()
        if isinstance(node, list):
            for one in node:
                walk(one)
        elif isinstance(node, dict):
            if "/S" in node:
                found.append((node["/S"], str(node.get("/Alt", ""))))
            if "/K" in node:
                walk(node["/K"])

    walk(reader.trailer["/Root"]["/StructTreeRoot"]["/K"])
    return found
