"""The database itself refuses to change or delete history.

One exception, as narrow as it can be: within a transaction that says so, a person can be taken out of an
entry, and what disposal and redaction remove can go. When, what and which thing it was about stay as they
were. Whoever uses the exception writes down that they did.
"""

from django.db import migrations

GUARD = """
CREATE FUNCTION base_history_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('learnonce.detaching', true) IS DISTINCT FROM 'yes' THEN
        RAISE EXCEPTION 'History can be added to, never changed or deleted.' USING ERRCODE = 'restrict_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    IF NEW.id <> OLD.id OR NEW.at <> OLD.at OR NEW.verb <> OLD.verb OR NEW.subject_kind <> OLD.subject_kind
        OR (NEW.subject_id <> OLD.subject_id AND NEW.subject_id <> 0)
        OR (NEW.by_user_id IS DISTINCT FROM OLD.by_user_id AND NEW.by_user_id IS NOT NULL)
    THEN
        RAISE EXCEPTION 'Of history only a person, a reason or a fact can be taken out.'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER base_history_stays BEFORE UPDATE OR DELETE ON base_auditentry
    FOR EACH ROW EXECUTE FUNCTION base_history_stays();
"""
BACK = "DROP TRIGGER base_history_stays ON base_auditentry; DROP FUNCTION base_history_stays();"


class Migration(migrations.Migration):
    dependencies = [("base", "0001_start")]

    operations = [migrations.RunSQL(GUARD, BACK)]
