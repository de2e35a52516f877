"""A person who is everywhere is erased, and nothing anywhere tells of them: every table, column and file."""

import email.utils
import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from allauth.account.models import EmailAddress
from django.apps import apps
from django.contrib.postgres.fields import ArrayField
from django.core.cache import cache
from django.core.mail import EmailMessage
from django.core.management import call_command
from django.db import IntegrityError, connection, models, transaction
from django.test import Client
from psycopg import sql
from pypdf import PdfReader

from learnonce.attachments import services as attachments
from learnonce.attachments.models import Attachment
from learnonce.base import audit, tasks
from learnonce.base.keeping import DELETE, Detach, holdings
from learnonce.config.home import database_folder
from learnonce.exchange.whole import writing
from learnonce.lessons import services as lessons
from learnonce.lessons.models import Lesson
from learnonce.matching import services as matching
from learnonce.people import queries as people
from learnonce.people.models import Person
from learnonce.records import services
from learnonce.records.models import Erasure, Hold, Mention
from tests.attachments import making
from tests.factories import people as factory
from tests.matrix.world import build
from tests.upgrade.make import more

NUMBER = 734_501_998  # found nowhere else
NAME = "Barnaby Quillfeather"
ADDRESS = "barnaby.q@quillfeather.example"
# Whatever could tell of them: name and address also as stems of words in the index.
TRACES = (str(NUMBER), "barnab", "quillfeath")
NOT_USED = {"people.Person_groups", "people.Person_user_permissions"}
NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


@pytest.fixture
def home(tmp_path, settings):
    """A home folder of its own, and what the database server writes into its log from now on."""
    logs = database_folder(settings.HOME) / "postgres.log"
    written = logs.stat().st_size if logs.exists() else 0
    settings.HOME, settings.MEDIA_ROOT = tmp_path / "home", tmp_path / "home" / "files"
    settings.HOME.mkdir()

    def look():
        if logs.exists():
            (settings.HOME / "postgres.log").write_bytes(logs.read_bytes()[written:])
        return traces_in_files(settings.HOME)

    return look


@pytest.fixture
def outbox(home, settings):
    settings.OUTBOX = settings.HOME / "outbox"
    settings.MAILERS = {
        "default": {
            "BACKEND": "django.core.mail.backends.filebased.EmailBackend",
            "OPTIONS": {"file_path": settings.OUTBOX},
        }
    }
    return settings.OUTBOX


@pytest.fixture
def barnaby(transactional_db, outbox):
    """In the middle of a world where every kind of thing exists, they have a part in one of each."""
    call_command("createcachetable", verbosity=0)
    more(build())
    person = Person.objects.create_user(pk=NUMBER, email=ADDRESS, name=NAME)
    EmailAddress.objects.create(user=person, email=ADDRESS, verified=True, primary=True)
    actor = people.actor(user_id=NUMBER, name=NAME)
    Erasure.objects.update(state=Erasure.State.UNDONE)  # one of theirs, taken back before
    Hold.objects.update(kind="", number=None, lifted_at=NOW)
    _put_everywhere()
    _do_what_leaves_traces_in_machinery(person, actor)
    _add_files(actor)
    return actor


FILES = {  # what is in each, and what becomes of it
    "own.txt": (f"Ask {NAME}.".encode(), "redact"),
    "own.docx": (making.word(f"Ask {NAME}"), "redact"),
    "own.xlsx": (making.workbook(f"Ask {NAME}"), "remove"),
    "face.jpg": (making.picture(), "remove"),
    "poster.png": (making.picture("PNG"), "leave"),
    "others.pdf": (making.pdf(f"Ask {NAME}"), "redact"),
    "others.csv": (f"who,what\n{NAME},rang".encode(), "redact"),
}


def _add_files(actor):
    lesson = Lesson.objects.order_by("pk").first()
    other = people.actor(user_id=factory.person("Sam Stone").pk, name="Sam Stone")
    for name, (content, _choice) in FILES.items():
        attachments.attach(
            subject=("lesson", lesson.pk),
            content=content,
            name=name,
            described="Somebody" if name.endswith(("g",)) else "",
            licence="",
            checked=True,
            actor=other if name.startswith("others") else actor,
            at=NOW,
        )


