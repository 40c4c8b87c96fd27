#!/bin/sh
# Runs once, in an empty cluster: two databases, each owned by a role of the same name.
set -e
psql -v ON_ERROR_STOP=1 -U postgres -d postgres \
  -v application="$RESEAU_CLIMAT_DATABASE_PASSWORD" -v keycloak="$KEYCLOAK_DATABASE_PASSWORD" <<'SQL'
create role reseau_climat login password :'application';
create database reseau_climat owner reseau_climat;
create role keycloak login password :'keycloak';
create database keycloak owner keycloak;
SQL
