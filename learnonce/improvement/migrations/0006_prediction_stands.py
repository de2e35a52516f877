"""The database itself refuses to change what was predicted once the test has begun.

One exception: within a transaction that says so, words can be taken out (redaction, disposal; base 0002).
"""

from django.db import migrations

GUARD = """
CREATE FUNCTION improvement_prediction_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('learnonce.detaching', true) IS NOT DISTINCT FROM 'yes' THEN
        RETURN COALESCE(NEW, OLD);
    END IF;
    IF NOT EXISTS (
        SELECT FROM improvement_cycle WHERE id = OLD.cycle_id AND begun_at IS NOT NULL
    ) THEN
        RETURN COALESCE(NEW, OLD);
    END IF;
    IF TG_OP = 'DELETE' OR NEW.question <> OLD.question OR NEW.expected <> OLD.expected
        OR NEW.cycle_id <> OLD.cycle_id
    THEN
        RAISE EXCEPTION 'The test has begun: what was predicted stands.' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER improvement_prediction_stands BEFORE UPDATE OR DELETE ON improvement_prediction
    FOR EACH ROW EXECUTE FUNCTION improvement_prediction_stands();
"""
BACK = """
DROP TRIGGER improvement_prediction_stands ON improvement_prediction;
DROP FUNCTION improvement_prediction_stands();
"""


class Migration(migrations.Migration):
    dependencies = [("improvement", "0005_projects")]

    operations = [migrations.RunSQL(GUARD, BACK)]
