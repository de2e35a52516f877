"""A place takes a lesson up, or decides not to, and says how it went (domain B9)."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q

from learnonce.base.actors import EVERYONE
from learnonce.base.models import Record
from learnonce.lessons.calc import adopting
from learnonce.lessons.models.lesson import Lesson


class Adoption(Record):
    """One organisation's use, or refusal, of one version of a lesson."""

    lesson = models.ForeignKey(Lesson, on_delete=models.PROTECT, related_name="adoptions")
    version = models.PositiveIntegerField()
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    team = models.ForeignKey("people.Team", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    contact = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    # Empty until decided; imported records may never say.
    mode = models.CharField(max_length=9, choices=list(adopting.MODES.items()), blank=True)
    state = models.CharField(max_length=13, choices=list(adopting.LABELS.items()), default=adopting.LOOKING)
    reason = models.TextField(blank=True)
    # The adopter it was learned from; empty means straight from the source.
    adopted_from = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    core_kept = models.CharField(max_length=7, choices=list(adopting.CORE_KEPT.items()), blank=True)
    # The setting of the adopter when it decided, for evidence and warnings.
    context = models.JSONField(default=dict)
    searched_at = models.DateTimeField(null=True, blank=True)  # the search that led here
    started_at = models.DateTimeField()
    decided_at = models.DateTimeField(null=True, blank=True)
    begun_at = models.DateTimeField(null=True, blank=True)  # in use since; the checks count from here
    stopped_at = models.DateTimeField(null=True, blank=True)
    stopped_code = models.CharField(max_length=14, choices=list(adopting.STOP_REASONS.items()), blank=True)
    stopped_note = models.TextField(blank=True)
    child_lesson = models.OneToOneField(
        Lesson, on_delete=models.PROTECT, null=True, blank=True, related_name="born_from"
    )
    audience = ArrayField(models.CharField(max_length=30), default=list)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["lesson", "organisation"], name="lessons_adoption_one_a_place"),
            models.CheckConstraint(
                name="lessons_adoption_decided_has_a_date",
                condition=Q(state__in=[adopting.LOOKING, adopting.SHORTLISTED]) | Q(decided_at__isnull=False),
            ),
            models.CheckConstraint(
                name="lessons_adoption_stopped_says_why",
                condition=~Q(state=adopting.STOPPED) | (~Q(stopped_code="") & Q(stopped_at__isnull=False)),
            ),
            models.CheckConstraint(
                name="lessons_adoption_not_from_itself",
                condition=Q(adopted_from__isnull=True) | ~Q(adopted_from=F("id")),
            ),
        ]
        indexes = [
            models.Index(fields=["lesson", "decided_at", "id"], name="lessons_adoptions_of_lesson"),
            models.Index(fields=["organisation", "-started_at"], name="lessons_adoptions_of_place"),
            GinIndex(fields=["audience"], name="lessons_adoption_audience"),
        ]

    def __str__(self) -> str:
        return f"adoption {self.pk} of lesson {self.lesson_id}"

    @property
    def has_name(self) -> bool:
        """Whether the adopter is named to whoever may see the lesson; otherwise it is only counted."""
        return EVERYONE in self.audience


class Adaptation(Record):
    """One thing an adopter changed (after FRAME, in our words)."""

    class Nature(models.TextChoices):
        ADDED = "added", "Added something"
        DROPPED = "dropped", "Left something out"
        SHORTENED = "shortened", "Made it shorter"
        LENGTHENED = "lengthened", "Made it longer"
        REORDERED = "reordered", "Changed the order"
        SUBSTITUTED = "substituted", "Put one thing in place of another"
        REWORDED = "reworded", "Changed the wording"
        OTHER = "other", "Another change"

    class Goal(models.TextChoices):
        FIT = "fit", "Fit how we work"
        REACH = "reach", "Reach more people"
        OUTCOME = "outcome", "Work better"
        COST = "cost", "Cost less time or money"
        EQUITY = "equity", "Be fairer"
        OTHER = "other", "Another reason"

    adoption = models.ForeignKey(Adoption, on_delete=models.CASCADE, related_name="adaptations")
    what = models.TextField()
    nature = models.CharField(max_length=11, choices=Nature, default=Nature.OTHER)
    goal = models.CharField(max_length=7, choices=Goal, blank=True)
    keeps_core = models.CharField(max_length=7, choices=list(adopting.CORE_KEPT.items()), blank=True)
    planned = models.BooleanField(null=True, blank=True)
    lasting = models.BooleanField(null=True, blank=True)
    decided_by_roles = models.CharField(max_length=120, blank=True)
    reason = models.TextField(blank=True)
    changed_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"change {self.pk} in adoption {self.adoption_id}"


class AdoptionCheck(Record):
    """What an adopter is asked at 3, 6 and 12 months (AO-1 to AO-6), answerable by a letter's link."""

    adoption = models.ForeignKey(Adoption, on_delete=models.CASCADE, related_name="checks")
    month = models.PositiveSmallIntegerField()
    due_at = models.DateTimeField()
    asked_at = models.DateTimeField(null=True, blank=True)
    key_hash = models.CharField(max_length=64, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    reach = models.CharField(max_length=200, blank=True)
    effect = models.CharField(max_length=7, choices=list(adopting.EFFECTS.items()), blank=True)
    fidelity = models.CharField(max_length=7, choices=list(adopting.CORE_KEPT.items()), blank=True)
    still_in_use = models.BooleanField(null=True, blank=True)
    effort = models.CharField(max_length=200, blank=True)
    recommend = models.CharField(max_length=6, choices=list(adopting.RECOMMEND.items()), blank=True)
    recommend_if = models.CharField(max_length=300, blank=True)
    note = models.TextField(blank=True)
    before_points = models.PositiveIntegerField(null=True, blank=True)
    after_points = models.PositiveIntegerField(null=True, blank=True)
    feedback_from = models.PositiveIntegerField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["adoption", "month"], name="lessons_check_once_a_month"),
            models.CheckConstraint(
                name="lessons_check_answered_says_the_effect",
                condition=Q(answered_at__isnull=True) | ~Q(effect=""),
            ),
        ]
        indexes = [
            models.Index(
                fields=["due_at"],
                name="lessons_checks_to_ask",
                condition=Q(asked_at__isnull=True, answered_at__isnull=True),
            )
        ]

    def __str__(self) -> str:
        return f"check at {self.month} months of adoption {self.adoption_id}"
