"""Saying afterwards what a project came from."""

import pytest

from learnonce.improvement import queries, services
from tests.factories import adoptions, lessons, measures, practice, projects


@pytest.fixture
def project(reception):
    return projects.project(reception)


class TestANoticing:
    def test_a_project_begun_before_is_linked_with_it_once(self, project, amina, reception, browser):
        noticing, other = (practice.noticing(reception) for _each in range(2))
        user = browser(amina)
        at = f"/noticing/{noticing.pk}"
        assert project.title in user.get(f"{at}/elsewhere").content.decode()

        for _twice in range(2):
            answer = user.post(f"{at}/link-project", {"project": project.pk})
            assert answer.headers["Location"] == f"/projects/{project.pk}"
        assert queries.project_about(about=("noticing", noticing.pk), actor=amina)[0] == project.pk
        assert f'href="{at}"' in user.get(f"/projects/{project.pk}").content.decode()
        said = user.post(f"/noticing/{other.pk}/link-project", {"project": project.pk}, follow=True)
        assert "This project came of something else already." in said.content.decode()

    def test_another_project_cannot_come_of_the_same(self, project, amina, reception, browser):
        noticing = practice.noticing(reception)
        second = projects.project(reception, aim="Fewer queries")
        user = browser(amina)
        user.post(f"/noticing/{noticing.pk}/link-project", {"project": project.pk})
        answer = user.post(f"/noticing/{noticing.pk}/link-project", {"project": second.pk}, follow=True)
        assert "Another project came of this already." in answer.content.decode()

    @pytest.mark.parametrize("wrong", ["", "x", "9" * 30, "-1", "987654321"])
    def test_a_project_that_is_none_of_ours_is_refused(self, wrong, amina, reception, browser):
        noticing = practice.noticing(reception)
        answer = browser(amina).post(f"/noticing/{noticing.pk}/link-project", {"project": wrong}, follow=True)
        assert "Choose one of your projects." in answer.content.decode()


class TestATakeUp:
    @pytest.fixture
    def adoption(self, reception):
        return adoptions.adoption(lessons.lesson(adoptions.place("Cedar"), stage="PUBLISHED"), reception)

    def test_is_carried_out_by_a_project_begun_before(self, project, adoption, amina, browser):
        user = browser(amina)
        assert "A project of ours does it already" in user.get(f"/taken-up/{adoption.pk}").content.decode()
        for wrong in ("", "x", "987654321"):
            refused = user.post(f"/taken-up/{adoption.pk}/project", {"project": wrong}, follow=True)
            assert "Choose one of your projects." in refused.content.decode()
        user.post(f"/taken-up/{adoption.pk}/project", {"project": project.pk})
        project.refresh_from_db()
        assert project.adoption_id == adoption.pk
        said = user.get(f"/taken-up/{adoption.pk}").content.decode()
        assert f'href="/projects/{project.pk}"' in said
        assert "does it already" not in said

    def test_of_others_is_refused(self, project, amina, stranger, adoption, noon):
        theirs = adoptions.adoption(adoption.lesson, adoptions.place("Birch"))
        with pytest.raises(services.NotReady, match="no such take-up"):
            services.link_adoption(project_id=project.pk, adoption_id=theirs.pk, actor=amina, at=noon)
        with pytest.raises(type(project).DoesNotExist):
            services.link_adoption(project_id=project.pk, adoption_id=adoption.pk, actor=stranger, at=noon)

    def test_is_shown_by_a_measure_counted_before_until_that_is_taken_back(
        self, adoption, amina, reception, browser, django_assert_max_num_queries
    ):
        calls = measures.measure(reception, title="Repeat calls")
        for number in range(3):
            measures.measure(reception, title=f"Another {number}", adoption=adoption)
        user, at = browser(amina), f"/taken-up/{adoption.pk}"
        with django_assert_max_num_queries(12):
            before = user.get(at).text

        for there, number in ((calls.pk, adoption.pk), (None, "")):
            forms = before if there else user.get(at).text
            form = forms.split(f'action="/measures/{calls.pk}/adoption"')[1].split("</form>")[0]
            assert 'name="csrfmiddlewaretoken"' in form
            assert (f'name="adoption" value="{adoption.pk}"' in form) == bool(there)
            answer = user.post(f"/measures/{calls.pk}/adoption", {"adoption": number, "from": adoption.pk})
            assert answer["Location"] == at
            calls.refresh_from_db()
            assert calls.adoption_id == (adoption.pk if there else None)
