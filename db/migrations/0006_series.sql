CREATE TYPE "app"."series_state" AS ENUM('active', 'paused', 'ended');--> statement-breakpoint
CREATE TABLE "app"."series" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"committee_id" uuid NOT NULL,
	"issuer_id" uuid NOT NULL,
	"made_by" uuid NOT NULL,
	"template" jsonb NOT NULL,
	"rule" jsonb NOT NULL,
	"state" "app"."series_state" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "series_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "app"."directives" ADD COLUMN "series_id" uuid;--> statement-breakpoint
ALTER TABLE "app"."directives" ADD COLUMN "series_on" date;--> statement-breakpoint
ALTER TABLE "app"."series" ADD CONSTRAINT "series_committee" FOREIGN KEY ("tenant_id","committee_id") REFERENCES "app"."agencies"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."series" ADD CONSTRAINT "series_issuer" FOREIGN KEY ("tenant_id","issuer_id") REFERENCES "app"."appointments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."series" ADD CONSTRAINT "series_made_by" FOREIGN KEY ("tenant_id","made_by") REFERENCES "app"."appointments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "series_active" ON "app"."series" USING btree ("tenant_id","id") WHERE "app"."series"."state" = 'active';--> statement-breakpoint
ALTER TABLE "app"."directives" ADD CONSTRAINT "directives_series" FOREIGN KEY ("tenant_id","series_id") REFERENCES "app"."series"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "directives_occurrence_once" ON "app"."directives" USING btree ("tenant_id","series_id","series_on") WHERE "app"."directives"."series_id" is not null;