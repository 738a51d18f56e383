-- The same one-typo queries through pg_trgm: GIN index, similarity threshold 0.5, ten best.
\set ON_ERROR_STOP on
CREATE EXTENSION pg_trgm;
CREATE TABLE person (id bigint, name text);
\set names_file :folder '/names.tsv'
\set queries_file :folder '/queries.tsv'
COPY person FROM :'names_file';
CREATE INDEX person_name ON person USING gin (name gin_trgm_ops);
CREATE TABLE asked (id bigint, query text);
COPY asked FROM :'queries_file';
ANALYZE;
SET pg_trgm.similarity_threshold = 0.5;
CREATE TABLE answered (milliseconds double precision, found boolean);
CREATE FUNCTION measure() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    question record;
    begun timestamptz;
    ended timestamptz;
    best bigint[];
BEGIN
    FOR question IN SELECT * FROM asked LOOP
        begun := clock_timestamp();
        best := ARRAY(SELECT id FROM person WHERE name % question.query ORDER BY similarity(name, question.query) DESC LIMIT 10);
        ended := clock_timestamp();
        INSERT INTO answered VALUES (extract(epoch FROM ended - begun) * 1000, question.id = ANY (best));
    END LOOP;
END $$;
SELECT measure();
TRUNCATE answered;
SELECT measure();
SELECT round(percentile_cont(0.5) WITHIN GROUP (ORDER BY milliseconds)::numeric, 3),
       round(percentile_cont(0.95) WITHIN GROUP (ORDER BY milliseconds)::numeric, 3),
       round(avg(found::int)::numeric, 4)
FROM answered;
