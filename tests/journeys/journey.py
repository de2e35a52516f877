"""What every journey can do: given, when and then in a browser."""

import os
import re
import time
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.urls import Resolver404, resolve, reverse
from playwright.sync_api import Error, expect

from learnonce.people.models import Person
from learnonce.people.models.session import SessionStore
from tests.journeys.accessibility import findings
from tests.journeys.effort import Effort
from tests.journeys.site import OUTPUT

PATIENCE = 20_000  # milliseconds until what is awaited counts as missing; machines may be busy
REFUSALS = {409, 422}  # statuses by which a form says "not like this"
PICTURES = os.environ.get("PICTURES") == "1"  # of every page looked at: a quarter of a second each
FAILED = pytest.StashKey[bool]()  # set for a journey that failed


@dataclass(frozen=True)
class Way:
    """How somebody comes: on a screen of this many pixels, with or without script."""

    name: str
    width: int
    height: int
    script: bool = True

    def __str__(self):
        return self.name


PHONE = Way("phone", 390, 844)
DESKTOP = Way("desktop", 1280, 900)
WITHOUT_SCRIPT = Way("without-script", 390, 844, script=False)


class Journey:
    """One story. Each test runs once on a phone and once on a desktop, unless marked with other ways.

    A journey fails by itself when a page asks another host for anything, writes an error to the console
    (a breach of the content security policy does), loads a part that is missing, or when the server breaks.
    """

    @pytest.fixture(autouse=True)
    def _on_the_way(self, db, site, browser, way, *, records, request):
        self.site, self.way, self.records = site, way, records
        self.effort = Effort()
        self.troubles = []
        self.other_hosts = ()  # that pages may lead to; they never ask them for anything
        self.status = 200  # of the page
        self.under_way = set()  # requests of the page that are not answered yet
        self.expected_statuses = set(REFUSALS)
        context = browser.new_context(
            base_url=site.address,
            viewport={"width": way.width, "height": way.height},
            has_touch=way is PHONE,
            reduced_motion="reduce",
        )
        context.set_default_timeout(PATIENCE)
        self.context, self.page = context, context.new_page()
        # Not by the context's own setting, which would keep axe from running as well.
        self.devtools = context.new_cdp_session(self.page)
        context.add_init_script(_TELLS_OF_LEAVING)
        self._let_scripts_run(way.script)
        self._watch()
        yield
        if FAILED in request.node.stash:
            self.picture(f"failed-{request.node.originalname}")
        self._leave_the_page()  # as people do: what it still fetches is broken off, and that is no error
        context.close()
        assert self.troubles == []

    def _watch(self):
        def asked(request):
            self.under_way.add(request)
            known = (self.site.address, *self.other_hosts, "data:", "blob:")
            if not request.url.startswith(known):
                self.troubles.append(f"asked another host: {request.url}")

        def ended(request):
            self.under_way.discard(request)

        def answered(response):
            part = response.request.resource_type != "document"
            self.status = self.status if part else response.status
            unexpected = response.status >= 400 and response.status not in self.expected_statuses
            if unexpected and (part or response.status >= 500):
                self.troubles.append(f"{response.status} from {response.url}")
            elif unexpected:
                self.troubles.append(f"{response.status} from the page {response.url}")

        def said(message):
            # What failed to load is told by `answered`, with the status.
            if message.type == "error" and "Failed to load resource" not in message.text:
                self.troubles.append(f"console: {message.text}")

        self.page.on("request", asked)
        self.page.on("requestfinished", ended)
        self.page.on("requestfailed", ended)
        self.page.on("response", answered)
        self.page.on("console", said)
        self.page.on("pageerror", lambda error: self.troubles.append(f"script: {error}"))

    def _let_scripts_run(self, allowed):
        self.devtools.send("Emulation.setScriptExecutionDisabled", {"value": not allowed})

    def _let_the_page_rest(self):
        """Until it is loaded, everything it asked for has come, and htmx has put it in its place."""
        deadline = time.monotonic() + PATIENCE / 1000
        while True:
            self.page.wait_for_load_state()
            if not self.under_way and self._is_at_rest():
                return
            if time.monotonic() > deadline:
                waiting = [request.url for request in self.under_way]
                raise AssertionError(f"The page does not come to rest. Not answered: {waiting}")
            self.page.wait_for_timeout(10)  # milliseconds; the browser's news are read meanwhile

    def _is_at_rest(self):
        try:
            return self.page.evaluate(_AT_REST)
        except Error as problem:
            if "navigation" not in problem.message:
                raise
            return False  # it goes elsewhere this very moment

    def _leave_the_page(self):
        """What it fetches afterwards would bring cookies of one person to the next."""
        self._let_the_page_rest()
        self.page.goto("about:blank")

    # Given

    def given_i_am(self, actor):
        """Signed in as this actor, without the sign-in page."""
        self._leave_the_page()
        person = Person.objects.get(pk=actor.user_id)
        session = SessionStore()
        session[SESSION_KEY] = str(person.pk)
        session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
        session[HASH_SESSION_KEY] = person.get_session_auth_hash()
        session.save()
        self.context.add_cookies(
            [
                {
                    "name": settings.SESSION_COOKIE_NAME,
                    "value": session.session_key,
                    "url": self.site.address,
                    "httpOnly": True,
                }
            ]
        )

    def given_nobody_is_signed_in(self):
        self._leave_the_page()
        self.context.clear_cookies()

    # When

    def when_i_open(self, route, *, status=200, **arguments):
        """A page by its route ("web:home"), or by its address ("/you"). Counting of effort starts here."""
        address = route if route.startswith("/") else reverse(route, kwargs=arguments)
        if status != 200:
            self.expected_statuses.add(status)
        self.effort = Effort(pages=1)
        response = self.page.goto(address)
        assert response.status == status, f"{address} answered {response.status}"
        self._let_the_page_rest()

    def when_i_choose(self, words, *, within=None):
        """Follow the link or press the button of this name."""
        scope = within or self.page
        name = re.compile(rf"^\s*{re.escape(words)}\s*$")
        target = scope.get_by_role("link", name=name).or_(scope.get_by_role("button", name=name))
        self.when_i_click(target.first)

    def when_i_click(self, target):
        """What has no name of its own, by its locator; over when the page has come to rest."""
        self.effort.taps += 1
        target.click()
        self._let_the_page_rest()

    def when_i_write(self, words, *, into):
        """Type into the field with this label."""
        field = self._field(into)
        self.effort.fields += 1
        self.effort.keystrokes += len(words)
        field.fill(words[:-1])
        field.press_sequentially(words[-1])  # as typed, so that what listens to typing hears it

    def when_i_paste(self, words, *, into):
        """Put what was copied elsewhere into the field with this label."""
        self.effort.fields += 1
        self.effort.keystrokes += 2
        self._field(into).fill(words)

    def when_i_pick(self, words, *, within=None):
        """Choose a radio or tick a box by its label."""
        self.effort.taps += 1
        (within or self.page).get_by_label(words, exact=True).check()

    def when_i_select(self, words, *, from_):
        self.effort.taps += 2
        self._field(from_).select_option(label=words)
        self._let_the_page_rest()

    def when_i_unfold(self, words):
        """Open what is folded away behind these words, unless it is open already."""
        fold = self.page.locator("details").filter(has=self.page.get_by_text(words, exact=True)).first
        if fold.get_attribute("open") is None:
            self.effort.taps += 1
            fold.locator("summary").click()

    def when_i_go_back(self):
        self.page.go_back()
        self._let_the_page_rest()

    def when_i_reload(self):
        self.page.reload()
        self._let_the_page_rest()

    @contextmanager
    def while_the_connection_is_lost(self):
        """What fails to be fetched meanwhile is no trouble, whenever the page tries it."""
        known = list(self.troubles)
        self.context.set_offline(True)
        yield
        self.page.wait_for_timeout(1000)  # longer than anything here waits after typing before it asks
        self.troubles[:] = known
        self.context.set_offline(False)

    def when_i_tab_to(self, words, *, at_most=60):
        """By keyboard alone: Tab until the thing of this name has the focus, which must be visible."""
        for _ in range(at_most):
            self.page.keyboard.press("Tab")
            self.effort.keystrokes += 1
            focused = self.page.evaluate(_FOCUSED)
            assert focused["visible"], f"The focus cannot be seen on {focused['name']!r}"
            if focused["name"] == words:
                return
        raise AssertionError(f"Tab does not reach {words!r}")

    def and_press(self, key):
        self.effort.keystrokes += 1
        self.page.keyboard.press(key)
        self._let_the_page_rest()

    def and_the_work_behind_is_done(self):
        """Until the worker has nothing left to do."""
        self.site.wait_for_worker()

    # Then

    def then_i_see(self, *words):
        for text in words:
            expect(self.page.get_by_text(text).filter(visible=True).first).to_be_visible(timeout=PATIENCE)

    def then_i_do_not_see(self, *words):
        for text in words:
            expect(self.page.get_by_text(text)).to_have_count(0)

    def then_the_heading_is(self, words):
        expect(self.page.get_by_role("heading", level=1)).to_have_text(words)

    def then_i_am_on(self, route):
        self.page.wait_for_url(lambda address: _route(address) == route)

    def then_the_error_summary_leads_to(self, label, *, words=None):
        """The title says Error, the summary has the focus, and its link moves it to the field."""
        assert self.page.title().startswith("Error: ")
        summary = self.page.locator(".nhsuk-error-summary")
        field = self._field(label)
        link = summary.get_by_role("link", name=words) if words else summary.get_by_role("link")
        assert link.first.get_attribute("href") == f"#{field.get_attribute('id')}"
        if self.way.script:
            expect(summary).to_be_focused()
            link.first.click()
            expect(field).to_be_focused()

    def then_the_page_is_accessible(self, *, state=""):
        """axe finds nothing, nothing scrolls sideways; that the page was visited is noted.

        With PICTURES=1 it is pictured; `state` tells this picture from others of the same page, such as
        "errors" or "menu".
        """
        self._let_the_page_rest()
        route = _route(self.page.url)
        if PICTURES:
            self.picture("-".join(filter(None, [route.replace(":", "-"), state])))
        wide = self.page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth")
        assert wide <= 0, f"The page is {wide} px wider than the screen"
        self._let_scripts_run(True)  # the page's own have been passed over by now
        found = findings(self.page)
        self._let_scripts_run(self.way.script)
        assert found == [], "\n".join([f"{route} on {self.way}:", *found])
        page = route if self.status < 400 else f"refusal {self.status}"
        self.records["visited"][page].add(self.way.name)

    def then_the_effort_is_noted_as(self, name):
        self.records["effort"][f"{name} ({self.way})"] = self.effort.figures()

    def _field(self, label):
        """What the label names, and not, say, the button beside it that shows a password."""
        return self.page.get_by_label(label).and_(self.page.locator("input, textarea, select")).first

    def picture(self, name):
        OUTPUT.mkdir(exist_ok=True)
        self.page.screenshot(path=OUTPUT / f"{name}.{self.way}.png", full_page=True)


def _route(address):
    path = urlsplit(address).path
    try:
        return resolve(path).view_name
    except Resolver404:
        return "missing"


# A key that sends a form is answered before the browser asks for the next page: until then the page would
# seem to rest. A download leaves the page where it is, so that the word holds for a moment only.
_TELLS_OF_LEAVING = """addEventListener("beforeunload", () => {
  window.isLeaving = true;
  setTimeout(() => { window.isLeaving = false }, 2000);
})"""

# Loaded, not about to be left, and no part of it about to be changed by htmx.
_AT_REST = """() => document.readyState === "complete" && !window.isLeaving
  && !document.querySelector(".htmx-request, .htmx-swapping, .htmx-settling, .htmx-added")"""

# The name of what has the focus, near enough, and whether one can see that it has it.
_FOCUSED = """() => {
  const it = document.activeElement;
  const label = it.labels && it.labels[0];
  const name = it.getAttribute("aria-label") || (label ? label.innerText : it.innerText || it.value || "");
  const look = getComputedStyle(it);
  const outlined = look.outlineStyle !== "none" && parseFloat(look.outlineWidth) > 0;
  const visible = it === document.body || outlined || look.boxShadow !== "none";
  return {name: name.trim().replace(/\\s+/g, " "), visible};
}"""
