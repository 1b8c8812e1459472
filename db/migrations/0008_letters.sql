CREATE TYPE "app"."letter_state" AS ENUM('draft', 'submitted', 'issued', 'discarded');--> statement-breakpoint
CREATE TABLE "app"."chase_letter_lines" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"letter_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"asks_explanation" boolean NOT NULL,
	"frozen" jsonb,
	CONSTRAINT "chase_letter_lines_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "chase_letter_lines_once" UNIQUE("tenant_id","letter_id","assignment_id")
);
--> statement-breakpoint
CREATE TABLE "app"."chase_letters" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"committee_id" uuid NOT NULL,
	"state" "app"."letter_state" NOT NULL,
	"is_for_committee" boolean NOT NULL,
	"subject" text NOT NULL,
	"body" text,
	"report_before" date NOT NULL,
	"explain_before" date,
	"recipients" text NOT NULL,
	"signer_id" uuid NOT NULL,
	"drafted_by" uuid NOT NULL,
	"drafted_at" timestamp with time zone NOT NULL,
	"submitted_by" uuid,
	"submitted_at" timestamp with time zone,
	"returned_reason" text,
	"number" text,
	"notation" text NOT NULL,
	"issued_on" date,
	"issued_by" uuid,
	"issued_at" timestamp with time zone,
	"version" integer NOT NULL,
	CONSTRAINT "chase_letters_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "chase_letters_issued_with_number_and_day" CHECK (("app"."chase_letters"."state" = 'issued') = ("app"."chase_letters"."number" is not null and "app"."chase_letters"."issued_on" is not null and "app"."chase_letters"."issued_at" is not null)),
	CONSTRAINT "chase_letters_text_is_nfc" CHECK ("app"."chase_letters"."subject" is nfc normalized and "app"."chase_letters"."body" is nfc normalized and "app"."chase_letters"."recipients" is nfc normalized)
);
--> statement-breakpoint
CREATE TABLE "app"."explanations" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"chase_id" uuid NOT NULL,
	"question" text,
	"answer_before" date NOT NULL,
	"demanded_by" uuid NOT NULL,
	"demanded_at" timestamp with time zone NOT NULL,
	"answer" text,
	"answered_by" uuid,
	"answered_by_person" uuid,
	"answered_at" timestamp with time zone,
	"lapsed_at" timestamp with time zone,
	CONSTRAINT "explanations_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "explanations_answered_by_somebody" CHECK (num_nonnulls("app"."explanations"."answer", "app"."explanations"."answered_by", "app"."explanations"."answered_by_person", "app"."explanations"."answered_at") in (0, 4)),
	CONSTRAINT "explanations_text_is_nfc" CHECK ("app"."explanations"."question" is nfc normalized and "app"."explanations"."answer" is nfc normalized)
);
--> statement-breakpoint
ALTER TABLE "app"."files" DROP CONSTRAINT "files_hang_on_one_thing";--> statement-breakpoint
ALTER TABLE "app"."chases" ADD COLUMN "letter_id" uuid;--> statement-breakpoint
ALTER TABLE "app"."files" ADD COLUMN "letter_id" uuid;--> statement-breakpoint
ALTER TABLE "app"."files" ADD COLUMN "explanation_id" uuid;--> statement-breakpoint
ALTER TABLE "app"."chase_letter_lines" ADD CONSTRAINT "chase_letter_lines_letter" FOREIGN KEY ("tenant_id","letter_id") REFERENCES "app"."chase_letters"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."chase_letter_lines" ADD CONSTRAINT "chase_letter_lines_assignment" FOREIGN KEY ("tenant_id","assignment_id") REFERENCES "app"."assignments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."chase_letters" ADD CONSTRAINT "chase_letters_committee" FOREIGN KEY ("tenant_id","committee_id") REFERENCES "app"."agencies"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."chase_letters" ADD CONSTRAINT "chase_letters_signer_id" FOREIGN KEY ("tenant_id","signer_id") REFERENCES "app"."appointments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."chase_letters" ADD CONSTRAINT "chase_letters_drafted_by" FOREIGN KEY ("tenant_id","drafted_by") REFERENCES "app"."appointments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."chase_letters" ADD CONSTRAINT "chase_letters_submitted_by" FOREIGN KEY ("tenant_id","submitted_by") REFERENCES "app"."appointments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."chase_letters" ADD CONSTRAINT "chase_letters_issued_by" FOREIGN KEY ("tenant_id","issued_by") REFERENCES "app"."appointments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."explanations" ADD CONSTRAINT "explanations_assignment" FOREIGN KEY ("tenant_id","assignment_id") REFERENCES "app"."assignments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."explanations" ADD CONSTRAINT "explanations_demanded_by" FOREIGN KEY ("tenant_id","demanded_by") REFERENCES "app"."appointments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."explanations" ADD CONSTRAINT "explanations_answered_by" FOREIGN KEY ("tenant_id","answered_by") REFERENCES "app"."appointments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "chase_letter_lines_of_assignment" ON "app"."chase_letter_lines" USING btree ("tenant_id","assignment_id");--> statement-breakpoint
CREATE INDEX "chase_letters_newest" ON "app"."chase_letters" USING btree ("tenant_id","committee_id","drafted_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "explanations_one_open" ON "app"."explanations" USING btree ("tenant_id","assignment_id") WHERE "app"."explanations"."answered_at" is null and "app"."explanations"."lapsed_at" is null;--> statement-breakpoint
CREATE INDEX "explanations_of_assignment" ON "app"."explanations" USING btree ("tenant_id","assignment_id","id");--> statement-breakpoint
CREATE INDEX "files_of_letter" ON "app"."files" USING btree ("tenant_id","letter_id");--> statement-breakpoint
CREATE INDEX "files_of_explanation" ON "app"."files" USING btree ("tenant_id","explanation_id");--> statement-breakpoint
ALTER TABLE "app"."files" ADD CONSTRAINT "files_hang_on_one_thing" CHECK (num_nonnulls("app"."files"."document_id", "app"."files"."report_id", "app"."files"."letter_id", "app"."files"."explanation_id") <= 1);