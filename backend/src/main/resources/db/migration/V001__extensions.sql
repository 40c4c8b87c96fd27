-- Search without accents and with typing errors. unaccent() itself is not immutable and cannot be indexed:
-- search_key() is, because it names its dictionary.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

create function search_key(text) returns text
    language sql immutable parallel safe strict
    return lower(regexp_replace(unaccent('unaccent', $1), '[^[:alnum:]]+', ' ', 'g'));
