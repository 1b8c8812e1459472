CREATE TABLE "app"."calendar_feeds" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"appointment_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "calendar_feeds_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "app"."ladder_steps" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"step" text NOT NULL,
	"recipient_id" uuid NOT NULL,
	"due_on" date NOT NULL,
	"taken_at" timestamp with time zone NOT NULL,
	CONSTRAINT "ladder_steps_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ladder_steps_once" UNIQUE("tenant_id","assignment_id","step","recipient_id","due_on")
);
--> statement-breakpoint
CREATE TABLE "app"."notices" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"recipient_id" uuid NOT NULL,
	"directive_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"due_on" date,
	"told_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	"muted_at" timestamp with time zone,
	"mailed_at" timestamp with time zone,
	CONSTRAINT "notices_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "notices_once" UNIQUE("tenant_id","recipient_id","directive_id"),
	CONSTRAINT "notices_reason" CHECK ("app"."notices"."reason" in ('due_soon', 'due_today', 'overdue', 'silent', 'escalated'))
);
--> statement-breakpoint
CREATE TABLE "app"."outgoing_messages" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"channel" text NOT NULL,
	"recipient" text NOT NULL,
	"person_id" uuid,
	"payload" jsonb NOT NULL,
	"dedupe_key" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"not_before" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"failed_at" timestamp with time zone,
	"attempts" integer NOT NULL,
	"last_error" text,
	CONSTRAINT "outgoing_messages_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "outgoing_messages_once" UNIQUE("tenant_id","dedupe_key")
);
--> statement-breakpoint
ALTER TABLE "app"."calendar_feeds" ADD CONSTRAINT "calendar_feeds_appointment" FOREIGN KEY ("tenant_id","appointment_id") REFERENCES "app"."appointments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."ladder_steps" ADD CONSTRAINT "ladder_steps_assignment" FOREIGN KEY ("tenant_id","assignment_id") REFERENCES "app"."assignments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."ladder_steps" ADD CONSTRAINT "ladder_steps_recipient" FOREIGN KEY ("tenant_id","recipient_id") REFERENCES "app"."appointments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."notices" ADD CONSTRAINT "notices_recipient" FOREIGN KEY ("tenant_id","recipient_id") REFERENCES "app"."appointments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."notices" ADD CONSTRAINT "notices_directive" FOREIGN KEY ("tenant_id","directive_id") REFERENCES "app"."directives"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."notices" ADD CONSTRAINT "notices_assignment" FOREIGN KEY ("tenant_id","assignment_id") REFERENCES "app"."assignments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."outgoing_messages" ADD CONSTRAINT "outgoing_messages_person" FOREIGN KEY ("tenant_id","person_id") REFERENCES "app"."people"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feeds_one_current" ON "app"."calendar_feeds" USING btree ("tenant_id","appointment_id") WHERE "app"."calendar_feeds"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "notices_unmailed" ON "app"."notices" USING btree ("tenant_id","recipient_id") WHERE "app"."notices"."mailed_at" is null;--> statement-breakpoint
CREATE INDEX "outgoing_messages_unsent" ON "app"."outgoing_messages" USING btree ("tenant_id","not_before","id") WHERE "app"."outgoing_messages"."sent_at" is null and "app"."outgoing_messages"."failed_at" is null;