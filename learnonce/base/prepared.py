"""Questions to the database that are worded once and asked many times.

Django words a queryset anew each time, and PostgreSQL plans it anew, which for a page takes several times
as long as answering it (docs/adr/0014). What the busiest pages ask is an ordinary queryset, too, but made
once for each process and planned once for each connection, with `given("lesson_id")` where a value goes.
"""

from collections import namedtuple
from collections.abc import Callable
from functools import cached_property
from typing import Any

from django.db import connection, models
from django.db.backends.postgresql.base import ServerBindingCursor
from django.db.backends.utils import CursorWrapper
from django.db.models.expressions import Expression, F, Func

type Row = Any  # a named tuple, its names those of the columns asked for


def cursor() -> CursorWrapper:
    """A cursor that prepares what it is asked (see prepare_threshold in the settings).

    For statements that are worded in SQL, always the same. A value whose type the statement does not show
    needs a cast. Django knows of it, so that it is logged, counted and watched like any other.
    """
    connection.ensure_connection()
    database: Any = connection  # Any: there is no public way
    preparing: Any = ServerBindingCursor  # Any: nor do its types know psycopg 3
    wrapped: CursorWrapper = database._prepare_cursor(preparing(database.connection))  # noqa: SLF001  as above
    return wrapped


class _Given(Expression):
    def __init__(self, name: str) -> None:
        super().__init__(output_field=models.Field())
        self.name = name

    def as_sql(self, compiler: object, connection: object) -> tuple[str, tuple[Any, ...]]:  # noqa: ARG002  so Django calls it
        return "%s", (self,)


def given(name: str) -> Any:  # Any: stands wherever a value can
    """Stands for a value that is named each time the question is asked."""
    return _Given(name)


def among(column: str, name: str) -> Func:
    """The condition that a column of numbers holds one of those given as a list."""
    return Func(
        F(column),
        given(name),
        arg_joiner=" = ANY(",
        template="(%(expressions)s::bigint[]))",
        output_field=models.BooleanField(),
    )


class Prepared:
    """A question: a queryset without a slice, and which columns of it to read.

    Args:
        build: makes the queryset; called once, when the question is first asked.
        columns: names as `values_list` takes them, those of annotations among them.
    """

    def __init__(self, build: Callable[[], "models.QuerySet[Any]"], *columns: str) -> None:
        self._build = build
        self._columns = columns

    def ask(self, *, most: int | None = None, after: int = 0, **values: object) -> list[Row]:
        """The rows. One query.

        Args:
            most: how many rows at most; None for all.
            after: how many rows to pass over.
            values: one for each `given` of the queryset, as PostgreSQL takes it: a list for an array.
        """
        sql, parameters, compiler, converters = self._worded
        named: list[Any] = [values[one.name] if isinstance(one, _Given) else one for one in parameters]
        if most is not None:  # written in: the plan depends on how few rows are wanted
            sql = f"{sql} LIMIT {int(most)}"
        with cursor() as preparing:
            preparing.execute(f"{sql} OFFSET %s", [*named, after])
            rows = preparing.fetchall()
        if converters:
            rows = compiler.apply_converters(rows, converters)
        return [self._row(*row) for row in rows]

    @cached_property
    def _row(self) -> Callable[..., Row]:
        return namedtuple("Row", self._columns)  # noqa: PYI024  its names are given

    @cached_property
    def _worded(self) -> tuple[str, tuple[Any, ...], Any, Any]:
        """The statement and its parameters, and how Django reads what comes back."""
        compiler = self._build().values_list(*self._columns).query.get_compiler(connection=connection)
        sql, parameters = compiler.as_sql()
        return sql, tuple(parameters), compiler, compiler.get_converters([one for one, *_ in compiler.select])
