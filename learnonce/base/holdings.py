"""What base holds, and the tables of Django and of the job queue that belong to no room."""

from learnonce.base.keeping import DETACH, Holding, InUse, Until

_CODE = InUse("It is part of the program and holds nothing about anybody.")
_NOBODY = "Only the program."

HOLDINGS = (
    Holding(
        "base.AuditEntry",
        called="History",
        what="Who did what to which thing, when, and the reason they gave.",
        why="So that it can be shown how something came to be. It can be added to, never changed.",
        seen_by="Whoever may see the history of the thing; and each person, for their own account.",
        kept=Until(None, since="at", why="History is the memory of what was learned."),
        people={"by_user_id": DETACH},
        facts=("facts",),
        subject=("subject_kind", "subject_id"),
        texts={"reason": "by_user_id"},
        codes=("verb", "by_role"),
    ),
    Holding(
        "base.SharingGrant",
        called="Permissions to share",
        what="Who let a thing be seen by whom, for what purpose, and who took that back.",
        why="Nothing is seen more widely than somebody entitled has allowed.",
        seen_by="Whoever may share the thing.",
        kept=InUse("They stay as long as the thing they are about."),
        people={"granted_by_id": DETACH, "withdrawn_by_id": DETACH},
        tokens=("tokens",),
        subject=("subject_kind", "subject_id"),
        texts={"purpose": "granted_by_id", "withdrawn_reason": "withdrawn_by_id"},
    ),
    Holding(
        "base.TextDecision",
        called="Decisions on pointed-at text",
        what="That somebody looked at stretches of a text and said they tell nobody; as marks.",
        why="So that a person has decided before a text goes further, and is not asked again.",
        seen_by=_NOBODY,
        kept=InUse("They stay as long as the thing they are about."),
        people={"decided_by_id": DETACH},
        subject=("subject_kind", "subject_id"),
        codes=("nobody",),
    ),
    Holding(
        "procrastinate.ProcrastinateJob",
        called="Work in the queue",
        what="Jobs for the background worker, such as a letter to be sent. They name things by number.",
        why="So that nothing is forgotten when a machine stops.",
        seen_by="Whoever operates this installation.",
        kept=InUse("Jobs that are done go after some days."),
        codes=("queue_name", "task_name", "lock", "queueing_lock", "args"),
        cleared_by="jobs",
    ),
    Holding(
        "procrastinate.ProcrastinateEvent",
        called="Steps of work in the queue",
        what="When a job was queued, begun and done.",
        why="To find out what went wrong.",
        seen_by="Whoever operates this installation.",
        kept=InUse("They go with the job."),
    ),
    Holding(
        "procrastinate.ProcrastinatePeriodicDefer",
        called="Timetable of work",
        what="Which regular job was last queued when.",
        why="So that a regular job runs once at a time.",
        seen_by="Whoever operates this installation.",
        kept=_CODE,
        codes=("task_name", "periodic_id"),
    ),
    Holding(
        "procrastinate.ProcrastinateWorker",
        called="Background workers",
        what="Which worker was last heard of when.",
        why="So that the work of a worker that stopped is taken up.",
        seen_by="Whoever operates this installation.",
        kept=InUse("Minutes after a worker stopped."),
    ),
    Holding(
        "cache",
        called="Counts of tries",
        what="How often something was tried lately, such as signing in, under keys that name nobody.",
        why="So that nobody can guess passwords or flood a page.",
        seen_by=_NOBODY,
        kept=InUse("Minutes to hours."),
        codes=("cache_key", "value"),
        cleared_by="cache",
    ),
    *(
        Holding(
            table,
            called=called,
            what=what,
            why="The program needs it to run.",
            seen_by=_NOBODY,
            kept=_CODE,
            codes=codes,
        )
        for table, called, what, codes in (
            ("auth.Permission", "Kinds of permission", "Names of kinds of permission.", ("name", "codename")),
            ("auth.Group", "Groups", "Groups of accounts; not used.", ("name",)),
            ("auth.Group_permissions", "Permissions of groups", "Not used.", ()),
            ("contenttypes.ContentType", "Names of tables", "Names of tables.", ("app_label", "model")),
            ("django_migrations", "Changes to the tables", "Which change was made when.", ("app", "name")),
        )
    ),
)
