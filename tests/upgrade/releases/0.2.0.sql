SET check_function_bodies = false;
CREATE EXTENSION IF NOT EXISTS vector WITH SCHEMA public;
CREATE TYPE public.procrastinate_job_event_type AS ENUM (
    'deferred',
    'started',
    'deferred_for_retry',
    'failed',
    'succeeded',
    'cancelled',
    'abort_requested',
    'aborted',
    'scheduled',
    'retried'
);
CREATE TYPE public.procrastinate_job_status AS ENUM (
    'todo',
    'doing',
    'succeeded',
    'failed',
    'cancelled',
    'aborting',
    'aborted'
);
CREATE TYPE public.procrastinate_job_to_defer_v1 AS (
	queue_name character varying,
	task_name character varying,
	priority integer,
	lock text,
	queueing_lock text,
	args jsonb,
	scheduled_at timestamp with time zone
);
CREATE FUNCTION public.base_history_stays() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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
CREATE FUNCTION public.improvement_prediction_stands() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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
CREATE FUNCTION public.matching_words(document tsvector) RETURNS integer
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (SELECT (COALESCE(sum(cardinality(unnest.positions)), (0)::bigint))::integer AS "coalesce" FROM unnest(matching_words.document) unnest(lexeme, positions, weights));
CREATE FUNCTION public.procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status = 'todo'
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        IF abort THEN
            UPDATE procrastinate_jobs
            SET abort_requested = true,
                status = CASE status
                    WHEN 'todo' THEN 'cancelled'::procrastinate_job_status ELSE status
                END
            WHERE id = job_id AND status IN ('todo', 'doing')
            RETURNING id INTO _job_id;
        ELSE
            UPDATE procrastinate_jobs
            SET status = 'cancelled'::procrastinate_job_status
            WHERE id = job_id AND status = 'todo'
            RETURNING id INTO _job_id;
        END IF;
    END IF;
    RETURN _job_id;
END;
$$;
CREATE FUNCTION public.procrastinate_defer_jobs_v1(jobs public.procrastinate_job_to_defer_v1[]) RETURNS bigint[]
    LANGUAGE plpgsql
    AS $$
DECLARE
    job_ids bigint[];
BEGIN
    WITH inserted_jobs AS (
        INSERT INTO procrastinate_jobs (queue_name, task_name, priority, lock, queueing_lock, args, scheduled_at)
        SELECT (job).queue_name,
               (job).task_name,
               (job).priority,
               (job).lock,
               (job).queueing_lock,
               (job).args,
               (job).scheduled_at
        FROM unnest(jobs) AS job
        RETURNING id
    )
    SELECT array_agg(id) FROM inserted_jobs INTO job_ids;
    RETURN job_ids;
END;
$$;
CREATE FUNCTION public.procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
	_job_id bigint;
	_defer_id bigint;
BEGIN
    INSERT
        INTO procrastinate_periodic_defers (task_name, periodic_id, defer_timestamp)
        VALUES (_task_name, _periodic_id, _defer_timestamp)
        ON CONFLICT DO NOTHING
        RETURNING id into _defer_id;
    IF _defer_id IS NULL THEN
        RETURN NULL;
    END IF;
    UPDATE procrastinate_periodic_defers
        SET job_id = (
            SELECT COALESCE((
                SELECT unnest(procrastinate_defer_jobs_v1(
                    ARRAY[
                        ROW(
                            _queue_name,
                            _task_name,
                            _priority,
                            _lock,
                            _queueing_lock,
                            _args,
                            NULL::timestamptz
                        )
                    ]::procrastinate_job_to_defer_v1[]
                ))
            ), NULL)
        )
        WHERE id = _defer_id
        RETURNING job_id INTO _job_id;
    DELETE
        FROM procrastinate_periodic_defers
        USING (
            SELECT id
            FROM procrastinate_periodic_defers
            WHERE procrastinate_periodic_defers.task_name = _task_name
            AND procrastinate_periodic_defers.periodic_id = _periodic_id
            AND procrastinate_periodic_defers.defer_timestamp < _defer_timestamp
            ORDER BY id
            FOR UPDATE
        ) to_delete
        WHERE procrastinate_periodic_defers.id = to_delete.id;
    RETURN _job_id;
END;
$$;
CREATE TABLE public.procrastinate_jobs (
    id bigint NOT NULL,
    queue_name character varying(128) NOT NULL,
    task_name character varying(128) NOT NULL,
    lock text,
    args jsonb DEFAULT '{}'::jsonb NOT NULL,
    status public.procrastinate_job_status DEFAULT 'todo'::public.procrastinate_job_status NOT NULL,
    scheduled_at timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    queueing_lock text,
    priority integer DEFAULT 0 NOT NULL,
    abort_requested boolean DEFAULT false NOT NULL,
    worker_id bigint,
    CONSTRAINT check_not_todo_abort_requested CHECK ((NOT ((status = 'todo'::public.procrastinate_job_status) AND (abort_requested = true))))
);
CREATE FUNCTION public.procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) RETURNS public.procrastinate_jobs
    LANGUAGE plpgsql
    AS $$
DECLARE
	found_jobs procrastinate_jobs;
BEGIN
    WITH candidate AS (
        SELECT jobs.*
            FROM procrastinate_jobs AS jobs
            WHERE
                -- reject the job if its lock has earlier or higher priority jobs
                NOT EXISTS (
                    SELECT 1
                        FROM procrastinate_jobs AS other_jobs
                        WHERE
                            jobs.lock IS NOT NULL
                            AND other_jobs.lock = jobs.lock
                            AND (
                                -- job with same lock is already running
                                other_jobs.status = 'doing'
                                OR
                                -- job with same lock is waiting and has higher priority (or same priority but was queued first)
                                (
                                    other_jobs.status = 'todo'
                                    AND (
                                        other_jobs.priority > jobs.priority
                                        OR (
                                        other_jobs.priority = jobs.priority
                                        AND other_jobs.id < jobs.id
                                        )
                                    )
                                )
                            )
                )
                AND jobs.status = 'todo'
                AND (target_queue_names IS NULL OR jobs.queue_name = ANY( target_queue_names ))
                AND (jobs.scheduled_at IS NULL OR jobs.scheduled_at <= now())
            ORDER BY jobs.priority DESC, jobs.id ASC LIMIT 1
            FOR UPDATE OF jobs SKIP LOCKED
    )
    UPDATE procrastinate_jobs
        SET status = 'doing', worker_id = p_worker_id
        FROM candidate
        WHERE procrastinate_jobs.id = candidate.id
        RETURNING procrastinate_jobs.* INTO found_jobs;
 RETURN found_jobs;
END;
$$;
CREATE FUNCTION public.procrastinate_finish_job_v1(job_id bigint, end_status public.procrastinate_job_status, delete_job boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF end_status NOT IN ('succeeded', 'failed', 'aborted') THEN
        RAISE 'End status should be either "succeeded", "failed" or "aborted" (job id: %)', job_id;
    END IF;
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = end_status,
            abort_requested = false,
            attempts = CASE status
                WHEN 'doing' THEN attempts + 1 ELSE attempts
            END
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" or "todo" status (job id: %)', job_id;
    END IF;
END;
$$;
CREATE FUNCTION public.procrastinate_notify_queue_abort_job_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'abort_job_requested', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_notify_queue_job_inserted_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'job_inserted', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    DELETE FROM procrastinate_workers
    WHERE last_heartbeat < NOW() - (seconds_since_heartbeat || 'SECOND')::INTERVAL
    RETURNING procrastinate_workers.id;
END;
$$;
CREATE FUNCTION public.procrastinate_register_worker_v1() RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    INSERT INTO procrastinate_workers DEFAULT VALUES
    RETURNING procrastinate_workers.id;
END;
$$;
CREATE FUNCTION public.procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
BEGIN
    SELECT abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status = 'doing'
    FOR UPDATE
    INTO _abort_requested;
    IF _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" status (job id: %)', job_id;
    END IF;
END;
$$;
CREATE FUNCTION public.procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
    _current_status procrastinate_job_status;
BEGIN
    SELECT status, abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status IN ('doing', 'failed')
    FOR UPDATE
    INTO _current_status, _abort_requested;
    IF _current_status = 'doing' AND _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status IN ('doing', 'failed')
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        RAISE 'Job was not found or has an invalid status to retry (job id: %)', job_id;
    END IF;
END;
$$;
CREATE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'abort_requested'::procrastinate_job_event_type);
    RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type, at)
        VALUES (NEW.id, 'scheduled'::procrastinate_job_event_type, NEW.scheduled_at);
	RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'deferred'::procrastinate_job_event_type);
	RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_trigger_function_status_events_update_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    WITH t AS (
        SELECT CASE
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND NEW.status = 'doing'::procrastinate_job_status
                THEN 'started'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'deferred_for_retry'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'failed'::procrastinate_job_status
                THEN 'failed'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'succeeded'::procrastinate_job_status
                THEN 'succeeded'::procrastinate_job_event_type
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND (
                    NEW.status = 'cancelled'::procrastinate_job_status
                    OR NEW.status = 'failed'::procrastinate_job_status
                    OR NEW.status = 'succeeded'::procrastinate_job_status
                )
                THEN 'cancelled'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'aborted'::procrastinate_job_status
                THEN 'aborted'::procrastinate_job_event_type
            WHEN OLD.status = 'failed'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'retried'::procrastinate_job_event_type
            ELSE NULL
        END as event_type
    )
    INSERT INTO procrastinate_events(job_id, type)
        SELECT NEW.id, t.event_type
        FROM t
        WHERE t.event_type IS NOT NULL;
	RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_unlink_periodic_defers_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_periodic_defers
    SET job_id = NULL
    WHERE job_id = OLD.id;
    RETURN OLD;
END;
$$;
CREATE FUNCTION public.procrastinate_unregister_worker_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    DELETE FROM procrastinate_workers
    WHERE id = worker_id;
END;
$$;
CREATE FUNCTION public.procrastinate_update_heartbeat_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_workers
    SET last_heartbeat = NOW()
    WHERE id = worker_id;
END;
$$;
CREATE TABLE public.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);
ALTER TABLE public.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.attachments_attachment (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    subject_kind character varying(30) NOT NULL,
    subject_id bigint NOT NULL,
    name character varying(120) NOT NULL,
    kind character varying(4) NOT NULL,
    size integer NOT NULL,
    fingerprint character varying(64) NOT NULL,
    thumbnail character varying(64) NOT NULL,
    described character varying(300) NOT NULL,
    licence character varying(40) NOT NULL,
    state character varying(7) NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by_id bigint,
    CONSTRAINT attachments_attachment_size_check CHECK ((size >= 0)),
    CONSTRAINT attachments_picture_is_described CHECK (((NOT ((kind)::text = ANY ((ARRAY['png'::character varying, 'jpeg'::character varying])::text[]))) OR (NOT ((described)::text = ''::text))))
);
ALTER TABLE public.attachments_attachment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.attachments_attachment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);
ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);
ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.base_auditentry (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    verb character varying(60) NOT NULL,
    subject_kind character varying(30) NOT NULL,
    subject_id bigint NOT NULL,
    by_user_id bigint,
    by_role character varying(60) NOT NULL,
    reason text NOT NULL,
    facts jsonb NOT NULL
);
ALTER TABLE public.base_auditentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.base_auditentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.base_sharinggrant (
    id bigint NOT NULL,
    subject_kind character varying(30) NOT NULL,
    subject_id bigint NOT NULL,
    tier smallint NOT NULL,
    tokens character varying(30)[] NOT NULL,
    purpose text NOT NULL,
    granted_by_id bigint,
    granted_at timestamp with time zone NOT NULL,
    withdrawn_by_id bigint,
    withdrawn_at timestamp with time zone,
    withdrawn_reason text NOT NULL,
    CONSTRAINT base_grant_tier_is_known CHECK (((tier >= 0) AND (tier <= 6))),
    CONSTRAINT base_sharinggrant_tier_check CHECK ((tier >= 0))
);
ALTER TABLE public.base_sharinggrant ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.base_sharinggrant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.base_textdecision (
    id bigint NOT NULL,
    subject_kind character varying(30) NOT NULL,
    subject_id bigint NOT NULL,
    nobody character varying(32)[] NOT NULL,
    decided_by_id bigint,
    decided_at timestamp with time zone NOT NULL
);
ALTER TABLE public.base_textdecision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.base_textdecision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.briefings_collection (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    title character varying(120) NOT NULL,
    words text NOT NULL,
    tier smallint NOT NULL,
    audience character varying(30)[] NOT NULL,
    published_at timestamp with time zone,
    changed_at timestamp with time zone NOT NULL,
    locality_id bigint,
    made_by_id bigint,
    problem_id bigint,
    topic_id bigint,
    CONSTRAINT briefings_collection_draft_is_seen_by_none CHECK (((published_at IS NOT NULL) OR (
CASE
    WHEN (audience IS NULL) THEN NULL::integer
    ELSE COALESCE(array_length(audience, 1), 0)
END = 0))),
    CONSTRAINT briefings_collection_tier_check CHECK ((tier >= 0))
);
ALTER TABLE public.briefings_collection ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.briefings_collection_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.briefings_entry (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    "position" integer NOT NULL,
    why character varying(300) NOT NULL,
    added_at timestamp with time zone NOT NULL,
    collection_id bigint NOT NULL,
    lesson_id bigint NOT NULL,
    CONSTRAINT briefings_entry_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.briefings_entry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.briefings_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.briefings_follow (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    kind character varying(12) NOT NULL,
    number bigint NOT NULL,
    since timestamp with time zone NOT NULL,
    person_id bigint NOT NULL
);
ALTER TABLE public.briefings_follow ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.briefings_follow_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.briefings_reader (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    wants_weekly boolean NOT NULL,
    weekday smallint NOT NULL,
    feed_number integer NOT NULL,
    feed_key_hash character varying(64) NOT NULL,
    person_id bigint NOT NULL,
    CONSTRAINT briefings_reader_feed_number_check CHECK ((feed_number >= 0)),
    CONSTRAINT briefings_reader_weekday_check CHECK ((weekday >= 0))
);
ALTER TABLE public.briefings_reader ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.briefings_reader_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.briefings_told (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    told_at timestamp with time zone NOT NULL,
    lesson_id bigint NOT NULL,
    person_id bigint NOT NULL
);
ALTER TABLE public.briefings_told ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.briefings_told_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.briefings_weeklyletter (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    week character varying(8) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    since timestamp with time zone NOT NULL,
    lessons jsonb NOT NULL,
    matches bigint[] NOT NULL,
    adoptions bigint[] NOT NULL,
    person_id bigint NOT NULL
);
ALTER TABLE public.briefings_weeklyletter ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.briefings_weeklyletter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.cache (
    cache_key character varying(255) NOT NULL,
    value text NOT NULL,
    expires timestamp with time zone NOT NULL
);
CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);
ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);
ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exchange_carried (
    id bigint NOT NULL,
    kind character varying(30) NOT NULL,
    key character varying(36) NOT NULL,
    number bigint NOT NULL
);
ALTER TABLE public.exchange_carried ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exchange_carried_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exchange_import (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    file_name character varying(200) NOT NULL,
    file_kind character varying(8) NOT NULL,
    rows integer NOT NULL,
    notes jsonb NOT NULL,
    columns jsonb NOT NULL,
    sample jsonb NOT NULL,
    sends jsonb NOT NULL,
    source character varying(160) NOT NULL,
    lesson_kind character varying(8) NOT NULL,
    licence character varying(40) NOT NULL,
    tier smallint NOT NULL,
    permission character varying(300) NOT NULL,
    numbers_reason character varying(300) NOT NULL,
    state character varying(8) NOT NULL,
    state_since timestamp with time zone NOT NULL,
    run integer NOT NULL,
    heard_at timestamp with time zone,
    report jsonb NOT NULL,
    failure text NOT NULL,
    asked_by_id bigint,
    locality_id bigint,
    CONSTRAINT exchange_import_begun_has_a_permission CHECK ((((state)::text = 'READ'::text) OR (NOT ((permission)::text = ''::text)))),
    CONSTRAINT exchange_import_rows_check CHECK ((rows >= 0)),
    CONSTRAINT exchange_import_run_check CHECK ((run >= 0)),
    CONSTRAINT exchange_import_that_stopped_says_why CHECK (((NOT ((state)::text = 'FAILED'::text)) OR (NOT (failure = ''::text)))),
    CONSTRAINT exchange_import_tier_check CHECK ((tier >= 0))
);
ALTER TABLE public.exchange_import ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exchange_import_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.exchange_importfile (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    data bytea NOT NULL,
    imported_id bigint NOT NULL
);
ALTER TABLE public.exchange_importfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.exchange_importfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.improvement_batch (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    name character varying(200) NOT NULL,
    cells text NOT NULL,
    notes jsonb NOT NULL,
    made_at timestamp with time zone NOT NULL,
    kept_at timestamp with time zone,
    added integer NOT NULL,
    undone_at timestamp with time zone,
    made_by_id bigint,
    undone_by_id bigint,
    measure_id bigint NOT NULL,
    CONSTRAINT improvement_batch_added_check CHECK ((added >= 0)),
    CONSTRAINT improvement_batch_kept_forgets_cells CHECK (((kept_at IS NULL) OR (cells = ''::text)))
);
ALTER TABLE public.improvement_batch ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.improvement_batch_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.improvement_change (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    what character varying(300) NOT NULL,
    state character varying(9) NOT NULL,
    state_since timestamp with time zone NOT NULL,
    adopted_at timestamp with time zone,
    raised_by_id bigint,
    driver_id bigint,
    project_id bigint NOT NULL,
    CONSTRAINT improvement_change_adopted_at CHECK (((NOT ((state)::text = ANY ((ARRAY['ADOPTED'::character varying, 'EMBEDDED'::character varying, 'SUSTAINED'::character varying])::text[]))) OR (adopted_at IS NOT NULL)))
);
ALTER TABLE public.improvement_change ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.improvement_change_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.improvement_changestep (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    state character varying(9) NOT NULL,
    at timestamp with time zone NOT NULL,
    why text NOT NULL,
    by_id bigint,
    change_id bigint NOT NULL
);
ALTER TABLE public.improvement_changestep ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.improvement_changestep_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.improvement_cycle (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    number smallint NOT NULL,
    state character varying(9) NOT NULL,
    kind character varying(9) NOT NULL,
    scale character varying(7) NOT NULL,
    what character varying(300) NOT NULL,
    tasks text NOT NULL,
    to_collect text NOT NULL,
    starts_on date,
    ends_on date,
    begun_at timestamp with time zone,
    as_planned boolean,
    observed text NOT NULL,
    studied_at timestamp with time zone,
    learned text NOT NULL,
    acted_at timestamp with time zone,
    decision character varying(7) NOT NULL,
    decision_why text NOT NULL,
    change_id bigint NOT NULL,
    made_lesson_id bigint,
    planned_by_id bigint,
    CONSTRAINT improvement_cycle_begun CHECK ((((state)::text = ANY ((ARRAY['PLANNED'::character varying, 'PREDICTED'::character varying])::text[])) OR (begun_at IS NOT NULL))),
    CONSTRAINT improvement_cycle_decided CHECK (((((state)::text = 'ACTED'::text) AND (NOT ((decision)::text = ''::text)) AND (acted_at IS NOT NULL)) OR ((NOT ((state)::text = 'ACTED'::text)) AND ((decision)::text = ''::text)))),
    CONSTRAINT improvement_cycle_number_check CHECK ((number >= 0))
);
ALTER TABLE public.improvement_cycle ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.improvement_cycle_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.improvement_cyclenote (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    text text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    cycle_id bigint NOT NULL,
    written_by_id bigint
);
ALTER TABLE public.improvement_cyclenote ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.improvement_cyclenote_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.improvement_diagramversion (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    number smallint NOT NULL,
    aim character varying(300) NOT NULL,
    lines jsonb NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint,
    diagram_id bigint NOT NULL,
    CONSTRAINT improvement_diagramversion_number_check CHECK ((number >= 0))
);
ALTER TABLE public.improvement_diagramversion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.improvement_diagramversion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.improvement_driver (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    "order" integer NOT NULL,
    level smallint NOT NULL,
    words character varying(200) NOT NULL,
    template_line character varying(20) NOT NULL,
    written_by_id bigint,
    diagram_id bigint NOT NULL,
    CONSTRAINT improvement_driver_level CHECK (((level >= 1) AND (level <= 3))),
    CONSTRAINT improvement_driver_level_check CHECK ((level >= 0)),
    CONSTRAINT improvement_driver_order_check CHECK (("order" >= 0))
);
ALTER TABLE public.improvement_driver ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.improvement_driver_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.improvement_driverdiagram (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    state character varying(7) NOT NULL,
    template character varying(40) NOT NULL,
    project_id bigint NOT NULL
);
ALTER TABLE public.improvement_driverdiagram ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.improvement_driverdiagram_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.improvement_entrylink (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    key_hash character varying(64) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    made_by_id bigint,
    measure_id bigint NOT NULL
);
ALTER TABLE public.improvement_entrylink ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.improvement_entrylink_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.improvement_force (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    kind character varying(7) NOT NULL,
    what character varying(200) NOT NULL,
    strength smallint NOT NULL,
    action character varying(300) NOT NULL,
    written_by_id bigint,
    project_id bigint NOT NULL,
    CONSTRAINT improvement_force_strength CHECK (((strength >= 1) AND (strength <= 5))),
    CONSTRAINT improvement_force_strength_check CHECK ((strength >= 0))
);
ALTER TABLE public.improvement_force ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.improvement_force_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.improvement_initiative (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    what character varying(300) NOT NULL,
    place_name character varying(160) NOT NULL,
    stage character varying(8) NOT NULL,
    stage_since timestamp with time zone NOT NULL,
    began_on date,
    stopped_why text NOT NULL,
    topics character varying(40)[] NOT NULL,
    about_kind character varying(30) NOT NULL,
    about_id bigint,
    is_brought boolean NOT NULL,
    confirmed_at timestamp with time zone NOT NULL,
    source_name character varying(160) NOT NULL,
    source_key character varying(200) NOT NULL,
    source_url character varying(500) NOT NULL,
    tier smallint NOT NULL,
    audience character varying(30)[] NOT NULL,
    lesson_id bigint,
    locality_id bigint NOT NULL,
    made_lesson_id bigint,
    organisation_id bigint,
    raised_by_id bigint,
    CONSTRAINT improvement_initiative_brought_names_a_place CHECK (((NOT is_brought) OR (NOT ((place_name)::text = ''::text)))),
    CONSTRAINT improvement_initiative_stopped_says_why CHECK (((NOT ((stage)::text = 'STOPPED'::text)) OR (NOT (stopped_why = ''::text)) OR (NOT ((source_key)::text = ''::text)))),
    CONSTRAINT improvement_initiative_tier_check CHECK ((tier >= 0))
);
ALTER TABLE public.improvement_initiative ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.improvement_initiative_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.improvement_judgement (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    realistic smallint NOT NULL,
    acceptable smallint NOT NULL,
    sustainable smallint NOT NULL,
    owned smallint NOT NULL,
    at timestamp with time zone NOT NULL,
    change_id bigint NOT NULL,
    person_id bigint NOT NULL,
    CONSTRAINT improvement_judgement_acceptable_check CHECK ((acceptable >= 0)),
    CONSTRAINT improvement_judgement_from_1_to_5 CHECK ((((realistic >= 1) AND (realistic <= 5)) AND ((acceptable >= 1) AND (acceptable <= 5)) AND ((sustainable >= 1) AND (sustainable <= 5)) AND ((owned >= 1) AND (owned <= 5)))),
    CONSTRAINT improvement_judgement_owned_check CHECK ((owned >= 0)),
    CONSTRAINT improvement_judgement_realistic_check CHECK ((realistic >= 0)),
    CONSTRAINT improvement_judgement_sustainable_check CHECK ((sustainable >= 0))
);
ALTER TABLE public.improvement_judgement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.improvement_judgement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.improvement_mark (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    "on" date NOT NULL,
    kind character varying(7) NOT NULL,
    text character varying(300) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone,
    made_by_id bigint,
    removed_by_id bigint,
    measure_id bigint NOT NULL,
    CONSTRAINT improvement_mark_says_why CHECK ((((kind)::text = ANY ((ARRAY['START'::character varying, 'NOTE'::character varying])::text[])) OR (NOT ((text)::text = ''::text))))
);
ALTER TABLE public.improvement_mark ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.improvement_mark_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.improvement_measure (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    title character varying(120) NOT NULL,
    definition text NOT NULL,
    kind character varying(9) NOT NULL,
    wanted character varying(7) NOT NULL,
    unit character varying(40) NOT NULL,
    out_of_unit character varying(40) NOT NULL,
    per integer NOT NULL,
    target double precision,
    "interval" character varying(7) NOT NULL,
    answers jsonb NOT NULL,
    data character varying(13) NOT NULL,
    has_out_of boolean NOT NULL,
    has_several boolean NOT NULL,
    chart character varying(4) NOT NULL,
    chart_why character varying(300) NOT NULL,
    frozen_until date,
    frozen_why character varying(300) NOT NULL,
    defined_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    tier smallint NOT NULL,
    audience character varying(30)[] NOT NULL,
    adoption_id bigint,
    copied_from_id bigint,
    defined_by_id bigint,
    team_id bigint NOT NULL,
    rules_why character varying(300) NOT NULL,
    screened boolean NOT NULL,
    zones boolean NOT NULL,
    CONSTRAINT improvement_measure_per_check CHECK ((per >= 0)),
    CONSTRAINT improvement_measure_per_is_some CHECK ((per >= 1)),
    CONSTRAINT improvement_measure_share_has_all CHECK (((NOT ((data)::text = ANY ((ARRAY['PROPORTION'::character varying, 'RATE'::character varying])::text[]))) OR has_out_of)),
    CONSTRAINT improvement_measure_tier_check CHECK ((tier >= 0))
);
ALTER TABLE public.improvement_measure ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.improvement_measure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.improvement_picture (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    digest character varying(32) NOT NULL,
    wide text NOT NULL,
    narrow text NOT NULL,
    png bytea NOT NULL,
    drawn_at timestamp with time zone NOT NULL,
    measure_id bigint NOT NULL
);
ALTER TABLE public.improvement_picture ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.improvement_picture_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.improvement_prediction (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    "order" smallint NOT NULL,
    question character varying(300) NOT NULL,
    expected character varying(300) NOT NULL,
    came character varying(7) NOT NULL,
    found character varying(300) NOT NULL,
    cycle_id bigint NOT NULL,
    CONSTRAINT improvement_prediction_order_check CHECK (("order" >= 0))
);
ALTER TABLE public.improvement_prediction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.improvement_prediction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.improvement_project (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    title character varying(160) NOT NULL,
    aim character varying(300) NOT NULL,
    how_much character varying(200) NOT NULL,
    by_when date,
    why text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    about_kind character varying(30) NOT NULL,
    about_id bigint,
    ended_as character varying(7) NOT NULL,
    ended_at timestamp with time zone,
    ended_why text NOT NULL,
    tier smallint NOT NULL,
    audience character varying(30)[] NOT NULL,
    adoption_id bigint,
    made_lesson_id bigint,
    started_by_id bigint,
    team_id bigint NOT NULL,
    CONSTRAINT improvement_project_end_is_whole CHECK (((((ended_as)::text = ''::text) AND (ended_at IS NULL)) OR ((ended_at IS NOT NULL) AND (NOT ((ended_as)::text = ''::text))))),
    CONSTRAINT improvement_project_tier_check CHECK ((tier >= 0))
);
ALTER TABLE public.improvement_project ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.improvement_project_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.improvement_projectmeasure (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    driver_id bigint,
    measure_id bigint NOT NULL,
    project_id bigint NOT NULL
);
ALTER TABLE public.improvement_projectmeasure ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.improvement_projectmeasure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.improvement_reading (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    "on" date NOT NULL,
    nth smallint NOT NULL,
    amount double precision,
    out_of double precision,
    as_written character varying(40) NOT NULL,
    source character varying(6) NOT NULL,
    entered_as character varying(60) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    over_at timestamp with time zone,
    over_why character varying(200) NOT NULL,
    batch_id bigint,
    entered_by_id bigint,
    link_id bigint,
    measure_id bigint NOT NULL,
    over_by_id bigint,
    replaces_id bigint,
    CONSTRAINT improvement_reading_not_for_itself CHECK (((replaces_id IS NULL) OR (NOT ((replaces_id = id) AND (replaces_id IS NOT NULL))))),
    CONSTRAINT improvement_reading_nth_check CHECK ((nth >= 0))
);
ALTER TABLE public.improvement_reading ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.improvement_reading_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.improvement_remark (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    text text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone,
    initiative_id bigint NOT NULL,
    written_by_id bigint
);
ALTER TABLE public.improvement_remark ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.improvement_remark_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.improvement_stagestep (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    stage character varying(8) NOT NULL,
    at timestamp with time zone NOT NULL,
    note text NOT NULL,
    by_id bigint,
    initiative_id bigint NOT NULL
);
ALTER TABLE public.improvement_stagestep ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.improvement_stagestep_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.improvement_thank (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    text character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL,
    lesson_id bigint NOT NULL,
    organisation_id bigint,
    person_id bigint
);
ALTER TABLE public.improvement_thank ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.improvement_thank_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.lessons_adaptation (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    what text NOT NULL,
    nature character varying(11) NOT NULL,
    goal character varying(7) NOT NULL,
    keeps_core character varying(7) NOT NULL,
    planned boolean,
    lasting boolean,
    decided_by_roles character varying(120) NOT NULL,
    reason text NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    adoption_id bigint NOT NULL
);
ALTER TABLE public.lessons_adaptation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.lessons_adaptation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.lessons_adoption (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    mode character varying(9) NOT NULL,
    state character varying(13) NOT NULL,
    reason text NOT NULL,
    core_kept character varying(7) NOT NULL,
    context jsonb NOT NULL,
    searched_at timestamp with time zone,
    started_at timestamp with time zone NOT NULL,
    decided_at timestamp with time zone,
    stopped_at timestamp with time zone,
    stopped_code character varying(14) NOT NULL,
    stopped_note text NOT NULL,
    audience character varying(30)[] NOT NULL,
    adopted_from_id bigint,
    contact_id bigint,
    organisation_id bigint NOT NULL,
    team_id bigint,
    child_lesson_id bigint,
    lesson_id bigint NOT NULL,
    begun_at timestamp with time zone,
    CONSTRAINT lessons_adoption_decided_has_a_date CHECK ((((state)::text = ANY ((ARRAY['LOOKING'::character varying, 'SHORTLISTED'::character varying])::text[])) OR (decided_at IS NOT NULL))),
    CONSTRAINT lessons_adoption_not_from_itself CHECK (((adopted_from_id IS NULL) OR (NOT ((adopted_from_id = id) AND (adopted_from_id IS NOT NULL))))),
    CONSTRAINT lessons_adoption_stopped_says_why CHECK (((NOT ((state)::text = 'STOPPED'::text)) OR ((NOT ((stopped_code)::text = ''::text)) AND (stopped_at IS NOT NULL)))),
    CONSTRAINT lessons_adoption_version_check CHECK ((version >= 0))
);
ALTER TABLE public.lessons_adoption ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.lessons_adoption_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.lessons_adoptioncheck (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    month smallint NOT NULL,
    due_at timestamp with time zone NOT NULL,
    asked_at timestamp with time zone,
    key_hash character varying(64) NOT NULL,
    answered_at timestamp with time zone,
    reach character varying(200) NOT NULL,
    effect character varying(7) NOT NULL,
    fidelity character varying(7) NOT NULL,
    still_in_use boolean,
    effort character varying(200) NOT NULL,
    recommend character varying(6) NOT NULL,
    recommend_if character varying(300) NOT NULL,
    note text NOT NULL,
    before_points integer,
    after_points integer,
    feedback_from integer,
    adoption_id bigint NOT NULL,
    answered_by_id bigint,
    CONSTRAINT lessons_adoptioncheck_after_points_check CHECK ((after_points >= 0)),
    CONSTRAINT lessons_adoptioncheck_before_points_check CHECK ((before_points >= 0)),
    CONSTRAINT lessons_adoptioncheck_feedback_from_check CHECK ((feedback_from >= 0)),
    CONSTRAINT lessons_adoptioncheck_month_check CHECK ((month >= 0)),
    CONSTRAINT lessons_check_answered_says_the_effect CHECK (((answered_at IS NULL) OR (NOT ((effect)::text = ''::text))))
);
ALTER TABLE public.lessons_adoptioncheck ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.lessons_adoptioncheck_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.lessons_approval (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    approved_at timestamp with time zone NOT NULL,
    approved_by_id bigint,
    lesson_id bigint NOT NULL,
    CONSTRAINT lessons_approval_version_check CHECK ((version >= 0))
);
ALTER TABLE public.lessons_approval ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.lessons_approval_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.lessons_ask (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    question text NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    answer text NOT NULL,
    answered_at timestamp with time zone,
    adoption_id bigint NOT NULL,
    answered_by_id bigint,
    asked_by_id bigint,
    CONSTRAINT lessons_ask_answer_is_whole CHECK ((((answer = ''::text) AND (answered_at IS NULL) AND (answered_by_id IS NULL)) OR ((NOT (answer = ''::text)) AND (answered_at IS NOT NULL))))
);
ALTER TABLE public.lessons_ask ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.lessons_ask_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.lessons_canonicalproblem (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    statement character varying(200) NOT NULL,
    variants character varying(200)[] NOT NULL
);
ALTER TABLE public.lessons_canonicalproblem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.lessons_canonicalproblem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.lessons_comment (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    kind character varying(8) NOT NULL,
    text text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone,
    removed_reason character varying(200) NOT NULL,
    reply_to_id bigint,
    written_by_id bigint,
    lesson_id bigint NOT NULL
);
ALTER TABLE public.lessons_comment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.lessons_comment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.lessons_credit (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    part character varying(7) NOT NULL,
    agreed_at timestamp with time zone NOT NULL,
    lesson_id bigint NOT NULL,
    organisation_id bigint,
    person_id bigint NOT NULL
);
ALTER TABLE public.lessons_credit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.lessons_credit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.lessons_curationreview (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    answers jsonb NOT NULL,
    outcome character varying(8) NOT NULL,
    reviewed_at timestamp with time zone NOT NULL,
    reviewer_id bigint,
    lesson_id bigint NOT NULL,
    CONSTRAINT lessons_curationreview_version_check CHECK ((version >= 0))
);
ALTER TABLE public.lessons_curationreview ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.lessons_curationreview_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.lessons_edition (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    reader character varying(8) NOT NULL,
    title character varying(200) NOT NULL,
    text text NOT NULL,
    version integer NOT NULL,
    audience character varying(30)[] NOT NULL,
    written_at timestamp with time zone NOT NULL,
    lesson_id bigint NOT NULL,
    written_by_id bigint,
    CONSTRAINT lessons_edition_version_check CHECK ((version >= 0))
);
ALTER TABLE public.lessons_edition ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.lessons_edition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.lessons_lesson (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    source_name character varying(160) NOT NULL,
    source_key character varying(200) NOT NULL,
    source_url character varying(500) NOT NULL,
    kind character varying(8) NOT NULL,
    title character varying(200) NOT NULL,
    good text NOT NULL,
    not_so_good text NOT NULL,
    next_time text NOT NULL,
    happened_when character varying(7) NOT NULL,
    problem_statement text NOT NULL,
    what_we_did text NOT NULL,
    core_parts character varying(300)[] NOT NULL,
    adaptable_parts character varying(300)[] NOT NULL,
    theory text NOT NULL,
    prediction text NOT NULL,
    results text NOT NULL,
    unintended_effects text NOT NULL,
    equity_note text NOT NULL,
    cost_time character varying(200) NOT NULL,
    care_setting character varying(20) NOT NULL,
    roles_involved character varying(60)[] NOT NULL,
    context jsonb NOT NULL,
    licence character varying(40) NOT NULL,
    before_points integer,
    after_points integer,
    feedback_from integer,
    stage character varying(15) NOT NULL,
    stage_since timestamp with time zone NOT NULL,
    stage_reason text NOT NULL,
    version integer NOT NULL,
    published_at timestamp with time zone,
    review_by date,
    tier smallint NOT NULL,
    audience character varying(30)[] NOT NULL,
    strength character varying(2) NOT NULL,
    replication character varying(2) NOT NULL,
    last_confirmed_at timestamp with time zone,
    locality_id bigint,
    merged_into_id bigint,
    organisation_id bigint,
    owner_id bigint,
    parent_id bigint,
    problem_id bigint,
    published_by_id bigint,
    raised_by_id bigint,
    superseded_by_id bigint,
    team_id bigint,
    source_mark character varying(32) NOT NULL,
    source_place character varying(160) NOT NULL,
    source_version integer,
    held_at timestamp with time zone,
    CONSTRAINT lessons_lesson_after_points_check CHECK ((after_points >= 0)),
    CONSTRAINT lessons_lesson_before_points_check CHECK ((before_points >= 0)),
    CONSTRAINT lessons_lesson_comes_from_somewhere CHECK (((organisation_id IS NOT NULL) OR (NOT ((source_name)::text = ''::text)))),
    CONSTRAINT lessons_lesson_feedback_from_check CHECK ((feedback_from >= 0)),
    CONSTRAINT lessons_lesson_findable_was_published CHECK (((NOT ((stage)::text = ANY ((ARRAY['PUBLISHED'::character varying, 'UNDER_CHALLENGE'::character varying])::text[]))) OR (published_at IS NOT NULL))),
    CONSTRAINT lessons_lesson_publish_names_who_and_when CHECK (((published_at IS NOT NULL) OR (published_by_id IS NULL))),
    CONSTRAINT lessons_lesson_source_version_check CHECK ((source_version >= 0)),
    CONSTRAINT lessons_lesson_superseded_names_the_newer CHECK (((NOT ((stage)::text = 'SUPERSEDED'::text)) OR (superseded_by_id IS NOT NULL))),
    CONSTRAINT lessons_lesson_tier_check CHECK ((tier >= 0)),
    CONSTRAINT lessons_lesson_version_check CHECK ((version >= 0))
);
ALTER TABLE public.lessons_lesson ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.lessons_lesson_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.lessons_lesson_topics (
    id bigint NOT NULL,
    lesson_id bigint NOT NULL,
    topic_id bigint NOT NULL
);
ALTER TABLE public.lessons_lesson_topics ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.lessons_lesson_topics_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.lessons_lessonlink (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    decision character varying(6) NOT NULL,
    reason text NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    undone_at timestamp with time zone,
    decided_by_id bigint,
    lesson_id bigint NOT NULL,
    other_id bigint NOT NULL,
    undone_by_id bigint,
    CONSTRAINT lessons_link_apart_has_a_reason CHECK (((NOT ((decision)::text = 'APART'::text)) OR (NOT (reason = ''::text)))),
    CONSTRAINT lessons_link_of_two CHECK ((NOT (lesson_id = other_id)))
);
ALTER TABLE public.lessons_lessonlink ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.lessons_lessonlink_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.lessons_lessonversion (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    number integer NOT NULL,
    content jsonb NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    lesson_id bigint NOT NULL,
    saved_by_id bigint,
    CONSTRAINT lessons_lessonversion_number_check CHECK ((number >= 0))
);
ALTER TABLE public.lessons_lessonversion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.lessons_lessonversion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.lessons_measuredeffect (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    counted character varying(40) NOT NULL,
    wanted character varying(7) NOT NULL,
    scale character varying(6) NOT NULL,
    size double precision,
    std_error double precision,
    refused character varying(200) NOT NULL,
    points integer NOT NULL,
    points_before integer NOT NULL,
    points_after integer NOT NULL,
    start_marked boolean NOT NULL,
    signal_intended boolean NOT NULL,
    balancing_reported boolean NOT NULL,
    shared_at timestamp with time zone,
    worked_out_at timestamp with time zone NOT NULL,
    adoption_id bigint NOT NULL,
    shared_by_id bigint,
    compared boolean NOT NULL,
    compared_with integer NOT NULL,
    lasting character varying(7) NOT NULL,
    late_error double precision,
    late_size double precision,
    CONSTRAINT lessons_measured_compared_with_some CHECK (((NOT compared) OR (compared_with > 0))),
    CONSTRAINT lessons_measured_effect_is_whole CHECK (((((scale)::text = ''::text) AND (size IS NULL) AND (std_error IS NULL)) OR ((NOT ((scale)::text = ''::text)) AND ((refused)::text = ''::text) AND (size IS NOT NULL) AND (std_error > (0.0)::double precision)))),
    CONSTRAINT lessons_measured_lasting_is_whole CHECK (((((lasting)::text = ''::text) AND (late_error IS NULL) AND (late_size IS NULL)) OR ((NOT ((lasting)::text = ''::text)) AND (NOT ((scale)::text = ''::text)) AND (late_error > (0.0)::double precision) AND (late_size IS NOT NULL)))),
    CONSTRAINT lessons_measuredeffect_compared_with_check CHECK ((compared_with >= 0)),
    CONSTRAINT lessons_measuredeffect_points_after_check CHECK ((points_after >= 0)),
    CONSTRAINT lessons_measuredeffect_points_before_check CHECK ((points_before >= 0)),
    CONSTRAINT lessons_measuredeffect_points_check CHECK ((points >= 0))
);
ALTER TABLE public.lessons_measuredeffect ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.lessons_measuredeffect_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.lessons_pooledevidence (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    found jsonb NOT NULL,
    worked_out_at timestamp with time zone NOT NULL,
    lesson_id bigint NOT NULL
);
ALTER TABLE public.lessons_pooledevidence ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.lessons_pooledevidence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.lessons_priorartcheck (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    about_kind character varying(30) NOT NULL,
    about_id bigint NOT NULL,
    shown jsonb NOT NULL,
    choice character varying(8) NOT NULL,
    reason text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    chosen_id bigint,
    made_by_id bigint
);
ALTER TABLE public.lessons_priorartcheck ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.lessons_priorartcheck_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.lessons_questionmatch (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    cosine double precision NOT NULL,
    found_at timestamp with time zone NOT NULL,
    lesson_id bigint NOT NULL,
    question_id bigint NOT NULL
);
ALTER TABLE public.lessons_questionmatch ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.lessons_questionmatch_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.lessons_search (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    searched_at timestamp with time zone NOT NULL,
    locality_id bigint,
    best_cosine double precision
);
ALTER TABLE public.lessons_search ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.lessons_search_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.lessons_standingquestion (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    text text NOT NULL,
    about_kind character varying(30) NOT NULL,
    about_id bigint,
    locality_id bigint,
    audience character varying(30)[] NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    closed_reason character varying(200) NOT NULL,
    asked_by_id bigint
);
ALTER TABLE public.lessons_standingquestion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.lessons_standingquestion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.lessons_topic (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    key character varying(40) NOT NULL,
    name character varying(80) NOT NULL,
    about character varying(200) NOT NULL
);
ALTER TABLE public.lessons_topic ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.lessons_topic_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.letterbox_heldletter (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    kind character varying(8) NOT NULL,
    why character varying(8) NOT NULL,
    about_kind character varying(30) NOT NULL,
    about_id bigint,
    title character varying(200) NOT NULL,
    text text NOT NULL,
    is_hidden boolean NOT NULL,
    received_at timestamp with time zone NOT NULL,
    person_id bigint NOT NULL,
    CONSTRAINT letterbox_held_reply_is_about_something CHECK (((NOT ((kind)::text = 'reply'::text)) OR (about_id IS NOT NULL)))
);
ALTER TABLE public.letterbox_heldletter ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.letterbox_heldletter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.letterbox_received (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    key character varying(64) NOT NULL,
    outcome character varying(20) NOT NULL,
    received_at timestamp with time zone NOT NULL
);
ALTER TABLE public.letterbox_received ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.letterbox_received_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.matching_collection (
    id bigint NOT NULL,
    texts integer NOT NULL,
    mean_words double precision NOT NULL,
    counted_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    CONSTRAINT matching_one_collection CHECK ((id = 1))
);
ALTER TABLE public.matching_collection ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.matching_collection_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.matching_indexedtext (
    id bigint NOT NULL,
    kind character varying(30) NOT NULL,
    object_id bigint NOT NULL,
    audience text[] NOT NULL,
    place_id integer,
    tags text[] NOT NULL,
    title text NOT NULL,
    text text NOT NULL,
    fingerprint character varying(64) NOT NULL,
    changed_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    document tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, ((COALESCE(title, ''::text) || ' '::text) || COALESCE(text, ''::text)))) STORED,
    words integer GENERATED ALWAYS AS (public.matching_words(to_tsvector('english'::regconfig, ((COALESCE(title, ''::text) || ' '::text) || COALESCE(text, ''::text))))) STORED,
    vector_0 public.halfvec(384),
    model_0 text DEFAULT ''::text NOT NULL,
    vector_1 public.halfvec(384),
    model_1 text DEFAULT ''::text NOT NULL,
    gist text DEFAULT ''::text NOT NULL
);
ALTER TABLE ONLY public.matching_indexedtext ALTER COLUMN document SET STORAGE MAIN;
ALTER TABLE ONLY public.matching_indexedtext ALTER COLUMN vector_0 SET STORAGE PLAIN;
ALTER TABLE ONLY public.matching_indexedtext ALTER COLUMN vector_1 SET STORAGE PLAIN;
ALTER TABLE public.matching_indexedtext ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.matching_indexedtext_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.matching_lexeme (
    word text NOT NULL,
    texts integer NOT NULL
);
CREATE TABLE public.matching_shelf (
    number smallint NOT NULL,
    state character varying(8) NOT NULL,
    choice text NOT NULL,
    model text NOT NULL,
    CONSTRAINT matching_used_shelf_has_a_model CHECK ((((state)::text = 'FREE'::text) OR (NOT (model = ''::text))))
);
CREATE TABLE public.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);
ALTER TABLE public.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.people_deadaddress (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    address_hash character varying(64) NOT NULL,
    since timestamp with time zone NOT NULL
);
ALTER TABLE public.people_deadaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_deadaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.people_invitation (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    email character varying(254) NOT NULL,
    job character varying(60) NOT NULL,
    role character varying(20) NOT NULL,
    key_hash character varying(64) NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    accepted_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    invited_by_id bigint,
    team_id bigint NOT NULL
);
ALTER TABLE public.people_invitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_invitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.people_letter (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    address character varying(254) NOT NULL,
    kind character varying(30) NOT NULL,
    key character varying(200) NOT NULL,
    subject character varying(200) NOT NULL,
    parts jsonb NOT NULL,
    about jsonb NOT NULL,
    reply_kind character varying(30) NOT NULL,
    reply_number bigint,
    message_id character varying(200) NOT NULL,
    state character varying(8) NOT NULL,
    tries smallint NOT NULL,
    due_at timestamp with time zone NOT NULL,
    claimed_until timestamp with time zone,
    handed_at timestamp with time zone,
    settled_at timestamp with time zone,
    trouble character varying(200) NOT NULL,
    person_id bigint,
    CONSTRAINT people_letter_goes_somewhere CHECK (((person_id IS NOT NULL) OR (settled_at IS NOT NULL) OR (NOT ((address)::text = ''::text)))),
    CONSTRAINT people_letter_reply_is_whole CHECK (((((reply_kind)::text = ''::text) AND (reply_number IS NULL)) OR ((NOT ((reply_kind)::text = ''::text)) AND (reply_number IS NOT NULL)))),
    CONSTRAINT people_letter_tries_check CHECK ((tries >= 0))
);
ALTER TABLE public.people_letter ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_letter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.people_locality (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    kind character varying(8) NOT NULL,
    name character varying(120) NOT NULL,
    code character varying(20) NOT NULL,
    path bigint[] NOT NULL,
    approvers smallint,
    parent_id bigint,
    other_code character varying(20) NOT NULL,
    CONSTRAINT people_locality_approvers_0_to_2 CHECK (((approvers IS NULL) OR (approvers <= 2))),
    CONSTRAINT people_locality_approvers_check CHECK ((approvers >= 0)),
    CONSTRAINT people_locality_not_its_own_parent CHECK (((parent_id IS NULL) OR (NOT ((parent_id = id) AND (parent_id IS NOT NULL)))))
);
ALTER TABLE public.people_locality ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_locality_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.people_membership (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    job character varying(60) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    person_id bigint NOT NULL,
    team_id bigint NOT NULL
);
ALTER TABLE public.people_membership ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_membership_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.people_notice (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    key character varying(120) NOT NULL,
    text character varying(300) NOT NULL,
    path character varying(300) NOT NULL,
    told_at timestamp with time zone NOT NULL,
    read_at timestamp with time zone,
    mailed_at timestamp with time zone,
    person_id bigint NOT NULL
);
ALTER TABLE public.people_notice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_notice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.people_organisation (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    kind character varying(10) NOT NULL,
    name character varying(160) NOT NULL,
    code character varying(20) NOT NULL,
    context jsonb NOT NULL,
    email_domains character varying(100)[] NOT NULL,
    is_open boolean NOT NULL,
    locality_id bigint NOT NULL
);
ALTER TABLE public.people_organisation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_organisation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.people_person (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    email character varying(254) NOT NULL,
    name character varying(80) NOT NULL,
    telling character varying(8) NOT NULL,
    is_active boolean NOT NULL,
    walk_in_as character varying(160) NOT NULL
);
CREATE TABLE public.people_person_groups (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    group_id integer NOT NULL
);
ALTER TABLE public.people_person_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_person_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.people_person ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_person_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.people_person_user_permissions (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.people_person_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_person_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.people_roleassignment (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    role character varying(20) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    locality_id bigint,
    organisation_id bigint,
    person_id bigint NOT NULL,
    CONSTRAINT people_role_over_one_thing CHECK (((organisation_id IS NULL) OR (locality_id IS NULL)))
);
ALTER TABLE public.people_roleassignment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_roleassignment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.people_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL,
    device character varying(80) NOT NULL,
    since date,
    seen date,
    person_id bigint
);
CREATE TABLE public.people_signon (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    provider character varying(40) NOT NULL,
    subject character varying(255) NOT NULL,
    person_id bigint NOT NULL
);
ALTER TABLE public.people_signon ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_signon_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.people_tally (
    key character varying(64) NOT NULL,
    many integer NOT NULL,
    until timestamp with time zone NOT NULL,
    CONSTRAINT people_tally_many_check CHECK ((many >= 0))
);
CREATE TABLE public.people_team (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    name character varying(80) NOT NULL,
    organisation_id bigint NOT NULL
);
ALTER TABLE public.people_team ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_team_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.practice_capturelink (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    key character varying(40) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    made_by_id bigint,
    team_id bigint NOT NULL
);
ALTER TABLE public.practice_capturelink ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.practice_capturelink_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.practice_message (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    text text NOT NULL,
    from_raiser boolean NOT NULL,
    written_at timestamp with time zone NOT NULL,
    written_by_id bigint,
    noticing_id bigint NOT NULL
);
ALTER TABLE public.practice_message ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.practice_message_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.practice_noticing (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    text text NOT NULL,
    kind character varying(11) NOT NULL,
    anonymity character varying(9) NOT NULL,
    raised_at timestamp with time zone NOT NULL,
    key_hash character varying(64) NOT NULL,
    state character varying(15) NOT NULL,
    state_since timestamp with time zone NOT NULL,
    first_reply_at timestamp with time zone,
    reply text NOT NULL,
    replied_at timestamp with time zone,
    reply_seen_at timestamp with time zone,
    review_on date,
    sent_to character varying(200) NOT NULL,
    audience character varying(30)[] NOT NULL,
    linked_lesson_id bigint,
    made_lesson_id bigint,
    raised_by_id bigint,
    replied_by_id bigint,
    team_id bigint NOT NULL,
    by_email boolean NOT NULL,
    CONSTRAINT practice_noticing_anonymous_has_no_writer CHECK (((NOT ((anonymity)::text = 'ANONYMOUS'::text)) OR (raised_by_id IS NULL))),
    CONSTRAINT practice_noticing_known_writer_is_kept CHECK ((((anonymity)::text = 'ANONYMOUS'::text) OR (raised_by_id IS NOT NULL))),
    CONSTRAINT practice_noticing_outcome_has_a_reply CHECK ((((state)::text = ANY ((ARRAY['ACKNOWLEDGED'::character varying, 'IN_CONVERSATION'::character varying, 'RAISED'::character varying])::text[])) OR ((NOT (reply = ''::text)) AND (replied_at IS NOT NULL)))),
    CONSTRAINT practice_noticing_parked_until CHECK (((NOT ((state)::text = 'PARKED'::text)) OR (review_on IS NOT NULL))),
    CONSTRAINT practice_noticing_reply_is_whole CHECK (((replied_at IS NOT NULL) OR (replied_by_id IS NULL)))
);
ALTER TABLE public.practice_noticing ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.practice_noticing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procrastinate_events (
    id bigint NOT NULL,
    job_id bigint NOT NULL,
    type public.procrastinate_job_event_type,
    at timestamp with time zone DEFAULT now()
);
CREATE SEQUENCE public.procrastinate_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.procrastinate_events_id_seq OWNED BY public.procrastinate_events.id;
CREATE SEQUENCE public.procrastinate_jobs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.procrastinate_jobs_id_seq OWNED BY public.procrastinate_jobs.id;
CREATE TABLE public.procrastinate_periodic_defers (
    id bigint NOT NULL,
    task_name character varying(128) NOT NULL,
    defer_timestamp bigint,
    job_id bigint,
    periodic_id character varying(128) DEFAULT ''::character varying NOT NULL
);
CREATE SEQUENCE public.procrastinate_periodic_defers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.procrastinate_periodic_defers_id_seq OWNED BY public.procrastinate_periodic_defers.id;
CREATE TABLE public.procrastinate_workers (
    id bigint NOT NULL,
    last_heartbeat timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE public.procrastinate_workers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.procrastinate_workers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.records_disposal (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    model character varying(60) NOT NULL,
    days integer NOT NULL,
    at timestamp with time zone NOT NULL,
    count integer NOT NULL,
    passed_over integer NOT NULL,
    oldest timestamp with time zone,
    newest timestamp with time zone,
    CONSTRAINT records_disposal_count_check CHECK ((count >= 0)),
    CONSTRAINT records_disposal_days_check CHECK ((days >= 0)),
    CONSTRAINT records_disposal_passed_over_check CHECK ((passed_over >= 0))
);
ALTER TABLE public.records_disposal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.records_disposal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.records_erasure (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    is_own boolean NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    reason text NOT NULL,
    state character varying(9) NOT NULL,
    state_since timestamp with time zone NOT NULL,
    words jsonb NOT NULL,
    number bigint,
    counts jsonb NOT NULL,
    asked_by_id bigint,
    person_id bigint,
    CONSTRAINT records_erasure_done_names_nobody CHECK (((NOT ((state)::text = 'DONE'::text)) OR ((number IS NULL) AND (person_id IS NULL) AND (words = '[]'::jsonb))))
);
ALTER TABLE public.records_erasure ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.records_erasure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.records_hold (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    kind character varying(30) NOT NULL,
    number bigint,
    why text NOT NULL,
    placed_at timestamp with time zone NOT NULL,
    until date,
    lifted_at timestamp with time zone,
    lifted_by_id bigint,
    person_id bigint,
    placed_by_id bigint,
    CONSTRAINT records_hold_on_one_thing CHECK (((person_id IS NULL) OR (number IS NULL))),
    CONSTRAINT records_hold_says_why CHECK ((NOT (why = ''::text)))
);
ALTER TABLE public.records_hold ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.records_hold_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.records_informationrequest (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    reference character varying(40) NOT NULL,
    asked text NOT NULL,
    received_on date NOT NULL,
    due_on date NOT NULL,
    words jsonb NOT NULL,
    since date,
    until date,
    state character varying(9) NOT NULL,
    state_since timestamp with time zone NOT NULL,
    is_cut boolean NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by_id bigint,
    organisation_id bigint,
    is_of_person boolean NOT NULL,
    locality_id bigint,
    writer_id bigint,
    CONSTRAINT records_request_has_one_scope CHECK (((organisation_id IS NULL) OR (locality_id IS NULL))),
    CONSTRAINT records_request_of_a_person_says_so CHECK (((writer_id IS NULL) OR is_of_person))
);
ALTER TABLE public.records_informationrequest ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.records_informationrequest_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.records_mention (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    model character varying(60) NOT NULL,
    row_id bigint NOT NULL,
    "column" character varying(60) NOT NULL,
    decision character varying(8) NOT NULL,
    decided_at timestamp with time zone,
    decided_by_id bigint,
    erasure_id bigint NOT NULL
);
ALTER TABLE public.records_mention ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.records_mention_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.records_ownexport (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    made_at timestamp with time zone,
    expires_at timestamp with time zone,
    data bytea,
    person_id bigint NOT NULL
);
ALTER TABLE public.records_ownexport ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.records_ownexport_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.records_passage (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    model character varying(60) NOT NULL,
    row_id bigint NOT NULL,
    "column" character varying(60) NOT NULL,
    written_on date,
    text text NOT NULL,
    decision character varying(6) NOT NULL,
    exemption character varying(10) NOT NULL,
    black jsonb NOT NULL,
    decided_at timestamp with time zone,
    decided_by_id bigint,
    request_id bigint NOT NULL,
    CONSTRAINT records_passage_kept_back_says_why CHECK (((NOT ((decision)::text = 'OUT'::text)) OR (NOT ((exemption)::text = ''::text)))),
    CONSTRAINT records_passage_whole_or_in_part CHECK ((((NOT ((decision)::text = 'IN'::text)) OR (black = '[]'::jsonb)) AND ((NOT ((decision)::text = 'REDACT'::text)) OR (NOT (black = '[]'::jsonb)))))
);
ALTER TABLE public.records_passage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.records_passage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.records_rule (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    model character varying(60) NOT NULL,
    days integer,
    reason text NOT NULL,
    set_at timestamp with time zone NOT NULL,
    set_by_id bigint,
    CONSTRAINT records_rule_days_check CHECK ((days >= 0)),
    CONSTRAINT records_rule_has_a_reason CHECK ((NOT (reason = ''::text)))
);
ALTER TABLE public.records_rule ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.records_rule_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE ONLY public.procrastinate_events ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_events_id_seq'::regclass);
ALTER TABLE ONLY public.procrastinate_jobs ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_jobs_id_seq'::regclass);
ALTER TABLE ONLY public.procrastinate_periodic_defers ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_periodic_defers_id_seq'::regclass);
COPY public.account_emailaddress (id, email, verified, "primary", user_id) FROM stdin;
1	lou30@example.org	t	t	20
2	leaving@example.org	t	t	21
3	qznfbkxwjtp@example.org	t	t	1
4	qzcnhknjwxk@example.org	t	t	2
5	qzhbthkpxvt@example.org	t	t	3
6	qzjbcbthkmm@example.org	t	t	4
7	qzfnmttppmh@example.org	t	t	5
8	qzhbnkthftb@example.org	t	t	6
9	qzpwvhmjvcb@example.org	t	t	7
10	qzhbnjwbfhx@example.org	t	t	8
11	qzckffwjhft@example.org	t	t	9
12	qzmmnvjjbbv@example.org	t	t	10
13	qzhwjfkfbww@example.org	t	t	11
14	qzfjkhffbxh@example.org	t	t	12
15	qztkpncxncf@example.org	t	t	13
16	qzjbwhmfhtp@example.org	t	t	14
17	qzvvjxjmhfw@example.org	t	t	15
18	qzbxhjhmttv@example.org	t	t	16
19	qzmfbwtkcnt@example.org	t	t	17
20	qzfbhvhhpbh@example.org	t	t	18
21	qzxnwbptvxm@example.org	t	t	19
\.
COPY public.account_emailconfirmation (id, created, sent, key, email_address_id) FROM stdin;
1	2026-11-22 20:46:49.695833+00	2026-11-22 20:46:49.695833+00	key	1
\.
COPY public.attachments_attachment (id, created_at, updated_at, subject_kind, subject_id, name, kind, size, fingerprint, thumbnail, described, licence, state, added_at, added_by_id) FROM stdin;
1	2026-11-22 20:46:46.263152+00	2026-11-22 20:46:46.286959+00	lesson	1	qztfjptfmmw.txt	txt	18	83bf7fcd913e81d35f0d0e94ed1ec0611e8e3b4909c23b00ef9f076f205e67c6				CLEAR	2026-03-29 12:00:00+00	3
2	2026-11-22 20:46:46.294843+00	2026-11-22 20:46:46.304126+00	lesson	3	qzcnfhfmcxh.txt	txt	18	fe7f1034d4a63dde9192739732fb553a720788f422c5723ec7ca1c683280837e				CLEAR	2026-03-29 12:00:00+00	3
3	2026-11-22 20:46:46.316439+00	2026-11-22 20:46:46.345391+00	lesson	6	qzfxccjbkcb.txt	txt	18	fb42102e0aac5286c9f0ba0c59cb5b2997d45867ee74c04ec499b2f0c632d8a5				CLEAR	2026-03-29 12:00:00+00	3
4	2026-11-22 20:46:46.355771+00	2026-11-22 20:46:46.367639+00	lesson	12	qznmvpwjvxj.txt	txt	18	03d46f2b62f47b7b03971079e623f4fa8e30cb0205e96b63ca03522c48a728c2				CLEAR	2026-03-29 12:00:00+00	3
5	2026-11-22 20:46:46.378595+00	2026-11-22 20:46:46.394983+00	lesson	13	qztphwbnmwv.txt	txt	18	45025d51902415eee98d6a946703a310b335f7b34bb19cf5c9f69de8eedc0104				CLEAR	2026-03-29 12:00:00+00	3
6	2026-11-22 20:46:46.403528+00	2026-11-22 20:46:46.407189+00	lesson	17	qzvjpjjbmck.txt	txt	18	022e80bd328ca7ab30f4b5b3847f5e46d1f4fdef9a709fd5ee8b2050c7d6cc15				CLEAR	2026-03-29 12:00:00+00	3
7	2026-11-22 20:46:46.410928+00	2026-11-22 20:46:46.414114+00	lesson	20	qzxxfvnfbpw.txt	txt	18	7e78d7ad73943603fba0fa0e875116cf58ab284a14069607e9cd2e8aa0976663				CLEAR	2026-03-29 12:00:00+00	3
8	2026-11-22 20:46:46.417922+00	2026-11-22 20:46:46.421886+00	lesson	13	qztpmvhknnw.txt	txt	18	7e54d7e12e675e61e091a42060547a73a8223ccfb3216cdbd0b39257a00b29f9				FOUND	2026-03-29 12:00:00+00	3
\.
COPY public.auth_group (id, name) FROM stdin;
\.
COPY public.auth_group_permissions (id, group_id, permission_id) FROM stdin;
\.
COPY public.auth_permission (id, name, content_type_id, codename) FROM stdin;
1	Can add permission	2	add_permission
2	Can change permission	2	change_permission
3	Can delete permission	2	delete_permission
4	Can view permission	2	view_permission
5	Can add group	1	add_group
6	Can change group	1	change_group
7	Can delete group	1	delete_group
8	Can view group	1	view_group
9	Can add content type	3	add_contenttype
10	Can change content type	3	change_contenttype
11	Can delete content type	3	delete_contenttype
12	Can view content type	3	view_contenttype
13	Can add email address	4	add_emailaddress
14	Can change email address	4	change_emailaddress
15	Can delete email address	4	delete_emailaddress
16	Can view email address	4	view_emailaddress
17	Can add email confirmation	5	add_emailconfirmation
18	Can change email confirmation	5	change_emailconfirmation
19	Can delete email confirmation	5	delete_emailconfirmation
20	Can view email confirmation	5	view_emailconfirmation
21	Can add authenticator	6	add_authenticator
22	Can change authenticator	6	change_authenticator
23	Can delete authenticator	6	delete_authenticator
24	Can view authenticator	6	view_authenticator
25	Can add procrastinate event	7	add_procrastinateevent
26	Can change procrastinate event	7	change_procrastinateevent
27	Can delete procrastinate event	7	delete_procrastinateevent
28	Can view procrastinate event	7	view_procrastinateevent
29	Can add procrastinate job	8	add_procrastinatejob
30	Can change procrastinate job	8	change_procrastinatejob
31	Can delete procrastinate job	8	delete_procrastinatejob
32	Can view procrastinate job	8	view_procrastinatejob
33	Can add procrastinate periodic defer	9	add_procrastinateperiodicdefer
34	Can change procrastinate periodic defer	9	change_procrastinateperiodicdefer
35	Can delete procrastinate periodic defer	9	delete_procrastinateperiodicdefer
36	Can view procrastinate periodic defer	9	view_procrastinateperiodicdefer
37	Can add procrastinate worker	10	add_procrastinateworker
38	Can change procrastinate worker	10	change_procrastinateworker
39	Can delete procrastinate worker	10	delete_procrastinateworker
40	Can view procrastinate worker	10	view_procrastinateworker
41	Can add audit entry	11	add_auditentry
42	Can change audit entry	11	change_auditentry
43	Can delete audit entry	11	delete_auditentry
44	Can view audit entry	11	view_auditentry
45	Can add sharing grant	12	add_sharinggrant
46	Can change sharing grant	12	change_sharinggrant
47	Can delete sharing grant	12	delete_sharinggrant
48	Can view sharing grant	12	view_sharinggrant
49	Can add text decision	13	add_textdecision
50	Can change text decision	13	change_textdecision
51	Can delete text decision	13	delete_textdecision
52	Can view text decision	13	view_textdecision
53	Can add person	21	add_person
54	Can change person	21	change_person
55	Can delete person	21	delete_person
56	Can view person	21	view_person
57	Can add locality	17	add_locality
58	Can change locality	17	change_locality
59	Can delete locality	17	delete_locality
60	Can view locality	17	view_locality
61	Can add notice	19	add_notice
62	Can change notice	19	change_notice
63	Can delete notice	19	delete_notice
64	Can view notice	19	view_notice
65	Can add organisation	20	add_organisation
66	Can change organisation	20	change_organisation
67	Can delete organisation	20	delete_organisation
68	Can view organisation	20	view_organisation
69	Can add role assignment	22	add_roleassignment
70	Can change role assignment	22	change_roleassignment
71	Can delete role assignment	22	delete_roleassignment
72	Can view role assignment	22	view_roleassignment
73	Can add team	26	add_team
74	Can change team	26	change_team
75	Can delete team	26	delete_team
76	Can view team	26	view_team
77	Can add membership	18	add_membership
78	Can change membership	18	change_membership
79	Can delete membership	18	delete_membership
80	Can view membership	18	view_membership
81	Can add invitation	15	add_invitation
82	Can change invitation	15	change_invitation
83	Can delete invitation	15	delete_invitation
84	Can view invitation	15	view_invitation
85	Can add dead address	14	add_deadaddress
86	Can change dead address	14	change_deadaddress
87	Can delete dead address	14	delete_deadaddress
88	Can view dead address	14	view_deadaddress
89	Can add letter	16	add_letter
90	Can change letter	16	change_letter
91	Can delete letter	16	delete_letter
92	Can view letter	16	view_letter
93	Can add tally	25	add_tally
94	Can change tally	25	change_tally
95	Can delete tally	25	delete_tally
96	Can view tally	25	view_tally
97	Can add session	23	add_session
98	Can change session	23	change_session
99	Can delete session	23	delete_session
100	Can view session	23	view_session
101	Can add sign on	24	add_signon
102	Can change sign on	24	change_signon
103	Can delete sign on	24	delete_signon
104	Can view sign on	24	view_signon
105	Can add lexeme	29	add_lexeme
106	Can change lexeme	29	change_lexeme
107	Can delete lexeme	29	delete_lexeme
108	Can view lexeme	29	view_lexeme
109	Can add collection	27	add_collection
110	Can change collection	27	change_collection
111	Can delete collection	27	delete_collection
112	Can view collection	27	view_collection
113	Can add indexed text	28	add_indexedtext
114	Can change indexed text	28	change_indexedtext
115	Can delete indexed text	28	delete_indexedtext
116	Can view indexed text	28	view_indexedtext
117	Can add shelf	30	add_shelf
118	Can change shelf	30	change_shelf
119	Can delete shelf	30	delete_shelf
120	Can view shelf	30	view_shelf
121	Can add attachment	31	add_attachment
122	Can change attachment	31	change_attachment
123	Can delete attachment	31	delete_attachment
124	Can view attachment	31	view_attachment
125	Can add canonical problem	37	add_canonicalproblem
126	Can change canonical problem	37	change_canonicalproblem
127	Can delete canonical problem	37	delete_canonicalproblem
128	Can view canonical problem	37	view_canonicalproblem
129	Can add topic	51	add_topic
130	Can change topic	51	change_topic
131	Can delete topic	51	delete_topic
132	Can view topic	51	view_topic
133	Can add adoption	33	add_adoption
134	Can change adoption	33	change_adoption
135	Can delete adoption	33	delete_adoption
136	Can view adoption	33	view_adoption
137	Can add adaptation	32	add_adaptation
138	Can change adaptation	32	change_adaptation
139	Can delete adaptation	32	delete_adaptation
140	Can view adaptation	32	view_adaptation
141	Can add lesson	42	add_lesson
142	Can change lesson	42	change_lesson
143	Can delete lesson	42	delete_lesson
144	Can view lesson	42	view_lesson
145	Can add curation review	40	add_curationreview
146	Can change curation review	40	change_curationreview
147	Can delete curation review	40	delete_curationreview
148	Can view curation review	40	view_curationreview
149	Can add lesson link	43	add_lessonlink
150	Can change lesson link	43	change_lessonlink
151	Can delete lesson link	43	delete_lessonlink
152	Can view lesson link	43	view_lessonlink
153	Can add lesson version	44	add_lessonversion
154	Can change lesson version	44	change_lessonversion
155	Can delete lesson version	44	delete_lessonversion
156	Can view lesson version	44	view_lessonversion
157	Can add prior art check	47	add_priorartcheck
158	Can change prior art check	47	change_priorartcheck
159	Can delete prior art check	47	delete_priorartcheck
160	Can view prior art check	47	view_priorartcheck
161	Can add search	49	add_search
162	Can change search	49	change_search
163	Can delete search	49	delete_search
164	Can view search	49	view_search
165	Can add standing question	50	add_standingquestion
166	Can change standing question	50	change_standingquestion
167	Can delete standing question	50	delete_standingquestion
168	Can view standing question	50	view_standingquestion
169	Can add question match	48	add_questionmatch
170	Can change question match	48	change_questionmatch
171	Can delete question match	48	delete_questionmatch
172	Can view question match	48	view_questionmatch
173	Can add adoption check	34	add_adoptioncheck
174	Can change adoption check	34	change_adoptioncheck
175	Can delete adoption check	34	delete_adoptioncheck
176	Can view adoption check	34	view_adoptioncheck
177	Can add comment	38	add_comment
178	Can change comment	38	change_comment
179	Can delete comment	38	delete_comment
180	Can view comment	38	view_comment
181	Can add approval	35	add_approval
182	Can change approval	35	change_approval
183	Can delete approval	35	delete_approval
184	Can view approval	35	view_approval
185	Can add ask	36	add_ask
186	Can change ask	36	change_ask
187	Can delete ask	36	delete_ask
188	Can view ask	36	view_ask
189	Can add edition	41	add_edition
190	Can change edition	41	change_edition
191	Can delete edition	41	delete_edition
192	Can view edition	41	view_edition
193	Can add credit	39	add_credit
194	Can change credit	39	change_credit
195	Can delete credit	39	delete_credit
196	Can view credit	39	view_credit
197	Can add pooled evidence	46	add_pooledevidence
198	Can change pooled evidence	46	change_pooledevidence
199	Can delete pooled evidence	46	delete_pooledevidence
200	Can view pooled evidence	46	view_pooledevidence
201	Can add measured effect	45	add_measuredeffect
202	Can change measured effect	45	change_measuredeffect
203	Can delete measured effect	45	delete_measuredeffect
204	Can view measured effect	45	view_measuredeffect
205	Can add initiative	62	add_initiative
206	Can change initiative	62	change_initiative
207	Can delete initiative	62	delete_initiative
208	Can view initiative	62	view_initiative
209	Can add remark	71	add_remark
210	Can change remark	71	change_remark
211	Can delete remark	71	delete_remark
212	Can view remark	71	view_remark
213	Can add stage step	72	add_stagestep
214	Can change stage step	72	change_stagestep
215	Can delete stage step	72	delete_stagestep
216	Can view stage step	72	view_stagestep
217	Can add thank	73	add_thank
218	Can change thank	73	change_thank
219	Can delete thank	73	delete_thank
220	Can view thank	73	view_thank
221	Can add measure	65	add_measure
222	Can change measure	65	change_measure
223	Can delete measure	65	delete_measure
224	Can view measure	65	view_measure
225	Can add mark	64	add_mark
226	Can change mark	64	change_mark
227	Can delete mark	64	delete_mark
228	Can view mark	64	view_mark
229	Can add entry link	60	add_entrylink
230	Can change entry link	60	change_entrylink
231	Can delete entry link	60	delete_entrylink
232	Can view entry link	60	view_entrylink
233	Can add batch	52	add_batch
234	Can change batch	52	change_batch
235	Can delete batch	52	delete_batch
236	Can view batch	52	view_batch
237	Can add reading	70	add_reading
238	Can change reading	70	change_reading
239	Can delete reading	70	delete_reading
240	Can view reading	70	view_reading
241	Can add picture	66	add_picture
242	Can change picture	66	change_picture
243	Can delete picture	66	delete_picture
244	Can view picture	66	view_picture
245	Can add driver diagram	59	add_driverdiagram
246	Can change driver diagram	59	change_driverdiagram
247	Can delete driver diagram	59	delete_driverdiagram
248	Can view driver diagram	59	view_driverdiagram
249	Can add change	53	add_change
250	Can change change	53	change_change
251	Can delete change	53	delete_change
252	Can view change	53	view_change
253	Can add cycle	55	add_cycle
254	Can change cycle	55	change_cycle
255	Can delete cycle	55	delete_cycle
256	Can view cycle	55	view_cycle
257	Can add cycle note	56	add_cyclenote
258	Can change cycle note	56	change_cyclenote
259	Can delete cycle note	56	delete_cyclenote
260	Can view cycle note	56	view_cyclenote
261	Can add driver	58	add_driver
262	Can change driver	58	change_driver
263	Can delete driver	58	delete_driver
264	Can view driver	58	view_driver
265	Can add diagram version	57	add_diagramversion
266	Can change diagram version	57	change_diagramversion
267	Can delete diagram version	57	delete_diagramversion
268	Can view diagram version	57	view_diagramversion
269	Can add judgement	63	add_judgement
270	Can change judgement	63	change_judgement
271	Can delete judgement	63	delete_judgement
272	Can view judgement	63	view_judgement
273	Can add prediction	67	add_prediction
274	Can change prediction	67	change_prediction
275	Can delete prediction	67	delete_prediction
276	Can view prediction	67	view_prediction
277	Can add project	68	add_project
278	Can change project	68	change_project
279	Can delete project	68	delete_project
280	Can view project	68	view_project
281	Can add force	61	add_force
282	Can change force	61	change_force
283	Can delete force	61	delete_force
284	Can view force	61	view_force
285	Can add project measure	69	add_projectmeasure
286	Can change project measure	69	change_projectmeasure
287	Can delete project measure	69	delete_projectmeasure
288	Can view project measure	69	view_projectmeasure
289	Can add change step	54	add_changestep
290	Can change change step	54	change_changestep
291	Can delete change step	54	delete_changestep
292	Can view change step	54	view_changestep
293	Can add collection	74	add_collection
294	Can change collection	74	change_collection
295	Can delete collection	74	delete_collection
296	Can view collection	74	view_collection
297	Can add entry	75	add_entry
298	Can change entry	75	change_entry
299	Can delete entry	75	delete_entry
300	Can view entry	75	view_entry
301	Can add follow	76	add_follow
302	Can change follow	76	change_follow
303	Can delete follow	76	delete_follow
304	Can view follow	76	view_follow
305	Can add reader	77	add_reader
306	Can change reader	77	change_reader
307	Can delete reader	77	delete_reader
308	Can view reader	77	view_reader
309	Can add told	78	add_told
310	Can change told	78	change_told
311	Can delete told	78	delete_told
312	Can view told	78	view_told
313	Can add weekly letter	79	add_weeklyletter
314	Can change weekly letter	79	change_weeklyletter
315	Can delete weekly letter	79	delete_weeklyletter
316	Can view weekly letter	79	view_weeklyletter
317	Can add noticing	82	add_noticing
318	Can change noticing	82	change_noticing
319	Can delete noticing	82	delete_noticing
320	Can view noticing	82	view_noticing
321	Can add message	81	add_message
322	Can change message	81	change_message
323	Can delete message	81	delete_message
324	Can view message	81	view_message
325	Can add capture link	80	add_capturelink
326	Can change capture link	80	change_capturelink
327	Can delete capture link	80	delete_capturelink
328	Can view capture link	80	view_capturelink
329	Can add import	84	add_import
330	Can change import	84	change_import
331	Can delete import	84	delete_import
332	Can view import	84	view_import
333	Can add import file	85	add_importfile
334	Can change import file	85	change_importfile
335	Can delete import file	85	delete_importfile
336	Can view import file	85	view_importfile
337	Can add carried	83	add_carried
338	Can change carried	83	change_carried
339	Can delete carried	83	delete_carried
340	Can view carried	83	view_carried
341	Can add disposal	86	add_disposal
342	Can change disposal	86	change_disposal
343	Can delete disposal	86	delete_disposal
344	Can view disposal	86	view_disposal
345	Can add erasure	87	add_erasure
346	Can change erasure	87	change_erasure
347	Can delete erasure	87	delete_erasure
348	Can view erasure	87	view_erasure
349	Can add hold	88	add_hold
350	Can change hold	88	change_hold
351	Can delete hold	88	delete_hold
352	Can view hold	88	view_hold
353	Can add information request	89	add_informationrequest
354	Can change information request	89	change_informationrequest
355	Can delete information request	89	delete_informationrequest
356	Can view information request	89	view_informationrequest
357	Can add mention	90	add_mention
358	Can change mention	90	change_mention
359	Can delete mention	90	delete_mention
360	Can view mention	90	view_mention
361	Can add own export	91	add_ownexport
362	Can change own export	91	change_ownexport
363	Can delete own export	91	delete_ownexport
364	Can view own export	91	view_ownexport
365	Can add passage	92	add_passage
366	Can change passage	92	change_passage
367	Can delete passage	92	delete_passage
368	Can view passage	92	view_passage
369	Can add rule	93	add_rule
370	Can change rule	93	change_rule
371	Can delete rule	93	delete_rule
372	Can view rule	93	view_rule
373	Can add received	95	add_received
374	Can change received	95	change_received
375	Can delete received	95	delete_received
376	Can view received	95	view_received
377	Can add held letter	94	add_heldletter
378	Can change held letter	94	change_heldletter
379	Can delete held letter	94	delete_heldletter
380	Can view held letter	94	view_heldletter
\.
COPY public.base_auditentry (id, at, verb, subject_kind, subject_id, by_user_id, by_role, reason, facts) FROM stdin;
1	2026-03-29 12:00:00+00	sharing.granted	lesson	2	3			{"tier": 1}
2	2026-03-29 12:00:00+00	sharing.granted	lesson	5	3			{"tier": 3}
3	2026-03-29 12:00:00+00	sharing.granted	lesson	6	3		Offered to the curators of the locality	{"tier": 4}
4	2026-03-29 12:00:00+00	sharing.granted	lesson	7	3		Offered to the curators of the locality	{"tier": 4}
5	2026-03-29 12:00:00+00	sharing.granted	lesson	8	3		Offered to the curators of the locality	{"tier": 4}
6	2026-03-29 12:00:00+00	sharing.granted	lesson	9	3		Offered to the curators of the locality	{"tier": 4}
7	2026-03-29 12:00:00+00	sharing.granted	lesson	10	3		Offered to the curators of the locality	{"tier": 4}
8	2026-03-29 12:00:00+00	sharing.granted	lesson	11	3		Offered to the curators of the locality	{"tier": 4}
9	2026-03-29 12:00:00+00	sharing.granted	lesson	11	3		Published	{"tier": 4}
10	2026-03-29 12:00:00+00	sharing.granted	lesson	12	3		Offered to the curators of the locality	{"tier": 4}
11	2026-03-29 12:00:00+00	sharing.granted	lesson	12	3		May be published	{"tier": 5}
12	2026-03-29 12:00:00+00	sharing.granted	lesson	12	3		Published	{"tier": 5}
13	2026-03-29 12:00:00+00	sharing.granted	lesson	13	3		Offered to the curators of the locality	{"tier": 4}
14	2026-03-29 12:00:00+00	sharing.granted	lesson	13	3		May be published	{"tier": 6}
15	2026-03-29 12:00:00+00	sharing.granted	lesson	13	3		Published	{"tier": 6}
16	2026-03-29 12:00:00+00	sharing.granted	lesson	14	3		Offered to the curators of the locality	{"tier": 4}
17	2026-03-29 12:00:00+00	sharing.granted	lesson	14	3		May be published	{"tier": 5}
18	2026-03-29 12:00:00+00	sharing.granted	lesson	14	3		Published	{"tier": 5}
19	2026-03-29 12:00:00+00	sharing.granted	lesson	15	3		Offered to the curators of the locality	{"tier": 4}
20	2026-03-29 12:00:00+00	sharing.granted	lesson	15	3		May be published	{"tier": 5}
21	2026-03-29 12:00:00+00	sharing.granted	lesson	15	3		Published	{"tier": 5}
22	2026-03-29 12:00:00+00	sharing.granted	lesson	16	3		Offered to the curators of the locality	{"tier": 4}
23	2026-03-29 12:00:00+00	sharing.granted	lesson	16	3		May be published	{"tier": 5}
24	2026-03-29 12:00:00+00	sharing.granted	lesson	16	3		Published	{"tier": 5}
25	2026-03-29 12:00:00+00	sharing.granted	lesson	18	9		Offered to the curators of the locality	{"tier": 4}
26	2026-03-29 12:00:00+00	sharing.granted	lesson	19	19			{"tier": 6}
27	2026-03-29 12:00:00+00	sharing.granted	lesson	20	3		Offered to the curators of the locality	{"tier": 4}
28	2026-03-29 12:00:00+00	sharing.granted	lesson	20	3		May be published	{"tier": 5}
29	2026-03-29 12:00:00+00	sharing.granted	lesson	20	3		Published	{"tier": 5}
30	2026-03-29 12:00:00+00	sharing.withdrawn	lesson	20	3		Because qzxbvjwbhnh	{"tier": 0}
31	2026-03-29 12:00:00+00	lesson.withdrawn	lesson	20	3		Because qzxbvjwbhnh	{"erased": false}
32	2026-03-29 12:00:00+00	sharing.granted	lesson	21	3		Offered to the curators of the locality	{"tier": 4}
33	2026-03-29 12:00:00+00	sharing.withdrawn	lesson	21	3		We are not ready	{"tier": 4}
34	2026-03-29 12:00:00+00	file.added	lesson	1	3			{"file": 1, "kind": "txt", "size": 18}
35	2026-03-29 12:00:00+00	file.added	lesson	3	3			{"file": 2, "kind": "txt", "size": 18}
36	2026-03-29 12:00:00+00	file.added	lesson	6	3			{"file": 3, "kind": "txt", "size": 18}
37	2026-03-29 12:00:00+00	file.added	lesson	12	3			{"file": 4, "kind": "txt", "size": 18}
38	2026-03-29 12:00:00+00	file.added	lesson	13	3			{"file": 5, "kind": "txt", "size": 18}
39	2026-03-29 12:00:00+00	file.added	lesson	17	3			{"file": 6, "kind": "txt", "size": 18}
40	2026-03-29 12:00:00+00	file.added	lesson	20	3			{"file": 7, "kind": "txt", "size": 18}
41	2026-03-29 12:00:00+00	file.added	lesson	13	3			{"file": 8, "kind": "txt", "size": 18}
42	2026-03-29 12:00:00+00	edition.written	lesson	11	3			{"reader": "manager", "version": 2, "let_through": {}}
43	2026-03-29 12:00:00+00	edition.written	lesson	11	3			{"reader": "public", "version": 2, "let_through": {}}
44	2026-03-29 12:00:00+00	sharing.granted	edition	2	3		May be read	{"tier": 6}
45	2025-01-06 09:00:00+00	sharing.granted	initiative	2	\N		Made by a test	{"tier": 4}
46	2025-01-06 09:00:00+00	sharing.granted	initiative	3	\N		Made by a test	{"tier": 5}
47	2025-01-06 09:00:00+00	sharing.granted	initiative	4	\N		Made by a test	{"tier": 4}
48	2025-01-06 09:00:00+00	sharing.granted	project	2	\N		Made by a test	{"tier": 4}
49	2026-03-29 12:00:00+00	import.uploaded	import	1	10			{"rows": 1}
50	2026-03-29 12:00:00+00	import.uploaded	import	2	10			{"rows": 1}
51	2026-03-29 12:00:00+00	import.uploaded	import	3	12			{"rows": 1}
52	2026-03-29 12:00:00+00	import.uploaded	import	4	12			{"rows": 1}
53	2026-03-29 12:00:00+00	import.uploaded	import	5	19			{"rows": 1}
54	2026-03-29 12:00:00+00	import.uploaded	import	6	19			{"rows": 1}
55	2026-03-29 12:00:00+00	collection.made	collection	1	10			{}
56	2026-03-29 12:00:00+00	collection.added	collection	1	10			{"lesson": 13}
57	2026-03-29 12:00:00+00	collection.added	collection	1	10			{"lesson": 11}
58	2026-03-29 12:00:00+00	collection.added	collection	1	10			{"lesson": 12}
59	2026-03-29 12:00:00+00	collection.made	collection	2	10			{}
60	2026-03-29 12:00:00+00	collection.added	collection	2	10			{"lesson": 13}
61	2026-03-29 12:00:00+00	collection.added	collection	2	10			{"lesson": 11}
62	2026-03-29 12:00:00+00	collection.added	collection	2	10			{"lesson": 12}
63	2026-03-29 12:00:00+00	sharing.granted	collection	2	10		Published	{"tier": 4}
64	2026-03-29 12:00:00+00	collection.published	collection	2	10			{"tier": 4}
65	2026-03-29 12:00:00+00	collection.made	collection	3	10			{}
66	2026-03-29 12:00:00+00	collection.added	collection	3	10			{"lesson": 13}
67	2026-03-29 12:00:00+00	collection.added	collection	3	10			{"lesson": 11}
68	2026-03-29 12:00:00+00	collection.added	collection	3	10			{"lesson": 12}
69	2026-03-29 12:00:00+00	sharing.granted	collection	3	10		Published	{"tier": 5}
70	2026-03-29 12:00:00+00	collection.published	collection	3	10			{"tier": 5}
71	2026-03-29 12:00:00+00	collection.made	collection	4	10			{}
72	2026-03-29 12:00:00+00	collection.added	collection	4	10			{"lesson": 13}
73	2026-03-29 12:00:00+00	collection.added	collection	4	10			{"lesson": 11}
74	2026-03-29 12:00:00+00	collection.added	collection	4	10			{"lesson": 12}
75	2026-03-29 12:00:00+00	sharing.granted	collection	4	10		Published	{"tier": 6}
76	2026-03-29 12:00:00+00	collection.published	collection	4	10			{"tier": 6}
77	2026-03-29 12:00:00+00	feed.renewed	person	2	2			{}
78	2026-03-29 12:00:00+00	project.started	project	4	7			{"let_through": []}
79	2026-03-29 12:00:00+00	sharing.granted	project	4	7		Shared further	{"tier": 5}
80	2026-03-29 12:00:00+00	project.driver_added	project	4	7			{"let_through": []}
81	2026-03-29 12:00:00+00	project.diagram_in_use	project	4	7			{"version": 1, "let_through": []}
82	2026-03-29 12:00:00+00	project.driver_added	project	4	7			{"let_through": []}
83	2026-03-29 12:00:00+00	project.force_named	project	4	7			{"kind": "HELPS", "let_through": []}
84	2026-03-29 12:00:00+00	project.force_named	project	4	7			{"kind": "HINDERS", "let_through": []}
85	2026-03-29 12:00:00+00	measure.defined	measure	8	7			{"chart": "c", "let_through": []}
86	2026-03-29 12:00:00+00	measure.defined	measure	9	7			{"chart": "c", "let_through": []}
87	2026-03-29 12:00:00+00	sharing.granted	measure	9	7		Shared by its team	{"tier": 4}
88	2026-03-29 12:00:00+00	measure.readings	measure	9	7			{"new": 20, "source": "TYPED", "corrected": 0}
89	2026-03-29 12:00:00+00	measure.reading_corrected	measure	9	7			{"reading": 6}
90	2026-03-29 12:00:00+00	measure.readings	measure	9	7			{"new": 0, "source": "PASTED", "corrected": 1}
91	2026-03-29 12:00:00+00	measure.block_kept	measure	9	7			{"block": 5}
92	2026-03-29 12:00:00+00	measure.block_undone	measure	9	7			{"block": 5}
93	2026-03-29 12:00:00+00	measure.readings	measure	9	7			{"new": 4, "source": "PASTED", "corrected": 0}
94	2026-03-29 12:00:00+00	measure.block_kept	measure	9	7			{"block": 6}
95	2026-03-29 12:00:00+00	measure.link_made	measure	9	7			{"link": 5}
96	2026-03-29 12:00:00+00	measure.readings	measure	9	\N			{"new": 1, "source": "LINK", "corrected": 0}
97	2026-03-29 12:00:00+00	measure.readings	measure	9	\N			{"new": 0, "source": "LINK", "corrected": 1}
98	2026-03-29 12:00:00+00	measure.readings	measure	9	\N			{"new": 1, "source": "LINK", "corrected": 0}
99	2026-03-29 12:00:00+00	measure.marked	measure	9	7			{"kind": "START", "mark": 5, "let_through": []}
100	2026-03-29 12:00:00+00	measure.marked	measure	9	7			{"kind": "REBASE", "mark": 6, "let_through": []}
101	2026-03-29 12:00:00+00	measure.marked	measure	9	7			{"kind": "EXCLUDE", "mark": 7, "let_through": []}
102	2026-03-29 12:00:00+00	measure.marked	measure	9	7			{"kind": "NOTE", "mark": 8, "let_through": []}
103	2026-03-29 12:00:00+00	measure.unmarked	measure	9	7			{"kind": "NOTE", "mark": 8}
104	2026-03-29 12:00:00+00	measure.chart_chosen	measure	9	7		Too many outside	{"chart": "i", "before": "c"}
105	2026-03-29 12:00:00+00	measure.baseline	measure	9	7		Before the change	{"until": "2025-12-15"}
106	2026-03-29 12:00:00+00	project.measure_hung	project	4	7			{"measure": 9, "let_through": []}
107	2026-03-29 12:00:00+00	project.change_proposed	project	4	7			{"let_through": [], "project_change": 4}
108	2026-03-29 12:00:00+00	project.test_planned	project	4	7			{"cycle": 10, "let_through": []}
109	2026-03-29 12:00:00+00	project.test_planned	project	4	7			{"cycle": 11, "let_through": []}
110	2026-03-29 12:00:00+00	project.test_planned	project	4	7			{"cycle": 12, "let_through": []}
111	2026-03-29 12:00:00+00	project.test_planned	project	4	7			{"cycle": 13, "let_through": []}
112	2026-03-29 12:00:00+00	project.test_begun	project	4	7			{"cycle": 10, "let_through": []}
113	2026-03-29 12:00:00+00	project.change_moved	project	4	7			{"state": "TESTING", "let_through": [], "project_change": 4}
114	2026-03-29 12:00:00+00	project.test_begun	project	4	7			{"cycle": 11, "let_through": []}
115	2026-03-29 12:00:00+00	project.test_begun	project	4	7			{"cycle": 12, "let_through": []}
116	2026-03-29 12:00:00+00	project.test_studied	project	4	7			{"cycle": 10, "let_through": []}
117	2026-03-29 12:00:00+00	project.test_studied	project	4	7			{"cycle": 11, "let_through": []}
118	2026-03-29 12:00:00+00	lesson.captured	lesson	22	7			{"kind": "SOLUTION"}
119	2026-03-29 12:00:00+00	project.test_decided	project	4	7			{"cycle": 10, "decision": "ADAPT", "let_through": []}
120	2026-03-29 12:00:00+00	project.test_noted	project	4	7		An invented name in a test	{"cycle": 11, "let_through": ["person"]}
121	2026-03-29 12:00:00+00	project.change_moved	project	4	7			{"state": "ADOPTED", "let_through": [], "project_change": 4}
122	2026-03-29 12:00:00+00	lesson.captured	lesson	23	7			{"kind": "SOLUTION"}
123	2026-03-29 12:00:00+00	project.ended	project	4	7			{"ended_as": "PARTLY", "let_through": []}
124	2026-03-29 12:00:00+00	lesson.graded	lesson	12	\N			{"bad": 1, "after": "A2·BX", "before": "A0·B0", "completed": 3, "localities": 0}
\.
COPY public.base_sharinggrant (id, subject_kind, subject_id, tier, tokens, purpose, granted_by_id, granted_at, withdrawn_by_id, withdrawn_at, withdrawn_reason) FROM stdin;
1	lesson	2	1	{u:15}		3	2026-03-29 12:00:00+00	\N	\N	
2	lesson	5	3	{c:7}		3	2026-03-29 12:00:00+00	\N	\N	
3	lesson	6	4	{care:1,care:2,care:3,l:3}	Offered to the curators of the locality	3	2026-03-29 12:00:00+00	\N	\N	
4	lesson	7	4	{care:1,care:2,care:3,l:3}	Offered to the curators of the locality	3	2026-03-29 12:00:00+00	\N	\N	
5	lesson	8	4	{care:1,care:2,care:3,l:3}	Offered to the curators of the locality	3	2026-03-29 12:00:00+00	\N	\N	
6	lesson	9	4	{care:1,care:2,care:3,l:3}	Offered to the curators of the locality	3	2026-03-29 12:00:00+00	\N	\N	
7	lesson	10	4	{care:1,care:2,care:3,l:3}	Offered to the curators of the locality	3	2026-03-29 12:00:00+00	\N	\N	
8	lesson	11	4	{care:1,care:2,care:3,l:3}	Offered to the curators of the locality	3	2026-03-29 12:00:00+00	\N	\N	
9	lesson	11	4	{l:3}	Published	3	2026-03-29 12:00:00+00	\N	\N	
10	lesson	12	4	{care:1,care:2,care:3,l:3}	Offered to the curators of the locality	3	2026-03-29 12:00:00+00	\N	\N	
11	lesson	12	5	{}	May be published	3	2026-03-29 12:00:00+00	\N	\N	
12	lesson	12	5	{all}	Published	3	2026-03-29 12:00:00+00	\N	\N	
13	lesson	13	4	{care:1,care:2,care:3,l:3}	Offered to the curators of the locality	3	2026-03-29 12:00:00+00	\N	\N	
14	lesson	13	6	{}	May be published	3	2026-03-29 12:00:00+00	\N	\N	
15	lesson	13	6	{all,public}	Published	3	2026-03-29 12:00:00+00	\N	\N	
16	lesson	14	4	{care:1,care:2,care:3,l:3}	Offered to the curators of the locality	3	2026-03-29 12:00:00+00	\N	\N	
17	lesson	14	5	{}	May be published	3	2026-03-29 12:00:00+00	\N	\N	
18	lesson	14	5	{all}	Published	3	2026-03-29 12:00:00+00	\N	\N	
19	lesson	15	4	{care:1,care:2,care:3,l:3}	Offered to the curators of the locality	3	2026-03-29 12:00:00+00	\N	\N	
20	lesson	15	5	{}	May be published	3	2026-03-29 12:00:00+00	\N	\N	
21	lesson	15	5	{all}	Published	3	2026-03-29 12:00:00+00	\N	\N	
22	lesson	16	4	{care:1,care:2,care:3,l:3}	Offered to the curators of the locality	3	2026-03-29 12:00:00+00	\N	\N	
23	lesson	16	5	{}	May be published	3	2026-03-29 12:00:00+00	\N	\N	
24	lesson	16	5	{all}	Published	3	2026-03-29 12:00:00+00	\N	\N	
25	lesson	18	4	{care:1,care:5,care:6,l:6}	Offered to the curators of the locality	9	2026-03-29 12:00:00+00	\N	\N	
26	lesson	19	6	{all,public}		19	2026-03-29 12:00:00+00	\N	\N	
27	lesson	20	4	{care:1,care:2,care:3,l:3}	Offered to the curators of the locality	3	2026-03-29 12:00:00+00	3	2026-03-29 12:00:00+00	Because qzxbvjwbhnh
28	lesson	20	5	{}	May be published	3	2026-03-29 12:00:00+00	3	2026-03-29 12:00:00+00	Because qzxbvjwbhnh
29	lesson	20	5	{all}	Published	3	2026-03-29 12:00:00+00	3	2026-03-29 12:00:00+00	Because qzxbvjwbhnh
30	lesson	21	4	{care:1,care:2,care:3,l:3}	Offered to the curators of the locality	3	2026-03-29 12:00:00+00	3	2026-03-29 12:00:00+00	We are not ready
31	edition	2	6	{all,public}	May be read	3	2026-03-29 12:00:00+00	\N	\N	
32	initiative	2	4	{care:1,care:2,care:3,l:3}	Made by a test	\N	2025-01-06 09:00:00+00	\N	\N	
33	initiative	3	5	{all}	Made by a test	\N	2025-01-06 09:00:00+00	\N	\N	
34	initiative	4	4	{care:1,care:2,care:3,l:3}	Made by a test	\N	2025-01-06 09:00:00+00	\N	\N	
35	project	2	4	{care:1,care:2,care:3,l:3}	Made by a test	\N	2025-01-06 09:00:00+00	\N	\N	
36	collection	2	4	{l:3}	Published	10	2026-03-29 12:00:00+00	\N	\N	
37	collection	3	5	{all}	Published	10	2026-03-29 12:00:00+00	\N	\N	
38	collection	4	6	{all,public}	Published	10	2026-03-29 12:00:00+00	\N	\N	
39	project	4	5	{all}	Shared further	7	2026-03-29 12:00:00+00	\N	\N	
40	measure	9	4	{care:1,care:2,care:3,l:3}	Shared by its team	7	2026-03-29 12:00:00+00	\N	\N	
\.
COPY public.base_textdecision (id, subject_kind, subject_id, nobody, decided_by_id, decided_at) FROM stdin;
1	project	4	{3fa5c4f626670a53ddf4bdfa64de3cd4}	7	2026-03-29 12:00:00+00
\.
COPY public.briefings_collection (id, created_at, updated_at, title, words, tier, audience, published_at, changed_at, locality_id, made_by_id, problem_id, topic_id) FROM stdin;
1	2026-11-22 20:46:46.961196+00	2026-11-22 20:46:47.089524+00	Title qztjchcmxtc	Because qzttfjkpmcp	2	{}	\N	2026-03-29 12:00:00+00	3	10	\N	1
2	2026-11-22 20:46:47.131835+00	2026-11-22 20:46:47.259547+00	Title qzxtxbkjfjf	Because qzbkhmbhkwv	4	{l:3}	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	3	10	\N	1
3	2026-11-22 20:46:47.305445+00	2026-11-22 20:46:47.470204+00	Title qzxmtbjvfbw	Because qzncvkvhxvt	5	{all}	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	3	10	\N	1
4	2026-11-22 20:46:47.511458+00	2026-11-22 20:46:47.644315+00	Title qztbtkbmxvh	Because qznvwpcbhmj	6	{all,public}	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	3	10	\N	1
\.
COPY public.briefings_entry (id, created_at, updated_at, "position", why, added_at, collection_id, lesson_id) FROM stdin;
1	2026-11-22 20:46:47.012881+00	2026-11-22 20:46:47.012898+00	1	For qzfpwxkvbfx	2026-03-29 12:00:00+00	1	13
2	2026-11-22 20:46:47.055354+00	2026-11-22 20:46:47.055369+00	2	For qzbpfppcmhf	2026-03-29 12:00:00+00	1	11
3	2026-11-22 20:46:47.088976+00	2026-11-22 20:46:47.088994+00	3	For qzpjbjvwvht	2026-03-29 12:00:00+00	1	12
4	2026-11-22 20:46:47.168411+00	2026-11-22 20:46:47.168428+00	1	For qzmntjjcwkt	2026-03-29 12:00:00+00	2	13
5	2026-11-22 20:46:47.205751+00	2026-11-22 20:46:47.205767+00	2	For qzjtvtxxfbb	2026-03-29 12:00:00+00	2	11
6	2026-11-22 20:46:47.247145+00	2026-11-22 20:46:47.247168+00	3	For qzhvbbjnkth	2026-03-29 12:00:00+00	2	12
7	2026-11-22 20:46:47.350894+00	2026-11-22 20:46:47.350912+00	1	For qzkpmtmvbch	2026-03-29 12:00:00+00	3	13
8	2026-11-22 20:46:47.397565+00	2026-11-22 20:46:47.397582+00	2	For qzmbvhxpkpp	2026-03-29 12:00:00+00	3	11
9	2026-11-22 20:46:47.44966+00	2026-11-22 20:46:47.449678+00	3	For qzjpknfjnfh	2026-03-29 12:00:00+00	3	12
10	2026-11-22 20:46:47.560585+00	2026-11-22 20:46:47.560603+00	1	For qznwkpjcwct	2026-03-29 12:00:00+00	4	13
11	2026-11-22 20:46:47.600424+00	2026-11-22 20:46:47.60044+00	2	For qznvfmjtccn	2026-03-29 12:00:00+00	4	11
12	2026-11-22 20:46:47.627674+00	2026-11-22 20:46:47.627689+00	3	For qzkvcjcmvkf	2026-03-29 12:00:00+00	4	12
\.
COPY public.briefings_follow (id, created_at, updated_at, kind, number, since, person_id) FROM stdin;
1	2026-11-22 20:46:47.659375+00	2026-11-22 20:46:47.65939+00	topic	1	2026-03-29 12:00:00+00	2
\.
COPY public.briefings_reader (id, created_at, updated_at, wants_weekly, weekday, feed_number, feed_key_hash, person_id) FROM stdin;
1	2026-11-22 20:46:47.6647+00	2026-11-22 20:46:47.667147+00	t	0	1	bf8addd05f23be90eab4c76cc8518dc07fc2f8770468e0dc7ca13d3f06887c79	2
\.
COPY public.briefings_told (id, created_at, updated_at, told_at, lesson_id, person_id) FROM stdin;
1	2026-11-22 20:46:49.233678+00	2026-11-22 20:46:49.233692+00	2026-03-29 12:00:00+00	12	7
\.
COPY public.briefings_weeklyletter (id, created_at, updated_at, week, made_at, since, lessons, matches, adoptions, person_id) FROM stdin;
1	2026-11-22 20:46:49.23525+00	2026-11-22 20:46:49.235263+00	2026-W13	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	{}	{}	{}	7
\.
COPY public.cache (cache_key, value, expires) FROM stdin;
:1:measure-link:5	gAVLAy4=	2026-11-22 20:51:48+00
\.
COPY public.django_content_type (id, app_label, model) FROM stdin;
1	auth	group
2	auth	permission
3	contenttypes	contenttype
4	account	emailaddress
5	account	emailconfirmation
6	mfa	authenticator
7	procrastinate	procrastinateevent
8	procrastinate	procrastinatejob
9	procrastinate	procrastinateperiodicdefer
10	procrastinate	procrastinateworker
11	base	auditentry
12	base	sharinggrant
13	base	textdecision
14	people	deadaddress
15	people	invitation
16	people	letter
17	people	locality
18	people	membership
19	people	notice
20	people	organisation
21	people	person
22	people	roleassignment
23	people	session
24	people	signon
25	people	tally
26	people	team
27	matching	collection
28	matching	indexedtext
29	matching	lexeme
30	matching	shelf
31	attachments	attachment
32	lessons	adaptation
33	lessons	adoption
34	lessons	adoptioncheck
35	lessons	approval
36	lessons	ask
37	lessons	canonicalproblem
38	lessons	comment
39	lessons	credit
40	lessons	curationreview
41	lessons	edition
42	lessons	lesson
43	lessons	lessonlink
44	lessons	lessonversion
45	lessons	measuredeffect
46	lessons	pooledevidence
47	lessons	priorartcheck
48	lessons	questionmatch
49	lessons	search
50	lessons	standingquestion
51	lessons	topic
52	improvement	batch
53	improvement	change
54	improvement	changestep
55	improvement	cycle
56	improvement	cyclenote
57	improvement	diagramversion
58	improvement	driver
59	improvement	driverdiagram
60	improvement	entrylink
61	improvement	force
62	improvement	initiative
63	improvement	judgement
64	improvement	mark
65	improvement	measure
66	improvement	picture
67	improvement	prediction
68	improvement	project
69	improvement	projectmeasure
70	improvement	reading
71	improvement	remark
72	improvement	stagestep
73	improvement	thank
74	briefings	collection
75	briefings	entry
76	briefings	follow
77	briefings	reader
78	briefings	told
79	briefings	weeklyletter
80	practice	capturelink
81	practice	message
82	practice	noticing
83	exchange	carried
84	exchange	import
85	exchange	importfile
86	records	disposal
87	records	erasure
88	records	hold
89	records	informationrequest
90	records	mention
91	records	ownexport
92	records	passage
93	records	rule
94	letterbox	heldletter
95	letterbox	received
\.
COPY public.django_migrations (id, app, name, applied) FROM stdin;
1	contenttypes	0001_initial	2026-11-22 20:46:17.862622+00
2	contenttypes	0002_remove_content_type_name	2026-11-22 20:46:17.884932+00
3	auth	0001_initial	2026-11-22 20:46:17.922972+00
4	auth	0002_alter_permission_name_max_length	2026-11-22 20:46:17.932849+00
5	auth	0003_alter_user_email_max_length	2026-11-22 20:46:17.940809+00
6	auth	0004_alter_user_username_opts	2026-11-22 20:46:17.94833+00
7	auth	0005_alter_user_last_login_null	2026-11-22 20:46:17.958047+00
8	auth	0006_require_contenttypes_0002	2026-11-22 20:46:17.961871+00
9	auth	0007_alter_validators_add_error_messages	2026-11-22 20:46:17.99406+00
10	auth	0008_alter_user_username_max_length	2026-11-22 20:46:18.012818+00
11	auth	0009_alter_user_last_name_max_length	2026-11-22 20:46:18.028421+00
12	auth	0010_alter_group_name_max_length	2026-11-22 20:46:18.044774+00
13	auth	0011_update_proxy_permissions	2026-11-22 20:46:18.053904+00
14	auth	0012_alter_user_first_name_max_length	2026-11-22 20:46:18.06589+00
15	people	0001_start	2026-11-22 20:46:18.692892+00
16	account	0001_initial	2026-11-22 20:46:18.827309+00
17	account	0002_email_max_length	2026-11-22 20:46:18.867926+00
18	account	0003_alter_emailaddress_create_unique_verified_email	2026-11-22 20:46:18.94324+00
19	account	0004_alter_emailaddress_drop_unique_email	2026-11-22 20:46:18.971596+00
20	account	0005_emailaddress_idx_upper_email	2026-11-22 20:46:18.9918+00
21	account	0006_emailaddress_lower	2026-11-22 20:46:19.015716+00
22	account	0007_emailaddress_idx_email	2026-11-22 20:46:19.053846+00
23	account	0008_emailaddress_unique_primary_email_fixup	2026-11-22 20:46:19.096263+00
24	account	0009_emailaddress_unique_primary_email	2026-11-22 20:46:19.119958+00
25	attachments	0001_start	2026-11-22 20:46:19.138972+00
26	base	0001_start	2026-11-22 20:46:19.175021+00
27	base	0002_history_is_only_added_to	2026-11-22 20:46:19.184505+00
28	base	0003_history_of_a_person	2026-11-22 20:46:19.203967+00
29	base	0004_decisions_on_text	2026-11-22 20:46:19.218201+00
30	people	0002_walk_in_as	2026-11-22 20:46:19.263036+00
31	people	0003_other_code	2026-11-22 20:46:19.291006+00
32	people	0004_invitations_outlive_people	2026-11-22 20:46:19.372302+00
33	people	0005_outgoing_letters	2026-11-22 20:46:19.463008+00
34	lessons	0001_start	2026-11-22 20:46:21.811711+00
35	lessons	0002_adoption_use_and_asks	2026-11-22 20:46:21.965664+00
36	lessons	0003_comments_of_curation	2026-11-22 20:46:22.011866+00
37	lessons	0004_imported_from	2026-11-22 20:46:22.16635+00
38	lessons	0005_questions_and_approvals_outlive_people	2026-11-22 20:46:22.292135+00
39	briefings	0001_start	2026-11-22 20:46:22.906551+00
40	exchange	0001_start	2026-11-22 20:46:23.26301+00
41	exchange	0002_imports_outlive_people	2026-11-22 20:46:23.336054+00
42	exchange	0003_keys_of_other_installations	2026-11-22 20:46:23.343081+00
43	people	0006_sessions_and_tries	2026-11-22 20:46:23.411002+00
44	people	0007_single_sign_on	2026-11-22 20:46:23.487017+00
45	lessons	0006_held_until_looked_at	2026-11-22 20:46:23.529874+00
46	lessons	0007_editions	2026-11-22 20:46:23.594925+00
47	lessons	0008_stages_in_plain_words	2026-11-22 20:46:23.634247+00
48	lessons	0009_names_under_lessons	2026-11-22 20:46:23.696343+00
49	improvement	0001_register_of_initiatives	2026-11-22 20:46:24.883031+00
50	improvement	0002_thanks	2026-11-22 20:46:25.043037+00
51	improvement	0003_measures	2026-11-22 20:46:26.275109+00
52	improvement	0004_pictures_of_charts	2026-11-22 20:46:26.34298+00
53	improvement	0005_projects	2026-11-22 20:46:29.771704+00
54	improvement	0006_prediction_stands	2026-11-22 20:46:29.776933+00
55	improvement	0007_scores	2026-11-22 20:46:29.846515+00
56	improvement	0008_rules_of_charts	2026-11-22 20:46:30.143423+00
57	lessons	0010_measured_effects	2026-11-22 20:46:30.323003+00
58	lessons	0011_lasting_and_compared	2026-11-22 20:46:30.831066+00
59	letterbox	0001_letters_that_come_in	2026-11-22 20:46:30.971069+00
60	matching	0001_start	2026-11-22 20:46:31.03509+00
61	matching	0002_gist	2026-11-22 20:46:31.043696+00
62	mfa	0001_initial	2026-11-22 20:46:31.367235+00
63	mfa	0002_authenticator_timestamps	2026-11-22 20:46:31.547661+00
64	mfa	0003_authenticator_type_uniq	2026-11-22 20:46:31.763867+00
65	practice	0001_start	2026-11-22 20:46:33.775366+00
66	practice	0002_talk_outlives_people	2026-11-22 20:46:33.861401+00
67	practice	0003_noticings_by_email	2026-11-22 20:46:34.024398+00
68	procrastinate	0001_initial	2026-11-22 20:46:34.040496+00
69	procrastinate	0002_drop_started_at_column	2026-11-22 20:46:34.048992+00
70	procrastinate	0003_drop_started_at_column	2026-11-22 20:46:34.054703+00
71	procrastinate	0004_drop_procrastinate_version_table	2026-11-22 20:46:34.061097+00
72	procrastinate	0005_fix_procrastinate_fetch_job	2026-11-22 20:46:34.069257+00
73	procrastinate	0006_fix_trigger_status_events_insert	2026-11-22 20:46:34.072414+00
74	procrastinate	0007_add_queueing_lock_column	2026-11-22 20:46:34.076975+00
75	procrastinate	0008_close_fetch_job_race_condition	2026-11-22 20:46:34.081286+00
76	procrastinate	0009_add_defer_job_function	2026-11-22 20:46:34.087614+00
77	procrastinate	0010_add_procrastinate_periodic_defers	2026-11-22 20:46:34.094303+00
78	procrastinate	0011_add_foreign_key_index	2026-11-22 20:46:34.100828+00
79	procrastinate	0012_add_locks_to_periodic_defer	2026-11-22 20:46:34.108264+00
80	procrastinate	0013_fix_procrastinate_defer_periodic_job	2026-11-22 20:46:34.113125+00
81	procrastinate	0014_add_finish_job_and_retry_job_functions	2026-11-22 20:46:34.11721+00
82	procrastinate	0015_add_trigger_on_job_deletion	2026-11-22 20:46:34.120388+00
83	procrastinate	0016_delete_finished_jobs	2026-11-22 20:46:34.124734+00
84	procrastinate	0017_add_checks_to_finish_job	2026-11-22 20:46:34.128356+00
85	procrastinate	0018_add_checks_to_retry_job	2026-11-22 20:46:34.131232+00
86	procrastinate	0019_fix_finish_job_compat_issue	2026-11-22 20:46:34.13634+00
87	procrastinate	0020_add_index_on_procrastinate_jobs	2026-11-22 20:46:34.139822+00
88	procrastinate	0021_add_kwargs_to_defer_periodic_job	2026-11-22 20:46:34.144249+00
89	procrastinate	0022_null_locks_excluded	2026-11-22 20:46:34.149569+00
90	procrastinate	0023_remove_old_finish_job_function	2026-11-22 20:46:34.152734+00
91	procrastinate	0024_job_id_bigint	2026-11-22 20:46:34.159435+00
92	procrastinate	0025_add_models	2026-11-22 20:46:34.170239+00
93	procrastinate	0026_add_job_priority	2026-11-22 20:46:34.187362+00
94	procrastinate	0027_add_periodic_job_priority	2026-11-22 20:46:34.197821+00
95	procrastinate	0028_add_cancel_states	2026-11-22 20:46:34.217923+00
96	procrastinate	0029_add_additional_params_to_retry_job	2026-11-22 20:46:34.233631+00
97	procrastinate	0030_alter_procrastinateevent_options	2026-11-22 20:46:34.240004+00
98	procrastinate	0031_add_indexes_for_fetch_job	2026-11-22 20:46:34.254816+00
99	procrastinate	0032_pre_cancel_notification	2026-11-22 20:46:34.269065+00
100	procrastinate	0033_post_cancel_notification	2026-11-22 20:46:34.297958+00
101	procrastinate	0034_pre_add_heartbeat	2026-11-22 20:46:34.334312+00
102	procrastinate	0035_post_add_heartbeat	2026-11-22 20:46:34.341005+00
103	procrastinate	0036_add_worker_model	2026-11-22 20:46:34.360373+00
104	procrastinate	0037_pre_batch_defer_jobs	2026-11-22 20:46:34.37913+00
105	procrastinate	0038_post_batch_defer_jobs	2026-11-22 20:46:34.385029+00
106	procrastinate	0039_pre_priority_lock_fetch_job	2026-11-22 20:46:34.399239+00
107	procrastinate	0040_pre_retry_failed_job	2026-11-22 20:46:34.408248+00
108	procrastinate	0041_post_retry_failed_job	2026-11-22 20:46:34.419654+00
109	records	0001_start	2026-11-22 20:46:38.966441+00
110	records	0002_files_of_the_erased	2026-11-22 20:46:39.653755+00
111	records	0003_scope_and_reasons_of_requests	2026-11-22 20:46:42.995535+00
\.
COPY public.exchange_carried (id, kind, key, number) FROM stdin;
1	installation	00000000-0000-0000-0000-000000000001	0
\.
COPY public.exchange_import (id, created_at, updated_at, asked_at, file_name, file_kind, rows, notes, columns, sample, sends, source, lesson_kind, licence, tier, permission, numbers_reason, state, state_since, run, heard_at, report, failure, asked_by_id, locality_id) FROM stdin;
1	2026-11-22 20:46:46.876407+00	2026-11-22 20:46:46.87642+00	2026-03-29 12:00:00+00	qzhjtxmcpjf.jsonl	JSONL	1	[]	[{"why": "", "name": "id", "field": "key", "known": true, "filled": 1, "samples": ["1"]}, {"why": "", "name": "title", "field": "title", "known": true, "filled": 1, "samples": ["Ring qzvbjwcxcwh"]}, {"why": "", "name": "text", "field": "what_we_did", "known": true, "filled": 1, "samples": ["We rang qzvbjwcxcwh every day."]}]	[{"id": "1", "text": "We rang qzvbjwcxcwh every day.", "title": "Ring qzvbjwcxcwh"}]	{"id": "key", "text": "what_we_did", "title": "title"}	Qzhjtxmcpjf	SOLUTION		4			READ	2026-03-29 12:00:00+00	0	\N	{}		10	3
2	2026-11-22 20:46:46.881105+00	2026-11-22 20:46:46.881117+00	2026-03-29 12:00:00+00	qzmvjnmpbmk.jsonl	JSONL	1	[]	[{"why": "", "name": "id", "field": "key", "known": true, "filled": 1, "samples": ["1"]}, {"why": "", "name": "title", "field": "title", "known": true, "filled": 1, "samples": ["Ring qzkfnthwmht"]}, {"why": "", "name": "text", "field": "what_we_did", "known": true, "filled": 1, "samples": ["We rang qzkfnthwmht every day."]}]	[{"id": "1", "text": "We rang qzkfnthwmht every day.", "title": "Ring qzkfnthwmht"}]	{"id": "key", "text": "what_we_did", "title": "title"}	Qzmvjnmpbmk	SOLUTION		4	Published qzmtxhpwtxc		DONE	2026-03-29 12:00:00+00	0	\N	{"new": 0, "done": 2, "same": 0, "found": {}, "noted": {}, "changed": 0, "refused": [[2, "No title: qzmtxhpwtxc"]], "refused_count": 1}		10	3
3	2026-11-22 20:46:46.894167+00	2026-11-22 20:46:46.894185+00	2026-03-29 12:00:00+00	qzwjpxkfbvp.jsonl	JSONL	1	[]	[{"why": "", "name": "id", "field": "key", "known": true, "filled": 1, "samples": ["1"]}, {"why": "", "name": "title", "field": "title", "known": true, "filled": 1, "samples": ["Ring qzkxbwknwmb"]}, {"why": "", "name": "text", "field": "what_we_did", "known": true, "filled": 1, "samples": ["We rang qzkxbwknwmb every day."]}]	[{"id": "1", "text": "We rang qzkxbwknwmb every day.", "title": "Ring qzkxbwknwmb"}]	{"id": "key", "text": "what_we_did", "title": "title"}	Qzwjpxkfbvp	SOLUTION		4			READ	2026-03-29 12:00:00+00	0	\N	{}		12	6
4	2026-11-22 20:46:46.901575+00	2026-11-22 20:46:46.90159+00	2026-03-29 12:00:00+00	qzcfjpwpptx.jsonl	JSONL	1	[]	[{"why": "", "name": "id", "field": "key", "known": true, "filled": 1, "samples": ["1"]}, {"why": "", "name": "title", "field": "title", "known": true, "filled": 1, "samples": ["Ring qzhmmxwnfjc"]}, {"why": "", "name": "text", "field": "what_we_did", "known": true, "filled": 1, "samples": ["We rang qzhmmxwnfjc every day."]}]	[{"id": "1", "text": "We rang qzhmmxwnfjc every day.", "title": "Ring qzhmmxwnfjc"}]	{"id": "key", "text": "what_we_did", "title": "title"}	Qzcfjpwpptx	SOLUTION		4	Published qzpkjpnfxcc		DONE	2026-03-29 12:00:00+00	0	\N	{"new": 0, "done": 2, "same": 0, "found": {}, "noted": {}, "changed": 0, "refused": [[2, "No title: qzpkjpnfxcc"]], "refused_count": 1}		12	6
5	2026-11-22 20:46:46.912167+00	2026-11-22 20:46:46.912185+00	2026-03-29 12:00:00+00	qzfjmbpnfch.jsonl	JSONL	1	[]	[{"why": "", "name": "id", "field": "key", "known": true, "filled": 1, "samples": ["1"]}, {"why": "", "name": "title", "field": "title", "known": true, "filled": 1, "samples": ["Ring qzchffjfbhw"]}, {"why": "", "name": "text", "field": "what_we_did", "known": true, "filled": 1, "samples": ["We rang qzchffjfbhw every day."]}]	[{"id": "1", "text": "We rang qzchffjfbhw every day.", "title": "Ring qzchffjfbhw"}]	{"id": "key", "text": "what_we_did", "title": "title"}	Qzfjmbpnfch	SOLUTION		5			READ	2026-03-29 12:00:00+00	0	\N	{}		19	\N
6	2026-11-22 20:46:46.922115+00	2026-11-22 20:46:46.922132+00	2026-03-29 12:00:00+00	qzjkmbtwbcj.jsonl	JSONL	1	[]	[{"why": "", "name": "id", "field": "key", "known": true, "filled": 1, "samples": ["1"]}, {"why": "", "name": "title", "field": "title", "known": true, "filled": 1, "samples": ["Ring qzntvnnjjwv"]}, {"why": "", "name": "text", "field": "what_we_did", "known": true, "filled": 1, "samples": ["We rang qzntvnnjjwv every day."]}]	[{"id": "1", "text": "We rang qzntvnnjjwv every day.", "title": "Ring qzntvnnjjwv"}]	{"id": "key", "text": "what_we_did", "title": "title"}	Qzjkmbtwbcj	SOLUTION		5	Published qzfnwmhtwnx		DONE	2026-03-29 12:00:00+00	0	\N	{"new": 0, "done": 2, "same": 0, "found": {}, "noted": {}, "changed": 0, "refused": [[2, "No title: qzfnwmhtwnx"]], "refused_count": 1}		19	\N
\.
COPY public.exchange_importfile (id, created_at, updated_at, data, imported_id) FROM stdin;
1	2026-11-22 20:46:46.877879+00	2026-11-22 20:46:46.877891+00	\\x7b226964223a202231222c20227469746c65223a202252696e6720717a76626a776378637768222c202274657874223a202257652072616e6720717a76626a776378637768206576657279206461792e227d	1
2	2026-11-22 20:46:46.88196+00	2026-11-22 20:46:46.881971+00	\\x7b226964223a202231222c20227469746c65223a202252696e6720717a6b666e7468776d6874222c202274657874223a202257652072616e6720717a6b666e7468776d6874206576657279206461792e227d	2
3	2026-11-22 20:46:46.896992+00	2026-11-22 20:46:46.897007+00	\\x7b226964223a202231222c20227469746c65223a202252696e6720717a6b7862776b6e776d62222c202274657874223a202257652072616e6720717a6b7862776b6e776d62206576657279206461792e227d	3
4	2026-11-22 20:46:46.904398+00	2026-11-22 20:46:46.904411+00	\\x7b226964223a202231222c20227469746c65223a202252696e6720717a686d6d78776e666a63222c202274657874223a202257652072616e6720717a686d6d78776e666a63206576657279206461792e227d	4
5	2026-11-22 20:46:46.914945+00	2026-11-22 20:46:46.91496+00	\\x7b226964223a202231222c20227469746c65223a202252696e6720717a636866666a66626877222c202274657874223a202257652072616e6720717a636866666a66626877206576657279206461792e227d	5
6	2026-11-22 20:46:46.925221+00	2026-11-22 20:46:46.925238+00	\\x7b226964223a202231222c20227469746c65223a202252696e6720717a6e74766e6e6a6a7776222c202274657874223a202257652072616e6720717a6e74766e6e6a6a7776206576657279206461792e227d	6
\.
COPY public.improvement_batch (id, created_at, updated_at, name, cells, notes, made_at, kept_at, added, undone_at, made_by_id, undone_by_id, measure_id) FROM stdin;
1	2026-11-22 20:46:46.665395+00	2026-11-22 20:46:46.665409+00		1\tweek\tcalls\tnote\r\n2\t2026-03-09\t30\tqzpcpjkpfxv\r\n	[]	2026-03-29 12:00:00+00	\N	0	\N	2	\N	1
2	2026-11-22 20:46:46.673496+00	2026-11-22 20:46:46.673505+00		1\tweek\tcalls\tnote\r\n2\t2026-03-09\t30\tqztmjpcptcv\r\n	[]	2026-03-29 12:00:00+00	\N	0	\N	2	\N	2
3	2026-11-22 20:46:46.684814+00	2026-11-22 20:46:46.684824+00		1\tweek\tcalls\tnote\r\n2\t2026-03-09\t30\tqzfcftcxmjk\r\n	[]	2026-03-29 12:00:00+00	\N	0	\N	2	\N	3
4	2026-11-22 20:46:46.691063+00	2026-11-22 20:46:46.691071+00		1\tweek\tcalls\tnote\r\n2\t2026-03-09\t30\tqzcxxhbnwtt\r\n	[]	2026-03-29 12:00:00+00	\N	0	\N	9	\N	4
5	2026-11-22 20:46:48.147823+00	2026-11-22 20:46:48.176715+00			[]	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	1	2026-03-29 12:00:00+00	7	7	9
6	2026-11-22 20:46:48.183191+00	2026-11-22 20:46:48.198638+00			[]	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	4	\N	7	\N	9
7	2026-11-22 20:46:48.202892+00	2026-11-22 20:46:48.202906+00	wait.csv	1\tWeek\tcalls\r\n2\t09/02/2026\t30\r\n	[]	2026-03-29 12:00:00+00	\N	0	\N	7	\N	9
\.
COPY public.improvement_change (id, created_at, updated_at, what, state, state_since, adopted_at, raised_by_id, driver_id, project_id) FROM stdin;
1	2026-11-22 20:46:46.717633+00	2026-11-22 20:46:46.717648+00	Text them qzxfppkmwcc	PROPOSED	2025-01-06 09:00:00+00	\N	\N	\N	1
2	2026-11-22 20:46:46.803222+00	2026-11-22 20:46:46.803237+00	Text them qzptwbkkcxm	PROPOSED	2025-01-06 09:00:00+00	\N	\N	\N	2
3	2026-11-22 20:46:46.848916+00	2026-11-22 20:46:46.848926+00	Text them qzmfpwpbjtw	PROPOSED	2025-01-06 09:00:00+00	\N	\N	\N	3
4	2026-11-22 20:46:48.953851+00	2026-11-22 20:46:49.15507+00	Text five patients	ADOPTED	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	7	4	4
\.
COPY public.improvement_changestep (id, created_at, updated_at, state, at, why, by_id, change_id) FROM stdin;
1	2026-11-22 20:46:46.719388+00	2026-11-22 20:46:46.7194+00	PROPOSED	2025-01-06 09:00:00+00		\N	1
2	2026-11-22 20:46:46.806153+00	2026-11-22 20:46:46.806167+00	PROPOSED	2025-01-06 09:00:00+00		\N	2
3	2026-11-22 20:46:46.849666+00	2026-11-22 20:46:46.849675+00	PROPOSED	2025-01-06 09:00:00+00		\N	3
4	2026-11-22 20:46:48.954884+00	2026-11-22 20:46:48.954894+00	PROPOSED	2026-03-29 12:00:00+00		7	4
5	2026-11-22 20:46:49.012831+00	2026-11-22 20:46:49.012839+00	TESTING	2026-03-29 12:00:00+00		7	4
6	2026-11-22 20:46:49.15588+00	2026-11-22 20:46:49.155892+00	ADOPTED	2026-03-29 12:00:00+00	It held	7	4
\.
COPY public.improvement_cycle (id, created_at, updated_at, number, state, kind, scale, what, tasks, to_collect, starts_on, ends_on, begun_at, as_planned, observed, studied_at, learned, acted_at, decision, decision_why, change_id, made_lesson_id, planned_by_id) FROM stdin;
1	2026-11-22 20:46:46.721728+00	2026-11-22 20:46:46.72174+00	1	PREDICTED	TEST	DAY	Text them qzxfppkmwcc			\N	\N	\N	\N		\N		\N			1	\N	\N
2	2026-11-22 20:46:46.73669+00	2026-11-22 20:46:46.736705+00	2	DOING	TEST	DAY	Text them qzxfppkmwcc			\N	\N	2025-01-06 09:00:00+00	\N		\N		\N			1	\N	\N
3	2026-11-22 20:46:46.745914+00	2026-11-22 20:46:46.745929+00	3	STUDIED	TEST	DAY	Text them qzxfppkmwcc			\N	\N	2025-01-06 09:00:00+00	\N		\N		\N			1	\N	\N
4	2026-11-22 20:46:46.807782+00	2026-11-22 20:46:46.807795+00	1	PREDICTED	TEST	DAY	Text them qzptwbkkcxm			\N	\N	\N	\N		\N		\N			2	\N	\N
5	2026-11-22 20:46:46.819425+00	2026-11-22 20:46:46.819439+00	2	DOING	TEST	DAY	Text them qzptwbkkcxm			\N	\N	2025-01-06 09:00:00+00	\N		\N		\N			2	\N	\N
6	2026-11-22 20:46:46.829598+00	2026-11-22 20:46:46.829622+00	3	STUDIED	TEST	DAY	Text them qzptwbkkcxm			\N	\N	2025-01-06 09:00:00+00	\N		\N		\N			2	\N	\N
7	2026-11-22 20:46:46.850414+00	2026-11-22 20:46:46.850422+00	1	PREDICTED	TEST	DAY	Text them qzmfpwpbjtw			\N	\N	\N	\N		\N		\N			3	\N	\N
8	2026-11-22 20:46:46.853785+00	2026-11-22 20:46:46.853795+00	2	DOING	TEST	DAY	Text them qzmfpwpbjtw			\N	\N	2025-01-06 09:00:00+00	\N		\N		\N			3	\N	\N
9	2026-11-22 20:46:46.864525+00	2026-11-22 20:46:46.864543+00	3	STUDIED	TEST	DAY	Text them qzmfpwpbjtw			\N	\N	2025-01-06 09:00:00+00	\N		\N		\N			3	\N	\N
13	2026-11-22 20:46:48.999835+00	2026-11-22 20:46:48.999847+00	4	PREDICTED	TEST	DAY	Text five patients	Reception, on Monday	Second calls	2026-03-29	2026-04-05	\N	\N		\N		\N			4	\N	7
12	2026-11-22 20:46:48.99166+00	2026-11-22 20:46:49.030265+00	3	DOING	TEST	DAY	Text five patients	Reception, on Monday	Second calls	2026-03-29	2026-04-05	2026-03-29 12:00:00+00	\N		\N		\N			4	\N	7
11	2026-11-22 20:46:48.983556+00	2026-11-22 20:46:49.078174+00	2	STUDIED	TEST	DAY	Text five patients	Reception, on Monday	Second calls	2026-03-29	2026-04-05	2026-03-29 12:00:00+00	f	Two rang	2026-03-29 12:00:00+00	Shorter texts	\N			4	\N	7
10	2026-11-22 20:46:48.973288+00	2026-11-22 20:46:49.113385+00	1	ACTED	TEST	DAY	Text five patients	Reception, on Monday	Second calls	2026-03-29	2026-04-05	2026-03-29 12:00:00+00	f	Two rang	2026-03-29 12:00:00+00	Shorter texts	2026-03-29 12:00:00+00	ADAPT	Shorter	4	22	7
\.
COPY public.improvement_cyclenote (id, created_at, updated_at, text, written_at, cycle_id, written_by_id) FROM stdin;
1	2026-11-22 20:46:46.729309+00	2026-11-22 20:46:46.729323+00	qzptxjcnnfw	2026-03-29 12:00:00+00	1	3
2	2026-11-22 20:46:46.743406+00	2026-11-22 20:46:46.743423+00	qzmhnfhcnpx	2026-03-29 12:00:00+00	2	3
3	2026-11-22 20:46:46.755277+00	2026-11-22 20:46:46.755292+00	qzcnfpmhjnf	2026-03-29 12:00:00+00	3	3
4	2026-11-22 20:46:46.814274+00	2026-11-22 20:46:46.814286+00	qzbvkkpfbxx	2026-03-29 12:00:00+00	4	3
5	2026-11-22 20:46:46.825187+00	2026-11-22 20:46:46.825202+00	qzkfvjjkchb	2026-03-29 12:00:00+00	5	3
6	2026-11-22 20:46:46.835067+00	2026-11-22 20:46:46.835082+00	qzvfvhnxmwx	2026-03-29 12:00:00+00	6	3
7	2026-11-22 20:46:46.851979+00	2026-11-22 20:46:46.851987+00	qznxfvtxfhf	2026-03-29 12:00:00+00	7	9
8	2026-11-22 20:46:46.85945+00	2026-11-22 20:46:46.859466+00	qzjcftfhbht	2026-03-29 12:00:00+00	8	9
9	2026-11-22 20:46:46.870036+00	2026-11-22 20:46:46.870052+00	qzmhmwjbbhj	2026-03-29 12:00:00+00	9	9
10	2026-11-22 20:46:49.128915+00	2026-11-22 20:46:49.128933+00	Ask Dr Margaret Thistlewood	2026-03-29 12:00:00+00	11	7
\.
COPY public.improvement_diagramversion (id, created_at, updated_at, number, aim, lines, at, by_id, diagram_id) FROM stdin;
1	2026-11-22 20:46:48.034348+00	2026-11-22 20:46:48.03436+00	1	Nobody rings twice	[[1, "They know where it is"]]	2026-03-29 12:00:00+00	7	4
\.
COPY public.improvement_driver (id, created_at, updated_at, "order", level, words, template_line, written_by_id, diagram_id) FROM stdin;
1	2026-11-22 20:46:46.706618+00	2026-11-22 20:46:46.70663+00	0	1	Reception knows qztbpbmkfxn		\N	1
2	2026-11-22 20:46:46.790263+00	2026-11-22 20:46:46.79028+00	0	1	Reception knows qznhpmhhpkj		\N	2
3	2026-11-22 20:46:46.845117+00	2026-11-22 20:46:46.84513+00	0	1	Reception knows qzjtbxtvkjt		\N	3
4	2026-11-22 20:46:48.026428+00	2026-11-22 20:46:48.026443+00	0	1	They know where it is		7	4
5	2026-11-22 20:46:48.053222+00	2026-11-22 20:46:48.053242+00	1	2	We text them		7	4
\.
COPY public.improvement_driverdiagram (id, created_at, updated_at, state, template, project_id) FROM stdin;
1	2026-11-22 20:46:46.703446+00	2026-11-22 20:46:46.703459+00	DRAFT		1
2	2026-11-22 20:46:46.784522+00	2026-11-22 20:46:46.784538+00	DRAFT		2
3	2026-11-22 20:46:46.843274+00	2026-11-22 20:46:46.843288+00	DRAFT		3
4	2026-11-22 20:46:48.019553+00	2026-11-22 20:46:48.056884+00	REVISED		4
\.
COPY public.improvement_entrylink (id, created_at, updated_at, key_hash, made_at, expires_at, ended_at, made_by_id, measure_id) FROM stdin;
1	2026-11-22 20:46:46.667196+00	2026-11-22 20:46:46.66721+00	4e32287cc782dc9711550b1b685e3156d0faa9594520e1a0a4b76c57e6d037c9	2026-03-29 12:00:00+00	2099-01-01 00:00:00+00	\N	2	1
2	2026-11-22 20:46:46.674334+00	2026-11-22 20:46:46.674341+00	fa5e7814487ff87aac3607fb6d1a02b35764ec5c9c4a85c5b7e40fd3d0eba419	2026-03-29 12:00:00+00	2099-01-01 00:00:00+00	\N	2	2
3	2026-11-22 20:46:46.686275+00	2026-11-22 20:46:46.686284+00	f08cb0bcd4ba8e67bd6fd333ba37841ecde2e082db1a72213ff7fa12834cc84a	2026-03-29 12:00:00+00	2099-01-01 00:00:00+00	\N	2	3
4	2026-11-22 20:46:46.692706+00	2026-11-22 20:46:46.692714+00	f73e47956a5835979a0769cd3e71076a0484200f9220250cb0e93e97d13b7305	2026-03-29 12:00:00+00	2099-01-01 00:00:00+00	\N	9	4
5	2026-11-22 20:46:48.206513+00	2026-11-22 20:46:48.206524+00	7b72802f2d333065fbcb56aa82747d5e99ea73717e86274653cf6014dc8eb0fc	2026-03-29 12:00:00+00	2026-06-29 12:00:00+00	\N	7	9
\.
COPY public.improvement_force (id, created_at, updated_at, kind, what, strength, action, written_by_id, project_id) FROM stdin;
1	2026-11-22 20:46:46.708462+00	2026-11-22 20:46:46.708475+00	HINDERS	No time qzvvkxnnjcv	4		\N	1
2	2026-11-22 20:46:46.792986+00	2026-11-22 20:46:46.793003+00	HINDERS	No time qzfhwppjmpw	4		\N	2
3	2026-11-22 20:46:46.845941+00	2026-11-22 20:46:46.845954+00	HINDERS	No time qzthvwckcjj	4		\N	3
4	2026-11-22 20:46:48.074833+00	2026-11-22 20:46:48.074854+00	HELPS	Reception	4	Ask them	7	4
5	2026-11-22 20:46:48.07969+00	2026-11-22 20:46:48.079711+00	HINDERS	Reception	4	Ask them	7	4
\.
COPY public.improvement_initiative (id, created_at, updated_at, what, place_name, stage, stage_since, began_on, stopped_why, topics, about_kind, about_id, is_brought, confirmed_at, source_name, source_key, source_url, tier, audience, lesson_id, locality_id, made_lesson_id, organisation_id, raised_by_id) FROM stdin;
1	2026-11-22 20:46:46.574336+00	2026-11-22 20:46:46.58108+00	We ring the day after qzwcpxjtmnf		STOPPED	2025-01-06 09:00:00+00	\N	qznjfnppwxj	{}		\N	f	2026-03-01 00:00:00+00				2	{o:1,run:1,u:3}	\N	3	\N	1	3
2	2026-11-22 20:46:46.587285+00	2026-11-22 20:46:46.594084+00	We ring the day after qzpcfcxxbbj		STOPPED	2025-01-06 09:00:00+00	\N	qzchmtkxxpf	{}		\N	f	2026-03-01 00:00:00+00				4	{care:1,care:2,care:3,l:3,o:1,run:1,u:3}	\N	3	\N	1	3
3	2026-11-22 20:46:46.607804+00	2026-11-22 20:46:46.617524+00	We ring the day after qzbxnhxnfvm		STOPPED	2025-01-06 09:00:00+00	\N	qzknnnpxnkh	{}		\N	f	2026-03-01 00:00:00+00				5	{all,o:1,run:1,u:3}	\N	3	\N	1	3
4	2026-11-22 20:46:46.627196+00	2026-11-22 20:46:46.632411+00	We ring the day after qzptkfcwbwp	qzpnpbjjvcp	STOPPED	2025-01-06 09:00:00+00	\N	qzpwbvjtbjt	{}		\N	t	2026-03-01 00:00:00+00				4	{care:1,care:2,care:3,l:3,u:2}	\N	3	\N	\N	2
5	2026-11-22 20:46:46.641256+00	2026-11-22 20:46:46.647707+00	We ring the day after qzbtxpjchvv		STOPPED	2025-01-06 09:00:00+00	\N	qzbftnvpftv	{}		\N	f	2026-03-01 00:00:00+00				2	{o:4,run:4,u:9}	\N	6	\N	4	9
\.
COPY public.improvement_judgement (id, created_at, updated_at, realistic, acceptable, sustainable, owned, at, change_id, person_id) FROM stdin;
1	2026-11-22 20:46:49.137581+00	2026-11-22 20:46:49.137592+00	4	5	3	4	2026-03-29 12:00:00+00	4	7
\.
COPY public.improvement_mark (id, created_at, updated_at, "on", kind, text, made_at, removed_at, made_by_id, removed_by_id, measure_id) FROM stdin;
1	2026-11-22 20:46:46.662185+00	2026-11-22 20:46:46.6622+00	2026-03-02	NOTE	qzxkcmfpktk	2026-03-29 12:00:00+00	\N	2	\N	1
2	2026-11-22 20:46:46.672639+00	2026-11-22 20:46:46.67265+00	2026-03-02	NOTE	qzcvhjhtjmc	2026-03-29 12:00:00+00	\N	2	\N	2
3	2026-11-22 20:46:46.683783+00	2026-11-22 20:46:46.683795+00	2026-03-02	NOTE	qztcfcccfpw	2026-03-29 12:00:00+00	\N	2	\N	3
4	2026-11-22 20:46:46.690258+00	2026-11-22 20:46:46.690267+00	2026-03-02	NOTE	qzthvhnfkjj	2026-03-29 12:00:00+00	\N	9	\N	4
5	2026-11-22 20:46:48.253367+00	2026-11-22 20:46:48.253382+00	2025-11-17	START	New telephones	2026-03-29 12:00:00+00	\N	7	\N	9
6	2026-11-22 20:46:48.260454+00	2026-11-22 20:46:48.260469+00	2025-12-01	REBASE	New telephones	2026-03-29 12:00:00+00	\N	7	\N	9
7	2026-11-22 20:46:48.267431+00	2026-11-22 20:46:48.267445+00	2025-09-29	EXCLUDE	New telephones	2026-03-29 12:00:00+00	\N	7	\N	9
8	2026-11-22 20:46:48.277325+00	2026-11-22 20:46:48.284416+00	2025-10-13	NOTE	New telephones	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	7	7	9
9	2026-11-22 20:46:49.010192+00	2026-11-22 20:46:49.010201+00	2026-03-29	NOTE	Test 1 began	2026-03-29 12:00:00+00	\N	7	\N	9
10	2026-11-22 20:46:49.022093+00	2026-11-22 20:46:49.022103+00	2026-03-29	NOTE	Test 2 began	2026-03-29 12:00:00+00	\N	7	\N	9
11	2026-11-22 20:46:49.033818+00	2026-11-22 20:46:49.033829+00	2026-03-29	NOTE	Test 3 began	2026-03-29 12:00:00+00	\N	7	\N	9
12	2026-11-22 20:46:49.152578+00	2026-11-22 20:46:49.152594+00	2026-03-29	NOTE	A change was adopted	2026-03-29 12:00:00+00	\N	7	\N	9
\.
COPY public.improvement_measure (id, created_at, updated_at, title, definition, kind, wanted, unit, out_of_unit, per, target, "interval", answers, data, has_out_of, has_several, chart, chart_why, frozen_until, frozen_why, defined_at, ended_at, tier, audience, adoption_id, copied_from_id, defined_by_id, team_id, rules_why, screened, zones) FROM stdin;
1	2026-11-22 20:46:46.653555+00	2026-11-22 20:46:46.653568+00	Calls qzjjntmkkkh	qzfchtmwpvm	OUTCOME	NEITHER	qzxxnbbjbpc		1	\N	WEEK	{"twice": "yes", "varies": "no", "counting": "events"}	COUNT	f	f	c		\N		2025-01-06 09:00:00+00	\N	2	{t:1,run:1}	\N	\N	2	1		f	f
2	2026-11-22 20:46:46.670162+00	2026-11-22 20:46:46.670173+00	Calls qzhtkxwbppf	qznfwthktpj	OUTCOME	NEITHER	qztjhjfhmpk		1	\N	WEEK	{"twice": "yes", "varies": "no", "counting": "events"}	COUNT	f	f	c		\N		2025-01-06 09:00:00+00	\N	4	{t:1,run:1,l:3,care:1,care:2,care:3}	\N	\N	2	1		f	f
3	2026-11-22 20:46:46.680205+00	2026-11-22 20:46:46.680219+00	Calls qznbbwvcpnx	qzmnkvbvxkj	OUTCOME	NEITHER	qzcnwcbnvjh		1	\N	WEEK	{"twice": "yes", "varies": "no", "counting": "events"}	COUNT	f	f	c		\N		2025-01-06 09:00:00+00	\N	5	{t:1,run:1,all}	\N	\N	2	1		f	f
4	2026-11-22 20:46:46.688189+00	2026-11-22 20:46:46.688198+00	Calls qzmptxmfnhv	qzwfhvtkpkc	OUTCOME	NEITHER	qzjktkcwmvt		1	\N	WEEK	{"twice": "yes", "varies": "no", "counting": "events"}	COUNT	f	f	c		\N		2025-01-06 09:00:00+00	\N	2	{t:5,run:4}	\N	\N	9	5		f	f
5	2026-11-22 20:46:46.710676+00	2026-11-22 20:46:46.710687+00	Calls hung qzxtjxwmkwn		OUTCOME	NEITHER	calls		1	\N	WEEK	{"twice": "yes", "varies": "no", "counting": "events"}	COUNT	f	f	c		\N		2025-01-06 09:00:00+00	\N	2	{t:1,run:1}	\N	\N	\N	1		f	f
6	2026-11-22 20:46:46.79638+00	2026-11-22 20:46:46.796395+00	Calls hung qzhppvkjnph		OUTCOME	NEITHER	calls		1	\N	WEEK	{"twice": "yes", "varies": "no", "counting": "events"}	COUNT	f	f	c		\N		2025-01-06 09:00:00+00	\N	2	{t:1,run:1}	\N	\N	\N	1		f	f
7	2026-11-22 20:46:46.846927+00	2026-11-22 20:46:46.846938+00	Calls hung qzxcwtwtwfc		OUTCOME	NEITHER	calls		1	\N	WEEK	{"twice": "yes", "varies": "no", "counting": "events"}	COUNT	f	f	c		\N		2025-01-06 09:00:00+00	\N	2	{t:5,run:4}	\N	\N	\N	5		f	f
8	2026-11-22 20:46:48.097355+00	2026-11-22 20:46:48.097371+00	Repeat calls	Second calls	OUTCOME	DOWN	calls		1	27	WEEK	{"large": "no", "twice": "yes", "nought": "yes", "values": "one", "varies": "no", "between": "days", "counting": "events"}	COUNT	f	f	c		\N		2026-03-29 12:00:00+00	\N	2	{run:2,t:3}	\N	\N	7	3		f	f
9	2026-11-22 20:46:48.107207+00	2026-11-22 20:46:48.309804+00	Repeat calls	Second calls	OUTCOME	DOWN	calls		1	27	WEEK	{"large": "no", "twice": "yes", "nought": "yes", "values": "one", "varies": "no", "between": "days", "counting": "events"}	COUNT	f	f	i	Too many outside	2025-12-15	Before the change	2026-03-29 12:00:00+00	\N	4	{care:1,care:2,care:3,l:3,run:2,t:3}	1	8	7	3		f	f
\.
COPY public.improvement_picture (id, created_at, updated_at, digest, wide, narrow, png, drawn_at, measure_id) FROM stdin;
1	2026-11-22 20:46:46.668783+00	2026-11-22 20:46:46.668795+00	00000000000000000000000000000000	<svg/>	<svg/>	\\x706e67	2026-03-29 12:00:00+00	1
2	2026-11-22 20:46:46.677405+00	2026-11-22 20:46:46.677416+00	00000000000000000000000000000000	<svg/>	<svg/>	\\x706e67	2026-03-29 12:00:00+00	2
3	2026-11-22 20:46:46.687155+00	2026-11-22 20:46:46.687165+00	00000000000000000000000000000000	<svg/>	<svg/>	\\x706e67	2026-03-29 12:00:00+00	3
4	2026-11-22 20:46:46.693443+00	2026-11-22 20:46:46.693451+00	00000000000000000000000000000000	<svg/>	<svg/>	\\x706e67	2026-03-29 12:00:00+00	4
5	2026-11-22 20:46:48.930545+00	2026-11-22 20:46:48.930562+00	a56e42be6b6a6ff9844b9a960a6ef5ba	<svg/>	<svg/>	\\x706e67	2026-03-29 12:00:00+00	9
\.
COPY public.improvement_prediction (id, created_at, updated_at, "order", question, expected, came, found, cycle_id) FROM stdin;
1	2026-11-22 20:46:46.727451+00	2026-11-22 20:46:46.727466+00	0	Do fewer patients ring twice?	Fewer qzvxhcntkmn			1
2	2026-11-22 20:46:46.737973+00	2026-11-22 20:46:46.737987+00	0	Do fewer patients ring twice?	Fewer qzxkxvfvtwc			2
3	2026-11-22 20:46:46.752053+00	2026-11-22 20:46:46.75207+00	0	Do fewer patients ring twice?	Fewer qzhknvnxbhp			3
4	2026-11-22 20:46:46.811009+00	2026-11-22 20:46:46.811023+00	0	Do fewer patients ring twice?	Fewer qzmwpmhvhvm			4
5	2026-11-22 20:46:46.82348+00	2026-11-22 20:46:46.823495+00	0	Do fewer patients ring twice?	Fewer qzvtpkhfbwv			5
6	2026-11-22 20:46:46.832044+00	2026-11-22 20:46:46.83206+00	0	Do fewer patients ring twice?	Fewer qzbhhhcxckw			6
7	2026-11-22 20:46:46.851264+00	2026-11-22 20:46:46.851272+00	0	Do fewer patients ring twice?	Fewer qzjhnmnbnfc			7
8	2026-11-22 20:46:46.854563+00	2026-11-22 20:46:46.854573+00	0	Do fewer patients ring twice?	Fewer qzkvxccftff			8
9	2026-11-22 20:46:46.867332+00	2026-11-22 20:46:46.867348+00	0	Do fewer patients ring twice?	Fewer qzpwjxvxjvc			9
12	2026-11-22 20:46:48.992715+00	2026-11-22 20:46:48.992725+00	0	Do fewer ring twice?	A third fewer			12
13	2026-11-22 20:46:49.000851+00	2026-11-22 20:46:49.000861+00	0	Do fewer ring twice?	A third fewer			13
10	2026-11-22 20:46:48.975208+00	2026-11-22 20:46:49.065372+00	0	Do fewer ring twice?	A third fewer	PARTLY	A quarter fewer	10
11	2026-11-22 20:46:48.984568+00	2026-11-22 20:46:49.07749+00	0	Do fewer ring twice?	A third fewer	PARTLY	A quarter fewer	11
\.
COPY public.improvement_project (id, created_at, updated_at, title, aim, how_much, by_when, why, started_at, about_kind, about_id, ended_as, ended_at, ended_why, tier, audience, adoption_id, made_lesson_id, started_by_id, team_id) FROM stdin;
1	2026-11-22 20:46:46.695513+00	2026-11-22 20:46:46.699311+00	Fewer calls qzxxwcxbcnv	Fewer calls qzxxwcxbcnv	A third qzpxnbbvnpw	\N	They ring qzbbxhwhfwt	2025-01-06 09:00:00+00		\N		\N		2	{o:1,run:1,t:1}	\N	\N	3	1
2	2026-11-22 20:46:46.760332+00	2026-11-22 20:46:46.780305+00	Fewer calls qzkbwpfxtbm	Fewer calls qzkbwpfxtbm	A third qznvhhmbwct	\N	They ring qzpwhmwhhtn	2025-01-06 09:00:00+00		\N		\N		4	{care:1,care:2,care:3,l:3,o:1,run:1,t:1}	\N	\N	3	1
3	2026-11-22 20:46:46.839248+00	2026-11-22 20:46:46.841234+00	Fewer calls qzkmbfbvvpf	Fewer calls qzkmbfbvvpf	A third qzxhwvmwcbh	\N	They ring qzwvbkxckvj	2025-01-06 09:00:00+00		\N		\N		2	{o:4,run:4,t:5}	\N	\N	9	5
4	2026-11-22 20:46:48.000463+00	2026-11-22 20:46:49.186957+00	Nobody rings twice	Nobody rings twice	A third fewer	2026-03-29	They ring us	2026-03-29 12:00:00+00		\N	PARTLY	2026-03-29 12:00:00+00	Half	5	{all,o:2,run:2,t:3}	1	23	7	3
\.
COPY public.improvement_projectmeasure (id, created_at, updated_at, driver_id, measure_id, project_id) FROM stdin;
1	2026-11-22 20:46:46.714819+00	2026-11-22 20:46:46.714834+00	\N	5	1
2	2026-11-22 20:46:46.799279+00	2026-11-22 20:46:46.799294+00	\N	6	2
3	2026-11-22 20:46:46.848049+00	2026-11-22 20:46:46.848059+00	\N	7	3
4	2026-11-22 20:46:48.942581+00	2026-11-22 20:46:48.942596+00	4	9	4
\.
COPY public.improvement_reading (id, created_at, updated_at, "on", nth, amount, out_of, as_written, source, entered_as, entered_at, over_at, over_why, batch_id, entered_by_id, link_id, measure_id, over_by_id, replaces_id) FROM stdin;
1	2026-11-22 20:46:46.659381+00	2026-11-22 20:46:46.659399+00	2026-03-02	1	41	\N		TYPED	qzbnpvnvhtt	2026-03-29 12:00:00+00	\N		\N	2	\N	1	\N	\N
2	2026-11-22 20:46:46.671637+00	2026-11-22 20:46:46.671648+00	2026-03-02	1	41	\N		TYPED	qzftcxhhmjb	2026-03-29 12:00:00+00	\N		\N	2	\N	2	\N	\N
3	2026-11-22 20:46:46.682385+00	2026-11-22 20:46:46.682399+00	2026-03-02	1	41	\N		TYPED	qzmmhfccbpt	2026-03-29 12:00:00+00	\N		\N	2	\N	3	\N	\N
4	2026-11-22 20:46:46.689335+00	2026-11-22 20:46:46.689344+00	2026-03-02	1	41	\N		TYPED	qzbhkbxxnfm	2026-03-29 12:00:00+00	\N		\N	9	\N	4	\N	\N
5	2026-11-22 20:46:48.12323+00	2026-11-22 20:46:48.123289+00	2025-08-25	1	40	\N		TYPED		2026-03-29 12:00:00+00	\N		\N	7	\N	9	\N	\N
8	2026-11-22 20:46:48.123243+00	2026-11-22 20:46:48.123297+00	2025-09-15	1	\N	\N	closed	TYPED		2026-03-29 12:00:00+00	\N		\N	7	\N	9	\N	\N
9	2026-11-22 20:46:48.123245+00	2026-11-22 20:46:48.1233+00	2025-09-22	1	36	\N		TYPED		2026-03-29 12:00:00+00	\N		\N	7	\N	9	\N	\N
10	2026-11-22 20:46:48.123248+00	2026-11-22 20:46:48.123303+00	2025-09-29	1	35	\N		TYPED		2026-03-29 12:00:00+00	\N		\N	7	\N	9	\N	\N
11	2026-11-22 20:46:48.123251+00	2026-11-22 20:46:48.123305+00	2025-10-06	1	34	\N		TYPED		2026-03-29 12:00:00+00	\N		\N	7	\N	9	\N	\N
12	2026-11-22 20:46:48.123253+00	2026-11-22 20:46:48.123308+00	2025-10-13	1	33	\N		TYPED		2026-03-29 12:00:00+00	\N		\N	7	\N	9	\N	\N
13	2026-11-22 20:46:48.123256+00	2026-11-22 20:46:48.123311+00	2025-10-20	1	32	\N		TYPED		2026-03-29 12:00:00+00	\N		\N	7	\N	9	\N	\N
14	2026-11-22 20:46:48.123259+00	2026-11-22 20:46:48.123313+00	2025-10-27	1	31	\N		TYPED		2026-03-29 12:00:00+00	\N		\N	7	\N	9	\N	\N
15	2026-11-22 20:46:48.123262+00	2026-11-22 20:46:48.123316+00	2025-11-03	1	30	\N		TYPED		2026-03-29 12:00:00+00	\N		\N	7	\N	9	\N	\N
16	2026-11-22 20:46:48.123264+00	2026-11-22 20:46:48.123318+00	2025-11-10	1	29	\N		TYPED		2026-03-29 12:00:00+00	\N		\N	7	\N	9	\N	\N
17	2026-11-22 20:46:48.123267+00	2026-11-22 20:46:48.12332+00	2025-11-17	1	28	\N		TYPED		2026-03-29 12:00:00+00	\N		\N	7	\N	9	\N	\N
18	2026-11-22 20:46:48.12327+00	2026-11-22 20:46:48.123323+00	2025-11-24	1	27	\N		TYPED		2026-03-29 12:00:00+00	\N		\N	7	\N	9	\N	\N
19	2026-11-22 20:46:48.123273+00	2026-11-22 20:46:48.123325+00	2025-12-01	1	26	\N		TYPED		2026-03-29 12:00:00+00	\N		\N	7	\N	9	\N	\N
20	2026-11-22 20:46:48.123275+00	2026-11-22 20:46:48.123328+00	2025-12-08	1	25	\N		TYPED		2026-03-29 12:00:00+00	\N		\N	7	\N	9	\N	\N
21	2026-11-22 20:46:48.123277+00	2026-11-22 20:46:48.12333+00	2025-12-15	1	24	\N		TYPED		2026-03-29 12:00:00+00	\N		\N	7	\N	9	\N	\N
22	2026-11-22 20:46:48.12328+00	2026-11-22 20:46:48.123332+00	2025-12-22	1	23	\N		TYPED		2026-03-29 12:00:00+00	\N		\N	7	\N	9	\N	\N
23	2026-11-22 20:46:48.123282+00	2026-11-22 20:46:48.123335+00	2025-12-29	1	22	\N		TYPED		2026-03-29 12:00:00+00	\N		\N	7	\N	9	\N	\N
24	2026-11-22 20:46:48.123285+00	2026-11-22 20:46:48.123337+00	2026-01-05	1	21	\N		TYPED		2026-03-29 12:00:00+00	\N		\N	7	\N	9	\N	\N
6	2026-11-22 20:46:48.123237+00	2026-11-22 20:46:48.123292+00	2025-09-01	1	39	\N		TYPED		2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	Counted again	\N	7	\N	9	7	\N
25	2026-11-22 20:46:48.139747+00	2026-11-22 20:46:48.139762+00	2025-09-01	1	44	\N		TYPED		2026-03-29 12:00:00+00	\N		\N	7	\N	9	\N	6
7	2026-11-22 20:46:48.12324+00	2026-11-22 20:46:48.123295+00	2025-09-08	1	38	\N		TYPED		2026-03-29 12:00:00+00	2026-03-29 12:00:00+00		\N	7	\N	9	7	\N
26	2026-11-22 20:46:48.164568+00	2026-11-22 20:46:48.164585+00	2025-09-08	1	30	\N		PASTED		2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	The block was undone	5	7	\N	9	7	7
27	2026-11-22 20:46:48.176084+00	2026-11-22 20:46:48.176096+00	2025-09-08	1	38	\N		UNDO		2026-03-29 12:00:00+00	\N		\N	7	\N	9	\N	7
28	2026-11-22 20:46:48.195141+00	2026-11-22 20:46:48.195162+00	2026-01-12	1	30	\N		PASTED		2026-03-29 12:00:00+00	\N		6	7	\N	9	\N	\N
29	2026-11-22 20:46:48.195151+00	2026-11-22 20:46:48.195165+00	2026-01-19	1	30	\N		PASTED		2026-03-29 12:00:00+00	\N		6	7	\N	9	\N	\N
30	2026-11-22 20:46:48.195154+00	2026-11-22 20:46:48.195168+00	2026-01-26	1	30	\N		PASTED		2026-03-29 12:00:00+00	\N		6	7	\N	9	\N	\N
31	2026-11-22 20:46:48.195157+00	2026-11-22 20:46:48.19517+00	2026-02-02	1	30	\N		PASTED		2026-03-29 12:00:00+00	\N		6	7	\N	9	\N	\N
32	2026-11-22 20:46:48.217603+00	2026-11-22 20:46:48.217614+00	2026-02-16	1	21	\N		LINK	Reception	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00		\N	\N	5	9	\N	\N
33	2026-11-22 20:46:48.229582+00	2026-11-22 20:46:48.229596+00	2026-02-16	1	22	\N		LINK	Reception	2026-03-29 12:00:00+00	\N		\N	\N	5	9	\N	32
34	2026-11-22 20:46:48.240869+00	2026-11-22 20:46:48.240879+00	2026-02-23	1	23	\N		LINK	Reception	2026-03-29 12:00:00+00	\N		\N	\N	5	9	\N	\N
\.
COPY public.improvement_remark (id, created_at, updated_at, text, written_at, removed_at, initiative_id, written_by_id) FROM stdin;
1	2026-11-22 20:46:46.58568+00	2026-11-22 20:46:46.585694+00	qzjknpkfthv	2026-03-29 12:00:00+00	\N	1	2
2	2026-11-22 20:46:46.602898+00	2026-11-22 20:46:46.602918+00	qznnkbttmtc	2026-03-29 12:00:00+00	\N	2	2
3	2026-11-22 20:46:46.62255+00	2026-11-22 20:46:46.622572+00	qzhbkwcwtkn	2026-03-29 12:00:00+00	\N	3	2
4	2026-11-22 20:46:46.640182+00	2026-11-22 20:46:46.640199+00	qzhxmnmhfhw	2026-03-29 12:00:00+00	\N	4	2
5	2026-11-22 20:46:46.652169+00	2026-11-22 20:46:46.652185+00	qzxfbkknbhv	2026-03-29 12:00:00+00	\N	5	9
\.
COPY public.improvement_stagestep (id, created_at, updated_at, stage, at, note, by_id, initiative_id) FROM stdin;
1	2026-11-22 20:46:46.577953+00	2026-11-22 20:46:46.577966+00	STOPPED	2025-01-06 09:00:00+00	qzwjwwjfhhc	3	1
2	2026-11-22 20:46:46.589045+00	2026-11-22 20:46:46.589058+00	STOPPED	2025-01-06 09:00:00+00	qznptpmmptp	3	2
3	2026-11-22 20:46:46.609548+00	2026-11-22 20:46:46.609563+00	STOPPED	2025-01-06 09:00:00+00	qzpknxccbkf	3	3
4	2026-11-22 20:46:46.628624+00	2026-11-22 20:46:46.628638+00	STOPPED	2025-01-06 09:00:00+00	qzwxnvpxkhj	2	4
5	2026-11-22 20:46:46.642677+00	2026-11-22 20:46:46.64269+00	STOPPED	2025-01-06 09:00:00+00	qzjkbjckvjh	9	5
\.
COPY public.improvement_thank (id, created_at, updated_at, text, at, lesson_id, organisation_id, person_id) FROM stdin;
1	2026-11-22 20:46:49.231783+00	2026-11-22 20:46:49.2318+00	Thank you	2026-03-29 12:00:00+00	12	\N	7
\.
COPY public.lessons_adaptation (id, created_at, updated_at, what, nature, goal, keeps_core, planned, lasting, decided_by_roles, reason, changed_at, adoption_id) FROM stdin;
1	2026-11-22 20:46:46.492618+00	2026-11-22 20:46:46.492635+00	qzmpmbvbbpb	other			\N	\N		qzfbthfnwpp	2026-03-29 12:00:00+00	1
2	2026-11-22 20:46:46.515363+00	2026-11-22 20:46:46.515372+00	qzvfmptpknh	other			\N	\N		qzwxkpcmnkj	2026-03-29 12:00:00+00	2
3	2026-11-22 20:46:46.522054+00	2026-11-22 20:46:46.522061+00	qznwxkfhxxx	other			\N	\N		qzjpxcvxvnf	2026-03-29 12:00:00+00	3
4	2026-11-22 20:46:46.529049+00	2026-11-22 20:46:46.529057+00	qzxfhhkthxp	other			\N	\N		qznvmtkhhbc	2026-03-29 12:00:00+00	4
5	2026-11-22 20:46:46.54087+00	2026-11-22 20:46:46.540881+00	qznbcnkkmmv	other			\N	\N		qzhpcmthwkh	2026-03-29 12:00:00+00	5
6	2026-11-22 20:46:46.547719+00	2026-11-22 20:46:46.547729+00	qzwmjnwpjvt	other			\N	\N		qzxwwpkptwj	2026-03-29 12:00:00+00	6
7	2026-11-22 20:46:46.553157+00	2026-11-22 20:46:46.553166+00	qzxxwvctkjc	other			\N	\N		qzcjcpmhnhw	2026-03-29 12:00:00+00	7
\.
COPY public.lessons_adoption (id, created_at, updated_at, version, mode, state, reason, core_kept, context, searched_at, started_at, decided_at, stopped_at, stopped_code, stopped_note, audience, adopted_from_id, contact_id, organisation_id, team_id, child_lesson_id, lesson_id, begun_at) FROM stdin;
1	2026-11-22 20:46:46.484911+00	2026-11-22 20:46:46.484923+00	1	REPLICATE	WORKING	qzhvnthftmx		{}	\N	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	\N			{o:2,all,public}	\N	7	2	3	\N	12	2026-03-29 12:00:00+00
2	2026-11-22 20:46:46.512873+00	2026-11-22 20:46:46.512885+00	1	ENHANCE	WORKING	qztkbwxphcw		{}	\N	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	\N			{o:3}	\N	8	3	4	\N	12	2026-03-29 12:00:00+00
3	2026-11-22 20:46:46.519801+00	2026-11-22 20:46:46.519809+00	1	REPLICATE	STOPPED	qzcbxktwfxk		{}	\N	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	no_time	qztkmxbkjtm	{o:4,all,public}	\N	9	4	5	\N	12	2026-03-29 12:00:00+00
4	2026-11-22 20:46:46.527097+00	2026-11-22 20:46:46.527104+00	1	REPLICATE	WORKING	qzkvpxvnkcf		{}	\N	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	\N			{o:2,all,public}	\N	7	2	3	\N	11	2026-03-29 12:00:00+00
5	2026-11-22 20:46:46.538008+00	2026-11-22 20:46:46.538025+00	1	REPLICATE	WORKING	qznppthhccf		{}	\N	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	\N			{o:4}	\N	9	4	5	\N	13	2026-03-29 12:00:00+00
6	2026-11-22 20:46:46.545105+00	2026-11-22 20:46:46.545116+00	1		SHORTLISTED	qzjcpxxpkvx		{}	\N	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	\N			{o:3}	\N	8	3	4	\N	13	2026-03-29 12:00:00+00
7	2026-11-22 20:46:46.551087+00	2026-11-22 20:46:46.551095+00	1	REPLICATE	WORKING	qzxmwhxthjb		{}	\N	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	\N			{o:2,all,public}	\N	7	2	3	\N	20	2026-03-29 12:00:00+00
\.
COPY public.lessons_adoptioncheck (id, created_at, updated_at, month, due_at, asked_at, key_hash, answered_at, reach, effect, fidelity, still_in_use, effort, recommend, recommend_if, note, before_points, after_points, feedback_from, adoption_id, answered_by_id) FROM stdin;
1	2026-11-22 20:46:46.504751+00	2026-11-22 20:46:46.504769+00	3	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00		2026-03-29 12:00:00+00		better		\N				qzmbftbpvkm	\N	\N	\N	1	\N
2	2026-11-22 20:46:46.507293+00	2026-11-22 20:46:46.507308+00	6	2026-11-22 20:46:46.507+00	2026-03-29 12:00:00+00	7ae966211af15027a444c2372605ae15157809807059ac997e038d4693f6bc08	\N				\N					\N	\N	\N	1	\N
3	2026-11-22 20:46:46.516217+00	2026-11-22 20:46:46.516224+00	3	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00		2026-03-29 12:00:00+00		better		\N				qzpfwwmhwwm	\N	\N	\N	2	\N
4	2026-11-22 20:46:46.517116+00	2026-11-22 20:46:46.517123+00	6	2026-11-22 20:46:46.516948+00	2026-03-29 12:00:00+00	811c180b29845f8cd0a4a80ac3a46fa4a137dc0c2e5ba4828fbad30ae8c5eac3	\N				\N					\N	\N	\N	2	\N
5	2026-11-22 20:46:46.522874+00	2026-11-22 20:46:46.522882+00	3	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00		2026-03-29 12:00:00+00		better		\N				qzpvtvffftp	\N	\N	\N	3	\N
6	2026-11-22 20:46:46.523796+00	2026-11-22 20:46:46.523804+00	6	2026-11-22 20:46:46.523627+00	2026-03-29 12:00:00+00	dbacc35b3b46ea580076b8055e047eef6cebd7b91b1c4f14326f45a4fde5a350	\N				\N					\N	\N	\N	3	\N
7	2026-11-22 20:46:46.529744+00	2026-11-22 20:46:46.529752+00	3	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00		2026-03-29 12:00:00+00		better		\N				qzhftfvjbnv	\N	\N	\N	4	\N
8	2026-11-22 20:46:46.530477+00	2026-11-22 20:46:46.530485+00	6	2026-11-22 20:46:46.530315+00	2026-03-29 12:00:00+00	35af894ad678154497d63859ca3d22a781229383fe92898b42a4bc1ad30c4b96	\N				\N					\N	\N	\N	4	\N
9	2026-11-22 20:46:46.541741+00	2026-11-22 20:46:46.541751+00	3	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00		2026-03-29 12:00:00+00		better		\N				qzknvkkbbhn	\N	\N	\N	5	\N
10	2026-11-22 20:46:46.542998+00	2026-11-22 20:46:46.543008+00	6	2026-11-22 20:46:46.542696+00	2026-03-29 12:00:00+00	517fb61ec9dfe9365b0c3236c55a823086617918c7fa5cae9693b513ea9466bc	\N				\N					\N	\N	\N	5	\N
11	2026-11-22 20:46:46.548565+00	2026-11-22 20:46:46.548575+00	3	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00		2026-03-29 12:00:00+00		better		\N				qzwpjnbxvhw	\N	\N	\N	6	\N
12	2026-11-22 20:46:46.549374+00	2026-11-22 20:46:46.549382+00	6	2026-11-22 20:46:46.549176+00	2026-03-29 12:00:00+00	a92bc855649913f944de1c9b1d2e4cc1d1cf1f9884b5b437793c756d7b10ddd9	\N				\N					\N	\N	\N	6	\N
13	2026-11-22 20:46:46.553857+00	2026-11-22 20:46:46.553866+00	3	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00		2026-03-29 12:00:00+00		better		\N				qzpxnvfmtvp	\N	\N	\N	7	\N
14	2026-11-22 20:46:46.554606+00	2026-11-22 20:46:46.554614+00	6	2026-11-22 20:46:46.554427+00	2026-03-29 12:00:00+00	1a23b014133ac1e5b6defcdf419acd4d950358bfacc5c32c82d348a661d1c90a	\N				\N					\N	\N	\N	7	\N
\.
COPY public.lessons_approval (id, created_at, updated_at, version, approved_at, approved_by_id, lesson_id) FROM stdin;
1	2026-11-22 20:46:44.604035+00	2026-11-22 20:46:44.604043+00	2	2026-03-29 12:00:00+00	10	10
2	2026-11-22 20:46:44.630334+00	2026-11-22 20:46:44.630342+00	2	2026-03-29 12:00:00+00	10	11
3	2026-11-22 20:46:44.669791+00	2026-11-22 20:46:44.669804+00	2	2026-03-29 12:00:00+00	10	12
4	2026-11-22 20:46:44.759775+00	2026-11-22 20:46:44.759794+00	2	2026-03-29 12:00:00+00	10	13
5	2026-11-22 20:46:44.84831+00	2026-11-22 20:46:44.848324+00	2	2026-03-29 12:00:00+00	10	14
6	2026-11-22 20:46:44.915304+00	2026-11-22 20:46:44.91532+00	2	2026-03-29 12:00:00+00	10	15
7	2026-11-22 20:46:44.981076+00	2026-11-22 20:46:44.981087+00	2	2026-03-29 12:00:00+00	10	16
8	2026-11-22 20:46:45.247021+00	2026-11-22 20:46:45.247038+00	2	2026-03-29 12:00:00+00	10	20
\.
COPY public.lessons_ask (id, created_at, updated_at, question, asked_at, answer, answered_at, adoption_id, answered_by_id, asked_by_id) FROM stdin;
1	2026-11-22 20:46:46.508731+00	2026-11-22 20:46:46.508743+00	qzhtmjvjwtb	2026-03-29 12:00:00+00		\N	1	\N	2
2	2026-11-22 20:46:46.524812+00	2026-11-22 20:46:46.524819+00	qzhkvxhkpfv	2026-03-29 12:00:00+00	qzcjbbchfxn	2026-03-29 12:00:00+00	3	9	2
3	2026-11-22 20:46:46.531513+00	2026-11-22 20:46:46.53152+00	qztnxckjbpm	2026-03-29 12:00:00+00	qzktjwmvnwh	2026-03-29 12:00:00+00	4	7	2
4	2026-11-22 20:46:46.556174+00	2026-11-22 20:46:46.556183+00	qznkhwpxbkp	2026-03-29 12:00:00+00	qzhhjnfvbpv	2026-03-29 12:00:00+00	7	7	2
\.
COPY public.lessons_canonicalproblem (id, created_at, updated_at, statement, variants) FROM stdin;
1	2026-11-22 20:46:43.953111+00	2026-11-22 20:46:43.953125+00	Patients are not told of a changed request	{}
\.
COPY public.lessons_comment (id, created_at, updated_at, kind, text, written_at, removed_at, removed_reason, reply_to_id, written_by_id, lesson_id) FROM stdin;
1	2026-11-22 20:46:44.047419+00	2026-11-22 20:46:44.047436+00	QUESTION	Why qzfmxnhcbfv?	2026-03-29 12:00:00+00	\N		\N	2	1
2	2026-11-22 20:46:44.056405+00	2026-11-22 20:46:44.056423+00	CURATION	Why qzbnmtfjmcn?	2026-03-29 12:00:00+00	\N		\N	10	1
3	2026-11-22 20:46:44.13935+00	2026-11-22 20:46:44.139367+00	QUESTION	Why qzpjhhftxkb?	2026-03-29 12:00:00+00	\N		\N	2	2
4	2026-11-22 20:46:44.143404+00	2026-11-22 20:46:44.14342+00	CURATION	Why qzpwnwfmcmf?	2026-03-29 12:00:00+00	\N		\N	10	2
5	2026-11-22 20:46:44.215232+00	2026-11-22 20:46:44.215248+00	QUESTION	Why qzcmvbbxxfb?	2026-03-29 12:00:00+00	\N		\N	2	3
6	2026-11-22 20:46:44.219259+00	2026-11-22 20:46:44.219274+00	CURATION	Why qznvpmbnpnv?	2026-03-29 12:00:00+00	\N		\N	10	3
7	2026-11-22 20:46:44.29804+00	2026-11-22 20:46:44.298066+00	QUESTION	Why qzxkkcbmcwh?	2026-03-29 12:00:00+00	\N		\N	2	4
8	2026-11-22 20:46:44.303985+00	2026-11-22 20:46:44.304001+00	CURATION	Why qzxnjktnmpb?	2026-03-29 12:00:00+00	\N		\N	10	4
9	2026-11-22 20:46:44.407289+00	2026-11-22 20:46:44.407307+00	QUESTION	Why qzbcvxmbwcv?	2026-03-29 12:00:00+00	\N		\N	2	5
10	2026-11-22 20:46:44.410858+00	2026-11-22 20:46:44.410874+00	CURATION	Why qzxtbtbmffp?	2026-03-29 12:00:00+00	\N		\N	10	5
11	2026-11-22 20:46:44.487302+00	2026-11-22 20:46:44.48732+00	QUESTION	Why qztfhknbcpm?	2026-03-29 12:00:00+00	\N		\N	2	6
12	2026-11-22 20:46:44.491179+00	2026-11-22 20:46:44.491194+00	CURATION	Why qzvmtfnvvtv?	2026-03-29 12:00:00+00	\N		\N	10	6
13	2026-11-22 20:46:44.531868+00	2026-11-22 20:46:44.531881+00	QUESTION	Why qzcxcmmftpn?	2026-03-29 12:00:00+00	\N		\N	2	7
14	2026-11-22 20:46:44.532761+00	2026-11-22 20:46:44.532772+00	CURATION	Why qzmjwwkvcjh?	2026-03-29 12:00:00+00	\N		\N	10	7
15	2026-11-22 20:46:44.557736+00	2026-11-22 20:46:44.557747+00	QUESTION	Why qzpwmvtmjpw?	2026-03-29 12:00:00+00	\N		\N	2	8
16	2026-11-22 20:46:44.558631+00	2026-11-22 20:46:44.558644+00	CURATION	Why qzwpkhbnfcx?	2026-03-29 12:00:00+00	\N		\N	10	8
17	2026-11-22 20:46:44.580245+00	2026-11-22 20:46:44.580257+00	QUESTION	Why qzhbnxvmvvv?	2026-03-29 12:00:00+00	\N		\N	2	9
18	2026-11-22 20:46:44.582353+00	2026-11-22 20:46:44.582365+00	CURATION	Why qznvvvbfjtn?	2026-03-29 12:00:00+00	\N		\N	10	9
19	2026-11-22 20:46:44.601395+00	2026-11-22 20:46:44.601406+00	QUESTION	Why qzkkmwjvphh?	2026-03-29 12:00:00+00	\N		\N	2	10
20	2026-11-22 20:46:44.602216+00	2026-11-22 20:46:44.602226+00	CURATION	Why qzhnmcpckvp?	2026-03-29 12:00:00+00	\N		\N	10	10
21	2026-11-22 20:46:44.628071+00	2026-11-22 20:46:44.628082+00	QUESTION	Why qznxkkmnjfx?	2026-03-29 12:00:00+00	\N		\N	2	11
22	2026-11-22 20:46:44.628878+00	2026-11-22 20:46:44.628888+00	CURATION	Why qzpbxvnbjcf?	2026-03-29 12:00:00+00	\N		\N	10	11
23	2026-11-22 20:46:44.662571+00	2026-11-22 20:46:44.662584+00	QUESTION	Why qzktnjxvhjx?	2026-03-29 12:00:00+00	\N		\N	2	12
24	2026-11-22 20:46:44.665769+00	2026-11-22 20:46:44.665783+00	CURATION	Why qzvpmbjtxnc?	2026-03-29 12:00:00+00	\N		\N	10	12
25	2026-11-22 20:46:44.743263+00	2026-11-22 20:46:44.743279+00	QUESTION	Why qzhvxjxvkpj?	2026-03-29 12:00:00+00	\N		\N	2	13
26	2026-11-22 20:46:44.745215+00	2026-11-22 20:46:44.745232+00	CURATION	Why qzjxjwpfbph?	2026-03-29 12:00:00+00	\N		\N	10	13
27	2026-11-22 20:46:44.840463+00	2026-11-22 20:46:44.840481+00	QUESTION	Why qzkbfnjmftm?	2026-03-29 12:00:00+00	\N		\N	2	14
28	2026-11-22 20:46:44.843184+00	2026-11-22 20:46:44.843198+00	CURATION	Why qzwcwvfhxwb?	2026-03-29 12:00:00+00	\N		\N	10	14
29	2026-11-22 20:46:44.902941+00	2026-11-22 20:46:44.902961+00	QUESTION	Why qzxnnkcbpxf?	2026-03-29 12:00:00+00	\N		\N	2	15
30	2026-11-22 20:46:44.906025+00	2026-11-22 20:46:44.906045+00	CURATION	Why qzmwbcnvpkn?	2026-03-29 12:00:00+00	\N		\N	10	15
31	2026-11-22 20:46:44.973324+00	2026-11-22 20:46:44.973338+00	QUESTION	Why qzktffbchtm?	2026-03-29 12:00:00+00	\N		\N	2	16
32	2026-11-22 20:46:44.976691+00	2026-11-22 20:46:44.976705+00	CURATION	Why qzhtnpbcvjc?	2026-03-29 12:00:00+00	\N		\N	10	16
33	2026-11-22 20:46:45.026588+00	2026-11-22 20:46:45.026604+00	QUESTION	Why qzhmxcnvfvt?	2026-03-29 12:00:00+00	\N		\N	2	17
34	2026-11-22 20:46:45.028044+00	2026-11-22 20:46:45.028056+00	CURATION	Why qznnpbpxvwm?	2026-03-29 12:00:00+00	\N		\N	10	17
35	2026-11-22 20:46:45.085746+00	2026-11-22 20:46:45.085761+00	QUESTION	Why qzjxkhhwpvj?	2026-03-29 12:00:00+00	\N		\N	2	18
36	2026-11-22 20:46:45.087107+00	2026-11-22 20:46:45.08712+00	CURATION	Why qzmwvfnmfpv?	2026-03-29 12:00:00+00	\N		\N	10	18
37	2026-11-22 20:46:45.233381+00	2026-11-22 20:46:45.2334+00	QUESTION	Why qzchtjtwfxf?	2026-03-29 12:00:00+00	\N		\N	2	20
38	2026-11-22 20:46:45.239323+00	2026-11-22 20:46:45.239339+00	CURATION	Why qzcwfpmjfwx?	2026-03-29 12:00:00+00	\N		\N	10	20
39	2026-11-22 20:46:46.223106+00	2026-11-22 20:46:46.223121+00	QUESTION	Why qzmcwmftfpv?	2026-03-29 12:00:00+00	\N		\N	2	21
40	2026-11-22 20:46:46.224451+00	2026-11-22 20:46:46.224465+00	CURATION	Why qztnncmvtkc?	2026-03-29 12:00:00+00	\N		\N	10	21
\.
COPY public.lessons_credit (id, created_at, updated_at, part, agreed_at, lesson_id, organisation_id, person_id) FROM stdin;
1	2026-11-22 20:46:46.510258+00	2026-11-22 20:46:46.51027+00	TOOK_UP	2026-03-29 12:00:00+00	12	\N	7
2	2026-11-22 20:46:46.52562+00	2026-11-22 20:46:46.525627+00	TOOK_UP	2026-03-29 12:00:00+00	12	\N	9
3	2026-11-22 20:46:46.535453+00	2026-11-22 20:46:46.535471+00	TOOK_UP	2026-03-29 12:00:00+00	11	\N	7
4	2026-11-22 20:46:46.557067+00	2026-11-22 20:46:46.557076+00	TOOK_UP	2026-03-29 12:00:00+00	20	\N	7
\.
COPY public.lessons_curationreview (id, created_at, updated_at, version, answers, outcome, reviewed_at, reviewer_id, lesson_id) FROM stdin;
1	2026-11-22 20:46:44.063654+00	2026-11-22 20:46:44.063673+00	2	{"CUR-01": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-02": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-03": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-04": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-05": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-06": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-07": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-08": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-09": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-10": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-11": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-12": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-13": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-14": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-15": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-16": {"note": "qzvpffmfcmp", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	1
2	2026-11-22 20:46:44.14737+00	2026-11-22 20:46:44.147387+00	2	{"CUR-01": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-02": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-03": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-04": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-05": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-06": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-07": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-08": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-09": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-10": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-11": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-12": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-13": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-14": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-15": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-16": {"note": "qzcxwtktmph", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	2
3	2026-11-22 20:46:44.223242+00	2026-11-22 20:46:44.223258+00	2	{"CUR-01": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-02": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-03": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-04": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-05": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-06": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-07": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-08": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-09": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-10": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-11": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-12": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-13": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-14": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-15": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-16": {"note": "qzmpppwbbwh", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	3
4	2026-11-22 20:46:44.307748+00	2026-11-22 20:46:44.307769+00	2	{"CUR-01": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-02": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-03": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-04": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-05": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-06": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-07": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-08": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-09": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-10": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-11": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-12": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-13": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-14": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-15": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-16": {"note": "qzhkwvxbpmt", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	4
5	2026-11-22 20:46:44.414189+00	2026-11-22 20:46:44.414205+00	2	{"CUR-01": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-02": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-03": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-04": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-05": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-06": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-07": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-08": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-09": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-10": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-11": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-12": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-13": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-14": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-15": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-16": {"note": "qzkmvpfkwvm", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	5
6	2026-11-22 20:46:44.495185+00	2026-11-22 20:46:44.495199+00	2	{"CUR-01": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-02": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-03": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-04": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-05": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-06": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-07": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-08": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-09": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-10": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-11": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-12": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-13": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-14": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-15": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-16": {"note": "qzvbxpbhttm", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	6
7	2026-11-22 20:46:44.533529+00	2026-11-22 20:46:44.533539+00	2	{"CUR-01": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-02": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-03": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-04": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-05": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-06": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-07": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-08": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-09": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-10": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-11": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-12": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-13": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-14": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-15": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-16": {"note": "qzfmkckfctp", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	7
8	2026-11-22 20:46:44.559527+00	2026-11-22 20:46:44.559537+00	2	{"CUR-01": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-02": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-03": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-04": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-05": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-06": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-07": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-08": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-09": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-10": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-11": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-12": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-13": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-14": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-15": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-16": {"note": "qzbbhpfbtkw", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	8
9	2026-11-22 20:46:44.583213+00	2026-11-22 20:46:44.583223+00	2	{"CUR-01": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-02": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-03": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-04": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-05": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-06": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-07": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-08": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-09": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-10": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-11": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-12": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-13": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-14": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-15": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-16": {"note": "qzxbkwtxtvw", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	9
10	2026-11-22 20:46:44.603109+00	2026-11-22 20:46:44.603118+00	2	{"CUR-01": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-02": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-03": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-04": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-05": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-06": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-07": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-08": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-09": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-10": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-11": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-12": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-13": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-14": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-15": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-16": {"note": "qztmbnjtwjm", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	10
11	2026-11-22 20:46:44.629613+00	2026-11-22 20:46:44.629622+00	2	{"CUR-01": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-02": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-03": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-04": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-05": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-06": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-07": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-08": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-09": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-10": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-11": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-12": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-13": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-14": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-15": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-16": {"note": "qzxxnxfmhxh", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	11
12	2026-11-22 20:46:44.667832+00	2026-11-22 20:46:44.667845+00	2	{"CUR-01": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-02": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-03": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-04": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-05": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-06": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-07": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-08": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-09": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-10": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-11": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-12": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-13": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-14": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-15": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-16": {"note": "qzxwkmpbwbk", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	12
13	2026-11-22 20:46:44.752363+00	2026-11-22 20:46:44.752382+00	2	{"CUR-01": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-02": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-03": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-04": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-05": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-06": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-07": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-08": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-09": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-10": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-11": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-12": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-13": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-14": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-15": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-16": {"note": "qzjcbxpnvkv", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	13
14	2026-11-22 20:46:44.845439+00	2026-11-22 20:46:44.845452+00	2	{"CUR-01": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-02": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-03": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-04": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-05": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-06": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-07": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-08": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-09": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-10": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-11": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-12": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-13": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-14": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-15": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-16": {"note": "qzmtfnktjkh", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	14
15	2026-11-22 20:46:44.909407+00	2026-11-22 20:46:44.909422+00	2	{"CUR-01": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-02": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-03": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-04": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-05": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-06": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-07": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-08": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-09": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-10": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-11": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-12": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-13": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-14": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-15": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-16": {"note": "qzkfbcbnhmb", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	15
16	2026-11-22 20:46:44.978441+00	2026-11-22 20:46:44.978453+00	2	{"CUR-01": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-02": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-03": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-04": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-05": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-06": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-07": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-08": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-09": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-10": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-11": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-12": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-13": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-14": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-15": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-16": {"note": "qzvffjcnxnk", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	16
17	2026-11-22 20:46:45.031012+00	2026-11-22 20:46:45.031024+00	2	{"CUR-01": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-02": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-03": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-04": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-05": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-06": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-07": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-08": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-09": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-10": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-11": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-12": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-13": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-14": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-15": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-16": {"note": "qzcvwnccxmf", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	17
18	2026-11-22 20:46:45.088981+00	2026-11-22 20:46:45.088994+00	2	{"CUR-01": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-02": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-03": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-04": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-05": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-06": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-07": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-08": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-09": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-10": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-11": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-12": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-13": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-14": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-15": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-16": {"note": "qznkcjbtjpp", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	18
19	2026-11-22 20:46:45.243624+00	2026-11-22 20:46:45.243641+00	2	{"CUR-01": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-02": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-03": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-04": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-05": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-06": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-07": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-08": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-09": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-10": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-11": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-12": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-13": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-14": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-15": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-16": {"note": "qzwpvmxppmw", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	20
20	2026-11-22 20:46:46.231207+00	2026-11-22 20:46:46.231221+00	2	{"CUR-01": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-02": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-03": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-04": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-05": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-06": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-07": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-08": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-09": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-10": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-11": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-12": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-13": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-14": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-15": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-16": {"note": "qzccpkcbnwf", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	21
\.
COPY public.lessons_edition (id, created_at, updated_at, reader, title, text, version, audience, written_at, lesson_id, written_by_id) FROM stdin;
1	2026-11-22 20:46:46.441186+00	2026-11-22 20:46:46.450619+00	manager	Title qztcnfnkvvf	Text qzhwmbfnjmv	2	{}	2026-03-29 12:00:00+00	11	3
2	2026-11-22 20:46:46.472721+00	2026-11-22 20:46:46.481951+00	public	Title qzhtxhxjkbx	Text qznkffwmvnj	2	{all,public}	2026-03-29 12:00:00+00	11	3
\.
COPY public.lessons_lesson (id, created_at, updated_at, source_name, source_key, source_url, kind, title, good, not_so_good, next_time, happened_when, problem_statement, what_we_did, core_parts, adaptable_parts, theory, prediction, results, unintended_effects, equity_note, cost_time, care_setting, roles_involved, context, licence, before_points, after_points, feedback_from, stage, stage_since, stage_reason, version, published_at, review_by, tier, audience, strength, replication, last_confirmed_at, locality_id, merged_into_id, organisation_id, owner_id, parent_id, problem_id, published_by_id, raised_by_id, superseded_by_id, team_id, source_mark, source_place, source_version, held_at) FROM stdin;
3	2026-11-22 20:46:44.155953+00	2026-11-22 20:46:44.200364+00				SOLUTION	Matrix qzhffxkpttj	Matrix qzntthnpnkk	Matrix qzcvcbjtmpm	Matrix qzkpthknnck	2026-03	Matrix qzxwtcvjtfv	Matrix qzjkfxkpbfx	{qzcjcmptvjc}	{qzttmbhjvfw}	Matrix qzxfhtpjkhc	Matrix qzbbfvcxnwp	Matrix qzbfjjfwhmj	Matrix qzxbpvvpcjb	Matrix qztnvnjxwhv	Matrix qzvxbfncnpw	general_practice	{qzmvkkpxfth}	{}	OGL-3.0	\N	\N	\N	CAPTURED	2026-03-29 12:00:00+00	qzbntvncnfc	2	\N	\N	2	{t:1,u:3}	A0	B0	\N	3	\N	1	\N	\N	1	\N	3	\N	1			\N	\N
1	2026-11-22 20:46:43.960146+00	2026-11-22 20:46:44.019991+00				SOLUTION	Matrix qzxmvwfxhhn	Matrix qzhnmpktbwj	Matrix qzhppbbthnh	Matrix qzntkjmvpjm	2026-03	Matrix qztfjnhtpwm	Matrix qzkkfpvbxth	{qzwwpmhphff}	{qzmjkwnpppv}	Matrix qzwkjxvwchv	Matrix qzkfbntcxhp	Matrix qzvwknmhbmc	Matrix qzvvtmwnxhf	Matrix qzhbhxfbnmk	Matrix qzkttwbbpcm	general_practice	{qznkvwxfcjj}	{}	OGL-3.0	\N	\N	\N	CAPTURED	2026-03-29 12:00:00+00	qzmcntnvkxb	2	\N	\N	0	{u:3}	A0	B0	\N	3	\N	1	\N	\N	1	\N	3	\N	\N			\N	\N
8	2026-11-22 20:46:44.534653+00	2026-11-22 20:46:44.552877+00				SOLUTION	Matrix qzjvhxbbnjx	Matrix qzkbfkbhkfn	Matrix qzjnxwmfnpc	Matrix qzvhcpkwmnt	2026-03	Matrix qzvcbcwmptw	Matrix qzxmjhvhchm	{qzkvctjjvhj}	{qzfcvfjthxw}	Matrix qzmmvxhjtcp	Matrix qztfhwmpkvh	Matrix qzvmctnkjvj	Matrix qzwpcwbbfcn	Matrix qzhwmwhwnpc	Matrix qzjchjwwtff	general_practice	{qzmcnppxtmn}	{}	OGL-3.0	\N	\N	\N	IN_CURATION	2026-03-29 12:00:00+00	qznbxcpnwhb	2	\N	\N	4	{care:1,care:2,care:3,l:3,t:1,u:3}	A0	B0	\N	3	\N	1	10	\N	1	\N	3	\N	1			\N	\N
4	2026-11-22 20:46:44.227786+00	2026-11-22 20:46:44.281875+00				SOLUTION	Matrix qzwfbkntnkv	Matrix qzphctjfxkj	Matrix qzvpmmkbpff	Matrix qzthvfjpvfx	2026-03	Matrix qzbkbnmktbj	Matrix qztntpnjcnh	{qzwnmnkpvbt}	{qztcvxthvfm}	Matrix qzxtkwnktkw	Matrix qzcjkwmcbfp	Matrix qzmkmwxbvjn	Matrix qzjnbnpbnvt	Matrix qztxjhmfcjh	Matrix qzcfkmfmnfp	general_practice	{qzwttkbpwnw}	{}	OGL-3.0	\N	\N	\N	RETURNED	2026-03-29 12:00:00+00	qzkmwvwmfxv	2	\N	\N	2	{t:1,u:3}	A0	B0	\N	3	\N	1	\N	\N	1	\N	3	\N	1			\N	\N
2	2026-11-22 20:46:44.067701+00	2026-11-22 20:46:44.120697+00				SOLUTION	Matrix qzmpvvnkkmh	Matrix qzbxmtbxfvc	Matrix qzpktxxbckw	Matrix qzhjhvbvvvx	2026-03	Matrix qzfnmpxwvvj	Matrix qznpfkwfvjw	{qzjkbcvjbcm}	{qzcmxhfxjpt}	Matrix qzmcccxmnhw	Matrix qznxhmxnnct	Matrix qzbnnvxmhhx	Matrix qzjwcxjvmph	Matrix qzbjkfpmnxx	Matrix qzmppkfnkch	general_practice	{qzpnfpftppc}	{}	OGL-3.0	\N	\N	\N	CAPTURED	2026-03-29 12:00:00+00	qzxjxthctnb	2	\N	\N	1	{u:15,u:3}	A0	B0	\N	3	\N	1	\N	\N	1	\N	3	\N	\N			\N	\N
6	2026-11-22 20:46:44.419648+00	2026-11-22 20:46:44.464263+00				SOLUTION	Matrix qzvwkcffjmp	Matrix qzcwxxbwjmt	Matrix qztckjwpwjw	Matrix qzfjcpntptm	2026-03	Matrix qzxxkhmhtnk	Matrix qzfxkcnthfh	{qzjtbvcwchh}	{qzvkbvfbmhh}	Matrix qzjbvmxkhbn	Matrix qzbkmxvnkwk	Matrix qzkjxnbwppt	Matrix qzjxhtbbbnc	Matrix qzbbjckvnxc	Matrix qztkpfmkcmp	general_practice	{qzmnjxvbpmf}	{}	OGL-3.0	\N	\N	\N	CAPTURED	2026-03-29 12:00:00+00	qznkhtnwpjj	2	\N	\N	4	{care:1,care:2,care:3,l:3,t:1,u:3}	A0	B0	\N	3	\N	1	10	\N	1	\N	3	\N	1			\N	\N
5	2026-11-22 20:46:44.312646+00	2026-11-22 20:46:44.385888+00				SOLUTION	Matrix qzmfbhfbhmv	Matrix qzkbfnchbbb	Matrix qzkpvnhmcxm	Matrix qznmhkbxfxf	2026-03	Matrix qzjtmxchjmk	Matrix qzfwfmpxfbk	{qzcfhvxbwtt}	{qzbbftmcftx}	Matrix qzwkpxphhhc	Matrix qzhtmfvjmxx	Matrix qzvhftpccfw	Matrix qzkktnpbvct	Matrix qzhthjwcvbp	Matrix qzxxmtkkktn	general_practice	{qzwchtwvhtc}	{}	OGL-3.0	\N	\N	\N	CAPTURED	2026-03-29 12:00:00+00	qzbhmbctcwc	2	\N	\N	3	{c:7,t:1,u:3}	A0	B0	\N	3	\N	1	\N	\N	1	\N	3	\N	1			\N	\N
9	2026-11-22 20:46:44.561134+00	2026-11-22 20:46:44.575149+00				SOLUTION	Matrix qzfpxckfpnx	Matrix qzpbvkwtbct	Matrix qzjwwvwjnpm	Matrix qzwpbfmtnxm	2026-03	Matrix qzmvbjfknpv	Matrix qzkkcbcjxhk	{qzwfvpmjvfn}	{qzbcfccntmj}	Matrix qzkvxmxwwfh	Matrix qzbbwpwhpwf	Matrix qzmfbbfckvm	Matrix qztpfvhkckp	Matrix qzhbbvbhnfx	Matrix qzpvtncjjfc	general_practice	{qznnmmcbhfw}	{}	OGL-3.0	\N	\N	\N	RETURNED	2026-03-29 12:00:00+00	qzmvtpxfhxn	2	\N	\N	4	{care:1,care:2,care:3,l:3,t:1,u:3}	A0	B0	\N	3	\N	1	10	\N	1	\N	3	\N	1			\N	\N
10	2026-11-22 20:46:44.58438+00	2026-11-22 20:46:44.596517+00				SOLUTION	Matrix qztkpwmvhnp	Matrix qznxkvpfchn	Matrix qzmccvntxcc	Matrix qzjckbxwbkb	2026-03	Matrix qzhxwpjpmph	Matrix qzvhvvkcbcf	{qzftfcmvhhf}	{qzkwckkhkhh}	Matrix qzhbbtvbnmn	Matrix qzptcxfxwkx	Matrix qznnpwjvnbp	Matrix qzhppmmjftt	Matrix qzbmpnntkxh	Matrix qzjkxbnwckf	general_practice	{qzhtftbhvvn}	{}	OGL-3.0	\N	\N	\N	APPROVED	2026-03-29 12:00:00+00	qzthjnpvhkw	2	\N	\N	4	{care:1,care:2,care:3,l:3,t:1,u:3}	A0	B0	\N	3	\N	1	10	\N	1	\N	3	\N	1			\N	\N
11	2026-11-22 20:46:44.605579+00	2026-11-22 20:46:44.623306+00				SOLUTION	Matrix qzfbbvkjfft	Matrix qznhxfttvxh	Matrix qzbpbmfkkbt	Matrix qzkvfpwmbtf	2026-03	Matrix qzntwvpbbwc	Matrix qzmcpvkfxnn	{qzjhtkfjtfk}	{qzpwmbwvpkp}	Matrix qzvvbcwjmmv	Matrix qzwctwhvkcf	Matrix qzhbxbctfbt	Matrix qzmvcxmpnvp	Matrix qzhthcwpccf	Matrix qzpjbxxjcww	general_practice	{qzncvwbbvpb}	{}	OGL-3.0	\N	\N	\N	PUBLISHED	2026-03-29 12:00:00+00	qzmpcmpfmvm	2	2026-03-29 12:00:00+00	\N	4	{care:1,care:2,care:3,l:3,t:1,u:3}	A0	B0	\N	3	\N	1	10	\N	1	\N	3	\N	1			\N	\N
7	2026-11-22 20:46:44.498597+00	2026-11-22 20:46:45.130455+00				SOLUTION	Matrix qztxhwmtxpn	Matrix qzjnxmpmjwx	Matrix qztwpxxvjcb	Matrix qzftnmwhvjx	2026-03	Matrix qzpthhfvnch	Matrix qzcwmjfnwhk	{qzmjvvcjnkh}	{qzwfcvhvjct}	Matrix qzwfjxbjknp	Matrix qzknxkhkbkv	Matrix qzmvtmjpxcn	Matrix qznjwmctnjw	Matrix qzxbhcvwjkb	Matrix qzkxfhtmkcc	general_practice	{qzvtmxpxkkt}	{}	OGL-3.0	\N	\N	\N	COLLATED	2026-03-29 12:00:00+00	qzhfxbwnvnp	2	\N	\N	4	{care:1,care:2,care:3,l:3,t:1,u:3}	A0	B0	\N	3	12	1	10	\N	1	\N	3	\N	1			\N	\N
12	2026-11-22 20:46:44.631519+00	2026-11-22 20:46:49.225191+00				SOLUTION	Matrix qzphhhjfpmv	Matrix qzvmhcvhbwh	Matrix qzvmpjvppmv	Matrix qzjvxnxnphk	2026-03	Matrix qzthktxnptm	Matrix qztthwhxvxv	{qzffvfkjkxh}	{qzbwkfccmjp}	Matrix qzxccttkpct	Matrix qzfknhtbcbf	Matrix qzvbffcvbwx	Matrix qzcpxtwwkjp	Matrix qztmtjnhpfc	Matrix qztvvwmjftt	general_practice	{qzjpxnjpfff}	{}	OGL-3.0	\N	\N	\N	PUBLISHED	2026-03-29 12:00:00+00	qzbjpwvwwhh	2	2026-03-29 12:00:00+00	\N	5	{all,care:1,care:2,care:3,l:3,t:1,u:3}	A2	BX	\N	3	\N	1	10	3	1	\N	3	\N	1			\N	\N
15	2026-11-22 20:46:44.850366+00	2026-11-22 20:46:44.895499+00				SOLUTION	Matrix qzmxftjphtp	Matrix qzwmpnhxmpn	Matrix qzfxpwpkfkv	Matrix qzmfwfwxmhn	2026-03	Matrix qzmjfnxvhpw	Matrix qzkftxchjtt	{qztxtxxkftb}	{qzhvvhtwfhw}	Matrix qzcfnccmtfc	Matrix qzwknhkbxwp	Matrix qzhwcmxbfvx	Matrix qznvcxvhxkt	Matrix qzxnhfwjtcp	Matrix qzjpwvjpmpm	general_practice	{qzpvjmchxft}	{}	OGL-3.0	\N	\N	\N	RETIRED	2026-03-29 12:00:00+00	qzfhpfnfbhj	2	2026-03-29 12:00:00+00	\N	5	{all,care:1,care:2,care:3,l:3,t:1,u:3}	A0	B0	\N	3	\N	1	10	\N	1	\N	3	\N	1			\N	\N
13	2026-11-22 20:46:44.671576+00	2026-11-22 20:46:44.727642+00				SOLUTION	Matrix qzknbwhfpxk	Matrix qzmwncvnbnf	Matrix qzmcwvhnwfn	Matrix qzkwbjpfvmw	2026-03	Matrix qzbpvvxtbwc	Matrix qzxvmfxvhmm	{qzkpcvpncvj}	{qzpjmfnntnt}	Matrix qzwpwbbvjbc	Matrix qzwfhjcpvhw	Matrix qzbmbjctfvf	Matrix qzbbxmhxmcn	Matrix qzkpxkvtnjc	Matrix qzvvbvkhnvc	general_practice	{qzfppfvxhjk}	{}	OGL-3.0	\N	\N	\N	PUBLISHED	2026-03-29 12:00:00+00	qzjkvmvxnfp	2	2026-03-29 12:00:00+00	\N	6	{all,care:1,care:2,care:3,l:3,public,t:1,u:3}	A0	B0	\N	3	\N	1	10	\N	1	\N	3	\N	1			\N	\N
17	2026-11-22 20:46:44.983331+00	2026-11-22 20:46:45.015016+00				SOLUTION	Matrix qzcxfjvpbvv	Matrix qzwcvcbptvf	Matrix qzpjbnmxtmw	Matrix qzwpbvcnbwh	2026-03	Matrix qzpbwwppvfm	Matrix qzfmbwxxcth	{qzkfjkhhwjb}	{qznnhppmmbf}	Matrix qznphhbthtb	Matrix qzpxmhntxxx	Matrix qzwfwtbnbmw	Matrix qzhkvwhmnwc	Matrix qzpwhnwnkxp	Matrix qzjcfnthcmt	general_practice	{qzfffnmvtht}	{}	OGL-3.0	\N	\N	\N	CAPTURED	2026-03-29 12:00:00+00	qzcjnthbjbc	2	\N	\N	2	{t:2,u:4}	A0	B0	\N	3	\N	1	\N	\N	1	\N	4	\N	2			\N	\N
14	2026-11-22 20:46:44.763753+00	2026-11-22 20:46:44.826114+00				SOLUTION	Matrix qzkvfhpxfkb	Matrix qzxhjnbtjtp	Matrix qzfxncjpcbj	Matrix qzhpbpwhbpc	2026-03	Matrix qzjpjkvxpfc	Matrix qzchbptmfvv	{qzhfxpwnmbv}	{qzftxvfvftm}	Matrix qzjnxwmfnvh	Matrix qzkkcnjfmhv	Matrix qzfjbnjwwwm	Matrix qzxcwkcfxvn	Matrix qzpmcwvphfb	Matrix qznwjcctxhn	general_practice	{qznjhmftnjf}	{}	OGL-3.0	\N	\N	\N	UNDER_CHALLENGE	2026-03-29 12:00:00+00	qzjxmpjjvwk	2	2026-03-29 12:00:00+00	\N	5	{all,care:1,care:2,care:3,l:3,t:1,u:3}	A0	B0	\N	3	\N	1	10	\N	1	\N	3	\N	1			\N	\N
18	2026-11-22 20:46:45.032634+00	2026-11-22 20:46:45.073432+00				SOLUTION	Matrix qznwfbtnfnn	Matrix qztmxknhhfw	Matrix qzxfvkpvnnf	Matrix qztwchnctcc	2026-03	Matrix qzkmvjxjfcx	Matrix qzchbjbfwth	{qzkxcknfhnp}	{qzxffjwvfkt}	Matrix qzvphhmnhjx	Matrix qzwftctmtfx	Matrix qzxxkxcjcmf	Matrix qzpctjwwfcc	Matrix qzwvkhtwfwb	Matrix qzccmwfcpjx	general_practice	{qzphvmcpcht}	{}	OGL-3.0	\N	\N	\N	CAPTURED	2026-03-29 12:00:00+00	qzttnjnmjnw	2	\N	\N	4	{care:1,care:5,care:6,l:6,t:5,u:9}	A0	B0	\N	6	\N	4	10	\N	1	\N	9	\N	5			\N	\N
16	2026-11-22 20:46:44.918547+00	2026-11-22 20:46:45.113603+00				SOLUTION	Matrix qzbhfjwvjjk	Matrix qztxtvhmnpx	Matrix qzcvxmbhcmn	Matrix qzhwcvcchmf	2026-03	Matrix qzmnxtwxpth	Matrix qzxbbpxjmkw	{qzxpnhmfkpt}	{qznkvnxxjvm}	Matrix qzxckxvjvpj	Matrix qztkknfbjxf	Matrix qzvcpkcxfxc	Matrix qzphvhfvtpn	Matrix qzmnthmbnnw	Matrix qzbtxhcbphj	general_practice	{qzbbtmjcfxt}	{}	OGL-3.0	\N	\N	\N	SUPERSEDED	2026-03-29 12:00:00+00	qzkfnjttbwx	2	2026-03-29 12:00:00+00	\N	5	{all,care:1,care:2,care:3,l:3,t:1,u:3}	A0	B0	\N	3	\N	1	10	\N	1	\N	3	11	1			\N	\N
19	2026-11-22 20:46:45.143937+00	2026-11-22 20:46:45.163795+00	Starter pack	1		SOLUTION	Imported qztnvmjjbhw	We text the patient the same day.						{}	{}								{}	{}		\N	\N	\N	PUBLISHED	2025-01-06 09:00:00+00		1	2025-01-06 09:00:00+00	\N	6	{all,public}	A0	B0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N			\N	\N
21	2026-11-22 20:46:46.163575+00	2026-11-22 20:46:46.239854+00				SOLUTION	Matrix qzcnxkknmpf	Matrix qznxwkkkvhn	Matrix qztfvjfcmcn	Matrix qzjxbhcbckm	2026-03	Matrix qzmbxnnwjcm	Matrix qzpfpvfjpmf	{qzptmcjhcwx}	{qzfcwwfvcpm}	Matrix qzjmckvjcjc	Matrix qzhmxpwkfkf	Matrix qznftjkpjjv	Matrix qzcjkwhtjfc	Matrix qzbbwvbkfbt	Matrix qzkncchxtjb	general_practice	{qzxbvjjxxfc}	{}	OGL-3.0	\N	\N	\N	CAPTURED	2026-03-29 12:00:00+00	qzhfwfjchtt	2	\N	\N	2	{t:1,u:3}	A0	B0	\N	3	\N	1	10	\N	1	\N	3	\N	1			\N	\N
20	2026-11-22 20:46:45.173846+00	2026-11-22 20:46:45.57793+00				SOLUTION	Withdrawn lesson							{}	{}								{}	{}		\N	\N	\N	WITHDRAWN	2026-03-29 12:00:00+00	Because qzxbvjwbhnh	2	2026-03-29 12:00:00+00	\N	5	{all,care:1,care:2,care:3,l:3,t:1,u:3}	A0	B0	\N	3	\N	1	10	\N	\N	\N	3	\N	1			\N	\N
22	2026-11-22 20:46:49.102119+00	2026-11-22 20:46:49.107484+00				SOLUTION	Write less	Write less				Nobody rings twice		{}	{}								{}	{}	OGL-3.0	\N	\N	\N	CAPTURED	2026-03-29 12:00:00+00		1	\N	\N	2	{t:3,u:7}	A0	B0	\N	3	\N	2	\N	12	\N	\N	7	\N	3			\N	\N
23	2026-11-22 20:46:49.17589+00	2026-11-22 20:46:49.180834+00				SOLUTION	Text them	Text them				Nobody rings twice		{}	{}								{}	{}	OGL-3.0	\N	\N	\N	CAPTURED	2026-03-29 12:00:00+00		1	\N	\N	2	{t:3,u:7}	A0	B0	\N	3	\N	2	\N	12	\N	\N	7	\N	3			\N	\N
\.
COPY public.lessons_lesson_topics (id, lesson_id, topic_id) FROM stdin;
1	1	1
2	2	1
3	3	1
4	4	1
5	5	1
6	6	1
7	7	1
8	8	1
9	9	1
10	10	1
11	11	1
12	12	1
13	13	1
14	14	1
15	15	1
16	16	1
17	17	1
18	18	1
20	21	1
\.
COPY public.lessons_lessonlink (id, created_at, updated_at, decision, reason, decided_at, undone_at, decided_by_id, lesson_id, other_id, undone_by_id) FROM stdin;
1	2026-11-22 20:46:45.136724+00	2026-11-22 20:46:45.136738+00	APART	qzthnkjccnf	2026-03-29 12:00:00+00	\N	10	12	3	\N
2	2026-11-22 20:46:45.140641+00	2026-11-22 20:46:45.140655+00	APART	qzhpphfvnpn	2026-03-29 12:00:00+00	\N	10	12	11	\N
\.
COPY public.lessons_lessonversion (id, created_at, updated_at, number, content, saved_at, lesson_id, saved_by_id) FROM stdin;
1	2026-11-22 20:46:43.986338+00	2026-11-22 20:46:43.986354+00	1	{"good": "Matrix qzhnmpktbwj", "kind": "SOLUTION", "title": "Matrix qzxmvwfxhhn", "theory": "Matrix qzwkjxvwchv", "licence": "OGL-3.0", "results": "Matrix qzvwknmhbmc", "cost_time": "Matrix qzkttwbbpcm", "next_time": "Matrix qzntkjmvpjm", "core_parts": ["qzwwpmhphff"], "prediction": "Matrix qzkfbntcxhp", "equity_note": "Matrix qzhbhxfbnmk", "not_so_good": "Matrix qzhppbbthnh", "what_we_did": "Matrix qzwmvttjptp", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qznkvwxfcjj"], "adaptable_parts": ["qzmjkwnpppv"], "problem_statement": "Matrix qztfjnhtpwm", "unintended_effects": "Matrix qzvvtmwnxhf"}	2026-03-29 12:00:00+00	1	3
2	2026-11-22 20:46:44.013204+00	2026-11-22 20:46:44.013221+00	2	{"good": "Matrix qzhnmpktbwj", "kind": "SOLUTION", "title": "Matrix qzxmvwfxhhn", "theory": "Matrix qzwkjxvwchv", "licence": "OGL-3.0", "results": "Matrix qzvwknmhbmc", "cost_time": "Matrix qzkttwbbpcm", "next_time": "Matrix qzntkjmvpjm", "core_parts": ["qzwwpmhphff"], "prediction": "Matrix qzkfbntcxhp", "equity_note": "Matrix qzhbhxfbnmk", "not_so_good": "Matrix qzhppbbthnh", "what_we_did": "Matrix qzkkfpvbxth", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qznkvwxfcjj"], "adaptable_parts": ["qzmjkwnpppv"], "problem_statement": "Matrix qztfjnhtpwm", "unintended_effects": "Matrix qzvvtmwnxhf"}	2026-03-29 12:00:00+00	1	2
3	2026-11-22 20:46:44.083317+00	2026-11-22 20:46:44.083334+00	1	{"good": "Matrix qzbxmtbxfvc", "kind": "SOLUTION", "title": "Matrix qzmpvvnkkmh", "theory": "Matrix qzmcccxmnhw", "licence": "OGL-3.0", "results": "Matrix qzbnnvxmhhx", "cost_time": "Matrix qzmppkfnkch", "next_time": "Matrix qzhjhvbvvvx", "core_parts": ["qzjkbcvjbcm"], "prediction": "Matrix qznxhmxnnct", "equity_note": "Matrix qzbjkfpmnxx", "not_so_good": "Matrix qzpktxxbckw", "what_we_did": "Matrix qzbcxwknpnn", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzpnfpftppc"], "adaptable_parts": ["qzcmxhfxjpt"], "problem_statement": "Matrix qzfnmpxwvvj", "unintended_effects": "Matrix qzjwcxjvmph"}	2026-03-29 12:00:00+00	2	3
4	2026-11-22 20:46:44.106883+00	2026-11-22 20:46:44.106901+00	2	{"good": "Matrix qzbxmtbxfvc", "kind": "SOLUTION", "title": "Matrix qzmpvvnkkmh", "theory": "Matrix qzmcccxmnhw", "licence": "OGL-3.0", "results": "Matrix qzbnnvxmhhx", "cost_time": "Matrix qzmppkfnkch", "next_time": "Matrix qzhjhvbvvvx", "core_parts": ["qzjkbcvjbcm"], "prediction": "Matrix qznxhmxnnct", "equity_note": "Matrix qzbjkfpmnxx", "not_so_good": "Matrix qzpktxxbckw", "what_we_did": "Matrix qznpfkwfvjw", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzpnfpftppc"], "adaptable_parts": ["qzcmxhfxjpt"], "problem_statement": "Matrix qzfnmpxwvvj", "unintended_effects": "Matrix qzjwcxjvmph"}	2026-03-29 12:00:00+00	2	2
5	2026-11-22 20:46:44.171334+00	2026-11-22 20:46:44.171352+00	1	{"good": "Matrix qzntthnpnkk", "kind": "SOLUTION", "title": "Matrix qzhffxkpttj", "theory": "Matrix qzxfhtpjkhc", "licence": "OGL-3.0", "results": "Matrix qzbfjjfwhmj", "cost_time": "Matrix qzvxbfncnpw", "next_time": "Matrix qzkpthknnck", "core_parts": ["qzcjcmptvjc"], "prediction": "Matrix qzbbfvcxnwp", "equity_note": "Matrix qztnvnjxwhv", "not_so_good": "Matrix qzcvcbjtmpm", "what_we_did": "Matrix qzbnphfcmmf", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzmvkkpxfth"], "adaptable_parts": ["qzttmbhjvfw"], "problem_statement": "Matrix qzxwtcvjtfv", "unintended_effects": "Matrix qzxbpvvpcjb"}	2026-03-29 12:00:00+00	3	3
6	2026-11-22 20:46:44.191685+00	2026-11-22 20:46:44.1917+00	2	{"good": "Matrix qzntthnpnkk", "kind": "SOLUTION", "title": "Matrix qzhffxkpttj", "theory": "Matrix qzxfhtpjkhc", "licence": "OGL-3.0", "results": "Matrix qzbfjjfwhmj", "cost_time": "Matrix qzvxbfncnpw", "next_time": "Matrix qzkpthknnck", "core_parts": ["qzcjcmptvjc"], "prediction": "Matrix qzbbfvcxnwp", "equity_note": "Matrix qztnvnjxwhv", "not_so_good": "Matrix qzcvcbjtmpm", "what_we_did": "Matrix qzjkfxkpbfx", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzmvkkpxfth"], "adaptable_parts": ["qzttmbhjvfw"], "problem_statement": "Matrix qzxwtcvjtfv", "unintended_effects": "Matrix qzxbpvvpcjb"}	2026-03-29 12:00:00+00	3	2
7	2026-11-22 20:46:44.255524+00	2026-11-22 20:46:44.255546+00	1	{"good": "Matrix qzphctjfxkj", "kind": "SOLUTION", "title": "Matrix qzwfbkntnkv", "theory": "Matrix qzxtkwnktkw", "licence": "OGL-3.0", "results": "Matrix qzmkmwxbvjn", "cost_time": "Matrix qzcfkmfmnfp", "next_time": "Matrix qzthvfjpvfx", "core_parts": ["qzwnmnkpvbt"], "prediction": "Matrix qzcjkwmcbfp", "equity_note": "Matrix qztxjhmfcjh", "not_so_good": "Matrix qzvpmmkbpff", "what_we_did": "Matrix qzmtkxjpwch", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzwttkbpwnw"], "adaptable_parts": ["qztcvxthvfm"], "problem_statement": "Matrix qzbkbnmktbj", "unintended_effects": "Matrix qzjnbnpbnvt"}	2026-03-29 12:00:00+00	4	3
8	2026-11-22 20:46:44.275749+00	2026-11-22 20:46:44.275773+00	2	{"good": "Matrix qzphctjfxkj", "kind": "SOLUTION", "title": "Matrix qzwfbkntnkv", "theory": "Matrix qzxtkwnktkw", "licence": "OGL-3.0", "results": "Matrix qzmkmwxbvjn", "cost_time": "Matrix qzcfkmfmnfp", "next_time": "Matrix qzthvfjpvfx", "core_parts": ["qzwnmnkpvbt"], "prediction": "Matrix qzcjkwmcbfp", "equity_note": "Matrix qztxjhmfcjh", "not_so_good": "Matrix qzvpmmkbpff", "what_we_did": "Matrix qztntpnjcnh", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzwttkbpwnw"], "adaptable_parts": ["qztcvxthvfm"], "problem_statement": "Matrix qzbkbnmktbj", "unintended_effects": "Matrix qzjnbnpbnvt"}	2026-03-29 12:00:00+00	4	2
9	2026-11-22 20:46:44.330346+00	2026-11-22 20:46:44.330359+00	1	{"good": "Matrix qzkbfnchbbb", "kind": "SOLUTION", "title": "Matrix qzmfbhfbhmv", "theory": "Matrix qzwkpxphhhc", "licence": "OGL-3.0", "results": "Matrix qzvhftpccfw", "cost_time": "Matrix qzxxmtkkktn", "next_time": "Matrix qznmhkbxfxf", "core_parts": ["qzcfhvxbwtt"], "prediction": "Matrix qzhtmfvjmxx", "equity_note": "Matrix qzhthjwcvbp", "not_so_good": "Matrix qzkpvnhmcxm", "what_we_did": "Matrix qztwpvxttfc", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzwchtwvhtc"], "adaptable_parts": ["qzbbftmcftx"], "problem_statement": "Matrix qzjtmxchjmk", "unintended_effects": "Matrix qzkktnpbvct"}	2026-03-29 12:00:00+00	5	3
10	2026-11-22 20:46:44.361784+00	2026-11-22 20:46:44.361808+00	2	{"good": "Matrix qzkbfnchbbb", "kind": "SOLUTION", "title": "Matrix qzmfbhfbhmv", "theory": "Matrix qzwkpxphhhc", "licence": "OGL-3.0", "results": "Matrix qzvhftpccfw", "cost_time": "Matrix qzxxmtkkktn", "next_time": "Matrix qznmhkbxfxf", "core_parts": ["qzcfhvxbwtt"], "prediction": "Matrix qzhtmfvjmxx", "equity_note": "Matrix qzhthjwcvbp", "not_so_good": "Matrix qzkpvnhmcxm", "what_we_did": "Matrix qzfwfmpxfbk", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzwchtwvhtc"], "adaptable_parts": ["qzbbftmcftx"], "problem_statement": "Matrix qzjtmxchjmk", "unintended_effects": "Matrix qzkktnpbvct"}	2026-03-29 12:00:00+00	5	2
11	2026-11-22 20:46:44.430285+00	2026-11-22 20:46:44.430299+00	1	{"good": "Matrix qzcwxxbwjmt", "kind": "SOLUTION", "title": "Matrix qzvwkcffjmp", "theory": "Matrix qzjbvmxkhbn", "licence": "OGL-3.0", "results": "Matrix qzkjxnbwppt", "cost_time": "Matrix qztkpfmkcmp", "next_time": "Matrix qzfjcpntptm", "core_parts": ["qzjtbvcwchh"], "prediction": "Matrix qzbkmxvnkwk", "equity_note": "Matrix qzbbjckvnxc", "not_so_good": "Matrix qztckjwpwjw", "what_we_did": "Matrix qzhbphhcnfn", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzmnjxvbpmf"], "adaptable_parts": ["qzvkbvfbmhh"], "problem_statement": "Matrix qzxxkhmhtnk", "unintended_effects": "Matrix qzjxhtbbbnc"}	2026-03-29 12:00:00+00	6	3
12	2026-11-22 20:46:44.449542+00	2026-11-22 20:46:44.449558+00	2	{"good": "Matrix qzcwxxbwjmt", "kind": "SOLUTION", "title": "Matrix qzvwkcffjmp", "theory": "Matrix qzjbvmxkhbn", "licence": "OGL-3.0", "results": "Matrix qzkjxnbwppt", "cost_time": "Matrix qztkpfmkcmp", "next_time": "Matrix qzfjcpntptm", "core_parts": ["qzjtbvcwchh"], "prediction": "Matrix qzbkmxvnkwk", "equity_note": "Matrix qzbbjckvnxc", "not_so_good": "Matrix qztckjwpwjw", "what_we_did": "Matrix qzfxkcnthfh", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzmnjxvbpmf"], "adaptable_parts": ["qzvkbvfbmhh"], "problem_statement": "Matrix qzxxkhmhtnk", "unintended_effects": "Matrix qzjxhtbbbnc"}	2026-03-29 12:00:00+00	6	2
13	2026-11-22 20:46:44.515227+00	2026-11-22 20:46:44.515243+00	1	{"good": "Matrix qzjnxmpmjwx", "kind": "SOLUTION", "title": "Matrix qztxhwmtxpn", "theory": "Matrix qzwfjxbjknp", "licence": "OGL-3.0", "results": "Matrix qzmvtmjpxcn", "cost_time": "Matrix qzkxfhtmkcc", "next_time": "Matrix qzftnmwhvjx", "core_parts": ["qzmjvvcjnkh"], "prediction": "Matrix qzknxkhkbkv", "equity_note": "Matrix qzxbhcvwjkb", "not_so_good": "Matrix qztwpxxvjcb", "what_we_did": "Matrix qzhkbtpkbth", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzvtmxpxkkt"], "adaptable_parts": ["qzwfcvhvjct"], "problem_statement": "Matrix qzpthhfvnch", "unintended_effects": "Matrix qznjwmctnjw"}	2026-03-29 12:00:00+00	7	3
14	2026-11-22 20:46:44.5234+00	2026-11-22 20:46:44.523412+00	2	{"good": "Matrix qzjnxmpmjwx", "kind": "SOLUTION", "title": "Matrix qztxhwmtxpn", "theory": "Matrix qzwfjxbjknp", "licence": "OGL-3.0", "results": "Matrix qzmvtmjpxcn", "cost_time": "Matrix qzkxfhtmkcc", "next_time": "Matrix qzftnmwhvjx", "core_parts": ["qzmjvvcjnkh"], "prediction": "Matrix qzknxkhkbkv", "equity_note": "Matrix qzxbhcvwjkb", "not_so_good": "Matrix qztwpxxvjcb", "what_we_did": "Matrix qzcwmjfnwhk", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzvtmxpxkkt"], "adaptable_parts": ["qzwfcvhvjct"], "problem_statement": "Matrix qzpthhfvnch", "unintended_effects": "Matrix qznjwmctnjw"}	2026-03-29 12:00:00+00	7	2
15	2026-11-22 20:46:44.54311+00	2026-11-22 20:46:44.543122+00	1	{"good": "Matrix qzkbfkbhkfn", "kind": "SOLUTION", "title": "Matrix qzjvhxbbnjx", "theory": "Matrix qzmmvxhjtcp", "licence": "OGL-3.0", "results": "Matrix qzvmctnkjvj", "cost_time": "Matrix qzjchjwwtff", "next_time": "Matrix qzvhcpkwmnt", "core_parts": ["qzkvctjjvhj"], "prediction": "Matrix qztfhwmpkvh", "equity_note": "Matrix qzhwmwhwnpc", "not_so_good": "Matrix qzjnxwmfnpc", "what_we_did": "Matrix qznthbmpctx", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzmcnppxtmn"], "adaptable_parts": ["qzfcvfjthxw"], "problem_statement": "Matrix qzvcbcwmptw", "unintended_effects": "Matrix qzwpcwbbfcn"}	2026-03-29 12:00:00+00	8	3
16	2026-11-22 20:46:44.549576+00	2026-11-22 20:46:44.549586+00	2	{"good": "Matrix qzkbfkbhkfn", "kind": "SOLUTION", "title": "Matrix qzjvhxbbnjx", "theory": "Matrix qzmmvxhjtcp", "licence": "OGL-3.0", "results": "Matrix qzvmctnkjvj", "cost_time": "Matrix qzjchjwwtff", "next_time": "Matrix qzvhcpkwmnt", "core_parts": ["qzkvctjjvhj"], "prediction": "Matrix qztfhwmpkvh", "equity_note": "Matrix qzhwmwhwnpc", "not_so_good": "Matrix qzjnxwmfnpc", "what_we_did": "Matrix qzxmjhvhchm", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzmcnppxtmn"], "adaptable_parts": ["qzfcvfjthxw"], "problem_statement": "Matrix qzvcbcwmptw", "unintended_effects": "Matrix qzwpcwbbfcn"}	2026-03-29 12:00:00+00	8	2
17	2026-11-22 20:46:44.565209+00	2026-11-22 20:46:44.565218+00	1	{"good": "Matrix qzpbvkwtbct", "kind": "SOLUTION", "title": "Matrix qzfpxckfpnx", "theory": "Matrix qzkvxmxwwfh", "licence": "OGL-3.0", "results": "Matrix qzmfbbfckvm", "cost_time": "Matrix qzpvtncjjfc", "next_time": "Matrix qzwpbfmtnxm", "core_parts": ["qzwfvpmjvfn"], "prediction": "Matrix qzbbwpwhpwf", "equity_note": "Matrix qzhbbvbhnfx", "not_so_good": "Matrix qzjwwvwjnpm", "what_we_did": "Matrix qzhkwjcntxc", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qznnmmcbhfw"], "adaptable_parts": ["qzbcfccntmj"], "problem_statement": "Matrix qzmvbjfknpv", "unintended_effects": "Matrix qztpfvhkckp"}	2026-03-29 12:00:00+00	9	3
18	2026-11-22 20:46:44.572063+00	2026-11-22 20:46:44.572074+00	2	{"good": "Matrix qzpbvkwtbct", "kind": "SOLUTION", "title": "Matrix qzfpxckfpnx", "theory": "Matrix qzkvxmxwwfh", "licence": "OGL-3.0", "results": "Matrix qzmfbbfckvm", "cost_time": "Matrix qzpvtncjjfc", "next_time": "Matrix qzwpbfmtnxm", "core_parts": ["qzwfvpmjvfn"], "prediction": "Matrix qzbbwpwhpwf", "equity_note": "Matrix qzhbbvbhnfx", "not_so_good": "Matrix qzjwwvwjnpm", "what_we_did": "Matrix qzkkcbcjxhk", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qznnmmcbhfw"], "adaptable_parts": ["qzbcfccntmj"], "problem_statement": "Matrix qzmvbjfknpv", "unintended_effects": "Matrix qztpfvhkckp"}	2026-03-29 12:00:00+00	9	2
19	2026-11-22 20:46:44.588236+00	2026-11-22 20:46:44.58825+00	1	{"good": "Matrix qznxkvpfchn", "kind": "SOLUTION", "title": "Matrix qztkpwmvhnp", "theory": "Matrix qzhbbtvbnmn", "licence": "OGL-3.0", "results": "Matrix qznnpwjvnbp", "cost_time": "Matrix qzjkxbnwckf", "next_time": "Matrix qzjckbxwbkb", "core_parts": ["qzftfcmvhhf"], "prediction": "Matrix qzptcxfxwkx", "equity_note": "Matrix qzbmpnntkxh", "not_so_good": "Matrix qzmccvntxcc", "what_we_did": "Matrix qzmccnvpkcw", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzhtftbhvvn"], "adaptable_parts": ["qzkwckkhkhh"], "problem_statement": "Matrix qzhxwpjpmph", "unintended_effects": "Matrix qzhppmmjftt"}	2026-03-29 12:00:00+00	10	3
20	2026-11-22 20:46:44.593538+00	2026-11-22 20:46:44.593548+00	2	{"good": "Matrix qznxkvpfchn", "kind": "SOLUTION", "title": "Matrix qztkpwmvhnp", "theory": "Matrix qzhbbtvbnmn", "licence": "OGL-3.0", "results": "Matrix qznnpwjvnbp", "cost_time": "Matrix qzjkxbnwckf", "next_time": "Matrix qzjckbxwbkb", "core_parts": ["qzftfcmvhhf"], "prediction": "Matrix qzptcxfxwkx", "equity_note": "Matrix qzbmpnntkxh", "not_so_good": "Matrix qzmccvntxcc", "what_we_did": "Matrix qzvhvvkcbcf", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzhtftbhvvn"], "adaptable_parts": ["qzkwckkhkhh"], "problem_statement": "Matrix qzhxwpjpmph", "unintended_effects": "Matrix qzhppmmjftt"}	2026-03-29 12:00:00+00	10	2
21	2026-11-22 20:46:44.609469+00	2026-11-22 20:46:44.609478+00	1	{"good": "Matrix qznhxfttvxh", "kind": "SOLUTION", "title": "Matrix qzfbbvkjfft", "theory": "Matrix qzvvbcwjmmv", "licence": "OGL-3.0", "results": "Matrix qzhbxbctfbt", "cost_time": "Matrix qzpjbxxjcww", "next_time": "Matrix qzkvfpwmbtf", "core_parts": ["qzjhtkfjtfk"], "prediction": "Matrix qzwctwhvkcf", "equity_note": "Matrix qzhthcwpccf", "not_so_good": "Matrix qzbpbmfkkbt", "what_we_did": "Matrix qzfpvxxcpwx", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzncvwbbvpb"], "adaptable_parts": ["qzpwmbwvpkp"], "problem_statement": "Matrix qzntwvpbbwc", "unintended_effects": "Matrix qzmvcxmpnvp"}	2026-03-29 12:00:00+00	11	3
22	2026-11-22 20:46:44.618502+00	2026-11-22 20:46:44.618516+00	2	{"good": "Matrix qznhxfttvxh", "kind": "SOLUTION", "title": "Matrix qzfbbvkjfft", "theory": "Matrix qzvvbcwjmmv", "licence": "OGL-3.0", "results": "Matrix qzhbxbctfbt", "cost_time": "Matrix qzpjbxxjcww", "next_time": "Matrix qzkvfpwmbtf", "core_parts": ["qzjhtkfjtfk"], "prediction": "Matrix qzwctwhvkcf", "equity_note": "Matrix qzhthcwpccf", "not_so_good": "Matrix qzbpbmfkkbt", "what_we_did": "Matrix qzmcpvkfxnn", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzncvwbbvpb"], "adaptable_parts": ["qzpwmbwvpkp"], "problem_statement": "Matrix qzntwvpbbwc", "unintended_effects": "Matrix qzmvcxmpnvp"}	2026-03-29 12:00:00+00	11	2
23	2026-11-22 20:46:44.635529+00	2026-11-22 20:46:44.635987+00	1	{"good": "Matrix qzvmhcvhbwh", "kind": "SOLUTION", "title": "Matrix qzphhhjfpmv", "theory": "Matrix qzxccttkpct", "licence": "OGL-3.0", "results": "Matrix qzvbffcvbwx", "cost_time": "Matrix qztvvwmjftt", "next_time": "Matrix qzjvxnxnphk", "core_parts": ["qzffvfkjkxh"], "prediction": "Matrix qzfknhtbcbf", "equity_note": "Matrix qztmtjnhpfc", "not_so_good": "Matrix qzvmpjvppmv", "what_we_did": "Matrix qztjmnxbckk", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzjpxnjpfff"], "adaptable_parts": ["qzbwkfccmjp"], "problem_statement": "Matrix qzthktxnptm", "unintended_effects": "Matrix qzcpxtwwkjp"}	2026-03-29 12:00:00+00	12	3
24	2026-11-22 20:46:44.645233+00	2026-11-22 20:46:44.645245+00	2	{"good": "Matrix qzvmhcvhbwh", "kind": "SOLUTION", "title": "Matrix qzphhhjfpmv", "theory": "Matrix qzxccttkpct", "licence": "OGL-3.0", "results": "Matrix qzvbffcvbwx", "cost_time": "Matrix qztvvwmjftt", "next_time": "Matrix qzjvxnxnphk", "core_parts": ["qzffvfkjkxh"], "prediction": "Matrix qzfknhtbcbf", "equity_note": "Matrix qztmtjnhpfc", "not_so_good": "Matrix qzvmpjvppmv", "what_we_did": "Matrix qztthwhxvxv", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzjpxnjpfff"], "adaptable_parts": ["qzbwkfccmjp"], "problem_statement": "Matrix qzthktxnptm", "unintended_effects": "Matrix qzcpxtwwkjp"}	2026-03-29 12:00:00+00	12	2
25	2026-11-22 20:46:44.682367+00	2026-11-22 20:46:44.682382+00	1	{"good": "Matrix qzmwncvnbnf", "kind": "SOLUTION", "title": "Matrix qzknbwhfpxk", "theory": "Matrix qzwpwbbvjbc", "licence": "OGL-3.0", "results": "Matrix qzbmbjctfvf", "cost_time": "Matrix qzvvbvkhnvc", "next_time": "Matrix qzkwbjpfvmw", "core_parts": ["qzkpcvpncvj"], "prediction": "Matrix qzwfhjcpvhw", "equity_note": "Matrix qzkpxkvtnjc", "not_so_good": "Matrix qzmcwvhnwfn", "what_we_did": "Matrix qzbwxvhhpxc", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzfppfvxhjk"], "adaptable_parts": ["qzpjmfnntnt"], "problem_statement": "Matrix qzbpvvxtbwc", "unintended_effects": "Matrix qzbbxmhxmcn"}	2026-03-29 12:00:00+00	13	3
26	2026-11-22 20:46:44.703685+00	2026-11-22 20:46:44.703713+00	2	{"good": "Matrix qzmwncvnbnf", "kind": "SOLUTION", "title": "Matrix qzknbwhfpxk", "theory": "Matrix qzwpwbbvjbc", "licence": "OGL-3.0", "results": "Matrix qzbmbjctfvf", "cost_time": "Matrix qzvvbvkhnvc", "next_time": "Matrix qzkwbjpfvmw", "core_parts": ["qzkpcvpncvj"], "prediction": "Matrix qzwfhjcpvhw", "equity_note": "Matrix qzkpxkvtnjc", "not_so_good": "Matrix qzmcwvhnwfn", "what_we_did": "Matrix qzxvmfxvhmm", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzfppfvxhjk"], "adaptable_parts": ["qzpjmfnntnt"], "problem_statement": "Matrix qzbpvvxtbwc", "unintended_effects": "Matrix qzbbxmhxmcn"}	2026-03-29 12:00:00+00	13	2
27	2026-11-22 20:46:44.778356+00	2026-11-22 20:46:44.778371+00	1	{"good": "Matrix qzxhjnbtjtp", "kind": "SOLUTION", "title": "Matrix qzkvfhpxfkb", "theory": "Matrix qzjnxwmfnvh", "licence": "OGL-3.0", "results": "Matrix qzfjbnjwwwm", "cost_time": "Matrix qznwjcctxhn", "next_time": "Matrix qzhpbpwhbpc", "core_parts": ["qzhfxpwnmbv"], "prediction": "Matrix qzkkcnjfmhv", "equity_note": "Matrix qzpmcwvphfb", "not_so_good": "Matrix qzfxncjpcbj", "what_we_did": "Matrix qzmhtwxwhtc", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qznjhmftnjf"], "adaptable_parts": ["qzftxvfvftm"], "problem_statement": "Matrix qzjpjkvxpfc", "unintended_effects": "Matrix qzxcwkcfxvn"}	2026-03-29 12:00:00+00	14	3
28	2026-11-22 20:46:44.803188+00	2026-11-22 20:46:44.803203+00	2	{"good": "Matrix qzxhjnbtjtp", "kind": "SOLUTION", "title": "Matrix qzkvfhpxfkb", "theory": "Matrix qzjnxwmfnvh", "licence": "OGL-3.0", "results": "Matrix qzfjbnjwwwm", "cost_time": "Matrix qznwjcctxhn", "next_time": "Matrix qzhpbpwhbpc", "core_parts": ["qzhfxpwnmbv"], "prediction": "Matrix qzkkcnjfmhv", "equity_note": "Matrix qzpmcwvphfb", "not_so_good": "Matrix qzfxncjpcbj", "what_we_did": "Matrix qzchbptmfvv", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qznjhmftnjf"], "adaptable_parts": ["qzftxvfvftm"], "problem_statement": "Matrix qzjpjkvxpfc", "unintended_effects": "Matrix qzxcwkcfxvn"}	2026-03-29 12:00:00+00	14	2
29	2026-11-22 20:46:44.863222+00	2026-11-22 20:46:44.86324+00	1	{"good": "Matrix qzwmpnhxmpn", "kind": "SOLUTION", "title": "Matrix qzmxftjphtp", "theory": "Matrix qzcfnccmtfc", "licence": "OGL-3.0", "results": "Matrix qzhwcmxbfvx", "cost_time": "Matrix qzjpwvjpmpm", "next_time": "Matrix qzmfwfwxmhn", "core_parts": ["qztxtxxkftb"], "prediction": "Matrix qzwknhkbxwp", "equity_note": "Matrix qzxnhfwjtcp", "not_so_good": "Matrix qzfxpwpkfkv", "what_we_did": "Matrix qzjcjfpffxc", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzpvjmchxft"], "adaptable_parts": ["qzhvvhtwfhw"], "problem_statement": "Matrix qzmjfnxvhpw", "unintended_effects": "Matrix qznvcxvhxkt"}	2026-03-29 12:00:00+00	15	3
30	2026-11-22 20:46:44.878511+00	2026-11-22 20:46:44.878526+00	2	{"good": "Matrix qzwmpnhxmpn", "kind": "SOLUTION", "title": "Matrix qzmxftjphtp", "theory": "Matrix qzcfnccmtfc", "licence": "OGL-3.0", "results": "Matrix qzhwcmxbfvx", "cost_time": "Matrix qzjpwvjpmpm", "next_time": "Matrix qzmfwfwxmhn", "core_parts": ["qztxtxxkftb"], "prediction": "Matrix qzwknhkbxwp", "equity_note": "Matrix qzxnhfwjtcp", "not_so_good": "Matrix qzfxpwpkfkv", "what_we_did": "Matrix qzkftxchjtt", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzpvjmchxft"], "adaptable_parts": ["qzhvvhtwfhw"], "problem_statement": "Matrix qzmjfnxvhpw", "unintended_effects": "Matrix qznvcxvhxkt"}	2026-03-29 12:00:00+00	15	2
31	2026-11-22 20:46:44.935228+00	2026-11-22 20:46:44.935245+00	1	{"good": "Matrix qztxtvhmnpx", "kind": "SOLUTION", "title": "Matrix qzbhfjwvjjk", "theory": "Matrix qzxckxvjvpj", "licence": "OGL-3.0", "results": "Matrix qzvcpkcxfxc", "cost_time": "Matrix qzbtxhcbphj", "next_time": "Matrix qzhwcvcchmf", "core_parts": ["qzxpnhmfkpt"], "prediction": "Matrix qztkknfbjxf", "equity_note": "Matrix qzmnthmbnnw", "not_so_good": "Matrix qzcvxmbhcmn", "what_we_did": "Matrix qzjkppxkhjb", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzbbtmjcfxt"], "adaptable_parts": ["qznkvnxxjvm"], "problem_statement": "Matrix qzmnxtwxpth", "unintended_effects": "Matrix qzphvhfvtpn"}	2026-03-29 12:00:00+00	16	3
32	2026-11-22 20:46:44.947603+00	2026-11-22 20:46:44.947616+00	2	{"good": "Matrix qztxtvhmnpx", "kind": "SOLUTION", "title": "Matrix qzbhfjwvjjk", "theory": "Matrix qzxckxvjvpj", "licence": "OGL-3.0", "results": "Matrix qzvcpkcxfxc", "cost_time": "Matrix qzbtxhcbphj", "next_time": "Matrix qzhwcvcchmf", "core_parts": ["qzxpnhmfkpt"], "prediction": "Matrix qztkknfbjxf", "equity_note": "Matrix qzmnthmbnnw", "not_so_good": "Matrix qzcvxmbhcmn", "what_we_did": "Matrix qzxbbpxjmkw", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzbbtmjcfxt"], "adaptable_parts": ["qznkvnxxjvm"], "problem_statement": "Matrix qzmnxtwxpth", "unintended_effects": "Matrix qzphvhfvtpn"}	2026-03-29 12:00:00+00	16	2
33	2026-11-22 20:46:44.995278+00	2026-11-22 20:46:44.995293+00	1	{"good": "Matrix qzwcvcbptvf", "kind": "SOLUTION", "title": "Matrix qzcxfjvpbvv", "theory": "Matrix qznphhbthtb", "licence": "OGL-3.0", "results": "Matrix qzwfwtbnbmw", "cost_time": "Matrix qzjcfnthcmt", "next_time": "Matrix qzwpbvcnbwh", "core_parts": ["qzkfjkhhwjb"], "prediction": "Matrix qzpxmhntxxx", "equity_note": "Matrix qzpwhnwnkxp", "not_so_good": "Matrix qzpjbnmxtmw", "what_we_did": "Matrix qzjknbhxwkh", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzfffnmvtht"], "adaptable_parts": ["qznnhppmmbf"], "problem_statement": "Matrix qzpbwwppvfm", "unintended_effects": "Matrix qzhkvwhmnwc"}	2026-03-29 12:00:00+00	17	4
34	2026-11-22 20:46:45.011173+00	2026-11-22 20:46:45.011188+00	2	{"good": "Matrix qzwcvcbptvf", "kind": "SOLUTION", "title": "Matrix qzcxfjvpbvv", "theory": "Matrix qznphhbthtb", "licence": "OGL-3.0", "results": "Matrix qzwfwtbnbmw", "cost_time": "Matrix qzjcfnthcmt", "next_time": "Matrix qzwpbvcnbwh", "core_parts": ["qzkfjkhhwjb"], "prediction": "Matrix qzpxmhntxxx", "equity_note": "Matrix qzpwhnwnkxp", "not_so_good": "Matrix qzpjbnmxtmw", "what_we_did": "Matrix qzfmbwxxcth", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzfffnmvtht"], "adaptable_parts": ["qznnhppmmbf"], "problem_statement": "Matrix qzpbwwppvfm", "unintended_effects": "Matrix qzhkvwhmnwc"}	2026-03-29 12:00:00+00	17	2
35	2026-11-22 20:46:45.049863+00	2026-11-22 20:46:45.049879+00	1	{"good": "Matrix qztmxknhhfw", "kind": "SOLUTION", "title": "Matrix qznwfbtnfnn", "theory": "Matrix qzvphhmnhjx", "licence": "OGL-3.0", "results": "Matrix qzxxkxcjcmf", "cost_time": "Matrix qzccmwfcpjx", "next_time": "Matrix qztwchnctcc", "core_parts": ["qzkxcknfhnp"], "prediction": "Matrix qzwftctmtfx", "equity_note": "Matrix qzwvkhtwfwb", "not_so_good": "Matrix qzxfvkpvnnf", "what_we_did": "Matrix qztpkcbcbtn", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzphvmcpcht"], "adaptable_parts": ["qzxffjwvfkt"], "problem_statement": "Matrix qzkmvjxjfcx", "unintended_effects": "Matrix qzpctjwwfcc"}	2026-03-29 12:00:00+00	18	9
36	2026-11-22 20:46:45.064662+00	2026-11-22 20:46:45.064675+00	2	{"good": "Matrix qztmxknhhfw", "kind": "SOLUTION", "title": "Matrix qznwfbtnfnn", "theory": "Matrix qzvphhmnhjx", "licence": "OGL-3.0", "results": "Matrix qzxxkxcjcmf", "cost_time": "Matrix qzccmwfcpjx", "next_time": "Matrix qztwchnctcc", "core_parts": ["qzkxcknfhnp"], "prediction": "Matrix qzwftctmtfx", "equity_note": "Matrix qzwvkhtwfwb", "not_so_good": "Matrix qzxfvkpvnnf", "what_we_did": "Matrix qzchbjbfwth", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzphvmcpcht"], "adaptable_parts": ["qzxffjwvfkt"], "problem_statement": "Matrix qzkmvjxjfcx", "unintended_effects": "Matrix qzpctjwwfcc"}	2026-03-29 12:00:00+00	18	2
37	2026-11-22 20:46:45.154194+00	2026-11-22 20:46:45.154207+00	1	{"good": "We text the patient the same day.", "kind": "SOLUTION", "title": "Imported qztnvmjjbhw", "theory": "", "licence": "", "results": "", "cost_time": "", "next_time": "", "core_parts": [], "prediction": "", "equity_note": "", "not_so_good": "", "what_we_did": "", "after_points": null, "care_setting": "", "before_points": null, "feedback_from": null, "happened_when": "", "roles_involved": [], "adaptable_parts": [], "problem_statement": "", "unintended_effects": ""}	2025-01-06 09:00:00+00	19	\N
38	2026-11-22 20:46:45.182837+00	2026-11-22 20:46:45.18285+00	1	{"good": "Matrix qztvxmwtnwt", "kind": "SOLUTION", "title": "Matrix qzkfwmhppwc", "theory": "Matrix qzbwbffnjpp", "licence": "OGL-3.0", "results": "Matrix qzcmfxbxkkm", "cost_time": "Matrix qzpjwxfhbjn", "next_time": "Matrix qzcxhvwvnhn", "core_parts": ["qzxvcmbmkfx"], "prediction": "Matrix qzctmxnbftk", "equity_note": "Matrix qzhhtxxjvmw", "not_so_good": "Matrix qzwmbpcbhkp", "what_we_did": "Matrix qztcjbfvtjj", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzhjkkfpvct"], "adaptable_parts": ["qzknfxvbnjp"], "problem_statement": "Matrix qzcjxfmhmvp", "unintended_effects": "Matrix qzttpxjfntt"}	2026-03-29 12:00:00+00	20	3
39	2026-11-22 20:46:45.196723+00	2026-11-22 20:46:45.196737+00	2	{"good": "Matrix qztvxmwtnwt", "kind": "SOLUTION", "title": "Matrix qzkfwmhppwc", "theory": "Matrix qzbwbffnjpp", "licence": "OGL-3.0", "results": "Matrix qzcmfxbxkkm", "cost_time": "Matrix qzpjwxfhbjn", "next_time": "Matrix qzcxhvwvnhn", "core_parts": ["qzxvcmbmkfx"], "prediction": "Matrix qzctmxnbftk", "equity_note": "Matrix qzhhtxxjvmw", "not_so_good": "Matrix qzwmbpcbhkp", "what_we_did": "Matrix qzcfcfwjxxw", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzhjkkfpvct"], "adaptable_parts": ["qzknfxvbnjp"], "problem_statement": "Matrix qzcjxfmhmvp", "unintended_effects": "Matrix qzttpxjfntt"}	2026-03-29 12:00:00+00	20	2
40	2026-11-22 20:46:46.179302+00	2026-11-22 20:46:46.17932+00	1	{"good": "Matrix qznxwkkkvhn", "kind": "SOLUTION", "title": "Matrix qzcnxkknmpf", "theory": "Matrix qzjmckvjcjc", "licence": "OGL-3.0", "results": "Matrix qznftjkpjjv", "cost_time": "Matrix qzkncchxtjb", "next_time": "Matrix qzjxbhcbckm", "core_parts": ["qzptmcjhcwx"], "prediction": "Matrix qzhmxpwkfkf", "equity_note": "Matrix qzbbwvbkfbt", "not_so_good": "Matrix qztfvjfcmcn", "what_we_did": "Matrix qzpkmhbpnpj", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzxbvjjxxfc"], "adaptable_parts": ["qzfcwwfvcpm"], "problem_statement": "Matrix qzmbxnnwjcm", "unintended_effects": "Matrix qzcjkwhtjfc"}	2026-03-29 12:00:00+00	21	3
41	2026-11-22 20:46:46.201029+00	2026-11-22 20:46:46.201045+00	2	{"good": "Matrix qznxwkkkvhn", "kind": "SOLUTION", "title": "Matrix qzcnxkknmpf", "theory": "Matrix qzjmckvjcjc", "licence": "OGL-3.0", "results": "Matrix qznftjkpjjv", "cost_time": "Matrix qzkncchxtjb", "next_time": "Matrix qzjxbhcbckm", "core_parts": ["qzptmcjhcwx"], "prediction": "Matrix qzhmxpwkfkf", "equity_note": "Matrix qzbbwvbkfbt", "not_so_good": "Matrix qztfvjfcmcn", "what_we_did": "Matrix qzpfpvfjpmf", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzxbvjjxxfc"], "adaptable_parts": ["qzfcwwfvcpm"], "problem_statement": "Matrix qzmbxnnwjcm", "unintended_effects": "Matrix qzcjkwhtjfc"}	2026-03-29 12:00:00+00	21	2
42	2026-11-22 20:46:49.105457+00	2026-11-22 20:46:49.105468+00	1	{"good": "Write less", "kind": "SOLUTION", "title": "Write less", "theory": "", "licence": "OGL-3.0", "results": "", "cost_time": "", "next_time": "", "core_parts": [], "prediction": "", "equity_note": "", "not_so_good": "", "what_we_did": "", "after_points": null, "care_setting": "", "before_points": null, "feedback_from": null, "happened_when": "", "roles_involved": [], "adaptable_parts": [], "problem_statement": "Nobody rings twice", "unintended_effects": ""}	2026-03-29 12:00:00+00	22	7
43	2026-11-22 20:46:49.178928+00	2026-11-22 20:46:49.178939+00	1	{"good": "Text them", "kind": "SOLUTION", "title": "Text them", "theory": "", "licence": "OGL-3.0", "results": "", "cost_time": "", "next_time": "", "core_parts": [], "prediction": "", "equity_note": "", "not_so_good": "", "what_we_did": "", "after_points": null, "care_setting": "", "before_points": null, "feedback_from": null, "happened_when": "", "roles_involved": [], "adaptable_parts": [], "problem_statement": "Nobody rings twice", "unintended_effects": ""}	2026-03-29 12:00:00+00	23	7
\.
COPY public.lessons_measuredeffect (id, created_at, updated_at, counted, wanted, scale, size, std_error, refused, points, points_before, points_after, start_marked, signal_intended, balancing_reported, shared_at, worked_out_at, adoption_id, shared_by_id, compared, compared_with, lasting, late_error, late_size) FROM stdin;
4	2026-11-22 20:46:46.52824+00	2026-11-22 20:46:46.528248+00	qzbcjnnwbkw	DOWN	ratio	-0.4	0.1		0	0	0	f	f	f	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	4	\N	f	0		\N	\N
5	2026-11-22 20:46:46.539798+00	2026-11-22 20:46:46.539812+00	qzhpmmvjcbj	DOWN	ratio	-0.4	0.1		0	0	0	f	f	f	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	5	\N	f	0		\N	\N
6	2026-11-22 20:46:46.546498+00	2026-11-22 20:46:46.54651+00	qzvjfhncmhb	DOWN	ratio	-0.4	0.1		0	0	0	f	f	f	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	6	\N	f	0		\N	\N
7	2026-11-22 20:46:46.552309+00	2026-11-22 20:46:46.55232+00	qzxwnbpvptv	DOWN	ratio	-0.4	0.1		0	0	0	f	f	f	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	7	\N	f	0		\N	\N
1	2026-11-22 20:46:46.487564+00	2026-11-22 20:46:49.215911+00	calls	DOWN	ratio	-0.025514655234139823	0.13390758020781177		25	11	14	t	f	f	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	1	\N	f	0	unclear	0.23378508972426779	0.047457262382132354
\.
COPY public.lessons_pooledevidence (id, created_at, updated_at, found, worked_out_at, lesson_id) FROM stdin;
1	2026-11-22 20:46:49.218111+00	2026-11-22 20:46:49.218125+00	{"odd": [], "unit": "", "used": [], "faded": 0, "modes": [], "names": 0, "scale": "", "worse": 0, "better": 0, "pooled": null, "silent": 2, "wanted": "", "by_mode": [], "refused": "An average needs 3 places that share an effect of their own; only 1 has so far.", "as_it_is": "", "left_out": 0, "by_context": [], "silent_bad": 1}	2026-03-29 12:00:00+00	12
\.
COPY public.lessons_priorartcheck (id, created_at, updated_at, about_kind, about_id, shown, choice, reason, made_at, chosen_id, made_by_id) FROM stdin;
1	2026-11-22 20:46:46.572692+00	2026-11-22 20:46:46.572702+00	noticing	3	[{"cosine": 0.9, "lesson": 17}]	CONTINUE	qzxpwxkntwp	2026-03-29 12:00:00+00	\N	2
\.
COPY public.lessons_questionmatch (id, created_at, updated_at, cosine, found_at, lesson_id, question_id) FROM stdin;
1	2026-11-22 20:46:46.569396+00	2026-11-22 20:46:46.569409+00	0.9	2026-03-29 12:00:00+00	11	1
2	2026-11-22 20:46:46.570909+00	2026-11-22 20:46:46.570921+00	0.9	2026-03-29 12:00:00+00	17	1
3	2026-11-22 20:46:46.571724+00	2026-11-22 20:46:46.571735+00	0.9	2026-03-29 12:00:00+00	20	1
\.
COPY public.lessons_search (id, created_at, updated_at, searched_at, locality_id, best_cosine) FROM stdin;
1	2026-11-22 20:46:49.694231+00	2026-11-22 20:46:49.694231+00	2026-11-22 20:46:49.694231+00	\N	0.5
\.
COPY public.lessons_standingquestion (id, created_at, updated_at, text, about_kind, about_id, locality_id, audience, asked_at, closed_at, closed_reason, asked_by_id) FROM stdin;
1	2026-11-22 20:46:46.559589+00	2026-11-22 20:46:46.5596+00	How qzmpbmxpnbf?		\N	\N	{u:2}	2026-03-29 12:00:00+00	\N		2
2	2026-11-22 20:46:46.564232+00	2026-11-22 20:46:46.564251+00	How qzbpkfbwpjx?		\N	\N	{u:9}	2026-03-29 12:00:00+00	\N		9
3	2026-11-22 20:46:46.567682+00	2026-11-22 20:46:46.567697+00	How qznwvptftpj?		\N	\N	{u:2}	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00		2
\.
COPY public.lessons_topic (id, created_at, updated_at, key, name, about) FROM stdin;
1	2026-11-22 20:46:43.951528+00	2026-11-22 20:46:43.951543+00	prescriptions-1	Prescriptions	
\.
COPY public.letterbox_heldletter (id, created_at, updated_at, kind, why, about_kind, about_id, title, text, is_hidden, received_at, person_id) FROM stdin;
1	2026-11-22 20:46:46.872498+00	2026-11-22 20:46:46.872513+00	noticing	unproven		\N	qznkjptnknm	Patients ring twice qzjtpnhbnkb	f	2026-03-29 12:00:00+00	2
2	2026-11-22 20:46:46.874082+00	2026-11-22 20:46:46.874096+00	noticing	unproven		\N	qzncnfchxjf	Patients ring twice qzjnncbmfhw	f	2026-03-29 12:00:00+00	9
\.
COPY public.letterbox_received (id, created_at, updated_at, key, outcome, received_at) FROM stdin;
1	2026-11-22 20:46:49.237972+00	2026-11-22 20:46:49.237985+00	a letter	noticed	2026-03-29 12:00:00+00
\.
COPY public.matching_collection (id, texts, mean_words, counted_at) FROM stdin;
1	26	13.615384615384615	2026-11-22 20:46:49.690569+00
\.
COPY public.matching_indexedtext (id, kind, object_id, audience, place_id, tags, title, text, fingerprint, changed_at, vector_0, model_0, vector_1, model_1, gist) FROM stdin;
4	draft-lesson	4	{t:1,u:3}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qzwfbkntnkv	Matrix qzbkbnmktbj\nMatrix qztntpnjcnh\nMatrix qzthvfjpvfx\nMatrix qzphctjfxkj\nMatrix qzvpmmkbpff\nqzwnmnkpvbt\nMatrix qzmkmwxbvjn\nMatrix qzxtkwnktkw\nMatrix qzjnbnpbnvt\nqztcvxthvfm	0b3d79411ccb1485d2cbd777ba0451b8dca311920ae3e6bb9f60915c63713fce	2026-11-22 20:46:44.289159+00	\N		\N		Matrix qzwfbkntnkv\nMatrix qzbkbnmktbj
11	lesson	11	{care:1,care:2,care:3,l:3,t:1,u:3}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qzfbbvkjfft	Matrix qzntwvpbbwc\nMatrix qzmcpvkfxnn\nMatrix qzkvfpwmbtf\nMatrix qznhxfttvxh\nMatrix qzbpbmfkkbt\nqzjhtkfjtfk\nMatrix qzhbxbctfbt\nMatrix qzvvbcwjmmv\nMatrix qzmvcxmpnvp\nqzpwmbwvpkp	8f15fb06e12b0d4053d43497656510093326f50b63250ae5dee5232b11048a0b	2026-11-22 20:46:44.625407+00	\N		\N		Matrix qzfbbvkjfft\nMatrix qzntwvpbbwc
10	draft-lesson	10	{care:1,care:2,care:3,l:3,t:1,u:3}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qztkpwmvhnp	Matrix qzhxwpjpmph\nMatrix qzvhvvkcbcf\nMatrix qzjckbxwbkb\nMatrix qznxkvpfchn\nMatrix qzmccvntxcc\nqzftfcmvhhf\nMatrix qznnpwjvnbp\nMatrix qzhbbtvbnmn\nMatrix qzhppmmjftt\nqzkwckkhkhh	66d254c8bda91e3794b5b6fbeb9ef6aac70349af47443c320243d72b474c8f2e	2026-11-22 20:46:44.598592+00	\N		\N		Matrix qztkpwmvhnp\nMatrix qzhxwpjpmph
9	draft-lesson	9	{care:1,care:2,care:3,l:3,t:1,u:3}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qzfpxckfpnx	Matrix qzmvbjfknpv\nMatrix qzkkcbcjxhk\nMatrix qzwpbfmtnxm\nMatrix qzpbvkwtbct\nMatrix qzjwwvwjnpm\nqzwfvpmjvfn\nMatrix qzmfbbfckvm\nMatrix qzkvxmxwwfh\nMatrix qztpfvhkckp\nqzbcfccntmj	d8181e68c19c3bf7df6bf4fc8d0ae3670db0b3e3790d130764b0de47e26af5a7	2026-11-22 20:46:44.577177+00	\N		\N		Matrix qzfpxckfpnx\nMatrix qzmvbjfknpv
12	lesson	12	{all,care:1,care:2,care:3,l:3,t:1,u:3}	3	{kind:SOLUTION,known:measured,known:mixed,place:1,place:2,place:3,replication:BX,setting:general_practice,strength:A2,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qzphhhjfpmv	Matrix qzthktxnptm\nMatrix qztthwhxvxv\nMatrix qzjvxnxnphk\nMatrix qzvmhcvhbwh\nMatrix qzvmpjvppmv\nqzffvfkjkxh\nMatrix qzvbffcvbwx\nMatrix qzxccttkpct\nMatrix qzcpxtwwkjp\nqzbwkfccmjp	0ef12dda48079121c09b9d1a018df5c081130d4ae55e0078f8cf537736e00ac7	2026-11-22 20:46:49.228509+00	\N		\N		Matrix qzphhhjfpmv\nMatrix qzthktxnptm
30	draft-lesson	23	{t:3,u:7}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,strength:A0}	Text them	Nobody rings twice\nText them	2cc8c96a1a82f801470f3d0f6eeace1776741a024aead61bdf9d6b87a8d815ef	2026-11-22 20:46:49.183072+00	\N		\N		Text them\nNobody rings twice
28	initiative	5	{o:4,run:4,u:9}	6	{place:1,place:5,place:6,stage:STOPPED}	We ring the day after qzbtxpjchvv		025426c8220d39b51043a810a41c07fdb35a6f989e193231cbdc5a53d990d2b9	2026-11-22 20:46:46.64904+00	\N		\N		
16	draft-lesson	17	{t:2,u:4}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qzcxfjvpbvv	Matrix qzpbwwppvfm\nMatrix qzfmbwxxcth\nMatrix qzwpbvcnbwh\nMatrix qzwcvcbptvf\nMatrix qzpjbnmxtmw\nqzkfjkhhwjb\nMatrix qzwfwtbnbmw\nMatrix qznphhbthtb\nMatrix qzhkvwhmnwc\nqznnhppmmbf	275deb8dd0a424661262e863ff39043f856f383e811568fc84006eda9b85490d	2026-11-22 20:46:45.019562+00	\N		\N		Matrix qzcxfjvpbvv\nMatrix qzpbwwppvfm
2	draft-lesson	2	{u:15,u:3}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qzmpvvnkkmh	Matrix qzfnmpxwvvj\nMatrix qznpfkwfvjw\nMatrix qzhjhvbvvvx\nMatrix qzbxmtbxfvc\nMatrix qzpktxxbckw\nqzjkbcvjbcm\nMatrix qzbnnvxmhhx\nMatrix qzmcccxmnhw\nMatrix qzjwcxjvmph\nqzcmxhfxjpt	43e9f0d72aab055db0bde261df5caf12bf645f3d37bb33f53a56ab7b6b161b67	2026-11-22 20:46:44.128129+00	[-0.04449463,0.07183838,-0.13122559,-0.0013866425,-0.062347412,0.0063095093,0.001991272,-0.09472656,-0.042633057,0.033996582,0.043670654,-0.002161026,0.04611206,0.035247803,-0.06604004,0.11193848,-0.06317139,0.030059814,-0.00015366077,0.051239014,-0.04840088,-0.046203613,-0.0061950684,-0.030258179,0.041625977,0.12322998,0.021560669,0.14257812,0.022338867,0.0013074875,-0.011047363,0.08428955,0.062561035,0.004623413,-0.030014038,-0.041107178,-0.023254395,-0.022766113,-0.031158447,0.070007324,0.038360596,0.0036945343,-0.003917694,0.035064697,0.07232666,0.036895752,0.03652954,-0.041656494,0.064819336,-0.0023174286,-0.103759766,-0.007106781,-0.002084732,0.06512451,-0.043304443,-0.090270996,-0.06817627,-0.002210617,0.019577026,-0.028625488,0.029556274,-0.020965576,-0.011604309,-0.02809143,0.10168457,-0.04385376,-0.08880615,-0.035369873,-0.07006836,0.027374268,-0.0680542,-0.04788208,-0.0045204163,-0.043884277,-0.06378174,-0.017456055,0.036102295,-0.0947876,0.06762695,0.07385254,0.018951416,-0.034729004,-0.045318604,0.056793213,-0.023742676,0.031219482,-0.016677856,0.06201172,-0.028076172,-0.016799927,-0.005847931,-0.015525818,0.018005371,-0.038146973,-0.021057129,-0.02709961,0.07635498,0.025222778,0.011070251,0.04373169,0.06878662,-0.03817749,0.0041160583,0.05593872,-0.025482178,0.12866211,0.08514404,0.0836792,-0.032073975,-0.026260376,-0.024963379,-0.01651001,-0.053863525,-0.019897461,0.03463745,0.045837402,0.036193848,0.08135986,0.016662598,-0.0045547485,-0.0289917,-0.020401001,0.0090789795,0.067993164,-0.04586792,0.031082153,-0.100097656,0,-0.09655762,0.026443481,0.0014648438,-0.012771606,0.011764526,0.018539429,0.014389038,-0.03982544,-0.02848816,-0.026535034,0.00021862984,0.004749298,0.028961182,0.0093688965,-0.088134766,-0.025909424,-0.06335449,-0.074157715,-0.067993164,-0.07989502,0.016860962,-0.0073623657,-0.018310547,0.008476257,-0.015464783,-0.07067871,0.075927734,-0.06304932,-0.0005059242,-0.01625061,0.007827759,-0.0019302368,-0.054901123,-0.06719971,-0.021759033,0.038482666,0.020187378,0.006477356,0.064941406,-0.14770508,0.007255554,-0.08294678,0.0020523071,-0.06011963,-0.018356323,0.04711914,0.0032749176,0.018493652,-0.034088135,-0.028961182,0.095581055,-0.047973633,-0.024414062,0.043701172,0.008598328,-0.032073975,0.073913574,0.019866943,-0.020355225,0.043792725,-0.0045700073,-0.015159607,-0.029083252,-0.0031108856,-0.009399414,-0.05911255,0.009941101,-0.021316528,-0.017440796,0.090270996,0.032928467,-0.01713562,0.07556152,0.020523071,-0.08129883,-0.020751953,-0.05630493,-0.042877197,-0.04147339,-0.028289795,-0.08135986,0.055877686,-0.02645874,-0.06951904,-0.04257202,-0.012229919,-0.005092621,-0.13354492,0.0076904297,-0.00050497055,-0.050354004,-0.026763916,0.099731445,-0.026153564,-0.049194336,-0,-0.0044555664,0.04699707,-0.06695557,0.017990112,-0.004421234,-0.097351074,0.032989502,-0.04776001,0.014221191,0.0132751465,0.018051147,-0.082214355,-0.035125732,-0.0062026978,0.123535156,0.01499939,0.033721924,0.023910522,-0.028060913,-0.07965088,-0.08123779,0.060699463,0.044677734,0.059814453,-0.08239746,-0.0043144226,0.1373291,0.032226562,0.035064697,-0.006465912,-0.09210205,-0.09460449,-0.06817627,0.07763672,0.021194458,0.049072266,0.019973755,-0.078552246,-0.038635254,-0.028900146,-0.038513184,-0.0045661926,-0.0524292,0.058013916,-0.015052795,0.072143555,0.014480591,0.023025513,0.004196167,-0.033111572,-0.0006451607,-0.016143799,-0.016815186,0.04446411,0.00064229965,0.10675049,-0.03768921,0.04763794,0.08831787,0.024810791,-0.009742737,-0.030303955,-0.06262207,-0.053375244,0.028625488,-0.07775879,-0.0024471283,0.039978027,0.0051994324,0.016937256,0.046844482,0.07043457,-0.04626465,0.020568848,-0.027679443,-0.0016059875,-0.057250977,0.015007019,-0.021377563,-0.02722168,-0.009529114,-0.01537323,0.0013389587,0.14147949,-0.020401001,0.036499023,0.069885254,-0.009216309,0.026245117,-0.0010700226,0.09466553,0.018676758,0.07574463,0.03012085,-0.051940918,-5.9604645e-08,-0.04046631,-0.040924072,-0.027542114,-0.056243896,0.09423828,-0.07446289,0.036865234,-0.05908203,0.037902832,0.01751709,0.05633545,0.008476257,-0.03942871,0.036315918,-0.036865234,0.012046814,-0.08270264,-0.053497314,0.042236328,-0.05557251,-0.0059814453,0.0014734268,-0.026763916,0.14477539,-0.06463623,0.0463562,-0.019805908,0.059936523,0.13867188,0.024032593,0.0060806274,-0.011001587,0.086242676,-0.040740967,-0.038757324,-0.02104187,0.0692749,-0.013793945,-0.0016288757,-0.050872803,-0.03967285,-0.010719299,0.08166504,0.01966858,-0.06109619,0.053375244,-0.040374756,-0.08319092,0.033691406,-0.04711914,0.02520752,0.003435135,0.011505127,0.025817871,-0.008804321,-0.074645996,-0.037384033,0.046936035,0.046691895,0.013801575,0.04574585,0.1015625,0.033813477,-0.01637268]	all-MiniLM-L6-v2-int8@8199be6f699a	\N		Matrix qzmpvvnkkmh\nMatrix qzfnmpxwvvj
13	lesson	13	{all,care:1,care:2,care:3,l:3,public,t:1,u:3}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qzknbwhfpxk	Matrix qzbpvvxtbwc\nMatrix qzxvmfxvhmm\nMatrix qzkwbjpfvmw\nMatrix qzmwncvnbnf\nMatrix qzmcwvhnwfn\nqzkpcvpncvj\nMatrix qzbmbjctfvf\nMatrix qzwpwbbvjbc\nMatrix qzbbxmhxmcn\nqzpjmfnntnt	0beff2757790dcc0a5baa10cb55147209a4924b43dcdff7d75a08bb538923926	2026-11-22 20:46:44.732702+00	\N		\N		Matrix qzknbwhfpxk\nMatrix qzbpvvxtbwc
1	draft-lesson	1	{u:3}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qzxmvwfxhhn	Matrix qztfjnhtpwm\nMatrix qzkkfpvbxth\nMatrix qzntkjmvpjm\nMatrix qzhnmpktbwj\nMatrix qzhppbbthnh\nqzwwpmhphff\nMatrix qzvwknmhbmc\nMatrix qzwkjxvwchv\nMatrix qzvvtmwnxhf\nqzmjkwnpppv	c9ecbda89270cd511911b379379d95f618e20c6152663a5be2a3b1d8bb3da6fe	2026-11-22 20:46:44.026126+00	[-0.00762558,0.054901123,-0.11254883,0.0061416626,-0.08312988,0.036224365,0.033172607,-0.097351074,-0.021713257,0.042022705,0.06945801,-0.006149292,0.06829834,0.026428223,-0.066711426,0.14538574,-0.06311035,0.0552063,-0.027175903,0.05706787,0.011787415,-0.032592773,0.010948181,-0.029556274,-0.038513184,0.116760254,-0.0059547424,0.14013672,0.061157227,-0.01687622,0.00056648254,0.09869385,0.018203735,0.02154541,-0.061676025,-0.025543213,0.014434814,-0.0054244995,-0.03265381,0.04107666,0.019256592,-0.0026874542,0.00919342,0.045288086,0.028747559,0.068481445,0.019363403,-0.038085938,0.039733887,-0.00095558167,-0.06048584,-0.008323669,0.004009247,0.033203125,-0.057800293,-0.08660889,-0.028076172,-0.011978149,-0.0015945435,-0.046661377,-0.018173218,-0.032043457,-0.024368286,-0.004558563,0.068481445,0.008781433,-0.06347656,-0.0362854,-0.091552734,0.020233154,-0.080078125,-0.08087158,-0.0027236938,-0.050720215,-0.04763794,-0.040161133,0.03930664,-0.10369873,0.08453369,0.09967041,0.0077705383,-0.031402588,-0.037506104,0.0635376,0.041015625,0.02017212,-0.035858154,0.05206299,-0.06298828,-0.025756836,-0.007194519,-0.051513672,0.04550171,-0.028793335,0.012062073,-0.042633057,0.05407715,0.053527832,-0.023620605,0.0625,0.053527832,-0.04940796,-0.016357422,0.039398193,-0.027282715,0.088378906,0.05697632,0.107910156,-0.015853882,-0.036499023,-0.023254395,0.0002014637,-0.047698975,-0.029876709,0.035705566,0.03515625,0.026123047,0.0579834,0.03277588,0.009086609,-0.04638672,-0.037475586,0.022903442,0.06817627,-0.050231934,0.0023975372,-0.11279297,0,-0.07165527,0.029632568,-0.003742218,-0.03161621,0.049682617,0.035491943,0.014572144,-0.007972717,-0.0065727234,-0.019760132,0.015655518,0.03475952,0.011436462,-0.034698486,-0.07763672,-0.084472656,-0.06738281,-0.04336548,-0.093322754,-0.0869751,0.013916016,-0.004261017,0.019088745,-0.0088272095,-0.04559326,-0.07702637,0.074035645,-0.0473938,0.011924744,0.0033111572,-0.030319214,-0.021484375,-0.07196045,-0.09503174,-0.03543091,0.024887085,0.004760742,-0.03781128,0.06378174,-0.13806152,-0.054901123,-0.06933594,0.0135650635,-0.082214355,-0.041229248,0.048614502,0.01826477,0.041748047,-0.029541016,-0.02178955,0.0826416,-0.021530151,-0.064697266,0.0073547363,0.052124023,-0.029129028,0.08770752,0.008766174,-0.0018911362,0.04156494,-0.013069153,-0.032562256,-0.030380249,0.0127334595,-0.012268066,-0.047790527,0.034729004,-0.037384033,-0.036499023,0.105895996,0.046295166,-0.033599854,0.08795166,0.03488159,-0.04748535,-0.010185242,0.00019621849,-0.024536133,-0.029464722,-0.012893677,-0.013320923,0.058441162,-0.030029297,-0.0491333,-0.03201294,0.013694763,-0.021972656,-0.14477539,-0.0070266724,0.019607544,-0.036193848,-0.031555176,0.10266113,-0.04626465,-0.027175903,-0,-0.024002075,0.046173096,-0.03778076,0.008125305,0.006061554,-0.0791626,0.027023315,0.007572174,0.03503418,0.02494812,0.0748291,-0.074645996,-0.057525635,-0.016143799,0.08331299,0.007167816,0.10217285,0.036010742,-0.03543091,-0.06463623,-0.028701782,0.06732178,0.012992859,0.066467285,-0.080566406,0.004486084,0.083984375,0.07409668,0.023925781,0.015777588,-0.09234619,-0.11053467,-0.030166626,0.07446289,-0.012069702,0.0050697327,0.012771606,-0.02520752,-0.044036865,-0.029525757,-0.06555176,-0.0012283325,-0.02267456,0.061340332,-0.036376953,0.041381836,-0.029693604,-0.012435913,0.048797607,-0.040649414,0.014373779,-0.00944519,0.01058197,-0.0017776489,-0.037963867,0.08862305,-0.017852783,0.040527344,0.07495117,0.011978149,-0.0149002075,-0.015205383,-0.007724762,-0.039367676,0.020614624,-0.07763672,-0.015838623,0.041137695,-0.029296875,0.05441284,-0.012939453,0.07562256,-0.047576904,0.0014123917,-0.02067566,-0.0015335083,-0.051452637,0.0031700134,-0.0067481995,-0.009140015,0.02243042,0.0033073425,-0.024551392,0.09881592,-0.00919342,0.06124878,0.0970459,-0.004348755,0.019378662,-0.016082764,0.08703613,0.037628174,0.046417236,0.0051612854,-0.024032593,-0,-0.05593872,-0.04611206,-0.037506104,-0.08557129,0.09466553,-0.09375,-0.0012645721,-0.09954834,0.021743774,-0.027359009,0.09741211,0.025939941,-0.08831787,0.046569824,-0.04724121,-0.00699234,-0.11804199,-0.04296875,0.03741455,-0.060638428,-0.017318726,0.0126953125,0.031219482,0.16601562,-0.021728516,0.054260254,-0.002954483,0.06378174,0.14379883,0.05822754,-0.028564453,0.005455017,0.00390625,0.009857178,-0.09063721,0.025131226,0.038146973,-0.0054779053,-0.008300781,-0.021347046,-0.019210815,-0.03765869,0.053009033,0.06842041,-0.04522705,0.05203247,-0.030014038,-0.0770874,0.022247314,-0.058624268,0.028549194,0.019073486,0.041046143,0.050079346,0.0047073364,-0.04727173,-0.028656006,0.009803772,0.026687622,0.016082764,0.08496094,0.07672119,0.046417236,0.014152527]	all-MiniLM-L6-v2-int8@8199be6f699a	\N		Matrix qzxmvwfxhhn\nMatrix qztfjnhtpwm
29	draft-lesson	22	{t:3,u:7}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,strength:A0}	Write less	Nobody rings twice\nWrite less	d1a40dc0c2c6af4bf3bdced562d83bf6892ba0c02d093ab79f63394dc04dc03a	2026-11-22 20:46:49.109479+00	\N		\N		Write less\nNobody rings twice
27	initiative	4	{care:1,care:2,care:3,l:3,u:2}	3	{place:1,place:2,place:3,stage:STOPPED}	We ring the day after qzptkfcwbwp		53db953bfd9f35297cc464517b0b6e0d3ea5161b77fda80f6b62b54449d6719e	2026-11-22 20:46:46.63586+00	\N		\N		
26	initiative	3	{all,o:1,run:1,u:3}	3	{place:1,place:2,place:3,stage:STOPPED}	We ring the day after qzbxnhxnfvm		49811b9cd0f4f2df63effe53d56b17fe84684ca7df564b64d28809b8eef54785	2026-11-22 20:46:46.618959+00	\N		\N		
25	initiative	2	{care:1,care:2,care:3,l:3,o:1,run:1,u:3}	3	{place:1,place:2,place:3,stage:STOPPED}	We ring the day after qzpcfcxxbbj		dd622701d230efe41b66cefd2fef1590d29ad7cc206bfaf3c38db31b743c3067	2026-11-22 20:46:46.595693+00	\N		\N		
24	initiative	1	{o:1,run:1,u:3}	3	{place:1,place:2,place:3,stage:STOPPED}	We ring the day after qzwcpxjtmnf		5acfcf812f0219f38e8b4dd31e4c552dbc366b227acc1ebcbe7abaeb21319e40	2026-11-22 20:46:46.582486+00	\N		\N		
23	question	2	{answering}	\N	{}		How qzbpkfbwpjx?	32f14a2ce126623fa8ce388d5c2420dcb90472cc8f88abc02e79ad35fca475b3	2026-11-22 20:46:46.565751+00	\N		\N		
22	question	1	{answering}	\N	{}		How qzmpbmxpnbf?	000bc709eb0b7008acbd21ad47094ee1d7b96f0068fe852e9809cd159a9669a9	2026-11-22 20:46:46.561701+00	\N		\N		
20	draft-lesson	21	{t:1,u:3}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qzcnxkknmpf	Matrix qzmbxnnwjcm\nMatrix qzpfpvfjpmf\nMatrix qzjxbhcbckm\nMatrix qznxwkkkvhn\nMatrix qztfvjfcmcn\nqzptmcjhcwx\nMatrix qznftjkpjjv\nMatrix qzjmckvjcjc\nMatrix qzcjkwhtjfc\nqzfcwwfvcpm	a46b20774ea0db6a6670caa9b7cebef6063ed3a9ba7bc902a6f8f08318522e50	2026-11-22 20:46:46.242126+00	\N		\N		Matrix qzcnxkknmpf\nMatrix qzmbxnnwjcm
18	lesson	19	{all,public}	\N	{kind:SOLUTION,replication:B0,strength:A0}	Imported qztnvmjjbhw	We text the patient the same day.	6961b3c9c65309ea41693e246f150ed7c19817128ca738f96880853396343551	2026-11-22 20:46:45.168233+00	\N		\N		
17	draft-lesson	18	{care:1,care:5,care:6,l:6,t:5,u:9}	6	{kind:SOLUTION,place:1,place:5,place:6,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qznwfbtnfnn	Matrix qzkmvjxjfcx\nMatrix qzchbjbfwth\nMatrix qztwchnctcc\nMatrix qztmxknhhfw\nMatrix qzxfvkpvnnf\nqzkxcknfhnp\nMatrix qzxxkxcjcmf\nMatrix qzvphhmnhjx\nMatrix qzpctjwwfcc\nqzxffjwvfkt	b539f6625c74db3686e9c7b9dfd7a79cd6cb8d9b2f73826a8cc70dd82f46fe35	2026-11-22 20:46:45.079101+00	\N		\N		Matrix qznwfbtnfnn\nMatrix qzkmvjxjfcx
14	lesson	14	{all,care:1,care:2,care:3,l:3,t:1,u:3}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qzkvfhpxfkb	Matrix qzjpjkvxpfc\nMatrix qzchbptmfvv\nMatrix qzhpbpwhbpc\nMatrix qzxhjnbtjtp\nMatrix qzfxncjpcbj\nqzhfxpwnmbv\nMatrix qzfjbnjwwwm\nMatrix qzjnxwmfnvh\nMatrix qzxcwkcfxvn\nqzftxvfvftm	aa7915eeba476cb1bf02ea46f6da9156b639d5d6f3f82edf4b7d9bbb2a1e4f9c	2026-11-22 20:46:44.83327+00	\N		\N		Matrix qzkvfhpxfkb\nMatrix qzjpjkvxpfc
8	draft-lesson	8	{care:1,care:2,care:3,l:3,t:1,u:3}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qzjvhxbbnjx	Matrix qzvcbcwmptw\nMatrix qzxmjhvhchm\nMatrix qzvhcpkwmnt\nMatrix qzkbfkbhkfn\nMatrix qzjnxwmfnpc\nqzkvctjjvhj\nMatrix qzvmctnkjvj\nMatrix qzmmvxhjtcp\nMatrix qzwpcwbbfcn\nqzfcvfjthxw	3718a8f8b16d400f3078297a24c5a67f927b49fea062dba3011ebb6449614c94	2026-11-22 20:46:44.554986+00	\N		\N		Matrix qzjvhxbbnjx\nMatrix qzvcbcwmptw
6	draft-lesson	6	{care:1,care:2,care:3,l:3,t:1,u:3}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qzvwkcffjmp	Matrix qzxxkhmhtnk\nMatrix qzfxkcnthfh\nMatrix qzfjcpntptm\nMatrix qzcwxxbwjmt\nMatrix qztckjwpwjw\nqzjtbvcwchh\nMatrix qzkjxnbwppt\nMatrix qzjbvmxkhbn\nMatrix qzjxhtbbbnc\nqzvkbvfbmhh	7467afdcb2a59640f76bd2e1b2a5f70d9c937bb8e61f2ebc69f6bca7781ba7c9	2026-11-22 20:46:44.471238+00	\N		\N		Matrix qzvwkcffjmp\nMatrix qzxxkhmhtnk
5	draft-lesson	5	{c:7,t:1,u:3}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qzmfbhfbhmv	Matrix qzjtmxchjmk\nMatrix qzfwfmpxfbk\nMatrix qznmhkbxfxf\nMatrix qzkbfnchbbb\nMatrix qzkpvnhmcxm\nqzcfhvxbwtt\nMatrix qzvhftpccfw\nMatrix qzwkpxphhhc\nMatrix qzkktnpbvct\nqzbbftmcftx	2c02efed6a67da6be33917c0293d004a17fd5ba2e4fa5abef8840596f4c1a8db	2026-11-22 20:46:44.393539+00	\N		\N		Matrix qzmfbhfbhmv\nMatrix qzjtmxchjmk
3	draft-lesson	3	{t:1,u:3}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qzhffxkpttj	Matrix qzxwtcvjtfv\nMatrix qzjkfxkpbfx\nMatrix qzkpthknnck\nMatrix qzntthnpnkk\nMatrix qzcvcbjtmpm\nqzcjcmptvjc\nMatrix qzbfjjfwhmj\nMatrix qzxfhtpjkhc\nMatrix qzxbpvvpcjb\nqzttmbhjvfw	662ac18c87f8e9a6dc741bb00a606f29535795a12d701aea8a5cad9497b0baaf	2026-11-22 20:46:44.205118+00	\N		\N		Matrix qzhffxkpttj\nMatrix qzxwtcvjtfv
\.
COPY public.matching_lexeme (word, texts) FROM stdin;
write	1
twice	2
text	2
ring	7
qzxxkxcjcmf	1
qzxxkhmhtnk	1
qzxwtcvjtfv	1
qzxvmfxvhmm	1
qzxtkwnktkw	1
qzxmvwfxhhn	1
qzxmjhvhchm	1
qzxhjnbtjtp	1
qzxfvkpvnnf	1
qzxfhtpjkhc	1
qzxffjwvfkt	1
qzxcwkcfxvn	1
qzxccttkpct	1
qzxbpvvpcjb	1
qzwwpmhphff	1
qzwpwbbvjbc	1
qzwpcwbbfcn	1
qzwpbvcnbwh	1
qzwpbfmtnxm	1
qzwnmnkpvbt	1
qzwkpxphhhc	1
qzwkjxvwchv	1
qzwfwtbnbmw	1
qzwfvpmjvfn	1
qzwfbkntnkv	1
qzwcvcbptvf	1
qzwcpxjtmnf	1
qzvwknmhbmc	1
qzvwkcffjmp	1
qzvvtmwnxhf	1
qzvvbcwjmmv	1
qzvpmmkbpff	1
qzvphhmnhjx	1
qzvmpjvppmv	1
qzvmhcvhbwh	1
qzvmctnkjvj	1
qzvkbvfbmhh	1
qzvhvvkcbcf	1
qzvhftpccfw	1
qzvhcpkwmnt	1
qzvcbcwmptw	1
qzvbffcvbwx	1
qztwchnctcc	1
qzttmbhjvfw	1
qztthwhxvxv	1
qztpfvhkckp	1
qztnvmjjbhw	1
qztntpnjcnh	1
qztmxknhhfw	1
qztkpwmvhnp	1
qzthvfjpvfx	1
qzthktxnptm	1
qztfvjfcmcn	1
qztfjnhtpwm	1
qztcvxthvfm	1
qztckjwpwjw	1
qzpwmbwvpkp	1
qzptmcjhcwx	1
qzptkfcwbwp	1
qzpktxxbckw	1
qzpjmfnntnt	1
qzpjbnmxtmw	1
qzphhhjfpmv	1
qzphctjfxkj	1
qzpfpvfjpmf	1
qzpctjwwfcc	1
qzpcfcxxbbj	1
qzpbwwppvfm	1
qzpbvkwtbct	1
qznxwkkkvhn	1
qznxkvpfchn	1
qznwfbtnfnn	1
qzntwvpbbwc	1
qzntthnpnkk	1
qzntkjmvpjm	1
qznphhbthtb	1
qznpfkwfvjw	1
qznnpwjvnbp	1
qznnhppmmbf	1
qznmhkbxfxf	1
qznhxfttvxh	1
qznftjkpjjv	1
qzmwncvnbnf	1
qzmvcxmpnvp	1
qzmvbjfknpv	1
qzmpvvnkkmh	1
qzmpbmxpnbf	1
qzmmvxhjtcp	1
qzmkmwxbvjn	1
qzmjkwnpppv	1
qzmfbhfbhmv	1
qzmfbbfckvm	1
qzmcwvhnwfn	1
qzmcpvkfxnn	1
qzmccvntxcc	1
qzmcccxmnhw	1
qzmbxnnwjcm	1
qzkxcknfhnp	1
qzkwckkhkhh	1
qzkwbjpfvmw	1
qzkvxmxwwfh	1
qzkvfpwmbtf	1
qzkvfhpxfkb	1
qzkvctjjvhj	1
qzkpvnhmcxm	1
qzkpthknnck	1
qzkpcvpncvj	1
qzknbwhfpxk	1
qzkmvjxjfcx	1
qzkktnpbvct	1
qzkkfpvbxth	1
qzkkcbcjxhk	1
qzkjxnbwppt	1
qzkfjkhhwjb	1
qzkbfnchbbb	1
qzkbfkbhkfn	1
qzjxhtbbbnc	1
qzjxbhcbckm	1
qzjwwvwjnpm	1
qzjwcxjvmph	1
qzjvxnxnphk	1
qzjvhxbbnjx	1
qzjtmxchjmk	1
qzjtbvcwchh	1
qzjpjkvxpfc	1
qzjnxwmfnvh	1
qzjnxwmfnpc	1
qzjnbnpbnvt	1
qzjmckvjcjc	1
qzjkfxkpbfx	1
qzjkbcvjbcm	1
qzjhtkfjtfk	1
qzjckbxwbkb	1
qzjbvmxkhbn	1
qzhxwpjpmph	1
qzhppmmjftt	1
qzhppbbthnh	1
qzhpbpwhbpc	1
qzhnmpktbwj	1
qzhkvwhmnwc	1
qzhjhvbvvvx	1
qzhfxpwnmbv	1
qzhffxkpttj	1
qzhbxbctfbt	1
qzhbbtvbnmn	1
qzfxncjpcbj	1
qzfxkcnthfh	1
qzfwfmpxfbk	1
qzftxvfvftm	1
qzftfcmvhhf	1
qzfpxckfpnx	1
qzfnmpxwvvj	1
qzfmbwxxcth	1
qzfjcpntptm	1
qzfjbnjwwwm	1
qzffvfkjkxh	1
qzfcwwfvcpm	1
qzfcvfjthxw	1
qzfbbvkjfft	1
qzcxfjvpbvv	1
qzcwxxbwjmt	1
qzcvcbjtmpm	1
qzcpxtwwkjp	1
qzcnxkknmpf	1
qzcmxhfxjpt	1
qzcjkwhtjfc	1
qzcjcmptvjc	1
qzchbptmfvv	1
qzchbjbfwth	1
qzcfhvxbwtt	1
qzbxnhxnfvm	1
qzbxmtbxfvc	1
qzbwkfccmjp	1
qzbtxpjchvv	1
qzbpvvxtbwc	1
qzbpkfbwpjx	1
qzbpbmfkkbt	1
qzbnnvxmhhx	1
qzbmbjctfvf	1
qzbkbnmktbj	1
qzbfjjfwhmj	1
qzbcfccntmj	1
qzbbxmhxmcn	1
qzbbftmcftx	1
patient	1
nobodi	2
matrix	16
less	1
import	1
day	6
\.
COPY public.matching_shelf (number, state, choice, model) FROM stdin;
0	SERVING	local	all-MiniLM-L6-v2-int8@8199be6f699a
\.
COPY public.mfa_authenticator (id, type, data, user_id, created_at, last_used_at) FROM stdin;
1	totp	{}	7	2026-11-22 20:46:49.238943+00	\N
\.
COPY public.people_deadaddress (id, created_at, updated_at, address_hash, since) FROM stdin;
1	2026-11-22 20:46:49.240284+00	2026-11-22 20:46:49.240295+00	0000000000000000000000000000000000000000000000000000000000000000	2026-03-29 12:00:00+00
\.
COPY public.people_invitation (id, created_at, updated_at, email, job, role, key_hash, expires_at, accepted_at, withdrawn_at, invited_by_id, team_id) FROM stdin;
1	2026-11-22 20:46:43.710445+00	2026-11-22 20:46:43.710454+00	qzcvfbjpfkp@example.org			9844f49ceb5d4ad68806a2860f25fcba9135a4256ef2d92f392dd5e4ab753cf7	2099-01-01 00:00:00+00	\N	\N	5	1
2	2026-11-22 20:46:43.712242+00	2026-11-22 20:46:43.712252+00	qzxccnftcnb@example.org			e962064da00ff8aff4787e5a00f0514d60a85d33ea26cc12b1ba322d97c96d65	2099-01-01 00:00:00+00	2026-03-29 12:00:00+00	\N	5	1
3	2026-11-22 20:46:43.713816+00	2026-11-22 20:46:43.713824+00	qzcppjkbbkv@example.org			3c493c887df08ce0a9d5f5308dc11d6fb768d96821cd183abe47856461811004	2099-01-01 00:00:00+00	\N	2026-03-29 12:00:00+00	5	1
4	2026-11-22 20:46:43.715089+00	2026-11-22 20:46:43.715097+00	qzxxkfcvmmf@example.org			a209f4b60fb9a1338d754c543f45729aec138c949fdffa9625ea4d60b8f7d082	2025-06-02 12:00:00+00	\N	\N	5	1
\.
COPY public.people_letter (id, created_at, updated_at, address, kind, key, subject, parts, about, reply_kind, reply_number, message_id, state, tries, due_at, claimed_until, handed_at, settled_at, trouble, person_id) FROM stdin;
1	2026-11-22 20:46:49.241354+00	2026-11-22 20:46:49.241363+00		notices	a letter		[]	{}		\N	<a letter>	QUEUED	0	2026-03-29 12:00:00+00	\N	\N	\N		7
\.
COPY public.people_locality (id, created_at, updated_at, kind, name, code, path, approvers, parent_id, other_code) FROM stdin;
1	2026-11-22 20:46:43.559978+00	2026-11-22 20:46:43.559994+00	NATION	Albion	L1	{1}	\N	\N	
2	2026-11-22 20:46:43.566849+00	2026-11-22 20:46:43.566867+00	BOARD	Northshire	L2	{1,2}	\N	1	
3	2026-11-22 20:46:43.57177+00	2026-11-22 20:46:43.571786+00	CLUSTER	Alder	L3	{1,2,3}	\N	2	
4	2026-11-22 20:46:43.576064+00	2026-11-22 20:46:43.576078+00	CLUSTER	Birch	L4	{1,2,4}	\N	2	
5	2026-11-22 20:46:43.579011+00	2026-11-22 20:46:43.579024+00	BOARD	Southshire	L5	{1,5}	\N	1	
6	2026-11-22 20:46:43.581069+00	2026-11-22 20:46:43.581081+00	CLUSTER	Cedar	L6	{1,5,6}	\N	5	
\.
COPY public.people_membership (id, created_at, updated_at, job, started_at, ended_at, person_id, team_id) FROM stdin;
1	2026-11-22 20:46:43.630944+00	2026-11-22 20:46:43.630968+00	Receptionist	2025-01-06 09:00:00+00	\N	2	1
2	2026-11-22 20:46:43.636215+00	2026-11-22 20:46:43.636229+00	Receptionist	2025-01-06 09:00:00+00	\N	3	1
3	2026-11-22 20:46:43.642604+00	2026-11-22 20:46:43.642618+00	Receptionist	2025-01-06 09:00:00+00	\N	4	2
4	2026-11-22 20:46:43.647605+00	2026-11-22 20:46:43.647616+00	Receptionist	2025-01-06 09:00:00+00	\N	5	2
5	2026-11-22 20:46:43.6562+00	2026-11-22 20:46:43.65621+00	Receptionist	2025-01-06 09:00:00+00	\N	6	2
6	2026-11-22 20:46:43.662091+00	2026-11-22 20:46:43.6621+00	Receptionist	2025-01-06 09:00:00+00	\N	7	3
7	2026-11-22 20:46:43.666845+00	2026-11-22 20:46:43.666854+00	Receptionist	2025-01-06 09:00:00+00	\N	8	4
8	2026-11-22 20:46:43.670963+00	2026-11-22 20:46:43.670978+00	Receptionist	2025-01-06 09:00:00+00	\N	9	5
9	2026-11-22 20:46:43.708965+00	2026-11-22 20:46:43.70898+00		2025-01-06 09:00:00+00	2026-03-29 12:00:00+00	20	1
\.
COPY public.people_notice (id, created_at, updated_at, key, text, path, told_at, read_at, mailed_at, person_id) FROM stdin;
1	2026-11-22 20:46:43.716899+00	2026-11-22 20:46:43.716911+00	matrix	News qzhjhvtpvkj	/you	2026-03-29 12:00:00+00	\N	\N	1
2	2026-11-22 20:46:43.719177+00	2026-11-22 20:46:43.719185+00	matrix	News qzhfpkwcxcb	/you	2026-03-29 12:00:00+00	\N	\N	2
3	2026-11-22 20:46:43.721577+00	2026-11-22 20:46:43.721585+00	matrix	News qzvfnxhpthj	/you	2026-03-29 12:00:00+00	\N	\N	3
4	2026-11-22 20:46:43.723193+00	2026-11-22 20:46:43.723201+00	matrix	News qznkwfvxmxv	/you	2026-03-29 12:00:00+00	\N	\N	4
5	2026-11-22 20:46:43.724392+00	2026-11-22 20:46:43.724401+00	matrix	News qzvcxjxcpwn	/you	2026-03-29 12:00:00+00	\N	\N	5
6	2026-11-22 20:46:43.726786+00	2026-11-22 20:46:43.726794+00	matrix	News qzcbfnpjnbc	/you	2026-03-29 12:00:00+00	\N	\N	6
7	2026-11-22 20:46:43.727832+00	2026-11-22 20:46:43.727846+00	matrix	News qzwxhktbbbj	/you	2026-03-29 12:00:00+00	\N	\N	7
8	2026-11-22 20:46:43.735173+00	2026-11-22 20:46:43.735188+00	matrix	News qzxxfnntmhv	/you	2026-03-29 12:00:00+00	\N	\N	8
9	2026-11-22 20:46:43.73816+00	2026-11-22 20:46:43.738173+00	matrix	News qzwjbwcwbwc	/you	2026-03-29 12:00:00+00	\N	\N	9
10	2026-11-22 20:46:43.743458+00	2026-11-22 20:46:43.74347+00	matrix	News qzbtkmmvjwv	/you	2026-03-29 12:00:00+00	\N	\N	10
11	2026-11-22 20:46:43.745059+00	2026-11-22 20:46:43.745071+00	matrix	News qzwppmnvwwb	/you	2026-03-29 12:00:00+00	\N	\N	11
12	2026-11-22 20:46:43.747778+00	2026-11-22 20:46:43.747793+00	matrix	News qzhhfpjmbnp	/you	2026-03-29 12:00:00+00	\N	\N	12
13	2026-11-22 20:46:43.750669+00	2026-11-22 20:46:43.750679+00	matrix	News qzfhcjhbbpn	/you	2026-03-29 12:00:00+00	\N	\N	13
14	2026-11-22 20:46:43.75218+00	2026-11-22 20:46:43.752189+00	matrix	News qzmhcwjjtwp	/you	2026-03-29 12:00:00+00	\N	\N	14
15	2026-11-22 20:46:43.753799+00	2026-11-22 20:46:43.753809+00	matrix	News qzjjjtbwxvp	/you	2026-03-29 12:00:00+00	\N	\N	15
16	2026-11-22 20:46:43.755774+00	2026-11-22 20:46:43.755783+00	matrix	News qzpbhxxpnfm	/you	2026-03-29 12:00:00+00	\N	\N	16
17	2026-11-22 20:46:43.75745+00	2026-11-22 20:46:43.75746+00	matrix	News qzhwtwxhftk	/you	2026-03-29 12:00:00+00	\N	\N	17
18	2026-11-22 20:46:43.758383+00	2026-11-22 20:46:43.758392+00	matrix	News qzhwfcxkphn	/you	2026-03-29 12:00:00+00	\N	\N	18
19	2026-11-22 20:46:43.76094+00	2026-11-22 20:46:43.760948+00	matrix	News qztjcnkwwxm	/you	2026-03-29 12:00:00+00	\N	\N	19
20	2026-11-22 20:46:46.159952+00	2026-11-22 20:46:46.159977+00	lesson:20:withdrawn	A lesson you know was withdrawn. Its page says why.	/lessons/20	2026-03-29 12:00:00+00	\N	\N	10
21	2026-11-22 20:46:46.248458+00	2026-11-22 20:46:46.248478+00	lesson:21:taken-back:202603291200	The source of a lesson in your hands took back what it had agreed to.	/lessons/21	2026-03-29 12:00:00+00	\N	\N	10
\.
COPY public.people_organisation (id, created_at, updated_at, kind, name, code, context, email_domains, is_open, locality_id) FROM stdin;
1	2026-11-22 20:46:43.587206+00	2026-11-22 20:46:43.58722+00	PRACTICE	Fernbank	P7	{}	{}	t	3
2	2026-11-22 20:46:43.590674+00	2026-11-22 20:46:43.590687+00	PRACTICE	Next door	P8	{}	{}	t	3
3	2026-11-22 20:46:43.592315+00	2026-11-22 20:46:43.592331+00	PRACTICE	Birchwood	P9	{}	{}	t	4
4	2026-11-22 20:46:43.597431+00	2026-11-22 20:46:43.618711+00	PRACTICE	Far practice	P10	{}	{qzvmtntkthh.example}	t	6
\.
COPY public.people_person (id, password, last_login, is_superuser, created_at, updated_at, email, name, telling, is_active, walk_in_as) FROM stdin;
20	!dhC8jR7JZL6oKaNxKDpsEAphexQXYtJuZm3YojnA	\N	f	2026-11-22 20:46:43.707815+00	2026-11-22 20:46:43.707823+00	lou30@example.org	Lou qznwfpwfntx	NEVER	t	
21	!9dkdeR0IG0n4356EaxTIWjDeVSIw7Z5DbGHQz4Sm	\N	f	2026-11-22 20:46:47.676442+00	2026-11-22 20:46:47.676454+00	leaving@example.org	qzhcpppfkvh	DAILY	t	
1	!K5fMImDlPl9uSntwbXzhPig87FsMjZaLyzoynpOB	2026-11-22 20:46:47.75592+00	f	2026-11-22 20:46:43.621101+00	2026-11-22 20:46:43.62111+00	qznfbkxwjtp@example.org	Nia New	NEVER	t	
2	!bWZempzcHCZy4QWt1askZcgFMsZQ2i9q1VnPplDg	2026-11-22 20:46:47.782538+00	f	2026-11-22 20:46:43.62744+00	2026-11-22 20:46:43.627451+00	qzcnhknjwxk@example.org	Rhian Reception	NEVER	t	
3	!2fkP003zdqiQiNiSE5u4VRUneMAY4SzKIawuTO6N	2026-11-22 20:46:47.815403+00	f	2026-11-22 20:46:43.634283+00	2026-11-22 20:46:43.634292+00	qzhbthkpxvt@example.org	Wyn qzbwjwxpnwx	NEVER	t	
4	!bfbFouIyDPaiTJouoA5ZhMSaBWHIXASDgkuJy7Xi	2026-11-22 20:46:47.833315+00	f	2026-11-22 20:46:43.639245+00	2026-11-22 20:46:43.639254+00	qzjbcbthkmm@example.org	Col Office	NEVER	t	
5	!BF9o3pf3636XgbPp8RFMcVAETKdcGrlKZUBMk7OT	2026-11-22 20:46:47.851547+00	f	2026-11-22 20:46:43.644307+00	2026-11-22 20:46:43.644315+00	qzfnmttppmh@example.org	Mair Manager	NEVER	t	
6	!UKuHnKUd8YuNrjjiCESKp2YMmXTkXEda7DmlKTY2	2026-11-22 20:46:47.865933+00	f	2026-11-22 20:46:43.654365+00	2026-11-22 20:46:43.654373+00	qzhbnkthftb@example.org	Lew Leader	NEVER	t	
7	!J9mZnUTMiaVOtyK7UrWNUHzlQ0VQOOWKrQLlecM1	2026-11-22 20:46:47.873108+00	f	2026-11-22 20:46:43.66066+00	2026-11-22 20:46:43.660671+00	qzpwvhmjvcb@example.org	Nan Neighbour	NEVER	t	
8	!3vzHpZJDUNR2gpPIhxUn4Xrt4u4jLDd7oOpGDAOz	2026-11-22 20:46:47.879843+00	f	2026-11-22 20:46:43.665857+00	2026-11-22 20:46:43.665871+00	qzhbnjwbfhx@example.org	Cai Cousin	NEVER	t	
9	!FDWFkM92bPsFACqnRIKNlfV0AM2qJpSTXXmxbLqR	2026-11-22 20:46:47.886097+00	f	2026-11-22 20:46:43.669518+00	2026-11-22 20:46:43.669526+00	qzckffwjhft@example.org	Sol Stranger	NEVER	t	
10	!579LAluEl99zUcqkEnsWNMH4E4QbYSBHtjOGwBSJ	2026-11-22 20:46:47.892816+00	f	2026-11-22 20:46:43.672536+00	2026-11-22 20:46:43.672543+00	qzmmnvjjbbv@example.org	Cara Curator	NEVER	t	
11	!Ghl5ahSb3vVTZwB1NzV3VgaPGMJbMtfoJ4tUkD0T	2026-11-22 20:46:47.899358+00	f	2026-11-22 20:46:43.67656+00	2026-11-22 20:46:43.676567+00	qzhwjfkfbww@example.org	Bran Board	NEVER	t	
12	!REA2dANlTkL9MP1ewavH8dOtVfdoGmUCURti4AVJ	2026-11-22 20:46:47.906035+00	f	2026-11-22 20:46:43.683185+00	2026-11-22 20:46:43.683193+00	qzfjkhffbxh@example.org	Fay Far	NEVER	t	
13	!TP2MoAbvSDw6i6hMiR1BDVM0n5Uo4lG4BA0L6UeQ	2026-11-22 20:46:47.91265+00	f	2026-11-22 20:46:43.685816+00	2026-11-22 20:46:43.685822+00	qztkpncxncf@example.org	Lena Lead	NEVER	t	
14	!Z9Fay3Dg8SvcSwQFdKjv2xF54UMHS83LCIgRSAts	2026-11-22 20:46:47.919833+00	f	2026-11-22 20:46:43.688595+00	2026-11-22 20:46:43.688601+00	qzjbwhmfhtp@example.org	Nye National	NEVER	t	
15	!u89wqsLJtDk64Gx4ujNcNSsq61CoDrv6cSdPAp1Z	2026-11-22 20:46:47.926018+00	f	2026-11-22 20:46:43.69351+00	2026-11-22 20:46:43.693517+00	qzvvjxjmhfw@example.org	Fion Facilitator	NEVER	t	
16	!0RFXdJwNRGJaTQ4YQZOcqRtSWWeXEytRv2gMR1Qj	2026-11-22 20:46:47.931994+00	f	2026-11-22 20:46:43.695699+00	2026-11-22 20:46:43.695706+00	qzbxhjhmttv@example.org	Cerys Coordinator	NEVER	t	
17	!b6LBDHLjoxbGUikS2NuzsJqR0RF1Nf5YkBZoZYdv	2026-11-22 20:46:47.937862+00	f	2026-11-22 20:46:43.698154+00	2026-11-22 20:46:43.69816+00	qzmfbwtkcnt@example.org	Pat Partner	NEVER	t	
18	!eoXx3uXbUVWvV5xsinter25rCkrJG3uNQjJpf0H8	2026-11-22 20:46:47.958994+00	f	2026-11-22 20:46:43.700438+00	2026-11-22 20:46:43.700444+00	qzfbhvhhpbh@example.org	Ivor Information	NEVER	t	
19	!rMJMnXFtdS1qIIlUo0neSjaC6dmQrUG0dlKczLTn	2026-11-22 20:46:47.967452+00	f	2026-11-22 20:46:43.703425+00	2026-11-22 20:46:43.703431+00	qzxnwbptvxm@example.org	Ada Administrator	NEVER	t	
\.
COPY public.people_person_groups (id, person_id, group_id) FROM stdin;
\.
COPY public.people_person_user_permissions (id, person_id, permission_id) FROM stdin;
\.
COPY public.people_roleassignment (id, created_at, updated_at, role, started_at, ended_at, locality_id, organisation_id, person_id) FROM stdin;
1	2026-11-22 20:46:43.650578+00	2026-11-22 20:46:43.650589+00	practice_manager	2025-01-06 09:00:00+00	\N	\N	1	5
2	2026-11-22 20:46:43.659106+00	2026-11-22 20:46:43.659116+00	leader	2025-01-06 09:00:00+00	\N	\N	1	6
3	2026-11-22 20:46:43.663279+00	2026-11-22 20:46:43.663289+00	practice_manager	2025-01-06 09:00:00+00	\N	\N	2	7
4	2026-11-22 20:46:43.674041+00	2026-11-22 20:46:43.674052+00	curator	2025-01-06 09:00:00+00	\N	3	\N	10
5	2026-11-22 20:46:43.677985+00	2026-11-22 20:46:43.677997+00	curator	2025-01-06 09:00:00+00	\N	2	\N	11
6	2026-11-22 20:46:43.684309+00	2026-11-22 20:46:43.684318+00	curator	2025-01-06 09:00:00+00	\N	6	\N	12
7	2026-11-22 20:46:43.68679+00	2026-11-22 20:46:43.6868+00	locality_lead	2025-01-06 09:00:00+00	\N	3	\N	13
8	2026-11-22 20:46:43.69164+00	2026-11-22 20:46:43.691649+00	national_lead	2025-01-06 09:00:00+00	\N	\N	\N	14
9	2026-11-22 20:46:43.694318+00	2026-11-22 20:46:43.694326+00	facilitator	2025-01-06 09:00:00+00	\N	3	\N	15
10	2026-11-22 20:46:43.69716+00	2026-11-22 20:46:43.697169+00	coordinator	2025-01-06 09:00:00+00	\N	3	\N	16
11	2026-11-22 20:46:43.69955+00	2026-11-22 20:46:43.699559+00	patient_partner	2025-01-06 09:00:00+00	\N	3	\N	17
12	2026-11-22 20:46:43.702154+00	2026-11-22 20:46:43.702162+00	ig_lead	2025-01-06 09:00:00+00	\N	\N	\N	18
13	2026-11-22 20:46:43.705132+00	2026-11-22 20:46:43.705141+00	administrator	2025-01-06 09:00:00+00	\N	\N	\N	19
\.
COPY public.people_session (session_key, session_data, expire_date, device, since, seen, person_id) FROM stdin;
0bho9kvnpsazwp9e5vaw8408cs0e4yg8	.eJxVjkEOgyAQRa_SsK5GBlDanb2IwWGIpAYTwXbR9O4F46IuZvHfn3mZDxvMlqZhi7QO3rI74y27_sPR4JNCacw8F1wbxGULqd53jjrWfU4UkkeT_BIex9VJNZk4ZY9uOs4VaAQn1djgTTrgToKwo-B5BCqJuhWEopNKGOuMhhytlRJQlP8svTxSdvWXcV3eWZ5h9GFn0EBbcV4BFEgUzuz7A3ILTDs:1xVESV:p-bCBeOSgJnRmd49zp0FKEcEUbjZXf-IIMdM5vgrhv0	2026-12-07 00:00:00+00	A browser	2026-11-22	2026-11-22	16
\.
COPY public.people_signon (id, created_at, updated_at, provider, subject, person_id) FROM stdin;
1	2026-11-22 20:46:49.243003+00	2026-11-22 20:46:49.243013+00	work	a subject	7
\.
COPY public.people_tally (key, many, until) FROM stdin;
a try	1	2026-03-29 12:00:00+00
\.
COPY public.people_team (id, created_at, updated_at, name, organisation_id) FROM stdin;
1	2026-11-22 20:46:43.602166+00	2026-11-22 20:46:43.602181+00	Practice team	1
2	2026-11-22 20:46:43.607212+00	2026-11-22 20:46:43.607235+00	Office	1
3	2026-11-22 20:46:43.611143+00	2026-11-22 20:46:43.611162+00	Practice team	2
4	2026-11-22 20:46:43.615324+00	2026-11-22 20:46:43.61534+00	Practice team	3
5	2026-11-22 20:46:43.617122+00	2026-11-22 20:46:43.617144+00	Practice team	4
\.
COPY public.practice_capturelink (id, created_at, updated_at, key, made_at, ended_at, made_by_id, team_id) FROM stdin;
1	2026-11-22 20:46:43.945721+00	2026-11-22 20:46:43.945741+00	open-link-home	2026-03-02 08:50:00+00	\N	\N	1
2	2026-11-22 20:46:43.95032+00	2026-11-22 20:46:43.950338+00	open-link-far	2026-03-02 08:50:00+00	\N	\N	5
\.
COPY public.practice_message (id, created_at, updated_at, text, from_raiser, written_at, written_by_id, noticing_id) FROM stdin;
1	2026-11-22 20:46:43.776969+00	2026-11-22 20:46:43.776984+00	qzkkbhwkpvb	f	2026-03-29 12:00:00+00	2	1
2	2026-11-22 20:46:43.781016+00	2026-11-22 20:46:43.781034+00	qzwvbjhtthp	t	2026-03-29 12:00:00+00	2	1
3	2026-11-22 20:46:43.784807+00	2026-11-22 20:46:43.78482+00	qzcxffnwbkx	f	2026-03-29 12:00:00+00	2	2
4	2026-11-22 20:46:43.786906+00	2026-11-22 20:46:43.786922+00	qzwxkxmbmbp	t	2026-03-29 12:00:00+00	2	2
5	2026-11-22 20:46:43.796597+00	2026-11-22 20:46:43.796613+00	qzttmvvnnfj	f	2026-03-29 12:00:00+00	2	3
6	2026-11-22 20:46:43.799841+00	2026-11-22 20:46:43.799856+00	qzxcfjthcjw	t	2026-03-29 12:00:00+00	2	3
7	2026-11-22 20:46:43.806061+00	2026-11-22 20:46:43.806085+00	qzwvjxjpwnt	f	2026-03-29 12:00:00+00	2	4
8	2026-11-22 20:46:43.808023+00	2026-11-22 20:46:43.808042+00	qzwknknnhcf	t	2026-03-29 12:00:00+00	2	4
9	2026-11-22 20:46:43.815128+00	2026-11-22 20:46:43.815142+00	qzkkjkmjkkc	f	2026-03-29 12:00:00+00	2	5
10	2026-11-22 20:46:43.816223+00	2026-11-22 20:46:43.816236+00	qzpmckkmxxt	t	2026-03-29 12:00:00+00	2	5
11	2026-11-22 20:46:43.827895+00	2026-11-22 20:46:43.827924+00	qzhbxtmfnpp	f	2026-03-29 12:00:00+00	2	6
12	2026-11-22 20:46:43.839214+00	2026-11-22 20:46:43.839235+00	qzbvkxfnvtf	t	2026-03-29 12:00:00+00	2	6
13	2026-11-22 20:46:43.84488+00	2026-11-22 20:46:43.844902+00	qzffwknvmxh	f	2026-03-29 12:00:00+00	2	7
14	2026-11-22 20:46:43.846964+00	2026-11-22 20:46:43.846985+00	qzpcbhtpfhk	t	2026-03-29 12:00:00+00	2	7
15	2026-11-22 20:46:43.853709+00	2026-11-22 20:46:43.853724+00	qzhfxpmfjft	f	2026-03-29 12:00:00+00	2	8
16	2026-11-22 20:46:43.855408+00	2026-11-22 20:46:43.855421+00	qzkmvtxkfwf	t	2026-03-29 12:00:00+00	2	8
17	2026-11-22 20:46:43.864243+00	2026-11-22 20:46:43.864263+00	qzbnfvckkvb	f	2026-03-29 12:00:00+00	2	9
18	2026-11-22 20:46:43.86749+00	2026-11-22 20:46:43.867507+00	qzttxkjpbnm	t	2026-03-29 12:00:00+00	2	9
19	2026-11-22 20:46:43.874183+00	2026-11-22 20:46:43.8742+00	qzccvvmcknw	f	2026-03-29 12:00:00+00	2	10
20	2026-11-22 20:46:43.876159+00	2026-11-22 20:46:43.876174+00	qzffpxbhjjm	t	2026-03-29 12:00:00+00	3	10
21	2026-11-22 20:46:43.881129+00	2026-11-22 20:46:43.881146+00	qzmvwxjvmxp	f	2026-03-29 12:00:00+00	2	11
22	2026-11-22 20:46:43.882853+00	2026-11-22 20:46:43.882867+00	qzjnvphjhpc	t	2026-03-29 12:00:00+00	\N	11
23	2026-11-22 20:46:43.891362+00	2026-11-22 20:46:43.89138+00	qzjwknmvthb	f	2026-03-29 12:00:00+00	2	12
24	2026-11-22 20:46:43.894027+00	2026-11-22 20:46:43.894053+00	qznpnvpwtbv	t	2026-03-29 12:00:00+00	3	12
25	2026-11-22 20:46:43.899323+00	2026-11-22 20:46:43.899339+00	qzfttbbnbcm	f	2026-03-29 12:00:00+00	2	13
26	2026-11-22 20:46:43.903314+00	2026-11-22 20:46:43.903331+00	qzkhfpmkxcc	t	2026-03-29 12:00:00+00	\N	13
27	2026-11-22 20:46:43.908563+00	2026-11-22 20:46:43.908579+00	qzkhpmfcwvp	f	2026-03-29 12:00:00+00	2	14
28	2026-11-22 20:46:43.910445+00	2026-11-22 20:46:43.910458+00	qzbvbwncnhf	t	2026-03-29 12:00:00+00	20	14
29	2026-11-22 20:46:43.914185+00	2026-11-22 20:46:43.914199+00	qzkncwkhnwf	f	2026-03-29 12:00:00+00	2	15
30	2026-11-22 20:46:43.916075+00	2026-11-22 20:46:43.916095+00	qzcmcnjmvcw	t	2026-03-29 12:00:00+00	9	15
31	2026-11-22 20:46:43.919918+00	2026-11-22 20:46:43.919936+00	qzhxffpfctx	f	2026-03-29 12:00:00+00	2	16
32	2026-11-22 20:46:43.921879+00	2026-11-22 20:46:43.921896+00	qzxtjhhnxmn	t	2026-03-29 12:00:00+00	4	16
33	2026-11-22 20:46:43.931432+00	2026-11-22 20:46:43.931451+00	qzwmbccvxcx	f	2026-03-29 12:00:00+00	2	17
34	2026-11-22 20:46:43.943443+00	2026-11-22 20:46:43.943462+00	qzchbjvkkkn	t	2026-03-29 12:00:00+00	9	17
\.
COPY public.practice_noticing (id, created_at, updated_at, text, kind, anonymity, raised_at, key_hash, state, state_since, first_reply_at, reply, replied_at, reply_seen_at, review_on, sent_to, audience, linked_lesson_id, made_lesson_id, raised_by_id, replied_by_id, team_id, by_email) FROM stdin;
1	2026-11-22 20:46:43.767307+00	2026-11-22 20:46:43.767316+00	Patients ring twice qzhpjmnfwnh	PROBLEM	NAMED	2026-03-29 12:00:00+00		RAISED	2026-03-29 12:00:00+00	\N		\N	\N	\N		{t:1,run:1,u:2}	\N	\N	2	\N	1	f
2	2026-11-22 20:46:43.782579+00	2026-11-22 20:46:43.782593+00	Patients ring twice qzcxvhnfxhh	PROBLEM	NAMED	2026-03-29 12:00:00+00		ACKNOWLEDGED	2026-03-29 12:00:00+00	\N		\N	\N	\N		{t:1,run:1,u:2}	\N	\N	2	\N	1	f
3	2026-11-22 20:46:43.788587+00	2026-11-22 20:46:43.788598+00	Patients ring twice qztttjkjtkm	PROBLEM	NAMED	2026-03-29 12:00:00+00		IN_CONVERSATION	2026-03-29 12:00:00+00	\N		\N	\N	\N		{t:1,run:1,u:2}	\N	\N	2	\N	1	f
4	2026-11-22 20:46:43.801978+00	2026-11-22 20:46:43.801999+00	Patients ring twice qzkwnbjvxhj	PROBLEM	NAMED	2026-03-29 12:00:00+00		TRYING	2026-03-29 12:00:00+00	\N	qzvpchfkvpf	2026-03-29 12:00:00+00	\N	\N		{t:1,run:1,u:2}	\N	\N	2	5	1	f
5	2026-11-22 20:46:43.812543+00	2026-11-22 20:46:43.812559+00	Patients ring twice qzxnvjthffw	PROBLEM	NAMED	2026-03-29 12:00:00+00		LINKED	2026-03-29 12:00:00+00	\N	qzhnbnccnwn	2026-03-29 12:00:00+00	\N	\N		{t:1,run:1,u:2}	\N	\N	2	5	1	f
6	2026-11-22 20:46:43.81746+00	2026-11-22 20:46:43.817472+00	Patients ring twice qztxwwtpfbv	PROBLEM	NAMED	2026-03-29 12:00:00+00		PARKED	2026-03-29 12:00:00+00	\N	qzfmnxhfjkt	2026-03-29 12:00:00+00	\N	2026-09-01		{t:1,run:1,u:2}	\N	\N	2	5	1	f
7	2026-11-22 20:46:43.841727+00	2026-11-22 20:46:43.841743+00	Patients ring twice qzbvnfbktcp	PROBLEM	NAMED	2026-03-29 12:00:00+00		DECLINED	2026-03-29 12:00:00+00	\N	qzmnkkchkff	2026-03-29 12:00:00+00	\N	\N		{t:1,run:1,u:2}	\N	\N	2	5	1	f
8	2026-11-22 20:46:43.849688+00	2026-11-22 20:46:43.849702+00	Patients ring twice qzpnmhpckht	PROBLEM	NAMED	2026-03-29 12:00:00+00		SENT_ON	2026-03-29 12:00:00+00	\N	qzwbwxtcfhj	2026-03-29 12:00:00+00	\N	\N	qzbmpxjjfpf	{t:1,run:1,u:2}	\N	\N	2	5	1	f
9	2026-11-22 20:46:43.85751+00	2026-11-22 20:46:43.857524+00	Patients ring twice qzkvwvxfvkc	PROBLEM	NAMED	2026-03-29 12:00:00+00		CLOSED	2026-03-29 12:00:00+00	\N	qzxxphnxjxm	2026-03-29 12:00:00+00	\N	\N		{t:1,run:1,u:2}	\N	\N	2	5	1	f
10	2026-11-22 20:46:43.87011+00	2026-11-22 20:46:43.87013+00	Patients ring twice qzhphwfbkvv	PROBLEM	HIDDEN	2026-03-29 12:00:00+00		RAISED	2026-03-29 12:00:00+00	\N		\N	\N	\N		{t:1,run:1,u:3}	\N	\N	3	\N	1	f
11	2026-11-22 20:46:43.877788+00	2026-11-22 20:46:43.877802+00	Patients ring twice qzkpkhtnbth	PROBLEM	ANONYMOUS	2026-03-29 12:00:00+00	6bf9d520f30acfcf55a045c529b1d1172ee06f620f0c75bbf08e1af180b63111	RAISED	2026-03-29 12:00:00+00	\N		\N	\N	\N		{t:1,run:1}	\N	\N	\N	\N	1	f
12	2026-11-22 20:46:43.885229+00	2026-11-22 20:46:43.885243+00	Patients ring twice qztjbphwwcv	PROBLEM	HIDDEN	2026-03-29 12:00:00+00		TRYING	2026-03-29 12:00:00+00	\N	qzcncxvxphj	2026-03-29 12:00:00+00	\N	\N		{t:1,run:1,u:3}	\N	\N	3	5	1	f
13	2026-11-22 20:46:43.895472+00	2026-11-22 20:46:43.895486+00	Patients ring twice qzvnxtbhnpp	PROBLEM	ANONYMOUS	2026-03-29 12:00:00+00	876d2ded183a1880b388b9ec6684463c878dcfce594e334d48caff27020423ee	TRYING	2026-03-29 12:00:00+00	\N	qzjcvfbvvhj	2026-03-29 12:00:00+00	\N	\N		{t:1,run:1}	\N	\N	\N	5	1	f
14	2026-11-22 20:46:43.905309+00	2026-11-22 20:46:43.905324+00	Patients ring twice qzffccmtnjc	PROBLEM	HIDDEN	2026-03-29 12:00:00+00		TRYING	2026-03-29 12:00:00+00	\N	qzxkntmxhcj	2026-03-29 12:00:00+00	\N	\N		{t:1,run:1,u:20}	\N	\N	20	5	1	f
15	2026-11-22 20:46:43.91238+00	2026-11-22 20:46:43.912393+00	Patients ring twice qzpkpxhcwmf	PROBLEM	NAMED	2026-03-29 12:00:00+00		RAISED	2026-03-29 12:00:00+00	\N		\N	\N	\N		{t:1,run:1,u:9}	\N	\N	9	\N	1	f
16	2026-11-22 20:46:43.917987+00	2026-11-22 20:46:43.918005+00	Patients ring twice qzhnwxxfjkk	PROBLEM	NAMED	2026-03-29 12:00:00+00		RAISED	2026-03-29 12:00:00+00	\N		\N	\N	\N		{t:2,run:1,u:4}	\N	\N	4	\N	2	f
17	2026-11-22 20:46:43.923388+00	2026-11-22 20:46:43.9234+00	Patients ring twice qzfnpvjjwwj	PROBLEM	NAMED	2026-03-29 12:00:00+00		RAISED	2026-03-29 12:00:00+00	\N		\N	\N	\N		{t:5,run:4,u:9}	\N	\N	9	\N	5	f
\.
COPY public.procrastinate_events (id, job_id, type, at) FROM stdin;
1	1	deferred	2026-11-22 20:46:44.015598+00
2	2	deferred	2026-11-22 20:46:44.119928+00
3	3	deferred	2026-11-22 20:46:44.197979+00
4	4	deferred	2026-11-22 20:46:44.280119+00
5	5	deferred	2026-11-22 20:46:44.381427+00
6	6	deferred	2026-11-22 20:46:44.463614+00
7	7	deferred	2026-11-22 20:46:44.52614+00
8	8	deferred	2026-11-22 20:46:44.552396+00
9	9	deferred	2026-11-22 20:46:44.574666+00
10	10	deferred	2026-11-22 20:46:44.596099+00
11	11	deferred	2026-11-22 20:46:44.622711+00
12	12	deferred	2026-11-22 20:46:44.656892+00
13	13	deferred	2026-11-22 20:46:44.721933+00
14	14	deferred	2026-11-22 20:46:44.824502+00
15	15	deferred	2026-11-22 20:46:44.962391+00
16	16	deferred	2026-11-22 20:46:45.013771+00
17	17	deferred	2026-11-22 20:46:45.072397+00
18	18	deferred	2026-11-22 20:46:45.163374+00
19	19	deferred	2026-11-22 20:46:45.209372+00
20	20	deferred	2026-11-22 20:46:46.211456+00
21	21	deferred	2026-11-22 20:46:46.234009+00
22	22	deferred	2026-11-22 20:46:46.253796+00
23	23	deferred	2026-11-22 20:46:46.291898+00
24	24	deferred	2026-11-22 20:46:46.309895+00
25	25	deferred	2026-11-22 20:46:46.351091+00
26	26	deferred	2026-11-22 20:46:46.373835+00
27	27	deferred	2026-11-22 20:46:46.400946+00
28	28	deferred	2026-11-22 20:46:46.409208+00
29	29	deferred	2026-11-22 20:46:46.416166+00
30	30	deferred	2026-11-22 20:46:46.561217+00
31	31	deferred	2026-11-22 20:46:46.565315+00
32	32	deferred	2026-11-22 20:46:46.580569+00
33	33	deferred	2026-11-22 20:46:46.593639+00
34	34	deferred	2026-11-22 20:46:46.61698+00
35	35	deferred	2026-11-22 20:46:46.631817+00
36	36	deferred	2026-11-22 20:46:46.647212+00
37	37	deferred	2026-11-22 20:46:48.120077+00
38	38	deferred	2026-11-22 20:46:48.120077+00
39	73	deferred	2026-11-22 20:46:49.081213+00
40	74	deferred	2026-11-22 20:46:49.081213+00
41	77	deferred	2026-11-22 20:46:49.159274+00
42	78	deferred	2026-11-22 20:46:49.159274+00
43	79	deferred	2026-11-22 20:46:49.212157+00
44	80	deferred	2026-11-22 20:46:49.685476+00
\.
COPY public.procrastinate_jobs (id, queue_name, task_name, lock, args, status, scheduled_at, attempts, queueing_lock, priority, abort_requested, worker_id) FROM stdin;
1	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
2	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
3	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
4	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
5	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
6	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
7	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
8	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
9	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
10	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
11	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
12	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
13	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
14	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
15	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
16	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
17	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
18	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
19	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
20	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
21	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
22	default	attachments.read	\N	{"attachment_id": 1}	todo	\N	0	file:1	0	f	\N
23	default	attachments.read	\N	{"attachment_id": 2}	todo	\N	0	file:2	0	f	\N
24	default	attachments.read	\N	{"attachment_id": 3}	todo	\N	0	file:3	0	f	\N
25	default	attachments.read	\N	{"attachment_id": 4}	todo	\N	0	file:4	0	f	\N
26	default	attachments.read	\N	{"attachment_id": 5}	todo	\N	0	file:5	0	f	\N
27	default	attachments.read	\N	{"attachment_id": 6}	todo	\N	0	file:6	0	f	\N
28	default	attachments.read	\N	{"attachment_id": 7}	todo	\N	0	file:7	0	f	\N
29	default	attachments.read	\N	{"attachment_id": 8}	todo	\N	0	file:8	0	f	\N
30	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
31	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
32	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
33	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
34	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
35	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
36	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
37	default	improvement.draw_chart	\N	{"measure_id": 9}	todo	\N	0	improvement.draw_chart.9	0	f	\N
38	default	insight.refresh_adoption	\N	{"adoption_id": 1}	todo	\N	0	evidence:1	0	f	\N
73	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
74	default	lessons.look_for_people	\N	{"lesson_id": 22}	todo	\N	0	people-in:22	0	f	\N
77	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
78	default	lessons.look_for_people	\N	{"lesson_id": 23}	todo	\N	0	people-in:23	0	f	\N
79	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
80	default	matching.count_words	\N	{}	todo	\N	0	matching.count_words	0	f	\N
\.
COPY public.procrastinate_periodic_defers (id, task_name, defer_timestamp, job_id, periodic_id) FROM stdin;
1	base.take_up_abandoned	0	\N	
\.
COPY public.procrastinate_workers (id, last_heartbeat) FROM stdin;
1	2026-11-22 20:46:49.696577+00
\.
COPY public.records_disposal (id, created_at, updated_at, model, days, at, count, passed_over, oldest, newest) FROM stdin;
1	2026-11-22 20:46:49.244932+00	2026-11-22 20:46:49.24494+00	practice.Noticing	30	2026-03-29 12:00:00+00	0	0	\N	\N
\.
COPY public.records_erasure (id, created_at, updated_at, is_own, asked_at, due_at, reason, state, state_since, words, number, counts, asked_by_id, person_id) FROM stdin;
1	2026-11-22 20:46:47.678328+00	2026-11-22 20:46:47.678342+00	f	2026-03-29 12:00:00+00	2036-03-26 12:00:00+00	qznpxhwvcmp	WAITING	2026-03-29 12:00:00+00	[]	\N	{}	\N	21
\.
COPY public.records_hold (id, created_at, updated_at, kind, number, why, placed_at, until, lifted_at, lifted_by_id, person_id, placed_by_id) FROM stdin;
1	2026-11-22 20:46:47.689102+00	2026-11-22 20:46:47.689117+00	lesson	1	qzmkpvnfwvx	2026-03-29 12:00:00+00	\N	\N	\N	\N	\N
\.
COPY public.records_informationrequest (id, created_at, updated_at, reference, asked, received_on, due_on, words, since, until, state, state_since, is_cut, made_at, made_by_id, organisation_id, is_of_person, locality_id, writer_id) FROM stdin;
1	2026-11-22 20:46:47.692744+00	2026-11-22 20:46:47.692762+00	qznbhtkkhwk	qzvpkvxcxmc	2026-03-02	2026-03-30	["qzjpvfvfttm"]	\N	\N	DECIDING	2026-03-29 12:00:00+00	f	2026-03-29 12:00:00+00	\N	1	f	\N	\N
2	2026-11-22 20:46:47.702337+00	2026-11-22 20:46:47.702352+00	qzmkmtjknpx	qzcjhmxmhpv	2026-03-02	2026-03-30	["qzfbwcwbjbh"]	\N	\N	ANSWERED	2026-03-29 12:00:00+00	f	2026-03-29 12:00:00+00	\N	1	f	\N	\N
3	2026-11-22 20:46:47.70504+00	2026-11-22 20:46:47.70505+00	qzckwkbxcfb	qzchvctbvtf	2026-03-02	2026-03-30	["qzptjkxhhhj"]	\N	\N	DECIDING	2026-03-29 12:00:00+00	f	2026-03-29 12:00:00+00	\N	\N	f	\N	\N
4	2026-11-22 20:46:47.707884+00	2026-11-22 20:46:47.707893+00	qzxmbpfjmpv	qztnmcxnkhw	2026-03-02	2026-03-30	["qzvxtjfhxxn"]	\N	\N	ANSWERED	2026-03-29 12:00:00+00	f	2026-03-29 12:00:00+00	\N	\N	f	\N	\N
\.
COPY public.records_mention (id, created_at, updated_at, model, row_id, "column", decision, decided_at, decided_by_id, erasure_id) FROM stdin;
1	2026-11-22 20:46:47.684802+00	2026-11-22 20:46:47.684824+00	attachments.Attachment	1	file		\N	\N	1
\.
COPY public.records_ownexport (id, created_at, updated_at, asked_at, made_at, expires_at, data, person_id) FROM stdin;
1	2026-11-22 20:46:49.245904+00	2026-11-22 20:46:49.245913+00	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	\N	\\x636f7079	7
\.
COPY public.records_passage (id, created_at, updated_at, model, row_id, "column", written_on, text, decision, exemption, black, decided_at, decided_by_id, request_id) FROM stdin;
1	2026-11-22 20:46:47.698035+00	2026-11-22 20:46:47.698048+00	practice.Noticing	1	text	\N	We said qzhjjfvnbpm.			[]	\N	\N	1
2	2026-11-22 20:46:47.703998+00	2026-11-22 20:46:47.704009+00	practice.Noticing	1	text	\N	We said qzxjcjhfxxx.	IN		[]	\N	\N	2
3	2026-11-22 20:46:47.706325+00	2026-11-22 20:46:47.706336+00	practice.Noticing	1	text	\N	We said qzkxjvxpvcf.			[]	\N	\N	3
4	2026-11-22 20:46:47.709027+00	2026-11-22 20:46:47.70904+00	practice.Noticing	1	text	\N	We said qzkkxbvkxtf.	IN		[]	\N	\N	4
\.
COPY public.records_rule (id, created_at, updated_at, model, days, reason, set_at, set_by_id) FROM stdin;
1	2026-11-22 20:46:49.246985+00	2026-11-22 20:46:49.246993+00	practice.Noticing	30	Ours	2026-03-29 12:00:00+00	\N
\.
SELECT pg_catalog.setval('public.account_emailaddress_id_seq', 21, true);
SELECT pg_catalog.setval('public.account_emailconfirmation_id_seq', 1, true);
SELECT pg_catalog.setval('public.attachments_attachment_id_seq', 8, true);
SELECT pg_catalog.setval('public.auth_group_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_permission_id_seq', 380, true);
SELECT pg_catalog.setval('public.base_auditentry_id_seq', 124, true);
SELECT pg_catalog.setval('public.base_sharinggrant_id_seq', 40, true);
SELECT pg_catalog.setval('public.base_textdecision_id_seq', 1, true);
SELECT pg_catalog.setval('public.briefings_collection_id_seq', 4, true);
SELECT pg_catalog.setval('public.briefings_entry_id_seq', 12, true);
SELECT pg_catalog.setval('public.briefings_follow_id_seq', 1, true);
SELECT pg_catalog.setval('public.briefings_reader_id_seq', 1, true);
SELECT pg_catalog.setval('public.briefings_told_id_seq', 1, true);
SELECT pg_catalog.setval('public.briefings_weeklyletter_id_seq', 1, true);
SELECT pg_catalog.setval('public.django_content_type_id_seq', 95, true);
SELECT pg_catalog.setval('public.django_migrations_id_seq', 111, true);
SELECT pg_catalog.setval('public.exchange_carried_id_seq', 1, true);
SELECT pg_catalog.setval('public.exchange_import_id_seq', 6, true);
SELECT pg_catalog.setval('public.exchange_importfile_id_seq', 6, true);
SELECT pg_catalog.setval('public.improvement_batch_id_seq', 7, true);
SELECT pg_catalog.setval('public.improvement_change_id_seq', 4, true);
SELECT pg_catalog.setval('public.improvement_changestep_id_seq', 6, true);
SELECT pg_catalog.setval('public.improvement_cycle_id_seq', 13, true);
SELECT pg_catalog.setval('public.improvement_cyclenote_id_seq', 10, true);
SELECT pg_catalog.setval('public.improvement_diagramversion_id_seq', 1, true);
SELECT pg_catalog.setval('public.improvement_driver_id_seq', 5, true);
SELECT pg_catalog.setval('public.improvement_driverdiagram_id_seq', 4, true);
SELECT pg_catalog.setval('public.improvement_entrylink_id_seq', 5, true);
SELECT pg_catalog.setval('public.improvement_force_id_seq', 5, true);
SELECT pg_catalog.setval('public.improvement_initiative_id_seq', 5, true);
SELECT pg_catalog.setval('public.improvement_judgement_id_seq', 1, true);
SELECT pg_catalog.setval('public.improvement_mark_id_seq', 12, true);
SELECT pg_catalog.setval('public.improvement_measure_id_seq', 9, true);
SELECT pg_catalog.setval('public.improvement_picture_id_seq', 5, true);
SELECT pg_catalog.setval('public.improvement_prediction_id_seq', 13, true);
SELECT pg_catalog.setval('public.improvement_project_id_seq', 4, true);
SELECT pg_catalog.setval('public.improvement_projectmeasure_id_seq', 4, true);
SELECT pg_catalog.setval('public.improvement_reading_id_seq', 34, true);
SELECT pg_catalog.setval('public.improvement_remark_id_seq', 5, true);
SELECT pg_catalog.setval('public.improvement_stagestep_id_seq', 5, true);
SELECT pg_catalog.setval('public.improvement_thank_id_seq', 1, true);
SELECT pg_catalog.setval('public.lessons_adaptation_id_seq', 7, true);
SELECT pg_catalog.setval('public.lessons_adoption_id_seq', 7, true);
SELECT pg_catalog.setval('public.lessons_adoptioncheck_id_seq', 14, true);
SELECT pg_catalog.setval('public.lessons_approval_id_seq', 8, true);
SELECT pg_catalog.setval('public.lessons_ask_id_seq', 4, true);
SELECT pg_catalog.setval('public.lessons_canonicalproblem_id_seq', 1, true);
SELECT pg_catalog.setval('public.lessons_comment_id_seq', 40, true);
SELECT pg_catalog.setval('public.lessons_credit_id_seq', 4, true);
SELECT pg_catalog.setval('public.lessons_curationreview_id_seq', 20, true);
SELECT pg_catalog.setval('public.lessons_edition_id_seq', 2, true);
SELECT pg_catalog.setval('public.lessons_lesson_id_seq', 23, true);
SELECT pg_catalog.setval('public.lessons_lesson_topics_id_seq', 20, true);
SELECT pg_catalog.setval('public.lessons_lessonlink_id_seq', 2, true);
SELECT pg_catalog.setval('public.lessons_lessonversion_id_seq', 43, true);
SELECT pg_catalog.setval('public.lessons_measuredeffect_id_seq', 7, true);
SELECT pg_catalog.setval('public.lessons_pooledevidence_id_seq', 1, true);
SELECT pg_catalog.setval('public.lessons_priorartcheck_id_seq', 1, true);
SELECT pg_catalog.setval('public.lessons_questionmatch_id_seq', 3, true);
SELECT pg_catalog.setval('public.lessons_search_id_seq', 1, true);
SELECT pg_catalog.setval('public.lessons_standingquestion_id_seq', 3, true);
SELECT pg_catalog.setval('public.lessons_topic_id_seq', 1, true);
SELECT pg_catalog.setval('public.letterbox_heldletter_id_seq', 2, true);
SELECT pg_catalog.setval('public.letterbox_received_id_seq', 1, true);
SELECT pg_catalog.setval('public.matching_collection_id_seq', 1, false);
SELECT pg_catalog.setval('public.matching_indexedtext_id_seq', 31, true);
SELECT pg_catalog.setval('public.mfa_authenticator_id_seq', 1, true);
SELECT pg_catalog.setval('public.people_deadaddress_id_seq', 1, true);
SELECT pg_catalog.setval('public.people_invitation_id_seq', 4, true);
SELECT pg_catalog.setval('public.people_letter_id_seq', 1, true);
SELECT pg_catalog.setval('public.people_locality_id_seq', 6, true);
SELECT pg_catalog.setval('public.people_membership_id_seq', 9, true);
SELECT pg_catalog.setval('public.people_notice_id_seq', 21, true);
SELECT pg_catalog.setval('public.people_organisation_id_seq', 4, true);
SELECT pg_catalog.setval('public.people_person_groups_id_seq', 1, false);
SELECT pg_catalog.setval('public.people_person_id_seq', 21, true);
SELECT pg_catalog.setval('public.people_person_user_permissions_id_seq', 1, false);
SELECT pg_catalog.setval('public.people_roleassignment_id_seq', 13, true);
SELECT pg_catalog.setval('public.people_signon_id_seq', 1, true);
SELECT pg_catalog.setval('public.people_team_id_seq', 5, true);
SELECT pg_catalog.setval('public.practice_capturelink_id_seq', 2, true);
SELECT pg_catalog.setval('public.practice_message_id_seq', 34, true);
SELECT pg_catalog.setval('public.practice_noticing_id_seq', 17, true);
SELECT pg_catalog.setval('public.procrastinate_events_id_seq', 44, true);
SELECT pg_catalog.setval('public.procrastinate_jobs_id_seq', 80, true);
SELECT pg_catalog.setval('public.procrastinate_periodic_defers_id_seq', 1, true);
SELECT pg_catalog.setval('public.procrastinate_workers_id_seq', 1, true);
SELECT pg_catalog.setval('public.records_disposal_id_seq', 1, true);
SELECT pg_catalog.setval('public.records_erasure_id_seq', 1, true);
SELECT pg_catalog.setval('public.records_hold_id_seq', 1, true);
SELECT pg_catalog.setval('public.records_informationrequest_id_seq', 4, true);
SELECT pg_catalog.setval('public.records_mention_id_seq', 1, true);
SELECT pg_catalog.setval('public.records_ownexport_id_seq', 1, true);
SELECT pg_catalog.setval('public.records_passage_id_seq', 4, true);
SELECT pg_catalog.setval('public.records_rule_id_seq', 1, true);
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.attachments_attachment
    ADD CONSTRAINT attachments_attachment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.base_auditentry
    ADD CONSTRAINT base_auditentry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.base_textdecision
    ADD CONSTRAINT base_decision_of_subject UNIQUE (subject_kind, subject_id);
ALTER TABLE ONLY public.base_sharinggrant
    ADD CONSTRAINT base_sharinggrant_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.base_textdecision
    ADD CONSTRAINT base_textdecision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.briefings_collection
    ADD CONSTRAINT briefings_collection_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.briefings_entry
    ADD CONSTRAINT briefings_entry_once UNIQUE (collection_id, lesson_id);
ALTER TABLE ONLY public.briefings_entry
    ADD CONSTRAINT briefings_entry_one_a_position UNIQUE (collection_id, "position") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.briefings_entry
    ADD CONSTRAINT briefings_entry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.briefings_follow
    ADD CONSTRAINT briefings_follow_once UNIQUE (person_id, kind, number);
ALTER TABLE ONLY public.briefings_follow
    ADD CONSTRAINT briefings_follow_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.briefings_reader
    ADD CONSTRAINT briefings_reader_person_id_key UNIQUE (person_id);
ALTER TABLE ONLY public.briefings_reader
    ADD CONSTRAINT briefings_reader_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.briefings_told
    ADD CONSTRAINT briefings_told_once UNIQUE (person_id, lesson_id);
ALTER TABLE ONLY public.briefings_told
    ADD CONSTRAINT briefings_told_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.briefings_weeklyletter
    ADD CONSTRAINT briefings_weekly_once_a_week UNIQUE (person_id, week);
ALTER TABLE ONLY public.briefings_weeklyletter
    ADD CONSTRAINT briefings_weeklyletter_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.cache
    ADD CONSTRAINT cache_pkey PRIMARY KEY (cache_key);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exchange_carried
    ADD CONSTRAINT exchange_carried_key_once UNIQUE (kind, key);
ALTER TABLE ONLY public.exchange_carried
    ADD CONSTRAINT exchange_carried_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exchange_carried
    ADD CONSTRAINT exchange_carried_row_once UNIQUE (kind, number);
ALTER TABLE ONLY public.exchange_import
    ADD CONSTRAINT exchange_import_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exchange_importfile
    ADD CONSTRAINT exchange_importfile_imported_id_key UNIQUE (imported_id);
ALTER TABLE ONLY public.exchange_importfile
    ADD CONSTRAINT exchange_importfile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.improvement_batch
    ADD CONSTRAINT improvement_batch_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.improvement_change
    ADD CONSTRAINT improvement_change_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.improvement_changestep
    ADD CONSTRAINT improvement_changestep_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.improvement_cycle
    ADD CONSTRAINT improvement_cycle_numbered UNIQUE (change_id, number);
ALTER TABLE ONLY public.improvement_cycle
    ADD CONSTRAINT improvement_cycle_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.improvement_cyclenote
    ADD CONSTRAINT improvement_cyclenote_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.improvement_diagramversion
    ADD CONSTRAINT improvement_diagram_version UNIQUE (diagram_id, number);
ALTER TABLE ONLY public.improvement_diagramversion
    ADD CONSTRAINT improvement_diagramversion_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.improvement_driver
    ADD CONSTRAINT improvement_driver_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.improvement_driverdiagram
    ADD CONSTRAINT improvement_driverdiagram_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.improvement_driverdiagram
    ADD CONSTRAINT improvement_driverdiagram_project_id_key UNIQUE (project_id);
ALTER TABLE ONLY public.improvement_driver
    ADD CONSTRAINT improvement_drivers_in_order UNIQUE (diagram_id, "order") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_entrylink
    ADD CONSTRAINT improvement_entrylink_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.improvement_force
    ADD CONSTRAINT improvement_force_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.improvement_initiative
    ADD CONSTRAINT improvement_initiative_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.improvement_judgement
    ADD CONSTRAINT improvement_judgement_one_each UNIQUE (change_id, person_id);
ALTER TABLE ONLY public.improvement_judgement
    ADD CONSTRAINT improvement_judgement_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.improvement_mark
    ADD CONSTRAINT improvement_mark_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.improvement_projectmeasure
    ADD CONSTRAINT improvement_measure_once_a_project UNIQUE (project_id, measure_id);
ALTER TABLE ONLY public.improvement_measure
    ADD CONSTRAINT improvement_measure_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.improvement_picture
    ADD CONSTRAINT improvement_picture_measure_id_key UNIQUE (measure_id);
ALTER TABLE ONLY public.improvement_picture
    ADD CONSTRAINT improvement_picture_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.improvement_prediction
    ADD CONSTRAINT improvement_prediction_in_order UNIQUE (cycle_id, "order");
ALTER TABLE ONLY public.improvement_prediction
    ADD CONSTRAINT improvement_prediction_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.improvement_project
    ADD CONSTRAINT improvement_project_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.improvement_projectmeasure
    ADD CONSTRAINT improvement_projectmeasure_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.improvement_reading
    ADD CONSTRAINT improvement_reading_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.improvement_remark
    ADD CONSTRAINT improvement_remark_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.improvement_stagestep
    ADD CONSTRAINT improvement_stagestep_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.improvement_thank
    ADD CONSTRAINT improvement_thank_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.improvement_thank
    ADD CONSTRAINT improvement_thanks_once_each UNIQUE (lesson_id, person_id);
ALTER TABLE ONLY public.lessons_adaptation
    ADD CONSTRAINT lessons_adaptation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.lessons_adoption
    ADD CONSTRAINT lessons_adoption_child_lesson_id_key UNIQUE (child_lesson_id);
ALTER TABLE ONLY public.lessons_adoption
    ADD CONSTRAINT lessons_adoption_one_a_place UNIQUE (lesson_id, organisation_id);
ALTER TABLE ONLY public.lessons_adoption
    ADD CONSTRAINT lessons_adoption_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.lessons_adoptioncheck
    ADD CONSTRAINT lessons_adoptioncheck_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.lessons_approval
    ADD CONSTRAINT lessons_approval_counts_once UNIQUE (lesson_id, version, approved_by_id);
ALTER TABLE ONLY public.lessons_approval
    ADD CONSTRAINT lessons_approval_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.lessons_ask
    ADD CONSTRAINT lessons_ask_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.lessons_canonicalproblem
    ADD CONSTRAINT lessons_canonicalproblem_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.lessons_canonicalproblem
    ADD CONSTRAINT lessons_canonicalproblem_statement_key UNIQUE (statement);
ALTER TABLE ONLY public.lessons_adoptioncheck
    ADD CONSTRAINT lessons_check_once_a_month UNIQUE (adoption_id, month);
ALTER TABLE ONLY public.lessons_comment
    ADD CONSTRAINT lessons_comment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.lessons_credit
    ADD CONSTRAINT lessons_credit_once_for_each_part UNIQUE (lesson_id, person_id, part);
ALTER TABLE ONLY public.lessons_credit
    ADD CONSTRAINT lessons_credit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.lessons_curationreview
    ADD CONSTRAINT lessons_curationreview_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.lessons_edition
    ADD CONSTRAINT lessons_edition_one_a_reader UNIQUE (lesson_id, reader);
ALTER TABLE ONLY public.lessons_edition
    ADD CONSTRAINT lessons_edition_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.lessons_lesson
    ADD CONSTRAINT lessons_lesson_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.lessons_lesson_topics
    ADD CONSTRAINT lessons_lesson_topics_lesson_id_topic_id_d77f1162_uniq UNIQUE (lesson_id, topic_id);
ALTER TABLE ONLY public.lessons_lesson_topics
    ADD CONSTRAINT lessons_lesson_topics_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.lessons_lessonlink
    ADD CONSTRAINT lessons_lessonlink_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.lessons_lessonversion
    ADD CONSTRAINT lessons_lessonversion_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.lessons_measuredeffect
    ADD CONSTRAINT lessons_measuredeffect_adoption_id_key UNIQUE (adoption_id);
ALTER TABLE ONLY public.lessons_measuredeffect
    ADD CONSTRAINT lessons_measuredeffect_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.lessons_pooledevidence
    ADD CONSTRAINT lessons_pooledevidence_lesson_id_key UNIQUE (lesson_id);
ALTER TABLE ONLY public.lessons_pooledevidence
    ADD CONSTRAINT lessons_pooledevidence_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.lessons_priorartcheck
    ADD CONSTRAINT lessons_priorartcheck_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.lessons_questionmatch
    ADD CONSTRAINT lessons_question_told_once UNIQUE (question_id, lesson_id);
ALTER TABLE ONLY public.lessons_questionmatch
    ADD CONSTRAINT lessons_questionmatch_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.lessons_search
    ADD CONSTRAINT lessons_search_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.lessons_standingquestion
    ADD CONSTRAINT lessons_standingquestion_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.lessons_topic
    ADD CONSTRAINT lessons_topic_key_key UNIQUE (key);
ALTER TABLE ONLY public.lessons_topic
    ADD CONSTRAINT lessons_topic_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.lessons_lessonversion
    ADD CONSTRAINT lessons_version_numbered_once UNIQUE (lesson_id, number);
ALTER TABLE ONLY public.letterbox_heldletter
    ADD CONSTRAINT letterbox_heldletter_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.letterbox_received
    ADD CONSTRAINT letterbox_received_key_key UNIQUE (key);
ALTER TABLE ONLY public.letterbox_received
    ADD CONSTRAINT letterbox_received_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.matching_collection
    ADD CONSTRAINT matching_collection_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.matching_indexedtext
    ADD CONSTRAINT matching_indexedtext_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.matching_lexeme
    ADD CONSTRAINT matching_lexeme_pkey PRIMARY KEY (word);
ALTER TABLE ONLY public.matching_shelf
    ADD CONSTRAINT matching_shelf_pkey PRIMARY KEY (number);
ALTER TABLE ONLY public.matching_indexedtext
    ADD CONSTRAINT matching_text_is_indexed_once UNIQUE (kind, object_id);
ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.people_deadaddress
    ADD CONSTRAINT people_deadaddress_address_hash_key UNIQUE (address_hash);
ALTER TABLE ONLY public.people_deadaddress
    ADD CONSTRAINT people_deadaddress_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.people_invitation
    ADD CONSTRAINT people_invitation_key_hash_key UNIQUE (key_hash);
ALTER TABLE ONLY public.people_invitation
    ADD CONSTRAINT people_invitation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.people_letter
    ADD CONSTRAINT people_letter_key_key UNIQUE (key);
ALTER TABLE ONLY public.people_letter
    ADD CONSTRAINT people_letter_message_id_key UNIQUE (message_id);
ALTER TABLE ONLY public.people_letter
    ADD CONSTRAINT people_letter_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.people_locality
    ADD CONSTRAINT people_locality_code_key UNIQUE (code);
ALTER TABLE ONLY public.people_locality
    ADD CONSTRAINT people_locality_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.people_membership
    ADD CONSTRAINT people_membership_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.people_notice
    ADD CONSTRAINT people_notice_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.people_notice
    ADD CONSTRAINT people_notice_told_once UNIQUE (person_id, key);
ALTER TABLE ONLY public.people_organisation
    ADD CONSTRAINT people_organisation_code_key UNIQUE (code);
ALTER TABLE ONLY public.people_organisation
    ADD CONSTRAINT people_organisation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.people_person_groups
    ADD CONSTRAINT people_person_groups_person_id_group_id_438d585f_uniq UNIQUE (person_id, group_id);
ALTER TABLE ONLY public.people_person_groups
    ADD CONSTRAINT people_person_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.people_person
    ADD CONSTRAINT people_person_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.people_person_user_permissions
    ADD CONSTRAINT people_person_user_permi_person_id_permission_id_c2e10f6f_uniq UNIQUE (person_id, permission_id);
ALTER TABLE ONLY public.people_person_user_permissions
    ADD CONSTRAINT people_person_user_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.people_roleassignment
    ADD CONSTRAINT people_roleassignment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.people_session
    ADD CONSTRAINT people_session_pkey PRIMARY KEY (session_key);
ALTER TABLE ONLY public.people_signon
    ADD CONSTRAINT people_sign_on_one_a_provider UNIQUE (person_id, provider);
ALTER TABLE ONLY public.people_signon
    ADD CONSTRAINT people_sign_on_one_account UNIQUE (provider, subject);
ALTER TABLE ONLY public.people_signon
    ADD CONSTRAINT people_signon_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.people_tally
    ADD CONSTRAINT people_tally_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.people_team
    ADD CONSTRAINT people_team_named_once_in_organisation UNIQUE (organisation_id, name);
ALTER TABLE ONLY public.people_team
    ADD CONSTRAINT people_team_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.practice_capturelink
    ADD CONSTRAINT practice_capturelink_key_key UNIQUE (key);
ALTER TABLE ONLY public.practice_capturelink
    ADD CONSTRAINT practice_capturelink_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.practice_message
    ADD CONSTRAINT practice_message_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.practice_noticing
    ADD CONSTRAINT practice_noticing_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_unique UNIQUE (task_name, periodic_id, defer_timestamp);
ALTER TABLE ONLY public.procrastinate_workers
    ADD CONSTRAINT procrastinate_workers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.records_disposal
    ADD CONSTRAINT records_disposal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.records_erasure
    ADD CONSTRAINT records_erasure_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.records_hold
    ADD CONSTRAINT records_hold_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.records_informationrequest
    ADD CONSTRAINT records_informationrequest_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.records_mention
    ADD CONSTRAINT records_mention_found_once UNIQUE (erasure_id, model, row_id, "column");
ALTER TABLE ONLY public.records_mention
    ADD CONSTRAINT records_mention_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.records_ownexport
    ADD CONSTRAINT records_ownexport_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.records_passage
    ADD CONSTRAINT records_passage_found_once UNIQUE (request_id, model, row_id, "column");
ALTER TABLE ONLY public.records_passage
    ADD CONSTRAINT records_passage_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.records_rule
    ADD CONSTRAINT records_rule_model_key UNIQUE (model);
ALTER TABLE ONLY public.records_rule
    ADD CONSTRAINT records_rule_pkey PRIMARY KEY (id);
CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);
CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);
CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);
CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);
CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);
CREATE INDEX attachments_by_fingerprint ON public.attachments_attachment USING btree (fingerprint);
CREATE INDEX attachments_of_subject ON public.attachments_attachment USING btree (subject_kind, subject_id, added_at);
CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);
CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);
CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);
CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);
CREATE INDEX base_audit_by_person ON public.base_auditentry USING btree (by_user_id, at DESC, id DESC) WHERE (by_user_id IS NOT NULL);
CREATE INDEX base_audit_of_subject ON public.base_auditentry USING btree (subject_kind, subject_id, at DESC, id DESC);
CREATE INDEX base_grant_of_subject ON public.base_sharinggrant USING btree (subject_kind, subject_id);
CREATE INDEX briefings_collection_audience ON public.briefings_collection USING gin (audience);
CREATE INDEX briefings_collection_locality_id_c7a2170d ON public.briefings_collection USING btree (locality_id);
CREATE INDEX briefings_collection_made_by_id_7ced361c ON public.briefings_collection USING btree (made_by_id);
CREATE INDEX briefings_collection_problem_id_7f5d1aa4 ON public.briefings_collection USING btree (problem_id);
CREATE INDEX briefings_collection_topic_id_63ac08e3 ON public.briefings_collection USING btree (topic_id);
CREATE INDEX briefings_entry_collection_id_7514d683 ON public.briefings_entry USING btree (collection_id);
CREATE INDEX briefings_entry_lesson_id_c90e9a45 ON public.briefings_entry USING btree (lesson_id);
CREATE INDEX briefings_follow_person_id_eba4823c ON public.briefings_follow USING btree (person_id);
CREATE UNIQUE INDEX briefings_reader_one_feed_a_key ON public.briefings_reader USING btree (feed_key_hash) WHERE (NOT ((feed_key_hash)::text = ''::text));
CREATE INDEX briefings_told_lesson_id_e1592c1b ON public.briefings_told USING btree (lesson_id);
CREATE INDEX briefings_told_person_id_0ceddcf7 ON public.briefings_told USING btree (person_id);
CREATE INDEX briefings_weekly_last ON public.briefings_weeklyletter USING btree (person_id, made_at DESC);
CREATE INDEX briefings_weeklyletter_person_id_ba36da3b ON public.briefings_weeklyletter USING btree (person_id);
CREATE INDEX cache_expires ON public.cache USING btree (expires);
CREATE INDEX exchange_import_asked_by_id_be2b6284 ON public.exchange_import USING btree (asked_by_id);
CREATE INDEX exchange_import_locality_id_3d3e0442 ON public.exchange_import USING btree (locality_id);
CREATE INDEX exchange_newest_import ON public.exchange_import USING btree (asked_at DESC, id DESC);
CREATE INDEX idx_procrastinate_jobs_worker_not_null ON public.procrastinate_jobs USING btree (worker_id) WHERE ((worker_id IS NOT NULL) AND (status = 'doing'::public.procrastinate_job_status));
CREATE INDEX idx_procrastinate_workers_last_heartbeat ON public.procrastinate_workers USING btree (last_heartbeat);
CREATE INDEX improvement_audience ON public.improvement_initiative USING gin (audience);
CREATE INDEX improvement_batch_made_by_id_5245fe11 ON public.improvement_batch USING btree (made_by_id);
CREATE INDEX improvement_batch_measure_id_e97329b0 ON public.improvement_batch USING btree (measure_id);
CREATE INDEX improvement_batch_undone_by_id_9afb52eb ON public.improvement_batch USING btree (undone_by_id);
CREATE INDEX improvement_batches_newest ON public.improvement_batch USING btree (measure_id, made_at DESC, id DESC);
CREATE INDEX improvement_change_driver_id_ed96b771 ON public.improvement_change USING btree (driver_id);
CREATE INDEX improvement_change_project_id_679eb6af ON public.improvement_change USING btree (project_id);
CREATE INDEX improvement_change_raised_by_id_17e58fa7 ON public.improvement_change USING btree (raised_by_id);
CREATE INDEX improvement_change_steps ON public.improvement_changestep USING btree (change_id, at, id);
CREATE INDEX improvement_changes_in_order ON public.improvement_change USING btree (project_id, id);
CREATE INDEX improvement_changestep_by_id_e9afcca3 ON public.improvement_changestep USING btree (by_id);
CREATE INDEX improvement_changestep_change_id_0d6ed701 ON public.improvement_changestep USING btree (change_id);
CREATE INDEX improvement_cycle_change_id_60462902 ON public.improvement_cycle USING btree (change_id);
CREATE INDEX improvement_cycle_made_lesson_id_681abe1c ON public.improvement_cycle USING btree (made_lesson_id);
CREATE INDEX improvement_cycle_notes ON public.improvement_cyclenote USING btree (cycle_id, written_at, id);
CREATE INDEX improvement_cycle_planned_by_id_77b91beb ON public.improvement_cycle USING btree (planned_by_id);
CREATE INDEX improvement_cyclenote_cycle_id_d1ca6854 ON public.improvement_cyclenote USING btree (cycle_id);
CREATE INDEX improvement_cyclenote_written_by_id_f865f1a0 ON public.improvement_cyclenote USING btree (written_by_id);
CREATE INDEX improvement_diagramversion_by_id_8f611f36 ON public.improvement_diagramversion USING btree (by_id);
CREATE INDEX improvement_diagramversion_diagram_id_cbeb9cd1 ON public.improvement_diagramversion USING btree (diagram_id);
CREATE INDEX improvement_driver_diagram_id_3370d3ec ON public.improvement_driver USING btree (diagram_id);
CREATE INDEX improvement_driver_written_by_id_f5020011 ON public.improvement_driver USING btree (written_by_id);
CREATE INDEX improvement_entrylink_made_by_id_4d2ea2eb ON public.improvement_entrylink USING btree (made_by_id);
CREATE INDEX improvement_entrylink_measure_id_906344db ON public.improvement_entrylink USING btree (measure_id);
CREATE INDEX improvement_force_project_id_7a45d7f3 ON public.improvement_force USING btree (project_id);
CREATE INDEX improvement_force_written_by_id_5edea89f ON public.improvement_force USING btree (written_by_id);
CREATE INDEX improvement_forces ON public.improvement_force USING btree (project_id, kind, strength DESC, id);
CREATE UNIQUE INDEX improvement_initiative_imported_once ON public.improvement_initiative USING btree (source_name, source_key) WHERE (NOT ((source_key)::text = ''::text));
CREATE INDEX improvement_initiative_lesson_id_09b86a5a ON public.improvement_initiative USING btree (lesson_id);
CREATE INDEX improvement_initiative_locality_id_409c038c ON public.improvement_initiative USING btree (locality_id);
CREATE INDEX improvement_initiative_made_lesson_id_64ceb61f ON public.improvement_initiative USING btree (made_lesson_id);
CREATE UNIQUE INDEX improvement_initiative_one_a_thing ON public.improvement_initiative USING btree (about_kind, about_id) WHERE (about_id IS NOT NULL);
CREATE INDEX improvement_initiative_organisation_id_871b6ce0 ON public.improvement_initiative USING btree (organisation_id);
CREATE INDEX improvement_initiative_raised_by_id_5f90dad6 ON public.improvement_initiative USING btree (raised_by_id);
CREATE INDEX improvement_judgement_change_id_08dadf0b ON public.improvement_judgement USING btree (change_id);
CREATE INDEX improvement_judgement_person_id_6584500b ON public.improvement_judgement USING btree (person_id);
CREATE UNIQUE INDEX improvement_link_by_key ON public.improvement_entrylink USING btree (key_hash) WHERE (NOT ((key_hash)::text = ''::text));
CREATE INDEX improvement_mark_made_by_id_293d0456 ON public.improvement_mark USING btree (made_by_id);
CREATE INDEX improvement_mark_measure_id_a4556954 ON public.improvement_mark USING btree (measure_id);
CREATE INDEX improvement_mark_removed_by_id_25ccca5e ON public.improvement_mark USING btree (removed_by_id);
CREATE INDEX improvement_marks_in_order ON public.improvement_mark USING btree (measure_id, "on", id);
CREATE INDEX improvement_measure_adoption_id_5e0879fb ON public.improvement_measure USING btree (adoption_id);
CREATE INDEX improvement_measure_audience ON public.improvement_measure USING gin (audience);
CREATE INDEX improvement_measure_copied_from_id_16ec7c3a ON public.improvement_measure USING btree (copied_from_id);
CREATE INDEX improvement_measure_defined_by_id_a55f0338 ON public.improvement_measure USING btree (defined_by_id);
CREATE INDEX improvement_measure_team_id_ae8885dc ON public.improvement_measure USING btree (team_id);
CREATE INDEX improvement_measures_adoption ON public.improvement_measure USING btree (adoption_id) WHERE (adoption_id IS NOT NULL);
CREATE INDEX improvement_measures_of_team ON public.improvement_measure USING btree (team_id, title, id);
CREATE INDEX improvement_newest ON public.improvement_initiative USING btree (stage_since DESC, id DESC);
CREATE INDEX improvement_prediction_cycle_id_285e756b ON public.improvement_prediction USING btree (cycle_id);
CREATE INDEX improvement_project_adoption_id_0f26cb09 ON public.improvement_project USING btree (adoption_id);
CREATE INDEX improvement_project_audience ON public.improvement_project USING gin (audience);
CREATE INDEX improvement_project_made_lesson_id_a7c7a9e1 ON public.improvement_project USING btree (made_lesson_id);
CREATE INDEX improvement_project_of_team ON public.improvement_project USING btree (team_id, started_at DESC, id DESC);
CREATE UNIQUE INDEX improvement_project_one_a_thing ON public.improvement_project USING btree (about_kind, about_id) WHERE (about_id IS NOT NULL);
CREATE INDEX improvement_project_started_by_id_98f337c7 ON public.improvement_project USING btree (started_by_id);
CREATE INDEX improvement_project_team_id_b6f8a8c5 ON public.improvement_project USING btree (team_id);
CREATE INDEX improvement_projectmeasure_driver_id_5718c28d ON public.improvement_projectmeasure USING btree (driver_id);
CREATE INDEX improvement_projectmeasure_measure_id_cbb61d16 ON public.improvement_projectmeasure USING btree (measure_id);
CREATE INDEX improvement_projectmeasure_project_id_3b673785 ON public.improvement_projectmeasure USING btree (project_id);
CREATE INDEX improvement_reading_batch_id_a916b4de ON public.improvement_reading USING btree (batch_id);
CREATE INDEX improvement_reading_entered_by_id_d994fd98 ON public.improvement_reading USING btree (entered_by_id);
CREATE INDEX improvement_reading_link_id_9de918e7 ON public.improvement_reading USING btree (link_id);
CREATE INDEX improvement_reading_measure_id_e5919738 ON public.improvement_reading USING btree (measure_id);
CREATE UNIQUE INDEX improvement_reading_one_counts ON public.improvement_reading USING btree (measure_id, "on", nth) WHERE (over_at IS NULL);
CREATE INDEX improvement_reading_over_by_id_7f2c55cb ON public.improvement_reading USING btree (over_by_id);
CREATE INDEX improvement_reading_replaces_id_4ddb69db ON public.improvement_reading USING btree (replaces_id);
CREATE INDEX improvement_readings_in_order ON public.improvement_reading USING btree (measure_id, "on", nth, id);
CREATE INDEX improvement_remark_initiative_id_3f3f26da ON public.improvement_remark USING btree (initiative_id);
CREATE INDEX improvement_remark_written_by_id_eb432889 ON public.improvement_remark USING btree (written_by_id);
CREATE INDEX improvement_stagestep_by_id_5f644455 ON public.improvement_stagestep USING btree (by_id);
CREATE INDEX improvement_stagestep_initiative_id_2b7b83f6 ON public.improvement_stagestep USING btree (initiative_id);
CREATE INDEX improvement_steps_in_order ON public.improvement_stagestep USING btree (initiative_id, at, id);
CREATE INDEX improvement_talk_in_order ON public.improvement_remark USING btree (initiative_id, written_at, id);
CREATE INDEX improvement_thank_lesson_id_9d7228e8 ON public.improvement_thank USING btree (lesson_id);
CREATE INDEX improvement_thank_organisation_id_33d2250f ON public.improvement_thank USING btree (organisation_id);
CREATE INDEX improvement_thank_person_id_4b0ca28d ON public.improvement_thank USING btree (person_id);
CREATE INDEX improvement_thanks_newest ON public.improvement_thank USING btree (lesson_id, at DESC, id DESC);
CREATE INDEX improvement_to_confirm ON public.improvement_initiative USING btree (confirmed_at);
CREATE INDEX lessons_adaptation_adoption_id_254ff24f ON public.lessons_adaptation USING btree (adoption_id);
CREATE INDEX lessons_adoption_adopted_from_id_7c279596 ON public.lessons_adoption USING btree (adopted_from_id);
CREATE INDEX lessons_adoption_audience ON public.lessons_adoption USING gin (audience);
CREATE INDEX lessons_adoption_contact_id_ba77727d ON public.lessons_adoption USING btree (contact_id);
CREATE INDEX lessons_adoption_lesson_id_3c8cacd9 ON public.lessons_adoption USING btree (lesson_id);
CREATE INDEX lessons_adoption_organisation_id_764b4bf7 ON public.lessons_adoption USING btree (organisation_id);
CREATE INDEX lessons_adoption_team_id_3c819540 ON public.lessons_adoption USING btree (team_id);
CREATE INDEX lessons_adoptioncheck_adoption_id_6e602631 ON public.lessons_adoptioncheck USING btree (adoption_id);
CREATE INDEX lessons_adoptioncheck_answered_by_id_a21a0d06 ON public.lessons_adoptioncheck USING btree (answered_by_id);
CREATE INDEX lessons_adoptions_of_lesson ON public.lessons_adoption USING btree (lesson_id, decided_at, id);
CREATE INDEX lessons_adoptions_of_place ON public.lessons_adoption USING btree (organisation_id, started_at DESC);
CREATE INDEX lessons_approval_approved_by_id_1ad5f123 ON public.lessons_approval USING btree (approved_by_id);
CREATE INDEX lessons_approval_lesson_id_82a118cd ON public.lessons_approval USING btree (lesson_id);
CREATE INDEX lessons_ask_adoption_id_18826f22 ON public.lessons_ask USING btree (adoption_id);
CREATE INDEX lessons_ask_answered_by_id_b949ff72 ON public.lessons_ask USING btree (answered_by_id);
CREATE INDEX lessons_ask_asked_by_id_8982f017 ON public.lessons_ask USING btree (asked_by_id);
CREATE INDEX lessons_asks_of_person ON public.lessons_ask USING btree (asked_by_id, asked_at DESC);
CREATE INDEX lessons_canonicalproblem_statement_5707303e_like ON public.lessons_canonicalproblem USING btree (statement varchar_pattern_ops);
CREATE INDEX lessons_checks_to_ask ON public.lessons_adoptioncheck USING btree (due_at) WHERE ((answered_at IS NULL) AND (asked_at IS NULL));
CREATE INDEX lessons_comment_lesson_id_8b679b67 ON public.lessons_comment USING btree (lesson_id);
CREATE INDEX lessons_comment_reply_to_id_47fdd327 ON public.lessons_comment USING btree (reply_to_id);
CREATE INDEX lessons_comment_written_by_id_5d6a2911 ON public.lessons_comment USING btree (written_by_id);
CREATE INDEX lessons_comments_in_order ON public.lessons_comment USING btree (lesson_id, written_at, id);
CREATE INDEX lessons_credit_lesson_id_0aa3dc40 ON public.lessons_credit USING btree (lesson_id);
CREATE INDEX lessons_credit_organisation_id_813a6e6e ON public.lessons_credit USING btree (organisation_id);
CREATE INDEX lessons_credit_person_id_cacdf0e7 ON public.lessons_credit USING btree (person_id);
CREATE INDEX lessons_curationreview_lesson_id_398a52ca ON public.lessons_curationreview USING btree (lesson_id);
CREATE INDEX lessons_curationreview_reviewer_id_ee7eefbf ON public.lessons_curationreview USING btree (reviewer_id);
CREATE INDEX lessons_edition_lesson_id_e153ef2d ON public.lessons_edition USING btree (lesson_id);
CREATE INDEX lessons_edition_written_by_id_1a406e41 ON public.lessons_edition USING btree (written_by_id);
CREATE INDEX lessons_in_hand ON public.lessons_lesson USING btree (locality_id, stage, stage_since);
CREATE INDEX lessons_lesson_audience ON public.lessons_lesson USING gin (audience);
CREATE UNIQUE INDEX lessons_lesson_imported_once ON public.lessons_lesson USING btree (source_name, source_key) WHERE (NOT ((source_key)::text = ''::text));
CREATE INDEX lessons_lesson_locality_id_3e8c016c ON public.lessons_lesson USING btree (locality_id);
CREATE INDEX lessons_lesson_merged_into_id_22ea4866 ON public.lessons_lesson USING btree (merged_into_id);
CREATE INDEX lessons_lesson_organisation_id_3770656e ON public.lessons_lesson USING btree (organisation_id);
CREATE INDEX lessons_lesson_owner_id_32d71dd5 ON public.lessons_lesson USING btree (owner_id);
CREATE INDEX lessons_lesson_parent_id_970e55a6 ON public.lessons_lesson USING btree (parent_id);
CREATE INDEX lessons_lesson_problem_id_996eb8dd ON public.lessons_lesson USING btree (problem_id);
CREATE INDEX lessons_lesson_published_by_id_17e7fa9f ON public.lessons_lesson USING btree (published_by_id);
CREATE INDEX lessons_lesson_raised_by_id_7f3c4443 ON public.lessons_lesson USING btree (raised_by_id);
CREATE INDEX lessons_lesson_superseded_by_id_d17362e1 ON public.lessons_lesson USING btree (superseded_by_id);
CREATE INDEX lessons_lesson_team_id_e6519cb5 ON public.lessons_lesson USING btree (team_id);
CREATE INDEX lessons_lesson_topics_lesson_id_494442bc ON public.lessons_lesson_topics USING btree (lesson_id);
CREATE INDEX lessons_lesson_topics_topic_id_8dabeada ON public.lessons_lesson_topics USING btree (topic_id);
CREATE INDEX lessons_lessonlink_decided_by_id_3edd1092 ON public.lessons_lessonlink USING btree (decided_by_id);
CREATE INDEX lessons_lessonlink_lesson_id_8b6cdc83 ON public.lessons_lessonlink USING btree (lesson_id);
CREATE INDEX lessons_lessonlink_other_id_2c6f78ae ON public.lessons_lessonlink USING btree (other_id);
CREATE INDEX lessons_lessonlink_undone_by_id_feea4a33 ON public.lessons_lessonlink USING btree (undone_by_id);
CREATE INDEX lessons_lessonversion_lesson_id_86c52cb1 ON public.lessons_lessonversion USING btree (lesson_id);
CREATE INDEX lessons_lessonversion_saved_by_id_776b507f ON public.lessons_lessonversion USING btree (saved_by_id);
CREATE UNIQUE INDEX lessons_link_one_decision_stands ON public.lessons_lessonlink USING btree (lesson_id, other_id) WHERE (undone_at IS NULL);
CREATE INDEX lessons_measuredeffect_shared_by_id_e29df619 ON public.lessons_measuredeffect USING btree (shared_by_id);
CREATE INDEX lessons_newest_findable ON public.lessons_lesson USING btree (published_at DESC, id DESC) WHERE ((stage)::text = ANY ((ARRAY['PUBLISHED'::character varying, 'UNDER_CHALLENGE'::character varying])::text[]));
CREATE INDEX lessons_of_team ON public.lessons_lesson USING btree (team_id, stage_since DESC);
CREATE INDEX lessons_prior_art_of ON public.lessons_priorartcheck USING btree (about_kind, about_id, made_at DESC);
CREATE INDEX lessons_priorartcheck_chosen_id_fdf46534 ON public.lessons_priorartcheck USING btree (chosen_id);
CREATE INDEX lessons_priorartcheck_made_by_id_eeb2b194 ON public.lessons_priorartcheck USING btree (made_by_id);
CREATE INDEX lessons_question_audience ON public.lessons_standingquestion USING gin (audience);
CREATE UNIQUE INDEX lessons_question_one_open_a_thing ON public.lessons_standingquestion USING btree (about_kind, about_id) WHERE ((about_id IS NOT NULL) AND (closed_at IS NULL));
CREATE INDEX lessons_questionmatch_lesson_id_d9004bf4 ON public.lessons_questionmatch USING btree (lesson_id);
CREATE INDEX lessons_questionmatch_question_id_4f306aaa ON public.lessons_questionmatch USING btree (question_id);
CREATE INDEX lessons_searches_by_time ON public.lessons_search USING btree (searched_at);
CREATE INDEX lessons_standingquestion_asked_by_id_6fa2044f ON public.lessons_standingquestion USING btree (asked_by_id);
CREATE INDEX lessons_to_review ON public.lessons_lesson USING btree (review_by) WHERE (review_by IS NOT NULL);
CREATE INDEX lessons_topic_key_20a5ff3e_like ON public.lessons_topic USING btree (key varchar_pattern_ops);
CREATE INDEX letterbox_held_of_person ON public.letterbox_heldletter USING btree (person_id, received_at DESC);
CREATE INDEX letterbox_heldletter_person_id_9b2e28f8 ON public.letterbox_heldletter USING btree (person_id);
CREATE INDEX letterbox_received_key_aedc362b_like ON public.letterbox_received USING btree (key varchar_pattern_ops);
CREATE INDEX letterbox_received_to_forget ON public.letterbox_received USING btree (received_at);
CREATE INDEX matching_lexeme_word_fb8f5025_like ON public.matching_lexeme USING btree (word text_pattern_ops);
CREATE UNIQUE INDEX matching_one_shelf_serves ON public.matching_shelf USING btree (state) WHERE ((state)::text = 'SERVING'::text);
CREATE INDEX matching_text_audience ON public.matching_indexedtext USING gin (audience);
CREATE INDEX matching_text_document ON public.matching_indexedtext USING gin (document);
CREATE INDEX matching_text_tags ON public.matching_indexedtext USING gin (tags);
CREATE INDEX matching_text_vector_0 ON public.matching_indexedtext USING hnsw (vector_0 public.halfvec_ip_ops) WITH (m='16', ef_construction='64');
CREATE INDEX matching_text_vector_1 ON public.matching_indexedtext USING hnsw (vector_1 public.halfvec_ip_ops) WITH (m='16', ef_construction='64');
CREATE INDEX matching_text_waits_0 ON public.matching_indexedtext USING btree (changed_at DESC, id DESC) WHERE (vector_0 IS NULL);
CREATE INDEX matching_text_waits_1 ON public.matching_indexedtext USING btree (changed_at DESC, id DESC) WHERE (vector_1 IS NULL);
CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);
CREATE INDEX people_deadaddress_address_hash_85db3b65_like ON public.people_deadaddress USING btree (address_hash varchar_pattern_ops);
CREATE INDEX people_invitation_invited_by_id_3784d49d ON public.people_invitation USING btree (invited_by_id);
CREATE INDEX people_invitation_key_hash_db55bf57_like ON public.people_invitation USING btree (key_hash varchar_pattern_ops);
CREATE INDEX people_invitation_team_id_6e30d989 ON public.people_invitation USING btree (team_id);
CREATE INDEX people_letter_key_b64c3f87_like ON public.people_letter USING btree (key varchar_pattern_ops);
CREATE INDEX people_letter_message_id_2acb09a7_like ON public.people_letter USING btree (message_id varchar_pattern_ops);
CREATE INDEX people_letter_of_person ON public.people_letter USING btree (person_id, kind, id DESC);
CREATE INDEX people_letter_person_id_36c5168a ON public.people_letter USING btree (person_id);
CREATE INDEX people_letter_to_forget ON public.people_letter USING btree (settled_at) WHERE (NOT (((address)::text = ''::text) AND ((subject)::text = ''::text)));
CREATE INDEX people_letter_to_send ON public.people_letter USING btree (due_at, id) WHERE ((state)::text = ANY ((ARRAY['QUEUED'::character varying, 'SENDING'::character varying])::text[]));
CREATE INDEX people_locality_code_5eca3cfc_like ON public.people_locality USING btree (code varchar_pattern_ops);
CREATE INDEX people_locality_parent_id_55742363 ON public.people_locality USING btree (parent_id);
CREATE INDEX people_locality_path ON public.people_locality USING gin (path);
CREATE UNIQUE INDEX people_membership_one_at_a_time ON public.people_membership USING btree (person_id, team_id) WHERE (ended_at IS NULL);
CREATE INDEX people_membership_person_id_dd6d28d1 ON public.people_membership USING btree (person_id);
CREATE INDEX people_membership_team_id_61ae9260 ON public.people_membership USING btree (team_id);
CREATE INDEX people_notice_newest ON public.people_notice USING btree (person_id, told_at DESC, id DESC);
CREATE INDEX people_notice_person_id_835eecbf ON public.people_notice USING btree (person_id);
CREATE INDEX people_notice_to_mail ON public.people_notice USING btree (person_id) WHERE (mailed_at IS NULL);
CREATE INDEX people_organisation_code_8eabbe12_like ON public.people_organisation USING btree (code varchar_pattern_ops);
CREATE INDEX people_organisation_domains ON public.people_organisation USING gin (email_domains);
CREATE INDEX people_organisation_locality_id_85f13f9e ON public.people_organisation USING btree (locality_id);
CREATE INDEX people_person_groups_group_id_3ba87606 ON public.people_person_groups USING btree (group_id);
CREATE INDEX people_person_groups_person_id_b7e415fc ON public.people_person_groups USING btree (person_id);
CREATE UNIQUE INDEX people_person_one_account_an_address ON public.people_person USING btree (lower((email)::text));
CREATE INDEX people_person_user_permissions_permission_id_24fa752f ON public.people_person_user_permissions USING btree (permission_id);
CREATE INDEX people_person_user_permissions_person_id_755c9d0c ON public.people_person_user_permissions USING btree (person_id);
CREATE UNIQUE INDEX people_role_held_once ON public.people_roleassignment USING btree (person_id, role, organisation_id, locality_id) NULLS NOT DISTINCT WHERE (ended_at IS NULL);
CREATE INDEX people_roleassignment_locality_id_15dc7f5a ON public.people_roleassignment USING btree (locality_id);
CREATE INDEX people_roleassignment_organisation_id_b5a8909b ON public.people_roleassignment USING btree (organisation_id);
CREATE INDEX people_roleassignment_person_id_ebd07ebf ON public.people_roleassignment USING btree (person_id);
CREATE INDEX people_session_expire_date_6a5f72cd ON public.people_session USING btree (expire_date);
CREATE INDEX people_session_person_id_d061a933 ON public.people_session USING btree (person_id);
CREATE INDEX people_session_session_key_f84fb1a3_like ON public.people_session USING btree (session_key varchar_pattern_ops);
CREATE INDEX people_signon_person_id_d4327055 ON public.people_signon USING btree (person_id);
CREATE INDEX people_tally_key_e37844ee_like ON public.people_tally USING btree (key varchar_pattern_ops);
CREATE INDEX people_team_organisation_id_bd97b625 ON public.people_team USING btree (organisation_id);
CREATE INDEX practice_board ON public.practice_noticing USING btree (team_id, state, raised_at DESC, id DESC);
CREATE INDEX practice_by_key ON public.practice_noticing USING btree (key_hash) WHERE (NOT ((key_hash)::text = ''::text));
CREATE INDEX practice_capturelink_key_a725949f_like ON public.practice_capturelink USING btree (key varchar_pattern_ops);
CREATE INDEX practice_capturelink_made_by_id_ccb077ae ON public.practice_capturelink USING btree (made_by_id);
CREATE INDEX practice_capturelink_team_id_0db3067a ON public.practice_capturelink USING btree (team_id);
CREATE UNIQUE INDEX practice_link_one_open_a_team ON public.practice_capturelink USING btree (team_id) WHERE (ended_at IS NULL);
CREATE INDEX practice_message_noticing_id_f22d0313 ON public.practice_message USING btree (noticing_id);
CREATE INDEX practice_message_written_by_id_677c8c59 ON public.practice_message USING btree (written_by_id);
CREATE INDEX practice_messages_in_order ON public.practice_message USING btree (noticing_id, written_at, id);
CREATE INDEX practice_noticing_audience ON public.practice_noticing USING gin (audience);
CREATE INDEX practice_noticing_linked_lesson_id_41407c5c ON public.practice_noticing USING btree (linked_lesson_id);
CREATE INDEX practice_noticing_made_lesson_id_6805d567 ON public.practice_noticing USING btree (made_lesson_id);
CREATE INDEX practice_noticing_raised_by_id_adc21787 ON public.practice_noticing USING btree (raised_by_id);
CREATE INDEX practice_noticing_replied_by_id_8597d588 ON public.practice_noticing USING btree (replied_by_id);
CREATE INDEX practice_noticing_team_id_1d898d05 ON public.practice_noticing USING btree (team_id);
CREATE INDEX practice_noticings_of_person ON public.practice_noticing USING btree (raised_by_id, raised_at DESC);
CREATE INDEX procrastinate_events_job_id_fkey_v1 ON public.procrastinate_events USING btree (job_id);
CREATE INDEX procrastinate_jobs_id_lock_idx_v1 ON public.procrastinate_jobs USING btree (id, lock) WHERE (status = ANY (ARRAY['todo'::public.procrastinate_job_status, 'doing'::public.procrastinate_job_status]));
CREATE UNIQUE INDEX procrastinate_jobs_lock_idx_v1 ON public.procrastinate_jobs USING btree (lock) WHERE (status = 'doing'::public.procrastinate_job_status);
CREATE INDEX procrastinate_jobs_priority_idx_v1 ON public.procrastinate_jobs USING btree (priority DESC, id) WHERE (status = 'todo'::public.procrastinate_job_status);
CREATE INDEX procrastinate_jobs_queue_name_idx_v1 ON public.procrastinate_jobs USING btree (queue_name);
CREATE UNIQUE INDEX procrastinate_jobs_queueing_lock_idx_v1 ON public.procrastinate_jobs USING btree (queueing_lock) WHERE (status = 'todo'::public.procrastinate_job_status);
CREATE INDEX procrastinate_periodic_defers_job_id_fkey_v1 ON public.procrastinate_periodic_defers USING btree (job_id);
CREATE INDEX records_erasure_asked_by_id_0f06fd55 ON public.records_erasure USING btree (asked_by_id);
CREATE UNIQUE INDEX records_erasure_one_at_a_time ON public.records_erasure USING btree (person_id) WHERE ((state)::text = ANY ((ARRAY['WAITING'::character varying, 'UNDER_WAY'::character varying])::text[]));
CREATE INDEX records_erasure_person_id_a06c6561 ON public.records_erasure USING btree (person_id);
CREATE UNIQUE INDEX records_export_one_at_a_time ON public.records_ownexport USING btree (person_id) WHERE (made_at IS NULL);
CREATE INDEX records_hold_lifted_by_id_48e3be9b ON public.records_hold USING btree (lifted_by_id);
CREATE INDEX records_hold_person_id_300eaa05 ON public.records_hold USING btree (person_id);
CREATE INDEX records_hold_placed_by_id_75fa6c86 ON public.records_hold USING btree (placed_by_id);
CREATE INDEX records_informationrequest_locality_id_ffde1fc6 ON public.records_informationrequest USING btree (locality_id);
CREATE INDEX records_informationrequest_made_by_id_2a5a9029 ON public.records_informationrequest USING btree (made_by_id);
CREATE INDEX records_informationrequest_organisation_id_2ba969bc ON public.records_informationrequest USING btree (organisation_id);
CREATE INDEX records_informationrequest_writer_id_77e3ae60 ON public.records_informationrequest USING btree (writer_id);
CREATE INDEX records_mention_decided_by_id_2dfe5b1f ON public.records_mention USING btree (decided_by_id);
CREATE INDEX records_mention_erasure_id_e6d465ab ON public.records_mention USING btree (erasure_id);
CREATE INDEX records_newest_disposal ON public.records_disposal USING btree (at DESC, id DESC);
CREATE INDEX records_ownexport_person_id_4f59f7fd ON public.records_ownexport USING btree (person_id);
CREATE INDEX records_passage_decided_by_id_bd27cf14 ON public.records_passage USING btree (decided_by_id);
CREATE INDEX records_passage_request_id_33c7b2a1 ON public.records_passage USING btree (request_id);
CREATE INDEX records_passages_in_order ON public.records_passage USING btree (request_id, id);
CREATE INDEX records_requests_of_place ON public.records_informationrequest USING btree (organisation_id, made_at DESC);
CREATE INDEX records_rule_model_6ae0bc97_like ON public.records_rule USING btree (model varchar_pattern_ops);
CREATE INDEX records_rule_set_by_id_b7a15ae4 ON public.records_rule USING btree (set_by_id);
CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY ((ARRAY['totp'::character varying, 'recovery_codes'::character varying])::text[]));
CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";
CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;
CREATE TRIGGER base_history_stays BEFORE DELETE OR UPDATE ON public.base_auditentry FOR EACH ROW EXECUTE FUNCTION public.base_history_stays();
CREATE TRIGGER improvement_prediction_stands BEFORE DELETE OR UPDATE ON public.improvement_prediction FOR EACH ROW EXECUTE FUNCTION public.improvement_prediction_stands();
CREATE TRIGGER procrastinate_jobs_notify_queue_job_aborted_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN (((old.abort_requested = false) AND (new.abort_requested = true) AND (new.status = 'doing'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_notify_queue_abort_job_v1();
CREATE TRIGGER procrastinate_jobs_notify_queue_job_inserted_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_notify_queue_job_inserted_v1();
CREATE TRIGGER procrastinate_trigger_abort_requested_events_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.abort_requested = true)) EXECUTE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1();
CREATE TRIGGER procrastinate_trigger_delete_jobs_v1 BEFORE DELETE ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_unlink_periodic_defers_v1();
CREATE TRIGGER procrastinate_trigger_scheduled_events_v1 AFTER INSERT OR UPDATE ON public.procrastinate_jobs FOR EACH ROW WHEN (((new.scheduled_at IS NOT NULL) AND (new.status = 'todo'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1();
CREATE TRIGGER procrastinate_trigger_status_events_insert_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1();
CREATE TRIGGER procrastinate_trigger_status_events_update_v1 AFTER UPDATE OF status ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_update_v1();
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_people_person_id FOREIGN KEY (user_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES public.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.briefings_collection
    ADD CONSTRAINT briefings_collection_locality_id_c7a2170d_fk_people_locality_id FOREIGN KEY (locality_id) REFERENCES public.people_locality(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.briefings_collection
    ADD CONSTRAINT briefings_collection_made_by_id_7ced361c_fk_people_person_id FOREIGN KEY (made_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.briefings_collection
    ADD CONSTRAINT briefings_collection_problem_id_7f5d1aa4_fk_lessons_c FOREIGN KEY (problem_id) REFERENCES public.lessons_canonicalproblem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.briefings_collection
    ADD CONSTRAINT briefings_collection_topic_id_63ac08e3_fk_lessons_topic_id FOREIGN KEY (topic_id) REFERENCES public.lessons_topic(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.briefings_entry
    ADD CONSTRAINT briefings_entry_collection_id_7514d683_fk_briefings FOREIGN KEY (collection_id) REFERENCES public.briefings_collection(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.briefings_entry
    ADD CONSTRAINT briefings_entry_lesson_id_c90e9a45_fk_lessons_lesson_id FOREIGN KEY (lesson_id) REFERENCES public.lessons_lesson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.briefings_follow
    ADD CONSTRAINT briefings_follow_person_id_eba4823c_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.briefings_reader
    ADD CONSTRAINT briefings_reader_person_id_fada1e0d_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.briefings_told
    ADD CONSTRAINT briefings_told_lesson_id_e1592c1b_fk_lessons_lesson_id FOREIGN KEY (lesson_id) REFERENCES public.lessons_lesson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.briefings_told
    ADD CONSTRAINT briefings_told_person_id_0ceddcf7_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.briefings_weeklyletter
    ADD CONSTRAINT briefings_weeklyletter_person_id_ba36da3b_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exchange_import
    ADD CONSTRAINT exchange_import_asked_by_id_be2b6284_fk_people_person_id FOREIGN KEY (asked_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exchange_import
    ADD CONSTRAINT exchange_import_locality_id_3d3e0442_fk_people_locality_id FOREIGN KEY (locality_id) REFERENCES public.people_locality(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exchange_importfile
    ADD CONSTRAINT exchange_importfile_imported_id_597321e0_fk_exchange_import_id FOREIGN KEY (imported_id) REFERENCES public.exchange_import(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_batch
    ADD CONSTRAINT improvement_batch_made_by_id_5245fe11_fk_people_person_id FOREIGN KEY (made_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_batch
    ADD CONSTRAINT improvement_batch_measure_id_e97329b0_fk_improvement_measure_id FOREIGN KEY (measure_id) REFERENCES public.improvement_measure(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_batch
    ADD CONSTRAINT improvement_batch_undone_by_id_9afb52eb_fk_people_person_id FOREIGN KEY (undone_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_change
    ADD CONSTRAINT improvement_change_driver_id_ed96b771_fk_improvement_driver_id FOREIGN KEY (driver_id) REFERENCES public.improvement_driver(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_change
    ADD CONSTRAINT improvement_change_project_id_679eb6af_fk_improveme FOREIGN KEY (project_id) REFERENCES public.improvement_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_change
    ADD CONSTRAINT improvement_change_raised_by_id_17e58fa7_fk_people_person_id FOREIGN KEY (raised_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_changestep
    ADD CONSTRAINT improvement_changest_change_id_0d6ed701_fk_improveme FOREIGN KEY (change_id) REFERENCES public.improvement_change(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_changestep
    ADD CONSTRAINT improvement_changestep_by_id_e9afcca3_fk_people_person_id FOREIGN KEY (by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_cycle
    ADD CONSTRAINT improvement_cycle_change_id_60462902_fk_improvement_change_id FOREIGN KEY (change_id) REFERENCES public.improvement_change(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_cycle
    ADD CONSTRAINT improvement_cycle_made_lesson_id_681abe1c_fk_lessons_lesson_id FOREIGN KEY (made_lesson_id) REFERENCES public.lessons_lesson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_cycle
    ADD CONSTRAINT improvement_cycle_planned_by_id_77b91beb_fk_people_person_id FOREIGN KEY (planned_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_cyclenote
    ADD CONSTRAINT improvement_cyclenot_written_by_id_f865f1a0_fk_people_pe FOREIGN KEY (written_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_cyclenote
    ADD CONSTRAINT improvement_cyclenote_cycle_id_d1ca6854_fk_improvement_cycle_id FOREIGN KEY (cycle_id) REFERENCES public.improvement_cycle(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_diagramversion
    ADD CONSTRAINT improvement_diagramv_diagram_id_cbeb9cd1_fk_improveme FOREIGN KEY (diagram_id) REFERENCES public.improvement_driverdiagram(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_diagramversion
    ADD CONSTRAINT improvement_diagramversion_by_id_8f611f36_fk_people_person_id FOREIGN KEY (by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_driver
    ADD CONSTRAINT improvement_driver_diagram_id_3370d3ec_fk_improveme FOREIGN KEY (diagram_id) REFERENCES public.improvement_driverdiagram(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_driver
    ADD CONSTRAINT improvement_driver_written_by_id_f5020011_fk_people_person_id FOREIGN KEY (written_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_driverdiagram
    ADD CONSTRAINT improvement_driverdi_project_id_325a0003_fk_improveme FOREIGN KEY (project_id) REFERENCES public.improvement_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_entrylink
    ADD CONSTRAINT improvement_entrylin_measure_id_906344db_fk_improveme FOREIGN KEY (measure_id) REFERENCES public.improvement_measure(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_entrylink
    ADD CONSTRAINT improvement_entrylink_made_by_id_4d2ea2eb_fk_people_person_id FOREIGN KEY (made_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_force
    ADD CONSTRAINT improvement_force_project_id_7a45d7f3_fk_improvement_project_id FOREIGN KEY (project_id) REFERENCES public.improvement_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_force
    ADD CONSTRAINT improvement_force_written_by_id_5edea89f_fk_people_person_id FOREIGN KEY (written_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_initiative
    ADD CONSTRAINT improvement_initiati_locality_id_409c038c_fk_people_lo FOREIGN KEY (locality_id) REFERENCES public.people_locality(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_initiative
    ADD CONSTRAINT improvement_initiati_made_lesson_id_64ceb61f_fk_lessons_l FOREIGN KEY (made_lesson_id) REFERENCES public.lessons_lesson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_initiative
    ADD CONSTRAINT improvement_initiati_organisation_id_871b6ce0_fk_people_or FOREIGN KEY (organisation_id) REFERENCES public.people_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_initiative
    ADD CONSTRAINT improvement_initiati_raised_by_id_5f90dad6_fk_people_pe FOREIGN KEY (raised_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_initiative
    ADD CONSTRAINT improvement_initiative_lesson_id_09b86a5a_fk_lessons_lesson_id FOREIGN KEY (lesson_id) REFERENCES public.lessons_lesson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_judgement
    ADD CONSTRAINT improvement_judgemen_change_id_08dadf0b_fk_improveme FOREIGN KEY (change_id) REFERENCES public.improvement_change(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_judgement
    ADD CONSTRAINT improvement_judgement_person_id_6584500b_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_mark
    ADD CONSTRAINT improvement_mark_made_by_id_293d0456_fk_people_person_id FOREIGN KEY (made_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_mark
    ADD CONSTRAINT improvement_mark_measure_id_a4556954_fk_improvement_measure_id FOREIGN KEY (measure_id) REFERENCES public.improvement_measure(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_mark
    ADD CONSTRAINT improvement_mark_removed_by_id_25ccca5e_fk_people_person_id FOREIGN KEY (removed_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_measure
    ADD CONSTRAINT improvement_measure_adoption_id_5e0879fb_fk_lessons_adoption_id FOREIGN KEY (adoption_id) REFERENCES public.lessons_adoption(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_measure
    ADD CONSTRAINT improvement_measure_copied_from_id_16ec7c3a_fk_improveme FOREIGN KEY (copied_from_id) REFERENCES public.improvement_measure(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_measure
    ADD CONSTRAINT improvement_measure_defined_by_id_a55f0338_fk_people_person_id FOREIGN KEY (defined_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_measure
    ADD CONSTRAINT improvement_measure_team_id_ae8885dc_fk_people_team_id FOREIGN KEY (team_id) REFERENCES public.people_team(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_picture
    ADD CONSTRAINT improvement_picture_measure_id_737253fa_fk_improveme FOREIGN KEY (measure_id) REFERENCES public.improvement_measure(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_prediction
    ADD CONSTRAINT improvement_predicti_cycle_id_285e756b_fk_improveme FOREIGN KEY (cycle_id) REFERENCES public.improvement_cycle(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_project
    ADD CONSTRAINT improvement_project_adoption_id_0f26cb09_fk_lessons_adoption_id FOREIGN KEY (adoption_id) REFERENCES public.lessons_adoption(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_project
    ADD CONSTRAINT improvement_project_made_lesson_id_a7c7a9e1_fk_lessons_l FOREIGN KEY (made_lesson_id) REFERENCES public.lessons_lesson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_project
    ADD CONSTRAINT improvement_project_started_by_id_98f337c7_fk_people_person_id FOREIGN KEY (started_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_project
    ADD CONSTRAINT improvement_project_team_id_b6f8a8c5_fk_people_team_id FOREIGN KEY (team_id) REFERENCES public.people_team(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_projectmeasure
    ADD CONSTRAINT improvement_projectm_driver_id_5718c28d_fk_improveme FOREIGN KEY (driver_id) REFERENCES public.improvement_driver(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_projectmeasure
    ADD CONSTRAINT improvement_projectm_measure_id_cbb61d16_fk_improveme FOREIGN KEY (measure_id) REFERENCES public.improvement_measure(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_projectmeasure
    ADD CONSTRAINT improvement_projectm_project_id_3b673785_fk_improveme FOREIGN KEY (project_id) REFERENCES public.improvement_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_reading
    ADD CONSTRAINT improvement_reading_batch_id_a916b4de_fk_improvement_batch_id FOREIGN KEY (batch_id) REFERENCES public.improvement_batch(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_reading
    ADD CONSTRAINT improvement_reading_entered_by_id_d994fd98_fk_people_person_id FOREIGN KEY (entered_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_reading
    ADD CONSTRAINT improvement_reading_link_id_9de918e7_fk_improveme FOREIGN KEY (link_id) REFERENCES public.improvement_entrylink(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_reading
    ADD CONSTRAINT improvement_reading_measure_id_e5919738_fk_improveme FOREIGN KEY (measure_id) REFERENCES public.improvement_measure(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_reading
    ADD CONSTRAINT improvement_reading_over_by_id_7f2c55cb_fk_people_person_id FOREIGN KEY (over_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_reading
    ADD CONSTRAINT improvement_reading_replaces_id_4ddb69db_fk_improveme FOREIGN KEY (replaces_id) REFERENCES public.improvement_reading(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_remark
    ADD CONSTRAINT improvement_remark_initiative_id_3f3f26da_fk_improveme FOREIGN KEY (initiative_id) REFERENCES public.improvement_initiative(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_remark
    ADD CONSTRAINT improvement_remark_written_by_id_eb432889_fk_people_person_id FOREIGN KEY (written_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_stagestep
    ADD CONSTRAINT improvement_stageste_initiative_id_2b7b83f6_fk_improveme FOREIGN KEY (initiative_id) REFERENCES public.improvement_initiative(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_stagestep
    ADD CONSTRAINT improvement_stagestep_by_id_5f644455_fk_people_person_id FOREIGN KEY (by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_thank
    ADD CONSTRAINT improvement_thank_lesson_id_9d7228e8_fk_lessons_lesson_id FOREIGN KEY (lesson_id) REFERENCES public.lessons_lesson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_thank
    ADD CONSTRAINT improvement_thank_organisation_id_33d2250f_fk_people_or FOREIGN KEY (organisation_id) REFERENCES public.people_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.improvement_thank
    ADD CONSTRAINT improvement_thank_person_id_4b0ca28d_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_adaptation
    ADD CONSTRAINT lessons_adaptation_adoption_id_254ff24f_fk_lessons_adoption_id FOREIGN KEY (adoption_id) REFERENCES public.lessons_adoption(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_adoption
    ADD CONSTRAINT lessons_adoption_adopted_from_id_7c279596_fk_lessons_a FOREIGN KEY (adopted_from_id) REFERENCES public.lessons_adoption(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_adoption
    ADD CONSTRAINT lessons_adoption_child_lesson_id_43e55b30_fk_lessons_lesson_id FOREIGN KEY (child_lesson_id) REFERENCES public.lessons_lesson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_adoption
    ADD CONSTRAINT lessons_adoption_contact_id_ba77727d_fk_people_person_id FOREIGN KEY (contact_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_adoption
    ADD CONSTRAINT lessons_adoption_lesson_id_3c8cacd9_fk_lessons_lesson_id FOREIGN KEY (lesson_id) REFERENCES public.lessons_lesson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_adoption
    ADD CONSTRAINT lessons_adoption_organisation_id_764b4bf7_fk_people_or FOREIGN KEY (organisation_id) REFERENCES public.people_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_adoption
    ADD CONSTRAINT lessons_adoption_team_id_3c819540_fk_people_team_id FOREIGN KEY (team_id) REFERENCES public.people_team(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_adoptioncheck
    ADD CONSTRAINT lessons_adoptionchec_adoption_id_6e602631_fk_lessons_a FOREIGN KEY (adoption_id) REFERENCES public.lessons_adoption(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_adoptioncheck
    ADD CONSTRAINT lessons_adoptionchec_answered_by_id_a21a0d06_fk_people_pe FOREIGN KEY (answered_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_approval
    ADD CONSTRAINT lessons_approval_approved_by_id_1ad5f123_fk_people_person_id FOREIGN KEY (approved_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_approval
    ADD CONSTRAINT lessons_approval_lesson_id_82a118cd_fk_lessons_lesson_id FOREIGN KEY (lesson_id) REFERENCES public.lessons_lesson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_ask
    ADD CONSTRAINT lessons_ask_adoption_id_18826f22_fk_lessons_adoption_id FOREIGN KEY (adoption_id) REFERENCES public.lessons_adoption(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_ask
    ADD CONSTRAINT lessons_ask_answered_by_id_b949ff72_fk_people_person_id FOREIGN KEY (answered_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_ask
    ADD CONSTRAINT lessons_ask_asked_by_id_8982f017_fk_people_person_id FOREIGN KEY (asked_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_comment
    ADD CONSTRAINT lessons_comment_lesson_id_8b679b67_fk_lessons_lesson_id FOREIGN KEY (lesson_id) REFERENCES public.lessons_lesson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_comment
    ADD CONSTRAINT lessons_comment_reply_to_id_47fdd327_fk_lessons_comment_id FOREIGN KEY (reply_to_id) REFERENCES public.lessons_comment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_comment
    ADD CONSTRAINT lessons_comment_written_by_id_5d6a2911_fk_people_person_id FOREIGN KEY (written_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_credit
    ADD CONSTRAINT lessons_credit_lesson_id_0aa3dc40_fk_lessons_lesson_id FOREIGN KEY (lesson_id) REFERENCES public.lessons_lesson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_credit
    ADD CONSTRAINT lessons_credit_organisation_id_813a6e6e_fk_people_or FOREIGN KEY (organisation_id) REFERENCES public.people_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_credit
    ADD CONSTRAINT lessons_credit_person_id_cacdf0e7_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_curationreview
    ADD CONSTRAINT lessons_curationreview_lesson_id_398a52ca_fk_lessons_lesson_id FOREIGN KEY (lesson_id) REFERENCES public.lessons_lesson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_curationreview
    ADD CONSTRAINT lessons_curationreview_reviewer_id_ee7eefbf_fk_people_person_id FOREIGN KEY (reviewer_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_edition
    ADD CONSTRAINT lessons_edition_lesson_id_e153ef2d_fk_lessons_lesson_id FOREIGN KEY (lesson_id) REFERENCES public.lessons_lesson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_edition
    ADD CONSTRAINT lessons_edition_written_by_id_1a406e41_fk_people_person_id FOREIGN KEY (written_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_lesson
    ADD CONSTRAINT lessons_lesson_locality_id_3e8c016c_fk_people_locality_id FOREIGN KEY (locality_id) REFERENCES public.people_locality(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_lesson
    ADD CONSTRAINT lessons_lesson_merged_into_id_22ea4866_fk_lessons_lesson_id FOREIGN KEY (merged_into_id) REFERENCES public.lessons_lesson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_lesson
    ADD CONSTRAINT lessons_lesson_organisation_id_3770656e_fk_people_or FOREIGN KEY (organisation_id) REFERENCES public.people_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_lesson
    ADD CONSTRAINT lessons_lesson_owner_id_32d71dd5_fk_people_person_id FOREIGN KEY (owner_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_lesson
    ADD CONSTRAINT lessons_lesson_parent_id_970e55a6_fk_lessons_lesson_id FOREIGN KEY (parent_id) REFERENCES public.lessons_lesson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_lesson
    ADD CONSTRAINT lessons_lesson_problem_id_996eb8dd_fk_lessons_c FOREIGN KEY (problem_id) REFERENCES public.lessons_canonicalproblem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_lesson
    ADD CONSTRAINT lessons_lesson_published_by_id_17e7fa9f_fk_people_person_id FOREIGN KEY (published_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_lesson
    ADD CONSTRAINT lessons_lesson_raised_by_id_7f3c4443_fk_people_person_id FOREIGN KEY (raised_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_lesson
    ADD CONSTRAINT lessons_lesson_superseded_by_id_d17362e1_fk_lessons_lesson_id FOREIGN KEY (superseded_by_id) REFERENCES public.lessons_lesson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_lesson
    ADD CONSTRAINT lessons_lesson_team_id_e6519cb5_fk_people_team_id FOREIGN KEY (team_id) REFERENCES public.people_team(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_lesson_topics
    ADD CONSTRAINT lessons_lesson_topics_lesson_id_494442bc_fk_lessons_lesson_id FOREIGN KEY (lesson_id) REFERENCES public.lessons_lesson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_lesson_topics
    ADD CONSTRAINT lessons_lesson_topics_topic_id_8dabeada_fk_lessons_topic_id FOREIGN KEY (topic_id) REFERENCES public.lessons_topic(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_lessonlink
    ADD CONSTRAINT lessons_lessonlink_decided_by_id_3edd1092_fk_people_person_id FOREIGN KEY (decided_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_lessonlink
    ADD CONSTRAINT lessons_lessonlink_lesson_id_8b6cdc83_fk_lessons_lesson_id FOREIGN KEY (lesson_id) REFERENCES public.lessons_lesson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_lessonlink
    ADD CONSTRAINT lessons_lessonlink_other_id_2c6f78ae_fk_lessons_lesson_id FOREIGN KEY (other_id) REFERENCES public.lessons_lesson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_lessonlink
    ADD CONSTRAINT lessons_lessonlink_undone_by_id_feea4a33_fk_people_person_id FOREIGN KEY (undone_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_lessonversion
    ADD CONSTRAINT lessons_lessonversion_lesson_id_86c52cb1_fk_lessons_lesson_id FOREIGN KEY (lesson_id) REFERENCES public.lessons_lesson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_lessonversion
    ADD CONSTRAINT lessons_lessonversion_saved_by_id_776b507f_fk_people_person_id FOREIGN KEY (saved_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_measuredeffect
    ADD CONSTRAINT lessons_measuredeffe_adoption_id_6a9d9157_fk_lessons_a FOREIGN KEY (adoption_id) REFERENCES public.lessons_adoption(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_measuredeffect
    ADD CONSTRAINT lessons_measuredeffe_shared_by_id_e29df619_fk_people_pe FOREIGN KEY (shared_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_pooledevidence
    ADD CONSTRAINT lessons_pooledevidence_lesson_id_916b336f_fk_lessons_lesson_id FOREIGN KEY (lesson_id) REFERENCES public.lessons_lesson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_priorartcheck
    ADD CONSTRAINT lessons_priorartcheck_chosen_id_fdf46534_fk_lessons_lesson_id FOREIGN KEY (chosen_id) REFERENCES public.lessons_lesson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_priorartcheck
    ADD CONSTRAINT lessons_priorartcheck_made_by_id_eeb2b194_fk_people_person_id FOREIGN KEY (made_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_questionmatch
    ADD CONSTRAINT lessons_questionmatc_question_id_4f306aaa_fk_lessons_s FOREIGN KEY (question_id) REFERENCES public.lessons_standingquestion(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_questionmatch
    ADD CONSTRAINT lessons_questionmatch_lesson_id_d9004bf4_fk_lessons_lesson_id FOREIGN KEY (lesson_id) REFERENCES public.lessons_lesson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_standingquestion
    ADD CONSTRAINT lessons_standingques_asked_by_id_6fa2044f_fk_people_pe FOREIGN KEY (asked_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.letterbox_heldletter
    ADD CONSTRAINT letterbox_heldletter_person_id_9b2e28f8_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_people_person_id FOREIGN KEY (user_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_invitation
    ADD CONSTRAINT people_invitation_invited_by_id_3784d49d_fk_people_person_id FOREIGN KEY (invited_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_invitation
    ADD CONSTRAINT people_invitation_team_id_6e30d989_fk_people_team_id FOREIGN KEY (team_id) REFERENCES public.people_team(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_letter
    ADD CONSTRAINT people_letter_person_id_36c5168a_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_locality
    ADD CONSTRAINT people_locality_parent_id_55742363_fk_people_locality_id FOREIGN KEY (parent_id) REFERENCES public.people_locality(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_membership
    ADD CONSTRAINT people_membership_person_id_dd6d28d1_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_membership
    ADD CONSTRAINT people_membership_team_id_61ae9260_fk_people_team_id FOREIGN KEY (team_id) REFERENCES public.people_team(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_notice
    ADD CONSTRAINT people_notice_person_id_835eecbf_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_organisation
    ADD CONSTRAINT people_organisation_locality_id_85f13f9e_fk_people_locality_id FOREIGN KEY (locality_id) REFERENCES public.people_locality(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_person_groups
    ADD CONSTRAINT people_person_groups_group_id_3ba87606_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_person_groups
    ADD CONSTRAINT people_person_groups_person_id_b7e415fc_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_person_user_permissions
    ADD CONSTRAINT people_person_user_p_permission_id_24fa752f_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_person_user_permissions
    ADD CONSTRAINT people_person_user_p_person_id_755c9d0c_fk_people_pe FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_roleassignment
    ADD CONSTRAINT people_roleassignmen_locality_id_15dc7f5a_fk_people_lo FOREIGN KEY (locality_id) REFERENCES public.people_locality(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_roleassignment
    ADD CONSTRAINT people_roleassignmen_organisation_id_b5a8909b_fk_people_or FOREIGN KEY (organisation_id) REFERENCES public.people_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_roleassignment
    ADD CONSTRAINT people_roleassignment_person_id_ebd07ebf_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_session
    ADD CONSTRAINT people_session_person_id_d061a933_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_signon
    ADD CONSTRAINT people_signon_person_id_d4327055_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_team
    ADD CONSTRAINT people_team_organisation_id_bd97b625_fk_people_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.people_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.practice_capturelink
    ADD CONSTRAINT practice_capturelink_made_by_id_ccb077ae_fk_people_person_id FOREIGN KEY (made_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.practice_capturelink
    ADD CONSTRAINT practice_capturelink_team_id_0db3067a_fk_people_team_id FOREIGN KEY (team_id) REFERENCES public.people_team(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.practice_message
    ADD CONSTRAINT practice_message_noticing_id_f22d0313_fk_practice_noticing_id FOREIGN KEY (noticing_id) REFERENCES public.practice_noticing(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.practice_message
    ADD CONSTRAINT practice_message_written_by_id_677c8c59_fk_people_person_id FOREIGN KEY (written_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.practice_noticing
    ADD CONSTRAINT practice_noticing_linked_lesson_id_41407c5c_fk_lessons_l FOREIGN KEY (linked_lesson_id) REFERENCES public.lessons_lesson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.practice_noticing
    ADD CONSTRAINT practice_noticing_made_lesson_id_6805d567_fk_lessons_lesson_id FOREIGN KEY (made_lesson_id) REFERENCES public.lessons_lesson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.practice_noticing
    ADD CONSTRAINT practice_noticing_raised_by_id_adc21787_fk_people_person_id FOREIGN KEY (raised_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.practice_noticing
    ADD CONSTRAINT practice_noticing_replied_by_id_8597d588_fk_people_person_id FOREIGN KEY (replied_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.practice_noticing
    ADD CONSTRAINT practice_noticing_team_id_1d898d05_fk_people_team_id FOREIGN KEY (team_id) REFERENCES public.people_team(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES public.procrastinate_workers(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id);
ALTER TABLE ONLY public.records_erasure
    ADD CONSTRAINT records_erasure_asked_by_id_0f06fd55_fk_people_person_id FOREIGN KEY (asked_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.records_erasure
    ADD CONSTRAINT records_erasure_person_id_a06c6561_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.records_hold
    ADD CONSTRAINT records_hold_lifted_by_id_48e3be9b_fk_people_person_id FOREIGN KEY (lifted_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.records_hold
    ADD CONSTRAINT records_hold_person_id_300eaa05_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.records_hold
    ADD CONSTRAINT records_hold_placed_by_id_75fa6c86_fk_people_person_id FOREIGN KEY (placed_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.records_informationrequest
    ADD CONSTRAINT records_informationr_locality_id_ffde1fc6_fk_people_lo FOREIGN KEY (locality_id) REFERENCES public.people_locality(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.records_informationrequest
    ADD CONSTRAINT records_informationr_made_by_id_2a5a9029_fk_people_pe FOREIGN KEY (made_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.records_informationrequest
    ADD CONSTRAINT records_informationr_organisation_id_2ba969bc_fk_people_or FOREIGN KEY (organisation_id) REFERENCES public.people_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.records_informationrequest
    ADD CONSTRAINT records_informationr_writer_id_77e3ae60_fk_people_pe FOREIGN KEY (writer_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.records_mention
    ADD CONSTRAINT records_mention_decided_by_id_2dfe5b1f_fk_people_person_id FOREIGN KEY (decided_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.records_mention
    ADD CONSTRAINT records_mention_erasure_id_e6d465ab_fk_records_erasure_id FOREIGN KEY (erasure_id) REFERENCES public.records_erasure(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.records_ownexport
    ADD CONSTRAINT records_ownexport_person_id_4f59f7fd_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.records_passage
    ADD CONSTRAINT records_passage_decided_by_id_bd27cf14_fk_people_person_id FOREIGN KEY (decided_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.records_passage
    ADD CONSTRAINT records_passage_request_id_33c7b2a1_fk_records_i FOREIGN KEY (request_id) REFERENCES public.records_informationrequest(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.records_rule
    ADD CONSTRAINT records_rule_set_by_id_b7a15ae4_fk_people_person_id FOREIGN KEY (set_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
