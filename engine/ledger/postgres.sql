-- The tables and roles of a Yigui ledger in PostgreSQL, format version 1. Run once by the owner of
-- the database (psql -f postgres.sql DATABASE); running it again changes nothing. Then give each
-- office a login role that is a member of yigui_writer, and each reviewer one of yigui_reader.
-- Nobody but the owner can change or remove anything, and the triggers refuse even him until he
-- takes them away: what he does then shows when the ledger is verified.
\set ON_ERROR_STOP on
BEGIN;

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'yigui_writer') THEN
        CREATE ROLE yigui_writer NOLOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'yigui_reader') THEN
        CREATE ROLE yigui_reader NOLOGIN;
    END IF;
END
$$;

CREATE SCHEMA IF NOT EXISTS yigui;
REVOKE ALL ON SCHEMA yigui FROM PUBLIC;
GRANT USAGE ON SCHEMA yigui TO yigui_writer, yigui_reader;

CREATE TABLE IF NOT EXISTS yigui.format (
    version integer PRIMARY KEY CHECK (version = 1)
);
INSERT INTO yigui.format VALUES (1) ON CONFLICT DO NOTHING;

-- One chain an office, each with a key of its own.
CREATE TABLE IF NOT EXISTS yigui.identity (
    office text PRIMARY KEY,
    key text NOT NULL
);
CREATE TABLE IF NOT EXISTS yigui.entry (
    office text NOT NULL REFERENCES yigui.identity,
    sequence bigint NOT NULL CHECK (sequence > 0),
    record bytea NOT NULL,
    leaf bytea NOT NULL,
    peaks bytea NOT NULL,
    PRIMARY KEY (office, sequence)
);
-- `token` is a random mark of the append: after a lost connection it tells whether it was kept.
CREATE TABLE IF NOT EXISTS yigui.checkpoint (
    office text NOT NULL REFERENCES yigui.identity,
    size bigint NOT NULL CHECK (size > 0),
    note text NOT NULL,
    token text NOT NULL,
    PRIMARY KEY (office, size)
);

GRANT SELECT ON yigui.format, yigui.identity, yigui.entry, yigui.checkpoint
    TO yigui_writer, yigui_reader;
GRANT INSERT ON yigui.identity, yigui.entry, yigui.checkpoint TO yigui_writer;

CREATE OR REPLACE FUNCTION yigui.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'append only' USING ERRCODE = 'insufficient_privilege';
END
$$;
DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['format', 'identity', 'entry', 'checkpoint'] LOOP
        EXECUTE format('CREATE OR REPLACE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE '
                       'ON yigui.%I FOR EACH STATEMENT EXECUTE FUNCTION yigui.refuse()', t);
    END LOOP;
END
$$;

COMMIT;
