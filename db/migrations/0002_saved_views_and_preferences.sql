CREATE TYPE "app"."saved_view_list" AS ENUM('directives', 'assignments', 'late');--> statement-breakpoint
CREATE TABLE "app"."saved_views" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"list" "app"."saved_view_list" NOT NULL,
	"name" text NOT NULL,
	"search" text NOT NULL,
	"shared_with" "app"."appointment_role"[] NOT NULL,
	"position" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "saved_views_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "saved_views_name_is_nfc" CHECK ("app"."saved_views"."name" is nfc normalized)
);
--> statement-breakpoint
ALTER TABLE "app"."people" ADD COLUMN "preferences" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."saved_views" ADD CONSTRAINT "saved_views_owner" FOREIGN KEY ("tenant_id","owner_id") REFERENCES "app"."people"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."saved_views" ADD CONSTRAINT "saved_views_agency" FOREIGN KEY ("tenant_id","agency_id") REFERENCES "app"."agencies"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "saved_views_of_owner" ON "app"."saved_views" USING btree ("tenant_id","owner_id","list");--> statement-breakpoint
CREATE INDEX "saved_views_in_agency" ON "app"."saved_views" USING btree ("tenant_id","agency_id","list");