def _put_everywhere():
    """Their number, name and address into one row of every table, wherever they can stand."""
    for one in holdings():
        if "." not in one.model or one.model == "people.Person":
            continue
        row = one.rows._base_manager.order_by("pk").first()
        if row is None:
            continue
        same = one.rows._base_manager.filter(pk=row.pk)
        for name, erasure in one.people.items():
            if isinstance(erasure, Detach):  # an anonymous noticing has no writer: take one that has
                named = one.rows._base_manager.filter(**{f"{name}__isnull": False}).first()
                same = one.rows._base_manager.filter(pk=named.pk)
            _try(same, {name: NUMBER})
        for name in one.addresses:
            _try(same, {name: ADDRESS})
        for name in one.tokens:
            _try(same, {name: [f"u:{NUMBER}", "all"]})
        last = one.rows._base_manager.filter(pk=one.rows._base_manager.order_by("-pk").first().pk)
        for name in (*one.texts, *(() if one.remade else one.copies)):
            _try(same, {name: _words(one.rows, name)})
            _try(last, {name: _words(one.rows, name)})
        if one.subject and one.model != "lessons.StandingQuestion":
            _try(same, {one.subject[0]: "person", one.subject[1]: NUMBER})


def _words(model, name):
    """A text of the kind of the column, with the name in it."""
    text = f"{NAME} <{ADDRESS}>"
    field = model._meta.get_field(name)
    if isinstance(field, models.JSONField):
        return {"said": [text, "and more"]}
    if isinstance(field, ArrayField):
        return [text]
    return text if not field.max_length or len(text) <= field.max_length else NAME[: field.max_length]


def _try(rows, values):
    try:
        with audit.detaching(), connection.cursor() as cursor:
            cursor.execute("ALTER TABLE base_auditentry DISABLE TRIGGER base_history_stays")
            rows.update(**values)
            cursor.execute("ALTER TABLE base_auditentry ENABLE TRIGGER base_history_stays")
    except IntegrityError:
        pass  # a rule of the table forbids this very row; another column of it still names them


def _do_what_leaves_traces_in_machinery(person, actor):
    Client().force_login(person)
    other = Client()
    other.force_login(factory.person("Sam Stone"))
    session = other.session
    session["_messages"] = f"{NAME} is no longer curator."
    session.save()
    tasks.defer("people.send_waiting", once=f"mail:{NUMBER}", person_id=NUMBER)
    cache.set(f"tries:{ADDRESS}", [ADDRESS])
    audit.record(verb="team.joined", subject=("team", 1), actor=actor, at=NOW, person_id=NUMBER)
    EmailMessage(subject="News", body="Hello", to=[email.utils.formataddr((NAME, ADDRESS))]).send()
    EmailMessage(subject="News", body=f"{NAME} answered you.", to=["sam@example.org"]).send()
    EmailMessage(subject="Of others", body="Hello", to=["sam@example.org"]).send()
    services.ask_for_copy(actor=actor, at=NOW)
    services.make_copy(export_id=apps.get_model("records.OwnExport").objects.get().pk, at=NOW)


def tables():
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT relname FROM pg_class"
            " WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace"
        )
        return sorted(name for (name,) in cursor.fetchall())


def traces_in_tables():
    """Every table with a row that tells of them, whatever the type of the column."""
    found = []
    with connection.cursor() as cursor:
        for table in tables():
            columns = _columns(cursor, table)
            for column, kind in columns:
                name = sql.Identifier(column)
                shown = sql.SQL("encode({}, 'escape')" if kind == "bytea" else "{}::text").format(name)
                asked = sql.SQL("SELECT count(*) FROM {} WHERE {} ~* %s").format(sql.Identifier(table), shown)
                cursor.execute(asked, ["|".join(TRACES)])
                if count := cursor.fetchone()[0]:
                    found.append(f"{table}.{column}: {count}")
    return found


def _columns(cursor, table):
    cursor.execute(
        "SELECT column_name, data_type FROM information_schema.columns"
        " WHERE table_name = %s AND table_schema = 'public'",
        [table],
    )
    return cursor.fetchall()


def traces_in_files(*folders):
    pattern = re.compile("|".join(TRACES).encode(), re.IGNORECASE)
    return [
        str(path)
        for folder in folders
        for path in Path(folder).rglob("*")
        if path.is_file() and pattern.search(_inside(path))
    ]


