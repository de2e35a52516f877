"""What is said about places, and who may do what there."""

from typing import Any

from django import forms

from learnonce.people import queries
from learnonce.people.calc import context as facets
from learnonce.people.calc import roles
from learnonce.ui.fields import Words

AS_ABOVE = "above"
APPROVERS = [
    (AS_ABOVE, "As the place above says"),
    ("0", "Nobody: a curator publishes alone"),
    ("1", "One person"),
    ("2", "Two people"),
]


class SettingForm(forms.Form):
    """One drop-down list for each facet; every one may be left open."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # Any: handed on to Django
        super().__init__(*args, **kwargs)
        for facet, (question, codes) in facets.FACETS.items():
            self.fields[facet] = forms.ChoiceField(
                label=question, choices=[("", "Not said"), *codes.items()], required=False
            )


class DomainsForm(forms.Form):
    domains = forms.CharField(
        label="E-mail domains whose holders may sign up here",
        required=False,
        max_length=500,
        help_text="One a line, such as fernbank.nhs.uk. Only a domain that nobody outside can have.",
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def clean_domains(self) -> list[str]:
        return str(self.cleaned_data["domains"]).replace(",", "\n").split()


class TeamForm(forms.Form):
    name = Words(
        label="Name of the team", max_length=80, error_messages={"required": "Enter the name of the team"}
    )


class ApproversForm(forms.Form):
    approvers = forms.ChoiceField(
        label="How many people approve a lesson of this place before it is published?",
        choices=APPROVERS,
        error_messages={"required": "Choose how many"},
        widget=forms.RadioSelect,
        help_text="The checks for names and for the consent of the source always hold.",
    )

    def clean_approvers(self) -> int | None:
        chosen = self.cleaned_data["approvers"]
        return None if chosen == AS_ABOVE else int(chosen)


class RoleForm(forms.Form):
    """A role, its holder and its place. `cleaned_data` holds the arguments of services.give_role."""

    email = forms.EmailField(
        label="E-mail address of the person",
        error_messages={"required": "Enter the person's e-mail address"},
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
    )
    role = forms.ChoiceField(
        label="Role",
        choices=[("", "Choose"), *roles.LABELS.items()],
        error_messages={"required": "Choose a role"},
    )
    where = forms.CharField(
        label="Place",
        required=False,
        max_length=160,
        help_text="Code or full name of an organisation or locality. Empty means everything here.",
    )

    def clean_email(self) -> str:
        email: str = self.cleaned_data["email"]
        self.person_id = queries.person_with_address(email)
        if self.person_id is None:
            raise forms.ValidationError("Nobody here has this address. Invite them to their team first.")
        return email

    def clean_where(self) -> queries.Where | None:
        text = self.cleaned_data["where"]
        if not text.strip():
            return None
        found = queries.where_called(text)
        if not found:
            raise forms.ValidationError("There is no place with this code or name. Look it up under Places.")
        if len(found) > 1:
            codes = ", ".join(place.code for place in found)
            raise forms.ValidationError(f"Several places have this name. Use a code instead: {codes}.")
        return found[0]

    def arguments(self) -> dict[str, Any]:  # Any: ids and a role
        """What services.give_role wants."""
        where = self.cleaned_data["where"]
        return {
            "person_id": self.person_id,
            "role": self.cleaned_data["role"],
            "organisation_id": where.organisation_id if where else None,
            "locality_id": where.locality_id if where else None,
        }
