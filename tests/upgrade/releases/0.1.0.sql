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
CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
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
    asked_by_id bigint NOT NULL,
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
    approved_by_id bigint NOT NULL,
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
    asked_by_id bigint NOT NULL,
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
    invited_by_id bigint NOT NULL,
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
    noticing_id bigint NOT NULL,
    CONSTRAINT practice_message_has_a_writer CHECK ((from_raiser OR (written_by_id IS NOT NULL)))
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
ALTER TABLE ONLY public.procrastinate_events ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_events_id_seq'::regclass);
ALTER TABLE ONLY public.procrastinate_jobs ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_jobs_id_seq'::regclass);
ALTER TABLE ONLY public.procrastinate_periodic_defers ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_periodic_defers_id_seq'::regclass);
COPY public.account_emailaddress (id, email, verified, "primary", user_id) FROM stdin;
1	lou30@example.org	t	t	20
2	qznfbkxwjtp@example.org	t	t	1
3	qzcnhknjwxk@example.org	t	t	2
4	qzhbthkpxvt@example.org	t	t	3
5	qzjbcbthkmm@example.org	t	t	4
6	qzfnmttppmh@example.org	t	t	5
7	qzhbnkthftb@example.org	t	t	6
8	qzpwvhmjvcb@example.org	t	t	7
9	qzhbnjwbfhx@example.org	t	t	8
10	qzckffwjhft@example.org	t	t	9
11	qzmmnvjjbbv@example.org	t	t	10
12	qzhwjfkfbww@example.org	t	t	11
13	qzfjkhffbxh@example.org	t	t	12
14	qztkpncxncf@example.org	t	t	13
15	qzjbwhmfhtp@example.org	t	t	14
16	qzvvjxjmhfw@example.org	t	t	15
17	qzbxhjhmttv@example.org	t	t	16
18	qzmfbwtkcnt@example.org	t	t	17
19	qzfbhvhhpbh@example.org	t	t	18
20	qzxnwbptvxm@example.org	t	t	19
\.
COPY public.account_emailconfirmation (id, created, sent, key, email_address_id) FROM stdin;
1	2026-11-22 13:46:46.140658+00	2026-11-22 13:46:46.140658+00	key	1
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
13	Can add session	4	add_session
14	Can change session	4	change_session
15	Can delete session	4	delete_session
16	Can view session	4	view_session
17	Can add email address	5	add_emailaddress
18	Can change email address	5	change_emailaddress
19	Can delete email address	5	delete_emailaddress
20	Can view email address	5	view_emailaddress
21	Can add email confirmation	6	add_emailconfirmation
22	Can change email confirmation	6	change_emailconfirmation
23	Can delete email confirmation	6	delete_emailconfirmation
24	Can view email confirmation	6	view_emailconfirmation
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
49	Can add person	18	add_person
50	Can change person	18	change_person
51	Can delete person	18	delete_person
52	Can view person	18	view_person
53	Can add locality	14	add_locality
54	Can change locality	14	change_locality
55	Can delete locality	14	delete_locality
56	Can view locality	14	view_locality
57	Can add notice	16	add_notice
58	Can change notice	16	change_notice
59	Can delete notice	16	delete_notice
60	Can view notice	16	view_notice
61	Can add organisation	17	add_organisation
62	Can change organisation	17	change_organisation
63	Can delete organisation	17	delete_organisation
64	Can view organisation	17	view_organisation
65	Can add role assignment	19	add_roleassignment
66	Can change role assignment	19	change_roleassignment
67	Can delete role assignment	19	delete_roleassignment
68	Can view role assignment	19	view_roleassignment
69	Can add team	20	add_team
70	Can change team	20	change_team
71	Can delete team	20	delete_team
72	Can view team	20	view_team
73	Can add membership	15	add_membership
74	Can change membership	15	change_membership
75	Can delete membership	15	delete_membership
76	Can view membership	15	view_membership
77	Can add invitation	13	add_invitation
78	Can change invitation	13	change_invitation
79	Can delete invitation	13	delete_invitation
80	Can view invitation	13	view_invitation
81	Can add lexeme	23	add_lexeme
82	Can change lexeme	23	change_lexeme
83	Can delete lexeme	23	delete_lexeme
84	Can view lexeme	23	view_lexeme
85	Can add collection	21	add_collection
86	Can change collection	21	change_collection
87	Can delete collection	21	delete_collection
88	Can view collection	21	view_collection
89	Can add indexed text	22	add_indexedtext
90	Can change indexed text	22	change_indexedtext
91	Can delete indexed text	22	delete_indexedtext
92	Can view indexed text	22	view_indexedtext
93	Can add shelf	24	add_shelf
94	Can change shelf	24	change_shelf
95	Can delete shelf	24	delete_shelf
96	Can view shelf	24	view_shelf
97	Can add canonical problem	30	add_canonicalproblem
98	Can change canonical problem	30	change_canonicalproblem
99	Can delete canonical problem	30	delete_canonicalproblem
100	Can view canonical problem	30	view_canonicalproblem
101	Can add topic	40	add_topic
102	Can change topic	40	change_topic
103	Can delete topic	40	delete_topic
104	Can view topic	40	view_topic
105	Can add adoption	26	add_adoption
106	Can change adoption	26	change_adoption
107	Can delete adoption	26	delete_adoption
108	Can view adoption	26	view_adoption
109	Can add adaptation	25	add_adaptation
110	Can change adaptation	25	change_adaptation
111	Can delete adaptation	25	delete_adaptation
112	Can view adaptation	25	view_adaptation
113	Can add lesson	33	add_lesson
114	Can change lesson	33	change_lesson
115	Can delete lesson	33	delete_lesson
116	Can view lesson	33	view_lesson
117	Can add curation review	32	add_curationreview
118	Can change curation review	32	change_curationreview
119	Can delete curation review	32	delete_curationreview
120	Can view curation review	32	view_curationreview
121	Can add lesson link	34	add_lessonlink
122	Can change lesson link	34	change_lessonlink
123	Can delete lesson link	34	delete_lessonlink
124	Can view lesson link	34	view_lessonlink
125	Can add lesson version	35	add_lessonversion
126	Can change lesson version	35	change_lessonversion
127	Can delete lesson version	35	delete_lessonversion
128	Can view lesson version	35	view_lessonversion
129	Can add prior art check	36	add_priorartcheck
130	Can change prior art check	36	change_priorartcheck
131	Can delete prior art check	36	delete_priorartcheck
132	Can view prior art check	36	view_priorartcheck
133	Can add search	38	add_search
134	Can change search	38	change_search
135	Can delete search	38	delete_search
136	Can view search	38	view_search
137	Can add standing question	39	add_standingquestion
138	Can change standing question	39	change_standingquestion
139	Can delete standing question	39	delete_standingquestion
140	Can view standing question	39	view_standingquestion
141	Can add question match	37	add_questionmatch
142	Can change question match	37	change_questionmatch
143	Can delete question match	37	delete_questionmatch
144	Can view question match	37	view_questionmatch
145	Can add adoption check	27	add_adoptioncheck
146	Can change adoption check	27	change_adoptioncheck
147	Can delete adoption check	27	delete_adoptioncheck
148	Can view adoption check	27	view_adoptioncheck
149	Can add comment	31	add_comment
150	Can change comment	31	change_comment
151	Can delete comment	31	delete_comment
152	Can view comment	31	view_comment
153	Can add approval	28	add_approval
154	Can change approval	28	change_approval
155	Can delete approval	28	delete_approval
156	Can view approval	28	view_approval
157	Can add ask	29	add_ask
158	Can change ask	29	change_ask
159	Can delete ask	29	delete_ask
160	Can view ask	29	view_ask
161	Can add noticing	43	add_noticing
162	Can change noticing	43	change_noticing
163	Can delete noticing	43	delete_noticing
164	Can view noticing	43	view_noticing
165	Can add message	42	add_message
166	Can change message	42	change_message
167	Can delete message	42	delete_message
168	Can view message	42	view_message
169	Can add capture link	41	add_capturelink
170	Can change capture link	41	change_capturelink
171	Can delete capture link	41	delete_capturelink
172	Can view capture link	41	view_capturelink
173	Can add import	44	add_import
174	Can change import	44	change_import
175	Can delete import	44	delete_import
176	Can view import	44	view_import
177	Can add import file	45	add_importfile
178	Can change import file	45	change_importfile
179	Can delete import file	45	delete_importfile
180	Can view import file	45	view_importfile
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
34	2026-03-29 12:00:00+00	import.uploaded	import	1	10			{"rows": 1}
35	2026-03-29 12:00:00+00	import.uploaded	import	2	10			{"rows": 1}
36	2026-03-29 12:00:00+00	import.uploaded	import	3	12			{"rows": 1}
37	2026-03-29 12:00:00+00	import.uploaded	import	4	12			{"rows": 1}
38	2026-03-29 12:00:00+00	import.uploaded	import	5	19			{"rows": 1}
39	2026-03-29 12:00:00+00	import.uploaded	import	6	19			{"rows": 1}
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
\.
COPY public.cache (cache_key, value, expires) FROM stdin;
\.
COPY public.django_content_type (id, app_label, model) FROM stdin;
1	auth	group
2	auth	permission
3	contenttypes	contenttype
4	sessions	session
5	account	emailaddress
6	account	emailconfirmation
7	procrastinate	procrastinateevent
8	procrastinate	procrastinatejob
9	procrastinate	procrastinateperiodicdefer
10	procrastinate	procrastinateworker
11	base	auditentry
12	base	sharinggrant
13	people	invitation
14	people	locality
15	people	membership
16	people	notice
17	people	organisation
18	people	person
19	people	roleassignment
20	people	team
21	matching	collection
22	matching	indexedtext
23	matching	lexeme
24	matching	shelf
25	lessons	adaptation
26	lessons	adoption
27	lessons	adoptioncheck
28	lessons	approval
29	lessons	ask
30	lessons	canonicalproblem
31	lessons	comment
32	lessons	curationreview
33	lessons	lesson
34	lessons	lessonlink
35	lessons	lessonversion
36	lessons	priorartcheck
37	lessons	questionmatch
38	lessons	search
39	lessons	standingquestion
40	lessons	topic
41	practice	capturelink
42	practice	message
43	practice	noticing
44	exchange	import
45	exchange	importfile
\.
COPY public.django_migrations (id, app, name, applied) FROM stdin;
1	contenttypes	0001_initial	2026-11-22 13:46:41.458232+00
2	contenttypes	0002_remove_content_type_name	2026-11-22 13:46:41.462377+00
3	auth	0001_initial	2026-11-22 13:46:41.479137+00
4	auth	0002_alter_permission_name_max_length	2026-11-22 13:46:41.482326+00
5	auth	0003_alter_user_email_max_length	2026-11-22 13:46:41.485675+00
6	auth	0004_alter_user_username_opts	2026-11-22 13:46:41.488644+00
7	auth	0005_alter_user_last_login_null	2026-11-22 13:46:41.497774+00
8	auth	0006_require_contenttypes_0002	2026-11-22 13:46:41.498942+00
9	auth	0007_alter_validators_add_error_messages	2026-11-22 13:46:41.502115+00
10	auth	0008_alter_user_username_max_length	2026-11-22 13:46:41.505443+00
11	auth	0009_alter_user_last_name_max_length	2026-11-22 13:46:41.509284+00
12	auth	0010_alter_group_name_max_length	2026-11-22 13:46:41.513306+00
13	auth	0011_update_proxy_permissions	2026-11-22 13:46:41.516618+00
14	auth	0012_alter_user_first_name_max_length	2026-11-22 13:46:41.519884+00
15	people	0001_start	2026-11-22 13:46:41.662536+00
16	account	0001_initial	2026-11-22 13:46:41.688385+00
17	account	0002_email_max_length	2026-11-22 13:46:41.697744+00
18	account	0003_alter_emailaddress_create_unique_verified_email	2026-11-22 13:46:41.714909+00
19	account	0004_alter_emailaddress_drop_unique_email	2026-11-22 13:46:41.729575+00
20	account	0005_emailaddress_idx_upper_email	2026-11-22 13:46:41.741033+00
21	account	0006_emailaddress_lower	2026-11-22 13:46:41.752171+00
22	account	0007_emailaddress_idx_email	2026-11-22 13:46:41.767148+00
23	account	0008_emailaddress_unique_primary_email_fixup	2026-11-22 13:46:41.874307+00
24	account	0009_emailaddress_unique_primary_email	2026-11-22 13:46:41.895223+00
25	base	0001_start	2026-11-22 13:46:41.906263+00
26	people	0002_walk_in_as	2026-11-22 13:46:41.993163+00
27	people	0003_other_code	2026-11-22 13:46:41.998477+00
28	exchange	0001_start	2026-11-22 13:46:42.058048+00
29	lessons	0001_start	2026-11-22 13:46:43.382781+00
30	lessons	0002_adoption_use_and_asks	2026-11-22 13:46:43.480247+00
31	lessons	0003_comments_of_curation	2026-11-22 13:46:43.504742+00
32	lessons	0004_imported_from	2026-11-22 13:46:43.587126+00
33	matching	0001_start	2026-11-22 13:46:43.623772+00
34	matching	0002_gist	2026-11-22 13:46:43.629963+00
35	practice	0001_start	2026-11-22 13:46:44.381378+00
36	procrastinate	0001_initial	2026-11-22 13:46:44.393901+00
37	procrastinate	0002_drop_started_at_column	2026-11-22 13:46:44.400962+00
38	procrastinate	0003_drop_started_at_column	2026-11-22 13:46:44.404725+00
39	procrastinate	0004_drop_procrastinate_version_table	2026-11-22 13:46:44.406994+00
40	procrastinate	0005_fix_procrastinate_fetch_job	2026-11-22 13:46:44.409354+00
41	procrastinate	0006_fix_trigger_status_events_insert	2026-11-22 13:46:44.411056+00
42	procrastinate	0007_add_queueing_lock_column	2026-11-22 13:46:44.413247+00
43	procrastinate	0008_close_fetch_job_race_condition	2026-11-22 13:46:44.415785+00
44	procrastinate	0009_add_defer_job_function	2026-11-22 13:46:44.41802+00
45	procrastinate	0010_add_procrastinate_periodic_defers	2026-11-22 13:46:44.421368+00
46	procrastinate	0011_add_foreign_key_index	2026-11-22 13:46:44.423348+00
47	procrastinate	0012_add_locks_to_periodic_defer	2026-11-22 13:46:44.425632+00
48	procrastinate	0013_fix_procrastinate_defer_periodic_job	2026-11-22 13:46:44.427568+00
49	procrastinate	0014_add_finish_job_and_retry_job_functions	2026-11-22 13:46:44.42948+00
50	procrastinate	0015_add_trigger_on_job_deletion	2026-11-22 13:46:44.430912+00
51	procrastinate	0016_delete_finished_jobs	2026-11-22 13:46:44.432357+00
52	procrastinate	0017_add_checks_to_finish_job	2026-11-22 13:46:44.433662+00
53	procrastinate	0018_add_checks_to_retry_job	2026-11-22 13:46:44.434899+00
54	procrastinate	0019_fix_finish_job_compat_issue	2026-11-22 13:46:44.436235+00
55	procrastinate	0020_add_index_on_procrastinate_jobs	2026-11-22 13:46:44.438003+00
56	procrastinate	0021_add_kwargs_to_defer_periodic_job	2026-11-22 13:46:44.440214+00
57	procrastinate	0022_null_locks_excluded	2026-11-22 13:46:44.442291+00
58	procrastinate	0023_remove_old_finish_job_function	2026-11-22 13:46:44.444063+00
59	procrastinate	0024_job_id_bigint	2026-11-22 13:46:44.447991+00
60	procrastinate	0025_add_models	2026-11-22 13:46:44.452831+00
61	procrastinate	0026_add_job_priority	2026-11-22 13:46:44.457049+00
62	procrastinate	0027_add_periodic_job_priority	2026-11-22 13:46:44.458706+00
63	procrastinate	0028_add_cancel_states	2026-11-22 13:46:44.464266+00
64	procrastinate	0029_add_additional_params_to_retry_job	2026-11-22 13:46:44.466029+00
65	procrastinate	0030_alter_procrastinateevent_options	2026-11-22 13:46:44.468229+00
66	procrastinate	0031_add_indexes_for_fetch_job	2026-11-22 13:46:44.47067+00
67	procrastinate	0032_pre_cancel_notification	2026-11-22 13:46:44.476657+00
68	procrastinate	0033_post_cancel_notification	2026-11-22 13:46:44.486816+00
69	procrastinate	0034_pre_add_heartbeat	2026-11-22 13:46:44.49491+00
70	procrastinate	0035_post_add_heartbeat	2026-11-22 13:46:44.497261+00
71	procrastinate	0036_add_worker_model	2026-11-22 13:46:44.501836+00
72	procrastinate	0037_pre_batch_defer_jobs	2026-11-22 13:46:44.504171+00
73	procrastinate	0038_post_batch_defer_jobs	2026-11-22 13:46:44.50571+00
74	procrastinate	0039_pre_priority_lock_fetch_job	2026-11-22 13:46:44.507339+00
75	procrastinate	0040_pre_retry_failed_job	2026-11-22 13:46:44.508865+00
76	procrastinate	0041_post_retry_failed_job	2026-11-22 13:46:44.510519+00
77	sessions	0001_initial	2026-11-22 13:46:44.515593+00
\.
COPY public.django_session (session_key, session_data, expire_date) FROM stdin;
04crrg98l8s3euq5ce98cv03g0q0bowo	.eJxVjckKwjAURf8laykZSNK40x8JL2-gxZKCSVfFf9dKF7q85067yrD1KW-Nn3kmdVUmqssvLIAProcDy3LgARDXrfbhmzntNtw-imufEfq81vvZ-puaoE3HwyhaUxRXjCTLmoS0ZSuFdCKBaIsfLacSHDj0gSJG4_WYiCigp6Jeb_-kPWw:1xV7u1:dYF0_06DGH3J6FC6M9Fp5l_k19o3Ppi9_JNaxjoxQ_I	2026-12-06 13:46:45.726021+00
\.
COPY public.exchange_import (id, created_at, updated_at, asked_at, file_name, file_kind, rows, notes, columns, sample, sends, source, lesson_kind, licence, tier, permission, numbers_reason, state, state_since, run, heard_at, report, failure, asked_by_id, locality_id) FROM stdin;
1	2026-11-22 13:46:45.589567+00	2026-11-22 13:46:45.589579+00	2026-03-29 12:00:00+00	qzbcjnnwbkw.jsonl	JSONL	1	[]	[{"why": "", "name": "id", "field": "key", "known": true, "filled": 1, "samples": ["1"]}, {"why": "", "name": "title", "field": "title", "known": true, "filled": 1, "samples": ["Ring qztnxckjbpm"]}, {"why": "", "name": "text", "field": "what_we_did", "known": true, "filled": 1, "samples": ["We rang qztnxckjbpm every day."]}]	[{"id": "1", "text": "We rang qztnxckjbpm every day.", "title": "Ring qztnxckjbpm"}]	{"id": "key", "text": "what_we_did", "title": "title"}	Qzbcjnnwbkw	SOLUTION		4			READ	2026-03-29 12:00:00+00	0	\N	{}		10	3
2	2026-11-22 13:46:45.599168+00	2026-11-22 13:46:45.59918+00	2026-03-29 12:00:00+00	qznppthhccf.jsonl	JSONL	1	[]	[{"why": "", "name": "id", "field": "key", "known": true, "filled": 1, "samples": ["1"]}, {"why": "", "name": "title", "field": "title", "known": true, "filled": 1, "samples": ["Ring qzxbhmfmbwh"]}, {"why": "", "name": "text", "field": "what_we_did", "known": true, "filled": 1, "samples": ["We rang qzxbhmfmbwh every day."]}]	[{"id": "1", "text": "We rang qzxbhmfmbwh every day.", "title": "Ring qzxbhmfmbwh"}]	{"id": "key", "text": "what_we_did", "title": "title"}	Qznppthhccf	SOLUTION		4	Published qznbcnkkmmv		DONE	2026-03-29 12:00:00+00	0	\N	{"new": 0, "done": 2, "same": 0, "found": {}, "noted": {}, "changed": 0, "refused": [[2, "No title: qznbcnkkmmv"]], "refused_count": 1}		10	3
3	2026-11-22 13:46:45.604697+00	2026-11-22 13:46:45.604707+00	2026-03-29 12:00:00+00	qzhpcmthwkh.jsonl	JSONL	1	[]	[{"why": "", "name": "id", "field": "key", "known": true, "filled": 1, "samples": ["1"]}, {"why": "", "name": "title", "field": "title", "known": true, "filled": 1, "samples": ["Ring qzknvkkbbhn"]}, {"why": "", "name": "text", "field": "what_we_did", "known": true, "filled": 1, "samples": ["We rang qzknvkkbbhn every day."]}]	[{"id": "1", "text": "We rang qzknvkkbbhn every day.", "title": "Ring qzknvkkbbhn"}]	{"id": "key", "text": "what_we_did", "title": "title"}	Qzhpcmthwkh	SOLUTION		4			READ	2026-03-29 12:00:00+00	0	\N	{}		12	6
4	2026-11-22 13:46:45.608998+00	2026-11-22 13:46:45.609007+00	2026-03-29 12:00:00+00	qzjcpxxpkvx.jsonl	JSONL	1	[]	[{"why": "", "name": "id", "field": "key", "known": true, "filled": 1, "samples": ["1"]}, {"why": "", "name": "title", "field": "title", "known": true, "filled": 1, "samples": ["Ring qznnvkhcmkp"]}, {"why": "", "name": "text", "field": "what_we_did", "known": true, "filled": 1, "samples": ["We rang qznnvkhcmkp every day."]}]	[{"id": "1", "text": "We rang qznnvkhcmkp every day.", "title": "Ring qznnvkhcmkp"}]	{"id": "key", "text": "what_we_did", "title": "title"}	Qzjcpxxpkvx	SOLUTION		4	Published qzwmjnwpjvt		DONE	2026-03-29 12:00:00+00	0	\N	{"new": 0, "done": 2, "same": 0, "found": {}, "noted": {}, "changed": 0, "refused": [[2, "No title: qzwmjnwpjvt"]], "refused_count": 1}		12	6
5	2026-11-22 13:46:45.613745+00	2026-11-22 13:46:45.613756+00	2026-03-29 12:00:00+00	qzxwwpkptwj.jsonl	JSONL	1	[]	[{"why": "", "name": "id", "field": "key", "known": true, "filled": 1, "samples": ["1"]}, {"why": "", "name": "title", "field": "title", "known": true, "filled": 1, "samples": ["Ring qzwpjnbxvhw"]}, {"why": "", "name": "text", "field": "what_we_did", "known": true, "filled": 1, "samples": ["We rang qzwpjnbxvhw every day."]}]	[{"id": "1", "text": "We rang qzwpjnbxvhw every day.", "title": "Ring qzwpjnbxvhw"}]	{"id": "key", "text": "what_we_did", "title": "title"}	Qzxwwpkptwj	SOLUTION		5			READ	2026-03-29 12:00:00+00	0	\N	{}		19	\N
6	2026-11-22 13:46:45.617632+00	2026-11-22 13:46:45.61764+00	2026-03-29 12:00:00+00	qzxmwhxthjb.jsonl	JSONL	1	[]	[{"why": "", "name": "id", "field": "key", "known": true, "filled": 1, "samples": ["1"]}, {"why": "", "name": "title", "field": "title", "known": true, "filled": 1, "samples": ["Ring qzwvjhnkhmf"]}, {"why": "", "name": "text", "field": "what_we_did", "known": true, "filled": 1, "samples": ["We rang qzwvjhnkhmf every day."]}]	[{"id": "1", "text": "We rang qzwvjhnkhmf every day.", "title": "Ring qzwvjhnkhmf"}]	{"id": "key", "text": "what_we_did", "title": "title"}	Qzxmwhxthjb	SOLUTION		5	Published qzxxwvctkjc		DONE	2026-03-29 12:00:00+00	0	\N	{"new": 0, "done": 2, "same": 0, "found": {}, "noted": {}, "changed": 0, "refused": [[2, "No title: qzxxwvctkjc"]], "refused_count": 1}		19	\N
\.
COPY public.exchange_importfile (id, created_at, updated_at, data, imported_id) FROM stdin;
1	2026-11-22 13:46:45.59162+00	2026-11-22 13:46:45.591633+00	\\x7b226964223a202231222c20227469746c65223a202252696e6720717a746e78636b6a62706d222c202274657874223a202257652072616e6720717a746e78636b6a62706d206576657279206461792e227d	1
2	2026-11-22 13:46:45.600223+00	2026-11-22 13:46:45.600233+00	\\x7b226964223a202231222c20227469746c65223a202252696e6720717a7862686d666d627768222c202274657874223a202257652072616e6720717a7862686d666d627768206576657279206461792e227d	2
3	2026-11-22 13:46:45.605455+00	2026-11-22 13:46:45.605467+00	\\x7b226964223a202231222c20227469746c65223a202252696e6720717a6b6e766b6b6262686e222c202274657874223a202257652072616e6720717a6b6e766b6b6262686e206576657279206461792e227d	3
4	2026-11-22 13:46:45.609659+00	2026-11-22 13:46:45.609667+00	\\x7b226964223a202231222c20227469746c65223a202252696e6720717a6e6e766b68636d6b70222c202274657874223a202257652072616e6720717a6e6e766b68636d6b70206576657279206461792e227d	4
5	2026-11-22 13:46:45.614437+00	2026-11-22 13:46:45.614446+00	\\x7b226964223a202231222c20227469746c65223a202252696e6720717a77706a6e6278766877222c202274657874223a202257652072616e6720717a77706a6e6278766877206576657279206461792e227d	5
6	2026-11-22 13:46:45.618292+00	2026-11-22 13:46:45.6183+00	\\x7b226964223a202231222c20227469746c65223a202252696e6720717a77766a686e6b686d66222c202274657874223a202257652072616e6720717a77766a686e6b686d66206576657279206461792e227d	6
\.
COPY public.lessons_adaptation (id, created_at, updated_at, what, nature, goal, keeps_core, planned, lasting, decided_by_roles, reason, changed_at, adoption_id) FROM stdin;
1	2026-11-22 13:46:45.542471+00	2026-11-22 13:46:45.542481+00	qzbhthfhfcw	other			\N	\N		qzcnfhfmcxh	2026-03-29 12:00:00+00	1
2	2026-11-22 13:46:45.549527+00	2026-11-22 13:46:45.549536+00	qztphwbnmwv	other			\N	\N		qzkfmxtctbk	2026-03-29 12:00:00+00	2
3	2026-11-22 13:46:45.553845+00	2026-11-22 13:46:45.553855+00	qzxwkmjwjtw	other			\N	\N		qztpmvhknnw	2026-03-29 12:00:00+00	3
4	2026-11-22 13:46:45.55904+00	2026-11-22 13:46:45.559047+00	qzpjfhnkhwx	other			\N	\N		qzmpmbvbbpb	2026-03-29 12:00:00+00	4
5	2026-11-22 13:46:45.56345+00	2026-11-22 13:46:45.563457+00	qztkbwxphcw	other			\N	\N		qzbxbnfwxfm	2026-03-29 12:00:00+00	5
6	2026-11-22 13:46:45.566944+00	2026-11-22 13:46:45.566952+00	qzbjkhnffmm	other			\N	\N		qzcbxktwfxk	2026-03-29 12:00:00+00	6
7	2026-11-22 13:46:45.57029+00	2026-11-22 13:46:45.570297+00	qzpvtvffftp	other			\N	\N		qznpkjtbmfb	2026-03-29 12:00:00+00	7
\.
COPY public.lessons_adoption (id, created_at, updated_at, version, mode, state, reason, core_kept, context, searched_at, started_at, decided_at, stopped_at, stopped_code, stopped_note, audience, adopted_from_id, contact_id, organisation_id, team_id, child_lesson_id, lesson_id, begun_at) FROM stdin;
1	2026-11-22 13:46:45.540346+00	2026-11-22 13:46:45.540358+00	1	REPLICATE	WORKING	qzpmpvxfnjp		{}	\N	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	\N			{o:2,all,public}	\N	7	2	3	\N	12	2026-03-29 12:00:00+00
2	2026-11-22 13:46:45.548409+00	2026-11-22 13:46:45.548418+00	1	ENHANCE	WORKING	qznmvpwjvxj		{}	\N	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	\N			{o:3}	\N	8	3	4	\N	12	2026-03-29 12:00:00+00
3	2026-11-22 13:46:45.552755+00	2026-11-22 13:46:45.552763+00	1	REPLICATE	STOPPED	qzwfhmjbhcb		{}	\N	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	no_time	qzxxfvnfbpw	{o:4,all,public}	\N	9	4	5	\N	12	2026-03-29 12:00:00+00
4	2026-11-22 13:46:45.558131+00	2026-11-22 13:46:45.558139+00	1	REPLICATE	WORKING	qznkffwmvnj		{}	\N	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	\N			{o:2,all,public}	\N	7	2	3	\N	11	2026-03-29 12:00:00+00
5	2026-11-22 13:46:45.562465+00	2026-11-22 13:46:45.562473+00	1	REPLICATE	WORKING	qzhtmjvjwtb		{}	\N	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	\N			{o:4}	\N	9	4	5	\N	13	2026-03-29 12:00:00+00
6	2026-11-22 13:46:45.566049+00	2026-11-22 13:46:45.566056+00	1		SHORTLISTED	qzwxkpcmnkj		{}	\N	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	\N			{o:3}	\N	8	3	4	\N	13	2026-03-29 12:00:00+00
7	2026-11-22 13:46:45.569526+00	2026-11-22 13:46:45.569533+00	1	REPLICATE	WORKING	qznwxkfhxxx		{}	\N	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00	\N			{o:2,all,public}	\N	7	2	3	\N	20	2026-03-29 12:00:00+00
\.
COPY public.lessons_adoptioncheck (id, created_at, updated_at, month, due_at, asked_at, key_hash, answered_at, reach, effect, fidelity, still_in_use, effort, recommend, recommend_if, note, before_points, after_points, feedback_from, adoption_id, answered_by_id) FROM stdin;
1	2026-11-22 13:46:45.543867+00	2026-11-22 13:46:45.543876+00	3	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00		2026-03-29 12:00:00+00		better		\N				qzbmbxjwjjj	\N	\N	\N	1	\N
2	2026-11-22 13:46:45.545264+00	2026-11-22 13:46:45.545273+00	6	2026-11-22 13:46:45.545043+00	2026-03-29 12:00:00+00	7ae966211af15027a444c2372605ae15157809807059ac997e038d4693f6bc08	\N				\N					\N	\N	\N	1	\N
3	2026-11-22 13:46:45.55029+00	2026-11-22 13:46:45.550299+00	3	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00		2026-03-29 12:00:00+00		better		\N				qzvjpjjbmck	\N	\N	\N	2	\N
4	2026-11-22 13:46:45.551135+00	2026-11-22 13:46:45.551143+00	6	2026-11-22 13:46:45.550942+00	2026-03-29 12:00:00+00	811c180b29845f8cd0a4a80ac3a46fa4a137dc0c2e5ba4828fbad30ae8c5eac3	\N				\N					\N	\N	\N	2	\N
5	2026-11-22 13:46:45.554563+00	2026-11-22 13:46:45.554572+00	3	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00		2026-03-29 12:00:00+00		better		\N				qztcnfnkvvf	\N	\N	\N	3	\N
6	2026-11-22 13:46:45.555549+00	2026-11-22 13:46:45.555558+00	6	2026-11-22 13:46:45.555357+00	2026-03-29 12:00:00+00	dbacc35b3b46ea580076b8055e047eef6cebd7b91b1c4f14326f45a4fde5a350	\N				\N					\N	\N	\N	3	\N
7	2026-11-22 13:46:45.559737+00	2026-11-22 13:46:45.559744+00	3	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00		2026-03-29 12:00:00+00		better		\N				qzfbthfnwpp	\N	\N	\N	4	\N
8	2026-11-22 13:46:45.560413+00	2026-11-22 13:46:45.56042+00	6	2026-11-22 13:46:45.560259+00	2026-03-29 12:00:00+00	35af894ad678154497d63859ca3d22a781229383fe92898b42a4bc1ad30c4b96	\N				\N					\N	\N	\N	4	\N
9	2026-11-22 13:46:45.564061+00	2026-11-22 13:46:45.564068+00	3	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00		2026-03-29 12:00:00+00		better		\N				qzvfmptpknh	\N	\N	\N	5	\N
10	2026-11-22 13:46:45.564724+00	2026-11-22 13:46:45.56473+00	6	2026-11-22 13:46:45.564576+00	2026-03-29 12:00:00+00	517fb61ec9dfe9365b0c3236c55a823086617918c7fa5cae9693b513ea9466bc	\N				\N					\N	\N	\N	5	\N
11	2026-11-22 13:46:45.567624+00	2026-11-22 13:46:45.567632+00	3	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00		2026-03-29 12:00:00+00		better		\N				qztkmxbkjtm	\N	\N	\N	6	\N
12	2026-11-22 13:46:45.568252+00	2026-11-22 13:46:45.568259+00	6	2026-11-22 13:46:45.568103+00	2026-03-29 12:00:00+00	a92bc855649913f944de1c9b1d2e4cc1d1cf1f9884b5b437793c756d7b10ddd9	\N				\N					\N	\N	\N	6	\N
13	2026-11-22 13:46:45.570918+00	2026-11-22 13:46:45.570925+00	3	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00		2026-03-29 12:00:00+00		better		\N				qzhkvxhkpfv	\N	\N	\N	7	\N
14	2026-11-22 13:46:45.571589+00	2026-11-22 13:46:45.571596+00	6	2026-11-22 13:46:45.571441+00	2026-03-29 12:00:00+00	1a23b014133ac1e5b6defcdf419acd4d950358bfacc5c32c82d348a661d1c90a	\N				\N					\N	\N	\N	7	\N
\.
COPY public.lessons_approval (id, created_at, updated_at, version, approved_at, approved_by_id, lesson_id) FROM stdin;
1	2026-11-22 13:46:45.034917+00	2026-11-22 13:46:45.034925+00	2	2026-03-29 12:00:00+00	10	10
2	2026-11-22 13:46:45.06042+00	2026-11-22 13:46:45.060428+00	2	2026-03-29 12:00:00+00	10	11
3	2026-11-22 13:46:45.085645+00	2026-11-22 13:46:45.085653+00	2	2026-03-29 12:00:00+00	10	12
4	2026-11-22 13:46:45.10962+00	2026-11-22 13:46:45.109627+00	2	2026-03-29 12:00:00+00	10	13
5	2026-11-22 13:46:45.134212+00	2026-11-22 13:46:45.13422+00	2	2026-03-29 12:00:00+00	10	14
6	2026-11-22 13:46:45.158168+00	2026-11-22 13:46:45.158175+00	2	2026-03-29 12:00:00+00	10	15
7	2026-11-22 13:46:45.186795+00	2026-11-22 13:46:45.186804+00	2	2026-03-29 12:00:00+00	10	16
8	2026-11-22 13:46:45.291097+00	2026-11-22 13:46:45.291105+00	2	2026-03-29 12:00:00+00	10	20
\.
COPY public.lessons_ask (id, created_at, updated_at, question, asked_at, answer, answered_at, adoption_id, answered_by_id, asked_by_id) FROM stdin;
1	2026-11-22 13:46:45.546327+00	2026-11-22 13:46:45.546336+00	qzfxccjbkcb	2026-03-29 12:00:00+00		\N	1	\N	2
2	2026-11-22 13:46:45.556405+00	2026-11-22 13:46:45.556416+00	qzhwmbfnjmv	2026-03-29 12:00:00+00	qzhtxhxjkbx	2026-03-29 12:00:00+00	3	9	2
3	2026-11-22 13:46:45.561086+00	2026-11-22 13:46:45.561093+00	qzmbftbpvkm	2026-03-29 12:00:00+00	qzpnjbpvhnf	2026-03-29 12:00:00+00	4	7	2
4	2026-11-22 13:46:45.572303+00	2026-11-22 13:46:45.572309+00	qzcjbbchfxn	2026-03-29 12:00:00+00	qzkvpxvnkcf	2026-03-29 12:00:00+00	7	7	2
\.
COPY public.lessons_canonicalproblem (id, created_at, updated_at, statement, variants) FROM stdin;
1	2026-11-22 13:46:44.804602+00	2026-11-22 13:46:44.80461+00	Patients are not told of a changed request	{}
\.
COPY public.lessons_comment (id, created_at, updated_at, kind, text, written_at, removed_at, removed_reason, reply_to_id, written_by_id, lesson_id) FROM stdin;
1	2026-11-22 13:46:44.833209+00	2026-11-22 13:46:44.833223+00	QUESTION	Why qzfmxnhcbfv?	2026-03-29 12:00:00+00	\N		\N	2	1
2	2026-11-22 13:46:44.834614+00	2026-11-22 13:46:44.834625+00	CURATION	Why qzbnmtfjmcn?	2026-03-29 12:00:00+00	\N		\N	10	1
3	2026-11-22 13:46:44.857623+00	2026-11-22 13:46:44.857636+00	QUESTION	Why qzpjhhftxkb?	2026-03-29 12:00:00+00	\N		\N	2	2
4	2026-11-22 13:46:44.858553+00	2026-11-22 13:46:44.858567+00	CURATION	Why qzpwnwfmcmf?	2026-03-29 12:00:00+00	\N		\N	10	2
5	2026-11-22 13:46:44.878646+00	2026-11-22 13:46:44.878657+00	QUESTION	Why qzcmvbbxxfb?	2026-03-29 12:00:00+00	\N		\N	2	3
6	2026-11-22 13:46:44.879632+00	2026-11-22 13:46:44.879641+00	CURATION	Why qznvpmbnpnv?	2026-03-29 12:00:00+00	\N		\N	10	3
7	2026-11-22 13:46:44.903732+00	2026-11-22 13:46:44.903745+00	QUESTION	Why qzxkkcbmcwh?	2026-03-29 12:00:00+00	\N		\N	2	4
8	2026-11-22 13:46:44.904601+00	2026-11-22 13:46:44.904612+00	CURATION	Why qzxnjktnmpb?	2026-03-29 12:00:00+00	\N		\N	10	4
9	2026-11-22 13:46:44.925665+00	2026-11-22 13:46:44.925675+00	QUESTION	Why qzbcvxmbwcv?	2026-03-29 12:00:00+00	\N		\N	2	5
10	2026-11-22 13:46:44.926442+00	2026-11-22 13:46:44.926451+00	CURATION	Why qzxtbtbmffp?	2026-03-29 12:00:00+00	\N		\N	10	5
11	2026-11-22 13:46:44.94738+00	2026-11-22 13:46:44.94739+00	QUESTION	Why qztfhknbcpm?	2026-03-29 12:00:00+00	\N		\N	2	6
12	2026-11-22 13:46:44.948275+00	2026-11-22 13:46:44.948284+00	CURATION	Why qzvmtfnvvtv?	2026-03-29 12:00:00+00	\N		\N	10	6
13	2026-11-22 13:46:44.968253+00	2026-11-22 13:46:44.968263+00	QUESTION	Why qzcxcmmftpn?	2026-03-29 12:00:00+00	\N		\N	2	7
14	2026-11-22 13:46:44.969011+00	2026-11-22 13:46:44.96902+00	CURATION	Why qzmjwwkvcjh?	2026-03-29 12:00:00+00	\N		\N	10	7
15	2026-11-22 13:46:44.989281+00	2026-11-22 13:46:44.98929+00	QUESTION	Why qzpwmvtmjpw?	2026-03-29 12:00:00+00	\N		\N	2	8
16	2026-11-22 13:46:44.989993+00	2026-11-22 13:46:44.990002+00	CURATION	Why qzwpkhbnfcx?	2026-03-29 12:00:00+00	\N		\N	10	8
17	2026-11-22 13:46:45.010951+00	2026-11-22 13:46:45.010962+00	QUESTION	Why qzhbnxvmvvv?	2026-03-29 12:00:00+00	\N		\N	2	9
18	2026-11-22 13:46:45.011775+00	2026-11-22 13:46:45.011784+00	CURATION	Why qznvvvbfjtn?	2026-03-29 12:00:00+00	\N		\N	10	9
19	2026-11-22 13:46:45.032449+00	2026-11-22 13:46:45.032461+00	QUESTION	Why qzkkmwjvphh?	2026-03-29 12:00:00+00	\N		\N	2	10
20	2026-11-22 13:46:45.033264+00	2026-11-22 13:46:45.033274+00	CURATION	Why qzhnmcpckvp?	2026-03-29 12:00:00+00	\N		\N	10	10
21	2026-11-22 13:46:45.057955+00	2026-11-22 13:46:45.057966+00	QUESTION	Why qznxkkmnjfx?	2026-03-29 12:00:00+00	\N		\N	2	11
22	2026-11-22 13:46:45.05882+00	2026-11-22 13:46:45.05883+00	CURATION	Why qzpbxvnbjcf?	2026-03-29 12:00:00+00	\N		\N	10	11
23	2026-11-22 13:46:45.082905+00	2026-11-22 13:46:45.082915+00	QUESTION	Why qzktnjxvhjx?	2026-03-29 12:00:00+00	\N		\N	2	12
24	2026-11-22 13:46:45.083744+00	2026-11-22 13:46:45.083752+00	CURATION	Why qzvpmbjtxnc?	2026-03-29 12:00:00+00	\N		\N	10	12
25	2026-11-22 13:46:45.107421+00	2026-11-22 13:46:45.107431+00	QUESTION	Why qzhvxjxvkpj?	2026-03-29 12:00:00+00	\N		\N	2	13
26	2026-11-22 13:46:45.108214+00	2026-11-22 13:46:45.108223+00	CURATION	Why qzjxjwpfbph?	2026-03-29 12:00:00+00	\N		\N	10	13
27	2026-11-22 13:46:45.132029+00	2026-11-22 13:46:45.132039+00	QUESTION	Why qzkbfnjmftm?	2026-03-29 12:00:00+00	\N		\N	2	14
28	2026-11-22 13:46:45.132784+00	2026-11-22 13:46:45.132793+00	CURATION	Why qzwcwvfhxwb?	2026-03-29 12:00:00+00	\N		\N	10	14
29	2026-11-22 13:46:45.155866+00	2026-11-22 13:46:45.155875+00	QUESTION	Why qzxnnkcbpxf?	2026-03-29 12:00:00+00	\N		\N	2	15
30	2026-11-22 13:46:45.156623+00	2026-11-22 13:46:45.156631+00	CURATION	Why qzmwbcnvpkn?	2026-03-29 12:00:00+00	\N		\N	10	15
31	2026-11-22 13:46:45.184498+00	2026-11-22 13:46:45.18451+00	QUESTION	Why qzktffbchtm?	2026-03-29 12:00:00+00	\N		\N	2	16
32	2026-11-22 13:46:45.185291+00	2026-11-22 13:46:45.185302+00	CURATION	Why qzhtnpbcvjc?	2026-03-29 12:00:00+00	\N		\N	10	16
33	2026-11-22 13:46:45.207166+00	2026-11-22 13:46:45.207178+00	QUESTION	Why qzhmxcnvfvt?	2026-03-29 12:00:00+00	\N		\N	2	17
34	2026-11-22 13:46:45.207981+00	2026-11-22 13:46:45.207991+00	CURATION	Why qznnpbpxvwm?	2026-03-29 12:00:00+00	\N		\N	10	17
35	2026-11-22 13:46:45.230155+00	2026-11-22 13:46:45.230168+00	QUESTION	Why qzjxkhhwpvj?	2026-03-29 12:00:00+00	\N		\N	2	18
36	2026-11-22 13:46:45.231045+00	2026-11-22 13:46:45.231056+00	CURATION	Why qzmwvfnmfpv?	2026-03-29 12:00:00+00	\N		\N	10	18
37	2026-11-22 13:46:45.288672+00	2026-11-22 13:46:45.288682+00	QUESTION	Why qzchtjtwfxf?	2026-03-29 12:00:00+00	\N		\N	2	20
38	2026-11-22 13:46:45.289445+00	2026-11-22 13:46:45.289454+00	CURATION	Why qzcwfpmjfwx?	2026-03-29 12:00:00+00	\N		\N	10	20
39	2026-11-22 13:46:45.524557+00	2026-11-22 13:46:45.524567+00	QUESTION	Why qzmcwmftfpv?	2026-03-29 12:00:00+00	\N		\N	2	21
40	2026-11-22 13:46:45.525317+00	2026-11-22 13:46:45.525327+00	CURATION	Why qztnncmvtkc?	2026-03-29 12:00:00+00	\N		\N	10	21
\.
COPY public.lessons_curationreview (id, created_at, updated_at, version, answers, outcome, reviewed_at, reviewer_id, lesson_id) FROM stdin;
1	2026-11-22 13:46:44.835697+00	2026-11-22 13:46:44.835707+00	2	{"CUR-01": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-02": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-03": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-04": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-05": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-06": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-07": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-08": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-09": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-10": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-11": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-12": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-13": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-14": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-15": {"note": "qzvpffmfcmp", "answer": "yes"}, "CUR-16": {"note": "qzvpffmfcmp", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	1
2	2026-11-22 13:46:44.859583+00	2026-11-22 13:46:44.859592+00	2	{"CUR-01": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-02": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-03": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-04": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-05": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-06": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-07": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-08": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-09": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-10": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-11": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-12": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-13": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-14": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-15": {"note": "qzcxwtktmph", "answer": "yes"}, "CUR-16": {"note": "qzcxwtktmph", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	2
3	2026-11-22 13:46:44.880435+00	2026-11-22 13:46:44.880444+00	2	{"CUR-01": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-02": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-03": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-04": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-05": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-06": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-07": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-08": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-09": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-10": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-11": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-12": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-13": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-14": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-15": {"note": "qzmpppwbbwh", "answer": "yes"}, "CUR-16": {"note": "qzmpppwbbwh", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	3
4	2026-11-22 13:46:44.905399+00	2026-11-22 13:46:44.905408+00	2	{"CUR-01": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-02": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-03": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-04": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-05": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-06": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-07": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-08": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-09": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-10": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-11": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-12": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-13": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-14": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-15": {"note": "qzhkwvxbpmt", "answer": "yes"}, "CUR-16": {"note": "qzhkwvxbpmt", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	4
5	2026-11-22 13:46:44.92719+00	2026-11-22 13:46:44.927198+00	2	{"CUR-01": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-02": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-03": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-04": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-05": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-06": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-07": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-08": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-09": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-10": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-11": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-12": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-13": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-14": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-15": {"note": "qzkmvpfkwvm", "answer": "yes"}, "CUR-16": {"note": "qzkmvpfkwvm", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	5
6	2026-11-22 13:46:44.949047+00	2026-11-22 13:46:44.949055+00	2	{"CUR-01": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-02": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-03": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-04": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-05": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-06": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-07": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-08": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-09": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-10": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-11": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-12": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-13": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-14": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-15": {"note": "qzvbxpbhttm", "answer": "yes"}, "CUR-16": {"note": "qzvbxpbhttm", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	6
7	2026-11-22 13:46:44.969734+00	2026-11-22 13:46:44.969742+00	2	{"CUR-01": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-02": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-03": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-04": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-05": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-06": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-07": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-08": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-09": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-10": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-11": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-12": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-13": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-14": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-15": {"note": "qzfmkckfctp", "answer": "yes"}, "CUR-16": {"note": "qzfmkckfctp", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	7
8	2026-11-22 13:46:44.990637+00	2026-11-22 13:46:44.990644+00	2	{"CUR-01": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-02": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-03": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-04": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-05": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-06": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-07": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-08": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-09": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-10": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-11": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-12": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-13": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-14": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-15": {"note": "qzbbhpfbtkw", "answer": "yes"}, "CUR-16": {"note": "qzbbhpfbtkw", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	8
9	2026-11-22 13:46:45.01254+00	2026-11-22 13:46:45.012549+00	2	{"CUR-01": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-02": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-03": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-04": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-05": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-06": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-07": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-08": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-09": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-10": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-11": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-12": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-13": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-14": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-15": {"note": "qzxbkwtxtvw", "answer": "yes"}, "CUR-16": {"note": "qzxbkwtxtvw", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	9
10	2026-11-22 13:46:45.034005+00	2026-11-22 13:46:45.034014+00	2	{"CUR-01": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-02": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-03": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-04": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-05": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-06": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-07": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-08": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-09": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-10": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-11": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-12": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-13": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-14": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-15": {"note": "qztmbnjtwjm", "answer": "yes"}, "CUR-16": {"note": "qztmbnjtwjm", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	10
11	2026-11-22 13:46:45.059647+00	2026-11-22 13:46:45.059656+00	2	{"CUR-01": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-02": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-03": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-04": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-05": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-06": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-07": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-08": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-09": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-10": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-11": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-12": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-13": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-14": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-15": {"note": "qzxxnxfmhxh", "answer": "yes"}, "CUR-16": {"note": "qzxxnxfmhxh", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	11
12	2026-11-22 13:46:45.084459+00	2026-11-22 13:46:45.084467+00	2	{"CUR-01": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-02": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-03": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-04": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-05": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-06": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-07": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-08": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-09": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-10": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-11": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-12": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-13": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-14": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-15": {"note": "qzxwkmpbwbk", "answer": "yes"}, "CUR-16": {"note": "qzxwkmpbwbk", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	12
13	2026-11-22 13:46:45.108907+00	2026-11-22 13:46:45.108915+00	2	{"CUR-01": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-02": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-03": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-04": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-05": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-06": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-07": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-08": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-09": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-10": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-11": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-12": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-13": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-14": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-15": {"note": "qzjcbxpnvkv", "answer": "yes"}, "CUR-16": {"note": "qzjcbxpnvkv", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	13
14	2026-11-22 13:46:45.133479+00	2026-11-22 13:46:45.133487+00	2	{"CUR-01": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-02": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-03": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-04": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-05": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-06": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-07": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-08": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-09": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-10": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-11": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-12": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-13": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-14": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-15": {"note": "qzmtfnktjkh", "answer": "yes"}, "CUR-16": {"note": "qzmtfnktjkh", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	14
15	2026-11-22 13:46:45.157363+00	2026-11-22 13:46:45.157371+00	2	{"CUR-01": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-02": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-03": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-04": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-05": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-06": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-07": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-08": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-09": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-10": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-11": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-12": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-13": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-14": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-15": {"note": "qzkfbcbnhmb", "answer": "yes"}, "CUR-16": {"note": "qzkfbcbnhmb", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	15
16	2026-11-22 13:46:45.186003+00	2026-11-22 13:46:45.186013+00	2	{"CUR-01": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-02": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-03": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-04": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-05": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-06": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-07": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-08": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-09": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-10": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-11": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-12": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-13": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-14": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-15": {"note": "qzvffjcnxnk", "answer": "yes"}, "CUR-16": {"note": "qzvffjcnxnk", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	16
17	2026-11-22 13:46:45.208702+00	2026-11-22 13:46:45.208712+00	2	{"CUR-01": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-02": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-03": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-04": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-05": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-06": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-07": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-08": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-09": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-10": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-11": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-12": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-13": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-14": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-15": {"note": "qzcvwnccxmf", "answer": "yes"}, "CUR-16": {"note": "qzcvwnccxmf", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	17
18	2026-11-22 13:46:45.231842+00	2026-11-22 13:46:45.231852+00	2	{"CUR-01": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-02": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-03": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-04": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-05": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-06": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-07": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-08": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-09": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-10": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-11": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-12": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-13": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-14": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-15": {"note": "qznkcjbtjpp", "answer": "yes"}, "CUR-16": {"note": "qznkcjbtjpp", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	18
19	2026-11-22 13:46:45.290335+00	2026-11-22 13:46:45.290344+00	2	{"CUR-01": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-02": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-03": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-04": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-05": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-06": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-07": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-08": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-09": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-10": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-11": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-12": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-13": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-14": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-15": {"note": "qzwpvmxppmw", "answer": "yes"}, "CUR-16": {"note": "qzwpvmxppmw", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	20
20	2026-11-22 13:46:45.526102+00	2026-11-22 13:46:45.526111+00	2	{"CUR-01": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-02": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-03": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-04": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-05": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-06": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-07": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-08": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-09": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-10": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-11": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-12": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-13": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-14": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-15": {"note": "qzccpkcbnwf", "answer": "yes"}, "CUR-16": {"note": "qzccpkcbnwf", "answer": "yes"}}	OPEN	2026-03-29 12:00:00+00	10	21
\.
COPY public.lessons_lesson (id, created_at, updated_at, source_name, source_key, source_url, kind, title, good, not_so_good, next_time, happened_when, problem_statement, what_we_did, core_parts, adaptable_parts, theory, prediction, results, unintended_effects, equity_note, cost_time, care_setting, roles_involved, context, licence, before_points, after_points, feedback_from, stage, stage_since, stage_reason, version, published_at, review_by, tier, audience, strength, replication, last_confirmed_at, locality_id, merged_into_id, organisation_id, owner_id, parent_id, problem_id, published_by_id, raised_by_id, superseded_by_id, team_id, source_mark, source_place, source_version) FROM stdin;
3	2026-11-22 13:46:44.860798+00	2026-11-22 13:46:44.874317+00				SOLUTION	Matrix qzhffxkpttj	Matrix qzntthnpnkk	Matrix qzcvcbjtmpm	Matrix qzkpthknnck	2026-03	Matrix qzxwtcvjtfv	Matrix qzjkfxkpbfx	{qzcjcmptvjc}	{qzttmbhjvfw}	Matrix qzxfhtpjkhc	Matrix qzbbfvcxnwp	Matrix qzbfjjfwhmj	Matrix qzxbpvvpcjb	Matrix qztnvnjxwhv	Matrix qzvxbfncnpw	general_practice	{qzmvkkpxfth}	{}	OGL-3.0	\N	\N	\N	CAPTURED	2026-03-29 12:00:00+00	qzbntvncnfc	2	\N	\N	2	{t:1,u:3}	A0	B0	\N	3	\N	1	\N	\N	1	\N	3	\N	1			\N
1	2026-11-22 13:46:44.805985+00	2026-11-22 13:46:44.82516+00				SOLUTION	Matrix qzxmvwfxhhn	Matrix qzhnmpktbwj	Matrix qzhppbbthnh	Matrix qzntkjmvpjm	2026-03	Matrix qztfjnhtpwm	Matrix qzkkfpvbxth	{qzwwpmhphff}	{qzmjkwnpppv}	Matrix qzwkjxvwchv	Matrix qzkfbntcxhp	Matrix qzvwknmhbmc	Matrix qzvvtmwnxhf	Matrix qzhbhxfbnmk	Matrix qzkttwbbpcm	general_practice	{qznkvwxfcjj}	{}	OGL-3.0	\N	\N	\N	CAPTURED	2026-03-29 12:00:00+00	qzmcntnvkxb	2	\N	\N	0	{u:3}	A0	B0	\N	3	\N	1	\N	\N	1	\N	3	\N	\N			\N
8	2026-11-22 13:46:44.970823+00	2026-11-22 13:46:44.985194+00				SOLUTION	Matrix qzjvhxbbnjx	Matrix qzkbfkbhkfn	Matrix qzjnxwmfnpc	Matrix qzvhcpkwmnt	2026-03	Matrix qzvcbcwmptw	Matrix qzxmjhvhchm	{qzkvctjjvhj}	{qzfcvfjthxw}	Matrix qzmmvxhjtcp	Matrix qztfhwmpkvh	Matrix qzvmctnkjvj	Matrix qzwpcwbbfcn	Matrix qzhwmwhwnpc	Matrix qzjchjwwtff	general_practice	{qzmcnppxtmn}	{}	OGL-3.0	\N	\N	\N	IN_CURATION	2026-03-29 12:00:00+00	qznbxcpnwhb	2	\N	\N	4	{care:1,care:2,care:3,l:3,t:1,u:3}	A0	B0	\N	3	\N	1	10	\N	1	\N	3	\N	1			\N
4	2026-11-22 13:46:44.881551+00	2026-11-22 13:46:44.898911+00				SOLUTION	Matrix qzwfbkntnkv	Matrix qzphctjfxkj	Matrix qzvpmmkbpff	Matrix qzthvfjpvfx	2026-03	Matrix qzbkbnmktbj	Matrix qztntpnjcnh	{qzwnmnkpvbt}	{qztcvxthvfm}	Matrix qzxtkwnktkw	Matrix qzcjkwmcbfp	Matrix qzmkmwxbvjn	Matrix qzjnbnpbnvt	Matrix qztxjhmfcjh	Matrix qzcfkmfmnfp	general_practice	{qzwttkbpwnw}	{}	OGL-3.0	\N	\N	\N	RETURNED	2026-03-29 12:00:00+00	qzkmwvwmfxv	2	\N	\N	2	{t:1,u:3}	A0	B0	\N	3	\N	1	\N	\N	1	\N	3	\N	1			\N
2	2026-11-22 13:46:44.837256+00	2026-11-22 13:46:44.852876+00				SOLUTION	Matrix qzmpvvnkkmh	Matrix qzbxmtbxfvc	Matrix qzpktxxbckw	Matrix qzhjhvbvvvx	2026-03	Matrix qzfnmpxwvvj	Matrix qznpfkwfvjw	{qzjkbcvjbcm}	{qzcmxhfxjpt}	Matrix qzmcccxmnhw	Matrix qznxhmxnnct	Matrix qzbnnvxmhhx	Matrix qzjwcxjvmph	Matrix qzbjkfpmnxx	Matrix qzmppkfnkch	general_practice	{qzpnfpftppc}	{}	OGL-3.0	\N	\N	\N	CAPTURED	2026-03-29 12:00:00+00	qzxjxthctnb	2	\N	\N	1	{u:15,u:3}	A0	B0	\N	3	\N	1	\N	\N	1	\N	3	\N	\N			\N
6	2026-11-22 13:46:44.928379+00	2026-11-22 13:46:44.943068+00				SOLUTION	Matrix qzvwkcffjmp	Matrix qzcwxxbwjmt	Matrix qztckjwpwjw	Matrix qzfjcpntptm	2026-03	Matrix qzxxkhmhtnk	Matrix qzfxkcnthfh	{qzjtbvcwchh}	{qzvkbvfbmhh}	Matrix qzjbvmxkhbn	Matrix qzbkmxvnkwk	Matrix qzkjxnbwppt	Matrix qzjxhtbbbnc	Matrix qzbbjckvnxc	Matrix qztkpfmkcmp	general_practice	{qzmnjxvbpmf}	{}	OGL-3.0	\N	\N	\N	CAPTURED	2026-03-29 12:00:00+00	qznkhtnwpjj	2	\N	\N	4	{care:1,care:2,care:3,l:3,t:1,u:3}	A0	B0	\N	3	\N	1	10	\N	1	\N	3	\N	1			\N
5	2026-11-22 13:46:44.906614+00	2026-11-22 13:46:44.921233+00				SOLUTION	Matrix qzmfbhfbhmv	Matrix qzkbfnchbbb	Matrix qzkpvnhmcxm	Matrix qznmhkbxfxf	2026-03	Matrix qzjtmxchjmk	Matrix qzfwfmpxfbk	{qzcfhvxbwtt}	{qzbbftmcftx}	Matrix qzwkpxphhhc	Matrix qzhtmfvjmxx	Matrix qzvhftpccfw	Matrix qzkktnpbvct	Matrix qzhthjwcvbp	Matrix qzxxmtkkktn	general_practice	{qzwchtwvhtc}	{}	OGL-3.0	\N	\N	\N	CAPTURED	2026-03-29 12:00:00+00	qzbhmbctcwc	2	\N	\N	3	{c:7,t:1,u:3}	A0	B0	\N	3	\N	1	\N	\N	1	\N	3	\N	1			\N
9	2026-11-22 13:46:44.992032+00	2026-11-22 13:46:45.006279+00				SOLUTION	Matrix qzfpxckfpnx	Matrix qzpbvkwtbct	Matrix qzjwwvwjnpm	Matrix qzwpbfmtnxm	2026-03	Matrix qzmvbjfknpv	Matrix qzkkcbcjxhk	{qzwfvpmjvfn}	{qzbcfccntmj}	Matrix qzkvxmxwwfh	Matrix qzbbwpwhpwf	Matrix qzmfbbfckvm	Matrix qztpfvhkckp	Matrix qzhbbvbhnfx	Matrix qzpvtncjjfc	general_practice	{qznnmmcbhfw}	{}	OGL-3.0	\N	\N	\N	RETURNED	2026-03-29 12:00:00+00	qzmvtpxfhxn	2	\N	\N	4	{care:1,care:2,care:3,l:3,t:1,u:3}	A0	B0	\N	3	\N	1	10	\N	1	\N	3	\N	1			\N
10	2026-11-22 13:46:45.013576+00	2026-11-22 13:46:45.028021+00				SOLUTION	Matrix qztkpwmvhnp	Matrix qznxkvpfchn	Matrix qzmccvntxcc	Matrix qzjckbxwbkb	2026-03	Matrix qzhxwpjpmph	Matrix qzvhvvkcbcf	{qzftfcmvhhf}	{qzkwckkhkhh}	Matrix qzhbbtvbnmn	Matrix qzptcxfxwkx	Matrix qznnpwjvnbp	Matrix qzhppmmjftt	Matrix qzbmpnntkxh	Matrix qzjkxbnwckf	general_practice	{qzhtftbhvvn}	{}	OGL-3.0	\N	\N	\N	APPROVED	2026-03-29 12:00:00+00	qzthjnpvhkw	2	\N	\N	4	{care:1,care:2,care:3,l:3,t:1,u:3}	A0	B0	\N	3	\N	1	10	\N	1	\N	3	\N	1			\N
11	2026-11-22 13:46:45.036542+00	2026-11-22 13:46:45.053439+00				SOLUTION	Matrix qzfbbvkjfft	Matrix qznhxfttvxh	Matrix qzbpbmfkkbt	Matrix qzkvfpwmbtf	2026-03	Matrix qzntwvpbbwc	Matrix qzmcpvkfxnn	{qzjhtkfjtfk}	{qzpwmbwvpkp}	Matrix qzvvbcwjmmv	Matrix qzwctwhvkcf	Matrix qzhbxbctfbt	Matrix qzmvcxmpnvp	Matrix qzhthcwpccf	Matrix qzpjbxxjcww	general_practice	{qzncvwbbvpb}	{}	OGL-3.0	\N	\N	\N	PUBLISHED	2026-03-29 12:00:00+00	qzmpcmpfmvm	2	2026-03-29 12:00:00+00	\N	4	{care:1,care:2,care:3,l:3,t:1,u:3}	A0	B0	\N	3	\N	1	10	\N	1	\N	3	\N	1			\N
12	2026-11-22 13:46:45.061528+00	2026-11-22 13:46:45.243124+00				SOLUTION	Matrix qzphhhjfpmv	Matrix qzvmhcvhbwh	Matrix qzvmpjvppmv	Matrix qzjvxnxnphk	2026-03	Matrix qzthktxnptm	Matrix qztthwhxvxv	{qzffvfkjkxh}	{qzbwkfccmjp}	Matrix qzxccttkpct	Matrix qzfknhtbcbf	Matrix qzvbffcvbwx	Matrix qzcpxtwwkjp	Matrix qztmtjnhpfc	Matrix qztvvwmjftt	general_practice	{qzjpxnjpfff}	{}	OGL-3.0	\N	\N	\N	PUBLISHED	2026-03-29 12:00:00+00	qzbjpwvwwhh	2	2026-03-29 12:00:00+00	\N	5	{all,care:1,care:2,care:3,l:3,t:1,u:3}	A0	B0	\N	3	\N	1	10	3	1	\N	3	\N	1			\N
7	2026-11-22 13:46:44.950149+00	2026-11-22 13:46:45.24918+00				SOLUTION	Matrix qztxhwmtxpn	Matrix qzjnxmpmjwx	Matrix qztwpxxvjcb	Matrix qzftnmwhvjx	2026-03	Matrix qzpthhfvnch	Matrix qzcwmjfnwhk	{qzmjvvcjnkh}	{qzwfcvhvjct}	Matrix qzwfjxbjknp	Matrix qzknxkhkbkv	Matrix qzmvtmjpxcn	Matrix qznjwmctnjw	Matrix qzxbhcvwjkb	Matrix qzkxfhtmkcc	general_practice	{qzvtmxpxkkt}	{}	OGL-3.0	\N	\N	\N	COLLATED	2026-03-29 12:00:00+00	qzhfxbwnvnp	2	\N	\N	4	{care:1,care:2,care:3,l:3,t:1,u:3}	A0	B0	\N	3	12	1	10	\N	1	\N	3	\N	1			\N
15	2026-11-22 13:46:45.135253+00	2026-11-22 13:46:45.153526+00				SOLUTION	Matrix qzmxftjphtp	Matrix qzwmpnhxmpn	Matrix qzfxpwpkfkv	Matrix qzmfwfwxmhn	2026-03	Matrix qzmjfnxvhpw	Matrix qzkftxchjtt	{qztxtxxkftb}	{qzhvvhtwfhw}	Matrix qzcfnccmtfc	Matrix qzwknhkbxwp	Matrix qzhwcmxbfvx	Matrix qznvcxvhxkt	Matrix qzxnhfwjtcp	Matrix qzjpwvjpmpm	general_practice	{qzpvjmchxft}	{}	OGL-3.0	\N	\N	\N	RETIRED	2026-03-29 12:00:00+00	qzfhpfnfbhj	2	2026-03-29 12:00:00+00	\N	5	{all,care:1,care:2,care:3,l:3,t:1,u:3}	A0	B0	\N	3	\N	1	10	\N	1	\N	3	\N	1			\N
13	2026-11-22 13:46:45.086686+00	2026-11-22 13:46:45.103011+00				SOLUTION	Matrix qzknbwhfpxk	Matrix qzmwncvnbnf	Matrix qzmcwvhnwfn	Matrix qzkwbjpfvmw	2026-03	Matrix qzbpvvxtbwc	Matrix qzxvmfxvhmm	{qzkpcvpncvj}	{qzpjmfnntnt}	Matrix qzwpwbbvjbc	Matrix qzwfhjcpvhw	Matrix qzbmbjctfvf	Matrix qzbbxmhxmcn	Matrix qzkpxkvtnjc	Matrix qzvvbvkhnvc	general_practice	{qzfppfvxhjk}	{}	OGL-3.0	\N	\N	\N	PUBLISHED	2026-03-29 12:00:00+00	qzjkvmvxnfp	2	2026-03-29 12:00:00+00	\N	6	{all,care:1,care:2,care:3,l:3,public,t:1,u:3}	A0	B0	\N	3	\N	1	10	\N	1	\N	3	\N	1			\N
17	2026-11-22 13:46:45.187843+00	2026-11-22 13:46:45.202773+00				SOLUTION	Matrix qzcxfjvpbvv	Matrix qzwcvcbptvf	Matrix qzpjbnmxtmw	Matrix qzwpbvcnbwh	2026-03	Matrix qzpbwwppvfm	Matrix qzfmbwxxcth	{qzkfjkhhwjb}	{qznnhppmmbf}	Matrix qznphhbthtb	Matrix qzpxmhntxxx	Matrix qzwfwtbnbmw	Matrix qzhkvwhmnwc	Matrix qzpwhnwnkxp	Matrix qzjcfnthcmt	general_practice	{qzfffnmvtht}	{}	OGL-3.0	\N	\N	\N	CAPTURED	2026-03-29 12:00:00+00	qzcjnthbjbc	2	\N	\N	2	{t:2,u:4}	A0	B0	\N	3	\N	1	\N	\N	1	\N	4	\N	2			\N
14	2026-11-22 13:46:45.110617+00	2026-11-22 13:46:45.127655+00				SOLUTION	Matrix qzkvfhpxfkb	Matrix qzxhjnbtjtp	Matrix qzfxncjpcbj	Matrix qzhpbpwhbpc	2026-03	Matrix qzjpjkvxpfc	Matrix qzchbptmfvv	{qzhfxpwnmbv}	{qzftxvfvftm}	Matrix qzjnxwmfnvh	Matrix qzkkcnjfmhv	Matrix qzfjbnjwwwm	Matrix qzxcwkcfxvn	Matrix qzpmcwvphfb	Matrix qznwjcctxhn	general_practice	{qznjhmftnjf}	{}	OGL-3.0	\N	\N	\N	UNDER_CHALLENGE	2026-03-29 12:00:00+00	qzjxmpjjvwk	2	2026-03-29 12:00:00+00	\N	5	{all,care:1,care:2,care:3,l:3,t:1,u:3}	A0	B0	\N	3	\N	1	10	\N	1	\N	3	\N	1			\N
18	2026-11-22 13:46:45.209783+00	2026-11-22 13:46:45.225168+00				SOLUTION	Matrix qznwfbtnfnn	Matrix qztmxknhhfw	Matrix qzxfvkpvnnf	Matrix qztwchnctcc	2026-03	Matrix qzkmvjxjfcx	Matrix qzchbjbfwth	{qzkxcknfhnp}	{qzxffjwvfkt}	Matrix qzvphhmnhjx	Matrix qzwftctmtfx	Matrix qzxxkxcjcmf	Matrix qzpctjwwfcc	Matrix qzwvkhtwfwb	Matrix qzccmwfcpjx	general_practice	{qzphvmcpcht}	{}	OGL-3.0	\N	\N	\N	CAPTURED	2026-03-29 12:00:00+00	qzttnjnmjnw	2	\N	\N	4	{care:1,care:5,care:6,l:6,t:5,u:9}	A0	B0	\N	6	\N	4	10	\N	1	\N	9	\N	5			\N
16	2026-11-22 13:46:45.159193+00	2026-11-22 13:46:45.240755+00				SOLUTION	Matrix qzbhfjwvjjk	Matrix qztxtvhmnpx	Matrix qzcvxmbhcmn	Matrix qzhwcvcchmf	2026-03	Matrix qzmnxtwxpth	Matrix qzxbbpxjmkw	{qzxpnhmfkpt}	{qznkvnxxjvm}	Matrix qzxckxvjvpj	Matrix qztkknfbjxf	Matrix qzvcpkcxfxc	Matrix qzphvhfvtpn	Matrix qzmnthmbnnw	Matrix qzbtxhcbphj	general_practice	{qzbbtmjcfxt}	{}	OGL-3.0	\N	\N	\N	SUPERSEDED	2026-03-29 12:00:00+00	qzkfnjttbwx	2	2026-03-29 12:00:00+00	\N	5	{all,care:1,care:2,care:3,l:3,t:1,u:3}	A0	B0	\N	3	\N	1	10	\N	1	\N	3	11	1			\N
19	2026-11-22 13:46:45.255197+00	2026-11-22 13:46:45.265124+00	Starter pack	1		SOLUTION	Imported qztnvmjjbhw	We text the patient the same day.						{}	{}								{}	{}		\N	\N	\N	PUBLISHED	2025-01-06 09:00:00+00		1	2025-01-06 09:00:00+00	\N	6	{all,public}	A0	B0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N			\N
21	2026-11-22 13:46:45.502367+00	2026-11-22 13:46:45.53322+00				SOLUTION	Matrix qzcnxkknmpf	Matrix qznxwkkkvhn	Matrix qztfvjfcmcn	Matrix qzjxbhcbckm	2026-03	Matrix qzmbxnnwjcm	Matrix qzpfpvfjpmf	{qzptmcjhcwx}	{qzfcwwfvcpm}	Matrix qzjmckvjcjc	Matrix qzhmxpwkfkf	Matrix qznftjkpjjv	Matrix qzcjkwhtjfc	Matrix qzbbwvbkfbt	Matrix qzkncchxtjb	general_practice	{qzxbvjjxxfc}	{}	OGL-3.0	\N	\N	\N	CAPTURED	2026-03-29 12:00:00+00	qzhfwfjchtt	2	\N	\N	2	{t:1,u:3}	A0	B0	\N	3	\N	1	10	\N	1	\N	3	\N	1			\N
20	2026-11-22 13:46:45.269413+00	2026-11-22 13:46:45.299273+00				SOLUTION	Withdrawn lesson							{}	{}								{}	{}		\N	\N	\N	WITHDRAWN	2026-03-29 12:00:00+00	Because qzxbvjwbhnh	2	2026-03-29 12:00:00+00	\N	5	{all,care:1,care:2,care:3,l:3,t:1,u:3}	A0	B0	\N	3	\N	1	10	\N	\N	\N	3	\N	1			\N
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
1	2026-11-22 13:46:45.251914+00	2026-11-22 13:46:45.251927+00	APART	qzthnkjccnf	2026-03-29 12:00:00+00	\N	10	12	3	\N
2	2026-11-22 13:46:45.253874+00	2026-11-22 13:46:45.253885+00	APART	qzhpphfvnpn	2026-03-29 12:00:00+00	\N	10	12	11	\N
\.
COPY public.lessons_lessonversion (id, created_at, updated_at, number, content, saved_at, lesson_id, saved_by_id) FROM stdin;
1	2026-11-22 13:46:44.815101+00	2026-11-22 13:46:44.815111+00	1	{"good": "Matrix qzhnmpktbwj", "kind": "SOLUTION", "title": "Matrix qzxmvwfxhhn", "theory": "Matrix qzwkjxvwchv", "licence": "OGL-3.0", "results": "Matrix qzvwknmhbmc", "cost_time": "Matrix qzkttwbbpcm", "next_time": "Matrix qzntkjmvpjm", "core_parts": ["qzwwpmhphff"], "prediction": "Matrix qzkfbntcxhp", "equity_note": "Matrix qzhbhxfbnmk", "not_so_good": "Matrix qzhppbbthnh", "what_we_did": "Matrix qzwmvttjptp", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qznkvwxfcjj"], "adaptable_parts": ["qzmjkwnpppv"], "problem_statement": "Matrix qztfjnhtpwm", "unintended_effects": "Matrix qzvvtmwnxhf"}	2026-03-29 12:00:00+00	1	3
2	2026-11-22 13:46:44.823372+00	2026-11-22 13:46:44.823382+00	2	{"good": "Matrix qzhnmpktbwj", "kind": "SOLUTION", "title": "Matrix qzxmvwfxhhn", "theory": "Matrix qzwkjxvwchv", "licence": "OGL-3.0", "results": "Matrix qzvwknmhbmc", "cost_time": "Matrix qzkttwbbpcm", "next_time": "Matrix qzntkjmvpjm", "core_parts": ["qzwwpmhphff"], "prediction": "Matrix qzkfbntcxhp", "equity_note": "Matrix qzhbhxfbnmk", "not_so_good": "Matrix qzhppbbthnh", "what_we_did": "Matrix qzkkfpvbxth", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qznkvwxfcjj"], "adaptable_parts": ["qzmjkwnpppv"], "problem_statement": "Matrix qztfjnhtpwm", "unintended_effects": "Matrix qzvvtmwnxhf"}	2026-03-29 12:00:00+00	1	2
3	2026-11-22 13:46:44.842413+00	2026-11-22 13:46:44.842423+00	1	{"good": "Matrix qzbxmtbxfvc", "kind": "SOLUTION", "title": "Matrix qzmpvvnkkmh", "theory": "Matrix qzmcccxmnhw", "licence": "OGL-3.0", "results": "Matrix qzbnnvxmhhx", "cost_time": "Matrix qzmppkfnkch", "next_time": "Matrix qzhjhvbvvvx", "core_parts": ["qzjkbcvjbcm"], "prediction": "Matrix qznxhmxnnct", "equity_note": "Matrix qzbjkfpmnxx", "not_so_good": "Matrix qzpktxxbckw", "what_we_did": "Matrix qzbcxwknpnn", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzpnfpftppc"], "adaptable_parts": ["qzcmxhfxjpt"], "problem_statement": "Matrix qzfnmpxwvvj", "unintended_effects": "Matrix qzjwcxjvmph"}	2026-03-29 12:00:00+00	2	3
4	2026-11-22 13:46:44.849159+00	2026-11-22 13:46:44.849169+00	2	{"good": "Matrix qzbxmtbxfvc", "kind": "SOLUTION", "title": "Matrix qzmpvvnkkmh", "theory": "Matrix qzmcccxmnhw", "licence": "OGL-3.0", "results": "Matrix qzbnnvxmhhx", "cost_time": "Matrix qzmppkfnkch", "next_time": "Matrix qzhjhvbvvvx", "core_parts": ["qzjkbcvjbcm"], "prediction": "Matrix qznxhmxnnct", "equity_note": "Matrix qzbjkfpmnxx", "not_so_good": "Matrix qzpktxxbckw", "what_we_did": "Matrix qznpfkwfvjw", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzpnfpftppc"], "adaptable_parts": ["qzcmxhfxjpt"], "problem_statement": "Matrix qzfnmpxwvvj", "unintended_effects": "Matrix qzjwcxjvmph"}	2026-03-29 12:00:00+00	2	2
5	2026-11-22 13:46:44.865967+00	2026-11-22 13:46:44.865977+00	1	{"good": "Matrix qzntthnpnkk", "kind": "SOLUTION", "title": "Matrix qzhffxkpttj", "theory": "Matrix qzxfhtpjkhc", "licence": "OGL-3.0", "results": "Matrix qzbfjjfwhmj", "cost_time": "Matrix qzvxbfncnpw", "next_time": "Matrix qzkpthknnck", "core_parts": ["qzcjcmptvjc"], "prediction": "Matrix qzbbfvcxnwp", "equity_note": "Matrix qztnvnjxwhv", "not_so_good": "Matrix qzcvcbjtmpm", "what_we_did": "Matrix qzbnphfcmmf", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzmvkkpxfth"], "adaptable_parts": ["qzttmbhjvfw"], "problem_statement": "Matrix qzxwtcvjtfv", "unintended_effects": "Matrix qzxbpvvpcjb"}	2026-03-29 12:00:00+00	3	3
6	2026-11-22 13:46:44.872831+00	2026-11-22 13:46:44.872841+00	2	{"good": "Matrix qzntthnpnkk", "kind": "SOLUTION", "title": "Matrix qzhffxkpttj", "theory": "Matrix qzxfhtpjkhc", "licence": "OGL-3.0", "results": "Matrix qzbfjjfwhmj", "cost_time": "Matrix qzvxbfncnpw", "next_time": "Matrix qzkpthknnck", "core_parts": ["qzcjcmptvjc"], "prediction": "Matrix qzbbfvcxnwp", "equity_note": "Matrix qztnvnjxwhv", "not_so_good": "Matrix qzcvcbjtmpm", "what_we_did": "Matrix qzjkfxkpbfx", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzmvkkpxfth"], "adaptable_parts": ["qzttmbhjvfw"], "problem_statement": "Matrix qzxwtcvjtfv", "unintended_effects": "Matrix qzxbpvvpcjb"}	2026-03-29 12:00:00+00	3	2
7	2026-11-22 13:46:44.886505+00	2026-11-22 13:46:44.886515+00	1	{"good": "Matrix qzphctjfxkj", "kind": "SOLUTION", "title": "Matrix qzwfbkntnkv", "theory": "Matrix qzxtkwnktkw", "licence": "OGL-3.0", "results": "Matrix qzmkmwxbvjn", "cost_time": "Matrix qzcfkmfmnfp", "next_time": "Matrix qzthvfjpvfx", "core_parts": ["qzwnmnkpvbt"], "prediction": "Matrix qzcjkwmcbfp", "equity_note": "Matrix qztxjhmfcjh", "not_so_good": "Matrix qzvpmmkbpff", "what_we_did": "Matrix qzmtkxjpwch", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzwttkbpwnw"], "adaptable_parts": ["qztcvxthvfm"], "problem_statement": "Matrix qzbkbnmktbj", "unintended_effects": "Matrix qzjnbnpbnvt"}	2026-03-29 12:00:00+00	4	3
8	2026-11-22 13:46:44.897245+00	2026-11-22 13:46:44.897257+00	2	{"good": "Matrix qzphctjfxkj", "kind": "SOLUTION", "title": "Matrix qzwfbkntnkv", "theory": "Matrix qzxtkwnktkw", "licence": "OGL-3.0", "results": "Matrix qzmkmwxbvjn", "cost_time": "Matrix qzcfkmfmnfp", "next_time": "Matrix qzthvfjpvfx", "core_parts": ["qzwnmnkpvbt"], "prediction": "Matrix qzcjkwmcbfp", "equity_note": "Matrix qztxjhmfcjh", "not_so_good": "Matrix qzvpmmkbpff", "what_we_did": "Matrix qztntpnjcnh", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzwttkbpwnw"], "adaptable_parts": ["qztcvxthvfm"], "problem_statement": "Matrix qzbkbnmktbj", "unintended_effects": "Matrix qzjnbnpbnvt"}	2026-03-29 12:00:00+00	4	2
9	2026-11-22 13:46:44.911626+00	2026-11-22 13:46:44.911635+00	1	{"good": "Matrix qzkbfnchbbb", "kind": "SOLUTION", "title": "Matrix qzmfbhfbhmv", "theory": "Matrix qzwkpxphhhc", "licence": "OGL-3.0", "results": "Matrix qzvhftpccfw", "cost_time": "Matrix qzxxmtkkktn", "next_time": "Matrix qznmhkbxfxf", "core_parts": ["qzcfhvxbwtt"], "prediction": "Matrix qzhtmfvjmxx", "equity_note": "Matrix qzhthjwcvbp", "not_so_good": "Matrix qzkpvnhmcxm", "what_we_did": "Matrix qztwpvxttfc", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzwchtwvhtc"], "adaptable_parts": ["qzbbftmcftx"], "problem_statement": "Matrix qzjtmxchjmk", "unintended_effects": "Matrix qzkktnpbvct"}	2026-03-29 12:00:00+00	5	3
10	2026-11-22 13:46:44.918327+00	2026-11-22 13:46:44.918335+00	2	{"good": "Matrix qzkbfnchbbb", "kind": "SOLUTION", "title": "Matrix qzmfbhfbhmv", "theory": "Matrix qzwkpxphhhc", "licence": "OGL-3.0", "results": "Matrix qzvhftpccfw", "cost_time": "Matrix qzxxmtkkktn", "next_time": "Matrix qznmhkbxfxf", "core_parts": ["qzcfhvxbwtt"], "prediction": "Matrix qzhtmfvjmxx", "equity_note": "Matrix qzhthjwcvbp", "not_so_good": "Matrix qzkpvnhmcxm", "what_we_did": "Matrix qzfwfmpxfbk", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzwchtwvhtc"], "adaptable_parts": ["qzbbftmcftx"], "problem_statement": "Matrix qzjtmxchjmk", "unintended_effects": "Matrix qzkktnpbvct"}	2026-03-29 12:00:00+00	5	2
11	2026-11-22 13:46:44.933249+00	2026-11-22 13:46:44.933258+00	1	{"good": "Matrix qzcwxxbwjmt", "kind": "SOLUTION", "title": "Matrix qzvwkcffjmp", "theory": "Matrix qzjbvmxkhbn", "licence": "OGL-3.0", "results": "Matrix qzkjxnbwppt", "cost_time": "Matrix qztkpfmkcmp", "next_time": "Matrix qzfjcpntptm", "core_parts": ["qzjtbvcwchh"], "prediction": "Matrix qzbkmxvnkwk", "equity_note": "Matrix qzbbjckvnxc", "not_so_good": "Matrix qztckjwpwjw", "what_we_did": "Matrix qzhbphhcnfn", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzmnjxvbpmf"], "adaptable_parts": ["qzvkbvfbmhh"], "problem_statement": "Matrix qzxxkhmhtnk", "unintended_effects": "Matrix qzjxhtbbbnc"}	2026-03-29 12:00:00+00	6	3
12	2026-11-22 13:46:44.940175+00	2026-11-22 13:46:44.940185+00	2	{"good": "Matrix qzcwxxbwjmt", "kind": "SOLUTION", "title": "Matrix qzvwkcffjmp", "theory": "Matrix qzjbvmxkhbn", "licence": "OGL-3.0", "results": "Matrix qzkjxnbwppt", "cost_time": "Matrix qztkpfmkcmp", "next_time": "Matrix qzfjcpntptm", "core_parts": ["qzjtbvcwchh"], "prediction": "Matrix qzbkmxvnkwk", "equity_note": "Matrix qzbbjckvnxc", "not_so_good": "Matrix qztckjwpwjw", "what_we_did": "Matrix qzfxkcnthfh", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzmnjxvbpmf"], "adaptable_parts": ["qzvkbvfbmhh"], "problem_statement": "Matrix qzxxkhmhtnk", "unintended_effects": "Matrix qzjxhtbbbnc"}	2026-03-29 12:00:00+00	6	2
13	2026-11-22 13:46:44.954947+00	2026-11-22 13:46:44.954955+00	1	{"good": "Matrix qzjnxmpmjwx", "kind": "SOLUTION", "title": "Matrix qztxhwmtxpn", "theory": "Matrix qzwfjxbjknp", "licence": "OGL-3.0", "results": "Matrix qzmvtmjpxcn", "cost_time": "Matrix qzkxfhtmkcc", "next_time": "Matrix qzftnmwhvjx", "core_parts": ["qzmjvvcjnkh"], "prediction": "Matrix qzknxkhkbkv", "equity_note": "Matrix qzxbhcvwjkb", "not_so_good": "Matrix qztwpxxvjcb", "what_we_did": "Matrix qzhkbtpkbth", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzvtmxpxkkt"], "adaptable_parts": ["qzwfcvhvjct"], "problem_statement": "Matrix qzpthhfvnch", "unintended_effects": "Matrix qznjwmctnjw"}	2026-03-29 12:00:00+00	7	3
14	2026-11-22 13:46:44.961295+00	2026-11-22 13:46:44.961304+00	2	{"good": "Matrix qzjnxmpmjwx", "kind": "SOLUTION", "title": "Matrix qztxhwmtxpn", "theory": "Matrix qzwfjxbjknp", "licence": "OGL-3.0", "results": "Matrix qzmvtmjpxcn", "cost_time": "Matrix qzkxfhtmkcc", "next_time": "Matrix qzftnmwhvjx", "core_parts": ["qzmjvvcjnkh"], "prediction": "Matrix qzknxkhkbkv", "equity_note": "Matrix qzxbhcvwjkb", "not_so_good": "Matrix qztwpxxvjcb", "what_we_did": "Matrix qzcwmjfnwhk", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzvtmxpxkkt"], "adaptable_parts": ["qzwfcvhvjct"], "problem_statement": "Matrix qzpthhfvnch", "unintended_effects": "Matrix qznjwmctnjw"}	2026-03-29 12:00:00+00	7	2
15	2026-11-22 13:46:44.975973+00	2026-11-22 13:46:44.975983+00	1	{"good": "Matrix qzkbfkbhkfn", "kind": "SOLUTION", "title": "Matrix qzjvhxbbnjx", "theory": "Matrix qzmmvxhjtcp", "licence": "OGL-3.0", "results": "Matrix qzvmctnkjvj", "cost_time": "Matrix qzjchjwwtff", "next_time": "Matrix qzvhcpkwmnt", "core_parts": ["qzkvctjjvhj"], "prediction": "Matrix qztfhwmpkvh", "equity_note": "Matrix qzhwmwhwnpc", "not_so_good": "Matrix qzjnxwmfnpc", "what_we_did": "Matrix qznthbmpctx", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzmcnppxtmn"], "adaptable_parts": ["qzfcvfjthxw"], "problem_statement": "Matrix qzvcbcwmptw", "unintended_effects": "Matrix qzwpcwbbfcn"}	2026-03-29 12:00:00+00	8	3
16	2026-11-22 13:46:44.982393+00	2026-11-22 13:46:44.982403+00	2	{"good": "Matrix qzkbfkbhkfn", "kind": "SOLUTION", "title": "Matrix qzjvhxbbnjx", "theory": "Matrix qzmmvxhjtcp", "licence": "OGL-3.0", "results": "Matrix qzvmctnkjvj", "cost_time": "Matrix qzjchjwwtff", "next_time": "Matrix qzvhcpkwmnt", "core_parts": ["qzkvctjjvhj"], "prediction": "Matrix qztfhwmpkvh", "equity_note": "Matrix qzhwmwhwnpc", "not_so_good": "Matrix qzjnxwmfnpc", "what_we_did": "Matrix qzxmjhvhchm", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzmcnppxtmn"], "adaptable_parts": ["qzfcvfjthxw"], "problem_statement": "Matrix qzvcbcwmptw", "unintended_effects": "Matrix qzwpcwbbfcn"}	2026-03-29 12:00:00+00	8	2
17	2026-11-22 13:46:44.99681+00	2026-11-22 13:46:44.996819+00	1	{"good": "Matrix qzpbvkwtbct", "kind": "SOLUTION", "title": "Matrix qzfpxckfpnx", "theory": "Matrix qzkvxmxwwfh", "licence": "OGL-3.0", "results": "Matrix qzmfbbfckvm", "cost_time": "Matrix qzpvtncjjfc", "next_time": "Matrix qzwpbfmtnxm", "core_parts": ["qzwfvpmjvfn"], "prediction": "Matrix qzbbwpwhpwf", "equity_note": "Matrix qzhbbvbhnfx", "not_so_good": "Matrix qzjwwvwjnpm", "what_we_did": "Matrix qzhkwjcntxc", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qznnmmcbhfw"], "adaptable_parts": ["qzbcfccntmj"], "problem_statement": "Matrix qzmvbjfknpv", "unintended_effects": "Matrix qztpfvhkckp"}	2026-03-29 12:00:00+00	9	3
18	2026-11-22 13:46:45.003296+00	2026-11-22 13:46:45.003306+00	2	{"good": "Matrix qzpbvkwtbct", "kind": "SOLUTION", "title": "Matrix qzfpxckfpnx", "theory": "Matrix qzkvxmxwwfh", "licence": "OGL-3.0", "results": "Matrix qzmfbbfckvm", "cost_time": "Matrix qzpvtncjjfc", "next_time": "Matrix qzwpbfmtnxm", "core_parts": ["qzwfvpmjvfn"], "prediction": "Matrix qzbbwpwhpwf", "equity_note": "Matrix qzhbbvbhnfx", "not_so_good": "Matrix qzjwwvwjnpm", "what_we_did": "Matrix qzkkcbcjxhk", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qznnmmcbhfw"], "adaptable_parts": ["qzbcfccntmj"], "problem_statement": "Matrix qzmvbjfknpv", "unintended_effects": "Matrix qztpfvhkckp"}	2026-03-29 12:00:00+00	9	2
19	2026-11-22 13:46:45.018321+00	2026-11-22 13:46:45.01833+00	1	{"good": "Matrix qznxkvpfchn", "kind": "SOLUTION", "title": "Matrix qztkpwmvhnp", "theory": "Matrix qzhbbtvbnmn", "licence": "OGL-3.0", "results": "Matrix qznnpwjvnbp", "cost_time": "Matrix qzjkxbnwckf", "next_time": "Matrix qzjckbxwbkb", "core_parts": ["qzftfcmvhhf"], "prediction": "Matrix qzptcxfxwkx", "equity_note": "Matrix qzbmpnntkxh", "not_so_good": "Matrix qzmccvntxcc", "what_we_did": "Matrix qzmccnvpkcw", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzhtftbhvvn"], "adaptable_parts": ["qzkwckkhkhh"], "problem_statement": "Matrix qzhxwpjpmph", "unintended_effects": "Matrix qzhppmmjftt"}	2026-03-29 12:00:00+00	10	3
20	2026-11-22 13:46:45.024986+00	2026-11-22 13:46:45.024997+00	2	{"good": "Matrix qznxkvpfchn", "kind": "SOLUTION", "title": "Matrix qztkpwmvhnp", "theory": "Matrix qzhbbtvbnmn", "licence": "OGL-3.0", "results": "Matrix qznnpwjvnbp", "cost_time": "Matrix qzjkxbnwckf", "next_time": "Matrix qzjckbxwbkb", "core_parts": ["qzftfcmvhhf"], "prediction": "Matrix qzptcxfxwkx", "equity_note": "Matrix qzbmpnntkxh", "not_so_good": "Matrix qzmccvntxcc", "what_we_did": "Matrix qzvhvvkcbcf", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzhtftbhvvn"], "adaptable_parts": ["qzkwckkhkhh"], "problem_statement": "Matrix qzhxwpjpmph", "unintended_effects": "Matrix qzhppmmjftt"}	2026-03-29 12:00:00+00	10	2
21	2026-11-22 13:46:45.042025+00	2026-11-22 13:46:45.042034+00	1	{"good": "Matrix qznhxfttvxh", "kind": "SOLUTION", "title": "Matrix qzfbbvkjfft", "theory": "Matrix qzvvbcwjmmv", "licence": "OGL-3.0", "results": "Matrix qzhbxbctfbt", "cost_time": "Matrix qzpjbxxjcww", "next_time": "Matrix qzkvfpwmbtf", "core_parts": ["qzjhtkfjtfk"], "prediction": "Matrix qzwctwhvkcf", "equity_note": "Matrix qzhthcwpccf", "not_so_good": "Matrix qzbpbmfkkbt", "what_we_did": "Matrix qzfpvxxcpwx", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzncvwbbvpb"], "adaptable_parts": ["qzpwmbwvpkp"], "problem_statement": "Matrix qzntwvpbbwc", "unintended_effects": "Matrix qzmvcxmpnvp"}	2026-03-29 12:00:00+00	11	3
22	2026-11-22 13:46:45.048983+00	2026-11-22 13:46:45.048994+00	2	{"good": "Matrix qznhxfttvxh", "kind": "SOLUTION", "title": "Matrix qzfbbvkjfft", "theory": "Matrix qzvvbcwjmmv", "licence": "OGL-3.0", "results": "Matrix qzhbxbctfbt", "cost_time": "Matrix qzpjbxxjcww", "next_time": "Matrix qzkvfpwmbtf", "core_parts": ["qzjhtkfjtfk"], "prediction": "Matrix qzwctwhvkcf", "equity_note": "Matrix qzhthcwpccf", "not_so_good": "Matrix qzbpbmfkkbt", "what_we_did": "Matrix qzmcpvkfxnn", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzncvwbbvpb"], "adaptable_parts": ["qzpwmbwvpkp"], "problem_statement": "Matrix qzntwvpbbwc", "unintended_effects": "Matrix qzmvcxmpnvp"}	2026-03-29 12:00:00+00	11	2
23	2026-11-22 13:46:45.066585+00	2026-11-22 13:46:45.066595+00	1	{"good": "Matrix qzvmhcvhbwh", "kind": "SOLUTION", "title": "Matrix qzphhhjfpmv", "theory": "Matrix qzxccttkpct", "licence": "OGL-3.0", "results": "Matrix qzvbffcvbwx", "cost_time": "Matrix qztvvwmjftt", "next_time": "Matrix qzjvxnxnphk", "core_parts": ["qzffvfkjkxh"], "prediction": "Matrix qzfknhtbcbf", "equity_note": "Matrix qztmtjnhpfc", "not_so_good": "Matrix qzvmpjvppmv", "what_we_did": "Matrix qztjmnxbckk", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzjpxnjpfff"], "adaptable_parts": ["qzbwkfccmjp"], "problem_statement": "Matrix qzthktxnptm", "unintended_effects": "Matrix qzcpxtwwkjp"}	2026-03-29 12:00:00+00	12	3
24	2026-11-22 13:46:45.073318+00	2026-11-22 13:46:45.073327+00	2	{"good": "Matrix qzvmhcvhbwh", "kind": "SOLUTION", "title": "Matrix qzphhhjfpmv", "theory": "Matrix qzxccttkpct", "licence": "OGL-3.0", "results": "Matrix qzvbffcvbwx", "cost_time": "Matrix qztvvwmjftt", "next_time": "Matrix qzjvxnxnphk", "core_parts": ["qzffvfkjkxh"], "prediction": "Matrix qzfknhtbcbf", "equity_note": "Matrix qztmtjnhpfc", "not_so_good": "Matrix qzvmpjvppmv", "what_we_did": "Matrix qztthwhxvxv", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzjpxnjpfff"], "adaptable_parts": ["qzbwkfccmjp"], "problem_statement": "Matrix qzthktxnptm", "unintended_effects": "Matrix qzcpxtwwkjp"}	2026-03-29 12:00:00+00	12	2
25	2026-11-22 13:46:45.091751+00	2026-11-22 13:46:45.09176+00	1	{"good": "Matrix qzmwncvnbnf", "kind": "SOLUTION", "title": "Matrix qzknbwhfpxk", "theory": "Matrix qzwpwbbvjbc", "licence": "OGL-3.0", "results": "Matrix qzbmbjctfvf", "cost_time": "Matrix qzvvbvkhnvc", "next_time": "Matrix qzkwbjpfvmw", "core_parts": ["qzkpcvpncvj"], "prediction": "Matrix qzwfhjcpvhw", "equity_note": "Matrix qzkpxkvtnjc", "not_so_good": "Matrix qzmcwvhnwfn", "what_we_did": "Matrix qzbwxvhhpxc", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzfppfvxhjk"], "adaptable_parts": ["qzpjmfnntnt"], "problem_statement": "Matrix qzbpvvxtbwc", "unintended_effects": "Matrix qzbbxmhxmcn"}	2026-03-29 12:00:00+00	13	3
26	2026-11-22 13:46:45.097973+00	2026-11-22 13:46:45.097981+00	2	{"good": "Matrix qzmwncvnbnf", "kind": "SOLUTION", "title": "Matrix qzknbwhfpxk", "theory": "Matrix qzwpwbbvjbc", "licence": "OGL-3.0", "results": "Matrix qzbmbjctfvf", "cost_time": "Matrix qzvvbvkhnvc", "next_time": "Matrix qzkwbjpfvmw", "core_parts": ["qzkpcvpncvj"], "prediction": "Matrix qzwfhjcpvhw", "equity_note": "Matrix qzkpxkvtnjc", "not_so_good": "Matrix qzmcwvhnwfn", "what_we_did": "Matrix qzxvmfxvhmm", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzfppfvxhjk"], "adaptable_parts": ["qzpjmfnntnt"], "problem_statement": "Matrix qzbpvvxtbwc", "unintended_effects": "Matrix qzbbxmhxmcn"}	2026-03-29 12:00:00+00	13	2
27	2026-11-22 13:46:45.115718+00	2026-11-22 13:46:45.11573+00	1	{"good": "Matrix qzxhjnbtjtp", "kind": "SOLUTION", "title": "Matrix qzkvfhpxfkb", "theory": "Matrix qzjnxwmfnvh", "licence": "OGL-3.0", "results": "Matrix qzfjbnjwwwm", "cost_time": "Matrix qznwjcctxhn", "next_time": "Matrix qzhpbpwhbpc", "core_parts": ["qzhfxpwnmbv"], "prediction": "Matrix qzkkcnjfmhv", "equity_note": "Matrix qzpmcwvphfb", "not_so_good": "Matrix qzfxncjpcbj", "what_we_did": "Matrix qzmhtwxwhtc", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qznjhmftnjf"], "adaptable_parts": ["qzftxvfvftm"], "problem_statement": "Matrix qzjpjkvxpfc", "unintended_effects": "Matrix qzxcwkcfxvn"}	2026-03-29 12:00:00+00	14	3
28	2026-11-22 13:46:45.122589+00	2026-11-22 13:46:45.122599+00	2	{"good": "Matrix qzxhjnbtjtp", "kind": "SOLUTION", "title": "Matrix qzkvfhpxfkb", "theory": "Matrix qzjnxwmfnvh", "licence": "OGL-3.0", "results": "Matrix qzfjbnjwwwm", "cost_time": "Matrix qznwjcctxhn", "next_time": "Matrix qzhpbpwhbpc", "core_parts": ["qzhfxpwnmbv"], "prediction": "Matrix qzkkcnjfmhv", "equity_note": "Matrix qzpmcwvphfb", "not_so_good": "Matrix qzfxncjpcbj", "what_we_did": "Matrix qzchbptmfvv", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qznjhmftnjf"], "adaptable_parts": ["qzftxvfvftm"], "problem_statement": "Matrix qzjpjkvxpfc", "unintended_effects": "Matrix qzxcwkcfxvn"}	2026-03-29 12:00:00+00	14	2
29	2026-11-22 13:46:45.140066+00	2026-11-22 13:46:45.140075+00	1	{"good": "Matrix qzwmpnhxmpn", "kind": "SOLUTION", "title": "Matrix qzmxftjphtp", "theory": "Matrix qzcfnccmtfc", "licence": "OGL-3.0", "results": "Matrix qzhwcmxbfvx", "cost_time": "Matrix qzjpwvjpmpm", "next_time": "Matrix qzmfwfwxmhn", "core_parts": ["qztxtxxkftb"], "prediction": "Matrix qzwknhkbxwp", "equity_note": "Matrix qzxnhfwjtcp", "not_so_good": "Matrix qzfxpwpkfkv", "what_we_did": "Matrix qzjcjfpffxc", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzpvjmchxft"], "adaptable_parts": ["qzhvvhtwfhw"], "problem_statement": "Matrix qzmjfnxvhpw", "unintended_effects": "Matrix qznvcxvhxkt"}	2026-03-29 12:00:00+00	15	3
30	2026-11-22 13:46:45.147009+00	2026-11-22 13:46:45.147022+00	2	{"good": "Matrix qzwmpnhxmpn", "kind": "SOLUTION", "title": "Matrix qzmxftjphtp", "theory": "Matrix qzcfnccmtfc", "licence": "OGL-3.0", "results": "Matrix qzhwcmxbfvx", "cost_time": "Matrix qzjpwvjpmpm", "next_time": "Matrix qzmfwfwxmhn", "core_parts": ["qztxtxxkftb"], "prediction": "Matrix qzwknhkbxwp", "equity_note": "Matrix qzxnhfwjtcp", "not_so_good": "Matrix qzfxpwpkfkv", "what_we_did": "Matrix qzkftxchjtt", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzpvjmchxft"], "adaptable_parts": ["qzhvvhtwfhw"], "problem_statement": "Matrix qzmjfnxvhpw", "unintended_effects": "Matrix qznvcxvhxkt"}	2026-03-29 12:00:00+00	15	2
31	2026-11-22 13:46:45.164684+00	2026-11-22 13:46:45.164694+00	1	{"good": "Matrix qztxtvhmnpx", "kind": "SOLUTION", "title": "Matrix qzbhfjwvjjk", "theory": "Matrix qzxckxvjvpj", "licence": "OGL-3.0", "results": "Matrix qzvcpkcxfxc", "cost_time": "Matrix qzbtxhcbphj", "next_time": "Matrix qzhwcvcchmf", "core_parts": ["qzxpnhmfkpt"], "prediction": "Matrix qztkknfbjxf", "equity_note": "Matrix qzmnthmbnnw", "not_so_good": "Matrix qzcvxmbhcmn", "what_we_did": "Matrix qzjkppxkhjb", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzbbtmjcfxt"], "adaptable_parts": ["qznkvnxxjvm"], "problem_statement": "Matrix qzmnxtwxpth", "unintended_effects": "Matrix qzphvhfvtpn"}	2026-03-29 12:00:00+00	16	3
32	2026-11-22 13:46:45.171842+00	2026-11-22 13:46:45.171852+00	2	{"good": "Matrix qztxtvhmnpx", "kind": "SOLUTION", "title": "Matrix qzbhfjwvjjk", "theory": "Matrix qzxckxvjvpj", "licence": "OGL-3.0", "results": "Matrix qzvcpkcxfxc", "cost_time": "Matrix qzbtxhcbphj", "next_time": "Matrix qzhwcvcchmf", "core_parts": ["qzxpnhmfkpt"], "prediction": "Matrix qztkknfbjxf", "equity_note": "Matrix qzmnthmbnnw", "not_so_good": "Matrix qzcvxmbhcmn", "what_we_did": "Matrix qzxbbpxjmkw", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzbbtmjcfxt"], "adaptable_parts": ["qznkvnxxjvm"], "problem_statement": "Matrix qzmnxtwxpth", "unintended_effects": "Matrix qzphvhfvtpn"}	2026-03-29 12:00:00+00	16	2
33	2026-11-22 13:46:45.193445+00	2026-11-22 13:46:45.19346+00	1	{"good": "Matrix qzwcvcbptvf", "kind": "SOLUTION", "title": "Matrix qzcxfjvpbvv", "theory": "Matrix qznphhbthtb", "licence": "OGL-3.0", "results": "Matrix qzwfwtbnbmw", "cost_time": "Matrix qzjcfnthcmt", "next_time": "Matrix qzwpbvcnbwh", "core_parts": ["qzkfjkhhwjb"], "prediction": "Matrix qzpxmhntxxx", "equity_note": "Matrix qzpwhnwnkxp", "not_so_good": "Matrix qzpjbnmxtmw", "what_we_did": "Matrix qzjknbhxwkh", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzfffnmvtht"], "adaptable_parts": ["qznnhppmmbf"], "problem_statement": "Matrix qzpbwwppvfm", "unintended_effects": "Matrix qzhkvwhmnwc"}	2026-03-29 12:00:00+00	17	4
34	2026-11-22 13:46:45.201225+00	2026-11-22 13:46:45.201235+00	2	{"good": "Matrix qzwcvcbptvf", "kind": "SOLUTION", "title": "Matrix qzcxfjvpbvv", "theory": "Matrix qznphhbthtb", "licence": "OGL-3.0", "results": "Matrix qzwfwtbnbmw", "cost_time": "Matrix qzjcfnthcmt", "next_time": "Matrix qzwpbvcnbwh", "core_parts": ["qzkfjkhhwjb"], "prediction": "Matrix qzpxmhntxxx", "equity_note": "Matrix qzpwhnwnkxp", "not_so_good": "Matrix qzpjbnmxtmw", "what_we_did": "Matrix qzfmbwxxcth", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzfffnmvtht"], "adaptable_parts": ["qznnhppmmbf"], "problem_statement": "Matrix qzpbwwppvfm", "unintended_effects": "Matrix qzhkvwhmnwc"}	2026-03-29 12:00:00+00	17	2
35	2026-11-22 13:46:45.214828+00	2026-11-22 13:46:45.21484+00	1	{"good": "Matrix qztmxknhhfw", "kind": "SOLUTION", "title": "Matrix qznwfbtnfnn", "theory": "Matrix qzvphhmnhjx", "licence": "OGL-3.0", "results": "Matrix qzxxkxcjcmf", "cost_time": "Matrix qzccmwfcpjx", "next_time": "Matrix qztwchnctcc", "core_parts": ["qzkxcknfhnp"], "prediction": "Matrix qzwftctmtfx", "equity_note": "Matrix qzwvkhtwfwb", "not_so_good": "Matrix qzxfvkpvnnf", "what_we_did": "Matrix qztpkcbcbtn", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzphvmcpcht"], "adaptable_parts": ["qzxffjwvfkt"], "problem_statement": "Matrix qzkmvjxjfcx", "unintended_effects": "Matrix qzpctjwwfcc"}	2026-03-29 12:00:00+00	18	9
36	2026-11-22 13:46:45.221995+00	2026-11-22 13:46:45.222006+00	2	{"good": "Matrix qztmxknhhfw", "kind": "SOLUTION", "title": "Matrix qznwfbtnfnn", "theory": "Matrix qzvphhmnhjx", "licence": "OGL-3.0", "results": "Matrix qzxxkxcjcmf", "cost_time": "Matrix qzccmwfcpjx", "next_time": "Matrix qztwchnctcc", "core_parts": ["qzkxcknfhnp"], "prediction": "Matrix qzwftctmtfx", "equity_note": "Matrix qzwvkhtwfwb", "not_so_good": "Matrix qzxfvkpvnnf", "what_we_did": "Matrix qzchbjbfwth", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzphvmcpcht"], "adaptable_parts": ["qzxffjwvfkt"], "problem_statement": "Matrix qzkmvjxjfcx", "unintended_effects": "Matrix qzpctjwwfcc"}	2026-03-29 12:00:00+00	18	2
37	2026-11-22 13:46:45.258756+00	2026-11-22 13:46:45.258767+00	1	{"good": "We text the patient the same day.", "kind": "SOLUTION", "title": "Imported qztnvmjjbhw", "theory": "", "licence": "", "results": "", "cost_time": "", "next_time": "", "core_parts": [], "prediction": "", "equity_note": "", "not_so_good": "", "what_we_did": "", "after_points": null, "care_setting": "", "before_points": null, "feedback_from": null, "happened_when": "", "roles_involved": [], "adaptable_parts": [], "problem_statement": "", "unintended_effects": ""}	2025-01-06 09:00:00+00	19	\N
38	2026-11-22 13:46:45.274016+00	2026-11-22 13:46:45.274024+00	1	{"good": "Matrix qztvxmwtnwt", "kind": "SOLUTION", "title": "Matrix qzkfwmhppwc", "theory": "Matrix qzbwbffnjpp", "licence": "OGL-3.0", "results": "Matrix qzcmfxbxkkm", "cost_time": "Matrix qzpjwxfhbjn", "next_time": "Matrix qzcxhvwvnhn", "core_parts": ["qzxvcmbmkfx"], "prediction": "Matrix qzctmxnbftk", "equity_note": "Matrix qzhhtxxjvmw", "not_so_good": "Matrix qzwmbpcbhkp", "what_we_did": "Matrix qztcjbfvtjj", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzhjkkfpvct"], "adaptable_parts": ["qzknfxvbnjp"], "problem_statement": "Matrix qzcjxfmhmvp", "unintended_effects": "Matrix qzttpxjfntt"}	2026-03-29 12:00:00+00	20	3
39	2026-11-22 13:46:45.279806+00	2026-11-22 13:46:45.279814+00	2	{"good": "Matrix qztvxmwtnwt", "kind": "SOLUTION", "title": "Matrix qzkfwmhppwc", "theory": "Matrix qzbwbffnjpp", "licence": "OGL-3.0", "results": "Matrix qzcmfxbxkkm", "cost_time": "Matrix qzpjwxfhbjn", "next_time": "Matrix qzcxhvwvnhn", "core_parts": ["qzxvcmbmkfx"], "prediction": "Matrix qzctmxnbftk", "equity_note": "Matrix qzhhtxxjvmw", "not_so_good": "Matrix qzwmbpcbhkp", "what_we_did": "Matrix qzcfcfwjxxw", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzhjkkfpvct"], "adaptable_parts": ["qzknfxvbnjp"], "problem_statement": "Matrix qzcjxfmhmvp", "unintended_effects": "Matrix qzttpxjfntt"}	2026-03-29 12:00:00+00	20	2
40	2026-11-22 13:46:45.508698+00	2026-11-22 13:46:45.508711+00	1	{"good": "Matrix qznxwkkkvhn", "kind": "SOLUTION", "title": "Matrix qzcnxkknmpf", "theory": "Matrix qzjmckvjcjc", "licence": "OGL-3.0", "results": "Matrix qznftjkpjjv", "cost_time": "Matrix qzkncchxtjb", "next_time": "Matrix qzjxbhcbckm", "core_parts": ["qzptmcjhcwx"], "prediction": "Matrix qzhmxpwkfkf", "equity_note": "Matrix qzbbwvbkfbt", "not_so_good": "Matrix qztfvjfcmcn", "what_we_did": "Matrix qzpkmhbpnpj", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzxbvjjxxfc"], "adaptable_parts": ["qzfcwwfvcpm"], "problem_statement": "Matrix qzmbxnnwjcm", "unintended_effects": "Matrix qzcjkwhtjfc"}	2026-03-29 12:00:00+00	21	3
41	2026-11-22 13:46:45.516577+00	2026-11-22 13:46:45.51659+00	2	{"good": "Matrix qznxwkkkvhn", "kind": "SOLUTION", "title": "Matrix qzcnxkknmpf", "theory": "Matrix qzjmckvjcjc", "licence": "OGL-3.0", "results": "Matrix qznftjkpjjv", "cost_time": "Matrix qzkncchxtjb", "next_time": "Matrix qzjxbhcbckm", "core_parts": ["qzptmcjhcwx"], "prediction": "Matrix qzhmxpwkfkf", "equity_note": "Matrix qzbbwvbkfbt", "not_so_good": "Matrix qztfvjfcmcn", "what_we_did": "Matrix qzpfpvfjpmf", "after_points": null, "care_setting": "general_practice", "before_points": null, "feedback_from": null, "happened_when": "2026-03", "roles_involved": ["qzxbvjjxxfc"], "adaptable_parts": ["qzfcwwfvcpm"], "problem_statement": "Matrix qzmbxnnwjcm", "unintended_effects": "Matrix qzcjkwhtjfc"}	2026-03-29 12:00:00+00	21	2
\.
COPY public.lessons_priorartcheck (id, created_at, updated_at, about_kind, about_id, shown, choice, reason, made_at, chosen_id, made_by_id) FROM stdin;
1	2026-11-22 13:46:45.584796+00	2026-11-22 13:46:45.584808+00	noticing	3	[{"cosine": 0.9, "lesson": 17}]	CONTINUE	qzhftfvjbnv	2026-03-29 12:00:00+00	\N	2
\.
COPY public.lessons_questionmatch (id, created_at, updated_at, cosine, found_at, lesson_id, question_id) FROM stdin;
1	2026-11-22 13:46:45.581346+00	2026-11-22 13:46:45.581355+00	0.9	2026-03-29 12:00:00+00	11	1
2	2026-11-22 13:46:45.582858+00	2026-11-22 13:46:45.58287+00	0.9	2026-03-29 12:00:00+00	17	1
3	2026-11-22 13:46:45.583774+00	2026-11-22 13:46:45.583785+00	0.9	2026-03-29 12:00:00+00	20	1
\.
COPY public.lessons_search (id, created_at, updated_at, searched_at, locality_id, best_cosine) FROM stdin;
1	2026-11-22 13:46:46.139222+00	2026-11-22 13:46:46.139222+00	2026-11-22 13:46:46.139222+00	\N	0.5
\.
COPY public.lessons_standingquestion (id, created_at, updated_at, text, about_kind, about_id, locality_id, audience, asked_at, closed_at, closed_reason, asked_by_id) FROM stdin;
1	2026-11-22 13:46:45.573165+00	2026-11-22 13:46:45.573173+00	How qzfwpnhvwvb?		\N	\N	{u:2}	2026-03-29 12:00:00+00	\N		2
2	2026-11-22 13:46:45.576596+00	2026-11-22 13:46:45.576608+00	How qzxfhhkthxp?		\N	\N	{u:9}	2026-03-29 12:00:00+00	\N		9
3	2026-11-22 13:46:45.579577+00	2026-11-22 13:46:45.579588+00	How qznvmtkhhbc?		\N	\N	{u:2}	2026-03-29 12:00:00+00	2026-03-29 12:00:00+00		2
\.
COPY public.lessons_topic (id, created_at, updated_at, key, name, about) FROM stdin;
1	2026-11-22 13:46:44.803675+00	2026-11-22 13:46:44.803684+00	prescriptions-1	Prescriptions	
\.
COPY public.matching_collection (id, texts, mean_words, counted_at) FROM stdin;
1	19	17.210526315789473	2026-11-22 13:46:46.136812+00
\.
COPY public.matching_indexedtext (id, kind, object_id, audience, place_id, tags, title, text, fingerprint, changed_at, vector_0, model_0, vector_1, model_1, gist) FROM stdin;
2	draft-lesson	2	{u:15,u:3}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qzmpvvnkkmh	Matrix qzfnmpxwvvj\nMatrix qznpfkwfvjw\nMatrix qzhjhvbvvvx\nMatrix qzbxmtbxfvc\nMatrix qzpktxxbckw\nqzjkbcvjbcm\nMatrix qzbnnvxmhhx\nMatrix qzmcccxmnhw\nMatrix qzjwcxjvmph\nqzcmxhfxjpt	43e9f0d72aab055db0bde261df5caf12bf645f3d37bb33f53a56ab7b6b161b67	2026-11-22 13:46:44.854842+00	[-0.04449463,0.07183838,-0.13122559,-0.0013866425,-0.062347412,0.0063095093,0.001991272,-0.09472656,-0.042633057,0.033996582,0.043670654,-0.002161026,0.04611206,0.035247803,-0.06604004,0.11193848,-0.06317139,0.030059814,-0.00015366077,0.051239014,-0.04840088,-0.046203613,-0.0061950684,-0.030258179,0.041625977,0.12322998,0.021560669,0.14257812,0.022338867,0.0013074875,-0.011047363,0.08428955,0.062561035,0.004623413,-0.030014038,-0.041107178,-0.023254395,-0.022766113,-0.031158447,0.070007324,0.038360596,0.0036945343,-0.003917694,0.035064697,0.07232666,0.036895752,0.03652954,-0.041656494,0.064819336,-0.0023174286,-0.103759766,-0.007106781,-0.002084732,0.06512451,-0.043304443,-0.090270996,-0.06817627,-0.002210617,0.019577026,-0.028625488,0.029556274,-0.020965576,-0.011604309,-0.02809143,0.10168457,-0.04385376,-0.08880615,-0.035369873,-0.07006836,0.027374268,-0.0680542,-0.04788208,-0.0045204163,-0.043884277,-0.06378174,-0.017456055,0.036102295,-0.0947876,0.06762695,0.07385254,0.018951416,-0.034729004,-0.045318604,0.056793213,-0.023742676,0.031219482,-0.016677856,0.06201172,-0.028076172,-0.016799927,-0.005847931,-0.015525818,0.018005371,-0.038146973,-0.021057129,-0.02709961,0.07635498,0.025222778,0.011070251,0.04373169,0.06878662,-0.03817749,0.0041160583,0.05593872,-0.025482178,0.12866211,0.08514404,0.0836792,-0.032073975,-0.026260376,-0.024963379,-0.01651001,-0.053863525,-0.019897461,0.03463745,0.045837402,0.036193848,0.08135986,0.016662598,-0.0045547485,-0.0289917,-0.020401001,0.0090789795,0.067993164,-0.04586792,0.031082153,-0.100097656,0,-0.09655762,0.026443481,0.0014648438,-0.012771606,0.011764526,0.018539429,0.014389038,-0.03982544,-0.02848816,-0.026535034,0.00021862984,0.004749298,0.028961182,0.0093688965,-0.088134766,-0.025909424,-0.06335449,-0.074157715,-0.067993164,-0.07989502,0.016860962,-0.0073623657,-0.018310547,0.008476257,-0.015464783,-0.07067871,0.075927734,-0.06304932,-0.0005059242,-0.01625061,0.007827759,-0.0019302368,-0.054901123,-0.06719971,-0.021759033,0.038482666,0.020187378,0.006477356,0.064941406,-0.14770508,0.007255554,-0.08294678,0.0020523071,-0.06011963,-0.018356323,0.04711914,0.0032749176,0.018493652,-0.034088135,-0.028961182,0.095581055,-0.047973633,-0.024414062,0.043701172,0.008598328,-0.032073975,0.073913574,0.019866943,-0.020355225,0.043792725,-0.0045700073,-0.015159607,-0.029083252,-0.0031108856,-0.009399414,-0.05911255,0.009941101,-0.021316528,-0.017440796,0.090270996,0.032928467,-0.01713562,0.07556152,0.020523071,-0.08129883,-0.020751953,-0.05630493,-0.042877197,-0.04147339,-0.028289795,-0.08135986,0.055877686,-0.02645874,-0.06951904,-0.04257202,-0.012229919,-0.005092621,-0.13354492,0.0076904297,-0.00050497055,-0.050354004,-0.026763916,0.099731445,-0.026153564,-0.049194336,-0,-0.0044555664,0.04699707,-0.06695557,0.017990112,-0.004421234,-0.097351074,0.032989502,-0.04776001,0.014221191,0.0132751465,0.018051147,-0.082214355,-0.035125732,-0.0062026978,0.123535156,0.01499939,0.033721924,0.023910522,-0.028060913,-0.07965088,-0.08123779,0.060699463,0.044677734,0.059814453,-0.08239746,-0.0043144226,0.1373291,0.032226562,0.035064697,-0.006465912,-0.09210205,-0.09460449,-0.06817627,0.07763672,0.021194458,0.049072266,0.019973755,-0.078552246,-0.038635254,-0.028900146,-0.038513184,-0.0045661926,-0.0524292,0.058013916,-0.015052795,0.072143555,0.014480591,0.023025513,0.004196167,-0.033111572,-0.0006451607,-0.016143799,-0.016815186,0.04446411,0.00064229965,0.10675049,-0.03768921,0.04763794,0.08831787,0.024810791,-0.009742737,-0.030303955,-0.06262207,-0.053375244,0.028625488,-0.07775879,-0.0024471283,0.039978027,0.0051994324,0.016937256,0.046844482,0.07043457,-0.04626465,0.020568848,-0.027679443,-0.0016059875,-0.057250977,0.015007019,-0.021377563,-0.02722168,-0.009529114,-0.01537323,0.0013389587,0.14147949,-0.020401001,0.036499023,0.069885254,-0.009216309,0.026245117,-0.0010700226,0.09466553,0.018676758,0.07574463,0.03012085,-0.051940918,-5.9604645e-08,-0.04046631,-0.040924072,-0.027542114,-0.056243896,0.09423828,-0.07446289,0.036865234,-0.05908203,0.037902832,0.01751709,0.05633545,0.008476257,-0.03942871,0.036315918,-0.036865234,0.012046814,-0.08270264,-0.053497314,0.042236328,-0.05557251,-0.0059814453,0.0014734268,-0.026763916,0.14477539,-0.06463623,0.0463562,-0.019805908,0.059936523,0.13867188,0.024032593,0.0060806274,-0.011001587,0.086242676,-0.040740967,-0.038757324,-0.02104187,0.0692749,-0.013793945,-0.0016288757,-0.050872803,-0.03967285,-0.010719299,0.08166504,0.01966858,-0.06109619,0.053375244,-0.040374756,-0.08319092,0.033691406,-0.04711914,0.02520752,0.003435135,0.011505127,0.025817871,-0.008804321,-0.074645996,-0.037384033,0.046936035,0.046691895,0.013801575,0.04574585,0.1015625,0.033813477,-0.01637268]	all-MiniLM-L6-v2-int8@8199be6f699a	\N		Matrix qzmpvvnkkmh\nMatrix qzfnmpxwvvj
4	draft-lesson	4	{t:1,u:3}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qzwfbkntnkv	Matrix qzbkbnmktbj\nMatrix qztntpnjcnh\nMatrix qzthvfjpvfx\nMatrix qzphctjfxkj\nMatrix qzvpmmkbpff\nqzwnmnkpvbt\nMatrix qzmkmwxbvjn\nMatrix qzxtkwnktkw\nMatrix qzjnbnpbnvt\nqztcvxthvfm	0b3d79411ccb1485d2cbd777ba0451b8dca311920ae3e6bb9f60915c63713fce	2026-11-22 13:46:44.900858+00	\N		\N		Matrix qzwfbkntnkv\nMatrix qzbkbnmktbj
3	draft-lesson	3	{t:1,u:3}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qzhffxkpttj	Matrix qzxwtcvjtfv\nMatrix qzjkfxkpbfx\nMatrix qzkpthknnck\nMatrix qzntthnpnkk\nMatrix qzcvcbjtmpm\nqzcjcmptvjc\nMatrix qzbfjjfwhmj\nMatrix qzxfhtpjkhc\nMatrix qzxbpvvpcjb\nqzttmbhjvfw	662ac18c87f8e9a6dc741bb00a606f29535795a12d701aea8a5cad9497b0baaf	2026-11-22 13:46:44.876102+00	\N		\N		Matrix qzhffxkpttj\nMatrix qzxwtcvjtfv
23	question	2	{answering}	\N	{}		How qzxfhhkthxp?	ec316ed6f54092416a0ce47748f2dfde73b43862766043ef4d7c7942a8efb208	2026-11-22 13:46:45.57765+00	\N		\N		
22	question	1	{answering}	\N	{}		How qzfwpnhvwvb?	f6df47e6529e0e3b838ed35447aa91b3296ee8e630067812eed0793be3cddf26	2026-11-22 13:46:45.574545+00	\N		\N		
18	lesson	19	{all,public}	\N	{kind:SOLUTION,replication:B0,strength:A0}	Imported qztnvmjjbhw	We text the patient the same day.	6961b3c9c65309ea41693e246f150ed7c19817128ca738f96880853396343551	2026-11-22 13:46:45.266844+00	\N		\N		
17	draft-lesson	18	{care:1,care:5,care:6,l:6,t:5,u:9}	6	{kind:SOLUTION,place:1,place:5,place:6,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qznwfbtnfnn	Matrix qzkmvjxjfcx\nMatrix qzchbjbfwth\nMatrix qztwchnctcc\nMatrix qztmxknhhfw\nMatrix qzxfvkpvnnf\nqzkxcknfhnp\nMatrix qzxxkxcjcmf\nMatrix qzvphhmnhjx\nMatrix qzpctjwwfcc\nqzxffjwvfkt	b539f6625c74db3686e9c7b9dfd7a79cd6cb8d9b2f73826a8cc70dd82f46fe35	2026-11-22 13:46:45.227351+00	\N		\N		Matrix qznwfbtnfnn\nMatrix qzkmvjxjfcx
14	lesson	14	{all,care:1,care:2,care:3,l:3,t:1,u:3}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qzkvfhpxfkb	Matrix qzjpjkvxpfc\nMatrix qzchbptmfvv\nMatrix qzhpbpwhbpc\nMatrix qzxhjnbtjtp\nMatrix qzfxncjpcbj\nqzhfxpwnmbv\nMatrix qzfjbnjwwwm\nMatrix qzjnxwmfnvh\nMatrix qzxcwkcfxvn\nqzftxvfvftm	aa7915eeba476cb1bf02ea46f6da9156b639d5d6f3f82edf4b7d9bbb2a1e4f9c	2026-11-22 13:46:45.129444+00	\N		\N		Matrix qzkvfhpxfkb\nMatrix qzjpjkvxpfc
20	draft-lesson	21	{t:1,u:3}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qzcnxkknmpf	Matrix qzmbxnnwjcm\nMatrix qzpfpvfjpmf\nMatrix qzjxbhcbckm\nMatrix qznxwkkkvhn\nMatrix qztfvjfcmcn\nqzptmcjhcwx\nMatrix qznftjkpjjv\nMatrix qzjmckvjcjc\nMatrix qzcjkwhtjfc\nqzfcwwfvcpm	a46b20774ea0db6a6670caa9b7cebef6063ed3a9ba7bc902a6f8f08318522e50	2026-11-22 13:46:45.5352+00	\N		\N		Matrix qzcnxkknmpf\nMatrix qzmbxnnwjcm
13	lesson	13	{all,care:1,care:2,care:3,l:3,public,t:1,u:3}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qzknbwhfpxk	Matrix qzbpvvxtbwc\nMatrix qzxvmfxvhmm\nMatrix qzkwbjpfvmw\nMatrix qzmwncvnbnf\nMatrix qzmcwvhnwfn\nqzkpcvpncvj\nMatrix qzbmbjctfvf\nMatrix qzwpwbbvjbc\nMatrix qzbbxmhxmcn\nqzpjmfnntnt	0beff2757790dcc0a5baa10cb55147209a4924b43dcdff7d75a08bb538923926	2026-11-22 13:46:45.104991+00	\N		\N		Matrix qzknbwhfpxk\nMatrix qzbpvvxtbwc
1	draft-lesson	1	{u:3}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qzxmvwfxhhn	Matrix qztfjnhtpwm\nMatrix qzkkfpvbxth\nMatrix qzntkjmvpjm\nMatrix qzhnmpktbwj\nMatrix qzhppbbthnh\nqzwwpmhphff\nMatrix qzvwknmhbmc\nMatrix qzwkjxvwchv\nMatrix qzvvtmwnxhf\nqzmjkwnpppv	c9ecbda89270cd511911b379379d95f618e20c6152663a5be2a3b1d8bb3da6fe	2026-11-22 13:46:44.827493+00	[-0.00762558,0.054901123,-0.11254883,0.0061416626,-0.08312988,0.036224365,0.033172607,-0.097351074,-0.021713257,0.042022705,0.06945801,-0.006149292,0.06829834,0.026428223,-0.066711426,0.14538574,-0.06311035,0.0552063,-0.027175903,0.05706787,0.011787415,-0.032592773,0.010948181,-0.029556274,-0.038513184,0.116760254,-0.0059547424,0.14013672,0.061157227,-0.01687622,0.00056648254,0.09869385,0.018203735,0.02154541,-0.061676025,-0.025543213,0.014434814,-0.0054244995,-0.03265381,0.04107666,0.019256592,-0.0026874542,0.00919342,0.045288086,0.028747559,0.068481445,0.019363403,-0.038085938,0.039733887,-0.00095558167,-0.06048584,-0.008323669,0.004009247,0.033203125,-0.057800293,-0.08660889,-0.028076172,-0.011978149,-0.0015945435,-0.046661377,-0.018173218,-0.032043457,-0.024368286,-0.004558563,0.068481445,0.008781433,-0.06347656,-0.0362854,-0.091552734,0.020233154,-0.080078125,-0.08087158,-0.0027236938,-0.050720215,-0.04763794,-0.040161133,0.03930664,-0.10369873,0.08453369,0.09967041,0.0077705383,-0.031402588,-0.037506104,0.0635376,0.041015625,0.02017212,-0.035858154,0.05206299,-0.06298828,-0.025756836,-0.007194519,-0.051513672,0.04550171,-0.028793335,0.012062073,-0.042633057,0.05407715,0.053527832,-0.023620605,0.0625,0.053527832,-0.04940796,-0.016357422,0.039398193,-0.027282715,0.088378906,0.05697632,0.107910156,-0.015853882,-0.036499023,-0.023254395,0.0002014637,-0.047698975,-0.029876709,0.035705566,0.03515625,0.026123047,0.0579834,0.03277588,0.009086609,-0.04638672,-0.037475586,0.022903442,0.06817627,-0.050231934,0.0023975372,-0.11279297,0,-0.07165527,0.029632568,-0.003742218,-0.03161621,0.049682617,0.035491943,0.014572144,-0.007972717,-0.0065727234,-0.019760132,0.015655518,0.03475952,0.011436462,-0.034698486,-0.07763672,-0.084472656,-0.06738281,-0.04336548,-0.093322754,-0.0869751,0.013916016,-0.004261017,0.019088745,-0.0088272095,-0.04559326,-0.07702637,0.074035645,-0.0473938,0.011924744,0.0033111572,-0.030319214,-0.021484375,-0.07196045,-0.09503174,-0.03543091,0.024887085,0.004760742,-0.03781128,0.06378174,-0.13806152,-0.054901123,-0.06933594,0.0135650635,-0.082214355,-0.041229248,0.048614502,0.01826477,0.041748047,-0.029541016,-0.02178955,0.0826416,-0.021530151,-0.064697266,0.0073547363,0.052124023,-0.029129028,0.08770752,0.008766174,-0.0018911362,0.04156494,-0.013069153,-0.032562256,-0.030380249,0.0127334595,-0.012268066,-0.047790527,0.034729004,-0.037384033,-0.036499023,0.105895996,0.046295166,-0.033599854,0.08795166,0.03488159,-0.04748535,-0.010185242,0.00019621849,-0.024536133,-0.029464722,-0.012893677,-0.013320923,0.058441162,-0.030029297,-0.0491333,-0.03201294,0.013694763,-0.021972656,-0.14477539,-0.0070266724,0.019607544,-0.036193848,-0.031555176,0.10266113,-0.04626465,-0.027175903,-0,-0.024002075,0.046173096,-0.03778076,0.008125305,0.006061554,-0.0791626,0.027023315,0.007572174,0.03503418,0.02494812,0.0748291,-0.074645996,-0.057525635,-0.016143799,0.08331299,0.007167816,0.10217285,0.036010742,-0.03543091,-0.06463623,-0.028701782,0.06732178,0.012992859,0.066467285,-0.080566406,0.004486084,0.083984375,0.07409668,0.023925781,0.015777588,-0.09234619,-0.11053467,-0.030166626,0.07446289,-0.012069702,0.0050697327,0.012771606,-0.02520752,-0.044036865,-0.029525757,-0.06555176,-0.0012283325,-0.02267456,0.061340332,-0.036376953,0.041381836,-0.029693604,-0.012435913,0.048797607,-0.040649414,0.014373779,-0.00944519,0.01058197,-0.0017776489,-0.037963867,0.08862305,-0.017852783,0.040527344,0.07495117,0.011978149,-0.0149002075,-0.015205383,-0.007724762,-0.039367676,0.020614624,-0.07763672,-0.015838623,0.041137695,-0.029296875,0.05441284,-0.012939453,0.07562256,-0.047576904,0.0014123917,-0.02067566,-0.0015335083,-0.051452637,0.0031700134,-0.0067481995,-0.009140015,0.02243042,0.0033073425,-0.024551392,0.09881592,-0.00919342,0.06124878,0.0970459,-0.004348755,0.019378662,-0.016082764,0.08703613,0.037628174,0.046417236,0.0051612854,-0.024032593,-0,-0.05593872,-0.04611206,-0.037506104,-0.08557129,0.09466553,-0.09375,-0.0012645721,-0.09954834,0.021743774,-0.027359009,0.09741211,0.025939941,-0.08831787,0.046569824,-0.04724121,-0.00699234,-0.11804199,-0.04296875,0.03741455,-0.060638428,-0.017318726,0.0126953125,0.031219482,0.16601562,-0.021728516,0.054260254,-0.002954483,0.06378174,0.14379883,0.05822754,-0.028564453,0.005455017,0.00390625,0.009857178,-0.09063721,0.025131226,0.038146973,-0.0054779053,-0.008300781,-0.021347046,-0.019210815,-0.03765869,0.053009033,0.06842041,-0.04522705,0.05203247,-0.030014038,-0.0770874,0.022247314,-0.058624268,0.028549194,0.019073486,0.041046143,0.050079346,0.0047073364,-0.04727173,-0.028656006,0.009803772,0.026687622,0.016082764,0.08496094,0.07672119,0.046417236,0.014152527]	all-MiniLM-L6-v2-int8@8199be6f699a	\N		Matrix qzxmvwfxhhn\nMatrix qztfjnhtpwm
16	draft-lesson	17	{t:2,u:4}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qzcxfjvpbvv	Matrix qzpbwwppvfm\nMatrix qzfmbwxxcth\nMatrix qzwpbvcnbwh\nMatrix qzwcvcbptvf\nMatrix qzpjbnmxtmw\nqzkfjkhhwjb\nMatrix qzwfwtbnbmw\nMatrix qznphhbthtb\nMatrix qzhkvwhmnwc\nqznnhppmmbf	275deb8dd0a424661262e863ff39043f856f383e811568fc84006eda9b85490d	2026-11-22 13:46:45.204657+00	\N		\N		Matrix qzcxfjvpbvv\nMatrix qzpbwwppvfm
12	lesson	12	{all,care:1,care:2,care:3,l:3,t:1,u:3}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qzphhhjfpmv	Matrix qzthktxnptm\nMatrix qztthwhxvxv\nMatrix qzjvxnxnphk\nMatrix qzvmhcvhbwh\nMatrix qzvmpjvppmv\nqzffvfkjkxh\nMatrix qzvbffcvbwx\nMatrix qzxccttkpct\nMatrix qzcpxtwwkjp\nqzbwkfccmjp	0ef12dda48079121c09b9d1a018df5c081130d4ae55e0078f8cf537736e00ac7	2026-11-22 13:46:45.080474+00	\N		\N		Matrix qzphhhjfpmv\nMatrix qzthktxnptm
11	lesson	11	{care:1,care:2,care:3,l:3,t:1,u:3}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qzfbbvkjfft	Matrix qzntwvpbbwc\nMatrix qzmcpvkfxnn\nMatrix qzkvfpwmbtf\nMatrix qznhxfttvxh\nMatrix qzbpbmfkkbt\nqzjhtkfjtfk\nMatrix qzhbxbctfbt\nMatrix qzvvbcwjmmv\nMatrix qzmvcxmpnvp\nqzpwmbwvpkp	8f15fb06e12b0d4053d43497656510093326f50b63250ae5dee5232b11048a0b	2026-11-22 13:46:45.055469+00	\N		\N		Matrix qzfbbvkjfft\nMatrix qzntwvpbbwc
10	draft-lesson	10	{care:1,care:2,care:3,l:3,t:1,u:3}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qztkpwmvhnp	Matrix qzhxwpjpmph\nMatrix qzvhvvkcbcf\nMatrix qzjckbxwbkb\nMatrix qznxkvpfchn\nMatrix qzmccvntxcc\nqzftfcmvhhf\nMatrix qznnpwjvnbp\nMatrix qzhbbtvbnmn\nMatrix qzhppmmjftt\nqzkwckkhkhh	66d254c8bda91e3794b5b6fbeb9ef6aac70349af47443c320243d72b474c8f2e	2026-11-22 13:46:45.029861+00	\N		\N		Matrix qztkpwmvhnp\nMatrix qzhxwpjpmph
9	draft-lesson	9	{care:1,care:2,care:3,l:3,t:1,u:3}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qzfpxckfpnx	Matrix qzmvbjfknpv\nMatrix qzkkcbcjxhk\nMatrix qzwpbfmtnxm\nMatrix qzpbvkwtbct\nMatrix qzjwwvwjnpm\nqzwfvpmjvfn\nMatrix qzmfbbfckvm\nMatrix qzkvxmxwwfh\nMatrix qztpfvhkckp\nqzbcfccntmj	d8181e68c19c3bf7df6bf4fc8d0ae3670db0b3e3790d130764b0de47e26af5a7	2026-11-22 13:46:45.008143+00	\N		\N		Matrix qzfpxckfpnx\nMatrix qzmvbjfknpv
8	draft-lesson	8	{care:1,care:2,care:3,l:3,t:1,u:3}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qzjvhxbbnjx	Matrix qzvcbcwmptw\nMatrix qzxmjhvhchm\nMatrix qzvhcpkwmnt\nMatrix qzkbfkbhkfn\nMatrix qzjnxwmfnpc\nqzkvctjjvhj\nMatrix qzvmctnkjvj\nMatrix qzmmvxhjtcp\nMatrix qzwpcwbbfcn\nqzfcvfjthxw	3718a8f8b16d400f3078297a24c5a67f927b49fea062dba3011ebb6449614c94	2026-11-22 13:46:44.986996+00	\N		\N		Matrix qzjvhxbbnjx\nMatrix qzvcbcwmptw
6	draft-lesson	6	{care:1,care:2,care:3,l:3,t:1,u:3}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qzvwkcffjmp	Matrix qzxxkhmhtnk\nMatrix qzfxkcnthfh\nMatrix qzfjcpntptm\nMatrix qzcwxxbwjmt\nMatrix qztckjwpwjw\nqzjtbvcwchh\nMatrix qzkjxnbwppt\nMatrix qzjbvmxkhbn\nMatrix qzjxhtbbbnc\nqzvkbvfbmhh	7467afdcb2a59640f76bd2e1b2a5f70d9c937bb8e61f2ebc69f6bca7781ba7c9	2026-11-22 13:46:44.944809+00	\N		\N		Matrix qzvwkcffjmp\nMatrix qzxxkhmhtnk
5	draft-lesson	5	{c:7,t:1,u:3}	3	{kind:SOLUTION,place:1,place:2,place:3,replication:B0,setting:general_practice,strength:A0,topic-name:prescriptions-1:Prescriptions,topic:prescriptions-1}	Matrix qzmfbhfbhmv	Matrix qzjtmxchjmk\nMatrix qzfwfmpxfbk\nMatrix qznmhkbxfxf\nMatrix qzkbfnchbbb\nMatrix qzkpvnhmcxm\nqzcfhvxbwtt\nMatrix qzvhftpccfw\nMatrix qzwkpxphhhc\nMatrix qzkktnpbvct\nqzbbftmcftx	2c02efed6a67da6be33917c0293d004a17fd5ba2e4fa5abef8840596f4c1a8db	2026-11-22 13:46:44.923137+00	\N		\N		Matrix qzmfbhfbhmv\nMatrix qzjtmxchjmk
\.
COPY public.matching_lexeme (word, texts) FROM stdin;
text	1
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
qzxfhhkthxp	1
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
qzpktxxbckw	1
qzpjmfnntnt	1
qzpjbnmxtmw	1
qzphhhjfpmv	1
qzphctjfxkj	1
qzpfpvfjpmf	1
qzpctjwwfcc	1
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
qzfwpnhvwvb	1
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
qzbxmtbxfvc	1
qzbwkfccmjp	1
qzbpvvxtbwc	1
qzbpbmfkkbt	1
qzbnnvxmhhx	1
qzbmbjctfvf	1
qzbkbnmktbj	1
qzbfjjfwhmj	1
qzbcfccntmj	1
qzbbxmhxmcn	1
qzbbftmcftx	1
patient	1
matrix	16
import	1
day	1
\.
COPY public.matching_shelf (number, state, choice, model) FROM stdin;
0	SERVING	local	all-MiniLM-L6-v2-int8@8199be6f699a
\.
COPY public.people_invitation (id, created_at, updated_at, email, job, role, key_hash, expires_at, accepted_at, withdrawn_at, invited_by_id, team_id) FROM stdin;
1	2026-11-22 13:46:44.746759+00	2026-11-22 13:46:44.746767+00	qzcvfbjpfkp@example.org			9844f49ceb5d4ad68806a2860f25fcba9135a4256ef2d92f392dd5e4ab753cf7	2099-01-01 00:00:00+00	\N	\N	5	1
2	2026-11-22 13:46:44.748114+00	2026-11-22 13:46:44.748122+00	qzxccnftcnb@example.org			e962064da00ff8aff4787e5a00f0514d60a85d33ea26cc12b1ba322d97c96d65	2099-01-01 00:00:00+00	2026-03-29 12:00:00+00	\N	5	1
3	2026-11-22 13:46:44.748846+00	2026-11-22 13:46:44.748853+00	qzcppjkbbkv@example.org			3c493c887df08ce0a9d5f5308dc11d6fb768d96821cd183abe47856461811004	2099-01-01 00:00:00+00	\N	2026-03-29 12:00:00+00	5	1
4	2026-11-22 13:46:44.749533+00	2026-11-22 13:46:44.74954+00	qzxxkfcvmmf@example.org			a209f4b60fb9a1338d754c543f45729aec138c949fdffa9625ea4d60b8f7d082	2025-06-02 12:00:00+00	\N	\N	5	1
\.
COPY public.people_locality (id, created_at, updated_at, kind, name, code, path, approvers, parent_id, other_code) FROM stdin;
1	2026-11-22 13:46:44.702139+00	2026-11-22 13:46:44.702154+00	NATION	Albion	L1	{1}	\N	\N	
2	2026-11-22 13:46:44.704592+00	2026-11-22 13:46:44.704603+00	BOARD	Northshire	L2	{1,2}	\N	1	
3	2026-11-22 13:46:44.706109+00	2026-11-22 13:46:44.706118+00	CLUSTER	Alder	L3	{1,2,3}	\N	2	
4	2026-11-22 13:46:44.707536+00	2026-11-22 13:46:44.707544+00	CLUSTER	Birch	L4	{1,2,4}	\N	2	
5	2026-11-22 13:46:44.708823+00	2026-11-22 13:46:44.708832+00	BOARD	Southshire	L5	{1,5}	\N	1	
6	2026-11-22 13:46:44.710072+00	2026-11-22 13:46:44.710081+00	CLUSTER	Cedar	L6	{1,5,6}	\N	5	
\.
COPY public.people_membership (id, created_at, updated_at, job, started_at, ended_at, person_id, team_id) FROM stdin;
1	2026-11-22 13:46:44.720697+00	2026-11-22 13:46:44.720704+00	Receptionist	2025-01-06 09:00:00+00	\N	2	1
2	2026-11-22 13:46:44.722449+00	2026-11-22 13:46:44.722456+00	Receptionist	2025-01-06 09:00:00+00	\N	3	1
3	2026-11-22 13:46:44.723738+00	2026-11-22 13:46:44.723745+00	Receptionist	2025-01-06 09:00:00+00	\N	4	2
4	2026-11-22 13:46:44.725008+00	2026-11-22 13:46:44.725015+00	Receptionist	2025-01-06 09:00:00+00	\N	5	2
5	2026-11-22 13:46:44.727588+00	2026-11-22 13:46:44.727596+00	Receptionist	2025-01-06 09:00:00+00	\N	6	2
6	2026-11-22 13:46:44.729431+00	2026-11-22 13:46:44.729438+00	Receptionist	2025-01-06 09:00:00+00	\N	7	3
7	2026-11-22 13:46:44.731307+00	2026-11-22 13:46:44.731314+00	Receptionist	2025-01-06 09:00:00+00	\N	8	4
8	2026-11-22 13:46:44.732545+00	2026-11-22 13:46:44.732551+00	Receptionist	2025-01-06 09:00:00+00	\N	9	5
9	2026-11-22 13:46:44.745929+00	2026-11-22 13:46:44.745936+00		2025-01-06 09:00:00+00	2026-03-29 12:00:00+00	20	1
\.
COPY public.people_notice (id, created_at, updated_at, key, text, path, told_at, read_at, mailed_at, person_id) FROM stdin;
1	2026-11-22 13:46:44.750322+00	2026-11-22 13:46:44.750329+00	matrix	News qzhjhvtpvkj	/you	2026-03-29 12:00:00+00	\N	\N	1
2	2026-11-22 13:46:44.751481+00	2026-11-22 13:46:44.751489+00	matrix	News qzhfpkwcxcb	/you	2026-03-29 12:00:00+00	\N	\N	2
3	2026-11-22 13:46:44.752128+00	2026-11-22 13:46:44.752135+00	matrix	News qzvfnxhpthj	/you	2026-03-29 12:00:00+00	\N	\N	3
4	2026-11-22 13:46:44.752729+00	2026-11-22 13:46:44.752736+00	matrix	News qznkwfvxmxv	/you	2026-03-29 12:00:00+00	\N	\N	4
5	2026-11-22 13:46:44.753396+00	2026-11-22 13:46:44.753403+00	matrix	News qzvcxjxcpwn	/you	2026-03-29 12:00:00+00	\N	\N	5
6	2026-11-22 13:46:44.754001+00	2026-11-22 13:46:44.754009+00	matrix	News qzcbfnpjnbc	/you	2026-03-29 12:00:00+00	\N	\N	6
7	2026-11-22 13:46:44.754568+00	2026-11-22 13:46:44.754575+00	matrix	News qzwxhktbbbj	/you	2026-03-29 12:00:00+00	\N	\N	7
8	2026-11-22 13:46:44.755201+00	2026-11-22 13:46:44.755208+00	matrix	News qzxxfnntmhv	/you	2026-03-29 12:00:00+00	\N	\N	8
9	2026-11-22 13:46:44.755745+00	2026-11-22 13:46:44.755752+00	matrix	News qzwjbwcwbwc	/you	2026-03-29 12:00:00+00	\N	\N	9
10	2026-11-22 13:46:44.756285+00	2026-11-22 13:46:44.756292+00	matrix	News qzbtkmmvjwv	/you	2026-03-29 12:00:00+00	\N	\N	10
11	2026-11-22 13:46:44.75682+00	2026-11-22 13:46:44.756827+00	matrix	News qzwppmnvwwb	/you	2026-03-29 12:00:00+00	\N	\N	11
12	2026-11-22 13:46:44.757377+00	2026-11-22 13:46:44.757383+00	matrix	News qzhhfpjmbnp	/you	2026-03-29 12:00:00+00	\N	\N	12
13	2026-11-22 13:46:44.757938+00	2026-11-22 13:46:44.757945+00	matrix	News qzfhcjhbbpn	/you	2026-03-29 12:00:00+00	\N	\N	13
14	2026-11-22 13:46:44.758489+00	2026-11-22 13:46:44.758496+00	matrix	News qzmhcwjjtwp	/you	2026-03-29 12:00:00+00	\N	\N	14
15	2026-11-22 13:46:44.75902+00	2026-11-22 13:46:44.759026+00	matrix	News qzjjjtbwxvp	/you	2026-03-29 12:00:00+00	\N	\N	15
16	2026-11-22 13:46:44.759592+00	2026-11-22 13:46:44.759599+00	matrix	News qzpbhxxpnfm	/you	2026-03-29 12:00:00+00	\N	\N	16
17	2026-11-22 13:46:44.760122+00	2026-11-22 13:46:44.760129+00	matrix	News qzhwtwxhftk	/you	2026-03-29 12:00:00+00	\N	\N	17
18	2026-11-22 13:46:44.760637+00	2026-11-22 13:46:44.760644+00	matrix	News qzhwfcxkphn	/you	2026-03-29 12:00:00+00	\N	\N	18
19	2026-11-22 13:46:44.761158+00	2026-11-22 13:46:44.761164+00	matrix	News qztjcnkwwxm	/you	2026-03-29 12:00:00+00	\N	\N	19
20	2026-11-22 13:46:45.499421+00	2026-11-22 13:46:45.499445+00	lesson:20:withdrawn	A lesson you know was withdrawn. Its page says why.	/lessons/20	2026-03-29 12:00:00+00	\N	\N	10
21	2026-11-22 13:46:45.53763+00	2026-11-22 13:46:45.537642+00	lesson:21:taken-back:202603291200	The source of a lesson in your hands took back what it had agreed to.	/lessons/21	2026-03-29 12:00:00+00	\N	\N	10
\.
COPY public.people_organisation (id, created_at, updated_at, kind, name, code, context, email_domains, is_open, locality_id) FROM stdin;
1	2026-11-22 13:46:44.711553+00	2026-11-22 13:46:44.711561+00	PRACTICE	Fernbank	P7	{}	{}	t	3
2	2026-11-22 13:46:44.712708+00	2026-11-22 13:46:44.712718+00	PRACTICE	Next door	P8	{}	{}	t	3
3	2026-11-22 13:46:44.713418+00	2026-11-22 13:46:44.713426+00	PRACTICE	Birchwood	P9	{}	{}	t	4
4	2026-11-22 13:46:44.71405+00	2026-11-22 13:46:44.717864+00	PRACTICE	Far practice	P10	{}	{qzvmtntkthh.example}	t	6
\.
COPY public.people_person (id, password, last_login, is_superuser, created_at, updated_at, email, name, telling, is_active, walk_in_as) FROM stdin;
20	!SSkY2RVHtMGjOXUTeHQCDQk8gsolxk89gstvGd7W	\N	f	2026-11-22 13:46:44.745411+00	2026-11-22 13:46:44.745417+00	lou30@example.org	Lou qznwfpwfntx	NEVER	t	
1	!6BU8L6ZW4G11cmddmtOuCTbLIKX93kZCz8uyw4ER	2026-11-22 13:46:45.627117+00	f	2026-11-22 13:46:44.71902+00	2026-11-22 13:46:44.719026+00	qznfbkxwjtp@example.org	Nia New	NEVER	t	
2	!vj2eTcOJJjxbM1kUikJnUifowgbYhkV9puF3PmWl	2026-11-22 13:46:45.632463+00	f	2026-11-22 13:46:44.719992+00	2026-11-22 13:46:44.719999+00	qzcnhknjwxk@example.org	Rhian Reception	NEVER	t	
3	!8pFl7TtGyOJWgBwbKlDd4f4bzJUlCNpHabjehMpC	2026-11-22 13:46:45.637443+00	f	2026-11-22 13:46:44.721803+00	2026-11-22 13:46:44.72181+00	qzhbthkpxvt@example.org	Wyn qzbwjwxpnwx	NEVER	t	
4	!JFJc4hFLVMEhfXeIatLxE4vDJ53QPkyVFLrzKqVE	2026-11-22 13:46:45.642582+00	f	2026-11-22 13:46:44.723137+00	2026-11-22 13:46:44.723143+00	qzjbcbthkmm@example.org	Col Office	NEVER	t	
5	!Vcad708rpW9Nm9TpUzmyerZyOWxumwLR7WT27lta	2026-11-22 13:46:45.647717+00	f	2026-11-22 13:46:44.724421+00	2026-11-22 13:46:44.724427+00	qzfnmttppmh@example.org	Mair Manager	NEVER	t	
6	!D8n9360DXjEgxbdgvN223Zkf6KzA2ETjOx8LvOxm	2026-11-22 13:46:45.653885+00	f	2026-11-22 13:46:44.726963+00	2026-11-22 13:46:44.726969+00	qzhbnkthftb@example.org	Lew Leader	NEVER	t	
7	!eeEmgiezK478MU6avUTPG1Yxm77GCpftIwF1er69	2026-11-22 13:46:45.660689+00	f	2026-11-22 13:46:44.728882+00	2026-11-22 13:46:44.728888+00	qzpwvhmjvcb@example.org	Nan Neighbour	NEVER	t	
8	!0BBaGHzyTz96bBApdxNqgwrZrOpzSK3Ew4uKOW1k	2026-11-22 13:46:45.667812+00	f	2026-11-22 13:46:44.73069+00	2026-11-22 13:46:44.730696+00	qzhbnjwbfhx@example.org	Cai Cousin	NEVER	t	
9	!WrFsbSr5Uiyn0H0xhxCPuRvS8JeBOOv39k8bDuND	2026-11-22 13:46:45.674996+00	f	2026-11-22 13:46:44.731975+00	2026-11-22 13:46:44.731982+00	qzckffwjhft@example.org	Sol Stranger	NEVER	t	
10	!cNpj1wutym7sAJRmDUJR1wZJLcnH6dcX6CWuNMDu	2026-11-22 13:46:45.682508+00	f	2026-11-22 13:46:44.733155+00	2026-11-22 13:46:44.73316+00	qzmmnvjjbbv@example.org	Cara Curator	NEVER	t	
11	!MRo69DEJlJcP0Nl64OoUoqAF3ebKOsJOezO1RcEe	2026-11-22 13:46:45.690239+00	f	2026-11-22 13:46:44.734472+00	2026-11-22 13:46:44.734477+00	qzhwjfkfbww@example.org	Bran Board	NEVER	t	
12	!csQsBw1vLCC62El1xffA5gya1T1jTktaxfaxmJ2Q	2026-11-22 13:46:45.697646+00	f	2026-11-22 13:46:44.735797+00	2026-11-22 13:46:44.735803+00	qzfjkhffbxh@example.org	Fay Far	NEVER	t	
13	!2uUBkxujaS51Zdk0cO3ME10o8OCrtnIlQyoEqEeH	2026-11-22 13:46:45.70475+00	f	2026-11-22 13:46:44.737071+00	2026-11-22 13:46:44.737077+00	qztkpncxncf@example.org	Lena Lead	NEVER	t	
14	!PZfCqARyLwAExA0KnuotaZfVRvk6vxd89Csunoap	2026-11-22 13:46:45.710097+00	f	2026-11-22 13:46:44.738306+00	2026-11-22 13:46:44.738312+00	qzjbwhmfhtp@example.org	Nye National	NEVER	t	
15	!WasXZJkthO4uhxGoVPO32zPpRPMtPHXNiQV8DQPh	2026-11-22 13:46:45.715354+00	f	2026-11-22 13:46:44.739521+00	2026-11-22 13:46:44.739527+00	qzvvjxjmhfw@example.org	Fion Facilitator	NEVER	t	
16	!VwS4Y2wADEChe5GaiNCKxJPCmFIn60lkUBn3VAgy	2026-11-22 13:46:45.720353+00	f	2026-11-22 13:46:44.740683+00	2026-11-22 13:46:44.740688+00	qzbxhjhmttv@example.org	Cerys Coordinator	NEVER	t	
17	!u3I5yT7CqsMgcn6rmVguj4XIyTcol0NKof32UqEm	2026-11-22 13:46:45.725377+00	f	2026-11-22 13:46:44.741865+00	2026-11-22 13:46:44.741871+00	qzmfbwtkcnt@example.org	Pat Partner	NEVER	t	
18	!RBhlNEFEYr3E9wOkx6JRc5348TXnrmI7Isb405iy	2026-11-22 13:46:45.730397+00	f	2026-11-22 13:46:44.743091+00	2026-11-22 13:46:44.743097+00	qzfbhvhhpbh@example.org	Ivor Information	NEVER	t	
19	!9XiWWdbMWR1xC0RnIMgIDpWS4bJoM6Obzi6YuK2t	2026-11-22 13:46:45.735343+00	f	2026-11-22 13:46:44.74427+00	2026-11-22 13:46:44.744276+00	qzxnwbptvxm@example.org	Ada Administrator	NEVER	t	
\.
COPY public.people_person_groups (id, person_id, group_id) FROM stdin;
\.
COPY public.people_person_user_permissions (id, person_id, permission_id) FROM stdin;
\.
COPY public.people_roleassignment (id, created_at, updated_at, role, started_at, ended_at, locality_id, organisation_id, person_id) FROM stdin;
1	2026-11-22 13:46:44.725742+00	2026-11-22 13:46:44.725749+00	practice_manager	2025-01-06 09:00:00+00	\N	\N	1	5
2	2026-11-22 13:46:44.728202+00	2026-11-22 13:46:44.728208+00	leader	2025-01-06 09:00:00+00	\N	\N	1	6
3	2026-11-22 13:46:44.730032+00	2026-11-22 13:46:44.730039+00	practice_manager	2025-01-06 09:00:00+00	\N	\N	2	7
4	2026-11-22 13:46:44.733725+00	2026-11-22 13:46:44.733732+00	curator	2025-01-06 09:00:00+00	\N	3	\N	10
5	2026-11-22 13:46:44.735072+00	2026-11-22 13:46:44.735079+00	curator	2025-01-06 09:00:00+00	\N	2	\N	11
6	2026-11-22 13:46:44.736361+00	2026-11-22 13:46:44.736367+00	curator	2025-01-06 09:00:00+00	\N	6	\N	12
7	2026-11-22 13:46:44.737644+00	2026-11-22 13:46:44.73765+00	locality_lead	2025-01-06 09:00:00+00	\N	3	\N	13
8	2026-11-22 13:46:44.738862+00	2026-11-22 13:46:44.738868+00	national_lead	2025-01-06 09:00:00+00	\N	\N	\N	14
9	2026-11-22 13:46:44.740044+00	2026-11-22 13:46:44.740051+00	facilitator	2025-01-06 09:00:00+00	\N	3	\N	15
10	2026-11-22 13:46:44.741204+00	2026-11-22 13:46:44.74121+00	coordinator	2025-01-06 09:00:00+00	\N	3	\N	16
11	2026-11-22 13:46:44.742458+00	2026-11-22 13:46:44.742465+00	patient_partner	2025-01-06 09:00:00+00	\N	3	\N	17
12	2026-11-22 13:46:44.743671+00	2026-11-22 13:46:44.743677+00	ig_lead	2025-01-06 09:00:00+00	\N	\N	\N	18
13	2026-11-22 13:46:44.744797+00	2026-11-22 13:46:44.744804+00	administrator	2025-01-06 09:00:00+00	\N	\N	\N	19
\.
COPY public.people_team (id, created_at, updated_at, name, organisation_id) FROM stdin;
1	2026-11-22 13:46:44.714834+00	2026-11-22 13:46:44.714842+00	Practice team	1
2	2026-11-22 13:46:44.715693+00	2026-11-22 13:46:44.7157+00	Office	1
3	2026-11-22 13:46:44.716302+00	2026-11-22 13:46:44.716309+00	Practice team	2
4	2026-11-22 13:46:44.716806+00	2026-11-22 13:46:44.716813+00	Practice team	3
5	2026-11-22 13:46:44.717329+00	2026-11-22 13:46:44.717336+00	Practice team	4
\.
COPY public.practice_capturelink (id, created_at, updated_at, key, made_at, ended_at, made_by_id, team_id) FROM stdin;
1	2026-11-22 13:46:44.801425+00	2026-11-22 13:46:44.801433+00	open-link-home	2026-03-02 08:50:00+00	\N	\N	1
2	2026-11-22 13:46:44.802795+00	2026-11-22 13:46:44.802803+00	open-link-far	2026-03-02 08:50:00+00	\N	\N	5
\.
COPY public.practice_message (id, created_at, updated_at, text, from_raiser, written_at, written_by_id, noticing_id) FROM stdin;
1	2026-11-22 13:46:44.763879+00	2026-11-22 13:46:44.763893+00	qzkkbhwkpvb	f	2026-03-29 12:00:00+00	2	1
2	2026-11-22 13:46:44.764966+00	2026-11-22 13:46:44.764973+00	qzwvbjhtthp	t	2026-03-29 12:00:00+00	2	1
3	2026-11-22 13:46:44.766548+00	2026-11-22 13:46:44.766555+00	qzcxffnwbkx	f	2026-03-29 12:00:00+00	2	2
4	2026-11-22 13:46:44.767261+00	2026-11-22 13:46:44.767269+00	qzwxkxmbmbp	t	2026-03-29 12:00:00+00	2	2
5	2026-11-22 13:46:44.76878+00	2026-11-22 13:46:44.768787+00	qzttmvvnnfj	f	2026-03-29 12:00:00+00	2	3
6	2026-11-22 13:46:44.769369+00	2026-11-22 13:46:44.769376+00	qzxcfjthcjw	t	2026-03-29 12:00:00+00	2	3
7	2026-11-22 13:46:44.770941+00	2026-11-22 13:46:44.770948+00	qzwvjxjpwnt	f	2026-03-29 12:00:00+00	2	4
8	2026-11-22 13:46:44.771555+00	2026-11-22 13:46:44.771562+00	qzwknknnhcf	t	2026-03-29 12:00:00+00	2	4
9	2026-11-22 13:46:44.773128+00	2026-11-22 13:46:44.773136+00	qzkkjkmjkkc	f	2026-03-29 12:00:00+00	2	5
10	2026-11-22 13:46:44.773711+00	2026-11-22 13:46:44.773718+00	qzpmckkmxxt	t	2026-03-29 12:00:00+00	2	5
11	2026-11-22 13:46:44.775325+00	2026-11-22 13:46:44.775332+00	qzhbxtmfnpp	f	2026-03-29 12:00:00+00	2	6
12	2026-11-22 13:46:44.775885+00	2026-11-22 13:46:44.775892+00	qzbvkxfnvtf	t	2026-03-29 12:00:00+00	2	6
13	2026-11-22 13:46:44.777351+00	2026-11-22 13:46:44.777358+00	qzffwknvmxh	f	2026-03-29 12:00:00+00	2	7
14	2026-11-22 13:46:44.777911+00	2026-11-22 13:46:44.777918+00	qzpcbhtpfhk	t	2026-03-29 12:00:00+00	2	7
15	2026-11-22 13:46:44.779424+00	2026-11-22 13:46:44.779431+00	qzhfxpmfjft	f	2026-03-29 12:00:00+00	2	8
16	2026-11-22 13:46:44.779982+00	2026-11-22 13:46:44.779989+00	qzkmvtxkfwf	t	2026-03-29 12:00:00+00	2	8
17	2026-11-22 13:46:44.78141+00	2026-11-22 13:46:44.781418+00	qzbnfvckkvb	f	2026-03-29 12:00:00+00	2	9
18	2026-11-22 13:46:44.781995+00	2026-11-22 13:46:44.782003+00	qzttxkjpbnm	t	2026-03-29 12:00:00+00	2	9
19	2026-11-22 13:46:44.783559+00	2026-11-22 13:46:44.783566+00	qzccvvmcknw	f	2026-03-29 12:00:00+00	2	10
20	2026-11-22 13:46:44.784126+00	2026-11-22 13:46:44.784134+00	qzffpxbhjjm	t	2026-03-29 12:00:00+00	3	10
21	2026-11-22 13:46:44.785577+00	2026-11-22 13:46:44.785585+00	qzmvwxjvmxp	f	2026-03-29 12:00:00+00	2	11
22	2026-11-22 13:46:44.786125+00	2026-11-22 13:46:44.786132+00	qzjnvphjhpc	t	2026-03-29 12:00:00+00	\N	11
23	2026-11-22 13:46:44.787801+00	2026-11-22 13:46:44.78781+00	qzjwknmvthb	f	2026-03-29 12:00:00+00	2	12
24	2026-11-22 13:46:44.788456+00	2026-11-22 13:46:44.788464+00	qznpnvpwtbv	t	2026-03-29 12:00:00+00	3	12
25	2026-11-22 13:46:44.790072+00	2026-11-22 13:46:44.790079+00	qzfttbbnbcm	f	2026-03-29 12:00:00+00	2	13
26	2026-11-22 13:46:44.790714+00	2026-11-22 13:46:44.790756+00	qzkhfpmkxcc	t	2026-03-29 12:00:00+00	\N	13
27	2026-11-22 13:46:44.792467+00	2026-11-22 13:46:44.792474+00	qzkhpmfcwvp	f	2026-03-29 12:00:00+00	2	14
28	2026-11-22 13:46:44.793126+00	2026-11-22 13:46:44.793133+00	qzbvbwncnhf	t	2026-03-29 12:00:00+00	20	14
29	2026-11-22 13:46:44.794668+00	2026-11-22 13:46:44.794675+00	qzkncwkhnwf	f	2026-03-29 12:00:00+00	2	15
30	2026-11-22 13:46:44.795385+00	2026-11-22 13:46:44.795391+00	qzcmcnjmvcw	t	2026-03-29 12:00:00+00	9	15
31	2026-11-22 13:46:44.796882+00	2026-11-22 13:46:44.79689+00	qzhxffpfctx	f	2026-03-29 12:00:00+00	2	16
32	2026-11-22 13:46:44.797598+00	2026-11-22 13:46:44.797605+00	qzxtjhhnxmn	t	2026-03-29 12:00:00+00	4	16
33	2026-11-22 13:46:44.799979+00	2026-11-22 13:46:44.799986+00	qzwmbccvxcx	f	2026-03-29 12:00:00+00	2	17
34	2026-11-22 13:46:44.800626+00	2026-11-22 13:46:44.800633+00	qzchbjvkkkn	t	2026-03-29 12:00:00+00	9	17
\.
COPY public.practice_noticing (id, created_at, updated_at, text, kind, anonymity, raised_at, key_hash, state, state_since, first_reply_at, reply, replied_at, reply_seen_at, review_on, sent_to, audience, linked_lesson_id, made_lesson_id, raised_by_id, replied_by_id, team_id) FROM stdin;
1	2026-11-22 13:46:44.761998+00	2026-11-22 13:46:44.762005+00	Patients ring twice qzhpjmnfwnh	PROBLEM	NAMED	2026-03-29 12:00:00+00		RAISED	2026-03-29 12:00:00+00	\N		\N	\N	\N		{t:1,run:1,u:2}	\N	\N	2	\N	1
2	2026-11-22 13:46:44.765714+00	2026-11-22 13:46:44.765721+00	Patients ring twice qzcxvhnfxhh	PROBLEM	NAMED	2026-03-29 12:00:00+00		ACKNOWLEDGED	2026-03-29 12:00:00+00	\N		\N	\N	\N		{t:1,run:1,u:2}	\N	\N	2	\N	1
3	2026-11-22 13:46:44.767968+00	2026-11-22 13:46:44.767975+00	Patients ring twice qztttjkjtkm	PROBLEM	NAMED	2026-03-29 12:00:00+00		IN_CONVERSATION	2026-03-29 12:00:00+00	\N		\N	\N	\N		{t:1,run:1,u:2}	\N	\N	2	\N	1
4	2026-11-22 13:46:44.770082+00	2026-11-22 13:46:44.770089+00	Patients ring twice qzkwnbjvxhj	PROBLEM	NAMED	2026-03-29 12:00:00+00		TRYING	2026-03-29 12:00:00+00	\N	qzvpchfkvpf	2026-03-29 12:00:00+00	\N	\N		{t:1,run:1,u:2}	\N	\N	2	5	1
5	2026-11-22 13:46:44.772257+00	2026-11-22 13:46:44.772264+00	Patients ring twice qzxnvjthffw	PROBLEM	NAMED	2026-03-29 12:00:00+00		LINKED	2026-03-29 12:00:00+00	\N	qzhnbnccnwn	2026-03-29 12:00:00+00	\N	\N		{t:1,run:1,u:2}	\N	\N	2	5	1
6	2026-11-22 13:46:44.774374+00	2026-11-22 13:46:44.774381+00	Patients ring twice qztxwwtpfbv	PROBLEM	NAMED	2026-03-29 12:00:00+00		PARKED	2026-03-29 12:00:00+00	\N	qzfmnxhfjkt	2026-03-29 12:00:00+00	\N	2026-09-01		{t:1,run:1,u:2}	\N	\N	2	5	1
7	2026-11-22 13:46:44.776559+00	2026-11-22 13:46:44.776565+00	Patients ring twice qzbvnfbktcp	PROBLEM	NAMED	2026-03-29 12:00:00+00		DECLINED	2026-03-29 12:00:00+00	\N	qzmnkkchkff	2026-03-29 12:00:00+00	\N	\N		{t:1,run:1,u:2}	\N	\N	2	5	1
8	2026-11-22 13:46:44.778559+00	2026-11-22 13:46:44.778566+00	Patients ring twice qzpnmhpckht	PROBLEM	NAMED	2026-03-29 12:00:00+00		SENT_ON	2026-03-29 12:00:00+00	\N	qzwbwxtcfhj	2026-03-29 12:00:00+00	\N	\N	qzbmpxjjfpf	{t:1,run:1,u:2}	\N	\N	2	5	1
9	2026-11-22 13:46:44.780613+00	2026-11-22 13:46:44.78062+00	Patients ring twice qzkvwvxfvkc	PROBLEM	NAMED	2026-03-29 12:00:00+00		CLOSED	2026-03-29 12:00:00+00	\N	qzxxphnxjxm	2026-03-29 12:00:00+00	\N	\N		{t:1,run:1,u:2}	\N	\N	2	5	1
10	2026-11-22 13:46:44.782665+00	2026-11-22 13:46:44.782672+00	Patients ring twice qzhphwfbkvv	PROBLEM	HIDDEN	2026-03-29 12:00:00+00		RAISED	2026-03-29 12:00:00+00	\N		\N	\N	\N		{t:1,run:1,u:3}	\N	\N	3	\N	1
11	2026-11-22 13:46:44.784769+00	2026-11-22 13:46:44.784776+00	Patients ring twice qzkpkhtnbth	PROBLEM	ANONYMOUS	2026-03-29 12:00:00+00	6bf9d520f30acfcf55a045c529b1d1172ee06f620f0c75bbf08e1af180b63111	RAISED	2026-03-29 12:00:00+00	\N		\N	\N	\N		{t:1,run:1}	\N	\N	\N	\N	1
12	2026-11-22 13:46:44.78686+00	2026-11-22 13:46:44.786868+00	Patients ring twice qztjbphwwcv	PROBLEM	HIDDEN	2026-03-29 12:00:00+00		TRYING	2026-03-29 12:00:00+00	\N	qzcncxvxphj	2026-03-29 12:00:00+00	\N	\N		{t:1,run:1,u:3}	\N	\N	3	5	1
13	2026-11-22 13:46:44.789226+00	2026-11-22 13:46:44.789234+00	Patients ring twice qzvnxtbhnpp	PROBLEM	ANONYMOUS	2026-03-29 12:00:00+00	876d2ded183a1880b388b9ec6684463c878dcfce594e334d48caff27020423ee	TRYING	2026-03-29 12:00:00+00	\N	qzjcvfbvvhj	2026-03-29 12:00:00+00	\N	\N		{t:1,run:1}	\N	\N	\N	5	1
14	2026-11-22 13:46:44.791575+00	2026-11-22 13:46:44.791583+00	Patients ring twice qzffccmtnjc	PROBLEM	HIDDEN	2026-03-29 12:00:00+00		TRYING	2026-03-29 12:00:00+00	\N	qzxkntmxhcj	2026-03-29 12:00:00+00	\N	\N		{t:1,run:1,u:20}	\N	\N	20	5	1
15	2026-11-22 13:46:44.793855+00	2026-11-22 13:46:44.793863+00	Patients ring twice qzpkpxhcwmf	PROBLEM	NAMED	2026-03-29 12:00:00+00		RAISED	2026-03-29 12:00:00+00	\N		\N	\N	\N		{t:1,run:1,u:9}	\N	\N	9	\N	1
16	2026-11-22 13:46:44.796086+00	2026-11-22 13:46:44.796093+00	Patients ring twice qzhnwxxfjkk	PROBLEM	NAMED	2026-03-29 12:00:00+00		RAISED	2026-03-29 12:00:00+00	\N		\N	\N	\N		{t:2,run:1,u:4}	\N	\N	4	\N	2
17	2026-11-22 13:46:44.798318+00	2026-11-22 13:46:44.798326+00	Patients ring twice qzfnpvjjwwj	PROBLEM	NAMED	2026-03-29 12:00:00+00		RAISED	2026-03-29 12:00:00+00	\N		\N	\N	\N		{t:5,run:4,u:9}	\N	\N	9	\N	5
\.
COPY public.procrastinate_events (id, job_id, type, at) FROM stdin;
1	1	deferred	2026-11-22 13:46:44.82461+00
2	2	deferred	2026-11-22 13:46:44.852495+00
3	3	deferred	2026-11-22 13:46:44.873971+00
4	4	deferred	2026-11-22 13:46:44.898475+00
5	5	deferred	2026-11-22 13:46:44.920854+00
6	6	deferred	2026-11-22 13:46:44.942659+00
7	7	deferred	2026-11-22 13:46:44.963792+00
8	8	deferred	2026-11-22 13:46:44.984828+00
9	9	deferred	2026-11-22 13:46:45.005898+00
10	10	deferred	2026-11-22 13:46:45.027622+00
11	11	deferred	2026-11-22 13:46:45.053038+00
12	12	deferred	2026-11-22 13:46:45.078289+00
13	13	deferred	2026-11-22 13:46:45.102538+00
14	14	deferred	2026-11-22 13:46:45.127288+00
15	15	deferred	2026-11-22 13:46:45.177829+00
16	16	deferred	2026-11-22 13:46:45.202359+00
17	17	deferred	2026-11-22 13:46:45.224688+00
18	18	deferred	2026-11-22 13:46:45.264805+00
19	19	deferred	2026-11-22 13:46:45.284212+00
20	20	deferred	2026-11-22 13:46:45.519317+00
21	21	deferred	2026-11-22 13:46:45.529864+00
22	22	deferred	2026-11-22 13:46:45.574183+00
23	23	deferred	2026-11-22 13:46:45.577304+00
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
22	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
23	default	matching.embed_pending	\N	{}	todo	\N	0	\N	0	f	\N
\.
COPY public.procrastinate_periodic_defers (id, task_name, defer_timestamp, job_id, periodic_id) FROM stdin;
1	base.take_up_abandoned	0	\N	
\.
COPY public.procrastinate_workers (id, last_heartbeat) FROM stdin;
1	2026-11-22 13:46:46.141392+00
\.
SELECT pg_catalog.setval('public.account_emailaddress_id_seq', 20, true);
SELECT pg_catalog.setval('public.account_emailconfirmation_id_seq', 1, true);
SELECT pg_catalog.setval('public.auth_group_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_permission_id_seq', 180, true);
SELECT pg_catalog.setval('public.base_auditentry_id_seq', 39, true);
SELECT pg_catalog.setval('public.base_sharinggrant_id_seq', 30, true);
SELECT pg_catalog.setval('public.django_content_type_id_seq', 45, true);
SELECT pg_catalog.setval('public.django_migrations_id_seq', 77, true);
SELECT pg_catalog.setval('public.exchange_import_id_seq', 6, true);
SELECT pg_catalog.setval('public.exchange_importfile_id_seq', 6, true);
SELECT pg_catalog.setval('public.lessons_adaptation_id_seq', 7, true);
SELECT pg_catalog.setval('public.lessons_adoption_id_seq', 7, true);
SELECT pg_catalog.setval('public.lessons_adoptioncheck_id_seq', 14, true);
SELECT pg_catalog.setval('public.lessons_approval_id_seq', 8, true);
SELECT pg_catalog.setval('public.lessons_ask_id_seq', 4, true);
SELECT pg_catalog.setval('public.lessons_canonicalproblem_id_seq', 1, true);
SELECT pg_catalog.setval('public.lessons_comment_id_seq', 40, true);
SELECT pg_catalog.setval('public.lessons_curationreview_id_seq', 20, true);
SELECT pg_catalog.setval('public.lessons_lesson_id_seq', 21, true);
SELECT pg_catalog.setval('public.lessons_lesson_topics_id_seq', 20, true);
SELECT pg_catalog.setval('public.lessons_lessonlink_id_seq', 2, true);
SELECT pg_catalog.setval('public.lessons_lessonversion_id_seq', 41, true);
SELECT pg_catalog.setval('public.lessons_priorartcheck_id_seq', 1, true);
SELECT pg_catalog.setval('public.lessons_questionmatch_id_seq', 3, true);
SELECT pg_catalog.setval('public.lessons_search_id_seq', 1, true);
SELECT pg_catalog.setval('public.lessons_standingquestion_id_seq', 3, true);
SELECT pg_catalog.setval('public.lessons_topic_id_seq', 1, true);
SELECT pg_catalog.setval('public.matching_collection_id_seq', 1, false);
SELECT pg_catalog.setval('public.matching_indexedtext_id_seq', 23, true);
SELECT pg_catalog.setval('public.people_invitation_id_seq', 4, true);
SELECT pg_catalog.setval('public.people_locality_id_seq', 6, true);
SELECT pg_catalog.setval('public.people_membership_id_seq', 9, true);
SELECT pg_catalog.setval('public.people_notice_id_seq', 21, true);
SELECT pg_catalog.setval('public.people_organisation_id_seq', 4, true);
SELECT pg_catalog.setval('public.people_person_groups_id_seq', 1, false);
SELECT pg_catalog.setval('public.people_person_id_seq', 20, true);
SELECT pg_catalog.setval('public.people_person_user_permissions_id_seq', 1, false);
SELECT pg_catalog.setval('public.people_roleassignment_id_seq', 13, true);
SELECT pg_catalog.setval('public.people_team_id_seq', 5, true);
SELECT pg_catalog.setval('public.practice_capturelink_id_seq', 2, true);
SELECT pg_catalog.setval('public.practice_message_id_seq', 34, true);
SELECT pg_catalog.setval('public.practice_noticing_id_seq', 17, true);
SELECT pg_catalog.setval('public.procrastinate_events_id_seq', 23, true);
SELECT pg_catalog.setval('public.procrastinate_jobs_id_seq', 23, true);
SELECT pg_catalog.setval('public.procrastinate_periodic_defers_id_seq', 1, true);
SELECT pg_catalog.setval('public.procrastinate_workers_id_seq', 1, true);
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY public.base_sharinggrant
    ADD CONSTRAINT base_sharinggrant_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.cache
    ADD CONSTRAINT cache_pkey PRIMARY KEY (cache_key);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);
ALTER TABLE ONLY public.exchange_import
    ADD CONSTRAINT exchange_import_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.exchange_importfile
    ADD CONSTRAINT exchange_importfile_imported_id_key UNIQUE (imported_id);
ALTER TABLE ONLY public.exchange_importfile
    ADD CONSTRAINT exchange_importfile_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY public.lessons_curationreview
    ADD CONSTRAINT lessons_curationreview_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY public.people_invitation
    ADD CONSTRAINT people_invitation_key_hash_key UNIQUE (key_hash);
ALTER TABLE ONLY public.people_invitation
    ADD CONSTRAINT people_invitation_pkey PRIMARY KEY (id);
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
CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);
CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);
CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);
CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);
CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);
CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);
CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);
CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);
CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);
CREATE INDEX base_audit_of_subject ON public.base_auditentry USING btree (subject_kind, subject_id, at DESC, id DESC);
CREATE INDEX base_grant_of_subject ON public.base_sharinggrant USING btree (subject_kind, subject_id);
CREATE INDEX cache_expires ON public.cache USING btree (expires);
CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);
CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);
CREATE INDEX exchange_import_asked_by_id_be2b6284 ON public.exchange_import USING btree (asked_by_id);
CREATE INDEX exchange_import_locality_id_3d3e0442 ON public.exchange_import USING btree (locality_id);
CREATE INDEX exchange_newest_import ON public.exchange_import USING btree (asked_at DESC, id DESC);
CREATE INDEX idx_procrastinate_jobs_worker_not_null ON public.procrastinate_jobs USING btree (worker_id) WHERE ((worker_id IS NOT NULL) AND (status = 'doing'::public.procrastinate_job_status));
CREATE INDEX idx_procrastinate_workers_last_heartbeat ON public.procrastinate_workers USING btree (last_heartbeat);
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
CREATE INDEX lessons_curationreview_lesson_id_398a52ca ON public.lessons_curationreview USING btree (lesson_id);
CREATE INDEX lessons_curationreview_reviewer_id_ee7eefbf ON public.lessons_curationreview USING btree (reviewer_id);
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
CREATE INDEX matching_lexeme_word_fb8f5025_like ON public.matching_lexeme USING btree (word text_pattern_ops);
CREATE UNIQUE INDEX matching_one_shelf_serves ON public.matching_shelf USING btree (state) WHERE ((state)::text = 'SERVING'::text);
CREATE INDEX matching_text_audience ON public.matching_indexedtext USING gin (audience);
CREATE INDEX matching_text_document ON public.matching_indexedtext USING gin (document);
CREATE INDEX matching_text_tags ON public.matching_indexedtext USING gin (tags);
CREATE INDEX matching_text_vector_0 ON public.matching_indexedtext USING hnsw (vector_0 public.halfvec_ip_ops) WITH (m='16', ef_construction='64');
CREATE INDEX matching_text_vector_1 ON public.matching_indexedtext USING hnsw (vector_1 public.halfvec_ip_ops) WITH (m='16', ef_construction='64');
CREATE INDEX matching_text_waits_0 ON public.matching_indexedtext USING btree (changed_at DESC, id DESC) WHERE (vector_0 IS NULL);
CREATE INDEX matching_text_waits_1 ON public.matching_indexedtext USING btree (changed_at DESC, id DESC) WHERE (vector_1 IS NULL);
CREATE INDEX people_invitation_invited_by_id_3784d49d ON public.people_invitation USING btree (invited_by_id);
CREATE INDEX people_invitation_key_hash_db55bf57_like ON public.people_invitation USING btree (key_hash varchar_pattern_ops);
CREATE INDEX people_invitation_team_id_6e30d989 ON public.people_invitation USING btree (team_id);
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
CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";
CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;
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
ALTER TABLE ONLY public.exchange_import
    ADD CONSTRAINT exchange_import_asked_by_id_be2b6284_fk_people_person_id FOREIGN KEY (asked_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exchange_import
    ADD CONSTRAINT exchange_import_locality_id_3d3e0442_fk_people_locality_id FOREIGN KEY (locality_id) REFERENCES public.people_locality(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.exchange_importfile
    ADD CONSTRAINT exchange_importfile_imported_id_597321e0_fk_exchange_import_id FOREIGN KEY (imported_id) REFERENCES public.exchange_import(id) DEFERRABLE INITIALLY DEFERRED;
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
ALTER TABLE ONLY public.lessons_curationreview
    ADD CONSTRAINT lessons_curationreview_lesson_id_398a52ca_fk_lessons_lesson_id FOREIGN KEY (lesson_id) REFERENCES public.lessons_lesson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.lessons_curationreview
    ADD CONSTRAINT lessons_curationreview_reviewer_id_ee7eefbf_fk_people_person_id FOREIGN KEY (reviewer_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
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
ALTER TABLE ONLY public.people_invitation
    ADD CONSTRAINT people_invitation_invited_by_id_3784d49d_fk_people_person_id FOREIGN KEY (invited_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.people_invitation
    ADD CONSTRAINT people_invitation_team_id_6e30d989_fk_people_team_id FOREIGN KEY (team_id) REFERENCES public.people_team(id) DEFERRABLE INITIALLY DEFERRED;
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
