"""Each measure gets a key, in common with those it was copied from."""

import secrets

from django.db import migrations, models


def give_keys(apps, schema_editor):
    """In order of their numbers: what a measure was copied from is older."""
    measures = apps.get_model("improvement", "Measure").objects
    keys = {}
    for number, pattern in measures.order_by("pk").values_list("pk", "copied_from_id"):
        keys[number] = keys.get(pattern) or secrets.token_hex(16)
        measures.filter(pk=number).update(same_key=keys[number])


class Migration(migrations.Migration):
    dependencies = [("improvement", "0010_rare_events_by_dates")]

    operations = [
        migrations.AddField(
            "measure", "same_key", models.CharField(blank=True, default="", max_length=32), preserve_default=False
        ),
        migrations.RunPython(give_keys, migrations.RunPython.noop),
        migrations.AddIndex(
            "measure", models.Index(fields=["same_key"], name="improvement_measures_same")
        ),
    ]
