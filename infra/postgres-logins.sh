#!/usr/bin/env bash
# Makes the database and its three logins when the server starts for the first time. None is a
# superuser and none passes by row security; the passwords hold letters and digits only.
set -euo pipefail

psql -v ON_ERROR_STOP=1 -U postgres -d postgres \
  -v owner="$ERP_OWNER_PASSWORD" -v app="$ERP_APP_PASSWORD" -v system="$ERP_SYSTEM_PASSWORD" <<'SQL'
CREATE ROLE erp_owner LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION
  PASSWORD :'owner';
CREATE ROLE erp_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION
  PASSWORD :'app';
CREATE ROLE erp_system LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION
  PASSWORD :'system';
CREATE DATABASE converse_erp OWNER erp_owner;
REVOKE ALL ON DATABASE converse_erp FROM PUBLIC;
GRANT CONNECT ON DATABASE converse_erp TO erp_app, erp_system;
SQL