def _inside(path):
    """All that is in a file, unpacked; and the words a program reads in a PDF."""
    content = path.read_bytes()
    words = PdfReader(path).pages[0].extract_text() if content.startswith(b"%PDF") else ""
    return making.unpacked(content) + words.encode()


def run_jobs_of(*names):
    """The jobs that erasure queued, as the worker does them."""
    from procrastinate.contrib.django import app

    with connection.cursor() as cursor:
        cursor.execute(
            "DELETE FROM procrastinate_jobs WHERE status = 'todo' AND task_name = ANY(%s)"
            " RETURNING task_name, args",
            [list(names)],
        )
        waiting = cursor.fetchall()
    for name, arguments in sorted(waiting):  # words are counted when all texts are indexed anew
        app.tasks[name].func.__wrapped__(**json.loads(arguments))


def _choices(erasure_id):
    """By mention: what the one who erases chose, files as FILES says."""
    called = dict(Attachment.objects.values_list("pk", "name"))
    chosen = {"redact": [], "remove": [], "leave": []}
    for one in Mention.objects.filter(erasure_id=erasure_id):
        choice = FILES.get(called[one.row_id], ("", "leave"))[1] if one.is_file else "redact"
        chosen[choice].append(one.pk)
    return chosen


def test_nothing_anywhere_tells_of_them(barnaby, lead, home, settings, tmp_path):
    outbox = settings.OUTBOX
    for number in Lesson.objects.filter(title__contains=NAME).values_list("pk", flat=True):
        lessons.index_lesson(number)
    matching.refresh_lexemes()
    before = traces_in_tables()
    tables_before = {line.partition(".")[0] for line in before}
    expected = {
        one.table for one in holdings() if "." in one.model and one.people and one.model not in NOT_USED
    }
    expected |= {"matching_indexedtext", "matching_lexeme", "procrastinate_jobs", "cache"}
    assert expected <= tables_before | {"people_session"}
    # The words of a docx or a PDF are packed: its own five of FILES that say the name.
    assert len(traces_in_files(outbox)) == 2
    named = dict(Attachment.objects.values_list("fingerprint", "name"))
    assert {named[Path(path).name] for path in traces_in_files(settings.MEDIA_ROOT)} == {
        name for name in FILES if name not in {"face.jpg", "poster.png"}
    }
    rows = {one.table: one.rows._base_manager.count() for one in holdings() if _stays(one)}

    erasure_id = services.erase_somebody(
        person_id=NUMBER, reason="Asked by letter", at_once=True, actor=lead, at=NOW
    )
    state = services.erase(erasure_id=erasure_id, at=NOW + timedelta(minutes=1))
    assert state == Erasure.State.NAMES
    listed = Mention.objects.filter(erasure_id=erasure_id, column__in=("file", "added"))
    assert listed.count() == len(FILES) + 1
    services.decide_mentions(
        erasure_id=erasure_id, **_choices(erasure_id), actor=lead, at=NOW + timedelta(minutes=2)
    )
    run_jobs_of("lessons.index", "lessons.index_questions", "matching.embed", "matching.count_words")

    assert traces_in_tables() == []
    assert [(path, Path(path).read_bytes()[:200]) for path in home()] == []
    writing.export(tmp_path / "export", with_people=True, at=NOW, step=lambda *_progress: None)
    assert len(list((tmp_path / "export").rglob("*.jsonl"))) > 10
    assert traces_in_files(tmp_path / "export") == []
    assert {"own.txt", "others.txt", "others.csv", "poster.png"} <= set(
        Attachment.objects.values_list("name", flat=True)
    )
    assert len(list(outbox.glob("*.log"))) == 1
    assert Erasure.objects.get(pk=erasure_id).state == Erasure.State.DONE
    # What was learned stays.
    rows["attachments_attachment"] -= len([1 for _content, choice in FILES.values() if choice == "remove"])
    after = {one.table: one.rows._base_manager.count() for one in holdings() if one.table in rows}
    assert {table for table, count in after.items() if count < rows[table]} == set()
    with transaction.atomic():
        assert not Person.objects.filter(pk=NUMBER).exists()


def _stays(one):
    """Tables no row of which may be lost: those with what people wrote and learned, and the history."""
    goes = DELETE in one.people.values() or one.addresses or one.copies or one.cleared_by
    return "." in one.model and not goes
