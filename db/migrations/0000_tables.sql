-- Written by hand: the operators that search for parts of a code.
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;--> statement-breakpoint
CREATE SCHEMA "app";
--> statement-breakpoint
CREATE TYPE "app"."agency_code_system" AS ENUM('before_decision_20_2020', 'decision_20_2020');--> statement-breakpoint
CREATE TYPE "app"."assignment_role" AS ENUM('lead', 'coordinating');--> statement-breakpoint
CREATE TYPE "app"."assignment_state" AS ENUM('awaiting', 'in_progress', 'reported', 'suspended', 'accepted', 'transferred', 'withdrawn', 'infeasible', 'superseded', 'ended', 'closed_with_lead');--> statement-breakpoint
CREATE TYPE "app"."chase_kind" AS ENUM('reminder', 'letter', 'explanation');--> statement-breakpoint
CREATE TYPE "app"."deadline_kind" AS ENUM('date', 'term', 'period_end', 'recurring', 'event', 'none');--> statement-breakpoint
CREATE TYPE "app"."directive_status" AS ENUM('not_started', 'in_progress', 'suspended', 'done', 'closed_without_result');--> statement-breakpoint
CREATE TYPE "app"."urgency" AS ENUM('normal', 'urgent', 'very_urgent', 'immediate');--> statement-breakpoint
CREATE TYPE "app"."visibility" AS ENUM('ordinary', 'restricted');--> statement-breakpoint
CREATE TYPE "app"."document_origin" AS ENUM('own', 'government', 'ministry', 'party', 'council', 'voters', 'inspection', 'work_programme');--> statement-breakpoint
CREATE TYPE "app"."document_type" AS ENUM('conclusion', 'letter', 'directive', 'decision', 'plan', 'official_telegram', 'minutes', 'other');--> statement-breakpoint
CREATE TYPE "app"."appointment_role" AS ENUM('chair', 'vice_chair', 'office_chief', 'office_monitor', 'agency_head', 'agency_clerk', 'officer', 'inspector', 'tenant_admin');--> statement-breakpoint
CREATE TYPE "app"."language" AS ENUM('vi', 'en');--> statement-breakpoint
CREATE TYPE "app"."grade" AS ENUM('excellent', 'good', 'adequate');--> statement-breakpoint
CREATE TYPE "app"."report_kind" AS ENUM('progress', 'completion');--> statement-breakpoint
CREATE TYPE "app"."review_decision" AS ENUM('accepted', 'returned');--> statement-breakpoint
CREATE TYPE "app"."calendar_day_kind" AS ENUM('holiday', 'day_off', 'working');--> statement-breakpoint
CREATE TABLE "app"."agencies" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"parent_id" uuid,
	"level" text NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"aliases" text[] NOT NULL,
	"folded" text NOT NULL,
	"is_committee" boolean NOT NULL,
	"office_of" uuid,
	"uses_system" boolean NOT NULL,
	"is_outside" boolean NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"position" integer NOT NULL,
	CONSTRAINT "agencies_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "agencies_name_is_nfc" CHECK ("app"."agencies"."name" is nfc normalized and "app"."agencies"."short_name" is nfc normalized),
	CONSTRAINT "agencies_valid_in_order" CHECK ("app"."agencies"."valid_to" >= "app"."agencies"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "app"."agency_codes" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"system" "app"."agency_code_system" NOT NULL,
	"code" text NOT NULL,
	"valid_from" date,
	"valid_to" date,
	CONSTRAINT "agency_codes_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "agency_codes_once" UNIQUE("tenant_id","code","valid_from"),
	CONSTRAINT "agency_codes_form" CHECK ("app"."agency_codes"."code" ~ '^[0-9A-Z.]{1,35}$')
);
--> statement-breakpoint
CREATE TABLE "app"."agency_group_members" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"group_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	CONSTRAINT "agency_group_members_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "agency_group_members_once" UNIQUE("tenant_id","group_id","agency_id")
);
--> statement-breakpoint
CREATE TABLE "app"."agency_groups" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"aliases" text[] NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "agency_groups_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "agency_groups_name" UNIQUE("tenant_id","name")
);
--> statement-breakpoint
CREATE TABLE "app"."assignment_periods" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"role" "app"."assignment_role" NOT NULL,
	"state" "app"."assignment_state" NOT NULL,
	"due_on" date,
	"first_due_on" date,
	"stated_on" date,
	"recorded_from" timestamp with time zone NOT NULL,
	"recorded_to" timestamp with time zone,
	CONSTRAINT "assignment_periods_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "assignment_periods_run_forward" CHECK ("app"."assignment_periods"."recorded_to" >= "app"."assignment_periods"."recorded_from")
);
--> statement-breakpoint
CREATE TABLE "app"."assignments" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"directive_id" uuid NOT NULL,
	"committee_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"role" "app"."assignment_role" NOT NULL,
	"state" "app"."assignment_state" NOT NULL,
	"due_on" date,
	"first_due_on" date,
	"assigned_at" timestamp with time zone NOT NULL,
	"acknowledged_at" timestamp with time zone,
	"percent" integer NOT NULL,
	"latest_report_id" uuid,
	"last_reported_at" timestamp with time zone,
	"stated_on" date,
	"returned_at" timestamp with time zone,
	"closed_on" date,
	"closed_at" timestamp with time zone,
	"close_reason" text,
	"reminder_count" integer NOT NULL,
	"last_reminded_at" timestamp with time zone,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "assignments_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "assignments_due_on_is_real" CHECK (isfinite("app"."assignments"."due_on")),
	CONSTRAINT "assignments_percent" CHECK ("app"."assignments"."percent" between 0 and 100),
	CONSTRAINT "assignments_closed_with_a_day" CHECK (("app"."assignments"."state" in ('awaiting', 'in_progress', 'reported', 'suspended')) = ("app"."assignments"."closed_on" is null)),
	CONSTRAINT "assignments_stated_when_done" CHECK ("app"."assignments"."state" not in ('reported', 'accepted') or "app"."assignments"."stated_on" is not null)
);
--> statement-breakpoint
CREATE TABLE "app"."chased_assignments" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"chase_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	CONSTRAINT "chased_assignments_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "chased_assignments_ordinal" UNIQUE("tenant_id","assignment_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "app"."chases" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" "app"."chase_kind" NOT NULL,
	"agency_id" uuid NOT NULL,
	"message" text,
	"sent_by" uuid NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	CONSTRAINT "chases_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "chases_message_is_nfc" CHECK ("app"."chases"."message" is nfc normalized)
);
--> statement-breakpoint
CREATE TABLE "app"."code_counters" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"year" integer NOT NULL,
	"last_number" integer NOT NULL,
	CONSTRAINT "code_counters_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "code_counters_year" UNIQUE("tenant_id","year")
);
--> statement-breakpoint
CREATE TABLE "app"."directive_monitors" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"directive_id" uuid NOT NULL,
	"appointment_id" uuid NOT NULL,
	CONSTRAINT "directive_monitors_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "directive_monitors_once" UNIQUE("tenant_id","directive_id","appointment_id")
);
--> statement-breakpoint
CREATE TABLE "app"."directive_readers" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"directive_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "directive_readers_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "directive_readers_once" UNIQUE("tenant_id","person_id","directive_id")
);
--> statement-breakpoint
CREATE TABLE "app"."directive_search" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"folded" text NOT NULL,
	"words" text NOT NULL,
	"accented" text NOT NULL,
	CONSTRAINT "directive_search_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "app"."directives" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"code" text NOT NULL,
	"committee_id" uuid NOT NULL,
	"issuer_id" uuid NOT NULL,
	"document_id" uuid,
	"content" text NOT NULL,
	"field" text,
	"urgency" "app"."urgency" NOT NULL,
	"expected_product" text,
	"visibility" "app"."visibility" NOT NULL,
	"deadline_kind" "app"."deadline_kind" NOT NULL,
	"deadline_rule" jsonb,
	"deadline_text" text,
	"deadline_time" time,
	"deadline_on" date,
	"issued_on" date NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	"in_force_at" timestamp with time zone,
	"parent_assignment_id" uuid,
	"status" "app"."directive_status" NOT NULL,
	"due_on" date,
	"first_due_on" date,
	"next_due_on" date,
	"has_late_reported" boolean NOT NULL,
	"has_deadline" boolean NOT NULL,
	"done_late" boolean NOT NULL,
	"progress" integer NOT NULL,
	"closed_on" date,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "directives_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "directives_code" UNIQUE("tenant_id","code"),
	CONSTRAINT "directives_content_is_nfc" CHECK ("app"."directives"."content" is nfc normalized),
	CONSTRAINT "directives_progress_is_percent" CHECK ("app"."directives"."progress" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "app"."files" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size_bytes" bigint NOT NULL,
	"sha256" text NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"uploaded_at" timestamp with time zone NOT NULL,
	"document_id" uuid,
	"report_id" uuid,
	CONSTRAINT "files_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "files_hang_on_one_thing" CHECK (num_nonnulls("app"."files"."document_id", "app"."files"."report_id") <= 1),
	CONSTRAINT "files_are_not_empty" CHECK ("app"."files"."size_bytes" > 0)
);
--> statement-breakpoint
CREATE TABLE "app"."source_documents" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"committee_id" uuid NOT NULL,
	"number" text NOT NULL,
	"notation" text NOT NULL,
	"type" "app"."document_type" NOT NULL,
	"issued_on" date NOT NULL,
	"abstract" text NOT NULL,
	"signer" text,
	"origin" "app"."document_origin" NOT NULL,
	"outside_issuer" text,
	"outside_due_on" date,
	"folded" text NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "source_documents_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "source_documents_text_is_nfc" CHECK ("app"."source_documents"."abstract" is nfc normalized and "app"."source_documents"."number" is nfc normalized and "app"."source_documents"."notation" is nfc normalized)
);
--> statement-breakpoint
CREATE TABLE "app"."command_receipts" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"answer" jsonb,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "command_receipts_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "command_receipts_once" UNIQUE("tenant_id","person_id","key")
);
--> statement-breakpoint
CREATE TABLE "app"."events" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"type" text NOT NULL,
	"version" integer NOT NULL,
	"subject_id" uuid NOT NULL,
	"directive_id" uuid,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	"effective_on" date NOT NULL,
	"person_id" uuid NOT NULL,
	"appointment_id" uuid NOT NULL,
	"on_behalf_of" uuid,
	"idempotency_key" text NOT NULL,
	CONSTRAINT "events_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "app"."appointments" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"role" "app"."appointment_role" NOT NULL,
	"title" text NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	"position" integer NOT NULL,
	CONSTRAINT "appointments_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "appointments_in_order" CHECK ("app"."appointments"."to_on" >= "app"."appointments"."from_on")
);
--> statement-breakpoint
CREATE TABLE "app"."people" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"full_name" text NOT NULL,
	"email" text NOT NULL,
	"language" "app"."language" NOT NULL,
	"default_appointment_id" uuid,
	"ended_at" timestamp with time zone,
	CONSTRAINT "people_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "people_account_once" UNIQUE("tenant_id","account_id"),
	CONSTRAINT "people_name_is_nfc" CHECK ("app"."people"."full_name" is nfc normalized)
);
--> statement-breakpoint
CREATE TABLE "app"."issue_drafts" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"appointment_id" uuid NOT NULL,
	"assignment_id" uuid,
	"body" text NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "issue_drafts_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "issue_drafts_once" UNIQUE NULLS NOT DISTINCT("tenant_id","appointment_id","assignment_id")
);
--> statement-breakpoint
CREATE TABLE "app"."report_drafts" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"kind" "app"."report_kind" NOT NULL,
	"percent" integer,
	"result" text NOT NULL,
	"obstacles" text NOT NULL,
	"stated_on" date,
	"product_number" text,
	"file_ids" jsonb NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "report_drafts_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "report_drafts_once" UNIQUE("tenant_id","assignment_id")
);
--> statement-breakpoint
CREATE TABLE "app"."reports" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"kind" "app"."report_kind" NOT NULL,
	"percent" integer NOT NULL,
	"result" text NOT NULL,
	"obstacles" text,
	"stated_on" date,
	"product_number" text,
	"sent_by" uuid NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"sent_on" date NOT NULL,
	"due_on_when_sent" date,
	"paper_number" text,
	"paper_on" date,
	CONSTRAINT "reports_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "reports_percent" CHECK ("app"."reports"."percent" between 0 and 100),
	CONSTRAINT "reports_completion_states_a_day" CHECK (("app"."reports"."kind" = 'completion') = ("app"."reports"."stated_on" is not null)),
	CONSTRAINT "reports_stated_not_after_sent" CHECK ("app"."reports"."stated_on" <= "app"."reports"."sent_on"),
	CONSTRAINT "reports_paper_is_whole" CHECK (("app"."reports"."paper_number" is null) = ("app"."reports"."paper_on" is null)),
	CONSTRAINT "reports_text_is_nfc" CHECK ("app"."reports"."result" is nfc normalized and "app"."reports"."obstacles" is nfc normalized)
);
--> statement-breakpoint
CREATE TABLE "app"."reviews" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"decision" "app"."review_decision" NOT NULL,
	"reason" text,
	"stated_on" date,
	"day_reason" text,
	"grade" "app"."grade",
	"reviewed_by" uuid NOT NULL,
	"reviewed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reviews_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "reviews_once" UNIQUE("tenant_id","report_id"),
	CONSTRAINT "reviews_returned_with_reason" CHECK (("app"."reviews"."decision" = 'returned') = ("app"."reviews"."reason" is not null)),
	CONSTRAINT "reviews_day_with_reason" CHECK ("app"."reviews"."stated_on" is null or "app"."reviews"."day_reason" is not null)
);
--> statement-breakpoint
CREATE TABLE "app"."calendar_days" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"date" date NOT NULL,
	"kind" "app"."calendar_day_kind" NOT NULL,
	"name" text NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "calendar_days_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "calendar_days_once" UNIQUE("tenant_id","date")
);
--> statement-breakpoint
CREATE TABLE "app"."tenants" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"time_zone" text NOT NULL,
	"code_prefix" text NOT NULL,
	"settings" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "tenants_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "tenants_slug" UNIQUE("tenant_id","slug"),
	CONSTRAINT "tenants_id_is_own" CHECK ("app"."tenants"."tenant_id" = "app"."tenants"."id")
);
--> statement-breakpoint
ALTER TABLE "app"."agencies" ADD CONSTRAINT "agencies_parent" FOREIGN KEY ("tenant_id","parent_id") REFERENCES "app"."agencies"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."agencies" ADD CONSTRAINT "agencies_office_of" FOREIGN KEY ("tenant_id","office_of") REFERENCES "app"."agencies"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."agency_codes" ADD CONSTRAINT "agency_codes_agency" FOREIGN KEY ("tenant_id","agency_id") REFERENCES "app"."agencies"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."agency_group_members" ADD CONSTRAINT "agency_group_members_group" FOREIGN KEY ("tenant_id","group_id") REFERENCES "app"."agency_groups"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."agency_group_members" ADD CONSTRAINT "agency_group_members_agency" FOREIGN KEY ("tenant_id","agency_id") REFERENCES "app"."agencies"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."assignment_periods" ADD CONSTRAINT "assignment_periods_assignment" FOREIGN KEY ("tenant_id","assignment_id") REFERENCES "app"."assignments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."assignments" ADD CONSTRAINT "assignments_directive" FOREIGN KEY ("tenant_id","directive_id") REFERENCES "app"."directives"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."assignments" ADD CONSTRAINT "assignments_agency" FOREIGN KEY ("tenant_id","agency_id") REFERENCES "app"."agencies"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."chased_assignments" ADD CONSTRAINT "chased_assignments_chase" FOREIGN KEY ("tenant_id","chase_id") REFERENCES "app"."chases"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."chased_assignments" ADD CONSTRAINT "chased_assignments_assignment" FOREIGN KEY ("tenant_id","assignment_id") REFERENCES "app"."assignments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."chases" ADD CONSTRAINT "chases_agency" FOREIGN KEY ("tenant_id","agency_id") REFERENCES "app"."agencies"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."chases" ADD CONSTRAINT "chases_sender" FOREIGN KEY ("tenant_id","sent_by") REFERENCES "app"."appointments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."directive_monitors" ADD CONSTRAINT "directive_monitors_directive" FOREIGN KEY ("tenant_id","directive_id") REFERENCES "app"."directives"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."directive_monitors" ADD CONSTRAINT "directive_monitors_appointment" FOREIGN KEY ("tenant_id","appointment_id") REFERENCES "app"."appointments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."directive_readers" ADD CONSTRAINT "directive_readers_directive" FOREIGN KEY ("tenant_id","directive_id") REFERENCES "app"."directives"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."directive_readers" ADD CONSTRAINT "directive_readers_person" FOREIGN KEY ("tenant_id","person_id") REFERENCES "app"."people"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."directives" ADD CONSTRAINT "directives_committee" FOREIGN KEY ("tenant_id","committee_id") REFERENCES "app"."agencies"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."directives" ADD CONSTRAINT "directives_issuer" FOREIGN KEY ("tenant_id","issuer_id") REFERENCES "app"."appointments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."directives" ADD CONSTRAINT "directives_document" FOREIGN KEY ("tenant_id","document_id") REFERENCES "app"."source_documents"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."directives" ADD CONSTRAINT "directives_entered_by" FOREIGN KEY ("tenant_id","entered_by") REFERENCES "app"."appointments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."files" ADD CONSTRAINT "files_uploaded_by" FOREIGN KEY ("tenant_id","uploaded_by") REFERENCES "app"."appointments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."files" ADD CONSTRAINT "files_document" FOREIGN KEY ("tenant_id","document_id") REFERENCES "app"."source_documents"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."source_documents" ADD CONSTRAINT "source_documents_committee" FOREIGN KEY ("tenant_id","committee_id") REFERENCES "app"."agencies"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."source_documents" ADD CONSTRAINT "source_documents_entered_by" FOREIGN KEY ("tenant_id","entered_by") REFERENCES "app"."appointments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."appointments" ADD CONSTRAINT "appointments_person" FOREIGN KEY ("tenant_id","person_id") REFERENCES "app"."people"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."appointments" ADD CONSTRAINT "appointments_agency" FOREIGN KEY ("tenant_id","agency_id") REFERENCES "app"."agencies"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."issue_drafts" ADD CONSTRAINT "issue_drafts_appointment" FOREIGN KEY ("tenant_id","appointment_id") REFERENCES "app"."appointments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."report_drafts" ADD CONSTRAINT "report_drafts_assignment" FOREIGN KEY ("tenant_id","assignment_id") REFERENCES "app"."assignments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."reports" ADD CONSTRAINT "reports_assignment" FOREIGN KEY ("tenant_id","assignment_id") REFERENCES "app"."assignments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."reports" ADD CONSTRAINT "reports_sender" FOREIGN KEY ("tenant_id","sent_by") REFERENCES "app"."appointments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."reviews" ADD CONSTRAINT "reviews_report" FOREIGN KEY ("tenant_id","report_id") REFERENCES "app"."reports"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."reviews" ADD CONSTRAINT "reviews_reviewer" FOREIGN KEY ("tenant_id","reviewed_by") REFERENCES "app"."appointments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agencies_children" ON "app"."agencies" USING btree ("tenant_id","parent_id","position");--> statement-breakpoint
CREATE INDEX "agencies_office" ON "app"."agencies" USING btree ("tenant_id","office_of");--> statement-breakpoint
CREATE UNIQUE INDEX "assignment_periods_one_current" ON "app"."assignment_periods" USING btree ("tenant_id","assignment_id") WHERE "app"."assignment_periods"."recorded_to" is null;--> statement-breakpoint
CREATE INDEX "assignment_periods_as_at" ON "app"."assignment_periods" USING btree ("tenant_id","recorded_from","recorded_to");--> statement-breakpoint
CREATE UNIQUE INDEX "assignments_agency_once" ON "app"."assignments" USING btree ("tenant_id","directive_id","agency_id") WHERE "app"."assignments"."state" not in ('withdrawn', 'transferred');--> statement-breakpoint
CREATE INDEX "assignments_of_directive" ON "app"."assignments" USING btree ("tenant_id","directive_id");--> statement-breakpoint
CREATE INDEX "assignments_of_agency" ON "app"."assignments" USING btree ("tenant_id","agency_id","directive_id");--> statement-breakpoint
CREATE INDEX "assignments_newest_of_agency" ON "app"."assignments" USING btree ("tenant_id","agency_id","id");--> statement-breakpoint
CREATE INDEX "assignments_open_of_agency" ON "app"."assignments" USING btree ("tenant_id","agency_id","due_on","id") WHERE "app"."assignments"."closed_on" is null;--> statement-breakpoint
CREATE INDEX "assignments_open_of_committee" ON "app"."assignments" USING btree ("tenant_id","committee_id","due_on","id") WHERE "app"."assignments"."closed_on" is null;--> statement-breakpoint
CREATE INDEX "assignments_of_committee" ON "app"."assignments" USING btree ("tenant_id","committee_id","id");--> statement-breakpoint
CREATE INDEX "assignments_in_review" ON "app"."assignments" USING btree ("tenant_id","committee_id","due_on","id") WHERE "app"."assignments"."state" = 'reported';--> statement-breakpoint
CREATE INDEX "chased_assignments_of_chase" ON "app"."chased_assignments" USING btree ("tenant_id","chase_id");--> statement-breakpoint
CREATE INDEX "directive_monitors_of_appointment" ON "app"."directive_monitors" USING btree ("tenant_id","appointment_id","directive_id");--> statement-breakpoint
CREATE INDEX "directive_search_words" ON "app"."directive_search" USING gin (to_tsvector('simple', "words"));--> statement-breakpoint
CREATE INDEX "directive_search_accented" ON "app"."directive_search" USING gin (to_tsvector('simple', "accented"));--> statement-breakpoint
CREATE INDEX "directive_search_parts" ON "app"."directive_search" USING gin ("folded" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "directives_of_committee" ON "app"."directives" USING btree ("tenant_id","committee_id","id");--> statement-breakpoint
CREATE INDEX "directives_by_due_day" ON "app"."directives" USING btree ("tenant_id","committee_id","due_on","id");--> statement-breakpoint
CREATE INDEX "directives_by_update" ON "app"."directives" USING btree ("tenant_id","committee_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "directives_open_by_due_day" ON "app"."directives" USING btree ("tenant_id","committee_id","due_on","id") WHERE "app"."directives"."closed_on" is null;--> statement-breakpoint
CREATE INDEX "directives_owing" ON "app"."directives" USING btree ("tenant_id","committee_id","next_due_on","id") WHERE "app"."directives"."next_due_on" is not null;--> statement-breakpoint
CREATE INDEX "directives_proposals" ON "app"."directives" USING btree ("tenant_id","committee_id","id") WHERE "app"."directives"."in_force_at" is null;--> statement-breakpoint
CREATE INDEX "directives_of_document" ON "app"."directives" USING btree ("tenant_id","document_id");--> statement-breakpoint
CREATE INDEX "directives_children" ON "app"."directives" USING btree ("tenant_id","parent_assignment_id") WHERE "app"."directives"."parent_assignment_id" is not null;--> statement-breakpoint
CREATE INDEX "files_of_document" ON "app"."files" USING btree ("tenant_id","document_id");--> statement-breakpoint
CREATE INDEX "files_of_report" ON "app"."files" USING btree ("tenant_id","report_id");--> statement-breakpoint
CREATE INDEX "source_documents_newest" ON "app"."source_documents" USING btree ("tenant_id","committee_id","issued_on","id");--> statement-breakpoint
CREATE INDEX "command_receipts_by_age" ON "app"."command_receipts" USING btree ("tenant_id","received_at");--> statement-breakpoint
CREATE INDEX "events_of_subject" ON "app"."events" USING btree ("tenant_id","subject_id","occurred_at");--> statement-breakpoint
CREATE INDEX "events_of_directive" ON "app"."events" USING btree ("tenant_id","directive_id","occurred_at","id");--> statement-breakpoint
CREATE INDEX "appointments_of_person" ON "app"."appointments" USING btree ("tenant_id","person_id");--> statement-breakpoint
CREATE INDEX "appointments_in_agency" ON "app"."appointments" USING btree ("tenant_id","agency_id","role");--> statement-breakpoint
CREATE INDEX "people_of_account" ON "app"."people" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "reports_of_assignment" ON "app"."reports" USING btree ("tenant_id","assignment_id","id");