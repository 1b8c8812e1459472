-- Written by hand. The roles dondoc_auth and dondoc_definer exist already (db/src/roles.ts); what the app's role may do
-- and the wall between tenants are applied after each migration from db/src/privileges.ts.

-- Sign-in accounts are global, so they live outside `app`, in a schema that the app's role cannot see.
CREATE SCHEMA auth AUTHORIZATION dondoc_auth;--> statement-breakpoint
CREATE TABLE auth."user" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"email" text NOT NULL UNIQUE,
	"emailVerified" boolean NOT NULL DEFAULT false,
	"image" text,
	"createdAt" timestamptz NOT NULL,
	"updatedAt" timestamptz NOT NULL
);--> statement-breakpoint
CREATE TABLE auth."session" (
	"id" text PRIMARY KEY,
	"token" text NOT NULL UNIQUE,
	"userId" text NOT NULL REFERENCES auth."user" ("id") ON DELETE CASCADE,
	-- One session, one tenant.
	"tenantId" uuid,
	"expiresAt" timestamptz NOT NULL,
	"ipAddress" text,
	"userAgent" text,
	"createdAt" timestamptz NOT NULL,
	"updatedAt" timestamptz NOT NULL
);--> statement-breakpoint
CREATE INDEX session_of_user ON auth."session" ("userId");--> statement-breakpoint
CREATE TABLE auth."account" (
	"id" text PRIMARY KEY,
	"accountId" text NOT NULL,
	"providerId" text NOT NULL,
	"userId" text NOT NULL REFERENCES auth."user" ("id") ON DELETE CASCADE,
	"accessToken" text,
	"refreshToken" text,
	"idToken" text,
	"accessTokenExpiresAt" timestamptz,
	"refreshTokenExpiresAt" timestamptz,
	"scope" text,
	"password" text,
	"createdAt" timestamptz NOT NULL,
	"updatedAt" timestamptz NOT NULL
);--> statement-breakpoint
CREATE INDEX account_of_user ON auth."account" ("userId");--> statement-breakpoint
CREATE TABLE auth."verification" (
	"id" text PRIMARY KEY,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expiresAt" timestamptz NOT NULL,
	"createdAt" timestamptz,
	"updatedAt" timestamptz
);--> statement-breakpoint
CREATE INDEX verification_by_identifier ON auth."verification" ("identifier");--> statement-breakpoint
ALTER TABLE auth."user" OWNER TO dondoc_auth;--> statement-breakpoint
ALTER TABLE auth."session" OWNER TO dondoc_auth;--> statement-breakpoint
ALTER TABLE auth."account" OWNER TO dondoc_auth;--> statement-breakpoint
ALTER TABLE auth."verification" OWNER TO dondoc_auth;--> statement-breakpoint

-- A new owner must be able to create in the schema at the moment it becomes one.
GRANT USAGE, CREATE ON SCHEMA app TO dondoc_definer;--> statement-breakpoint
ALTER TABLE app.directive_search OWNER TO dondoc_definer;--> statement-breakpoint

-- The doors in the wall: each answers one question, with ids and days only.
CREATE FUNCTION app.tenants_of_account(account text) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT tenant_id FROM app.people WHERE account_id = account AND ended_at IS NULL ORDER BY tenant_id
$$;--> statement-breakpoint
CREATE FUNCTION app.tenant_zones() RETURNS TABLE (tenant_id uuid, time_zone text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT t.tenant_id, t.time_zone FROM app.tenants t
$$;--> statement-breakpoint
-- Row-level security keeps text operators from their index, so this reads the search table for the caller: within the
-- caller's tenant, and only what the caller may see, before anything is cut off. It mirrors directivePolicy.see.
CREATE FUNCTION app.search_directives(
	words_query text, accented_query text, parts text[], reads_all boolean, committees uuid[], agencies uuid[], readable uuid[]
) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT s.id
	FROM app.directive_search s
	JOIN app.directives d ON d.tenant_id = s.tenant_id AND d.id = s.id
	WHERE s.tenant_id = current_setting('app.tenant_id')::uuid
		AND to_tsvector('simple', s.words) @@ to_tsquery('simple', words_query)
		AND (accented_query = '' OR to_tsvector('simple', s.accented) @@ to_tsquery('simple', accented_query))
		AND s.folded LIKE ALL (parts)
		AND (d.visibility = 'ordinary' OR d.id = ANY (readable))
		AND (
			d.committee_id = ANY (committees)
			OR d.in_force_at IS NOT NULL AND (reads_all OR EXISTS (
				SELECT FROM app.assignments a
				WHERE a.tenant_id = d.tenant_id AND a.directive_id = d.id AND a.agency_id = ANY (agencies)
			))
		)
$$;--> statement-breakpoint
ALTER FUNCTION app.tenants_of_account(text) OWNER TO dondoc_definer;--> statement-breakpoint
ALTER FUNCTION app.tenant_zones() OWNER TO dondoc_definer;--> statement-breakpoint
ALTER FUNCTION app.search_directives(text, text, text[], boolean, uuid[], uuid[], uuid[]) OWNER TO dondoc_definer;--> statement-breakpoint
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;--> statement-breakpoint
REVOKE CREATE ON SCHEMA app FROM dondoc_definer;
