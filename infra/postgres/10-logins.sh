#!/bin/sh
# Runs once, when the database is made. Owner of the tables, the application, and the few works
# across tenants: none is a superuser, none bypasses row security (docs/decisions/0003-tenancy.md).
set -eu
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" \
  -v owner="$ERP_OWNER_PASSWORD" -v app="$ERP_APP_PASSWORD" -v system="$ERP_SYSTEM_PASSWORD" <<'SQL'
CREATE ROLE erp_owner LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'owner';
CREATE ROLE erp_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'app';
CREATE ROLE erp_system LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'system';
CREATE DATABASE converse_erp OWNER erp_owner;
REVOKE ALL ON DATABASE converse_erp FROM PUBLIC;
GRANT CONNECT ON DATABASE converse_erp TO erp_app, erp_system;
SQL
