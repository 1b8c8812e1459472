CREATE TYPE "app"."request_kind" AS ENUM('extension', 'wrong_agency', 'infeasible', 'suspension');--> statement-breakpoint
CREATE TYPE "app"."request_state" AS ENUM('open', 'countered', 'granted', 'refused', 'declined', 'withdrawn', 'lapsed');--> statement-breakpoint
CREATE TABLE "app"."requests" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"kind" "app"."request_kind" NOT NULL,
	"state" "app"."request_state" NOT NULL,
	"reason" text NOT NULL,
	"ordinal" integer NOT NULL,
	"is_beyond_limit" boolean NOT NULL,
	"asked_due_on" date,
	"due_on_when_asked" date,
	"suggested_agency_id" uuid,
	"asked_by" uuid NOT NULL,
	"asked_by_person" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"decision_reason" text,
	"offered_due_on" date,
	"closed_by" uuid,
	"closed_at" timestamp with time zone,
	CONSTRAINT "requests_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "requests_ordinal" CHECK ("app"."requests"."ordinal" >= 1),
	CONSTRAINT "requests_extension_asks_a_day" CHECK (("app"."requests"."kind" = 'extension') = ("app"."requests"."asked_due_on" is not null)),
	CONSTRAINT "requests_offer_is_of_an_extension" CHECK ("app"."requests"."offered_due_on" is null or "app"."requests"."kind" = 'extension'),
	CONSTRAINT "requests_countered_with_a_day" CHECK ("app"."requests"."state" <> 'countered' or "app"."requests"."offered_due_on" is not null),
	CONSTRAINT "requests_refused_with_reason" CHECK ("app"."requests"."state" <> 'refused' or "app"."requests"."decision_reason" is not null),
	CONSTRAINT "requests_closed_with_an_instant" CHECK (("app"."requests"."state" in ('open', 'countered')) = ("app"."requests"."closed_at" is null)),
	CONSTRAINT "requests_text_is_nfc" CHECK ("app"."requests"."reason" is nfc normalized and "app"."requests"."decision_reason" is nfc normalized)
);
--> statement-breakpoint
ALTER TABLE "app"."assignments" ADD COLUMN "suspended_on" date;--> statement-breakpoint
ALTER TABLE "app"."assignments" ADD COLUMN "transferred_from" uuid;--> statement-breakpoint
ALTER TABLE "app"."requests" ADD CONSTRAINT "requests_assignment" FOREIGN KEY ("tenant_id","assignment_id") REFERENCES "app"."assignments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."requests" ADD CONSTRAINT "requests_suggested_agency" FOREIGN KEY ("tenant_id","suggested_agency_id") REFERENCES "app"."agencies"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."requests" ADD CONSTRAINT "requests_asker" FOREIGN KEY ("tenant_id","asked_by") REFERENCES "app"."appointments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."requests" ADD CONSTRAINT "requests_asking_person" FOREIGN KEY ("tenant_id","asked_by_person") REFERENCES "app"."people"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."requests" ADD CONSTRAINT "requests_decider" FOREIGN KEY ("tenant_id","decided_by") REFERENCES "app"."appointments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."requests" ADD CONSTRAINT "requests_closer" FOREIGN KEY ("tenant_id","closed_by") REFERENCES "app"."appointments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "requests_one_open" ON "app"."requests" USING btree ("tenant_id","assignment_id") WHERE "app"."requests"."state" in ('open', 'countered');--> statement-breakpoint
CREATE INDEX "requests_of_assignment" ON "app"."requests" USING btree ("tenant_id","assignment_id","id");--> statement-breakpoint
ALTER TABLE "app"."assignments" ADD CONSTRAINT "assignments_transferred_from" FOREIGN KEY ("tenant_id","transferred_from") REFERENCES "app"."assignments"("tenant_id","id") ON DELETE no action ON UPDATE no action;